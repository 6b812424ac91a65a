//! Where each ticket's bearer is, in each area: tables `presence` and `occupancy`. It follows from all scans of a ticket by
//! `entrada_core::presence`.

use std::collections::{BTreeMap, BTreeSet};

use entrada_core::Timestamp;
use entrada_core::clock::Stamp;
use entrada_core::day::Days;
use entrada_core::ids::{DeviceId, EventId, QuestionId, ScanId};
use entrada_core::model::Direction;
use entrada_core::number::Number;
use entrada_core::presence::{Admissions, Presence, Visit, presence};
use entrada_core::rule::{Entered, Rule};
use rusqlite::{Connection, Row, params};

use crate::StoreError;
use crate::columns::{Columns, bits, ms, unfit};
use crate::event::{days, stored_day};
use crate::refs::{DeviceRef, EventRef, FactRef};
use crate::scan::{EVENT_ITSELF, ScanRow, answered, scan_row, scans_where};
use crate::sql::{all, one, run};
use crate::ticket::{self, TicketRow};
use crate::ticket_type::{self, admissions};
use crate::transaction::Reader;

/// A ticket and its scans, for the decision.
#[derive(Debug, Clone)]
pub struct TicketScans {
    /// The ticket, when it is listed here.
    pub ticket: Option<TicketRow>,
    /// Its type, by the list or else by what was scanned before.
    pub type_index: Option<u16>,
    /// Its bearer's whereabouts, in the area asked about.
    pub presence: Presence,
    /// What came in before: this ticket in each area, and, where its type asks for it, the types of its order.
    pub entered: Entered,
    /// The questions that were answered at a door before.
    pub answered: BTreeSet<QuestionId>,
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

/// The day of somebody's last scan as it is stored.
fn day_of(presence: &Presence, days: &Days) -> i64 {
    presence.last_at.map_or(0, |at| stored_day(days, at))
}

/// The tickets whose bearers' whereabouts are known.
pub(crate) fn known(db: &Connection, event: EventRef) -> Result<Vec<Number>, StoreError> {
    let sql = "SELECT DISTINCT ticket FROM presence WHERE event = ?1";
    all(db, sql, [event], |row| row.number("ticket"))
}

/// Those of a type.
pub(crate) fn known_of_type(db: &Connection, event: EventRef, index: u16) -> Result<Vec<Number>, StoreError> {
    let sql = "SELECT DISTINCT ticket FROM presence WHERE event = ?1 AND type = ?2";
    all(db, sql, params![event, index], |row| row.number("ticket"))
}

/// Looks where a ticket's bearer is, from all scans of it, and writes that down. A ticket that is only known from its
/// scans gets a row that is not listed. `days`: the event's, where they were read before; most tickets need none.
pub(crate) fn refresh(
    db: &Connection,
    event: EventRef,
    ticket: Number,
    days: &mut Option<Days>,
) -> Result<(), StoreError> {
    let number = bits(ticket);
    let (visits, facts) = visits(db, event, ticket)?;
    let sql = "SELECT area FROM presence WHERE event = ?1 AND ticket = ?2";
    let known: Vec<String> = all(db, sql, params![event, number], |row| row.get("area"))?;
    for gone in known.iter().filter(|area| !visits.contains_key(*area)) {
        let sql = "DELETE FROM presence WHERE event = ?1 AND ticket = ?2 AND area = ?3";
        run(db, sql, params![event, number, gone])?;
    }
    if visits.is_empty() {
        // What is only known from scans is gone with the last of them, as if they had never come.
        if !known.is_empty() {
            let sql = "DELETE FROM ticket WHERE event = ?1 AND number = ?2 AND listed = 0";
            run(db, sql, params![event, number])?;
        }
        return Ok(());
    }
    let sql =
        "SELECT type, listed, state <> 'cancelled' AS stands FROM ticket WHERE event = ?1 AND number = ?2";
    let row: Option<(u16, bool, bool)> = one(db, sql, params![event, number], |row| {
        Ok((row.get("type")?, row.get("listed")?, row.get("stands")?))
    })?;
    let (index, counts) = match row {
        Some((index, true, stands)) => (index, stands),
        Some((_, false, _)) | None => (unlisted(db, event, ticket)?, false),
    };
    let days = match days {
        Some(days) => days,
        None => days.insert(crate::event::days(db, event)?),
    };
    let admissions = admissions(db, event, index)?;
    let mut in_conflict = false;
    for (area, visits) in visits {
        let seen = presence(visits, admissions, days);
        let conflict = seen.conflict.as_ref().filter(|_| !in_conflict).and_then(|(a, b)| {
            let fact = |visit: &Visit| facts.get(&(visit.device, visit.scan.clone(), visit.stamp)).copied();
            Some((fact(a)?, fact(b)?))
        });
        in_conflict |= conflict.is_some();
        run(
            db,
            "INSERT INTO presence (event, ticket, area, type, counts, inside, day, entries, entered_at, conflict_a,
             conflict_b) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
             ON CONFLICT DO UPDATE SET type = ?4, counts = ?5, inside = ?6, day = ?7, entries = ?8, entered_at = ?9,
             conflict_a = ?10, conflict_b = ?11",
            params![
                event,
                number,
                area,
                index,
                counts,
                seen.inside,
                day_of(&seen, days),
                seen.entries,
                seen.first.as_ref().map(|visit| ms(visit.at)),
                conflict.map(|(a, _)| a),
                conflict.map(|(_, b)| b)
            ],
        )?;
    }
    Ok(())
}

/// Makes or mends the row of a ticket that is not listed; returns its type as its code said when it was first shown.
fn unlisted(db: &Connection, event: EventRef, ticket: Number) -> Result<u16, StoreError> {
    let sql = "SELECT coalesce(s.type, 0) AS type, s.device FROM scan s JOIN device d ON d.id = s.device
               WHERE s.event = ?1 AND s.ticket = ?2 ORDER BY s.type IS NULL, s.ms, s.counter, d.key, s.type LIMIT 1";
    let found: Option<(u16, DeviceRef)> =
        one(db, sql, params![event, bits(ticket)], |row| Ok((row.get("type")?, row.get("device")?)))?;
    let (index, device) = found.ok_or_else(|| StoreError::Value("a scan is gone".to_owned()))?;
    run(
        db,
        "INSERT INTO ticket (event, number, listed, order_number, type, serial, state, issued_at, issued_by, sort_name,
         folded) VALUES (?1, ?2, 0, 0, ?3, 0, 'valid', 0, ?4, '', '')
         ON CONFLICT (event, number) DO UPDATE SET type = ?3, issued_by = ?4 WHERE type <> ?3",
        params![event, bits(ticket), index, device],
    )?;
    Ok(index)
}

type ScanFacts = BTreeMap<(DeviceId, ScanId, Stamp), FactRef>;

/// The scans of a ticket that let somebody through and stand, by area, and their facts.
fn visits(
    db: &Connection,
    event: EventRef,
    ticket: Number,
) -> Result<(BTreeMap<String, Vec<Visit>>, ScanFacts), StoreError> {
    let sql =
        "SELECT s.at, s.ms, s.counter, s.dated, d.key AS device, s.scan, s.direction, s.gate, s.fact, s.area FROM scan s
               JOIN device d ON d.id = s.device
               WHERE s.event = ?1 AND s.ticket = ?2 AND s.admits = 1 AND s.undone IS NULL";
    let found: Vec<(String, FactRef, Visit)> = all(db, sql, params![event, bits(ticket)], |row| {
        Ok((row.get("area")?, row.get("fact")?, visit(row)?))
    })?;
    let (mut visits, mut facts) = (BTreeMap::<String, Vec<Visit>>::new(), ScanFacts::new());
    for (area, fact, visit) in found {
        facts.insert((visit.device, visit.scan.clone(), visit.stamp), fact);
        visits.entry(area).or_default().push(visit);
    }
    Ok((visits, facts))
}

/// When each type of an order first came in anywhere.
fn types_entered(
    db: &Connection,
    event: EventRef,
    order: Number,
) -> Result<BTreeMap<u16, Timestamp>, StoreError> {
    let sql = "SELECT t.type, min(s.at) AS first FROM ticket t JOIN scan s ON s.event = t.event AND s.ticket = t.number
               WHERE t.event = ?1 AND t.order_number = ?2 AND t.listed = 1 AND s.direction = 'in' AND s.admits = 1
               AND s.undone IS NULL GROUP BY t.type";
    let first: Vec<(u16, Timestamp)> =
        all(db, sql, params![event, bits(order)], |row| Ok((row.get("type")?, row.moment("first")?)))?;
    Ok(first.into_iter().collect())
}

fn visit(row: &Row<'_>) -> rusqlite::Result<Visit> {
    Ok(Visit {
        at: row.moment("at")?,
        stamp: Stamp(row.get("ms")?, row.get("counter")?),
        dated: row.get("dated")?,
        device: row.device_id("device")?,
        scan: row.get_ref("scan")?.as_str().map_err(unfit)?.parse().map_err(unfit)?,
        direction: row.variant("direction")?,
        gate: row.get("gate")?,
    })
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
        let mut seen = TicketScans {
            ticket: None,
            type_index: None,
            presence: Presence::default(),
            entered: Entered::default(),
            answered: BTreeSet::new(),
        };
        let Some(event) = self.event_ref(event)? else { return Ok(seen) };
        seen.ticket = ticket::listed(self.db, event, ticket)?;
        seen.type_index = match &seen.ticket {
            Some(row) => Some(row.ticket.type_index),
            None => {
                let sql = "SELECT type FROM ticket WHERE event = ?1 AND number = ?2";
                one(self.db, sql, params![event, bits(ticket)], |row| row.get("type"))?
            }
        };
        let ticket_type = match seen.type_index {
            Some(index) => ticket_type::state(self.db, event, index)?,
            None => None,
        };
        let rules = ticket_type.as_ref().map_or(&[][..], |ticket_type| &ticket_type.rules);
        if let Some(row) = &seen.ticket
            && rules.iter().any(|rule| matches!(rule, Rule::AfterType { .. }))
        {
            seen.entered.types = types_entered(self.db, event, row.ticket.order)?;
        }
        let (mut visits, _) = visits(self.db, event, ticket)?;
        if visits.is_empty() {
            return Ok(seen);
        }
        for (area, visits) in &visits {
            let entries = visits.iter().filter(|visit| visit.direction == Direction::In);
            let area = (area != EVENT_ITSELF).then(|| area.clone());
            seen.entered.areas.extend(entries.map(|visit| visit.at).min().map(|first| (area, first)));
        }
        seen.answered = answered(self.db, event, ticket)?;
        if let Some(here) = visits.remove(area.unwrap_or(EVENT_ITSELF)) {
            let admissions = Admissions::of(ticket_type.as_ref());
            seen.presence = presence(here, admissions, &days(self.db, event)?);
        }
        Ok(seen)
    }

    /// Tickets that were let in twice, with the two scans.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn incidents(&self, event: EventId) -> Result<Vec<(ScanRow, ScanRow)>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let sql = "SELECT ticket, conflict_a, conflict_b FROM presence
                   WHERE event = ?1 AND conflict_a IS NOT NULL ORDER BY ticket";
        let pairs: Vec<(i64, FactRef, FactRef)> = all(self.db, sql, [event], |row| {
            Ok((row.get("ticket")?, row.get("conflict_a")?, row.get("conflict_b")?))
        })?;
        let sql = scans_where("WHERE s.event = ?1 AND s.ticket = ?2 AND s.fact = ?3");
        let scan = |ticket: i64, fact: FactRef| one(self.db, &sql, params![event, ticket, fact], scan_row);
        let mut incidents = Vec::with_capacity(pairs.len());
        for (ticket, a, b) in pairs {
            incidents.extend(scan(ticket, a)?.zip(scan(ticket, b)?));
        }
        Ok(incidents)
    }

    /// How many incidents there were at the doors: tickets let in twice, or although they were cancelled or blocked.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn incident_count(&self, event: EventId) -> Result<u32, StoreError> {
        let Some(row) = self.event_ref(event)? else { return Ok(0) };
        let sql = "SELECT count(*) AS tickets FROM presence WHERE event = ?1 AND conflict_a IS NOT NULL";
        let twice: u32 = one(self.db, sql, [row], |row| row.get("tickets"))?.unwrap_or_default();
        Ok(twice.saturating_add(u32::try_from(self.overruled(event)?.len()).unwrap_or(u32::MAX)))
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
        let Some(event) = self.event_ref(event)? else { return Ok(occupancy) };
        let sql = "SELECT type, sum(inside) AS inside, sum(manual) AS manual FROM occupancy
                   WHERE event = ?1 AND area = ?2 AND day >= ?3 GROUP BY type";
        let since = stored_day(&days(self.db, event)?, now);
        let values = params![event, area.unwrap_or(EVENT_ITSELF), since];
        let rows: Vec<(u16, i64, i64)> =
            all(self.db, sql, values, |row| Ok((row.get("type")?, row.get("inside")?, row.get("manual")?)))?;
        for (index, inside, manual) in rows {
            occupancy.manual += manual;
            if let Some(inside) = u32::try_from(inside).ok().filter(|inside| *inside > 0) {
                occupancy.by_type.insert(index, inside);
            }
        }
        Ok(occupancy)
    }
}
