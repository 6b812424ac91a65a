//! How a database file is, looked at without changing it: also one that can't be opened for use. No value of any row is
//! read, only how many there are.

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::StoreError;

/// What could be seen of a database file.
#[derive(Debug)]
pub struct Health {
    /// The version of its tables; what a newer program wrote has a higher one than this program knows.
    pub version: Result<i64, StoreError>,
    /// What SQLite finds wrong with the file; nothing when it is whole.
    pub problems: Result<Vec<String>, StoreError>,
    /// How many rows each table has, by the tables' names.
    pub rows: Result<Vec<(String, i64)>, StoreError>,
}

/// How many problems are told at most.
const PROBLEMS: i64 = 20;

/// The version of SQLite that is built in.
#[must_use]
pub fn sqlite_version() -> &'static str {
    rusqlite::version()
}

/// Looks at the database at `path`, which is there and not empty: beside an empty one SQLite throws its log away.
///
/// # Errors
/// When it can't be opened at all.
pub fn health(path: &Path) -> Result<Health, StoreError> {
    // Not read-only: what waits in the log beside it belongs to it, and reading that needs a file for shared memory.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(path, flags)?;
    db.pragma_update(None, "query_only", true)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    Ok(Health {
        version: db.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(StoreError::from),
        problems: problems(&db),
        rows: rows(&db),
    })
}

fn problems(db: &Connection) -> Result<Vec<String>, StoreError> {
    let mut check = db.prepare(&format!("PRAGMA quick_check({PROBLEMS})"))?;
    let found = check.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    Ok(found.into_iter().filter(|line| line != "ok").collect())
}

fn rows(db: &Connection) -> Result<Vec<(String, i64)>, StoreError> {
    let mut tables = db.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite@_%' ESCAPE '@' ORDER BY name",
    )?;
    let names = tables.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    names
        .into_iter()
        .map(|name| {
            let quoted = name.replace('"', "\"\"");
            let rows = db.query_row(&format!("SELECT count(*) FROM \"{quoted}\""), [], |row| row.get(0))?;
            Ok((name, rows))
        })
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]
mod tests {
    use super::*;
    use crate::Store;

    #[test]
    fn a_sound_file_and_one_with_a_hole_in_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("entrada.db");
        let store = Store::open(&path).unwrap();
        store.write(|writer| writer.put_setting("a", "b")).unwrap();
        let seen = health(&path).unwrap();
        assert!(seen.version.unwrap() > 0);
        assert_eq!(seen.problems.unwrap(), Vec::<String>::new());
        assert!(seen.rows.unwrap().contains(&("setting".to_owned(), 1)));
        drop(store);
        let mut bytes = std::fs::read(&path).unwrap();
        let half = bytes.len() / 2;
        bytes[4096..half].fill(0x5a);
        std::fs::write(&path, &bytes).unwrap();
        let seen = health(&path).unwrap();
        assert!(seen.problems.map_or(true, |problems| !problems.is_empty()));
        assert_eq!(std::fs::read(&path).unwrap(), bytes, "looking changes nothing");
    }
}
