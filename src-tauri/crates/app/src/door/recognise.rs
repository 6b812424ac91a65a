//! What a code or number turns out to be on this laptop. What follows from that is `entrada_core::decide`'s.

use entrada_core::code::{CodeContent, Input, SealedCode, read as read_code, strip};
use entrada_core::ids::{EventId, SlotId};
use entrada_core::model::Ticket;
use entrada_core::number::Number;
use entrada_store::TicketScans;

use crate::access::rights::UseCase;
use crate::access::transaction::Access;
use crate::lookup::find::require_event;
use crate::{App, Result};

pub(crate) enum Recognised {
    Nothing,
    Forged,
    OtherEvent(String),
    UnknownNumber,
    Unlisted(CodeContent, TicketScans),
    /// With the serial of the code that was shown.
    Listed(Number, Option<u16>, TicketScans),
}

impl Recognised {
    pub(crate) fn number(&self) -> Option<Number> {
        match self {
            Self::Nothing | Self::Forged | Self::OtherEvent(_) | Self::UnknownNumber => None,
            Self::Unlisted(content, _) => Some(content.number),
            Self::Listed(number, ..) => Some(*number),
        }
    }

    pub(crate) fn serial(&self) -> Option<u16> {
        match self {
            Self::Unlisted(content, _) => Some(content.serial),
            Self::Listed(_, serial, _) => *serial,
            _ => None,
        }
    }

    /// How often the ticket's bearer came into this area before.
    pub(crate) fn entries(&self) -> u32 {
        match self {
            Self::Unlisted(_, scans) | Self::Listed(_, _, scans) => scans.presence.entries,
            _ => 0,
        }
    }
}

impl App {
    /// Finds out what was shown, trying this event first and then the others on this laptop.
    pub(crate) fn recognise(
        &self,
        access: &Access<'_>,
        event: EventId,
        area: Option<&str>,
        text: &str,
    ) -> Result<Recognised> {
        let stripped = strip(text);
        if let Some(number) = access.ticket_of_foreign_code(event, stripped)? {
            // Another system's code has no serial; it is as old as the first of ours, and a re-issue replaces it.
            return Ok(Recognised::Listed(number, Some(0), access.ticket_scans(event, number, area)?));
        }
        match read_code(text) {
            Input::Code(code) => self.open_code(access, event, area, &code),
            Input::Number(number) => {
                let scans = access.ticket_scans(event, number, area)?;
                if scans.ticket.is_some() {
                    return Ok(Recognised::Listed(number, None, scans));
                }
                match self.other_event(access, event, &access.events_of_ticket(number)?)? {
                    Some(name) => Ok(Recognised::OtherEvent(name)),
                    None => Ok(Recognised::UnknownNumber),
                }
            }
            Input::Other => {
                let other = self.other_event(access, event, &access.events_of_foreign_code(stripped)?)?;
                Ok(other.map_or(Recognised::Nothing, Recognised::OtherEvent))
            }
        }
    }

    /// Whether a text is a sealed code of any event on this laptop: for a reader that has
    /// to guess at a code it can hardly see. It does not say whether the ticket would be let in.
    ///
    /// # Errors
    /// When the laptop is locked to something else, or can't tell; such a reader has to see the code well.
    pub fn is_genuine(&self, text: &str) -> Result<bool> {
        self.authorize(UseCase::IsGenuine)?;
        let Input::Code(code) = read_code(text) else { return Ok(false) };
        self.read(|access| Ok(access.all_code_keys()?.iter().any(|keys| code.open(keys).is_some())))
    }

    fn open_code(
        &self,
        access: &Access<'_>,
        event: EventId,
        area: Option<&str>,
        code: &SealedCode,
    ) -> Result<Recognised> {
        if let Some((content, slot)) = code.open(&access.code_keys(event)?) {
            let scans = access.ticket_scans(event, content.number, area)?;
            return Ok(match &scans.ticket {
                Some(row) if is_of(&row.ticket, &content) => {
                    Recognised::Listed(content.number, Some(content.serial), scans)
                }
                Some(_) => Recognised::Forged,
                None if ended(access, event, slot)? => Recognised::UnknownNumber,
                None => Recognised::Unlisted(content, scans),
            });
        }
        let other =
            access.all_code_keys()?.into_iter().find(|keys| keys.event != event && code.open(keys).is_some());
        Ok(match other {
            Some(keys) => Recognised::OtherEvent(require_event(access, keys.event)?.name),
            None => Recognised::Forged,
        })
    }

    fn other_event(&self, access: &Access<'_>, this: EventId, events: &[EventId]) -> Result<Option<String>> {
        match events.iter().find(|event| **event != this) {
            Some(event) => Ok(Some(require_event(access, *event)?.name)),
            None => Ok(None),
        }
    }
}

/// Whether a genuine code is one of a listed ticket's: to the last bit what it was issued with, or of another issue, older
/// or not heard of yet. A slot's holder could otherwise give a listed ticket another type or other times.
fn is_of(ticket: &Ticket, content: &CodeContent) -> bool {
    match &ticket.sealing {
        Some(sealing) if content.serial == ticket.serial => {
            *content == CodeContent::issued(ticket.number, ticket.serial, sealing)
        }
        // It keeps the code of another system until it is given one of ours.
        None if content.serial == ticket.serial => false,
        _ => true,
    }
}

/// Whether everybody who signs with a slot was dismissed.
fn ended(access: &Access<'_>, event: EventId, slot: SlotId) -> Result<bool> {
    Ok(access.slots(event)?.iter().any(|state| state.slot.id == slot && state.ended))
}
