//! `entrada demo` is a test of its own; here: that it passes, says so, and cleans up or keeps.

use crate::support::{Laptop, fields};

#[test]
fn the_demo_passes_and_leaves_nothing() {
    let laptop = Laptop::new();
    let human = laptop.run(&["demo"]).ends(0).out;
    assert!(human.contains("$ entrada issue") && human.contains("Already in since"), "{human}");
    assert!(!laptop.data().exists(), "the person's own data is not touched");
}

#[test]
fn the_demo_in_json_and_kept() {
    let laptop = Laptop::new();
    let report = laptop.json(&["demo", "--keep", &laptop.file("kept")]);
    assert_eq!(fields(&report), ["folder", "ok", "steps"]);
    assert_eq!(report["ok"], true);
    assert_eq!(fields(&report["steps"][0]), ["command", "laptop", "ok", "result"]);
    assert!(laptop.path("kept").join("ticket.pdf").is_file());
    laptop.run(&["demo", "--keep", &laptop.file("kept")]).ends(2);
}
