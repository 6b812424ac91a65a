//! Personal data gone for good: dropped for a whole event when its time is over, and its bytes taken out of the file.
//! Dropping one person's is `part`'s.

use entrada_core::ids::EventId;

use crate::part::{self, ERASE};
use crate::project::reproject;
use crate::sql::{one, run};
use crate::store::Store;
use crate::transaction::Writer;
use crate::{StoreError, guest_index, mail, pending_fact, proposal};

impl Writer<'_> {
    /// Drops all personal data of an event here; returns how many parts there were. Every device does so by itself
    /// when the event's time is over.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn forget_event(&self, event: EventId) -> Result<usize, StoreError> {
        let Some(id) = self.event_ref(event)? else { return Ok(0) };
        let parts = part::drop_all(self.db, id)?;
        proposal::drop_all(self.db, id)?;
        mail::drop_all(self.db, id)?;
        if parts > 0 {
            reproject(self.db, id, event)?;
        }
        // Facts that wait for one before them carry their parts with them.
        let pending = pending_fact::drop_parts(self.db, id)?;
        if pending > 0 {
            self.put_setting(ERASE, "1")?;
        }
        Ok(parts + pending)
    }
}

impl Store {
    /// Takes the bytes of what was dropped out of the file, its log and its search index, by writing all anew.
    /// Takes about a second for each 100 MB; nothing is lost when it is cut short, and it is due again.
    ///
    /// # Errors
    /// When the disk has no room for a second copy, or another program holds the database for too long.
    pub fn erase(&self) -> Result<(), StoreError> {
        self.alone(|db| {
            guest_index::optimize(db)?;
            db.execute_batch("VACUUM")?;
            // The old pages are in the write-ahead log until it is cut.
            let busy = one(db, "PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get("busy"))?;
            if busy.unwrap_or(false) {
                return Err(StoreError::Busy);
            }
            run(db, "DELETE FROM setting WHERE key = ?1", [ERASE])?;
            Ok(())
        })
    }
}
