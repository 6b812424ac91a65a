//! How the event goes: the counts of `stats`, and incidents. Insights, which know more, are in `live`.

mod live;
mod peak;
mod table;

use entrada_core::ids::{DeviceId, EventId};
use entrada_core::model::Role;
use entrada_store::{ScanRow, TicketRow};

use crate::access::rights::UseCase;
use crate::access::transaction::Access;
use crate::dto::{Arrivals, Incident, IncidentKind, MethodTotal, Previous, Stats};
use crate::event::events::known;
use crate::{App, Result};

impl App {
    /// How the event goes.
    ///
    /// # Errors
    /// When the event is not here or the role does not allow it.
    pub fn stats(&self, event: &EventId) -> Result<Stats> {
        self.authorize(UseCase::Stats)?;
        self.read(|access| {
            known(access, *event)?;
            let role = access.role(*event)?;
            let tallies = access.tallies(*event)?;
            let occupancy = access.occupancy(*event, None, self.now())?;
            let mut stats = Stats {
                issued: 0,
                admitted: 0,
                inside: occupancy.total(),
                missed: 0,
                cancelled: 0,
                refused: access.refusals(*event)?,
                by_type: live::types(access, *event, &tallies, &occupancy)?,
                paid: Vec::new(),
                arrivals: Vec::new(),
                manual: access.manual_entries(*event)?,
            };
            for tally in tallies.values() {
                stats.issued += tally.issued;
                stats.admitted += tally.admitted;
                stats.missed += tally.issued.saturating_sub(tally.come);
                stats.cancelled += tally.cancelled;
            }
            if role > Role::Door {
                for row in access.money(*event)? {
                    let amount = row.taken.saturating_sub(row.refunded);
                    let known = stats
                        .paid
                        .iter_mut()
                        .find(|total| total.method == row.method && total.currency == row.currency);
                    match known {
                        Some(total) => {
                            total.amount = total.amount.saturating_add(amount);
                            total.payments += row.payments;
                        }
                        None => stats.paid.push(MethodTotal {
                            method: row.method,
                            currency: row.currency,
                            amount,
                            payments: row.payments,
                        }),
                    }
                }
            }
            for (from, entries) in access.arrivals(*event)? {
                stats.arrivals.push(Arrivals { from, entries });
            }
            Ok(stats)
        })
    }

    /// Tickets that were let in twice, and seats that were sold twice.
    ///
    /// # Errors
    /// When the event is not here.
    pub fn incidents(&self, event: &EventId) -> Result<Vec<Incident>> {
        self.authorize(UseCase::Incidents)?;
        self.read(|access| {
            known(access, *event)?;
            self.incident_views(access, *event)
        })
    }

    pub(crate) fn incident_views(&self, access: &Access<'_>, event: EventId) -> Result<Vec<Incident>> {
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
}
