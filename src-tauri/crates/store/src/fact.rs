//! The facts themselves: table `fact`. How they get here is `journal`'s, what they do is `project`'s.

use entrada_core::Timestamp;
use entrada_core::clock::Stamp;
use entrada_core::fact::Fact;
use entrada_core::ids::{DeviceId, EventId, FactHash};
use rusqlite::{Connection, Row, params};

use crate::columns::{Columns, ms, seq, unfit};
use crate::refs::{DeviceRef, EventRef, FactRef};
use crate::sql::{all, one, run};
use crate::transaction::Reader;
use crate::{StoreError, part};

/// The end of one stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StreamHead {
    /// The device whose stream it is.
    pub device: DeviceId,
    /// Its highest place.
    pub seq: u64,
}

/// A fact and where it is stored.
#[derive(Clone, Copy)]
pub(crate) struct StoredFact<'f> {
    pub(crate) id: FactRef,
    pub(crate) event: EventRef,
    pub(crate) device: DeviceRef,
    pub(crate) fact: &'f Fact,
}

/// Stores a fact and its parts. `clock`: this device's stamp after the fact was taken in.
pub(crate) fn insert<'f>(
    db: &Connection,
    event: EventRef,
    device: DeviceRef,
    fact: &'f Fact,
    clock: Stamp,
    now: Timestamp,
) -> Result<StoredFact<'f>, StoreError> {
    run(
        db,
        "INSERT INTO fact (event, device, seq, hash, bytes, signature, arrived, clock_ms, clock_counter)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            event,
            device,
            seq(fact.payload.seq),
            fact.hash().0.as_slice(),
            fact.bytes,
            fact.signature.as_slice(),
            ms(now),
            clock.0,
            clock.1
        ],
    )?;
    let id = FactRef::inserted(db);
    part::put(db, id, fact)?;
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

/// Writes down why a fact does not count; empty: it does.
pub(crate) fn set_refused(db: &Connection, id: FactRef, why: &str) -> Result<(), StoreError> {
    run(db, "UPDATE fact SET refused = ?2 WHERE id = ?1 AND refused <> ?2", params![id, why])?;
    Ok(())
}

/// This fact, when it is here: its hash is looked for at its place.
pub(crate) fn find(
    db: &Connection,
    event: EventRef,
    device: DeviceRef,
    fact: &Fact,
) -> Result<Option<FactRef>, StoreError> {
    let sql = "SELECT id FROM fact WHERE event = ?1 AND device = ?2 AND seq = ?3 AND hash = ?4";
    let (place, hash) = (seq(fact.payload.seq), fact.hash());
    one(db, sql, params![event, device, place, hash.0.as_slice()], |row| row.get("id"))
}

/// Place and hash of the last fact of a stream.
pub(crate) fn head(
    db: &Connection,
    event: EventRef,
    device: DeviceRef,
) -> Result<Option<(u64, FactHash)>, StoreError> {
    let sql = "SELECT seq, hash FROM fact WHERE event = ?1 AND device = ?2 ORDER BY seq DESC LIMIT 1";
    one(db, sql, params![event, device], |row| {
        let hash = FactHash::from_slice(row.get_ref("hash")?.as_blob().map_err(unfit)?).map_err(unfit)?;
        Ok((row.natural("seq")?, hash))
    })
}

impl Reader<'_> {
    /// The ends of an event's streams here.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn heads(&self, event: EventId) -> Result<Vec<StreamHead>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let sql = "SELECT d.key AS device, max(f.seq) AS seq FROM fact f JOIN device d ON d.id = f.device
                   WHERE f.event = ?1 GROUP BY f.device ORDER BY d.key";
        all(self.db, sql, [event], |row| {
            Ok(StreamHead { device: row.device_id("device")?, seq: row.natural("seq")? })
        })
    }

    /// The place in a device's stream before the first fact that its own clock dates at or after `time`; 0: there is none.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn last_before(&self, event: EventId, device: DeviceId, time: Timestamp) -> Result<u64, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(0) };
        let sql = "SELECT f.id, f.seq FROM fact f WHERE f.event = ?1
                   AND f.device = (SELECT d.id FROM device d WHERE d.key = ?2) ORDER BY f.seq";
        let key = device.0.as_slice();
        let places: Vec<(FactRef, u64)> =
            all(self.db, sql, params![event, key], |row| Ok((row.get("id")?, row.natural("seq")?)))?;
        let mut last = 0;
        for (id, seq) in places {
            if load(self.db, id)?.payload.wall >= time {
                break;
            }
            last = seq;
        }
        Ok(last)
    }

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

    /// How many facts of an event are here.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn fact_count(&self, event: EventId) -> Result<u64, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(0) };
        // Streams have no gaps.
        let sql =
            "SELECT coalesce(sum((SELECT max(f.seq) FROM fact f WHERE f.event = ?1 AND f.device = d.id)), 0)
                   AS facts FROM device d";
        Ok(one(self.db, sql, [event], |row| row.natural("facts"))?.unwrap_or_default())
    }

    /// The latest stamp of an event's facts as one number, larger for a later one; 0: there are none.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn latest_fact(&self, event: EventId) -> Result<i64, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(0) };
        // Stamps grow along a stream.
        let sql = "SELECT f.id FROM device d JOIN fact f ON f.event = ?1 AND f.device = d.id
                   AND f.seq = (SELECT max(l.seq) FROM fact l WHERE l.event = ?1 AND l.device = d.id)";
        let last: Vec<FactRef> = all(self.db, sql, [event], |row| row.get("id"))?;
        let mut latest = 0;
        for id in last {
            let Stamp(ms, counter) = load(self.db, id)?.payload.time;
            latest = latest.max((ms.max(0) << 20) + i64::from(counter.min(0xf_ffff)));
        }
        Ok(latest)
    }
}
