//! Into the journal: this device's facts appended, other devices' facts taken in. What a fact does to the projections is
//! `project`'s.

use std::collections::BTreeMap;

use entrada_core::Timestamp;
use entrada_core::clock::Stamp;
use entrada_core::fact::{Body, DeviceKey, Fact, Part, Payload, VERSION};
use entrada_core::ids::{EventId, FactHash, StaffId};
use entrada_core::model::Role;

use crate::clock::{seen, tick};
use crate::entry::last_stamp;
use crate::membership::Membership;
use crate::project::{index_device, project, renew_members, speaks_of_devices};
use crate::refs::{DeviceRef, EventRef, FactRef, device_ref, event_ref_made};
use crate::subject::{Kind, Subject};
use crate::transaction::Writer;
use crate::{StoreError, fact, part, pending_fact};

/// What came of facts that were taken in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IngestReport {
    /// New here.
    pub new: u64,
    /// Here already.
    pub known: u64,
    /// Sound, but still waiting for facts before them, also those that came earlier.
    pub held: u64,
    /// Two different facts claim one place in a stream: only the first to come is kept.
    pub forks: Vec<String>,
}

/// Facts of one event that were taken in after one that changes who its members are. They are judged together at the end:
/// making the memberships anew for each would cost the square of their number.
#[derive(Default)]
struct Unjudged {
    members: bool,
    facts: Vec<FactRef>,
}

impl Writer<'_> {
    /// Writes down what this device has to say and applies it: a new fact at the end of its stream. Without an
    /// `event` it founds one. `by`: who is signed in. Returns the event and the fact's hash.
    ///
    /// # Errors
    /// When the device's role does not allow it or the database can't be written.
    pub fn append(
        &self,
        key: &DeviceKey,
        event: Option<EventId>,
        body: Body,
        parts: Vec<Part>,
        by: Option<StaffId>,
        now: Timestamp,
    ) -> Result<(EventId, FactHash), StoreError> {
        let db = self.db;
        let device = key.id();
        let at = device_ref(db, device)?;
        let (row, head) = match event {
            Some(event) => {
                let row = self.event_ref(event)?.map_or_else(|| event_ref_made(db, event), Ok)?;
                // A device that joins has no role yet; its invitation decides when the fact is judged.
                if !matches!(body, Body::DeviceJoined { .. } | Body::DeviceContinued { .. }) {
                    allowed(self.membership(event, device)?, body.needs())?;
                }
                (Some(row), fact::head(db, row, at)?)
            }
            None => (None, None),
        };
        let (seq, prev) = (head.map_or(1, |(seq, _)| seq + 1), head.map(|(_, hash)| hash));
        let clock = tick(db, now.as_millisecond())?;
        let time = match row {
            // What a person does now comes after all that was said of the same thing, though a clock that was ahead
            // dated that in the future. This device's own clock is not led there.
            Some(row) => match last_stamp(db, row, &changed_by(&body))? {
                Some(last) if last >= clock => last.next(now.as_millisecond()),
                _ => clock,
            },
            None => clock,
        };
        let private = parts.iter().map(Part::hash).collect();
        let payload = Payload { v: VERSION, event, device, seq, prev, time, wall: now, by, body, private };
        let fact = key.sign(payload, parts)?;
        let row = row.map_or_else(|| event_ref_made(db, fact.event()), Ok)?;
        let stored = fact::insert(db, row, at, &fact, clock, now)?;
        if speaks_of_devices(&fact) {
            // The fact may change this device's own membership, so that is read again before the fact is judged.
            self.member.set(None);
            project(db, stored, None)?;
        } else {
            let member = event.map_or(Ok(None), |event| self.membership(event, device))?;
            project(db, stored, member)?;
        }
        Ok((fact.event(), fact.hash()))
    }

    /// Takes in facts that other devices wrote, in any order and however often; each must have been verified.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn ingest(&self, facts: &[Fact], now: Timestamp) -> Result<IngestReport, StoreError> {
        let db = self.db;
        // What comes in may change any membership.
        self.member.set(None);
        let mut report = IngestReport::default();
        let mut events = BTreeMap::new();
        for fact in facts {
            let (event, device) = (event_ref_made(db, fact.event())?, device_ref(db, fact.payload.device)?);
            let waiting = events.entry(event).or_insert_with(|| (fact.event(), Unjudged::default()));
            let clock = seen(db, fact.payload.time, now.as_millisecond())?;
            self.take(event, device, fact, (clock, now), &mut waiting.1, &mut report)?;
            // What was waiting for this fact can come in now.
            while let Some(next) = self.next_pending(event, device)? {
                self.take(event, device, &next, (clock, now), &mut waiting.1, &mut report)?;
            }
        }
        for (event, (hash, waiting)) in events {
            if waiting.members {
                renew_members(db, event, hash, &waiting.facts)?;
            }
            report.held += pending_fact::count(db, event)?;
        }
        Ok(report)
    }

    fn take(
        &self,
        event: EventRef,
        device: DeviceRef,
        fact: &Fact,
        (clock, now): (Stamp, Timestamp),
        waiting: &mut Unjudged,
        report: &mut IngestReport,
    ) -> Result<(), StoreError> {
        let db = self.db;
        if let Some(id) = fact::find(db, event, device, fact)? {
            report.known += 1;
            return part::put(db, id, fact);
        }
        let (place, name) = (fact.payload.seq, fact.payload.device.short());
        let head = fact::head(db, event, device)?;
        let last = head.map_or(0, |(seq, _)| seq);
        if place > last + 1 {
            if !pending_fact::put(db, event, device, fact)? {
                report.known += 1;
            }
            return Ok(());
        }
        let follows = place == last + 1 && fact.payload.prev == head.map(|(_, hash)| hash);
        if !follows {
            report.forks.push(format!("laptop {name} has two different facts number {place}"));
            return Ok(());
        }
        let stored = fact::insert(db, event, device, fact, clock, now)?;
        report.new += 1;
        if speaks_of_devices(fact) {
            index_device(db, stored)?;
            waiting.members = true;
        }
        if waiting.members {
            waiting.facts.push(stored.id);
            return Ok(());
        }
        project(db, stored, None)
    }

    /// Takes the next fact of a stream out of those that wait, if it is there.
    fn next_pending(&self, event: EventRef, device: DeviceRef) -> Result<Option<Fact>, StoreError> {
        let last = fact::head(self.db, event, device)?.map_or(0, |(seq, _)| seq);
        pending_fact::take(self.db, event, device, last + 1)
    }
}

/// The things that were there before and that this changes.
fn changed_by(body: &Body) -> Vec<(Kind, Subject)> {
    match body {
        Body::EventSaved { .. } => vec![(Kind::Event, Subject::ONLY)],
        Body::TypeSaved { index, .. } => vec![(Kind::Type, (*index).into())],
        Body::AreaSaved { area, .. } => vec![(Kind::Area, Subject::hashed(area))],
        Body::GateSaved { gate, .. } => vec![(Kind::Gate, Subject::hashed(gate))],
        Body::QuestionSaved { question, .. } => vec![(Kind::Question, question.0.into())],
        Body::StaffSaved { staff, .. } => vec![(Kind::Staff, staff.0.into())],
        Body::OrderChanged { order, .. } => vec![(Kind::Order, (*order).into())],
        Body::TicketChanged { ticket, .. }
        | Body::TicketBlocked { ticket, .. }
        | Body::TicketUnblocked { ticket }
        | Body::TicketCancelled { ticket, .. }
        | Body::TicketReinstated { ticket }
        | Body::TicketReissued { ticket, .. } => vec![(Kind::Ticket, (*ticket).into())],
        Body::PersonForgotten { tickets, orders } => {
            let tickets = tickets.iter().map(|ticket| (Kind::Ticket, (*ticket).into()));
            tickets.chain(orders.iter().map(|order| (Kind::Order, (*order).into()))).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether a device may say what needs this role.
fn allowed(member: Option<Membership>, needs: Role) -> Result<(), StoreError> {
    match member {
        None => Err(StoreError::NotAllowed { have: None, needs }),
        Some(member) if member.last_seq.is_some() => Err(StoreError::Dismissed),
        Some(member) if member.role < needs => Err(StoreError::NotAllowed { have: Some(member.role), needs }),
        Some(_) => Ok(()),
    }
}
