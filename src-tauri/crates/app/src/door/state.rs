//! What stands beside the camera: counts, the last scans, and search as a door may see it. Finding other scans and taking
//! them back is `scans`'.

use std::collections::BTreeMap;

use entrada_core::ids::EventId;
use entrada_core::model::{Role, TicketType};
use entrada_core::number::Number;
use entrada_store::{GuestFilter, Reader, TicketRow};

use crate::access::rights::UseCase;
use crate::door::gate::place;
use crate::dto::{DoorFound, DoorState, DoorTicket, DoorType};
use crate::lookup::clock_off;
use crate::lookup::find::require_event;
use crate::views::scan::ScanViews;
use crate::{App, Result};

impl App {
    /// What a door shows beside the camera: of the area that its gate leads into, where that counts on its own.
    ///
    /// # Errors
    /// When the event is not here.
    pub fn door_state(&self, event: &EventId, gate: Option<&str>, recent: u32) -> Result<DoorState> {
        self.read(|access| {
            access.authorize(UseCase::DoorState)?;
            let of = require_event(access, *event)?;
            // A gate that was taken away since it was set here is none.
            let types = access.types(*event)?;
            let door = place(access, *event, &of, &types, gate, self.now());
            let door = door.or_else(|_| place(access, *event, &of, &BTreeMap::new(), None, self.now()))?;
            let mut state = DoorState {
                inside: door.inside,
                admitted: 0,
                issued: 0,
                area: door.area,
                capacity: door.capacity,
                manual: access.manual_entries(*event)?,
                refused: access.refusals(*event)?.values().sum(),
                incidents: access.incident_count(*event)?,
                others: 0,
                heard: None,
                clock_off: clock_off::door_warning(access, *event, &of)?,
                recent: Vec::new(),
                types: Vec::new(),
            };
            let named = |(index, known): (u16, TicketType)| DoorType { index, name: known.name };
            state.types = types.into_iter().map(named).collect();
            for tally in access.tallies(*event, access.now)?.values() {
                state.admitted += tally.admitted;
                state.issued += tally.issued;
            }
            let others = access.others(*event, self.device_id())?;
            (state.others, state.heard) = (others.count, others.heard);
            let lister = ScanViews::new(access, *event)?;
            state.recent =
                access.scans(*event, recent.min(200))?.iter().map(|row| lister.view(row)).collect();
            Ok(state)
        })
    }

    /// Tickets by any part of a name, number or seat, as the door may see them; by e-mail address too where the role may
    /// see those.
    ///
    /// # Errors
    /// When the event is not here.
    pub fn door_search(&self, event: &EventId, text: &str, limit: u32) -> Result<DoorFound> {
        self.read(|access| {
            access.authorize(UseCase::DoorSearch)?;
            require_event(access, *event)?;
            access.require_role(*event, Role::Door)?;
            let types = access.types(*event)?;
            let mut filter = GuestFilter {
                search: text.to_owned(),
                without_email: access.role(*event)? == Role::Door,
                ..GuestFilter::default()
            };
            let mut found = access.guests(*event, &filter, 0, limit.min(200))?;
            filter.similar = found.total == 0;
            if filter.similar {
                found = access.guests(*event, &filter, 0, limit.min(200))?;
            }
            let ticket = |row: &TicketRow| listed_ticket(row, types.get(&row.ticket.type_index));
            Ok(DoorFound {
                similar: filter.similar && found.total > 0,
                tickets: found.rows.iter().map(ticket).collect(),
            })
        })
    }
}

pub(crate) fn door_ticket(reader: &Reader<'_>, event: EventId, number: Number) -> Result<Option<DoorTicket>> {
    let Some(row) = reader.ticket(event, number)? else { return Ok(None) };
    let ticket_type = reader.ticket_type(event, row.ticket.type_index)?;
    Ok(Some(listed_ticket(&row, ticket_type.as_ref())))
}

/// A listed ticket as a door sees it.
pub(crate) fn listed_ticket(row: &TicketRow, ticket_type: Option<&TicketType>) -> DoorTicket {
    let ticket = &row.ticket;
    DoorTicket {
        buyer: row.instead_of_name().map(str::to_owned),
        number: ticket.number.to_string(),
        name: ticket.name.clone(),
        type_name: ticket_type.map(|ticket_type| ticket_type.name.clone()),
        seat: ticket.seat.clone(),
        note: ticket.note.clone(),
        serial: ticket.serial,
    }
}
