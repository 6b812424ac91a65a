//! Scans at a door after they happened: the same code once more, the list, what is found in it, and who takes one back.

use std::sync::Arc;
use std::time::Duration;

use entrada_app::{Answer, App, ErrorCode, EventId, Reason, Role, ScanQuery, ScanView};
use entrada_testkit::FakeClock;

use crate::desk::{Desk, check, number, some};
use crate::people::{add, sign_in};

const QUARTER: Duration = Duration::from_secs(15 * 60);

/// A laptop whose clock stands until it is told to go on.
fn with_clock(desk: Desk, clock: &Arc<FakeClock>) -> Desk {
    let Desk { folder, app } = desk;
    Desk { folder, app: app.with_clock(clock.clone()) }
}

fn found(app: &App, event: &EventId, search: &str) -> Vec<ScanView> {
    app.scans(event, &ScanQuery { search: some(search), limit: None }).unwrap()
}

#[test]
fn the_same_code_in_the_next_seconds_was_just_let_in() {
    let clock = Arc::new(FakeClock::default());
    let desk = with_clock(Desk::new("office"), &clock);
    let event = desk.event("Party");
    let ticket = desk.sell(&event, &["Ada"]).remove(0);
    desk.check(&event, &ticket.code);
    let after = |seconds: u64| {
        clock.advance(Duration::from_secs(seconds));
        desk.check(&event, &ticket.code)
    };
    let again = after(3);
    assert_eq!((again.verdict, again.reason, again.just_in), (Answer::Refuse, Reason::AlreadyIn, Some(3)));
    assert_eq!(again.message, "Just let in, 3 seconds ago.");
    assert_eq!(again.previous.unwrap().device, "office");
    let other = after(8);
    assert_eq!((other.reason, other.just_in), (Reason::AlreadyIn, None));
    assert!(other.message.contains("office"), "{}", other.message);
}

#[test]
fn scans_are_listed_newest_first_and_found_by_whom_why_and_id() {
    let clock = Arc::new(FakeClock::default());
    let desk = with_clock(Desk::new("office"), &clock);
    let event = desk.event("Party");
    let tickets = desk.sell(&event, &["Ulla Oliu", "Bob"]);
    for (nth, code) in [&tickets[0].code, &tickets[1].code, &tickets[0].code].into_iter().enumerate() {
        clock.advance(Duration::from_secs(60));
        check(&desk.app, &event, code, |input| input.scan_id = Some(format!("turnstile.{nth}")));
    }
    let crew = entrada_app::AdmitInput { reason: "The band's lorry".into(), ..Default::default() };
    desk.app.admit(&event, &crew).unwrap();
    let all: Vec<Reason> = found(&desk.app, &event, "").iter().map(|scan| scan.reason).collect();
    assert_eq!(all, [Reason::Manual, Reason::AlreadyIn, Reason::Admitted, Reason::Admitted]);
    let ids = |search: &str| -> Vec<String> {
        found(&desk.app, &event, search).into_iter().map(|scan| scan.scan).collect()
    };
    for of_ulla in ["oliu", &tickets[0].number, &tickets[0].number.to_lowercase().replace('-', "")] {
        assert_eq!(ids(of_ulla), ["turnstile.2", "turnstile.0"], "{of_ulla}");
    }
    assert_eq!(ids("TURNSTILE.1"), ["turnstile.1"]);
    assert_eq!(found(&desk.app, &event, "LORRY")[0].reason, Reason::Manual);
    assert!(ids("nobody of that name").is_empty());
    let one = ScanQuery { search: None, limit: Some(1) };
    assert_eq!(desk.app.scans(&event, &one).unwrap().len(), 1);
}

#[test]
fn a_door_takes_back_its_own_scans_for_a_quarter_of_an_hour_and_nobody_elses() {
    let clock = Arc::new(FakeClock::default());
    let office = with_clock(Desk::new("office"), &clock);
    let event = office.event("Party");
    let tickets = office.sell(&event, &["Ada", "Bob", "Eve"]);
    let door = with_clock(office.invite(&event, "door", Role::Door), &clock);
    let scan = |laptop: &Desk, nth: usize| laptop.check(&event, &tickets[nth].code).scan.unwrap();
    let refused = |laptop: &Desk, scan: &str| {
        let error = laptop.app.undo(scan, "wrong person").unwrap_err();
        (error.code, error.message)
    };
    let (own, late) = (scan(&door, 0), scan(&door, 1));
    let offices = scan(&office, 2);
    office.hand_to(&door, &event);
    let (code, why) = refused(&door, &offices);
    assert!(code == ErrorCode::SignInNeeded && why.contains("another laptop"), "{why}");
    clock.advance(QUARTER);
    door.app.undo(&own, "wrong person").unwrap();
    clock.advance(Duration::from_secs(1));
    let (code, why) = refused(&door, &late);
    assert!(code == ErrorCode::SignInNeeded && why.contains("15 minutes"), "{why}");
    // At the desk both can be taken back.
    door.hand_to(&office, &event);
    office.app.undo(&late, "wrong person").unwrap();
    office.app.undo(&offices, "wrong person").unwrap();
    assert_eq!(office.app.stats(&event).unwrap().inside, 0);
}

#[test]
fn on_a_laptop_that_is_locked_to_the_door_a_pin_of_the_desk_takes_back_what_is_old() {
    let clock = Arc::new(FakeClock::default());
    let office = with_clock(Desk::new("office"), &clock);
    let event = office.event("Party");
    let ticket = office.sell(&event, &["Ada"]).remove(0);
    add(&office.app, &event, "Ana", Role::Desk, "2468");
    add(&office.app, &event, "Dora", Role::Door, "1357");
    office.app.lock(entrada_app::LockTo::Door, "9753").unwrap();
    sign_in(&office.app, &event, "Dora", "1357");
    let scan = office.check(&event, &ticket.code).scan.unwrap();
    clock.advance(QUARTER + Duration::from_secs(1));
    assert_eq!(office.app.undo(&scan, "left").unwrap_err().code, ErrorCode::SignInNeeded);
    sign_in(&office.app, &event, "Ana", "2468");
    let undone = office.app.undo(&scan, "left").unwrap();
    assert_eq!(undone.undone.as_deref(), Some("left"));
}

#[test]
fn whoever_is_inside_when_their_ticket_is_cancelled_leaves_and_the_count_falls() {
    let desk = Desk::new("office");
    let event = desk.event("Party");
    let ticket = desk.sell(&event, &["Ada"]).remove(0);
    desk.check(&event, &ticket.code);
    let cancelled = desk.app.cancel(&event, number(&ticket), None).unwrap();
    assert!(cancelled.inside, "whoever cancels is told");
    assert_eq!(desk.app.stats(&event).unwrap().inside, 1, "and is still in there");
    let leaves = |input: &mut entrada_app::CheckInput| {
        input.direction = Some(entrada_app::DirectionRequest::Out);
    };
    assert_eq!(check(&desk.app, &event, &ticket.code, leaves).reason, Reason::Exited);
    assert_eq!(desk.app.stats(&event).unwrap().inside, 0);
    assert_eq!(check(&desk.app, &event, &ticket.code, leaves).reason, Reason::Cancelled);
}

/// Linked at one door, scanned at another that has heard of it; two doors apart link one band to two tickets, and agree after.
#[test]
fn a_wristband_that_a_door_links_is_known_wherever_that_is_heard() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let tickets = office.sell(&event, &["Ada", "Bob"]);
    let (one, two) = (office.invite(&event, "one", Role::Door), office.invite(&event, "two", Role::Door));
    one.app.link_ticket(&event, number(&tickets[0]), "band 1").unwrap();
    assert_eq!(two.check(&event, "band 1").reason, Reason::Malformed, "it has not heard of it");
    one.hand_to(&office, &event);
    office.hand_to(&two, &event);
    assert_eq!(two.check(&event, "band 1").ticket.unwrap().name.as_deref(), Some("Ada"));
    one.app.link_ticket(&event, number(&tickets[0]), "band 2").unwrap();
    two.app.link_ticket(&event, number(&tickets[1]), "band 2").unwrap();
    for (from, to) in [(&one, &office), (&two, &office), (&office, &one), (&office, &two)] {
        from.hand_to(to, &event);
    }
    let whose = |desk: &Desk| desk.check(&event, "band 2").ticket.unwrap().number;
    assert_eq!((whose(&one), whose(&two)), (whose(&office), whose(&office)), "the same ticket everywhere");
    assert!(office.app.verify_journal().unwrap().problems.is_empty());
}
