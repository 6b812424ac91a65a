//! What a check finds of somebody who edited the database itself: its rows, and what stands beside the tables.

use entrada_core::model::Person;
use entrada_core::patch::Patch;
use entrada_testkit::Laptop;
use rusqlite::Connection;

use crate::pen::{enter, issue, type_saved};

fn evening() -> Laptop {
    let office = Laptop::new("office");
    let event = office.found("Party");
    office.say(event, type_saved(1, false));
    office.say(event, issue(0, 1));
    let ada = Person { name: Patch::Set("Ada".into()), ..Person::default() };
    office.try_say(event, issue(1, 1), vec![ada]).unwrap();
    office.say(event, enter("a", 0, 10));
    office
}

/// What a check says after this was done to the database, by somebody who is not this program.
fn after(sql: &str) -> Vec<String> {
    let office = evening();
    assert_eq!(problems(&office), Vec::<String>::new(), "sound before");
    Connection::open(office.database()).unwrap().execute_batch(sql).unwrap();
    problems(&office)
}

fn problems(office: &Laptop) -> Vec<String> {
    office.store.read(|reader| reader.verify()).unwrap().problems
}

#[test]
fn edited_rows_are_found_and_named_without_what_people_wrote() {
    for (sql, table, column) in [
        (
            "UPDATE ticket SET state = 'cancelled' WHERE number = (SELECT min(number) FROM ticket)",
            "ticket",
            "state",
        ),
        ("UPDATE ticket SET name = 'Mallory'", "ticket", "name"),
        ("UPDATE presence SET inside = 0", "presence", "inside"),
        ("UPDATE scan SET undone = 'never was'", "scan", "undone"),
        ("UPDATE membership SET role = 'door'", "membership", "role"),
        ("UPDATE entry SET ms = ms + 1 WHERE kind = 4", "entry", "ms"),
        ("UPDATE event_state SET state = replace(state, 'Party', 'Gala')", "event", "state"),
        ("UPDATE fact SET refused = 'not wanted' WHERE seq = 3", "refused", "in no fact"),
        ("DELETE FROM scan", "scan", "is missing"),
        ("UPDATE tally SET issued = 7", "tally", "issued"),
    ] {
        let found = after(sql);
        let named =
            |problem: &String| problem.starts_with(&format!("tables: {table} ")) && problem.contains(column);
        assert!(found.iter().any(named), "{sql}: {found:?}");
        assert!(!found.concat().contains("Mallory"), "{found:?}");
    }
}

#[test]
fn what_was_added_to_the_schema_or_taken_from_it_is_found() {
    for (sql, problem) in [
        (
            "CREATE TRIGGER once AFTER INSERT ON scan BEGIN DELETE FROM scan_undo; END",
            "database: trigger once is none of this program's",
        ),
        ("DROP TRIGGER scan_counted", "database: trigger scan_counted is missing"),
        ("DROP INDEX scan_by_ticket", "database: index scan_by_ticket is missing"),
        ("DROP TABLE tally", "database: table tally is missing"),
        ("DROP TABLE dropped", "database: table dropped is missing"),
        ("CREATE TABLE mine (x TEXT)", "database: table mine is none of this program's"),
        ("CREATE VIEW mine AS SELECT 1", "database: view mine is none of this program's"),
        (
            "PRAGMA writable_schema = on; INSERT INTO sqlite_schema VALUES ('trigger', 'sqlite_autoindex_scan_9', 'scan', 0,
             'CREATE TRIGGER sqlite_autoindex_scan_9 AFTER INSERT ON scan BEGIN DELETE FROM scan_undo; END')",
            "database: trigger sqlite_autoindex_scan_9 is none of this program's",
        ),
        ("ALTER TABLE ticket ADD COLUMN mine TEXT", "database: table ticket was changed"),
    ] {
        let found = after(sql);
        assert!(found.iter().any(|found| found == problem), "{sql}: {found:?}");
    }
}

#[test]
fn rows_beside_the_facts_are_held_against_them() {
    for (sql, problem) in [
        ("UPDATE part SET stays = 1", "it is noted wrongly whether its private parts stay"),
        (
            "INSERT INTO dropped SELECT fact, place FROM part; DELETE FROM part",
            "private parts that were dropped though nobody was forgotten whose they were: 1",
        ),
        (
            "DELETE FROM device",
            "database: rows of table fact that belong to what is missing in table device: 5",
        ),
        (
            "DELETE FROM fact WHERE seq = 2",
            "database: rows of table fact that belong to what is missing in table fact: 1",
        ),
        (
            "DELETE FROM fact WHERE seq = 4",
            "database: rows of table part that belong to what is missing in table fact: 1",
        ),
    ] {
        let found = after(&format!("PRAGMA foreign_keys = off; {sql}"));
        assert!(found.iter().any(|found| found.ends_with(problem)), "{sql}: {found:?}");
    }
}

/// A trigger that somebody added does not run while it is looked for, and what it did is found too.
#[test]
fn a_check_writes_nothing_to_the_file() {
    let office = evening();
    let file = Connection::open(office.database()).unwrap();
    file.execute_batch(
        "CREATE TABLE seen (x INTEGER); UPDATE ticket SET seat = 'A 1';
         CREATE TRIGGER spy AFTER DELETE ON ticket BEGIN INSERT INTO seen VALUES (1); END",
    )
    .unwrap();
    let version = || -> i64 { file.pragma_query_value(None, "data_version", |row| row.get(0)).unwrap() };
    let before = version();
    let found = problems(&office);
    assert!(found.iter().any(|problem| problem.starts_with("tables: ticket ")), "{found:?}");
    assert_eq!(version(), before, "nobody committed anything");
    let seen: i64 = file.query_row("SELECT count(*) FROM seen", [], |row| row.get(0)).unwrap();
    assert_eq!(seen, 0);
}

#[test]
fn many_differences_are_told_in_part_and_counted() {
    let office = Laptop::new("office");
    let event = office.found("Party");
    office.say(event, type_saved(1, false));
    for index in 0..120 {
        office.say(event, issue(index, 1));
    }
    Connection::open(office.database()).unwrap().execute_batch("UPDATE ticket SET seat = 'A 1'").unwrap();
    let found = problems(&office);
    assert_eq!(found.len(), 101);
    assert_eq!(found[100], "tables: 20 more rows are not what the journal makes");
}
