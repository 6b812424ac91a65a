//! What stands in the columns of a table: looked at where headers don't say enough, or say what can't be.

use entrada_core::number::Number;
use entrada_core::text;

use crate::delimited::Row;

/// How many rows are looked at.
const MOST: usize = 200;

/// Rows to judge columns by.
pub(crate) struct Probe<'r> {
    pub(crate) rows: &'r [Row],
    /// The names of the event's ticket types, folded.
    pub(crate) types: &'r [String],
}

pub(crate) fn is_email(cell: &str) -> bool {
    matches!(text::email(cell), Ok(Some(_)))
}

/// Words with letters, as names are.
pub(crate) fn is_wordy(cell: &str) -> bool {
    cell.chars().any(char::is_alphabetic) && !cell.chars().any(|c| c.is_ascii_digit() || c == '@')
}

/// Digits and what stands between them: a count, an amount, a day.
pub(crate) fn is_numeric(cell: &str) -> bool {
    cell.chars().any(|c| c.is_ascii_digit()) && !cell.chars().any(char::is_alphabetic)
}

pub(crate) fn is_ticket_number(cell: &str) -> bool {
    cell.parse::<Number>()
        .is_ok_and(|number| [number.to_string(), number.compact()].contains(&cell.trim().to_uppercase()))
}

impl Probe<'_> {
    /// The cells of a column that are not empty.
    pub(crate) fn cells(&self, column: usize) -> Vec<String> {
        let cells = self.rows.iter().take(MOST).filter_map(move |row| row.cells.get(column));
        cells.map(|cell| cell.trim().to_owned()).filter(|cell| !cell.is_empty()).collect()
    }

    /// All of them, however many there are.
    pub(crate) fn all_cells(&self, column: usize) -> impl Iterator<Item = &str> {
        let cells = self.rows.iter().filter_map(move |row| row.cells.get(column));
        cells.map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
    }

    fn share(&self, column: usize, test: impl Fn(&str) -> bool) -> (usize, usize) {
        let cells = self.cells(column);
        (cells.iter().filter(|cell| test(cell)).count(), cells.len())
    }

    /// Whether at least four of five cells of a column, and at least one, are so.
    pub(crate) fn mostly(&self, column: usize, test: impl Fn(&str) -> bool) -> bool {
        let (fit, all) = self.share(column, test);
        all > 0 && fit * 5 >= all * 4
    }

    /// Whether at least half of its cells are so.
    pub(crate) fn half(&self, column: usize, test: impl Fn(&str) -> bool) -> bool {
        let (fit, all) = self.share(column, test);
        all > 0 && fit * 2 >= all
    }

    pub(crate) fn any(&self, column: usize, test: impl Fn(&str) -> bool) -> bool {
        self.share(column, test).0 > 0
    }

    pub(crate) fn is_type(&self, cell: &str) -> bool {
        let cell = text::fold(&text::one_line(cell));
        self.types.contains(&cell)
    }

    /// Whether no two cells of a column are the same, and hardly one is empty.
    pub(crate) fn is_unique(&self, column: usize) -> bool {
        let mut seen = std::collections::HashSet::new();
        self.all_cells(column).all(|cell| seen.insert(cell))
            && seen.len() * 2 >= self.rows.len()
            && !seen.is_empty()
    }
}
