//! Long files: how far they are is told, they can be stopped, and what a stop leaves.

use std::ops::ControlFlow;

use entrada_app::{ErrorCode, Role};

use crate::desk::{Desk, PASSPHRASE, unwatched};

/// Stops at the first step after so many.
fn stops_after(steps: usize) -> impl FnMut(usize, usize) -> ControlFlow<()> {
    let mut seen = 0;
    move |done, of| {
        assert!(done <= of);
        seen += 1;
        if seen > steps { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

#[test]
fn a_file_that_is_stopped_is_taken_in_later_and_a_laptop_that_is_to_join_has_nothing_of_it() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let desk = office.invite(&event, "desk", Role::Desk);
    for guest in 0..400 {
        office.sell(&event, &[&format!("Guest {guest}")]);
    }
    let file = office.file("news");
    office.app.export_bundle(&event, &file, PASSPHRASE, Some(Role::Door)).unwrap();
    // One step for the checks, then one for each slice.
    let error = desk.app.import_bundle(&file, PASSPHRASE, &mut stops_after(4)).unwrap_err();
    assert_eq!(error.code, ErrorCode::Stopped);
    assert!(error.message.contains("can be taken in again"), "{}", error.message);
    let issued = || desk.app.stats(&event).unwrap().issued;
    let part = issued();
    assert!(part > 0 && part < 400, "{part}");
    assert!(desk.app.verify_journal().unwrap().problems.is_empty());
    let mut seen = Vec::new();
    let mut watch = |done, of| {
        seen.push((done, of));
        ControlFlow::Continue(())
    };
    let report = desk.app.import_bundle(&file, PASSPHRASE, &mut watch).unwrap();
    assert!(report.known > 0 && report.new > 0);
    assert_eq!(issued(), 400);
    assert!(seen.is_sorted() && seen.last().is_some_and(|(done, of)| done == of), "{seen:?}");
    assert!(desk.app.rebuild().unwrap().differences.is_empty());

    for steps in [0, 1] {
        let door = Desk::new("door");
        let error = door.app.import_bundle(&file, PASSPHRASE, &mut stops_after(steps)).unwrap_err();
        assert!(error.message.contains("nothing is changed"), "{}", error.message);
        assert!(door.app.events().unwrap().is_empty());
    }
    let door = Desk::new("door");
    assert!(door.app.import_bundle(&file, PASSPHRASE, &mut unwatched).unwrap().joined);
}
