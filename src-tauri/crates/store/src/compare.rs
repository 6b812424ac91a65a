//! Whether the database is what the migrations and the journal make of it: its schema beside a new one's, its projections
//! beside a fresh fold in a temporary database, so that nothing is written to the file and none of its triggers runs. The
//! facts themselves are checked in `rebuild`.

use std::collections::{BTreeMap, BTreeSet};

use entrada_core::ids::EventId;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::StoreError;
use crate::columns::{Columns, number};
use crate::dump::{DUMPS, Dump, shown};
use crate::migrate::{LADDER, migrate};
use crate::project::{events, reproject_all};
use crate::refs::EventRef;
use crate::sql::all;

/// What a fold is made of.
const JOURNAL: &[&str] = &["event", "device", "fact", "part", "dropped"];
/// What is compared besides what every device has alike: what things are folded from.
const ENTRIES: Dump = (
    "entry",
    5,
    "SELECT e.kind, e.subject, d.key, f.hash, e.nth, e.ms, e.counter, e.wall, e.staff, e.body, e.place, e.contact
     FROM entry e JOIN fact f ON f.id = e.fact JOIN device d ON d.id = f.device WHERE e.event = ?1",
);
/// So many differences are told one by one.
const TOLD: usize = 100;

/// A database as the migrations make it, gone when it is closed.
pub(crate) fn new_database() -> Result<Connection, StoreError> {
    let mut fresh = Connection::open("")?;
    migrate(&mut fresh, LADDER, |_| Ok(()))?;
    Ok(fresh)
}

/// How the schema differs from what the migrations make.
#[derive(Debug, Default)]
pub(crate) struct SchemaDifferences {
    /// In words.
    pub(crate) told: Vec<String>,
    /// Whether the journal's own tables are as they should be.
    pub(crate) journal_stands: bool,
    /// Whether all tables are.
    pub(crate) tables_stand: bool,
}

/// Compares the schema with that of a new database.
pub(crate) fn schema_differences(
    db: &Connection,
    fresh: &Connection,
) -> Result<SchemaDifferences, StoreError> {
    let (here, made) = (schema(db)?, schema(fresh)?);
    let mut found = SchemaDifferences { told: Vec::new(), journal_stands: true, tables_stand: true };
    let names: BTreeSet<&(String, String)> = here.keys().chain(made.keys()).collect();
    for name in names {
        let (kind, what) = name;
        let problem = match (here.get(name), made.get(name)) {
            (None, _) => "is missing",
            (_, None) => "is none of this program's",
            (here, made) if here != made => "was changed",
            _ => continue,
        };
        found.told.push(format!("database: {kind} {what} {problem}"));
        if kind == "table" {
            found.journal_stands &= !JOURNAL.contains(&what.as_str());
            found.tables_stand &= !made.contains_key(name);
        }
    }
    Ok(found)
}

/// What each thing in a database was made with, but for what SQLite makes by itself.
fn schema(db: &Connection) -> Result<BTreeMap<(String, String), String>, StoreError> {
    let sql = "SELECT type, name, coalesce(sql, '') AS sql FROM sqlite_schema
               WHERE NOT (type = 'table' AND name IN ('sqlite_sequence', 'sqlite_stat1', 'sqlite_stat4'))
               AND NOT (type = 'index' AND sql IS NULL AND name LIKE 'sqlite\\_autoindex\\_%' ESCAPE '\\')";
    let mut statement = db.prepare(sql)?;
    let rows = statement.query_map([], |row| Ok(((row.get("type")?, row.get("name")?), row.get("sql")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Rows that name a row that is not there.
pub(crate) fn orphans(db: &Connection) -> Result<Vec<String>, StoreError> {
    let sql = "SELECT \"table\" AS child, parent, count(*) AS rows FROM pragma_foreign_key_check GROUP BY child, parent";
    let found: Vec<(String, String, u64)> =
        all(db, sql, [], |row| Ok((row.get("child")?, row.get("parent")?, row.natural("rows")?)))?;
    let told = |(child, parent, rows): (String, String, u64)| {
        format!("database: rows of table {child} that belong to what is missing in table {parent}: {rows}")
    };
    Ok(found.into_iter().map(told).collect())
}

/// Personal data that was dropped although nobody was forgotten whose it was, and the event's was never to be dropped. Where
/// somebody was forgotten by a word that does not count, or one is not here any more, that may be why.
pub(crate) fn dropped_for_nothing(db: &Connection) -> Result<Vec<String>, StoreError> {
    let sql = "SELECT e.hash AS event, count(*) AS rows FROM dropped d JOIN fact f ON f.id = d.fact JOIN event e ON e.id = f.event
               WHERE f.refused = ''
               AND NOT EXISTS (SELECT 1 FROM entry n JOIN forgotten g ON g.event = n.event AND g.kind = n.kind
                AND g.subject = n.subject WHERE n.event = f.event AND n.fact = d.fact)
               AND NOT EXISTS (SELECT 1 FROM scan s JOIN forgotten g ON g.event = s.event AND g.kind = 4
                AND g.subject = s.ticket WHERE s.event = f.event AND s.fact = d.fact)
               AND NOT EXISTS (SELECT 1 FROM entry n WHERE n.event = f.event AND n.kind = 1
                AND instr(n.body, '\"retain_days\":') > 0)
               AND NOT EXISTS (SELECT 1 FROM fact o WHERE o.event = f.event AND o.refused <> ''
                AND instr(CAST(o.bytes AS TEXT), '\"person_forgotten\"') > 0)
               GROUP BY e.id ORDER BY e.id";
    let found: Vec<(EventId, u64)> =
        all(db, sql, [], |row| Ok((row.event_id("event")?, row.natural("rows")?)))?;
    let told = |(event, rows): (EventId, u64)| {
        let event = event.short();
        format!(
            "event {event}: private parts that were dropped though nobody was forgotten whose they were: {rows}"
        )
    };
    Ok(found.into_iter().map(told).collect())
}

/// How the projections differ from what the journal makes in a new database. All tables have to be as they were made.
pub(crate) fn projection_differences(db: &Connection, fresh: &Connection) -> Result<Vec<String>, StoreError> {
    fresh.pragma_update(None, "synchronous", "off")?;
    // Rows that name one that is missing are told by themselves.
    fresh.pragma_update(None, "foreign_keys", false)?;
    let tx = fresh.unchecked_transaction()?;
    for table in JOURNAL {
        copy(db, &tx, table)?;
    }
    reproject_all(&tx)?;
    let mut told = Vec::new();
    for (event, hash) in events(db)? {
        for dump in DUMPS.iter().chain([&ENTRIES]) {
            differences(dump, (event, hash), db, &tx, &mut told)?;
        }
    }
    let more = told.len().saturating_sub(TOLD);
    told.truncate(TOLD);
    if more > 0 {
        told.push(format!("tables: {more} more rows are not what the journal makes"));
    }
    Ok(told)
}

fn copy(from: &Connection, to: &Connection, table: &str) -> Result<(), StoreError> {
    let mut read = from.prepare(&format!("SELECT * FROM {table}"))?;
    let columns = read.column_count();
    let places = vec!["?"; columns].join(", ");
    let mut write = to.prepare(&format!("INSERT INTO {table} VALUES ({places})"))?;
    let mut rows = read.query([])?;
    while let Some(row) = rows.next()? {
        let values: Vec<Value> = (0..columns).map(|column| row.get(column)).collect::<Result<_, _>>()?;
        write.execute(params_from_iter(values))?;
    }
    Ok(())
}

type Rows = BTreeMap<Vec<String>, BTreeSet<Vec<String>>>;

/// The rows of one projection that differ, by what tells them apart and by the columns: what people wrote is not told.
fn differences(
    dump: &Dump,
    (event, hash): (EventRef, EventId),
    here: &Connection,
    made: &Connection,
    told: &mut Vec<String>,
) -> Result<(), StoreError> {
    let (what, ..) = dump;
    let (columns, here) = rows(dump, event, here)?;
    let (_, made) = rows(dump, event, made)?;
    let none = BTreeSet::new();
    let keys: BTreeSet<&Vec<String>> = here.keys().chain(made.keys()).collect();
    for key in keys {
        let (here, made) = (here.get(key).unwrap_or(&none), made.get(key).unwrap_or(&none));
        if here == made {
            continue;
        }
        let (extra, lacking) = (here.difference(made).next(), made.difference(here).next());
        let problem = match (extra, lacking) {
            (Some(extra), Some(lacking)) => {
                let wrong = extra.iter().zip(lacking).zip(columns.iter().skip(key.len()));
                let wrong: Vec<&str> =
                    wrong.filter(|((a, b), _)| a != b).map(|(_, column)| column.as_str()).collect();
                format!("differs from the journal in {}", wrong.join(", "))
            }
            (Some(_), None) => "is in no fact of the journal".to_owned(),
            _ => "is missing".to_owned(),
        };
        let key = key.iter().zip(&columns).map(|(value, column)| short(column, value));
        let row: Vec<String> = std::iter::once((*what).to_owned()).chain(key).collect();
        told.push(format!("tables: {} of event {} {problem}", row.join(" "), hash.short()));
    }
    Ok(())
}

/// The names of a projection's columns, and its rows by those that tell them apart.
fn rows((_, keys, sql): &Dump, event: EventRef, db: &Connection) -> Result<(Vec<String>, Rows), StoreError> {
    let mut statement = db.prepare(sql)?;
    let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let mut found = Rows::new();
    let mut rows = statement.query([event])?;
    while let Some(row) = rows.next()? {
        let mut key = Vec::with_capacity(columns.len());
        for column in 0..columns.len() {
            key.push(shown(row.get_ref(column)?));
        }
        let rest = key.split_off((*keys).min(key.len()));
        found.entry(key).or_default().insert(rest);
    }
    Ok((columns, found))
}

/// A value that tells rows apart, as people know it: a ticket's number, the beginning of a device's key.
fn short(column: &str, value: &str) -> String {
    match (column, value.parse()) {
        ("number" | "ticket" | "order_number", Ok(bits)) => number(bits).to_string(),
        ("key", _) => value.chars().take(8).collect(),
        _ => value.to_owned(),
    }
}
