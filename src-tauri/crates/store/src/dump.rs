//! The projections of an event as lines of text: equal on every device that has the same facts.

use std::collections::BTreeSet;

use entrada_core::ids::EventId;
use rusqlite::Connection;
use rusqlite::types::ValueRef;

use crate::StoreError;
use crate::refs::EventRef;
use crate::transaction::Reader;

/// A projection, how many of its first columns tell rows apart, and its query: every column but row ids, which differ
/// between devices.
pub(crate) type Dump = (&'static str, usize, &'static str);

/// What is compared.
pub(crate) const DUMPS: &[Dump] = &[
    ("event", 0, "SELECT name, state FROM event_state WHERE event = ?1"),
    ("type", 1, "SELECT idx, name, state FROM ticket_type WHERE event = ?1"),
    ("setup", 2, "SELECT kind, name, state FROM setup WHERE event = ?1"),
    ("forgotten", 2, "SELECT kind, subject, ms, counter FROM forgotten WHERE event = ?1"),
    (
        "order", 1, "SELECT s.number, s.buyer, s.email, s.note, s.lines, s.sold_total, s.total, s.currency, s.taken, s.refunded,
         s.credit, s.allowance, s.method, s.is_paid, s.pay_until, s.lapses, s.at, d.key, s.staff FROM \"order\" s JOIN device d ON d.id = s.device
         WHERE s.event = ?1",
    ),
    (
        "payment", 5, "SELECT p.order_number, p.at, p.ms, p.counter, d.key, p.staff, p.method, p.amount, p.currency, p.tendered, p.reason
         FROM payment p JOIN device d ON d.id = p.device WHERE p.event = ?1",
    ),
    (
        "cash", 4, "SELECT c.at, c.ms, c.counter, d.key, c.staff, c.opening, c.expected, c.counted, c.currency, c.note
         FROM cash_count c JOIN device d ON d.id = c.device WHERE c.event = ?1",
    ),
    (
        "ticket", 1, "SELECT t.number, t.listed, t.order_number, t.type, t.serial, t.sealing, t.foreign_code, t.linked_code, t.state, t.state_text,
         t.name, t.email, t.seat, t.seat_key, t.note, t.valid_from, t.valid_until, t.issued_at,
         CASE WHEN t.listed = 1 THEN d.key END, t.issued_staff, t.mailed, t.mailed_to, t.reissued_at, t.restrictions,
         t.sold_price, t.price, t.tax, t.price_reason, t.sort_name, t.folded
         FROM ticket t JOIN device d ON d.id = t.issued_by WHERE t.event = ?1",
    ),
    (
        "scan", 3, "SELECT d.key, s.scan, f.hash, s.ticket, s.serial, s.type, s.at, s.day, s.direction, s.gate, s.area, s.reason,
         s.admits, s.unconfirmed, s.accepted_unpaid, s.accepted_reissued, s.paper, s.dated, s.why, p.text, s.ms, s.counter, s.staff, s.shown, s.undone
         FROM scan s JOIN device d ON d.id = s.device JOIN fact f ON f.id = s.fact
         LEFT JOIN part p ON p.fact = s.fact AND p.place = s.answers WHERE s.event = ?1",
    ),
    (
        "presence", 2, "SELECT p.ticket, p.area, p.type, p.counts, p.inside, p.day, p.entries, p.entered_at, a.scan, b.scan
         FROM presence p LEFT JOIN scan a ON a.event = p.event AND a.ticket = p.ticket AND a.fact = p.conflict_a
         LEFT JOIN scan b ON b.event = p.event AND b.ticket = p.ticket AND b.fact = p.conflict_b WHERE p.event = ?1",
    ),
    (
        "occupancy", 3, "SELECT area, type, day, inside, admitted, come, manual FROM occupancy
         WHERE event = ?1 AND (inside <> 0 OR admitted <> 0 OR come <> 0 OR manual <> 0)",
    ),
    (
        "membership", 1, "SELECT d.key, s.role, s.name, s.dismissals, s.since, s.confirmed,
         (SELECT o.key FROM device o WHERE o.id = s.continues)
         FROM membership s JOIN device d ON d.id = s.device
         WHERE s.event = ?1",
    ),
    ("slot", 2, "SELECT number, key, ended FROM slot WHERE event = ?1"),
    (
        "refused", 3, "SELECT d.key, f.seq, f.hash, f.refused FROM fact f JOIN device d ON d.id = f.device
         WHERE f.event = ?1 AND f.refused <> ''",
    ),
    (
        "tally", 1, "SELECT type, issued, cancelled FROM tally WHERE event = ?1 AND issued + cancelled > 0",
    ),
    (
        "tickets priced", 2, "SELECT order_number, tax, sold, live, count FROM order_part
         WHERE event = ?1 AND (sold <> 0 OR live <> 0 OR count <> 0)",
    ),
    (
        "order taxed", 2, "SELECT order_number, tax, currency, gross, amount FROM order_tax WHERE event = ?1",
    ),
    (
        "scans counted", 7, "SELECT c.reason, c.at, d.key, c.gate, c.area, c.direction, c.admits, c.stand, c.undone FROM scan_count c
         JOIN device d ON d.id = c.device WHERE c.event = ?1 AND (c.stand <> 0 OR c.undone <> 0)",
    ),
    (
        "tickets counted", 2, "SELECT d.key, c.staff, c.tickets FROM seller_count c JOIN device d ON d.id = c.device
         WHERE c.event = ?1 AND c.tickets <> 0",
    ),
    (
        "money counted", 4, "SELECT c.method, c.currency, d.key, c.staff, c.taken, c.refunded, c.payments FROM money_count c
         JOIN device d ON d.id = c.device WHERE c.event = ?1 AND c.payments <> 0",
    ),
];

/// The projections of an event, a line for each row.
pub(crate) fn dump(db: &Connection, event: EventRef) -> Result<BTreeSet<String>, StoreError> {
    let mut lines = BTreeSet::new();
    for (what, _, sql) in DUMPS {
        let mut statement = db.prepare_cached(sql)?;
        let columns = statement.column_count();
        let mut rows = statement.query([event])?;
        while let Some(row) = rows.next()? {
            let mut line = (*what).to_owned();
            for column in 0..columns {
                line.push_str(" | ");
                line.push_str(&shown(row.get_ref(column)?));
            }
            lines.insert(line);
        }
    }
    Ok(lines)
}

/// A value as text.
pub(crate) fn shown(value: ValueRef<'_>) -> String {
    match value {
        ValueRef::Null => "-".to_owned(),
        ValueRef::Integer(value) => value.to_string(),
        ValueRef::Real(value) => value.to_string(),
        ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
        ValueRef::Blob(bytes) => hex::encode(bytes),
    }
}

impl Reader<'_> {
    /// The projections of an event as lines of text without row ids, sorted: equal on every device
    /// that has the same facts.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn dump(&self, event: EventId) -> Result<BTreeSet<String>, StoreError> {
        match self.event_ref(event)? {
            Some(event) => dump(self.db, event),
            None => Ok(BTreeSet::new()),
        }
    }
}
