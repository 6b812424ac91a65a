//! Whose facts count in an event, and whose codes: from the founding, the invitations, the joinings and the dismissals to
//! each device's membership and each slot. Pure, over the whole set, so that the order of arrival does not matter.

use std::collections::{BTreeMap, BTreeSet};

use crate::code::{SLOT_MAX, Slot};
use crate::fact::{Body, Tip, proves, vouched};
use crate::fold::Provenance;
use crate::ids::{DeviceId, EventId, FactHash, InvitationId, SlotId};
use crate::model::Role;
use jiff::Timestamp;

/// The part that a device has in an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// Its role.
    pub role: Role,
    /// Its name as it introduced itself.
    pub name: String,
    /// The ends of its stream that count, as each of its dismissals names them; empty: it was not dismissed.
    pub dismissals: BTreeSet<Vec<Tip>>,
    /// When it came to the event.
    pub since: Provenance,
    /// What it was given to sign codes with, each time that it was invited.
    pub slots: Vec<SlotId>,
    /// The invitation that it joined with; absent: it founded the event or goes on from a backup.
    pub invitation: Option<InvitationId>,
    /// Whether who made that invitation has seen it join. Until then it counts, as the first that joined.
    pub confirmed: bool,
    /// The device from whose backup it goes on.
    pub continues: Option<DeviceId>,
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
    /// Whether a fact of the device counts as far as dismissal goes.
    #[must_use]
    pub fn reaches(&self, device: DeviceId, fact: FactHash, kept: &Kept) -> bool {
        self.dismissals.iter().all(|tips| kept.holds(device, tips, fact))
    }
}

/// Which facts are among the tips that dismissals name, or before one of them, as far as those tips are here. What leads to
/// no tip that is here does not count: it may be a past that the dismissed device made up afterwards.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept(BTreeMap<DeviceId, BTreeMap<Vec<Tip>, BTreeSet<FactHash>>>);

impl Kept {
    /// Notes the facts of a device that lead to these tips.
    pub fn insert(&mut self, device: DeviceId, tips: Vec<Tip>, facts: BTreeSet<FactHash>) {
        self.0.entry(device).or_default().insert(tips, facts);
    }

    fn holds(&self, device: DeviceId, tips: &[Tip], fact: FactHash) -> bool {
        self.0.get(&device).and_then(|of| of.get(tips)).is_some_and(|facts| facts.contains(&fact))
    }
}

/// The tips that are named in dismissals, each with its device.
pub fn named_tips(entries: &[DeviceEntry]) -> impl Iterator<Item = (DeviceId, &Vec<Tip>)> {
    entries.iter().filter_map(|entry| match &entry.body {
        Body::DeviceDismissed { device, tips, .. } => Some((*device, tips)),
        _ => None,
    })
}

/// A fact about the devices of an event.
#[derive(Debug, Clone)]
pub struct DeviceEntry {
    /// When and by whom.
    pub provenance: Provenance,
    /// `EventFounded`, `SlotAdded` or one whose name begins with `Device`; others are passed over.
    pub body: Body,
}

/// The membership of every device of an event. What a dismissed device said and its dismissal did not keep counts nowhere,
/// neither its invitations nor its dismissals, whatever time it put on them; of two that dismiss each other the earlier
/// wins, and who would take their own word away with a dismissal has not said it.
#[must_use]
pub fn memberships(event: EventId, entries: &[DeviceEntry], kept: &Kept) -> BTreeMap<DeviceId, Membership> {
    let mut ordered: Vec<&DeviceEntry> = entries.iter().collect();
    ordered.sort_by_key(|entry| entry.provenance);
    let comers: Vec<Comer<'_>> = ordered.iter().filter_map(|entry| Comer::proven(event, entry)).collect();
    let dismissals: Vec<Dismissal<'_>> = ordered.iter().filter_map(|entry| Dismissal::read(entry)).collect();
    let mut dismissed = Dismissed::default();
    let mut settled = BTreeSet::new();
    // Each round settles at least one dismissal and takes none back, so this ends.
    loop {
        let memberships = admit(&ordered, &comers, &dismissed, kept);
        let open: Vec<&Dismissal<'_>> = dismissals
            .iter()
            .filter(|one| !settled.contains(&one.provenance) && one.counts(&memberships, kept))
            .collect();
        if open.is_empty() {
            return memberships;
        }
        // A dismissal is sound beyond doubt when its author would still be an organiser even if all the others counted.
        // Where there is none, the open ones contradict each other: whom most dismiss is dismissed, whatever times they put
        // on it, and between equals the earliest counts.
        let mut all = dismissed.clone();
        open.iter().for_each(|one| one.note(&mut all));
        let worst = admit(&ordered, &comers, &all, kept);
        let sound: Vec<&&Dismissal<'_>> = open.iter().filter(|one| one.counts(&worst, kept)).collect();
        if sound.is_empty()
            && let Some(first) = of_the_most(&open, &ordered, &memberships, kept)
        {
            let mut alone = dismissed.clone();
            first.note(&mut alone);
            if first.counts(&admit(&ordered, &comers, &alone, kept), kept) {
                dismissed = alone;
            }
            settled.insert(first.provenance);
        }
        for one in sound {
            one.note(&mut dismissed);
            settled.insert(one.provenance);
        }
    }
}

/// The earliest dismissal of whom most dismiss. Whoever was let in by what a dismissal takes back speaks with the voice of who
/// let them in: a thief's own guests are no more than the thief.
fn of_the_most<'o, 's>(
    open: &[&'o Dismissal<'s>],
    ordered: &[&DeviceEntry],
    memberships: &BTreeMap<DeviceId, Membership>,
    kept: &Kept,
) -> Option<&'o Dismissal<'s>> {
    let invited_by = |id: InvitationId| {
        ordered.iter().find_map(|entry| match entry.body {
            Body::DeviceInvited { invitation, .. } if invitation == id => {
                Some((entry.provenance.device, Some(entry.provenance.hash)))
            }
            _ => None,
        })
    };
    let voice = |author: DeviceId| {
        let mut voice = author;
        // No longer way than there are members.
        for _ in memberships {
            let Some(member) = memberships.get(&voice) else { break };
            let from = match (member.invitation, member.continues) {
                (Some(invitation), _) => invited_by(invitation),
                (None, Some(old)) => Some((old, None)),
                (None, None) => None,
            };
            let Some((by, invitation)) = from else { break };
            let is_taken_back = |one: &&Dismissal<'_>| {
                one.device == by && invitation.is_none_or(|fact| !kept.holds(by, one.tips, fact))
            };
            if !open.iter().any(is_taken_back) {
                break;
            }
            voice = by;
        }
        voice
    };
    let mut against: BTreeMap<DeviceId, BTreeSet<DeviceId>> = BTreeMap::new();
    for one in open {
        against.entry(one.device).or_default().insert(voice(one.provenance.device));
    }
    let most = against.values().map(BTreeSet::len).max()?;
    open.iter().find(|one| against.get(&one.device).is_some_and(|voices| voices.len() == most)).copied()
}

/// The invitations that somebody joined with, and whom nobody has confirmed yet who may: a device's own, and those of
/// organisers who were dismissed.
#[must_use]
pub fn unconfirmed(
    entries: &[DeviceEntry],
    memberships: &BTreeMap<DeviceId, Membership>,
    inviter: DeviceId,
) -> Vec<(InvitationId, DeviceId)> {
    let own = |entry: &&DeviceEntry| {
        let by = entry.provenance.device;
        by == inviter || memberships.get(&by).is_some_and(|member| !member.dismissals.is_empty())
    };
    let invited: BTreeSet<InvitationId> = entries
        .iter()
        .filter(own)
        .filter_map(|entry| match entry.body {
            Body::DeviceInvited { invitation, .. } => Some(invitation),
            _ => None,
        })
        .collect();
    memberships
        .iter()
        .filter(|(_, member)| !member.confirmed)
        .filter_map(|(device, member)| Some((member.invitation?, *device)))
        .filter(|(invitation, _)| invited.contains(invitation))
        .collect()
}

/// Why a device that joined by an invitation is no member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeftOut {
    /// It joined after the invitation had expired.
    Expired,
    /// Another joined before it, or was confirmed.
    Used,
}

/// Why a device that is no member is none, as far as its own joining tells.
#[must_use]
pub fn left_out(entries: &[DeviceEntry], device: DeviceId) -> Option<LeftOut> {
    let invitation = entries.iter().find_map(|entry| match &entry.body {
        Body::DeviceJoined { invitation, .. } if entry.provenance.device == device => Some(*invitation),
        _ => None,
    })?;
    let expires = entries.iter().find_map(|entry| match &entry.body {
        Body::DeviceInvited { invitation: known, expires, .. } if *known == invitation => Some(*expires),
        _ => None,
    })?;
    let late = |entry: &DeviceEntry| {
        entry.provenance.device == device && expires.is_some_and(|expires| entry.provenance.wall > expires)
    };
    Some(if entries.iter().any(late) { LeftOut::Expired } else { LeftOut::Used })
}

/// What was said of dismissals: the tips of each device that count, and for each device that was dismissed those that may
/// go on from a backup of it.
#[derive(Debug, Clone, Default)]
struct Dismissed {
    tips: BTreeMap<DeviceId, BTreeSet<Vec<Tip>>>,
    kept: BTreeMap<DeviceId, BTreeSet<DeviceId>>,
}

/// A dismissal that may count.
struct Dismissal<'s> {
    provenance: Provenance,
    device: DeviceId,
    tips: &'s Vec<Tip>,
    keeps: &'s [DeviceId],
}

impl<'s> Dismissal<'s> {
    fn read(entry: &'s DeviceEntry) -> Option<Self> {
        let Body::DeviceDismissed { device, tips, keeps } = &entry.body else { return None };
        // A device that dismisses itself takes back this very dismissal, which no tip can name: it is ignored.
        let absurd = *device == entry.provenance.device;
        (!absurd).then_some(Self { provenance: entry.provenance, device: *device, tips, keeps })
    }

    fn counts(&self, memberships: &BTreeMap<DeviceId, Membership>, kept: &Kept) -> bool {
        speaks_as_organiser(memberships, self.provenance, kept)
    }

    fn note(&self, dismissed: &mut Dismissed) {
        dismissed.tips.entry(self.device).or_default().insert(self.tips.clone());
        let keeps = || self.keeps.iter().copied().collect();
        // Who is kept has to be kept by all.
        dismissed
            .kept
            .entry(self.device)
            .and_modify(|kept| kept.retain(|device| self.keeps.contains(device)))
            .or_insert_with(keeps);
    }
}

/// A device that came to the event, and showed why it may: the proof is right, whatever else has to be.
struct Comer<'s> {
    provenance: Provenance,
    name: &'s str,
    by: By,
}

#[derive(Clone, Copy)]
enum By {
    Invitation(InvitationId),
    Backup(DeviceId),
}

impl<'s> Comer<'s> {
    fn proven(event: EventId, entry: &'s DeviceEntry) -> Option<Self> {
        let device = entry.provenance.device;
        let (name, by, proven) = match &entry.body {
            Body::DeviceJoined { name, invitation, proof } => {
                (name, By::Invitation(*invitation), proves(*invitation, event, device, proof))
            }
            Body::DeviceContinued { name, continues, proof } => {
                (name, By::Backup(*continues), vouched(*continues, event, device, proof))
            }
            _ => return None,
        };
        proven.then_some(Self { provenance: entry.provenance, name, by })
    }
}

/// An invitation that counts.
struct Invitation {
    role: Role,
    slot: Option<SlotId>,
    expires: Option<Timestamp>,
    inviter: DeviceId,
}

/// The memberships with these dismissals. An invited organiser may invite others, so those who come are looked at until
/// nobody new comes in.
fn admit(
    ordered: &[&DeviceEntry],
    comers: &[Comer<'_>],
    dismissed: &Dismissed,
    kept: &Kept,
) -> BTreeMap<DeviceId, Membership> {
    let mut memberships = BTreeMap::new();
    let dismissals_of = |device: DeviceId| dismissed.tips.get(&device).cloned().unwrap_or_default();
    let nothing = BTreeSet::from([Vec::new()]);
    for entry in ordered {
        if let Body::EventFounded { device_name, slots, .. } = &entry.body {
            let device = entry.provenance.device;
            memberships.entry(device).or_insert_with(|| Membership {
                role: Role::Organiser,
                slots: slots.first().copied().into_iter().collect(),
                name: device_name.clone(),
                dismissals: dismissals_of(device),
                since: entry.provenance,
                invitation: None,
                confirmed: true,
                continues: None,
            });
        }
    }
    let comers: Vec<&Comer<'_>> =
        comers.iter().filter(|comer| comes_in_time(comer, comers, dismissed, kept)).collect();
    loop {
        let invitations = invitations(ordered, &memberships, kept);
        let confirmed = confirmations(ordered, &memberships, &invitations, kept);
        let mut changed = false;
        for comer in &comers {
            let device = comer.provenance.device;
            let member = match comer.by {
                By::Invitation(id) => {
                    let Some(invitation) = invitations.get(&id) else { continue };
                    let bound = confirmed.get(&id).copied().or_else(|| first_with(id, &comers, invitation));
                    if bound != Some(device) {
                        continue;
                    }
                    Membership {
                        role: invitation.role,
                        slots: invitation.slot.into_iter().collect(),
                        name: comer.name.to_owned(),
                        dismissals: dismissals_of(device),
                        since: comer.provenance,
                        invitation: Some(id),
                        confirmed: confirmed.contains_key(&id),
                        continues: None,
                    }
                }
                By::Backup(of) => {
                    let Some(old) = memberships.get(&of) else { continue };
                    let goes_on = match dismissed.kept.get(&of) {
                        Some(kept) => kept.contains(&device),
                        // It may itself go on from one that was dismissed, and not be kept.
                        None => old.dismissals != nothing,
                    };
                    Membership {
                        role: old.role,
                        // What it signs with is also in the hands of whoever has the other laptop.
                        slots: Vec::new(),
                        name: comer.name.to_owned(),
                        dismissals: if goes_on { dismissals_of(device) } else { nothing.clone() },
                        since: comer.provenance,
                        invitation: None,
                        confirmed: true,
                        continues: Some(of),
                    }
                }
            };
            changed |= enter(&mut memberships, device, member);
        }
        if !changed {
            return memberships;
        }
    }
}

/// Whether a joining may still bind an invitation: one that a dismissal of its device took back does not, unless it is the
/// first word that the device ever said, by which it is known as dismissed.
fn comes_in_time(comer: &Comer<'_>, all: &[Comer<'_>], dismissed: &Dismissed, kept: &Kept) -> bool {
    let Provenance { device, hash, .. } = comer.provenance;
    let Some(tips) = dismissed.tips.get(&device) else { return true };
    let stays = |hash: FactHash| tips.iter().all(|tips| kept.holds(device, tips, hash));
    let own = || all.iter().filter(|other| other.provenance.device == device);
    if own().any(|other| stays(other.provenance.hash)) {
        return stays(hash);
    }
    own().map(|other| (other.provenance.seq, other.provenance.hash)).min()
        == Some((comer.provenance.seq, hash))
}

/// Enters a member, or raises one that joined again with an invitation to more; one to the same gives it another slot. Returns
/// whether anything changed; roles only rise and slots only grow, so that ends.
fn enter(memberships: &mut BTreeMap<DeviceId, Membership>, device: DeviceId, member: Membership) -> bool {
    let Some(known) = memberships.get_mut(&device) else {
        memberships.insert(device, member);
        return true;
    };
    if member.role < known.role {
        return false;
    }
    let new = member.slots.into_iter().filter(|slot| !known.slots.contains(slot)).collect::<Vec<_>>();
    let has_new = !new.is_empty();
    known.slots.extend(new);
    if member.role == known.role {
        return has_new;
    }
    (known.role, known.invitation, known.confirmed) = (member.role, member.invitation, member.confirmed);
    true
}

/// The invitations of those who are organisers. One that was said twice gives the lower role.
fn invitations(
    ordered: &[&DeviceEntry],
    memberships: &BTreeMap<DeviceId, Membership>,
    kept: &Kept,
) -> BTreeMap<InvitationId, Invitation> {
    let mut invitations: BTreeMap<InvitationId, Invitation> = BTreeMap::new();
    for entry in ordered {
        if let Body::DeviceInvited { invitation, role, slot, expires } = entry.body
            && speaks_as_organiser(memberships, entry.provenance, kept)
        {
            let inviter = entry.provenance.device;
            let new = Invitation { role, slot, expires, inviter };
            let known = invitations.entry(invitation).or_insert(new);
            if role < known.role {
                (known.role, known.slot) = (role, slot);
            }
        }
    }
    invitations
}

/// Which device each invitation is for, as far as whoever made it has said so; the first that was said counts. Where whoever
/// made it was dismissed, other organisers say so: they have seen who joined, and a thief with the file has not.
fn confirmations(
    ordered: &[&DeviceEntry],
    memberships: &BTreeMap<DeviceId, Membership>,
    invitations: &BTreeMap<InvitationId, Invitation>,
    kept: &Kept,
) -> BTreeMap<InvitationId, DeviceId> {
    let mut confirmed = BTreeMap::new();
    let mut by_others = BTreeMap::new();
    for entry in ordered {
        if let Body::DeviceConfirmed { invitation, device } = entry.body
            && speaks_as_organiser(memberships, entry.provenance, kept)
            && let Some(made) = invitations.get(&invitation)
        {
            let is_gone =
                || memberships.get(&made.inviter).is_some_and(|member| !member.dismissals.is_empty());
            if made.inviter == entry.provenance.device {
                confirmed.entry(invitation).or_insert(device);
            } else if is_gone() {
                by_others.entry(invitation).or_insert(device);
            }
        }
    }
    for (invitation, device) in by_others {
        confirmed.entry(invitation).or_insert(device);
    }
    confirmed
}

/// The first device that joined with an invitation before it expired. Who comes later waits for nothing.
fn first_with(id: InvitationId, comers: &[&Comer<'_>], invitation: &Invitation) -> Option<DeviceId> {
    let in_time = |at: Provenance| invitation.expires.is_none_or(|expires| at.wall <= expires);
    let joined = comers
        .iter()
        .find(|comer| matches!(comer.by, By::Invitation(with) if with == id) && in_time(comer.provenance));
    joined.map(|comer| comer.provenance.device)
}

/// The slots of an event: those that it was founded with and those that organisers added. A slot is held by whoever was
/// invited with it, and until somebody is by whoever made it.
#[must_use]
pub fn slots(
    entries: &[DeviceEntry],
    memberships: &BTreeMap<DeviceId, Membership>,
    kept: &Kept,
) -> Vec<SlotState> {
    let mut made: BTreeMap<Slot, DeviceId> = BTreeMap::new();
    let mut given = BTreeSet::new();
    for entry in entries {
        let by = entry.provenance.device;
        match &entry.body {
            Body::EventFounded { slots, .. } => {
                made.extend((0..=SLOT_MAX).zip(slots).map(|(index, id)| (Slot { index, id: *id }, by)));
            }
            Body::SlotAdded { slot }
                if slot.index <= SLOT_MAX && speaks_as_organiser(memberships, entry.provenance, kept) =>
            {
                made.entry(*slot).or_insert(by);
            }
            Body::DeviceInvited { slot: Some(slot), .. }
                if speaks_as_organiser(memberships, entry.provenance, kept) =>
            {
                given.insert(*slot);
            }
            _ => {}
        }
    }
    let ended = |slot: &Slot, maker: &DeviceId| {
        let mut holders: Vec<&Membership> =
            memberships.values().filter(|member| member.slots.contains(&slot.id)).collect();
        if !given.contains(&slot.id) {
            holders.extend(memberships.get(maker));
        }
        !holders.is_empty() && holders.iter().all(|member| !member.dismissals.is_empty())
    };
    made.iter().map(|(slot, maker)| SlotState { slot: *slot, ended: ended(slot, maker) }).collect()
}

fn speaks_as_organiser(
    memberships: &BTreeMap<DeviceId, Membership>,
    Provenance { device, hash, .. }: Provenance,
    kept: &Kept,
) -> bool {
    memberships
        .get(&device)
        .is_some_and(|member| member.role == Role::Organiser && member.reaches(device, hash, kept))
}
