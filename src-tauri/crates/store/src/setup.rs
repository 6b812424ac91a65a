//! Areas, gates, questions and staff: table `setup`. How they are made of their facts is `entrada_core::fold`'s.

use std::collections::BTreeMap;

use entrada_core::fact::Body;
use entrada_core::fold;
use entrada_core::ids::{EventId, QuestionId, StaffId};
use entrada_core::question::Question;
use entrada_core::staff::Staff;
use entrada_core::venue::{Area, Gate};
use rusqlite::{Connection, Row, params};
use serde::de::DeserializeOwned;

use crate::StoreError;
use crate::columns::{Columns, unfit};
use crate::entry::{entries, index_fact};
use crate::fact::StoredFact;
use crate::sql::{all, run};
use crate::subject::{Kind, Subject};
use crate::transaction::Reader;

/// Enters a fact under the one that it is about and folds that one anew.
pub(crate) fn apply(db: &Connection, stored: StoredFact<'_>) -> Result<(), StoreError> {
    let (event, body) = (stored.event, &stored.fact.payload.body);
    let (kind, subject, name) = match body {
        Body::AreaSaved { area, .. } => (Kind::Area, Subject::hashed(area), area.clone()),
        Body::GateSaved { gate, .. } => (Kind::Gate, Subject::hashed(gate), gate.clone()),
        Body::QuestionSaved { question, .. } => (Kind::Question, question.0.into(), question.to_string()),
        Body::StaffSaved { staff, .. } => (Kind::Staff, staff.0.into(), staff.to_string()),
        _ => return Ok(()),
    };
    index_fact(db, stored, (kind, subject), body, None)?;
    let entries = entries(db, event, kind, subject)?;
    let state = match kind {
        Kind::Area => fold::area(&entries).map(|area| serde_json::to_string(&area)),
        Kind::Gate => fold::gate(&entries).map(|gate| serde_json::to_string(&gate)),
        Kind::Question => fold::question(&entries).map(|question| serde_json::to_string(&question)),
        _ => fold::staff(&entries).map(|staff| serde_json::to_string(&staff)),
    };
    if let Some(state) = state.transpose()? {
        run(
            db,
            "INSERT INTO setup (event, kind, subject, name, state) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (event, kind, subject) DO UPDATE SET state = ?5",
            params![event, kind, subject, name, state],
        )?;
    }
    Ok(())
}

impl Reader<'_> {
    /// An event's areas by name, those taken away included; the event itself is not among them.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn areas(&self, event: EventId) -> Result<BTreeMap<String, Area>, StoreError> {
        self.setup(event, Kind::Area, |row| row.get("name"))
    }

    /// An event's gates by name, those taken away included.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn gates(&self, event: EventId) -> Result<BTreeMap<String, Gate>, StoreError> {
        self.setup(event, Kind::Gate, |row| row.get("name"))
    }

    /// What is asked at the door, what is no longer asked included.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn questions(&self, event: EventId) -> Result<BTreeMap<QuestionId, Question>, StoreError> {
        self.setup(event, Kind::Question, |row| row.get::<_, String>("name")?.parse().map_err(unfit))
    }

    /// Who works at an event, those who no longer do included.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn staff(&self, event: EventId) -> Result<BTreeMap<StaffId, Staff>, StoreError> {
        self.setup(event, Kind::Staff, |row| row.get::<_, String>("name")?.parse().map_err(unfit))
    }

    fn setup<K: Ord, T: DeserializeOwned>(
        &self,
        event: EventId,
        kind: Kind,
        key: impl Fn(&Row<'_>) -> rusqlite::Result<K>,
    ) -> Result<BTreeMap<K, T>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(BTreeMap::new()) };
        let sql = "SELECT name, state FROM setup WHERE event = ?1 AND kind = ?2";
        all(self.db, sql, params![event, kind], |row| Ok((key(row)?, row.json("state")?)))
    }
}
