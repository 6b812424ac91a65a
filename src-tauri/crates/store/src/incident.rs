//! What devices did while they could not hear of each other, as far as it is about one ticket: who came in although the
//! ticket had been cancelled or blocked elsewhere. Tickets let in twice are `presence`'s, seats and quotas `seat`'s.

use std::collections::{BTreeMap, BTreeSet};

use entrada_core::clock::Stamp;
use entrada_core::ids::EventId;
use entrada_core::model::{Restriction, TicketState, When};
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::columns::Columns;
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
