//! The hybrid logical clock, kept on disk: table `clock`, and beside each fact. How stamps follow each other is `entrada_core::clock`'s.

use entrada_core::Timestamp;
use entrada_core::clock::Stamp;
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::columns::time;
use crate::sql::{one, run};
use crate::transaction::Reader;

/// The next stamp. It is kept with the fact that gets it.
pub(crate) fn tick(db: &Connection, now_ms: i64) -> Result<Stamp, StoreError> {
    Ok(clock(db)?.next(now_ms))
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
        let last: (Option<i64>, Option<u32>) = (row.get("clock_ms")?, row.get("clock_counter")?);
        let seen = Stamp(row.get("ms")?, row.get("counter")?);
        Ok(last.0.zip(last.1).map_or(seen, |(ms, counter)| seen.max(Stamp(ms, counter))))
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
