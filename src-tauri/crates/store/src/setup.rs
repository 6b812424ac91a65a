//! Areas, gates, questions and staff: table `setup`. How they are made of their facts is `entrada_core::fold`'s.

use std::collections::BTreeMap;

use entrada_core::fact::Body;
use entrada_core::fold;
use entrada_core::ids::{EventId, QuestionId, StaffId};
use entrada_core::patch::Patch;
use entrada_core::question::Question;
use entrada_core::staff::Staff;
use entrada_core::venue::{Area, Gate};
use rusqlite::{Connection, Row, params};
use serde::de::DeserializeOwned;

use crate::StoreError;
use crate::columns::{Columns, unfit};
use crate::entry::entries;
use crate::person::Places;
use crate::refs::EventRef;
use crate::sql::{all, run};
use crate::subject::{Kind, Subject};
use crate::transaction::Reader;

/// What a fact of these kinds is about.
pub(crate) fn subject(body: &Body) -> Option<(Kind, Subject)> {
    match body {
        Body::AreaSaved { area, .. } => Some((Kind::Area, Subject::hashed(area))),
        Body::GateSaved { gate, .. } => Some((Kind::Gate, Subject::hashed(gate))),
        Body::QuestionSaved { question, .. } => Some((Kind::Question, question.0.into())),
        Body::StaffSaved { staff, .. } => Some((Kind::Staff, staff.0.into())),
        _ => None,
    }
}

/// Which of its private parts speaks of that.
pub(crate) fn places(body: &Body) -> Places {
    let pin = match body {
        Body::StaffSaved { pin: Patch::Set(place), .. } => Some(*place),
        _ => None,
    };
    Places { person: pin, contact: None }
}

/// Folds one of these anew.
pub(crate) fn refold(
    db: &Connection,
    event: EventRef,
    kind: Kind,
    subject: Subject,
) -> Result<(), StoreError> {
    let entries = entries(db, event, kind, subject)?;
    let name = entries.first().and_then(|entry| match &entry.body {
        Body::AreaSaved { area: name, .. } | Body::GateSaved { gate: name, .. } => Some(name.clone()),
        Body::QuestionSaved { question, .. } => Some(question.to_string()),
        Body::StaffSaved { staff, .. } => Some(staff.to_string()),
        _ => None,
    });
    let state = match kind {
        Kind::Area => fold::area(&entries).map(|area| serde_json::to_string(&area)),
        Kind::Gate => fold::gate(&entries).map(|gate| serde_json::to_string(&gate)),
        Kind::Question => fold::question(&entries).map(|question| serde_json::to_string(&question)),
        _ => fold::staff(&entries).map(|staff| serde_json::to_string(&staff)),
    };
    if let (Some(name), Some(state)) = (name, state.transpose()?) {
        run(
            db,
            "INSERT INTO setup (event, kind, subject, name, state) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (event, kind, subject) DO UPDATE SET name = ?4, state = ?5",
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
