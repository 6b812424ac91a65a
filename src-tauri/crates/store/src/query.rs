//! What screens ask of events, types, tickets, orders, devices and settings. Scans are in `scans`, finding guests
//! in `search`.

use std::collections::BTreeMap;

use entrada_core::Timestamp;
use entrada_core::ids::{DeviceId, EventId, StaffId};
use entrada_core::model::{Event, Order, Role, TicketType};
use entrada_core::number::Number;
use rusqlite::{OptionalExtension, Row, params};

use crate::StoreError;
use crate::rows::{
    TICKET_COLUMNS, TICKET_TABLES, TicketRow, bits, event_ref, named, number, ticket, time, unfit,
};
use crate::store::{Reader, Writer};

/// An event and its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventRow {
    /// Its id.
    pub id: EventId,
    /// The event.
    pub event: Event,
}

// A ticket type and its index.
#[derive(Debug, Clone, PartialEq, Eq)]
struct TypeRow {
    /// Its index.
    pub index: u16,
    /// The type.
    pub ticket_type: TicketType,
}

/// A laptop of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceRow {
    /// Its id.
    pub id: DeviceId,
    /// Its name; empty when it was never invited.
    pub name: String,
    /// Its role; `None` when it was never invited.
    pub role: Option<Role>,
    /// The last place in its stream that counts, once it was dismissed.
    pub last_seq: Option<u64>,
    /// How many facts of it are here.
    pub facts: u64,
    /// How many of them do not count.
    pub refused: u64,
    /// Why the first of those does not.
    pub refused_why: Option<String>,
    /// The wall time of its last fact.
    pub last: Option<Timestamp>,
    /// When its last fact came here.
    pub arrived: Option<Timestamp>,
}

impl Reader<'_> {
    /// All events, by name.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn events(&self) -> Result<Vec<EventRow>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT e.hash, s.state FROM event_state s JOIN event e ON e.id = s.event ORDER BY s.name, e.hash",
        )?;
        let rows = statement.query_map([], event_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One event.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn event(&self, event: EventId) -> Result<Option<Event>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT e.hash, s.state FROM event_state s JOIN event e ON e.id = s.event WHERE e.hash = ?1",
        )?;
        let found = statement.query_row([event.0.as_slice()], event_row).optional()?;
        Ok(found.map(|row| row.event))
    }

    /// An event's ticket types, by index.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn types(&self, event: EventId) -> Result<BTreeMap<u16, TicketType>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(BTreeMap::new()) };
        let mut statement =
            self.db.prepare_cached("SELECT idx, state FROM ticket_type WHERE event = ?1 ORDER BY idx")?;
        let rows = statement.query_map([event], type_row)?;
        Ok(rows.map(|row| row.map(|row| (row.index, row.ticket_type))).collect::<Result<_, _>>()?)
    }

    /// One ticket type.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn ticket_type(&self, event: EventId, index: u16) -> Result<Option<TicketType>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(None) };
        let mut statement =
            self.db.prepare_cached("SELECT idx, state FROM ticket_type WHERE event = ?1 AND idx = ?2")?;
        let found = statement.query_row(params![event, index], type_row).optional()?;
        Ok(found.map(|row| row.ticket_type))
    }

    /// One ticket, when it is listed here.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn ticket(&self, event: EventId, ticket_number: Number) -> Result<Option<TicketRow>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(None) };
        let mut statement = self.db.prepare_cached(&format!(
            "SELECT {TICKET_COLUMNS} FROM {TICKET_TABLES} WHERE t.event = ?1 AND t.number = ?2 AND t.listed = 1"
        ))?;
        Ok(statement.query_row([event, bits(ticket_number)], ticket).optional()?)
    }

    /// The events that list a ticket of this number.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn events_of_ticket(&self, ticket_number: Number) -> Result<Vec<EventId>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT e.hash FROM event e JOIN ticket t ON t.event = e.id \
             WHERE t.number = ?1 AND t.listed = 1 ORDER BY e.id",
        )?;
        let rows = statement.query_map([bits(ticket_number)], |row| {
            EventId::from_slice(&row.get::<_, Vec<u8>>(0)?).map_err(unfit)
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The ticket that keeps this code of another system.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn ticket_of_foreign_code(&self, event: EventId, code: &str) -> Result<Option<Number>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(None) };
        let mut statement = self.db.prepare_cached(
            "SELECT number FROM ticket WHERE event = ?1 AND foreign_code = ?2 ORDER BY +number LIMIT 1",
        )?;
        Ok(statement.query_row(params![event, code], |row| Ok(number(row.get(0)?))).optional()?)
    }

    /// The events in which a ticket keeps this code of another system.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn events_of_foreign_code(&self, code: &str) -> Result<Vec<EventId>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT e.hash FROM event e JOIN ticket t ON t.event = e.id WHERE t.foreign_code = ?1 ORDER BY e.id",
        )?;
        let rows = statement
            .query_map([code], |row| EventId::from_slice(&row.get::<_, Vec<u8>>(0)?).map_err(unfit))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// An order.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn order(&self, event: EventId, order: Number) -> Result<Option<Order>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(None) };
        let mut statement =
            self.db.prepare_cached(&format!("{ORDERS} WHERE s.event = ?1 AND s.number = ?2"))?;
        Ok(statement.query_row([event, bits(order)], order_row).optional()?)
    }

    /// All orders of an event, oldest first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn orders(&self, event: EventId) -> Result<Vec<Order>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(Vec::new()) };
        let mut statement =
            self.db.prepare_cached(&format!("{ORDERS} WHERE s.event = ?1 ORDER BY s.at, s.number"))?;
        let rows = statement.query_map([event], order_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The tickets of an order, in the order in which they were issued.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn tickets_of_order(&self, event: EventId, order: Number) -> Result<Vec<TicketRow>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(Vec::new()) };
        let mut statement = self.db.prepare_cached(&format!(
            "SELECT {TICKET_COLUMNS} FROM {TICKET_TABLES} WHERE t.event = ?1 AND t.order_number = ?2 AND t.listed = 1 \
             ORDER BY t.id"
        ))?;
        let rows = statement.query_map([event, bits(order)], ticket)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The laptop's standing in an event, `None` when it has none.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn standing(&self, event: EventId, device: DeviceId) -> Result<Option<Standing>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT s.role, s.last_seq FROM membership s JOIN device d ON d.id = s.device \
             JOIN event e ON e.id = s.event WHERE e.hash = ?1 AND d.key = ?2",
        )?;
        let found = statement.query_row([event.0.as_slice(), device.0.as_slice()], |row| {
            let role: String = row.get(0)?;
            Ok(Standing {
                role: named(&role).map_err(unfit)?,
                last_seq: row.get::<_, Option<i64>>(1)?.map(i64::unsigned_abs),
            })
        });
        Ok(found.optional()?)
    }

    /// The laptops that have spoken in an event: the founder's, then those with a standing.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn devices(&self, event: EventId) -> Result<Vec<DeviceRow>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(Vec::new()) };
        let mut statement = self.db.prepare_cached(
            "SELECT d.key, coalesce(s.name, ''), s.role, s.last_seq, count(f.id), \
             count(CASE WHEN f.refused <> '' THEN 1 END), max(f.seq), max(f.arrived), \
             (SELECT r.refused FROM fact r WHERE r.event = ?1 AND r.device = d.id AND r.refused <> '' \
              ORDER BY r.seq LIMIT 1), \
             (SELECT l.bytes FROM fact l WHERE l.event = ?1 AND l.device = d.id ORDER BY l.seq DESC LIMIT 1) \
             FROM fact f JOIN device d ON d.id = f.device JOIN event e ON e.id = f.event \
             LEFT JOIN membership s ON s.event = f.event AND s.device = f.device \
             WHERE f.event = ?1 GROUP BY d.id ORDER BY max(f.hash = e.hash) DESC, s.since IS NULL, s.since, d.key",
        )?;
        let rows = statement.query_map([event], |row| {
            let (key, role): (Vec<u8>, Option<String>) = (row.get(0)?, row.get(2)?);
            let bytes: Vec<u8> = row.get(9)?;
            let payload: Wall = serde_json::from_slice(&bytes).map_err(unfit)?;
            Ok(DeviceRow {
                id: DeviceId::from_slice(&key).map_err(unfit)?,
                name: row.get(1)?,
                role: role.map(|role| named(&role)).transpose().map_err(unfit)?,
                last_seq: row.get::<_, Option<i64>>(3)?.map(i64::unsigned_abs),
                facts: row.get::<_, i64>(4)?.unsigned_abs(),
                refused: row.get::<_, i64>(5)?.unsigned_abs(),
                refused_why: row.get(8)?,
                last: Some(payload.wall),
                arrived: row.get::<_, Option<i64>>(7)?.map(time),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The other laptops of an event.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn others(&self, event: EventId, this: DeviceId) -> Result<Others, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT count(CASE WHEN s.last_seq IS NULL THEN 1 END), max((SELECT f.arrived FROM fact f \
             WHERE f.event = s.event AND f.device = s.device ORDER BY f.seq DESC LIMIT 1)) FROM membership s \
             JOIN event e ON e.id = s.event JOIN device d ON d.id = s.device WHERE e.hash = ?1 AND d.key <> ?2",
        )?;
        Ok(statement.query_row([event.0.as_slice(), this.0.as_slice()], |row| {
            Ok(Others { count: row.get(0)?, heard: row.get::<_, Option<i64>>(1)?.map(time) })
        })?)
    }

    /// The names of an event's laptops.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn device_names(&self, event: EventId) -> Result<BTreeMap<DeviceId, String>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT d.key, s.name FROM membership s JOIN device d ON d.id = s.device \
             JOIN event e ON e.id = s.event WHERE e.hash = ?1",
        )?;
        let rows = statement.query_map([event.0.as_slice()], |row| {
            Ok((DeviceId::from_slice(&row.get::<_, Vec<u8>>(0)?).map_err(unfit)?, row.get(1)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// A sealed secret by its name.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn secret(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let mut statement = self.db.prepare_cached("SELECT sealed FROM secret WHERE name = ?1")?;
        Ok(statement.query_row([name], |row| row.get(0)).optional()?)
    }

    /// All sealed secrets whose names begin so.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn secrets(&self, prefix: &str) -> Result<BTreeMap<String, Vec<u8>>, StoreError> {
        let mut statement = self
            .db
            .prepare_cached("SELECT name, sealed FROM secret WHERE substr(name, 1, length(?1)) = ?1")?;
        let rows = statement.query_map([prefix], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What this laptop remembers for its screens.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn settings(&self) -> Result<BTreeMap<String, String>, StoreError> {
        let mut statement = self.db.prepare_cached("SELECT key, value FROM setting")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// Keeps a sealed secret, in place of an older one of that name.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn put_secret(&self, name: &str, sealed: &[u8]) -> Result<(), StoreError> {
        self.db
            .prepare_cached("INSERT OR REPLACE INTO secret (name, sealed) VALUES (?1, ?2)")?
            .execute(params![name, sealed])?;
        Ok(())
    }

    /// Forgets a sealed secret.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn drop_secret(&self, name: &str) -> Result<(), StoreError> {
        self.db.prepare_cached("DELETE FROM secret WHERE name = ?1")?.execute([name])?;
        Ok(())
    }

    /// Remembers something for the screens.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn put_setting(&self, key: &str, value: &str) -> Result<(), StoreError> {
        self.db
            .prepare_cached("INSERT OR REPLACE INTO setting (key, value) VALUES (?1, ?2)")?
            .execute(params![key, value])?;
        Ok(())
    }
}

/// The other laptops of an event, as far as is known here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Others {
    /// How many were not dismissed.
    pub count: u32,
    /// When facts of one of them last came here.
    pub heard: Option<Timestamp>,
}

/// What a laptop may do in an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Its role.
    pub role: Role,
    /// The last place in its stream that counts, once it was dismissed.
    pub last_seq: Option<u64>,
}

#[derive(serde::Deserialize)]
struct Wall {
    wall: Timestamp,
}

pub(crate) const ORDERS: &str = "SELECT s.number, s.buyer, s.email, s.lines, s.total, s.currency, s.taken, s.refunded, s.method, \
     s.pay_until, s.note, s.at, d.key, s.staff, s.is_paid FROM \"order\" s JOIN device d ON d.id = s.device";

pub(crate) fn order_row(row: &Row<'_>) -> rusqlite::Result<Order> {
    let (lines, currency, method): (String, String, Option<String>) = (row.get(3)?, row.get(5)?, row.get(8)?);
    let key: Vec<u8> = row.get(12)?;
    Ok(Order {
        number: number(row.get(0)?),
        buyer: row.get(1)?,
        email: row.get(2)?,
        lines: serde_json::from_str(&lines).map_err(unfit)?,
        total: row.get(4)?,
        currency: currency.parse().map_err(unfit)?,
        taken: row.get(6)?,
        refunded: row.get(7)?,
        settled: row.get(14)?,
        method: method.map(|method| named(&method)).transpose().map_err(unfit)?,
        pay_until: row.get::<_, Option<i64>>(9)?.map(time),
        note: row.get(10)?,
        at: time(row.get(11)?),
        by: DeviceId::from_slice(&key).map_err(unfit)?,
        staff: row.get::<_, Option<u32>>(13)?.map(StaffId),
    })
}

fn event_row(row: &Row<'_>) -> rusqlite::Result<EventRow> {
    let (hash, state): (Vec<u8>, String) = (row.get(0)?, row.get(1)?);
    Ok(EventRow {
        id: EventId::from_slice(&hash).map_err(unfit)?,
        event: serde_json::from_str(&state).map_err(unfit)?,
    })
}

fn type_row(row: &Row<'_>) -> rusqlite::Result<TypeRow> {
    let state: String = row.get(1)?;
    Ok(TypeRow { index: row.get(0)?, ticket_type: serde_json::from_str(&state).map_err(unfit)? })
}
