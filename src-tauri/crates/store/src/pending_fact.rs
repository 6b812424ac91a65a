//! Sound facts whose predecessor is not here yet: table `pending_fact`.

use entrada_core::fact::Fact;
use entrada_core::ids::FactHash;
use entrada_core::part::Part;
use rusqlite::{Connection, params};

use crate::columns::Columns;
use crate::fact::signature;
use crate::refs::{DeviceRef, EventRef};
use crate::sql::{all, one, run};
use crate::{StoreError, forgotten, part};

/// A row: a fact's bytes, signature and parts.
type Waiting = (Vec<u8>, [u8; 64], Vec<Option<Part>>);

/// So many of an event are kept: more don't wait, and have to be brought again.
pub(crate) const MOST: u64 = 20_000;

/// Keeps a fact until the one before it comes; returns whether it is new. One that is here gets the private parts that it
/// lacks.
pub(crate) fn put(
    db: &Connection,
    event: EventRef,
    device: DeviceRef,
    fact: &Fact,
    prev: FactHash,
) -> Result<bool, StoreError> {
    let hash = fact.hash();
    let sql = "SELECT parts FROM pending_fact WHERE hash = ?1";
    let known: Option<Vec<Option<Part>>> = one(db, sql, [hash.0.as_slice()], |row| row.json("parts"))?;
    let is_new = known.is_none();
    let mut fact = fact.clone();
    let known = known.unwrap_or_default();
    if fact.parts.len() < known.len() {
        fact.parts.resize(known.len(), None);
    }
    for (mine, known) in fact.parts.iter_mut().zip(known) {
        if mine.is_none() {
            *mine = known;
        }
    }
    forgotten::strip_forgotten(db, event, &mut fact)?;
    run(
        db,
        "INSERT INTO pending_fact (hash, event, device, prev, bytes, signature, parts)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO UPDATE SET parts = ?7",
        params![
            hash.0.as_slice(),
            event,
            device,
            prev.0.as_slice(),
            fact.bytes,
            fact.signature.as_slice(),
            serde_json::to_string(&fact.parts)?
        ],
    )?;
    Ok(is_new)
}

/// Shows each of an event.
pub(crate) fn each(
    db: &Connection,
    event: EventRef,
    mut show: impl FnMut(Fact) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let sql = "SELECT bytes, signature, parts FROM pending_fact WHERE event = ?1";
    let rows: Vec<Waiting> =
        all(db, sql, [event], |row| Ok((row.get("bytes")?, signature(row)?, row.json("parts")?)))?;
    rows.into_iter().try_for_each(|(bytes, signature, parts)| show(Fact::trusted(bytes, signature, parts)?))
}

/// Takes out what they say of people who were forgotten.
pub(crate) fn strip_forgotten(db: &Connection, event: EventRef) -> Result<(), StoreError> {
    each(db, event, |mut fact| {
        if forgotten::strip_forgotten(db, event, &mut fact)? {
            let parts = serde_json::to_string(&fact.parts)?;
            let sql = "UPDATE pending_fact SET parts = ?2 WHERE hash = ?1";
            run(db, sql, params![fact.hash().0.as_slice(), parts])?;
            part::erase_later(db)?;
        }
        Ok(())
    })
}

/// Takes out the facts that follow this one.
pub(crate) fn take(
    db: &Connection,
    event: EventRef,
    device: DeviceRef,
    prev: FactHash,
) -> Result<Vec<Fact>, StoreError> {
    let sql = "DELETE FROM pending_fact WHERE event = ?1 AND device = ?2 AND prev = ?3
               RETURNING bytes, signature, parts";
    let rows: Vec<Waiting> = all(db, sql, params![event, device, prev.0.as_slice()], |row| {
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
