//! Who came and who did not, as tables with names and contact: for whoever writes to them afterwards. The table of all
//! tickets, which can be imported again, is `export`'s.

use std::collections::BTreeMap;

use entrada_core::Timestamp;
use entrada_core::ids::EventId;
use entrada_core::model::Order;
use entrada_core::number::Number;
use entrada_store::{GuestFilter, GuestIs, Reader};

use crate::Result;
use crate::lists::export::table::{Cell, Table};
use crate::lists::export::word;

/// Its columns.
pub(crate) const HEADER: &[&str] = &[
    "number",
    "name",
    "email",
    "buyer",
    "buyer_email",
    "type",
    "seat",
    "order",
    "paid",
    "state",
    "entered_at",
    "entries",
];
/// So many guests are read at a time.
const CHUNK: usize = 1_000;

/// Those who came at least once, or those who did not: cancelled tickets are not missed.
pub(super) fn write(
    reader: &Reader<'_>,
    event: EventId,
    came: bool,
    now: Timestamp,
    table: &mut Table<'_>,
) -> Result<()> {
    let is = if came { GuestIs::Admitted } else { GuestIs::Missed };
    let ids = reader.guest_ids(event, &GuestFilter { is: Some(is), now, ..GuestFilter::default() })?;
    let types = reader.types(event)?;
    let orders: BTreeMap<Number, Order> =
        reader.orders(event)?.into_iter().map(|order| (order.number, order)).collect();
    for some in ids.chunks(CHUNK) {
        for row in reader.guests_by_id(some)? {
            let order = orders.get(&row.ticket.order);
            let ticket = row.ticket;
            let type_name = types.get(&ticket.type_index).map(|of| of.name.clone());
            table.row(vec![
                ticket.number.to_string().into(),
                ticket.name.into(),
                ticket.email.into(),
                order.and_then(|order| order.buyer.clone()).into(),
                order.and_then(|order| order.email.clone()).into(),
                type_name.into(),
                ticket.seat.into(),
                ticket.order.to_string().into(),
                Cell::yes_no(row.paid),
                word(&ticket.state)?.into(),
                row.entered_at.into(),
                Cell::count(row.entries),
            ])?;
        }
    }
    Ok(())
}
