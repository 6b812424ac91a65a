//! Who was forgotten, and up to when: table `forgotten`. What was said of them until then is dropped, here already or not,
//! counting or not.

use entrada_core::bounds::unsound;
use entrada_core::clock::Stamp;
use entrada_core::fact::Fact;
use rusqlite::{Connection, params};

use crate::fact::StoredFact;
use crate::person::{Places, people_of};
use crate::refs::{EventRef, FactRef};
use crate::sql::{exists, run};
use crate::subject::{Kind, Subject};
use crate::{StoreError, mail, part, proposal};

/// Drops what was said of a person up to `time`, and what a sheet proposes. The thing is to be folded anew after this,
/// and so is what else the dropped parts belong to, which are returned: a changed program may have given one to several.
pub(crate) fn forget(
    db: &Connection,
    event: EventRef,
    (kind, subject): (Kind, Subject),
    time: Stamp,
) -> Result<Vec<(FactRef, u32)>, StoreError> {
    run(
        db,
        "INSERT INTO forgotten (event, kind, subject, ms, counter) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT DO UPDATE SET ms = ?4, counter = ?5 WHERE (ms, counter) < (?4, ?5)",
        params![event, kind, subject, time.0, time.1],
    )?;
    let dropped = part::drop_found(
        db,
        "SELECT fact, place FROM entry WHERE event = ?1 AND kind = ?2 AND subject = ?3 AND place IS NOT NULL
         AND (ms, counter) <= (?4, ?5)
         UNION ALL SELECT fact, contact FROM entry WHERE event = ?1 AND kind = ?2 AND subject = ?3
         AND contact IS NOT NULL AND (ms, counter) <= (?4, ?5)",
        params![event, kind, subject, time.0, time.1],
    )?;
    if let Kind::Ticket = kind {
        part::drop_found(
            db,
            "SELECT fact, answers AS place FROM scan WHERE event = ?1 AND ticket = ?2 AND answers IS NOT NULL
             AND (ms, counter) <= (?3, ?4)",
            params![event, subject, time.0, time.1],
        )?;
        if proposal::drop_of(db, event, subject)? + mail::drop_of(db, event, subject)? > 0 {
            part::erase_later(db)?;
        }
    }
    Ok(dropped)
}

/// Drops what a fact says of a person who was forgotten since.
pub(crate) fn drop_if_forgotten(
    db: &Connection,
    stored: StoredFact<'_>,
    about: (Kind, Subject),
    places: Places,
) -> Result<(), StoreError> {
    drop_said(db, stored, about, places, stored.fact.payload.time)
}

/// The same for a fact that does not count: nothing is entered of it, and it may count one day.
pub(crate) fn drop_of_uncounted(db: &Connection, stored: StoredFact<'_>) -> Result<(), StoreError> {
    if stored.fact.parts.iter().all(Option::is_none) {
        return Ok(());
    }
    let time = time_to_forget(stored.fact);
    people_of(&stored.fact.payload.body)
        .into_iter()
        .try_for_each(|(whose, places)| drop_said(db, stored, whose.thing(), places, time))
}

/// Drops these parts of a fact that was said at `time`, where the person was forgotten since.
fn drop_said(
    db: &Connection,
    StoredFact { id, event, .. }: StoredFact<'_>,
    about: (Kind, Subject),
    places: Places,
    time: Stamp,
) -> Result<(), StoreError> {
    let has_any = places.iter().next().is_some();
    if has_any && is_forgotten(db, event, about, time)? {
        places.iter().try_for_each(|place| part::drop_one(db, id, place))?;
    }
    Ok(())
}

/// Takes out of a fact that waits what it says of people who were forgotten since; returns whether there was any.
pub(crate) fn strip_forgotten(db: &Connection, event: EventRef, fact: &mut Fact) -> Result<bool, StoreError> {
    let mut stripped = false;
    let time = time_to_forget(fact);
    for (whose, places) in people_of(&fact.payload.body) {
        for place in places.iter() {
            let Some(part) = usize::try_from(place).ok().and_then(|place| fact.parts.get_mut(place)) else {
                continue;
            };
            if part.is_some() && is_forgotten(db, event, whose.thing(), time)? {
                *part = None;
                stripped = true;
            }
        }
    }
    Ok(stripped)
}

/// When a fact that does not count was said, for forgetting: what never can count has nothing to say after it.
fn time_to_forget(fact: &Fact) -> Stamp {
    if unsound(&fact.payload).is_some() { Stamp::default() } else { fact.payload.time }
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
