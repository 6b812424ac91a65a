//! Payments, refunds and cash counts: facts applied, and what screens ask of them. What an order's payments make of it
//! is `entrada_core::fold`'s.

use entrada_core::Timestamp;
use entrada_core::fact::{Body, Fact};
use entrada_core::ids::{DeviceId, EventId, StaffId};
use entrada_core::model::PaymentMethod;
use entrada_core::number::Number;
use rusqlite::{Connection, Row, params};

use crate::StoreError;
use crate::rows::{bits, device_ref, event_ref, ms, name_of, named, number, time, unfit};
use crate::store::Reader;

/// A payment, or a refund when the amount is negative.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentRow {
    /// For which order.
    pub order: Number,
    /// When, by the laptop's clock.
    pub at: Timestamp,
    /// On which laptop.
    pub device: DeviceId,
    /// By whom.
    pub staff: Option<StaffId>,
    /// How.
    pub method: PaymentMethod,
    /// How much, in minor units.
    pub amount: i64,
    /// ISO code.
    pub currency: String,
    /// What was put on the counter in cash.
    pub tendered: Option<i64>,
    /// Why it was given back.
    pub reason: Option<String>,
}

/// A cash count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CashRow {
    /// When, by the laptop's clock.
    pub at: Timestamp,
    /// On which laptop.
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

/// What came in one way, for one laptop and person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoneyRow {
    /// How.
    pub method: PaymentMethod,
    /// ISO code.
    pub currency: String,
    /// What was taken, in minor units.
    pub taken: i64,
    /// What was given back.
    pub refunded: i64,
    /// In how many payments and refunds.
    pub payments: u32,
    /// On which laptop.
    pub device: DeviceId,
    /// By whom.
    pub staff: Option<StaffId>,
}

/// Writes a payment's or a cash count's row.
pub(crate) fn record(db: &Connection, event: i64, id: i64, fact: &Fact) -> Result<(), StoreError> {
    let payload = &fact.payload;
    let device = device_ref(db, payload.device)?;
    let staff = payload.by.map(|staff| staff.0);
    let (at, time) = (ms(payload.wall), payload.time);
    match &payload.body {
        Body::PaymentRecorded { order, method, amount, currency, tendered, reason } => {
            db.prepare_cached(
                "INSERT INTO payment (fact, event, order_number, at, ms, counter, device, staff, method, amount, currency, \
                 tendered, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
            )?
            .execute(params![
                id,
                event,
                bits(*order),
                at,
                time.0,
                time.1,
                device,
                staff,
                name_of(method)?,
                amount,
                currency.code(),
                tendered,
                reason
            ])?;
        }
        Body::CashCounted { opening, expected, counted, currency, note } => {
            db.prepare_cached(
                "INSERT INTO cash_count (fact, event, at, ms, counter, device, staff, opening, expected, counted, \
                 currency, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
            )?
            .execute(params![
                id,
                event,
                at,
                time.0,
                time.1,
                device,
                staff,
                opening,
                expected,
                counted,
                currency.code(),
                note
            ])?;
        }
        _ => {}
    }
    Ok(())
}

impl Reader<'_> {
    /// The payments and refunds of an order, oldest first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn payments(&self, event: EventId, order: Number) -> Result<Vec<PaymentRow>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(Vec::new()) };
        let mut statement = self.db.prepare_cached(
            "SELECT p.order_number, p.at, d.key, p.staff, p.method, p.amount, p.currency, p.tendered, p.reason \
             FROM payment p JOIN device d ON d.id = p.device WHERE p.event = ?1 AND p.order_number = ?2 \
             ORDER BY p.ms, p.counter, d.key",
        )?;
        let rows = statement.query_map(params![event, bits(order)], payment_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// All payments and refunds of an event, oldest first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn payments_of_event(&self, event: EventId) -> Result<Vec<PaymentRow>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(Vec::new()) };
        let mut statement = self.db.prepare_cached(
            "SELECT p.order_number, p.at, d.key, p.staff, p.method, p.amount, p.currency, p.tendered, p.reason \
             FROM payment p JOIN device d ON d.id = p.device WHERE p.event = ?1 ORDER BY p.ms, p.counter, d.key",
        )?;
        let rows = statement.query_map([event], payment_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What came in and was given back, by method, currency, laptop and person.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn money(&self, event: EventId) -> Result<Vec<MoneyRow>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(Vec::new()) };
        let mut statement = self.db.prepare_cached(
            "SELECT c.method, c.currency, c.taken, c.refunded, c.payments, d.key, nullif(c.staff, -1) \
             FROM money_count c JOIN device d ON d.id = c.device WHERE c.event = ?1 AND c.payments > 0 \
             ORDER BY c.method, c.currency, d.key, c.staff",
        )?;
        let rows = statement.query_map([event], |row| {
            let (method, key): (String, Vec<u8>) = (row.get(0)?, row.get(5)?);
            Ok(MoneyRow {
                method: named(&method).map_err(unfit)?,
                currency: row.get(1)?,
                taken: row.get(2)?,
                refunded: row.get(3)?,
                payments: row.get(4)?,
                device: DeviceId::from_slice(&key).map_err(unfit)?,
                staff: row.get::<_, Option<u32>>(6)?.map(StaffId),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The cash counts of an event, oldest first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn cash_counts(&self, event: EventId) -> Result<Vec<CashRow>, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(Vec::new()) };
        let mut statement = self.db.prepare_cached(
            "SELECT c.at, d.key, c.staff, c.opening, c.expected, c.counted, c.currency, c.note \
             FROM cash_count c JOIN device d ON d.id = c.device WHERE c.event = ?1 ORDER BY c.ms, c.counter, d.key",
        )?;
        let rows = statement.query_map([event], |row| {
            Ok(CashRow {
                at: time(row.get(0)?),
                device: DeviceId::from_slice(&row.get::<_, Vec<u8>>(1)?).map_err(unfit)?,
                staff: row.get::<_, Option<u32>>(2)?.map(StaffId),
                opening: row.get(3)?,
                expected: row.get(4)?,
                counted: row.get(5)?,
                currency: row.get(6)?,
                note: row.get(7)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The cash that a laptop and, when somebody is signed in, a person took and gave back since their last count: in
    /// minor units of `currency`.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn cash_since_count(
        &self,
        event: EventId,
        device: DeviceId,
        staff: Option<StaffId>,
        currency: &str,
    ) -> Result<i64, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(0) };
        let mut statement = self.db.prepare_cached(
            "SELECT coalesce(sum(p.amount), 0) FROM payment p JOIN device d ON d.id = p.device \
             WHERE p.event = ?1 AND d.key = ?2 AND p.staff IS ?3 AND p.currency = ?4 AND p.method = 'cash' \
             AND (p.ms, p.counter) > (SELECT coalesce(max(c.ms), -1), coalesce(max(c.counter), -1) FROM (\
              SELECT c.ms, c.counter FROM cash_count c WHERE c.event = ?1 AND c.device = p.device \
              AND c.staff IS ?3 AND c.currency = ?4 ORDER BY c.ms DESC, c.counter DESC LIMIT 1) c)",
        )?;
        let values = params![event, device.0.as_slice(), staff.map(|staff| staff.0), currency];
        Ok(statement.query_row(values, |row| row.get(0))?)
    }
}

fn payment_row(row: &Row<'_>) -> rusqlite::Result<PaymentRow> {
    let method: String = row.get(4)?;
    Ok(PaymentRow {
        order: number(row.get(0)?),
        at: time(row.get(1)?),
        device: DeviceId::from_slice(&row.get::<_, Vec<u8>>(2)?).map_err(unfit)?,
        staff: row.get::<_, Option<u32>>(3)?.map(StaffId),
        method: named(&method).map_err(unfit)?,
        amount: row.get(5)?,
        currency: row.get(6)?,
        tendered: row.get(7)?,
        reason: row.get(8)?,
    })
}
