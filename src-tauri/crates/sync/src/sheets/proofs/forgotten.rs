//! Whoever was forgotten stays out of the sheet, and whoever was dismissed outranks nobody: also when the laptop that writes
//! next has not heard of it.

use super::super::{Cell, Row, Version};
use super::journal::{Laptop, TITLE, compare, settle, ticket};
use super::memory::{Memory, Page};

const FORGOTTEN: i64 = 5_000;

fn forgotten(key: &str) -> Row {
    Row { forgotten: FORGOTTEN, ..ticket(key, FORGOTTEN, "", "valid") }
}

fn scan(key: &str, about: &str, who: &str) -> Row {
    let cells = vec![Cell::Text("12:00".into()), Cell::Text(who.into())];
    let version = Version { ms: 6_000, facts: 1, ..Version::default() };
    Row { key: key.into(), version, forgotten: 0, about: Some(about.into()), cells }
}

/// Two laptops that know Ada and Bob, and a sheet that says so.
fn two() -> (Memory, [Laptop; 2]) {
    let (memory, laptops) = (Memory::default(), [Laptop::new(), Laptop::new()]);
    memory.book().pages.push(Page::new(0, "Sheet1", 100, 5));
    laptops[0].learn(ticket("K-1", 1_000, "Ada", "valid"));
    laptops[0].learn(ticket("K-2", 1_000, "Bob", "valid"));
    laptops[0].tell(&laptops[1]);
    write(&memory, &laptops[0]);
    (memory, laptops)
}

/// A round of a program that was just started and compares everything.
fn write(memory: &Memory, laptop: &Laptop) {
    settle(&mut laptop.mirror(memory));
}

fn says(memory: &Memory, key: &str, header: &str) -> String {
    let mut book = memory.book();
    let page = book.page(TITLE);
    let (row, column) = (page.row_of(key).unwrap(), page.column(header).unwrap());
    page.texts()[row][column].clone()
}

fn anywhere(memory: &Memory, text: &str) -> bool {
    memory.book().pages.iter().any(|page| page.texts().iter().flatten().any(|cell| cell.contains(text)))
}

/// Nobody writes any more.
fn at_rest(memory: &Memory, laptops: &[Laptop]) {
    laptops.iter().for_each(|laptop| write(memory, laptop));
    let before = memory.book().calls.writes;
    laptops.iter().for_each(|laptop| write(memory, laptop));
    assert_eq!(memory.book().calls.writes, before, "they write over each other");
}

#[test]
fn later_news_of_who_has_not_heard_come_without_the_name() {
    for first in 0..2 {
        let (memory, laptops) = two();
        laptops[0].learn(forgotten("K-1"));
        laptops[1].learn(ticket("K-1", 6_000, "Ada", "entered"));
        for who in [first, 1 - first, 0, 1] {
            write(&memory, &laptops[who]);
        }
        assert_eq!(
            (says(&memory, "K-1", "Name"), says(&memory, "K-1", "State")),
            (String::new(), "entered".into())
        );
        assert_eq!(says(&memory, "K-2", "Name"), "Bob");
        at_rest(&memory, &laptops);
        assert!(!anywhere(&memory, "Ada"));
        assert!(
            laptops.iter().all(|laptop| laptop.known(|known| known.edits.is_empty())),
            "nobody wished for it"
        );
    }
}

#[test]
fn a_row_that_is_written_anew_has_no_name_either() {
    let (memory, laptops) = two();
    laptops[0].learn(forgotten("K-1"));
    write(&memory, &laptops[0]);
    // Somebody copies the row, and the copy is all that is left of it where the other laptop looks.
    {
        let mut book = memory.book();
        let page = book.page(TITLE);
        let (row, key) = (page.row_of("K-1").unwrap(), page.column("Number").unwrap());
        page.set(row, key, "rubbish");
    }
    laptops[1].learn(ticket("K-1", 6_000, "Ada", "entered"));
    write(&memory, &laptops[1]);
    assert!(!anywhere(&memory, "Ada"));
    // Where nothing is left of it, the one who knows puts it right.
    let row = memory.book().page(TITLE).row_of("K-1").unwrap();
    memory.book().page(TITLE).delete_row(row);
    laptops.iter().rev().for_each(|laptop| write(&memory, laptop));
    assert!(!anywhere(&memory, "Ada"));
    at_rest(&memory, &laptops);
}

#[test]
fn scans_of_who_was_forgotten_lose_the_name_whoever_knows_of_them() {
    let (memory, laptops) = two();
    let mut mirror = laptops[1].mirror(&memory);
    laptops[1].known(|known| known.scans.insert("s-1".into(), scan("s-1", "K-1", "Ada")));
    settle(&mut mirror);
    assert!(memory.book().page("Scans").texts().iter().flatten().any(|cell| cell == "Ada"));
    laptops[0].learn(forgotten("K-1"));
    write(&memory, &laptops[0]);
    laptops[1].known(|known| known.scans.insert("s-2".into(), scan("s-2", "K-1", "Ada")));
    laptops[1].known(|known| known.scans.insert("s-3".into(), scan("s-3", "K-2", "Bob")));
    settle(&mut mirror);
    assert!(!anywhere(&memory, "Ada"));
    assert!(memory.book().page("Scans").texts().iter().flatten().any(|cell| cell == "Bob"));
    at_rest(&memory, &laptops);
}

#[test]
fn who_was_named_in_their_place_stays() {
    let (memory, laptops) = two();
    laptops[0].learn(Row { forgotten: FORGOTTEN, ..ticket("K-1", 5_500, "Bea", "valid") });
    laptops[1].learn(ticket("K-1", 6_000, "Ada", "entered"));
    for who in [0, 1, 0, 1] {
        write(&memory, &laptops[who]);
        assert_eq!(says(&memory, "K-1", "Name"), "Bea");
    }
    assert_eq!(says(&memory, "K-1", "State"), "entered");
    at_rest(&memory, &laptops);
}

#[test]
fn who_knows_of_a_dismissal_wins_over_who_still_counts_the_dismissed() {
    for first in 0..2 {
        let (memory, laptops) = two();
        let know = |row: Row| Row { version: Version { dismissed: 1, ..row.version }, ..row };
        ["K-1", "K-2"].iter().for_each(|key| laptops[0].learn(know(ticket(key, 1_000, "Ada", "valid"))));
        laptops[1].learn(ticket("K-1", 9_000, "Mallory", "cancelled"));
        for who in [first, 1 - first, 0, 1] {
            write(&memory, &laptops[who]);
        }
        compare(&memory, &laptops[0]).unwrap();
        assert!(!anywhere(&memory, "Mallory"));
        at_rest(&memory, &laptops);
    }
}
