//! What the journal tells of one ticket: its entries, its order's, its scans and their undoings. In which words is
//! `entrada-app`'s.

use entrada_core::Timestamp;
use entrada_core::fold::Entry;
use entrada_core::ids::{DeviceId, EventId, ScanId, StaffId};
use entrada_core::number::Number;
use rusqlite::{Row, params};

use crate::StoreError;
use crate::columns::{Columns, bits, unfit};
use crate::entry::entries;
use crate::refs::event_ref;
use crate::scan::{ScanRow, scan_row, scans_where};
use crate::sql::{all, one};
use crate::subject::Kind;
use crate::transaction::Reader;

/// All that was written down of one ticket.
#[derive(Debug, Clone, Default)]
pub struct TicketFacts {
    /// What was said of the ticket.
    pub ticket: Vec<Entry>,
    /// What was said of its order, payments too.
    pub order: Vec<Entry>,
    /// Its scans, refused and undone ones too, by their own time.
    pub scans: Vec<ScanRow>,
    /// What was taken back of them.
    pub undoings: Vec<Undoing>,
    /// When its person was forgotten.
    pub forgotten: Option<Timestamp>,
}

/// A scan taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undoing {
    /// The scan.
    pub scan: ScanId,
    /// The device that made the scan.
    pub scan_device: DeviceId,
    /// Why.
    pub reason: String,
    /// When, by the clock of the device that took it back.
    pub at: Timestamp,
    /// That device.
    pub device: DeviceId,
    /// Who was signed in.
    pub staff: Option<StaffId>,
}

fn undoing(row: &Row<'_>) -> rusqlite::Result<Undoing> {
    Ok(Undoing {
        scan: row.get_ref("scan")?.as_str().map_err(unfit)?.parse().map_err(unfit)?,
        scan_device: row.device_id("scan_device")?,
        reason: row.get("reason")?,
        at: row.moment("at")?,
        device: row.device_id("undoer")?,
        staff: row.staff("staff")?,
    })
}

impl Reader<'_> {
    /// All that was written down of one ticket of this order.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn ticket_facts(
        &self,
        event: EventId,
        ticket: Number,
        order: Number,
    ) -> Result<TicketFacts, StoreError> {
        let db = self.db;
        let Some(event) = event_ref(db, event)? else { return Ok(TicketFacts::default()) };
        let scans = scans_where("WHERE s.event = ?1 AND s.ticket = ?2 ORDER BY s.at, s.fact");
        let undoings = "SELECT u.scan, d.key AS scan_device, u.reason, u.at, o.key AS undoer, u.staff
                        FROM scan s JOIN scan_undo u ON u.event = s.event AND u.scan = s.scan AND u.device = s.device
                        JOIN device d ON d.id = u.device JOIN device o ON o.id = u.undoer
                        WHERE s.event = ?1 AND s.ticket = ?2 ORDER BY u.ms, u.counter, u.reason";
        let forgotten = "SELECT ms FROM forgotten WHERE event = ?1 AND kind = ?2 AND subject = ?3";
        let number = bits(ticket);
        Ok(TicketFacts {
            ticket: entries(db, event, Kind::Ticket, ticket.into())?,
            order: entries(db, event, Kind::Order, order.into())?,
            scans: all(db, &scans, params![event, number], scan_row)?,
            undoings: all(db, undoings, params![event, number], undoing)?,
            forgotten: one(db, forgotten, params![event, Kind::Ticket, number], |row| row.moment("ms"))?,
        })
    }
}
