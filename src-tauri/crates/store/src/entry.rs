//! Which fact is about which thing: table `entry`. Things are folded from their entries by `entrada_core::fold`.

use entrada_core::clock::Stamp;
use entrada_core::fact::Body;
use entrada_core::fold::{self, Entry, Provenance};
use entrada_core::model::Person;
use entrada_core::text;
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::columns::{Columns, ms};
use crate::fact::StoredFact;
use crate::forgotten;
use crate::person::Places;
use crate::refs::EventRef;
use crate::sql::{all, one, run};
use crate::subject::{Kind, Subject};

/// Enters a fact under a thing. `body`: what it says of that thing.
pub(crate) fn index_fact(
    db: &Connection,
    stored: StoredFact<'_>,
    (kind, subject): (Kind, Subject),
    body: &Body,
    places: Places,
) -> Result<(), StoreError> {
    let payload = &stored.fact.payload;
    run(
        db,
        "INSERT INTO entry (event, kind, subject, fact, nth, ms, counter, wall, staff, body, place, contact)
         VALUES (?1, ?2, ?3, ?4, (SELECT count(*) FROM entry WHERE event = ?1 AND kind = ?2 AND subject = ?3
         AND fact = ?4), ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        params![
            stored.event,
            kind,
            subject,
            stored.id,
            payload.time.0,
            payload.time.1,
            ms(payload.wall),
            payload.by.map(|staff| staff.0),
            text::outgoing_json(serde_json::to_string(body)?)?,
            places.person,
            places.contact
        ],
    )?;
    forgotten::drop_if_forgotten(db, stored, (kind, subject), places)
}

/// The stamp of the last thing that was said of one of these, answers at the door included, or of forgetting it.
pub(crate) fn last_stamp(
    db: &Connection,
    event: EventRef,
    things: &[(Kind, Subject)],
) -> Result<Option<Stamp>, StoreError> {
    let sql = "SELECT ms, counter FROM entry WHERE event = ?1 AND kind = ?2 AND subject = ?3
               UNION ALL SELECT ms, counter FROM forgotten WHERE event = ?1 AND kind = ?2 AND subject = ?3
               UNION ALL SELECT ms, counter FROM scan WHERE ?2 = 4 AND event = ?1 AND ticket = ?3
               AND answers IS NOT NULL
               ORDER BY ms DESC, counter DESC LIMIT 1";
    let mut last = None;
    for (kind, subject) in things {
        let stamp = one(db, sql, params![event, kind, subject], |row| {
            Ok(Stamp(row.get("ms")?, row.get("counter")?))
        })?;
        last = last.max(stamp);
    }
    Ok(last)
}

/// What was said of a thing, in the order in which it is folded.
pub(crate) fn entries(
    db: &Connection,
    event: EventRef,
    kind: Kind,
    subject: Subject,
) -> Result<Vec<Entry>, StoreError> {
    let mut entries: Vec<Entry> = all(
        db,
        "SELECT e.ms, e.counter, d.key AS device, f.seq, f.hash, e.wall, e.staff, e.body,
         p.text AS person, c.text AS contact FROM entry e JOIN fact f ON f.id = e.fact JOIN device d ON d.id = f.device
         LEFT JOIN part p ON p.fact = e.fact AND p.place = e.place
         LEFT JOIN part c ON c.fact = e.fact AND c.place = e.contact
         WHERE e.event = ?1 AND e.kind = ?2 AND e.subject = ?3",
        params![event, kind, subject],
        |row| {
            Ok(Entry {
                provenance: Provenance {
                    stamp: Stamp(row.get("ms")?, row.get("counter")?),
                    device: row.device_id("device")?,
                    seq: row.natural("seq")?,
                    hash: row.fact_hash("hash")?,
                    wall: row.moment("wall")?,
                    by: row.staff("staff")?,
                },
                body: row.json("body")?,
                person: match (row.said("person")?, row.said("contact")?) {
                    (Some(person), Some(contact)) => Some(Person::and(person, contact)),
                    (person, contact) => person.or(contact),
                },
            })
        },
    )?;
    fold::sort(&mut entries);
    Ok(entries)
}
