//! Events, ticket types, sales and tickets as they cross to a front end. Lists of guests are in `guests`.

use entrada_core::Timestamp;
use entrada_core::model::{PaymentMethod, Role, TicketState, UnpaidRule};
use serde::{Deserialize, Serialize};

use super::{AreaView, GateView, PaymentInput, PaymentView, RuleView, TaxPart};

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
    /// Whether this program knows that zone; times of one that it does not know are shown and taken in UTC.
    pub timezone_known: bool,
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
    /// Whether doors' laptops are given the names of guests and the notes on them.
    pub names_at_door: bool,
    /// What this laptop may do in it.
    pub role: Role,
    /// The names of its gates, sorted.
    pub gates: Vec<String>,
    /// How many tickets are sold: issued, and neither cancelled nor expired.
    pub issued: u32,
    /// What the door does with people whose order is not paid.
    pub unpaid: UnpaidRule,
    /// The time of day, `06:00`, at which whoever is inside counts as gone.
    pub everyone_out: Option<String>,
    /// So many days after the end, personal data is dropped.
    pub retain_days: Option<u32>,
    /// When that is.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub retain_until: Option<Timestamp>,
    /// Whether it is put away from the lists.
    pub archived: bool,
    /// What nobody can have meant about its times and those of its ticket types, a sentence each.
    pub warnings: Vec<String>,
    /// Whether people come and go now.
    pub running: bool,
    /// How many people are inside now.
    pub inside: u32,
    /// Its areas.
    pub areas: Vec<AreaView>,
    /// Its gates and where they lead, sorted.
    pub doors: Vec<GateView>,
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
    /// `unpaid` wins over it.
    pub admit_unpaid: Option<bool>,
    pub unpaid: Option<UnpaidRule>,
    pub admit_unlisted: Option<bool>,
    pub names_at_door: Option<bool>,
    pub everyone_out: Option<String>,
    pub retain_days: Option<String>,
}

/// How a copy of an event differs from it, as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
pub struct DuplicateInput {
    /// What it is called; absent: like the other, with its own date.
    pub name: Option<String>,
    /// When it begins; all other times keep their distance from it on the clock on the wall.
    pub starts: Option<String>,
    /// Its time zone; absent: the other's.
    pub timezone: Option<String>,
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
    /// How many are sold: issued, and neither cancelled nor expired.
    pub issued: u32,
    /// How many can still be sold, by its own quota and its group's.
    pub left: Option<u32>,
    /// Lets in from then on.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub valid_from: Option<Timestamp>,
    /// Lets in until then.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub valid_until: Option<Timestamp>,
    /// What nobody can have meant about these two, in a sentence.
    pub warning: Option<String>,
    /// The gates it opens; empty: all.
    pub gates: Vec<String>,
    /// Whether its bearer may leave and come back.
    pub reentry: bool,
    /// How often it lets in; absent: once, or without bound with re-entry or so often a day.
    pub entries: Option<u32>,
    /// How often it lets in a day.
    pub entries_per_day: Option<u32>,
    /// The group of types that it shares a quota with: the largest of theirs.
    pub quota_group: Option<String>,
    /// How many the group has left, when one of its types has a quota.
    pub group_left: Option<u32>,
    /// What the door should know of everybody with such a ticket.
    pub note: Option<String>,
    /// How much tax is in the price, in percent: `19`, `8.875`.
    pub tax: Option<String>,
    /// When it lets in, and how far apart.
    pub rules: Vec<RuleView>,
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
    pub entries: Option<String>,
    pub entries_per_day: Option<String>,
    pub quota_group: Option<String>,
    pub note: Option<String>,
    pub tax: Option<String>,
}

/// Who holds a ticket, and what it costs, as typed.
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
    /// What it costs, when it is not what its type does.
    pub price: Option<String>,
    /// Why; wanted with such a price.
    pub price_reason: Option<String>,
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
    /// How all of it is paid; absent: as `payments` say. A total of nothing is always `free`.
    pub payment: Option<PaymentMethod>,
    /// How it is paid in parts; what they leave open is due later.
    pub payments: Vec<PaymentInput>,
    /// Until when its places are kept while it is not paid, on the event's clock.
    pub pay_until: Option<String>,
    /// What the door should know of everybody in it.
    pub order_note: Option<String>,
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
    /// What its tickets cost, those that are not cancelled, in minor units.
    #[cfg_attr(test, ts(type = "number"))]
    pub total: i64,
    /// ISO code.
    pub currency: String,
    /// What was paid and not given back, in minor units.
    #[cfg_attr(test, ts(type = "number"))]
    pub paid: i64,
    /// How it was paid last; absent: not paid.
    pub method: Option<PaymentMethod>,
    /// When it was recorded.
    #[cfg_attr(test, ts(type = "string"))]
    pub at: Timestamp,
    /// What is left to pay, in minor units.
    #[cfg_attr(test, ts(type = "number"))]
    pub due: i64,
    /// What was paid too much, as when two desks took money for it, or a ticket was cancelled.
    #[cfg_attr(test, ts(type = "number"))]
    pub overpaid: i64,
    /// What was given back.
    #[cfg_attr(test, ts(type = "number"))]
    pub refunded: i64,
    /// Until when its places are kept while it is not paid.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub pay_until: Option<Timestamp>,
    /// Whether it was not paid in time, or all was given back: its places may be sold anew.
    pub expired: bool,
    /// Whether all that was paid for tickets that stand was given back: they let nobody in until it is paid again.
    pub paid_back: bool,
    /// What of it has tax in it, by rate.
    pub taxes: Vec<TaxPart>,
    /// What the door should know of everybody in it.
    pub note: Option<String>,
    /// On which laptop it was recorded.
    pub device: String,
    /// By whom, when somebody was signed in.
    pub person: Option<String>,
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
    /// Who bought it, where it has no name.
    pub buyer: Option<String>,
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
    /// The code of the wristband or card that is scanned in its place.
    pub linked_code: Option<String>,
    /// Whether its order is paid.
    pub paid: bool,
    /// Whether its place was given back: its order was not paid in time, or all was given back.
    pub expired: bool,
    /// Its order's number.
    pub order: String,
    /// What it was sold for, or costs since it was changed, in minor units; absent for a door, which sees none.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub price: Option<i64>,
    /// Why that is not what its type costs.
    pub price_reason: Option<String>,
    /// How much tax is in it, in percent.
    pub tax: Option<String>,
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

/// What a sale made, or what became of it since.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OrderWithTickets {
    /// The order.
    pub order: OrderView,
    /// Its tickets.
    pub tickets: Vec<TicketView>,
    /// Its payments and refunds, oldest first.
    pub payments: Vec<PaymentView>,
    /// What goes back over the counter after this sale, in minor units.
    #[cfg_attr(test, ts(type = "number"))]
    pub change: i64,
    /// Which letters of its names no font on this laptop has, so that paper shows a question mark for each.
    pub letters_missing: Option<String>,
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
