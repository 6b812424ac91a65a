//! Running statements: prepared once for each connection, and counted. Nothing here knows a table.

use std::cell::Cell;

use rusqlite::{Connection, OptionalExtension, Params, Row};

use crate::StoreError;

thread_local! {
    static STATEMENTS: Cell<u64> = const { Cell::new(0) };
}

/// How many statements this thread has run, those of triggers not counted. The difference of two moments tells what
/// lies between them.
#[must_use]
pub fn statements() -> u64 {
    STATEMENTS.get()
}

fn count() {
    STATEMENTS.set(STATEMENTS.get() + 1);
}

/// Runs a statement that returns no rows; returns how many rows it changed.
pub(crate) fn run(db: &Connection, sql: &str, values: impl Params) -> Result<usize, StoreError> {
    count();
    Ok(db.prepare_cached(sql)?.execute(values)?)
}

/// The first row that is found.
pub(crate) fn one<T>(
    db: &Connection,
    sql: &str,
    values: impl Params,
    read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Option<T>, StoreError> {
    count();
    Ok(db.prepare_cached(sql)?.query_row(values, read).optional()?)
}

/// All rows that are found.
pub(crate) fn all<T, C: FromIterator<T>>(
    db: &Connection,
    sql: &str,
    values: impl Params,
    read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<C, StoreError> {
    count();
    Ok(db.prepare_cached(sql)?.query_map(values, read)?.collect::<Result<_, _>>()?)
}

/// Whether any row is found.
pub(crate) fn exists(db: &Connection, sql: &str, values: impl Params) -> Result<bool, StoreError> {
    count();
    Ok(db.prepare_cached(sql)?.exists(values)?)
}

/// Gives each row that is found to `each`, without keeping them.
pub(crate) fn each_row<E: From<StoreError>>(
    db: &Connection,
    sql: &str,
    values: impl Params,
    mut each: impl FnMut(&Row<'_>) -> Result<(), E>,
) -> Result<(), E> {
    count();
    let mut statement = db.prepare_cached(sql).map_err(StoreError::from)?;
    let mut rows = statement.query(values).map_err(StoreError::from)?;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        each(row)?;
    }
    Ok(())
}
