//! Wristbands and cards: linked to a ticket and then scanned in its place. How they are recognised is `recognise`'s.

use entrada_core::fact::Body;
use entrada_core::ids::EventId;
use entrada_core::model::{Role, TicketState};
use entrada_core::number::Number;
use entrada_core::shown::{Input, read, strip};

use crate::access::rights::UseCase;
use crate::access::transaction::WriteAccess;
use crate::dto::TicketView;
use crate::lookup::find::require_ticket;
use crate::views::ticket::TicketViews;
use crate::{App, Result, app_error};

/// As many characters as the codes of wristbands and cards may have.
const CODE_MOST: usize = 400;

impl App {
    /// Links a wristband or card to a ticket, instead of the one before.
    ///
    /// # Errors
    /// When there is no such ticket, it is cancelled, or the code is empty, a ticket's own or linked to another ticket.
    pub fn link_ticket(&self, event: &EventId, number: Number, code: &str) -> Result<TicketView> {
        self.write(|access| {
            access.authorize(UseCase::LinkTicket)?;
            let row = require_ticket(access, *event, number)?;
            if row.ticket.state == TicketState::Cancelled {
                return Err(app_error!(Conflict, "ticket-cancelled", number = number));
            }
            let code = strip(code).trim();
            if row.ticket.linked_code.as_deref() != Some(code) {
                require_free(access, *event, code)?;
                link(access, *event, number, Some(code.to_owned()))?;
            }
            TicketViews::new(access, *event)?.ticket(&require_ticket(access, *event, number)?)
        })
    }

    /// Ends the link of a ticket: its wristband or card no longer lets anybody in.
    ///
    /// # Errors
    /// When there is no such ticket, or nothing is linked to it.
    pub fn unlink_ticket(&self, event: &EventId, number: Number) -> Result<TicketView> {
        self.write(|access| {
            access.authorize(UseCase::UnlinkTicket)?;
            if require_ticket(access, *event, number)?.ticket.linked_code.is_none() {
                return Err(app_error!(Conflict, "ticket-not-linked", number = number));
            }
            link(access, *event, number, None)?;
            TicketViews::new(access, *event)?.ticket(&require_ticket(access, *event, number)?)
        })
    }
}

fn link(access: &WriteAccess<'_>, event: EventId, ticket: Number, linked_code: Option<String>) -> Result<()> {
    access.require_role(event, Role::Door)?;
    access.append(event, Body::TicketLinked { ticket, linked_code }, Vec::new())
}

/// Whatever is scanned must mean one ticket.
fn require_free(access: &WriteAccess<'_>, event: EventId, code: &str) -> Result<()> {
    let shown: String = code.chars().take(80).collect();
    if code.is_empty() || code.chars().count() > CODE_MOST {
        return Err(app_error!(BadInput, "link-code-none", most = CODE_MOST));
    }
    let known = access.ticket_of_outside_code(event, code)?;
    if let Some((other, true)) = known {
        return Err(app_error!(Conflict, "link-code-taken", code = shown, number = other));
    }
    let is_ticket = known.is_some() || matches!(read(code), Input::Code(_));
    let is_number = match read(code) {
        Input::Number(number) => {
            access.ticket(event, number)?.is_some() || access.order(event, number)?.is_some()
        }
        _ => false,
    };
    if is_ticket || is_number {
        return Err(app_error!(BadInput, "link-code-of-ticket", code = shown));
    }
    Ok(())
}
