//! One ticket: shown, changed, blocked, cancelled, re-issued. Paying for it is `sales`'.

use entrada_core::code::CodeContent;
use entrada_core::fact::Body;
use entrada_core::ids::EventId;
use entrada_core::model::{Person, Role, TicketState};
use entrada_core::number::Number;
use entrada_core::patch::Patch;
use entrada_core::text;
use entrada_core::when::DayAs;
use entrada_store::TicketRow;

use crate::access::parts::Parts;
use crate::access::rights::UseCase;
use crate::access::transaction::{Access, WriteAccess};
use crate::dto::{TicketEdit, TicketView};
use crate::input::optional_time;
use crate::lookup::availability::{Availability, require_free_seat};
use crate::lookup::find::{event_of_ticket, require_event, require_ticket};
use crate::lookup::sealing::new_sealing;
use crate::views::ticket::TicketViews;
use crate::{App, Result, app_error};

impl App {
    /// The ticket of a number, over all events on this laptop.
    ///
    /// # Errors
    /// When there is none.
    pub fn find_ticket(&self, text: &str) -> Result<(EventId, Number)> {
        self.authorize(UseCase::FindTicket)?;
        let number: Number = text.parse()?;
        let event = self.read(|access| event_of_ticket(access, number))?;
        Ok((event, number))
    }

    /// One ticket.
    ///
    /// # Errors
    /// When there is no such ticket on this laptop.
    pub fn ticket(&self, event: &EventId, number: Number) -> Result<TicketView> {
        self.read(|access| {
            access.authorize(UseCase::Ticket)?;
            access.require_role(*event, Role::Door)?;
            TicketViews::new(access, *event)?.ticket(&require_ticket(access, *event, number)?)
        })
    }

    /// Changes a ticket's data.
    ///
    /// # Errors
    /// When something typed is wrong, the seat is sold, or the role does not allow it.
    pub fn edit_ticket(&self, event: &EventId, number: Number, edit: &TicketEdit) -> Result<TicketView> {
        self.authorize(UseCase::EditTicket)?;
        self.change(event, number, |access, row| {
            let old = &row.ticket;
            let rules = require_event(access, *event)?;
            let zone = rules.zone();
            let field = |old: &Option<String>, typed: &Option<String>, new: Option<String>| match typed {
                Some(_) => Patch::between(old.as_ref(), new),
                None => Patch::Keep,
            };
            let typed = |field: &Option<String>| field.clone().unwrap_or_default();
            let person = Person {
                name: field(&old.name, &edit.name, text::optional_name("name", &typed(&edit.name))?),
                note: field(&old.note, &edit.note, text::note("note", &typed(&edit.note))?),
                ..Person::default()
            };
            let contact = Person {
                email: field(&old.email, &edit.email, text::email(&typed(&edit.email))?),
                ..Person::default()
            };
            let seat = field(&old.seat, &edit.seat, text::optional_name("seat", &typed(&edit.seat))?);
            if let Patch::Set(seat) = &seat
                && old.state != TicketState::Cancelled
            {
                require_free_seat(access, *event, seat, Some(number), access.now)?;
            }
            let valid_from = optional_time(edit.valid_from.as_deref(), old.valid_from, &zone, DayAs::Start)?;
            let valid_until = optional_time(edit.valid_until.as_deref(), old.valid_until, &zone, DayAs::End)?;
            let apply = |patch: &Patch<_>, mut old| {
                patch.clone().apply(&mut old);
                old
            };
            if let (Some(from), Some(until)) =
                (apply(&valid_from, old.valid_from), apply(&valid_until, old.valid_until))
                && until < from
            {
                return Err(app_error!(BadInput, "ticket-ends-before-begin"));
            }
            let mut parts = Parts::default();
            let person = parts.add(rules.names_for(), &person)?;
            let contact = parts.add(Role::Desk, &contact)?;
            if parts.is_empty() && seat.is_keep() && valid_from.is_keep() && valid_until.is_keep() {
                return Ok(());
            }
            let body = Body::TicketChanged { ticket: number, person, contact, seat, valid_from, valid_until };
            access.append(*event, body, parts.into_inner())
        })
    }

    /// Cancels a ticket.
    ///
    /// # Errors
    /// When it is cancelled already or the role does not allow it.
    pub fn cancel(&self, event: &EventId, number: Number, reason: Option<&str>) -> Result<TicketView> {
        self.authorize(UseCase::Cancel)?;
        self.change(event, number, |access, row| {
            if row.ticket.state == TicketState::Cancelled {
                return Err(app_error!(Conflict, "ticket-cancelled-already", number = number));
            }
            let reason = text::note("reason", reason.unwrap_or_default())?;
            access.append(*event, Body::TicketCancelled { ticket: number, reason }, Vec::new())
        })
    }

    /// Makes a cancelled ticket valid again.
    ///
    /// # Errors
    /// When it is not cancelled, its quota is used up, its seat sold, or the role does not allow it.
    pub fn reinstate(&self, event: &EventId, number: Number) -> Result<TicketView> {
        self.authorize(UseCase::Reinstate)?;
        self.change(event, number, |access, row| {
            if row.ticket.state != TicketState::Cancelled {
                return Err(app_error!(Conflict, "ticket-not-cancelled", number = number));
            }
            let now = access.now;
            Availability::load(access, *event, now)?.sell(row.ticket.type_index, 1)?;
            if let Some(seat) = &row.ticket.seat {
                require_free_seat(access, *event, seat, Some(number), now)?;
            }
            access.append(*event, Body::TicketReinstated { ticket: number }, Vec::new())
        })
    }

    /// Holds a ticket back; the door shows the text.
    ///
    /// # Errors
    /// When it is not valid now or the role does not allow it.
    pub fn block(&self, event: &EventId, number: Number, reason: &str) -> Result<TicketView> {
        self.authorize(UseCase::Block)?;
        self.change(event, number, |access, row| {
            if row.ticket.state == TicketState::Cancelled {
                return Err(app_error!(Conflict, "ticket-cancelled", number = number));
            }
            let text = text::note("text", reason)?.ok_or(text::TextError::Empty("text for the door"))?;
            access.append(*event, Body::TicketBlocked { ticket: number, text }, Vec::new())
        })
    }

    /// No longer holds a ticket back.
    ///
    /// # Errors
    /// When it is not blocked or the role does not allow it.
    pub fn unblock(&self, event: &EventId, number: Number) -> Result<TicketView> {
        self.authorize(UseCase::Unblock)?;
        self.change(event, number, |access, row| {
            if row.ticket.state != TicketState::Blocked {
                return Err(app_error!(Conflict, "ticket-not-blocked", number = number));
            }
            access.append(*event, Body::TicketUnblocked { ticket: number }, Vec::new())
        })
    }

    /// Gives a ticket a new code; older ones are replaced.
    ///
    /// # Errors
    /// When it is cancelled, was re-issued too often, or the role does not allow it.
    pub fn reissue(&self, event: &EventId, number: Number) -> Result<TicketView> {
        self.authorize(UseCase::Reissue)?;
        self.change(event, number, |access, row| {
            if row.ticket.state == TicketState::Cancelled {
                return Err(app_error!(Conflict, "ticket-cancelled-reinstate", number = number));
            }
            let body = self.reissued(access, *event, row)?;
            access.append(*event, body, Vec::new())
        })
    }

    /// The fact of a new code for a ticket.
    pub(crate) fn reissued(&self, access: &Access<'_>, event: EventId, row: &TicketRow) -> Result<Body> {
        let (number, index) = (row.ticket.number, row.ticket.type_index);
        let serial = row.ticket.serial.saturating_add(1);
        let mut sealing = new_sealing(index, access.ticket_type(event, index)?.as_ref());
        sealing.from = sealing.from.max(row.ticket.valid_from);
        sealing.until = [sealing.until, row.ticket.valid_until].into_iter().flatten().min();
        // Refused here rather than when somebody wants to print it.
        CodeContent::fits(serial, index)?;
        Ok(Body::TicketReissued { ticket: number, serial, sealing })
    }

    fn change(
        &self,
        event: &EventId,
        number: Number,
        change: impl FnOnce(&WriteAccess<'_>, &TicketRow) -> Result<()>,
    ) -> Result<TicketView> {
        self.write(|access| {
            access.require_role(*event, Role::Desk)?;
            change(access, &require_ticket(access, *event, number)?)
        })?;
        self.ticket(event, number)
    }
}
