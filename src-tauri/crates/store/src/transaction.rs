//! What is handed to whoever reads or writes: one consistent state of the database, and one change of it. Their
//! methods are in the files of the things that they are about; `store` makes them.

use std::cell::Cell;
use std::ops::Deref;

use entrada_core::ids::{DeviceId, EventId};
use entrada_core::model::Role;
use rusqlite::Connection;

use crate::StoreError;
use crate::refs::{EventRef, event_ref};

/// A role, and whether the device was dismissed.
pub(crate) type Member = (Role, bool);

/// What can be asked of the database.
pub struct Reader<'c> {
    pub(crate) db: &'c Connection,
    /// The event that was asked for last: nearly every question of a transaction is about the same one.
    event: Cell<Option<(EventId, EventRef)>>,
    /// The membership that was asked for last; `membership` reads and forgets it.
    pub(crate) member: Cell<Option<(EventId, DeviceId, Option<Member>)>>,
}

/// What can be changed, within one transaction.
pub struct Writer<'c> {
    reader: Reader<'c>,
}

impl<'c> Reader<'c> {
    pub(crate) fn new(db: &'c Connection) -> Self {
        Self { db, event: Cell::new(None), member: Cell::new(None) }
    }

    /// The row of an event; `None`: it is unknown here.
    pub(crate) fn event_ref(&self, event: EventId) -> Result<Option<EventRef>, StoreError> {
        if let Some((known, row)) = self.event.get()
            && known == event
        {
            return Ok(Some(row));
        }
        let found = event_ref(self.db, event)?;
        self.event.set(found.map(|row| (event, row)));
        Ok(found)
    }
}

impl<'c> Writer<'c> {
    pub(crate) fn new(db: &'c Connection) -> Self {
        Self { reader: Reader::new(db) }
    }
}

impl<'c> Deref for Writer<'c> {
    type Target = Reader<'c>;
    fn deref(&self) -> &Reader<'c> {
        &self.reader
    }
}
