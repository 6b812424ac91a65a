//! Who came and who did not, as tables with names and contact: for whoever writes to them afterwards. The table of all
//! tickets, which can be imported again, is `export`'s.

use std::collections::BTreeMap;

use entrada_core::Timestamp;
use entrada_core::ids::EventId;
use entrada_core::model::Order;
use entrada_core::number::Number;
use entrada_store::{GuestFilter, GuestIs, Reader};
use jiff::tz::TimeZone;

use crate::Result;
use crate::lists::export::{CsvTable, time, word, yes_no};

const HEADER: &[&str] = &[
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
    zone: &TimeZone,
    table: &mut CsvTable,
) -> Result<()> {
    let is = if came { GuestIs::Admitted } else { GuestIs::Missed };
    let ids = reader.guest_ids(event, &GuestFilter { is: Some(is), now, ..GuestFilter::default() })?;
    let types = reader.types(event)?;
    let orders: BTreeMap<Number, Order> =
        reader.orders(event)?.into_iter().map(|order| (order.number, order)).collect();
    table.row(HEADER)?;
    for some in ids.chunks(CHUNK) {
        for row in reader.guests_by_id(some)? {
            let order = orders.get(&row.ticket.order);
            let ticket = row.ticket;
            let text = |value: Option<&String>| value.cloned().unwrap_or_default();
            table.row(&[
                ticket.number.to_string(),
                text(ticket.name.as_ref()),
                text(ticket.email.as_ref()),
                text(order.and_then(|order| order.buyer.as_ref())),
                text(order.and_then(|order| order.email.as_ref())),
                text(types.get(&ticket.type_index).map(|of| &of.name)),
                text(ticket.seat.as_ref()),
                ticket.order.to_string(),
                yes_no(row.paid).to_owned(),
                word(&ticket.state)?,
                time(row.entered_at, zone),
                row.entries.to_string(),
            ])?;
        }
    }
    Ok(())
}
