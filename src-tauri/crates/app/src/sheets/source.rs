//! The journal as a sheet asks for it: which tabs, what is due, which rows, and what becomes of what people changed there.
//! How rows read is in `rows`.

use std::collections::BTreeSet;
use std::sync::Arc;

use entrada_core::clock::Clock;
use entrada_core::ids::{DeviceId, EventId};
use entrada_core::model::Role;
use entrada_core::number::Number;
use entrada_core::text;
use entrada_store::{Reader, Store, Writer};
use entrada_sync::Trouble;
use entrada_sync::sheets::{Edit, Row, Source, Tab, TabKind, Work};

use crate::Result;
use crate::app_error;
use crate::error::AppError;
use crate::lookup::retention::kept_until;
use crate::sheets::columns::shown;
use crate::sheets::config::{KIND, config, not_connected, sync_status};
use crate::sheets::rows::RowBuilder;
use crate::views::scan::ScanViews;

/// One event's side of its sheet. The mirror goes on whoever is signed in and whatever the device is locked to: it was
/// connected by somebody who may do that. It ends when the device's own role no longer allows it.
pub(crate) struct EventSource {
    pub(crate) store: Arc<Store>,
    pub(crate) event: EventId,
    pub(crate) device: DeviceId,
    pub(crate) remote: i64,
    pub(crate) clock: Arc<dyn Clock>,
}

impl EventSource {
    fn read<T>(&self, look: impl FnOnce(&Reader<'_>) -> Result<T>) -> std::result::Result<T, Trouble> {
        self.store.read(|reader| self.allowed(reader).and_then(|()| look(reader))).map_err(data)
    }

    fn write<T>(&self, change: impl FnOnce(&Writer<'_>) -> Result<T>) -> std::result::Result<T, Trouble> {
        self.store.write(|writer| self.allowed(writer).and_then(|()| change(writer))).map_err(data)
    }

    /// Refuses once this laptop no longer sells at the event, or the sheet was disconnected meanwhile.
    fn allowed(&self, reader: &Reader<'_>) -> Result<()> {
        let standing = reader.membership(self.event, self.device)?;
        match standing.filter(|standing| !standing.dismissed) {
            Some(standing) if standing.role >= Role::Desk => {}
            _ => {
                return Err(app_error!(BadInput, "laptop-no-longer-desk"));
            }
        }
        match reader.remote(self.event, KIND)? {
            Some(remote) if remote.id == self.remote => Ok(()),
            _ => Err(not_connected()),
        }
    }
}

fn data(error: AppError) -> Trouble {
    Trouble::Data(error.message)
}

impl Source for EventSource {
    fn clock(&self) -> &dyn Clock {
        self.clock.as_ref()
    }

    fn tabs(&self) -> std::result::Result<Vec<Tab>, Trouble> {
        self.read(|reader| {
            let config = config(&reader.remote(self.event, KIND)?.ok_or_else(not_connected)?)?;
            let name = crate::lookup::find::require_event(reader, self.event)?.name;
            Ok(config.titles.tabs(self.event, &name, shown(&config)))
        })
    }

    fn work(&self) -> std::result::Result<Work, Trouble> {
        self.read(|reader| {
            let due = reader.due(self.remote)?;
            let cleared = RowBuilder::new(reader, self.event, self.clock.now())?.cleared;
            // At the hour of *everyone out* people count as gone without any fact, so all rows are compared anew.
            let emptied = reader
                .remote(self.event, KIND)?
                .is_some_and(|remote| sync_status(&remote).cleared != cleared);
            Ok(Work {
                everything: due.everything || emptied,
                tickets: due.tickets.iter().map(Number::to_string).collect(),
                scans: due.scans,
                up_to: due.up_to,
            })
        })
    }

    fn keys(&self, tab: TabKind) -> std::result::Result<Vec<String>, Trouble> {
        self.read(|reader| match tab {
            TabKind::Tickets => {
                Ok(reader.mirrored_numbers(self.event)?.iter().map(Number::to_string).collect())
            }
            TabKind::Scans => Ok(reader.mirrored_scan_keys(self.event)?),
            TabKind::Summary => {
                let now = self.clock.now();
                let rows = RowBuilder::new(reader, self.event, now)?.summary(reader, self.event, now)?;
                Ok(rows.into_iter().map(|row| row.key).collect())
            }
        })
    }

    fn rows(&self, tab: TabKind, keys: Option<&BTreeSet<String>>) -> std::result::Result<Vec<Row>, Trouble> {
        self.read(|reader| {
            let now = self.clock.now();
            let words = RowBuilder::new(reader, self.event, now)?;
            match tab {
                TabKind::Tickets => {
                    let config = config(&reader.remote(self.event, KIND)?.ok_or_else(not_connected)?)?;
                    let columns = shown(&config);
                    let numbers = keys.map(|keys| keys.iter().filter_map(|key| key.parse().ok()).collect());
                    let numbers: Option<Vec<Number>> = numbers;
                    let tickets = reader.mirrored_tickets(self.event, numbers.as_deref())?;
                    tickets.into_iter().map(|one| words.ticket(one, &columns)).collect()
                }
                TabKind::Scans => {
                    let lister = ScanViews::new(reader, self.event)?;
                    let keys: Option<Vec<String>> = keys.map(|keys| keys.iter().cloned().collect());
                    let scans = reader.mirrored_scans(self.event, keys.as_deref())?;
                    scans.into_iter().map(|one| words.scan(&lister, one)).collect()
                }
                TabKind::Summary => {
                    let mut rows = words.summary(reader, self.event, now)?;
                    rows.retain(|row| keys.is_none_or(|keys| keys.contains(&row.key)));
                    Ok(rows)
                }
            }
        })
    }

    fn edited(&self, edits: &[Edit]) -> std::result::Result<Vec<Edit>, Trouble> {
        let known = self.read(|reader| Ok(reader.proposals(self.remote)?))?;
        if edits.is_empty() && known.is_empty() {
            return Ok(Vec::new());
        }
        self.write(|writer| {
            let now = self.clock.now();
            let until = kept_until(&crate::lookup::find::require_event(writer, self.event)?)?;
            let expired = until.is_some_and(|until| until <= now);
            let before = writer.proposals(self.remote)?;
            let (mut declined, mut seen) = (Vec::new(), BTreeSet::new());
            for edit in edits {
                let Ok(number) = edit.key.parse::<Number>() else { continue };
                let Some(row) = writer.ticket(self.event, number)? else { continue };
                // Whoever was forgotten is not brought back by a sheet.
                let forgotten = expired || writer.is_forgotten(self.event, number)?;
                let here = field(&row.ticket, edit.column).unwrap_or_default();
                if forgotten || means(edit.column, &edit.wanted).is_some_and(|wanted| wanted == here) {
                    declined.push(edit.clone());
                    continue;
                }
                seen.insert((number, edit.column));
                let same = |one: &&entrada_store::ProposalRow| {
                    one.ticket == number && one.field == edit.column && one.wanted == edit.wanted
                };
                match before.iter().find(same) {
                    Some(one) if one.declined => declined.push(edit.clone()),
                    Some(_) => {}
                    None => writer.propose(self.remote, number, edit.column, &edit.wanted, now)?,
                }
            }
            for gone in before.iter().filter(|one| !seen.contains(&(one.ticket, one.field.as_str()))) {
                writer.drop_proposal(gone.id)?;
            }
            Ok(declined)
        })
    }

    fn done(&self, work: &Work) -> std::result::Result<(), Trouble> {
        self.write(|writer| {
            writer.done(self.remote, work.up_to)?;
            if work.everything
                && let Some(remote) = writer.remote(self.event, KIND)?
            {
                let cleared = RowBuilder::new(writer, self.event, self.clock.now())?.cleared;
                let went = crate::sheets::config::SyncStatus { cleared, ..sync_status(&remote) };
                let state = serde_json::to_string(&went).map_err(AppError::internal)?;
                writer.set_remote_state(self.remote, &state)?;
            }
            Ok(())
        })
    }
}

/// What a ticket says in a column that people may change.
pub(crate) fn field(ticket: &entrada_core::model::Ticket, column: &str) -> Option<String> {
    match column {
        "name" => ticket.name.clone(),
        "email" => ticket.email.clone(),
        "seat" => ticket.seat.clone(),
        "note" => ticket.note.clone(),
        _ => None,
    }
}

/// What would be kept of what somebody wrote; `None`: it can't be, and whoever accepts it is told why.
fn means(column: &str, wanted: &str) -> Option<String> {
    let kept = match column {
        "name" | "seat" => text::optional_name("name", wanted),
        "email" => text::email(wanted),
        _ => text::note("note", wanted),
    };
    kept.ok().map(Option::unwrap_or_default)
}
