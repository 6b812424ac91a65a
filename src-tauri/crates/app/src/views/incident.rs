//! What happened while laptops were apart, as front ends get it.

use std::collections::BTreeMap;

use entrada_core::ids::{DeviceId, EventId};
use entrada_core::model::TicketState;
use entrada_store::{Overruled, PaymentRow, PlaceSold, ScanRow, TicketRow};

use crate::Result;
use crate::access::transaction::Access;
use crate::dto::{Incident, IncidentKind, Previous, QuotaIncident, QuotaSeller, RefundIncident};
use crate::lookup::availability::{Availability, Oversold};

/// Tickets that were let in twice or although they were cancelled or blocked, seats that were sold twice, quotas that were
/// sold beyond, and orders that more was given back for than was paid.
pub(crate) fn incident_views(access: &Access<'_>, event: EventId) -> Result<Vec<Incident>> {
    let names = access.device_names(event)?;
    let name_of = |device: DeviceId| names.get(&device).cloned().unwrap_or_else(|| device.short());
    let entry = |row: &ScanRow| Previous {
        at: row.line.at,
        gate: row.line.gate.clone(),
        device: name_of(row.device),
    };
    let mut incidents = Vec::new();
    for (first, second) in access.incidents(event)? {
        incidents.push(Incident {
            kind: IncidentKind::Entry,
            number: first.line.ticket.map(|number| number.to_string()),
            name: first.name.clone(),
            first: entry(&first),
            second: entry(&second),
            seat: None,
            other_number: None,
            other_name: None,
            quota: None,
            refund: None,
        });
    }
    for Overruled { restriction, scan } in access.overruled(event)? {
        incidents.push(Incident {
            kind: match restriction.state {
                TicketState::Cancelled => IncidentKind::CancelledElsewhere,
                TicketState::Blocked | TicketState::Valid => IncidentKind::BlockedElsewhere,
            },
            number: scan.line.ticket.map(|number| number.to_string()),
            name: scan.name.clone(),
            first: Previous { at: restriction.wall, gate: None, device: name_of(restriction.device) },
            second: entry(&scan),
            seat: None,
            other_number: None,
            other_name: None,
            quota: None,
            refund: None,
        });
    }
    let sale = |row: &TicketRow| Previous {
        at: row.ticket.issued_at,
        gate: None,
        device: name_of(row.ticket.issued_by),
    };
    for holders in access.seats_sold_twice(event, access.now)? {
        let Some((first, others)) = holders.split_first() else { continue };
        for other in others {
            incidents.push(Incident {
                kind: IncidentKind::Seat,
                number: Some(first.ticket.number.to_string()),
                name: first.ticket.name.clone(),
                first: sale(first),
                second: sale(other),
                seat: first.ticket.seat.clone(),
                other_number: Some(other.ticket.number.to_string()),
                other_name: other.ticket.name.clone(),
                quota: None,
                refund: None,
            });
        }
    }
    let places = Availability::load(access, event, access.now)?;
    for oversold in places.oversold(access, event, access.now)? {
        incidents.extend(sold_beyond(oversold, name_of));
    }
    for over in access.over_refunded(event)? {
        let refund = |row: &PaymentRow| Previous { at: row.at, gate: None, device: name_of(row.device) };
        incidents.push(Incident {
            kind: IncidentKind::Refund,
            number: None,
            first: refund(&over.first),
            second: refund(&over.beyond),
            seat: None,
            other_number: None,
            other_name: None,
            quota: None,
            refund: Some(RefundIncident {
                order: over.order.to_string(),
                taken: over.taken,
                refunded: over.refunded,
                over: over.refunded.saturating_sub(over.taken),
                currency: over.currency,
            }),
            name: over.buyer,
        });
    }
    Ok(incidents)
}

/// A quota that was sold beyond; `None`: it was not.
fn sold_beyond(oversold: Oversold, name_of: impl Fn(DeviceId) -> String) -> Option<Incident> {
    let Oversold { name, group, quota, sold } = oversold;
    let beyond = sold.get(usize::try_from(quota).ok()?..)?;
    let count = |places: usize| u32::try_from(places).unwrap_or(u32::MAX);
    let sale = |place: &PlaceSold| Previous { at: place.at, gate: None, device: name_of(place.device) };
    let (first, second) = (sale(beyond.first()?), sale(beyond.last()?));
    let mut by_device: BTreeMap<DeviceId, (u32, u32)> = BTreeMap::new();
    for place in &sold {
        by_device.entry(place.device).or_default().1 += 1;
    }
    for place in beyond {
        by_device.entry(place.device).or_default().0 += 1;
    }
    let mut sellers: Vec<QuotaSeller> = by_device
        .into_iter()
        .map(|(device, (over, sold))| QuotaSeller { device: name_of(device), sold, over })
        .collect();
    sellers.sort_by_key(|seller| std::cmp::Reverse((seller.over, seller.sold)));
    let quota =
        QuotaIncident { name, group, quota, sold: count(sold.len()), over: count(beyond.len()), sellers };
    Some(Incident {
        kind: IncidentKind::Quota,
        number: None,
        name: None,
        first,
        second,
        seat: None,
        other_number: None,
        other_name: None,
        quota: Some(quota),
        refund: None,
    })
}
