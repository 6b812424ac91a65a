//! Whose word counts in an event: from the founding fact, the invitations, the joinings and the dismissals to
//! each device's standing. Pure, over the whole set, so that the order of arrival does not matter.

use std::collections::{BTreeMap, BTreeSet};

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

/// The standing of every device of an event. Founders can't be dismissed. What a dismissed device said after its last
/// place counts nowhere, neither its invitations nor its dismissals, whatever time it put on them; of two that
/// dismiss each other the earlier wins.
#[must_use]
pub fn standings(event: EventId, sayings: &[DeviceSaying]) -> BTreeMap<DeviceId, Standing> {
    let mut ordered: Vec<&DeviceSaying> = sayings.iter().collect();
    ordered.sort_by_key(|saying| saying.said);
    let joins: Vec<Join<'_>> = ordered.iter().filter_map(|saying| proven(event, saying)).collect();
    let dismissals: Vec<Dismissal> = ordered.iter().filter_map(|saying| Dismissal::read(saying)).collect();
    let mut dismissed = Dismissed::new();
    let mut settled = BTreeSet::new();
    // Each round settles at least one dismissal and takes none back, so this ends.
    loop {
        let standings = admit(&ordered, &joins, &dismissed);
        let open: Vec<&Dismissal> =
            dismissals.iter().filter(|one| !settled.contains(&one.said) && one.counts(&standings)).collect();
        let Some(first) = open.first() else { return standings };
        // Sound beyond doubt are those whose speaker keeps its word even if all others are sound too. Where none is,
        // they stand against each other.
        let mut all = dismissed.clone();
        open.iter().for_each(|one| one.note(&mut all));
        let worst = admit(&ordered, &joins, &all);
        let mut sound: Vec<&&Dismissal> = open.iter().filter(|one| one.counts(&worst)).collect();
        if sound.is_empty() {
            sound.push(first);
        }
        for one in sound {
            one.note(&mut dismissed);
            settled.insert(one.said);
        }
    }
}

/// The last place in the stream of each dismissed device that counts.
type Dismissed = BTreeMap<DeviceId, u64>;

/// A dismissal that may count.
struct Dismissal {
    said: Said,
    device: DeviceId,
    last_seq: u64,
}

impl Dismissal {
    fn read(saying: &DeviceSaying) -> Option<Self> {
        let Body::DeviceDismissed { device, last_seq } = saying.body else { return None };
        // Whoever dismisses itself from before it says so says nothing.
        let absurd = device == saying.said.device && last_seq < saying.said.seq;
        (!absurd).then_some(Self { said: saying.said, device, last_seq })
    }

    fn counts(&self, standings: &BTreeMap<DeviceId, Standing>) -> bool {
        speaks_as_organiser(standings, self.said)
    }

    fn note(&self, dismissed: &mut Dismissed) {
        let known = dismissed.entry(self.device).or_insert(self.last_seq);
        *known = self.last_seq.min(*known);
    }
}

/// A joining whose proof is right, whoever made the invitation.
struct Join<'s> {
    said: Said,
    name: &'s str,
    invitation: InvitationId,
}

fn proven(event: EventId, saying: &DeviceSaying) -> Option<Join<'_>> {
    let Body::DeviceJoined { name, invitation, proof } = &saying.body else { return None };
    proves(*invitation, event, saying.said.device, proof).then_some(Join {
        said: saying.said,
        name,
        invitation: *invitation,
    })
}

/// The standings with these dismissals. An invited organiser may invite others, so joinings are looked at until
/// nobody new comes in.
fn admit(
    ordered: &[&DeviceSaying],
    joins: &[Join<'_>],
    dismissed: &Dismissed,
) -> BTreeMap<DeviceId, Standing> {
    let mut standings = BTreeMap::new();
    for saying in ordered {
        if let Body::EventFounded { device_name, .. } = &saying.body {
            standings.entry(saying.said.device).or_insert_with(|| Standing {
                role: Role::Organiser,
                name: device_name.clone(),
                last_seq: None,
                since: saying.said,
            });
        }
    }
    loop {
        let mut invitations: BTreeMap<InvitationId, Role> = BTreeMap::new();
        for saying in ordered {
            if let Body::DeviceInvited { invitation, role } = saying.body
                && speaks_as_organiser(&standings, saying.said)
            {
                let known = invitations.entry(invitation).or_insert(role);
                *known = role.min(*known);
            }
        }
        let known = standings.len();
        for join in joins {
            if let Some(role) = invitations.get(&join.invitation) {
                standings.entry(join.said.device).or_insert_with(|| Standing {
                    role: *role,
                    name: join.name.to_owned(),
                    last_seq: dismissed.get(&join.said.device).copied(),
                    since: join.said,
                });
            }
        }
        if standings.len() == known {
            return standings;
        }
    }
}

fn speaks_as_organiser(standings: &BTreeMap<DeviceId, Standing>, said: Said) -> bool {
    standings
        .get(&said.device)
        .is_some_and(|standing| standing.role == Role::Organiser && standing.reaches(said.seq))
}
