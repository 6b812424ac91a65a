//! What happened while laptops were apart, as front ends get it.

use entrada_core::ids::{DeviceId, EventId};
use entrada_core::model::TicketState;
use entrada_store::{Overruled, ScanRow, TicketRow};

use crate::Result;
use crate::access::transaction::Access;
use crate::dto::{Incident, IncidentKind, Previous};

/// Tickets that were let in twice or although they were cancelled or blocked, and seats that were sold twice.
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
            number: first.line.ticket.map(|number| number.to_string()).unwrap_or_default(),
            name: first.name.clone(),
            first: entry(&first),
            second: entry(&second),
            seat: None,
            other_number: None,
            other_name: None,
        });
    }
    for Overruled { restriction, scan } in access.overruled(event)? {
        incidents.push(Incident {
            kind: match restriction.state {
                TicketState::Cancelled => IncidentKind::CancelledElsewhere,
                TicketState::Blocked | TicketState::Valid => IncidentKind::BlockedElsewhere,
            },
            number: scan.line.ticket.map(|number| number.to_string()).unwrap_or_default(),
            name: scan.name.clone(),
            first: Previous { at: restriction.wall, gate: None, device: name_of(restriction.device) },
            second: entry(&scan),
            seat: None,
            other_number: None,
            other_name: None,
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
                number: first.ticket.number.to_string(),
                name: first.ticket.name.clone(),
                first: sale(first),
                second: sale(other),
                seat: first.ticket.seat.clone(),
                other_number: Some(other.ticket.number.to_string()),
                other_name: other.ticket.name.clone(),
            });
        }
    }
    Ok(incidents)
}
