//! Scans: all are kept, and where a ticket's bearer is follows from all of them.

use std::collections::BTreeMap;

use entrada_core::Timestamp;
use entrada_core::clock::Stamp;
use entrada_core::decide::Reason;
use entrada_core::fact::{Fact, ScanLine};
use entrada_core::ids::{DeviceId, EventId, ScanId};
use entrada_core::model::{Direction, TicketType};
use entrada_core::number::Number;
use entrada_core::presence::{Presence, Visit, presence};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::StoreError;
use crate::rows::{TicketRow, bits, device_ref, event_ref, ms, name_of, named, number, time, unfit};
use crate::store::Reader;

/// A scan as it is listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScanRow {
    /// The event.
    pub event: EventId,
    /// The laptop.
    pub device: DeviceId,
    /// What was written down.
    pub line: ScanLine,
    /// Why it was undone, if it was.
    pub undone: Option<String>,
    /// Holder's name.
    pub name: Option<String>,
    /// Index of the ticket's type, by the list or else by its code.
    pub type_index: Option<u16>,
}

/// A ticket and its scans, for the decision.
#[derive(Debug, Clone)]
pub struct TicketScans {
    /// The ticket, when it is listed here.
    pub ticket: Option<TicketRow>,
    /// Its type, by the list or else by what was scanned before.
    pub type_index: Option<u16>,
    /// Its bearer's whereabouts.
    pub presence: Presence,
}

/// Counts of one type.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Issued and not cancelled.
    pub issued: u32,
    /// Cancelled.
    pub cancelled: u32,
    /// Of those issued, how many came in.
    pub come: u32,
    /// Came in, listed here or not.
    pub admitted: u32,
    /// Inside now.
    pub inside: u32,
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
    db.prepare_cached(
        "INSERT INTO scan (event, device, scan, fact, ticket, serial, type, at, direction, gate, reason, admits, \
         unconfirmed, ms, counter) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15) \
         ON CONFLICT DO NOTHING",
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
        name_of(&line.direction)?,
        line.gate,
        line.reason.code(),
        line.reason.admits(),
        line.unconfirmed,
        fact.payload.time.0,
        fact.payload.time.1
    ])?;
    note_undone(db, event, device, line.scan.as_str())?;
    match line.ticket {
        Some(ticket) => refresh(db, event, bits(ticket)),
        None => Ok(()),
    }
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
        "INSERT INTO scan_undo (event, device, scan, reason, ms, counter) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
         ON CONFLICT DO NOTHING",
    )?
    .execute(params![event, device, scan.as_str(), reason, fact.payload.time.0, fact.payload.time.1])?;
    note_undone(db, event, device, scan.as_str())?;
    let ticket: Option<Option<i64>> = db
        .prepare_cached("SELECT ticket FROM scan WHERE event = ?1 AND scan = ?2 AND device = ?3")?
        .query_row(params![event, scan.as_str(), device], |row| row.get(0))
        .optional()?;
    match ticket.flatten() {
        Some(ticket) => refresh(db, event, ticket),
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

/// Whether a type lets people leave and come back.
pub(crate) fn reentry(db: &Connection, event: i64, index: u16) -> Result<bool, StoreError> {
    let state: Option<String> = db
        .prepare_cached("SELECT state FROM ticket_type WHERE event = ?1 AND idx = ?2")?
        .query_row(params![event, index], |row| row.get(0))
        .optional()?;
    match state {
        Some(state) => Ok(serde_json::from_str::<TicketType>(&state)?.reentry),
        None => Ok(false),
    }
}

/// Looks where a ticket's bearer is, from all scans of it, and writes that into its row. A ticket that is only
/// known from its scans gets a row that is not listed.
pub(crate) fn refresh(db: &Connection, event: i64, ticket: i64) -> Result<(), StoreError> {
    let (visits, conflicting) = visits(db, event, ticket)?;
    let row: Option<(u16, bool, bool)> = db
        .prepare_cached(
            "SELECT type, listed, entries > 0 OR inside > 0 FROM ticket WHERE event = ?1 AND number = ?2",
        )?
        .query_row([event, ticket], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let index = match row {
        Some((_, true, false)) if visits.is_empty() => return Ok(()),
        Some((index, true, _)) => index,
        // What is only known from scans is gone with the last of them, as if they had never come.
        Some((_, false, _)) if visits.is_empty() => {
            db.prepare_cached("DELETE FROM ticket WHERE event = ?1 AND number = ?2")?
                .execute([event, ticket])?;
            return Ok(());
        }
        None if visits.is_empty() => return Ok(()),
        Some((_, false, _)) | None => unlisted(db, event, ticket)?,
    };
    let seen = presence(visits, reentry(db, event, index)?);
    let scan_id = |visit: &Visit| conflicting.get(&(visit.device, visit.scan.clone())).copied();
    let conflict = seen.conflict.as_ref().and_then(|(a, b)| Some((scan_id(a)?, scan_id(b)?)));
    db.prepare_cached(
        "UPDATE ticket SET inside = ?3, entries = ?4, entered_at = ?5, conflict_a = ?6, conflict_b = ?7 \
         WHERE event = ?1 AND number = ?2",
    )?
    .execute(params![
        event,
        ticket,
        seen.inside,
        seen.entries,
        seen.first.as_ref().map(|visit| ms(visit.at)),
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
        "INSERT INTO ticket (event, number, listed, sale, type, serial, state, issued_at, issued_by, sort_name, \
         folded) VALUES (?1, ?2, 0, 0, ?3, 0, 'valid', 0, ?4, '', '') \
         ON CONFLICT (event, number) DO UPDATE SET type = ?3, issued_by = ?4 WHERE type <> ?3",
    )?
    .execute(params![event, ticket, index, device])?;
    Ok(index)
}

type ScanRefs = BTreeMap<(DeviceId, ScanId), i64>;

/// The scans of a ticket that let somebody through and stand, and their row ids.
fn visits(db: &Connection, event: i64, ticket: i64) -> Result<(Vec<Visit>, ScanRefs), StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT s.at, s.ms, s.counter, d.key, s.scan, s.direction, s.gate, s.id FROM scan s \
         JOIN device d ON d.id = s.device \
         WHERE s.event = ?1 AND s.ticket = ?2 AND s.admits = 1 AND s.undone IS NULL",
    )?;
    let rows = statement.query_map([event, ticket], |row| Ok((visit(row)?, row.get::<_, i64>(7)?)))?;
    let (mut visits, mut refs) = (Vec::new(), ScanRefs::new());
    for row in rows {
        let (visit, id) = row?;
        refs.insert((visit.device, visit.scan.clone()), id);
        visits.push(visit);
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

const SCAN_COLUMNS: &str = "e.hash, d.key, s.scan, s.ticket, s.serial, s.type, s.at, s.direction, s.gate, s.reason, \
     s.unconfirmed, s.undone, t.name, CASE WHEN t.listed = 1 THEN t.type ELSE s.type END";
const SCAN_TABLES: &str = "scan s JOIN event e ON e.id = s.event JOIN device d ON d.id = s.device \
     LEFT JOIN ticket t ON t.event = s.event AND t.number = s.ticket";

fn scan_row(row: &Row<'_>) -> rusqlite::Result<ScanRow> {
    let (hash, key): (Vec<u8>, Vec<u8>) = (row.get(0)?, row.get(1)?);
    let (scan, direction, reason): (String, String, String) = (row.get(2)?, row.get(7)?, row.get(9)?);
    Ok(ScanRow {
        event: EventId::from_slice(&hash).map_err(unfit)?,
        device: DeviceId::from_slice(&key).map_err(unfit)?,
        line: ScanLine {
            scan: scan.parse().map_err(unfit)?,
            ticket: row.get::<_, Option<i64>>(3)?.map(number),
            serial: row.get(4)?,
            type_index: row.get(5)?,
            at: time(row.get(6)?),
            direction: named(&direction).map_err(unfit)?,
            gate: row.get(8)?,
            reason: Reason::from_code(&reason),
            unconfirmed: row.get(10)?,
        },
        undone: row.get(11)?,
        name: row.get(12)?,
        type_index: row.get(13)?,
    })
}

impl Reader<'_> {
    /// What the decision needs to know of a ticket.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn ticket_scans(&self, event: EventId, ticket: Number) -> Result<TicketScans, StoreError> {
        let row = self.ticket(event, ticket)?;
        let none = TicketScans { ticket: None, type_index: None, presence: Presence::default() };
        let Some(id) = event_ref(self.db, event)? else { return Ok(none) };
        let type_index = match &row {
            Some(row) => Some(row.ticket.type_index),
            None => self
                .db
                .prepare_cached("SELECT type FROM ticket WHERE event = ?1 AND number = ?2")?
                .query_row([id, bits(ticket)], |row| row.get(0))
                .optional()?,
        };
        let reentry = match type_index {
            Some(index) => reentry(self.db, id, index)?,
            None => false,
        };
        let (visits, _) = visits(self.db, id, bits(ticket))?;
        Ok(TicketScans { ticket: row, type_index, presence: presence(visits, reentry) })
    }

    /// Scans of an event, newest first by their own time.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn scans(&self, event: EventId, limit: u32) -> Result<Vec<ScanRow>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(Vec::new()) };
        let mut statement = self.db.prepare_cached(&format!(
            "SELECT {SCAN_COLUMNS} FROM {SCAN_TABLES} WHERE s.event = ?1 ORDER BY s.at DESC, s.id DESC LIMIT ?2"
        ))?;
        let rows = statement.query_map(params![event, limit], scan_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The scans of this id, over all events: one, unless two laptops gave the same id.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn scans_of_id(&self, scan: &ScanId) -> Result<Vec<ScanRow>, StoreError> {
        let mut statement = self.db.prepare_cached(&format!(
            "SELECT {SCAN_COLUMNS} FROM event ev CROSS JOIN {SCAN_TABLES} WHERE s.event = ev.id AND s.scan = ?1 ORDER BY s.id"
        ))?;
        let rows = statement.query_map([scan.as_str()], scan_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// A scan of an event by its id, whichever laptop made it; the first when two did.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn scan(&self, event: EventId, scan: &ScanId) -> Result<Option<ScanRow>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(None) };
        let mut statement = self.db.prepare_cached(&format!(
            "SELECT {SCAN_COLUMNS} FROM {SCAN_TABLES} WHERE s.event = ?1 AND s.scan = ?2 ORDER BY s.id LIMIT 1"
        ))?;
        Ok(statement.query_row(params![event, scan.as_str()], scan_row).optional()?)
    }

    /// Tickets that were let in twice, with the two scans.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn incidents(&self, event: EventId) -> Result<Vec<(ScanRow, ScanRow)>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(Vec::new()) };
        let mut pairs = self.db.prepare_cached(
            "SELECT conflict_a, conflict_b FROM ticket WHERE event = ?1 AND conflict_a IS NOT NULL ORDER BY +number",
        )?;
        let mut one =
            self.db.prepare_cached(&format!("SELECT {SCAN_COLUMNS} FROM {SCAN_TABLES} WHERE s.id = ?1"))?;
        let pairs: Vec<(i64, i64)> =
            pairs.query_map([event], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
        let mut incidents = Vec::with_capacity(pairs.len());
        for (a, b) in pairs {
            incidents.push((one.query_row([a], scan_row)?, one.query_row([b], scan_row)?));
        }
        Ok(incidents)
    }

    /// Counts by type.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn tallies(&self, event: EventId) -> Result<BTreeMap<u16, Tally>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(BTreeMap::new()) };
        let mut statement = self.db.prepare_cached(
            "SELECT type, issued, cancelled, come, admitted, inside FROM tally WHERE event = ?1 ORDER BY type",
        )?;
        let rows = statement.query_map([event], |row| {
            let tally = Tally {
                issued: row.get(1)?,
                cancelled: row.get(2)?,
                come: row.get(3)?,
                admitted: row.get(4)?,
                inside: row.get(5)?,
            };
            Ok((row.get(0)?, tally))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many scans were refused, by reason; undone ones are left out.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn refusals(&self, event: EventId) -> Result<BTreeMap<String, u32>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(BTreeMap::new()) };
        let mut statement = self.db.prepare_cached(
            "SELECT reason, count(*) FROM scan WHERE event = ?1 AND admits = 0 AND undone IS NULL GROUP BY reason",
        )?;
        let rows = statement.query_map([event], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Entries that stand, counted per `minutes`, oldest first; empty spans are left out.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn arrivals(&self, event: EventId, minutes: u32) -> Result<Vec<(Timestamp, u32)>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(Vec::new()) };
        let span = i64::from(minutes.max(1)) * 60_000;
        let mut statement = self.db.prepare_cached(
            "SELECT at / ?2 * ?2, count(*) FROM scan WHERE event = ?1 AND admits = 1 AND undone IS NULL \
             AND direction = 'in' GROUP BY 1 ORDER BY 1",
        )?;
        let rows = statement.query_map([event, span], |row| Ok((time(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
