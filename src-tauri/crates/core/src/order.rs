//! An order: what its tickets cost, what was paid of it and given back, and so what is left to pay.
//!
//! What its tickets cost is the tickets' own: one that is cancelled costs nothing, one of another type what that costs. How
//! facts become an order is in `fold`.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::ids::{DeviceId, StaffId};
use crate::money::Currency;
use crate::number::Number;
use crate::tax::{TaxRate, share};

/// How something was paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethod {
    /// Coins and notes.
    Cash,
    /// A card terminal.
    Card,
    /// A bank transfer.
    Transfer,
    /// Nothing to pay.
    Free,
    /// Anything else.
    Other,
}

/// One line of an order: what was sold, as it was sold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderLine {
    /// The ticket type's index.
    #[serde(rename = "type")]
    pub type_index: u16,
    /// How many tickets.
    pub count: u32,
    /// Price of each, in minor units.
    pub price: i64,
}

/// What an order's tickets of one tax rate cost, those that are listed here.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderPart {
    /// The rate of the tax that is in their prices.
    pub tax: TaxRate,
    /// What all of them cost when they were sold.
    pub sold: i64,
    /// What those cost now that are not cancelled.
    pub live: i64,
    /// How many are not cancelled.
    pub count: u32,
}

/// What of an amount has tax of one rate in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taxed {
    /// The rate.
    pub rate: TaxRate,
    /// The money, tax included.
    pub gross: i64,
    /// The tax in it.
    pub tax: i64,
}

/// An order as its facts make it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Its short name.
    pub number: Number,
    /// Who bought it.
    pub buyer: Option<String>,
    /// The buyer's e-mail address.
    pub email: Option<String>,
    /// What was bought.
    pub lines: Vec<OrderLine>,
    /// What it cost when it was sold, in minor units.
    pub sold_total: i64,
    /// What its tickets cost now: those that are not cancelled.
    pub total: i64,
    /// What its tickets cost, by the tax in it.
    pub parts: Vec<OrderPart>,
    /// What the totals are in.
    pub currency: Currency,
    /// What was taken so far, in minor units, refunds not counted.
    pub taken: i64,
    /// What of that was given back.
    pub refunded: i64,
    /// What of the money counts for it: what was paid and not given back since, never below nothing.
    pub credit: i64,
    /// How much less it costs because some was given back that was not paid too much.
    pub allowance: i64,
    /// How it was paid last.
    pub method: Option<PaymentMethod>,
    /// Until when the places are kept while it is not paid.
    pub pay_until: Option<Timestamp>,
    /// What the door should know of everybody in this order.
    pub note: Option<String>,
    /// When it was recorded.
    pub at: Timestamp,
    /// On which device.
    pub by: DeviceId,
    /// By whom, when somebody was signed in.
    pub staff: Option<StaffId>,
}

impl Order {
    /// How many of its tickets are not cancelled.
    #[must_use]
    pub fn live(&self) -> u32 {
        self.parts.iter().fold(0, |sum, part| sum.saturating_add(part.count))
    }

    /// What of an amount that was paid for it, or will be, has tax in it: it is shared out by what its tickets cost, or did where
    /// all are cancelled.
    #[must_use]
    pub fn taxes(&self, amount: i64) -> Vec<Taxed> {
        let stands = self.parts.iter().any(|part| part.live > 0);
        let weight = |part: &OrderPart| (part.tax, if stands { part.live } else { part.sold });
        let shares = share(amount, &self.parts.iter().map(weight).collect()).into_iter();
        let taxed = shares.filter(|(rate, gross)| rate.0 > 0 && *gross != 0);
        taxed.map(|(rate, gross)| Taxed { rate, gross, tax: rate.within(gross) }).collect()
    }

    /// What is paid for good, in minor units.
    #[must_use]
    pub fn paid(&self) -> i64 {
        self.taken.saturating_sub(self.refunded)
    }

    /// What there is to pay for it in all: its tickets, less what was given back of their price.
    #[must_use]
    pub fn charge(&self) -> i64 {
        self.total.saturating_sub(self.allowance).max(0)
    }

    /// What is left to pay, in minor units.
    #[must_use]
    pub fn due(&self) -> i64 {
        self.charge().saturating_sub(self.credit).max(0)
    }

    /// What was paid too much, in minor units: at two desks, or for tickets that were cancelled.
    #[must_use]
    pub fn overpaid(&self) -> i64 {
        self.credit.saturating_sub(self.charge()).max(0)
    }

    /// Whether all that was paid for tickets that stand was given back: they are nobody's until somebody pays again.
    #[must_use]
    pub fn is_refunded(&self) -> bool {
        self.taken > 0 && self.credit == 0 && self.total > 0
    }

    /// Whether nothing is left to pay. A part given back does not make an order unpaid, all of it does; and one of which all
    /// tickets were cancelled before anybody paid was not paid.
    #[must_use]
    pub fn is_paid(&self) -> bool {
        let anything = self.live() > 0 || self.credit > 0 || self.sold_total == 0;
        self.due() == 0 && !self.is_refunded() && anything
    }

    /// When its places may be sold anew, while it is not paid: after it was to be paid, or at once where all was given back.
    #[must_use]
    pub fn lapses(&self) -> Option<Timestamp> {
        if self.is_refunded() { Some(Timestamp::UNIX_EPOCH) } else { self.pay_until }
    }

    /// Whether it was not paid in time, or all was given back, so that its places may be sold anew.
    #[must_use]
    pub fn is_expired(&self, now: Timestamp) -> bool {
        !self.is_paid() && self.lapses().is_some_and(|until| now > until)
    }
}
