//! From rows of cells to tickets to be: every cell is checked and every problem named. What of it is here already is
//! `known`'s.

use std::collections::{BTreeMap, HashMap};

use entrada_core::code::{CodeKeys, Input, read as read_code, strip};
use entrada_core::model::TicketType;
use entrada_core::number::Number;
use entrada_core::text;

use crate::dto::ImportProblem;
use crate::error::AppError;
use crate::lists::export::{TICKET_HEADER, TICKET_HEADER_KNOWN, unguard};
use crate::lists::import::guess::{Layout, yes_or_no};
use crate::lists::import::table::Row;
use crate::sales::sell::NewTicket;
use crate::words::{FrontEnd, Language, error_in_words};
use crate::{Result, app_error};

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
    pub(super) event_name: &'a str,
    pub(super) keys: &'a CodeKeys,
    pub(super) types: &'a BTreeMap<u16, TicketType>,
    /// The type of rows that name none.
    pub(super) default_type: Option<u16>,
    pub(super) layout: &'a Layout,
    /// Whether some of the file's bytes could not be read.
    pub(super) lossy: bool,
}

/// Which column a problem is in.
#[derive(Debug, Clone)]
pub(super) enum ProblemColumn {
    /// The one that the file calls so.
    Named(String),
    /// One that the file has no name for, from 1.
    Nth(usize),
    /// None of the file's: the field that would stand there, or `all`.
    Field(&'static str),
}

/// What is wrong with a row, before it is said in any language.
#[derive(Debug, Clone)]
pub(super) struct Problem {
    pub(super) line: u64,
    column: ProblemColumn,
    /// The cell, shortened.
    value: String,
    what: AppError,
}

impl Problem {
    pub(super) fn in_words(&self, language: Language) -> ImportProblem {
        let say = |id, args: &[_]| error_in_words(language, FrontEnd::Window, id, args).0;
        ImportProblem {
            line: self.line,
            column: match &self.column {
                ProblemColumn::Named(name) => name.clone(),
                ProblemColumn::Nth(nth) => say("import-column", &[("nth", (*nth).into())]),
                ProblemColumn::Field(field) => say("import-field", &[("field", (*field).into())]),
            },
            value: self.value.clone(),
            problem: self.what.in_words(language, FrontEnd::Window).0,
        }
    }
}

/// Reads rows; problems go to `problems`.
pub(super) struct RowReader<'a> {
    context: Context<'a>,
    /// Whether the file is an export of ours, and where it has the state of a ticket.
    state_column: Option<usize>,
    /// What the texts in the type column turned out to be.
    types_found: HashMap<String, Result<u16>>,
    codes: HashMap<String, u64>,
    pub(super) problems: Vec<Problem>,
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

    /// A column of the file, or the field that no column of it is.
    pub(super) fn column(&self, column: Option<usize>, field: &'static str) -> ProblemColumn {
        let Some(column) = column else { return ProblemColumn::Field(field) };
        let header = Some(&self.context.layout.header).filter(|_| self.context.layout.has_header);
        let name = header.and_then(|header| header.get(column)).map(|name| shown(name));
        match name.filter(|name| !name.is_empty()) {
            Some(name) => ProblemColumn::Named(name),
            None => ProblemColumn::Nth(column + 1),
        }
    }

    pub(super) fn problem(&mut self, line: u64, column: ProblemColumn, value: &str, what: AppError) {
        self.problems.push(Problem { line, column, value: shown(value), what });
    }

    /// The ticket that a row asks for; `None` when it has problems.
    pub(super) fn read(&mut self, row: &Row) -> Option<Candidate> {
        let before = self.problems.len();
        if !self.has_right_width(row) {
            return None;
        }
        let columns = self.context.layout.columns.clone();
        let cells: Vec<_> = row.cells.iter().map(|cell| unguard(cell)).collect();
        let cell = |column: Option<usize>| {
            column.and_then(|column| cells.get(column)).map_or("", |cell| cell.as_ref())
        };
        let read = [columns.name, columns.last_name, columns.email, columns.seat, columns.note, columns.code];
        for column in read.into_iter().chain([columns.type_name, columns.paid]).flatten() {
            self.look_for_damage(row.line, column, cell(Some(column)));
        }
        if read.iter().all(|column| cell(*column).trim().is_empty())
            && cell(columns.type_name).trim().is_empty()
        {
            let value = row.cells.iter().find(|cell| !cell.trim().is_empty()).cloned().unwrap_or_default();
            let problem = app_error!(ImportProblems, "import-nothing-read");
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
        if let Some((place, cell)) = extra {
            let problem = app_error!(ImportProblems, "import-row-too-wide", cells = has, expected = wants);
            self.problem(row.line, ProblemColumn::Nth(place + 1), cell, problem);
            return false;
        }
        if has < wants {
            let value = row.cells.iter().find(|cell| !cell.trim().is_empty()).cloned().unwrap_or_default();
            let column = self.column(Some(has), "");
            let problem = app_error!(ImportProblems, "import-row-too-narrow", cells = has, expected = wants);
            self.problem(row.line, column, &value, problem);
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
                app_error!(ImportProblems, "import-nul-byte"),
            );
        } else if self.context.lossy && cell.contains('\u{fffd}') {
            let problem = app_error!(ImportProblems, "import-not-utf8");
            self.problem(line, self.column(Some(column), ""), cell, problem);
        }
    }

    fn field(
        &mut self,
        line: u64,
        column: Option<usize>,
        what: &'static str,
        cell: &str,
        clean: impl FnOnce(&str) -> std::result::Result<Option<String>, text::TextError>,
    ) -> Option<String> {
        match clean(cell) {
            Ok(cleaned) => cleaned,
            Err(error) => {
                let problem = match error {
                    text::TextError::Email(_) => app_error!(ImportProblems, "import-not-an-address"),
                    other => other.into(),
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
                let problem = app_error!(ImportProblems, "import-type-missing");
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
            let problem = app_error!(ImportProblems, "import-paid-unclear");
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
        let own = sealed.and_then(|sealed| sealed.open(self.context.keys)).map(|(content, _)| content.number);
        let ours = self.state_column.is_some();
        let problem = if sealed.is_some() && own.is_none() {
            if ours {
                // An export of another event: its codes open only that event, so new ones are made.
                return (None, None);
            }
            Some(app_error!(ImportProblems, "import-code-of-another-event"))
        } else if code.is_empty() {
            Some(app_error!(ImportProblems, "import-code-empty"))
        } else if code.chars().count() > CODE_MAX {
            let length = code.chars().count();
            Some(app_error!(ImportProblems, "import-code-too-long", length = length, max = CODE_MAX))
        } else if is_rounded(code) {
            Some(app_error!(ImportProblems, "import-code-rounded"))
        } else if code.contains(char::is_control) {
            Some(app_error!(ImportProblems, "import-code-with-control"))
        } else {
            self.codes.get(code).map(|first| app_error!(ImportProblems, "import-code-twice", line = *first))
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
fn find_type(types: &BTreeMap<u16, TicketType>, wanted: &str, event: &str) -> Result<u16> {
    if let Some((index, _)) = types.iter().find(|(_, of)| of.name == wanted) {
        return Ok(*index);
    }
    let folded = text::fold(wanted);
    let mut fits = types.iter().filter(|(_, of)| text::fold(&of.name) == folded);
    match (fits.next(), fits.next()) {
        (Some((index, _)), None) => Ok(*index),
        (Some((_, one)), Some((_, other))) => {
            Err(app_error!(ImportProblems, "import-type-ambiguous", one = &one.name, other = &other.name))
        }
        (None, _) if types.is_empty() => Err(app_error!(ImportProblems, "import-no-types", event = event)),
        (None, _) => {
            let names: Vec<String> = types.values().take(5).map(|of| format!("\"{}\"", of.name)).collect();
            let more = if types.len() > names.len() { " ..." } else { "" };
            let names = format!("{}{more}", names.join(", "));
            Err(app_error!(ImportProblems, "import-type-unknown", event = event, types = names))
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
