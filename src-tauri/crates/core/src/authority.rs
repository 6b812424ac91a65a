//! Whose word counts in an event: from the founding fact, the invitations, the joinings and the dismissals to
//! each device's standing. Pure, over the whole set, so that the order of arrival does not matter.

use std::collections::BTreeMap;

use crate::fact::{Body, proves};
use crate::fold::Said;
use crate::ids::{DeviceId, EventId, InvitationId};
use crate::model::Role;

/// What a device may say in an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Its role.
    pub role: Role,
    /// Its name as it introduced itself.
    pub name: String,
    /// The last place in its stream that counts, once it was dismissed.
    pub last_seq: Option<u64>,
    /// When it came to the event.
    pub since: Said,
}

impl Standing {
    /// Whether what the device said at `seq` counts as far as dismissal goes.
    #[must_use]
    pub fn reaches(&self, seq: u64) -> bool {
        self.last_seq.is_none_or(|last| seq <= last)
    }
}

/// Something that was said about devices.
#[derive(Debug, Clone)]
pub struct DeviceSaying {
    /// When and by whom.
    pub said: Said,
    /// `EventFounded`, `DeviceInvited`, `DeviceJoined` or `DeviceDismissed`; others are passed over.
    pub body: Body,
}

/// The standing of every device of an event. Founders can't be dismissed; a dismissal by a device that was
/// dismissed before does not count, and neither do its later invitations.
#[must_use]
pub fn standings(event: EventId, sayings: &[DeviceSaying]) -> BTreeMap<DeviceId, Standing> {
    let mut ordered: Vec<&DeviceSaying> = sayings.iter().collect();
    ordered.sort_by_key(|saying| saying.said);
    let mut founder = None;
    let mut standings = BTreeMap::new();
    for saying in &ordered {
        if let Body::EventFounded { device_name, .. } = &saying.body {
            founder = Some(saying.said.device);
            standings.insert(
                saying.said.device,
                Standing {
                    role: Role::Organiser,
                    name: device_name.clone(),
                    last_seq: None,
                    since: saying.said,
                },
            );
        }
    }
    // An invited organiser may invite others, so joinings are looked at until nobody new comes in. Then the
    // dismissals, by time; each may void invitations, so the joinings are looked at anew with what is known.
    let mut dismissed: BTreeMap<DeviceId, u64> = BTreeMap::new();
    loop {
        admit(event, &ordered, &mut standings, &dismissed, founder);
        let found = dismissals(&ordered, &standings, founder);
        if found == dismissed {
            return standings;
        }
        // Each round can only take more away: a dismissal once found stays, so this ends.
        for (device, last) in found {
            let known = dismissed.entry(device).or_insert(last);
            *known = last.min(*known);
        }
        let before = standings.clone();
        standings.retain(|device, _| Some(*device) == founder);
        admit(event, &ordered, &mut standings, &dismissed, founder);
        if standings == before {
            return standings;
        }
    }
}

fn admit(
    event: EventId,
    ordered: &[&DeviceSaying],
    standings: &mut BTreeMap<DeviceId, Standing>,
    dismissed: &BTreeMap<DeviceId, u64>,
    founder: Option<DeviceId>,
) {
    loop {
        let mut invitations: BTreeMap<InvitationId, Role> = BTreeMap::new();
        for saying in ordered {
            if let Body::DeviceInvited { invitation, role } = saying.body
                && speaks_as_organiser(standings, saying.said)
            {
                let known = invitations.entry(invitation).or_insert(role);
                *known = role.min(*known);
            }
        }
        let mut grew = false;
        for saying in ordered {
            let Body::DeviceJoined { name, invitation, proof } = &saying.body else { continue };
            let device = saying.said.device;
            if standings.contains_key(&device) || Some(device) == founder {
                continue;
            }
            if let Some(role) = invitations.get(invitation)
                && proves(*invitation, event, device, proof)
            {
                let last_seq = dismissed.get(&device).copied();
                let standing = Standing { role: *role, name: name.clone(), last_seq, since: saying.said };
                standings.insert(device, standing);
                grew = true;
            }
        }
        if !grew {
            return;
        }
    }
}

fn speaks_as_organiser(standings: &BTreeMap<DeviceId, Standing>, said: Said) -> bool {
    standings
        .get(&said.device)
        .is_some_and(|standing| standing.role == Role::Organiser && standing.reaches(said.seq))
}

fn dismissals(
    ordered: &[&DeviceSaying],
    standings: &BTreeMap<DeviceId, Standing>,
    founder: Option<DeviceId>,
) -> BTreeMap<DeviceId, u64> {
    let mut dismissed: BTreeMap<DeviceId, u64> = BTreeMap::new();
    for saying in ordered {
        let Body::DeviceDismissed { device, last_seq } = saying.body else { continue };
        let silenced = dismissed.get(&saying.said.device).is_some_and(|last| saying.said.seq > *last);
        let organiser =
            standings.get(&saying.said.device).is_some_and(|standing| standing.role == Role::Organiser);
        if organiser && !silenced && Some(device) != founder && standings.contains_key(&device) {
            let known = dismissed.entry(device).or_insert(last_seq);
            *known = last_seq.min(*known);
        }
    }
    dismissed
}
