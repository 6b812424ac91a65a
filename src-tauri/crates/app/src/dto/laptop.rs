//! Laptops, bundles, imports, printers and settings as they cross to a front end.

use entrada_core::Timestamp;
use entrada_core::model::Role;
use serde::{Deserialize, Serialize};

use super::{EventView, Incident};

/// A laptop of an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DeviceView {
    /// Its id, 64 hex digits.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its role.
    pub role: Role,
    /// Whether it is this laptop.
    pub this: bool,
    /// Whether it was dismissed.
    pub dismissed: bool,
    /// Whether whoever invited it has seen it join; until then its invitation is for whoever joined first.
    pub confirmed: bool,
    /// The id of the laptop from whose backup it goes on.
    pub continues: Option<String>,
    /// Whether two of its facts stand at one place: its data or its key is in use twice. Both count.
    pub forked: bool,
    /// Where they stand, and what to do about it.
    pub forked_why: Option<String>,
    /// How many facts of it are here.
    #[cfg_attr(test, ts(type = "number"))]
    pub facts: u64,
    /// How many of these do not count, and why the first of them does not.
    #[cfg_attr(test, ts(type = "number"))]
    pub refused: u64,
    /// Why.
    pub refused_why: Option<String>,
    /// How many of its facts are in the name of somebody who does not work at the event: they count for the laptop alone.
    #[cfg_attr(test, ts(type = "number"))]
    pub of_nobody: u64,
    /// The wall time of its last fact here.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub last: Option<Timestamp>,
}

/// What an import of a bundle did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct BundleReport {
    /// The event.
    pub event: EventView,
    /// Whether this laptop joined it now.
    pub joined: bool,
    /// Facts that were new here.
    #[cfg_attr(test, ts(type = "number"))]
    pub new: u64,
    /// Facts that were here already.
    #[cfg_attr(test, ts(type = "number"))]
    pub known: u64,
    /// Facts that do not count, with the reasons.
    pub refused: Vec<String>,
    /// Whose clock is ahead of this laptop's, and by how much, when one is.
    pub clock_off: Option<String>,
    /// Tickets that were let in twice, by what is known now.
    pub incidents: Vec<Incident>,
}

/// What was written into a bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct BundleWritten {
    /// Where.
    pub file: String,
    /// How many facts.
    #[cfg_attr(test, ts(type = "number"))]
    pub facts: u64,
    /// The role that it invites to.
    pub invites: Option<Role>,
}

/// What to export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum ExportWhat {
    /// One row a ticket.
    #[default]
    Tickets,
    /// One row a scan.
    Scans,
    /// One row an order.
    Orders,
    /// One row a payment or refund.
    Payments,
    /// One row a cash count.
    Cash,
    /// One row a ticket whose bearer came, with contact.
    Came,
    /// One row a ticket whose bearer did not come, with contact.
    Missed,
}

/// What `journal verify` found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct JournalReport {
    /// Facts looked at.
    #[cfg_attr(test, ts(type = "number"))]
    pub facts: u64,
    /// Streams (a device in an event) looked at.
    #[cfg_attr(test, ts(type = "number"))]
    pub streams: u64,
    /// What is wrong; empty: all is well.
    pub problems: Vec<String>,
    /// Facts that are sound and do not count, with the reasons.
    pub refused: Vec<String>,
}

/// What `journal rebuild` did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RebuildReport {
    /// Facts applied anew.
    #[cfg_attr(test, ts(type = "number"))]
    pub facts: u64,
    /// Rows that were different before, in words; empty: live equalled rebuilt.
    pub differences: Vec<String>,
}

/// A printer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PrinterView {
    /// The name that jobs are sent to.
    pub name: String,
    /// What it is called for people.
    pub description: String,
    /// Whether it is the system's default.
    pub default: bool,
    /// `idle`, `printing` or `stopped`.
    pub state: String,
    /// Why it is stopped.
    pub why: Option<String>,
}

/// A print job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct JobView {
    /// The system's name for it.
    pub id: String,
    /// Where it was sent.
    pub printer: String,
    /// `waiting`, `printing`, `held`, `done`, `failed` or `unknown`.
    pub state: String,
    /// Why it is held or failed.
    pub why: Option<String>,
}

/// What this laptop remembers for its screens. Absent: unchanged.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// This laptop's name for other laptops.
    pub device_name: Option<String>,
    /// The event that is open, by id.
    pub event: Option<String>,
    /// The printer for tickets; empty: the system's default.
    pub printer: Option<String>,
    /// How many copies of each ticket are printed, 1 to 99; 1 when absent.
    pub copies: Option<u32>,
    /// `a6`, `a4` or `letter`.
    pub page_size: Option<String>,
    /// `print`, `pdf` or `none`: what happens to a ticket after the sale.
    pub after_sale: Option<String>,
    /// The folder that files are saved to without asking; empty: ask.
    pub save_folder: Option<String>,
    /// The camera's id; empty: the first.
    pub camera: Option<String>,
    /// What its USB scanner puts before each code; empty: nothing.
    pub scanner_prefix: Option<String>,
    /// What it puts behind each code, the key that ends it left out; empty: nothing.
    pub scanner_suffix: Option<String>,
    /// The gate this laptop's door is; empty: none.
    pub gate: Option<String>,
    /// `in`, `out`, or `auto`: by the ticket.
    pub direction: Option<String>,
    /// Whether the door makes sounds.
    pub sound: Option<bool>,
    /// `system`, `light` or `dark`.
    pub theme: Option<String>,
    /// The code of a `Language`; empty: the system's.
    pub language: Option<String>,
    /// The language that refusals are shown to guests in, as `de`; empty: the staff's.
    pub guest_language: Option<String>,
    /// Whether exports begin with a byte order mark, for Excel.
    pub csv_bom: Option<bool>,
}

/// What a USB scanner puts around each code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ScannerLearned {
    /// Before it.
    pub prefix: String,
    /// Behind it, the key that ends it left out.
    pub suffix: String,
    /// Whether it is set to another keyboard than the laptop: its keys are read as a US keyboard's.
    pub by_keys: bool,
}

/// Whether the data folder can be opened, and what is needed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct KeyState {
    /// `ready`: nothing is needed; `choose`: a first start without a keyring, the person chooses; `passphrase`: it
    /// is asked for; `trouble`: see `why`.
    pub state: String,
    /// What is wrong, in a sentence.
    pub why: Option<String>,
    /// `keyring`, `passphrase` or `key_file`, once chosen.
    pub protection: Option<String>,
}
