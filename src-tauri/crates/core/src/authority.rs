//! Whose facts count in an event, and whose codes: from the founding, the invitations, the joinings and the dismissals to
//! each device's membership and each slot. Pure, over the whole set, so that the order of arrival does not matter.

use std::collections::{BTreeMap, BTreeSet};

use crate::code::{SLOT_MAX, Slot};
use crate::fact::{Body, proves};
use crate::fold::Provenance;
use crate::ids::{DeviceId, EventId, InvitationId, SlotId};
use crate::model::Role;

/// The part that a device has in an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// Its role.
    pub role: Role,
    /// Its name as it introduced itself.
    pub name: String,
    /// The last place in its stream that counts, once it was dismissed.
    pub last_seq: Option<u64>,
    /// When it came to the event.
    pub since: Provenance,
    /// What it signs codes with.
    pub slot: Option<SlotId>,
}

/// A slot of an event, as far as is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SlotState {
    /// The slot.
    pub slot: Slot,
    /// Whether everybody who signed with it was dismissed: then its codes count only for tickets that are listed.
    pub ended: bool,
}

impl Membership {
    /// Whether what the device said at `seq` counts as far as dismissal goes.
    #[must_use]
    pub fn reaches(&self, seq: u64) -> bool {
        self.last_seq.is_none_or(|last| seq <= last)
    }
}

/// A fact about the devices of an event.
#[derive(Debug, Clone)]
pub struct DeviceEntry {
    /// When and by whom.
    pub provenance: Provenance,
    /// `EventFounded`, `DeviceInvited`, `DeviceJoined`, `SlotAdded` or `DeviceDismissed`; others are passed over.
    pub body: Body,
}

/// The membership of every device of an event. Founders can't be dismissed. What a dismissed device said after its last
/// place counts nowhere, neither its invitations nor its dismissals, whatever time it put on them; of two that
/// dismiss each other the earlier wins.
#[must_use]
pub fn memberships(event: EventId, entries: &[DeviceEntry]) -> BTreeMap<DeviceId, Membership> {
    let mut ordered: Vec<&DeviceEntry> = entries.iter().collect();
    ordered.sort_by_key(|entry| entry.provenance);
    let joins: Vec<Join<'_>> = ordered.iter().filter_map(|entry| proven(event, entry)).collect();
    let dismissals: Vec<Dismissal> = ordered.iter().filter_map(|entry| Dismissal::read(entry)).collect();
    let mut dismissed = Dismissed::new();
    let mut settled = BTreeSet::new();
    // Each round settles at least one dismissal and takes none back, so this ends.
    loop {
        let memberships = admit(&ordered, &joins, &dismissed);
        let open: Vec<&Dismissal> = dismissals
            .iter()
            .filter(|one| !settled.contains(&one.provenance) && one.counts(&memberships))
            .collect();
        let Some(first) = open.first() else { return memberships };
        // A dismissal is sound beyond doubt when its author would still be an organiser even if all the others counted.
        // Where there is none, the open ones contradict each other, and the earliest counts.
        let mut all = dismissed.clone();
        open.iter().for_each(|one| one.note(&mut all));
        let worst = admit(&ordered, &joins, &all);
        let mut sound: Vec<&&Dismissal> = open.iter().filter(|one| one.counts(&worst)).collect();
        if sound.is_empty() {
            sound.push(first);
        }
        for one in sound {
            one.note(&mut dismissed);
            settled.insert(one.provenance);
        }
    }
}

/// The last place in the stream of each dismissed device that counts.
type Dismissed = BTreeMap<DeviceId, u64>;

/// A dismissal that may count.
struct Dismissal {
    provenance: Provenance,
    device: DeviceId,
    last_seq: u64,
}

impl Dismissal {
    fn read(entry: &DeviceEntry) -> Option<Self> {
        let Body::DeviceDismissed { device, last_seq } = entry.body else { return None };
        // A device that dismisses itself as of an earlier place would take back this very dismissal: it is ignored.
        let absurd = device == entry.provenance.device && last_seq < entry.provenance.seq;
        (!absurd).then_some(Self { provenance: entry.provenance, device, last_seq })
    }

    fn counts(&self, memberships: &BTreeMap<DeviceId, Membership>) -> bool {
        speaks_as_organiser(memberships, self.provenance)
    }

    fn note(&self, dismissed: &mut Dismissed) {
        let known = dismissed.entry(self.device).or_insert(self.last_seq);
        *known = self.last_seq.min(*known);
    }
}

/// A joining whose proof is right, whoever made the invitation.
struct Join<'s> {
    provenance: Provenance,
    name: &'s str,
    invitation: InvitationId,
}

fn proven(event: EventId, entry: &DeviceEntry) -> Option<Join<'_>> {
    let Body::DeviceJoined { name, invitation, proof } = &entry.body else { return None };
    proves(*invitation, event, entry.provenance.device, proof).then_some(Join {
        provenance: entry.provenance,
        name,
        invitation: *invitation,
    })
}

/// The memberships with these dismissals. An invited organiser may invite others, so joinings are looked at until
/// nobody new comes in.
fn admit(
    ordered: &[&DeviceEntry],
    joins: &[Join<'_>],
    dismissed: &Dismissed,
) -> BTreeMap<DeviceId, Membership> {
    let mut memberships = BTreeMap::new();
    for entry in ordered {
        if let Body::EventFounded { device_name, slots, .. } = &entry.body {
            memberships.entry(entry.provenance.device).or_insert_with(|| Membership {
                role: Role::Organiser,
                slot: slots.first().copied(),
                name: device_name.clone(),
                last_seq: None,
                since: entry.provenance,
            });
        }
    }
    loop {
        let mut invitations: BTreeMap<InvitationId, (Role, Option<SlotId>)> = BTreeMap::new();
        for entry in ordered {
            if let Body::DeviceInvited { invitation, role, slot } = entry.body
                && speaks_as_organiser(&memberships, entry.provenance)
            {
                let known = invitations.entry(invitation).or_insert((role, slot));
                *known = (role, slot).min(*known);
            }
        }
        let known = memberships.len();
        for join in joins {
            if let Some((role, slot)) = invitations.get(&join.invitation) {
                memberships.entry(join.provenance.device).or_insert_with(|| Membership {
                    role: *role,
                    slot: *slot,
                    name: join.name.to_owned(),
                    last_seq: dismissed.get(&join.provenance.device).copied(),
                    since: join.provenance,
                });
            }
        }
        if memberships.len() == known {
            return memberships;
        }
    }
}

/// The slots of an event: those that it was founded with and those that organisers added. A slot is held by whoever was
/// invited with it, and until somebody is by whoever made it.
#[must_use]
pub fn slots(entries: &[DeviceEntry], memberships: &BTreeMap<DeviceId, Membership>) -> Vec<SlotState> {
    let mut made: BTreeMap<Slot, DeviceId> = BTreeMap::new();
    let mut given = BTreeSet::new();
    for entry in entries {
        let by = entry.provenance.device;
        match &entry.body {
            Body::EventFounded { slots, .. } => {
                made.extend((0..=SLOT_MAX).zip(slots).map(|(index, id)| (Slot { index, id: *id }, by)));
            }
            Body::SlotAdded { slot }
                if slot.index <= SLOT_MAX && speaks_as_organiser(memberships, entry.provenance) =>
            {
                made.entry(*slot).or_insert(by);
            }
            Body::DeviceInvited { slot: Some(slot), .. }
                if speaks_as_organiser(memberships, entry.provenance) =>
            {
                given.insert(*slot);
            }
            _ => {}
        }
    }
    let ended = |slot: &Slot, maker: &DeviceId| {
        let mut holders: Vec<&Membership> =
            memberships.values().filter(|member| member.slot == Some(slot.id)).collect();
        if !given.contains(&slot.id) {
            holders.extend(memberships.get(maker));
        }
        !holders.is_empty() && holders.iter().all(|member| member.last_seq.is_some())
    };
    made.iter().map(|(slot, maker)| SlotState { slot: *slot, ended: ended(slot, maker) }).collect()
}

fn speaks_as_organiser(memberships: &BTreeMap<DeviceId, Membership>, provenance: Provenance) -> bool {
    memberships
        .get(&provenance.device)
        .is_some_and(|membership| membership.role == Role::Organiser && membership.reaches(provenance.seq))
}
