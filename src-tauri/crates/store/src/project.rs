//! From facts to the tables that screens read. A fact is judged by its device's membership; what counts is entered
//! under each thing that it is about, and those things are folded anew. Each table's own file knows how.

use std::collections::{BTreeMap, BTreeSet};

use entrada_core::bounds::{last_time, unsound};
use entrada_core::day::Days;
use entrada_core::fact::{Body, Fact};
use entrada_core::ids::EventId;
use entrada_core::model::Role;
use entrada_core::number::Number;
use rusqlite::Connection;

use crate::columns::unfit;
use crate::entry::index_fact;
use crate::fact::StoredFact;
use crate::guest_index::Unindexed;
use crate::membership::{Change, Membership, Standings};
use crate::person::{Places, Whose, people_of};
use crate::refs::{EventRef, FactRef, device_ref};
use crate::sql::{all, run};
use crate::subject::{Kind, Subject};
use crate::{
    StoreError, cash_count, event, fact, forgotten, guest_index, membership as members, order, payment,
    pending_fact, presence, scan, setup, ticket, ticket_type,
};

/// What facts were about, and is to be folded anew: each thing once, however many of them were about it.
#[derive(Default)]
pub(crate) struct Touched {
    event: bool,
    types: BTreeSet<u16>,
    setup: BTreeSet<(Kind, Subject)>,
    orders: BTreeSet<Number>,
    /// In the order in which they were spoken of first, which is that of their rows; some twice.
    tickets: Vec<Number>,
    /// Tickets whose bearers' whereabouts may be others.
    bearers: BTreeSet<Number>,
    /// Whether anybody was forgotten.
    forgot: bool,
    /// The event's days, where they were read.
    days: Option<Days>,
}

impl Touched {
    /// Notes what a fact speaks of of whose private parts some have only come now. One that does not count has no entries, so
    /// nothing changes.
    pub(crate) fn note_parts(&mut self, body: &Body) {
        match body {
            Body::StaffSaved { .. } => self.setup.extend(setup::subject(body)),
            // Answers at the door are looked up where they are shown.
            Body::ScanRecorded(_) => {}
            _ => people_of(body).into_iter().for_each(|(whose, _)| self.person(whose)),
        }
    }

    fn person(&mut self, whose: Whose) {
        match whose {
            Whose::Ticket(ticket) => self.tickets.push(ticket),
            Whose::Order(order) => {
                self.orders.insert(order);
            }
        }
    }

    /// Folds all that was touched.
    pub(crate) fn fold(self, db: &Connection, event: EventRef) -> Result<(), StoreError> {
        let mut unindexed = Unindexed::new();
        self.fold_into(db, event, &mut unindexed)?;
        guest_index::put_all(db, &unindexed)
    }

    /// The same but for what is to be indexed then.
    pub(crate) fn fold_into(
        mut self,
        db: &Connection,
        event: EventRef,
        unindexed: &mut Unindexed,
    ) -> Result<(), StoreError> {
        if self.forgot {
            forget_in_uncounted(db, event)?;
        }
        if self.event && event::refold(db, event)? {
            self.days = None;
            scan::renew_days(db, event)?;
            self.bearers.extend(presence::known(db, event)?);
        }
        for index in self.types {
            if ticket_type::refold(db, event, index)? {
                self.bearers.extend(presence::known_of_type(db, event, index)?);
            }
        }
        for (kind, subject) in self.setup {
            setup::refold(db, event, kind, subject)?;
        }
        let mut folded = BTreeSet::new();
        for ticket in self.tickets.into_iter().filter(|ticket| folded.insert(*ticket)) {
            if ticket::refold(db, event, ticket, &mut self.orders, unindexed)? {
                self.bearers.insert(ticket);
            }
        }
        // After their tickets: what an order costs is what these do.
        for order in self.orders {
            order::refold(db, event, order, unindexed)?;
        }
        for ticket in self.bearers {
            presence::refresh(db, event, ticket, &mut self.days)?;
        }
        Ok(())
    }
}

/// Judges a fact that was just stored, and enters it under what it is about when it counts; that is then to be folded.
/// `member`: its device's membership. What a dismissed device says counts only when its dismissal kept it, which is not
/// known before it led to a tip: then it is judged again.
pub(crate) fn project(
    db: &Connection,
    stored: StoredFact<'_>,
    member: Option<Membership>,
    touched: &mut Touched,
) -> Result<(), StoreError> {
    let refusal = refusal(stored.fact, member, None);
    if refusal.is_empty() {
        return apply(db, stored, touched);
    }
    fact::set_refused(db, stored.id, refusal)?;
    forgotten::drop_of_uncounted(db, stored)
}

/// Drops what facts that do not count, or wait, say of people who were forgotten.
fn forget_in_uncounted(db: &Connection, event: EventRef) -> Result<(), StoreError> {
    for id in fact::refused_ids(db, event)? {
        let fact = fact::load(db, id)?;
        let device = device_ref(db, fact.payload.device)?;
        forgotten::drop_of_uncounted(db, StoredFact { id, event, device, fact: &fact })?;
    }
    pending_fact::strip_forgotten(db, event)
}

/// Makes an event's memberships anew, and judges again what did not count, and these facts that were not judged yet.
/// Where a device lost something, everything is.
pub(crate) fn renew_members(
    db: &Connection,
    event: EventRef,
    hash: EventId,
    unjudged: &[FactRef],
) -> Result<(), StoreError> {
    let (change, standings) = members::renew(db, event, hash)?;
    if change == Change::Less {
        return reproject(db, event, hash);
    }
    // Devices of facts that did not count may have been invited by now.
    let refused = fact::refused_ids(db, event)?;
    judge_again(db, event, refused.iter().chain(unjudged), &standings)
}

pub(crate) fn speaks_of_devices(fact: &Fact) -> bool {
    match fact.payload.body {
        Body::EventFounded { .. } => fact.payload.event.is_none(),
        Body::DeviceInvited { .. }
        | Body::DeviceConfirmed { .. }
        | Body::DeviceJoined { .. }
        | Body::DeviceContinued { .. }
        | Body::SlotAdded { .. }
        | Body::DeviceDismissed { .. } => fact.payload.event.is_some(),
        _ => false,
    }
}

/// Enters a fact about devices, unless it is beyond all bounds.
pub(crate) fn index_device(db: &Connection, stored: StoredFact<'_>) -> Result<(), StoreError> {
    if unsound(&stored.fact.payload).is_some() {
        return Ok(());
    }
    index_fact(db, stored, (Kind::Device, Subject::ONLY), &stored.fact.payload.body, Places::default())
}

/// Makes the projections of all events anew.
pub(crate) fn reproject_all(db: &Connection) -> Result<(), StoreError> {
    events(db)?.into_iter().try_for_each(|(event, hash)| reproject(db, event, hash))
}

/// All events that facts are here of.
pub(crate) fn events(db: &Connection) -> Result<Vec<(EventRef, EventId)>, StoreError> {
    all(db, "SELECT id, hash FROM event ORDER BY id", [], |row| {
        let hash = EventId::from_slice(row.get_ref("hash")?.as_blob().map_err(unfit)?).map_err(unfit)?;
        Ok((row.get("id")?, hash))
    })
}

/// Throws an event's projections away and makes them anew from the journal.
pub(crate) fn reproject(db: &Connection, event: EventRef, hash: EventId) -> Result<(), StoreError> {
    clear(db, event)?;
    let ids = fact::ids(db, event)?;
    for id in &ids {
        let fact = fact::load(db, *id)?;
        if speaks_of_devices(&fact) {
            let device = device_ref(db, fact.payload.device)?;
            index_device(db, StoredFact { id: *id, event, device, fact: &fact })?;
        }
    }
    let (_, standings) = members::renew(db, event, hash)?;
    judge_again(db, event, &ids, &standings)
}

/// The tables of one event; the search index is cleared by its tickets.
const PROJECTIONS: &[&str] = &[
    "entry",
    "membership",
    "slot",
    "event_state",
    "ticket_type",
    "setup",
    "forgotten",
    "\"order\"",
    "payment",
    "order_tax",
    "cash_count",
    "ticket",
    "order_part",
    "scan",
    "scan_undo",
    "presence",
    "occupancy",
    "tally",
    "scan_count",
    "seller_count",
    "money_count",
];

fn clear(db: &Connection, event: EventRef) -> Result<(), StoreError> {
    guest_index::clear(db, event)?;
    for table in PROJECTIONS {
        run(db, &format!("DELETE FROM {table} WHERE event = ?1"), [event])?;
    }
    Ok(())
}

/// Says whether facts that were stored before count, writes that down, and applies those that do.
fn judge_again<'i>(
    db: &Connection,
    event: EventRef,
    ids: impl IntoIterator<Item = &'i FactRef>,
    standings: &Standings,
) -> Result<(), StoreError> {
    let mut touched = Touched::default();
    for id in ids {
        let fact = fact::load(db, *id)?;
        let device = device_ref(db, fact.payload.device)?;
        let stored = StoredFact { id: *id, event, device, fact: &fact };
        let refusal = refusal(stored.fact, standings.of(fact.payload.device), Some(standings));
        fact::set_refused(db, *id, refusal)?;
        if refusal.is_empty() {
            apply(db, stored, &mut touched)?;
        } else {
            forgotten::drop_of_uncounted(db, stored)?;
        }
    }
    touched.fold(db, event)
}

/// Why a fact does not count; empty: it does. `standings`: what tells whether a dismissal kept it, where that is known.
pub(crate) fn refusal(
    fact: &Fact,
    member: Option<Membership>,
    standings: Option<&Standings>,
) -> &'static str {
    let founds = matches!(fact.payload.body, Body::EventFounded { .. });
    if founds != fact.payload.event.is_none() {
        return "it does not say which event it belongs to";
    }
    if let Some(why) = unsound(&fact.payload) {
        return why;
    }
    let Some(member) = member else { return "its laptop was not invited" };
    if fact.payload.time.0 > last_time(member.role) {
        return "its time is later than its laptop's role allows";
    }
    let kept = || standings.is_some_and(|standings| standings.keeps(fact.payload.device, fact.hash()));
    if member.dismissed && !kept() {
        return "its laptop was dismissed before";
    }
    let needs = fact.payload.body.needs();
    match (member.role >= needs, needs) {
        (true, _) => "",
        (false, Role::Organiser) => "only an organiser's laptop may say this",
        (false, Role::Desk | Role::Door) => "a door's laptop may not say this",
    }
}

/// Enters a fact under what it is about.
fn apply(db: &Connection, stored: StoredFact<'_>, touched: &mut Touched) -> Result<(), StoreError> {
    apply_saying(db, stored, &stored.fact.payload.body, touched)
}

/// Enters what a fact says, or a part of that.
fn apply_saying(
    db: &Connection,
    stored: StoredFact<'_>,
    body: &Body,
    touched: &mut Touched,
) -> Result<(), StoreError> {
    let StoredFact { event, fact, .. } = stored;
    let about =
        |kind: Kind, subject: Subject, places: Places| index_fact(db, stored, (kind, subject), body, places);
    let of_people = |body: &Body| {
        people_of(body)
            .into_iter()
            .try_for_each(|(whose, places)| index_fact(db, stored, whose.thing(), body, places))
    };
    let nobody = Places::default();
    match body {
        Body::EventFounded { .. } | Body::EventSaved { .. } => {
            about(Kind::Event, Subject::ONLY, nobody)?;
            touched.event = true;
        }
        Body::TypeSaved { index, .. } => {
            about(Kind::Type, (*index).into(), nobody)?;
            touched.types.insert(*index);
        }
        Body::AreaSaved { .. }
        | Body::GateSaved { .. }
        | Body::QuestionSaved { .. }
        | Body::StaffSaved { .. } => {
            if let Some((kind, subject)) = setup::subject(body) {
                about(kind, subject, setup::places(body))?;
                touched.setup.insert((kind, subject));
            }
        }
        Body::OrderRecorded { order, .. } | Body::OrderChanged { order, .. } => {
            of_people(body)?;
            touched.orders.insert(*order);
        }
        Body::PaymentRecorded { order, .. } => {
            about(Kind::Order, (*order).into(), nobody)?;
            payment::insert(db, stored, body)?;
            touched.orders.insert(*order);
        }
        Body::CashCounted { .. } => cash_count::insert(db, stored)?,
        Body::PersonForgotten { tickets, orders } => {
            let mut dropped = BTreeMap::<FactRef, BTreeSet<u32>>::new();
            let tickets = tickets.iter().copied().map(Whose::Ticket);
            for whose in tickets.chain(orders.iter().copied().map(Whose::Order)) {
                for (fact, place) in forgotten::forget(db, event, whose.thing(), fact.payload.time)? {
                    dropped.entry(fact).or_default().insert(place);
                }
                touched.person(whose);
            }
            for (fact, places) in &dropped {
                // A changed program may have given one part to several.
                for (whose, of) in people_of(&fact::load(db, *fact)?.payload.body) {
                    if of.iter().any(|place| places.contains(&place)) {
                        touched.person(whose);
                    }
                }
            }
            touched.forgot = true;
        }
        Body::TicketsIssued { order, tickets } => {
            for line in tickets {
                let own = Body::TicketsIssued { order: *order, tickets: vec![line.clone()] };
                of_people(&own)?;
                touched.tickets.push(line.number);
            }
        }
        Body::SalesRecorded { sales } => {
            for saying in sales.iter().flat_map(Body::of_sale) {
                apply_saying(db, stored, &saying, touched)?;
            }
        }
        Body::TicketChanged { ticket, .. } | Body::TicketMailed { ticket, .. } => {
            of_people(body)?;
            touched.tickets.push(*ticket);
        }
        Body::TicketTypeChanged { ticket, .. }
        | Body::TicketBlocked { ticket, .. }
        | Body::TicketUnblocked { ticket }
        | Body::TicketCancelled { ticket, .. }
        | Body::TicketReinstated { ticket }
        | Body::TicketReissued { ticket, .. }
        | Body::TicketLinked { ticket, .. } => {
            about(Kind::Ticket, (*ticket).into(), nobody)?;
            touched.tickets.push(*ticket);
        }
        Body::ScanRecorded(line) => {
            let days = match &touched.days {
                Some(days) => days,
                None => touched.days.insert(event::days(db, event)?),
            };
            scan::insert(db, stored, line, days)?;
            touched.bearers.extend(line.ticket);
        }
        Body::ScanUndone { scan, scan_device, reason } => {
            touched.bearers.extend(scan::undo(db, stored, scan, *scan_device, reason)?);
        }
        Body::DeviceInvited { .. }
        | Body::DeviceConfirmed { .. }
        | Body::DeviceJoined { .. }
        | Body::DeviceContinued { .. }
        | Body::SlotAdded { .. }
        | Body::DeviceDismissed { .. }
        | Body::Unreadable
        | Body::Unknown => {}
    }
    Ok(())
}
