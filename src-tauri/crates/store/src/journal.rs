//! The journal: this laptop's facts appended, other laptops' facts taken in, and all of them handed out.
//!
//! What a fact does to the projections is in `project`.

use entrada_core::Timestamp;
use entrada_core::clock::Stamp;
use entrada_core::fact::{Body, DeviceKey, Fact, Part, Payload, VERSION};
use entrada_core::ids::{DeviceId, EventId, FactHash, StaffId};
use rusqlite::{Connection, OptionalExtension, params};

use crate::forget::is_dropped;
use crate::rows::{device_ref, event_ref, event_ref_made, seq as seq_value};
use crate::store::{Reader, Writer};
use crate::{StoreError, project};

/// The end of one stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StreamHead {
    /// Whose.
    pub device: DeviceId,
    /// Its highest place.
    pub seq: u64,
}

/// What came of facts that were taken in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IngestReport {
    /// New here.
    pub new: u64,
    /// Here already.
    pub known: u64,
    /// Sound, but still waiting for facts before them, also those that came earlier.
    pub held: u64,
    /// Two different facts claim one place in a stream: only the first to come is kept.
    pub forks: Vec<String>,
}

impl Reader<'_> {
    /// The ends of an event's streams here.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn heads(&self, event: EventId) -> Result<Vec<StreamHead>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT d.key, max(f.seq) FROM fact f JOIN device d ON d.id = f.device JOIN event e ON e.id = f.event \
             WHERE e.hash = ?1 GROUP BY f.device ORDER BY d.key",
        )?;
        let rows = statement.query_map([event.0.as_slice()], |row| {
            let key: Vec<u8> = row.get(0)?;
            let device = DeviceId::from_slice(&key).map_err(crate::rows::unfit)?;
            Ok(StreamHead { device, seq: row.get::<_, i64>(1)?.unsigned_abs() })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The latest time that the journal knows: of facts written here or taken in.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn clock_time(&self) -> Result<Timestamp, StoreError> {
        Ok(crate::rows::time(clock(self.db)?.0))
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
        let Some(event) = event_ref(self.db, event)? else { return Ok(()) };
        for id in fact_ids(self.db, event)? {
            each(load(self.db, id)?)?;
        }
        Ok(())
    }
}

/// The ids of an event's facts in the order of their arrival.
pub(crate) fn fact_ids(db: &Connection, event: i64) -> Result<Vec<i64>, StoreError> {
    let mut statement = db.prepare_cached("SELECT id FROM fact WHERE event = ?1 ORDER BY id")?;
    let ids = statement.query_map([event], |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// A stored fact, which was verified when it came.
pub(crate) fn load(db: &Connection, id: i64) -> Result<Fact, StoreError> {
    let (bytes, signature) = raw(db, id)?;
    let mut parts: Vec<Option<Part>> = Vec::new();
    let mut statement =
        db.prepare_cached("SELECT place, salt, person FROM part WHERE fact = ?1 ORDER BY place")?;
    let rows = statement.query_map([id], |row| {
        Ok((row.get::<_, u32>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
    })?;
    for row in rows {
        let (place, salt, person) = row?;
        let place = usize::try_from(place).unwrap_or(usize::MAX);
        parts.resize(place.min(bytes.len()).max(parts.len()), None);
        parts.push(Some(Part { salt, person: serde_json::from_str(&person)? }));
    }
    Ok(Fact::trusted(bytes, signature, parts)?)
}

pub(crate) fn raw(db: &Connection, id: i64) -> Result<(Vec<u8>, [u8; 64]), StoreError> {
    let (bytes, signature): (Vec<u8>, Vec<u8>) = db
        .prepare_cached("SELECT bytes, signature FROM fact WHERE id = ?1")?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let signature = <[u8; 64]>::try_from(signature.as_slice())
        .map_err(|_| StoreError::Value("a signature has a wrong length".to_owned()))?;
    Ok((bytes, signature))
}

impl Writer<'_> {
    /// Writes down what this laptop has to say and applies it: a new fact at the end of its stream. Without an
    /// `event` it founds one. `by`: who is signed in. Returns the event and the fact's hash.
    ///
    /// # Errors
    /// When the laptop's role does not allow it or the database can't be written.
    pub fn append(
        &self,
        key: &DeviceKey,
        event: Option<EventId>,
        body: Body,
        parts: Vec<Part>,
        by: Option<StaffId>,
        now: Timestamp,
    ) -> Result<(EventId, FactHash), StoreError> {
        let db = self.db;
        let device = key.id();
        let (seq, prev) = match event {
            Some(event) => {
                if !matches!(body, Body::DeviceJoined { .. }) {
                    self.allows(event, device, &body)?;
                }
                let head = head(db, event_ref_made(db, event)?, device_ref(db, device)?)?;
                (head.map_or(1, |(seq, _)| seq + 1), head.map(|(_, hash)| hash))
            }
            None => (1, None),
        };
        let time = tick(db, now.as_millisecond())?;
        let private = parts.iter().map(Part::hash).collect();
        let payload = Payload { v: VERSION, event, device, seq, prev, time, wall: now, by, body, private };
        let fact = key.sign(payload, parts)?;
        let event = fact.event();
        let id = insert(db, event_ref_made(db, event)?, &fact, now)?;
        project::project(db, id, &fact)?;
        Ok((event, fact.hash()))
    }

    /// Whether this laptop may say `body` in an event.
    ///
    /// # Errors
    /// When its role does not allow it or it was dismissed.
    pub fn allows(&self, event: EventId, device: DeviceId, body: &Body) -> Result<(), StoreError> {
        let needs = body.needs();
        match self.standing(event, device)? {
            None => Err(StoreError::NotAllowed { have: None, needs }),
            Some(standing) if standing.last_seq.is_some() => Err(StoreError::Dismissed),
            Some(standing) if standing.role < needs => {
                Err(StoreError::NotAllowed { have: Some(standing.role), needs })
            }
            Some(_) => Ok(()),
        }
    }

    /// Takes in facts that other laptops wrote, in any order and however often; each must have been verified.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn ingest(&self, facts: &[Fact], now: Timestamp) -> Result<IngestReport, StoreError> {
        let db = self.db;
        let mut report = IngestReport::default();
        let mut events = std::collections::BTreeSet::new();
        for fact in facts {
            let (event, device) = (event_ref_made(db, fact.event())?, device_ref(db, fact.payload.device)?);
            events.insert(event);
            seen(db, fact.payload.time, now.as_millisecond())?;
            self.take(event, device, fact, now, &mut report)?;
            // What was waiting for this fact can come in now.
            while let Some(next) = self.next_held(event, device)? {
                self.take(event, device, &next, now, &mut report)?;
            }
        }
        for event in events {
            report.held += db
                .prepare_cached("SELECT count(*) FROM pending_fact WHERE event = ?1")?
                .query_row([event], |row| row.get::<_, i64>(0))?
                .unsigned_abs();
        }
        Ok(report)
    }

    fn take(
        &self,
        event: i64,
        device: i64,
        fact: &Fact,
        now: Timestamp,
        report: &mut IngestReport,
    ) -> Result<(), StoreError> {
        let db = self.db;
        let hash = fact.hash();
        if let Some(id) = id_of(db, hash)? {
            report.known += 1;
            put_parts(db, id, fact)?;
            return Ok(());
        }
        let (place, name) = (fact.payload.seq, fact.payload.device.short());
        let head = head(db, event, device)?;
        let last = head.map_or(0, |(seq, _)| seq);
        if place > last + 1 {
            return self.hold(event, device, hash, fact, report);
        }
        let follows = place == last + 1 && fact.payload.prev == head.map(|(_, hash)| hash);
        if !follows {
            report.forks.push(format!("laptop {name} has two different facts number {place}"));
            return Ok(());
        }
        let id = insert(db, event, fact, now)?;
        report.new += 1;
        project::project(db, id, fact)
    }

    fn hold(
        &self,
        event: i64,
        device: i64,
        hash: FactHash,
        fact: &Fact,
        report: &mut IngestReport,
    ) -> Result<(), StoreError> {
        let parts = serde_json::to_string(&fact.parts)?;
        let added = self
            .db
            .prepare_cached(
                "INSERT INTO pending_fact (hash, event, device, seq, bytes, signature, parts) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING",
            )?
            .execute(params![
                hash.0.as_slice(),
                event,
                device,
                seq_value(fact.payload.seq),
                fact.bytes,
                fact.signature.as_slice(),
                parts
            ])?;
        if added == 0 {
            report.known += 1;
        }
        Ok(())
    }

    /// Takes the next fact of a stream out of those held, if it is there.
    fn next_held(&self, event: i64, device: i64) -> Result<Option<Fact>, StoreError> {
        let db = self.db;
        let last = head(db, event, device)?.map_or(0, |(seq, _)| seq);
        let found = db
            .prepare_cached(
                "DELETE FROM pending_fact WHERE hash = (SELECT hash FROM pending_fact WHERE event = ?1 AND device = ?2 \
                 AND seq <= ?3 ORDER BY seq, hash LIMIT 1) RETURNING bytes, signature, parts",
            )?
            .query_row(params![event, device, seq_value(last + 1)], |row| {
                Ok((row.get::<_, Vec<u8>>(0)?, row.get::<_, Vec<u8>>(1)?, row.get::<_, String>(2)?))
            })
            .optional()?;
        let Some((bytes, signature, parts)) = found else { return Ok(None) };
        let signature = <[u8; 64]>::try_from(signature.as_slice())
            .map_err(|_| StoreError::Value("a signature has a wrong length".to_owned()))?;
        Ok(Some(Fact::trusted(bytes, signature, serde_json::from_str(&parts)?)?))
    }
}

fn insert(db: &Connection, event: i64, fact: &Fact, now: Timestamp) -> Result<i64, StoreError> {
    let device = device_ref(db, fact.payload.device)?;
    db.prepare_cached(
        "INSERT INTO fact (event, device, seq, hash, bytes, signature, arrived) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute(params![
        event,
        device,
        seq_value(fact.payload.seq),
        fact.hash().0.as_slice(),
        fact.bytes,
        fact.signature.as_slice(),
        now.as_millisecond()
    ])?;
    let id = db.last_insert_rowid();
    put_parts(db, id, fact)?;
    Ok(id)
}

fn put_parts(db: &Connection, id: i64, fact: &Fact) -> Result<(), StoreError> {
    let mut statement = db.prepare_cached(
        "INSERT INTO part (fact, place, salt, person) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
    )?;
    for (place, part) in (0_u32..).zip(&fact.parts) {
        if let Some(part) = part
            && !is_dropped(db, id, place)?
        {
            statement.execute(params![id, place, part.salt, serde_json::to_string(&part.person)?])?;
        }
    }
    Ok(())
}

fn id_of(db: &Connection, hash: FactHash) -> Result<Option<i64>, StoreError> {
    Ok(db
        .prepare_cached("SELECT id FROM fact WHERE hash = ?1")?
        .query_row([hash.0.as_slice()], |row| row.get(0))
        .optional()?)
}

/// The last fact of a stream.
fn head(db: &Connection, event: i64, device: i64) -> Result<Option<(u64, FactHash)>, StoreError> {
    Ok(db
        .prepare_cached(
            "SELECT seq, hash FROM fact WHERE event = ?1 AND device = ?2 ORDER BY seq DESC LIMIT 1",
        )?
        .query_row([event, device], |row| {
            let hash: Vec<u8> = row.get(1)?;
            Ok((
                row.get::<_, i64>(0)?.unsigned_abs(),
                FactHash::from_slice(&hash).map_err(crate::rows::unfit)?,
            ))
        })
        .optional()?)
}

/// The next stamp of the clock, which is kept on disk.
fn tick(db: &Connection, now_ms: i64) -> Result<Stamp, StoreError> {
    let stamp = clock(db)?.next(now_ms);
    set_clock(db, stamp)?;
    Ok(stamp)
}

fn seen(db: &Connection, other: Stamp, now_ms: i64) -> Result<(), StoreError> {
    let clock = clock(db)?;
    let moved = clock.seen(other, now_ms);
    if moved == clock { Ok(()) } else { set_clock(db, moved) }
}

fn clock(db: &Connection) -> Result<Stamp, StoreError> {
    Ok(db
        .prepare_cached("SELECT ms, counter FROM clock WHERE id = 1")?
        .query_row([], |row| Ok(Stamp(row.get(0)?, row.get(1)?)))?)
}

fn set_clock(db: &Connection, stamp: Stamp) -> Result<(), StoreError> {
    db.prepare_cached("UPDATE clock SET ms = ?1, counter = ?2 WHERE id = 1")?
        .execute(params![stamp.0, stamp.1])?;
    Ok(())
}
