//! Each trouble by itself: what people do to a sheet and what Google refuses.

use serde_json::json;

use super::super::{Cell, Edit};
use super::journal::{Laptop, TITLE, compare, round, run, settle, ticket};
use super::memory::{Book, Fault, Memory, Page};
use crate::Trouble;

/// A sheet with so many tickets, and a column of the organiser with a comment on each.
fn filled(tickets: usize) -> (Memory, Laptop, super::super::Mirror<Memory>) {
    let (memory, laptop) = (Memory::default(), Laptop::new());
    memory.book().pages.push(Page::new(0, "Sheet1", 100, 5));
    for n in 0..tickets {
        laptop.learn(ticket(&key(n), 1_000 + n as i64, &format!("Guest {n}"), "valid"));
    }
    let mut mirror = laptop.mirror(&memory);
    settle(&mut mirror);
    let mut book = memory.book();
    book.insert_column(TITLE, 3);
    let page = book.page(TITLE);
    page.set(0, 3, "Comment");
    for n in 0..tickets {
        let row = page.row_of(&key(n)).unwrap();
        page.set(row, 3, &format!("about {}", key(n)));
    }
    drop(book);
    settle(&mut mirror);
    (memory, laptop, mirror)
}

fn key(n: usize) -> String {
    format!("K-{n:05}")
}

fn check(memory: &Memory, laptop: &Laptop) {
    compare(memory, laptop).unwrap();
    let mut book = memory.book();
    let page = book.page(TITLE);
    let (comment, number) = (page.column("Comment").unwrap(), page.column("Number").unwrap());
    for row in page.texts().iter().filter(|row| row[comment].starts_with("about")) {
        assert_eq!(row[comment], format!("about {}", row[number]));
    }
}

fn before_write(memory: &Memory, act: impl FnOnce(&mut Book) + Send + 'static) {
    memory.book().acts.insert(0, vec![Box::new(act)]);
}

#[test]
fn a_first_filling_a_change_and_a_quiet_minute_cost_few_calls() {
    let (memory, laptop) = (Memory::default(), Laptop::new());
    for n in 0..2_500 {
        laptop.learn(ticket(&key(n), n as i64, "Guest", "valid"));
    }
    let mut mirror = laptop.mirror(&memory);
    let first = settle(&mut mirror);
    // Look, make, read, grow, three calls of rows, tags, looks, read again.
    assert_eq!((first.calls.reads, first.calls.writes, first.written), (3, 7, 2_502));
    laptop.learn(ticket(&key(7), 9_000, "Guest", "entered"));
    let change = settle(&mut mirror);
    assert_eq!((change.calls.reads, change.calls.writes, change.written), (2, 1, 1));
    let last = memory.book().written.last().unwrap().clone();
    assert_eq!(last.range, "'Tickets'!C9:F9", "only what changed and the mark");
    assert_eq!(last.values[0][1], json!(null));
    let quiet = settle(&mut mirror);
    assert_eq!((quiet.calls.reads, quiet.calls.writes), (1, 0));
    let restarted = settle(&mut laptop.mirror(&memory));
    assert_eq!((restarted.calls.reads, restarted.calls.writes), (2, 0));
    let first_rows = memory.book().page(TITLE).texts()[1][0].clone();
    assert_eq!(first_rows, key(0), "a first filling is in the order of sale");
    compare(&memory, &laptop).unwrap();
}

#[test]
fn after_a_week_offline_the_newest_go_out_first() {
    let (memory, laptop, mut mirror) = filled(3);
    for n in 3..2_603 {
        laptop.learn(ticket(&key(n), 5_000 + n as i64, "Guest", "valid"));
    }
    memory.book().written.clear();
    settle(&mut mirror);
    let first = memory.book().written[0].values[0][0].clone();
    assert_eq!(first, json!(key(2_103)), "the newest, as many as surely go out in one call");
    check(&memory, &laptop);
}

#[test]
fn one_refused_row_does_not_stop_the_others() {
    let (memory, laptop, mut mirror) = filled(20);
    memory.book().hates = Some("poison".into());
    for n in 20..60 {
        laptop.learn(ticket(&key(n), 5_000, if n == 33 { "poison" } else { "Guest" }, "valid"));
    }
    assert!(matches!(round(&mut mirror), Err(Trouble::Request(_))));
    assert!(laptop.known(|known| known.due.contains(&key(33))), "it stays in sight");
    for n in (20..60).filter(|n| *n != 33) {
        assert!(memory.book().page(TITLE).row_of(&key(n)).is_some(), "{n} is there");
    }
    let writes = memory.book().calls.writes;
    assert!(round(&mut mirror).is_err());
    assert_eq!(memory.book().calls.writes - writes, 1, "it is tried alone");
    memory.book().hates = None;
    settle(&mut mirror);
    check(&memory, &laptop);
}

#[test]
fn calls_that_are_too_large_are_halved() {
    let (memory, laptop, mut mirror) = filled(3);
    memory.book().most_ranges = Some(30);
    (3..103).for_each(|n| laptop.learn(ticket(&key(n), 5_000, "Guest", "valid")));
    settle(&mut mirror);
    check(&memory, &laptop);
}

#[test]
fn sorted_between_reading_and_writing() {
    let (memory, laptop, mut mirror) = filled(9);
    (0..9).for_each(|n| laptop.learn(ticket(&key(n), 5_000, &format!("Other {n}"), "entered")));
    laptop.learn(ticket(&key(9), 5_000, "New", "valid"));
    before_write(&memory, |book| book.page(TITLE).sort(1, true));
    settle(&mut mirror);
    check(&memory, &laptop);
    assert!(laptop.known(|known| known.edits.is_empty()));
}

#[test]
fn a_row_inserted_while_new_ones_are_written() {
    let (memory, laptop, mut mirror) = filled(5);
    (5..8).for_each(|n| laptop.learn(ticket(&key(n), 5_000, "New", "valid")));
    before_write(&memory, |book| {
        book.page(TITLE).insert_row(2);
        book.page(TITLE).insert_row(2);
    });
    settle(&mut mirror);
    check(&memory, &laptop);
    assert_eq!(memory.book().page(TITLE).texts().iter().filter(|row| row[3].starts_with("about")).count(), 5);
}

#[test]
fn numbers_and_marks_deleted_each_and_both() {
    for headers in [vec!["Number"], vec!["Entrada"], vec!["Number", "Entrada"], vec!["Name"]] {
        let (memory, laptop, mut mirror) = filled(6);
        for header in headers {
            let column = memory.book().page(TITLE).column(header).unwrap();
            memory.book().delete_column(TITLE, column);
        }
        before_write(&memory, |book| book.page(TITLE).sort(1, true));
        settle(&mut mirror);
        check(&memory, &laptop);
        assert!(laptop.known(|known| known.edits.is_empty()));
        assert_eq!(memory.book().page(TITLE).last_used(), 7);
    }
}

#[test]
fn the_headers_deleted_or_moved_down() {
    let (memory, laptop, mut mirror) = filled(3);
    memory.book().page(TITLE).delete_row(0);
    settle(&mut mirror);
    compare(&memory, &laptop).unwrap();
    let (memory, laptop, mut mirror) = filled(3);
    memory.book().page(TITLE).insert_row(0);
    memory.book().page(TITLE).set(0, 0, "My event");
    laptop.learn(ticket(&key(3), 5_000, "New", "valid"));
    settle(&mut mirror);
    check(&memory, &laptop);
}

#[test]
fn copied_rows_go_and_deleted_ones_come_back() {
    let (memory, laptop, mut mirror) = filled(4);
    {
        let mut book = memory.book();
        let page = book.page(TITLE);
        let copy = page.cells[2].clone();
        page.cells[7] = copy;
        page.set(8, 0, "an organiser's own line");
        page.delete_row(4);
    }
    settle(&mut mirror);
    compare(&memory, &laptop).unwrap();
    let mut book = memory.book();
    let texts = book.page(TITLE).texts();
    assert_eq!(texts[2][0], key(1), "the topmost stays");
    assert_eq!((texts[6][0].as_str(), texts[6][3].as_str()), ("", "about K-00001"), "what is not ours stays");
    assert_eq!(texts[7][0], "an organiser's own line");
}

#[test]
fn an_edit_is_proposed_and_declined_or_comes_true() {
    let (memory, laptop, mut mirror) = filled(3);
    memory.book().page(TITLE).set(1, 1, "Somebody");
    assert_eq!(settle(&mut mirror).edits, 1);
    let edit = Edit { key: key(0), column: "name", wanted: "Somebody".into() };
    assert_eq!(laptop.known(|known| known.edits.clone()), vec![edit.clone()]);
    // Other facts do not write over it.
    laptop.learn(ticket(&key(0), 6_000, "Guest 0", "entered"));
    assert_eq!(settle(&mut mirror).edits, 1);
    assert_eq!(settle(&mut laptop.mirror(&memory)).edits, 1, "nor a restart");
    laptop.known(|known| known.declined.push(edit));
    settle(&mut mirror);
    assert_eq!(memory.book().page(TITLE).texts()[1][1], "Guest 0");
    assert!(laptop.known(|known| known.edits.is_empty()));
    memory.book().page(TITLE).set(2, 1, "");
    settle(&mut mirror);
    assert_eq!(laptop.known(|known| known.edits[0].wanted.clone()), "", "emptied");
    memory.book().page(TITLE).set(2, 1, "Anne");
    settle(&mut mirror);
    laptop.learn(ticket(&key(1), 7_000, "Anne", "valid"));
    settle(&mut mirror);
    assert!(laptop.known(|known| known.edits.is_empty()), "accepted");
    check(&memory, &laptop);
}

#[test]
fn an_organisers_column_of_the_same_name_is_not_taken() {
    for no_tags in [false, true] {
        let (memory, laptop) = (Memory::default(), Laptop::new());
        memory.book().no_tags = no_tags;
        for n in 0..3 {
            laptop.learn(ticket(&key(n), 1, &format!("Guest {n}"), "valid"));
        }
        let mut mirror = laptop.mirror(&memory);
        settle(&mut mirror);
        memory.book().insert_column(TITLE, 1);
        memory.book().page(TITLE).set(0, 1, "Name");
        memory.book().page(TITLE).set(2, 1, "their own");
        settle(&mut mirror);
        let texts = memory.book().page(TITLE).texts();
        assert_eq!((texts[2][1].as_str(), texts[2][2].as_str()), ("their own", "Guest 1"));
        assert!(laptop.known(|known| known.edits.is_empty()));
    }
}

#[test]
fn renamed_headers_and_tabs_are_followed() {
    for no_tags in [false, true] {
        let (memory, laptop, mut mirror) = filled(3);
        memory.book().no_tags = no_tags;
        let state = memory.book().page(TITLE).column("State").unwrap();
        memory.book().page(TITLE).set(0, state, "Zustand");
        memory.book().page(TITLE).title = "Gäste".into();
        laptop.learn(ticket(&key(1), 5_000, "Guest 1", "entered"));
        settle(&mut mirror);
        let mut book = memory.book();
        let texts = book.page("Gäste").texts();
        assert_eq!((texts[0][state].as_str(), texts[2][state].as_str()), ("Zustand", "entered"));
        assert_eq!(texts[0].iter().filter(|text| !text.is_empty()).count(), 7, "no column was added");
    }
}

#[test]
fn everything_is_compared_even_if_a_tab_was_renamed_meanwhile() {
    let (memory, laptop, mut mirror) = filled(3);
    memory.book().page(TITLE).title = "Gäste".into();
    // As when a type is renamed: no fact of the ticket's own tells it.
    laptop.known(|known| {
        known.tickets.values_mut().for_each(|row| row.cells[1] = Cell::Text("renamed".into()));
        known.everything = true;
    });
    round(&mut mirror).unwrap();
    let mut book = memory.book();
    let state = book.page("Gäste").column("State").unwrap();
    assert!(book.page("Gäste").texts().iter().skip(1).take(3).all(|row| row[state] == "renamed"));
}

#[test]
fn connecting_asks_for_no_more_than_the_right_to_write() {
    let (memory, laptop) = (Memory::default(), Laptop::new());
    memory.book().pages.push(Page::new(5, "Chart", 0, 0));
    let mirror = laptop.mirror(&memory);
    run(mirror.test()).unwrap();
    memory.book().pages.push(Page::new(6, "Sheet1", 10, 5));
    run(mirror.test()).unwrap();
    for (trouble, writable) in [
        (Trouble::Request("400 Unknown name \"updateSheetProperties\"".into()), true),
        (Trouble::Protected, true),
        (Trouble::NotShared(None), false),
        (Trouble::Offline("x".into()), false),
    ] {
        memory.book().faults.insert(1, Fault::Before(trouble.clone()));
        assert_eq!(run(mirror.test()).is_ok(), writable, "{trouble:?}");
    }
}

#[test]
fn tabs_that_were_made_without_a_word_are_looked_for() {
    let (memory, laptop) = (Memory::default(), Laptop::new());
    memory.book().no_replies = true;
    memory.book().pages.push(Page::new(0, "Sheet1", 100, 5));
    laptop.learn(ticket(&key(0), 1_000, "Guest", "valid"));
    settle(&mut laptop.mirror(&memory));
    compare(&memory, &laptop).unwrap();
    assert_eq!(memory.book().pages.len(), 3);
    assert_eq!(memory.book().pages[0].last_used(), 0, "number 0 is somebody else's");
}

#[test]
fn what_can_not_be_dressed_is_left_alone_after_some_tries() {
    let (memory, laptop) = (Memory::default(), Laptop::new());
    memory.book().tagging = Some(Trouble::Google("501 Not implemented".into()));
    laptop.learn(ticket(&key(0), 1_000, "Guest", "valid"));
    let mut mirror = laptop.mirror(&memory);
    let writes: Vec<u64> = (0..5).map(|_| settle(&mut mirror).calls.writes).collect();
    assert_eq!(writes[1..], [1, 2, 0, 0], "tags twice more, then looks alone");
}

#[test]
fn numbers_in_a_column_of_plain_texts_are_not_written_for_ever() {
    let (memory, _, mut mirror) = filled(3);
    for (row, text) in [(1, "12.5"), (2, " 12.50"), (3, "12,5")] {
        let price = memory.book().page(TITLE).column("Price").unwrap();
        memory.book().page(TITLE).set(row, price, text);
    }
    assert_eq!(settle(&mut mirror).calls.writes, 0);
    let price = memory.book().page(TITLE).column("Price").unwrap();
    memory.book().page(TITLE).set(1, price, "a lot");
    settle(&mut mirror);
    assert_eq!(memory.book().page(TITLE).cells[1][price], json!(12.5));
}

#[test]
fn another_tab_takes_the_title() {
    let (memory, laptop, mut mirror) = filled(3);
    memory.book().page(TITLE).title = "Old".into();
    memory.book().pages.push(Page::new(5, TITLE, 10, 10));
    laptop.learn(ticket(&key(1), 5_000, "Guest 1", "entered"));
    settle(&mut mirror);
    assert_eq!(memory.book().page(TITLE).last_used(), 0, "it is not ours");
    assert_eq!(memory.book().page("Old").last_used(), 4);
}

#[test]
fn a_full_spreadsheet_is_said_and_rows_that_are_there_go_on() {
    let (memory, laptop, mut mirror) = filled(3);
    memory.book().most_cells = Some(0);
    laptop.learn(ticket(&key(0), 5_000, "Guest 0", "entered"));
    (3..1_200).for_each(|n| laptop.learn(ticket(&key(n), 5_000, "New", "valid")));
    assert_eq!(round(&mut mirror), Err(Trouble::TooLarge));
    assert_eq!(memory.book().page(TITLE).texts()[1][2], "entered");
    memory.book().most_cells = None;
    settle(&mut mirror);
    check(&memory, &laptop);
}

#[test]
fn a_smaller_grid_and_prepared_boxes() {
    let (memory, laptop, mut mirror) = filled(3);
    {
        let mut book = memory.book();
        book.insert_column(TITLE, 0);
        let page = book.page(TITLE);
        page.cells.truncate(4);
        page.set(0, 0, "Paid?");
        page.cells[1..].iter_mut().for_each(|row| row[0] = json!(false));
    }
    laptop.learn(ticket(&key(3), 5_000, "New", "valid"));
    settle(&mut mirror);
    assert_eq!(memory.book().page(TITLE).row_of(&key(3)), Some(4), "right below");
    check(&memory, &laptop);
}

#[test]
fn laptops_that_show_different_columns_and_a_clock_from_the_future() {
    let (memory, laptop, mut mirror) = filled(3);
    let other = Laptop::new();
    other.known(|known| known.columns = vec!["state", "note"]);
    laptop.tell(&other);
    let mut second = other.mirror(&memory);
    settle(&mut second);
    let writes = memory.book().calls.writes;
    settle(&mut mirror);
    settle(&mut second);
    assert_eq!(memory.book().calls.writes, writes, "they agree");
    {
        let mut book = memory.book();
        let page = book.page(TITLE);
        let mark = page.column("Entrada").unwrap();
        page.set(1, mark, &format!("{} 7fffffffffff.0.1 -", key(0)));
        page.set(1, 2, "nonsense");
    }
    settle(&mut mirror);
    check(&memory, &laptop);
    settle(&mut second);
    check(&memory, &other);
}

#[test]
fn texts_that_look_like_formulas_and_endless_ones() {
    let (memory, laptop, mut mirror) = filled(1);
    for (n, text) in
        ["=1+1", "+49 1", "-x", "@home", "0123", "TRUE", "a\r\nb\u{7}", " "].into_iter().enumerate()
    {
        laptop.learn(ticket(&key(n), 5_000, text, "valid"));
    }
    laptop.learn(ticket(&key(8), 5_000, &"😀".repeat(30_000), "valid"));
    laptop.known(|known| known.tickets.get_mut(&key(3)).unwrap().cells[3] = Cell::Number(f64::NAN));
    settle(&mut mirror);
    compare(&memory, &laptop).unwrap();
    assert_eq!(settle(&mut mirror).calls.writes, 0);
    let texts = memory.book().page(TITLE).texts();
    assert_eq!(texts[9][1].encode_utf16().count(), 50_000);
    assert_eq!(texts[1][1], "=1+1");
}

#[test]
fn a_lost_answer_doubles_nothing() {
    for nth in 0..9 {
        for applied in [false, true] {
            let (memory, laptop) = (Memory::default(), Laptop::new());
            (0..1_500).for_each(|n| laptop.learn(ticket(&key(n), 1, "Guest", "valid")));
            let trouble = Trouble::Offline("cut".into());
            let fault = if applied { Fault::After(trouble) } else { Fault::Before(trouble) };
            memory.book().faults.insert(nth, fault);
            let mut mirror = laptop.mirror(&memory);
            let _ = round(&mut mirror);
            settle(&mut laptop.mirror(&memory));
            compare(&memory, &laptop).unwrap();
            assert_eq!(memory.book().page(TITLE).last_used(), 1_501);
        }
    }
}
