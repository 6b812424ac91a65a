//! Personal data dropped for good: of one ticket or order by a fact, or of a whole event when its time is over. The
//! facts and their hashes stay, so that the journal still verifies.

use entrada_core::clock::Stamp;
use entrada_core::ids::EventId;
use rusqlite::{Connection, OptionalExtension, params};

use crate::StoreError;
use crate::project::{Kind, reproject};
use crate::rows::event_ref;
use crate::store::{Reader, Store, Writer};

/// The setting that says that something was dropped whose bytes are still in the file.
const ERASE: &str = "erase";

/// Drops what was said of a person up to `time`; the thing is to be folded anew after this.
pub(crate) fn forget(
    db: &Connection,
    event: i64,
    kind: Kind,
    subject: i64,
    time: Stamp,
) -> Result<(), StoreError> {
    db.prepare_cached(
        "INSERT INTO forgotten (event, kind, subject, ms, counter) VALUES (?1, ?2, ?3, ?4, ?5) \
         ON CONFLICT DO UPDATE SET ms = ?4, counter = ?5 WHERE (ms, counter) < (?4, ?5)",
    )?
    .execute(params![event, kind as i64, subject, time.0, time.1])?;
    drop_parts(
        db,
        "SELECT fact, place FROM entry WHERE event = ?1 AND kind = ?2 AND subject = ?3 AND place IS NOT NULL \
         AND (ms, counter) <= (?4, ?5)",
        params![event, kind as i64, subject, time.0, time.1],
    )?;
    if let Kind::Ticket = kind {
        drop_parts(
            db,
            "SELECT fact, answers FROM scan WHERE event = ?1 AND ticket = ?2 AND answers IS NOT NULL \
             AND (ms, counter) <= (?3, ?4)",
            params![event, subject, time.0, time.1],
        )?;
    }
    Ok(())
}

/// Drops a part that came after its person was forgotten.
pub(crate) fn check(
    db: &Connection,
    event: i64,
    kind: Kind,
    subject: i64,
    (fact, place): (i64, u32),
    time: Stamp,
) -> Result<(), StoreError> {
    let forgotten: Option<bool> = db
        .prepare_cached(
            "SELECT (?4, ?5) <= (ms, counter) FROM forgotten WHERE event = ?1 AND kind = ?2 AND subject = ?3",
        )?
        .query_row(params![event, kind as i64, subject, time.0, time.1], |row| row.get(0))
        .optional()?;
    if forgotten == Some(true) {
        drop_part(db, fact, place)?;
    }
    Ok(())
}

fn drop_parts(db: &Connection, sql: &str, values: impl rusqlite::Params) -> Result<(), StoreError> {
    let parts: Vec<(i64, u32)> = db
        .prepare_cached(sql)?
        .query_map(values, |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    parts.into_iter().try_for_each(|(fact, place)| drop_part(db, fact, place))
}

fn drop_part(db: &Connection, fact: i64, place: u32) -> Result<(), StoreError> {
    db.prepare_cached("INSERT INTO dropped (fact, place) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?
        .execute(params![fact, place])?;
    let gone = db
        .prepare_cached("DELETE FROM part WHERE fact = ?1 AND place = ?2")?
        .execute(params![fact, place])?;
    if gone > 0 {
        // The bytes are still in the file: `Store::erase`.
        db.prepare_cached("INSERT INTO setting (key, value) VALUES (?1, '1') ON CONFLICT DO NOTHING")?
            .execute([ERASE])?;
    }
    Ok(())
}

/// Whether a part was dropped and must not come back.
pub(crate) fn is_dropped(db: &Connection, fact: i64, place: u32) -> Result<bool, StoreError> {
    Ok(db
        .prepare_cached("SELECT 1 FROM dropped WHERE fact = ?1 AND place = ?2")?
        .exists(params![fact, place])?)
}

impl Writer<'_> {
    /// Drops all personal data of an event here; returns how many parts there were. Every laptop does so by itself
    /// when the event's time is over.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn forget_event(&self, event: EventId) -> Result<usize, StoreError> {
        let Some(id) = event_ref(self.db, event)? else { return Ok(0) };
        let parts: Vec<(i64, u32)> = self
            .db
            .prepare_cached(
                "SELECT p.fact, p.place FROM part p JOIN fact f ON f.id = p.fact WHERE f.event = ?1",
            )?
            .query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?;
        for (fact, place) in &parts {
            drop_part(self.db, *fact, *place)?;
        }
        self.drop_proposals(id)?;
        if !parts.is_empty() {
            reproject(self.db, id, event)?;
        }
        // Facts that wait for one before them carry their parts with them.
        let held = self
            .db
            .execute("UPDATE pending_fact SET parts = '[]' WHERE event = ?1 AND parts <> '[]'", [id])?;
        if held > 0 {
            self.put_setting(ERASE, "1")?;
        }
        Ok(parts.len() + held)
    }
}

impl Reader<'_> {
    /// How many pieces of personal data of an event are here.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn personal_parts(&self, event: EventId) -> Result<u64, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(0) };
        let count: i64 = self
            .db
            .prepare_cached(
                "SELECT (SELECT count(*) FROM part p JOIN fact f ON f.id = p.fact WHERE f.event = ?1) \
                 + (SELECT count(*) FROM pending_fact WHERE event = ?1 AND parts <> '[]')",
            )?
            .query_row([event], |row| row.get(0))?;
        Ok(count.unsigned_abs())
    }

    /// Whether something was dropped whose bytes are still in the file.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn erase_due(&self) -> Result<bool, StoreError> {
        Ok(self.db.prepare_cached("SELECT 1 FROM setting WHERE key = ?1")?.exists([ERASE])?)
    }
}

impl Store {
    /// Takes the bytes of what was dropped out of the file, its journal and its search index, by writing all anew.
    /// Takes about a second for each 100 MB; nothing is lost when it is cut short, and it is due again.
    ///
    /// # Errors
    /// When the disk has no room for a second copy, or another program holds the database for too long.
    pub fn erase(&self) -> Result<(), StoreError> {
        self.alone(|db| {
            // Marks left by deleted rows go when the index is merged into one.
            db.execute("INSERT INTO guest (guest) VALUES ('optimize')", [])?;
            db.execute("INSERT INTO guest_prefix (guest_prefix) VALUES ('optimize')", [])?;
            db.execute_batch("VACUUM")?;
            // The old pages are in the write-ahead log until it is cut.
            let busy: bool = db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
            if busy {
                return Err(StoreError::Busy);
            }
            db.execute("DELETE FROM setting WHERE key = ?1", [ERASE])?;
            Ok(())
        })
    }
}
