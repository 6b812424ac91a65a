//! Payments, refunds and cash counts as rows of a table. How it is written is `export`'s.

use entrada_core::ids::EventId;
use entrada_core::money::Currency;

use crate::Result;
use crate::access::transaction::Access;
use crate::lists::export::table::{Cell, Table};
use crate::lists::export::word;
use crate::sales::cash_count::cash_views;
use crate::views::order::OrderViews;

pub(super) const PAYMENT_HEADER: &[&str] = &[
    "at", "order", "buyer", "method", "amount", "currency", "tendered", "change", "reason", "device",
    "person",
];
pub(super) const CASH_HEADER: &[&str] =
    &["at", "device", "person", "opening", "expected", "counted", "difference", "currency", "note"];

pub(super) fn payments(access: &Access<'_>, event: EventId, table: &mut Table<'_>) -> Result<()> {
    let lister = OrderViews::new(access, event)?;
    for row in access.payments_of_event(event)? {
        let view = lister.payment(&row);
        let currency: Currency = view.currency.parse()?;
        let amount = |minor: Option<i64>| minor.map_or(Cell::Empty, |minor| Cell::amount(minor, currency));
        let buyer = access.order(event, row.order)?.and_then(|order| order.buyer);
        table.row(vec![
            view.at.into(),
            row.order.to_string().into(),
            buyer.into(),
            word(&view.method)?.into(),
            amount(Some(view.amount)),
            currency.code().into(),
            amount(view.tendered),
            amount(view.change),
            view.reason.into(),
            view.device.into(),
            view.person.into(),
        ])?;
    }
    Ok(())
}

pub(super) fn cash(access: &Access<'_>, event: EventId, table: &mut Table<'_>) -> Result<()> {
    let lister = OrderViews::new(access, event)?;
    for count in cash_views(access, event, &lister)? {
        let currency: Currency = count.currency.parse()?;
        let amount = |minor| Cell::amount(minor, currency);
        table.row(vec![
            count.at.into(),
            count.device.into(),
            count.person.into(),
            amount(count.opening),
            amount(count.expected),
            amount(count.counted),
            amount(count.difference),
            currency.code().into(),
            count.note.into(),
        ])?;
    }
    Ok(())
}
