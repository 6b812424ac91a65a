//! What people do to the sheet while it is kept: sort, filter, insert, delete, rename, copy, and their own columns, rows
//! and tabs.

use entrada_app::SheetsState;
use entrada_testkit::google::Kind;

use super::Story;

#[test]
fn nothing_new_costs_one_read() {
    let story = Story::begun();
    let (reads, writes) = (story.google.count(Kind::Read), story.google.count(Kind::Write));
    assert_eq!(story.flush().state, SheetsState::UpToDate);
    assert_eq!(story.google.count(Kind::Read) - reads, 1);
    assert_eq!(story.google.count(Kind::Write) - writes, 0);
    story.settle();
}

#[test]
fn sorted_and_filtered_sheets_stay_right() {
    let story = Story::begun();
    let tab = story.guests();
    for column in 0..tab.header().len() {
        tab.sort(column, column % 2 == 0);
        story.news();
        story.settle();
    }
}

#[test]
fn inserted_rows_and_columns_stay_empty_and_ours_move() {
    let story = Story::begun();
    let tab = story.guests();
    tab.insert_rows(3, 2);
    tab.edit(3, 1, "Standing tables below");
    tab.insert_columns(2, 1);
    tab.edit(0, 2, "Colour");
    story.news();
    story.settle();
    assert_eq!((tab.cell(3, 1).as_str(), tab.cell(0, 2).as_str()), ("Standing tables below", "Colour"));
    assert!(tab.rows().iter().skip(1).all(|row| row[2].is_empty()), "their column is theirs");
    tab.insert_rows(0, 1);
    tab.edit(0, 0, "Guests of the party");
    story.news();
    story.flush();
    tab.delete_rows(0, 1);
    story.settle();
}

#[test]
fn deleted_and_emptied_rows_come_back() {
    let story = Story::begun();
    let tab = story.guests();
    let numbers: Vec<String> = tab.rows().iter().skip(1).map(|row| row[0].clone()).collect();
    tab.delete_rows(2, 2);
    story.own_lost("Tickets", &[&numbers[1], &numbers[2]]);
    story.settle();
    tab.clear_row(1);
    story.own_lost("Tickets", &[&numbers[0]]);
    story.settle();
    let tab = story.scans();
    let scan = tab.rows()[1][0].clone();
    tab.delete_rows(1, 1);
    story.own_lost("Scans", &[&scan]);
    story.settle();
}

#[test]
fn a_spoilt_number_is_restored() {
    let story = Story::begun();
    let tab = story.guests();
    let numbers: Vec<String> = tab.rows().iter().skip(1).map(|row| row[0].clone()).collect();
    tab.edit(1, 0, "");
    tab.edit(2, 0, "my number");
    story.settle();
    assert_eq!((tab.cell(1, 0), tab.cell(2, 0)), (numbers[0].clone(), numbers[1].clone()));
}

#[test]
fn a_copied_row_is_not_a_ticket() {
    let story = Story::begun();
    let tab = story.guests();
    let last = tab.rows().len();
    // With all its cells; the organiser's own cell of the copy is the organiser's business.
    tab.copy_row(1, last);
    tab.edit(last, tab.column(super::OWN).unwrap(), "");
    story.settle();
    tab.copy_row(2, last + 5);
    tab.edit(last + 5, tab.column(super::OWN).unwrap(), "");
    tab.sort(1, false);
    story.settle();
}

#[test]
fn renamed_headers_and_tabs_are_found_again() {
    let story = Story::begun();
    let tab = story.guests();
    let (name, state) = (tab.column("Name").unwrap(), tab.column("State").unwrap());
    tab.edit(0, name, "Gast");
    tab.edit(0, state, "Zustand");
    tab.rename("Gäste 'n' mehr");
    story.news();
    let status = story.flush();
    assert_eq!(status.state, SheetsState::UpToDate, "{status:?}{}", story.account());
    assert_eq!(tab.title(), "Gäste 'n' mehr");
    assert!(!story.google.tabs(&story.sheet).contains(&"Tickets".to_owned()), "no second tab is made");
    assert_eq!((tab.cell(0, name).as_str(), tab.cell(0, state).as_str()), ("Gast", "Zustand"));
    assert!(tab.find("Gast", "Ines").is_some(), "{:?}", tab.rows());
    let headers = tab.header();
    assert!(!headers.contains(&"Name".to_owned()), "no second column is added: {headers:?}");
    tab.rename("Tickets");
    tab.edit(0, name, "Name");
    tab.edit(0, state, "State");
    story.settle();
}

#[test]
fn columns_that_are_dragged_elsewhere() {
    let story = Story::begun();
    let tab = story.guests();
    tab.move_column(0, 3);
    tab.move_column(5, 0);
    story.news();
    story.settle();
    let last = tab.header().len() - 1;
    tab.move_column(last, 0);
    story.news();
    story.settle();
}

#[test]
fn a_column_that_is_deleted_comes_back() {
    let story = Story::begun();
    let tab = story.guests();
    tab.delete_columns(tab.column("State").unwrap(), 1);
    story.news();
    story.settle();
    tab.delete_columns(tab.column("Entrada").unwrap(), 1);
    story.news();
    story.settle();
    assert!(story.office.app.proposals(&story.event).unwrap().is_empty());
}

#[test]
fn own_rows_and_tabs_are_left_alone() {
    let story = Story::begun();
    let tab = story.guests();
    let last = tab.rows().len() + 3;
    tab.edit(last, 1, "Sum of all");
    tab.formula(last, 3, "=COUNTA(A2:A)", "6");
    let own = story.google.add_tab(&story.sheet, "My plans", 50, 5);
    own.edit(0, 0, "Call the band");
    story.news();
    story.settle();
    assert_eq!((tab.cell(last, 1).as_str(), tab.cell(last, 3).as_str()), ("Sum of all", "6"));
    assert!(tab.is_formula(last, 3));
    assert_eq!(own.rows(), [["Call the band"]]);
}

#[test]
fn tabs_of_the_same_title_were_there_before() {
    let story = Story::new();
    story.office.app.sheets_disconnect(&story.event).unwrap();
    let other = story.google.new_spreadsheet("Old sheet", &[entrada_testkit::google::SERVICE_ACCOUNT]);
    let old = story.google.add_tab(&other, "Tickets", 20, 3);
    old.edit(0, 0, "Number");
    old.edit(1, 0, "17");
    story.office.app.sheets_connect(&story.event, &story.google.service_account_key(), &other).unwrap();
    story.sell(&["Ada"]);
    assert_eq!(story.flush().state, SheetsState::UpToDate);
    assert_eq!(old.rows(), [["Number"], ["17"]], "another's tab is not ours");
    assert!(story.google.tab(&other, "Tickets (Party)").is_some(), "{:?}", story.google.tabs(&other));
}

#[test]
fn columns_are_chosen() {
    let story = Story::begun();
    let choose = |ids: &[&str]| {
        let ids: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
        story.office.app.sheets_columns(&story.event, &ids).unwrap();
    };
    choose(&["name", "state", "seat", "price", "entries", "order", "valid_from", "inside"]);
    story.news();
    story.settle();
    let header = story.guests().header();
    assert!(["Price", "Entries", "Order", "Inside"].iter().all(|one| header.contains(&(*one).to_owned())));
    let all = story.office.app.sheets(&story.event).unwrap().columns;
    choose(&all.iter().filter(|column| !column.fixed).map(|column| column.id.as_str()).collect::<Vec<_>>());
    story.news();
    story.settle();
}

#[test]
fn the_check_of_these_stories_sees_what_is_wrong() {
    let spoilt: [fn(&Story); 5] = [
        |story| story.guests().edit(1, 1, "Somebody else"),
        |story| story.guests().delete_rows(2, 1),
        |story| story.guests().copy_row(1, 20),
        |story| story.scans().delete_rows(1, 1),
        |story| {
            let tab = story.guests();
            tab.edit(1, tab.column(super::OWN).unwrap(), "written over");
        },
    ];
    for spoil in spoilt {
        let story = Story::begun();
        spoil(&story);
        let check = std::panic::AssertUnwindSafe(|| story.check_sheet(&story.office));
        assert!(std::panic::catch_unwind(check).is_err());
    }
}
