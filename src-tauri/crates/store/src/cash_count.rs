//! Cash counts: table `cash_count`.

use entrada_core::Timestamp;
use entrada_core::fact::Body;
use entrada_core::ids::{DeviceId, EventId, StaffId};
use entrada_core::text::outgoing;
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::columns::{Columns, ms};
use crate::fact::StoredFact;
use crate::sql::{all, run};
use crate::transaction::Reader;

/// A cash count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CashRow {
    /// When, by the device's clock.
    pub at: Timestamp,
    /// On which device.
    pub device: DeviceId,
    /// By whom.
    pub staff: Option<StaffId>,
    /// What lay in the drawer at the beginning, in minor units.
    pub opening: i64,
    /// What should lie in it, the opening included.
    pub expected: i64,
    /// What does.
    pub counted: i64,
    /// ISO code.
    pub currency: String,
    /// What there is to say about it.
    pub note: Option<String>,
}

/// Writes a cash count's row.
pub(crate) fn insert(db: &Connection, stored: StoredFact<'_>) -> Result<(), StoreError> {
    let payload = &stored.fact.payload;
    let Body::CashCounted { opening, expected, counted, currency, note } = &payload.body else {
        return Ok(());
    };
    run(
        db,
        "INSERT INTO cash_count (fact, event, at, ms, counter, device, staff, opening, expected, counted, currency,
         note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        params![
            stored.id,
            stored.event,
            ms(payload.wall),
            payload.time.0,
            payload.time.1,
            stored.device,
            payload.by.map(|staff| staff.0),
            opening,
            expected,
            counted,
            currency.code(),
            note.as_deref().map(outgoing)
        ],
    )?;
    Ok(())
}

impl Reader<'_> {
    /// The cash counts of an event, oldest first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn cash_counts(&self, event: EventId) -> Result<Vec<CashRow>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let sql =
            "SELECT c.at, d.key AS device, c.staff, c.opening, c.expected, c.counted, c.currency, c.note
                   FROM cash_count c JOIN device d ON d.id = c.device WHERE c.event = ?1
                   ORDER BY c.ms, c.counter, d.key";
        all(self.db, sql, [event], |row| {
            Ok(CashRow {
                at: row.moment("at")?,
                device: row.device_id("device")?,
                staff: row.staff("staff")?,
                opening: row.get("opening")?,
                expected: row.get("expected")?,
                counted: row.get("counted")?,
                currency: row.get("currency")?,
                note: row.get("note")?,
            })
        })
    }
}
