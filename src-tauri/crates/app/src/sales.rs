//! Selling: orders, payments, what is tendered, and the cash counted at the end.

pub(crate) mod cash_count;
mod change_type;
pub(crate) mod orders;
pub(crate) mod payments;
pub(crate) mod refund;
pub(crate) mod sell;
pub(crate) mod tender;
