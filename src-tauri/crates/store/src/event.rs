//! Events as their facts make them: table `event_state`. Their days, too: a day may begin at an hour at which everybody
//! is sent out. And their rule of whether doors hold names.

use std::borrow::Cow;

use entrada_core::day::Days;
use entrada_core::fact::Fact;
use entrada_core::ids::EventId;
use entrada_core::model::{Event, Role};
use entrada_core::{Timestamp, fold, when};
use jiff::civil::Time;
use rusqlite::{Connection, Row, params};

use crate::StoreError;
use crate::columns::{Columns, ms, unfit};
use crate::entry::entries;
use crate::refs::EventRef;
use crate::sql::{all, one, run};
use crate::subject::{Kind, Subject};
use crate::transaction::Reader;

/// An event and its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventRow {
    /// Its id.
    pub id: EventId,
    /// The event.
    pub event: Event,
}

/// Folds an event anew; returns whether its days are others than before. Scans may have come before the founding fact.
pub(crate) fn refold(db: &Connection, event: EventRef) -> Result<bool, StoreError> {
    let Some(state) = fold::event(&entries(db, event, Kind::Event, Subject::ONLY)?) else { return Ok(false) };
    let before = zone_and_hour(db, event)?;
    run(
        db,
        "INSERT INTO event_state (event, name, timezone, everyone_out, state) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (event) DO UPDATE SET name = ?2, timezone = ?3, everyone_out = ?4, state = ?5",
        params![
            event,
            state.name,
            state.timezone,
            state.everyone_out.map(|out| out.to_string()),
            serde_json::to_string(&state)?
        ],
    )?;
    Ok(before.as_ref() != Some(&(state.timezone, state.everyone_out)))
}

fn zone_and_hour(db: &Connection, event: EventRef) -> Result<Option<(String, Option<Time>)>, StoreError> {
    one(db, "SELECT timezone, everyone_out FROM event_state WHERE event = ?1", [event], |row| {
        let out = row.get_ref("everyone_out")?.as_str_or_null().map_err(unfit)?;
        Ok((row.get("timezone")?, out.map(str::parse).transpose().map_err(unfit)?))
    })
}

/// An event's days; while its founding is not here, those of UTC.
pub(crate) fn days(db: &Connection, event: EventRef) -> Result<Days, StoreError> {
    let (zone, out) = zone_and_hour(db, event)?.unwrap_or_else(|| ("UTC".to_owned(), None));
    Ok(Days::new(when::zone_or_utc(&zone), out))
}

/// When the day of a moment began, as it is stored: 0 where nobody is sent out.
pub(crate) fn stored_day(days: &Days, at: Timestamp) -> i64 {
    days.cleared(at).map_or(0, ms)
}

/// The lowest role whose devices may hold the names of an event's guests.
fn names_for(db: &Connection, event: EventRef) -> Result<Role, StoreError> {
    let sql = "SELECT state FROM event_state WHERE event = ?1";
    let state: Option<Event> = one(db, sql, [event], |row| row.json("state"))?;
    Ok(state.map_or(Role::Door, |event| event.names_for()))
}

/// A fact that came from elsewhere without the parts that a device of this role in its event may not hold. `names_for`: the lowest
/// role that may hold names, if not by the event's rule as it is known here.
pub(crate) fn within<'f>(
    db: &Connection,
    event: EventRef,
    fact: &'f Fact,
    (holds, names_for): (Role, Role),
) -> Result<Cow<'f, Fact>, StoreError> {
    if holds == Role::Organiser || fact.parts.is_empty() {
        return Ok(Cow::Borrowed(fact));
    }
    let mut fact = fact.clone();
    fact.withhold(holds, names_for.max(self::names_for(db, event)?));
    Ok(Cow::Owned(fact))
}

fn event_row(row: &Row<'_>) -> rusqlite::Result<EventRow> {
    Ok(EventRow { id: row.event_id("event")?, event: row.json("state")? })
}

impl Reader<'_> {
    /// All events, by name.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn events(&self) -> Result<Vec<EventRow>, StoreError> {
        let sql = "SELECT e.hash AS event, s.state FROM event_state s JOIN event e ON e.id = s.event
                   ORDER BY s.name, e.hash";
        all(self.db, sql, [], event_row)
    }

    /// One event.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn event(&self, event: EventId) -> Result<Option<Event>, StoreError> {
        let sql = "SELECT s.state FROM event_state s JOIN event e ON e.id = s.event WHERE e.hash = ?1";
        one(self.db, sql, [event.0.as_slice()], |row| row.json("state"))
    }
}
