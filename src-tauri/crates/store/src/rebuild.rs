//! Proof and repair: every fact's signature and chain checked, forks named, all projections thrown away and made anew, and what
//! differed reported. Looking at the tables without changing them is `compare`'s.

use entrada_core::bounds::last_time;
use entrada_core::fact::{Body, Fact, Tip};
use entrada_core::ids::{DeviceId, EventId, FactHash};
use entrada_core::model::Role;
use rusqlite::{Connection, Row, params};

use crate::columns::Columns;
use crate::compare::{
    dropped_for_nothing, new_database, orphans, projection_differences, schema_differences,
};
use crate::dump::dump;
use crate::project::{events, reproject};
use crate::refs::FactRef;
use crate::sql::{all, exists, one};
use crate::transaction::{Reader, Writer};
use crate::{StoreError, fact};

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
    /// Checks the database file and its schema, every fact's signature, hash, private parts and chain, and whether the
    /// projections are what the journal makes. Nothing is written to the file.
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
        let file_stands = verified.problems.is_empty();
        let fresh = new_database()?;
        let schema = schema_differences(self.db, &fresh)?;
        verified.problems.extend(schema.told);
        if !schema.journal_stands {
            return Ok(verified);
        }
        let before = verified.problems.len();
        verified.problems.extend(orphans(self.db)?);
        self.verify_facts(&mut verified)?;
        if file_stands && schema.tables_stand && verified.problems.len() == before {
            verified.problems.extend(projection_differences(self.db, &fresh)?);
            verified.problems.extend(dropped_for_nothing(self.db)?);
        } else {
            verified.problems.push("tables: not compared with the journal, for what stands above".to_owned());
        }
        for (_, hash) in events(self.db)? {
            self.verify_forks(hash, &mut verified)?;
        }
        Ok(verified)
    }

    fn verify_facts(&self, verified: &mut Verified) -> Result<(), StoreError> {
        let mut statement = self.db.prepare(
            "SELECT f.id, f.seq, f.hash, f.refused, f.clock_ms, d.key AS device, e.hash AS event,
             p.id AS prev, p.hash AS prev_hash, p.seq AS prev_seq, p.device = f.device AND p.event = f.event AS same
             FROM fact f JOIN device d ON d.id = f.device JOIN event e ON e.id = f.event
             LEFT JOIN fact p ON p.id = f.prev ORDER BY f.event, f.device, f.seq",
        )?;
        let mut rows = statement.query([])?;
        let mut before: Option<(EventId, DeviceId)> = None;
        let (mut latest, mut clocks) = (0, Vec::new());
        while let Some(row) = rows.next()? {
            verified.facts += 1;
            let stored = Stored::read(row)?;
            if before != Some((stored.event, stored.device)) {
                verified.streams += 1;
                before = Some((stored.event, stored.device));
            }
            let which = || {
                let (device, event) = (stored.device.short(), stored.event.short());
                format!("fact {} of laptop {device} in event {event}", stored.seq)
            };
            match stored.check(self.db) {
                // Every clock follows the facts that are here.
                Ok(ms) => latest = if ms <= last_time(Role::Organiser) { ms.max(latest) } else { latest },
                Err(problem) => verified.problems.push(format!("{}: {problem}", which())),
            }
            let beside: i64 = row.get("clock_ms")?;
            if beside > latest {
                clocks.push((beside, format!("{}: the clock beside it", which())));
            }
            if !stored.refused.is_empty() {
                verified.refused.push(format!("{} does not count: {}", which(), stored.refused));
            }
        }
        let clock = one(self.db, "SELECT ms FROM clock", [], |row| row.get("ms"))?;
        clocks.extend(clock.map(|ms: i64| (ms, "database: the clock".to_owned())));
        let ahead = clocks.into_iter().filter(|(ms, _)| *ms > latest);
        verified
            .problems
            .extend(ahead.map(|(_, what)| format!("{what} is ahead of all that is in the journal")));
        let sql = "WITH twice AS (SELECT event, device, seq FROM fact GROUP BY event, device, seq, prev HAVING count(*) > 1),
                   forked AS (SELECT event, device, min(seq) AS first FROM twice GROUP BY event, device),
                   noted AS (SELECT event, device, min(seq) AS first FROM fact WHERE forks = 1 GROUP BY event, device)
                   SELECT d.key AS device FROM forked f FULL JOIN noted n ON n.event = f.event AND n.device = f.device
                   JOIN device d ON d.id = coalesce(f.device, n.device) WHERE f.first IS NOT n.first";
        let unnoted: Vec<DeviceId> = all(self.db, sql, [], |row| row.device_id("device"))?;
        let told =
            |device: DeviceId| format!("laptop {}: it is not noted rightly where it forks", device.short());
        verified.problems.extend(unnoted.into_iter().map(told));
        Ok(())
    }

    /// Names the forks of devices whose word still counts: a person has to look at them.
    fn verify_forks(&self, event: EventId, verified: &mut Verified) -> Result<(), StoreError> {
        for (device, fork) in self.forks(event)? {
            if self.membership(event, device)?.is_none_or(|member| !member.dismissed) {
                verified.problems.push(format!(
                    "laptop {} in event {}: it has two different facts number {}",
                    device.short(),
                    event.short(),
                    fork.seq
                ));
            }
        }
        Ok(())
    }
}

struct Stored {
    id: FactRef,
    seq: u64,
    hash: FactHash,
    refused: String,
    device: DeviceId,
    event: EventId,
    prev: Option<Tip>,
}

impl Stored {
    fn read(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get("id")?,
            seq: row.natural("seq")?,
            hash: row.fact_hash("hash")?,
            refused: row.get("refused")?,
            device: row.device_id("device")?,
            event: row.event_id("event")?,
            prev: match row.get::<_, Option<bool>>("same")? {
                Some(true) => Some(Tip { seq: row.natural("prev_seq")?, hash: row.fact_hash("prev_hash")? }),
                _ => None,
            },
        })
    }

    /// Returns the time that the fact is stamped with.
    fn check(&self, db: &Connection) -> Result<i64, String> {
        let stored = fact::load(db, self.id).map_err(|error| error.to_string())?;
        let fact = Fact::verified(stored.bytes, stored.signature, stored.parts)
            .map_err(|error| error.to_string())?;
        let payload = &fact.payload;
        if fact.hash() != self.hash || payload.device != self.device || fact.event() != self.event {
            return Err("it is filed under a wrong name".to_owned());
        }
        if payload.seq != self.seq {
            return Err(format!("it is fact {} of its laptop", payload.seq));
        }
        let last = self.prev.map_or(0, |prev| prev.seq);
        if self.seq != last + 1 {
            return Err(format!("facts are missing between {last} and {}", self.seq));
        }
        if payload.prev != self.prev.map(|prev| prev.hash) {
            return Err("it does not follow the fact before it".to_owned());
        }
        let stays = matches!(payload.body, Body::StaffSaved { .. });
        let sql = "SELECT 1 FROM part WHERE fact = ?1 AND stays <> ?2";
        if exists(db, sql, params![self.id, stays]).map_err(|error| error.to_string())? {
            return Err("it is noted wrongly whether its private parts stay".to_owned());
        }
        Ok(payload.time.0)
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
            rebuilt.facts += u64::try_from(fact::ids(db, event)?.len()).unwrap_or(0);
            rebuilt.differences.extend(before.difference(&after).map(|line| format!("was {line}")));
            rebuilt.differences.extend(after.difference(&before).map(|line| format!("is {line}")));
        }
        Ok(rebuilt)
    }
}
