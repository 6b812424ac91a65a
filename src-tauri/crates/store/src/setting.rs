//! What this device remembers for its screens: table `setting`. What the keys mean is `entrada-app`'s.

use std::collections::BTreeMap;

use rusqlite::params;

use crate::StoreError;
use crate::sql::{all, run};
use crate::transaction::{Reader, Writer};

impl Reader<'_> {
    /// All settings by their keys.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn settings(&self) -> Result<BTreeMap<String, String>, StoreError> {
        all(self.db, "SELECT key, value FROM setting", [], |row| Ok((row.get("key")?, row.get("value")?)))
    }
}

impl Writer<'_> {
    /// Keeps a setting, in place of an older one.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn put_setting(&self, key: &str, value: &str) -> Result<(), StoreError> {
        run(self.db, "INSERT OR REPLACE INTO setting (key, value) VALUES (?1, ?2)", params![key, value])?;
        Ok(())
    }
}
