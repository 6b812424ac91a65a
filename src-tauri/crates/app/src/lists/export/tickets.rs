//! The table of all tickets, which an import takes in again: what each of its columns says there is `import`'s. Who came
//! and who did not is `attendance`'s.

use std::collections::HashMap;

use entrada_core::ids::EventId;
use entrada_core::number::Number;

use crate::Result;
use crate::access::transaction::Access;
use crate::lists::export::table::{Cell, Table};
use crate::lists::export::word;
use crate::views::ticket::TicketViews;

/// Its columns. An import knows our own files by them.
pub(crate) const HEADER: &[&str] = &[
    "number",
    "code",
    "serial",
    "name",
    "email",
    "type",
    "seat",
    "note",
    "state",
    "state_text",
    "paid",
    "price",
    "currency",
    "order",
    "valid_from",
    "valid_until",
    "issued_at",
    "entered_at",
    "inside",
    "expired",
    "tax",
    "price_reason",
    "buyer",
    "buyer_email",
];
/// How many of the first names a file must have to be known as an export of ours. New columns come behind them, so that
/// older files are still known.
pub(crate) const HEADER_KNOWN: usize = 19;

pub(super) fn write(access: &Access<'_>, event: EventId, table: &mut Table<'_>) -> Result<()> {
    let viewer = TicketViews::new(access, event)?;
    let mut buyers: HashMap<Number, (Option<String>, Option<String>)> =
        access.orders(event)?.into_iter().map(|order| (order.number, (order.buyer, order.email))).collect();
    access.tickets(event, |row| {
        let ticket = viewer.ticket(&row)?;
        let currency = row.currency.unwrap_or(viewer.event.currency);
        let (buyer, buyer_email) = buyers.entry(row.ticket.order).or_default().clone();
        table.row(vec![
            ticket.number.into(),
            ticket.code.into(),
            Cell::count(ticket.serial),
            ticket.name.into(),
            ticket.email.into(),
            ticket.type_name.into(),
            ticket.seat.into(),
            ticket.note.into(),
            word(&ticket.state)?.into(),
            ticket.state_text.into(),
            Cell::yes_no(ticket.paid),
            ticket.price.map_or(Cell::Empty, |price| Cell::amount(price, currency)),
            ticket.currency.into(),
            ticket.order.into(),
            ticket.valid_from.into(),
            ticket.valid_until.into(),
            ticket.issued_at.into(),
            ticket.entered_at.into(),
            Cell::yes_no(ticket.inside),
            Cell::yes_no(ticket.expired),
            row.ticket.tax.map_or(Cell::Empty, Cell::percent),
            ticket.price_reason.into(),
            buyer.into(),
            buyer_email.into(),
        ])
    })
}
