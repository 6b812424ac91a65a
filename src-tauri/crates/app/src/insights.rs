//! How the event goes: counts, arrivals, refusals, money, incidents.

use entrada_core::ids::EventId;
use entrada_core::model::Role;
use entrada_store::{Reader, ScanRow};

use crate::dto::{Arrivals, Incident, MethodTotal, Previous, Stats, TypeStats};
use crate::events::known;
use crate::{App, Result};

/// Arrivals are counted per so many minutes.
const SPAN_MINUTES: u32 = 5;

impl App {
    /// How the event goes.
    ///
    /// # Errors
    /// When the event is not here or the role does not allow it.
    pub fn stats(&self, event: &EventId) -> Result<Stats> {
        self.store.read(|reader| {
            known(reader, *event)?;
            let role = self.role(reader, *event)?;
            let tallies = reader.tallies(*event)?;
            let mut stats = Stats {
                issued: 0,
                admitted: 0,
                inside: 0,
                missed: 0,
                cancelled: 0,
                refused: reader.refusals(*event)?,
                by_type: Vec::new(),
                paid: Vec::new(),
                arrivals: Vec::new(),
            };
            for tally in tallies.values() {
                stats.issued += tally.issued;
                stats.admitted += tally.admitted;
                stats.inside += tally.inside;
                stats.missed += tally.issued.saturating_sub(tally.come);
                stats.cancelled += tally.cancelled;
            }
            for (index, ticket_type) in reader.types(*event)? {
                let tally = tallies.get(&index).copied().unwrap_or_default();
                stats.by_type.push(TypeStats {
                    index,
                    type_name: ticket_type.name,
                    issued: tally.issued,
                    admitted: tally.admitted,
                    inside: tally.inside,
                    missed: tally.issued.saturating_sub(tally.come),
                    quota: ticket_type.quota,
                });
            }
            if role > Role::Door {
                for (method, currency, amount, payments) in reader.money(*event)? {
                    stats.paid.push(MethodTotal { method, currency, amount, payments });
                }
            }
            for (from, entries) in reader.arrivals(*event, SPAN_MINUTES)? {
                stats.arrivals.push(Arrivals { from, entries });
            }
            Ok(stats)
        })
    }

    /// Tickets that were let in twice.
    ///
    /// # Errors
    /// When the event is not here.
    pub fn incidents(&self, event: &EventId) -> Result<Vec<Incident>> {
        self.store.read(|reader| {
            known(reader, *event)?;
            self.incident_views(reader, *event)
        })
    }

    pub(crate) fn incident_views(&self, reader: &Reader<'_>, event: EventId) -> Result<Vec<Incident>> {
        let entry = |row: &ScanRow| -> Result<Previous> {
            Ok(Previous {
                at: row.line.at,
                gate: row.line.gate.clone(),
                device: self.name_of(reader, event, row.device)?,
            })
        };
        let pairs = reader.incidents(event)?;
        pairs
            .iter()
            .map(|(first, second)| {
                Ok(Incident {
                    number: first.line.ticket.map(|number| number.to_string()).unwrap_or_default(),
                    name: first.name.clone(),
                    first: entry(first)?,
                    second: entry(second)?,
                })
            })
            .collect()
    }
}
