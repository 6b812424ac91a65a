//! What Insights asks: scans, tickets and money as the triggers have counted them, so that a million scans are read as
//! a few thousand rows. What is made of them is `entrada-app`'s.

use std::collections::BTreeMap;

use entrada_core::Timestamp;
use entrada_core::decide::Reason;
use entrada_core::ids::{DeviceId, EventId, StaffId};
use entrada_core::model::Direction;
use rusqlite::params;

use crate::StoreError;
use crate::rows::{event_ref, ms, named, time, unfit};
use crate::store::Reader;

/// Scans of one door, in five minutes, that came out alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScanCount {
    /// When the five minutes began.
    pub from: Timestamp,
    /// On which laptop.
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

/// Tickets issued and not cancelled, of one laptop and person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SellerCount {
    /// On which laptop.
    pub device: DeviceId,
    /// By whom.
    pub staff: Option<StaffId>,
    /// How many.
    pub tickets: u32,
}

impl Reader<'_> {
    /// All scans of an event, counted by five minutes, door and what came of them.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn scan_counts(&self, event: EventId) -> Result<Vec<ScanCount>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(Vec::new()) };
        let mut statement = self.db.prepare_cached(
            "SELECT c.at, d.key, nullif(c.gate, ''), nullif(c.area, ''), c.direction, c.reason, c.stand, c.undone \
             FROM scan_count c JOIN device d ON d.id = c.device \
             WHERE c.event = ?1 AND (c.stand > 0 OR c.undone > 0)",
        )?;
        let rows = statement.query_map([event], |row| {
            let direction = match row.get_ref(4)?.as_str()? {
                "in" => Direction::In,
                other => named(other).map_err(unfit)?,
            };
            Ok(ScanCount {
                from: time(row.get(0)?),
                device: DeviceId::from_slice(row.get_ref(1)?.as_blob()?).map_err(unfit)?,
                gate: row.get(2)?,
                area: row.get(3)?,
                direction,
                reason: Reason::from_code(row.get_ref(5)?.as_str()?),
                stand: row.get(6)?,
                undone: row.get(7)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
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
        let Some(event) = event_ref(self.db, event)? else { return Ok(Vec::new()) };
        let mut statement = self.db.prepare_cached(
            "SELECT at FROM scan WHERE event = ?1 AND device = (SELECT id FROM device WHERE key = ?2) \
             AND gate IS ?3 AND at >= ?4 AND at < ?5 AND undone IS NULL ORDER BY at",
        )?;
        let values = params![event, device.0.as_slice(), gate, ms(from), ms(until)];
        let rows = statement.query_map(values, |row| Ok(time(row.get(0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Who sold how many tickets.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn seller_counts(&self, event: EventId) -> Result<Vec<SellerCount>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(Vec::new()) };
        let mut statement = self.db.prepare_cached(
            "SELECT d.key, nullif(c.staff, -1), c.tickets FROM seller_count c JOIN device d ON d.id = c.device \
             WHERE c.event = ?1 AND c.tickets > 0 ORDER BY c.tickets DESC, d.key, c.staff",
        )?;
        let rows = statement.query_map([event], |row| {
            Ok(SellerCount {
                device: DeviceId::from_slice(row.get_ref(0)?.as_blob()?).map_err(unfit)?,
                staff: row.get::<_, Option<u32>>(1)?.map(StaffId),
                tickets: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many people were let in without a ticket; undone ones are left out.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn manual_entries(&self, event: EventId) -> Result<u32, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(0) };
        let mut statement = self.db.prepare_cached(
            "SELECT coalesce(sum(stand), 0) FROM scan_count \
             WHERE event = ?1 AND reason = 'manual' AND direction = 'in'",
        )?;
        Ok(statement.query_row([event], |row| row.get(0))?)
    }

    /// How many scans were refused, by reason; undone ones are left out.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn refusals(&self, event: EventId) -> Result<BTreeMap<String, u32>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(BTreeMap::new()) };
        let mut statement = self.db.prepare_cached(
            "SELECT reason, sum(stand) FROM scan_count WHERE event = ?1 AND admits = 0 AND stand > 0 \
             GROUP BY reason",
        )?;
        let rows = statement.query_map([event], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Entries into the event itself that stand, counted per five minutes, oldest first; empty spans are left out.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn arrivals(&self, event: EventId) -> Result<Vec<(Timestamp, u32)>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(Vec::new()) };
        let mut statement = self.db.prepare_cached(
            "SELECT at, sum(stand) FROM scan_count WHERE event = ?1 AND admits = 1 AND direction = 'in' \
             AND area = '' AND stand > 0 GROUP BY at ORDER BY at",
        )?;
        let rows = statement.query_map([event], |row| Ok((time(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
