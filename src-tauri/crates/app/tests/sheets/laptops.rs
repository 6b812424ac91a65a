//! Two laptops, one sheet: no duplicate rows, the later state wins, and neither spoils what only the other knows.

use entrada_app::{EventInput, SheetsState, TicketEdit, Whom};
use entrada_testkit::google::{Fault, Kind, SERVICE_ACCOUNT};

use super::{Story, endpoints, laptop};
use crate::desk::{number, options, some};

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
fn two_that_flush_at_once_lose_nothing_whichever_request_the_other_comes_before() {
    for skip in 0..5 {
        let story = Story::begun();
        let till = story.second("till");
        story.settle_at(&[&story.office, &till]);
        let names: Vec<String> = (0..20).map(|n| format!("Guest {n}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let (ours, theirs) = (story.sell(&names), till.sell(&story.event, &names));
        let (google, event) = (endpoints(&story.google), story.event);
        let folder = till.folder.path().to_owned();
        // The other laptop's whole flush, up to where it says that it is up to date, comes before this request of ours.
        let (said, says) = std::sync::mpsc::channel();
        story.google.before(Kind::Sheets, skip, move || {
            let app = entrada_app::App::open(&options(&folder)).unwrap().with_google(google);
            said.send(app.sheets_flush(&event, std::time::Duration::ZERO).unwrap()).unwrap();
        });
        let status = story.flush();
        assert_eq!(
            (status.state, status.waiting),
            (SheetsState::UpToDate, 0),
            "{status:?}{}",
            story.account()
        );
        let Ok(other) = says.try_recv() else {
            assert!(skip > 2, "a flush reads, writes and reads");
            continue;
        };
        assert_eq!((other.state, other.waiting), (SheetsState::UpToDate, 0), "{other:?}");
        let tab = story.guests();
        for ticket in ours.iter().chain(&theirs) {
            assert!(tab.find("Number", &ticket.number).is_some(), "before request {skip}: {ticket:?}");
        }
    }
}

#[test]
fn who_was_forgotten_here_is_not_written_back_by_who_has_not_heard() {
    for late in [false, true] {
        let story = Story::begun();
        let till = story.second("till");
        story.settle_at(&[&story.office, &till]);
        let ada =
            story.tickets(&till).into_iter().find(|ticket| ticket.name.as_deref() == Some("Ada")).unwrap();
        story.office.app.forget_person(&story.event, &Whom::Ticket(number(&ada))).unwrap();
        if late {
            story.flush();
        }
        // Later than the forgetting, by a laptop that still knows the name: a scan, and a change.
        till.check(&story.event, &ada.code);
        let seat = TicketEdit { seat: some("A1"), ..TicketEdit::default() };
        till.app.edit_ticket(&story.event, number(&ada), &seat).unwrap();
        for _ in 0..2 {
            assert_eq!(story.flush_at(&till).state, SheetsState::UpToDate);
            assert_eq!(story.flush().state, SheetsState::UpToDate);
        }
        assert_eq!(story.flush_at(&till).state, SheetsState::UpToDate);
        for title in ["Tickets", "Scans"] {
            let rows = format!("{:?}", story.tab(title).rows());
            assert!(!rows.contains("Ada"), "{title}, late: {late}: {rows}");
        }
        let tab = story.guests();
        let row = tab.find("Number", &ada.number).unwrap();
        assert_eq!(tab.cell(row, tab.column("Seat").unwrap()), "A1", "what is no name is written");
        assert!(till.app.proposals(&story.event).unwrap().is_empty(), "nobody wished for it");
        till.hand_to(&story.office, &story.event);
        story.office.hand_to(&till, &story.event);
        story.settle_at(&[&story.office, &till]);
    }
}

#[test]
fn a_dismissed_laptop_outranks_nobody() {
    let story = Story::begun();
    let (till, other) = (story.second("till"), story.second("box"));
    till.hand_to(&other, &story.event);
    story.settle_at(&[&story.office, &till, &other]);
    let bob = story.tickets(&till).into_iter().find(|ticket| ticket.name.as_deref() == Some("Bob")).unwrap();
    let dismissed = story.office.app.find_device(&story.event, "till").unwrap();
    story.office.app.dismiss_device(&story.event, &dismissed, None).unwrap();
    // It has not heard of it, and neither has the third, which it tells.
    let name = TicketEdit { name: some("Mallory"), ..TicketEdit::default() };
    till.app.edit_ticket(&story.event, number(&bob), &name).unwrap();
    till.hand_to(&other, &story.event);
    for desk in [&till, &other, &story.office, &till, &other] {
        assert_eq!(story.flush_at(desk).state, SheetsState::UpToDate);
    }
    let tab = story.guests();
    let row = tab.find("Number", &bob.number).unwrap();
    assert_eq!(tab.cell(row, tab.column("Name").unwrap()), "Bob");
    story.office.hand_to(&other, &story.event);
    other.hand_to(&story.office, &story.event);
    story.settle_at(&[&story.office, &other]);
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

/// The tabs as a service would have made them that gives tabs its own numbers.
fn renumber(story: &Story) {
    for title in ["Tickets", "Scans", "Summary"] {
        let old = story.tab(title);
        let rows = old.rows();
        old.delete();
        let new = story.google.add_tab(&story.sheet, title, 1_000, 30);
        for (at, row) in rows.iter().enumerate() {
            row.iter().enumerate().for_each(|(column, cell)| new.edit(at, column, cell));
        }
    }
}

#[test]
fn laptops_share_tabs_that_have_other_numbers_than_they_asked_for() {
    for sold in [true, false] {
        let story = Story::new();
        if sold {
            story.sell(&["Ada", "Bob"]);
        }
        story.settle();
        renumber(&story);
        let before = story.google.tabs(&story.sheet);
        let till = story.second("till");
        story.settle_at(&[&story.office, &till]);
        story.office.app.sheets_disconnect(&story.event).unwrap();
        story
            .office
            .app
            .sheets_connect(&story.event, &story.google.service_account_key(), &story.sheet)
            .unwrap();
        till.sell(&story.event, &["Tom"]);
        till.hand_to(&story.office, &story.event);
        story.settle_at(&[&story.office, &till]);
        assert_eq!(story.google.tabs(&story.sheet), before, "no second set of tabs");
    }
}

#[test]
fn events_of_one_name_do_not_mix() {
    let story = Story::new();
    story.sell(&["Ada"]);
    story.settle();
    let key = story.google.service_account_key();
    // Connected to the same sheet here and on a laptop that knows nothing of the others.
    let (desk, other) = (&story.office, laptop(&story.google, "other"));
    let (second, third) = (desk.event("Party"), other.event("Party"));
    let fourth = other.event("Party");
    desk.app.sheets_connect(&second, &key, &story.sheet).unwrap();
    desk.sell(&second, &["Bob"]);
    desk.app.sheets_flush(&second, std::time::Duration::ZERO).unwrap();
    other.app.sheets_connect(&third, &key, &story.sheet).unwrap();
    other.sell(&third, &["Eva"]);
    other.sell(&fourth, &["Dan"]);
    other.app.sheets_connect(&fourth, &key, &story.sheet).unwrap();
    for (desk, event) in [(&other, third), (desk, second), (&other, fourth), (&other, third), (desk, second)]
    {
        let status = desk.app.sheets_flush(&event, std::time::Duration::ZERO).unwrap();
        assert_eq!(status.state, SheetsState::UpToDate, "{status:?}");
    }
    story.settle();
    let names = |title: &str| {
        let tab = story.tab(title);
        let column = tab.column("Name").unwrap();
        tab.rows().iter().skip(1).map(|row| row[column].clone()).collect::<Vec<_>>()
    };
    let titled = |event: &entrada_app::EventId| format!("Tickets (Party {})", event.short());
    assert_eq!(names("Tickets"), ["Ada"]);
    assert_eq!(names("Tickets (Party)"), ["Bob"]);
    assert_eq!(names(&titled(&third)), ["Eva"]);
    assert_eq!(names(&titled(&fourth)), ["Dan"]);
}

#[test]
fn the_organisers_own_tab_is_not_ours_however_it_is_spelt() {
    for title in ["tickets", " Tickets ", "TICKETS"] {
        let story = Story::new();
        story.office.app.sheets_disconnect(&story.event).unwrap();
        let sheet = story.google.new_spreadsheet("Own", &[SERVICE_ACCOUNT]);
        let own = story.google.add_tab(&sheet, title, 20, 3);
        own.edit(0, 0, "Tickets for the raffle");
        own.edit(1, 0, "17");
        story.office.app.sheets_connect(&story.event, &story.google.service_account_key(), &sheet).unwrap();
        story.sell(&["Ada"]);
        assert_eq!(story.flush().state, SheetsState::UpToDate);
        assert_eq!(own.rows(), [["Tickets for the raffle"], ["17"]], "{title:?}");
        assert!(story.google.tab(&sheet, "Tickets (Party)").is_some(), "{:?}", story.google.tabs(&sheet));
    }
}

#[test]
fn what_only_one_has_heard_of_the_event_is_not_fought_over() {
    let story = Story::begun();
    let till = story.second("till");
    story.settle_at(&[&story.office, &till]);
    let writes = || story.google.count(Kind::Write) + story.google.count(Kind::Change);
    let peace = || {
        for desk in [&story.office, &till, &story.office, &till] {
            assert_eq!(story.flush_at(desk).state, SheetsState::UpToDate);
        }
        let before = writes();
        for desk in [&story.office, &till, &story.office] {
            assert_eq!(story.flush_at(desk).state, SheetsState::UpToDate);
        }
        assert_eq!(writes(), before, "two laptops write over each other");
    };
    // As many facts here and there, and other figures.
    story.sell(&["Olga"]);
    till.sell(&story.event, &["Tom", "Tim"]);
    peace();
    // The same of every older ticket, and another time zone.
    let later = EventInput { timezone: some("Asia/Tokyo"), ..EventInput::default() };
    story.office.app.edit_event(&story.event, &later).unwrap();
    peace();
    let summary = story.tab("Summary");
    let zone = summary.find("What", "time zone").unwrap();
    assert_eq!(summary.cell(zone, summary.column("Value").unwrap()), "Asia/Tokyo");
    till.hand_to(&story.office, &story.event);
    story.office.hand_to(&till, &story.event);
    story.settle_at(&[&story.office, &till]);
}
