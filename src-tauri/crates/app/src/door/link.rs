//! Wristbands and cards: linked to a ticket and then scanned in its place. How they are recognised is `recognise`'s.

use entrada_core::fact::Body;
use entrada_core::ids::EventId;
use entrada_core::model::{Role, TicketState};
use entrada_core::number::Number;
use entrada_core::shown::{Input, read, strip};

use crate::access::rights::UseCase;
use crate::access::transaction::WriteAccess;
use crate::dto::TicketView;
use crate::input::shown;
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
            access.require_role(*event, Role::Door)?;
            let row = require_ticket(access, *event, number)?;
            if row.ticket.state == TicketState::Cancelled {
                return Err(app_error!(Conflict, "ticket-cancelled", number = number));
            }
            let code = strip(code);
            if row.ticket.linked_code.as_deref() != Some(code) {
                require_free(access, *event, code)?;
                let body = Body::TicketLinked { ticket: number, linked_code: Some(code.to_owned()) };
                access.append(*event, body, Vec::new())?;
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
            access.require_role(*event, Role::Door)?;
            if require_ticket(access, *event, number)?.ticket.linked_code.is_none() {
                return Err(app_error!(Conflict, "ticket-not-linked", number = number));
            }
            let body = Body::TicketLinked { ticket: number, linked_code: None };
            access.append(*event, body, Vec::new())?;
            TicketViews::new(access, *event)?.ticket(&require_ticket(access, *event, number)?)
        })
    }
}

/// Whatever is scanned must mean one ticket.
fn require_free(access: &WriteAccess<'_>, event: EventId, code: &str) -> Result<()> {
    if code.is_empty() || code.chars().count() > CODE_MOST {
        return Err(app_error!(BadInput, "link-code-none", most = CODE_MOST));
    }
    let known = access.ticket_of_outside_code(event, code)?;
    if let Some((other, true)) = known {
        return Err(app_error!(Conflict, "link-code-taken", code = shown(code), number = other));
    }
    let read = read(code);
    if known.is_some() || matches!(read, Input::Code(_)) || access.names_ticket(event, &read)? {
        return Err(app_error!(BadInput, "link-code-of-ticket", code = shown(code)));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]
    use super::*;
    use crate::{CheckInput, EventInput, HolderInput, OpenOptions, SaleInput, SaleLine, TypeInput};

    /// A door's laptop that says more than its program would: that somebody else's code and number are a wristband's.
    #[test]
    fn a_link_takes_no_code_and_no_number_away_from_its_ticket() {
        let folder = tempfile::tempdir().unwrap();
        let (data_dir, key_file) = (folder.path().join("data"), Some(folder.path().join("key")));
        let app = App::open(&OpenOptions { data_dir, key_file, ..Default::default() }).unwrap();
        let some = |text: &str| Some(text.to_owned());
        let input = EventInput {
            name: some("Party"),
            timezone: some("Europe/Madrid"),
            starts: some("2099-11-20 19:30"),
            ends: some("2099-11-20 23:30"),
            ..EventInput::default()
        };
        let event: EventId = app.add_event(&input).unwrap().id.parse().unwrap();
        let kind = TypeInput { name: some("Standing"), ..TypeInput::default() };
        app.save_type(&event, None, &kind).unwrap();
        let holder = |name: &str| HolderInput { name: some(name), ..HolderInput::default() };
        let lines = vec![SaleLine { type_index: 1, holders: vec![holder("Ana"), holder("Bob")] }];
        let sold = app.issue(&event, &SaleInput { lines, ..SaleInput::default() }).unwrap();
        let (ana, bob) = (&sold.tickets[0], &sold.tickets[1]);
        let thief: Number = bob.number.parse().unwrap();
        for stolen in [&ana.code, &ana.number, &sold.order.number] {
            let body = Body::TicketLinked { ticket: thief, linked_code: Some(stolen.clone()) };
            app.write(|access| access.append(event, body, Vec::new())).unwrap();
            let input = CheckInput { code: stolen.clone(), simulate: true, ..CheckInput::default() };
            let whose = app.check(&event, &input).unwrap().ticket.map(|ticket| ticket.name);
            assert_ne!(whose, Some(some("Bob")), "{stolen}");
        }
    }
}
