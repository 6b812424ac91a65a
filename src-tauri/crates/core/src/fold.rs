//! From facts to things: each thing is a fold over its own facts in the order of their time, ties by device,
//! place in the stream and hash. So the result is the same in whatever order they arrived.
//!
//! Who may say what is in `authority`; a ticket's scans are in `presence`.

use crate::clock::Stamp;
use crate::fact::Body;
use crate::ids::{DeviceId, FactHash, StaffId};
use crate::model::{
    Event, EventPatch, Person, Restriction, Role, Ticket, TicketState, TicketType, TypePatch, UnpaidRule,
};
use crate::money::Currency;
use crate::number::Number;
use crate::order::{Order, OrderPart};
use crate::patch::{Patch, set};
use crate::question::Question;
use crate::staff::Staff;
use crate::venue::{Area, Gate};
use jiff::Timestamp;

/// When and by whom a fact was written; orders the facts about one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Provenance {
    /// Hybrid logical time.
    pub stamp: Stamp,
    /// The device.
    pub device: DeviceId,
    /// Place in its stream.
    pub seq: u64,
    /// The fact's hash: a forked stream has two facts at one place.
    pub hash: FactHash,
    /// The device's own wall time.
    pub wall: Timestamp,
    /// Who was signed in.
    pub by: Option<StaffId>,
}

/// One fact as far as one thing is concerned. A `TicketsIssued` body holds only that ticket's line.
#[derive(Debug, Clone)]
pub struct Entry {
    /// When and by whom.
    pub provenance: Provenance,
    /// What.
    pub body: Body,
    /// The person whom the body points to, as far as those parts are here.
    pub person: Option<Person>,
}

/// Puts entries into the order in which they are folded.
pub fn sort(entries: &mut [Entry]) {
    entries.sort_by_key(|entry| entry.provenance);
}

/// The event, from its founding and its changes. `None` before the founding fact is here.
#[must_use]
pub fn event(entries: &[Entry]) -> Option<Event> {
    let mut event = None;
    // The founding comes first whatever its time says: a founder's clock may be wrong.
    let founding = entries.iter().filter(|entry| matches!(entry.body, Body::EventFounded { .. }));
    let changes = entries.iter().filter(|entry| matches!(entry.body, Body::EventSaved { .. }));
    for entry in founding.chain(changes) {
        match (&entry.body, &mut event) {
            (Body::EventFounded { event: patch, .. }, None) => event = found(patch.clone()),
            (Body::EventSaved { event: patch }, Some(event)) => patch_event(event, patch.clone()),
            _ => {}
        }
    }
    event
}

fn found(patch: EventPatch) -> Option<Event> {
    let mut event = Event {
        name: patch.name.clone()?,
        venue: None,
        timezone: patch.timezone.clone()?,
        starts: patch.starts?,
        ends: patch.ends?,
        doors_open: None,
        doors_close: None,
        capacity: None,
        currency: Currency::default(),
        unpaid: UnpaidRule::default(),
        admit_unlisted: true,
        names_at_door: true,
        everyone_out: None,
        retain_days: None,
        archived: false,
    };
    patch_event(&mut event, patch);
    Some(event)
}

/// Changes an event.
pub fn patch_event(event: &mut Event, patch: EventPatch) {
    let EventPatch {
        name,
        venue,
        timezone,
        starts,
        ends,
        doors_open,
        doors_close,
        capacity,
        currency,
        admit_unpaid,
        unpaid,
        admit_unlisted,
        names_at_door,
        everyone_out,
        retain_days,
        archived,
    } = patch;
    set(&mut event.name, name);
    venue.apply(&mut event.venue);
    set(&mut event.timezone, timezone);
    set(&mut event.starts, starts);
    set(&mut event.ends, ends);
    doors_open.apply(&mut event.doors_open);
    doors_close.apply(&mut event.doors_close);
    capacity.apply(&mut event.capacity);
    set(&mut event.currency, currency);
    let of_two = admit_unpaid.map(|admit| if admit { UnpaidRule::Always } else { UnpaidRule::Never });
    set(&mut event.unpaid, unpaid.or(of_two));
    set(&mut event.admit_unlisted, admit_unlisted);
    set(&mut event.names_at_door, names_at_door);
    everyone_out.apply(&mut event.everyone_out);
    retain_days.apply(&mut event.retain_days);
    set(&mut event.archived, archived);
}

/// A ticket type, from its savings. `None` while none of them names it.
#[must_use]
pub fn ticket_type(entries: &[Entry]) -> Option<TicketType> {
    let mut ticket_type = TicketType::new(String::new(), Currency::default());
    for entry in entries {
        if let Body::TypeSaved { ticket_type: patch, .. } = &entry.body {
            patch_type(&mut ticket_type, patch.clone());
        }
    }
    (!ticket_type.name.is_empty()).then_some(ticket_type)
}

/// Changes a ticket type.
pub fn patch_type(ticket_type: &mut TicketType, patch: TypePatch) {
    let TypePatch {
        name,
        price,
        currency,
        quota,
        valid_from,
        valid_until,
        gates,
        reentry,
        entries,
        entries_per_day,
        quota_group,
        note,
        tax,
        rules,
    } = patch;
    set(&mut ticket_type.name, name);
    set(&mut ticket_type.price, price);
    set(&mut ticket_type.currency, currency);
    quota.apply(&mut ticket_type.quota);
    valid_from.apply(&mut ticket_type.valid_from);
    valid_until.apply(&mut ticket_type.valid_until);
    set(&mut ticket_type.gates, gates);
    set(&mut ticket_type.reentry, reentry);
    entries.apply(&mut ticket_type.entries);
    entries_per_day.apply(&mut ticket_type.entries_per_day);
    quota_group.apply(&mut ticket_type.quota_group);
    note.apply(&mut ticket_type.note);
    tax.apply(&mut ticket_type.tax);
    set(&mut ticket_type.rules, rules);
}

/// An area, from its savings. `None` before the first.
#[must_use]
pub fn area(entries: &[Entry]) -> Option<Area> {
    let mut area = None;
    for entry in entries {
        if let Body::AreaSaved { change, .. } = &entry.body {
            area.get_or_insert_with(Area::default).patch(change.clone());
        }
    }
    area
}

/// A gate, from its savings. `None` before the first.
#[must_use]
pub fn gate(entries: &[Entry]) -> Option<Gate> {
    let mut gate = None;
    for entry in entries {
        if let Body::GateSaved { change, .. } = &entry.body {
            gate.get_or_insert_with(Gate::default).patch(change.clone());
        }
    }
    gate
}

/// A question, from its savings. `None` while none of them gives it a text.
#[must_use]
pub fn question(entries: &[Entry]) -> Option<Question> {
    let mut question = Question::default();
    for entry in entries {
        if let Body::QuestionSaved { change, .. } = &entry.body {
            question.patch(change.clone());
        }
    }
    (!question.text.is_empty()).then_some(question)
}

/// Somebody who works here, from their savings. `None` while none of them gives them a name.
#[must_use]
pub fn staff(entries: &[Entry]) -> Option<Staff> {
    let mut staff =
        Staff { name: String::new(), role: Role::Door, has_pin: false, pin: None, removed: false };
    for entry in entries {
        if let Body::StaffSaved { change, pin, .. } = &entry.body {
            staff.patch(change.clone());
            if !pin.is_keep() {
                let said = || entry.person.as_ref().and_then(|person| person.pin.clone());
                staff.has_pin = matches!(pin, Patch::Set(_));
                staff.pin = if staff.has_pin { said() } else { None };
            }
        }
    }
    (!staff.name.is_empty()).then_some(staff)
}

/// An order, from its recording, its changes, its payments and what its tickets cost. `None` before it is recorded here.
#[must_use]
pub fn order(entries: &[Entry], parts: Vec<OrderPart>) -> Option<Order> {
    let mut order = entries.iter().find_map(recorded)?;
    let change = |part: &OrderPart| part.live.saturating_sub(part.sold);
    let total = parts.iter().fold(order.sold_total, |sum, part| sum.saturating_add(change(part)));
    (order.total, order.parts) = (total.max(0), parts);
    for entry in entries {
        match &entry.body {
            Body::OrderChanged { pay_until, .. } => {
                pay_until.clone().apply(&mut order.pay_until);
                if let Some(person) = entry.person.clone() {
                    put_buyer(&mut order, person);
                }
            }
            // Money of another currency pays nothing here, whoever wrote it down.
            Body::PaymentRecorded { method, amount, currency, allowance, .. }
                if *currency == order.currency =>
            {
                if *amount < 0 {
                    give_back(&mut order, amount.saturating_neg(), *allowance);
                } else {
                    order.taken = order.taken.saturating_add(*amount);
                    order.credit = order.credit.saturating_add(*amount);
                    order.method = Some(*method);
                }
            }
            _ => {}
        }
    }
    Some(order)
}

/// Two laptops apart may give back more than was paid; what is paid after that counts all the same. Where all was given back,
/// the order costs again what it did.
fn give_back(order: &mut Order, amount: i64, allowance: Option<i64>) {
    order.refunded = order.refunded.saturating_add(amount);
    order.credit = order.credit.saturating_sub(amount).max(0);
    let allowance = allowance.unwrap_or(amount).clamp(0, amount);
    order.allowance = if order.credit == 0 { 0 } else { order.allowance.saturating_add(allowance) };
}

fn recorded(entry: &Entry) -> Option<Order> {
    let Body::OrderRecorded { order, lines, total, currency, pay_until, .. } = &entry.body else {
        return None;
    };
    let mut order = Order {
        number: *order,
        buyer: None,
        email: None,
        lines: lines.clone(),
        sold_total: *total,
        total: *total,
        parts: Vec::new(),
        currency: *currency,
        taken: 0,
        refunded: 0,
        credit: 0,
        allowance: 0,
        method: None,
        pay_until: *pay_until,
        note: None,
        at: entry.provenance.wall,
        by: entry.provenance.device,
        staff: entry.provenance.by,
    };
    if let Some(person) = entry.person.clone() {
        put_buyer(&mut order, person);
    }
    Some(order)
}

fn put_buyer(order: &mut Order, person: Person) {
    let Person { name, email, note, answers: _, pin: _ } = person;
    name.apply(&mut order.buyer);
    email.apply(&mut order.email);
    note.apply(&mut order.note);
}

/// A ticket, from its issue and its changes. `None` before it is issued here.
#[must_use]
pub fn ticket(number: Number, entries: &[Entry]) -> Option<Ticket> {
    let mut ticket = entries.iter().find_map(|entry| issued(number, entry))?;
    let mut restrictions = Restrictions::default();
    for entry in entries {
        change(&mut ticket, &mut restrictions, entry);
    }
    (ticket.state, ticket.state_text) = match restrictions {
        Restrictions { cancelled: Some(reason), .. } => (TicketState::Cancelled, reason),
        Restrictions { blocked: Some(text), .. } => (TicketState::Blocked, Some(text)),
        Restrictions { cancelled: None, blocked: None } => (TicketState::Valid, None),
    };
    Some(ticket)
}

/// When a ticket was held back or cancelled, from its changes, in the order in which that began.
#[must_use]
pub fn restrictions(entries: &[Entry]) -> Vec<Restriction> {
    let mut found: Vec<Restriction> = Vec::new();
    for Entry { provenance, body, .. } in entries {
        let (state, begins) = match body {
            Body::TicketBlocked { .. } => (TicketState::Blocked, true),
            Body::TicketUnblocked { .. } => (TicketState::Blocked, false),
            Body::TicketCancelled { .. } => (TicketState::Cancelled, true),
            Body::TicketReinstated { .. } => (TicketState::Cancelled, false),
            _ => continue,
        };
        let open = found.iter_mut().find(|known| known.state == state && known.until.is_none());
        match open {
            Some(known) if !begins => known.until = Some(provenance.stamp),
            None if begins => found.push(Restriction {
                state,
                from: provenance.stamp,
                wall: provenance.wall,
                device: provenance.device,
                until: None,
            }),
            _ => {}
        }
    }
    found
}

fn issued(number: Number, entry: &Entry) -> Option<Ticket> {
    let Body::TicketsIssued { order, tickets } = &entry.body else { return None };
    let line = tickets.iter().find(|line| line.number == number)?;
    let mut ticket = Ticket {
        number,
        order: *order,
        type_index: line.type_index,
        serial: 0,
        reissued_at: None,
        sealing: line.sealing,
        foreign_code: line.foreign_code.clone(),
        linked_code: None,
        state: TicketState::Valid,
        state_text: None,
        name: None,
        email: None,
        seat: line.seat.clone(),
        note: None,
        valid_from: line.valid_from,
        valid_until: line.valid_until,
        issued_at: entry.provenance.wall,
        issued_by: entry.provenance.device,
        issued_staff: entry.provenance.by,
        mailed: None,
        mailed_to: None,
        sold_price: line.price,
        price: line.price,
        tax: line.tax,
        price_reason: line.price_reason.clone(),
    };
    if let Some(person) = entry.person.clone() {
        put_person(&mut ticket, person);
    }
    Some(ticket)
}

fn put_person(ticket: &mut Ticket, person: Person) {
    let Person { name, email, note, answers: _, pin: _ } = person;
    name.apply(&mut ticket.name);
    email.apply(&mut ticket.email);
    note.apply(&mut ticket.note);
}

/// What keeps a ticket from being valid. Blocking and cancelling are two things: what was blocked before it was
/// cancelled is still blocked when it is reinstated.
#[derive(Default)]
struct Restrictions {
    cancelled: Option<Option<String>>,
    blocked: Option<String>,
}

fn change(ticket: &mut Ticket, restrictions: &mut Restrictions, entry: &Entry) {
    match &entry.body {
        Body::TicketChanged { seat, valid_from, valid_until, .. } => {
            seat.clone().apply(&mut ticket.seat);
            valid_from.clone().apply(&mut ticket.valid_from);
            valid_until.clone().apply(&mut ticket.valid_until);
            if let Some(person) = entry.person.clone() {
                put_person(ticket, person);
            }
        }
        Body::TicketTypeChanged { type_index, price, tax, reason, .. } => {
            (ticket.type_index, ticket.price, ticket.tax) = (*type_index, Some(*price), *tax);
            ticket.price_reason.clone_from(reason);
        }
        Body::TicketBlocked { text, .. } => restrictions.blocked = Some(text.clone()),
        Body::TicketUnblocked { .. } => restrictions.blocked = None,
        Body::TicketCancelled { reason, .. } => restrictions.cancelled = Some(reason.clone()),
        Body::TicketReinstated { .. } => restrictions.cancelled = None,
        Body::TicketMailed { serial, .. } => {
            ticket.mailed = Some(*serial);
            ticket.mailed_to = match entry.person.as_ref().map(|person| &person.email) {
                Some(Patch::Set(address)) => Some(address.clone()),
                _ => None,
            };
        }
        Body::TicketLinked { linked_code, .. } => ticket.linked_code.clone_from(linked_code),
        // Two devices may re-issue apart: the higher serial counts, between equals the later.
        Body::TicketReissued { serial, sealing, .. } if *serial >= ticket.serial => {
            ticket.serial = *serial;
            ticket.reissued_at = Some(entry.provenance.wall);
            // A code of another system is kept too: shown again, it is known as replaced.
            ticket.sealing = Some(*sealing);
        }
        _ => {}
    }
}
