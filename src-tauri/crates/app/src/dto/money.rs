//! Payments, refunds, orders found again and cash counts as they cross to a front end. A sale itself is in `sale`.

use entrada_core::Timestamp;
use entrada_core::model::PaymentMethod;
use serde::{Deserialize, Serialize};

use super::OrderView;

/// One way of paying, as typed.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(deny_unknown_fields)]
pub struct PaymentInput {
    /// How.
    pub method: PaymentMethod,
    /// How much, such as `12.50`; absent or empty: all that is left to pay.
    #[serde(default)]
    pub amount: Option<String>,
    /// What was put on the counter in cash; absent or empty: just the amount.
    #[serde(default)]
    pub tendered: Option<String>,
}

/// Orders to be paid together.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
pub struct PayInput {
    /// Numbers of orders, or of tickets of theirs.
    pub orders: Vec<String>,
    /// How they are paid; the first order is paid first.
    pub payments: Vec<PaymentInput>,
}

/// What a payment did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Paid {
    /// The orders as they are now.
    pub orders: Vec<OrderView>,
    /// What was taken, in minor units.
    #[cfg_attr(test, ts(type = "number"))]
    pub amount: i64,
    /// What goes back over the counter, in minor units.
    #[cfg_attr(test, ts(type = "number"))]
    pub change: i64,
    /// ISO code.
    pub currency: String,
}

/// What of an amount has tax of one rate in it; amounts in minor units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TaxPart {
    /// The rate in percent: `19`, `8.875`.
    pub rate: String,
    /// ISO code.
    pub currency: String,
    /// Without the tax.
    #[cfg_attr(test, ts(type = "number"))]
    pub net: i64,
    /// The tax.
    #[cfg_attr(test, ts(type = "number"))]
    pub tax: i64,
    /// Both.
    #[cfg_attr(test, ts(type = "number"))]
    pub gross: i64,
}

/// Another type or another price for a ticket, as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
pub struct TypeChangeInput {
    /// The type's index; absent: the one that it has.
    #[serde(rename = "type")]
    pub type_index: Option<u16>,
    /// What it costs from now on; absent: what the type does.
    pub price: Option<String>,
    /// Why; wanted with a price that is not the type's.
    pub price_reason: Option<String>,
    /// How the difference is paid or given back; absent: it is due, or paid too much, until somebody does.
    pub payment: Option<PaymentMethod>,
    /// What was put on the counter in cash.
    pub tendered: Option<String>,
}

/// Money given back, as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
pub struct RefundInput {
    /// How much, such as `12.50`; absent or empty: what the named ticket costs, or
    /// what was paid too much, or all that was paid.
    pub amount: Option<String>,
    /// Number of the ticket that it is for; absent: it is for the order.
    pub ticket: Option<String>,
    /// Whether what it is for is cancelled once all that was paid for it is given back; absent: yes.
    pub cancel: Option<bool>,
    /// How; absent: as it was paid last.
    pub method: Option<PaymentMethod>,
    /// Why.
    pub reason: Option<String>,
}

/// A payment, or a refund when the amount is below zero.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PaymentView {
    /// When.
    #[cfg_attr(test, ts(type = "string"))]
    pub at: Timestamp,
    /// On which laptop.
    pub device: String,
    /// By whom, when somebody was signed in.
    pub person: Option<String>,
    /// How.
    pub method: PaymentMethod,
    /// How much, in minor units.
    #[cfg_attr(test, ts(type = "number"))]
    pub amount: i64,
    /// ISO code.
    pub currency: String,
    /// What was put on the counter in cash, in minor units.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub tendered: Option<i64>,
    /// What went back of that.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub change: Option<i64>,
    /// Why it was given back.
    pub reason: Option<String>,
}

/// An order's data as typed. Absent: unchanged; an empty text clears.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
pub struct OrderEdit {
    /// Who bought it.
    pub buyer: Option<String>,
    /// The buyer's e-mail address.
    pub email: Option<String>,
    /// What the door should know of everybody in it.
    pub note: Option<String>,
    /// Until when its places are kept unpaid, on the event's clock.
    pub pay_until: Option<String>,
}

/// What to list of the orders.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
pub struct OrderQuery {
    /// An order's or ticket's number, or any part of the buyer's or a holder's name or e-mail address.
    pub search: Option<String>,
    /// Only those that are not paid.
    pub unpaid: bool,
    /// How many to pass over.
    pub offset: Option<u32>,
    /// How many at most; 100 when absent.
    pub limit: Option<u32>,
}

/// Some of the orders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OrderPage {
    /// The orders, newest first.
    pub orders: Vec<OrderView>,
    /// How many there are in all.
    pub total: u32,
}

/// A cash count as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
pub struct CashInput {
    /// What lies in the drawer, such as `250.50`.
    pub counted: String,
    /// What lay in it at the beginning; nothing when absent.
    pub opening: Option<String>,
    /// ISO code; the event's when absent.
    pub currency: Option<String>,
    /// What there is to say about it.
    pub note: Option<String>,
}

/// A cash count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CashView {
    /// When.
    #[cfg_attr(test, ts(type = "string"))]
    pub at: Timestamp,
    /// On which laptop.
    pub device: String,
    /// By whom, when somebody was signed in.
    pub person: Option<String>,
    /// What lay in the drawer at the beginning, in minor units.
    #[cfg_attr(test, ts(type = "number"))]
    pub opening: i64,
    /// What should have lain in it, the opening included.
    #[cfg_attr(test, ts(type = "number"))]
    pub expected: i64,
    /// What did.
    #[cfg_attr(test, ts(type = "number"))]
    pub counted: i64,
    /// Counted less expected: below zero, some is missing.
    #[cfg_attr(test, ts(type = "number"))]
    pub difference: i64,
    /// ISO code.
    pub currency: String,
    /// What there is to say about it.
    pub note: Option<String>,
}

/// The drawer of this laptop and of whoever is signed in, and all counts of the event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CashState {
    /// This laptop.
    pub device: String,
    /// Who is signed in.
    pub person: Option<String>,
    /// One for each currency, the event's first.
    pub drawers: Vec<CashDrawer>,
    /// The counts so far, oldest first.
    pub counts: Vec<CashView>,
}

/// The cash of one currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CashDrawer {
    /// ISO code.
    pub currency: String,
    /// How many decimals amounts in it have.
    pub decimals: u32,
    /// What was taken less what was given back since the last count, in minor units.
    #[cfg_attr(test, ts(type = "number"))]
    pub taken: i64,
}
