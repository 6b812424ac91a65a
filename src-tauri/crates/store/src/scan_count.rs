//! Scans as triggers count them, by five minutes, door and outcome, so that a million scans are read as a few thousand
//! rows: table `scan_count`. What is made of them is `entrada-app`'s.

use std::collections::BTreeMap;

use entrada_core::Timestamp;
use entrada_core::decide::Reason;
use entrada_core::ids::{DeviceId, EventId};
use entrada_core::model::Direction;
use rusqlite::params;

use crate::StoreError;
use crate::columns::{Columns, ms};
use crate::sql::{all, one};
use crate::transaction::Reader;

/// Scans of one door, in five minutes, that came out alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScanCount {
    /// When the five minutes began.
    pub from: Timestamp,
    /// On which device.
    pub device: DeviceId,
    /// At which gate.
    pub gate: Option<String>,
    /// Into or out of which area; `None`: the event itself.
    pub area: Option<String>,
    /// In or out.
    pub direction: Direction,
    /// What came of them.
    pub reason: Reason,
    /// How many stand.
    pub stand: u32,
    /// How many were undone.
    pub undone: u32,
}

impl Reader<'_> {
    /// All scans of an event, counted by five minutes, door and what came of them.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn scan_counts(&self, event: EventId) -> Result<Vec<ScanCount>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let sql = "SELECT c.at, d.key AS device, nullif(c.gate, '') AS gate, nullif(c.area, '') AS area, c.direction,
                   c.reason, c.stand, c.undone FROM scan_count c JOIN device d ON d.id = c.device
                   WHERE c.event = ?1 AND (c.stand > 0 OR c.undone > 0)";
        all(self.db, sql, [event], |row| {
            Ok(ScanCount {
                from: row.moment("at")?,
                device: row.device_id("device")?,
                gate: row.get("gate")?,
                area: row.get("area")?,
                direction: row.variant("direction")?,
                reason: Reason::from_code(row.get_ref("reason")?.as_str()?),
                stand: row.get("stand")?,
                undone: row.get("undone")?,
            })
        })
    }

    /// When a door's scans that stand happened, from a moment on and before another, oldest first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn door_times(
        &self,
        event: EventId,
        device: DeviceId,
        gate: Option<&str>,
        from: Timestamp,
        until: Timestamp,
    ) -> Result<Vec<Timestamp>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let sql = "SELECT at FROM scan WHERE event = ?1 AND device = (SELECT id FROM device WHERE key = ?2)
                   AND gate IS ?3 AND at >= ?4 AND at < ?5 AND undone IS NULL ORDER BY at";
        let values = params![event, device.0.as_slice(), gate, ms(from), ms(until)];
        all(self.db, sql, values, |row| row.moment("at"))
    }

    /// How many people were let in without a ticket; undone ones are left out.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn manual_entries(&self, event: EventId) -> Result<u32, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(0) };
        let sql = "SELECT coalesce(sum(stand), 0) AS scans FROM scan_count
                   WHERE event = ?1 AND reason = 'manual' AND direction = 'in'";
        Ok(one(self.db, sql, [event], |row| row.get("scans"))?.unwrap_or_default())
    }

    /// How many scans were refused, by reason; undone ones are left out.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn refusals(&self, event: EventId) -> Result<BTreeMap<String, u32>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(BTreeMap::new()) };
        let sql = "SELECT reason, sum(stand) AS scans FROM scan_count
                   WHERE event = ?1 AND admits = 0 AND stand > 0 GROUP BY reason";
        all(self.db, sql, [event], |row| Ok((row.get("reason")?, row.get("scans")?)))
    }

    /// Entries into the event itself that stand, counted per five minutes, oldest first; empty spans are left out.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn arrivals(&self, event: EventId) -> Result<Vec<(Timestamp, u32)>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let sql = "SELECT at, sum(stand) AS scans FROM scan_count WHERE event = ?1 AND admits = 1
                   AND direction = 'in' AND area = '' AND stand > 0 GROUP BY at ORDER BY at";
        all(self.db, sql, [event], |row| Ok((row.moment("at")?, row.get("scans")?)))
    }
}
