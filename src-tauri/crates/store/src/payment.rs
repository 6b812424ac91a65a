//! Payments and refunds: table `payment`, added up by triggers in `money_count`. What an order's payments make of it is
//! `entrada_core::fold`'s.

use entrada_core::Timestamp;
use entrada_core::fact::Body;
use entrada_core::ids::{DeviceId, EventId, StaffId};
use entrada_core::model::PaymentMethod;
use entrada_core::number::Number;
use entrada_core::text::outgoing;
use rusqlite::{Connection, Row, params};

use crate::StoreError;
use crate::columns::{Columns, bits, ms, name_of};
use crate::fact::StoredFact;
use crate::sql::{all, one, run};
use crate::transaction::Reader;

/// A payment, or a refund when the amount is negative.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentRow {
    /// For which order.
    pub order: Number,
    /// When, by the device's clock.
    pub at: Timestamp,
    /// On which device.
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

/// What came in one way, for one device and person.
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
    /// On which device.
    pub device: DeviceId,
    /// By whom.
    pub staff: Option<StaffId>,
}

/// Writes a payment's row. `body`: what its fact says of it.
pub(crate) fn insert(db: &Connection, stored: StoredFact<'_>, body: &Body) -> Result<(), StoreError> {
    let payload = &stored.fact.payload;
    let Body::PaymentRecorded { order, method, amount, currency, tendered, reason, allowance: _ } = body
    else {
        return Ok(());
    };
    run(
        db,
        "INSERT INTO payment (fact, event, order_number, at, ms, counter, device, staff, method, amount, currency,
         tendered, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        params![
            stored.id,
            stored.event,
            bits(*order),
            ms(payload.wall),
            payload.time.0,
            payload.time.1,
            stored.device,
            payload.by.map(|staff| staff.0),
            name_of(method)?,
            amount,
            currency.code(),
            tendered,
            reason.as_deref().map(outgoing)
        ],
    )?;
    Ok(())
}

const PAYMENTS: &str =
    "SELECT p.order_number, p.at, d.key AS device, p.staff, p.method, p.amount, p.currency,
    p.tendered, p.reason FROM payment p JOIN device d ON d.id = p.device";

fn payment_row(row: &Row<'_>) -> rusqlite::Result<PaymentRow> {
    Ok(PaymentRow {
        order: row.number("order_number")?,
        at: row.moment("at")?,
        device: row.device_id("device")?,
        staff: row.staff("staff")?,
        method: row.variant("method")?,
        amount: row.get("amount")?,
        currency: row.get("currency")?,
        tendered: row.get("tendered")?,
        reason: row.get("reason")?,
    })
}

impl Reader<'_> {
    /// The payments and refunds of an order, oldest first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn payments(&self, event: EventId, order: Number) -> Result<Vec<PaymentRow>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let sql =
            format!("{PAYMENTS} WHERE p.event = ?1 AND p.order_number = ?2 ORDER BY p.ms, p.counter, d.key");
        all(self.db, &sql, params![event, bits(order)], payment_row)
    }

    /// All payments and refunds of an event, oldest first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn payments_of_event(&self, event: EventId) -> Result<Vec<PaymentRow>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let sql = format!("{PAYMENTS} WHERE p.event = ?1 ORDER BY p.ms, p.counter, d.key");
        all(self.db, &sql, [event], payment_row)
    }

    /// What came in and was given back, by method, currency, device and person.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn money(&self, event: EventId) -> Result<Vec<MoneyRow>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let sql = "SELECT c.method, c.currency, c.taken, c.refunded, c.payments, d.key AS device,
                   nullif(c.staff, -1) AS staff FROM money_count c JOIN device d ON d.id = c.device
                   WHERE c.event = ?1 AND c.payments > 0 ORDER BY c.method, c.currency, d.key, c.staff";
        all(self.db, sql, [event], |row| {
            Ok(MoneyRow {
                method: row.variant("method")?,
                currency: row.get("currency")?,
                taken: row.get("taken")?,
                refunded: row.get("refunded")?,
                payments: row.get("payments")?,
                device: row.device_id("device")?,
                staff: row.staff("staff")?,
            })
        })
    }

    /// The cash that a device and, when somebody is signed in, a person took and gave back since their last count: in
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
        let Some(event) = self.event_ref(event)? else { return Ok(0) };
        let sql = "SELECT coalesce(sum(p.amount), 0) AS amount FROM payment p JOIN device d ON d.id = p.device
                   WHERE p.event = ?1 AND d.key = ?2 AND p.staff IS ?3 AND p.currency = ?4 AND p.method = 'cash'
                   AND (p.ms, p.counter) > (SELECT coalesce(max(c.ms), -1), coalesce(max(c.counter), -1) FROM (
                    SELECT c.ms, c.counter FROM cash_count c WHERE c.event = ?1 AND c.device = p.device
                    AND c.staff IS ?3 AND c.currency = ?4 ORDER BY c.ms DESC, c.counter DESC LIMIT 1) c)";
        let values = params![event, device.0.as_slice(), staff.map(|staff| staff.0), currency];
        Ok(one(self.db, sql, values, |row| row.get("amount"))?.unwrap_or_default())
    }
}
