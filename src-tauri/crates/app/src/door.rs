//! The door: a code, number or name in, a verdict out, and the scan on disk before anybody hears of it.

use std::collections::BTreeMap;

use entrada_core::Timestamp;
use entrada_core::code::{CodeContent, Input, SealedCode, read as read_code, strip};
use entrada_core::decide::{Attempt, Detail, Policy, Reason, Shown, Verdict, decide};
use entrada_core::fact::{Body, ScanLine};
use entrada_core::ids::{DeviceId, EventId, ScanId};
use entrada_core::model::{Event, Role, TicketType};
use entrada_core::number::Number;
use entrada_core::{text, when};
use entrada_store::{Others, Reader, ScanRow, TicketScans, Writer};

use crate::dto::{Answer, CheckAnswer, CheckInput, DoorState, DoorTicket, Previous, ScanView};
use crate::error::{AppError, ErrorCode};
use crate::events::{known, to_ms};
use crate::open::random;
use crate::words::{Scene, sentence};
use crate::{App, Result};

/// What a code or number turned out to be on this laptop.
enum Recognised {
    Nothing,
    Forged,
    OtherEvent(String),
    UnknownNumber,
    Unlisted(CodeContent, TicketScans),
    Listed(Number, Option<u16>, TicketScans),
}

impl App {
    /// Answers at the door, and writes the scan down.
    ///
    /// # Errors
    /// When the event is not here, the time or scan id is wrong, or the database can't be written. A refusal is not
    /// an error.
    pub fn check(&self, event: &EventId, input: &CheckInput) -> Result<CheckAnswer> {
        if input.simulate {
            self.store.rehearse(|writer| self.answer(writer, *event, input))
        } else {
            self.store.write(|writer| self.answer(writer, *event, input))
        }
    }

    fn answer(&self, writer: &Writer<'_>, event: EventId, input: &CheckInput) -> Result<CheckAnswer> {
        let of = known(writer, event)?;
        self.need(writer, event, Role::Door)?;
        let at = match input.at.as_deref() {
            Some(text) => to_ms(when::parse_time(text, &when::zone(&of.timezone)?)?),
            None => Self::now(),
        };
        let scan = match input.scan_id.as_deref() {
            Some(text) => text.parse::<ScanId>().map_err(|_| {
                AppError::bad_input(
                    "a scan id has 1 to 64 letters, digits, dashes, dots, colons or underscores",
                )
            })?,
            None => ScanId::from_random(random()?),
        };
        // Sent again, it is the scan that it was, with the time and gate that it had.
        let before = writer.scan(event, &scan)?;
        let (at, gate, direction) = match &before {
            Some(row) => (row.line.at, row.line.gate.clone(), row.line.direction),
            None => {
                let gate = text::optional_name("gate", input.gate.as_deref().unwrap_or_default())?;
                (at, gate, input.direction.unwrap_or_default())
            }
        };
        let recognised = self.recognise(writer, event, &input.code)?;
        let inside = writer.tallies(event)?.values().map(|tally| tally.inside).sum();
        let types = writer.types(event)?;
        let shown = match &recognised {
            Recognised::Nothing => Shown::Nothing,
            Recognised::Forged => Shown::Forged,
            Recognised::OtherEvent(name) => Shown::OtherEvent { name },
            Recognised::UnknownNumber => Shown::UnknownNumber,
            Recognised::Unlisted(content, scans) => Shown::Unlisted {
                content,
                ticket_type: types.get(&content.type_index),
                presence: &scans.presence,
            },
            Recognised::Listed(_, serial, TicketScans { ticket: Some(row), presence, .. }) => Shown::Listed {
                ticket: &row.ticket,
                serial: *serial,
                ticket_type: types.get(&row.ticket.type_index),
                paid: row.paid,
                presence,
            },
            Recognised::Listed(..) => Shown::UnknownNumber,
        };
        let attempt = Attempt { at, gate: gate.as_deref(), direction };
        let verdict = decide(attempt, shown, Policy { event: &of, inside });
        let ticket = self.door_ticket_of(writer, event, &recognised, &types)?;
        if let Some(row) = before {
            return self.repeat(writer, event, &of, &row, (number_of(&recognised), ticket, verdict));
        }
        let others = writer.others(event, self.device.id())?;
        // Only a first entry can be given away twice; everything else is as certain as it will ever be.
        let unconfirmed = others.count > 0
            && matches!(verdict.reason, Reason::Admitted | Reason::Unlisted)
            && entries(&recognised) == 0;
        let line = ScanLine {
            scan: scan.clone(),
            ticket: number_of(&recognised),
            serial: serial_of(&recognised),
            type_index: match &recognised {
                Recognised::Unlisted(content, _) => Some(content.type_index),
                _ => None,
            },
            at,
            direction,
            gate,
            reason: verdict.reason,
            unconfirmed,
        };
        if !input.simulate {
            self.append(writer, event, Body::ScanRecorded(line), Vec::new())?;
        }
        let (scene, previous) = self.scene(writer, event, &of, &verdict, others, at)?;
        Ok(CheckAnswer {
            verdict: answer_of(verdict.reason),
            reason: verdict.reason,
            message: sentence(&verdict, &scene),
            scan: (!input.simulate).then(|| scan.to_string()),
            ticket,
            previous,
            unconfirmed,
            repeated: false,
        })
    }

    /// The old answer to a scan that was sent before. `now`: what is shown this time, and what would be answered to
    /// it now, which still knows the details of the old answer where the reason is the same.
    fn repeat(
        &self,
        reader: &Reader<'_>,
        event: EventId,
        of: &Event,
        row: &ScanRow,
        now: (Option<Number>, Option<DoorTicket>, Verdict),
    ) -> Result<CheckAnswer> {
        let reason = row.line.reason;
        let (number, ticket, verdict) = now;
        let same = number == row.line.ticket;
        let ticket = match row.line.ticket {
            Some(number) if !same => door_ticket(reader, event, number)?,
            _ => ticket,
        };
        let detail = if same && verdict.reason == reason {
            verdict.detail
        } else {
            match (reason, row.line.ticket) {
                (Reason::AlreadyIn, Some(number)) => reader
                    .ticket_scans(event, number)?
                    .presence
                    .first
                    .map_or(Detail::None, |visit| Detail::Previous(Box::new(visit))),
                _ => Detail::None,
            }
        };
        let verdict = Verdict { reason, detail };
        let others = reader.others(event, self.device.id())?;
        let (scene, previous) = self.scene(reader, event, of, &verdict, others, row.line.at)?;
        Ok(CheckAnswer {
            verdict: answer_of(reason),
            reason,
            message: sentence(&verdict, &scene),
            scan: Some(row.line.scan.to_string()),
            ticket,
            previous,
            unconfirmed: row.line.unconfirmed,
            repeated: true,
        })
    }

    fn door_ticket_of(
        &self,
        reader: &Reader<'_>,
        event: EventId,
        recognised: &Recognised,
        types: &BTreeMap<u16, TicketType>,
    ) -> Result<Option<DoorTicket>> {
        Ok(match recognised {
            Recognised::Unlisted(content, _) => Some(DoorTicket {
                number: content.number.to_string(),
                name: None,
                type_name: types.get(&content.type_index).map(|ticket_type| ticket_type.name.clone()),
                seat: None,
                note: None,
                serial: content.serial,
            }),
            Recognised::Listed(number, ..) => door_ticket(reader, event, *number)?,
            _ => None,
        })
    }

    /// Finds out what was shown, trying this event first and then the others on this laptop.
    fn recognise(&self, reader: &Reader<'_>, event: EventId, text: &str) -> Result<Recognised> {
        let stripped = strip(text);
        if let Some(number) = reader.ticket_of_foreign_code(event, stripped)? {
            // Another system's code has no serial; it is as old as the first of ours, and a re-issue replaces it.
            return Ok(Recognised::Listed(number, Some(0), reader.ticket_scans(event, number)?));
        }
        match read_code(text) {
            Input::Code(code) => self.open_code(reader, event, &code),
            Input::Number(number) => {
                let scans = reader.ticket_scans(event, number)?;
                if scans.ticket.is_some() {
                    return Ok(Recognised::Listed(number, None, scans));
                }
                match self.other_event(reader, event, &reader.events_of_ticket(number)?)? {
                    Some(name) => Ok(Recognised::OtherEvent(name)),
                    None => Ok(Recognised::UnknownNumber),
                }
            }
            Input::Other => {
                let other = self.other_event(reader, event, &reader.events_of_foreign_code(stripped)?)?;
                Ok(other.map_or(Recognised::Nothing, Recognised::OtherEvent))
            }
        }
    }

    fn open_code(&self, reader: &Reader<'_>, event: EventId, code: &SealedCode) -> Result<Recognised> {
        let key = self.event_key(reader, event)?;
        if let Some(content) = code.open(&key, event) {
            let scans = reader.ticket_scans(event, content.number)?;
            return Ok(match scans.ticket {
                Some(_) => Recognised::Listed(content.number, Some(content.serial), scans),
                None => Recognised::Unlisted(content, scans),
            });
        }
        for (other, key) in self.event_keys(reader)? {
            if other != event && key.hint() == code.hint() && code.open(&key, other).is_some() {
                return Ok(Recognised::OtherEvent(known(reader, other)?.name));
            }
        }
        Ok(Recognised::Forged)
    }

    fn other_event(&self, reader: &Reader<'_>, this: EventId, events: &[EventId]) -> Result<Option<String>> {
        match events.iter().find(|event| **event != this) {
            Some(event) => Ok(Some(known(reader, *event)?.name)),
            None => Ok(None),
        }
    }

    /// Takes a scan back, with a reason.
    ///
    /// # Errors
    /// When there is no such scan, it was undone before, or the reason is empty.
    pub fn undo(&self, scan: &str, reason: &str) -> Result<ScanView> {
        let shown: String = scan.chars().take(80).collect();
        let none = || AppError::not_found(format!("there is no scan \"{shown}\" on this laptop"));
        let scan: ScanId = scan.trim().parse().map_err(|_| none())?;
        let reason = text::note("reason", reason)?.ok_or(text::TextError::Empty("reason"))?;
        let event = self.store.write(|writer| -> Result<EventId> {
            let rows = writer.scans_of_id(&scan)?;
            let row = rows
                .iter()
                .find(|row| row.device == self.device.id())
                .or_else(|| rows.first())
                .ok_or_else(none)?;
            if row.undone.is_some() {
                return Err(AppError::new(ErrorCode::Conflict, format!("scan {scan} was undone before")));
            }
            let body = Body::ScanUndone { scan: scan.clone(), scan_device: row.device, reason };
            self.append(writer, row.event, body, Vec::new())?;
            Ok(row.event)
        })?;
        self.store.read(|reader| {
            let row = reader.scan(event, &scan)?.ok_or_else(none)?;
            self.scan_view(reader, &row)
        })
    }

    /// What a door shows beside the camera.
    ///
    /// # Errors
    /// When the event is not here.
    pub fn door_state(&self, event: &EventId, recent: u32) -> Result<DoorState> {
        self.store.read(|reader| {
            let of = known(reader, *event)?;
            let mut state = DoorState {
                inside: 0,
                admitted: 0,
                issued: 0,
                capacity: of.capacity,
                refused: reader.refusals(*event)?.values().sum(),
                incidents: u32::try_from(reader.incidents(*event)?.len()).unwrap_or(u32::MAX),
                others: 0,
                heard: None,
                recent: Vec::new(),
            };
            for tally in reader.tallies(*event)?.values() {
                state.inside += tally.inside;
                state.admitted += tally.admitted;
                state.issued += tally.issued;
            }
            let others = reader.others(*event, self.device.id())?;
            (state.others, state.heard) = (others.count, others.heard);
            for row in reader.scans(*event, recent.min(200))? {
                state.recent.push(self.scan_view(reader, &row)?);
            }
            Ok(state)
        })
    }

    /// Tickets by any part of a name, number or seat, as the door may see them.
    ///
    /// # Errors
    /// When the event is not here.
    pub fn door_search(&self, event: &EventId, text: &str, limit: u32) -> Result<Vec<DoorTicket>> {
        self.store.read(|reader| {
            known(reader, *event)?;
            let types = reader.types(*event)?;
            let filter = entrada_store::GuestFilter { search: text.to_owned(), ..Default::default() };
            let found = reader.guests(*event, &filter, 0, limit.min(200))?;
            Ok(found
                .rows
                .into_iter()
                .map(|row| DoorTicket {
                    number: row.ticket.number.to_string(),
                    name: row.ticket.name,
                    type_name: types.get(&row.ticket.type_index).map(|ticket_type| ticket_type.name.clone()),
                    seat: row.ticket.seat,
                    note: row.ticket.note,
                    serial: row.ticket.serial,
                })
                .collect())
        })
    }

    pub(crate) fn scan_view(&self, reader: &Reader<'_>, row: &ScanRow) -> Result<ScanView> {
        let type_name = match row.type_index {
            Some(index) => reader.ticket_type(row.event, index)?.map(|ticket_type| ticket_type.name),
            None => None,
        };
        Ok(ScanView {
            scan: row.line.scan.to_string(),
            at: row.line.at,
            direction: row.line.direction,
            gate: row.line.gate.clone(),
            device: self.name_of(reader, row.event, row.device)?,
            verdict: answer_of(row.line.reason),
            reason: row.line.reason,
            number: row.line.ticket.map(|number| number.to_string()),
            name: row.name.clone(),
            type_name,
            unconfirmed: row.line.unconfirmed,
            undone: row.undone.clone(),
        })
    }

    /// A laptop's name, or the beginning of its id when it has none.
    pub(crate) fn name_of(&self, reader: &Reader<'_>, event: EventId, device: DeviceId) -> Result<String> {
        Ok(reader.device_names(event)?.remove(&device).unwrap_or_else(|| device.short()))
    }

    /// What the sentence of a verdict needs besides, and the entry that is in the way.
    fn scene(
        &self,
        reader: &Reader<'_>,
        event: EventId,
        of: &Event,
        verdict: &Verdict,
        others: Others,
        now: Timestamp,
    ) -> Result<(Scene, Option<Previous>)> {
        let previous = match &verdict.detail {
            Detail::Previous(visit) => Some(Previous {
                at: visit.at,
                gate: visit.gate.clone(),
                device: self.name_of(reader, event, visit.device)?,
            }),
            _ => None,
        };
        let scene = Scene {
            now,
            zone: when::zone(&of.timezone)?,
            device: previous.as_ref().map(|previous| previous.device.clone()),
            heard: others.heard,
            others: others.count > 0,
            capacity: of.capacity,
        };
        Ok((scene, previous))
    }
}

pub(crate) fn answer_of(reason: Reason) -> Answer {
    if reason.admits() { Answer::Admit } else { Answer::Refuse }
}

fn number_of(recognised: &Recognised) -> Option<Number> {
    match recognised {
        Recognised::Nothing | Recognised::Forged | Recognised::OtherEvent(_) | Recognised::UnknownNumber => {
            None
        }
        Recognised::Unlisted(content, _) => Some(content.number),
        Recognised::Listed(number, ..) => Some(*number),
    }
}

/// How often the ticket's bearer came in before.
fn entries(recognised: &Recognised) -> u32 {
    match recognised {
        Recognised::Unlisted(_, scans) | Recognised::Listed(_, _, scans) => scans.presence.entries,
        _ => 0,
    }
}

fn serial_of(recognised: &Recognised) -> Option<u16> {
    match recognised {
        Recognised::Unlisted(content, _) => Some(content.serial),
        Recognised::Listed(_, serial, _) => *serial,
        _ => None,
    }
}

fn door_ticket(reader: &Reader<'_>, event: EventId, number: Number) -> Result<Option<DoorTicket>> {
    let Some(row) = reader.ticket(event, number)? else { return Ok(None) };
    let ticket = row.ticket;
    Ok(Some(DoorTicket {
        number: ticket.number.to_string(),
        name: ticket.name,
        type_name: reader.ticket_type(event, ticket.type_index)?.map(|ticket_type| ticket_type.name),
        seat: ticket.seat,
        note: ticket.note,
        serial: ticket.serial,
    }))
}
