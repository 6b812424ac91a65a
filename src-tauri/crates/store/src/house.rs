//! Areas, gates, questions and people: facts applied, and what screens ask of them. How they are made of their facts is
//! `entrada_core::fold`'s.

use std::collections::BTreeMap;

use entrada_core::fact::{Body, Fact};
use entrada_core::fold;
use entrada_core::ids::{EventId, QuestionId, StaffId};
use entrada_core::question::Question;
use entrada_core::staff::Staff;
use entrada_core::venue::{Area, Gate};
use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};

use crate::StoreError;
use crate::project::{Kind, file, sayings};
use crate::rows::{event_ref, unfit};
use crate::store::Reader;

/// A name as a subject: the first 63 bits of its hash.
fn named(name: &str) -> i64 {
    let hash = Sha256::digest(name.as_bytes());
    let first = hash.iter().take(8).fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
    (first >> 1).cast_signed()
}

/// Files a fact about one of them and makes that one anew.
pub(crate) fn apply(db: &Connection, event: i64, id: i64, fact: &Fact) -> Result<(), StoreError> {
    let body = &fact.payload.body;
    let (kind, subject, name) = match body {
        Body::AreaSaved { area, .. } => (Kind::Area, named(area), area.clone()),
        Body::GateSaved { gate, .. } => (Kind::Gate, named(gate), gate.clone()),
        Body::QuestionSaved { question, .. } => (Kind::Question, i64::from(question.0), question.to_string()),
        Body::StaffSaved { staff, .. } => (Kind::Staff, i64::from(staff.0), staff.to_string()),
        _ => return Ok(()),
    };
    file(db, event, kind, subject, id, fact, body, None)?;
    let sayings = sayings(db, event, kind, subject)?;
    let state = match kind {
        Kind::Area => fold::area(&sayings).map(|area| serde_json::to_string(&area)),
        Kind::Gate => fold::gate(&sayings).map(|gate| serde_json::to_string(&gate)),
        Kind::Question => fold::question(&sayings).map(|question| serde_json::to_string(&question)),
        _ => fold::staff(&sayings).map(|staff| serde_json::to_string(&staff)),
    };
    if let Some(state) = state.transpose()? {
        db.prepare_cached(
            "INSERT INTO setup (event, kind, subject, name, state) VALUES (?1, ?2, ?3, ?4, ?5) \
             ON CONFLICT (event, kind, subject) DO UPDATE SET state = ?5",
        )?
        .execute(params![event, kind as i64, subject, name, state])?;
    }
    Ok(())
}

impl Reader<'_> {
    /// An event's areas by name, those taken away included; the event itself is not among them.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn areas(&self, event: EventId) -> Result<BTreeMap<String, Area>, StoreError> {
        self.house(event, Kind::Area, |name| Ok(name.to_owned()))
    }

    /// An event's gates by name, those taken away included.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn gates(&self, event: EventId) -> Result<BTreeMap<String, Gate>, StoreError> {
        self.house(event, Kind::Gate, |name| Ok(name.to_owned()))
    }

    /// What is asked at the door, what is no longer asked included.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn questions(&self, event: EventId) -> Result<BTreeMap<QuestionId, Question>, StoreError> {
        self.house(event, Kind::Question, |name| name.parse().map_err(unfit))
    }

    /// Who works at an event, those who no longer do included.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn staff(&self, event: EventId) -> Result<BTreeMap<StaffId, Staff>, StoreError> {
        self.house(event, Kind::Staff, |name| name.parse().map_err(unfit))
    }

    fn house<K: Ord, T: serde::de::DeserializeOwned>(
        &self,
        event: EventId,
        kind: Kind,
        key: impl Fn(&str) -> rusqlite::Result<K>,
    ) -> Result<BTreeMap<K, T>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(BTreeMap::new()) };
        let mut statement =
            self.db.prepare_cached("SELECT name, state FROM setup WHERE event = ?1 AND kind = ?2")?;
        let rows = statement.query_map(params![event, kind as i64], |row| {
            let (name, state): (String, String) = (row.get(0)?, row.get(1)?);
            Ok((key(&name)?, serde_json::from_str(&state).map_err(unfit)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
