//! Who holds which seat and which place: orders that were not paid in time give theirs back, and a seat has one holder
//! unless devices sold it apart. What a quota makes of it is `entrada-app`'s.

use std::collections::BTreeMap;

use entrada_core::ids::{DeviceId, EventId, StaffId};
use entrada_core::number::Number;
use entrada_core::{Timestamp, text};
use rusqlite::params;

use crate::StoreError;
use crate::columns::{Columns, ms};
use crate::refs::EventRef;
use crate::sql::all;
use crate::ticket::{TicketRow, ticket_row, tickets_where};
use crate::transaction::Reader;

/// Which tickets hold their place, and seat. Those whose place was given back do not: not paid in time, by `?2`, or paid back,
/// and nobody came in on them.
const HELD: &str = "t.listed = 1 AND t.state <> 'cancelled' AND NOT (coalesce(o.is_paid, 1) = 0
     AND coalesce(o.lapses < ?2, 0) AND coalesce(p.entries, 0) = 0)";

/// The tickets `t` of event `?1` whose places were given back by `?2`.
const GIVEN_BACK: &str = "\"order\" o JOIN ticket t ON t.event = o.event AND t.order_number = o.number
     WHERE o.event = ?1 AND o.is_paid = 0 AND o.lapses IS NOT NULL AND o.lapses < ?2
     AND t.listed = 1 AND t.state <> 'cancelled' AND NOT EXISTS (SELECT 1 FROM presence p
      WHERE p.event = t.event AND p.ticket = t.number AND p.area = '' AND p.entries > 0)";

/// A place that was sold and is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PlaceSold {
    /// When.
    pub at: Timestamp,
    /// Its ticket.
    pub number: Number,
    /// On which device.
    pub device: DeviceId,
}

impl Reader<'_> {
    /// How many places of each type orders gave back because they were not paid in time, or were paid back.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn places_given_back(
        &self,
        event: EventId,
        now: Timestamp,
    ) -> Result<BTreeMap<u16, u32>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(BTreeMap::new()) };
        let sql = format!("SELECT t.type, count(*) AS tickets FROM {GIVEN_BACK} GROUP BY t.type");
        all(self.db, &sql, params![event, ms(now)], |row| Ok((row.get("type")?, row.get("tickets")?)))
    }

    /// The same by who sold them.
    pub(crate) fn expired_by_seller(
        &self,
        event: EventId,
        now: Timestamp,
    ) -> Result<BTreeMap<(DeviceId, Option<StaffId>), u32>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(BTreeMap::new()) };
        let sql = format!(
            "SELECT (SELECT key FROM device WHERE id = t.issued_by) AS device, t.issued_staff AS staff, count(*) AS tickets
             FROM {GIVEN_BACK} GROUP BY t.issued_by, t.issued_staff"
        );
        all(self.db, &sql, params![event, ms(now)], |row| {
            Ok(((row.device_id("device")?, row.staff("staff")?), row.get("tickets")?))
        })
        .map(|rows: Vec<_>| rows.into_iter().collect())
    }

    /// Who sold the places of a type that are held, and when, first sold first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn places_sold(
        &self,
        event: EventId,
        type_index: u16,
        now: Timestamp,
    ) -> Result<Vec<PlaceSold>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let sql = format!(
            "SELECT t.issued_at, t.number, d.key AS issued_by FROM ticket t JOIN device d ON d.id = t.issued_by
             LEFT JOIN \"order\" o ON o.event = t.event AND o.number = t.order_number
             LEFT JOIN presence p ON p.event = t.event AND p.ticket = t.number AND p.area = ''
             WHERE t.event = ?1 AND t.type = ?3 AND {HELD} ORDER BY t.issued_at, t.number"
        );
        all(self.db, &sql, params![event, ms(now), type_index], |row| {
            Ok(PlaceSold {
                at: row.moment("issued_at")?,
                number: row.number("number")?,
                device: row.device_id("issued_by")?,
            })
        })
    }

    /// Who holds a seat, first sold first: one ticket, unless devices sold it apart.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn holders_of_seat(
        &self,
        event: EventId,
        seat: &str,
        now: Timestamp,
    ) -> Result<Vec<TicketRow>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        self.holders(event, &text::key(seat), now)
    }

    fn holders(&self, event: EventRef, seat_key: &str, now: Timestamp) -> Result<Vec<TicketRow>, StoreError> {
        let sql = tickets_where(&format!(
            "WHERE t.event = ?1 AND t.seat_key = ?3 AND {HELD} ORDER BY t.issued_at, t.number"
        ));
        all(self.db, &sql, params![event, ms(now), seat_key], ticket_row)
    }

    /// The seats that several tickets hold, each with its holders, first sold first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn seats_sold_twice(
        &self,
        event: EventId,
        now: Timestamp,
    ) -> Result<Vec<Vec<TicketRow>>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let sql = "SELECT seat_key FROM ticket WHERE event = ?1 AND seat_key IS NOT NULL GROUP BY seat_key
                   HAVING count(*) > 1 ORDER BY seat_key";
        let keys: Vec<String> = all(self.db, sql, [event], |row| row.get("seat_key"))?;
        let mut twice = Vec::new();
        for key in keys {
            let holders = self.holders(event, &key, now)?;
            if holders.len() > 1 {
                twice.push(holders);
            }
        }
        Ok(twice)
    }
}
