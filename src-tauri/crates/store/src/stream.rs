//! How an event's facts follow one another: each device's are normally a line, and a tree where a backup was restored
//! or a device lies. Who counts because of it is `entrada_core::authority`'s.

use std::collections::{BTreeMap, BTreeSet};

use entrada_core::Timestamp;
use entrada_core::authority::{DeviceEntry, Kept, named_tips};
use entrada_core::fact::Tip;
use entrada_core::ids::{DeviceId, EventId, FactHash};
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::columns::{Columns, seq};
use crate::fact::load;
use crate::refs::{DeviceRef, EventRef, FactRef};
use crate::sql::all;
use crate::transaction::Reader;

/// How far a stream is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// All that is here.
    Now,
    /// Up to this place.
    Place(u64),
    /// Up to the first fact that its device's clock dates at or after this.
    Time(Timestamp),
}

/// A place at which a stream forked: two facts follow the same one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fork {
    /// The place of the two.
    pub seq: u64,
    /// When each was written, by its device's clock; the earlier first.
    pub written: (Timestamp, Timestamp),
}

/// Which facts lead to the tips that dismissals name.
pub(crate) fn kept(db: &Connection, event: EventRef, entries: &[DeviceEntry]) -> Result<Kept, StoreError> {
    let mut kept = Kept::default();
    let named: BTreeSet<(DeviceId, &Vec<Tip>)> = named_tips(entries).collect();
    for (device, tips) in named {
        kept.insert(device, tips.clone(), leading_to(db, event, device, tips)?);
    }
    Ok(kept)
}

/// The facts of a device that are among these tips or before one of them.
fn leading_to(
    db: &Connection,
    event: EventRef,
    device: DeviceId,
    tips: &[Tip],
) -> Result<BTreeSet<FactHash>, StoreError> {
    let sql = "WITH RECURSIVE leads (id) AS (
                SELECT f.id FROM json_each(?3) t JOIN device d ON d.key = ?2
                JOIN fact f ON f.event = ?1 AND f.device = d.id AND f.seq = t.value ->> 0
                AND f.hash = unhex(t.value ->> 1)
                UNION SELECT f.prev FROM leads l JOIN fact f ON f.id = l.id WHERE f.prev IS NOT NULL
               ) SELECT f.hash FROM leads l JOIN fact f ON f.id = l.id";
    let tips: Vec<(i64, String)> = tips.iter().map(|tip| (seq(tip.seq), tip.hash.to_string())).collect();
    let tips = serde_json::to_string(&tips)?;
    all(db, sql, params![event, device.0.as_slice(), tips], |row| row.fact_hash("hash"))
}

impl Reader<'_> {
    /// The ends of a device's stream, as far as it is looked at; of a line it is one.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn tips(&self, event: EventId, device: DeviceId, until: Until) -> Result<Vec<Tip>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let sql =
            "SELECT f.id, f.seq, f.hash, f.prev FROM device d JOIN fact f ON f.event = ?1 AND f.device = d.id
                   WHERE d.key = ?2 ORDER BY f.seq, f.hash";
        let values = params![event, device.0.as_slice()];
        let facts: Vec<(FactRef, Option<FactRef>, Tip)> = all(self.db, sql, values, |row| {
            let tip = Tip { seq: row.natural("seq")?, hash: row.fact_hash("hash")? };
            Ok((row.get("id")?, row.get("prev")?, tip))
        })?;
        let mut here: BTreeSet<FactRef> = BTreeSet::new();
        let mut tips: BTreeMap<FactRef, Tip> = BTreeMap::new();
        for (id, prev, tip) in facts {
            let within = match until {
                Until::Now => true,
                Until::Place(last) => tip.seq <= last,
                Until::Time(time) => load(self.db, id)?.payload.wall < time,
            };
            if within && prev.is_none_or(|prev| here.contains(&prev)) {
                here.insert(id);
                prev.map(|prev| tips.remove(&prev));
                tips.insert(id, tip);
            }
        }
        Ok(tips.into_values().collect())
    }

    /// The first fork in each device's stream of an event.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn forks(&self, event: EventId) -> Result<BTreeMap<DeviceId, Fork>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(BTreeMap::new()) };
        let sql = "SELECT d.key AS device, f.device AS id, min(f.seq) AS seq FROM fact f JOIN device d ON d.id = f.device
                   WHERE f.event = ?1 AND f.forks = 1 GROUP BY f.device";
        let found: Vec<(DeviceId, DeviceRef, i64)> = all(self.db, sql, [event], |row| {
            Ok((row.device_id("device")?, row.get("id")?, row.get("seq")?))
        })?;
        // Of many branches two are named, everywhere the same.
        let sql = "SELECT id FROM fact WHERE event = ?1 AND device = ?2 AND seq = ?3 ORDER BY hash LIMIT 2";
        let mut forks = BTreeMap::new();
        for (device, row, seq) in found {
            let two: Vec<FactRef> = all(self.db, sql, params![event, row, seq], |row| row.get("id"))?;
            let mut walls = Vec::with_capacity(two.len());
            for id in two {
                walls.push(load(self.db, id)?.payload.wall);
            }
            if let (Some(first), Some(second)) = (walls.iter().min(), walls.iter().max()) {
                forks.insert(device, Fork { seq: seq.unsigned_abs(), written: (*first, *second) });
            }
        }
        Ok(forks)
    }
}
