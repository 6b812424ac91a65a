//! How an event goes as it crosses to a front end: what Insights shows and the report prints. The counts of `stats`
//! are in `door`.

use entrada_core::Timestamp;
use entrada_core::model::PaymentMethod;
use serde::{Deserialize, Serialize};

use super::{Arrivals, TaxPart, TypeStats};

/// How the event goes. Scans that were undone are left out of everything but `undone`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Insights {
    /// As of when.
    #[cfg_attr(test, ts(type = "string"))]
    pub at: Timestamp,
    /// The event's time zone, in which hours begin.
    pub timezone: String,
    /// Tickets issued, and neither cancelled nor expired.
    pub sold: u32,
    /// Reservations that were not paid in time, or were paid back: counted nowhere else.
    pub expired: u32,
    /// Tickets cancelled.
    pub cancelled: u32,
    /// Of those sold, how many came in.
    pub come: u32,
    /// Of those sold, how many did not.
    pub missed: u32,
    /// People inside the event now, those without a ticket included.
    pub inside: u32,
    /// People let in without a ticket; they are in no other count of tickets.
    pub manual: u32,
    /// Scans that were undone.
    pub undone: u32,
    /// Scans that were refused.
    pub refused: u32,
    /// How many are in each area; the event itself first.
    pub areas: Vec<AreaCount>,
    /// When most people come in.
    pub peak: Peak,
    /// Entries into the event per five minutes, those without a ticket included, oldest first; gaps are left out.
    pub arrivals: Vec<Arrivals>,
    /// The same and more per hour of the event's clock; an hour that comes twice is there twice.
    pub hours: Vec<HourCount>,
    /// By ticket type.
    pub types: Vec<TypeStats>,
    /// By gate.
    pub gates: Vec<GateCount>,
    /// By who sold; empty for a role that does not sell.
    pub sellers: Vec<SellerTotal>,
    /// Refused scans by reason, most first.
    pub refusals: Vec<ReasonCount>,
    /// Money by method and currency; empty for a role that does not sell.
    pub money: Vec<MoneyTotal>,
    /// The money that has tax in it, by currency and rate; empty for a role that does not sell.
    pub taxes: Vec<TaxPart>,
    /// How fast each door is.
    pub speed: Vec<DoorSpeed>,
}

/// How many people are in an area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct AreaCount {
    /// Its name; absent: the event itself.
    pub area: Option<String>,
    /// How many are in it.
    pub inside: u32,
    /// How many may be.
    pub capacity: Option<u32>,
}

/// What is known of the time when most people come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum PeakState {
    /// Too few have come to say.
    Unknown,
    /// It is still to come, or is now.
    Expected,
    /// It was.
    Passed,
}

/// When most people come in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Peak {
    /// Whether it is still to come.
    pub state: PeakState,
    /// The five minutes that it is in; an estimate while it is expected.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub at: Option<Timestamp>,
    /// How many came in them, once they passed.
    pub entries: Option<u32>,
}

/// One hour of the event's clock.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct HourCount {
    /// When it began.
    #[cfg_attr(test, ts(type = "string"))]
    pub from: Timestamp,
    /// People let in with a ticket.
    pub entries: u32,
    /// People who left.
    pub exits: u32,
    /// People let in without a ticket.
    pub manual: u32,
    /// Scans refused.
    pub refused: u32,
}

/// One gate.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct GateCount {
    /// Its name; absent: scans at no gate.
    pub gate: Option<String>,
    /// The area that it leads into; absent: the event itself.
    pub area: Option<String>,
    /// People let in with a ticket.
    pub entries: u32,
    /// People who left.
    pub exits: u32,
    /// People let in without a ticket.
    pub manual: u32,
    /// Scans refused.
    pub refused: u32,
}

/// Who sold: a person, or a laptop where nobody was signed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SellerTotal {
    /// The person.
    pub person: Option<String>,
    /// The laptop.
    pub device: String,
    /// Tickets sold: issued, and neither cancelled nor expired.
    pub tickets: u32,
    /// Money that went through their hands, by currency.
    pub money: Vec<CurrencyTotal>,
}

/// Money in one currency; amounts in minor units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CurrencyTotal {
    /// ISO code.
    pub currency: String,
    /// What was taken.
    #[cfg_attr(test, ts(type = "number"))]
    pub taken: i64,
    /// What was given back.
    #[cfg_attr(test, ts(type = "number"))]
    pub refunded: i64,
    /// What is left of it.
    #[cfg_attr(test, ts(type = "number"))]
    pub net: i64,
}

/// Refused scans of one reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReasonCount {
    /// The reason's code.
    pub reason: String,
    /// How many.
    pub scans: u32,
}

/// Money that came in one way; amounts in minor units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct MoneyTotal {
    /// How.
    pub method: PaymentMethod,
    /// ISO code.
    pub currency: String,
    /// What was taken.
    #[cfg_attr(test, ts(type = "number"))]
    pub taken: i64,
    /// What was given back.
    #[cfg_attr(test, ts(type = "number"))]
    pub refunded: i64,
    /// What is left of it.
    #[cfg_attr(test, ts(type = "number"))]
    pub net: i64,
    /// In how many payments and refunds.
    pub payments: u32,
}

/// How fast one laptop at one gate is, in its busiest quarter of an hour.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DoorSpeed {
    /// The gate.
    pub gate: Option<String>,
    /// The laptop.
    pub device: String,
    /// All its scans.
    pub scans: u32,
    /// When the busiest quarter of an hour began.
    #[cfg_attr(test, ts(type = "string"))]
    pub busiest: Timestamp,
    /// Scans in it.
    pub in_busiest: u32,
    /// Scans per minute in it, from the first to the last; absent where there were too few.
    pub per_minute: Option<f64>,
    /// The middle one of the times between two scans in it, in seconds; absent where there were too few.
    pub median_seconds: Option<f64>,
}

/// A part of Insights that is exported as a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum InsightsWhat {
    /// Sold, come, missed and so on.
    Counts,
    /// How many are in each area.
    Areas,
    /// Entries per five minutes.
    Arrivals,
    /// By ticket type.
    Types,
    /// By gate.
    Gates,
    /// By who sold.
    Sellers,
    /// By hour.
    Hours,
    /// Refused scans by reason.
    Refusals,
    /// Money by method.
    Money,
    /// Money that has tax in it, by currency and rate.
    Taxes,
    /// Who came, with contact.
    Came,
    /// Who did not come, with contact.
    Missed,
    /// How fast each door is.
    Speed,
}
