//! Sound facts whose predecessor is not here yet: table `pending_fact`.

use entrada_core::fact::Fact;
use entrada_core::ids::FactHash;
use entrada_core::part::Part;
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::columns::Columns;
use crate::fact::signature;
use crate::refs::{DeviceRef, EventRef};
use crate::sql::{all, one, run};

/// So many of an event are kept: more don't wait, and have to be brought again.
pub(crate) const MOST: u64 = 20_000;

/// Keeps a fact until the one before it comes; returns whether it is new. One that is here with fewer private parts gets the
/// others.
pub(crate) fn put(
    db: &Connection,
    event: EventRef,
    device: DeviceRef,
    fact: &Fact,
    prev: FactHash,
) -> Result<bool, StoreError> {
    let (hash, parts) = (fact.hash(), serde_json::to_string(&fact.parts)?);
    let more = "UPDATE pending_fact SET parts = ?2 WHERE hash = ?1 AND length(parts) < length(?2)";
    run(db, more, params![hash.0.as_slice(), parts])?;
    let added = run(
        db,
        "INSERT INTO pending_fact (hash, event, device, prev, bytes, signature, parts)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING",
        params![
            hash.0.as_slice(),
            event,
            device,
            prev.0.as_slice(),
            fact.bytes,
            fact.signature.as_slice(),
            parts
        ],
    )?;
    Ok(added > 0)
}

/// Takes out the facts that follow this one.
pub(crate) fn take(
    db: &Connection,
    event: EventRef,
    device: DeviceRef,
    prev: FactHash,
) -> Result<Vec<Fact>, StoreError> {
    type Row = (Vec<u8>, [u8; 64], Vec<Option<Part>>);
    let sql = "DELETE FROM pending_fact WHERE event = ?1 AND device = ?2 AND prev = ?3
               RETURNING bytes, signature, parts";
    let rows: Vec<Row> = all(db, sql, params![event, device, prev.0.as_slice()], |row| {
        Ok((row.get("bytes")?, signature(row)?, row.json("parts")?))
    })?;
    let read = |(bytes, signature, parts)| Ok(Fact::trusted(bytes, signature, parts)?);
    rows.into_iter().map(read).collect()
}

/// How many of an event wait.
pub(crate) fn count(db: &Connection, event: EventRef) -> Result<u64, StoreError> {
    let sql = "SELECT count(*) AS facts FROM pending_fact WHERE event = ?1";
    Ok(one(db, sql, [event], |row| row.natural("facts"))?.unwrap_or_default())
}

/// Drops the personal data of those of an event; returns how many had any.
pub(crate) fn drop_parts(db: &Connection, event: EventRef) -> Result<usize, StoreError> {
    run(db, "UPDATE pending_fact SET parts = '[]' WHERE event = ?1 AND parts <> '[]'", [event])
}
