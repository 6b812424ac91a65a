//! Scans found again, and taken back. The last few beside the camera are `state`'s.

use entrada_core::fact::Body;
use entrada_core::ids::{EventId, ScanId};
use entrada_core::model::Role;
use entrada_core::number::Number;
use entrada_core::text;
use entrada_store::{GuestFilter, ScanRow};

use crate::access::rights::UseCase;
use crate::access::transaction::Access;
use crate::dto::{ScanQuery, ScanView};
use crate::input::shown;
use crate::lookup::find::require_event;
use crate::views::scan::ScanViews;
use crate::{App, Result, app_error};

/// The most scans of one list.
const LISTED_MOST: u32 = 10_000;
/// Of so many guests that fit a search, scans are looked for.
const GUESTS_MOST: u32 = 1_000;
/// A door takes back its own scans for so long, in milliseconds: a mistake is seen at once.
const OWN_FOR: i64 = 15 * 60 * 1_000;

impl App {
    /// Scans of an event, refused ones too, newest first: all of them, or those of the tickets, reasons and ids that a text
    /// is part of.
    ///
    /// # Errors
    /// When the event is not here.
    pub fn scans(&self, event: &EventId, query: &ScanQuery) -> Result<Vec<ScanView>> {
        self.read(|access| {
            access.authorize(UseCase::Scans)?;
            require_event(access, *event)?;
            access.require_role(*event, Role::Door)?;
            let limit = query.limit.unwrap_or(100).min(LISTED_MOST);
            let search = text::one_line(query.search.as_deref().unwrap_or_default());
            let rows = if search.is_empty() {
                access.scans(*event, limit)?
            } else {
                let tickets = tickets_of(access, *event, &search)?;
                access.scans_found(*event, &search, &tickets, limit)?
            };
            let view = ScanViews::new(access, *event)?;
            Ok(rows.iter().map(|row| view.view(row)).collect())
        })
    }

    /// Takes a scan back, with a reason.
    ///
    /// # Errors
    /// When there is no such scan, it was undone before, or the reason is empty; when it is another laptop's or an old one,
    /// and nobody who sells has signed in at a door.
    pub fn undo(&self, scan: &str, reason: &str) -> Result<ScanView> {
        let none = || app_error!(NotFound, "scan-not-here", scan = shown(scan));
        self.write(|access| {
            access.authorize(UseCase::Undo)?;
            let id: ScanId = scan.trim().parse().map_err(|_| none())?;
            let reason = text::note("reason", reason)?.ok_or(text::TextError::Empty("reason"))?;
            let mut rows = access.scans_of_id(&id)?;
            // One's own is meant before another laptop's, and an entry before a refusal that it was sent with first.
            rows.sort_by_key(|row| (row.device != self.device_id(), !row.line.reason.admits()));
            let row = rows.first().ok_or_else(none)?;
            if row.undone.is_some() {
                return Err(app_error!(Conflict, "scan-undone-before", scan = id.to_string()));
            }
            self.may_undo(access, row)?;
            let body = Body::ScanUndone { scan: id.clone(), scan_device: row.device, reason };
            access.append(row.event, body, Vec::new())?;
            let mut after = access.scans_of_id(&id)?;
            after.retain(|undone| (undone.event, undone.device) == (row.event, row.device));
            after.sort_by_key(|row| !row.line.reason.admits());
            let undone = after.first().ok_or_else(none)?;
            Ok(ScanViews::new(access, row.event)?.view(undone))
        })
    }

    /// Whoever stands at a door takes back what they did just now. What somebody else did, or what was long ago, is for who
    /// sells there: by their PIN, also on a door's laptop.
    fn may_undo(&self, access: &Access<'_>, row: &ScanRow) -> Result<()> {
        let own = !access.own_scans_of_id(row.event, self.device_id(), &row.line.scan)?.is_empty();
        let age = access.now.as_millisecond().saturating_sub(row.line.at.as_millisecond());
        if own && age <= OWN_FOR {
            return Ok(());
        }
        if access.highest_role(row.event)? > Role::Door {
            return Ok(());
        }
        let whose = if own { "old" } else { "other" };
        Err(app_error!(SignInNeeded, "undo-needs-desk", whose = whose))
    }
}

/// The tickets whose guests fit a search, and the one that it names.
fn tickets_of(access: &Access<'_>, event: EventId, search: &str) -> Result<Vec<Number>> {
    let filter = GuestFilter {
        search: search.to_owned(),
        without_email: access.role(event)? == Role::Door,
        now: access.now,
        ..GuestFilter::default()
    };
    let found = access.guests(event, &filter, 0, GUESTS_MOST)?;
    let mut tickets: Vec<Number> = found.rows.iter().map(|row| row.ticket.number).collect();
    tickets.extend(search.parse::<Number>().ok());
    Ok(tickets)
}
