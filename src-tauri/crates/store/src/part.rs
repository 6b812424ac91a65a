//! Personal data, which lies beside its fact so that it can be dropped: tables `part` and `dropped`. The fact and its hash
//! stay, so that the journal still verifies. Whose is dropped is `forgotten`'s, taking the bytes out of the file `erase`'s.

use entrada_core::fact::{Body, Fact};
use entrada_core::ids::EventId;
use entrada_core::model::Person;
use entrada_core::number::Number;
use entrada_core::part::Part;
use entrada_core::patch::Patch;
use entrada_core::text;
use rusqlite::{Connection, Params, params};

use crate::StoreError;
use crate::columns::{Columns, bits};
use crate::refs::{EventRef, FactRef};
use crate::sql::{all, each_row, exists, one, run};
use crate::subject::Kind;
use crate::transaction::Reader;

/// The setting that says that something was dropped whose bytes are still in the file.
pub(crate) const ERASE: &str = "erase";

/// Keeps the parts that came with a fact that is new here: nothing of it was dropped before.
pub(crate) fn insert(db: &Connection, id: FactRef, fact: &Fact) -> Result<(), StoreError> {
    for (place, part) in placed(fact) {
        insert_one(db, id, fact, place, part)?;
    }
    Ok(())
}

/// Keeps the parts that came with a fact that is here, but for those that were dropped; returns whether any is new.
pub(crate) fn add(db: &Connection, id: FactRef, fact: &Fact) -> Result<bool, StoreError> {
    let mut added = false;
    for (place, part) in placed(fact) {
        if !exists(db, "SELECT 1 FROM dropped WHERE fact = ?1 AND place = ?2", params![id, place])? {
            added |= insert_one(db, id, fact, place, part)?;
        }
    }
    Ok(added)
}

fn placed(fact: &Fact) -> impl Iterator<Item = (u32, &Part)> {
    (0..).zip(&fact.parts).filter_map(|(place, part)| Some((place, part.as_ref()?)))
}

fn insert_one(
    db: &Connection,
    id: FactRef,
    fact: &Fact,
    place: u32,
    part: &Part,
) -> Result<bool, StoreError> {
    let stays = matches!(fact.payload.body, Body::StaffSaved { .. });
    let sql = "INSERT INTO part (fact, place, salt, text, stays) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING";
    Ok(run(db, sql, params![id, place, part.salt, part.text, stays])? > 0)
}

/// The parts of a fact by their places; `None` where one is not here. No more than `most` places are looked at.
pub(crate) fn of_fact(db: &Connection, id: FactRef, most: usize) -> Result<Vec<Option<Part>>, StoreError> {
    let sql = "SELECT place, salt, text FROM part WHERE fact = ?1 ORDER BY place";
    let found: Vec<(u32, Part)> = all(db, sql, [id], |row| {
        Ok((row.get("place")?, Part { salt: row.get("salt")?, text: row.get("text")? }))
    })?;
    let mut parts: Vec<Option<Part>> = Vec::new();
    for (place, part) in found {
        let place = usize::try_from(place).unwrap_or(usize::MAX);
        parts.resize(place.min(most).max(parts.len()), None);
        parts.push(Some(part));
    }
    Ok(parts)
}

/// Drops all parts of an event but for those that stay; returns how many there were.
pub(crate) fn drop_all(db: &Connection, event: EventRef) -> Result<usize, StoreError> {
    let sql =
        "SELECT p.fact, p.place FROM part p JOIN fact f ON f.id = p.fact WHERE f.event = ?1 AND p.stays = 0";
    Ok(drop_found(db, sql, [event])?.len())
}

pub(crate) fn drop_found(
    db: &Connection,
    sql: &str,
    values: impl Params,
) -> Result<Vec<(FactRef, u32)>, StoreError> {
    let parts: Vec<(FactRef, u32)> = all(db, sql, values, |row| Ok((row.get("fact")?, row.get("place")?)))?;
    for (fact, place) in &parts {
        drop_one(db, *fact, *place)?;
    }
    Ok(parts)
}

pub(crate) fn drop_one(db: &Connection, fact: FactRef, place: u32) -> Result<(), StoreError> {
    let sql = "INSERT INTO dropped (fact, place) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
    run(db, sql, params![fact, place])?;
    if run(db, "DELETE FROM part WHERE fact = ?1 AND place = ?2", params![fact, place])? > 0 {
        erase_later(db)?;
    }
    Ok(())
}

/// Notes that something was dropped whose bytes are still in the file.
pub(crate) fn erase_later(db: &Connection) -> Result<(), StoreError> {
    run(db, "INSERT INTO setting (key, value) VALUES (?1, '1') ON CONFLICT DO NOTHING", [ERASE])?;
    Ok(())
}

impl Reader<'_> {
    /// How many pieces of guests' personal data of an event are here, those of waiting facts counted as one each.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn personal_parts(&self, event: EventId) -> Result<u64, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(0) };
        let sql = "SELECT (SELECT count(*) FROM part p JOIN fact f ON f.id = p.fact WHERE f.event = ?1
                    AND p.stays = 0)
                   + (SELECT count(*) FROM pending_fact WHERE event = ?1 AND parts <> '[]') AS parts";
        Ok(one(self.db, sql, [event], |row| row.natural("parts"))?.unwrap_or_default())
    }

    /// Whether a ticket's person was forgotten, and nobody was named in their place since.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn is_forgotten(&self, event: EventId, ticket: Number) -> Result<bool, StoreError> {
        self.is_thing_forgotten(event, Kind::Ticket, ticket)
    }

    /// The same of an order's buyer.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn is_buyer_forgotten(&self, event: EventId, order: Number) -> Result<bool, StoreError> {
        self.is_thing_forgotten(event, Kind::Order, order)
    }

    fn is_thing_forgotten(&self, event: EventId, kind: Kind, thing: Number) -> Result<bool, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(false) };
        let sql = "SELECT 1 FROM forgotten f WHERE f.event = ?1 AND f.kind = ?2 AND f.subject = ?3
                   AND NOT EXISTS (SELECT 1 FROM entry e JOIN part p ON p.fact = e.fact
                   AND p.place IN (e.place, e.contact) WHERE e.event = f.event AND e.kind = f.kind AND e.subject = f.subject)";
        exists(self.db, sql, params![event, kind, bits(thing)])
    }

    /// The tickets whose holder has or once had an e-mail address, and the orders whose buyer has or had it, while
    /// that is still here. Addresses are compared folded.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn of_address(
        &self,
        event: EventId,
        address: &str,
    ) -> Result<(Vec<Number>, Vec<Number>), StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok((Vec::new(), Vec::new())) };
        let wanted = text::fold(address);
        let of_kind = |kind: Kind| {
            let sql =
                "SELECT e.subject, p.text FROM entry e JOIN part p ON p.fact = e.fact AND p.place IN (e.place, e.contact)
                 WHERE e.event = ?1 AND e.kind = ?2 ORDER BY e.subject";
            let mut things = Vec::new();
            each_row(self.db, sql, params![event, kind], |row| -> Result<(), StoreError> {
                let said: String = row.get("text").map_err(StoreError::from)?;
                let email = Person::read(&said).map(|person| person.email);
                if matches!(email, Some(Patch::Set(email)) if text::fold(&email) == wanted) {
                    things.push(row.number("subject")?);
                }
                Ok(())
            })?;
            things.dedup();
            Ok::<_, StoreError>(things)
        };
        Ok((of_kind(Kind::Ticket)?, of_kind(Kind::Order)?))
    }

    /// Whether something was dropped whose bytes are still in the file.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn erase_due(&self) -> Result<bool, StoreError> {
        exists(self.db, "SELECT 1 FROM setting WHERE key = ?1", [ERASE])
    }
}
