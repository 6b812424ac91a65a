//! Scans, verdicts and counts as they cross to a front end.

use std::collections::BTreeMap;

use entrada_core::Timestamp;
use entrada_core::decide::Reason;
use entrada_core::model::{Direction, PaymentMethod};
use serde::{Deserialize, Serialize};

/// Somebody stands at the door.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
pub struct CheckInput {
    /// What was shown to the camera, sent by a USB scanner or typed.
    pub code: String,
    /// The gate that this door is.
    pub gate: Option<String>,
    /// In (when absent) or out.
    pub direction: Option<Direction>,
    /// The scan's time as typed, when it is not now.
    pub at: Option<String>,
    /// The scan's own id: sent twice it is one scan.
    pub scan_id: Option<String>,
    /// Only say what would be answered; nothing is written.
    pub simulate: bool,
}

/// Let through, or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The person may pass.
    Admit,
    /// The person may not.
    Refuse,
}

/// The scan that is in the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Previous {
    /// When it was.
    #[cfg_attr(test, ts(type = "string"))]
    pub at: Timestamp,
    /// At which gate.
    pub gate: Option<String>,
    /// On which laptop, by name.
    pub device: String,
}

/// What the door shows of a ticket: no e-mail address, no price.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DoorTicket {
    /// Its number.
    pub number: String,
    /// Holder's name.
    pub name: Option<String>,
    /// Name of its type.
    #[serde(rename = "type")]
    pub type_name: Option<String>,
    /// Seat.
    pub seat: Option<String>,
    /// Note for the door.
    pub note: Option<String>,
    /// Serial of the code that counts, as far as is known here.
    pub serial: u16,
}

/// The answer at the door.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CheckAnswer {
    /// Let through, or not.
    pub verdict: Answer,
    /// Why.
    pub reason: Reason,
    /// The same in a sentence.
    pub message: String,
    /// The scan's id; absent when it was simulated.
    pub scan: Option<String>,
    /// The ticket, when it is known.
    pub ticket: Option<DoorTicket>,
    /// The entry that is in the way.
    pub previous: Option<Previous>,
    /// Whether other laptops of this event could not be asked.
    pub unconfirmed: bool,
    /// Whether this very scan had been sent before and this is its old answer.
    pub repeated: bool,
}

/// A scan as it is listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ScanView {
    /// Its id.
    pub scan: String,
    /// When it happened.
    #[cfg_attr(test, ts(type = "string"))]
    pub at: Timestamp,
    /// In or out.
    pub direction: Direction,
    /// At which gate.
    pub gate: Option<String>,
    /// On which laptop, by name.
    pub device: String,
    /// Let through, or not.
    pub verdict: Answer,
    /// Why.
    pub reason: Reason,
    /// The ticket's number.
    pub number: Option<String>,
    /// Holder's name.
    pub name: Option<String>,
    /// Name of its type.
    #[serde(rename = "type")]
    pub type_name: Option<String>,
    /// Whether other laptops could not be asked.
    pub unconfirmed: bool,
    /// Why it was undone, if it was.
    pub undone: Option<String>,
}

/// What a door shows beside the camera.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DoorState {
    /// People inside.
    pub inside: u32,
    /// Tickets that came in at least once.
    pub admitted: u32,
    /// Tickets issued and not cancelled.
    pub issued: u32,
    /// How many may be inside.
    pub capacity: Option<u32>,
    /// Scans refused.
    pub refused: u32,
    /// Incidents: tickets let in twice.
    pub incidents: u32,
    /// Other laptops of this event that were not dismissed.
    pub others: u32,
    /// When facts of another laptop last came in; absent: never, or there is none.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub heard: Option<Timestamp>,
    /// The last scans, newest first.
    pub recent: Vec<ScanView>,
}

/// How the event goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Stats {
    /// Tickets issued and not cancelled.
    pub issued: u32,
    /// Tickets that came in at least once, those not listed here and those cancelled since included.
    pub admitted: u32,
    /// People inside now.
    pub inside: u32,
    /// Issued and not come.
    pub missed: u32,
    /// Tickets cancelled.
    pub cancelled: u32,
    /// Refused scans by reason.
    #[cfg_attr(test, ts(type = "Record<string, number>"))]
    pub refused: BTreeMap<String, u32>,
    /// The same by type.
    pub by_type: Vec<TypeStats>,
    /// Money by method, as far as it is paid.
    pub paid: Vec<MethodTotal>,
    /// Entries per five minutes, oldest first; gaps are left out.
    pub arrivals: Vec<Arrivals>,
}

/// One type's part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TypeStats {
    /// Index of the type.
    pub index: u16,
    /// Its name.
    #[serde(rename = "type")]
    pub type_name: String,
    /// Issued and not cancelled.
    pub issued: u32,
    /// Came in.
    pub admitted: u32,
    /// Inside now.
    pub inside: u32,
    /// Not come.
    pub missed: u32,
    /// How many may be sold.
    pub quota: Option<u32>,
}

/// What was paid one way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct MethodTotal {
    /// How.
    pub method: PaymentMethod,
    /// ISO code.
    pub currency: String,
    /// How much, in minor units.
    #[cfg_attr(test, ts(type = "number"))]
    pub amount: i64,
    /// In how many payments.
    pub payments: u32,
}

/// Entries within five minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Arrivals {
    /// From when.
    #[cfg_attr(test, ts(type = "string"))]
    pub from: Timestamp,
    /// How many.
    pub entries: u32,
}

/// A ticket that was let in twice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Incident {
    /// Its number.
    pub number: String,
    /// Holder's name.
    pub name: Option<String>,
    /// The one entry.
    pub first: Previous,
    /// The other.
    pub second: Previous,
}
