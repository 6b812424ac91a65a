//! Facts as they come: gaps, forks, roles, dismissal, undoing, and the same on every laptop.

use entrada_core::clock::Stamp;
use entrada_core::fact::Body;
use entrada_core::model::{EventPatch, Person, Role, Sealing, TicketState};
use entrada_core::money::Currency;
use entrada_core::patch::Patch;
use entrada_store::StoreError;
use entrada_testkit::{Forger, Laptop, Link};

use crate::pen::{at, enter, issue, scan, ticket, type_saved, undo};

/// An office with a type, and a fresh laptop of this role.
fn two(role: Role) -> (Laptop, Laptop, entrada_core::ids::EventId) {
    let (office, other) = (Laptop::new("office"), Laptop::new("other"));
    let event = office.found("Party");
    office.say(event, type_saved(1, false));
    other.admitted_by(&office, event, role);
    (office, other, event)
}

fn entries(laptop: &Laptop, event: entrada_core::ids::EventId, index: usize) -> u32 {
    laptop.store.read(|reader| reader.ticket_scans(event, ticket(index), None)).unwrap().presence.entries
}

#[test]
fn two_laptops_show_the_same_after_carrying_both_ways_and_twice() {
    let (office, desk, event) = two(Role::Desk);
    let link = Link::new(&office, &desk);
    link.set_whole(false);
    office.say(event, issue(0, 1));
    desk.advance(30);
    desk.say(event, issue(1, 1));
    desk.say(event, enter("a", 1, 5));
    assert!(!link.carry(event) && office.dump(event) != desk.dump(event));
    link.set_whole(true);
    assert!(link.carry(event));
    assert_eq!(office.dump(event), desk.dump(event));
    let again = office.send_to(&desk, event);
    assert_eq!((again.new, again.held, again.left_out), (0, 0, 0));
    assert_eq!(again.known, office.facts(event).len() as u64);
    let live = office.dump(event);
    let rebuilt = office.store.write(|writer| writer.rebuild()).unwrap();
    assert!(rebuilt.differences.is_empty() && office.dump(event) == live, "{rebuilt:?}");
}

#[test]
fn a_ticket_let_in_twice_while_apart_is_an_incident_on_both() {
    let (office, door, event) = two(Role::Door);
    office.say(event, issue(0, 1));
    office.send_to(&door, event);
    office.say(event, enter("a", 0, 10));
    door.say(event, enter("b", 0, 20));
    Link::new(&office, &door).carry(event);
    for laptop in [&office, &door] {
        let incidents = laptop.store.read(|reader| reader.incidents(event)).unwrap();
        let [(first, second)] = incidents.as_slice() else { panic!("one incident, not {incidents:?}") };
        assert_eq!((first.device, second.device), (office.id(), door.id()));
    }
    office.say(event, undo("b", door.id()));
    assert!(office.store.read(|reader| reader.incidents(event)).unwrap().is_empty());
}

#[test]
fn facts_wait_for_those_before_them() {
    let (office, other, event) = two(Role::Desk);
    office.say(event, issue(0, 1));
    office.say(event, issue(1, 1));
    let facts = office.facts(event);
    let (earlier, last) = facts.split_at(facts.len() - 1);
    let report = other.take(last);
    assert_eq!((report.new, report.held), (0, 1));
    assert_eq!(other.take(last).held, 1, "it still waits");
    let report = other.take(earlier);
    assert_eq!((report.new, report.held), (2, 0));
    assert_eq!(other.dump(event), office.dump(event));
}

#[test]
fn what_a_role_does_not_allow_is_refused_here_and_does_not_count_there() {
    let (office, door, event) = two(Role::Door);
    for body in [issue(0, 1), Body::TicketCancelled { ticket: ticket(1), reason: None }, type_saved(2, true)]
    {
        let refused = door.try_say(event, body, Vec::new());
        assert!(matches!(refused, Err(StoreError::NotAllowed { have: Some(Role::Door), .. })), "{refused:?}");
    }
    office.say(event, issue(1, 1));
    let clean = office.dump(event);
    door.say_anyway(event, issue(0, 1));
    door.say_anyway(event, Body::TicketCancelled { ticket: ticket(1), reason: None });
    door.say(event, enter("a", 1, 5));
    door.send_to(&office, event);
    let rows = office.store.read(|reader| reader.devices(event)).unwrap();
    let row = rows.iter().find(|row| row.id == door.id()).unwrap();
    assert_eq!((row.refused, row.refused_why.as_deref()), (2, Some("a door's laptop may not say this")));
    assert!(office.store.read(|reader| reader.ticket(event, ticket(0))).unwrap().is_none());
    let kept = office.store.read(|reader| reader.ticket(event, ticket(1))).unwrap().unwrap();
    assert_eq!((kept.ticket.state, kept.entries), (TicketState::Valid, 1));
    assert!(clean != office.dump(event));
    assert_eq!(office.store.read(|reader| reader.verify()).unwrap().refused.len(), 2);
}

#[test]
fn a_stranger_says_nothing_that_counts_until_it_is_invited() {
    let (office, desk, event) = two(Role::Desk);
    let stranger = Laptop::new("stranger");
    office.send_to(&stranger, event);
    let refused = stranger.try_say(event, issue(0, 1), Vec::new());
    assert!(matches!(refused, Err(StoreError::NotAllowed { have: None, .. })));
    stranger.say_anyway(event, issue(0, 1));
    stranger.send_to(&desk, event);
    assert!(desk.store.read(|reader| reader.ticket(event, ticket(0))).unwrap().is_none());
    let invitation = office.invite(event, Role::Desk);
    office.send_to(&stranger, event);
    stranger.join(event, &invitation);
    stranger.send_to(&desk, event);
    assert!(desk.store.read(|reader| reader.ticket(event, ticket(0))).unwrap().is_some(), "now it counts");
    assert_eq!(desk.dump(event), stranger.dump(event));
}

#[test]
fn a_dismissal_takes_back_what_was_said_after_the_last_place() {
    let (office, desk, event) = two(Role::Desk);
    desk.say(event, issue(0, 1));
    desk.send_to(&office, event);
    let tips = office.tips(event, desk.id());
    desk.say(event, issue(1, 1));
    desk.say(event, enter("a", 0, 5));
    desk.send_to(&office, event);
    assert_eq!(entries(&office, event, 0), 1);
    office.say(event, Body::DeviceDismissed { device: desk.id(), tips, keeps: Vec::new() });
    assert!(office.store.read(|reader| reader.ticket(event, ticket(0))).unwrap().is_some());
    assert!(office.store.read(|reader| reader.ticket(event, ticket(1))).unwrap().is_none());
    assert_eq!(entries(&office, event, 0), 0);
    office.send_to(&desk, event);
    assert_eq!(desk.dump(event), office.dump(event));
    assert!(matches!(desk.try_say(event, issue(2, 1), Vec::new()), Err(StoreError::Dismissed)));
}

#[test]
fn an_undoing_may_come_before_its_scan() {
    let (office, door, event) = two(Role::Door);
    let watcher = Laptop::new("watcher");
    watcher.admitted_by(&office, event, Role::Door);
    office.say(event, issue(0, 1));
    office.send_to(&door, event);
    door.say(event, enter("a", 0, 5));
    let scans = door.facts(event);
    office.say(event, undo("a", door.id()));
    office.send_to(&watcher, event);
    watcher.take(&scans);
    assert_eq!(entries(&watcher, event, 0), 0);
    let row = watcher.store.read(|reader| reader.scans(event, 10)).unwrap().remove(0);
    assert_eq!(row.undone.as_deref(), Some("a was a mistake"));
}

#[test]
fn a_ticket_known_from_scans_alone_leaves_no_trace_when_they_are_undone() {
    let (office, _, event) = two(Role::Door);
    let before = office.dump(event);
    office.say(event, enter("a", 3, 5));
    assert!(office.dump(event).iter().any(|line| line.starts_with("ticket")));
    office.say(event, undo("a", office.id()));
    let after = office.dump(event);
    let left: Vec<_> = after.difference(&before).filter(|line| !line.starts_with("scan")).collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn letting_people_back_in_or_not_is_looked_at_anew() {
    use entrada_core::decide::Reason;
    use entrada_core::model::Direction;
    let (office, _, event) = two(Role::Door);
    office.say(event, issue(0, 1));
    office.say(event, enter("a", 0, 1));
    office.say(event, scan("b", 0, 2, Direction::Out, Reason::Exited));
    office.say(event, enter("c", 0, 3));
    let incidents = || {
        let all = office.store.read(|reader| reader.incidents(event)).unwrap().len();
        let count = office.store.read(|reader| reader.incident_count(event)).unwrap();
        assert_eq!(usize::try_from(count), Ok(all));
        all
    };
    assert_eq!(incidents(), 1);
    office.say(event, type_saved(1, true));
    assert_eq!(incidents(), 0);
    office.say(event, type_saved(1, false));
    assert_eq!(incidents(), 1);
}

#[test]
fn changes_wait_for_the_ticket_they_are_about() {
    let mut office = Forger::new(1, None);
    let event = office.found();
    let mut desk = Forger::new(2, Some(event));
    office.invite(1, 2, Role::Desk);
    desk.join(2, 2);
    office.say(3, issue(0, 1), &["Ada"]);
    desk.say(4, Body::TicketBlocked { ticket: ticket(0), text: "wait".into() }, &[]);
    let here = Laptop::new("here");
    here.take(&office.facts[..2]);
    here.take(&desk.facts);
    assert!(here.store.read(|reader| reader.ticket(event, ticket(0))).unwrap().is_none());
    here.take(&office.facts);
    let row = here.store.read(|reader| reader.ticket(event, ticket(0))).unwrap().unwrap();
    assert_eq!((row.ticket.state, row.ticket.name.as_deref()), (TicketState::Blocked, Some("Ada")));
}

#[test]
fn the_clock_follows_others_but_not_for_years() {
    let (office, other, event) = two(Role::Desk);
    office.advance(3_600);
    office.say(event, issue(0, 1));
    office.send_to(&other, event);
    other.say(event, issue(1, 1));
    let last = |laptop: &Laptop| laptop.facts(event).last().unwrap().payload.clone();
    assert!(last(&other).time > last(&office).time, "an hour behind, it still speaks later");
    office.advance(86_400 * 400);
    office.say(event, issue(2, 1));
    office.send_to(&other, event);
    other.say(event, issue(3, 1));
    assert!(last(&other).time < Stamp(at(0).as_millisecond() + 2 * 86_400_000, 0));
}

/// A year, in seconds.
const YEAR: i64 = 365 * 24 * 3_600;

#[test]
fn what_a_clock_that_was_ahead_dated_in_the_future_is_overruled_by_the_next_act() {
    let (office, desk, event) = two(Role::Desk);
    office.try_say(event, issue(0, 1), vec![person("Ada")]).unwrap();
    office.send_to(&desk, event);
    desk.advance(YEAR);
    desk.say(event, Body::TicketBlocked { ticket: ticket(0), text: "ask".into() });
    let renamed = Body::TicketChanged {
        ticket: ticket(0),
        person: Some(0),
        contact: None,
        seat: Patch::Keep,
        valid_from: Patch::Keep,
        valid_until: Patch::Keep,
    };
    desk.try_say(event, renamed.clone(), vec![person("Eva")]).unwrap();
    desk.send_to(&office, event);
    let now = |laptop: &Laptop| {
        let row =
            laptop.store.read(|reader| reader.ticket_scans(event, ticket(0), None)).unwrap().ticket.unwrap();
        (row.ticket.state, row.ticket.name)
    };
    assert_eq!(now(&office), (TicketState::Blocked, Some("Eva".into())));
    office.say(event, Body::TicketUnblocked { ticket: ticket(0) });
    assert_eq!(now(&office).0, TicketState::Valid, "a later act by a person takes effect");
    office.say(event, Body::PersonForgotten { tickets: vec![ticket(0)], orders: Vec::new() });
    assert_eq!(now(&office).1, None, "and forgetting leaves nothing");
    office.try_say(event, renamed, vec![person("Ida")]).unwrap();
    assert_eq!(now(&office).1.as_deref(), Some("Ida"), "what is written afterwards stays");
    office.send_to(&desk, event);
    assert_eq!(now(&desk), now(&office));
    // Its own clock was not led into the future.
    office.say(event, enter("a", 0, 10));
    let last =
        office.facts(event).into_iter().filter(|fact| fact.payload.device == office.id()).last().unwrap();
    assert!(last.payload.time.0 < office.now().as_millisecond() + 60_000);
}

fn person(name: &str) -> Person {
    Person { name: Patch::Set(name.into()), ..Person::default() }
}

#[test]
fn texts_of_others_steer_no_screen() {
    let (office, desk, event) = two(Role::Organiser);
    desk.try_say(event, issue(0, 1), vec![person("Ada\u{202e}evE\u{1b}[2J")]).unwrap();
    desk.say(event, Body::TicketBlocked { ticket: ticket(0), text: "wait\u{7}\u{2066}".into() });
    desk.say(
        event,
        Body::EventSaved {
            event: EventPatch { name: Some("Par\u{202a}ty\r".into()), ..EventPatch::default() },
        },
    );
    desk.send_to(&office, event);
    let lines = office.dump(event);
    assert!(
        lines.iter().all(|line| !line.contains(|c: char| entrada_core::text::steers(c) && c != '\n')),
        "{lines:#?}"
    );
    let row = office.store.read(|reader| reader.ticket(event, ticket(0))).unwrap().unwrap();
    assert_eq!(row.ticket.name.as_deref(), Some("AdaevE [2J"));
    // What was signed is as it was.
    assert!(office.store.read(|reader| reader.verify()).unwrap().problems.is_empty());
    assert_eq!(office.dump(event), desk.dump(event));
}

/// Facts of a member that no honest program writes: kept, shown, and in nobody's way.
#[test]
fn what_is_beyond_all_bounds_is_kept_and_does_not_count() {
    let (office, desk, event) = two(Role::Organiser);
    let patch = |patch: EventPatch| Body::EventSaved { event: patch };
    let long = "x".repeat(100_000);
    let odd = [
        patch(EventPatch { timezone: Some(long.clone()), ..EventPatch::default() }),
        patch(EventPatch { name: Some(long.clone()), ..EventPatch::default() }),
        type_saved(0, false),
        type_saved(65_535, false),
        Body::TicketMailed { ticket: ticket(0), serial: 65_535, contact: None },
        Body::TicketReissued {
            ticket: ticket(0),
            serial: 65_535,
            sealing: Sealing { type_index: 1, from: None, until: None },
        },
        Body::TicketBlocked { ticket: ticket(0), text: long.clone() },
        Body::TicketChanged {
            ticket: ticket(0),
            person: None,
            contact: None,
            seat: Patch::Set(long.clone()),
            valid_from: Patch::Keep,
            valid_until: Patch::Keep,
        },
        Body::TicketCancelled { ticket: ticket(0), reason: Some(long) },
        Body::CashCounted {
            opening: i64::MAX,
            expected: i64::MIN,
            counted: 0,
            currency: Currency::default(),
            note: None,
        },
    ];
    desk.say(event, issue(0, 1));
    let count = odd.len() as u64;
    for body in odd {
        desk.say_anyway(event, body);
    }
    desk.say(event, issue(1, 1));
    desk.send_to(&office, event);
    assert_eq!(office.dump(event), desk.dump(event));
    let row = office.store.read(|reader| reader.devices(event)).unwrap();
    let of = row.iter().find(|row| row.id == desk.id()).unwrap();
    assert_eq!(of.refused, count);
    assert!(of.refused_why.is_some());
    assert_eq!(office.store.read(|reader| reader.event(event)).unwrap().unwrap().timezone, "Europe/Madrid");
    let rebuilt = office.store.write(|writer| writer.rebuild()).unwrap();
    assert!(rebuilt.differences.is_empty(), "{rebuilt:?}");
}
