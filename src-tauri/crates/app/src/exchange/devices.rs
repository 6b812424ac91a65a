//! The laptops of an event: who they are, what they may do, and dismissing them.

use entrada_core::fact::Body;
use entrada_core::ids::{DeviceId, EventId};
use entrada_core::model::Role;
use entrada_core::text;

use crate::access::rights::UseCase;
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

    /// Dismisses a laptop: what it writes from now on does not count.
    ///
    /// # Errors
    /// When it can't be dismissed or the role does not allow it.
    pub fn dismiss_device(&self, event: &EventId, id: &str) -> Result<Vec<DeviceView>> {
        self.authorize(UseCase::DismissDevice)?;
        let device: DeviceId = id.parse()?;
        self.write(|access| -> Result<()> {
            access.require_role(*event, Role::Organiser)?;
            let devices = access.devices(*event)?;
            let row = devices
                .iter()
                .find(|row| row.id == device)
                .ok_or_else(|| app_error!(NotFound, "laptop-not-in-event", id = device.short()))?;
            if devices.first().is_some_and(|founder| founder.id == device) {
                return Err(app_error!(Conflict, "founder-not-dismissed", laptop = &row.name));
            }
            if row.last_seq.is_some() {
                return Err(app_error!(Conflict, "laptop-dismissed-before", laptop = &row.name));
            }
            if device == self.device_id() {
                return Err(app_error!(Conflict, "laptop-is-this-one", laptop = &row.name));
            }
            let last_seq = access
                .heads(*event)?
                .into_iter()
                .find(|head| head.device == device)
                .map_or(0, |head| head.seq);
            access.append(*event, Body::DeviceDismissed { device, last_seq }, Vec::new())
        })?;
        self.devices(event)
    }
}
