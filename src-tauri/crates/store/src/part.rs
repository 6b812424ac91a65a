//! Personal data, which lies beside its fact so that it can be dropped: tables `part`, `dropped` and `forgotten`. The
//! fact and its hash stay, so that the journal still verifies. Taking the bytes out of the file is `erase`'s.

use entrada_core::clock::Stamp;
use entrada_core::fact::{Body, Fact};
use entrada_core::ids::EventId;
use entrada_core::model::Person;
use entrada_core::number::Number;
use entrada_core::part::Part;
use entrada_core::patch::Patch;
use entrada_core::text;
use rusqlite::{Connection, Params, params};

use crate::columns::{Columns, bits};
use crate::fact::StoredFact;
use crate::person::{Places, people_of};
use crate::refs::{EventRef, FactRef};
use crate::sql::{all, each_row, exists, one, run};
use crate::subject::{Kind, Subject};
use crate::transaction::Reader;
use crate::{StoreError, proposal};

/// The setting that says that something was dropped whose bytes are still in the file.
pub(crate) const ERASE: &str = "erase";

/// Keeps the parts that came with a fact, but for those that were dropped before; returns whether any is new here.
pub(crate) fn put(db: &Connection, id: FactRef, fact: &Fact) -> Result<bool, StoreError> {
    let stays = matches!(fact.payload.body, Body::StaffSaved { .. });
    let mut added = false;
    for (place, part) in (0_u32..).zip(&fact.parts) {
        let Some(part) = part else { continue };
        if exists(db, "SELECT 1 FROM dropped WHERE fact = ?1 AND place = ?2", params![id, place])? {
            continue;
        }
        added |= run(
            db,
            "INSERT INTO part (fact, place, salt, text, stays) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING",
            params![id, place, part.salt, part.text, stays],
        )? > 0;
    }
    Ok(added)
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

/// Drops what was said of a person up to `time`, and what a sheet proposes. The thing is to be folded anew after this,
/// and so is what else the dropped parts belong to, which are returned: a changed program may have given one to several.
pub(crate) fn forget(
    db: &Connection,
    event: EventRef,
    kind: Kind,
    subject: Subject,
    time: Stamp,
) -> Result<Vec<(FactRef, u32)>, StoreError> {
    run(
        db,
        "INSERT INTO forgotten (event, kind, subject, ms, counter) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT DO UPDATE SET ms = ?4, counter = ?5 WHERE (ms, counter) < (?4, ?5)",
        params![event, kind, subject, time.0, time.1],
    )?;
    let dropped = drop_found(
        db,
        "SELECT fact, place FROM entry WHERE event = ?1 AND kind = ?2 AND subject = ?3 AND place IS NOT NULL
         AND (ms, counter) <= (?4, ?5)
         UNION ALL SELECT fact, contact FROM entry WHERE event = ?1 AND kind = ?2 AND subject = ?3
         AND contact IS NOT NULL AND (ms, counter) <= (?4, ?5)",
        params![event, kind, subject, time.0, time.1],
    )?;
    if let Kind::Ticket = kind {
        drop_found(
            db,
            "SELECT fact, answers AS place FROM scan WHERE event = ?1 AND ticket = ?2 AND answers IS NOT NULL
             AND (ms, counter) <= (?3, ?4)",
            params![event, subject, time.0, time.1],
        )?;
        if proposal::drop_of(db, event, subject)? > 0 {
            erase_later(db)?;
        }
    }
    Ok(dropped)
}

/// Drops what a fact says of a person who was forgotten since.
pub(crate) fn drop_if_forgotten(
    db: &Connection,
    StoredFact { id, event, fact, .. }: StoredFact<'_>,
    about: (Kind, Subject),
    places: Places,
) -> Result<(), StoreError> {
    let has_any = places.iter().next().is_some();
    if has_any && is_forgotten(db, event, about, fact.payload.time)? {
        places.iter().try_for_each(|place| drop_one(db, id, place))?;
    }
    Ok(())
}

/// The same for a fact that does not count: nothing is entered of it, and it may count one day.
pub(crate) fn drop_of_uncounted(db: &Connection, stored: StoredFact<'_>) -> Result<(), StoreError> {
    if stored.fact.parts.iter().all(Option::is_none) {
        return Ok(());
    }
    people_of(&stored.fact.payload.body)
        .into_iter()
        .try_for_each(|(about, places)| drop_if_forgotten(db, stored, about, places))
}

/// Takes out of a fact that waits what it says of people who were forgotten since; returns whether there was any.
pub(crate) fn strip_forgotten(db: &Connection, event: EventRef, fact: &mut Fact) -> Result<bool, StoreError> {
    let mut stripped = false;
    for (about, places) in people_of(&fact.payload.body) {
        for place in places.iter() {
            let Some(part) = usize::try_from(place).ok().and_then(|place| fact.parts.get_mut(place)) else {
                continue;
            };
            if part.is_some() && is_forgotten(db, event, about, fact.payload.time)? {
                *part = None;
                stripped = true;
            }
        }
    }
    Ok(stripped)
}

fn is_forgotten(
    db: &Connection,
    event: EventRef,
    (kind, subject): (Kind, Subject),
    time: Stamp,
) -> Result<bool, StoreError> {
    let sql = "SELECT 1 FROM forgotten WHERE event = ?1 AND kind = ?2 AND subject = ?3 AND (?4, ?5) <= (ms, counter)";
    exists(db, sql, params![event, kind, subject, time.0, time.1])
}

/// Drops all parts of an event but for those that stay; returns how many there were.
pub(crate) fn drop_all(db: &Connection, event: EventRef) -> Result<usize, StoreError> {
    let sql =
        "SELECT p.fact, p.place FROM part p JOIN fact f ON f.id = p.fact WHERE f.event = ?1 AND p.stays = 0";
    Ok(drop_found(db, sql, [event])?.len())
}

fn drop_found(db: &Connection, sql: &str, values: impl Params) -> Result<Vec<(FactRef, u32)>, StoreError> {
    let parts: Vec<(FactRef, u32)> = all(db, sql, values, |row| Ok((row.get("fact")?, row.get("place")?)))?;
    for (fact, place) in &parts {
        drop_one(db, *fact, *place)?;
    }
    Ok(parts)
}

fn drop_one(db: &Connection, fact: FactRef, place: u32) -> Result<(), StoreError> {
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
