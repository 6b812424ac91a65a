//! The bodies that tests say. The forger that signs them is `entrada-testkit`'s.

use entrada_core::Timestamp;
use entrada_core::decide::Reason;
use entrada_core::fact::{Body, IssuedLine, ScanLine};
use entrada_core::ids::{DeviceId, ScanId};
use entrada_core::model::{Direction, TypePatch};
use entrada_core::number::Number;

/// That millisecond after 2026-11-20T18:00:00Z.
pub fn at(ms: i64) -> Timestamp {
    Timestamp::from_millisecond(1_795_197_600_000 + ms).unwrap()
}

pub fn ticket(index: usize) -> Number {
    Number::from_random(1_000 + index as u64)
}

pub fn order() -> Number {
    Number::from_random(7)
}

pub fn scan_id(text: &str) -> ScanId {
    text.parse().unwrap()
}

pub fn type_saved(index: u16, reentry: bool) -> Body {
    let patch =
        TypePatch { name: Some(format!("Type {index}")), reentry: Some(reentry), ..TypePatch::default() };
    Body::TypeSaved { index, ticket_type: patch }
}

pub fn issue(index: usize, type_index: u16) -> Body {
    Body::TicketsIssued { order: order(), tickets: vec![issued_line(index, type_index)] }
}

pub fn issued_line(index: usize, type_index: u16) -> IssuedLine {
    IssuedLine {
        person: Some(0),
        foreign_code: Some(format!("CODE-{index}")),
        ..IssuedLine::new(ticket(index), type_index)
    }
}

pub fn scan(id: &str, index: usize, ms: i64, direction: Direction, reason: Reason) -> Body {
    Body::ScanRecorded(line(id, index, ms, direction, reason))
}

pub fn line(id: &str, index: usize, ms: i64, direction: Direction, reason: Reason) -> ScanLine {
    ScanLine { ticket: Some(ticket(index)), ..ScanLine::new(scan_id(id), at(ms), direction, reason) }
}

pub fn enter(id: &str, index: usize, ms: i64) -> Body {
    scan(id, index, ms, Direction::In, Reason::Admitted)
}

pub fn undo(id: &str, device: DeviceId) -> Body {
    Body::ScanUndone { scan: scan_id(id), scan_device: device, reason: format!("{id} was a mistake") }
}
