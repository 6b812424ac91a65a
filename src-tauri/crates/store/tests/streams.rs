//! Streams that are no lines: forks and pasts made up afterwards; and the same tables everywhere. Too much of anything is
//! `floods`'s.

use entrada_core::clock::Stamp;
use entrada_core::fact::{Body, Tip};
use entrada_core::ids::EventId;
use entrada_core::model::Role;
use entrada_testkit::{Forger, Laptop};

use crate::pen::{at, enter, issue, ticket, type_saved};

/// What an office and its guests said: an office with a type, and a desk that sold a ticket as its second fact.
pub fn story() -> (Forger, Forger, EventId) {
    let mut office = Forger::new(1, None);
    let event = office.found();
    office.say(1, type_saved(1, false), &[]);
    office.invite(2, 2, Role::Desk);
    let mut desk = Forger::new(2, Some(event));
    desk.join(3, 2);
    desk.say(4, issue(0, 1), &["Ada"]);
    (office, desk, event)
}

pub fn laptop(name: &str, forgers: &[&Forger]) -> Laptop {
    let laptop = Laptop::new(name);
    for forger in forgers {
        laptop.take(&forger.facts);
    }
    laptop
}

pub fn is_listed(laptop: &Laptop, event: EventId, index: usize) -> bool {
    laptop.store.read(|reader| reader.ticket(event, ticket(index))).unwrap().is_some()
}

fn problems(laptop: &Laptop) -> Vec<String> {
    laptop.store.read(|reader| reader.verify()).unwrap().problems
}

#[test]
fn both_branches_of_a_fork_count_everywhere_and_it_stays_in_sight() {
    let (office, mut desk, event) = story();
    desk.say(5, issue(1, 1), &["Ben"]);
    desk.say(6, enter("one", 1, 6), &[]);
    let first = desk.facts.clone();
    desk.go_back_to(2);
    desk.say(5, issue(2, 1), &["Cem"]);
    desk.say(7, enter("two", 2, 7), &[]);
    let second = &desk.facts[first.len()..];
    let (here, there) = (laptop("here", &[&office]), laptop("there", &[&office]));
    here.take(&first);
    here.take(second);
    // The other branch arrives first, and the other way round.
    there.take(&desk.facts[..2]);
    there.take(&second.iter().rev().cloned().collect::<Vec<_>>());
    there.take(&first);
    assert_eq!(here.dump(event), there.dump(event));
    for laptop in [&here, &there] {
        assert!((0..3).all(|index| is_listed(laptop, event, index)));
        let forks = laptop.store.read(|reader| reader.forks(event)).unwrap();
        assert_eq!(forks.len(), 1);
        assert_eq!((forks[&desk.id()].seq, forks[&desk.id()].written), (3, (at(5), at(5))));
        assert_eq!(laptop.tips(event, desk.id()).iter().map(|tip| tip.seq).collect::<Vec<_>>(), [4, 4]);
        let told = problems(laptop);
        assert!(told.len() == 1 && told[0].contains("two different facts number 3"), "{told:?}");
    }
    // It is carried on with all else, and a rebuild changes nothing.
    let third = Laptop::new("third");
    here.send_to(&third, event);
    assert_eq!(third.dump(event), here.dump(event));
    assert!(third.store.write(|writer| writer.rebuild()).unwrap().differences.is_empty());
    assert_eq!(problems(&third).len(), 1);
}

#[test]
fn a_scan_that_both_branches_name_alike_is_two_scans() {
    let (office, mut desk, event) = story();
    desk.say(5, issue(1, 1), &["Ben"]);
    desk.say(9, enter("x", 0, 9), &[]);
    desk.go_back_to(3);
    desk.say(9, enter("x", 1, 9), &[]);
    let (here, there) = (laptop("here", &[&office, &desk]), Laptop::new("there"));
    there.take(&office.facts);
    there.take(&desk.facts.iter().rev().cloned().collect::<Vec<_>>());
    assert_eq!(here.dump(event), there.dump(event));
    let entries = |index| {
        there.store.read(|reader| reader.ticket_scans(event, ticket(index), None)).unwrap().presence.entries
    };
    assert_eq!((entries(0), entries(1)), (1, 1), "neither ticket lets in again");
    let rows = there.store.read(|reader| reader.mirrored_scans(event, None)).unwrap();
    assert_eq!(rows.len(), 1, "a mirror has one row for a name");
    // Taken back by that name, both are.
    let undone =
        Body::ScanUndone { scan: "x".parse().unwrap(), scan_device: desk.id(), reason: "wrong".into() };
    desk.say(20, undone, &[]);
    there.take(&desk.facts);
    assert!(
        there.store.read(|reader| reader.scans(event, 9)).unwrap().iter().all(|row| row.undone.is_some())
    );
}

/// The dismissed writes another past for doors that had not read the true one.
#[test]
fn the_past_that_counts_is_the_one_that_the_dismisser_saw() {
    for true_past_first in [true, false] {
        let (mut office, mut desk, event) = story();
        desk.say(5, issue(1, 1), &["Ben"]);
        let seen = desk.facts.clone();
        office.dismiss(10, desk.id(), vec![desk.tip_at(3)]);
        desk.go_back_to(1);
        for index in 2..6 {
            desk.say(4, issue(index, 1), &["Mallory"]);
        }
        let made_up = &desk.facts[seen.len()..];
        let door = Laptop::new("door");
        if true_past_first {
            door.take(&office.facts);
            door.take(&seen);
            door.take(made_up);
        } else {
            door.take(&seen[..1]);
            door.take(made_up);
            door.take(&office.facts);
            assert!(
                (0..6).all(|index| !is_listed(&door, event, index)),
                "what was dismissed is not known yet"
            );
            door.take(&seen);
        }
        let listed: Vec<usize> = (0..6).filter(|index| is_listed(&door, event, *index)).collect();
        assert_eq!(listed, [0, 1], "true past first: {true_past_first}");
        let whole = laptop("whole", &[&office, &desk]);
        assert_eq!(whole.dump(event), door.dump(event));
        assert!(problems(&door).is_empty(), "a person has dealt with it: {:?}", problems(&door));
        let row = door.store.read(|reader| reader.devices(event)).unwrap();
        let row = row.iter().find(|row| row.id == desk.id()).unwrap();
        assert!(row.dismissed && row.fork.is_some() && row.refused == 4, "{row:?}");
    }
}

#[test]
fn of_two_dismissals_both_have_to_keep_a_fact_and_a_branch_may_be_kept() {
    let (mut office, mut desk, event) = story();
    desk.say(5, issue(1, 1), &["Ben"]);
    desk.go_back_to(2);
    desk.say(5, issue(2, 1), &["Cem"]);
    let other = Tip { seq: 3, hash: desk.facts[3].hash() };
    let laptop = laptop("here", &[&office, &desk]);
    office.dismiss(10, desk.id(), vec![desk.tip_at(3), other]);
    laptop.take(&office.facts);
    assert!((0..3).all(|index| is_listed(&laptop, event, index)));
    office.dismiss(11, desk.id(), vec![other]);
    laptop.take(&office.facts);
    assert_eq!((0..3).filter(|index| is_listed(&laptop, event, *index)).collect::<Vec<_>>(), [0, 2]);
    office.dismiss(12, desk.id(), Vec::new());
    laptop.take(&office.facts);
    assert!((0..3).all(|index| !is_listed(&laptop, event, index)));
    let fresh = Laptop::new("fresh");
    laptop.send_to(&fresh, event);
    assert_eq!(fresh.dump(event), laptop.dump(event));
}

/// Found by `attack` in `app`: one fact gives several tickets one private part, and one of them is forgotten.
#[test]
fn tickets_that_share_a_private_part_lose_it_together_everywhere() {
    let (office, mut desk, event) = story();
    let Body::TicketsIssued { order, mut tickets } = issue(1, 1) else { unreachable!() };
    let Body::TicketsIssued { tickets: more, .. } = issue(2, 1) else { unreachable!() };
    tickets.extend(more);
    tickets.iter_mut().for_each(|line| line.person = Some(0));
    desk.say(5, Body::TicketsIssued { order, tickets }, &["Ben"]);
    let mut organiser = office;
    organiser.say(6, Body::PersonForgotten { tickets: vec![ticket(1)], orders: Vec::new() }, &[]);
    let here = laptop("here", &[&organiser, &desk]);
    let there = laptop("there", &[&desk, &organiser]);
    assert_eq!(here.dump(event), there.dump(event));
    for laptop in [&here, &there] {
        let other = laptop.store.read(|reader| reader.ticket(event, ticket(2))).unwrap().unwrap();
        assert_eq!(other.ticket.name, None);
        assert_eq!(problems(laptop), Vec::<String>::new());
        assert!(laptop.store.write(|writer| writer.rebuild()).unwrap().differences.is_empty());
    }
}

/// Whoever was invited by the founder dismisses the founder: while what leads to the tip is not here, the invitation does not
/// count, so the dismissal doesn't either.
#[test]
fn a_dismissal_counts_as_soon_as_the_tip_that_it_names_is_here() {
    let (mut office, _, event) = story();
    office.invite(5, 3, Role::Organiser);
    office.say(6, issue(0, 1), &["Ada"]);
    let mut second = Forger::new(3, Some(event));
    second.join(7, 3);
    second.dismiss(8, office.id(), vec![office.tip_at(5)]);
    let known = office.facts.len();
    office.say(9, issue(1, 1), &["Mallory"]);
    let late = laptop("late", &[]);
    late.take(&office.facts[..known - 1]);
    late.take(&second.facts);
    assert!(!is_listed(&late, event, 0));
    late.take(&office.facts[known - 1..known]);
    late.take(&office.facts[known..]);
    let straight = laptop("straight", &[&office, &second]);
    assert_eq!(late.dump(event), straight.dump(event));
    assert_eq!((is_listed(&late, event, 0), is_listed(&late, event, 1)), (true, false));
    assert!(late.store.write(|writer| writer.rebuild()).unwrap().differences.is_empty());
}

#[test]
fn what_is_beyond_all_bounds_lets_no_laptop_in_and_stops_no_mirror() {
    let (mut office, mut desk, event) = story();
    office.invite(5, 3, Role::Door);
    let mut door = Forger::new(3, Some(event));
    let key = entrada_core::fact::InvitationKey::from_secret(&zeroize::Zeroizing::new([3; 32]));
    door.join_with(6, &"x".repeat(100_000), &key);
    // Year 9000.
    let far = Stamp(221_845_392_000_000, 0);
    desk.say_dated(far, at(7), enter("far", 0, 7), Vec::new());
    let here = laptop("here", &[&office, &desk, &door]);
    let rows = here.store.read(|reader| reader.devices(event)).unwrap();
    let row = rows.iter().find(|row| row.id == door.id()).unwrap();
    assert_eq!((row.role, row.refused), (None, 1));
    assert_eq!(here.store.read(|reader| reader.mirrored_tickets(event, None)).unwrap().len(), 1);
    assert_eq!(here.store.read(|reader| reader.mirrored_scans(event, None)).unwrap().len(), 1);
    assert!(here.store.read(|reader| reader.latest_fact(event)).unwrap() > 0);
}
