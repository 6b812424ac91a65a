//! From rows of cells to tickets to be: every cell is checked and every problem named. What of it is here already is
//! `known`'s.

use std::collections::{BTreeMap, HashMap};

use entrada_core::code::{EventKey, Input, read as read_code, strip};
use entrada_core::ids::EventId;
use entrada_core::model::TicketType;
use entrada_core::number::Number;
use entrada_core::text;

use crate::dto::ImportProblem;
use crate::lists::export::{TICKET_HEADER, TICKET_HEADER_KNOWN, unguard};
use crate::lists::import::guess::{Layout, yes_or_no};
use crate::lists::import::table::Row;
use crate::sales::sell::NewTicket;

/// The longest code of another system, in characters.
const CODE_MAX: usize = 500;
/// How much of a cell a problem shows, in characters.
const SHOWN: usize = 60;

/// A row without problems of its own.
pub(super) struct Candidate {
    pub(super) line: u64,
    pub(super) ticket: NewTicket,
    pub(super) paid: bool,
    /// The ticket of this event whose own code stands in the row.
    pub(super) own: Option<Number>,
    /// Its code cell, shortened.
    pub(super) code: String,
    /// What an export of ours says about the ticket's state, unless it is valid.
    pub(super) held: Option<String>,
}

/// What rows are read against.
pub(super) struct Context<'a> {
    pub(super) event: EventId,
    pub(super) event_name: &'a str,
    pub(super) key: &'a EventKey,
    pub(super) types: &'a BTreeMap<u16, TicketType>,
    /// The type of rows that name none.
    pub(super) default_type: Option<u16>,
    pub(super) layout: &'a Layout,
    /// Whether some of the file's bytes could not be read.
    pub(super) lossy: bool,
}

/// Reads rows; problems go to `problems`.
pub(super) struct RowReader<'a> {
    context: Context<'a>,
    /// Whether the file is an export of ours, and where it has the state of a ticket.
    state_column: Option<usize>,
    /// What the texts in the type column turned out to be.
    types_found: HashMap<String, Result<u16, String>>,
    codes: HashMap<String, u64>,
    pub(super) problems: Vec<ImportProblem>,
}

impl<'a> RowReader<'a> {
    pub(super) fn new(context: Context<'a>) -> Self {
        let header = &context.layout.header;
        let mut known = TICKET_HEADER.iter().take(TICKET_HEADER_KNOWN);
        let ours = known.all(|name| header.iter().any(|cell| cell == name));
        let state_column = header.iter().position(|cell| cell == "state").filter(|_| ours);
        Self {
            context,
            state_column,
            types_found: HashMap::new(),
            codes: HashMap::new(),
            problems: Vec::new(),
        }
    }

    /// The name of a column for people.
    pub(super) fn column(&self, column: Option<usize>, else_called: &str) -> String {
        let name = column.and_then(|column| self.context.layout.header.get(column)).map(|name| shown(name));
        name.filter(|name| !name.is_empty()).unwrap_or_else(|| match column {
            Some(column) => format!("column {}", column + 1),
            None => else_called.to_owned(),
        })
    }

    pub(super) fn problem(&mut self, line: u64, column: String, value: &str, problem: impl Into<String>) {
        self.problems.push(ImportProblem { line, column, value: shown(value), problem: problem.into() });
    }

    /// The ticket that a row asks for; `None` when it has problems.
    pub(super) fn read(&mut self, row: &Row) -> Option<Candidate> {
        let before = self.problems.len();
        if !self.has_right_width(row) {
            return None;
        }
        let columns = self.context.layout.columns.clone();
        let cell = |column: Option<usize>| {
            column.and_then(|column| row.cells.get(column)).map_or("", |cell| unguard(cell))
        };
        let read = [columns.name, columns.last_name, columns.email, columns.seat, columns.note, columns.code];
        for column in read.into_iter().chain([columns.type_name, columns.paid]).flatten() {
            self.look_for_damage(row.line, column, cell(Some(column)));
        }
        if read.iter().all(|column| cell(*column).trim().is_empty())
            && cell(columns.type_name).trim().is_empty()
        {
            let value = row.cells.iter().find(|cell| !cell.trim().is_empty()).cloned().unwrap_or_default();
            let problem =
                "nothing in this row is in a column that is read; take the row out, or choose other columns";
            self.problem(row.line, self.column(None, "all"), &value, problem);
            return None;
        }

        let name = format!("{} {}", cell(columns.name), cell(columns.last_name));
        let name = self.field(row.line, columns.name.or(columns.last_name), "name", &name, |cell| {
            text::optional_name("name", cell)
        });
        let email = self.field(row.line, columns.email, "email", cell(columns.email), text::email);
        let seat = self.field(row.line, columns.seat, "seat", cell(columns.seat), |cell| {
            text::optional_name("seat", cell)
        });
        let note =
            self.field(row.line, columns.note, "note", cell(columns.note), |cell| text::note("note", cell));
        let type_index = self.type_index(row.line, columns.type_name, cell(columns.type_name));
        let (foreign_code, own) = self.code(row.line, columns.code, cell(columns.code));
        let paid = self.paid(row.line, columns.paid, cell(columns.paid));
        let held = self.state_column.map(|column| cell(Some(column))).filter(|state| *state != "valid");
        let held = held.map(str::to_owned);
        let ticket = NewTicket { type_index: type_index.unwrap_or(0), name, email, seat, note, foreign_code };
        (self.problems.len() == before).then_some(Candidate {
            line: row.line,
            ticket,
            paid,
            own,
            code: shown(cell(columns.code)),
            held,
        })
    }

    /// Rows are as wide as the first one; empty cells too many do no harm.
    fn has_right_width(&mut self, row: &Row) -> bool {
        let (has, wants) = (row.cells.len(), self.context.layout.header.len());
        let extra = row.cells.iter().enumerate().skip(wants).find(|(_, cell)| !cell.trim().is_empty());
        let cells = |count: usize| if count == 1 { "1 cell".to_owned() } else { format!("{count} cells") };
        if let Some((place, cell)) = extra {
            let (column, cell) = (format!("column {}", place + 1), cell.clone());
            let problem = format!(
                "this row has {}, the first one {wants}; a cell with a separator in it needs quotation marks",
                cells(has)
            );
            self.problem(row.line, column, &cell, problem);
            return false;
        }
        if has < wants {
            let value = row.cells.iter().find(|cell| !cell.trim().is_empty()).cloned().unwrap_or_default();
            let column = self.column(Some(has), "");
            self.problem(
                row.line,
                column,
                &value,
                format!("this row has only {}, the first one {wants}", cells(has)),
            );
            return false;
        }
        true
    }

    fn look_for_damage(&mut self, line: u64, column: usize, cell: &str) {
        if cell.contains('\0') {
            self.problem(
                line,
                self.column(Some(column), ""),
                cell,
                "there is a NUL byte in it: the file is damaged",
            );
        } else if self.context.lossy && cell.contains('\u{fffd}') {
            let problem =
                "some bytes in it are not UTF-8, as the rest of the file is; save it again as \"CSV UTF-8\"";
            self.problem(line, self.column(Some(column), ""), cell, problem);
        }
    }

    fn field(
        &mut self,
        line: u64,
        column: Option<usize>,
        what: &str,
        cell: &str,
        clean: impl FnOnce(&str) -> Result<Option<String>, text::TextError>,
    ) -> Option<String> {
        match clean(cell) {
            Ok(cleaned) => cleaned,
            Err(error) => {
                let problem = match error {
                    text::TextError::Email(_) => "this is not an e-mail address".to_owned(),
                    other => other.to_string(),
                };
                self.problem(line, self.column(column, what), cell, problem);
                None
            }
        }
    }

    fn type_index(&mut self, line: u64, column: Option<usize>, cell: &str) -> Option<u16> {
        let wanted = text::one_line(cell);
        if wanted.is_empty() {
            // Without a column, one problem for the whole file says it.
            if self.context.default_type.is_none() && column.is_some() {
                let problem = "no ticket type stands here; fill it in, or choose one for such rows";
                self.problem(line, self.column(column, "type"), cell, problem);
            }
            return self.context.default_type;
        }
        if !self.types_found.contains_key(&wanted) {
            let found = find_type(self.context.types, &wanted, self.context.event_name);
            self.types_found.insert(wanted.clone(), found);
        }
        match self.types_found.get(&wanted)? {
            Ok(index) => Some(*index),
            Err(problem) => {
                let problem = problem.clone();
                self.problem(line, self.column(column, "type"), cell, problem);
                None
            }
        }
    }

    fn paid(&mut self, line: u64, column: Option<usize>, cell: &str) -> bool {
        if cell.trim().is_empty() {
            return true;
        }
        yes_or_no(cell).unwrap_or_else(|| {
            let problem = "whether it is paid is not clear from that; write yes or no";
            self.problem(line, self.column(column, "paid"), cell, problem);
            true
        })
    }

    /// The code to be kept, or the ticket of this event whose own code it is.
    fn code(&mut self, line: u64, column: Option<usize>, cell: &str) -> (Option<String>, Option<Number>) {
        let code = strip(cell);
        if cell.trim().is_empty() {
            return (None, None);
        }
        let sealed = match read_code(code) {
            Input::Code(code) => Some(code),
            Input::Number(_) | Input::Other => None,
        };
        let own = sealed
            .and_then(|sealed| sealed.open(self.context.key, self.context.event))
            .map(|content| content.number);
        let ours = self.state_column.is_some();
        let problem = if sealed.is_some() && own.is_none() {
            if ours {
                // An export of another event: its codes open only that event, so new ones are made.
                return (None, None);
            }
            Some("this is a code of another Entrada event and can't be kept; leave the cell empty".to_owned())
        } else if code.is_empty() {
            Some("nothing is left of this code without what scanners add".to_owned())
        } else if code.chars().count() > CODE_MAX {
            Some(format!("the code has {} characters; at most {CODE_MAX} fit", code.chars().count()))
        } else if is_rounded(code) {
            Some(
                "a spreadsheet has rounded this code and its digits are lost; export the list again"
                    .to_owned(),
            )
        } else if code.contains(char::is_control) {
            Some("there is a line break or control character in the code".to_owned())
        } else {
            self.codes.get(code).map(|first| format!("the same code stands on line {first}"))
        };
        if let Some(problem) = problem {
            self.problem(line, self.column(column, "code"), cell, problem);
            return (None, None);
        }
        self.codes.insert(code.to_owned(), line);
        if own.is_some() { (None, own) } else { (Some(code.to_owned()), None) }
    }
}

/// The type of that name: as it is written, else folded if only one is called so.
fn find_type(types: &BTreeMap<u16, TicketType>, wanted: &str, event: &str) -> Result<u16, String> {
    if let Some((index, _)) = types.iter().find(|(_, of)| of.name == wanted) {
        return Ok(*index);
    }
    let folded = text::fold(wanted);
    let mut fits = types.iter().filter(|(_, of)| text::fold(&of.name) == folded);
    match (fits.next(), fits.next()) {
        (Some((index, _)), None) => Ok(*index),
        (Some((_, one)), Some((_, other))) => {
            Err(format!("this may be \"{}\" or \"{}\"; write it exactly so", one.name, other.name))
        }
        (None, _) if types.is_empty() => Err(format!("{event} has no ticket types yet; add them first")),
        (None, _) => {
            let names: Vec<String> = types.values().take(5).map(|of| format!("\"{}\"", of.name)).collect();
            let more = if types.len() > names.len() { " ..." } else { "" };
            Err(format!("{event} has no such ticket type, only {}{more}", names.join(", ")))
        }
    }
}

/// What a spreadsheet makes of a long row of digits: `1.2E+109`.
fn is_rounded(code: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let Some((number, exponent)) = code.split_once(['E', 'e']) else { return false };
    let (whole, rest) = number.split_once(['.', ',']).unwrap_or((number, "0"));
    digits(whole) && digits(rest) && exponent.strip_prefix('+').is_some_and(digits)
}

/// A cell on one line, shortened.
pub(super) fn shown(cell: &str) -> String {
    let line = text::one_line(cell);
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounded_codes_are_seen() {
        for code in ["1.2E+109", "4,01235E+12", "1E+15", "7.5e+20"] {
            assert!(is_rounded(code), "{code}");
        }
        for code in ["E+1", "1.2E109", "TICKET+1", "1234567890", "12E-4", "1.E+5"] {
            assert!(!is_rounded(code), "{code}");
        }
    }

    #[test]
    fn cells_are_shown_short_and_on_one_line() {
        assert_eq!(shown("a\nb"), "a b");
        assert_eq!(shown(&"é".repeat(61)), format!("{}…", "é".repeat(60)));
    }
}
