//! A door's place: the gate as typed, the area that it leads into, and how full that is. Areas and gates themselves are
//! `event`'s.

use std::collections::BTreeMap;

use entrada_core::ids::EventId;
use entrada_core::model::{Event, TicketType};
use entrada_core::{Timestamp, text};
use entrada_store::Reader;

use crate::Result;
use crate::app_error;

/// A door: what its gate leads into, and what goes there.
pub(crate) struct Place {
    /// The gate by the name that the event knows it by.
    pub(crate) gate: Option<String>,
    /// The area; `None`: the event itself.
    pub(crate) area: Option<String>,
    /// How many people may be in it.
    pub(crate) capacity: Option<u32>,
    /// How many are.
    pub(crate) inside: u32,
}

/// Finds the gate as typed among those that the event has; where it has none, every name is one.
pub(crate) fn place(
    reader: &Reader<'_>,
    event: EventId,
    of: &Event,
    types: &BTreeMap<u16, TicketType>,
    gate: Option<&str>,
    at: Timestamp,
) -> Result<Place> {
    let gates = reader.gates(event)?;
    let (mut name, mut area) = (text::optional_name("gate", gate.unwrap_or_default())?, None);
    if let Some(typed) = &name {
        let wanted = text::key(typed);
        let standing = || gates.iter().filter(|(_, gate)| !gate.removed);
        if let Some((known, gate)) = standing().find(|(name, _)| text::key(name) == wanted) {
            area.clone_from(&gate.area);
            name = Some(known.clone());
        } else if let Some(named) =
            types.values().flat_map(|ticket_type| &ticket_type.gates).find(|name| text::key(name) == wanted)
        {
            name = Some(named.clone());
        } else if standing().next().is_some() {
            let names: Vec<&str> = standing().map(|(name, _)| name.as_str()).collect();
            return Err(app_error!(
                NotFound,
                "gate-not-of-event",
                event = &of.name,
                gate = typed,
                gates = names.join(", ")
            ));
        }
    }
    filled(reader, event, of, name, area, at)
}

/// A gate into this area, with how many people are in there and may be.
pub(crate) fn filled(
    reader: &Reader<'_>,
    event: EventId,
    of: &Event,
    gate: Option<String>,
    area: Option<String>,
    at: Timestamp,
) -> Result<Place> {
    let capacity = match &area {
        Some(area) => reader.areas(event)?.get(area).and_then(|area| area.capacity),
        None => of.capacity,
    };
    let inside = reader.occupancy(event, area.as_deref(), at)?.total();
    Ok(Place { gate, area, capacity, inside })
}
