//! What a code or number turns out to be on this laptop. What follows from that is `entrada_core::decide`'s.

use entrada_core::code::{CodeContent, CodeKeys, SealedCode};
use entrada_core::ids::{EventId, SlotId};
use entrada_core::model::Ticket;
use entrada_core::number::Number;
use entrada_core::shown::{Input, read as read_code, strip, without_marks};
use entrada_store::TicketScans;

use crate::access::rights::UseCase;
use crate::access::transaction::Access;
use crate::dto::Settings;
use crate::lookup::find::require_event;
use crate::{App, Result};

pub(crate) enum Recognised {
    Nothing,
    /// With how many letters and digits.
    NearlyNumber(usize),
    Forged,
    OtherEvent(String),
    UnknownNumber,
    Order(Number),
    Unlisted(CodeContent, TicketScans),
    /// With the serial of the code that was shown.
    Listed(Number, Option<u16>, TicketScans),
}

impl Recognised {
    pub(crate) fn number(&self) -> Option<Number> {
        match self {
            Self::Nothing
            | Self::NearlyNumber(_)
            | Self::Forged
            | Self::OtherEvent(_)
            | Self::UnknownNumber
            | Self::Order(_) => None,
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

    /// Whether it is a ticket or an order of the event that was asked about.
    pub(crate) fn is_of_event(&self) -> bool {
        matches!(self, Self::Listed(..) | Self::Unlisted(..) | Self::Order(_))
    }

    /// How little it says: of several readings of one scan the one counts that says most.
    fn vagueness(&self) -> u8 {
        match self {
            Self::Listed(..) | Self::Unlisted(..) => 0,
            Self::Order(_) => 1,
            Self::OtherEvent(_) => 2,
            Self::Forged => 3,
            Self::UnknownNumber => 4,
            Self::NearlyNumber(_) => 5,
            Self::Nothing => 6,
        }
    }
}

/// What a scan may say: as it came, and as its keys would have typed it; each without what the laptop's scanner is known to
/// put around it, then whole, then without marks around it.
fn readings<'t>(text: &'t str, keys: Option<&'t str>, settings: &Settings) -> Vec<&'t str> {
    let (prefix, suffix) = (
        settings.scanner_prefix.as_deref().unwrap_or_default(),
        settings.scanner_suffix.as_deref().unwrap_or_default(),
    );
    let mut readings = Vec::new();
    for text in [Some(text), keys].into_iter().flatten() {
        let bare = strip(text);
        if !(prefix.is_empty() && suffix.is_empty()) {
            readings.extend(bare.strip_prefix(prefix).and_then(|rest| rest.strip_suffix(suffix)));
        }
        readings.push(text);
        readings.extend(without_marks(text));
    }
    readings
}

impl App {
    /// Finds out what was shown. `keys`: what the same keys type on a US keyboard.
    pub(crate) fn recognise(
        &self,
        access: &Access<'_>,
        event: EventId,
        area: Option<&str>,
        text: &str,
        keys: Option<&str>,
    ) -> Result<Recognised> {
        let mut best = Recognised::Nothing;
        for reading in readings(text, keys, access.screen_settings()?) {
            let recognised = self.recognise_one(access, event, area, reading)?;
            if recognised.vagueness() < best.vagueness() {
                best = recognised;
            }
            if best.vagueness() == 0 {
                break;
            }
        }
        Ok(best)
    }

    /// Tries this event first and then the others on this laptop.
    fn recognise_one(
        &self,
        access: &Access<'_>,
        event: EventId,
        area: Option<&str>,
        text: &str,
    ) -> Result<Recognised> {
        let (stripped, read) = (strip(text), read_code(text));
        // A laptop may have linked what is another ticket's own code or number: that keeps its meaning.
        if let Some((number, linked)) = access.ticket_of_outside_code(event, stripped)?
            && !(linked && access.names_ticket(event, &read)?)
        {
            let scans = access.ticket_scans(event, number, area)?;
            // Another system's code has no serial; it is as old as the first of ours, and a re-issue replaces it. What was
            // linked to a ticket stays so when that is given another code.
            let serial = scans.ticket.as_ref().filter(|_| linked).map_or(0, |row| row.ticket.serial);
            return Ok(Recognised::Listed(number, Some(serial), scans));
        }
        match read {
            Input::Code(codes) => self.open_code(access, event, area, &codes),
            Input::Number(number) => {
                let scans = access.ticket_scans(event, number, area)?;
                if scans.ticket.is_some() {
                    return Ok(Recognised::Listed(number, None, scans));
                }
                if access.order(event, number)?.is_some() {
                    return Ok(Recognised::Order(number));
                }
                match self.other_event(access, event, &access.events_of_ticket(number)?)? {
                    Some(name) => Ok(Recognised::OtherEvent(name)),
                    None => Ok(Recognised::UnknownNumber),
                }
            }
            nothing @ (Input::NearlyNumber(_) | Input::Other) => {
                let other = self.other_event(access, event, &access.events_of_foreign_code(stripped)?)?;
                Ok(match (other, nothing) {
                    (Some(name), _) => Recognised::OtherEvent(name),
                    (None, Input::NearlyNumber(signs)) => Recognised::NearlyNumber(signs),
                    (None, _) => Recognised::Nothing,
                })
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
        let Input::Code(codes) = read_code(text) else { return Ok(false) };
        self.read(|access| Ok(access.all_code_keys()?.iter().any(|keys| opened(&codes, keys).is_some())))
    }

    fn open_code(
        &self,
        access: &Access<'_>,
        event: EventId,
        area: Option<&str>,
        codes: &[SealedCode],
    ) -> Result<Recognised> {
        if let Some((content, slot)) = opened(codes, &access.code_keys(event)?) {
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
        let other = access
            .all_code_keys()?
            .into_iter()
            .find(|keys| keys.event != event && opened(codes, keys).is_some());
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

impl Access<'_> {
    /// Whether what was read is a genuine code of this event, or the number of one of its tickets or orders.
    pub(crate) fn names_ticket(&self, event: EventId, read: &Input) -> Result<bool> {
        Ok(match read {
            Input::Code(codes) => opened(codes, &self.code_keys(event)?).is_some(),
            Input::Number(number) => {
                self.ticket(event, *number)?.is_some() || self.order(event, *number)?.is_some()
            }
            Input::NearlyNumber(_) | Input::Other => false,
        })
    }

    /// Whether a text is the code of a ticket of this event, with nothing before or behind it.
    pub(crate) fn is_code_of(&self, event: EventId, text: &str) -> Result<bool> {
        if self.ticket_of_outside_code(event, text)?.is_some() {
            return Ok(true);
        }
        let Some(code) = SealedCode::parse(text) else { return Ok(false) };
        Ok(code.open(&self.code_keys(event)?).is_some())
    }
}

/// What the first of these says that is genuine.
fn opened(codes: &[SealedCode], keys: &CodeKeys) -> Option<(CodeContent, SlotId)> {
    codes.iter().find_map(|code| code.open(keys))
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
