//! Two laptops, one sheet: no duplicate rows, the later state wins, and neither spoils what only the other knows.

use entrada_app::SheetsState;
use entrada_testkit::google::{Fault, Kind};

use super::{Story, endpoints};
use crate::desk::{number, options};

#[test]
fn what_only_the_other_knows_is_left_alone() {
    let story = Story::begun();
    let till = story.second("till");
    story.settle_at(&[&story.office, &till]);
    let theirs = till.sell(&story.event, &["Theo", "Tia"]);
    assert_eq!(story.flush_at(&till).state, SheetsState::UpToDate);
    let ours = story.sell(&["Olga"]);
    for _ in 0..2 {
        assert_eq!(story.flush().state, SheetsState::UpToDate);
        assert_eq!(story.flush_at(&till).state, SheetsState::UpToDate);
    }
    let tab = story.guests();
    for ticket in theirs.iter().chain(&ours) {
        assert!(tab.find("Number", &ticket.number).is_some(), "{ticket:?}");
    }
    till.hand_to(&story.office, &story.event);
    story.office.hand_to(&till, &story.event);
    story.settle_at(&[&story.office, &till]);
}

#[test]
fn the_later_state_wins_whoever_writes_last() {
    let story = Story::begun();
    let till = story.second("till");
    story.settle_at(&[&story.office, &till]);
    let bob = story.tickets(&till).into_iter().find(|ticket| ticket.name.as_deref() == Some("Bob")).unwrap();
    till.app.cancel(&story.event, number(&bob), Some("ill")).unwrap();
    assert_eq!(story.flush_at(&till).state, SheetsState::UpToDate);
    // The office knows nothing of it and has every row compared.
    story
        .office
        .app
        .sheets_columns(&story.event, &["name", "state", "seat", "note", "email"].map(str::to_owned))
        .unwrap();
    assert_eq!(story.flush().state, SheetsState::UpToDate);
    let tab = story.guests();
    let row = tab.find("Number", &bob.number).unwrap();
    assert_eq!(tab.cell(row, tab.column("State").unwrap()), "cancelled");
    till.hand_to(&story.office, &story.event);
    story.office.hand_to(&till, &story.event);
    story.settle_at(&[&story.office, &till]);
}

#[test]
fn both_write_at_the_same_moment() {
    for (on, skip) in [(Kind::Write, 0), (Kind::Change, 0), (Kind::Read, 1)] {
        let story = Story::new();
        story.sell(&["Ada", "Bob", "Eva"]);
        let till = story.second("till");
        let (google, event) = (endpoints(&story.google), story.event);
        let folder = till.folder.path().to_owned();
        // The other laptop's whole round happens between our read and our write.
        story.google.before(on, skip, move || {
            let app = entrada_app::App::open(&options(&folder)).unwrap().with_google(google);
            app.sheets_flush(&event, std::time::Duration::ZERO).unwrap();
        });
        story.flush();
        story.settle_at(&[&story.office, &till]);
        till.sell(&event, &["Tom"]);
        story.sell(&["Olga"]);
        let (google, folder) = (endpoints(&story.google), till.folder.path().to_owned());
        story.google.before(Kind::Write, 0, move || {
            let app = entrada_app::App::open(&options(&folder)).unwrap().with_google(google);
            app.sheets_flush(&event, std::time::Duration::ZERO).unwrap();
        });
        story.flush();
        till.hand_to(&story.office, &event);
        story.office.hand_to(&till, &event);
        story.settle_at(&[&story.office, &till]);
    }
}

#[test]
fn three_laptops_under_one_quota() {
    let story = Story::begun();
    let tills = [story.second("till"), story.second("box")];
    story.google.set_quota(true);
    story.google.advance(60);
    for name in ["Ina", "Ole"] {
        for till in &tills {
            till.sell(&story.event, &[name]);
            story.flush_at(till);
        }
        story.sell(&[name]);
        story.flush();
    }
    let refused = story.google.calls().iter().filter(|call| call.status == 429).count();
    assert_eq!(refused, 0, "a few news of three laptops fit in a minute");
    story.google.set_quota(false);
    for till in &tills {
        till.hand_to(&story.office, &story.event);
    }
    for till in &tills {
        story.office.hand_to(till, &story.event);
    }
    story.settle_at(&[&story.office, &tills[0], &tills[1]]);
}

#[test]
fn a_week_apart_and_then_a_storm() {
    let story = Story::begun();
    let till = story.second("till");
    story.settle_at(&[&story.office, &till]);
    for nth in 0..5 {
        let (ours, theirs) = (format!("Office {nth}"), format!("Till {nth}"));
        story.sell(&[&ours]);
        till.sell(&story.event, &[&theirs]);
    }
    till.hand_to(&story.office, &story.event);
    for nth in 0..4 {
        story.google.weather(Kind::Any, nth, 1, Fault::DropAfter);
        story.flush();
        story.flush_at(&till);
    }
    story.google.fine();
    story.office.hand_to(&till, &story.event);
    story.settle_at(&[&story.office, &till]);
}

#[test]
fn a_laptop_that_joins_late_adopts_what_is_there() {
    let story = Story::begun();
    let rows = story.guests().rows().len();
    let till = story.second("till");
    story.settle_at(&[&till, &story.office]);
    assert_eq!(story.guests().rows().len(), rows);
    // A program that was set up anew from the same event finds its sheet again, too.
    story.office.app.sheets_disconnect(&story.event).unwrap();
    let key = story.google.service_account_key();
    story.office.app.sheets_connect(&story.event, &key, &story.sheet).unwrap();
    story.settle();
    assert_eq!(story.guests().rows().len(), rows);
}
