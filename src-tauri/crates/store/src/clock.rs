//! The hybrid logical clock, kept on disk: table `clock`. How stamps follow each other is `entrada_core::clock`'s.

use entrada_core::Timestamp;
use entrada_core::clock::Stamp;
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::columns::time;
use crate::sql::{one, run};
use crate::transaction::Reader;

/// The next stamp, which no later one precedes.
pub(crate) fn tick(db: &Connection, now_ms: i64) -> Result<Stamp, StoreError> {
    let stamp = clock(db)?.next(now_ms);
    set(db, stamp)?;
    Ok(stamp)
}

/// Follows a stamp of another device.
pub(crate) fn seen(db: &Connection, other: Stamp, now_ms: i64) -> Result<(), StoreError> {
    let clock = clock(db)?;
    let moved = clock.seen(other, now_ms);
    if moved == clock { Ok(()) } else { set(db, moved) }
}

fn clock(db: &Connection) -> Result<Stamp, StoreError> {
    let stamp = one(db, "SELECT ms, counter FROM clock WHERE id = 1", [], |row| {
        Ok(Stamp(row.get("ms")?, row.get("counter")?))
    })?;
    Ok(stamp.unwrap_or_default())
}

fn set(db: &Connection, stamp: Stamp) -> Result<(), StoreError> {
    run(db, "UPDATE clock SET ms = ?1, counter = ?2 WHERE id = 1", params![stamp.0, stamp.1])?;
    Ok(())
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
