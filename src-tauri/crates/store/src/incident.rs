//! What devices did while they could not hear of each other, as far as it is about one ticket or order: who came in although
//! the ticket had been cancelled or blocked elsewhere, and what was given back twice. Tickets let in twice are `presence`'s,
//! seats and quotas `seat`'s.

use std::collections::{BTreeMap, BTreeSet};

use entrada_core::clock::Stamp;
use entrada_core::ids::EventId;
use entrada_core::model::{Restriction, TicketState, When};
use entrada_core::number::Number;
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::columns::Columns;
use crate::payment::PaymentRow;
use crate::refs::{DeviceRef, EventRef};
use crate::scan::{IN_ORDER, ScanRow, scan_row, scans_with};
use crate::sql::{all, one};
use crate::transaction::Reader;

/// Somebody was let in although the ticket was cancelled or blocked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overruled {
    /// What stood against it.
    pub restriction: Restriction,
    /// The scan, the first of that ticket.
    pub scan: ScanRow,
}

/// More was given back for an order than was paid for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverRefunded {
    /// The order.
    pub order: Number,
    /// Who bought it.
    pub buyer: Option<String>,
    /// What was paid, in minor units.
    pub taken: i64,
    /// What was given back.
    pub refunded: i64,
    /// ISO code.
    pub currency: String,
    /// The first refund.
    pub first: PaymentRow,
    /// The refund by which it was too much.
    pub beyond: PaymentRow,
}

/// What stood against a ticket, when and where its entry was, and the entry.
type Entry = (Option<Vec<Restriction>>, (Stamp, bool, DeviceRef), ScanRow);

impl Reader<'_> {
    /// Entries with tickets that were cancelled or blocked by then, on devices that had not heard of it: one for each ticket
    /// and each of the two.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn overruled(&self, event: EventId) -> Result<Vec<Overruled>, StoreError> {
        let Some(row) = self.event_ref(event)? else { return Ok(Vec::new()) };
        // Few tickets are restricted; without its name, SQLite looks through all of them instead of that index.
        let sql = scans_with(
            ", t.restrictions, s.ms, s.counter, s.dated, s.device AS of_device",
            &format!(
                "WHERE s.event = ?1 AND s.ticket IN (SELECT number FROM ticket INDEXED BY ticket_restricted
                 WHERE event = ?1 AND restrictions IS NOT NULL)
                 AND s.admits = 1 AND s.direction = 'in' AND s.undone IS NULL ORDER BY s.ticket, {IN_ORDER}"
            ),
        );
        let entries: Vec<Entry> = all(self.db, &sql, params![row], |row| {
            let stamp = Stamp(row.get("ms")?, row.get("counter")?);
            Ok((
                row.some_json("restrictions")?,
                (stamp, row.get("dated")?, row.get("of_device")?),
                scan_row(row)?,
            ))
        })?;
        let mut behind = BTreeMap::new();
        let mut seen = BTreeSet::new();
        let mut found = Vec::new();
        for (restrictions, (stamp, dated, device), scan) in entries {
            let behind_ms = match behind.get(&device) {
                Some(known) => *known,
                None => {
                    let measured = behind_others(self.db, row, device)?;
                    behind.insert(device, measured);
                    measured
                }
            };
            let when = When { at: scan.line.at, stamp, dated, behind_ms };
            for restriction in restrictions.unwrap_or_default() {
                let cancelled = restriction.state == TicketState::Cancelled;
                if restriction.held(&when) && seen.insert((scan.line.ticket, cancelled)) {
                    found.push(Overruled { restriction, scan: scan.clone() });
                }
            }
        }
        Ok(found)
    }
}

impl Reader<'_> {
    /// Orders for which more was given back than was paid. One device alone never does that, and where the payment has not
    /// come here yet, nothing is said.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn over_refunded(&self, event: EventId) -> Result<Vec<OverRefunded>, StoreError> {
        let Some(row) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let sql = "SELECT number, buyer, taken, refunded, currency FROM \"order\"
                   WHERE event = ?1 AND refunded > taken AND taken > 0 ORDER BY number";
        let orders: Vec<(Number, Option<String>, i64, i64, String)> = all(self.db, sql, [row], |row| {
            Ok((
                row.number("number")?,
                row.get("buyer")?,
                row.get("taken")?,
                row.get("refunded")?,
                row.get("currency")?,
            ))
        })?;
        let mut found = Vec::new();
        for (order, buyer, taken, refunded, currency) in orders {
            let mut refunds = self.payments(event, order)?.into_iter().filter(|one| one.amount < 0);
            let Some(first) = refunds.next() else { continue };
            let mut left = taken.saturating_add(first.amount);
            let beyond = refunds.find(|refund| {
                left = left.saturating_add(refund.amount);
                left < 0
            });
            if let Some(beyond) = beyond {
                found.push(OverRefunded { order, buyer, taken, refunded, currency, first, beyond });
            }
        }
        Ok(found)
    }
}

/// How far a device's wall clock was at most behind what it knew when it said something, in milliseconds: so far, at least, it
/// is behind the clocks of others. No device follows a stamp that is more than a day ahead; what is stamped later comes
/// after a word that was dated in the future.
fn behind_others(db: &Connection, event: EventRef, device: DeviceRef) -> Result<i64, StoreError> {
    let sql = "SELECT max(behind) AS behind FROM (
                SELECT e.ms - e.wall AS behind FROM entry e JOIN fact f ON f.id = e.fact
                WHERE e.event = ?1 AND f.device = ?2
                UNION ALL SELECT ms - at FROM scan WHERE event = ?1 AND device = ?2 AND dated = 0
               ) WHERE behind BETWEEN 0 AND 86400000";
    let behind: Option<Option<i64>> = one(db, sql, params![event, device], |row| row.get("behind"))?;
    Ok(behind.flatten().unwrap_or(0))
}
