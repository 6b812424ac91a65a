//! Scans written down, refused ones too, and their undoings: tables `scan` and `scan_undo`. Where they leave a ticket's
//! bearer is `presence`'s, counting them `scan_count`'s.

use std::collections::{BTreeMap, BTreeSet};

use entrada_core::clock::Stamp;
use entrada_core::day::Days;
use entrada_core::decide::Reason;
use entrada_core::fact::ScanLine;
use entrada_core::ids::{DeviceId, EventId, QuestionId, ScanId, StaffId};
use entrada_core::model::Person;
use entrada_core::number::Number;
use entrada_core::text::outgoing;
use rusqlite::{Connection, Row, params};

use crate::columns::{Columns, bits, ms, name_of, unfit};
use crate::event::{days, stored_day};
use crate::fact::StoredFact;
use crate::person::Places;
use crate::refs::{DeviceRef, EventRef, FactRef, device_ref};
use crate::sql::{all, one, run};
use crate::subject::Kind;
use crate::transaction::Reader;
use crate::{StoreError, forgotten};

/// The area without a name: the event itself.
pub(crate) const EVENT_ITSELF: &str = "";

/// Scans `s` of devices `d` in the order in which they count: see `entrada_core::presence::Visit`.
pub(crate) const IN_ORDER: &str =
    "iif(s.dated, s.at, s.ms), iif(s.dated, 0, s.counter), s.ms, s.counter, d.key, s.scan, s.at, s.direction";

/// A scan as it is listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScanRow {
    /// The event.
    pub event: EventId,
    /// The device.
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

/// Writes a scan's row.
pub(crate) fn insert(
    db: &Connection,
    stored: StoredFact<'_>,
    line: &ScanLine,
    days: &Days,
) -> Result<(), StoreError> {
    let payload = &stored.fact.payload;
    run(
        db,
        "INSERT INTO scan (event, device, scan, fact, ticket, serial, type, at, day, direction, gate, area, reason,
         admits, unconfirmed, accepted_unpaid, paper, why, answers, ms, counter, staff, shown, accepted_reissued, dated, undone)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24,
         ?25, (SELECT u.reason FROM scan_undo u WHERE u.event = ?1 AND u.scan = ?3 AND u.device = ?2
          ORDER BY u.ms, u.counter, u.reason LIMIT 1))",
        params![
            stored.event,
            stored.device,
            line.scan.as_str(),
            stored.id,
            line.ticket.map(bits),
            line.serial,
            line.type_index,
            ms(line.at),
            stored_day(days, line.at),
            name_of(&line.direction)?,
            line.gate.as_deref().map(outgoing),
            outgoing(line.area.as_deref().unwrap_or(EVENT_ITSELF)),
            line.reason.code(),
            line.reason.admits(),
            line.unconfirmed,
            line.accepted_unpaid,
            line.paper,
            line.why.as_deref().map(outgoing),
            line.answers,
            payload.time.0,
            payload.time.1,
            payload.by.map(|staff| staff.0),
            line.shown,
            line.accepted_reissued,
            // What happens before a camera is written down at the very time that it shows.
            line.paper || line.at != payload.wall
        ],
    )?;
    match (line.ticket, line.answers) {
        (Some(ticket), Some(answers)) => {
            let places = Places { person: Some(answers), contact: None };
            forgotten::drop_if_forgotten(db, stored, (Kind::Ticket, ticket.into()), places)
        }
        _ => Ok(()),
    }
}

/// Takes a scan back, now or as soon as it arrives; returns its ticket, when it is here and has one: the device that made
/// it may have given its id to several, when its stream forked.
pub(crate) fn undo(
    db: &Connection,
    stored: StoredFact<'_>,
    scan: &ScanId,
    scan_device: DeviceId,
    reason: &str,
) -> Result<BTreeSet<Number>, StoreError> {
    let (event, payload) = (stored.event, &stored.fact.payload);
    let device = device_ref(db, scan_device)?;
    run(
        db,
        "INSERT INTO scan_undo (event, device, scan, reason, ms, counter, undoer, at, staff, fact)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            event,
            device,
            scan.as_str(),
            outgoing(reason),
            payload.time.0,
            payload.time.1,
            stored.device,
            ms(payload.wall),
            payload.by.map(|staff| staff.0),
            stored.id
        ],
    )?;
    note_undone(db, event, device, scan.as_str())?;
    let sql = "SELECT ticket FROM scan WHERE event = ?1 AND scan = ?2 AND device = ?3 AND ticket IS NOT NULL";
    all(db, sql, params![event, scan.as_str(), device], |row| row.number("ticket"))
}

/// Puts the first undoing's reason beside its scan.
fn note_undone(db: &Connection, event: EventRef, device: DeviceRef, scan: &str) -> Result<(), StoreError> {
    let sql = "SELECT reason FROM scan_undo WHERE event = ?1 AND scan = ?2 AND device = ?3
               ORDER BY ms, counter, reason LIMIT 1";
    let reason: Option<String> = one(db, sql, params![event, scan, device], |row| row.get("reason"))?;
    let sql =
        "UPDATE scan SET undone = ?4 WHERE event = ?1 AND scan = ?2 AND device = ?3 AND undone IS NOT ?4";
    run(db, sql, params![event, scan, device, reason])?;
    Ok(())
}

/// The last stamp of a ticket's scans that were written down as they happened.
pub(crate) fn last_stamp(
    db: &Connection,
    event: EventRef,
    ticket: Number,
) -> Result<Option<Stamp>, StoreError> {
    let sql = "SELECT ms, counter FROM scan WHERE event = ?1 AND ticket = ?2 AND dated = 0
               ORDER BY ms DESC, counter DESC LIMIT 1";
    one(db, sql, params![event, bits(ticket)], |row| Ok(Stamp(row.get("ms")?, row.get("counter")?)))
}

/// Looks anew when the day of each scan began.
pub(crate) fn renew_days(db: &Connection, event: EventRef) -> Result<(), StoreError> {
    let days = days(db, event)?;
    let sql = "SELECT scan, device, fact, at FROM scan WHERE event = ?1";
    let scans: Vec<(String, DeviceRef, FactRef, i64)> = all(db, sql, [event], |row| {
        Ok((row.get("scan")?, row.get("device")?, row.get("fact")?, stored_day(&days, row.moment("at")?)))
    })?;
    let sql =
        "UPDATE scan SET day = ?5 WHERE event = ?1 AND scan = ?2 AND device = ?3 AND fact = ?4 AND day <> ?5";
    for (scan, device, fact, day) in scans {
        run(db, sql, params![event, scan, device, fact, day])?;
    }
    Ok(())
}

/// The questions that a ticket's bearer was asked at a door before.
pub(crate) fn answered(
    db: &Connection,
    event: EventRef,
    ticket: Number,
) -> Result<BTreeSet<QuestionId>, StoreError> {
    let sql = "SELECT p.text AS person FROM scan s JOIN part p ON p.fact = s.fact AND p.place = s.answers
               WHERE s.event = ?1 AND s.ticket = ?2 AND s.undone IS NULL";
    let people: Vec<Option<Person>> = all(db, sql, params![event, bits(ticket)], |row| row.said("person"))?;
    let ids = people.iter().flatten().flat_map(|person| person.answers.keys());
    Ok(ids.filter_map(|id| id.parse().ok()).collect())
}

const SCANS: &str = "e.hash AS event, d.key AS device, s.scan, s.ticket, s.serial, s.type, s.at, s.direction, s.gate,
    s.reason, s.unconfirmed, s.undone, t.name, CASE WHEN t.listed = 1 THEN t.type ELSE s.type END AS shown_type,
    s.area, s.accepted_unpaid, s.accepted_reissued, s.paper, s.why, s.answers, s.shown, p.text AS person, s.staff";
const TABLES: &str = "scan s JOIN event e ON e.id = s.event JOIN device d ON d.id = s.device
    LEFT JOIN ticket t ON t.event = s.event AND t.number = s.ticket
    LEFT JOIN part p ON p.fact = s.fact AND p.place = s.answers";

/// A query of scans; `rest` is what follows `FROM`, with scans as `s`.
pub(crate) fn scans_where(rest: &str) -> String {
    scans_with("", rest)
}

/// The same with more columns, and more tables at the beginning of `rest`.
pub(crate) fn scans_with(columns: &str, rest: &str) -> String {
    format!("SELECT {SCANS}{columns} FROM {TABLES} {rest}")
}

/// A row of [`scans_where`].
pub(crate) fn scan_row(row: &Row<'_>) -> rusqlite::Result<ScanRow> {
    Ok(ScanRow {
        event: row.event_id("event")?,
        device: row.device_id("device")?,
        line: ScanLine {
            scan: row.get_ref("scan")?.as_str().map_err(unfit)?.parse().map_err(unfit)?,
            ticket: row.some_number("ticket")?,
            serial: row.get("serial")?,
            type_index: row.get("type")?,
            at: row.moment("at")?,
            direction: row.variant("direction")?,
            gate: row.get("gate")?,
            reason: Reason::from_code(row.get_ref("reason")?.as_str().map_err(unfit)?),
            unconfirmed: row.get("unconfirmed")?,
            area: Some(row.get::<_, String>("area")?).filter(|area| area != EVENT_ITSELF),
            answers: row.get("answers")?,
            accepted_unpaid: row.get("accepted_unpaid")?,
            accepted_reissued: row.get("accepted_reissued")?,
            why: row.get("why")?,
            paper: row.get("paper")?,
            shown: row.get("shown")?,
        },
        staff: row.staff("staff")?,
        answers: row.said("person")?.map(|person| person.answers).unwrap_or_default(),
        undone: row.get("undone")?,
        name: row.get("name")?,
        type_index: row.get("shown_type")?,
    })
}

impl Reader<'_> {
    /// Scans of an event, newest first by their own time.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn scans(&self, event: EventId, limit: u32) -> Result<Vec<ScanRow>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let sql = scans_where("WHERE s.event = ?1 ORDER BY s.at DESC, s.fact DESC LIMIT ?2");
        all(self.db, &sql, params![event, limit], scan_row)
    }

    /// Scans of these tickets, and those whose reason for letting somebody in without a ticket contains the text, or whose
    /// id begins with it; newest first by their own time.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn scans_found(
        &self,
        event: EventId,
        text: &str,
        tickets: &[Number],
        limit: u32,
    ) -> Result<Vec<ScanRow>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let tickets: Vec<i64> = tickets.iter().copied().map(bits).collect();
        let tickets =
            serde_json::to_string(&tickets).map_err(|error| StoreError::Value(error.to_string()))?;
        let sql = scans_where(
            "WHERE s.event = ?1 AND (s.ticket IN (SELECT value FROM json_each(?2)) OR instr(lower(s.why), ?3) > 0
             OR lower(substr(s.scan, 1, length(?3))) = ?3) ORDER BY s.at DESC, s.fact DESC LIMIT ?4",
        );
        all(self.db, &sql, params![event, tickets, text.to_lowercase(), limit], scan_row)
    }

    /// The scans of this id, over all events: one, unless two devices gave the same id.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn scans_of_id(&self, scan: &ScanId) -> Result<Vec<ScanRow>, StoreError> {
        let sql = scans_where("WHERE s.event IN (SELECT id FROM event) AND s.scan = ?1 ORDER BY s.fact");
        all(self.db, &sql, [scan.as_str()], scan_row)
    }

    /// The scans of this id that a device made, or one that it goes on from: one, unless such a stream forked.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn own_scans_of_id(
        &self,
        event: EventId,
        device: DeviceId,
        scan: &ScanId,
    ) -> Result<Vec<ScanRow>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let sql = scans_where(
            "WHERE s.event = ?1 AND s.scan = ?2 AND s.device IN (
              WITH RECURSIVE own (device) AS (
               SELECT id FROM device WHERE key = ?3
               UNION SELECT m.continues FROM own o JOIN membership m ON m.event = ?1 AND m.device = o.device
               WHERE m.continues IS NOT NULL
              ) SELECT device FROM own) ORDER BY s.fact",
        );
        all(self.db, &sql, params![event, scan.as_str(), device.0.as_slice()], scan_row)
    }
}
