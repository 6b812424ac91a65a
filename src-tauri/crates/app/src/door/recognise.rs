//! What a code or number turns out to be on this laptop. What follows from that is `entrada_core::decide`'s.

use entrada_core::code::{CodeContent, Input, SealedCode, read as read_code, strip};
use entrada_core::ids::EventId;
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
        self.read(|access| {
            let keys = access.event_keys()?;
            Ok(keys.iter().any(|(event, key)| key.hint() == code.hint() && code.open(key, *event).is_some()))
        })
    }

    fn open_code(
        &self,
        access: &Access<'_>,
        event: EventId,
        area: Option<&str>,
        code: &SealedCode,
    ) -> Result<Recognised> {
        let key = access.event_key(event)?;
        if let Some(content) = code.open(&key, event) {
            let scans = access.ticket_scans(event, content.number, area)?;
            return Ok(match scans.ticket {
                Some(_) => Recognised::Listed(content.number, Some(content.serial), scans),
                None => Recognised::Unlisted(content, scans),
            });
        }
        for (other, key) in access.event_keys()? {
            if other != event && key.hint() == code.hint() && code.open(&key, other).is_some() {
                return Ok(Recognised::OtherEvent(require_event(access, other)?.name));
            }
        }
        Ok(Recognised::Forged)
    }

    fn other_event(&self, access: &Access<'_>, this: EventId, events: &[EventId]) -> Result<Option<String>> {
        match events.iter().find(|event| **event != this) {
            Some(event) => Ok(Some(require_event(access, *event)?.name)),
            None => Ok(None),
        }
    }
}
