//! What the rows of a mirror are made of: tickets and scans with how much this laptop knows of each. All rows of a hundred
//! thousand tickets are read in a handful of passes; a few are looked up one by one.

use std::collections::{BTreeSet, HashMap, HashSet};

use entrada_core::clock::Stamp;
use entrada_core::ids::{DeviceId, EventId};
use entrada_core::number::Number;
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::journal::load;
use crate::rows::{TICKET_COLUMNS, TICKET_TABLES, TicketRow, bits, event_ref, number, ticket, unfit};
use crate::scan_query::{SCAN_COLUMNS, SCAN_TABLES, ScanRow, scan_row};
use crate::store::Reader;

/// How much is known of a row: the larger one knows more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct RowVersion {
    /// Milliseconds since 1970 of its latest fact's stamp.
    pub ms: i64,
    /// That stamp's counter.
    pub counter: u32,
    /// How many facts; each that was stripped of its personal data counts twice.
    pub facts: u32,
    /// How late the event, its laptops and its people were last spoken of, who stand in every row: see [`around`].
    pub around: i64,
}

/// A ticket as a mirror shows it.
#[derive(Debug, Clone)]
pub struct MirroredTicket {
    /// The ticket.
    pub row: TicketRow,
    /// The gate of the first entry into the event itself.
    pub gate: Option<String>,
    /// The laptop of that entry.
    pub device: Option<DeviceId>,
    /// How much is known of it.
    pub version: RowVersion,
}

/// A scan as a mirror shows it.
#[derive(Debug, Clone)]
pub struct MirroredScan {
    /// Its name, unique in the event.
    pub key: String,
    /// The scan.
    pub row: ScanRow,
    /// How much is known of it.
    pub version: RowVersion,
}

/// A stamp as one number, so that one maximum finds the latest. A millisecond holds a million facts.
const TOP: &str = "max(ms, 0) * 1048576 + min(counter, 1048575)";

/// More keys than this are found in a pass over all.
const ONE_BY_ONE: usize = 2_000;

/// The latest stamp and the number of facts of a thing.
#[derive(Debug, Clone, Copy, Default)]
struct Known {
    top: i64,
    facts: i64,
}

impl Known {
    fn and(self, other: Option<&Self>) -> Self {
        other.map_or(self, |other| Self { top: self.top.max(other.top), facts: self.facts + other.facts })
    }

    fn version(self, around: i64) -> RowVersion {
        RowVersion {
            ms: self.top >> 20,
            counter: u32::try_from(self.top & 0xf_ffff).unwrap_or_default(),
            facts: u32::try_from(self.facts).unwrap_or(u32::MAX),
            around,
        }
    }
}

type KnownOf = HashMap<i64, Known>;

/// What is known of each thing, or of one: `sql` ends in a condition that `one` continues, and groups by `by`.
fn known(
    db: &Connection,
    sql: &str,
    by: &str,
    event: i64,
    one: Option<i64>,
    into: &mut KnownOf,
) -> Result<(), StoreError> {
    let only = if one.is_some() { format!("AND {by} = ?2") } else { "AND ?2 IS NULL".to_owned() };
    let mut statement = db.prepare_cached(&format!("{sql} {only} GROUP BY {by}"))?;
    let mut rows = statement.query(params![event, one])?;
    while let Some(row) = rows.next()? {
        let seen = Known { top: row.get(1)?, facts: row.get(2)? };
        let so_far = into.entry(row.get(0)?).or_default();
        *so_far = seen.and(Some(so_far));
    }
    Ok(())
}

/// What was said of things of a kind, as in `entry`.
fn said(
    db: &Connection,
    kind: i64,
    event: i64,
    one: Option<i64>,
    into: &mut KnownOf,
) -> Result<(), StoreError> {
    let sql = format!(
        "SELECT s.subject, max({TOP}), count(*) + count(d.fact) FROM entry s \
         LEFT JOIN dropped d ON d.fact = s.fact AND d.place = s.place WHERE s.event = ?1 AND s.kind = {kind}"
    );
    known(db, &sql, "s.subject", event, one, into)
}

/// What rows show that is not about them: the event (its time zone), laptops and people (their names). One number, larger
/// for a later stamp and, of the same, for more facts. It stands behind what is known of the row itself: a laptop that has
/// just been named must not undo a cancellation that it has not heard of.
fn around(db: &Connection, event: i64) -> Result<i64, StoreError> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT coalesce(max({TOP}), 0) + count(*) + count(d.fact) FROM entry s \
         LEFT JOIN dropped d ON d.fact = s.fact AND d.place = s.place WHERE s.event = ?1 AND s.kind IN (1, 5, 9)"
    ))?;
    Ok(statement.query_row([event], |row| row.get(0))?)
}

/// What happened at doors to tickets, and what was forgotten of them.
fn met(db: &Connection, event: i64, one: Option<i64>, into: &mut KnownOf) -> Result<(), StoreError> {
    let scans =
        format!("SELECT ticket, max({TOP}), count(*) FROM scan WHERE event = ?1 AND ticket IS NOT NULL");
    known(db, &scans, "ticket", event, one, into)?;
    let undone = "SELECT s.ticket, max(max(u.ms, 0) * 1048576 + min(u.counter, 1048575)), count(*) FROM scan s \
         JOIN scan_undo u ON u.event = s.event AND u.scan = s.scan AND u.device = s.device \
         WHERE s.event = ?1 AND s.undone IS NOT NULL AND s.ticket IS NOT NULL";
    known(db, undone, "s.ticket", event, one, into)?;
    let forgotten =
        format!("SELECT subject, max({TOP}), count(*) FROM forgotten WHERE event = ?1 AND kind = 4");
    known(db, &forgotten, "subject", event, one, into)
}

/// The gate and laptop of the first entry of each ticket, or of one.
fn entrances(
    db: &Connection,
    event: i64,
    one: Option<i64>,
) -> Result<HashMap<i64, (Option<String>, DeviceId)>, StoreError> {
    let only = if one.is_some() { "s.ticket = ?2" } else { "?2 IS NULL" };
    let mut statement = db.prepare_cached(&format!(
        "SELECT s.ticket, s.gate, d.key FROM scan s JOIN device d ON d.id = s.device \
         WHERE s.event = ?1 AND s.ticket IS NOT NULL AND s.admits = 1 AND s.undone IS NULL AND s.area = '' \
         AND s.direction = 'in' AND {only} ORDER BY s.at, s.ms, s.counter, d.key, s.scan"
    ))?;
    let mut found = HashMap::new();
    let mut rows = statement.query(params![event, one])?;
    while let Some(row) = rows.next()? {
        let device = DeviceId::from_slice(row.get_ref(2)?.as_blob().map_err(unfit)?).map_err(unfit)?;
        let gate: Option<String> = row.get(1)?;
        found.entry(row.get(0)?).or_insert((gate, device));
    }
    Ok(found)
}

/// A scan's name in a mirror. Those that this program made up are unique; others were given by whoever scanned, perhaps
/// the same on two laptops, and so say which laptop.
pub(crate) fn scan_key(scan: &str, device: &[u8]) -> String {
    let made_up = scan.len() == 32 && scan.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if made_up {
        return scan.to_owned();
    }
    let device = hex::encode(device.get(..4).unwrap_or_default());
    format!("{scan}@{device}")
}

impl Reader<'_> {
    /// The numbers of an event's tickets in the order in which they came here.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn mirrored_numbers(&self, event: EventId) -> Result<Vec<Number>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(Vec::new()) };
        let mut statement = self
            .db
            .prepare_cached("SELECT number FROM ticket WHERE event = ?1 AND listed = 1 ORDER BY id")?;
        let rows = statement.query_map([event], |row| Ok(number(row.get(0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The keys of an event's scans by their own time.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn mirrored_scan_keys(&self, event: EventId) -> Result<Vec<String>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(Vec::new()) };
        let mut statement = self.db.prepare_cached(
            "SELECT s.scan, d.key FROM scan s JOIN device d ON d.id = s.device WHERE s.event = ?1 \
             ORDER BY s.at, s.id",
        )?;
        let rows = statement.query_map([event], |row| {
            Ok(scan_key(row.get_ref(0)?.as_str().map_err(unfit)?, row.get_ref(1)?.as_blob().map_err(unfit)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// These tickets, or all, in the order in which they came here; what is not here is left out.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn mirrored_tickets(
        &self,
        event: EventId,
        only: Option<&[Number]>,
    ) -> Result<Vec<MirroredTicket>, StoreError> {
        let Some(id) = event_ref(self.db, event)? else { return Ok(Vec::new()) };
        match only.filter(|numbers| numbers.len() <= ONE_BY_ONE) {
            Some(numbers) => {
                let mut found = Vec::with_capacity(numbers.len());
                for number in numbers {
                    found.extend(self.tickets_with(id, Some(bits(*number)))?);
                }
                Ok(found)
            }
            None => {
                let mut found = self.tickets_with(id, None)?;
                if let Some(numbers) = only {
                    let wanted: HashSet<i64> = numbers.iter().copied().map(bits).collect();
                    found.retain(|one| wanted.contains(&bits(one.row.ticket.number)));
                }
                Ok(found)
            }
        }
    }

    fn tickets_with(&self, event: i64, one: Option<i64>) -> Result<Vec<MirroredTicket>, StoreError> {
        let db = self.db;
        let only = if one.is_some() { "t.number = ?2" } else { "?2 IS NULL" };
        let mut statement = db.prepare_cached(&format!(
            "SELECT {TICKET_COLUMNS} FROM {TICKET_TABLES} WHERE t.event = ?1 AND t.listed = 1 AND {only} ORDER BY t.id"
        ))?;
        let rows: Vec<TicketRow> =
            statement.query_map(params![event, one], ticket)?.collect::<Result<_, _>>()?;
        let Some(first) = rows.first() else { return Ok(Vec::new()) };
        let (mut of, mut sales, mut types) = (KnownOf::new(), KnownOf::new(), KnownOf::new());
        said(db, 4, event, one, &mut of)?;
        met(db, event, one, &mut of)?;
        said(db, 3, event, one.map(|_| bits(first.ticket.order)), &mut sales)?;
        said(db, 2, event, one.map(|_| i64::from(first.ticket.type_index)), &mut types)?;
        let (mut entrances, around) = (entrances(db, event, one)?, around(db, event)?);
        Ok(rows
            .into_iter()
            .map(|row| {
                let number = bits(row.ticket.number);
                let known = Known::default()
                    .and(of.get(&number))
                    .and(sales.get(&bits(row.ticket.order)))
                    .and(types.get(&i64::from(row.ticket.type_index)));
                let (gate, device) =
                    entrances.remove(&number).map_or((None, None), |(gate, device)| (gate, Some(device)));
                MirroredTicket { row, gate, device, version: known.version(around) }
            })
            .collect())
    }

    /// These scans, or all, by their own time; what is not here is left out.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn mirrored_scans(
        &self,
        event: EventId,
        only: Option<&[String]>,
    ) -> Result<Vec<MirroredScan>, StoreError> {
        let Some(id) = event_ref(self.db, event)? else { return Ok(Vec::new()) };
        let mut found = match only.filter(|keys| keys.len() <= ONE_BY_ONE) {
            Some(keys) => {
                let mut found = Vec::with_capacity(keys.len());
                for key in keys {
                    let scan = key.split_once('@').map_or(key.as_str(), |(scan, _)| scan);
                    found.extend(self.scans_with(id, Some(scan))?);
                }
                found
            }
            None => self.scans_with(id, None)?,
        };
        if let Some(keys) = only {
            let wanted: HashSet<&str> = keys.iter().map(String::as_str).collect();
            found.retain(|one| wanted.contains(one.key.as_str()));
        }
        Ok(found)
    }

    fn scans_with(&self, event: i64, one: Option<&str>) -> Result<Vec<MirroredScan>, StoreError> {
        let db = self.db;
        let only = if one.is_some() { "s.scan = ?2" } else { "?2 IS NULL" };
        let mut statement = db.prepare_cached(&format!(
            "SELECT {SCAN_COLUMNS}, max(s.ms, 0) * 1048576 + min(s.counter, 1048575), u.top, coalesce(u.facts, 0) \
             FROM {SCAN_TABLES} LEFT JOIN (SELECT scan, device, max({TOP}) AS top, count(*) AS facts FROM scan_undo \
             WHERE event = ?1 AND {undo} GROUP BY scan, device) u ON u.scan = s.scan AND u.device = s.device \
             WHERE s.event = ?1 AND {only} ORDER BY s.at, s.id",
            undo = only.replace("s.scan", "scan")
        ))?;
        let rows: Vec<(ScanRow, Known)> = statement
            .query_map(params![event, one], |row| {
                let (made, undone): (i64, Option<i64>) = (row.get(21)?, row.get(22)?);
                let known =
                    Known { top: made.max(undone.unwrap_or_default()), facts: 1 + row.get::<_, i64>(23)? };
                Ok((scan_row(row)?, known))
            })?
            .collect::<Result<_, _>>()?;
        // Their rows tell names and types of tickets.
        let (mut tickets, mut types) = (KnownOf::new(), KnownOf::new());
        match one {
            None => said(db, 4, event, None, &mut tickets)?,
            Some(_) => {
                let shown: BTreeSet<i64> =
                    rows.iter().filter_map(|(row, _)| row.line.ticket.map(bits)).collect();
                for ticket in shown {
                    said(db, 4, event, Some(ticket), &mut tickets)?;
                }
            }
        }
        said(db, 2, event, None, &mut types)?;
        let around = around(db, event)?;
        Ok(rows
            .into_iter()
            .map(|(row, known)| {
                let known = known
                    .and(row.line.ticket.and_then(|ticket| tickets.get(&bits(ticket))))
                    .and(row.type_index.and_then(|index| types.get(&i64::from(index))));
                let key = scan_key(row.line.scan.as_str(), &row.device.0);
                MirroredScan { key, row, version: known.version(around) }
            })
            .collect())
    }

    /// How many facts of an event are here: the laptop that has more knows better how it goes.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn fact_count(&self, event: EventId) -> Result<u64, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(0) };
        // Streams have no gaps.
        let mut statement = self.db.prepare_cached(
            "SELECT coalesce(sum((SELECT max(f.seq) FROM fact f WHERE f.event = ?1 AND f.device = d.id)), 0) \
             FROM device d",
        )?;
        Ok(statement.query_row([event], |row| row.get::<_, i64>(0))?.unsigned_abs())
    }

    /// The latest stamp of an event's facts as one number, larger for a later one; 0: there are none.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn latest_fact(&self, event: EventId) -> Result<i64, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(0) };
        // Stamps grow along a stream.
        let mut statement = self.db.prepare_cached(
            "SELECT f.id FROM device d JOIN fact f ON f.event = ?1 AND f.device = d.id \
             AND f.seq = (SELECT max(l.seq) FROM fact l WHERE l.event = ?1 AND l.device = d.id)",
        )?;
        let last: Vec<i64> = statement.query_map([event], |row| row.get(0))?.collect::<Result<_, _>>()?;
        let mut latest = 0;
        for id in last {
            let Stamp(ms, counter) = load(self.db, id)?.payload.time;
            latest = latest.max((ms.max(0) << 20) + i64::from(counter.min(0xf_ffff)));
        }
        Ok(latest)
    }
}
