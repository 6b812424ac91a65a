//! Which column of a file holds what, by its header or else by what stands in it. Reading the cells is `rows`'s.

use entrada_core::{code, text};

use crate::dto::Columns;
use crate::lists::export::unguard;
use crate::lists::import::table::Row;
use crate::lists::import::vocabulary::{
    CODE, EMAIL, FIRST, FULL, HEADERS, LAST, NO, NOTE, PAID, PERHAPS_PAID, PLAIN, SEAT, TYPE, Words, YES,
};

/// How many rows are looked at.
const PROBE: usize = 200;

/// What the columns are.
pub(super) struct Layout {
    /// The header; `column 1` and so on when the file has none.
    pub(super) header: Vec<String>,
    /// Whether the first row is it.
    pub(super) has_header: bool,
    pub(super) columns: Columns,
}

/// Whether a word says yes or no, in the four languages; `None` when neither.
pub(super) fn yes_or_no(cell: &str) -> Option<bool> {
    let word = text::fold(cell.trim());
    match (YES.contain(&word), NO.contain(&word)) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    }
}

/// What the columns of these rows are. `types` are the event's ticket types, folded.
pub(super) fn layout(rows: &[Row], types: &[String], chosen: Option<&Columns>) -> Layout {
    let Some(first) = rows.first() else {
        return Layout {
            header: Vec::new(),
            has_header: false,
            columns: chosen.cloned().unwrap_or_default(),
        };
    };
    let probe = Probe { rows: rows.get(1..).unwrap_or_default(), types };
    let has_header = probe.is_header(&first.cells);
    let header: Vec<String> = if has_header {
        first.cells.iter().map(|cell| text::one_line(&unguard(cell))).collect()
    } else {
        (1..=first.cells.len()).map(|place| format!("column {place}")).collect()
    };
    let columns = match chosen {
        Some(columns) => columns.clone(),
        None if !has_header => Probe { rows, types }.by_content(first.cells.len()),
        None => match probe.by_header(&header) {
            none if none == Columns::default() => probe.by_content(first.cells.len()),
            columns => columns,
        },
    };
    Layout { header, has_header, columns }
}

/// A header cell as the tables above spell it: folded, with single spaces for everything but letters and digits.
fn folded(cell: &str) -> String {
    let folded = text::fold(cell);
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn is_known(cell: &str) -> bool {
    let cell = folded(cell);
    HEADERS.iter().any(|words| words.contain(&cell))
}

fn is_email(cell: &str) -> bool {
    matches!(text::email(cell), Ok(Some(_)))
}

/// Words with letters, as names are.
fn is_wordy(cell: &str) -> bool {
    cell.chars().any(char::is_alphabetic) && !cell.chars().any(|c| c.is_ascii_digit() || c == '@')
}

/// Rows to judge columns by.
struct Probe<'r> {
    rows: &'r [Row],
    types: &'r [String],
}

impl Probe<'_> {
    /// The cells of a column that are not empty.
    fn cells(&self, column: usize) -> impl Iterator<Item = String> {
        let cells = self.rows.iter().take(PROBE).filter_map(move |row| row.cells.get(column));
        cells.map(|cell| unguard(cell).trim().to_owned()).filter(|cell| !cell.is_empty())
    }

    /// Whether at least four of five cells of a column, and at least one, are so.
    fn mostly(&self, column: usize, test: impl Fn(&str) -> bool) -> bool {
        let (mut all, mut fit) = (0_usize, 0_usize);
        for cell in self.cells(column) {
            all += 1;
            fit += usize::from(test(&cell));
        }
        all > 0 && fit * 5 >= all * 4
    }

    fn is_type(&self, cell: &str) -> bool {
        let cell = text::fold(&text::one_line(cell));
        self.types.contains(&cell)
    }

    fn is_header(&self, cells: &[String]) -> bool {
        let cells: Vec<String> = cells.iter().map(|cell| unguard(cell).trim().to_owned()).collect();
        if cells.iter().any(|cell| is_email(cell)) {
            return false;
        }
        // A ticket type may be called "Guest" or "Ticket": such a word proves nothing.
        if cells.iter().any(|cell| is_known(cell) && !self.is_type(cell)) {
            return true;
        }
        if cells.iter().any(|cell| self.is_type(cell)) {
            return false;
        }
        // A header in another language: below it stands what does not stand in it.
        (0..cells.len())
            .any(|column| self.mostly(column, is_email) || self.mostly(column, |cell| self.is_type(cell)))
    }

    fn by_header(&self, header: &[String]) -> Columns {
        let cells: Vec<String> = header.iter().map(|cell| folded(cell)).collect();
        let find = |words: Words| words.iter().find_map(|word| cells.iter().position(|cell| cell == word));
        let (full, plain, first, last) = (find(FULL), find(PLAIN), find(FIRST), find(LAST));
        let (name, last_name) = match (full, plain, first, last) {
            (Some(full), ..) => (Some(full), None),
            (_, _, Some(first), Some(last)) => (Some(first), Some(last)),
            (_, Some(plain), Some(first), None) => (Some(first), Some(plain)),
            (_, Some(plain), None, Some(last)) => (Some(plain), Some(last)),
            (_, None, None, Some(last)) => (Some(last), None),
            (_, plain, first, None) => (plain.or(first), None),
        };
        let perhaps_paid = || {
            let column = find(PERHAPS_PAID)?;
            self.cells(column).any(|cell| yes_or_no(&cell).is_some()).then_some(column)
        };
        Columns {
            name,
            last_name,
            email: find(EMAIL),
            type_name: find(TYPE),
            seat: find(SEAT),
            note: find(NOTE),
            code: find(CODE),
            paid: find(PAID).or_else(perhaps_paid),
        }
    }

    fn by_content(&self, width: usize) -> Columns {
        let mut columns = Columns::default();
        let mut left: Vec<usize> = (0..width).collect();
        let mut take = |test: &dyn Fn(usize) -> bool| {
            let place = left.iter().position(|column| test(*column))?;
            Some(left.remove(place))
        };
        columns.email = take(&|column| self.mostly(column, is_email));
        columns.type_name = take(&|column| self.mostly(column, |cell| self.is_type(cell)));
        columns.paid = take(&|column| self.mostly(column, |cell| yes_or_no(cell).is_some()));
        columns.name = take(&|column| self.mostly(column, is_wordy));
        let single = |column: usize| self.mostly(column, |cell| is_wordy(cell) && !cell.contains(' '));
        // Two columns of single words side by side: first and last name.
        if let Some(name) = columns.name.filter(|name| single(*name)) {
            columns.last_name = take(&|column| column == name + 1 && single(column));
        }
        columns.code = take(&|column| self.are_codes(column));
        columns.seat = take(&|column| {
            self.mostly(column, |cell| cell.len() <= 12 && cell.bytes().any(|b| b.is_ascii_digit()))
        });
        columns.note = take(&|column| self.mostly(column, is_wordy));
        columns
    }

    /// Letters and digits together or very many digits, and no two the same: neither telephone numbers nor times, which
    /// would open the door to whoever knows them.
    fn are_codes(&self, column: usize) -> bool {
        let shaped = |cell: &str| {
            let cell = code::strip(cell);
            let has_digit = cell.bytes().any(|b| b.is_ascii_digit());
            let has_letter = cell.bytes().any(|b| b.is_ascii_alphabetic());
            let odd = |c: char| c.is_whitespace() || matches!(c, ':' | '+' | '(' | '@');
            let least = if has_letter { 8 } else { 13 };
            has_digit && cell.len() >= least && !cell.contains(odd)
        };
        let mut seen = std::collections::BTreeSet::new();
        self.mostly(column, shaped) && self.cells(column).all(|cell| seen.insert(cell))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may panic")]
mod tests {
    use super::*;

    fn rows(table: &[&[&str]]) -> Vec<Row> {
        let cells = |row: &[&str]| row.iter().map(|cell| (*cell).to_owned()).collect();
        table.iter().zip(1..).map(|(row, line)| Row { line, cells: cells(row) }).collect()
    }

    fn guessed(table: &[&[&str]]) -> (bool, Columns) {
        let layout = layout(&rows(table), &["vip".to_owned(), "guest".to_owned()], None);
        (layout.has_header, layout.columns)
    }

    #[test]
    fn headers_are_known_in_four_languages_and_any_order() {
        let all = |name, last_name, email, type_name, seat, note, code, paid| Columns {
            name: Some(name),
            last_name,
            email: Some(email),
            type_name: Some(type_name),
            seat: Some(seat),
            note: Some(note),
            code: Some(code),
            paid: Some(paid),
        };
        let cases: &[(&[&str], Columns)] = &[
            (
                &["Paid?", "QR-Code", "NOTES", "Seat", "Ticket type", "E-Mail", "Full name"],
                all(6, None, 5, 4, 3, 2, 1, 0),
            ),
            (
                &[
                    "Name",
                    "Vorname",
                    "E-Mail-Adresse",
                    "Kategorie",
                    "Sitzplatz",
                    "Bemerkung",
                    "Strichcode",
                    "Bezahlt",
                ],
                all(1, Some(0), 2, 3, 4, 5, 6, 7),
            ),
            (
                &[
                    "Nombre",
                    "Apellidos",
                    "Correo electrónico",
                    "Tipo de entrada",
                    "Asiento",
                    "Notas",
                    "Código",
                    "Pagado",
                ],
                all(0, Some(1), 2, 3, 4, 5, 6, 7),
            ),
            (
                &["Nom", "Prénom", "Courriel", "Type de billet", "Siège", "Remarque", "Code-barres", "Payé"],
                all(1, Some(0), 2, 3, 4, 5, 6, 7),
            ),
            (
                &[
                    "Order code",
                    "First Name",
                    "Last Name",
                    "Email",
                    "Product",
                    "Seat",
                    "Comment",
                    "Secret",
                    "Paid",
                ],
                all(1, Some(2), 3, 4, 5, 6, 7, 8),
            ),
        ];
        for (header, columns) in cases {
            assert_eq!(guessed(&[header]), (true, columns.clone()), "{header:?}");
        }
    }

    #[test]
    fn a_status_counts_only_when_it_speaks_of_paying() {
        assert_eq!(guessed(&[&["Name", "Status"], &["Ada", "Attending"]]).1.paid, None);
        assert_eq!(guessed(&[&["Name", "Status"], &["Ada", "paid"], &["Bob", "refunded"]]).1.paid, Some(1));
    }

    #[test]
    fn without_a_header_the_content_tells() {
        let (has_header, columns) = guessed(&[
            &["VIP", "ada@example.org", "Ada Lovelace", "TIX-000123", "yes", "A1"],
            &["VIP", "bob@example.org", "Bob", "TIX-000124", "no", "A2"],
        ]);
        assert!(!has_header);
        let expected = Columns {
            name: Some(2),
            last_name: None,
            email: Some(1),
            type_name: Some(0),
            seat: Some(5),
            note: None,
            code: Some(3),
            paid: Some(4),
        };
        assert_eq!(columns, expected);
        let (has_header, columns) = guessed(&[&["Ada", "Lovelace", "Guest"], &["Charles", "Babbage", "VIP"]]);
        assert!(!has_header);
        assert_eq!((columns.name, columns.last_name, columns.type_name), (Some(0), Some(1), Some(2)));
    }

    #[test]
    fn a_header_in_another_language_is_one() {
        let (has_header, columns) = guessed(&[&["ФИО", "Почта"], &["Ада", "ada@example.org"]]);
        assert!(has_header);
        assert_eq!(columns, Columns { name: Some(0), email: Some(1), ..Columns::default() });
    }

    #[test]
    fn yes_and_no_in_four_languages() {
        for (word, meaning) in [
            ("Yes", Some(true)),
            (" JA ", Some(true)),
            ("sí", Some(true)),
            ("payé", Some(true)),
            ("1", Some(true)),
            ("nein", Some(false)),
            ("Unpaid", Some(false)),
            ("FALSE", Some(false)),
            ("impayé", Some(false)),
            ("maybe", None),
            ("", None),
        ] {
            assert_eq!(yes_or_no(word), meaning, "{word}");
        }
    }
}
