//! Lists of guests, what is done to many of them at once, and a ticket's history, as they cross to a front end.

use entrada_core::Timestamp;
use entrada_core::decide::Reason;
use entrada_core::model::PaymentMethod;
use entrada_core::number::Number;
use serde::{Deserialize, Serialize};

use super::TicketView;

/// Which guests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum GuestState {
    /// Paid, and neither blocked nor cancelled.
    Valid,
    /// Not paid and still kept, and neither blocked nor cancelled.
    Unpaid,
    /// Not paid in time, or paid back: its place was given back.
    Expired,
    /// Blocked.
    Blocked,
    /// Cancelled.
    Cancelled,
    /// Inside now.
    Inside,
    /// Came in at least once.
    Admitted,
    /// Neither cancelled nor expired, and has not come in.
    Missed,
    /// Personal data was dropped.
    Forgotten,
}

/// What to list of the guests. What is given narrows the list together.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
pub struct GuestQuery {
    /// Any part of name, number, e-mail address or seat; one or two letters: the beginning of a word there.
    pub search: Option<String>,
    /// Only these.
    pub state: Option<GuestState>,
    /// Only of this type.
    #[serde(rename = "type")]
    pub type_index: Option<u16>,
    /// Only those who came in by this gate.
    pub gate: Option<String>,
    /// Only those who are in this area now; an empty text: in the event itself.
    pub area: Option<String>,
    /// Only those with a seat, or without.
    pub seated: Option<bool>,
    /// Only those with this in their seat.
    pub seat: Option<String>,
    /// Only the tickets of the order of this number.
    pub order: Option<String>,
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
    /// Whether nobody is called as was searched, and these are called nearly so; only told where it is so.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub similar: bool,
}

/// Some tickets of an event.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(tag = "which", rename_all = "snake_case", deny_unknown_fields)]
pub enum Selection {
    /// These.
    These {
        /// Their numbers.
        #[cfg_attr(test, ts(type = "string[]"))]
        numbers: Vec<Number>,
    },
    /// All that a list of guests has, whatever page.
    Fitting {
        /// The list.
        query: GuestQuery,
        /// Without these.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "string[]"))]
        except: Vec<Number>,
    },
}

/// What is done to each ticket of a selection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(tag = "act", rename_all = "snake_case", deny_unknown_fields)]
pub enum BulkAction {
    /// Cancelled.
    Cancel {
        /// Why.
        #[serde(default)]
        reason: Option<String>,
    },
    /// Held back.
    Block {
        /// What the door shows.
        text: String,
    },
    /// No longer held back.
    Unblock,
    /// Given a new code.
    Reissue,
}

/// Why a ticket of a selection was passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum SkipReason {
    /// It is not on this laptop.
    NotHere,
    /// It is cancelled.
    Cancelled,
    /// It is blocked already.
    Blocked,
    /// It is not blocked.
    NotBlocked,
    /// It was re-issued as often as can be.
    ReissuedTooOften,
}

/// Tickets that were passed over for one reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Skipped {
    /// Why.
    pub why: SkipReason,
    /// How many.
    pub count: u32,
    /// The first of them.
    pub numbers: Vec<String>,
}

/// What was done to a selection. What is done stays, also when the rest was stopped.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct BulkReport {
    /// How many tickets were selected.
    pub of: u32,
    /// To how many it was done.
    pub done: u32,
    /// Which were passed over, and why.
    pub skipped: Vec<Skipped>,
    /// Whether the person stopped it before the end.
    pub stopped: bool,
}

/// What happened to a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum HistoryKind {
    /// It was issued.
    Issued,
    /// Its data was changed.
    Changed,
    /// It is of another type, or costs something else.
    TypeChanged,
    /// It was held back.
    Blocked,
    /// It is no longer held back.
    Unblocked,
    /// It was cancelled.
    Cancelled,
    /// Its cancellation was taken back.
    Reinstated,
    /// It was given a new code.
    Reissued,
    /// A wristband or card was linked to it.
    Linked,
    /// Nothing is linked to it any more.
    Unlinked,
    /// Its order's data was changed.
    OrderChanged,
    /// Money was taken for its order.
    Paid,
    /// Money of its order was given back.
    Refunded,
    /// Its bearer came in.
    CameIn,
    /// Its bearer went out.
    WentOut,
    /// Its bearer was refused at a door.
    Refused,
    /// A scan of it was taken back.
    Undone,
    /// Its personal data was dropped.
    Forgotten,
}

/// A field of a ticket or order that was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum HistoryField {
    /// Holder's name, or buyer's.
    Name,
    /// E-mail address.
    Email,
    /// Note for the door.
    Note,
    /// Seat.
    Seat,
    /// From when it lets in.
    ValidFrom,
    /// Until when it lets in.
    ValidUntil,
    /// Until when it may be paid.
    PayUntil,
}

/// One thing that happened to a ticket. What people were called before is not told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct HistoryEntry {
    /// When, by the clock of the laptop that wrote it down; of a scan: when it happened.
    #[cfg_attr(test, ts(type = "string"))]
    pub at: Timestamp,
    /// What.
    pub kind: HistoryKind,
    /// On which laptop; empty where that is not told.
    pub device: String,
    /// By whom, when somebody was signed in.
    pub person: Option<String>,
    /// At which gate.
    pub gate: Option<String>,
    /// Into or out of which area; absent: the event itself.
    pub area: Option<String>,
    /// Of a scan: let through, or why not; of an undoing: of what.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub reason: Option<Reason>,
    /// In whose words: why it was blocked, cancelled, undone or refunded.
    pub text: Option<String>,
    /// What was changed.
    pub fields: Vec<HistoryField>,
    /// How much money, in minor units.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub amount: Option<i64>,
    /// Its ISO code.
    pub currency: Option<String>,
    /// How it was paid.
    pub method: Option<PaymentMethod>,
    /// How often the ticket had been re-issued then.
    pub serial: Option<u16>,
    /// Of a scan: whether it was taken back later.
    pub undone: bool,
    /// Of a scan: whether it happened on paper and was typed in later.
    pub paper: bool,
    /// Of an entry: whether the door let in somebody who had not paid.
    pub accepted_unpaid: bool,
    /// Of an entry: whether the door let somebody in by the number of a re-issued ticket.
    pub accepted_reissued: bool,
}

/// All that happened to a ticket, oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TicketHistory {
    /// The ticket's number.
    pub number: String,
    /// The event's time zone, in which times are shown.
    pub timezone: String,
    /// What happened.
    pub entries: Vec<HistoryEntry>,
}
