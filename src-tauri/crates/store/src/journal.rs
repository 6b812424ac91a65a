//! Into the journal: this device's facts appended, other devices' facts taken in. What a fact does to the projections is
//! `project`'s.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use entrada_core::Timestamp;
use entrada_core::bounds::{last_time, unsound};
use entrada_core::clock::Stamp;
use entrada_core::fact::{Body, DeviceKey, Fact, Payload, ScanLine, VERSION};
use entrada_core::ids::{DeviceId, EventId, FactHash, StaffId};
use entrada_core::model::Role;
use entrada_core::part::Part;
use rusqlite::Connection;

use crate::clock::{clock, seen, tick};
use crate::entry::last_stamp;
use crate::guest_index::Unindexed;
use crate::membership::{Membership, count_strangers, membership, tips_named};
use crate::person::Whose;
use crate::project::{Touched, index_device, project, refusal, renew_members, speaks_of_devices};
use crate::refs::{DeviceRef, EventRef, FactRef, device_ref, event_ref_made};
use crate::subject::{Kind, Subject};
use crate::transaction::Writer;
use crate::{StoreError, event, fact, guest_index, part, pending_fact, scan, uncounted};

/// So many facts of devices that are not in an event are kept: there may be a reason for them to be let in later. What
/// comes beyond has to be brought again then.
const STRANGERS: u64 = 10_000;

/// What came of facts that were taken in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IngestReport {
    /// New here.
    pub new: u64,
    /// Here already.
    pub known: u64,
    /// Sound, but still waiting for facts before them, also those that came earlier.
    pub held: u64,
    /// Not kept, because too many wait already, or too many are here of devices that nobody let in.
    pub left_out: u64,
    /// Whether memberships were made anew, which costs as much for one fact as for many.
    pub renewed: bool,
}

impl IngestReport {
    /// Adds what came of the facts that were taken in after these.
    pub fn add(&mut self, next: Self) {
        let Self { new, known, held, left_out, renewed } = next;
        (self.new, self.known, self.left_out) =
            (self.new + new, self.known + known, self.left_out + left_out);
        self.held = held;
        self.renewed |= renewed;
    }
}

/// Facts of one event that are taken in together. What they change is folded anew at the end, each thing once; and what
/// comes after a fact that changes who its members are is judged then: doing either for each fact would cost the square
/// of their number.
struct Batch {
    event: EventId,
    touched: Touched,
    members_change: bool,
    unjudged: Vec<FactRef>,
    /// How many facts wait for others, and how many are here of strangers.
    pending: u64,
    strangers: Option<u64>,
    /// How many are here of a dismissed device that do not count.
    taken_back: BTreeMap<DeviceRef, u64>,
    /// The tips that dismissals name.
    tips: Option<NamedTips>,
    known: BTreeMap<DeviceRef, Option<Membership>>,
    /// Whether memberships were made anew in the midst of it.
    was_settled: bool,
    /// The latest stamp of each device.
    latest: BTreeMap<DeviceId, Stamp>,
}

/// The tips that dismissals name: their hashes, and the last place of each device's.
#[derive(Default)]
struct NamedTips {
    hashes: BTreeSet<FactHash>,
    last: BTreeMap<DeviceId, u64>,
}

/// What is said, and its private parts, each with the lowest role whose devices may hold it.
pub type Said = (Body, Vec<(Role, Part)>);

impl Writer<'_> {
    /// Writes down what this device has to say and applies it: a new fact at the end of its stream. Without an
    /// `event` it founds one. `parts`: each with the lowest role whose devices may hold it. `by`: who is signed in. Returns
    /// the event and the fact's hash.
    ///
    /// # Errors
    /// When the device's role does not allow it, what it says would not count, its clock shows a time that it may not date
    /// anything with, or the database can't be written.
    pub fn append(
        &self,
        key: &DeviceKey,
        event: Option<EventId>,
        body: Body,
        parts: Vec<(Role, Part)>,
        by: Option<StaffId>,
        now: Timestamp,
    ) -> Result<(EventId, FactHash), StoreError> {
        let mut touched = Touched::default();
        let (row, event, hash) = self.append_one(key, event, (body, parts), by, now, &mut touched)?;
        touched.fold(self.db, row)?;
        Ok((event, hash))
    }

    /// Writes down several things that this device has to say in an event, each made when those before it are written. What
    /// they are about is folded at once, and indexed for search after the last.
    ///
    /// # Errors
    /// As [`Writer::append`], and what making one returns.
    pub fn append_all<E: From<StoreError>>(
        &self,
        key: &DeviceKey,
        event: EventId,
        said: impl IntoIterator<Item = Result<Said, E>>,
        by: Option<StaffId>,
        now: Timestamp,
    ) -> Result<(), E> {
        let mut unindexed = Unindexed::new();
        for said in said {
            let mut touched = Touched::default();
            let (row, ..) = self.append_one(key, Some(event), said?, by, now, &mut touched)?;
            touched.fold_into(self.db, row, &mut unindexed)?;
        }
        Ok(guest_index::put_all(self.db, &unindexed)?)
    }

    fn append_one(
        &self,
        key: &DeviceKey,
        event: Option<EventId>,
        (body, parts): Said,
        by: Option<StaffId>,
        now: Timestamp,
        touched: &mut Touched,
    ) -> Result<(EventRef, EventId, FactHash), StoreError> {
        let db = self.db;
        let device = key.id();
        let at = device_ref(db, device)?;
        let (row, head, role) = match event {
            Some(event) => {
                let row = self.event_ref(event)?.map_or_else(|| event_ref_made(db, event), Ok)?;
                // A device that joins has no role yet; its invitation decides when the fact is judged.
                let role = match body {
                    Body::DeviceJoined { .. } | Body::DeviceContinued { .. } => Role::Door,
                    _ => allowed(self.membership(event, device)?, body.needs())?,
                };
                (Some(row), fact::head(db, row, at)?, role)
            }
            None => (None, None, Role::Organiser),
        };
        let seq = head.map_or(1, |(_, tip)| tip.seq.saturating_add(1));
        let prev = head.map(|(_, tip)| tip.hash);
        let clock = tick(db, now.as_millisecond(), last_time(role))?;
        let time = match row {
            Some(row) => after_all_said(db, row, (&body, role), clock, now)?,
            None => clock,
        };
        let private = parts.iter().map(|(role, part)| part.mark(*role)).collect();
        let parts = parts.into_iter().map(|(_, part)| part).collect();
        let payload = Payload { v: VERSION, event, device, seq, prev, time, wall: now, by, body, private };
        let fact = key.sign(payload, parts)?;
        // Whether a fact about devices counts is only known beside the others about them.
        let (member, why) = if speaks_of_devices(&fact) {
            (None, unsound(&fact.payload).unwrap_or(""))
        } else {
            let member = event.map_or(Ok(None), |event| self.membership(event, device))?;
            (member, refusal(&fact, member, None))
        };
        if !why.is_empty() {
            return Err(StoreError::WouldNotCount(why));
        }
        let row = row.map_or_else(|| event_ref_made(db, fact.event()), Ok)?;
        let stored = fact::insert(db, (row, at), &fact, head.map(|(id, _)| id), clock, now)?;
        if speaks_of_devices(&fact) {
            // The fact may change this device's own membership, so that is read again before the fact is judged.
            self.member.set(None);
            index_device(db, stored)?;
            renew_members(db, row, fact.event(), &[stored.id])?;
        } else {
            project(db, stored, member, touched)?;
        }
        Ok((row, fact.event(), fact.hash()))
    }

    /// Takes in facts that other devices wrote, in any order and however often; each must have been verified. Of their
    /// private parts those are kept that a device of the role `holds` may hold.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn ingest(&self, facts: &[Fact], holds: Role, now: Timestamp) -> Result<IngestReport, StoreError> {
        let db = self.db;
        // What comes in may change any membership.
        self.member.set(None);
        let mut report = IngestReport::default();
        let mut batches: BTreeMap<EventRef, Batch> = BTreeMap::new();
        let at = (clock(db)?, now);
        let names_for = self.names_from_now(facts)?;
        for fact in facts {
            let (event, device) = (event_ref_made(db, fact.event())?, device_ref(db, fact.payload.device)?);
            let batch = match batches.entry(event) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => new.insert(Batch::new(fact.event(), pending_fact::count(db, event)?)),
            };
            let fact = event::within(db, event, fact, (holds, names_for))?;
            self.take(event, device, &fact, at, batch, &mut report)?;
        }
        for (event, mut batch) in batches {
            report.held += batch.pending;
            report.renewed |= batch.settle(self, event)?;
            // Only members move the clock, and none that was dismissed.
            for (device, stamp) in batch.latest {
                if membership(db, event, device)?.is_some_and(|member| !member.dismissed) {
                    seen(db, stamp, now.as_millisecond())?;
                }
            }
        }
        Ok(report)
    }

    /// The lowest role that may hold names by what these facts say of it and was not known here. It is not folded before all of
    /// them are taken in, and names stand beside it.
    fn names_from_now(&self, facts: &[Fact]) -> Result<Role, StoreError> {
        let mut last = None;
        for fact in facts {
            let Body::EventSaved { event: patch } = &fact.payload.body else { continue };
            let Some(names) = patch.names_at_door else { continue };
            let (event, device) =
                (event_ref_made(self.db, fact.event())?, device_ref(self.db, fact.payload.device)?);
            if fact::find(self.db, event, device, fact.payload.seq, fact.hash())?.is_none() {
                last = last.max(Some((fact.payload.time, names)));
            }
        }
        Ok(if last.is_some_and(|(_, names)| !names) { Role::Desk } else { Role::Door })
    }

    /// Takes a fact in, and those that waited for it.
    fn take(
        &self,
        event: EventRef,
        device: DeviceRef,
        fact: &Fact,
        at: (Stamp, Timestamp),
        batch: &mut Batch,
        report: &mut IngestReport,
    ) -> Result<(), StoreError> {
        if !self.take_one(event, device, fact, at, batch, report)? {
            return Ok(());
        }
        // Each of them may be what others wait for.
        let mut before = Vec::new();
        if batch.pending > 0 {
            before.push(fact.hash());
        }
        while let Some(prev) = before.pop() {
            for next in pending_fact::take(self.db, event, device, prev)? {
                batch.pending = batch.pending.saturating_sub(1);
                if self.take_one(event, device, &next, at, batch, report)? {
                    before.push(next.hash());
                }
            }
        }
        Ok(())
    }

    /// Returns whether the fact is here now and was not before.
    fn take_one(
        &self,
        event: EventRef,
        device: DeviceRef,
        fact: &Fact,
        (clock, now): (Stamp, Timestamp),
        batch: &mut Batch,
        report: &mut IngestReport,
    ) -> Result<bool, StoreError> {
        let db = self.db;
        if let Some(id) = fact::find(db, event, device, fact.payload.seq, fact.hash())? {
            report.known += 1;
            if part::add(db, id, fact)? {
                batch.touched.note_parts(&fact.payload.body);
            }
            return Ok(false);
        }
        let mut member = batch.member(self, event, device, fact.payload.device)?;
        let mut is_full = batch.is_full(self, event, (device, fact), member)?;
        if is_full && member.is_none() && batch.may_settle() {
            // It may have been let in by what came just before.
            report.renewed |= batch.settle(self, event)?;
            member = batch.member(self, event, device, fact.payload.device)?;
            is_full = batch.is_full(self, event, (device, fact), member)?;
        }
        if is_full {
            report.left_out += 1;
            return Ok(false);
        }
        let prev = match fact.payload.prev {
            None => None,
            Some(hash) => match fact::find(db, event, device, fact.payload.seq.saturating_sub(1), hash)? {
                Some(prev) => Some(prev),
                None => {
                    if batch.pending >= pending_fact::MOST {
                        report.left_out += 1;
                    } else if pending_fact::put(db, event, device, fact, hash)? {
                        batch.pending += 1;
                    } else {
                        report.known += 1;
                    }
                    return Ok(false);
                }
            },
        };
        let stored = fact::insert(db, (event, device), fact, prev, clock, now)?;
        report.new += 1;
        let latest = batch.latest.entry(fact.payload.device).or_default();
        *latest = fact.payload.time.max(*latest);
        if speaks_of_devices(fact) {
            index_device(db, stored)?;
            batch.members_change = true;
        } else if !batch.members_change && batch.names_tip(self, event, fact.hash())? {
            // With an end that a dismissal names, all that leads there counts, and the dismissal itself may.
            batch.members_change = true;
        }
        match member {
            None => batch.strangers = batch.strangers.map(|count| count + 1),
            Some(member) if member.dismissed => *batch.taken_back.entry(device).or_default() += 1,
            Some(_) => {}
        }
        if batch.members_change {
            batch.unjudged.push(stored.id);
            return Ok(true);
        }
        project(db, stored, member, &mut batch.touched)?;
        Ok(true)
    }
}

impl Batch {
    fn new(event: EventId, pending: u64) -> Self {
        Self {
            event,
            touched: Touched::default(),
            members_change: false,
            unjudged: Vec::new(),
            pending,
            strangers: None,
            taken_back: BTreeMap::new(),
            tips: None,
            known: BTreeMap::new(),
            was_settled: false,
            latest: BTreeMap::new(),
        }
    }

    /// Whether it is time to make memberships anew: once, and then for as many facts as there is room for.
    fn may_settle(&self) -> bool {
        let many = u64::try_from(self.unjudged.len()).unwrap_or(u64::MAX) >= STRANGERS;
        self.members_change && (many || !self.was_settled)
    }

    /// Folds what was touched and makes memberships anew if they may have changed; returns whether it did that.
    fn settle(&mut self, writer: &Writer<'_>, event: EventRef) -> Result<bool, StoreError> {
        std::mem::take(&mut self.touched).fold(writer.db, event)?;
        if !self.members_change {
            return Ok(false);
        }
        renew_members(writer.db, event, self.event, &std::mem::take(&mut self.unjudged))?;
        self.members_change = false;
        (self.strangers, self.tips, self.was_settled) = (None, None, true);
        self.taken_back.clear();
        self.known.clear();
        Ok(true)
    }

    /// Whether no more facts are taken in of a device, whose facts do not count as far as is known.
    fn is_full(
        &mut self,
        writer: &Writer<'_>,
        event: EventRef,
        (device, fact): (DeviceRef, &Fact),
        member: Option<Membership>,
    ) -> Result<bool, StoreError> {
        match member {
            None => Ok(self.strangers(writer, event)? >= STRANGERS),
            // All that leads to a tip has room, whenever it comes.
            Some(member) if member.dismissed => {
                let here = match self.taken_back.get(&device) {
                    Some(here) => *here,
                    None => fact::count_refused(writer.db, event, device)?,
                };
                self.taken_back.insert(device, here);
                let last = self.tips(writer, event)?.last.get(&fact.payload.device);
                Ok(here >= STRANGERS.saturating_add(last.copied().unwrap_or(0)))
            }
            Some(_) => Ok(false),
        }
    }

    /// What a device may do, as far as is known while nothing in this batch changes that.
    fn member(
        &mut self,
        writer: &Writer<'_>,
        event: EventRef,
        device: DeviceRef,
        key: DeviceId,
    ) -> Result<Option<Membership>, StoreError> {
        if let Some(known) = self.known.get(&device) {
            return Ok(*known);
        }
        let member = membership(writer.db, event, key)?;
        self.known.insert(device, member);
        Ok(member)
    }

    /// Whether a dismissal names this fact as a tip.
    fn names_tip(
        &mut self,
        writer: &Writer<'_>,
        event: EventRef,
        fact: FactHash,
    ) -> Result<bool, StoreError> {
        Ok(self.tips(writer, event)?.hashes.contains(&fact))
    }

    fn tips(&mut self, writer: &Writer<'_>, event: EventRef) -> Result<&NamedTips, StoreError> {
        match &mut self.tips {
            Some(tips) => Ok(tips),
            tips => {
                let mut named = NamedTips::default();
                for (device, tip) in tips_named(writer.db, event)? {
                    named.hashes.insert(tip.hash);
                    let last = named.last.entry(device).or_default();
                    *last = tip.seq.max(*last);
                }
                Ok(tips.insert(named))
            }
        }
    }

    /// How many facts of strangers are here.
    fn strangers(&mut self, writer: &Writer<'_>, event: EventRef) -> Result<u64, StoreError> {
        let count = self.strangers.map_or_else(|| count_strangers(writer.db, event), Ok)?;
        self.strangers = Some(count);
        Ok(count)
    }
}

/// The stamp of what a person does now: after all that was said of the same thing, though a clock that was ahead dated that in
/// the future. This device's own clock is not led there.
fn after_all_said(
    db: &Connection,
    event: EventRef,
    (body, role): (&Body, Role),
    clock: Stamp,
    now: Timestamp,
) -> Result<Stamp, StoreError> {
    let scans = match body {
        // One that is typed in afterwards counts at its own time.
        Body::ScanRecorded(ScanLine { ticket: Some(ticket), at, paper: false, .. }) if *at == now => {
            scan::last_stamp(db, event, *ticket)?
        }
        _ => None,
    };
    let uncounted = match body {
        Body::PersonForgotten { tickets, orders } => {
            let tickets = tickets.iter().copied().map(Whose::Ticket);
            let people = tickets.chain(orders.iter().copied().map(Whose::Order)).collect();
            uncounted::last_uncounted(db, event, &people)?
        }
        _ => None,
    };
    let last = scans.max(uncounted).max(last_stamp(db, event, &changed_by(body))?);
    let Some(last) = last.filter(|last| *last >= clock) else {
        return Ok(clock);
    };
    let time = last.next(now.as_millisecond());
    match (time.0 <= last_time(role), scans) {
        (true, _) => Ok(time),
        // A door goes on, whatever another's clock shows.
        (false, Some(_)) => Ok(clock),
        (false, None) => Err(StoreError::Overtaken),
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
        | Body::TicketReissued { ticket, .. }
        | Body::TicketLinked { ticket, .. } => vec![(Kind::Ticket, (*ticket).into())],
        Body::PersonForgotten { tickets, orders } => {
            let tickets = tickets.iter().map(|ticket| (Kind::Ticket, (*ticket).into()));
            tickets.chain(orders.iter().map(|order| (Kind::Order, (*order).into()))).collect()
        }
        _ => Vec::new(),
    }
}

/// The role of a device, when it may say what needs this one.
fn allowed(member: Option<Membership>, needs: Role) -> Result<Role, StoreError> {
    match member {
        None => Err(StoreError::NotAllowed { have: None, needs }),
        Some(member) if member.dismissed => Err(StoreError::Dismissed),
        Some(member) if member.role < needs => Err(StoreError::NotAllowed { have: Some(member.role), needs }),
        Some(member) => Ok(member.role),
    }
}
