//! Sound facts whose predecessor is not here yet: table `pending_fact`.

use entrada_core::fact::Fact;
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::columns::{Columns, seq};
use crate::fact::signature;
use crate::refs::{DeviceRef, EventRef};
use crate::sql::{one, run};

/// Keeps a fact until those before it come; returns whether it is new.
pub(crate) fn put(
    db: &Connection,
    event: EventRef,
    device: DeviceRef,
    fact: &Fact,
) -> Result<bool, StoreError> {
    let added = run(
        db,
        "INSERT INTO pending_fact (hash, event, device, seq, bytes, signature, parts)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING",
        params![
            fact.hash().0.as_slice(),
            event,
            device,
            seq(fact.payload.seq),
            fact.bytes,
            fact.signature.as_slice(),
            serde_json::to_string(&fact.parts)?
        ],
    )?;
    Ok(added > 0)
}

/// Takes out a fact of a stream at this place or before it.
pub(crate) fn take(
    db: &Connection,
    event: EventRef,
    device: DeviceRef,
    up_to: u64,
) -> Result<Option<Fact>, StoreError> {
    let sql = "DELETE FROM pending_fact WHERE hash = (SELECT hash FROM pending_fact WHERE event = ?1 AND device = ?2
               AND seq <= ?3 ORDER BY seq, hash LIMIT 1) RETURNING bytes, signature, parts";
    let found = one(db, sql, params![event, device, seq(up_to)], |row| {
        Ok((row.get::<_, Vec<u8>>("bytes")?, signature(row)?, row.json("parts")?))
    })?;
    let Some((bytes, signature, parts)) = found else { return Ok(None) };
    Ok(Some(Fact::trusted(bytes, signature, parts)?))
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
