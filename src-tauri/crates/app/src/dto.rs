//! What crosses to a front end: plain data, the same for the window's JavaScript and the terminal's JSON.
//!
//! TypeScript types for the UI are generated from here into `ui/types` when this crate's tests run.

use std::collections::BTreeMap;

use entrada_core::Timestamp;
use entrada_core::decide::Reason;
use entrada_core::model::{Direction, PaymentMethod, Role, TicketState};
use serde::{Deserialize, Serialize};

/// An event as this laptop knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EventView {
    /// Its id, 64 hex digits.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Where it takes place.
    pub venue: Option<String>,
    /// IANA time zone.
    pub timezone: String,
    /// When it begins.
    #[cfg_attr(test, ts(type = "string"))]
    pub starts: Timestamp,
    /// When it ends.
    #[cfg_attr(test, ts(type = "string"))]
    pub ends: Timestamp,
    /// From when people are let in.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub doors_open: Option<Timestamp>,
    /// Until when people are let in.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub doors_close: Option<Timestamp>,
    /// How many may be inside at once.
    pub capacity: Option<u32>,
    /// ISO code of its prices' currency.
    pub currency: String,
    /// How many decimals amounts in it have.
    pub decimals: u32,
    /// Whether unpaid tickets are let in.
    pub admit_unpaid: bool,
    /// Whether genuine codes that are not listed here are let in.
    pub admit_unlisted: bool,
    /// What this laptop may do in it.
    pub role: Role,
    /// The gates that its ticket types name, sorted.
    pub gates: Vec<String>,
    /// How many tickets are issued and not cancelled.
    pub issued: u32,
}

/// An event as typed. Absent: unchanged; an empty text clears what may be empty.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs, reason = "each is the text of the field of the same name in EventView")]
pub struct EventInput {
    pub name: Option<String>,
    pub venue: Option<String>,
    pub timezone: Option<String>,
    pub starts: Option<String>,
    pub ends: Option<String>,
    pub doors_open: Option<String>,
    pub doors_close: Option<String>,
    pub capacity: Option<String>,
    pub currency: Option<String>,
    pub admit_unpaid: Option<bool>,
    pub admit_unlisted: Option<bool>,
}

/// A ticket type and how it sells.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TypeView {
    /// Its index in the event, from 1.
    pub index: u16,
    /// What it is called.
    pub name: String,
    /// Price in minor units.
    #[cfg_attr(test, ts(type = "number"))]
    pub price: i64,
    /// ISO code.
    pub currency: String,
    /// How many may be sold.
    pub quota: Option<u32>,
    /// How many are issued and not cancelled.
    pub issued: u32,
    /// How many are left, when there is a quota.
    pub left: Option<u32>,
    /// Lets in from then on.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub valid_from: Option<Timestamp>,
    /// Lets in until then.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub valid_until: Option<Timestamp>,
    /// The gates it opens; empty: all.
    pub gates: Vec<String>,
    /// Whether its bearer may leave and come back.
    pub reentry: bool,
}

/// A ticket type as typed. Absent: unchanged; an empty text clears what may be empty.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs, reason = "each is the text of the field of the same name in TypeView")]
pub struct TypeInput {
    pub name: Option<String>,
    pub price: Option<String>,
    pub currency: Option<String>,
    pub quota: Option<String>,
    pub valid_from: Option<String>,
    pub valid_until: Option<String>,
    pub gates: Option<Vec<String>>,
    pub reentry: Option<bool>,
}

/// Who holds a ticket, as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
pub struct HolderInput {
    /// Full name.
    pub name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Seat.
    pub seat: Option<String>,
    /// Note for the door.
    pub note: Option<String>,
}

/// Some tickets of one type within a sale.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct SaleLine {
    /// The type's index.
    #[serde(rename = "type")]
    pub type_index: u16,
    /// One for each ticket.
    pub holders: Vec<HolderInput>,
}

/// A sale.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
pub struct SaleInput {
    /// Who buys, when it is not the first holder.
    pub buyer: Option<String>,
    /// The buyer's e-mail address.
    pub email: Option<String>,
    /// What is bought.
    pub lines: Vec<SaleLine>,
    /// How it is paid; absent: not yet. A total of nothing is always `free`.
    pub payment: Option<PaymentMethod>,
}

/// An order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OrderView {
    /// Its number, `7K3Q9-M2FXD`.
    pub number: String,
    /// Who bought it.
    pub buyer: Option<String>,
    /// The buyer's e-mail address.
    pub email: Option<String>,
    /// What it costs, in minor units.
    #[cfg_attr(test, ts(type = "number"))]
    pub total: i64,
    /// ISO code.
    pub currency: String,
    /// What was paid, in minor units.
    #[cfg_attr(test, ts(type = "number"))]
    pub paid: i64,
    /// How; absent: not paid.
    pub method: Option<PaymentMethod>,
    /// When it was recorded.
    #[cfg_attr(test, ts(type = "string"))]
    pub at: Timestamp,
}

/// A ticket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TicketView {
    /// Its number, `7K3Q9-M2FXD`.
    pub number: String,
    /// The text of its QR code.
    pub code: String,
    /// How often it was re-issued.
    pub serial: u16,
    /// Holder's name.
    pub name: Option<String>,
    /// Holder's e-mail address.
    pub email: Option<String>,
    /// Name of its type.
    #[serde(rename = "type")]
    pub type_name: String,
    /// Index of its type.
    pub type_index: u16,
    /// Seat.
    pub seat: Option<String>,
    /// Note for the door.
    pub note: Option<String>,
    /// Valid, blocked or cancelled.
    pub state: TicketState,
    /// Why it is blocked or was cancelled.
    pub state_text: Option<String>,
    /// Whether its order is paid.
    pub paid: bool,
    /// Its order's number.
    pub order: String,
    /// Its type's price, in minor units.
    #[cfg_attr(test, ts(type = "number"))]
    pub price: i64,
    /// ISO code.
    pub currency: String,
    /// Its own window.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub valid_from: Option<Timestamp>,
    /// Its own window.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub valid_until: Option<Timestamp>,
    /// When it was issued.
    #[cfg_attr(test, ts(type = "string"))]
    pub issued_at: Timestamp,
    /// Whether its bearer is inside.
    pub inside: bool,
    /// When its bearer first came in.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub entered_at: Option<Timestamp>,
    /// Id of its event.
    pub event: String,
    /// Name of its event.
    pub event_name: String,
}

/// What a sale made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Issued {
    /// The order.
    pub order: OrderView,
    /// Its tickets.
    pub tickets: Vec<TicketView>,
}

/// A ticket's data as typed. Absent: unchanged; an empty text clears.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs, reason = "each is the text of the field of the same name in TicketView")]
pub struct TicketEdit {
    pub name: Option<String>,
    pub email: Option<String>,
    pub seat: Option<String>,
    pub note: Option<String>,
    pub valid_from: Option<String>,
    pub valid_until: Option<String>,
}

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

/// Which guests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum GuestState {
    /// Neither blocked nor cancelled.
    Valid,
    /// Not paid.
    Unpaid,
    /// Blocked.
    Blocked,
    /// Cancelled.
    Cancelled,
    /// Inside now.
    Inside,
    /// Came in at least once.
    Admitted,
    /// Valid and has not come in.
    Missed,
}

/// What to list of the guests.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
pub struct GuestQuery {
    /// Any part of name, number, e-mail address or seat.
    pub search: Option<String>,
    /// Only these.
    pub state: Option<GuestState>,
    /// Only of this type.
    #[serde(rename = "type")]
    pub type_index: Option<u16>,
    /// How many to pass over.
    pub offset: Option<u32>,
    /// How many at most; 100 when absent.
    pub limit: Option<u32>,
}

/// Some of the guests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct GuestPage {
    /// The tickets, by name, then number.
    pub tickets: Vec<TicketView>,
    /// How many there are in all.
    pub total: u32,
}

/// How the event goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Stats {
    /// Tickets issued and not cancelled.
    pub issued: u32,
    /// Of these, how many came in at least once.
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
    /// How many facts of it are here.
    #[cfg_attr(test, ts(type = "number"))]
    pub facts: u64,
    /// How many of these do not count, and why the first of them does not.
    #[cfg_attr(test, ts(type = "number"))]
    pub refused: u64,
    /// Why.
    pub refused_why: Option<String>,
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

/// Which column of a CSV holds what; by position from 0.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
pub struct Columns {
    /// Holder's name; with `last_name`, the first name.
    pub name: Option<usize>,
    /// Holder's last name.
    pub last_name: Option<usize>,
    /// E-mail address.
    pub email: Option<usize>,
    /// Name of the ticket type.
    #[serde(rename = "type")]
    pub type_name: Option<usize>,
    /// Seat.
    pub seat: Option<usize>,
    /// Note for the door.
    pub note: Option<usize>,
    /// An already printed code of another system.
    pub code: Option<usize>,
    /// Yes or no.
    pub paid: Option<usize>,
}

/// How a CSV is to be read.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
pub struct ImportOptions {
    /// The type (index or name) of rows that name none.
    #[serde(rename = "type")]
    pub type_name: Option<String>,
    /// The columns, when the guess is not right.
    pub columns: Option<Columns>,
}

/// A problem of an import.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ImportProblem {
    /// The file's line, from 1.
    #[cfg_attr(test, ts(type = "number"))]
    pub line: u64,
    /// The column's name.
    pub column: String,
    /// What stands there.
    pub value: String,
    /// What is wrong with it.
    pub problem: String,
}

/// What an import would do, or did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ImportReport {
    /// How the file is encoded.
    pub encoding: String,
    /// What separates its cells.
    pub delimiter: String,
    /// Its header.
    pub header: Vec<String>,
    /// Which column is read as what.
    pub columns: Columns,
    /// The first rows.
    pub sample: Vec<Vec<String>>,
    /// How many rows it has.
    pub rows: u32,
    /// How many are new.
    pub new: u32,
    /// How many are here already.
    pub known: u32,
    /// What is wrong; when there is anything, nothing is imported.
    pub problems: Vec<ImportProblem>,
    /// How many tickets were made; 0 in a dry run.
    pub imported: u32,
}

/// What to export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Default)]
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
    /// `a6`, `a4` or `letter`.
    pub page_size: Option<String>,
    /// `print`, `pdf` or `none`: what happens to a ticket after the sale.
    pub after_sale: Option<String>,
    /// The folder that files are saved to without asking; empty: ask.
    pub save_folder: Option<String>,
    /// The camera's id; empty: the first.
    pub camera: Option<String>,
    /// The gate this laptop's door is; empty: none.
    pub gate: Option<String>,
    /// `in` or `out`.
    pub direction: Option<String>,
    /// Whether the door makes sounds.
    pub sound: Option<bool>,
    /// `system`, `light` or `dark`.
    pub theme: Option<String>,
    /// Whether exports begin with a byte order mark, for Excel.
    pub csv_bom: Option<bool>,
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
