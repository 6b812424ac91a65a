//! What devices did while they could not hear of each other, as far as it is about one ticket: who came in although the
//! ticket had been cancelled or blocked elsewhere. Tickets let in twice are `presence`'s, seats and quotas `seat`'s.

use std::collections::BTreeSet;

use entrada_core::clock::Stamp;
use entrada_core::ids::EventId;
use entrada_core::model::{Restriction, TicketState};
use rusqlite::params;

use crate::StoreError;
use crate::columns::Columns;
use crate::scan::{IN_ORDER, ScanRow, scan_row, scans_with};
use crate::sql::all;
use crate::transaction::Reader;

/// Somebody was let in although the ticket was cancelled or blocked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overruled {
    /// What stood against it.
    pub restriction: Restriction,
    /// The scan, the first of that ticket.
    pub scan: ScanRow,
}

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
            ", t.restrictions, s.ms, s.counter",
            &format!(
                "WHERE s.event = ?1 AND s.ticket IN (SELECT number FROM ticket INDEXED BY ticket_restricted
                 WHERE event = ?1 AND restrictions IS NOT NULL)
                 AND s.admits = 1 AND s.direction = 'in' AND s.undone IS NULL ORDER BY s.ticket, {IN_ORDER}"
            ),
        );
        let entries: Vec<(Option<Vec<Restriction>>, Stamp, ScanRow)> =
            all(self.db, &sql, params![row], |row| {
                Ok((
                    row.some_json("restrictions")?,
                    Stamp(row.get("ms")?, row.get("counter")?),
                    scan_row(row)?,
                ))
            })?;
        let mut seen = BTreeSet::new();
        let mut found = Vec::new();
        for (restrictions, stamp, scan) in entries {
            for restriction in restrictions.unwrap_or_default() {
                let cancelled = restriction.state == TicketState::Cancelled;
                if restriction.held(scan.line.at, stamp) && seen.insert((scan.line.ticket, cancelled)) {
                    found.push(Overruled { restriction, scan: scan.clone() });
                }
            }
        }
        Ok(found)
    }
}
