//! A device's own clock that somebody put beyond all bounds in the file: it goes on as if nobody had, and a check tells it.

use entrada_core::bounds::last_time;
use entrada_core::ids::EventId;
use entrada_core::model::Role;
use entrada_store::StoreError;
use entrada_testkit::Laptop;
use rusqlite::Connection;

use crate::pen::{enter, issue, type_saved};

/// A door that was admitted to an event with a ticket.
fn door() -> (Laptop, EventId) {
    let office = Laptop::new("office");
    let event = office.found("Party");
    office.say(event, type_saved(1, false));
    office.say(event, issue(0, 1));
    let door = Laptop::new("door");
    door.admitted_by(&office, event, Role::Door);
    (door, event)
}

fn problems(door: &Laptop) -> Vec<String> {
    door.store.read(|reader| reader.verify()).unwrap().problems
}

fn inside(door: &Laptop, event: EventId) -> u32 {
    door.store.read(|reader| reader.occupancy(event, None, door.now())).unwrap().total()
}

#[test]
fn a_clock_beyond_all_bounds_is_told_and_mended_by_the_next_word() {
    for (sql, told) in [
        (
            "UPDATE clock SET ms = 9000000000000000",
            "database: the clock is ahead of all that is in the journal",
        ),
        (
            "UPDATE fact SET clock_ms = 9000000000000000 WHERE id = (SELECT max(id) FROM fact)",
            "the clock beside it is ahead of all that is in the journal",
        ),
        (
            "UPDATE clock SET ms = 9223372036854775807, counter = 9223372036854775807",
            "database: the clock is ahead",
        ),
    ] {
        let (door, event) = door();
        assert_eq!(problems(&door), Vec::<String>::new());
        Connection::open(door.database()).unwrap().execute_batch(sql).unwrap();
        let found = problems(&door);
        assert!(found.iter().any(|problem| problem.contains(told)), "{sql}: {found:?}");
        door.say(event, enter("a", 0, 10));
        assert_eq!(inside(&door, event), 1, "{sql}: it counts");
        let said = door.facts(event).pop().unwrap().payload;
        assert!(said.time.0 - door.now().as_millisecond() < 60_000, "{sql}: {:?}", said.time);
        assert_eq!(problems(&door), Vec::<String>::new(), "{sql}");
    }
}

#[test]
fn a_year_that_nothing_can_be_dated_with_is_said_and_nothing_is_written() {
    let (door, event) = door();
    let before = door.facts(event).len();
    door.set_clock("9999-06-01T00:00:00Z".parse().unwrap());
    assert!(door.now().as_millisecond() > last_time(Role::Door));
    let refused = door.try_say(event, enter("a", 0, 10), Vec::new());
    assert!(matches!(refused, Err(StoreError::ClockBeyond)), "{refused:?}");
    assert_eq!(door.facts(event).len(), before);
}

#[test]
fn what_would_not_count_is_not_written() {
    let office = Laptop::new("office");
    let event = office.found("Party");
    let before = office.facts(event).len();
    let refused = office.try_say(event, type_saved(0, false), Vec::new());
    assert!(matches!(refused, Err(StoreError::WouldNotCount(_))), "{refused:?}");
    assert_eq!(office.facts(event).len(), before);
}
