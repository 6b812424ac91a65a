//! A ticket as front ends get it, by what whoever asks may see of it.

use std::collections::BTreeMap;

use entrada_core::Timestamp;
use entrada_core::code::{ReadingKey, SlotKey, seal};
use entrada_core::day::Days;
use entrada_core::ids::EventId;
use entrada_core::model::{Event, Role, TicketType};
use entrada_store::TicketRow;

use crate::Result;
use crate::access::transaction::Access;
use crate::app_error;
use crate::dto::TicketView;
use crate::error::AppError;
use crate::lookup::find::require_event;

/// When everybody was sent out the last time: who came in before is no longer inside.
pub(crate) fn cleared(event: &Event, now: Timestamp) -> Result<Option<Timestamp>> {
    Ok(Days::new(event.zone(), event.everyone_out).cleared(now))
}

/// Whether a ticket's bearer is inside.
pub(crate) fn is_inside(row: &TicketRow, cleared: Option<Timestamp>) -> bool {
    row.inside && cleared.is_none_or(|cleared| row.day.is_some_and(|day| day >= cleared))
}

/// Shows tickets of one event: what all of them need is asked once.
pub(crate) struct TicketViews {
    id: EventId,
    pub(crate) event: Event,
    pub(crate) types: BTreeMap<u16, TicketType>,
    /// What codes are made with; a laptop at a door has nothing of the kind. Like e-mail addresses and prices, it does
    /// not see them.
    keys: Option<(ReadingKey, SlotKey)>,
    now: Timestamp,
    /// Who came in before this is no longer inside.
    cleared: Option<Timestamp>,
}

impl TicketViews {
    pub(crate) fn new(access: &Access<'_>, event: EventId) -> Result<Self> {
        let of = require_event(access, event)?;
        Ok(Self {
            id: event,
            now: access.now,
            cleared: cleared(&of, access.now)?,
            event: of,
            types: access.types(event)?,
            keys: match access.role(event)? {
                Role::Door => None,
                Role::Desk | Role::Organiser => Some((access.reading_key(event)?, access.own_slot(event)?)),
            },
        })
    }

    pub(crate) fn ticket(&self, row: &TicketRow) -> Result<TicketView> {
        let ticket = &row.ticket;
        let sees_all = self.keys.is_some();
        Ok(TicketView {
            number: ticket.number.to_string(),
            code: if sees_all { self.code(row)? } else { String::new() },
            serial: ticket.serial,
            name: ticket.name.clone(),
            buyer: row.instead_of_name().map(str::to_owned),
            email: ticket.email.clone().filter(|_| sees_all),
            type_name: self.type_name(ticket.type_index),
            type_index: ticket.type_index,
            seat: ticket.seat.clone(),
            note: ticket.note.clone(),
            state: ticket.state,
            state_text: ticket.state_text.clone(),
            linked_code: ticket.linked_code.clone(),
            paid: row.paid,
            expired: row.is_expired(self.now),
            order: ticket.order.to_string(),
            price: sees_all.then_some(row.price),
            price_reason: ticket.price_reason.clone().filter(|_| sees_all),
            tax: ticket.tax.filter(|_| sees_all).map(|tax| tax.to_string()),
            currency: row.currency.unwrap_or(self.event.currency).code().to_owned(),
            valid_from: ticket.valid_from,
            valid_until: ticket.valid_until,
            issued_at: ticket.issued_at,
            inside: is_inside(row, self.cleared),
            entered_at: row.entered_at,
            event: self.id.to_string(),
            event_name: self.event.name.clone(),
        })
    }

    /// The text of a ticket's QR code.
    pub(crate) fn code(&self, row: &TicketRow) -> Result<String> {
        match (&row.ticket.sealing, &row.ticket.foreign_code, &self.keys) {
            (Some(sealing), _, Some((reading, slot))) => {
                Ok(seal(reading, slot, self.id, row.ticket.number, row.ticket.serial, sealing)?)
            }
            (Some(_), _, None) => Err(app_error!(KeyUnavailable, "slot-missing")),
            (None, Some(code), _) => Ok(code.clone()),
            (None, None, _) => Err(AppError::internal("a ticket was issued without a code")),
        }
    }

    pub(crate) fn type_name(&self, index: u16) -> String {
        match self.types.get(&index) {
            Some(ticket_type) => ticket_type.name.clone(),
            None => format!("type {index}"),
        }
    }
}
