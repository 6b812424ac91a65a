//! The ids of scans, and a scan that is sent again under its id. What it is answered is `check`'s and `manual`'s.

use entrada_core::decide::{DirectionRequest, Reason};
use entrada_core::fact::ScanLine;
use entrada_core::ids::{EventId, ScanId};
use entrada_core::model::Direction;
use entrada_core::text;
use entrada_store::ScanRow;

use crate::Result;
use crate::access::transaction::Access;
use crate::app_error;
use crate::dto::{AdmitInput, CheckInput};
use crate::laptop::entropy::random;

/// The scan's own id as given, or a new one.
pub(crate) fn scan_id(given: Option<&str>) -> Result<ScanId> {
    match given {
        Some(text) => text.parse().map_err(|_| app_error!(BadInput, "scan-id-malformed")),
        None => Ok(ScanId::from_random(random()?)),
    }
}

/// The scan that this laptop wrote down with this id, when it is sent again. `same`: whether it is that scan.
///
/// # Errors
/// When the id is another scan's: whoever counts scans from 1 after every start must not be told what the first one was
/// told. When it was undone: it let nobody in, and says nothing of who stands there now.
pub(crate) fn scan_before(
    access: &Access<'_>,
    event: EventId,
    scan: &ScanId,
    same: impl Fn(&ScanLine) -> bool,
) -> Result<Option<ScanRow>> {
    // Another door may have counted to the same number: what stands there was never shown here.
    let mut rows = access.own_scans_of_id(event, access.app().device_id(), scan)?;
    if rows.is_empty() {
        return Ok(None);
    }
    // Who was refused may have come in by the same id later; a laptop that goes on from a backup may have given it twice.
    rows.retain(|row| same(&row.line));
    rows.sort_by_key(|row| (!row.line.reason.admits(), row.undone.is_some()));
    match rows.into_iter().next() {
        Some(row) if row.undone.is_some() => {
            Err(app_error!(Conflict, "scan-undone", scan = scan.to_string()))
        }
        None => Err(app_error!(Conflict, "scan-id-taken", scan = scan.to_string())),
        before => Ok(before),
    }
}

/// Whether this was shown at this door before. `shown`: the fingerprint of what is shown now.
pub(crate) fn is_same_check(line: &ScanLine, input: &CheckInput, shown: &str) -> bool {
    let way = match input.direction.unwrap_or_default() {
        DirectionRequest::In => line.direction == Direction::In,
        DirectionRequest::Out => line.direction == Direction::Out,
        // Which way it went was found out the first time, and may be another now.
        DirectionRequest::Auto => true,
    };
    way && line.shown.as_deref() == Some(shown) && is_same_gate(line, input.gate.as_deref())
}

/// Whether this person without a ticket stood at this door before.
pub(crate) fn is_same_admission(line: &ScanLine, input: &AdmitInput, why: &str) -> bool {
    matches!(line.reason, Reason::Manual | Reason::Full)
        && line.why.as_deref() == Some(why)
        && line.type_index == input.type_index
        && line.direction == input.direction
        && is_same_gate(line, input.gate.as_deref())
}

/// By the name as it is typed: the gate itself may have been taken away since.
fn is_same_gate(line: &ScanLine, typed: Option<&str>) -> bool {
    text::key(line.gate.as_deref().unwrap_or_default()) == text::key(typed.unwrap_or_default())
}
