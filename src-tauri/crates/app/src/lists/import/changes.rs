//! What differs between a row and the ticket that it is about, and how that is done. What no list may do (change a type, a
//! price or a code, or give money back) is told and left to people.

use std::collections::{BTreeMap, HashMap};

use entrada_core::Timestamp;
use entrada_core::fact::Body;
use entrada_core::ids::EventId;
use entrada_core::model::{PaymentMethod, Person, Role, TicketState, TicketType};
use entrada_core::number::Number;
use entrada_core::patch::Patch;
use entrada_core::text;
use entrada_list::{Field, List};
use jiff::tz::TimeZone;

use crate::access::parts::Parts;
use crate::access::transaction::WriteAccess;
use crate::dto::ImportChange;
use crate::lists::export::{time, word, yes_no};
use crate::lists::import::known::{Here, Known};
use crate::lists::import::rows::{Candidate, PaidShare};
use crate::lookup::find::require_order;
use crate::{App, Result};

/// A difference in one field.
#[derive(Debug, Clone)]
pub(super) struct Change {
    pub(super) field: Field,
    pub(super) old: String,
    pub(super) new: String,
    /// Whether a list may do it.
    pub(super) can_be_done: bool,
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
            field: change.field.name().to_owned(),
            old: change.old.clone(),
            new: change.new.clone(),
            applied: done && change.can_be_done,
        })
    }

    pub(super) fn changes(&self, field: Field) -> Option<&Change> {
        self.changes.iter().find(|change| change.field == field)
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
        let mut changes = Vec::new();
        let mut add = |field: Field, old: String, new: String, can_be_done: bool| {
            if old != new {
                changes.push(Change { field, old, new, can_be_done });
            }
        };
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        let state = |state: TicketState| word(&state);
        if row.out.is_some() {
            if ticket.state != TicketState::Cancelled {
                add(Field::State, state(ticket.state)?, state(TicketState::Cancelled)?, true);
            }
            return Ok(changes);
        }
        if self.list.has_names() {
            add(Field::Name, text(&ticket.name), text(&row.name), true);
        }
        let same_email = text(&ticket.email).to_lowercase() == text(&row.email).to_lowercase();
        if self.list.has(Field::Email) && !same_email {
            add(Field::Email, text(&ticket.email), text(&row.email), true);
        }
        if self.list.has(Field::Type) && ticket.type_index != row.type_index {
            add(Field::Type, self.type_name(ticket.type_index), self.type_name(row.type_index), false);
        }
        let seats =
            [Field::Seat, Field::SeatRow, Field::SeatZone].into_iter().any(|field| self.list.has(field));
        if seats {
            add(Field::Seat, text(&ticket.seat), text(&row.seat), true);
        }
        if self.list.has(Field::Note) || self.list.has(Field::Gate) {
            add(Field::Note, text(&ticket.note), text(&row.note), true);
        }
        for (field, old, new) in [
            (Field::ValidFrom, ticket.valid_from, row.valid_from),
            (Field::ValidUntil, ticket.valid_until, row.valid_until),
        ] {
            if self.list.has(field) {
                add(field, time(old, self.zone), time(new, self.zone), true);
            }
        }
        if let Some(code) = row.code.clone().filter(|_| self.list.has(Field::Code)) {
            add(Field::Code, text(&ticket.foreign_code), code, false);
        }
        self.paid(row, here, &mut add);
        match &row.state {
            Some((new, why)) => {
                let (old, new) = (state(ticket.state)?, state(*new)?);
                if old == new && new != "valid" {
                    add(Field::StateText, text(&ticket.state_text), text(why), new == "blocked");
                }
                add(Field::State, old, new, true);
            }
            None if ticket.state == TicketState::Cancelled
                && (self.list.has(Field::Status) || self.list.has(Field::Void)) =>
            {
                add(Field::State, state(TicketState::Cancelled)?, state(TicketState::Valid)?, true);
            }
            None => {}
        }
        Ok(changes)
    }

    /// Money that came in may be noted; none is given back because a list says so.
    fn paid(&self, row: &Candidate, here: &Here, add: &mut impl FnMut(Field, String, String, bool)) {
        let told = self.list.has(Field::Paid) || self.list.has(Field::Status);
        let costs =
            row.price.unwrap_or_else(|| self.types.get(&here.ticket.type_index).map_or(0, |of| of.price)) > 0;
        let paid = match row.paid {
            PaidShare::All => true,
            PaidShare::Nothing => false,
            PaidShare::Part(_) => return,
        };
        if told && costs {
            add(Field::Paid, yes_no(here.paid).to_owned(), yes_no(paid).to_owned(), paid);
        }
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

impl App {
    /// Does what a row says about its ticket, as far as a list may.
    pub(super) fn apply_difference(
        &self,
        access: &WriteAccess<'_>,
        event: EventId,
        names_for: Role,
        difference: &Difference,
        here: &Here,
    ) -> Result<()> {
        let Difference { number, row, .. } = difference;
        let changed = |field| difference.changes(field).is_some_and(|change| change.can_be_done);
        let patch = |field: Field, old: &Option<String>, new: &Option<String>| {
            if changed(field) { Patch::between(old.as_ref(), new.clone()) } else { Patch::Keep }
        };
        let moment = |field: Field, old: Option<Timestamp>, new: Option<Timestamp>| {
            if changed(field) { Patch::between(old.as_ref(), new) } else { Patch::Keep }
        };
        let ticket = &here.ticket;
        let person = Person {
            name: patch(Field::Name, &ticket.name, &row.name),
            note: patch(Field::Note, &ticket.note, &row.note),
            ..Person::default()
        };
        let contact = Person { email: patch(Field::Email, &ticket.email, &row.email), ..Person::default() };
        let seat = patch(Field::Seat, &ticket.seat, &row.seat);
        let valid_from = moment(Field::ValidFrom, ticket.valid_from, row.valid_from);
        let valid_until = moment(Field::ValidUntil, ticket.valid_until, row.valid_until);
        let mut parts = Parts::default();
        let person = parts.add(names_for, &person)?;
        let contact = parts.add(Role::Desk, &contact)?;
        if !(parts.is_empty() && seat.is_keep() && valid_from.is_keep() && valid_until.is_keep()) {
            let body =
                Body::TicketChanged { ticket: *number, person, contact, seat, valid_from, valid_until };
            access.append(event, body, parts.into_inner())?;
        }
        if changed(Field::State) || changed(Field::StateText) {
            for body in state_facts(*number, here, row) {
                access.append(event, body, Vec::new())?;
            }
        }
        if changed(Field::Paid) {
            let order = require_order(access, event, ticket.order)?;
            // Another row of the same order may have said so before.
            if !order.is_paid() {
                self.pay_order_in(access, event, ticket.order, PaymentMethod::Other, None)?;
            }
        }
        Ok(())
    }
}

/// From the state that a ticket has to the one that the row wants.
fn state_facts(ticket: Number, here: &Here, row: &Candidate) -> Vec<Body> {
    let (new, text) = match (&row.out, &row.state) {
        (Some(why), _) => (TicketState::Cancelled, Some(why.clone())),
        (None, Some((state, text))) => (*state, text.clone()),
        (None, None) => (TicketState::Valid, None),
    };
    let mut facts = Vec::new();
    match (here.ticket.state, new) {
        (TicketState::Blocked, TicketState::Valid | TicketState::Cancelled) => {
            facts.push(Body::TicketUnblocked { ticket })
        }
        (TicketState::Cancelled, TicketState::Valid | TicketState::Blocked) => {
            facts.push(Body::TicketReinstated { ticket })
        }
        _ => {}
    }
    match new {
        TicketState::Valid => {}
        TicketState::Cancelled => facts.push(Body::TicketCancelled { ticket, reason: text }),
        TicketState::Blocked => {
            facts.push(Body::TicketBlocked { ticket, text: text.unwrap_or_else(|| "-".to_owned()) })
        }
    }
    facts
}
