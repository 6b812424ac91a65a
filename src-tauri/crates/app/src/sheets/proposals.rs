//! What people changed in a sheet, shown to somebody who accepts or declines it. Nothing is taken over by itself. How a
//! change is found and how a declined one is written over is `source`'s and `entrada-sync`'s.

use entrada_core::ids::EventId;
use entrada_core::model::Role;
use entrada_store::ProposalRow;

use crate::access::rights::UseCase;
use crate::access::transaction::Access;
use crate::app_error;
use crate::dto::{Proposal, ProposalField, TicketEdit};
use crate::error::AppError;
use crate::sheets::config::KIND;
use crate::sheets::source::field;
use crate::{App, Result};

impl App {
    /// What people changed in the event's sheet and nobody has looked at, the oldest first.
    ///
    /// # Errors
    /// When the event is not here or the role does not allow it.
    pub fn proposals(&self, event: &EventId) -> Result<Vec<Proposal>> {
        self.read(|access| {
            access.authorize(UseCase::Proposals)?;
            access.require_role(*event, Role::Desk)?;
            let Some(remote) = access.remote(*event, KIND)? else { return Ok(Vec::new()) };
            let mut views = Vec::new();
            for one in access.proposals(remote.id)?.into_iter().filter(|one| !one.declined) {
                let Some(field_of) = field_named(&one.field) else { continue };
                let Some(row) = access.ticket(*event, one.ticket)? else { continue };
                views.push(Proposal {
                    id: one.id,
                    number: one.ticket.to_string(),
                    field: field_of,
                    now: field(&row.ticket, &one.field),
                    name: row.ticket.name,
                    wanted: Some(one.wanted).filter(|wanted| !wanted.is_empty()),
                    seen: one.seen,
                });
            }
            Ok(views)
        })
    }

    /// Takes a change over: the ticket is changed as if somebody had typed it here.
    ///
    /// # Errors
    /// When there is no such proposal, what it wants can't be, or the role does not allow it.
    pub fn accept_proposal(&self, event: &EventId, id: i64) -> Result<()> {
        self.authorize(UseCase::AcceptProposal)?;
        let one = self.read(|access| self.proposal(access, *event, id))?;
        let wanted = Some(one.wanted.clone());
        let mut edit = TicketEdit::default();
        match field_named(&one.field) {
            Some(ProposalField::Name) => edit.name = wanted,
            Some(ProposalField::Email) => edit.email = wanted,
            Some(ProposalField::Seat) => edit.seat = wanted,
            Some(ProposalField::Note) => edit.note = wanted,
            None => return Err(gone()),
        }
        self.edit_ticket(event, one.ticket, &edit)?;
        self.write(|access| Ok(access.writer().drop_proposal(id)?))
    }

    /// Declines a change: the sheet gets its value back.
    ///
    /// # Errors
    /// When there is no such proposal or the role does not allow it.
    pub fn decline_proposal(&self, event: &EventId, id: i64) -> Result<()> {
        self.write(|access| {
            access.authorize(UseCase::DeclineProposal)?;
            let one = self.proposal(access, *event, id)?;
            access.writer().decline_proposal(one.id)?;
            if let Some(remote) = access.remote(*event, KIND)? {
                access.writer().ticket_due(remote.id, one.ticket)?;
            }
            Ok(())
        })
    }

    fn proposal(&self, access: &Access<'_>, event: EventId, id: i64) -> Result<ProposalRow> {
        access.require_role(event, Role::Desk)?;
        let remote = access.remote(event, KIND)?.ok_or_else(gone)?;
        let found = access.proposals(remote.id)?.into_iter().find(|one| one.id == id && !one.declined);
        found.ok_or_else(gone)
    }
}

fn gone() -> AppError {
    app_error!(NotFound, "sheet-change-gone")
}

fn field_named(id: &str) -> Option<ProposalField> {
    match id {
        "name" => Some(ProposalField::Name),
        "email" => Some(ProposalField::Email),
        "seat" => Some(ProposalField::Seat),
        "note" => Some(ProposalField::Note),
        _ => None,
    }
}
