//! Who has the last word: whoever acts now comes after all that was said, though a clock that was ahead dated that years from
//! now; and what was forgotten is forgotten in facts that do not count or wait, too.

use entrada_core::bounds::last_time;
use entrada_core::clock::Stamp;
use entrada_core::fact::Body;
use entrada_core::ids::EventId;
use entrada_core::model::{Direction, Role};
use entrada_store::StoreError;
use entrada_testkit::{Forger, Laptop};

use crate::pen::{at, issue, scan, ticket, type_saved};

/// An office with a type and a ticket, and a forger whom it let in as `role`.
fn office_with(role: Role) -> (Laptop, Forger, EventId) {
    let office = Laptop::new("office");
    let event = office.found("Party");
    office.say(event, type_saved(1, true));
    office.say(event, issue(0, 1));
    let key = office.invite(event, role);
    let mut forger = Forger::new(9, Some(event));
    forger.join_with(1, "forger", &key);
    office.take(&forger.facts);
    (office, forger, event)
}

fn state(laptop: &Laptop, event: EventId) -> entrada_core::model::TicketState {
    laptop.store.read(|reader| reader.ticket(event, ticket(0))).unwrap().unwrap().ticket.state
}

#[test]
fn an_organiser_overrules_the_last_stamp_that_a_desk_may_give() {
    use entrada_core::model::TicketState::{Blocked, Valid};
    let (office, mut forger, event) = office_with(Role::Desk);
    let blocked = Body::TicketBlocked { ticket: ticket(0), text: "mine".to_owned() };
    let last = Stamp(last_time(Role::Desk), u32::MAX);
    forger.say_dated(Stamp(last.0 + 1, 0), at(2), blocked.clone(), Vec::new());
    office.take(&forger.facts);
    assert_eq!(state(&office, event), Valid, "beyond what a desk may date");
    forger.say_dated(last, at(3), blocked, Vec::new());
    office.take(&forger.facts);
    assert_eq!(state(&office, event), Blocked);
    // Another desk can't, and is told so.
    let desk = Laptop::new("desk");
    desk.admitted_by(&office, event, Role::Desk);
    let unblock = || Body::TicketUnblocked { ticket: ticket(0) };
    assert!(matches!(desk.try_say(event, unblock(), Vec::new()), Err(StoreError::Overtaken)));
    assert_eq!(state(&desk, event), Blocked);
    office.say(event, unblock());
    office.send_to(&desk, event);
    assert_eq!((state(&office, event), state(&desk, event)), (Valid, Valid));
    assert_eq!(office.dump(event), desk.dump(event));
}

#[test]
fn a_scan_comes_after_those_of_a_clock_that_is_a_year_ahead() {
    let (office, mut door, event) = office_with(Role::Door);
    let inside = |laptop: &Laptop| {
        laptop.store.read(|reader| reader.occupancy(event, None, laptop.now())).unwrap().total()
    };
    let year = 365 * 24 * 3_600_000;
    let admitted = entrada_core::decide::Reason::Admitted;
    let far = Stamp(at(year).as_millisecond(), 0);
    let body = scan("in", 0, year, Direction::In, admitted);
    door.say_dated(far, at(year), body, Vec::new());
    office.take(&door.facts);
    assert_eq!(inside(&office), 1);
    let now = office.now();
    let leaves = entrada_core::fact::ScanLine {
        ticket: Some(ticket(0)),
        ..entrada_core::fact::ScanLine::new("out".parse().unwrap(), now, Direction::Out, admitted)
    };
    office.say(event, Body::ScanRecorded(leaves));
    assert_eq!(inside(&office), 0, "they came in before they left");
    let other = Laptop::new("other");
    office.send_to(&other, event);
    assert_eq!(other.dump(event), office.dump(event));
}

/// The names that lie on a laptop's disk.
fn lies_there(laptop: &Laptop, name: &str) -> bool {
    laptop.store.erase().unwrap();
    let bytes = std::fs::read(laptop.database()).unwrap();
    bytes.windows(name.len()).any(|window| window == name.as_bytes())
}

#[test]
fn who_is_forgotten_is_so_in_what_waits_and_in_what_does_not_count() {
    let (office, _, event) = office_with(Role::Desk);
    let (mut stranger, mut desk) = (Forger::new(7, Some(event)), Forger::new(8, Some(event)));
    stranger.say(2, issue(0, 1), &["Straniera"]);
    desk.join_with(2, "desk", &office.invite(event, Role::Desk));
    desk.say(3, issue(0, 1), &["Wartende"]);
    let waits = desk.facts.split_off(1);
    office.advance(60);
    let forget = || Body::PersonForgotten { tickets: vec![ticket(0)], orders: Vec::new() };
    // They are here before it is forgotten, or come afterwards.
    let (before, after) = (Laptop::new("before"), Laptop::new("after"));
    office.send_to(&before, event);
    office.send_to(&after, event);
    for facts in [&stranger.facts, &waits] {
        before.take(facts);
    }
    assert!(lies_there(&before, "Straniera") && lies_there(&before, "Wartende"));
    office.say(event, forget());
    office.send_to(&before, event);
    office.send_to(&after, event);
    for facts in [&stranger.facts, &waits] {
        after.take(facts);
    }
    for laptop in [&before, &after] {
        assert!(!lies_there(laptop, "Straniera") && !lies_there(laptop, "Wartende"));
        laptop.take(&desk.facts);
    }
    assert_eq!(before.dump(event), after.dump(event));
}

#[test]
fn what_waits_or_does_not_count_has_nothing_to_say_after_it_was_forgotten() {
    let (office, _, event) = office_with(Role::Desk);
    let mut stranger = Forger::new(7, Some(event));
    let person = |name: &str| {
        let person = entrada_core::model::Person {
            name: entrada_core::patch::Patch::Set(name.to_owned()),
            ..Default::default()
        };
        vec![entrada_core::part::Part::of(format!("{:032x}", name.len()), &person)]
    };
    let year = at(365 * 24 * 3_600_000);
    let far = Stamp(year.as_millisecond(), 0);
    stranger.say_dated(far, at(2), issue(0, 1), person("Futura"));
    // Beyond all bounds, so that nothing can come after it: it never counts.
    stranger.say_dated(Stamp(i64::MAX, 0), at(3), issue(0, 1), person("Ultima"));
    office.take(&stranger.facts);
    office.say(event, Body::PersonForgotten { tickets: vec![ticket(0)], orders: Vec::new() });
    assert!(!lies_there(&office, "Futura") && !lies_there(&office, "Ultima"));
}
