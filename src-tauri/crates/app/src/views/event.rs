//! An event, its areas and its gates as front ends get them.

use std::collections::BTreeMap;

use entrada_core::ids::EventId;
use entrada_core::model::{Event, Role, UnpaidRule};
use entrada_core::{Timestamp, when};
use entrada_store::Reader;

use crate::access::transaction::Access;
use crate::dto::{AreaView, EventView, GateView};
use crate::laptop::clock::zone_elsewhere;
use crate::lookup::retention::kept_until;
use crate::lookup::venue::{current_areas, current_gates};
use crate::views::odd_times::OddTimes;
use crate::{Language, Result, words};

/// An event as front ends get it.
pub(crate) fn event_view(access: &Access<'_>, id: EventId, event: Event) -> Result<EventView> {
    let standing = access.membership(id)?;
    let now = access.now;
    let doors = gate_views(access, id)?;
    let gates = doors.iter().map(|gate| gate.name.clone()).collect();
    let issued = access.tallies(id, now)?.values().map(|tally| tally.issued).sum();
    let (retain_until, running) = (kept_until(&event)?, is_running(&event, now));
    let odd = OddTimes { event: &event, language: access.language()?, now };
    let warnings = odd.all(&access.types(id)?);
    Ok(EventView {
        id: id.to_string(),
        name: event.name,
        venue: event.venue,
        timezone_known: when::zone(&event.timezone).is_ok(),
        timezone: event.timezone,
        starts: event.starts,
        ends: event.ends,
        doors_open: event.doors_open,
        doors_close: event.doors_close,
        capacity: event.capacity,
        currency: event.currency.code().to_owned(),
        decimals: u32::try_from(event.currency.decimals()).unwrap_or(2),
        admit_unpaid: event.unpaid == UnpaidRule::Always,
        admit_unlisted: event.admit_unlisted,
        names_at_door: event.names_at_door,
        role: standing
            .map_or(Role::Door, |standing| standing.role)
            .min(access.cap()?.unwrap_or(Role::Organiser)),
        gates,
        issued,
        unpaid: event.unpaid,
        everyone_out: event.everyone_out.map(|time| time.strftime("%H:%M").to_string()),
        retain_days: event.retain_days,
        retain_until,
        archived: event.archived,
        warnings,
        running,
        inside: access.occupancy(id, None, now)?.total(),
        areas: area_views(access, id)?,
        doors,
    })
}

/// When an event begins, as paper and letters say it: with its zone, where that is not this laptop's.
pub(crate) fn begins_in_words(language: Language, event: &Event) -> String {
    let zone = event.zone();
    words::on_ticket(language, event.starts, &zone, zone_elsewhere(event.starts, &zone))
}

/// Whether people come and go now: from the opening of the doors or the start, until the end or their closing.
fn is_running(event: &Event, now: Timestamp) -> bool {
    let from = event.doors_open.map_or(event.starts, |open| open.min(event.starts));
    let until = event.doors_close.map_or(event.ends, |close| close.max(event.ends));
    (from..=until).contains(&now)
}

pub(crate) fn area_views(access: &Access<'_>, event: EventId) -> Result<Vec<AreaView>> {
    current_areas(access, event)?
        .into_iter()
        .map(|(name, area)| {
            let inside = access.occupancy(event, Some(&name), access.now)?.total();
            Ok(AreaView { name, capacity: area.capacity, inside })
        })
        .collect()
}

/// All gates: those that were added, and those that ticket types name.
pub(crate) fn gate_views(reader: &Reader<'_>, event: EventId) -> Result<Vec<GateView>> {
    let areas = current_areas(reader, event)?;
    let mut gates: BTreeMap<String, Option<String>> = BTreeMap::new();
    for ticket_type in reader.types(event)?.into_values() {
        gates.extend(ticket_type.gates.into_iter().map(|name| (name, None)));
    }
    for (name, gate) in current_gates(reader, event)? {
        // Another laptop may have taken the area away meanwhile.
        gates.insert(name, gate.area.filter(|area| areas.contains_key(area)));
    }
    Ok(gates.into_iter().map(|(name, area)| GateView { name, area }).collect())
}
