//! From what a row says to the tickets that it asks for: every cell is checked and every problem named. What of it is here
//! already is `known`'s, what the columns mean `entrada-list`'s.

use std::collections::{BTreeMap, HashMap, HashSet};

use entrada_core::code::CodeKeys;
use entrada_core::model::{TicketState, TicketType};
use entrada_core::money::Currency;
use entrada_core::number::Number;
use entrada_core::when::{self, DayAs};
use entrada_core::{Timestamp, text};
use entrada_list::status::{Paid, Standing};
use entrada_list::{Cell, Field, List, Memory, Reading, Row, people};
use jiff::tz::TimeZone;

use crate::input::{same_name, to_ms};
use crate::lists::import::codes::Codes;
use crate::lists::import::own;
use crate::lists::import::problem::{Notes, ProblemColumn};
use crate::{Result, app_error};

/// What a row asks for.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub(super) line: u64,
    pub(super) type_index: u16,
    pub(super) name: Option<String>,
    pub(super) email: Option<String>,
    pub(super) seat: Option<String>,
    pub(super) note: Option<String>,
    /// A code of another system that it keeps.
    pub(super) code: Option<String>,
    /// The ticket of this program that it is, by its number or its own code.
    pub(super) own: Option<Number>,
    /// Whether that ticket must be here: its code is one of this event.
    pub(super) must_be_here: bool,
    /// What the other system calls this ticket.
    pub(super) reference: Option<String>,
    /// What it calls its order.
    pub(super) order: Option<String>,
    /// What it cost, where the row says that.
    pub(super) cost: Option<Cost>,
    /// What it cost, when that is not what its type does.
    pub(super) price: Option<i64>,
    /// Why, in an export of ours.
    pub(super) price_reason: Option<String>,
    /// What of it is paid.
    pub(super) paid: PaidShare,
    pub(super) valid_from: Option<Timestamp>,
    pub(super) valid_until: Option<Timestamp>,
    pub(super) buyer: Option<String>,
    pub(super) buyer_email: Option<String>,
    /// The word for why nobody comes.
    pub(super) out: Option<String>,
    /// The state that the list names.
    pub(super) state: Option<TicketState>,
    /// Why it is blocked or cancelled.
    pub(super) state_text: Option<String>,
}

/// What a row says that a ticket cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cost {
    /// In minor units.
    pub(super) minor: i64,
    pub(super) currency: Currency,
    /// Whether the row names the currency; else it is the type's.
    pub(super) named: bool,
}

impl Cost {
    /// The same number in another currency.
    pub(super) fn in_currency(self, currency: Currency) -> Self {
        let number = self.currency.plain_amount(self.minor);
        currency.parse_amount(&number).map_or(self, |minor| Self { minor, currency, ..self })
    }
}

/// What of a ticket is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PaidShare {
    All,
    Nothing,
    /// In minor units.
    Part(i64),
}

/// What rows are read against.
pub(super) struct Context<'a> {
    pub(super) event_name: &'a str,
    pub(super) keys: &'a CodeKeys,
    pub(super) types: &'a BTreeMap<u16, TicketType>,
    pub(super) gates: Vec<String>,
    pub(super) zone: &'a TimeZone,
    /// The type of rows that name none.
    pub(super) default_type: Option<u16>,
    pub(super) list: &'a List,
    /// Whether some of the file's bytes could not be read.
    pub(super) lossy: bool,
}

/// Reads rows; what is wrong goes to `notes`.
pub(super) struct RowReader<'a> {
    pub(super) context: Context<'a>,
    memory: Memory,
    /// What the texts in the type column turned out to be.
    types_found: HashMap<String, Result<u16>>,
    codes: Codes,
    /// Orders of which each row tells how many rows the order has.
    pub(super) counted: HashSet<String>,
    pub(super) notes: Notes,
}

impl<'a> RowReader<'a> {
    pub(super) fn new(context: Context<'a>) -> Self {
        let counted = counted_orders(context.list);
        Self {
            context,
            memory: Memory::default(),
            types_found: HashMap::new(),
            codes: Codes::default(),
            counted,
            notes: Notes::default(),
        }
    }

    pub(super) fn column(&self, cell: &Cell, field: &'static str) -> ProblemColumn {
        ProblemColumn::of(self.context.list, cell.column, field)
    }

    /// The tickets that a row asks for, added to `found`; nothing when it has problems.
    pub(super) fn read(&mut self, row: &Row, found: &mut Vec<Candidate>) {
        let before = (self.notes.problems.len(), self.notes.warnings.len());
        let list = self.context.list;
        let reading = list.reading(row, &mut self.memory);
        let quantity = reading.cell(Field::Quantity);
        let nothing = people::count(&quantity.text) == Some(0);
        if reading.standing == Standing::Out || reading.paid == Paid::Out || nothing {
            let said = match (reading.standing, &reading.paid) {
                (Standing::Out, _) => reading.status.text.trim(),
                (_, Paid::Out) => reading.text(Field::Paid),
                _ => quantity.text.trim(),
            };
            let said = text::one_line(said);
            self.notes.left_out(said.clone());
            self.absent(&reading, said, found);
            return;
        }
        if !self.fits(row) {
            return;
        }
        if reading.standing == Standing::Unclear {
            let problem = app_error!(ImportProblems, "import-status-unclear");
            self.notes.problem(
                row.line,
                self.column(&reading.status, "status"),
                &reading.status.text,
                problem,
            );
        }
        for (place, _) in list.columns.iter().enumerate().filter(|(_, column)| column.field.is_some()) {
            self.look_for_damage(row.line, place, row.cells.get(place).map_or("", String::as_str));
        }
        let shared = self.shared(&reading);
        let made = self.people(&reading, &shared);
        if self.notes.problems.len() > before.0 {
            // What is refused needs no remarks.
            self.notes.warnings.truncate(before.1);
            return;
        }
        found.extend(made);
    }

    /// A row of somebody who does not come: enough of it to find their ticket, if it is here, and nothing to complain about.
    fn absent(&mut self, reading: &Reading, said: String, found: &mut Vec<Candidate>) {
        let clean = |field| text::optional_name("name", reading.text(field)).ok().flatten();
        let type_name = text::one_line(reading.text(Field::Type));
        let type_index =
            if type_name.is_empty() { self.context.default_type } else { self.type_of(&type_name).ok() };
        let code = reading.text(Field::Code);
        let own = self.codes.own(&self.context, reading.text(Field::Number), code);
        found.push(Candidate {
            line: reading.line,
            type_index: type_index.unwrap_or(u16::MAX),
            name: clean(Field::Name),
            email: text::email(reading.text(Field::Email)).ok().flatten(),
            seat: clean(Field::Seat),
            note: None,
            code: Some(entrada_core::shown::strip(code).to_owned())
                .filter(|code| !code.is_empty() && own.is_none()),
            own,
            must_be_here: false,
            reference: reference(reading),
            order: Some(text::one_line(reading.text(Field::Order))).filter(|order| !order.is_empty()),
            cost: None,
            price: None,
            price_reason: None,
            paid: PaidShare::All,
            valid_from: None,
            valid_until: None,
            buyer: None,
            buyer_email: None,
            out: Some(said),
            state: None,
            state_text: None,
        });
    }

    /// Cells beyond the header's hold something that no column is for.
    fn fits(&mut self, row: &Row) -> bool {
        let wants = self.context.list.columns.len();
        let extra = row.cells.iter().enumerate().skip(wants).find(|(_, cell)| !cell.trim().is_empty());
        if let Some((place, cell)) = extra {
            let problem =
                app_error!(ImportProblems, "import-row-too-wide", cells = row.cells.len(), expected = wants);
            self.notes.problem(row.line, ProblemColumn::Nth(place + 1), cell, problem);
        }
        extra.is_none()
    }

    fn look_for_damage(&mut self, line: u64, column: usize, cell: &str) {
        let problem = if cell.contains('\0') {
            app_error!(ImportProblems, "import-nul-byte")
        } else if self.context.lossy && cell.contains('\u{fffd}') {
            app_error!(ImportProblems, "import-not-in-encoding")
        } else {
            return;
        };
        self.notes.problem(line, ProblemColumn::of(self.context.list, Some(column), ""), cell, problem);
    }

    /// What all tickets of a row have in common. Without a type there is a problem, and no ticket comes of it.
    fn shared(&mut self, reading: &Reading) -> Candidate {
        let line = reading.line;
        let note = self.noted(reading);
        let type_index = self.type_index(line, &reading.cell(Field::Type));
        let ours = self.context.list.ours;
        let own = self.codes.own(&self.context, reading.text(Field::Number), reading.text(Field::Code));
        let must_be_here = own.is_some()
            && !reading.text(Field::Code).is_empty()
            && self.codes.own(&self.context, "", reading.text(Field::Code)).is_some();
        let buyer = self.field(line, &reading.cell(Field::Buyer), "buyer", |cell| {
            text::optional_name("buyer's name", cell)
        });
        let buyer_email = self.field(line, &reading.cell(Field::BuyerEmail), "email", text::email);
        let valid_from = self.moment(line, &reading.cell(Field::ValidFrom), "valid_from", DayAs::Start);
        let valid_until = self.moment(line, &reading.cell(Field::ValidUntil), "valid_until", DayAs::End);
        let cost = self.cost(reading, type_index);
        let usual = type_index.and_then(|index| self.context.types.get(&index)).map(|of| of.price);
        let price = cost.map(|cost| cost.minor).filter(|price| Some(*price) != usual);
        let paid = self.paid(reading, type_index, price);
        Candidate {
            line,
            type_index: type_index.unwrap_or(u16::MAX),
            name: None,
            email: None,
            seat: None,
            note,
            code: None,
            own,
            must_be_here,
            reference: if ours { None } else { reference(reading) },
            order: Some(text::one_line(reading.text(Field::Order))).filter(|order| !order.is_empty()),
            cost,
            price,
            price_reason: own::price_reason(self.context.list, line),
            paid,
            valid_from,
            valid_until,
            buyer,
            buyer_email,
            out: None,
            state: self.state(reading),
            state_text: text::note("text", reading.text(Field::StateText)).ok().flatten(),
        }
    }

    /// The note for the door; a gate that the row names stands in it, as tickets have no gate of their own.
    fn noted(&mut self, reading: &Reading) -> Option<String> {
        let cell = reading.cell(Field::Note);
        let gate = text::one_line(reading.text(Field::Gate));
        if gate.is_empty() {
            return self.field(reading.line, &cell, "note", |cell| text::note("note", cell));
        }
        let known = same_name(self.context.gates.iter().map(String::as_str), &gate).map(str::to_owned);
        let gate = known.unwrap_or(gate);
        let text = if cell.text.trim().is_empty() { gate } else { format!("{gate}: {}", cell.text.trim()) };
        self.field(reading.line, &Cell { column: cell.column, text }, "note", |cell| text::note("note", cell))
    }

    pub(super) fn field(
        &mut self,
        line: u64,
        cell: &Cell,
        what: &'static str,
        clean: impl FnOnce(&str) -> std::result::Result<Option<String>, text::TextError>,
    ) -> Option<String> {
        match clean(&cell.text) {
            Ok(cleaned) => cleaned,
            Err(error) => {
                let problem = match error {
                    text::TextError::Email(_) => app_error!(ImportProblems, "import-not-an-address"),
                    other => other.into(),
                };
                self.notes.problem(line, self.column(cell, what), &cell.text, problem);
                None
            }
        }
    }

    fn type_of(&mut self, wanted: &str) -> Result<u16> {
        if let Some(found) = self.types_found.get(wanted) {
            return found.clone();
        }
        let found = find_type(self.context.types, wanted, self.context.event_name);
        self.types_found.insert(wanted.to_owned(), found.clone());
        found
    }

    fn type_index(&mut self, line: u64, cell: &Cell) -> Option<u16> {
        let wanted = text::one_line(&cell.text);
        if wanted.is_empty() {
            // Without a column, one problem for the whole file says it.
            if self.context.default_type.is_none() && cell.column.is_some() {
                let problem = app_error!(ImportProblems, "import-type-missing");
                self.notes.problem(line, self.column(cell, "type"), &cell.text, problem);
            }
            return self.context.default_type;
        }
        match self.type_of(&wanted) {
            Ok(index) => Some(index),
            Err(problem) => {
                self.notes.problem(line, self.column(cell, "type"), &cell.text, problem);
                None
            }
        }
    }

    fn moment(&mut self, line: u64, cell: &Cell, what: &'static str, day_as: DayAs) -> Option<Timestamp> {
        let text = cell.text.trim();
        if text.is_empty() {
            return None;
        }
        match moment(text, self.context.zone, day_as) {
            Ok(moment) => Some(to_ms(moment)),
            Err(error) => {
                self.notes.problem(line, self.column(cell, what), text, error);
                None
            }
        }
    }

    pub(super) fn codes_of(&mut self, line: u64, cell: &Cell, reading: &Reading) -> Vec<String> {
        match self.codes.read(&self.context, line, cell, reading) {
            Ok(codes) => codes,
            Err(problem) => {
                self.notes.problem(line, self.column(cell, "code"), &cell.text, problem);
                Vec::new()
            }
        }
    }

    /// The state that an export of ours names.
    fn state(&mut self, reading: &Reading) -> Option<TicketState> {
        let cell = reading.cell(Field::State);
        match cell.text.trim() {
            "valid" => Some(TicketState::Valid),
            "blocked" => Some(TicketState::Blocked),
            "cancelled" => Some(TicketState::Cancelled),
            "" => None,
            other => {
                let problem = app_error!(ImportProblems, "import-state-unknown");
                self.notes.problem(reading.line, self.column(&cell, "state"), other, problem);
                None
            }
        }
    }
}

/// A time as lists write it: as people type it, or with the day first and points between.
pub(super) fn moment(text: &str, zone: &TimeZone, day_as: DayAs) -> Result<Timestamp> {
    let (day, rest) = text.split_once([' ', 'T']).unwrap_or((text, ""));
    let parts: Vec<&str> = day.split('.').collect();
    Ok(match parts.as_slice() {
        [day, month, year] if year.len() == 4 => {
            let turned = format!("{year}-{month:0>2}-{day:0>2} {}", rest.trim());
            when::parse_time(&turned, zone, day_as)?
        }
        _ => when::parse_time(text, zone, day_as)?,
    })
}

/// The name of a ticket in another system; a number that is only one's place in an order stands with the order.
fn reference(reading: &Reading) -> Option<String> {
    let own = text::one_line(reading.text(Field::Reference));
    let order = text::one_line(reading.text(Field::Order));
    match (own.is_empty(), order.is_empty()) {
        (true, _) => None,
        (false, false) if own.chars().count() < 5 => Some(format!("{order}/{own}")),
        (false, _) => Some(own),
    }
}

/// Orders whose rows all tell how many rows the order has: that is no quantity of each.
fn counted_orders(list: &List) -> HashSet<String> {
    let (Some(order), Some(quantity)) = (list.column(Field::Order), list.column(Field::Quantity)) else {
        return HashSet::new();
    };
    let mut orders: HashMap<String, Vec<Option<u32>>> = HashMap::new();
    for row in &list.rows {
        let cell = |column: usize| row.cells.get(column).map_or("", String::as_str);
        orders.entry(text::one_line(cell(order))).or_default().push(people::count(cell(quantity)));
    }
    let counts = |rows: &[Option<u32>]| {
        rows.len() > 1
            && rows
                .iter()
                .all(|count| count.and_then(|count| usize::try_from(count).ok()) == Some(rows.len()))
    };
    orders
        .into_iter()
        .filter(|(order, rows)| !order.is_empty() && counts(rows))
        .map(|(order, _)| order)
        .collect()
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
