//! What a decision at the door looks at besides the ticket: the event, its rules, this door, the time. What is decided is
//! `check`'s to ask for.

use std::collections::BTreeMap;

use entrada_core::Timestamp;
use entrada_core::day::Days;
use entrada_core::decide::{Attempt, OrderStatus, Policy, Shown, Verdict, decide};
use entrada_core::ids::{EventId, QuestionId};
use entrada_core::model::{Event, Order, TicketType};
use entrada_core::money::Currency;
use entrada_core::question::Question;
use entrada_core::when::{self, DayAs};
use entrada_store::{ScanRow, TicketScans};

use crate::access::transaction::Access;
use crate::door::gate::{Place, filled, place};
use crate::door::recognise::Recognised;
use crate::input::to_ms;
use crate::lookup::find::require_event;
use crate::{App, Result};

/// Everything that a decision at a door looks at besides the ticket.
pub(crate) struct DoorContext {
    pub(crate) of: Event,
    pub(crate) days: Days,
    pub(crate) place: Place,
    pub(crate) types: BTreeMap<u16, TicketType>,
    pub(crate) questions: BTreeMap<QuestionId, Question>,
    pub(crate) at: Timestamp,
    /// What amounts are in: the order's currency, or the event's.
    pub(crate) currency: Currency,
}

impl App {
    /// The event, its rules and this door, at the time of the scan. A scan that is sent again (`before`) keeps its time and
    /// gate, even if that gate was taken away since; a new one has the gate and time as typed, or now.
    pub(crate) fn context(
        &self,
        access: &Access<'_>,
        event: EventId,
        before: Option<&ScanRow>,
        gate: Option<&str>,
        at: Option<&str>,
    ) -> Result<DoorContext> {
        let of = require_event(access, event)?;
        let zone = of.zone();
        let at = match (before, at) {
            (Some(row), _) => row.line.at,
            (None, Some(text)) => to_ms(when::parse_time(text, &zone, DayAs::Start)?),
            (None, None) => access.now,
        };
        let types = access.types(event)?;
        let place = match before {
            Some(row) => filled(access, event, &of, row.line.gate.clone(), row.line.area.clone(), at)?,
            None => place(access, event, &of, &types, gate, at)?,
        };
        Ok(DoorContext {
            days: Days::new(zone, of.everyone_out),
            questions: access.questions(event)?,
            currency: of.currency,
            of,
            place,
            types,
            at,
        })
    }
}

impl DoorContext {
    pub(crate) fn decide(
        &self,
        attempt: Attempt<'_>,
        recognised: &Recognised,
        order: Option<&Order>,
    ) -> Verdict {
        let shown = match recognised {
            Recognised::Nothing => Shown::Nothing,
            Recognised::NearlyNumber(signs) => Shown::NearlyNumber(*signs),
            Recognised::Order(_) => Shown::Order,
            Recognised::Forged => Shown::Forged,
            Recognised::OtherEvent(name) => Shown::OtherEvent { name },
            Recognised::UnknownNumber => Shown::UnknownNumber,
            Recognised::Unlisted(content, scans) => Shown::Unlisted {
                content,
                ticket_type: self.types.get(&content.type_index),
                presence: &scans.presence,
                entered: &scans.entered,
                answered: &scans.answered,
            },
            Recognised::Listed(
                _,
                serial,
                TicketScans { ticket: Some(row), presence, entered, answered, .. },
            ) => Shown::Listed {
                ticket: &row.ticket,
                serial: *serial,
                ticket_type: self.types.get(&row.ticket.type_index),
                order: OrderStatus {
                    paid: row.paid,
                    due: order.map_or(0, Order::due),
                    expired: order
                        .filter(|order| order.is_expired(self.at))
                        .and_then(|order| order.pay_until),
                    refunded: order.is_some_and(Order::is_refunded),
                    note: order.and_then(|order| order.note.as_deref()),
                },
                presence,
                entered,
                answered,
            },
            Recognised::Listed(..) => Shown::UnknownNumber,
        };
        let policy = Policy {
            event: &self.of,
            days: &self.days,
            area: self.place.area.as_deref(),
            inside: self.place.inside,
            capacity: self.place.capacity,
            questions: &self.questions,
        };
        decide(attempt, shown, policy)
    }
}
