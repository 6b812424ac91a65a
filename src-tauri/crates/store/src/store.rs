//! The database: one connection that writes, and a pool of those that read. Opening it is `open`'s.

mod open;

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use parking_lot::FairMutex;
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::StoreError;
use crate::sql::statements;
use crate::transaction::{Reader, Writer};

/// An open database.
pub struct Store {
    path: PathBuf,
    /// Fair: between two of many changes, whoever waits at a door goes first.
    writer: FairMutex<Connection>,
    readers: Mutex<Vec<Connection>>,
    /// `data_version` tells one connection what the others did, so it is always this one that is asked.
    watcher: Mutex<Option<Connection>>,
}

impl Store {
    fn of(path: &Path, writer: Connection) -> Self {
        Self {
            path: path.to_owned(),
            writer: FairMutex::new(writer),
            readers: Mutex::new(Vec::new()),
            watcher: Mutex::new(None),
        }
    }

    /// Runs `change` in one transaction: all of it happens, or on an error nothing.
    ///
    /// # Errors
    /// What `change` returns, or what beginning or committing says.
    pub fn write<T, E: From<StoreError>>(
        &self,
        change: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = self.writer.lock();
        // Waiting for another thread's change is not in it.
        let counted = Counted::new(tracing::debug_span!("store.write", statements = tracing::field::Empty));
        let tx = begin(&mut connection)?;
        let done = change(&Writer::new(&tx))?;
        tx.commit().map_err(StoreError::from)?;
        drop(counted);
        Ok(done)
    }

    /// Runs `change` as [`Store::write`] does, and takes it back: what would happen?
    ///
    /// # Errors
    /// What `change` returns, or what beginning says.
    pub fn dry_run<T, E: From<StoreError>>(
        &self,
        change: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = self.writer.lock();
        let tx = begin(&mut connection)?;
        change(&Writer::new(&tx))
    }

    /// Runs upkeep on the writer's connection, outside of a transaction.
    pub(crate) fn alone<T>(
        &self,
        upkeep: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        upkeep(&self.writer.lock())
    }

    /// Runs `look` on one consistent state of the database.
    ///
    /// # Errors
    /// What `look` returns, or what opening says.
    pub fn read<T, E: From<StoreError>>(
        &self,
        look: impl FnOnce(&Reader<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let _counted = Counted::new(tracing::trace_span!("store.read", statements = tracing::field::Empty));
        let pooled = self.readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut connection = match pooled {
            Some(connection) => connection,
            None => self.reader()?,
        };
        let tx = connection.transaction().map_err(StoreError::from)?;
        let seen = look(&Reader::new(&tx))?;
        drop(tx);
        self.readers.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
        Ok(seen)
    }

    fn reader(&self) -> Result<Connection, StoreError> {
        open::reader(&self.path)
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

    /// A number that changes whenever another program has committed a change: SQLite does not count a connection's own.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn version_of_others(&self) -> Result<i64, StoreError> {
        let connection = self.writer.lock();
        Ok(connection.pragma_query_value(None, "data_version", |row| row.get(0))?)
    }

    /// Writes a copy of the whole database to `path`, consistent while others write.
    ///
    /// # Errors
    /// When it can't be read, or `path` can't be written.
    pub fn copy_to(&self, path: &Path) -> Result<(), StoreError> {
        let _span = tracing::info_span!("store.copy").entered();
        let connection = self.reader()?;
        connection.pragma_update(None, "query_only", false)?;
        let path = path.to_string_lossy();
        connection.execute("VACUUM INTO ?1", [path.as_ref()])?;
        Ok(())
    }
}

/// A span that tells how many statements ran in it.
struct Counted {
    span: tracing::span::EnteredSpan,
    before: u64,
}

impl Counted {
    fn new(span: tracing::Span) -> Self {
        Self { span: span.entered(), before: statements() }
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.span.record("statements", statements() - self.before);
    }
}

fn begin(connection: &mut Connection) -> Result<Transaction<'_>, StoreError> {
    Ok(connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "tests may panic")]
mod tests {
    use super::*;

    fn store() -> (tempfile::TempDir, Store) {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("entrada.db")).unwrap();
        (folder, store)
    }

    #[test]
    fn readers_cannot_write() {
        let (_folder, store) = store();
        let refused = store.read(|reader| -> Result<(), StoreError> {
            reader.db.execute("INSERT INTO setting (key, value) VALUES ('a', 'b')", [])?;
            Ok(())
        });
        assert!(matches!(refused, Err(StoreError::ReadOnly(_))), "{refused:?}");
        assert!(store.read(|reader| reader.settings()).unwrap().is_empty());
    }

    #[test]
    fn what_is_not_committed_leaves_nothing() {
        let (folder, store) = store();
        let broken = store.write(|writer| -> Result<(), StoreError> {
            writer.put_setting("a", "b")?;
            Err(StoreError::Full)
        });
        assert!(matches!(broken, Err(StoreError::Full)));
        store.dry_run(|writer| writer.put_setting("c", "d")).unwrap();
        // A program that dies between two statements.
        let mut dying = Connection::open(folder.path().join("entrada.db")).unwrap();
        let tx = begin(&mut dying).unwrap();
        tx.execute("INSERT INTO setting (key, value) VALUES ('e', 'f')", []).unwrap();
        drop(tx);
        drop(dying);
        assert!(store.read(|reader| reader.settings()).unwrap().is_empty());
    }

    #[test]
    fn a_change_that_panics_leaves_nothing_and_the_store_goes_on() {
        let (_folder, store) = store();
        let died = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            store.write(|writer| -> Result<(), StoreError> {
                writer.put_setting("a", "b")?;
                panic!("in the middle");
            })
        }));
        assert!(died.is_err());
        store.write(|writer| writer.put_setting("c", "d")).unwrap();
        assert_eq!(store.read(|reader| reader.settings()).unwrap().into_keys().collect::<Vec<_>>(), ["c"]);
    }
}
