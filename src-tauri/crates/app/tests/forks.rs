//! Stories of two laptops under one key: a data folder was copied, by mistake or by a thief.

use entrada_app::{App, ErrorCode, EventId, PaymentMethod, Reason, RehearsalPart, RehearsalState, Role};

use crate::desk::{Desk, number, options, sale};

/// Another laptop with a copy of this one's data folder and its key.
fn copy_of(laptop: Desk) -> (Desk, Desk) {
    let Desk { folder, app } = laptop;
    drop(app);
    let other = tempfile::tempdir().unwrap();
    std::fs::copy(folder.path().join("key"), other.path().join("key")).unwrap();
    std::fs::create_dir(other.path().join("data")).unwrap();
    for entry in std::fs::read_dir(folder.path().join("data")).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_file() {
            std::fs::copy(entry.path(), other.path().join("data").join(entry.file_name())).unwrap();
        }
    }
    let opened = |folder: tempfile::TempDir| {
        let app = App::open(&options(folder.path())).unwrap();
        Desk { folder, app }
    };
    (opened(folder), opened(other))
}

fn sells(desk: &Desk, event: &EventId, name: &str) -> entrada_app::TicketView {
    desk.app.issue(event, &sale(1, &[name], Some(PaymentMethod::Card))).unwrap().tickets.remove(0)
}

/// Whether a laptop shows that the one of this name has two histories, in all places where it must.
fn shows_fork(laptop: &Desk, event: &EventId, of: &str) -> bool {
    let devices = laptop.app.devices(event).unwrap();
    let row = devices.iter().find(|device| device.name == of).unwrap();
    assert_eq!(row.forked, row.forked_why.is_some());
    let problems = laptop.app.verify_journal().unwrap().problems;
    let rehearsal = laptop.app.rehearse(event).unwrap();
    let red = |row: &entrada_app::RehearsalRow| {
        row.part == RehearsalPart::Laptops && row.state == RehearsalState::Wrong && row.message.contains(of)
    };
    let rehearsed = !rehearsal.ready && rehearsal.rows.iter().any(red);
    assert_eq!(problems.iter().any(|told| told.contains("two different facts")), rehearsed);
    if rehearsed {
        assert!(row.forked_why.as_ref().unwrap().contains("a copy of its data"), "{row:?}");
    }
    rehearsed
}

#[test]
fn what_a_copied_laptop_and_its_copy_do_counts_and_a_person_is_told_until_they_heal_it() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let (one, two) = copy_of(office.invite(&event, "desk", Role::Desk));
    let (ada, ben) = (sells(&one, &event, "Ada"), sells(&two, &event, "Ben"));
    assert_eq!(two.check(&event, &ben.code).reason, Reason::Admitted);
    one.hand_to(&office, &event);
    assert!(!shows_fork(&office, &event, "desk"), "nothing is known of the copy yet");
    let report = two.hand_to(&office, &event);
    assert!(report.refused.iter().any(|told| told.contains("two different facts")), "{:?}", report.refused);
    for ticket in [&ada, &ben] {
        assert!(office.app.ticket(&event, number(ticket)).is_ok(), "both count");
    }
    assert_eq!(office.check(&event, &ben.code).reason, Reason::AlreadyIn);
    let door = office.invite(&event, "door", Role::Door);
    office.hand_to(&one, &event);
    office.hand_to(&two, &event);
    for laptop in [&office, &door, &one, &two] {
        assert!(shows_fork(laptop, &event, "desk"));
        assert!(laptop.app.rebuild().unwrap().differences.is_empty());
    }
    // Each goes on; all of it counts.
    sells(&one, &event, "Cem");
    sells(&two, &event, "Dan");
    one.hand_to(&office, &event);
    two.hand_to(&office, &event);
    assert_eq!(office.app.stats(&event).unwrap().issued, 4);
    // The way out: the key is dismissed with all that is known of it, and a fresh laptop let in.
    let id = office.app.find_device(&event, "desk").unwrap();
    let devices = office.app.dismiss_device(&event, &id, None).unwrap();
    let row = devices.iter().find(|device| device.id == id).unwrap();
    assert!(row.dismissed && row.forked && row.refused == 0, "{row:?}");
    assert_eq!(office.app.stats(&event).unwrap().issued, 4);
    assert!(!shows_fork(&office, &event, "desk"));
    let error = office.app.dismiss_device(&event, &id, None).unwrap_err();
    assert_eq!(error.code, ErrorCode::Conflict, "it would change nothing");
    let fresh = office.invite(&event, "new desk", Role::Desk);
    sells(&fresh, &event, "Eva");
    fresh.hand_to(&office, &event);
    assert_eq!(office.app.stats(&event).unwrap().issued, 5);
}

/// A dismissed desk goes back to a copy of its data from before, and tells another past to a door.
#[test]
fn a_past_that_was_made_up_after_the_dismissal_counts_nowhere() {
    for lies_first in [true, false] {
        let office = Desk::new("office");
        let event = office.event("Party");
        let door = office.invite(&event, "door", Role::Door);
        let (desk, thief) = copy_of(office.invite(&event, "desk", Role::Desk));
        let ada = sells(&desk, &event, "Ada");
        desk.hand_to(&office, &event);
        let id = office.app.find_device(&event, "desk").unwrap();
        office.app.dismiss_device(&event, &id, None).unwrap();
        let lies: Vec<_> =
            ["Mallory", "Mabel", "Mike"].iter().map(|name| sells(&thief, &event, name)).collect();
        if lies_first {
            thief.hand_to(&door, &event);
            office.hand_to(&door, &event);
        } else {
            office.hand_to(&door, &event);
            thief.hand_to(&door, &event);
        }
        thief.hand_to(&office, &event);
        for laptop in [&office, &door] {
            assert_eq!(laptop.app.stats(&event).unwrap().issued, 1);
            for lie in &lies {
                assert_eq!(laptop.check(&event, &lie.code).reason, Reason::Unknown, "{lies_first}");
            }
        }
        assert_eq!(door.check(&event, &ada.code).reason, Reason::Admitted);
    }
}
