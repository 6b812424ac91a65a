//! The facts themselves: table `fact`. How they get here is `journal`'s, what they do is `project`'s.

use std::collections::BTreeMap;

use entrada_core::Timestamp;
use entrada_core::clock::Stamp;
use entrada_core::fact::{Fact, Origin, Tip};
use entrada_core::ids::{EventId, FactHash};
use entrada_core::number::Number;
use rusqlite::{Connection, Row, params};

use crate::columns::{Columns, ms, seq, unfit};
use crate::refs::{DeviceRef, EventRef, FactRef};
use crate::sql::{all, one, run};
use crate::transaction::Reader;
use crate::{StoreError, part};

/// A fact and where it is stored.
#[derive(Clone, Copy)]
pub(crate) struct StoredFact<'f> {
    pub(crate) id: FactRef,
    pub(crate) event: EventRef,
    pub(crate) device: DeviceRef,
    pub(crate) fact: &'f Fact,
}

/// Stores a fact and its parts after the fact `prev`. `clock`: this device's stamp after the fact was taken in.
pub(crate) fn insert<'f>(
    db: &Connection,
    (event, device): (EventRef, DeviceRef),
    fact: &'f Fact,
    prev: Option<FactRef>,
    clock: Stamp,
    now: Timestamp,
) -> Result<StoredFact<'f>, StoreError> {
    run(
        db,
        "INSERT INTO fact (event, device, seq, hash, bytes, signature, arrived, clock_ms, clock_counter, prev, forks)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,
         -- Only the first fork of a stream is told; as long as there is none, all at this place follow the same fact.
         NOT EXISTS (SELECT 1 FROM fact o WHERE o.event = ?1 AND o.device = ?2 AND o.seq <= ?3 AND o.forks = 1)
         AND EXISTS (SELECT 1 FROM fact o WHERE o.event = ?1 AND o.device = ?2 AND o.seq = ?3 AND o.prev IS ?10))",
        params![
            event,
            device,
            seq(fact.payload.seq),
            fact.hash().0.as_slice(),
            fact.bytes,
            fact.signature.as_slice(),
            ms(now),
            clock.0,
            clock.1,
            prev
        ],
    )?;
    let id = FactRef::inserted(db);
    part::insert(db, id, fact)?;
    Ok(StoredFact { id, event, device, fact })
}

/// A stored fact, which was verified when it came.
pub(crate) fn load(db: &Connection, id: FactRef) -> Result<Fact, StoreError> {
    let found = one(db, "SELECT bytes, signature FROM fact WHERE id = ?1", [id], |row| {
        Ok((row.get::<_, Vec<u8>>("bytes")?, signature(row)?))
    })?;
    let (bytes, signature) = found.ok_or_else(|| StoreError::Value("a fact is gone".to_owned()))?;
    let parts = part::of_fact(db, id, bytes.len())?;
    Ok(Fact::trusted(bytes, signature, parts)?)
}

/// The signature in a row.
pub(crate) fn signature(row: &Row<'_>) -> rusqlite::Result<[u8; 64]> {
    row.get_ref("signature")?.as_blob().map_err(unfit)?.try_into().map_err(unfit)
}

/// The ids of an event's facts in the order of their arrival.
pub(crate) fn ids(db: &Connection, event: EventRef) -> Result<Vec<FactRef>, StoreError> {
    all(db, "SELECT id FROM fact WHERE event = ?1 ORDER BY id", [event], |row| row.get("id"))
}

/// The ids of an event's facts that do not count.
pub(crate) fn refused_ids(db: &Connection, event: EventRef) -> Result<Vec<FactRef>, StoreError> {
    all(db, "SELECT id FROM fact WHERE event = ?1 AND refused <> '' ORDER BY id", [event], |row| {
        row.get("id")
    })
}

/// How many facts of a device do not count.
pub(crate) fn count_refused(db: &Connection, event: EventRef, device: DeviceRef) -> Result<u64, StoreError> {
    let sql = "SELECT count(*) AS facts FROM fact WHERE event = ?1 AND device = ?2 AND refused <> ''";
    Ok(one(db, sql, params![event, device], |row| row.natural("facts"))?.unwrap_or_default())
}

/// Writes down why a fact does not count; empty: it does.
pub(crate) fn set_refused(db: &Connection, id: FactRef, why: &str) -> Result<(), StoreError> {
    run(db, "UPDATE fact SET refused = ?2 WHERE id = ?1 AND refused <> ?2", params![id, why])?;
    Ok(())
}

/// The fact of a device with this hash, when it is here: it is looked for at its place.
pub(crate) fn find(
    db: &Connection,
    event: EventRef,
    device: DeviceRef,
    place: u64,
    hash: FactHash,
) -> Result<Option<FactRef>, StoreError> {
    let sql = "SELECT id FROM fact WHERE event = ?1 AND device = ?2 AND seq = ?3 AND hash = ?4";
    one(db, sql, params![event, device, seq(place), hash.0.as_slice()], |row| row.get("id"))
}

/// The last fact of a stream, where the next is to follow: its row and how it is known.
pub(crate) fn head(
    db: &Connection,
    event: EventRef,
    device: DeviceRef,
) -> Result<Option<(FactRef, Tip)>, StoreError> {
    let sql = "SELECT id, seq, hash FROM fact WHERE event = ?1 AND device = ?2 ORDER BY seq DESC, hash DESC LIMIT 1";
    one(db, sql, params![event, device], |row| {
        Ok((row.get("id")?, Tip { seq: row.natural("seq")?, hash: row.fact_hash("hash")? }))
    })
}

impl Reader<'_> {
    /// All facts of an event in an order in which they can be taken in, each given to `each`.
    ///
    /// # Errors
    /// When the database can't be read, or what `each` returns.
    pub fn facts<E: From<StoreError>>(
        &self,
        event: EventId,
        mut each: impl FnMut(Fact) -> Result<(), E>,
    ) -> Result<(), E> {
        let Some(event) = self.event_ref(event)? else { return Ok(()) };
        for id in ids(self.db, event)? {
            each(load(self.db, id)?)?;
        }
        Ok(())
    }

    /// What the lists that tickets came with call them. Asked by imports alone, so it is read from the facts and no
    /// table has it.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn origins(&self, event: EventId) -> Result<BTreeMap<Number, Origin>, StoreError> {
        let mut origins = BTreeMap::new();
        let Some(event) = self.event_ref(event)? else { return Ok(origins) };
        let sql = "SELECT id FROM fact WHERE event = ?1 AND refused = ''
                   AND instr(bytes, CAST('\"origin\":' AS BLOB)) > 0 ORDER BY id";
        let ids: Vec<FactRef> = all(self.db, sql, [event], |row| row.get("id"))?;
        for id in ids {
            let body = load(self.db, id)?.payload.body;
            let tickets = body.issued().into_iter();
            origins.extend(tickets.filter_map(|ticket| Some((ticket.number, ticket.origin.clone()?))));
        }
        Ok(origins)
    }

    /// How many facts of an event are here.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn fact_count(&self, event: EventId) -> Result<u64, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(0) };
        // Streams have no gaps, and hardly ever more than one fact at a place.
        let sql = "SELECT coalesce(sum(CASE
                    WHEN EXISTS (SELECT 1 FROM fact f WHERE f.event = ?1 AND f.device = d.id AND f.forks = 1)
                    THEN (SELECT count(*) FROM fact f WHERE f.event = ?1 AND f.device = d.id)
                    ELSE (SELECT max(f.seq) FROM fact f WHERE f.event = ?1 AND f.device = d.id) END), 0)
                   AS facts FROM device d";
        Ok(one(self.db, sql, [event], |row| row.natural("facts"))?.unwrap_or_default())
    }

    /// The latest stamp of an event's facts as one number, larger for a later one; 0: there are none.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn latest_fact(&self, event: EventId) -> Result<i64, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(0) };
        // The end of a stream is hardly ever earlier than what stands before it.
        let sql = "SELECT f.id FROM device d JOIN fact f ON f.event = ?1 AND f.device = d.id
                   AND f.seq = (SELECT max(l.seq) FROM fact l WHERE l.event = ?1 AND l.device = d.id)";
        let last: Vec<FactRef> = all(self.db, sql, [event], |row| row.get("id"))?;
        let mut latest = 0;
        for id in last {
            let Stamp(ms, counter) = load(self.db, id)?.payload.time;
            latest = latest.max((ms.clamp(0, i64::MAX >> 20) << 20) | i64::from(counter.min(0xf_ffff)));
        }
        Ok(latest)
    }
}
