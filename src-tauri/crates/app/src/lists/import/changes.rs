//! What differs between a row and the ticket that it is about. What no list may do is told with the reason, and left to
//! people: no money is given back and no price made because a list says so, and codes that were handed out stay. How changes
//! are done is `doing`'s; columns that only our own tables have are `own`'s, buyers `buyers`'.

use std::collections::{BTreeMap, HashMap};

use entrada_core::model::{TicketState, TicketType};
use entrada_core::money::Currency;
use entrada_core::number::Number;
use entrada_core::text;
use entrada_list::{Field, List};
use jiff::tz::TimeZone;

use crate::Result;
use crate::dto::ImportChange;
use crate::lists::export::{time, word};
use crate::lists::import::known::{Here, Known};
use crate::lists::import::own;
use crate::lists::import::rows::{Candidate, Cost, PaidShare};

/// Why a list can't do a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stays {
    /// A price needs a reason, and its difference somebody who pays it or has it back.
    Price,
    /// Money would go back.
    PaidBack,
    /// A code that was handed out.
    Code,
    /// The program keeps it itself.
    Kept,
    /// Rows of one order say different things of it.
    Buyers,
    /// A cancelled ticket, or a type in another currency.
    Type,
    /// Nothing plain is said of the state.
    State,
}

/// A difference in one field.
#[derive(Debug, Clone)]
pub(super) struct Change {
    /// A field of lists, or a column of our own tables.
    pub(super) field: &'static str,
    /// Where it stands in the list.
    pub(super) column: Option<usize>,
    pub(super) old: String,
    pub(super) new: String,
    /// Why it can't be done, when it can't.
    pub(super) stays: Option<Stays>,
}

/// All differences of a row.
#[derive(Debug)]
pub(super) struct Difference {
    pub(super) line: u64,
    pub(super) number: Number,
    pub(super) changes: Vec<Change>,
    pub(super) row: Candidate,
}

impl Difference {
    pub(super) fn report(&self, done: bool) -> impl Iterator<Item = ImportChange> {
        self.changes.iter().map(move |change| ImportChange {
            line: self.line,
            number: self.number.to_string(),
            field: change.field.to_owned(),
            old: change.old.clone(),
            new: change.new.clone(),
            applied: done && change.stays.is_none(),
        })
    }

    pub(super) fn changes(&self, field: Field) -> Option<&Change> {
        self.changes.iter().find(|change| change.field == field.name())
    }

    /// Whether a field is to become what the row says.
    pub(super) fn does(&self, field: Field) -> bool {
        self.changes(field).is_some_and(|change| change.stays.is_none())
    }
}

/// Differences being found.
pub(super) struct Found<'l> {
    list: &'l List,
    pub(super) changes: Vec<Change>,
}

impl Found<'_> {
    pub(super) fn add(&mut self, field: Field, old: String, new: String, stays: Option<Stays>) {
        if old != new {
            let column = self.list.column(field);
            self.changes.push(Change { field: field.name(), column, old, new, stays });
        }
    }
}

/// What rows are compared with.
pub(super) struct Compare<'a> {
    pub(super) list: &'a List,
    pub(super) types: &'a BTreeMap<u16, TicketType>,
    pub(super) zone: &'a TimeZone,
}

impl Compare<'_> {
    fn type_name(&self, index: u16) -> String {
        self.types.get(&index).map_or_else(|| format!("type {index}"), |of| of.name.clone())
    }

    /// What differs. Only what the list has a column for is compared: what it does not say, it does not take away.
    pub(super) fn differences(&self, row: &Candidate, here: &Here) -> Result<Vec<Change>> {
        let ticket = &here.ticket;
        let mut found = Found { list: self.list, changes: Vec::new() };
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        if row.out.is_some() {
            if ticket.state != TicketState::Cancelled {
                found.add(Field::State, word(&ticket.state)?, word(&TicketState::Cancelled)?, None);
            }
            return Ok(found.changes);
        }
        if self.list.has_names() {
            found.add(Field::Name, text(&ticket.name), text(&row.name), None);
        }
        let same_email = text(&ticket.email).to_lowercase() == text(&row.email).to_lowercase();
        if self.list.has(Field::Email) && (self.list.ours || !same_email) {
            found.add(Field::Email, text(&ticket.email), text(&row.email), None);
        }
        self.type_and_price(row, here, &mut found);
        let seats =
            [Field::Seat, Field::SeatRow, Field::SeatZone].into_iter().any(|field| self.list.has(field));
        if seats {
            found.add(Field::Seat, text(&ticket.seat), text(&row.seat), None);
        }
        if self.list.has(Field::Note) || self.list.has(Field::Gate) {
            found.add(Field::Note, text(&ticket.note), text(&row.note), None);
        }
        for (field, old, new) in [
            (Field::ValidFrom, ticket.valid_from, row.valid_from),
            (Field::ValidUntil, ticket.valid_until, row.valid_until),
        ] {
            if self.list.has(field) {
                found.add(field, time(old, self.zone), time(new, self.zone), None);
            }
        }
        self.paid(row, here, &mut found);
        self.state(row, here, &mut found)?;
        if self.list.ours {
            own::compare(self, row, here, &mut found);
        } else if let Some(code) = row.code.clone().filter(|_| self.list.has(Field::Code)) {
            found.add(Field::Code, text(&ticket.foreign_code), code, Some(Stays::Code));
        }
        Ok(found.changes)
    }

    /// The currency of a row's type, when the row's price is in another one.
    pub(super) fn other_currency(&self, row: &Candidate) -> Option<Currency> {
        let of = self.types.get(&row.type_index).filter(|of| of.price > 0)?;
        row.cost.filter(|cost| cost.currency != of.currency).map(|_| of.currency)
    }

    fn type_and_price(&self, row: &Candidate, here: &Here, found: &mut Found<'_>) {
        let (old, new) = (here.ticket.type_index, row.type_index);
        let of = self.types.get(&new);
        let mut becomes = here.price;
        if self.list.has(Field::Type) && old != new {
            let other_money = of.is_none_or(|of| of.price > 0 && Some(of.currency) != here.currency);
            let stays = here.ticket.state == TicketState::Cancelled || other_money;
            found.add(Field::Type, self.type_name(old), self.type_name(new), stays.then_some(Stays::Type));
            if let Some(of) = of.filter(|_| !stays) {
                becomes = of.price;
            }
        }
        let Some(cost) = row.cost.filter(|_| self.list.has(Field::Price)) else { return };
        let sold = here.currency.unwrap_or(cost.currency);
        // In our own tables the currency has a column, and is compared by itself.
        let as_sold = !cost.named || self.list.ours;
        let Cost { minor: price, currency, .. } = if as_sold { cost.in_currency(sold) } else { cost };
        let same_currency = here.currency.is_none_or(|own| own == currency);
        let shown = |minor: i64, of| if same_currency { currency.plain_amount(minor) } else { of };
        let old = here.currency.map_or_else(String::new, |own| own.show(here.price));
        // With its type a ticket gets that type's price.
        let stays = (price != becomes || !same_currency).then_some(Stays::Price);
        found.add(Field::Price, shown(here.price, old), shown(price, currency.show(price)), stays);
    }

    /// Money that came in may be noted; none is given back because a list says so.
    fn paid(&self, row: &Candidate, here: &Here, found: &mut Found<'_>) {
        let told = self.list.has(Field::Paid) || self.list.has(Field::Status);
        let usual = self.types.get(&here.ticket.type_index).map_or(0, |of| of.price);
        let costs = self.list.ours || row.price.unwrap_or(usual) > 0;
        let paid = match row.paid {
            PaidShare::All => true,
            PaidShare::Nothing => false,
            PaidShare::Part(_) => return,
        };
        if told && costs {
            let word = |paid| if paid { "yes" } else { "no" }.to_owned();
            found.add(Field::Paid, word(here.paid), word(paid), (!paid).then_some(Stays::PaidBack));
        }
    }

    fn state(&self, row: &Candidate, here: &Here, found: &mut Found<'_>) -> Result<()> {
        let (old, new) = (here.ticket.state, row.state.unwrap_or(here.ticket.state));
        if self.list.has(Field::StateText) {
            let text = |value: &Option<String>| value.clone().unwrap_or_default();
            // A text goes with what is said of a ticket; why one was cancelled is said once.
            let said = new == TicketState::Blocked || (new == TicketState::Cancelled && old != new);
            let stays = (!said).then_some(Stays::State);
            found.add(Field::StateText, text(&here.ticket.state_text), text(&row.state_text), stays);
        }
        let back = old == TicketState::Cancelled
            && row.state.is_none()
            && (self.list.has(Field::Status) || self.list.has(Field::Void));
        let new = if back { TicketState::Valid } else { new };
        found.add(Field::State, word(&old)?, word(&new)?, None);
        Ok(())
    }
}

/// Tickets whose seat somebody else has, or another row wants: each with the place that is taken.
pub(super) fn seats_after(known: &Known, differences: &[&Difference]) -> HashMap<String, Vec<Number>> {
    let moved: HashMap<Number, Option<&str>> = differences
        .iter()
        .filter(|difference| difference.changes(Field::Seat).is_some())
        .map(|difference| (difference.number, difference.row.seat.as_deref()))
        .collect();
    let mut seats: HashMap<String, Vec<Number>> = HashMap::new();
    for (number, here) in &known.tickets {
        if here.ticket.state == TicketState::Cancelled {
            continue;
        }
        let seat = moved.get(number).copied().unwrap_or(here.ticket.seat.as_deref());
        if let Some(seat) = seat.filter(|seat| !seat.is_empty()) {
            seats.entry(text::key(seat)).or_default().push(*number);
        }
    }
    seats
}
