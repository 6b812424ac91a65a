//! A ticket's history: all that happened to it, from its facts and its scans, oldest first. What is told is what was
//! done, by which laptop and person; what people were called before is not.

use std::collections::BTreeMap;

use entrada_core::Timestamp;
use entrada_core::fact::Body;
use entrada_core::fold::{Entry, Provenance};
use entrada_core::ids::{DeviceId, EventId, StaffId};
use entrada_core::model::{Direction, Person, Role};
use entrada_core::number::Number;
use entrada_core::patch::Patch;
use entrada_store::{ScanRow, TicketFacts};

use crate::access::rights::UseCase;
use crate::dto::{HistoryEntry, HistoryField, HistoryKind, TicketHistory};
use crate::lookup::find::{require_event, require_ticket};
use crate::{App, Result};

/// What laptops and people are called.
struct Names {
    devices: BTreeMap<DeviceId, String>,
    people: BTreeMap<StaffId, String>,
}

impl App {
    /// All that happened to a ticket. A door is not told of money.
    ///
    /// # Errors
    /// When there is no such ticket on this laptop.
    pub fn ticket_history(&self, event: &EventId, number: Number) -> Result<TicketHistory> {
        self.read(|access| {
            access.authorize(UseCase::TicketHistory)?;
            access.require_role(*event, Role::Door)?;
            let order = require_ticket(access, *event, number)?.ticket.order;
            let facts = access.ticket_facts(*event, number, order)?;
            let people = access.staff(*event)?.into_iter().map(|(id, staff)| (id, staff.name)).collect();
            let names = Names { devices: access.device_names(*event)?, people };
            let mut entries = names.entries(&facts);
            if access.role(*event)? == Role::Door {
                let money = [HistoryKind::Paid, HistoryKind::Refunded, HistoryKind::OrderChanged];
                entries.retain(|entry| !money.contains(&entry.kind));
                for entry in entries.iter_mut().filter(|entry| entry.kind == HistoryKind::TypeChanged) {
                    (entry.amount, entry.text) = (None, None);
                }
            }
            Ok(TicketHistory {
                number: number.to_string(),
                timezone: require_event(access, *event)?.timezone,
                entries,
            })
        })
    }
}

impl Names {
    fn entries(&self, facts: &TicketFacts) -> Vec<HistoryEntry> {
        let mut entries: Vec<HistoryEntry> = Vec::new();
        entries.extend(facts.ticket.iter().chain(&facts.order).filter_map(|saying| self.saying(saying)));
        entries.extend(facts.scans.iter().map(|scan| self.scan(scan)));
        for undoing in &facts.undoings {
            let scan = facts
                .scans
                .iter()
                .find(|scan| scan.line.scan == undoing.scan && scan.device == undoing.scan_device);
            let mut entry = self.entry(HistoryKind::Undone, undoing.at, undoing.device, undoing.staff);
            entry.reason = scan.map(|scan| scan.line.reason);
            entry.text = Some(undoing.reason.clone());
            entries.push(entry);
        }
        if let Some(at) = facts.forgotten {
            entries.push(HistoryEntry { at, kind: HistoryKind::Forgotten, ..blank(at) });
        }
        // Stable: what was written down in one go stays in its order.
        entries.sort_by_key(|entry| entry.at);
        entries
    }

    fn entry(
        &self,
        kind: HistoryKind,
        at: Timestamp,
        device: DeviceId,
        staff: Option<StaffId>,
    ) -> HistoryEntry {
        let device = self.devices.get(&device).filter(|name| !name.is_empty());
        HistoryEntry {
            kind,
            device: device.cloned().unwrap_or_default(),
            person: staff.and_then(|staff| self.people.get(&staff).cloned()),
            ..blank(at)
        }
    }

    fn saying(&self, saying: &Entry) -> Option<HistoryEntry> {
        let Provenance { wall, device, by, .. } = saying.provenance;
        let entry = |kind| self.entry(kind, wall, device, by);
        Some(match &saying.body {
            Body::TicketsIssued { .. } => entry(HistoryKind::Issued),
            Body::TicketChanged { seat, valid_from, valid_until, .. } => {
                let mut fields = fields_of(saying.person.as_ref());
                fields.extend((!seat.is_keep()).then_some(HistoryField::Seat));
                fields.extend((!valid_from.is_keep()).then_some(HistoryField::ValidFrom));
                fields.extend((!valid_until.is_keep()).then_some(HistoryField::ValidUntil));
                // A new seat or validity may be shown: unlike a name, it is no personal data.
                let text = match seat {
                    Patch::Set(seat) => Some(seat.clone()),
                    Patch::Keep | Patch::Clear => None,
                };
                HistoryEntry { fields, text, ..entry(HistoryKind::Changed) }
            }
            Body::TicketTypeChanged { price, reason, .. } => {
                HistoryEntry { amount: Some(*price), text: reason.clone(), ..entry(HistoryKind::TypeChanged) }
            }
            Body::TicketBlocked { text, .. } => {
                HistoryEntry { text: Some(text.clone()), ..entry(HistoryKind::Blocked) }
            }
            Body::TicketUnblocked { .. } => entry(HistoryKind::Unblocked),
            Body::TicketCancelled { reason, .. } => {
                HistoryEntry { text: reason.clone(), ..entry(HistoryKind::Cancelled) }
            }
            Body::TicketReinstated { .. } => entry(HistoryKind::Reinstated),
            Body::TicketReissued { serial, .. } => {
                HistoryEntry { serial: Some(*serial), ..entry(HistoryKind::Reissued) }
            }
            Body::TicketLinked { linked_code: Some(code), .. } => {
                HistoryEntry { text: Some(code.clone()), ..entry(HistoryKind::Linked) }
            }
            Body::TicketLinked { linked_code: None, .. } => entry(HistoryKind::Unlinked),
            Body::OrderChanged { pay_until, .. } => {
                let mut fields = fields_of(saying.person.as_ref());
                fields.extend((!pay_until.is_keep()).then_some(HistoryField::PayUntil));
                HistoryEntry { fields, ..entry(HistoryKind::OrderChanged) }
            }
            Body::PaymentRecorded { method, amount, currency, reason, .. } => {
                let kind = if *amount < 0 { HistoryKind::Refunded } else { HistoryKind::Paid };
                HistoryEntry {
                    amount: Some(amount.saturating_abs()),
                    currency: Some(currency.code().to_owned()),
                    method: Some(*method),
                    text: reason.clone(),
                    ..entry(kind)
                }
            }
            _ => return None,
        })
    }

    fn scan(&self, scan: &ScanRow) -> HistoryEntry {
        let line = &scan.line;
        let kind = match (line.reason.admits(), line.direction) {
            (false, _) => HistoryKind::Refused,
            (true, Direction::In) => HistoryKind::CameIn,
            (true, Direction::Out) => HistoryKind::WentOut,
        };
        HistoryEntry {
            gate: line.gate.clone(),
            area: line.area.clone(),
            reason: Some(line.reason),
            text: line.why.clone(),
            undone: scan.undone.is_some(),
            paper: line.paper,
            accepted_unpaid: line.accepted_unpaid,
            accepted_reissued: line.accepted_reissued,
            ..self.entry(kind, line.at, scan.device, scan.staff)
        }
    }
}

fn fields_of(person: Option<&Person>) -> Vec<HistoryField> {
    let Some(person) = person else { return Vec::new() };
    [
        (!person.name.is_keep(), HistoryField::Name),
        (!person.email.is_keep(), HistoryField::Email),
        (!person.note.is_keep(), HistoryField::Note),
    ]
    .into_iter()
    .filter_map(|(changed, field)| changed.then_some(field))
    .collect()
}

/// An entry that tells nothing yet.
fn blank(at: Timestamp) -> HistoryEntry {
    HistoryEntry {
        at,
        kind: HistoryKind::Changed,
        device: String::new(),
        person: None,
        gate: None,
        area: None,
        reason: None,
        text: None,
        fields: Vec::new(),
        amount: None,
        currency: None,
        method: None,
        serial: None,
        undone: false,
        paper: false,
        accepted_unpaid: false,
        accepted_reissued: false,
    }
}
