//! What the rows of a mirror are made of: tickets and scans with how much this device knows of each. All rows of a hundred
//! thousand tickets are read in a handful of passes; a few are looked up one by one.

use std::collections::{BTreeSet, HashMap, HashSet};

use entrada_core::ids::{DeviceId, EventId};
use entrada_core::number::Number;
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::columns::{Columns, bits, unfit};
use crate::refs::EventRef;
use crate::scan::{IN_ORDER, ScanRow, scan_row, scans_with};
use crate::sql::{all, each_row, one};
use crate::subject::Kind;
use crate::ticket::{TicketRow, ticket_row, tickets_where};
use crate::transaction::Reader;

/// How much is known of a row: the larger one knows more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct RowVersion {
    /// How many devices of the event are known to be dismissed.
    pub dismissed: u32,
    /// Milliseconds since 1970 of its latest fact's stamp.
    pub ms: i64,
    /// That stamp's counter.
    pub counter: u32,
    /// How many facts; each that was stripped of its personal data counts twice.
    pub facts: u32,
    /// How late the event, its devices and its people were last spoken of, who stand in every row: see [`around`].
    pub around: i64,
}

/// A ticket as a mirror shows it.
#[derive(Debug, Clone)]
pub struct MirroredTicket {
    /// The ticket.
    pub row: TicketRow,
    /// The gate of the first entry into the event itself.
    pub gate: Option<String>,
    /// The device of that entry.
    pub device: Option<DeviceId>,
    /// When its person was last forgotten, larger for later; 0: never.
    pub forgotten: i64,
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
    /// When the person of its ticket was last forgotten, larger for later; 0: never.
    pub forgotten: i64,
    /// How much is known of it.
    pub version: RowVersion,
}

/// A stamp as one number, so that one maximum finds the latest. A millisecond holds a million facts, and what is dated
/// after the year 2248 is dated as its end: SQLite would go on with a number that is not whole.
const TOP: &str = "min(max(ms, 0), 8796093022207) * 1048576 + min(counter, 1048575)";

/// More keys than this are found in a pass over all.
const ONE_BY_ONE: usize = 2_000;

/// The latest stamp and the number of facts of a thing.
#[derive(Debug, Clone, Copy, Default)]
struct Heard {
    top: i64,
    facts: i64,
}

impl Heard {
    fn and(self, other: Option<&Self>) -> Self {
        other.map_or(self, |other| Self { top: self.top.max(other.top), facts: self.facts + other.facts })
    }

    fn version(self, Around { dismissed, around }: Around) -> RowVersion {
        RowVersion {
            dismissed,
            ms: self.top >> 20,
            counter: u32::try_from(self.top & 0xf_ffff).unwrap_or_default(),
            facts: u32::try_from(self.facts).unwrap_or(u32::MAX),
            around,
        }
    }
}

/// What a row's version says that is not about the row.
#[derive(Debug, Clone, Copy)]
struct Around {
    dismissed: u32,
    around: i64,
}

/// By the number of a ticket or an order, or the index of a type.
type KnownOf = HashMap<i64, Heard>;

/// What is known of each thing, or of `only` one: `sql` finds `top` and `facts`, ends in a condition that is continued
/// here, and is grouped by `by`.
fn known(
    db: &Connection,
    sql: &str,
    by: &str,
    event: EventRef,
    only: Option<i64>,
    into: &mut KnownOf,
) -> Result<(), StoreError> {
    let condition = if only.is_some() { format!("AND {by} = ?2") } else { "AND ?2 IS NULL".to_owned() };
    let sql = format!("SELECT {by} AS subject, {sql} {condition} GROUP BY {by}");
    each_row(db, &sql, params![event, only], |row| {
        let seen = Heard { top: row.get("top")?, facts: row.get("facts")? };
        let so_far = into.entry(row.get("subject")?).or_default();
        *so_far = seen.and(Some(so_far));
        Ok(())
    })
}

/// What was said of things of a kind, as in `entry`.
fn known_from_entries(
    db: &Connection,
    kind: Kind,
    event: EventRef,
    only: Option<i64>,
    into: &mut KnownOf,
) -> Result<(), StoreError> {
    let sql = format!(
        "max({TOP}) AS top, count(*) + count(d.fact) AS facts FROM entry s
         LEFT JOIN dropped d ON d.fact = s.fact AND d.place = s.place WHERE s.event = ?1 AND s.kind = {}",
        kind as i64
    );
    known(db, &sql, "s.subject", event, only, into)
}

/// What rows show that is not about them: the event (its time zone), devices and people (their names). One number, larger
/// for a later stamp and, of the same, for more facts. It stands behind what is known of the row itself: a device that has
/// just been named must not undo a cancellation that it has not heard of.
fn around(db: &Connection, event: EventRef) -> Result<Around, StoreError> {
    let sql = format!(
        "SELECT coalesce(max({TOP}), 0) + count(*) + count(d.fact) AS around FROM entry s
         LEFT JOIN dropped d ON d.fact = s.fact AND d.place = s.place WHERE s.event = ?1 AND s.kind IN (?2, ?3, ?4)"
    );
    let around =
        one(db, &sql, params![event, Kind::Event, Kind::Device, Kind::Staff], |row| row.get("around"))?
            .unwrap_or_default();
    Ok(Around { dismissed: dismissed(db, event)?, around })
}

/// How many devices of an event are known to be dismissed.
fn dismissed(db: &Connection, event: EventRef) -> Result<u32, StoreError> {
    let sql = "SELECT count(*) AS dismissed FROM membership WHERE event = ?1 AND dismissals IS NOT NULL";
    Ok(one(db, sql, [event], |row| row.get("dismissed"))?.unwrap_or_default())
}

/// What happened at doors to tickets.
fn met(db: &Connection, event: EventRef, only: Option<i64>, into: &mut KnownOf) -> Result<(), StoreError> {
    let scans =
        format!("max({TOP}) AS top, count(*) AS facts FROM scan WHERE event = ?1 AND ticket IS NOT NULL");
    known(db, &scans, "ticket", event, only, into)?;
    let undone = "max(min(max(u.ms, 0), 8796093022207) * 1048576 + min(u.counter, 1048575)) AS top, count(*) AS facts FROM scan s
         JOIN scan_undo u ON u.event = s.event AND u.scan = s.scan AND u.device = s.device
         WHERE s.event = ?1 AND s.undone IS NOT NULL AND s.ticket IS NOT NULL";
    known(db, undone, "s.ticket", event, only, into)
}

/// Whose person was forgotten, and when.
fn forgotten(
    db: &Connection,
    event: EventRef,
    only: Option<i64>,
    into: &mut KnownOf,
) -> Result<(), StoreError> {
    let sql = format!("max({TOP}) AS top, count(*) AS facts FROM forgotten WHERE event = ?1 AND kind = 4");
    known(db, &sql, "subject", event, only, into)
}

/// The gate and device of the first entry of each ticket, or of one.
fn entrances(
    db: &Connection,
    event: EventRef,
    only: Option<i64>,
) -> Result<HashMap<i64, (Option<String>, DeviceId)>, StoreError> {
    let condition = if only.is_some() { "s.ticket = ?2" } else { "?2 IS NULL" };
    let sql = format!(
        "SELECT s.ticket, s.gate, d.key AS device FROM scan s JOIN device d ON d.id = s.device
         WHERE s.event = ?1 AND s.ticket IS NOT NULL AND s.admits = 1 AND s.undone IS NULL AND s.area = ''
         AND s.direction = 'in' AND {condition} ORDER BY {IN_ORDER}"
    );
    let mut found = HashMap::new();
    each_row(db, &sql, params![event, only], |row| {
        let entrance = (row.get("gate")?, row.device_id("device")?);
        found.entry(row.get("ticket")?).or_insert(entrance);
        Ok::<_, StoreError>(())
    })?;
    Ok(found)
}

/// A scan's name in a mirror. Those that this program made up are unique; others were given by whoever scanned, perhaps
/// the same on two devices, and so say which device.
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
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let sql = "SELECT number FROM ticket WHERE event = ?1 AND listed = 1 ORDER BY id";
        all(self.db, sql, [event], |row| row.number("number"))
    }

    /// The keys of an event's scans by their own time.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn mirrored_scan_keys(&self, event: EventId) -> Result<Vec<String>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let sql =
            "SELECT s.scan, d.key AS device FROM scan s JOIN device d ON d.id = s.device WHERE s.event = ?1
                   ORDER BY s.at, s.fact";
        all(self.db, sql, [event], |row| {
            let device = row.get_ref("device")?.as_blob().map_err(unfit)?;
            Ok(scan_key(row.get_ref("scan")?.as_str().map_err(unfit)?, device))
        })
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
        let Some(id) = self.event_ref(event)? else { return Ok(Vec::new()) };
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

    fn tickets_with(&self, event: EventRef, one: Option<i64>) -> Result<Vec<MirroredTicket>, StoreError> {
        let db = self.db;
        let only = if one.is_some() { "t.number = ?2" } else { "?2 IS NULL" };
        let sql = tickets_where(&format!("WHERE t.event = ?1 AND t.listed = 1 AND {only} ORDER BY t.id"));
        let rows: Vec<TicketRow> = all(db, &sql, params![event, one], ticket_row)?;
        let Some(first) = rows.first() else { return Ok(Vec::new()) };
        let (mut of, mut sales, mut types) = (KnownOf::new(), KnownOf::new(), KnownOf::new());
        known_from_entries(db, Kind::Ticket, event, one, &mut of)?;
        met(db, event, one, &mut of)?;
        let mut lost = KnownOf::new();
        forgotten(db, event, one, &mut lost)?;
        known_from_entries(db, Kind::Order, event, one.map(|_| bits(first.ticket.order)), &mut sales)?;
        known_from_entries(
            db,
            Kind::Type,
            event,
            one.map(|_| i64::from(first.ticket.type_index)),
            &mut types,
        )?;
        let (mut entrances, around) = (entrances(db, event, one)?, around(db, event)?);
        Ok(rows
            .into_iter()
            .map(|row| {
                let number = bits(row.ticket.number);
                let known = Heard::default()
                    .and(of.get(&number))
                    .and(lost.get(&number))
                    .and(sales.get(&bits(row.ticket.order)))
                    .and(types.get(&i64::from(row.ticket.type_index)));
                let (gate, device) =
                    entrances.remove(&number).map_or((None, None), |(gate, device)| (gate, Some(device)));
                let forgotten = lost.get(&number).map_or(0, |known| known.top);
                MirroredTicket { row, gate, device, forgotten, version: known.version(around) }
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
        let Some(id) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let mut found = match only.filter(|keys| keys.len() <= ONE_BY_ONE) {
            Some(keys) => {
                let mut found = Vec::with_capacity(keys.len());
                for key in keys {
                    let scan = key.split_once('@').map_or(key.as_str(), |(scan, _)| scan);
                    found.extend(self.known_scans(id, Some(scan))?);
                }
                found
            }
            None => self.known_scans(id, None)?,
        };
        if let Some(keys) = only {
            let wanted: HashSet<&str> = keys.iter().map(String::as_str).collect();
            found.retain(|one| wanted.contains(one.key.as_str()));
        }
        Ok(found)
    }

    /// How many devices of an event are known to be dismissed.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn dismissed_count(&self, event: EventId) -> Result<u32, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(0) };
        dismissed(self.db, event)
    }

    fn known_scans(&self, event: EventRef, one: Option<&str>) -> Result<Vec<MirroredScan>, StoreError> {
        let db = self.db;
        let only = if one.is_some() { "s.scan = ?2" } else { "?2 IS NULL" };
        let sql = scans_with(
            ", min(max(s.ms, 0), 8796093022207) * 1048576 + min(s.counter, 1048575) AS made, u.top AS undone_at,
             coalesce(u.facts, 0) AS undoings",
            &format!(
                "LEFT JOIN (SELECT scan, device, max({TOP}) AS top, count(*) AS facts FROM scan_undo
                 WHERE event = ?1 AND {undo} GROUP BY scan, device) u ON u.scan = s.scan AND u.device = s.device
                 WHERE s.event = ?1 AND {only} ORDER BY s.at, s.ms, s.counter, s.fact",
                undo = only.replace("s.scan", "scan")
            ),
        );
        let rows: Vec<(ScanRow, Heard)> = all(db, &sql, params![event, one], |row| {
            let (made, undone): (i64, Option<i64>) = (row.get("made")?, row.get("undone_at")?);
            let facts = 1 + row.get::<_, i64>("undoings")?;
            Ok((scan_row(row)?, Heard { top: made.max(undone.unwrap_or_default()), facts }))
        })?;
        // Their rows tell names and types of tickets.
        let (mut tickets, mut types, mut lost) = (KnownOf::new(), KnownOf::new(), KnownOf::new());
        match one {
            None => {
                known_from_entries(db, Kind::Ticket, event, None, &mut tickets)?;
                forgotten(db, event, None, &mut lost)?;
            }
            Some(_) => {
                let shown: BTreeSet<i64> =
                    rows.iter().filter_map(|(row, _)| row.line.ticket.map(bits)).collect();
                for ticket in shown {
                    known_from_entries(db, Kind::Ticket, event, Some(ticket), &mut tickets)?;
                    forgotten(db, event, Some(ticket), &mut lost)?;
                }
            }
        }
        known_from_entries(db, Kind::Type, event, None, &mut types)?;
        let around = around(db, event)?;
        // A device whose stream forked may have given one id twice: a mirror has one row for it.
        let mut seen = HashSet::new();
        Ok(rows
            .into_iter()
            .filter(|(row, _)| seen.insert((row.line.scan.clone(), row.device)))
            .map(|(row, known)| {
                let known = known
                    .and(row.line.ticket.and_then(|ticket| tickets.get(&bits(ticket))))
                    .and(row.type_index.and_then(|index| types.get(&i64::from(index))));
                let key = scan_key(row.line.scan.as_str(), &row.device.0);
                let forgotten = row.line.ticket.and_then(|ticket| lost.get(&bits(ticket)));
                let forgotten = forgotten.map_or(0, |known| known.top);
                MirroredScan { key, row, forgotten, version: known.version(around) }
            })
            .collect())
    }
}
