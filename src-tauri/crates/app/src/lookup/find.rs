//! Events, tickets, orders and types by id, number or name, or the error that says that there is none.

use entrada_core::ids::EventId;
use entrada_core::model::{Event, Order};
use entrada_core::number::Number;
use entrada_core::text;
use entrada_store::{Reader, TicketRow};

use crate::Result;
use crate::error::{AppError, ErrorCode};

/// The event, when it is on this laptop.
pub(crate) fn require_event(reader: &Reader<'_>, event: EventId) -> Result<Event> {
    reader.event(event)?.ok_or_else(|| {
        AppError::not_found(format!("the event {} is not on this laptop", event.short()))
            .hint("Take in a bundle of it first.")
    })
}

/// The ticket, when it is on this laptop.
pub(crate) fn require_ticket(reader: &Reader<'_>, event: EventId, number: Number) -> Result<TicketRow> {
    reader.ticket(event, number)?.ok_or_else(|| no_ticket(number))
}

pub(crate) fn no_ticket(number: Number) -> AppError {
    AppError::not_found(format!("there is no ticket {number} on this laptop"))
        .hint("Check the number, or take in the latest bundle.")
}

/// The order of this number, or the one that the ticket of this number is in.
pub(crate) fn order_of(reader: &Reader<'_>, event: EventId, text: &str) -> Result<Order> {
    let number: Number = text.parse()?;
    if let Some(order) = reader.order(event, number)? {
        return Ok(order);
    }
    match reader.ticket(event, number)? {
        Some(row) => require_order(reader, event, row.ticket.order),
        None => Err(no_order(number)),
    }
}

/// The order, when it is on this laptop.
pub(crate) fn require_order(reader: &Reader<'_>, event: EventId, order: Number) -> Result<Order> {
    reader.order(event, order)?.ok_or_else(|| no_order(order))
}

pub(crate) fn no_order(number: Number) -> AppError {
    AppError::not_found(format!("there is no order {number} on this laptop"))
        .hint("Check the number, or take in the latest bundle.")
}

pub(crate) fn no_type(text: &str, event: &Event) -> AppError {
    let shown: String = text.chars().take(80).collect();
    AppError::not_found(format!("{} has no ticket type \"{shown}\"", event.name))
        .hint("List its types (entrada type list), or add one.")
}

pub(crate) fn find_type(reader: &Reader<'_>, event: EventId, text: &str) -> Result<u16> {
    let of = require_event(reader, event)?;
    let types = reader.types(event)?;
    let wanted = text::fold(text.trim());
    if let Some((index, _)) = types.iter().find(|(_, ticket_type)| text::fold(&ticket_type.name) == wanted) {
        return Ok(*index);
    }
    if let Some(index) = wanted.parse().ok().filter(|index| types.contains_key(index)) {
        return Ok(index);
    }
    let fits: Vec<_> = types
        .iter()
        .filter(|(_, ticket_type)| !wanted.is_empty() && text::fold(&ticket_type.name).contains(&wanted))
        .collect();
    match fits.as_slice() {
        [(index, _)] => Ok(**index),
        [] => Err(no_type(text, &of)),
        several => {
            let names: Vec<&str> = several.iter().map(|(_, ticket_type)| ticket_type.name.as_str()).collect();
            let message = format!("\"{}\" fits several ticket types: {}", text.trim(), names.join(", "));
            Err(AppError::new(ErrorCode::Ambiguous, message).hint("Type more of the name, or its index."))
        }
    }
}

/// The event that has a ticket of this number, over all events on this laptop.
pub(crate) fn event_of_ticket(reader: &Reader<'_>, number: Number) -> Result<EventId> {
    match reader.events_of_ticket(number)?.as_slice() {
        [] => Err(no_ticket(number)),
        [event] => Ok(*event),
        _ => {
            let message = format!("several events here have a ticket {number}");
            Err(AppError::new(ErrorCode::Ambiguous, message))
        }
    }
}
