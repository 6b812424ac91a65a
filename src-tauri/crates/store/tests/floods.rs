//! Too much of anything: facts of strangers, of the dismissed, without what they follow, and at one place. Each is bounded,
//! in what is kept or in the steps that it takes.

use entrada_core::clock::Stamp;
use entrada_core::fact::{Body, Tip};
use entrada_core::ids::DeviceId;
use entrada_core::model::Role;
use entrada_testkit::{Forger, Laptop};

use crate::pen::{issue, ticket};
use crate::streams::{is_listed, laptop, story};

fn row(laptop: &Laptop, event: entrada_core::ids::EventId, device: DeviceId) -> entrada_store::DeviceRow {
    let rows = laptop.store.read(|reader| reader.devices(event)).unwrap();
    rows.into_iter().find(|row| row.id == device).unwrap()
}

#[test]
fn who_was_never_let_in_fills_no_disk_and_moves_no_clock() {
    let (office, desk, event) = story();
    let here = laptop("here", &[&office, &desk]);
    let mut stranger = Forger::new(9, Some(event));
    let far = here.now().as_millisecond() + 3_600_000;
    for nth in 0..10_050 {
        stranger.say_dated(Stamp(far + nth, 0), here.now(), Body::Unknown, Vec::new());
    }
    let before = here.store.read(|reader| reader.clock_time()).unwrap();
    let mut left_out = 0;
    for facts in stranger.facts.chunks(1_000) {
        left_out += here.take(facts).left_out;
    }
    let row = here.store.read(|reader| reader.devices(event)).unwrap();
    let row = row.iter().find(|row| row.id == stranger.id()).unwrap();
    assert_eq!((row.facts, row.role), (10_000, None));
    assert_eq!(left_out, 50);
    assert_eq!(here.store.read(|reader| reader.clock_time()).unwrap(), before);
    // A member does.
    let mut desk = desk;
    desk.say_dated(Stamp(far, 0), here.now(), Body::Unknown, Vec::new());
    here.take(&desk.facts);
    assert!(here.store.read(|reader| reader.clock_time()).unwrap() > before);
}

#[test]
fn what_waits_is_bounded_and_comes_in_when_it_is_brought_again() {
    let (office, mut desk, event) = story();
    let here = laptop("here", &[&office]);
    for nth in 0..20_010 {
        desk.say(5 + nth, Body::Unknown, &[]);
    }
    let (first, rest) = desk.facts.split_at(1);
    let mut report = entrada_store::IngestReport::default();
    for facts in rest.chunks(2_000) {
        let next = here.take(facts);
        report.left_out += next.left_out;
        report.held = next.held;
    }
    assert_eq!((report.held, report.left_out), (20_000, 11));
    let report = here.take(first);
    assert_eq!((report.new, report.held), (20_001, 0), "in one go, however deep");
    assert_eq!(here.take(&desk.facts).new, 11);
    assert!(is_listed(&here, event, 0));
}

#[test]
fn strangers_who_say_that_they_join_have_no_more_room() {
    let (office, _, event) = story();
    let here = laptop("here", &[&office]);
    let mut stranger = Forger::new(9, Some(event));
    for nth in 0..10_500 {
        if nth % 500 == 0 { stranger.join(nth, 9) } else { drop(stranger.say(nth, Body::Unknown, &[])) }
    }
    for facts in stranger.facts.chunks(1_000) {
        here.take(facts);
    }
    assert_eq!(row(&here, event, stranger.id()).facts, 10_000);
    // Whoever is let in by the same file is none, however much they said.
    let mut office = office;
    office.invite(20_000, 3, Role::Desk);
    let mut desk = Forger::new(3, Some(event));
    desk.join(20_001, 3);
    for nth in 0..12_000 {
        desk.say(20_002 + nth, Body::Unknown, &[]);
    }
    let all: Vec<_> = office.facts.iter().chain(&desk.facts).cloned().collect();
    let fresh = Laptop::new("fresh");
    assert_eq!(fresh.take(&all).left_out, 0);
    assert_eq!(row(&fresh, event, desk.id()).facts, 12_001);
}

#[test]
fn what_a_dismissed_laptop_goes_on_to_say_is_bounded_and_what_was_kept_has_room() {
    let (mut office, mut desk, event) = story();
    for nth in 0..11_000 {
        desk.say(5 + nth, Body::Unknown, &[]);
    }
    desk.say(20_000, issue(1, 1), &["Ben"]);
    let kept = desk.said();
    office.dismiss(20_001, desk.id(), vec![desk.tip_at(kept)]);
    for nth in 0..10_100 {
        desk.say(30_000 + nth, Body::Unknown, &[]);
    }
    // The dismissal comes first, and the tip that it names as the last of what it keeps.
    let here = laptop("here", &[&office]);
    for facts in desk.facts.chunks(1_000) {
        here.take(facts);
    }
    assert!(is_listed(&here, event, 1), "all that the dismissal keeps is here and counts");
    let row = row(&here, event, desk.id());
    assert!(row.dismissed && (10_000..=10_000 + kept).contains(&row.refused), "{row:?}");
    let more: Vec<_> = (0..20_000).map(|nth| desk.say(50_000 + nth, Body::Unknown, &[])).collect();
    let mut left_out = 0;
    for facts in more.chunks(1_000) {
        left_out += here.take(facts).left_out;
    }
    assert!(left_out > 0, "there is an end to it");
}

#[test]
fn a_stream_of_many_ends_is_walked_once() {
    let (mut office, mut desk, event) = story();
    for nth in 0..400 {
        desk.say(5 + nth, Body::Unknown, &[]);
    }
    let mut tips = Vec::new();
    for nth in 0..200 {
        desk.go_back_to(400);
        let fact =
            desk.say(1_000 + nth, Body::TicketBlocked { ticket: ticket(0), text: nth.to_string() }, &[]);
        tips.push(Tip { seq: 401, hash: fact.hash() });
    }
    let here = laptop("here", &[&office, &desk]);
    office.dismiss(2_000, desk.id(), tips);
    let before = entrada_store::steps();
    here.take(&office.facts);
    let steps = entrada_store::steps() - before;
    let rows = here.store.read(|reader| reader.devices(event)).unwrap();
    let row = rows.iter().find(|row| row.id == desk.id()).unwrap();
    // Only the two beyond the place where it forked were on no branch that is kept.
    assert_eq!((row.dismissed, row.refused), (true, 2));
    // To walk it for each end takes three times as many.
    assert!(steps < 400_000, "{steps} steps");
}

#[test]
fn a_place_at_which_a_stream_forks_often_costs_each_fact_the_same() {
    let steps = |forks: i64| {
        let (office, mut desk, event) = story();
        let mut twice = Vec::new();
        for nth in 0..forks {
            desk.go_back_to(2);
            desk.say(5 + nth, Body::Unknown, &[]);
            twice.push(desk.say(6 + nth, Body::Unknown, &[]));
        }
        let here = laptop("here", &[&office]);
        let before = entrada_store::steps();
        for facts in desk.facts.chunks(500) {
            here.take(facts);
        }
        assert!(row(&here, event, desk.id()).fork.is_some_and(|fork| fork.seq == 3));
        assert_eq!(row(&here, event, desk.id()).facts, 2 + 2 * u64::try_from(forks).unwrap());
        entrada_store::steps() - before
    };
    let (few, many) = (steps(500), steps(2_000));
    assert!(many < 5 * few, "{few} steps for 500, {many} for 2,000");
}
