//! What is handed to whoever reads or writes: one consistent state of the database, and one change of it. Their
//! methods are in the files of the things that they are about; `store` makes them.

use std::ops::Deref;

use rusqlite::Connection;

/// What can be asked of the database.
pub struct Reader<'c> {
    pub(crate) db: &'c Connection,
}

/// What can be changed, within one transaction.
pub struct Writer<'c> {
    reader: Reader<'c>,
}

impl<'c> Writer<'c> {
    pub(crate) fn new(db: &'c Connection) -> Self {
        Self { reader: Reader { db } }
    }
}

impl<'c> Deref for Writer<'c> {
    type Target = Reader<'c>;
    fn deref(&self) -> &Reader<'c> {
        &self.reader
    }
}
