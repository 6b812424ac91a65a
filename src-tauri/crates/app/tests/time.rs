//! Stories over midnight, a change of the clocks and a leap of the laptop's own: the clock is set, nobody waits.

use std::sync::Arc;
use std::time::Duration;

use entrada_app::{
    Answer, App, EventId, EventInput, PaymentMethod, Reason, RehearsalPart, RehearsalState, Timestamp,
};
use entrada_testkit::FakeClock;
use tempfile::TempDir;

use crate::desk::{Desk, check, id, number, options, out, sale, some};

const HOUR: Duration = Duration::from_secs(3_600);

/// A laptop whose clock shows this moment, and that clock.
struct Night {
    _folder: TempDir,
    app: App,
    clock: Arc<FakeClock>,
}

fn moment(text: &str) -> Timestamp {
    text.parse().unwrap()
}

impl Night {
    fn at(text: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(FakeClock::at(moment(text)));
        let app = App::open(&options(folder.path())).unwrap().with_clock(clock.clone());
        Self { _folder: folder, app, clock }
    }

    /// An event in Madrid, with one type that may be left and entered again.
    fn event(&self, starts: &str, ends: &str, change: impl FnOnce(&mut EventInput)) -> EventId {
        let mut input = EventInput {
            name: some("Long night"),
            timezone: some("Europe/Madrid"),
            starts: some(starts),
            ends: some(ends),
            ..EventInput::default()
        };
        change(&mut input);
        let event = id(&self.app.add_event(&input).unwrap());
        let kind = serde_json::from_str(
            r#"{"name": "Pass", "price": "5", "reentry": true, "entries_per_day": "1"}"#,
        );
        self.app.save_type(&event, None, &kind.unwrap()).unwrap();
        event
    }

    fn sell(&self, event: &EventId, name: &str) -> String {
        let sold = self.app.issue(event, &sale(1, &[name], Some(PaymentMethod::Cash))).unwrap();
        sold.tickets[0].code.clone()
    }

    fn inside(&self, event: &EventId) -> u32 {
        self.app.stats(event).unwrap().inside
    }
}

#[test]
fn at_the_hour_at_which_everybody_is_out_a_new_day_begins() {
    let night = Night::at("2026-11-20T22:50:00Z");
    let event =
        night.event("2026-11-20 20:00", "2026-11-22 05:00", |event| event.everyone_out = some("06:00"));
    let code = night.sell(&event, "Ada");
    let enter = || check(&night.app, &event, &code, |_| {});
    assert_eq!(enter().verdict, Answer::Admit);
    night.clock.advance(HOUR * 2);
    check(&night.app, &event, &code, out);
    assert_eq!(
        enter().reason,
        Reason::AlreadyIn,
        "past midnight it is still the same night: once a day is once"
    );
    night.clock.set(moment("2026-11-21T05:01:00Z"));
    assert_eq!(night.inside(&event), 0, "six o'clock in Madrid has passed");
    assert_eq!(enter().verdict, Answer::Admit, "and the next day's entry is a new one");
    assert_eq!(night.inside(&event), 1);
}

#[test]
fn the_hour_that_comes_twice_counts_twice() {
    // In Madrid 02:00 to 03:00 comes twice on 25 October 2026.
    let night = Night::at("2026-10-24T20:00:00Z");
    let event = night.event("2026-10-24 22:00", "2026-10-25 06:00", |event| {
        event.doors_close = some("2026-10-25T02:30:00+01:00");
    });
    let (first, second, late) =
        (night.sell(&event, "Ada"), night.sell(&event, "Bob"), night.sell(&event, "Eve"));
    night.clock.set(moment("2026-10-25T00:45:00Z"));
    assert_eq!(check(&night.app, &event, &first, |_| {}).verdict, Answer::Admit, "02:45, the first time");
    night.clock.set(moment("2026-10-25T01:15:00Z"));
    assert_eq!(check(&night.app, &event, &second, |_| {}).verdict, Answer::Admit, "02:15, the second time");
    night.clock.set(moment("2026-10-25T01:31:00Z"));
    assert_eq!(
        check(&night.app, &event, &late, |_| {}).reason,
        Reason::DoorsClosed,
        "02:31, the second time"
    );
}

#[test]
fn a_clock_that_leaps_back_neither_reorders_nor_loses_what_was_written() {
    let night = Night::at("2026-11-20T19:00:00Z");
    let event = night.event("2026-11-20 19:00", "2026-11-21 05:00", |_| {});
    let code = night.sell(&event, "Ada");
    let ticket = number(&night.app.issue(&event, &sale(1, &["Eve"], None)).unwrap().tickets[0]);
    night.app.block(&event, ticket, "Ask at the desk").unwrap();
    // The battery was empty: the clock stands three hours back, and goes on from there.
    night.clock.set(moment("2026-11-20T16:00:00Z"));
    night.app.unblock(&event, ticket).unwrap();
    let view = night.app.ticket(&event, ticket).unwrap();
    assert_eq!(view.state_text, None, "what was said last holds, whatever the wall clock shows");
    night.clock.set(moment("2026-11-20T19:30:00Z"));
    assert_eq!(check(&night.app, &event, &code, |_| {}).verdict, Answer::Admit);
    assert!(night.app.verify_journal().unwrap().problems.is_empty());
    assert!(night.app.rebuild().unwrap().differences.is_empty());
}

#[test]
fn a_clock_that_leaps_ahead_erases_nothing_on_its_first_day() {
    let night = Night::at("2026-11-20T19:00:00Z");
    let event = night.event("2026-11-20 19:00", "2026-11-21 05:00", |event| event.retain_days = some("30"));
    night.sell(&event, "Ada");
    night.clock.set(moment("2028-01-01T00:00:00Z"));
    assert!(night.app.drop_expired(None).unwrap().is_empty(), "a year ahead may be a wrong clock");
    night.clock.advance(HOUR);
    assert!(night.app.drop_expired(None).unwrap().is_empty());
    night.clock.advance(HOUR * 20);
    assert_eq!(night.app.drop_expired(None).unwrap().len(), 1, "on another day it is believed");
}

#[test]
fn time_runs_for_whoever_waits_after_wrong_pins() {
    let desk = Desk::new("Door");
    let clock = Arc::new(FakeClock::default());
    let app = desk.again().with_clock(clock.clone());
    app.lock(entrada_app::LockTo::Door, "2468").unwrap();
    for _ in 0..3 {
        app.unlock("1111").unwrap_err();
    }
    assert!(app.unlock("2468").unwrap_err().message.contains("in 5 seconds"));
    clock.advance(Duration::from_secs(5));
    app.unlock("2468").unwrap();
}

#[test]
fn the_rehearsal_shows_the_date_and_compares_it_with_the_event_and_the_journal() {
    let night = Night::at("2026-11-20T15:00:00Z");
    let event = night.event("2026-11-20 20:00", "2026-11-21 02:00", |_| {});
    let clock = || {
        let rows = night.app.rehearse(&event).unwrap().rows;
        let row = rows.into_iter().find(|row| row.part == RehearsalPart::Clock).unwrap();
        (row.state, row.message)
    };
    let (state, shown) = clock();
    assert_eq!(state, RehearsalState::Fine);
    assert_eq!(
        shown,
        "This laptop's clock shows Fri 20 Nov 2026, 16:00 (Europe/Madrid). The event lasts from 20:00 until 21 Nov 02:00."
    );
    night.clock.advance(HOUR * 24);
    assert!(clock().1.contains("Sat 21 Nov 2026"), "the date is in sight");
    let over = night.app.rehearse(&event).unwrap();
    assert!(!over.ready && over.rows.iter().any(|row| row.message.contains("The event is over")));

    // Behind what this laptop itself has written.
    night.clock.set(moment("2026-11-19T15:00:00Z"));
    let (state, shown) = clock();
    assert!(state == RehearsalState::Wrong && shown.contains("written on 20 Nov at 16:00"), "{shown}");

    let fresh = Night::at("2025-11-20T15:00:00Z");
    let event = fresh.event("2026-11-20 20:00", "2026-11-21 02:00", |_| {});
    let rows = fresh.app.rehearse(&event).unwrap().rows;
    let row = rows.iter().find(|row| row.part == RehearsalPart::Clock).unwrap();
    assert!(
        row.state == RehearsalState::Look
            && row.message.contains("Thu 20 Nov 2025")
            && row.message.contains("only on 20 Nov 2026"),
        "{row:?}"
    );
}

#[test]
fn the_door_says_that_an_event_is_long_over_where_nothing_closes_it() {
    let night = Night::at("2026-11-20T19:00:00Z");
    let open = night.event("2026-11-20 20:00", "2026-11-21 02:00", |_| {});
    let closed = night.event("2026-11-20 20:00", "2026-11-21 02:00", |event| {
        event.name = some("Short night");
        event.doors_close = some("2026-11-20 23:00");
    });
    let (first, second) = (night.sell(&open, "Ada"), night.sell(&closed, "Bob"));
    let off =
        |event: &EventId, code: &str| check(&night.app, event, code, |check| check.simulate = true).clock_off;
    assert_eq!(off(&open, &first), None);
    night.clock.set(moment("2026-11-21T05:00:00Z"));
    assert_eq!(off(&open, &first), None, "a night may last longer than was planned");
    night.clock.set(moment("2027-11-21T05:00:00Z"));
    let told = off(&open, &first).unwrap();
    assert!(told.contains("ended on 21 Nov 2026") && told.contains("no closing time"), "{told}");
    assert_eq!(night.app.door_state(&open, None, 5).unwrap().clock_off, Some(told));
    assert_eq!(off(&closed, &second), None, "its door is closed anyway");
}
