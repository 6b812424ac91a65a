//! What facts say of one ticket, one sale or one scan each. The facts themselves are in `fact`.

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize};

use crate::decide::Reason;
use crate::ids::ScanId;
use crate::model::{Direction, PaymentMethod, Sealing, known_or};
use crate::money::Currency;
use crate::number::Number;
use crate::order::OrderLine;
use crate::tax::TaxRate;

/// One ticket in a `TicketsIssued` fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssuedLine {
    /// Its number.
    pub number: Number,
    /// Index of its type.
    #[serde(rename = "type")]
    pub type_index: u16,
    /// Where among the fact's private parts its person is, as far as a door may know them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<u32>,
    /// Where among them is how to reach that person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<u32>,
    /// Its seat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<String>,
    /// Its own validity window.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<Timestamp>,
    /// Its own validity window.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Timestamp>,
    /// How its code is made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sealing: Option<Sealing>,
    /// Or the code of another system that it keeps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub foreign_code: Option<String>,
    /// What the list that it came with calls it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// What it was sold for, in minor units of its order's currency; absent: what its type's line in the order says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<i64>,
    /// How much tax is in that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax: Option<TaxRate>,
    /// Why it was not sold for what its type costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_reason: Option<String>,
}

impl IssuedLine {
    /// A ticket of which nothing else is to be said: nobody's, without a seat, a price or a code.
    #[must_use]
    pub fn new(number: Number, type_index: u16) -> Self {
        Self {
            number,
            type_index,
            person: None,
            contact: None,
            seat: None,
            valid_from: None,
            valid_until: None,
            sealing: None,
            foreign_code: None,
            origin: None,
            price: None,
            tax: None,
            price_reason: None,
        }
    }
}

/// What the list that a ticket came with calls it, so that the next list of the same system finds it again.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// The ticket.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Its order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
}

/// One sale in a `SalesRecorded` fact: an order with its tickets, and what was paid at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedSale {
    /// Its order.
    pub order: Number,
    /// Where among the fact's private parts its buyer is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub buyer: Option<u32>,
    /// What was sold, also of tickets that other facts issue.
    pub lines: Vec<OrderLine>,
    /// What it costs, in minor units.
    pub total: i64,
    /// Of this currency.
    pub currency: Currency,
    /// What was paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paid: Option<PaidLine>,
    /// Its tickets.
    pub tickets: Vec<IssuedLine>,
}

/// What was paid at once for a sale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaidLine {
    /// How.
    #[serde(deserialize_with = "method_or_other")]
    pub method: PaymentMethod,
    /// How much, in minor units of the sale's currency.
    pub amount: i64,
}

/// A payment by a method that a newer program knows is money all the same.
pub(crate) fn method_or_other<'de, D: Deserializer<'de>>(text: D) -> Result<PaymentMethod, D::Error> {
    known_or(text, PaymentMethod::Other)
}

/// One scan, or somebody let through without a ticket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScanLine {
    /// Its own id.
    pub scan: ScanId,
    /// The ticket, when it was recognised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ticket: Option<Number>,
    /// The code's serial; 0 for a code of another system, absent when a number was typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serial: Option<u16>,
    /// The type by the code itself, for tickets not on the list.
    #[serde(default, skip_serializing_if = "Option::is_none", rename = "type")]
    pub type_index: Option<u16>,
    /// When it happened: the scan's time, not the time of writing it down.
    pub at: Timestamp,
    /// In or out.
    pub direction: Direction,
    /// At which gate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gate: Option<String>,
    /// Let through, or why not.
    pub reason: Reason,
    /// Whether other devices could not be asked.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unconfirmed: bool,
    /// Into or out of which area; absent: the event itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// Where among the fact's private parts the answers to the door's questions are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers: Option<u32>,
    /// Let in although not paid, by the decision of the person at the door.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub accepted_unpaid: bool,
    /// Let in by the number of a re-issued ticket, by the decision of the person at the door.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub accepted_reissued: bool,
    /// Why somebody was let through without a ticket.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// Whether it happened on paper and was typed in later: it happened, whatever the rules say.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub paper: bool,
    /// What was shown, by [`crate::shown::fingerprint`]; absent for people without a ticket.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown: Option<String>,
}

impl ScanLine {
    /// A scan of which nothing else is to be said: of nobody's ticket, at no gate, into the event itself.
    #[must_use]
    pub fn new(scan: ScanId, at: Timestamp, direction: Direction, reason: Reason) -> Self {
        Self {
            scan,
            ticket: None,
            serial: None,
            type_index: None,
            at,
            direction,
            gate: None,
            reason,
            unconfirmed: false,
            area: None,
            answers: None,
            accepted_unpaid: false,
            accepted_reissued: false,
            why: None,
            paper: false,
            shown: None,
        }
    }
}
