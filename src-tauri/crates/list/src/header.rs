//! Which row names the columns: not always the first, as titles, dates and merged cells may stand above it. What the
//! columns are is `columns`'.

use crate::delimited::Row;
use crate::error::ListError;
use crate::headers::{meaning, normal};
use crate::probe::{Probe, is_email};

/// How many rows are looked at.
const MOST: usize = 25;

/// The place of the header among the rows; `None` when there is none.
pub(crate) fn find(rows: &[Row], types: &[String]) -> Option<usize> {
    let mut best: Option<(usize, usize)> = None;
    for (place, row) in rows.iter().take(MOST).enumerate() {
        let known = known(row, types);
        // A list of one column, or a title and a few guests: one word is enough only where little else stands beside it.
        let filled = row.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
        let enough = known > 0 && known * 4 >= filled.min(12) && !is_data(row, types);
        if enough && best.is_none_or(|(_, most)| known > most) && !is_title(rows, place, filled) {
            best = Some((place, known));
        }
    }
    best.map(|(place, _)| place).or_else(|| by_content(rows, types))
}

/// The header that somebody says stands on a line.
///
/// # Errors
/// When nothing stands there.
pub(crate) fn on_line(rows: &[Row], line: u64) -> Result<usize, ListError> {
    rows.iter().position(|row| row.line == line).ok_or(ListError::NoSuchHeader(line))
}

/// How many different cells of a row are words of headers.
fn known(row: &Row, types: &[String]) -> usize {
    let probe = Probe { rows: &[], types };
    let mut words: Vec<String> = row
        .cells
        .iter()
        // A ticket type may be called "Guest" or "Ticket": such a word proves nothing.
        .filter(|cell| !probe.is_type(cell) && cell.chars().count() < 120 && meaning(cell).is_some())
        .map(|cell| normal(cell))
        .collect();
    words.sort_unstable();
    words.dedup();
    words.len()
}

/// Whether somebody's data stands in a row: an e-mail address is never in a header.
fn is_data(row: &Row, types: &[String]) -> bool {
    let probe = Probe { rows: &[], types };
    let long_digits = |cell: &str| cell.bytes().filter(u8::is_ascii_digit).count() >= 6;
    let cells = || row.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
    cells().any(is_email)
        || (cells().any(|cell| probe.is_type(cell)) && known(row, types) < 2)
        || cells().any(long_digits)
}

/// Whether a row with one cell is a title: more cells stand in the rows below.
fn is_title(rows: &[Row], place: usize, filled: usize) -> bool {
    let below = rows.iter().skip(place + 1).take(5);
    let wide =
        below.filter(|row| row.cells.iter().filter(|cell| !cell.trim().is_empty()).count() > 1).count();
    filled == 1 && wide > 0 && rows.len() > place + 2
}

/// A header in a language that nobody here knows: below it stands what does not stand in it.
fn by_content(rows: &[Row], types: &[String]) -> Option<usize> {
    for (place, row) in rows.iter().take(MOST).enumerate() {
        let cells: Vec<&str> = row.cells.iter().map(|cell| cell.trim()).collect();
        let probe = Probe { rows: rows.get(place + 1..).unwrap_or_default(), types };
        if probe.rows.is_empty() || cells.iter().any(|cell| is_email(cell) || probe.is_type(cell)) {
            return None;
        }
        let differs = |column: usize| {
            probe.mostly(column, is_email) || probe.mostly(column, |cell| probe.is_type(cell))
        };
        let named = |column: usize| cells.get(column).is_some_and(|cell| !cell.is_empty());
        if cells.iter().filter(|cell| !cell.is_empty()).count() > 1
            && (0..cells.len()).any(|column| named(column) && differs(column))
        {
            return Some(place);
        }
    }
    None
}

/// Whether a row is the header once more, or something above it, as in tables that were pasted one below the other. `above`:
/// those, as they are compared.
pub(crate) fn is_repeated(row: &Row, above: &[Vec<String>]) -> bool {
    let first = row.cells.first().map(|cell| normal(cell));
    above.iter().any(|other| !other.is_empty() && other.first() == first.as_ref() && *other == compared(row))
}

/// The cells of a row as they are compared, without empty ones at its end.
pub(crate) fn compared(row: &Row) -> Vec<String> {
    let mut cells: Vec<String> = row.cells.iter().map(|cell| normal(cell)).collect();
    while cells.last().is_some_and(String::is_empty) {
        cells.pop();
    }
    cells
}
