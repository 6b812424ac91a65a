//! Keys, sealed before they come here: table `secret`.

use std::collections::BTreeMap;

use rusqlite::params;

use crate::StoreError;
use crate::sql::{all, one, run};
use crate::transaction::{Reader, Writer};

impl Reader<'_> {
    /// A sealed secret by its name.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn secret(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        one(self.db, "SELECT sealed FROM secret WHERE name = ?1", [name], |row| row.get("sealed"))
    }

    /// All sealed secrets whose names begin so.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn secrets(&self, prefix: &str) -> Result<BTreeMap<String, Vec<u8>>, StoreError> {
        let sql = "SELECT name, sealed FROM secret WHERE substr(name, 1, length(?1)) = ?1";
        all(self.db, sql, [prefix], |row| Ok((row.get("name")?, row.get("sealed")?)))
    }
}

impl Writer<'_> {
    /// Keeps a sealed secret, in place of an older one of that name.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn put_secret(&self, name: &str, sealed: &[u8]) -> Result<(), StoreError> {
        run(self.db, "INSERT OR REPLACE INTO secret (name, sealed) VALUES (?1, ?2)", params![name, sealed])?;
        Ok(())
    }

    /// Forgets a sealed secret.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn drop_secret(&self, name: &str) -> Result<(), StoreError> {
        run(self.db, "DELETE FROM secret WHERE name = ?1", [name])?;
        Ok(())
    }
}
