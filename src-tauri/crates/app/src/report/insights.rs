//! How the event goes: the counts of `stats`, and incidents. Insights, which know more, are in `live`.

mod live;
mod peak;
mod table;

use entrada_core::ids::EventId;
use entrada_core::model::Role;

use crate::access::rights::UseCase;
use crate::dto::{Arrivals, Incident, MethodTotal, Stats};
use crate::lookup::find::require_event;
use crate::views::incident::incident_views;
use crate::{App, Result};

impl App {
    /// How the event goes.
    ///
    /// # Errors
    /// When the event is not here or the role does not allow it.
    pub fn stats(&self, event: &EventId) -> Result<Stats> {
        self.read(|access| {
            access.authorize(UseCase::Stats)?;
            require_event(access, *event)?;
            let role = access.role(*event)?;
            let tallies = access.tallies(*event, access.now)?;
            let occupancy = access.occupancy(*event, None, self.now())?;
            let mut stats = Stats {
                sold: 0,
                issued: 0,
                expired: 0,
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
                stats.sold += tally.issued;
                stats.issued += tally.issued;
                stats.expired += tally.expired;
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
        self.read(|access| {
            access.authorize(UseCase::Incidents)?;
            require_event(access, *event)?;
            incident_views(access, *event)
        })
    }
}
