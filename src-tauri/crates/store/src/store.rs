//! The database file: one writer, a stack of readers, and what both may do.

use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use crate::StoreError;
use crate::migrate::migrate;

/// How long one program waits for another's transaction, which takes milliseconds.
const BUSY: Duration = Duration::from_secs(15);
/// The statements of a check, a sale and a search together.
const STATEMENTS: usize = 128;

/// An open database.
pub struct Store {
    path: PathBuf,
    writer: Mutex<Connection>,
    readers: Mutex<Vec<Connection>>,
    /// `data_version` tells one connection what the others did, so it is always this one that is asked.
    watcher: Mutex<Option<Connection>>,
}

/// What can be asked of the database. Methods are in `query`, `scans` and `search`.
pub struct Reader<'c> {
    pub(crate) db: &'c Connection,
}

/// What can be changed, within one transaction. Methods are in `journal` and `rebuild`.
pub struct Writer<'c> {
    reader: Reader<'c>,
}

impl<'c> Deref for Writer<'c> {
    type Target = Reader<'c>;
    fn deref(&self) -> &Reader<'c> {
        &self.reader
    }
}

impl Store {
    /// Opens the database at `path`, made and migrated as needed.
    ///
    /// # Errors
    /// When it can't be opened, is damaged, newer, or held by another program for too long.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let mut writer = Connection::open(path)?;
        writer.busy_timeout(BUSY)?;
        writer.set_prepared_statement_cache_capacity(STATEMENTS);
        // A file that another program is just turning to WAL answers busy without waiting; it is done in a moment.
        let mut tries = 0;
        loop {
            match writer.pragma_update_and_check(None, "journal_mode", "wal", |row| row.get::<_, String>(0)) {
                Ok(_) => break,
                Err(error) if StoreError::is_busy(&error) && tries < 100 => {
                    tries += 1;
                    std::thread::sleep(Duration::from_millis(20));
                }
                Err(error) => return Err(error.into()),
            }
        }
        // A scan that was shown must survive a power cut.
        writer.pragma_update(None, "synchronous", "full")?;
        writer.pragma_update(None, "foreign_keys", true)?;
        migrate(&mut writer)?;
        Ok(Self {
            path: path.to_owned(),
            writer: Mutex::new(writer),
            readers: Mutex::new(Vec::new()),
            watcher: Mutex::new(None),
        })
    }

    /// Runs `change` in one transaction: all of it happens, or on an error nothing.
    ///
    /// # Errors
    /// What `change` returns, or what beginning or committing says.
    pub fn write<T, E: From<StoreError>>(
        &self,
        change: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let tx = begin(&mut connection)?;
        let done = change(&Writer { reader: Reader { db: &tx } })?;
        tx.commit().map_err(StoreError::from)?;
        Ok(done)
    }

    /// Runs `change` as [`Store::write`] does, and takes it back: what would happen?
    ///
    /// # Errors
    /// What `change` returns, or what beginning says.
    pub fn rehearse<T, E: From<StoreError>>(
        &self,
        change: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let tx = begin(&mut connection)?;
        change(&Writer { reader: Reader { db: &tx } })
    }

    /// Runs `look` on one consistent state of the database.
    ///
    /// # Errors
    /// What `look` returns, or what opening says.
    pub fn read<T, E: From<StoreError>>(
        &self,
        look: impl FnOnce(&Reader<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let pooled = self.readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut connection = match pooled {
            Some(connection) => connection,
            None => self.reader()?,
        };
        let tx = connection.transaction().map_err(StoreError::from)?;
        let seen = look(&Reader { db: &tx })?;
        drop(tx);
        self.readers.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
        Ok(seen)
    }

    fn reader(&self) -> Result<Connection, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&self.path, flags)?;
        connection.busy_timeout(BUSY)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        connection.pragma_update(None, "query_only", true)?;
        Ok(connection)
    }

    /// A number that changes whenever anybody, this program or another, has committed a change.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn version(&self) -> Result<i64, StoreError> {
        let mut watcher = self.watcher.lock().unwrap_or_else(PoisonError::into_inner);
        let connection = match watcher.take() {
            Some(connection) => connection,
            None => self.reader()?,
        };
        let version = connection.pragma_query_value(None, "data_version", |row| row.get(0))?;
        *watcher = Some(connection);
        Ok(version)
    }

    /// A copy of the whole database as one file's bytes, consistent while others write.
    ///
    /// # Errors
    /// When it can't be read, or the temporary copy beside it can't be written.
    pub fn copy_to(&self, path: &Path) -> Result<(), StoreError> {
        let connection = self.reader()?;
        connection.pragma_update(None, "query_only", false)?;
        let path = path.to_string_lossy();
        connection.execute("VACUUM INTO ?1", [path.as_ref()])?;
        Ok(())
    }
}

fn begin(connection: &mut Connection) -> Result<Transaction<'_>, StoreError> {
    Ok(connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
}

impl StoreError {
    fn is_busy(error: &rusqlite::Error) -> bool {
        matches!(
            error.sqlite_error_code(),
            Some(rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked)
        )
    }
}
