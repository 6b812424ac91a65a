//! Proof and repair: every fact's signature and chain checked, all projections thrown away and made anew, and what
//! differed reported.

use std::collections::BTreeSet;

use entrada_core::fact::Fact;
use entrada_core::ids::{DeviceId, EventId, FactHash};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};

use crate::StoreError;
use crate::journal::{fact_ids, load};
use crate::project::reproject;
use crate::rows::unfit;
use crate::store::{Reader, Writer};

/// What a check of the journal found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verified {
    /// Facts looked at.
    pub facts: u64,
    /// Streams looked at.
    pub streams: u64,
    /// What is wrong.
    pub problems: Vec<String>,
    /// Facts that are sound and do not count, with the reasons.
    pub refused: Vec<String>,
}

/// What a rebuild did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rebuilt {
    /// Facts applied anew.
    pub facts: u64,
    /// What was different before.
    pub differences: Vec<String>,
}

impl Reader<'_> {
    /// Checks the database file, and every fact's signature, hash, private parts and chain.
    ///
    /// # Errors
    /// When the database can't be read at all.
    pub fn verify(&self) -> Result<Verified, StoreError> {
        let mut verified = Verified::default();
        let mut statement = self.db.prepare("PRAGMA integrity_check(20)")?;
        for line in statement.query_map([], |row| row.get::<_, String>(0))? {
            let line = line?;
            if line != "ok" {
                verified.problems.push(format!("database: {line}"));
            }
        }
        let mut statement = self.db.prepare(
            "SELECT f.id, f.seq, f.hash, f.refused, d.key, e.hash FROM fact f JOIN device d ON d.id = f.device \
             JOIN event e ON e.id = f.event ORDER BY f.event, f.device, f.seq",
        )?;
        let mut rows = statement.query([])?;
        let mut before: Option<(EventId, DeviceId, u64, FactHash)> = None;
        while let Some(row) = rows.next()? {
            verified.facts += 1;
            let stored = Stored::read(row)?;
            let continues =
                before.filter(|(event, device, ..)| (*event, *device) == (stored.event, stored.device));
            if continues.is_none() {
                verified.streams += 1;
            }
            let (last, prev) = continues.map_or((0, None), |(_, _, seq, hash)| (seq, Some(hash)));
            if let Err(problem) = stored.check(self.db, last, prev) {
                verified.problems.push(format!(
                    "fact {} of laptop {} in event {}: {problem}",
                    stored.seq,
                    stored.device.short(),
                    stored.event.short()
                ));
            }
            if !stored.refused.is_empty() {
                verified.refused.push(format!(
                    "fact {} of laptop {} in event {} does not count: {}",
                    stored.seq,
                    stored.device.short(),
                    stored.event.short(),
                    stored.refused
                ));
            }
            before = Some((stored.event, stored.device, stored.seq, stored.hash));
        }
        Ok(verified)
    }

    /// The projections of an event as lines of text with no short names in them, sorted: equal on every laptop
    /// that has the same facts.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn dump(&self, event: EventId) -> Result<BTreeSet<String>, StoreError> {
        match crate::rows::event_ref(self.db, event)? {
            Some(event) => dump(self.db, event),
            None => Ok(BTreeSet::new()),
        }
    }
}

struct Stored {
    id: i64,
    seq: u64,
    hash: FactHash,
    refused: String,
    device: DeviceId,
    event: EventId,
}

impl Stored {
    fn read(row: &Row<'_>) -> Result<Self, StoreError> {
        let bytes = |place: usize| row.get::<_, Vec<u8>>(place);
        Ok(Self {
            id: row.get(0)?,
            seq: row.get::<_, i64>(1)?.unsigned_abs(),
            hash: FactHash::from_slice(&bytes(2)?).map_err(unfit)?,
            refused: row.get(3)?,
            device: DeviceId::from_slice(&bytes(4)?).map_err(unfit)?,
            event: EventId::from_slice(&bytes(5)?).map_err(unfit)?,
        })
    }

    fn check(&self, db: &Connection, last: u64, prev: Option<FactHash>) -> Result<(), String> {
        let stored = load(db, self.id).map_err(|error| error.to_string())?;
        let fact = Fact::verified(stored.bytes, stored.signature, stored.parts)
            .map_err(|error| error.to_string())?;
        let payload = &fact.payload;
        if fact.hash() != self.hash || payload.device != self.device || fact.event() != self.event {
            return Err("it is filed under a wrong name".to_owned());
        }
        if payload.seq != self.seq || self.seq != last + 1 {
            return Err(format!("facts are missing between {last} and {}", self.seq));
        }
        if payload.prev != prev {
            return Err("it does not follow the fact before it".to_owned());
        }
        Ok(())
    }
}

impl Writer<'_> {
    /// Throws all projections away and makes them anew.
    ///
    /// # Errors
    /// When the database can't be read or written.
    pub fn rebuild(&self) -> Result<Rebuilt, StoreError> {
        let db = self.db;
        let mut rebuilt = Rebuilt::default();
        for (event, hash) in events(db)? {
            let before = dump(db, event)?;
            reproject(db, event, hash)?;
            let after = dump(db, event)?;
            rebuilt.facts += u64::try_from(fact_ids(db, event)?.len()).unwrap_or(0);
            rebuilt.differences.extend(before.difference(&after).map(|line| format!("was {line}")));
            rebuilt.differences.extend(after.difference(&before).map(|line| format!("is {line}")));
        }
        Ok(rebuilt)
    }
}

fn events(db: &Connection) -> Result<Vec<(i64, EventId)>, StoreError> {
    let mut statement = db.prepare("SELECT id, hash FROM event ORDER BY id")?;
    let rows = statement.query_map([], |row| {
        Ok((row.get(0)?, EventId::from_slice(&row.get::<_, Vec<u8>>(1)?).map_err(unfit)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Makes the projections of all events anew.
pub(crate) fn reproject_all(db: &Connection) -> Result<(), StoreError> {
    for (event, hash) in events(db)? {
        reproject(db, event, hash)?;
    }
    Ok(())
}

/// What is compared: every column but short names, which differ between laptops.
const DUMPS: &[(&str, &str)] = &[
    ("event", "SELECT name, state FROM event_state WHERE event = ?1"),
    ("type", "SELECT idx, name, state FROM ticket_type WHERE event = ?1"),
    ("setup", "SELECT kind, name, state FROM setup WHERE event = ?1"),
    ("forgotten", "SELECT kind, subject, ms, counter FROM forgotten WHERE event = ?1"),
    (
        "order",
        "SELECT s.number, s.buyer, s.email, s.note, s.lines, s.total, s.currency, s.taken, s.refunded, s.method, \
         s.is_paid, s.pay_until, s.at, d.key, s.staff FROM \"order\" s JOIN device d ON d.id = s.device \
         WHERE s.event = ?1",
    ),
    (
        "payment",
        "SELECT p.order_number, p.at, p.ms, p.counter, d.key, p.staff, p.method, p.amount, p.currency, p.tendered, p.reason \
         FROM payment p JOIN device d ON d.id = p.device WHERE p.event = ?1",
    ),
    (
        "cash",
        "SELECT c.at, c.ms, c.counter, d.key, c.staff, c.opening, c.expected, c.counted, c.currency, c.note \
         FROM cash_count c JOIN device d ON d.id = c.device WHERE c.event = ?1",
    ),
    (
        "ticket",
        "SELECT t.number, t.listed, t.order_number, t.type, t.serial, t.sealing, t.foreign_code, t.state, t.state_text, \
         t.name, t.email, t.seat, t.seat_key, t.note, t.valid_from, t.valid_until, t.issued_at, \
         CASE WHEN t.listed = 1 THEN d.key END, t.issued_staff, t.mailed, t.inside, t.day, t.entries, t.entered_at, \
         t.sort_name, t.folded, a.scan, b.scan FROM ticket t JOIN device d ON d.id = t.issued_by \
         LEFT JOIN scan a ON a.id = t.conflict_a LEFT JOIN scan b ON b.id = t.conflict_b WHERE t.event = ?1",
    ),
    (
        "scan",
        "SELECT d.key, s.scan, s.ticket, s.serial, s.type, s.at, s.day, s.direction, s.gate, s.area, s.reason, \
         s.admits, s.unconfirmed, s.accepted_unpaid, s.paper, s.why, p.person, s.ms, s.counter, s.staff, s.undone \
         FROM scan s JOIN device d ON d.id = s.device LEFT JOIN part p ON p.fact = s.fact AND p.place = s.answers \
         WHERE s.event = ?1",
    ),
    ("presence", "SELECT ticket, area, type, inside, day, entries FROM presence WHERE event = ?1"),
    (
        "occupancy",
        "SELECT area, type, day, inside, manual FROM occupancy WHERE event = ?1 AND (inside <> 0 OR manual <> 0)",
    ),
    (
        "membership",
        "SELECT d.key, s.role, s.name, s.last_seq, s.since FROM membership s JOIN device d ON d.id = s.device \
         WHERE s.event = ?1",
    ),
    (
        "refused",
        "SELECT d.key, f.seq, f.refused FROM fact f JOIN device d ON d.id = f.device \
         WHERE f.event = ?1 AND f.refused <> ''",
    ),
    (
        "tally",
        "SELECT type, issued, cancelled, come, admitted FROM tally \
         WHERE event = ?1 AND issued + cancelled + admitted > 0",
    ),
    (
        "scans counted",
        "SELECT c.reason, c.at, d.key, c.gate, c.area, c.direction, c.admits, c.stand, c.undone FROM scan_count c \
         JOIN device d ON d.id = c.device WHERE c.event = ?1 AND (c.stand <> 0 OR c.undone <> 0)",
    ),
    (
        "tickets counted",
        "SELECT d.key, c.staff, c.tickets FROM seller_count c JOIN device d ON d.id = c.device \
         WHERE c.event = ?1 AND c.tickets <> 0",
    ),
    (
        "money counted",
        "SELECT c.method, c.currency, d.key, c.staff, c.taken, c.refunded, c.payments FROM money_count c \
         JOIN device d ON d.id = c.device WHERE c.event = ?1 AND c.payments <> 0",
    ),
];

fn dump(db: &Connection, event: i64) -> Result<BTreeSet<String>, StoreError> {
    let mut lines = BTreeSet::new();
    for (what, sql) in DUMPS {
        let mut statement = db.prepare_cached(sql)?;
        let columns = statement.column_count();
        let mut rows = statement.query([event])?;
        while let Some(row) = rows.next()? {
            let mut line = (*what).to_owned();
            for column in 0..columns {
                line.push_str(" | ");
                match row.get_ref(column)? {
                    ValueRef::Null => line.push('-'),
                    ValueRef::Integer(value) => line.push_str(&value.to_string()),
                    ValueRef::Real(value) => line.push_str(&value.to_string()),
                    ValueRef::Text(text) => line.push_str(&String::from_utf8_lossy(text)),
                    ValueRef::Blob(bytes) => line.push_str(&hex::encode(bytes)),
                }
            }
            lines.insert(line);
        }
    }
    Ok(lines)
}
