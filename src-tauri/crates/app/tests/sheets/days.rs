//! Offline for a week, restarted, and back: what waits goes out by itself, the newest first, in few calls.

use std::sync::Arc;
use std::time::{Duration, Instant};

use entrada_app::{SheetsState, start_sheet_loops};
use entrada_testkit::google::{Fault, Kind};

use super::{Story, restarted};
use crate::desk::Desk;

/// Nothing reaches Google.
fn offline(story: &Story) {
    story.google.weather(Kind::Any, 0, usize::MAX, Fault::Drop);
}

#[test]
fn a_week_without_a_network_goes_out_in_few_calls() {
    let mut story = Story::begun();
    offline(&story);
    for day in 0..7 {
        let names: Vec<String> = (0..60).map(|guest| format!("Day {day} guest {guest}")).collect();
        let tickets = story.sell(&names.iter().map(String::as_str).collect::<Vec<_>>());
        for ticket in tickets.iter().take(20) {
            story.office.check(&story.event, &ticket.code);
            story.edit(ticket, &format!("{} again", ticket.name.as_deref().unwrap_or_default()));
        }
        let status = story.flush();
        assert_eq!((status.state, status.error.unwrap().code.as_str()), (SheetsState::Waiting, "offline"));
        story.office = restarted(&story.google, story.office);
    }
    let waiting = story.office.app.sheets_status(&story.event).unwrap().waiting;
    assert!(waiting >= 7 * 60 + 7 * 20, "each ticket and scan once, however often it changed: {waiting}");
    assert!(waiting <= 7 * 60 + 7 * 20 + 20, "coalesced: {waiting}");
    story.google.fine();
    let before = story.google.calls().len();
    assert_eq!(story.flush().state, SheetsState::UpToDate);
    let calls = story.google.calls().len() - before;
    assert!(calls <= 12, "{calls} calls for 560 rows:{}", story.account());
    story.settle();
}

#[test]
fn the_newest_goes_out_first() {
    let story = Story::begun();
    let names: Vec<String> = (0..1_300).map(|guest| format!("Guest {guest}")).collect();
    story.sell(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let last = story.sell(&["The very last"]).remove(0);
    // The first write arrives, and then the network is gone again.
    story.google.weather(Kind::Write, 1, usize::MAX, Fault::Drop);
    story.flush();
    let tab = story.guests();
    assert!(tab.find("Number", &last.number).is_some(), "the newest state goes out first");
    story.settle();
}

/// Waits for something that the loop does by itself.
#[track_caller]
fn wait(story: &Story, desk: &Arc<entrada_app::App>, until: impl Fn() -> bool) {
    let started = Instant::now();
    while !until() {
        let status = desk.sheets_status(&story.event).unwrap();
        assert!(started.elapsed() < Duration::from_secs(90), "{status:?}{}", story.account());
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn the_running_program_keeps_the_sheet_by_itself() {
    let story = Story::begun();
    let till: Desk = story.second("till");
    let Desk { folder, app } = till;
    let app = Arc::new(app);
    let (told, heard) = std::sync::mpsc::channel();
    let mirroring = start_sheet_loops(&app, move |_| {
        let _ = told.send(());
    });
    let up_to_date = |app: &Arc<entrada_app::App>| {
        let status = app.sheets_status(&story.event).unwrap();
        status.state == SheetsState::UpToDate && !status.working
    };
    wait(&story, &app, || up_to_date(&app));
    let sale = crate::desk::sale(1, &["Live"], None);
    let ticket = app.issue(&story.event, &sale).unwrap().tickets.remove(0);
    mirroring.wake();
    wait(&story, &app, || story.guests().find("Number", &ticket.number).is_some());
    offline(&story);
    let ticket =
        app.issue(&story.event, &crate::desk::sale(1, &["Offline"], None)).unwrap().tickets.remove(0);
    mirroring.wake();
    wait(&story, &app, || app.sheets_status(&story.event).unwrap().error.is_some());
    let status = app.sheets_status(&story.event).unwrap();
    assert_eq!(status.state, SheetsState::Waiting);
    story.google.fine();
    mirroring.wake();
    wait(&story, &app, || story.guests().find("Number", &ticket.number).is_some());
    wait(&story, &app, || up_to_date(&app));
    assert!(heard.try_iter().count() > 4, "the window hears of it");
    let ending = Instant::now();
    drop(mirroring);
    assert!(ending.elapsed() < Duration::from_secs(5), "its end is bounded");
    let till = Desk { folder, app: Arc::into_inner(app).expect("the loop let go of it") };
    till.hand_to(&story.office, &story.event);
    story.settle_at(&[&story.office, &till]);
}

#[test]
fn a_running_program_among_people_who_change_the_sheet() {
    let story = Story::begun();
    let till = story.second("till");
    let Desk { folder, app } = till;
    let app = Arc::new(app);
    let mirroring = start_sheet_loops(&app, |_| {});
    let tab = story.guests();
    for nth in 0..6 {
        match nth {
            0 => tab.sort(tab.column("Name").unwrap(), true),
            1 => tab.insert_columns(1, 1),
            2 => tab.edit(0, tab.column("Note").unwrap(), "Bemerkung"),
            3 => tab.move_column(tab.column("Number").unwrap(), 4),
            4 => tab.rename("Unsere Gäste"),
            _ => tab.insert_rows(1, 2),
        }
        let sale = crate::desk::sale(1, &[&format!("Guest {nth}")], None);
        let ticket = app.issue(&story.event, &sale).unwrap().tickets.remove(0);
        mirroring.wake();
        wait(&story, &app, || tab.find("Number", &ticket.number).is_some());
    }
    drop(mirroring);
    let till = Desk { folder, app: Arc::into_inner(app).expect("the loop let go of it") };
    till.hand_to(&story.office, &story.event);
    tab.rename("Tickets");
    tab.edit(0, tab.column("Bemerkung").unwrap(), "Note");
    story.settle_at(&[&story.office, &till]);
}
