//! The database as a file: its schema, its version, and files that are not what they should be.

use std::path::{Path, PathBuf};

use entrada_store::{Store, StoreError};
use entrada_testkit::Laptop;
use rusqlite::Connection;

use crate::pen::{enter, issue, type_saved};

/// Set to write the schema anew: `ENTRADA_RENEW=1 cargo test -p entrada-store files`.
fn renews() -> bool {
    std::env::var_os("ENTRADA_RENEW").is_some()
}

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn made() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("entrada.db");
    drop(Store::open(&path).unwrap());
    (folder, path)
}

fn rows(connection: &Connection, sql: &str) -> Vec<String> {
    let mut statement = connection.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}

#[test]
fn every_table_is_strict() {
    let (_folder, path) = made();
    let connection = Connection::open(path).unwrap();
    let loose = rows(
        &connection,
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 \
         AND name NOT LIKE 'sqlite_%'",
    );
    assert!(loose.is_empty(), "{loose:?}");
}

#[test]
fn the_schema_in_the_docs_is_the_schema() {
    let (_folder, path) = made();
    let parts = rows(
        &Connection::open(path).unwrap(),
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' \
         AND name NOT LIKE 'guest\\_%' ESCAPE '\\' AND name NOT LIKE 'guest\\_prefix\\_%' ESCAPE '\\' \
         ORDER BY CASE type WHEN 'table' THEN 1 WHEN 'index' THEN 2 ELSE 3 END, name",
    );
    let schema = format!(
        "-- The database of Entrada, as migrations leave it. Generated: ENTRADA_RENEW=1 cargo test -p entrada-store\n\n{};\n",
        parts.join(";\n\n")
    );
    let path = here("../../../docs/schema.sql");
    if renews() {
        std::fs::write(&path, &schema).unwrap();
    }
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        written == schema,
        "docs/schema.sql is out of date: ENTRADA_RENEW=1 cargo test -p entrada-store files"
    );
}

#[test]
fn a_newer_database_is_refused_and_left_alone() {
    let (_folder, path) = made();
    Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let before = std::fs::read(&path).unwrap();
    let refused = Store::open(&path).err();
    assert!(matches!(refused, Some(StoreError::Newer { found: 99, known: 1 })), "{refused:?}");
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn a_database_of_another_program_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    for (name, sql) in [
        ("tables", "CREATE TABLE song (name TEXT)"),
        ("id", "PRAGMA application_id = 77; CREATE TABLE song (name TEXT)"),
        ("version", "PRAGMA user_version = 3"),
    ] {
        let path = folder.path().join(name);
        Connection::open(&path).unwrap().execute_batch(sql).unwrap();
        let before = std::fs::read(&path).unwrap();
        let refused = Store::open(&path).err();
        assert!(matches!(refused, Some(StoreError::Damaged(_))), "{name}: {refused:?}");
        assert_eq!(std::fs::read(&path).unwrap(), before, "{name}");
    }
}

#[test]
fn garbage_is_damaged_and_nothing_is() {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in
        [("text", vec![b'x'; 9_000]), ("jpeg", vec![0xff, 0xd8, 0xff, 0xe0]), ("zeros", vec![0; 8_192])]
    {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let refused = Store::open(&path).err();
        assert!(matches!(refused, Some(StoreError::Damaged(_))), "{name}: {refused:?}");
    }
    let empty = folder.path().join("empty");
    std::fs::write(&empty, []).unwrap();
    assert!(Store::open(&empty).is_ok(), "a file that was only just made is new");
}

#[test]
fn a_file_cut_short_is_damaged_and_no_panic() {
    let office = filled();
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole");
    office.0.store.copy_to(&whole).unwrap();
    let bytes = std::fs::read(&whole).unwrap();
    for part in 1..8 {
        let path = folder.path().join(format!("cut{part}"));
        std::fs::write(&path, &bytes[..bytes.len() * part / 8]).unwrap();
        let seen = Store::open(&path).and_then(|store| store.read(|reader| reader.verify()));
        let noticed = match &seen {
            Ok(verified) => !verified.problems.is_empty(),
            Err(error) => matches!(error, StoreError::Damaged(_)),
        };
        assert!(noticed, "{part}/8: {seen:?}");
    }
}

#[test]
fn a_database_that_must_be_there_is_never_taken_for_a_first_start() {
    let office = filled();
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole");
    office.0.store.copy_to(&whole).unwrap();
    let bytes = std::fs::read(&whole).unwrap();
    for (open, name) in [
        (Store::open_existing as fn(&Path) -> Result<Store, StoreError>, "existing"),
        (Store::open_to_read as fn(&Path) -> Result<Store, StoreError>, "to read"),
    ] {
        let missing = folder.path().join("missing");
        assert!(matches!(open(&missing), Err(StoreError::Missing)), "{name}");
        assert!(!missing.exists(), "{name}: nothing is made");
        for length in [0, 15, 50, 100, 4_096, bytes.len() / 2, bytes.len() - 1] {
            let path = folder.path().join("cut");
            std::fs::write(&path, &bytes[..length]).unwrap();
            let why = open(&path).err();
            let told = match why {
                Some(StoreError::Empty) => length == 0,
                Some(StoreError::CutShort { has, .. }) => length > 0 && has == length as u64,
                _ => false,
            };
            assert!(told, "{name}, {length} bytes: {why:?}");
            assert_eq!(std::fs::read(&path).unwrap(), bytes[..length], "{name}: left as it is");
        }
        let store = open(&whole).unwrap();
        assert_eq!(store.read(|reader| reader.dump(office.1)).unwrap(), office.0.dump(office.1), "{name}");
    }
    // What is written and still in the log is not a damage.
    let path = office.0.database();
    assert!(Store::open_existing(&path).is_ok());
}

#[test]
fn a_flipped_byte_of_a_fact_is_found_by_verify() {
    let (office, _) = filled();
    let connection = Connection::open(office.database()).unwrap();
    connection.execute("UPDATE fact SET bytes = CAST(replace(CAST(bytes AS TEXT), 'Type 1', 'Typo 1') AS BLOB) WHERE seq = 2", []).unwrap();
    let changed = connection.changes();
    drop(connection);
    assert_eq!(changed, 1);
    let verified = office.store.read(|reader| reader.verify());
    let noticed = verified.as_ref().map_or(true, |verified| !verified.problems.is_empty());
    assert!(noticed, "{verified:?}");
}

fn filled() -> (Laptop, entrada_core::ids::EventId) {
    let office = Laptop::new("office");
    let event = office.found("Party");
    office.say(event, type_saved(1, false));
    office.say(event, issue(0, 1));
    office.say(event, enter("a", 0, 5));
    (office, event)
}
