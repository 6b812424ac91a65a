//! Orders as their facts make them: table `order`; what of their money has tax in it: `order_tax`. What their tickets cost is
//! added up by triggers in `order_part`.

use entrada_core::fact::Body;
use entrada_core::fold::Entry;
use entrada_core::ids::EventId;
use entrada_core::number::Number;
use entrada_core::order::{Order, OrderPart, Taxed};
use entrada_core::tax::TaxRate;
use entrada_core::{fold, search};
use rusqlite::{Connection, Row, params};

use crate::columns::{Columns, bits, ms, name_of, unfit};
use crate::entry::entries;
use crate::guest_index::Unindexed;
use crate::refs::{EventRef, device_ref};
use crate::sql::{all, one, run};
use crate::subject::Kind;
use crate::transaction::Reader;
use crate::{StoreError, ticket};

/// Folds an order anew. What its tickets cost is to be known before.
pub(crate) fn refold(
    db: &Connection,
    event: EventRef,
    number: Number,
    unindexed: &mut Unindexed,
) -> Result<(), StoreError> {
    let parts = parts(db, event, number)?;
    let said = entries(db, event, Kind::Order, number.into())?;
    let Some(order) = fold::order(&said, parts) else {
        return Ok(());
    };
    let buyer_before = if said.iter().any(names_buyer) { buyer(db, event, number)? } else { [None, None] };
    run(
        db,
        "INSERT INTO \"order\" (event, number, buyer, email, note, lines, total, currency, taken, refunded, method,
         is_paid, pay_until, at, device, staff, sold_total, parts, credit, allowance, lapses)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)
         ON CONFLICT (event, number) DO UPDATE SET buyer = ?3, email = ?4, note = ?5, lines = ?6, total = ?7,
         currency = ?8, taken = ?9, refunded = ?10, method = ?11, is_paid = ?12, pay_until = ?13, at = ?14,
         device = ?15, staff = ?16, sold_total = ?17, parts = ?18, credit = ?19, allowance = ?20, lapses = ?21",
        params![
            event,
            bits(number),
            order.buyer,
            order.email,
            order.note,
            serde_json::to_string(&order.lines)?,
            order.total,
            order.currency.code(),
            order.taken,
            order.refunded,
            order.method.as_ref().map(name_of).transpose()?,
            order.is_paid(),
            order.pay_until.map(ms),
            ms(order.at),
            device_ref(db, order.by)?,
            order.staff.map(|staff| staff.0),
            order.sold_total,
            serde_json::to_string(&order.parts)?,
            order.credit,
            order.allowance,
            order.lapses().map(ms)
        ],
    )?;
    let buyer = [order.buyer.as_deref(), order.email.as_deref()];
    if buyer_before.each_ref().map(Option::as_deref) != buyer {
        ticket::reindex_order(db, event, number, buyer, unindexed)?;
    }
    put_taxes(db, event, &order)
}

/// Whether it says who the buyer is; that may be forgotten by now.
fn names_buyer(entry: &Entry) -> bool {
    matches!(
        entry.body,
        Body::OrderRecorded { buyer: Some(_), .. } | Body::OrderChanged { buyer: Some(_), .. }
    )
}

/// Name and address of an order's buyer, as they stand.
fn buyer(db: &Connection, event: EventRef, order: Number) -> Result<[Option<String>; 2], StoreError> {
    let sql = "SELECT buyer, email FROM \"order\" WHERE event = ?1 AND number = ?2";
    let found = one(db, sql, params![event, bits(order)], |row| Ok([row.get("buyer")?, row.get("email")?]))?;
    Ok(found.unwrap_or_default())
}

/// What an order's tickets cost, by tax rate.
fn parts(db: &Connection, event: EventRef, order: Number) -> Result<Vec<OrderPart>, StoreError> {
    let sql =
        "SELECT tax, sold, live, count FROM order_part WHERE event = ?1 AND order_number = ?2 ORDER BY tax";
    all(db, sql, params![event, bits(order)], |row| {
        let tax = TaxRate(row.get("tax")?);
        Ok(OrderPart { tax, sold: row.get("sold")?, live: row.get("live")?, count: row.get("count")? })
    })
}

/// Writes down what of an order's money has tax in it. Most have none, and cost nothing here.
fn put_taxes(db: &Connection, event: EventRef, order: &Order) -> Result<(), StoreError> {
    // A rate that an order's ticket once had stays among its parts.
    if order.parts.iter().all(|part| part.tax.0 == 0) {
        return Ok(());
    }
    let number = bits(order.number);
    run(db, "DELETE FROM order_tax WHERE event = ?1 AND order_number = ?2", params![event, number])?;
    for Taxed { rate, gross, tax } in order.taxes(order.paid()) {
        run(
            db,
            "INSERT INTO order_tax (event, order_number, tax, currency, gross, amount)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![event, number, rate.0, order.currency.code(), gross, tax],
        )?;
    }
    Ok(())
}

const ORDERS: &str = "SELECT o.number, o.buyer, o.email, o.lines, o.sold_total, o.total, o.parts, o.currency, o.taken, o.refunded,
    o.credit, o.allowance, o.method, o.pay_until, o.note, o.at, d.key AS device, o.staff
    FROM \"order\" o JOIN device d ON d.id = o.device";

/// Orders of which something is due: neither paid nor of cancelled tickets alone.
const OWING: &str = "(o.is_paid = 0 AND o.total > 0)";

fn order_row(row: &Row<'_>) -> rusqlite::Result<Order> {
    Ok(Order {
        number: row.number("number")?,
        buyer: row.get("buyer")?,
        email: row.get("email")?,
        lines: row.json("lines")?,
        sold_total: row.get("sold_total")?,
        total: row.get("total")?,
        parts: row.json("parts")?,
        currency: row.get_ref("currency")?.as_str().map_err(unfit)?.parse().map_err(unfit)?,
        taken: row.get("taken")?,
        refunded: row.get("refunded")?,
        credit: row.get("credit")?,
        allowance: row.get("allowance")?,
        method: row.some_variant("method")?,
        pay_until: row.some_moment("pay_until")?,
        note: row.get("note")?,
        at: row.moment("at")?,
        by: row.device_id("device")?,
        staff: row.staff("staff")?,
    })
}

impl Reader<'_> {
    /// An order.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn order(&self, event: EventId, order: Number) -> Result<Option<Order>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(None) };
        let sql = format!("{ORDERS} WHERE o.event = ?1 AND o.number = ?2");
        one(self.db, &sql, params![event, bits(order)], order_row)
    }

    /// All orders of an event, oldest first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn orders(&self, event: EventId) -> Result<Vec<Order>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        all(self.db, &format!("{ORDERS} WHERE o.event = ?1 ORDER BY o.at, o.number"), [event], order_row)
    }

    /// The events that have an order of this number.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn events_of_order(&self, order: Number) -> Result<Vec<EventId>, StoreError> {
        let sql = "SELECT e.hash AS event FROM event e JOIN \"order\" o ON o.event = e.id WHERE o.number = ?1
                   ORDER BY e.id";
        all(self.db, sql, [bits(order)], |row| row.event_id("event"))
    }

    /// The money of an event that has tax in it, by currency and rate.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn taxes(&self, event: EventId) -> Result<Vec<(String, Taxed)>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let sql =
            "SELECT currency, tax, sum(gross) AS gross, sum(amount) AS amount FROM order_tax WHERE event = ?1
                   GROUP BY currency, tax ORDER BY currency, tax";
        all(self.db, sql, [event], |row| {
            let rate = TaxRate(row.get("tax")?);
            Ok((row.get("currency")?, Taxed { rate, gross: row.get("gross")?, tax: row.get("amount")? }))
        })
    }

    /// Some of an event's orders, newest first, and how many there are. `unpaid`: only those of which something is due.
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
        let Some(event) = self.event_ref(event)? else { return Ok((Vec::new(), 0)) };
        let sql =
            format!("SELECT count(*) AS orders FROM \"order\" o WHERE o.event = ?1 AND (?2 = 0 OR {OWING})");
        let total = one(self.db, &sql, params![event, unpaid], |row| row.get("orders"))?.unwrap_or_default();
        let sql = format!(
            "{ORDERS} WHERE o.event = ?1 AND (?2 = 0 OR {OWING}) ORDER BY o.at DESC, o.number
             LIMIT ?3 OFFSET ?4"
        );
        Ok((all(self.db, &sql, params![event, unpaid, limit, offset], order_row)?, total))
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
        let words = search::words(search);
        let Some(event) = self.event_ref(event)?.filter(|_| !words.is_empty()) else {
            return Ok(Vec::new());
        };
        let sql = "SELECT number, coalesce(buyer, '') || ' ' || coalesce(email, '') AS buyer FROM \"order\"
                   WHERE event = ?1 AND (buyer IS NOT NULL OR email IS NOT NULL) ORDER BY at DESC, number";
        let buyers: Vec<(Number, String)> =
            all(self.db, sql, [event], |row| Ok((row.number("number")?, row.get("buyer")?)))?;
        let fits = |buyer: &str| {
            let buyer = search::Indexed::text(buyer).parts;
            words.iter().all(|word| word.iter().any(|spelling| buyer.contains(spelling)))
        };
        Ok(buyers.into_iter().filter(|(_, buyer)| fits(buyer)).map(|(order, _)| order).take(limit).collect())
    }
}
