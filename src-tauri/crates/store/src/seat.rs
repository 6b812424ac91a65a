//! Who holds which seat and which place: orders that were not paid in time give theirs back, and a seat has one holder
//! unless devices sold it apart. What a quota makes of it is `entrada-app`'s.

use std::collections::BTreeMap;

use entrada_core::ids::EventId;
use entrada_core::{Timestamp, text};
use rusqlite::params;

use crate::StoreError;
use crate::columns::ms;
use crate::refs::EventRef;
use crate::sql::all;
use crate::ticket::{TicketRow, ticket_row, tickets_where};
use crate::transaction::Reader;

impl Reader<'_> {
    /// How many places of each type orders gave back because they were not paid in time.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn places_given_back(
        &self,
        event: EventId,
        now: Timestamp,
    ) -> Result<BTreeMap<u16, u32>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(BTreeMap::new()) };
        let sql = "SELECT t.type, count(*) AS tickets FROM \"order\" o
                   JOIN ticket t ON t.event = o.event AND t.order_number = o.number
                   WHERE o.event = ?1 AND o.is_paid = 0 AND o.pay_until IS NOT NULL AND o.pay_until < ?2
                   AND t.listed = 1 AND t.state <> 'cancelled' AND NOT EXISTS (SELECT 1 FROM presence p
                    WHERE p.event = t.event AND p.ticket = t.number AND p.area = '' AND p.entries > 0)
                   GROUP BY t.type";
        all(self.db, sql, params![event, ms(now)], |row| Ok((row.get("type")?, row.get("tickets")?)))
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

    /// Tickets whose place was given back are left out: not paid in time, by `?2`, and nobody came in on them.
    fn holders(&self, event: EventRef, seat_key: &str, now: Timestamp) -> Result<Vec<TicketRow>, StoreError> {
        let sql = tickets_where(
            "WHERE t.event = ?1 AND t.seat_key = ?3 AND t.listed = 1 AND t.state <> 'cancelled'
             AND NOT (coalesce(o.is_paid, 1) = 0 AND coalesce(o.pay_until < ?2, 0)
             AND coalesce(p.entries, 0) = 0)
             ORDER BY t.issued_at, t.number",
        );
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
