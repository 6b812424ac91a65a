//! The dress rehearsal as it crosses to a front end: one row for each thing that must work when the doors open.

use serde::Serialize;

/// What was looked at. The window adds what only it can see: the camera, a code held to it, sound, a printed page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum RehearsalPart {
    /// The event itself: ticket types, tickets, times.
    Event,
    /// This laptop's clock.
    Clock,
    /// The event's key.
    Key,
    /// A test ticket, sealed, drawn, read and answered.
    Ticket,
    /// How fresh this laptop's list is.
    List,
    /// The laptops of the event: only when the data or the key of one is in use twice.
    Laptops,
    /// The printer.
    Printer,
    /// Room on the disk.
    Disk,
    /// The battery.
    Battery,
    /// The camera.
    Camera,
}

/// How it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum RehearsalState {
    /// Green.
    Fine,
    /// To be looked at: it may be right.
    Look,
    /// Red.
    Wrong,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RehearsalRow {
    /// What was looked at.
    pub part: RehearsalPart,
    /// How it stands.
    pub state: RehearsalState,
    /// What was seen, in a sentence.
    pub message: String,
    /// How to mend it, when it is not green.
    pub mend: Option<String>,
}

/// All of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Rehearsal {
    /// Whether no row is red.
    pub ready: bool,
    /// The rows.
    pub rows: Vec<RehearsalRow>,
}
