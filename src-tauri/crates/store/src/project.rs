//! From facts to the tables that screens read. A fact is judged by its device's membership; what counts is entered
//! under each thing that it is about, and those things are folded anew. Each table's own file knows how.

use entrada_core::fact::{Body, Fact};
use entrada_core::ids::EventId;
use entrada_core::model::Role;
use entrada_core::number::Number;
use rusqlite::Connection;

use crate::columns::unfit;
use crate::entry::index_fact;
use crate::membership::{Change, membership};
use crate::refs::{EventRef, FactRef, event_ref_made};
use crate::sql::{all, run};
use crate::subject::{Kind, Subject};
use crate::{
    StoreError, cash_count, event, fact, guest_index, membership as members, order, part, payment, presence,
    scan, setup, ticket, ticket_type,
};

/// Judges a fact that was just stored, and applies it when it counts.
pub(crate) fn project(db: &Connection, id: FactRef, fact: &Fact) -> Result<(), StoreError> {
    let event = event_ref_made(db, fact.event())?;
    if speaks_of_devices(fact) {
        index_device(db, event, id, fact)?;
        if members::renew(db, event, fact.event())? == Change::Less {
            return reproject(db, event, fact.event());
        }
        // Devices of facts that did not count may have been invited by now.
        for refused in fact::refused_ids(db, event)?.into_iter().filter(|refused| *refused != id) {
            judge(db, event, refused, &fact::load(db, refused)?)?;
        }
    }
    judge(db, event, id, fact)
}

fn speaks_of_devices(fact: &Fact) -> bool {
    match fact.payload.body {
        Body::EventFounded { .. } => fact.payload.event.is_none(),
        Body::DeviceInvited { .. } | Body::DeviceJoined { .. } | Body::DeviceDismissed { .. } => {
            fact.payload.event.is_some()
        }
        _ => false,
    }
}

fn index_device(db: &Connection, event: EventRef, id: FactRef, fact: &Fact) -> Result<(), StoreError> {
    index_fact(db, event, (Kind::Device, Subject::ONLY), (id, fact), &fact.payload.body, None)
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
            index_device(db, event, *id, &fact)?;
        }
    }
    members::renew(db, event, hash)?;
    ids.into_iter().try_for_each(|id| judge(db, event, id, &fact::load(db, id)?))
}

/// The tables of one event; the search index is cleared by its tickets.
const PROJECTIONS: &[&str] = &[
    "entry",
    "membership",
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

/// Says whether a fact counts, writes that down, and applies it if so.
fn judge(db: &Connection, event: EventRef, id: FactRef, fact: &Fact) -> Result<(), StoreError> {
    let refusal = refusal(db, event, fact)?;
    fact::set_refused(db, id, refusal)?;
    if refusal.is_empty() { apply(db, event, id, fact) } else { Ok(()) }
}

fn refusal(db: &Connection, event: EventRef, fact: &Fact) -> Result<&'static str, StoreError> {
    let founds = matches!(fact.payload.body, Body::EventFounded { .. });
    if founds != fact.payload.event.is_none() {
        return Ok("it does not say which event it belongs to");
    }
    let Some(member) = membership(db, event, fact.payload.device)? else {
        return Ok("its laptop was not invited");
    };
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

fn apply(db: &Connection, event: EventRef, id: FactRef, fact: &Fact) -> Result<(), StoreError> {
    let body = &fact.payload.body;
    let about = |kind: Kind, subject: Subject, person: Option<u32>| {
        index_fact(db, event, (kind, subject), (id, fact), body, person)
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
        | Body::StaffSaved { .. } => setup::apply(db, event, id, fact),
        Body::OrderRecorded { order, buyer, .. } | Body::OrderChanged { order, buyer, .. } => {
            about(Kind::Order, (*order).into(), *buyer)?;
            order::refold(db, event, *order)
        }
        Body::PaymentRecorded { order, .. } => {
            about(Kind::Order, (*order).into(), None)?;
            payment::insert(db, event, id, fact)?;
            order::refold(db, event, *order)
        }
        Body::CashCounted { .. } => cash_count::insert(db, event, id, fact),
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
                index_fact(db, event, ticket, (id, fact), &own, line.person)?;
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
            scan::insert(db, event, id, fact, line)?;
            line.ticket.map_or(Ok(()), |ticket| presence::refresh(db, event, ticket))
        }
        Body::ScanUndone { scan, scan_device, reason } => {
            let ticket = scan::undo(db, event, fact, scan, *scan_device, reason)?;
            ticket.map_or(Ok(()), |ticket| presence::refresh(db, event, ticket))
        }
        Body::DeviceInvited { .. }
        | Body::DeviceJoined { .. }
        | Body::DeviceDismissed { .. }
        | Body::Unknown => Ok(()),
    }
}

fn refold_ticket(db: &Connection, event: EventRef, number: Number) -> Result<(), StoreError> {
    if ticket::refold(db, event, number)? { presence::refresh(db, event, number) } else { Ok(()) }
}
