//! The laptops of an event: who they are, what they may do, and dismissing them.

use entrada_core::fact::Body;
use entrada_core::ids::{DeviceId, EventId};
use entrada_core::model::Role;
use entrada_core::{text, when};
use entrada_store::DeviceRow;

use crate::access::rights::UseCase;
use crate::access::transaction::Access;
use crate::app_error;
use crate::dto::DeviceView;
use crate::lookup::find::require_event;
use crate::{App, Result};

impl App {
    /// The laptops of an event, the founder's first.
    ///
    /// # Errors
    /// When the event is not here.
    pub fn devices(&self, event: &EventId) -> Result<Vec<DeviceView>> {
        self.read(|access| {
            access.authorize(UseCase::Devices)?;
            require_event(access, *event)?;
            Ok(access
                .devices(*event)?
                .into_iter()
                .map(|row| DeviceView {
                    id: row.id.to_string(),
                    name: if row.name.is_empty() { row.id.short() } else { row.name },
                    role: row.role.unwrap_or(Role::Door),
                    this: row.id == self.device_id(),
                    dismissed: row.last_seq.is_some(),
                    confirmed: row.confirmed,
                    continues: row.continues.map(|old| old.to_string()),
                    facts: row.facts,
                    refused: row.refused,
                    refused_why: row.refused_why,
                    last: row.last,
                })
                .collect())
        })
    }

    /// The id of the laptop that a name, a part of one, or the beginning of an id means.
    ///
    /// # Errors
    /// When none or several fit.
    pub fn find_device(&self, event: &EventId, typed: &str) -> Result<String> {
        self.authorize(UseCase::FindDevice)?;
        let wanted = text::fold(typed.trim());
        let devices = self.devices(event)?;
        let fits: Vec<&DeviceView> = devices
            .iter()
            .filter(|device| {
                !wanted.is_empty()
                    && (text::fold(&device.name).contains(&wanted) || device.id.starts_with(&wanted))
            })
            .collect();
        let shown: String = typed.chars().take(80).collect();
        match fits.as_slice() {
            [device] => Ok(device.id.clone()),
            [] => Err(app_error!(NotFound, "no-laptop-of-that-name", name = shown)),
            several => {
                let names: Vec<&str> = several.iter().map(|device| device.name.as_str()).collect();
                Err(app_error!(Ambiguous, "several-laptops", name = shown, laptops = names.join(", ")))
            }
        }
    }

    /// Dismisses a laptop: what it writes from now on does not count, nor does what goes on from a backup of it and is not
    /// in the list yet. `from`: as of an earlier place in its stream, or an earlier time in the event's zone.
    ///
    /// # Errors
    /// When it can't be dismissed, that changes nothing, or the role does not allow it.
    pub fn dismiss_device(&self, event: &EventId, id: &str, from: Option<&str>) -> Result<Vec<DeviceView>> {
        self.authorize(UseCase::DismissDevice)?;
        let device: DeviceId = id.parse()?;
        self.write(|access| -> Result<()> {
            access.require_role(*event, Role::Organiser)?;
            let devices = access.devices(*event)?;
            let row = devices
                .iter()
                .find(|row| row.id == device)
                .ok_or_else(|| app_error!(NotFound, "laptop-not-in-event", id = device.short()))?;
            if device == self.device_id() {
                return Err(app_error!(Conflict, "laptop-is-this-one", laptop = &row.name));
            }
            let last_seq = last_counted(access, *event, row, from)?;
            if let Some(last) = row.last_seq.filter(|last| *last <= last_seq) {
                return Err(app_error!(
                    Conflict,
                    "laptop-dismissed-before",
                    laptop = &row.name,
                    last = last.to_string()
                ));
            }
            let goes_on = |other: &&DeviceRow| other.continues == Some(device) && other.last_seq.is_none();
            let keeps = devices.iter().filter(goes_on).map(|other| other.id).collect();
            access.append(*event, Body::DeviceDismissed { device, last_seq, keeps }, Vec::new())?;
            let ends =
                |row: &DeviceRow| row.id == device && row.last_seq.is_some_and(|last| last <= last_seq);
            if !access.devices(*event)?.iter().any(ends) {
                return Err(app_error!(Conflict, "dismissal-without-effect", laptop = &row.name));
            }
            Ok(())
        })?;
        self.devices(event)
    }
}

/// The last place in a laptop's stream that is to count.
fn last_counted(access: &Access<'_>, event: EventId, row: &DeviceRow, from: Option<&str>) -> Result<u64> {
    let heads = access.heads(event)?;
    let head = heads.iter().find(|head| head.device == row.id).map_or(0, |head| head.seq);
    let Some(from) = from.map(str::trim).filter(|from| !from.is_empty()) else { return Ok(head) };
    let last = match from.parse::<u64>() {
        Ok(place) => place.saturating_sub(1),
        Err(_) => {
            let zone = when::zone(&require_event(access, event)?.timezone)?;
            access.last_before(event, row.id, when::parse_time(from, &zone)?)?
        }
    };
    // The first entry is the one that it came with.
    if last == 0 {
        let from: String = from.chars().take(40).collect();
        return Err(app_error!(BadInput, "dismissed-from-nothing", laptop = &row.name, from = from));
    }
    Ok(last.min(head))
}
