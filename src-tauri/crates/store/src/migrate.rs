//! The ladder of migrations, climbed in one transaction together with its number. After the first release a step that
//! was shipped is never edited: the next one is `0002`.

use rusqlite::{Connection, TransactionBehavior};

use crate::StoreError;

/// Marks a database file as Entrada's: "ENTR".
const APPLICATION_ID: i64 = 0x454e_5452;

/// One step of the ladder.
#[derive(Clone, Copy)]
pub(crate) struct Step {
    /// Its statements.
    pub sql: &'static str,
    /// Whether the projections are to be made anew after it.
    pub reprojects: bool,
}

/// The steps of this program, the first one first.
pub(crate) const LADDER: &[Step] = &[Step {
    sql: concat!(
        include_str!("migrations/0001/device.sql"),
        include_str!("migrations/0001/fact.sql"),
        include_str!("migrations/0001/entry.sql"),
        include_str!("migrations/0001/event.sql"),
        include_str!("migrations/0001/order.sql"),
        include_str!("migrations/0001/ticket.sql"),
        include_str!("migrations/0001/scan.sql"),
        include_str!("migrations/0001/remote.sql"),
        include_str!("migrations/0001/mail.sql"),
        include_str!("migrations/0001/statistics.sql"),
    ),
    reprojects: false,
}];

/// Brings a database to the top of the ladder, all of the way or not at all. `reproject` makes all projections anew.
pub(crate) fn migrate(
    connection: &mut Connection,
    ladder: &[Step],
    reproject: impl FnOnce(&Connection) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    if version(connection, ladder)? == known(ladder) {
        return Ok(());
    }
    let _span = tracing::info_span!("store.migrate", steps = ladder.len()).entered();
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another program may have been quicker.
    let at = usize::try_from(version(&tx, ladder)?).unwrap_or_default();
    let mut reprojects = false;
    for step in ladder.iter().skip(at) {
        tx.execute_batch(step.sql)?;
        reprojects |= step.reprojects;
    }
    if reprojects {
        reproject(&tx)?;
    }
    tx.pragma_update(None, "user_version", known(ladder))?;
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    Ok(tx.commit()?)
}

fn known(ladder: &[Step]) -> i64 {
    i64::try_from(ladder.len()).unwrap_or(i64::MAX)
}

/// The database's version; refuses what is not ours or newer.
pub(crate) fn version(connection: &Connection, ladder: &[Step]) -> Result<i64, StoreError> {
    let found: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let application: i64 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if application != APPLICATION_ID && (application != 0 || tables > 0 || found > 0) {
        return Err(StoreError::Damaged("it is a database of another program".to_owned()));
    }
    if found > known(ladder) {
        return Err(StoreError::Newer { found, known: known(ladder) });
    }
    Ok(found)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may panic")]
mod tests {
    use super::*;

    const SECOND: Step = Step { sql: "CREATE TABLE note (text TEXT NOT NULL) STRICT", reprojects: true };
    const BROKEN: Step =
        Step { sql: "CREATE TABLE late (x TEXT) STRICT; SELECT * FROM nothing", reprojects: false };

    fn two(second: Step) -> Vec<Step> {
        LADDER.iter().copied().chain([second]).collect()
    }

    fn first() -> Connection {
        let mut database = Connection::open_in_memory().unwrap();
        migrate(&mut database, LADDER, |_| Ok(())).unwrap();
        database
    }

    #[test]
    fn a_second_step_is_climbed_once_and_projects_anew() {
        let mut database = first();
        let mut times = 0;
        for _ in 0..2 {
            migrate(&mut database, &two(SECOND), |_| {
                times += 1;
                Ok(())
            })
            .unwrap();
        }
        assert_eq!((times, version(&database, &two(SECOND)).unwrap()), (1, 2));
        database.execute("INSERT INTO note (text) VALUES ('it is there')", []).unwrap();
        let refused = version(&database, LADDER);
        assert!(matches!(refused, Err(StoreError::Newer { found: 2, known: 1 })), "{refused:?}");
    }

    #[test]
    fn a_step_that_fails_leaves_the_database_as_it_was() {
        let mut database = first();
        for (ladder, reproject) in [(two(BROKEN), Ok(())), (two(SECOND), Err(StoreError::Full))] {
            assert!(migrate(&mut database, &ladder, |_| reproject).is_err());
            let left: i64 = database
                .query_row("SELECT count(*) FROM sqlite_schema WHERE name IN ('late', 'note')", [], |row| {
                    row.get(0)
                })
                .unwrap();
            assert_eq!((left, version(&database, &ladder).unwrap()), (0, 1));
        }
    }
}
