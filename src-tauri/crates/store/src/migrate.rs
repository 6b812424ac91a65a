//! The ladder of migrations, climbed in one transaction together with its number. Shipped ones are never edited.

use rusqlite::{Connection, TransactionBehavior};

use crate::StoreError;
use crate::rebuild::reproject_all;

/// Marks a database file as Entrada's: "ENTR".
const APPLICATION_ID: i64 = 0x454e_5452;

/// Each step's statements, and whether the projections are to be made anew after it.
const LADDER: &[(&str, bool)] = &[
    (include_str!("migrations/0001_journal.sql"), false),
    (include_str!("migrations/0002_house.sql"), true),
    (include_str!("migrations/0003_remotes.sql"), false),
];

/// Brings a database to the newest version, all of the way or not at all.
pub(crate) fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    if version(connection)? == known() {
        return Ok(());
    }
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let at = usize::try_from(version(&tx)?).unwrap_or_default();
    let mut anew = false;
    for (step, changes) in LADDER.iter().skip(at) {
        tx.execute_batch(step)?;
        anew |= *changes;
    }
    if anew {
        reproject_all(&tx)?;
    }
    tx.pragma_update(None, "user_version", known())?;
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    Ok(tx.commit()?)
}

fn known() -> i64 {
    i64::try_from(LADDER.len()).unwrap_or(i64::MAX)
}

/// The database's version; refuses what is not ours or newer.
pub(crate) fn version(connection: &Connection) -> Result<i64, StoreError> {
    let found: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let application: i64 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if application != APPLICATION_ID && (application != 0 || tables > 0 || found > 0) {
        return Err(StoreError::Damaged("it is a database of another program".to_owned()));
    }
    if found > known() {
        return Err(StoreError::Newer { found, known: known() });
    }
    Ok(found)
}
