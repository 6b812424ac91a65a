//! How a change that a list asks for is done: the facts of each. What differs, and what no list may do, is `changes`'.

use entrada_core::Timestamp;
use entrada_core::fact::Body;
use entrada_core::ids::EventId;
use entrada_core::model::{PaymentMethod, Person, Role, TicketState, TicketType};
use entrada_core::number::Number;
use entrada_core::patch::Patch;
use entrada_list::Field;

use crate::access::parts::Parts;
use crate::access::transaction::WriteAccess;
use crate::lists::import::changes::Difference;
use crate::lists::import::known::Here;
use crate::lookup::find::require_order;
use crate::{App, Result};

impl App {
    /// Does what a row says about its ticket, as far as a list may. Whether there is room was asked before.
    pub(super) fn apply_difference(
        &self,
        access: &WriteAccess<'_>,
        event: EventId,
        names_for: Role,
        (difference, here): (&Difference, &Here),
        becomes: Option<&TicketType>,
    ) -> Result<()> {
        let Difference { number, row, .. } = difference;
        change_ticket(access, event, names_for, difference, here)?;
        if let Some(of) = becomes.filter(|_| difference.does(Field::Type)) {
            let (type_index, price, tax) = (row.type_index, of.price, of.tax);
            let body = Body::TicketTypeChanged { ticket: *number, type_index, price, tax, reason: None };
            access.append(event, body, Vec::new())?;
        }
        if difference.does(Field::State) || difference.does(Field::StateText) {
            for body in state_facts(difference, here) {
                access.append(event, body, Vec::new())?;
            }
        }
        change_buyer(access, event, difference, here.ticket.order)?;
        if difference.does(Field::Paid) {
            let order = require_order(access, event, here.ticket.order)?;
            // Another row of the same order may have said so before.
            if !order.is_paid() {
                self.pay_order_in(access, event, here.ticket.order, PaymentMethod::Other, None)?;
            }
        }
        Ok(())
    }
}

fn change_ticket(
    access: &WriteAccess<'_>,
    event: EventId,
    names_for: Role,
    difference: &Difference,
    here: &Here,
) -> Result<()> {
    let (row, ticket) = (&difference.row, &here.ticket);
    let patch = |field: Field, old: &Option<String>, new: &Option<String>| {
        if difference.does(field) { Patch::between(old.as_ref(), new.clone()) } else { Patch::Keep }
    };
    let moment = |field: Field, old: Option<Timestamp>, new: Option<Timestamp>| {
        if difference.does(field) { Patch::between(old.as_ref(), new) } else { Patch::Keep }
    };
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
    if parts.is_empty() && seat.is_keep() && valid_from.is_keep() && valid_until.is_keep() {
        return Ok(());
    }
    let ticket = difference.number;
    let body = Body::TicketChanged { ticket, person, contact, seat, valid_from, valid_until };
    access.append(event, body, parts.into_inner())
}

/// The buyer of the whole order; another row of it may have said the same before.
fn change_buyer(
    access: &WriteAccess<'_>,
    event: EventId,
    difference: &Difference,
    order: Number,
) -> Result<()> {
    if !difference.does(Field::Buyer) && !difference.does(Field::BuyerEmail) {
        return Ok(());
    }
    let of = require_order(access, event, order)?;
    let patch = |field: Field, old: &Option<String>, new: &Option<String>| {
        if difference.does(field) { Patch::between(old.as_ref(), new.clone()) } else { Patch::Keep }
    };
    let buyer = Person {
        name: patch(Field::Buyer, &of.buyer, &difference.row.buyer),
        email: patch(Field::BuyerEmail, &of.email, &difference.row.buyer_email),
        ..Person::default()
    };
    let mut parts = Parts::default();
    let buyer = parts.add(Role::Desk, &buyer)?;
    if parts.is_empty() {
        return Ok(());
    }
    let body = Body::OrderChanged { order, buyer, note: None, pay_until: Patch::Keep };
    access.append(event, body, parts.into_inner())
}

/// From the state that a ticket has to the one that the row wants.
fn state_facts(difference: &Difference, here: &Here) -> Vec<Body> {
    let (ticket, row) = (difference.number, &difference.row);
    let (new, text) = match (&row.out, row.state) {
        (Some(why), _) => (TicketState::Cancelled, Some(why.clone())),
        (None, Some(state)) => (state, row.state_text.clone()),
        (None, None) if difference.does(Field::State) => (TicketState::Valid, None),
        (None, None) => (here.ticket.state, row.state_text.clone()),
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
