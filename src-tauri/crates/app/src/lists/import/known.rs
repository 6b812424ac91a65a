//! What of a file is in the event already: a row is the ticket of its code, or without one any ticket of the same type,
//! name, e-mail address and seat that no other row stands for. Cancelled tickets are here too: importing does not bring
//! them back.

use std::collections::{HashMap, HashSet};

use entrada_core::code::{Input, read as read_code};
use entrada_core::ids::EventId;
use entrada_core::number::Number;
use entrada_core::text;
use entrada_store::Reader;

use crate::error::AppError;
use crate::lists::import::rows::Candidate;
use crate::{Result, app_error};

/// Type, folded name, e-mail address in lower case, seat.
type Identity = (u16, String, String, String);

fn identity(type_index: u16, name: Option<&str>, email: Option<&str>, seat: Option<&str>) -> Identity {
    let email = email.unwrap_or_default().to_lowercase();
    (type_index, text::fold(name.unwrap_or_default()), email, seat.unwrap_or_default().to_owned())
}

fn identity_of(candidate: &Candidate) -> Identity {
    let ticket = &candidate.ticket;
    identity(ticket.type_index, ticket.name.as_deref(), ticket.email.as_deref(), ticket.seat.as_deref())
}

/// The tickets of an event, as far as an import asks for them.
#[derive(Default)]
pub(super) struct Known {
    tickets: HashMap<Number, Identity>,
    codes: HashMap<String, Number>,
    alike: HashMap<Identity, Vec<Number>>,
    /// Those that a row stands for.
    met: HashSet<Number>,
}

/// Whether a row's ticket is here already.
pub(super) enum Meeting {
    /// Its ticket is here.
    Here,
    New,
    /// It contradicts what is here.
    Conflict(AppError),
}

impl Known {
    pub(super) fn load(reader: &Reader<'_>, event: EventId) -> Result<Self> {
        let mut known = Self::default();
        reader.tickets(event, |row| -> Result<()> {
            let ticket = row.ticket;
            let (name, email, seat) =
                (ticket.name.as_deref(), ticket.email.as_deref(), ticket.seat.as_deref());
            let identity = identity(ticket.type_index, name, email, seat);
            known.alike.entry(identity.clone()).or_default().push(ticket.number);
            known.tickets.insert(ticket.number, identity);
            if let Some(code) = ticket.foreign_code {
                known.codes.insert(code, ticket.number);
            }
            Ok(())
        })?;
        Ok(known)
    }

    /// Meets a row that has a code. These come first, so that no row without one takes a ticket from them.
    pub(super) fn meet_code(&mut self, candidate: &Candidate) -> Meeting {
        if let Some(number) = candidate.own {
            if !self.tickets.contains_key(&number) {
                return Meeting::Conflict(app_error!(
                    ImportProblems,
                    "import-ticket-not-here-yet",
                    number = number
                ));
            }
            self.met.insert(number);
            return Meeting::Here;
        }
        let Some(code) = candidate.ticket.foreign_code.as_deref() else { return Meeting::New };
        if let Some(number) = self.codes.get(code) {
            if self.tickets.get(number) != Some(&identity_of(candidate)) {
                return Meeting::Conflict(app_error!(
                    ImportProblems,
                    "import-code-of-another-ticket",
                    number = *number
                ));
            }
            self.met.insert(*number);
            return Meeting::Here;
        }
        match read_code(code) {
            // At the door the number would open the other ticket, were the code not looked up first.
            Input::Number(number) if self.tickets.contains_key(&number) => {
                Meeting::Conflict(app_error!(ImportProblems, "import-code-is-a-number", number = number))
            }
            _ => Meeting::New,
        }
    }

    /// Meets a row that has none.
    pub(super) fn meet_person(&mut self, candidate: &Candidate) -> Meeting {
        let Some(alike) = self.alike.get_mut(&identity_of(candidate)) else { return Meeting::New };
        while let Some(number) = alike.pop() {
            if self.met.insert(number) {
                return Meeting::Here;
            }
        }
        Meeting::New
    }
}
