//! The hybrid logical clock, kept on disk: table `clock`, and beside each fact. How stamps follow each other is `entrada_core::clock`'s.

use entrada_core::Timestamp;
use entrada_core::bounds::last_time;
use entrada_core::clock::Stamp;
use entrada_core::model::Role;
use rusqlite::{Connection, Row, params};

use crate::StoreError;
use crate::columns::time;
use crate::sql::{one, run};
use crate::transaction::Reader;

/// The next stamp, none later than `last_ms`. It is kept with the fact that gets it.
pub(crate) fn tick(db: &Connection, now_ms: i64, last_ms: i64) -> Result<Stamp, StoreError> {
    let next = clock(db)?.next(now_ms);
    if next.0 <= last_ms {
        return Ok(next);
    }
    if now_ms > last_ms {
        return Err(StoreError::ClockBeyond);
    }
    mended(db, now_ms, last_ms)
}

/// No program leads the clock beyond what its device may date, so somebody edited the file: it goes on after the last time
/// that it stood right.
fn mended(db: &Connection, now_ms: i64, last_ms: i64) -> Result<Stamp, StoreError> {
    let sql = "SELECT clock_ms, clock_counter FROM fact WHERE clock_ms < ?1 ORDER BY id DESC LIMIT 1";
    let right =
        one(db, sql, [last_ms], |row| Ok(Stamp(row.get("clock_ms")?, counter(row, "clock_counter")?)))?;
    let mended = right.unwrap_or_default().next(now_ms);
    run(db, "UPDATE clock SET ms = ?1, counter = ?2 WHERE id = 1", params![mended.0, mended.1])?;
    run(
        db,
        "UPDATE fact SET clock_ms = ?1, clock_counter = ?2 WHERE clock_ms > ?3",
        params![mended.0, mended.1, last_time(Role::Organiser)],
    )?;
    Ok(mended)
}

/// A counter is 32 bits wide wherever a program wrote it.
fn counter(row: &Row<'_>, column: &str) -> rusqlite::Result<u32> {
    Ok(u32::try_from(row.get::<_, i64>(column)?).unwrap_or(u32::MAX))
}

/// Follows a stamp of another device; returns where the clock is then.
pub(crate) fn seen(db: &Connection, other: Stamp, now_ms: i64) -> Result<Stamp, StoreError> {
    let clock = clock(db)?;
    let moved = clock.seen(other, now_ms);
    if moved != clock {
        run(db, "UPDATE clock SET ms = ?1, counter = ?2 WHERE id = 1", params![moved.0, moved.1])?;
    }
    Ok(moved)
}

/// The clock's stamp: the one in `clock` or the one beside the last fact, whichever is later.
pub(crate) fn clock(db: &Connection) -> Result<Stamp, StoreError> {
    let sql = "SELECT c.ms, c.counter, f.clock_ms, f.clock_counter FROM clock c
               LEFT JOIN fact f ON f.id = (SELECT max(id) FROM fact) WHERE c.id = 1";
    let stamp = one(db, sql, [], |row| {
        let seen = Stamp(row.get("ms")?, counter(row, "counter")?);
        match row.get("clock_ms")? {
            None => Ok(seen),
            Some(ms) => Ok(seen.max(Stamp(ms, counter(row, "clock_counter")?))),
        }
    })?;
    Ok(stamp.unwrap_or_default())
}

impl Reader<'_> {
    /// The latest time that the journal knows: of facts written here or taken in.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn clock_time(&self) -> Result<Timestamp, StoreError> {
        Ok(time(clock(self.db)?.0))
    }
}
