//! Running statements: prepared once for each connection, and counted. Nothing here knows a table.

use std::cell::Cell;

use rusqlite::{CachedStatement, Connection, OptionalExtension, Params, Row, StatementStatus};

use crate::StoreError;

thread_local! {
    static STATEMENTS: Cell<u64> = const { Cell::new(0) };
    static STEPS: Cell<u64> = const { Cell::new(0) };
}

/// How many statements this thread has run, those of triggers not counted. The difference of two moments tells what
/// lies between them.
#[must_use]
pub fn statements() -> u64 {
    STATEMENTS.get()
}

/// How many steps of SQLite's machine this thread's statements took, those of triggers too: a measure of work that no
/// busy processor changes.
#[must_use]
pub fn steps() -> u64 {
    STEPS.get()
}

/// A prepared statement that is counted when it is done with.
struct Measured<'c>(CachedStatement<'c>);

impl<'c> Measured<'c> {
    fn prepare(db: &'c Connection, sql: &str) -> rusqlite::Result<Self> {
        STATEMENTS.set(STATEMENTS.get() + 1);
        Ok(Self(db.prepare_cached(sql)?))
    }
}

impl Drop for Measured<'_> {
    fn drop(&mut self) {
        let steps = self.0.reset_status(StatementStatus::VmStep);
        STEPS.set(STEPS.get() + u64::try_from(steps).unwrap_or_default());
    }
}

/// Runs a statement that returns no rows; returns how many rows it changed.
pub(crate) fn run(db: &Connection, sql: &str, values: impl Params) -> Result<usize, StoreError> {
    Ok(Measured::prepare(db, sql)?.0.execute(values)?)
}

/// The first row that is found.
pub(crate) fn one<T>(
    db: &Connection,
    sql: &str,
    values: impl Params,
    read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Option<T>, StoreError> {
    Ok(Measured::prepare(db, sql)?.0.query_row(values, read).optional()?)
}

/// All rows that are found.
pub(crate) fn all<T, C: FromIterator<T>>(
    db: &Connection,
    sql: &str,
    values: impl Params,
    read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<C, StoreError> {
    Ok(Measured::prepare(db, sql)?.0.query_map(values, read)?.collect::<Result<_, _>>()?)
}

/// Whether any row is found.
pub(crate) fn exists(db: &Connection, sql: &str, values: impl Params) -> Result<bool, StoreError> {
    Ok(Measured::prepare(db, sql)?.0.exists(values)?)
}

/// Gives each row that is found to `each`, without keeping them.
pub(crate) fn each_row<E: From<StoreError>>(
    db: &Connection,
    sql: &str,
    values: impl Params,
    mut each: impl FnMut(&Row<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let mut statement = Measured::prepare(db, sql).map_err(StoreError::from)?;
    let mut rows = statement.0.query(values).map_err(StoreError::from)?;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        each(row)?;
    }
    Ok(())
}
