//! Events, tickets, orders and types by id, number or name, or the error that says that there is none.

use entrada_core::ids::EventId;
use entrada_core::model::{Event, Order};
use entrada_core::number::Number;
use entrada_core::text;
use entrada_store::{Reader, TicketRow};

use crate::error::AppError;
use crate::{Result, app_error};

/// The event, when it is on this laptop.
pub(crate) fn require_event(reader: &Reader<'_>, event: EventId) -> Result<Event> {
    reader.event(event)?.ok_or_else(|| app_error!(NotFound, "event-not-here", event = event.short()))
}

/// The ticket, when it is on this laptop.
pub(crate) fn require_ticket(reader: &Reader<'_>, event: EventId, number: Number) -> Result<TicketRow> {
    reader.ticket(event, number)?.ok_or_else(|| no_ticket(number))
}

pub(crate) fn no_ticket(number: Number) -> AppError {
    app_error!(NotFound, "no-such-ticket", number = number)
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
    app_error!(NotFound, "no-such-order", order = number)
}

pub(crate) fn no_type(text: &str, event: &Event) -> AppError {
    let shown: String = text.chars().take(80).collect();
    app_error!(NotFound, "no-such-type", event = &event.name, typed = shown)
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
            Err(app_error!(Ambiguous, "type-ambiguous", typed = text.trim(), names = names.join(", ")))
        }
    }
}

/// The event that has a ticket of this number, over all events on this laptop.
pub(crate) fn event_of_ticket(reader: &Reader<'_>, number: Number) -> Result<EventId> {
    match reader.events_of_ticket(number)?.as_slice() {
        [] => Err(no_ticket(number)),
        [event] => Ok(*event),
        _ => Err(app_error!(Ambiguous, "ticket-in-several-events", number = number)),
    }
}
