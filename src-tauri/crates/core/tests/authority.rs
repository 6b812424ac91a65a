//! Whose word counts: one test per rule, and any entries in any order come to an end and to the same memberships.

use std::collections::BTreeMap;

use entrada_core::Timestamp;
use entrada_core::authority::{
    DeviceEntry, Kept, LeftOut, Membership, SlotState, left_out, memberships, named_tips, slots, unconfirmed,
};
use entrada_core::clock::Stamp;
use entrada_core::code::Slot;
use entrada_core::fact::{Body, DeviceKey, InvitationKey, Tip};
use entrada_core::fold::Provenance;
use entrada_core::ids::{DeviceId, EventId, FactHash, ReadingKeyHash, SlotId};
use entrada_core::model::{EventPatch, Role};
use proptest::prelude::*;
use zeroize::Zeroizing;

const EVENT: EventId = EventId([0xee; 32]);

fn key(name: u8) -> DeviceKey {
    DeviceKey::from_secret(&Zeroizing::new([name; 32]))
}

fn device(name: u8) -> DeviceId {
    key(name).id()
}

fn invitation(name: u8) -> InvitationKey {
    InvitationKey::from_secret(&Zeroizing::new([name; 32]))
}

/// The hash of what a device said at a place of its line.
fn hash(of: DeviceId, seq: u64) -> FactHash {
    let mut hash = of.0;
    hash[..8].copy_from_slice(&seq.to_be_bytes());
    FactHash(hash)
}

fn tips(of: DeviceId, last_seq: u64) -> Vec<Tip> {
    if last_seq == 0 { Vec::new() } else { vec![Tip { seq: last_seq, hash: hash(of, last_seq) }] }
}

/// What leads to the tips of these dismissals, where all streams are lines.
fn kept(entries: &[DeviceEntry]) -> Kept {
    let mut kept = Kept::default();
    for (device, tips) in named_tips(entries) {
        let last = tips.first().map_or(0, |tip| tip.seq);
        kept.insert(device, tips.clone(), (1..=last).map(|seq| hash(device, seq)).collect());
    }
    kept
}

/// What is said about devices; device 1 founds the event.
struct Talk {
    entries: Vec<DeviceEntry>,
    seqs: BTreeMap<u8, u64>,
}

impl Talk {
    fn new() -> Self {
        let mut talk = Self { entries: Vec::new(), seqs: BTreeMap::new() };
        let event = EventPatch::default();
        talk.say(
            1,
            0,
            Body::EventFounded {
                device_name: "founder".into(),
                event,
                slots: vec![SlotId([0xa0; 32]), SlotId([0xa1; 32])],
                reading_key: ReadingKeyHash([0; 32]),
            },
        );
        talk
    }

    /// Says something at a time; returns its place in the stream.
    fn say(&mut self, by: u8, ms: i64, body: Body) -> u64 {
        let seq = self.seqs.entry(by).or_insert(0);
        *seq += 1;
        let wall = Timestamp::UNIX_EPOCH;
        self.entries.push(DeviceEntry {
            provenance: Provenance {
                stamp: Stamp(ms, 0),
                device: device(by),
                seq: *seq,
                hash: hash(device(by), *seq),
                wall,
                by: None,
            },
            body,
        });
        *seq
    }

    fn invite(&mut self, by: u8, ms: i64, key: u8, role: Role) -> u64 {
        self.say(
            by,
            ms,
            Body::DeviceInvited { invitation: invitation(key).id(), role, slot: None, expires: None },
        )
    }

    fn join(&mut self, by: u8, ms: i64, key: u8) -> u64 {
        let proof = invitation(key).prove(EVENT, device(by));
        self.say(
            by,
            ms,
            Body::DeviceJoined { name: format!("laptop {by}"), invitation: invitation(key).id(), proof },
        )
    }

    /// `by` invites `whom`, who joins.
    fn admit(&mut self, by: u8, ms: i64, whom: u8, role: Role) {
        self.invite(by, ms, 100 + whom, role);
        self.join(whom, ms + 1, 100 + whom);
    }

    fn dismiss(&mut self, by: u8, ms: i64, whom: u8, last_seq: u64) -> u64 {
        let tips = tips(device(whom), last_seq);
        self.say(by, ms, Body::DeviceDismissed { device: device(whom), tips, keeps: Vec::new() })
    }

    fn memberships(&self) -> BTreeMap<DeviceId, Membership> {
        memberships(EVENT, &self.entries, &kept(&self.entries))
    }

    fn role(&self, of: u8) -> Option<Role> {
        self.memberships().get(&device(of)).map(|membership| membership.role)
    }

    fn last(&self, of: u8) -> Option<u64> {
        let memberships = self.memberships();
        let dismissals = &memberships.get(&device(of))?.dismissals;
        dismissals.iter().map(|tips| tips.first().map_or(0, |tip| tip.seq)).min()
    }
}

#[test]
fn a_slot_ends_with_everybody_who_signed_with_it() {
    let (first, second, added) = (SlotId([0xa0; 32]), SlotId([0xa1; 32]), SlotId([0xb0; 32]));
    let mut talk = Talk::new();
    let invite = |talk: &mut Talk, by: u8, ms: i64, key: u8, role: Role, slot: SlotId| {
        talk.say(
            by,
            ms,
            Body::DeviceInvited { invitation: invitation(key).id(), role, slot: Some(slot), expires: None },
        );
    };
    let ended = |talk: &Talk| -> Vec<(SlotId, bool)> {
        let found = slots(&talk.entries, &talk.memberships(), &kept(&talk.entries));
        found.into_iter().map(|SlotState { slot, ended }| (slot.id, ended)).collect()
    };
    invite(&mut talk, 1, 1, 10, Role::Desk, second);
    assert_eq!(ended(&talk), [(first, false), (second, false)], "given and not taken yet");
    talk.join(2, 2, 10);
    talk.say(1, 3, Body::SlotAdded { slot: Slot { index: 16, id: added } });
    invite(&mut talk, 1, 4, 11, Role::Organiser, added);
    let last_seq = talk.join(3, 5, 11);
    // A desk can't add one, and no slot has a number that a code can't hold.
    talk.say(2, 6, Body::SlotAdded { slot: Slot { index: 20, id: SlotId([0xc0; 32]) } });
    talk.say(1, 6, Body::SlotAdded { slot: Slot { index: 64, id: SlotId([0xc1; 32]) } });
    talk.dismiss(1, 7, 2, 1);
    assert_eq!(ended(&talk), [(first, false), (second, true), (added, false)]);
    talk.dismiss(1, 8, 3, last_seq);
    assert_eq!(ended(&talk), [(first, false), (second, true), (added, true)]);
}

#[test]
fn the_founder_is_an_organiser_and_nobody_else_is_anything() {
    let mut talk = Talk::new();
    talk.join(2, 5, 102);
    assert_eq!((talk.role(1), talk.role(2)), (Some(Role::Organiser), None));
}

#[test]
fn an_invited_organiser_invites_others() {
    let mut talk = Talk::new();
    talk.admit(1, 10, 2, Role::Organiser);
    talk.admit(2, 20, 3, Role::Organiser);
    talk.admit(3, 30, 4, Role::Desk);
    assert_eq!(talk.role(4), Some(Role::Desk));
    assert_eq!(talk.memberships()[&device(4)].name, "laptop 4");
}

#[test]
fn neither_a_door_nor_a_desk_can_invite_or_dismiss() {
    for role in [Role::Door, Role::Desk] {
        let mut talk = Talk::new();
        talk.admit(1, 10, 2, role);
        talk.admit(1, 12, 4, Role::Door);
        talk.admit(2, 20, 3, Role::Organiser);
        talk.dismiss(2, 30, 4, 0);
        assert_eq!((talk.role(3), talk.last(4)), (None, None), "{role:?}");
    }
}

#[test]
fn a_joining_of_another_device_cannot_be_replayed() {
    let mut talk = Talk::new();
    talk.admit(1, 10, 2, Role::Organiser);
    let stolen = talk.entries.last().unwrap().body.clone();
    talk.say(3, 20, stolen);
    assert_eq!(talk.role(3), None);
}

#[test]
fn a_proof_for_another_event_is_none() {
    let mut talk = Talk::new();
    talk.invite(1, 10, 102, Role::Door);
    let proof = invitation(102).prove(EventId([1; 32]), device(2));
    talk.say(2, 20, Body::DeviceJoined { name: "x".into(), invitation: invitation(102).id(), proof });
    assert_eq!(talk.role(2), None);
    talk.join(2, 30, 102);
    assert_eq!(talk.role(2), Some(Role::Door), "the right proof counts afterwards");
}

#[test]
fn one_invitation_said_twice_gives_the_lower_role() {
    let mut talk = Talk::new();
    talk.invite(1, 10, 102, Role::Organiser);
    talk.invite(1, 11, 102, Role::Door);
    talk.join(2, 12, 102);
    assert_eq!(talk.role(2), Some(Role::Door));
}

#[test]
fn a_dismissed_organisers_later_invitations_and_dismissals_are_void() {
    let mut talk = Talk::new();
    talk.admit(1, 10, 2, Role::Organiser);
    talk.admit(1, 12, 5, Role::Desk);
    let last = talk.invite(2, 20, 103, Role::Desk);
    talk.dismiss(1, 30, 2, last);
    talk.join(3, 40, 103);
    talk.admit(2, 50, 4, Role::Desk);
    talk.dismiss(2, 60, 5, 0);
    assert_eq!(talk.role(3), Some(Role::Desk), "invited while the organiser's word counted");
    assert_eq!((talk.role(4), talk.last(5)), (None, None));
}

#[test]
fn setting_the_clock_back_does_not_help_a_dismissed_organiser() {
    let mut talk = Talk::new();
    talk.admit(1, 10, 2, Role::Organiser);
    talk.admit(1, 12, 5, Role::Desk);
    talk.dismiss(1, 30, 2, 1);
    // Said after the dismissal, with a time before it.
    talk.dismiss(2, 15, 5, 0);
    talk.admit(2, 16, 4, Role::Organiser);
    assert_eq!((talk.role(4), talk.last(5)), (None, None));
}

#[test]
fn what_follows_from_a_void_dismissal_is_void_too() {
    // 4 dismisses 3 before it dismissed 2; so 2 stays, though 3 spoke first.
    let mut talk = Talk::new();
    for whom in [2, 3, 4] {
        talk.admit(1, 10, whom, Role::Organiser);
    }
    talk.dismiss(3, 20, 2, 1);
    talk.dismiss(4, 30, 3, 1);
    assert_eq!((talk.last(2), talk.last(3), talk.last(4)), (None, Some(1), None));
}

#[test]
fn of_two_who_dismiss_each_other_the_earlier_wins() {
    for first in [2, 3] {
        let mut talk = Talk::new();
        talk.admit(1, 10, 2, Role::Organiser);
        talk.admit(1, 12, 3, Role::Organiser);
        talk.dismiss(2, if first == 2 { 20 } else { 21 }, 3, 1);
        talk.dismiss(3, if first == 3 { 20 } else { 21 }, 2, 1);
        let gone = if first == 2 { 3 } else { 2 };
        assert_eq!((talk.last(first), talk.last(gone)), (None, Some(1)));
    }
}

#[test]
fn of_more_organisers_most_win_whatever_times_are_put_on_it() {
    let mut talk = Talk::new();
    talk.admit(1, 10, 2, Role::Organiser);
    talk.admit(1, 12, 3, Role::Organiser);
    // The founder dismisses 2, whose thief dates his answer before that, also against 3.
    talk.dismiss(1, 30, 2, 1);
    talk.dismiss(2, 15, 1, 3);
    assert_eq!(talk.last(1), Some(3), "one against one, the earlier counts");
    talk.dismiss(3, 40, 2, 1);
    talk.dismiss(2, 14, 3, 1);
    assert_eq!((talk.last(1), talk.last(2), talk.last(3)), (None, Some(1), None));
    // His own guests are no more than he is.
    for (guest, ms) in [(6, 20), (7, 22), (8, 24)] {
        talk.admit(2, ms, guest, Role::Organiser);
        talk.dismiss(guest, ms + 2, 1, 3);
        talk.dismiss(guest, ms + 2, 3, 1);
    }
    assert_eq!((talk.last(1), talk.last(2), talk.last(3)), (None, Some(1), None));
    assert_eq!(talk.role(6), None);
}

#[test]
fn a_thief_at_the_founders_laptop_is_outvoted() {
    let mut talk = Talk::new();
    talk.admit(1, 10, 2, Role::Organiser);
    talk.admit(1, 12, 3, Role::Organiser);
    talk.dismiss(2, 30, 1, 3);
    talk.dismiss(3, 31, 1, 3);
    for whom in [2, 3] {
        talk.dismiss(1, 20, whom, 1);
    }
    talk.admit(1, 21, 6, Role::Organiser);
    talk.dismiss(6, 22, 2, 1);
    assert_eq!((talk.last(1), talk.last(2), talk.last(3), talk.role(6)), (Some(3), None, None, None));
}

#[test]
fn who_was_dismissed_binds_no_invitation_any_more() {
    let mut talk = Talk::new();
    talk.admit(1, 10, 2, Role::Door);
    talk.dismiss(1, 20, 2, 1);
    talk.invite(1, 30, 50, Role::Desk);
    // With the file for a desk, dated before its own dismissal.
    talk.join(2, 15, 50);
    assert_eq!((talk.role(2), talk.last(2)), (Some(Role::Door), Some(1)));
    talk.join(3, 40, 50);
    assert_eq!(talk.role(3), Some(Role::Desk), "the file is still for whom it was made");
    // With nothing of it kept, the same.
    talk.dismiss(1, 50, 2, 0);
    talk.invite(1, 60, 51, Role::Desk);
    talk.join(2, 61, 51);
    talk.join(4, 70, 51);
    assert_eq!((talk.role(2), talk.role(4)), (Some(Role::Door), Some(Role::Desk)));
}

#[test]
fn an_invitation_stays_with_who_joined_when_who_made_it_is_dismissed() {
    let mut talk = Talk::new();
    talk.admit(1, 10, 2, Role::Organiser);
    let invited = talk.invite(2, 20, 103, Role::Desk);
    talk.join(3, 30, 103);
    let id = invitation(103).id();
    talk.say(2, 31, Body::DeviceConfirmed { invitation: id, device: device(3) });
    // Its confirmation is taken back with what it said since.
    talk.dismiss(1, 40, 2, invited);
    let open = unconfirmed(&talk.entries, &talk.memberships(), device(1));
    assert!(open.contains(&(id, device(3))), "another organiser is to say who it was");
    talk.say(1, 41, Body::DeviceConfirmed { invitation: id, device: device(3) });
    // A thief with the file puts his clock back.
    talk.join(4, 25, 103);
    assert_eq!((talk.role(3), talk.role(4)), (Some(Role::Desk), None));
}

#[test]
fn a_founder_is_dismissed_like_others_and_nobody_takes_their_own_word_away() {
    let mut talk = Talk::new();
    talk.admit(1, 10, 2, Role::Organiser);
    // Its own invitation would not count then, so it has not said this.
    talk.dismiss(2, 15, 1, 1);
    assert_eq!((talk.last(1), talk.role(2)), (None, Some(Role::Organiser)));
    talk.dismiss(2, 20, 1, 2);
    // A thief at the founder's laptop comes too late.
    talk.dismiss(1, 30, 2, 1);
    talk.admit(1, 31, 3, Role::Organiser);
    assert_eq!((talk.last(1), talk.last(2), talk.role(3)), (Some(2), None, None));
}

#[test]
fn one_invitation_is_for_the_first_that_joins_and_then_for_the_one_that_was_confirmed() {
    let mut talk = Talk::new();
    talk.invite(1, 10, 102, Role::Desk);
    talk.join(2, 20, 102);
    talk.join(3, 21, 102);
    assert_eq!((talk.role(2), talk.role(3)), (Some(Role::Desk), None));
    assert!(!talk.memberships()[&device(2)].confirmed);
    assert_eq!(left_out(&talk.entries, device(3)), Some(LeftOut::Used));
    let found = unconfirmed(&talk.entries, &talk.memberships(), device(1));
    assert_eq!(found, [(invitation(102).id(), device(2))]);
    let confirm = |talk: &mut Talk, by: u8, ms: i64, whom: u8| {
        let invitation = invitation(102).id();
        talk.say(by, ms, Body::DeviceConfirmed { invitation, device: device(whom) });
    };
    // Neither another organiser nor the guest itself can choose.
    talk.admit(1, 22, 4, Role::Organiser);
    confirm(&mut talk, 4, 23, 3);
    confirm(&mut talk, 2, 23, 2);
    assert!(!talk.memberships()[&device(2)].confirmed);
    confirm(&mut talk, 1, 24, 2);
    // Who dates its joining before all others changes nothing any more.
    talk.join(5, 11, 102);
    confirm(&mut talk, 1, 30, 5);
    assert_eq!((talk.role(2), talk.role(3), talk.role(5)), (Some(Role::Desk), None, None));
    assert!(talk.memberships()[&device(2)].confirmed);
    // A dismissal gives the invitation to nobody.
    talk.dismiss(1, 40, 2, 1);
    assert_eq!((talk.last(2), talk.role(3)), (Some(1), None));
}

#[test]
fn a_second_invitation_to_more_raises_a_device_and_one_to_less_changes_nothing() {
    let mut talk = Talk::new();
    talk.admit(1, 10, 2, Role::Door);
    let since = talk.memberships()[&device(2)].since;
    talk.invite(1, 20, 50, Role::Organiser);
    talk.join(2, 21, 50);
    talk.invite(1, 30, 51, Role::Desk);
    talk.join(2, 31, 51);
    let raised = talk.memberships()[&device(2)].clone();
    assert_eq!((raised.role, raised.since), (Role::Organiser, since));
    assert_eq!(raised.invitation, Some(invitation(50).id()));
    talk.admit(2, 40, 3, Role::Door);
    assert_eq!(talk.role(3), Some(Role::Door), "it invites");
    // With it end the codes of all its slots.
    let given = [SlotId([0xa1; 32]), SlotId([0xa2; 32])];
    let mut talk = Talk::new();
    for (key, role, slot) in [(50, Role::Desk, given[0]), (51, Role::Organiser, given[1])] {
        let (invitation, slot) = (invitation(key).id(), Some(slot));
        talk.say(1, 10, Body::DeviceInvited { invitation, role, slot, expires: None });
        talk.join(2, 20 + i64::from(key), key);
    }
    assert_eq!(talk.memberships()[&device(2)].slots, given);
    talk.dismiss(1, 50, 2, 1);
    talk.invite(1, 60, 52, Role::Organiser);
    talk.join(2, 61, 52);
    assert_eq!(talk.last(2), Some(1), "who was dismissed stays so");
}

#[test]
fn an_invitation_expires() {
    let mut talk = Talk::new();
    let expires = Some(Timestamp::UNIX_EPOCH - jiff::SignedDuration::from_secs(1));
    let id = invitation(102).id();
    talk.say(1, 10, Body::DeviceInvited { invitation: id, role: Role::Door, slot: None, expires });
    talk.join(2, 20, 102);
    assert_eq!((talk.role(2), left_out(&talk.entries, device(2))), (None, Some(LeftOut::Expired)));
}

#[test]
fn who_goes_on_from_a_backup_is_what_the_other_was_unless_that_was_dismissed_without_keeping_it() {
    let goes_on = |talk: &mut Talk, by: u8, ms: i64, of: u8| {
        let proof = key(of).vouch(EVENT, device(by));
        let body = Body::DeviceContinued { name: format!("laptop {by}"), continues: device(of), proof };
        talk.say(by, ms, body)
    };
    let mut talk = Talk::new();
    talk.admit(1, 10, 2, Role::Desk);
    goes_on(&mut talk, 3, 20, 2);
    goes_on(&mut talk, 4, 21, 3);
    assert_eq!((talk.role(3), talk.role(4)), (Some(Role::Desk), Some(Role::Desk)));
    // Nobody goes on from a key that they do not have, and the proof is for one device.
    let stolen = talk.entries.last().unwrap().body.clone();
    talk.say(5, 22, stolen);
    assert_eq!(talk.role(5), None);
    let mut kept = Talk { entries: talk.entries.clone(), seqs: talk.seqs.clone() };
    talk.dismiss(1, 30, 2, 1);
    assert_eq!((talk.last(2), talk.last(3), talk.last(4)), (Some(1), Some(0), Some(0)));
    let dismissed = |of: u8, keeps: Vec<DeviceId>| Body::DeviceDismissed {
        device: device(of),
        tips: tips(device(of), 1),
        keeps,
    };
    kept.say(1, 30, dismissed(2, vec![device(3)]));
    assert_eq!((kept.last(2), kept.last(3), kept.last(4)), (Some(1), None, None));
    // A founder goes on, and dismisses what it was.
    let mut talk = Talk::new();
    goes_on(&mut talk, 6, 20, 1);
    talk.say(6, 30, dismissed(1, vec![device(6)]));
    talk.admit(6, 40, 7, Role::Door);
    assert_eq!((talk.last(1), talk.last(6), talk.role(7)), (Some(1), None, Some(Role::Door)));
}

#[test]
fn of_several_dismissals_the_smallest_last_place_counts() {
    let mut talk = Talk::new();
    talk.admit(1, 10, 2, Role::Desk);
    for last in [9, 4, 7] {
        talk.dismiss(1, 20, 2, last);
    }
    assert_eq!(talk.last(2), Some(4));
}

/// Two things at one place of a stream: the past that counts is the one that the dismissal names.
#[test]
fn of_a_past_that_was_made_up_afterwards_nothing_counts() {
    let mut talk = Talk::new();
    talk.admit(1, 10, 2, Role::Organiser);
    let seen = talk.invite(2, 20, 103, Role::Door);
    talk.dismiss(1, 30, 2, seen);
    talk.join(3, 40, 103);
    talk.join(4, 40, 104);
    let body =
        Body::DeviceInvited { invitation: invitation(104).id(), role: Role::Desk, slot: None, expires: None };
    let provenance = Provenance {
        stamp: Stamp(15, 0),
        hash: FactHash([0xab; 32]),
        ..talk.entries.iter().find(|entry| entry.provenance.hash == hash(device(2), seen)).unwrap().provenance
    };
    talk.entries.push(DeviceEntry { provenance, body });
    assert_eq!((talk.role(3), talk.role(4)), (Some(Role::Door), None));
    // While what leads to the tip is not here, nothing of it counts.
    let memberships = memberships(EVENT, &talk.entries, &Kept::default());
    assert!(!memberships.contains_key(&device(3)) && memberships.contains_key(&device(2)));
}

#[test]
fn three_who_dismiss_each_other_in_a_ring_come_to_an_end() {
    let mut talk = Talk::new();
    for whom in [2, 3, 4] {
        talk.admit(1, 10, whom, Role::Organiser);
    }
    for (by, whom) in [(2, 3), (3, 4), (4, 2)] {
        talk.dismiss(by, 20 + i64::from(by), whom, 1);
    }
    assert!(talk.memberships().len() == 4);
}

/// One thing that a device may say of others.
fn entry() -> impl Strategy<Value = (u8, i64, u8, u8, u64)> {
    (1_u8..7, 0_i64..40, 0_u8..5, 1_u8..7, 0_u64..6)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_sayings_end_in_the_same_standings_in_any_order(
        said in prop::collection::vec(entry(), 0..25),
        order in any::<u64>(),
    ) {
        let mut talk = Talk::new();
        for (by, ms, what, whom, last) in said {
            match what {
                0 => drop(talk.invite(by, ms, 100 + whom, Role::Organiser)),
                1 => drop(talk.invite(by, ms, 100 + whom, Role::Door)),
                2 => drop(talk.join(by, ms, 100 + by)),
                3 => drop(talk.join(by, ms, 100 + whom)),
                _ => drop(talk.dismiss(by, ms, whom, last)),
            }
        }
        let here = talk.memberships();
        let mut turned = talk.entries.clone();
        let mut state = order;
        turned.sort_by_cached_key(|_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            state >> 33
        });
        prop_assert_eq!(&here, &memberships(EVENT, &turned, &kept(&turned)));
        turned.extend(talk.entries.clone());
        prop_assert_eq!(&here, &memberships(EVENT, &turned, &kept(&turned)), "said twice");
        let founder = &here[&device(1)];
        prop_assert_eq!(founder.role, Role::Organiser);
        for (device, membership) in &here {
            let invited = talk.entries.iter().any(|entry| {
                matches!(entry.body, Body::DeviceInvited { .. })
                    && here
                        .get(&entry.provenance.device)
                        .is_some_and(|by| {
                            let said = entry.provenance;
                            by.role == Role::Organiser && by.reaches(said.device, said.hash, &kept(&talk.entries))
                        })
            });
            prop_assert!(invited || *device == founder.since.device, "{membership:?} was let in by nobody");
        }
    }
}
