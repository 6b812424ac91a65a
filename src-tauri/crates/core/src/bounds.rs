//! What a fact may say at all, whoever says it: bounds that no honest program's fact is beyond. A fact that is beyond them is
//! kept and handed on, and does not count on any device; so nothing that comes from elsewhere has to be expected
//! further on. Who may say what is in `authority`; what people type is judged more strictly where they type it.

use std::collections::BTreeSet;

use crate::code::{CodeContent, SERIAL_MAX, SLOT_MAX, TYPE_MAX};
use crate::fact::{Body, IssuedLine, Payload, RecordedSale};
use crate::model::{EventPatch, OrderLine, Role, Sealing, TypePatch};
use crate::patch::Patch;
use crate::rule::{RULES_MAX, Rule};
use crate::tax::TaxRate;
use crate::text::NOTE_MAX;

/// The largest amount of money, in minor units: ten thousand million of any currency.
const AMOUNT_MAX: i64 = 1_000_000_000_000;
/// The most tickets or lines of one order in a fact, and private parts beside it.
const MANY: usize = 10_000;
/// The last stamp: the end of the year 9999, in milliseconds.
const STAMP_MAX: i64 = 253_402_300_799_999;

/// A year, in milliseconds.
const YEAR: i64 = 365 * 24 * 3_600 * 1_000;

/// The last time, in milliseconds since 1970, that a device of this role may stamp what it says with. The latest word about
/// a thing counts, so whoever may do more has a year more: a desk's laptop overrules any door's, an organiser's any desk's.
#[must_use]
pub const fn last_time(role: Role) -> i64 {
    match role {
        Role::Organiser => STAMP_MAX,
        Role::Desk => STAMP_MAX - YEAR,
        Role::Door => STAMP_MAX - 2 * YEAR,
    }
}

/// Why a fact can't count, whoever says it; `None` when it may.
#[must_use]
pub fn unsound(payload: &Payload) -> Option<&'static str> {
    let sound = (0..=STAMP_MAX).contains(&payload.time.0) && payload.private.len() <= MANY;
    if !sound {
        return Some("its time or its private parts are beyond all bounds");
    }
    match &payload.body {
        Body::EventFounded { device_name, event, slots, .. } => {
            let fits = short(device_name) && slots.len() <= usize::from(SLOT_MAX) + 1;
            if fits {
                of_event(event)
            } else {
                Some("it has more slots, or a longer name, than there can be")
            }
        }
        Body::EventSaved { event } => of_event(event),
        Body::TypeSaved { index, ticket_type } => of_type(*index, ticket_type),
        Body::OrderRecorded { lines, total, .. } => of_order(lines, *total),
        Body::PaymentRecorded { amount, tendered, reason, allowance, .. } => {
            amounts(&[*amount, tendered.unwrap_or(0), allowance.unwrap_or(0)])
                .or_else(|| text(reason.as_deref()))
        }
        Body::CashCounted { opening, expected, counted, note, .. } => {
            amounts(&[*opening, *expected, *counted]).or_else(|| text(note.as_deref()))
        }
        Body::TicketsIssued { tickets, .. } => of_tickets(tickets),
        Body::SalesRecorded { sales } => of_sales(sales),
        Body::TicketTypeChanged { type_index, price, tax, reason, .. } => {
            of_index(*type_index).or_else(|| of_price(Some(*price), *tax, reason.as_deref()))
        }
        Body::TicketBlocked { text: why, .. } => text(Some(why)),
        Body::TicketCancelled { reason, .. } => text(reason.as_deref()),
        Body::TicketReissued { serial, sealing, .. } => of_sealing(*serial, sealing),
        Body::TicketMailed { serial, .. } if *serial > SERIAL_MAX => Some(NO_CODE),
        Body::ScanRecorded(line) => {
            let beyond = line.serial.is_some_and(|serial| serial > SERIAL_MAX)
                || line.type_index.is_some_and(|index| index == 0 || index > TYPE_MAX);
            let texts = [&line.gate, &line.area, &line.why];
            if beyond { Some(NO_CODE) } else { texts.into_iter().find_map(|each| text(each.as_deref())) }
        }
        Body::ScanUndone { reason, .. } => text(Some(reason)),
        Body::TicketLinked { linked_code, .. } => text(linked_code.as_deref()),
        Body::TicketChanged { seat, .. } => patched(seat),
        Body::AreaSaved { area: name, .. }
        | Body::GateSaved { gate: name, .. }
        | Body::DeviceJoined { name, .. }
        | Body::DeviceContinued { name, .. } => text(Some(name)),
        Body::QuestionSaved { change, .. } => {
            let choices = change.choices.as_deref().unwrap_or_default();
            if choices.len() > MANY {
                return Some(LONG);
            }
            text(change.text.as_deref()).or_else(|| choices.iter().find_map(|choice| text(Some(choice))))
        }
        Body::StaffSaved { change, .. } => text(change.name.as_deref()),
        Body::DeviceDismissed { tips, keeps, .. } => (tips.len() > MANY || keeps.len() > MANY)
            .then_some("it names more facts or laptops than one fact may"),
        Body::Unreadable => Some("it says something that this program can't read"),
        Body::OrderChanged { .. }
        | Body::PersonForgotten { .. }
        | Body::TicketUnblocked { .. }
        | Body::TicketReinstated { .. }
        | Body::TicketMailed { .. }
        | Body::DeviceInvited { .. }
        | Body::DeviceConfirmed { .. }
        | Body::SlotAdded { .. }
        | Body::Unknown => None,
    }
}

const LONG: &str = "a text in it is longer than any that can be typed";
const NO_CODE: &str = "its ticket type or serial is one that no code can have";

fn short(text: &str) -> bool {
    text.len() <= 4 * NOTE_MAX
}

fn text(text: Option<&str>) -> Option<&'static str> {
    text.is_some_and(|text| !short(text)).then_some(LONG)
}

fn patched(patch: &Patch<String>) -> Option<&'static str> {
    match patch {
        Patch::Set(set) => text(Some(set)),
        Patch::Keep | Patch::Clear => None,
    }
}

fn amounts(amounts: &[i64]) -> Option<&'static str> {
    let beyond = amounts.iter().any(|amount| !(-AMOUNT_MAX..=AMOUNT_MAX).contains(amount));
    beyond.then_some("an amount in it is larger than any price")
}

fn of_event(patch: &EventPatch) -> Option<&'static str> {
    text(patch.name.as_deref()).or_else(|| text(patch.timezone.as_deref())).or_else(|| patched(&patch.venue))
}

fn of_type(index: u16, patch: &TypePatch) -> Option<&'static str> {
    let gates = patch.gates.as_deref().unwrap_or_default();
    if gates.len() > MANY {
        return Some(LONG);
    }
    let tax = match &patch.tax {
        Patch::Set(tax) => Some(*tax),
        Patch::Keep | Patch::Clear => None,
    };
    let rules = patch.rules.as_deref().unwrap_or_default();
    if rules.len() > RULES_MAX {
        return Some("it has more rules than a ticket type may");
    }
    of_index(index)
        .or_else(|| rules.iter().find_map(of_rule))
        .or_else(|| of_price(patch.price, tax, None))
        .or_else(|| text(patch.name.as_deref()))
        .or_else(|| patched(&patch.note))
        .or_else(|| patched(&patch.quota_group))
        .or_else(|| gates.iter().find_map(|gate| text(Some(gate))))
}

fn of_index(index: u16) -> Option<&'static str> {
    (index == 0 || index > TYPE_MAX).then_some(NO_CODE)
}

/// A rule of a newer program is kept whatever it says, as long as it is no longer than what can be typed.
fn of_rule(rule: &Rule) -> Option<&'static str> {
    match rule {
        Rule::AfterArea { area } => text(area.as_deref()),
        Rule::AfterType { type_index } => of_index(*type_index),
        Rule::Unknown(rule) => text(Some(&rule.to_string())),
        Rule::Hours { .. }
        | Rule::Window { .. }
        | Rule::Apart { .. }
        | Rule::AnyDays { .. }
        | Rule::LastEntry { .. }
        | Rule::Tolerance { .. }
        | Rule::Stay { .. } => None,
    }
}

/// No ticket costs less than nothing: what is given back is a payment.
fn of_price(price: Option<i64>, tax: Option<TaxRate>, reason: Option<&str>) -> Option<&'static str> {
    if price.is_some_and(|price| price < 0) || tax.is_some_and(|tax| !tax.is_sound()) {
        return Some("its price or its tax is none that a ticket can have");
    }
    amounts(&[price.unwrap_or(0)]).or_else(|| text(reason))
}

fn of_order(lines: &[OrderLine], total: i64) -> Option<&'static str> {
    if lines.len() > MANY || lines.iter().any(|line| line.type_index == 0 || line.type_index > TYPE_MAX) {
        return Some(NO_CODE);
    }
    amounts(&[total]).or_else(|| lines.iter().find_map(|line| amounts(&[line.price])))
}

fn of_tickets(tickets: &[IssuedLine]) -> Option<&'static str> {
    if tickets.len() > MANY {
        return Some("it issues more tickets than one fact may");
    }
    tickets.iter().find_map(of_ticket)
}

fn of_sales(sales: &[RecordedSale]) -> Option<&'static str> {
    let tickets: usize = sales.iter().map(|sale| sale.tickets.len()).sum();
    if sales.len() > MANY || tickets > MANY {
        return Some("it issues more tickets than one fact may");
    }
    let orders: BTreeSet<_> = sales.iter().map(|sale| sale.order).collect();
    if orders.len() < sales.len() {
        return Some("it sells one order twice");
    }
    sales.iter().find_map(|sale| {
        of_order(&sale.lines, sale.total)
            .or_else(|| amounts(&[sale.paid.map_or(0, |paid| paid.amount)]))
            .or_else(|| of_tickets(&sale.tickets))
    })
}

fn of_ticket(line: &IssuedLine) -> Option<&'static str> {
    if let Some(why) = of_index(line.type_index) {
        return Some(why);
    }
    if line.sealing.is_none() && line.foreign_code.is_none() {
        return Some("a ticket in it has no code");
    }
    line.sealing
        .as_ref()
        .and_then(|sealing| of_sealing(0, sealing))
        .or_else(|| text(line.seat.as_deref()))
        .or_else(|| text(line.foreign_code.as_deref()))
        .or_else(|| of_price(line.price, line.tax, line.price_reason.as_deref()))
}

fn of_sealing(serial: u16, sealing: &Sealing) -> Option<&'static str> {
    CodeContent::fits(serial, sealing.type_index).is_err().then_some(NO_CODE)
}
