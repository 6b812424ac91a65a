//! Ticket types as their facts make them: table `ticket_type`.

use std::collections::BTreeMap;

use entrada_core::ids::EventId;
use entrada_core::model::TicketType;
use entrada_core::presence::Admissions;
use entrada_core::{Timestamp, fold};
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::columns::Columns;
use crate::entry::entries;
use crate::refs::EventRef;
use crate::sql::{all, one, run};
use crate::subject::Kind;
use crate::transaction::Reader;

/// Folds a type anew; returns whether it lets in otherwise than before.
pub(crate) fn refold(db: &Connection, event: EventRef, index: u16) -> Result<bool, StoreError> {
    let Some(state) = fold::ticket_type(&entries(db, event, Kind::Type, index.into())?) else {
        return Ok(false);
    };
    let before = admissions(db, event, index)?;
    run(
        db,
        "INSERT INTO ticket_type (event, idx, name, state) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (event, idx) DO UPDATE SET name = ?3, state = ?4",
        params![event, index, state.name, serde_json::to_string(&state)?],
    )?;
    Ok(before != Admissions::of(Some(&state)))
}

/// How often a type lets in.
pub(crate) fn admissions(db: &Connection, event: EventRef, index: u16) -> Result<Admissions, StoreError> {
    Ok(Admissions::of(state(db, event, index)?.as_ref()))
}

/// A type as it is now.
pub(crate) fn state(db: &Connection, event: EventRef, index: u16) -> Result<Option<TicketType>, StoreError> {
    let sql = "SELECT state FROM ticket_type WHERE event = ?1 AND idx = ?2";
    one(db, sql, params![event, index], |row| row.json("state"))
}

impl Reader<'_> {
    /// An event's ticket types, by index.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn types(&self, event: EventId) -> Result<BTreeMap<u16, TicketType>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(BTreeMap::new()) };
        let sql = "SELECT idx, state FROM ticket_type WHERE event = ?1 ORDER BY idx";
        all(self.db, sql, [event], |row| Ok((row.get("idx")?, row.json("state")?)))
    }

    /// A ticket type as it was then, by the clocks of whoever changed it; `None`: nobody had made it yet.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn type_at(
        &self,
        event: EventId,
        index: u16,
        at: Timestamp,
    ) -> Result<Option<TicketType>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(None) };
        let mut said = entries(self.db, event, Kind::Type, index.into())?;
        said.retain(|entry| entry.provenance.wall <= at);
        Ok(fold::ticket_type(&said))
    }

    /// One ticket type.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn ticket_type(&self, event: EventId, index: u16) -> Result<Option<TicketType>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(None) };
        state(self.db, event, index)
    }
}
