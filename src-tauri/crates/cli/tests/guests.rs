//! Guests in the terminal: lists narrowed by what one likes, many tickets at once, and one ticket's history.

use serde_json::Value;

use crate::support::{Laptop, text};

fn names(page: &Value) -> Vec<String> {
    page["tickets"].as_array().unwrap().iter().map(|ticket| text(ticket, "name").to_owned()).collect()
}

fn party() -> (Laptop, Value) {
    let laptop = Laptop::with_event();
    let sold = laptop.json(&["issue", "jazz", "--type", "standard", "--name", "Ana Ruiz", "--seat", "B7"]);
    laptop.json(&["issue", "jazz", "--type", "standard", "--name", "Bo", "--count", "3", "--unpaid"]);
    (laptop, sold["tickets"][0].clone())
}

#[test]
fn a_list_is_narrowed_by_several_things() {
    let (laptop, ana) = party();
    let list = |more: &[&str]| laptop.json(&[&["guests", "jazz"], more].concat());
    assert_eq!(list(&["--search", "an"])["total"], 1);
    assert_eq!(names(&list(&["--seated", "yes"])), ["Ana Ruiz"]);
    assert_eq!(list(&["--seated", "no", "--state", "unpaid", "--type", "stan"])["total"], 3);
    assert_eq!(names(&list(&["--order", text(&ana, "order")])), ["Ana Ruiz"]);
    assert_eq!(names(&list(&["--offset", "1", "--limit", "2"])), ["Bo", "Bo"]);
    laptop.run(&["check", "jazz", text(&ana, "code"), "--gate", "North"]).ends(0);
    assert_eq!(names(&list(&["--gate", "North"])), ["Ana Ruiz"]);
    assert_eq!(list(&["--state", "missed"])["total"], 3);
    laptop.run(&["guests", "jazz", "--order", "nonsense"]).ends(2);
}

#[test]
fn many_tickets_are_changed_at_once_and_what_was_passed_over_is_told() {
    let (laptop, ana) = party();
    let blocked = laptop.json(&["bulk", "block", "jazz", "--state", "unpaid", "--text", "Pay first"]);
    assert_eq!(
        (&blocked["of"], &blocked["done"], &blocked["stopped"]),
        (&3.into(), &3.into(), &false.into())
    );
    let all = laptop.json(&["bulk", "unblock", "jazz", "--everybody"]);
    assert_eq!((&all["of"], &all["done"]), (&4.into(), &3.into()));
    assert_eq!(all["skipped"][0]["why"], "not_blocked");
    assert_eq!(all["skipped"][0]["numbers"][0], ana["number"]);
    let one =
        laptop.run(&["bulk", "cancel", "jazz", "--number", text(&ana, "number"), "--reason", "Ill"]).ends(0);
    assert_eq!(one.out, "Cancelled 1 of 1 ticket\n");
    laptop.json(&["bulk", "reissue", "jazz", "--search", "bo"]);
    let pdf = laptop.file("all.pdf");
    let saved = laptop.run(&["bulk", "pdf", "jazz", "--everybody", "-o", &pdf]).ends(0);
    assert!(saved.out.starts_with("Saved 3 of 4 tickets\n  passed over, cancelled: 1 ("), "{saved:?}");
    assert!(std::fs::read(&pdf).unwrap().starts_with(b"%PDF"));
    // Nobody cancels everything by leaving something out.
    laptop.run(&["bulk", "cancel", "jazz"]).ends(2);
    laptop.run(&["bulk", "cancel", "jazz", "--everybody", "--search", "bo"]).ends(2);
}

#[test]
fn a_story_is_told_in_words_and_as_json() {
    let (laptop, ana) = party();
    laptop.json(&["ticket", "edit", text(&ana, "number"), "--name", "Ana María"]);
    laptop.run(&["check", "jazz", text(&ana, "code"), "--gate", "North"]).ends(0);
    laptop.run(&["check", "jazz", text(&ana, "code")]).ends(3);
    let history = laptop.json(&["ticket", "history", text(&ana, "number")]);
    let kinds: Vec<&str> =
        history["entries"].as_array().unwrap().iter().map(|entry| text(entry, "kind")).collect();
    let mut sorted = kinds.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, ["came_in", "changed", "issued", "paid", "refused"]);
    let told = laptop.run(&["ticket", "story", text(&ana, "number")]).ends(0).out;
    for part in
        ["issued", "paid 12.50 EUR by cash", "changed: name", "came in at North", "refused: already_in"]
    {
        assert!(told.contains(part), "{part} in {told}");
    }
    assert!(!told.contains("Ruiz"), "{told}");
    let missed = laptop.run(&["export", "jazz", "--what", "missed"]).ends(0).out;
    assert_eq!(missed.lines().count(), 4, "{missed}");
    laptop.run(&["ticket", "history", "00000-00000"]).ends(2);
}
