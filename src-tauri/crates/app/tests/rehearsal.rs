//! The dress rehearsal: green on a laptop that is ready, red lines that say how to mend it, and nothing written down.

use entrada_app::{EventInput, RehearsalPart, RehearsalState, Role};

use entrada_testkit::Laptop;

use crate::desk::{Desk, event_input, id, some};

fn row(desk: &Desk, event: &entrada_app::EventId, part: RehearsalPart) -> entrada_app::RehearsalRow {
    let rehearsal = desk.app.rehearse(event).unwrap();
    let none_wrong = rehearsal.rows.iter().all(|row| row.state != RehearsalState::Wrong);
    assert_eq!(rehearsal.ready, none_wrong);
    assert!(rehearsal.rows.iter().all(|row| row.mend.is_none() == (row.state == RehearsalState::Fine)));
    rehearsal.rows.into_iter().find(|row| row.part == part).unwrap()
}

fn coming(desk: &Desk) -> entrada_app::EventId {
    let input = EventInput {
        starts: some("2099-11-20 19:30"),
        ends: some("2099-11-20 23:30"),
        ..event_input("Party")
    };
    let event = id(&desk.app.add_event(&input).unwrap());
    desk.add_type(&event, "Standing", "5", |_| {});
    event
}

#[test]
fn a_test_ticket_goes_there_and_back_and_leaves_nothing() {
    let desk = Desk::new("office");
    let event = coming(&desk);
    let facts = desk.app.verify_journal().unwrap().facts;
    for part in [RehearsalPart::Event, RehearsalPart::Key, RehearsalPart::Disk] {
        assert_eq!(row(&desk, &event, part).state, RehearsalState::Fine, "{part:?}");
    }
    let ticket = row(&desk, &event, RehearsalPart::Ticket);
    assert!(ticket.state == RehearsalState::Fine && ticket.message.contains("Welcome"), "{ticket:?}");
    assert_eq!(desk.app.verify_journal().unwrap().facts, facts);
    assert_eq!(desk.app.stats(&event).unwrap().issued, 0);
}

#[test]
fn an_event_without_types_or_that_is_over_is_red() {
    let desk = Desk::new("office");
    let input = EventInput {
        starts: some("2099-11-20 19:30"),
        ends: some("2099-11-20 23:30"),
        ..event_input("Empty")
    };
    let empty = id(&desk.app.add_event(&input).unwrap());
    assert_eq!(row(&desk, &empty, RehearsalPart::Event).state, RehearsalState::Wrong);
    let over = desk.event("Over");
    assert!(row(&desk, &over, RehearsalPart::Event).message.contains("over"));
}

#[test]
fn a_door_whose_clock_is_behind_is_red() {
    let desk = Desk::new("office");
    let event = coming(&desk);
    assert_eq!(row(&desk, &event, RehearsalPart::Clock).state, RehearsalState::Look, "it begins in 2099");
    // Another laptop, whose clock runs ten minutes ahead, wrote something that came here.
    let ahead = Laptop::new("ahead");
    ahead.set_clock(entrada_app::Timestamp::now());
    ahead.advance(630);
    let other = ahead.found("Gala");
    ahead.hand_over(other, &desk.folder.path().join("data").join("entrada.db"));
    let clock = row(&desk, &event, RehearsalPart::Clock);
    assert!(clock.state == RehearsalState::Wrong && clock.message.contains("10 minutes"), "{clock:?}");
}

#[test]
fn a_door_hears_how_old_its_list_is_and_no_word_of_printers() {
    let desk = Desk::new("office");
    let event = coming(&desk);
    let door = desk.invite(&event, "door", Role::Door);
    let rehearsal = door.app.rehearse(&event).unwrap();
    assert!(rehearsal.rows.iter().all(|row| row.part != RehearsalPart::Printer));
    let list = row(&door, &event, RehearsalPart::List);
    assert!(list.state == RehearsalState::Fine && list.message.contains("heard from"), "{list:?}");
    assert!(row(&desk, &event, RehearsalPart::List).state == RehearsalState::Fine);
}
