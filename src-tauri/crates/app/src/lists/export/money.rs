//! Payments, refunds and cash counts as rows of a CSV. How a CSV is written is `export`'s.

use entrada_core::ids::EventId;
use entrada_core::money::Currency;
use jiff::tz::TimeZone;

use crate::access::transaction::Access;
use crate::lists::export::{CsvTable, time, word};
use crate::sales::cash_count::cash_views;
use crate::views::order::OrderViews;
use crate::{App, Result};

const PAYMENT_HEADER: &[&str] = &[
    "at", "order", "buyer", "method", "amount", "currency", "tendered", "change", "reason", "device",
    "person",
];
const CASH_HEADER: &[&str] =
    &["at", "device", "person", "opening", "expected", "counted", "difference", "currency", "note"];

impl App {
    pub(crate) fn payments_table(
        &self,
        access: &Access<'_>,
        event: EventId,
        zone: &TimeZone,
        table: &mut CsvTable,
    ) -> Result<()> {
        let lister = OrderViews::new(access, event)?;
        table.row(PAYMENT_HEADER)?;
        for row in access.payments_of_event(event)? {
            let view = lister.payment(&row);
            let currency: Currency = view.currency.parse()?;
            let amount =
                |minor: Option<i64>| minor.map(|minor| currency.plain_amount(minor)).unwrap_or_default();
            let buyer = access.order(event, row.order)?.and_then(|order| order.buyer);
            table.row(&[
                time(Some(view.at), zone),
                row.order.to_string(),
                buyer.unwrap_or_default(),
                word(&view.method)?,
                currency.plain_amount(view.amount),
                currency.code().to_owned(),
                amount(view.tendered),
                amount(view.change),
                view.reason.unwrap_or_default(),
                view.device,
                view.person.unwrap_or_default(),
            ])?;
        }
        Ok(())
    }

    pub(crate) fn cash_table(
        &self,
        access: &Access<'_>,
        event: EventId,
        zone: &TimeZone,
        table: &mut CsvTable,
    ) -> Result<()> {
        let lister = OrderViews::new(access, event)?;
        table.row(CASH_HEADER)?;
        for count in cash_views(access, event, &lister)? {
            let currency: Currency = count.currency.parse()?;
            table.row(&[
                time(Some(count.at), zone),
                count.device,
                count.person.unwrap_or_default(),
                currency.plain_amount(count.opening),
                currency.plain_amount(count.expected),
                currency.plain_amount(count.counted),
                currency.plain_amount(count.difference),
                currency.code().to_owned(),
                count.note.unwrap_or_default(),
            ])?;
        }
        Ok(())
    }
}
