//! Who holds which place: orders that were not paid in time give theirs back, a seat has one holder, and an order is
//! found. What a quota makes of it is `entrada-app`'s.

use std::collections::BTreeMap;

use entrada_core::Timestamp;
use entrada_core::ids::EventId;
use entrada_core::model::Order;
use entrada_core::number::Number;
use entrada_core::text;
use rusqlite::params;

use crate::StoreError;
use crate::query::{ORDERS, order_row};
use crate::rows::{TICKET_COLUMNS, TICKET_TABLES, TicketRow, bits, event_ref, ms, number, ticket, unfit};
use crate::store::Reader;

/// A ticket whose place was given back: not paid in time, by `?2`, and nobody came in on it.
const GIVEN_BACK: &str = "(coalesce(s.is_paid, 1) = 0 AND coalesce(s.pay_until < ?2, 0) AND t.entries = 0)";

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
        let Some(event) = event_ref(self.db, event)? else { return Ok(BTreeMap::new()) };
        let mut statement = self.db.prepare_cached(
            "SELECT t.type, count(*) FROM \"order\" s JOIN ticket t ON t.event = s.event AND t.order_number = s.number \
             WHERE s.event = ?1 AND s.is_paid = 0 AND s.pay_until IS NOT NULL AND s.pay_until < ?2 \
             AND t.listed = 1 AND t.state <> 'cancelled' AND t.entries = 0 GROUP BY t.type",
        )?;
        let rows = statement.query_map(params![event, ms(now)], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Who holds a seat, first sold first: one ticket, unless laptops sold it apart.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn holders_of_seat(
        &self,
        event: EventId,
        seat: &str,
        now: Timestamp,
    ) -> Result<Vec<TicketRow>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(Vec::new()) };
        self.holders(event, &text::key(seat), now)
    }

    fn holders(&self, event: i64, seat_key: &str, now: Timestamp) -> Result<Vec<TicketRow>, StoreError> {
        let mut statement = self.db.prepare_cached(&format!(
            "SELECT {TICKET_COLUMNS} FROM {TICKET_TABLES} WHERE t.event = ?1 AND t.seat_key = ?3 AND t.listed = 1 \
             AND t.state <> 'cancelled' AND NOT {GIVEN_BACK} ORDER BY t.issued_at, t.number"
        ))?;
        let rows = statement.query_map(params![event, ms(now), seat_key], ticket)?;
        Ok(rows.collect::<Result<_, _>>()?)
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
        let Some(event) = event_ref(self.db, event)? else { return Ok(Vec::new()) };
        let mut statement = self.db.prepare_cached(
            "SELECT seat_key FROM ticket WHERE event = ?1 AND seat_key IS NOT NULL GROUP BY seat_key \
             HAVING count(*) > 1 ORDER BY seat_key",
        )?;
        let keys: Vec<String> = statement.query_map([event], |row| row.get(0))?.collect::<Result<_, _>>()?;
        let mut twice = Vec::new();
        for key in keys {
            let holders = self.holders(event, &key, now)?;
            if holders.len() > 1 {
                twice.push(holders);
            }
        }
        Ok(twice)
    }

    /// The events that have an order of this number.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn events_of_order(&self, order: Number) -> Result<Vec<EventId>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT e.hash FROM event e JOIN \"order\" s ON s.event = e.id WHERE s.number = ?1 ORDER BY e.id",
        )?;
        let rows = statement
            .query_map([bits(order)], |row| EventId::from_slice(&row.get::<_, Vec<u8>>(0)?).map_err(unfit))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Some of an event's orders, newest first, and how many there are. `unpaid`: only those that are not paid.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn orders_page(
        &self,
        event: EventId,
        unpaid: bool,
        offset: u32,
        limit: u32,
    ) -> Result<(Vec<Order>, u32), StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok((Vec::new(), 0)) };
        let total = self
            .db
            .prepare_cached("SELECT count(*) FROM \"order\" WHERE event = ?1 AND (?2 = 0 OR is_paid = 0)")?
            .query_row(params![event, unpaid], |row| row.get(0))?;
        let mut statement = self.db.prepare_cached(&format!(
            "{ORDERS} WHERE s.event = ?1 AND (?2 = 0 OR s.is_paid = 0) ORDER BY s.at DESC, s.number \
             LIMIT ?3 OFFSET ?4"
        ))?;
        let rows = statement.query_map(params![event, unpaid, limit, offset], order_row)?;
        Ok((rows.collect::<Result<_, _>>()?, total))
    }

    /// The orders whose buyer's name or e-mail address has all these words, newest first, at most `limit`.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn orders_of_buyer(
        &self,
        event: EventId,
        search: &str,
        limit: usize,
    ) -> Result<Vec<Number>, StoreError> {
        let folded = text::fold(search);
        let words: Vec<&str> = folded.split_whitespace().collect();
        let Some(event) = event_ref(self.db, event)?.filter(|_| !words.is_empty()) else {
            return Ok(Vec::new());
        };
        let mut statement = self.db.prepare_cached(
            "SELECT number, coalesce(buyer, '') || ' ' || coalesce(email, '') FROM \"order\" \
             WHERE event = ?1 AND (buyer IS NOT NULL OR email IS NOT NULL) ORDER BY at DESC, number",
        )?;
        let mut found = Vec::new();
        for row in statement.query_map([event], |row| Ok((number(row.get(0)?), row.get::<_, String>(1)?)))? {
            let (order, buyer) = row?;
            let buyer = text::fold(&buyer);
            if words.iter().all(|word| buyer.contains(word)) {
                found.push(order);
                if found.len() >= limit {
                    break;
                }
            }
        }
        Ok(found)
    }
}
