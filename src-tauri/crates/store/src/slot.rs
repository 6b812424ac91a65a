//! The keys that an event's codes may be signed with: table `slot`. Whose they are is `entrada_core::authority`'s; the secret
//! halves are in `secret`.

use entrada_core::authority::SlotState;
use entrada_core::code::Slot;
use entrada_core::fact::Body;
use entrada_core::ids::{EventId, ReadingKeyHash, SlotId};
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::columns::unfit;
use crate::entry::entries;
use crate::refs::EventRef;
use crate::sql::{all, run};
use crate::subject::{Kind, Subject};
use crate::transaction::Reader;

/// Writes down an event's slots anew.
pub(crate) fn renew(db: &Connection, event: EventRef, slots: &[SlotState]) -> Result<(), StoreError> {
    run(db, "DELETE FROM slot WHERE event = ?1", [event])?;
    for SlotState { slot, ended } in slots {
        run(
            db,
            "INSERT INTO slot (event, number, key, ended) VALUES (?1, ?2, ?3, ?4)",
            params![event, slot.index, slot.id.0.as_slice(), ended],
        )?;
    }
    Ok(())
}

impl Reader<'_> {
    /// The keys that codes of an event may be signed with.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn slots(&self, event: EventId) -> Result<Vec<SlotState>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        all(
            self.db,
            "SELECT number, key, ended FROM slot WHERE event = ?1 ORDER BY number, key",
            [event],
            |row| {
                let id = SlotId::from_slice(row.get_ref("key")?.as_blob().map_err(unfit)?).map_err(unfit)?;
                Ok(SlotState { slot: Slot { index: row.get("number")?, id }, ended: row.get("ended")? })
            },
        )
    }

    /// What the founding fact says of an event's reading key; `None` while that fact is not here.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn reading_key_hash(&self, event: EventId) -> Result<Option<ReadingKeyHash>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(None) };
        let about_devices = entries(self.db, event, Kind::Device, Subject::ONLY)?;
        Ok(about_devices.into_iter().find_map(|entry| match entry.body {
            Body::EventFounded { reading_key, .. } => Some(reading_key),
            _ => None,
        }))
    }
}
