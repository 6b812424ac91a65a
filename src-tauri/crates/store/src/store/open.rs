//! Opening the database file: a new one, one that must be there, or one that is only read; and telling apart what is
//! wrong with a file before anything is changed in it.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::Store;
use crate::StoreError;
use crate::migrate::{LADDER, Step, migrate, version};
use crate::project::reproject_all;

/// How long one program waits for another's transaction, which takes milliseconds.
const BUSY: Duration = Duration::from_secs(15);
/// The statements of a check, a sale and a search together.
const STATEMENTS: usize = 128;
/// How much of the file each connection may keep in memory; negative: in KiB. A hundred thousand tickets are about
/// 100 MB, of which a check touches a few pages.
const CACHE_KIB: i64 = -32_768;
/// SQLite's header, which begins with these bytes.
const HEADER: usize = 100;
const MAGIC: &[u8] = b"SQLite format 3\0";

impl Store {
    /// Opens the database at `path`, made and migrated as needed.
    ///
    /// # Errors
    /// When it can't be opened, is damaged, newer, or held by another program for too long.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        Self::open_with(path, LADDER)
    }

    /// Opens a database that must be there, migrated as needed: a file that is missing, empty or cut short is not
    /// taken for a first start.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::Empty`], [`StoreError::CutShort`], [`StoreError::NotADatabase`], and those of [`Store::open`].
    pub fn open_existing(path: &Path) -> Result<Self, StoreError> {
        look_at(path)?;
        Self::open_with(path, LADDER)
    }

    /// Opens a database that must be there to be read and copied, as it is: nothing is migrated or written. For a
    /// backup or an export where [`Store::open`] fails.
    ///
    /// # Errors
    /// When it can't be opened, is missing, damaged or newer.
    pub fn open_to_read(path: &Path) -> Result<Self, StoreError> {
        look_at(path)?;
        let connection = reader(path)?;
        patiently(|| version(&connection, LADDER))?;
        Ok(Self::of(path, connection))
    }

    fn open_with(path: &Path, ladder: &[Step]) -> Result<Self, StoreError> {
        let _span = tracing::info_span!("store.open").entered();
        make_private(path);
        let mut writer = Connection::open(path)?;
        prepare(&writer)?;
        // Before anything is changed: what is another program's or a newer one's stays as it is.
        patiently(|| version(&writer, ladder))?;
        patiently(|| {
            let wal =
                writer.pragma_update_and_check(None, "journal_mode", "wal", |row| row.get::<_, String>(0));
            Ok(wal?)
        })?;
        // A scan that was shown must survive a power cut.
        writer.pragma_update(None, "synchronous", "full")?;
        writer.pragma_update(None, "foreign_keys", true)?;
        migrate(&mut writer, ladder, reproject_all).map_err(|error| match error {
            // These pass; the rest is the step's.
            StoreError::Busy | StoreError::Full | StoreError::ReadOnly(_) | StoreError::Newer { .. } => error,
            // SQLite quotes the whole statement behind its reason.
            StoreError::Sql(rusqlite::Error::SqlInputError { msg, .. }) => StoreError::Migration(msg),
            other => StoreError::Migration(other.to_string()),
        })?;
        Ok(Self::of(path, writer))
    }
}

/// Makes a file that is not there as an empty one that its owner alone reads: SQLite takes that for a new database, and gives
/// its log the same rights.
fn make_private(path: &Path) {
    let mut options = File::options();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    // Most often it is there; and what else is wrong, SQLite says when it opens the file.
    let _ = options.write(true).create_new(true).open(path);
}

/// A connection that can't write.
pub(super) fn reader(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    prepare(&connection)?;
    connection.pragma_update(None, "query_only", true)?;
    Ok(connection)
}

/// What makes a connection patient and quick.
fn prepare(connection: &Connection) -> Result<(), StoreError> {
    connection.busy_timeout(BUSY)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    // Otherwise a statement is prepared anew for each value that it is given, in case another plan suits that value.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.pragma_update(None, "cache_size", CACHE_KIB)?;
    Ok(())
}

/// A file that another program is just turning to WAL answers busy without waiting; it is done in a moment.
fn patiently<T>(mut attempt: impl FnMut() -> Result<T, StoreError>) -> Result<T, StoreError> {
    for _ in 0..100 {
        match attempt() {
            Err(StoreError::Busy) => std::thread::sleep(Duration::from_millis(20)),
            other => return other,
        }
    }
    attempt()
}

/// Whether there is a database of the length that its header tells.
fn look_at(path: &Path) -> Result<(), StoreError> {
    let failed = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => StoreError::Missing,
        _ => StoreError::ReadOnly(error.to_string()),
    };
    let mut file = File::open(path).map_err(failed)?;
    let length = file.metadata().map_err(failed)?.len();
    let mut header = Vec::with_capacity(HEADER);
    let limit = u64::try_from(HEADER).unwrap_or(u64::MAX);
    file.by_ref().take(limit).read_to_end(&mut header).map_err(failed)?;
    if length == 0 {
        return Err(StoreError::Empty);
    }
    let begins = header.len().min(MAGIC.len());
    if header.get(..begins) != MAGIC.get(..begins) {
        return Err(StoreError::NotADatabase);
    }
    let tells = told_length(&header);
    // What the log holds is not in the file yet, and SQLite looks at both.
    let has_log = std::fs::metadata(log_of(path)).is_ok_and(|log| log.len() > 0);
    match tells {
        None => Err(StoreError::CutShort { has: length, tells: None }),
        Some(tells) if length < tells && !has_log => {
            Err(StoreError::CutShort { has: length, tells: Some(tells) })
        }
        Some(_) => Ok(()),
    }
}

/// How many bytes a file of this header has; `None`: the header is not whole.
fn told_length(header: &[u8]) -> Option<u64> {
    let number = |from: usize| Some(u32::from_be_bytes(header.get(from..from + 4)?.try_into().ok()?));
    let page = u16::from_be_bytes(header.get(16..18)?.try_into().ok()?);
    // 65,536 does not fit, and is written as 1.
    let page = if page == 1 { 65_536 } else { u64::from(page) };
    let (pages, changes, counted_at) = (number(28)?, number(24)?, number(92)?);
    // A very old program did not keep the number of pages.
    Some(if changes == counted_at { page * u64::from(pages) } else { page })
}

fn log_of(path: &Path) -> std::path::PathBuf {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    log.into()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may panic")]
mod tests {
    use super::*;

    const BROKEN: Step = Step { sql: "CREATE TABLE late (x TEXT); SELECT * FROM nothing", reprojects: false };

    #[test]
    fn a_failed_migration_leaves_the_file_to_be_read_and_copied() {
        let folder = tempfile::tempdir().unwrap();
        let (path, copy) = (folder.path().join("entrada.db"), folder.path().join("copy.db"));
        Store::open(&path).unwrap().write(|writer| writer.put_setting("a", "b")).unwrap();
        let ladder: Vec<Step> = LADDER.iter().copied().chain([BROKEN]).collect();
        assert!(Store::open_with(&path, &ladder).is_err());
        let store = Store::open_to_read(&path).unwrap();
        assert_eq!(store.read(|reader| reader.settings()).unwrap().get("a").map(String::as_str), Some("b"));
        let refused = store.write(|writer| writer.put_setting("c", "d"));
        assert!(matches!(refused, Err(StoreError::ReadOnly(_))), "{refused:?}");
        store.copy_to(&copy).unwrap();
        assert_eq!(Store::open_existing(&copy).unwrap().read(|reader| reader.settings()).unwrap().len(), 1);
    }
}
