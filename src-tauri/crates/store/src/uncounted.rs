//! People whom only facts speak of that do not count, or wait for others: no list shows them, and forgetting has to find them.

use std::collections::BTreeSet;

use entrada_core::bounds::unsound;
use entrada_core::clock::Stamp;
use entrada_core::fact::Fact;
use entrada_core::ids::EventId;
use entrada_core::model::Person;
use entrada_core::patch::Patch;
use rusqlite::Connection;

use crate::person::{Whose, people_of};
use crate::refs::EventRef;
use crate::transaction::Reader;
use crate::{StoreError, fact, pending_fact};

/// Shows each fact of an event that does not count, or waits for others.
fn each_uncounted(
    db: &Connection,
    event: EventRef,
    mut show: impl FnMut(&Fact) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    for id in fact::refused_ids(db, event)? {
        show(&fact::load(db, id)?)?;
    }
    pending_fact::each(db, event, |fact| show(&fact))
}

/// The last stamp under which facts that do not count, or wait, speak of these people: it may be later than all that counts.
pub(crate) fn last_uncounted(
    db: &Connection,
    event: EventRef,
    people: &BTreeSet<Whose>,
) -> Result<Option<Stamp>, StoreError> {
    let mut last = None;
    each_uncounted(db, event, |fact| {
        let is_about = people_of(&fact.payload.body).iter().any(|(whose, _)| people.contains(whose));
        if is_about && unsound(&fact.payload).is_none() {
            last = last.max(Some(fact.payload.time));
        }
        Ok(())
    })?;
    Ok(last)
}

/// Somebody whom a fact speaks of that does not count, or waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UncountedPerson {
    /// Who that is.
    pub whose: Whose,
    /// Their address, as it says.
    pub email: Option<String>,
}

impl Reader<'_> {
    /// The people whom facts speak of that do not count, or wait: no list shows them, and forgetting has to find them.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn uncounted_people(&self, event: EventId) -> Result<Vec<UncountedPerson>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let mut people = Vec::new();
        each_uncounted(self.db, event, |fact| {
            for (whose, places) in people_of(&fact.payload.body) {
                for place in places.iter() {
                    let part = usize::try_from(place).ok().and_then(|place| fact.parts.get(place)?.as_ref());
                    let Some(person) = part.and_then(|part| Person::read(&part.text)) else { continue };
                    let email = if let Patch::Set(email) = person.email { Some(email) } else { None };
                    people.push(UncountedPerson { whose, email });
                }
            }
            Ok(())
        })?;
        Ok(people)
    }
}
