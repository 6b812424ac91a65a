//! Tickets counted by type and by who sold them, from the counters that triggers keep. What is expired by now is taken off where
//! it is asked, as nobody writes anything down when a time passes.

use std::collections::BTreeMap;

use entrada_core::Timestamp;
use entrada_core::ids::{DeviceId, EventId, StaffId};

use crate::StoreError;
use crate::columns::Columns;
use crate::sql::all;
use crate::transaction::Reader;

/// Counts of one type.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Sold: issued, and neither cancelled nor expired.
    pub issued: u32,
    /// Issued, not cancelled, and their places were given back.
    pub expired: u32,
    /// Cancelled.
    pub cancelled: u32,
    /// Of those issued, how many came in.
    pub come: u32,
    /// Came in, listed here or not.
    pub admitted: u32,
}

/// Tickets sold, of one device and person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SellerCount {
    /// On which device.
    pub device: DeviceId,
    /// By whom.
    pub staff: Option<StaffId>,
    /// How many.
    pub tickets: u32,
}

impl Reader<'_> {
    /// Counts by type. What is expired by now is not sold.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn tallies(&self, event: EventId, now: Timestamp) -> Result<BTreeMap<u16, Tally>, StoreError> {
        let given_back = self.places_given_back(event, now)?;
        let Some(event) = self.event_ref(event)? else { return Ok(BTreeMap::new()) };
        let sql = "SELECT type, sum(issued) AS issued, sum(cancelled) AS cancelled, sum(come) AS come,
                   sum(admitted) AS admitted FROM (
                    SELECT type, issued, cancelled, 0 AS come, 0 AS admitted FROM tally WHERE event = ?1 UNION ALL
                    SELECT type, 0, 0, come, admitted FROM occupancy
                    WHERE event = ?1 AND area = '' AND admitted > 0)
                   GROUP BY type ORDER BY type";
        all(self.db, sql, [event], |row| {
            let index = row.get("type")?;
            let expired = given_back.get(&index).copied().unwrap_or_default();
            let tally = Tally {
                issued: row.get::<_, u32>("issued")?.saturating_sub(expired),
                expired,
                cancelled: row.get("cancelled")?,
                come: row.get("come")?,
                admitted: row.get("admitted")?,
            };
            Ok((index, tally))
        })
    }

    /// Who sold how many tickets. What is expired by now is nobody's.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn seller_counts(&self, event: EventId, now: Timestamp) -> Result<Vec<SellerCount>, StoreError> {
        let expired = self.expired_by_seller(event, now)?;
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let sql = "SELECT d.key AS device, nullif(c.staff, -1) AS staff, c.tickets FROM seller_count c
                   JOIN device d ON d.id = c.device WHERE c.event = ?1 AND c.tickets > 0
                   ORDER BY c.tickets DESC, d.key, c.staff";
        let mut counts: Vec<SellerCount> = all(self.db, sql, [event], |row| {
            let (device, staff) = (row.device_id("device")?, row.staff("staff")?);
            let gone = expired.get(&(device, staff)).copied().unwrap_or_default();
            let tickets = row.get::<_, u32>("tickets")?.saturating_sub(gone);
            Ok(SellerCount { device, staff, tickets })
        })?;
        counts.retain(|count| count.tickets > 0);
        Ok(counts)
    }
}
