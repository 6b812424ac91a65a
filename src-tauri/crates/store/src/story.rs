//! What the journal tells of one ticket: its sayings, its order's, its scans and their undoings. In which words is
//! `entrada-app`'s.

use entrada_core::Timestamp;
use entrada_core::fold::Entry;
use entrada_core::ids::{DeviceId, EventId, ScanId, StaffId};
use entrada_core::number::Number;
use rusqlite::{OptionalExtension, Row, params};

use crate::StoreError;
use crate::project::{Kind, sayings};
use crate::rows::{bits, event_ref, time, unfit};
use crate::scan_query::{SCAN_COLUMNS, SCAN_TABLES, ScanRow, scan_row};
use crate::store::Reader;

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
    /// The laptop that made the scan.
    pub scan_device: DeviceId,
    /// Why.
    pub reason: String,
    /// When, by the clock of the laptop that took it back.
    pub at: Timestamp,
    /// That laptop.
    pub device: DeviceId,
    /// Who was signed in.
    pub staff: Option<StaffId>,
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
        let Some(event) = event_ref(self.db, event)? else { return Ok(TicketFacts::default()) };
        let scans = self
            .db
            .prepare_cached(&format!(
                "SELECT {SCAN_COLUMNS} FROM {SCAN_TABLES} WHERE s.event = ?1 AND s.ticket = ?2 ORDER BY s.at, s.id"
            ))?
            .query_map([event, bits(ticket)], scan_row)?
            .collect::<Result<_, _>>()?;
        let undoings = self
            .db
            .prepare_cached(
                "SELECT u.scan, d.key, u.reason, u.at, o.key, u.staff FROM scan s JOIN scan_undo u \
                 ON u.event = s.event AND u.scan = s.scan AND u.device = s.device \
                 JOIN device d ON d.id = u.device JOIN device o ON o.id = u.undoer \
                 WHERE s.event = ?1 AND s.ticket = ?2 ORDER BY u.ms, u.counter, u.reason",
            )?
            .query_map([event, bits(ticket)], undoing)?
            .collect::<Result<_, _>>()?;
        let forgotten: Option<i64> = self
            .db
            .prepare_cached("SELECT ms FROM forgotten WHERE event = ?1 AND kind = ?2 AND subject = ?3")?
            .query_row(params![event, Kind::Ticket as i64, bits(ticket)], |row| row.get(0))
            .optional()?;
        Ok(TicketFacts {
            ticket: sayings(self.db, event, Kind::Ticket, bits(ticket))?,
            order: sayings(self.db, event, Kind::Order, bits(order))?,
            scans,
            undoings,
            forgotten: forgotten.map(time),
        })
    }
}

fn undoing(row: &Row<'_>) -> rusqlite::Result<Undoing> {
    let (scan, of, by): (String, Vec<u8>, Vec<u8>) = (row.get(0)?, row.get(1)?, row.get(4)?);
    Ok(Undoing {
        scan: scan.parse().map_err(unfit)?,
        scan_device: DeviceId::from_slice(&of).map_err(unfit)?,
        reason: row.get(2)?,
        at: time(row.get(3)?),
        device: DeviceId::from_slice(&by).map_err(unfit)?,
        staff: row.get::<_, Option<u32>>(5)?.map(StaffId),
    })
}
