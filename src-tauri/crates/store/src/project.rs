//! From facts to the tables that screens read. A fact is judged by its device's membership; what counts is entered
//! under each thing that it is about, and those things are folded anew. Each table's own file knows how.

use entrada_core::bounds::unsound;
use entrada_core::fact::{Body, Fact};
use entrada_core::ids::EventId;
use entrada_core::model::Role;
use entrada_core::number::Number;
use rusqlite::Connection;

use crate::columns::unfit;
use crate::entry::index_fact;
use crate::fact::StoredFact;
use crate::membership::{Change, Membership, membership};
use crate::refs::{EventRef, FactRef, device_ref};
use crate::sql::{all, run};
use crate::subject::{Kind, Subject};
use crate::{
    StoreError, cash_count, event, fact, guest_index, membership as members, order, part, payment, presence,
    scan, setup, ticket, ticket_type,
};

/// Judges a fact that was just stored, and applies it when it counts. `member`: its device's membership, where that was asked
/// for already.
pub(crate) fn project(
    db: &Connection,
    stored: StoredFact<'_>,
    member: Option<Membership>,
) -> Result<(), StoreError> {
    if speaks_of_devices(stored.fact) {
        index_device(db, stored)?;
        return renew_members(db, stored.event, stored.fact.event(), &[stored.id]);
    }
    let refusal = refusal(db, stored, member)?;
    if refusal.is_empty() { apply(db, stored) } else { fact::set_refused(db, stored.id, refusal) }
}

/// Makes an event's memberships anew, and judges again what did not count, and these facts that were not judged yet.
/// Where a device lost something, everything is.
pub(crate) fn renew_members(
    db: &Connection,
    event: EventRef,
    hash: EventId,
    unjudged: &[FactRef],
) -> Result<(), StoreError> {
    if members::renew(db, event, hash)? == Change::Less {
        return reproject(db, event, hash);
    }
    // Devices of facts that did not count may have been invited by now.
    let refused = fact::refused_ids(db, event)?;
    refused.iter().chain(unjudged).try_for_each(|id| judge_again(db, event, *id))
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

/// Enters a fact about devices.
pub(crate) fn index_device(db: &Connection, stored: StoredFact<'_>) -> Result<(), StoreError> {
    index_fact(db, stored, (Kind::Device, Subject::ONLY), &stored.fact.payload.body, None)
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
    members::renew(db, event, hash)?;
    ids.into_iter().try_for_each(|id| judge_again(db, event, id))
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
    "cash_count",
    "ticket",
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

/// Says whether a fact that was stored before counts, writes that down, and applies it if so.
fn judge_again(db: &Connection, event: EventRef, id: FactRef) -> Result<(), StoreError> {
    let fact = fact::load(db, id)?;
    let device = device_ref(db, fact.payload.device)?;
    let stored = StoredFact { id, event, device, fact: &fact };
    let refusal = refusal(db, stored, None)?;
    fact::set_refused(db, id, refusal)?;
    if refusal.is_empty() { apply(db, stored) } else { Ok(()) }
}

fn refusal(
    db: &Connection,
    stored: StoredFact<'_>,
    member: Option<Membership>,
) -> Result<&'static str, StoreError> {
    let fact = stored.fact;
    let founds = matches!(fact.payload.body, Body::EventFounded { .. });
    if founds != fact.payload.event.is_none() {
        return Ok("it does not say which event it belongs to");
    }
    if let Some(why) = unsound(&fact.payload) {
        return Ok(why);
    }
    let member = member
        .map_or_else(|| membership(db, stored.event, fact.payload.device), |member| Ok(Some(member)))?;
    let Some(member) = member else { return Ok("its laptop was not invited") };
    if member.last_seq.is_some_and(|last| fact.payload.seq > last) {
        return Ok("its laptop was dismissed before");
    }
    let needs = fact.payload.body.needs();
    Ok(match (member.role >= needs, needs) {
        (true, _) => "",
        (false, Role::Organiser) => "only an organiser's laptop may say this",
        (false, Role::Desk | Role::Door) => "a door's laptop may not say this",
    })
}

fn apply(db: &Connection, stored: StoredFact<'_>) -> Result<(), StoreError> {
    let StoredFact { event, fact, .. } = stored;
    let body = &fact.payload.body;
    let about = |kind: Kind, subject: Subject, person: Option<u32>| {
        index_fact(db, stored, (kind, subject), body, person)
    };
    match body {
        Body::EventFounded { .. } | Body::EventSaved { .. } => {
            about(Kind::Event, Subject::ONLY, None)?;
            if event::refold(db, event)? {
                scan::renew_days(db, event)?;
                presence::refresh_all(db, event)?;
            }
            Ok(())
        }
        Body::TypeSaved { index, .. } => {
            about(Kind::Type, (*index).into(), None)?;
            if ticket_type::refold(db, event, *index)? {
                presence::refresh_type(db, event, *index)?;
            }
            Ok(())
        }
        Body::AreaSaved { .. }
        | Body::GateSaved { .. }
        | Body::QuestionSaved { .. }
        | Body::StaffSaved { .. } => setup::apply(db, stored),
        Body::OrderRecorded { order, buyer, .. } | Body::OrderChanged { order, buyer, .. } => {
            about(Kind::Order, (*order).into(), *buyer)?;
            order::refold(db, event, *order)
        }
        Body::PaymentRecorded { order, .. } => {
            about(Kind::Order, (*order).into(), None)?;
            payment::insert(db, stored)?;
            order::refold(db, event, *order)
        }
        Body::CashCounted { .. } => cash_count::insert(db, stored),
        Body::PersonForgotten { tickets, orders } => {
            for ticket in tickets {
                part::forget(db, event, Kind::Ticket, (*ticket).into(), fact.payload.time)?;
                refold_ticket(db, event, *ticket)?;
            }
            for order in orders {
                part::forget(db, event, Kind::Order, (*order).into(), fact.payload.time)?;
                order::refold(db, event, *order)?;
            }
            Ok(())
        }
        Body::TicketsIssued { order, tickets } => {
            for line in tickets {
                let own = Body::TicketsIssued { order: *order, tickets: vec![line.clone()] };
                let ticket = (Kind::Ticket, line.number.into());
                index_fact(db, stored, ticket, &own, line.person)?;
                refold_ticket(db, event, line.number)?;
            }
            Ok(())
        }
        Body::TicketChanged { ticket, person, .. } => {
            about(Kind::Ticket, (*ticket).into(), *person)?;
            refold_ticket(db, event, *ticket)
        }
        Body::TicketBlocked { ticket, .. }
        | Body::TicketUnblocked { ticket }
        | Body::TicketCancelled { ticket, .. }
        | Body::TicketReinstated { ticket }
        | Body::TicketReissued { ticket, .. }
        | Body::TicketMailed { ticket, .. } => {
            about(Kind::Ticket, (*ticket).into(), None)?;
            refold_ticket(db, event, *ticket)
        }
        Body::ScanRecorded(line) => {
            let days = event::days(db, event)?;
            scan::insert(db, stored, line, &days)?;
            line.ticket.map_or(Ok(()), |ticket| presence::refresh(db, event, ticket, Some(&days)))
        }
        Body::ScanUndone { scan, scan_device, reason } => {
            let ticket = scan::undo(db, stored, scan, *scan_device, reason)?;
            ticket.map_or(Ok(()), |ticket| presence::refresh(db, event, ticket, None))
        }
        Body::DeviceInvited { .. }
        | Body::DeviceConfirmed { .. }
        | Body::DeviceJoined { .. }
        | Body::DeviceContinued { .. }
        | Body::SlotAdded { .. }
        | Body::DeviceDismissed { .. }
        | Body::Unknown => Ok(()),
    }
}

fn refold_ticket(db: &Connection, event: EventRef, number: Number) -> Result<(), StoreError> {
    if ticket::refold(db, event, number)? { presence::refresh(db, event, number, None) } else { Ok(()) }
}
