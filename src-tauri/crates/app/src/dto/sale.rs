//! Events, ticket types, sales, tickets and guests as they cross to a front end.

use entrada_core::Timestamp;
use entrada_core::model::{PaymentMethod, Role, TicketState};
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
