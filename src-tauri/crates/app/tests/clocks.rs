//! Doors whose clocks are wrong: as long as they hear of each other, each answers as if all clocks were right; and whoever
//! works there is told.

use std::sync::Arc;
use std::time::Duration;

use entrada_app::{App, EventId, IncidentKind, PaymentMethod, Reason, Role, Timestamp};
use entrada_core::clock::Clock as _;
use entrada_store::{Store, StoreError};
use entrada_testkit::FakeClock;
use proptest::prelude::*;

use crate::desk::{Desk, PASSPHRASE, check, number, options, out, sale, unwatched};

const NOON: &str = "2026-11-20T11:00:00Z";

/// A laptop whose clock is so many minutes off.
struct Door {
    desk: Desk,
    clock: Arc<FakeClock>,
}

impl Door {
    fn new(name: &str, minutes_off: i64) -> Self {
        let Desk { folder, app } = Desk::new(name);
        drop(app);
        let right: Timestamp = NOON.parse().unwrap();
        let clock =
            Arc::new(FakeClock::at(Timestamp::from_second(right.as_second() + minutes_off * 60).unwrap()));
        let app = App::open(&options(folder.path())).unwrap().with_clock(clock.clone());
        Self { desk: Desk { folder, app }, clock }
    }

    fn store(&self) -> Store {
        Store::open(&self.desk.folder.path().join("data/entrada.db")).unwrap()
    }

    fn app(&self) -> &App {
        &self.desk.app
    }
}

/// Carries all facts of an event between all of these, as if a link were between each two.
fn carry(event: EventId, doors: &[Door]) {
    for from in doors {
        let mut facts = Vec::new();
        let all = |fact| {
            facts.push(fact);
            Ok::<(), StoreError>(())
        };
        from.store().read(|reader| reader.facts(event, all)).unwrap();
        for to in doors.iter().filter(|to| !std::ptr::eq(*to, from)) {
            to.store().write(|writer| writer.ingest(&facts, Role::Organiser, to.clock.now())).unwrap();
        }
    }
}

/// An office and two doors whose clocks are so far off, and the codes of two tickets that may be left and entered again and
/// of one that lets in once.
fn evening(minutes_off: [i64; 3]) -> (Vec<Door>, EventId, Vec<String>) {
    let doors: Vec<Door> = ["office", "north", "south"]
        .iter()
        .zip(minutes_off)
        .map(|(name, off)| Door::new(name, off))
        .collect();
    let office = &doors[0].desk;
    let event = office.event("Party");
    office.add_type(&event, "Again", "5", |input| input.reentry = Some(true));
    let mut codes = Vec::new();
    for kind in [2, 2, 1] {
        let sold = office.app.issue(&event, &sale(kind, &["Ada"], Some(PaymentMethod::Cash))).unwrap();
        codes.push(sold.tickets[0].code.clone());
    }
    for door in &doors[1..] {
        let file = office.file("for-a-door");
        office.app.export_bundle(&event, &file, PASSPHRASE, Some(Role::Door)).unwrap();
        assert!(door.app().import_bundle(&file, PASSPHRASE, &mut unwatched).unwrap().joined);
    }
    carry(event, &doors);
    (doors, event, codes)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn doors_that_hear_of_each_other_answer_as_if_all_clocks_were_right(
        off in prop::array::uniform3(-60_i64..=60),
        steps in prop::collection::vec((0_usize..3, 0_usize..3, prop::bool::weighted(0.4), 1_u64..600), 1..14),
    ) {
        let (doors, event, codes) = evening(off);
        // What is so: who is inside, and who ever came in.
        let (mut inside, mut came) = ([false; 3], [false; 3]);
        for (door, ticket, leaves, seconds) in steps {
            for door in &doors {
                door.clock.advance(Duration::from_secs(seconds));
            }
            let way = if leaves { out } else { |_: &mut _| {} };
            let answer = check(doors[door].app(), &event, &codes[ticket], way);
            let again = ticket < 2;
            let expected = match (leaves, if again { inside[ticket] } else { came[ticket] }) {
                (true, _) => Reason::Exited,
                (false, true) => Reason::AlreadyIn,
                (false, false) => Reason::Admitted,
            };
            prop_assert_eq!(answer.reason, expected, "{}", answer.message);
            if expected != Reason::AlreadyIn {
                inside[ticket] = !leaves;
                came[ticket] |= !leaves;
            }
            carry(event, &doors);
        }
        let count = inside.iter().filter(|inside| **inside).count();
        for door in &doors {
            prop_assert_eq!(door.app().stats(&event).unwrap().inside as usize, count);
            prop_assert!(door.app().incidents(&event).unwrap().is_empty());
            let dump = |door: &Door| door.store().read(|reader| reader.dump(event)).unwrap();
            prop_assert_eq!(dump(door), dump(&doors[0]));
        }
    }
}

#[test]
fn whose_clock_is_ahead_is_told_on_import_and_at_each_check_until_it_is_right() {
    let (doors, event, codes) = evening([0, 15, 0]);
    let [office, north, south] = &doors[..] else { unreachable!("there are three") };
    let answer = check(north.app(), &event, &codes[0], |_| {});
    assert_eq!(answer.clock_off, None, "it can't know");
    let report = north.desk.hand_to(&office.desk, &event);
    let told = report.clock_off.unwrap();
    assert!(told.contains("north") && told.contains("15 min"), "{told}");
    let answer = check(office.app(), &event, &codes[1], |_| {});
    assert_eq!(answer.clock_off.as_ref(), Some(&told));
    assert_eq!(office.app().door_state(&event, None, 5).unwrap().clock_off.as_ref(), Some(&told));
    assert!(!office.app().rehearse(&event).unwrap().ready);
    // South has not heard of it.
    assert_eq!(check(south.app(), &event, &codes[2], |_| {}).clock_off, None);
    // Somebody sets it right.
    north.clock.set("2026-11-20T11:01:00Z".parse().unwrap());
    office.clock.advance(Duration::from_secs(60));
    check(north.app(), &event, &codes[0], out);
    assert_eq!(north.desk.hand_to(&office.desk, &event).clock_off, None);
    assert_eq!(check(office.app(), &event, &codes[2], |_| {}).clock_off, None);
}

#[test]
fn a_clock_that_fell_back_by_a_day_is_told_at_the_door_and_by_the_office() {
    let (doors, event, codes) = evening([0, 0, 0]);
    let [office, north, _] = &doors[..] else { unreachable!("there are three") };
    for door in &doors {
        door.clock.advance(Duration::from_secs(600));
    }
    assert_eq!(office.desk.hand_to(&north.desk, &event).clock_off, None);
    north.clock.set("2026-11-19T11:10:00Z".parse().unwrap());
    office.clock.advance(Duration::from_secs(60));
    let told = office.desk.hand_to(&north.desk, &event).clock_off.unwrap();
    assert!(told.contains("office") && told.contains("1441 min ahead"), "{told}");
    let answer = check(north.app(), &event, &codes[2], |_| {});
    assert_eq!((answer.reason, answer.clock_off), (Reason::Admitted, Some(told)));
    let told = north.desk.hand_to(&office.desk, &event).clock_off.unwrap();
    assert!(told.contains("north") && told.contains("1440 min behind"), "{told}");
    assert!(!office.app().rehearse(&event).unwrap().ready);
}

/// The kinds of the incidents that each laptop tells, which have to be the same.
fn incidents(doors: &[Door], event: EventId) -> Vec<IncidentKind> {
    let kinds = |door: &Door| -> Vec<IncidentKind> {
        door.app().incidents(&event).unwrap().into_iter().map(|incident| incident.kind).collect()
    };
    let told = kinds(&doors[0]);
    assert!(doors.iter().all(|door| kinds(door) == told));
    told
}

#[test]
fn who_came_in_after_a_cancellation_is_told_however_wrong_the_clock_of_the_door_is() {
    for off in [-120, -5, 0, 5, 120] {
        let (doors, event, _) = evening([0, off, 0]);
        let [office, north, _] = &doors[..] else { unreachable!("there are three") };
        let sold = office.desk.sell(&event, &["Eva", "Dan", "Kim"]);
        carry(event, &doors);
        let later = |seconds| doors.iter().for_each(|door| door.clock.advance(Duration::from_secs(seconds)));
        later(300);
        assert_eq!(check(north.app(), &event, &sold[2].code, |_| {}).reason, Reason::Admitted);
        carry(event, &doors);
        later(600);
        office.app().cancel(&event, number(&sold[0]), None).unwrap();
        office.app().block(&event, number(&sold[1]), "ask").unwrap();
        // Who came in before is no incident.
        office.app().cancel(&event, number(&sold[2]), None).unwrap();
        later(1);
        for ticket in &sold[..2] {
            assert_eq!(
                check(north.app(), &event, &ticket.code, |_| {}).reason,
                Reason::Admitted,
                "{off} min"
            );
        }
        assert_eq!(incidents(&doors, event), [], "{off} min: nobody has heard of it");
        carry(event, &doors);
        let mut told = incidents(&doors, event);
        told.sort_by_key(|kind| *kind != IncidentKind::CancelledElsewhere);
        assert_eq!(told, [IncidentKind::CancelledElsewhere, IncidentKind::BlockedElsewhere], "{off} min");
    }
}
