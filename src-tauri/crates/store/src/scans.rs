//! Scans written down: all are kept, and where a ticket's bearer is in each area follows from all of them.
//!
//! What screens ask of them is in `scan_query`.

use std::collections::BTreeMap;

use entrada_core::clock::Stamp;
use entrada_core::day::Days;
use entrada_core::fact::{Fact, ScanLine};
use entrada_core::ids::{DeviceId, ScanId};
use entrada_core::model::{Direction, Event, TicketType};
use entrada_core::presence::{Admissions, Presence, Visit, presence};
use entrada_core::{Timestamp, when};
use jiff::civil::Time;
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::project::Kind;
use crate::rows::{bits, device_ref, ms, name_of, named, time, unfit};
use crate::{StoreError, forget};

/// The area without a name: the event itself.
pub(crate) const EVENT_ITSELF: &str = "";

/// An event's time zone and the hour at which everybody is out.
pub(crate) fn days(db: &Connection, event: i64) -> Result<Option<(String, Option<Time>)>, StoreError> {
    let state: Option<String> = db
        .prepare_cached("SELECT state FROM event_state WHERE event = ?1")?
        .query_row([event], |row| row.get(0))
        .optional()?;
    let Some(state) = state else { return Ok(None) };
    let event: Event = serde_json::from_str(&state)?;
    Ok(Some((event.timezone, event.everyone_out)))
}

/// An event's days; while its founding is not here, those of UTC.
pub(crate) fn days_of(db: &Connection, event: i64) -> Result<Days, StoreError> {
    let (zone, out) = days(db, event)?.unwrap_or_else(|| ("UTC".to_owned(), None));
    Ok(Days::new(when::zone(&zone).unwrap_or(jiff::tz::TimeZone::UTC), out))
}

/// The day of a scan as it is stored: 0 where nobody is sent out.
fn stored_day(days: &Days, at: Timestamp) -> i64 {
    days.cleared(at).map_or(0, ms)
}

/// The day of somebody's last scan as it is stored.
fn day_of(presence: &Presence, days: &Days) -> i64 {
    presence.last_at.map_or(0, |at| stored_day(days, at))
}

/// Writes a scan's row and looks where its ticket's bearer is now.
pub(crate) fn record(
    db: &Connection,
    event: i64,
    id: i64,
    fact: &Fact,
    line: &ScanLine,
) -> Result<(), StoreError> {
    let device = device_ref(db, fact.payload.device)?;
    let days = days_of(db, event)?;
    db.prepare_cached(
        "INSERT INTO scan (event, device, scan, fact, ticket, serial, type, at, day, direction, gate, area, reason, \
         admits, unconfirmed, accepted_unpaid, paper, why, answers, ms, counter, staff) VALUES (?1, ?2, ?3, ?4, ?5, \
         ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22) ON CONFLICT DO NOTHING",
    )?
    .execute(params![
        event,
        device,
        line.scan.as_str(),
        id,
        line.ticket.map(bits),
        line.serial,
        line.type_index,
        ms(line.at),
        stored_day(&days, line.at),
        name_of(&line.direction)?,
        line.gate,
        line.area.as_deref().unwrap_or(EVENT_ITSELF),
        line.reason.code(),
        line.reason.admits(),
        line.unconfirmed,
        line.accepted_unpaid,
        line.paper,
        line.why,
        line.answers,
        fact.payload.time.0,
        fact.payload.time.1,
        fact.payload.by.map(|staff| staff.0)
    ])?;
    note_undone(db, event, device, line.scan.as_str())?;
    let Some(ticket) = line.ticket.map(bits) else { return Ok(()) };
    if let Some(place) = line.answers {
        forget::check(db, event, Kind::Ticket, ticket, (id, place), fact.payload.time)?;
    }
    refresh(db, event, ticket, Some(&days))
}

/// Takes a scan back, now or as soon as it arrives.
pub(crate) fn undo(
    db: &Connection,
    event: i64,
    fact: &Fact,
    scan: &ScanId,
    scan_device: DeviceId,
    reason: &str,
) -> Result<(), StoreError> {
    let device = device_ref(db, scan_device)?;
    db.prepare_cached(
        "INSERT INTO scan_undo (event, device, scan, reason, ms, counter, undoer, at, staff) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT DO NOTHING",
    )?
    .execute(params![
        event,
        device,
        scan.as_str(),
        reason,
        fact.payload.time.0,
        fact.payload.time.1,
        device_ref(db, fact.payload.device)?,
        ms(fact.payload.wall),
        fact.payload.by.map(|staff| staff.0)
    ])?;
    note_undone(db, event, device, scan.as_str())?;
    let ticket: Option<Option<i64>> = db
        .prepare_cached("SELECT ticket FROM scan WHERE event = ?1 AND scan = ?2 AND device = ?3")?
        .query_row(params![event, scan.as_str(), device], |row| row.get(0))
        .optional()?;
    match ticket.flatten() {
        Some(ticket) => refresh(db, event, ticket, None),
        None => Ok(()),
    }
}

/// Puts the first undoing's reason beside its scan.
fn note_undone(db: &Connection, event: i64, device: i64, scan: &str) -> Result<(), StoreError> {
    db.prepare_cached(
        "UPDATE scan SET undone = (SELECT u.reason FROM scan_undo u WHERE u.event = ?1 AND u.scan = ?2 \
         AND u.device = ?3 ORDER BY u.ms, u.counter, u.reason LIMIT 1) \
         WHERE event = ?1 AND scan = ?2 AND device = ?3",
    )?
    .execute(params![event, scan, device])?;
    Ok(())
}

/// How often a type lets in.
pub(crate) fn admissions(db: &Connection, event: i64, index: u16) -> Result<Admissions, StoreError> {
    let state: Option<String> = db
        .prepare_cached("SELECT state FROM ticket_type WHERE event = ?1 AND idx = ?2")?
        .query_row(params![event, index], |row| row.get(0))
        .optional()?;
    let ticket_type = state.map(|state| serde_json::from_str::<TicketType>(&state)).transpose()?;
    Ok(Admissions::of(ticket_type.as_ref()))
}

/// Looks anew at everything that depends on when the event's days begin.
pub(crate) fn renew_days(db: &Connection, event: i64) -> Result<(), StoreError> {
    let days = days_of(db, event)?;
    let scans: Vec<(i64, i64)> = db
        .prepare_cached("SELECT id, at FROM scan WHERE event = ?1")?
        .query_map([event], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    for (id, at) in scans {
        db.prepare_cached("UPDATE scan SET day = ?2 WHERE id = ?1 AND day <> ?2")?
            .execute([id, stored_day(&days, time(at))])?;
    }
    let tickets: Vec<i64> = db
        .prepare_cached("SELECT DISTINCT ticket FROM presence WHERE event = ?1")?
        .query_map([event], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    tickets.into_iter().try_for_each(|ticket| refresh(db, event, ticket, Some(&days)))
}

/// Looks where a ticket's bearer is, from all scans of it, and writes that down. A ticket that is only known from its
/// scans gets a row that is not listed. `days`: the event's, where they were read before; most tickets need none.
pub(crate) fn refresh(
    db: &Connection,
    event: i64,
    ticket: i64,
    days: Option<&Days>,
) -> Result<(), StoreError> {
    let (visits, refs) = visits(db, event, ticket)?;
    let row: Option<(u16, bool, bool)> = db
        .prepare_cached(
            "SELECT type, listed, EXISTS (SELECT 1 FROM presence p WHERE p.event = t.event AND p.ticket = t.number) \
             FROM ticket t WHERE event = ?1 AND number = ?2",
        )?
        .query_row([event, ticket], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let index = match row {
        Some((_, true, false)) | None if visits.is_empty() => return Ok(()),
        Some((index, true, _)) => index,
        // What is only known from scans is gone with the last of them, as if they had never come.
        Some((_, false, _)) if visits.is_empty() => {
            db.prepare_cached("DELETE FROM ticket WHERE event = ?1 AND number = ?2")?
                .execute([event, ticket])?;
            db.prepare_cached("DELETE FROM presence WHERE event = ?1 AND ticket = ?2")?
                .execute([event, ticket])?;
            return Ok(());
        }
        Some((_, false, _)) | None => unlisted(db, event, ticket)?,
    };
    let days = days.map_or_else(|| days_of(db, event), |days| Ok(days.clone()))?;
    let admissions = admissions(db, event, index)?;
    let known: Vec<String> = db
        .prepare_cached("SELECT area FROM presence WHERE event = ?1 AND ticket = ?2")?
        .query_map([event, ticket], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for gone in known.iter().filter(|area| !visits.contains_key(*area)) {
        db.prepare_cached("DELETE FROM presence WHERE event = ?1 AND ticket = ?2 AND area = ?3")?
            .execute(params![event, ticket, gone])?;
    }
    let (mut here, mut conflict) = (Presence::default(), None);
    for (area, visits) in visits {
        let seen = presence(visits, admissions, &days);
        let day = day_of(&seen, &days);
        db.prepare_cached(
            "INSERT INTO presence (event, ticket, area, type, inside, day, entries) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) \
             ON CONFLICT DO UPDATE SET type = ?4, inside = ?5, day = ?6, entries = ?7",
        )?
        .execute(params![event, ticket, area, index, seen.inside, day, seen.entries])?;
        let pair = seen.conflict.as_ref().and_then(|(a, b)| {
            let id = |visit: &Visit| refs.get(&(visit.device, visit.scan.clone())).copied();
            Some((id(a)?, id(b)?))
        });
        conflict = conflict.or(pair);
        if area == EVENT_ITSELF {
            here = seen;
        }
    }
    let day = day_of(&here, &days);
    db.prepare_cached(
        "UPDATE ticket SET inside = ?3, day = ?4, entries = ?5, entered_at = ?6, conflict_a = ?7, conflict_b = ?8 \
         WHERE event = ?1 AND number = ?2",
    )?
    .execute(params![
        event,
        ticket,
        here.inside,
        day,
        here.entries,
        here.first.as_ref().map(|visit| ms(visit.at)),
        conflict.map(|(a, _)| a),
        conflict.map(|(_, b)| b)
    ])?;
    Ok(())
}

/// Makes or mends the row of a ticket that is not listed; returns its type as its code said when it was first shown.
fn unlisted(db: &Connection, event: i64, ticket: i64) -> Result<u16, StoreError> {
    let (index, device): (u16, i64) = db
        .prepare_cached(
            "SELECT coalesce(s.type, 0), s.device FROM scan s JOIN device d ON d.id = s.device \
             WHERE s.event = ?1 AND s.ticket = ?2 ORDER BY s.type IS NULL, s.ms, s.counter, d.key LIMIT 1",
        )?
        .query_row([event, ticket], |row| Ok((row.get(0)?, row.get(1)?)))?;
    db.prepare_cached(
        "INSERT INTO ticket (event, number, listed, order_number, type, serial, state, issued_at, issued_by, sort_name, \
         folded) VALUES (?1, ?2, 0, 0, ?3, 0, 'valid', 0, ?4, '', '') \
         ON CONFLICT (event, number) DO UPDATE SET type = ?3, issued_by = ?4 WHERE type <> ?3",
    )?
    .execute(params![event, ticket, index, device])?;
    Ok(index)
}

type ScanRefs = BTreeMap<(DeviceId, ScanId), i64>;

/// The scans of a ticket that let somebody through and stand, by area, and their row ids.
pub(crate) fn visits(
    db: &Connection,
    event: i64,
    ticket: i64,
) -> Result<(BTreeMap<String, Vec<Visit>>, ScanRefs), StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT s.at, s.ms, s.counter, d.key, s.scan, s.direction, s.gate, s.id, s.area FROM scan s \
         JOIN device d ON d.id = s.device \
         WHERE s.event = ?1 AND s.ticket = ?2 AND s.admits = 1 AND s.undone IS NULL",
    )?;
    let rows = statement.query_map([event, ticket], |row| {
        Ok((visit(row)?, row.get::<_, i64>(7)?, row.get::<_, String>(8)?))
    })?;
    let (mut visits, mut refs) = (BTreeMap::<String, Vec<Visit>>::new(), ScanRefs::new());
    for row in rows {
        let (visit, id, area) = row?;
        refs.insert((visit.device, visit.scan.clone()), id);
        visits.entry(area).or_default().push(visit);
    }
    Ok((visits, refs))
}

fn visit(row: &Row<'_>) -> rusqlite::Result<Visit> {
    let (key, scan, direction): (Vec<u8>, String, String) = (row.get(3)?, row.get(4)?, row.get(5)?);
    Ok(Visit {
        at: time(row.get(0)?),
        stamp: Stamp(row.get(1)?, row.get(2)?),
        device: DeviceId::from_slice(&key).map_err(unfit)?,
        scan: scan.parse().map_err(unfit)?,
        direction: named::<Direction>(&direction).map_err(unfit)?,
        gate: row.get(6)?,
    })
}
