//! What screens ask of scans: lists, incidents, counts, and what the decision needs to know of a ticket.

use std::collections::{BTreeMap, BTreeSet};

use entrada_core::Timestamp;
use entrada_core::decide::Reason;
use entrada_core::fact::ScanLine;
use entrada_core::ids::{DeviceId, EventId, QuestionId, ScanId, StaffId};
use entrada_core::model::Person;
use entrada_core::number::Number;
use entrada_core::presence::{Admissions, Presence, presence};
use rusqlite::{OptionalExtension, Row, params};

use crate::StoreError;
use crate::rows::{TicketRow, bits, event_ref, ms, named, number, time, unfit};
use crate::scans::{EVENT_ITSELF, admissions, days_of, visits};
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
    /// Who was signed in.
    pub staff: Option<StaffId>,
    /// What was answered at the door, by question, while it was not forgotten.
    pub answers: BTreeMap<String, String>,
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
    /// Its bearer's whereabouts, in the area asked about.
    pub presence: Presence,
    /// The questions that were answered at a door before.
    pub answered: BTreeSet<QuestionId>,
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
}

/// How many people are in an area.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Occupancy {
    /// By ticket type.
    pub by_type: BTreeMap<u16, u32>,
    /// People without a ticket: those who came in less those who left.
    pub manual: i64,
}

impl Occupancy {
    /// How many people that are. People without a ticket are never fewer than none: one who came in before everybody was
    /// sent out, and leaves after it, makes no room for another.
    #[must_use]
    pub fn total(&self) -> u32 {
        let tickets: i64 = self.by_type.values().map(|count| i64::from(*count)).sum();
        u32::try_from(tickets + self.manual.max(0)).unwrap_or(u32::MAX)
    }
}

pub(crate) const SCAN_COLUMNS: &str = "e.hash, d.key, s.scan, s.ticket, s.serial, s.type, s.at, s.direction, s.gate, s.reason, \
     s.unconfirmed, s.undone, t.name, CASE WHEN t.listed = 1 THEN t.type ELSE s.type END, s.area, s.accepted_unpaid, \
     s.paper, s.why, s.answers, p.person, s.staff";
pub(crate) const SCAN_TABLES: &str = "scan s JOIN event e ON e.id = s.event JOIN device d ON d.id = s.device \
     LEFT JOIN ticket t ON t.event = s.event AND t.number = s.ticket \
     LEFT JOIN part p ON p.fact = s.fact AND p.place = s.answers";

pub(crate) fn scan_row(row: &Row<'_>) -> rusqlite::Result<ScanRow> {
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
            area: Some(row.get::<_, String>(14)?).filter(|area| area != EVENT_ITSELF),
            answers: row.get(18)?,
            accepted_unpaid: row.get(15)?,
            why: row.get(17)?,
            paper: row.get(16)?,
        },
        staff: row.get::<_, Option<u32>>(20)?.map(StaffId),
        answers: row.get::<_, Option<String>>(19)?.map_or(Ok(BTreeMap::new()), |text| answers(&text))?,
        undone: row.get(11)?,
        name: row.get(12)?,
        type_index: row.get(13)?,
    })
}

fn answers(person: &str) -> rusqlite::Result<BTreeMap<String, String>> {
    Ok(serde_json::from_str::<Person>(person).map_err(unfit)?.answers)
}

impl Reader<'_> {
    /// What the decision needs to know of a ticket, for one area.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn ticket_scans(
        &self,
        event: EventId,
        ticket: Number,
        area: Option<&str>,
    ) -> Result<TicketScans, StoreError> {
        let row = self.ticket(event, ticket)?;
        let mut seen = TicketScans {
            type_index: row.as_ref().map(|row| row.ticket.type_index),
            ticket: row,
            presence: Presence::default(),
            answered: BTreeSet::new(),
        };
        let Some(id) = event_ref(self.db, event)? else { return Ok(seen) };
        if seen.type_index.is_none() {
            seen.type_index = self
                .db
                .prepare_cached("SELECT type FROM ticket WHERE event = ?1 AND number = ?2")?
                .query_row([id, bits(ticket)], |row| row.get(0))
                .optional()?;
        }
        let admissions = match seen.type_index {
            Some(index) => admissions(self.db, id, index)?,
            None => Admissions::of(None),
        };
        let (mut visits, _) = visits(self.db, id, bits(ticket))?;
        if !visits.is_empty() {
            seen.answered = self.answered(id, ticket)?;
        }
        if let Some(here) = visits.remove(area.unwrap_or(EVENT_ITSELF)) {
            seen.presence = presence(here, admissions, &days_of(self.db, id)?);
        }
        Ok(seen)
    }

    fn answered(&self, event: i64, ticket: Number) -> Result<BTreeSet<QuestionId>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT p.person FROM scan s JOIN part p ON p.fact = s.fact AND p.place = s.answers \
             WHERE s.event = ?1 AND s.ticket = ?2 AND s.undone IS NULL",
        )?;
        let mut answered = BTreeSet::new();
        for person in statement.query_map([event, bits(ticket)], |row| row.get::<_, String>(0))? {
            answered.extend(answers(&person?)?.keys().filter_map(|id| id.parse::<QuestionId>().ok()));
        }
        Ok(answered)
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

    /// How many tickets were let in twice.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn incident_count(&self, event: EventId) -> Result<u32, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(0) };
        let mut statement = self
            .db
            .prepare_cached("SELECT count(*) FROM ticket WHERE event = ?1 AND conflict_a IS NOT NULL")?;
        Ok(statement.query_row([event], |row| row.get(0))?)
    }

    /// Counts by type.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn tallies(&self, event: EventId) -> Result<BTreeMap<u16, Tally>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(BTreeMap::new()) };
        let mut statement = self.db.prepare_cached(
            "SELECT type, issued, cancelled, come, admitted FROM tally WHERE event = ?1 ORDER BY type",
        )?;
        let rows = statement.query_map([event], |row| {
            let tally = Tally {
                issued: row.get(1)?,
                cancelled: row.get(2)?,
                come: row.get(3)?,
                admitted: row.get(4)?,
            };
            Ok((row.get(0)?, tally))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many people are in an area at `now`; `None`: in the event itself.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn occupancy(
        &self,
        event: EventId,
        area: Option<&str>,
        now: Timestamp,
    ) -> Result<Occupancy, StoreError> {
        let mut occupancy = Occupancy::default();
        let Some(event) = event_ref(self.db, event)? else { return Ok(occupancy) };
        let cleared = days_of(self.db, event)?.cleared(now).map_or(0, ms);
        let mut statement = self.db.prepare_cached(
            "SELECT type, sum(inside), sum(manual) FROM occupancy WHERE event = ?1 AND area = ?2 AND day >= ?3 \
             GROUP BY type",
        )?;
        let rows = statement.query_map(params![event, area.unwrap_or(EVENT_ITSELF), cleared], |row| {
            Ok((row.get::<_, u16>(0)?, row.get::<_, i64>(1)?, row.get::<_, i64>(2)?))
        })?;
        for row in rows {
            let (index, inside, manual) = row?;
            occupancy.manual += manual;
            if let Some(inside) = u32::try_from(inside).ok().filter(|inside| *inside > 0) {
                occupancy.by_type.insert(index, inside);
            }
        }
        Ok(occupancy)
    }
}
