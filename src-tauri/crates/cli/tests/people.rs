//! People with PINs, the lock of a laptop and persons that are forgotten, as a script meets them.

use std::process::Stdio;

use crate::support::{Laptop, Ran, files_in, text};

/// A laptop with Olga who organises, Ana who sells and Dora at the door.
fn staffed() -> Laptop {
    let laptop = Laptop::with_event();
    for (name, role, pin) in
        [("Olga", "organiser", "9999"), ("Ana", "seller", "2468"), ("Dora", "door", "1357")]
    {
        let file = laptop.with_file("pin", format!("{pin}\n"));
        let person = laptop.json(&["person", "add", "jazz", name, "--role", role, "--pin-file", &file]);
        assert_eq!((text(&person, "name"), &person["has_pin"]), (name, &true.into()));
        assert!(!person.to_string().contains("argon2"), "no hash leaves the program");
    }
    laptop
}

/// Runs as somebody whose PIN is in the environment.
fn run_as(laptop: &Laptop, name: &str, pin: &str, arguments: &[&str]) -> Ran {
    let mut command = laptop.command();
    command.args(["--json", "--person", name]).args(arguments).env("ENTRADA_PIN", pin);
    let output = command.stdin(Stdio::null()).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    Ran { code: output.status.code().unwrap_or(-1), out: text(&output.stdout), err: text(&output.stderr) }
}

#[test]
fn people_are_added_listed_changed_and_removed() {
    let laptop = staffed();
    let people = laptop.json(&["person", "list", "jazz"]);
    let seen: Vec<(&str, &str)> = people
        .as_array()
        .unwrap()
        .iter()
        .map(|person| (text(person, "name"), text(person, "role")))
        .collect();
    assert_eq!(seen, [("Ana", "desk"), ("Dora", "door"), ("Olga", "organiser")]);
    let human = laptop.run(&["person", "list", "jazz"]).ends(0).out;
    assert!(human.contains("seller"), "{human}");
    let changed = laptop.json(&["person", "edit", "jazz", "dora", "--rename", "Dora B", "--role", "seller"]);
    assert_eq!((text(&changed, "name"), text(&changed, "role")), ("Dora B", "desk"));
    assert_eq!(laptop.json(&["person", "pin", "jazz", "dora", "--none"])["has_pin"], false);
    let from_stdin = laptop.run_with(&["--json", "person", "pin", "jazz", "dora"], "864200\n").ends(0).json();
    assert_eq!(from_stdin["has_pin"], true);
    assert_eq!(laptop.json(&["person", "remove", "jazz", "dora"]).as_array().unwrap().len(), 2);
}

#[test]
fn what_is_typed_wrong_is_told_in_one_sentence() {
    let laptop = staffed();
    let short = laptop.with_file("short", "12\n");
    let letters = laptop.with_file("letters", "12a4\n");
    let empty = laptop.with_file("empty", "");
    let pin = laptop.with_file("pin", "4321\n");
    for (arguments, code, named) in [
        (
            vec!["person", "add", "jazz", "Eve", "--role", "king", "--no-pin"],
            "bad_input",
            "organiser, seller and door",
        ),
        (
            vec!["person", "add", "jazz", "Eve", "--role", "door", "--pin-file", &short],
            "bad_input",
            "4 to 12 digits",
        ),
        (
            vec!["person", "add", "jazz", "Eve", "--role", "door", "--pin-file", &letters],
            "bad_input",
            "4 to 12 digits",
        ),
        (
            vec!["person", "add", "jazz", "Eve", "--role", "door", "--pin-file", &empty],
            "bad_file",
            "empty first line",
        ),
        (vec!["person", "add", "jazz", "Eve", "--role", "door"], "bad_input", "standard input is empty"),
        (vec!["person", "add", "jazz", "ANA", "--role", "door", "--no-pin"], "conflict", "Ana"),
        (vec!["person", "add", "jazz", " ", "--role", "door", "--no-pin"], "bad_input", "empty"),
        (vec!["person", "pin", "jazz", "nobody", "--none"], "not_found", "nobody"),
        (vec!["lock", "--to", "garden", "--pin-file", &pin], "bad_input", "garden"),
        (vec!["lock"], "bad_input", "--to"),
        (vec!["unlock", "--pin-file", &pin], "conflict", "not locked"),
        (vec!["lock", "--ask-who", "perhaps"], "bad_input", "on or off"),
        (vec!["forget", "not-a-number"], "bad_input", "not-a-number"),
        (vec!["forget"], "bad_input", "NUMBER|ORDER"),
        (vec!["forget", "7K3Q9-M2FXD", "--email", "ana@example.org"], "bad_input", "--email"),
        (vec!["forget", "7K3Q9-M2FXD"], "not_found", "7K3Q9-M2FXD"),
        (vec!["forget", "--email", "ana"], "bad_input", "ana"),
        (vec!["forget", "--email", "nobody@example.org"], "not_found", "nobody@example.org"),
    ] {
        let ran = laptop.run(&[&["--json"], arguments.as_slice()].concat()).ends(2);
        let error = ran.error();
        assert_eq!(text(&error, "code"), code, "{arguments:?}: {error}");
        assert!(text(&error, "message").contains(named), "{arguments:?}: {error}");
    }
    assert_eq!(laptop.json(&["person", "list", "jazz"]).as_array().unwrap().len(), 3);
}

#[test]
fn whoever_signs_in_stands_behind_what_is_done_and_does_no_more_than_they_may() {
    let laptop = staffed();
    let ticket = laptop.sell("Bob");
    let number = text(&ticket, "number");
    run_as(&laptop, "Dora", "1357", &["check", "jazz", number]).ends(0);
    let refused =
        run_as(&laptop, "Dora", "1357", &["issue", "jazz", "--type", "standard", "--name", "Eve"]).ends(2);
    assert_eq!(text(&refused.error(), "code"), "not_allowed");
    assert!(text(&refused.error(), "message").contains("Dora is signed in as door"));
    let export = run_as(&laptop, "dora", "1357", &["export", "jazz"]).ends(2);
    assert_eq!(text(&export.error(), "code"), "not_allowed");
    run_as(&laptop, "Ana", "2468", &["export", "jazz"]).ends(0);
    run_as(&laptop, "Ana", "2468", &["ticket", "edit", number, "--seat", "B7"]).ends(0);
    let forget = run_as(&laptop, "Ana", "2468", &["forget", number]).ends(2);
    assert_eq!(text(&forget.error(), "code"), "not_allowed");
    let seen = run_as(&laptop, "Dora", "1357", &["guests", "jazz"]).ends(0).out;
    assert!(seen.contains("Bob") && !seen.contains("1250"), "{seen}");
    let wrong = run_as(&laptop, "Ana", "1111", &["check", "jazz", number]).ends(2);
    assert_eq!(text(&wrong.error(), "code"), "wrong_pin");
    let nobody = run_as(&laptop, "Zoe", "1111", &["check", "jazz", number]).ends(2);
    assert_eq!(text(&nobody.error(), "code"), "not_found");
}

#[test]
fn a_laptop_locked_to_the_door_checks_and_does_not_sell_until_it_is_unlocked() {
    let laptop = Laptop::with_event();
    let number = text(&laptop.sell("Bob"), "number").to_owned();
    let pin = laptop.with_file("pin", "4321\n");
    let locked = laptop.json(&["lock", "--to", "door", "--pin-file", &pin]);
    assert_eq!((text(&locked, "lock"), &locked["wait"]), ("door", &0.into()));
    assert_eq!(text(&laptop.json(&["lock", "--status"]), "lock"), "door");
    laptop.json(&["check", "jazz", &number]);
    for arguments in [
        &["issue", "jazz", "--type", "standard"][..],
        &["guests", "jazz"],
        &["export", "jazz"],
        &["event", "edit", "jazz", "--name", "Mine"],
        &["person", "add", "jazz", "Eve", "--role", "organiser", "--no-pin"],
        &["backup", "all.backup", "--passphrase-file", &pin],
    ] {
        let error = laptop.run(&[&["--json"], arguments].concat()).ends(2).error();
        assert_eq!(
            (text(&error, "code"), text(&error, "message")),
            ("locked", "this laptop is locked to the door")
        );
        assert!(text(&error, "hint").contains("entrada unlock"));
    }
    let wrong = laptop.with_file("wrong", "1111\n");
    for _ in 0..3 {
        let error = laptop.run(&["--json", "unlock", "--pin-file", &wrong]).ends(2).error();
        assert_eq!(text(&error, "code"), "wrong_pin");
    }
    let error = laptop.run(&["--json", "unlock", "--pin-file", &pin]).ends(2).error();
    assert!(text(&error, "message").contains("too many wrong PINs"), "each run is a restart: {error}");
    assert!(laptop.json(&["lock", "--status"])["wait"].as_u64().unwrap() > 0);
}

#[test]
fn the_right_pin_unlocks() {
    let laptop = Laptop::with_event();
    let pin = laptop.with_file("pin", "4321\n");
    laptop.json(&["lock", "--to", "both", "--pin-file", &pin]);
    laptop.sell("Bob");
    assert!(laptop.json(&["unlock", "--pin-file", &pin])["lock"].is_null());
    laptop.json(&["guests", "jazz"]);
}

#[test]
fn a_forgotten_person_is_nowhere_in_the_folder_and_the_journal_is_sound() {
    let laptop = Laptop::with_event();
    let issued = laptop.issue("Zebulon Quist", &["--email", "zeb@example.org"]);
    let number = text(&issued["tickets"][0], "number");
    let before = laptop.json(&["stats", "jazz"]);
    let forgotten = laptop.json(&["forget", number]);
    assert_eq!(
        (text(&forgotten, "number"), text(&forgotten, "order")),
        (number, text(&issued["order"], "number"))
    );
    assert_eq!(laptop.json(&["stats", "jazz"]), before);
    assert!(laptop.json(&["ticket", "show", number])["name"].is_null());
    laptop.json(&["journal", "verify"]);
    laptop.json(&["journal", "rebuild"]);
    for file in files_in(&laptop.data()) {
        let bytes = std::fs::read(file).unwrap().to_ascii_lowercase();
        for secret in ["zebulon", "quist", "zeb@example"] {
            assert!(!bytes.windows(secret.len()).any(|window| window == secret.as_bytes()), "{secret}");
        }
    }
}

#[test]
fn an_address_is_forgotten_with_or_without_a_ticket_and_it_is_told_what_went() {
    let laptop = Laptop::with_event();
    let bought = |name: &str| {
        let issued = laptop.issue(name, &["--buyer", "Zebulon Quist"]);
        let order = text(&issued["order"], "number").to_owned();
        laptop.json(&["order", "edit", &order, "--email", "zeb@example.org"]);
        order
    };
    let gift = bought("Eva");
    bought("Bob");
    let ran = laptop.run(&["forget", "--email", "ZEB@example.org"]).ends(0).out;
    assert!(ran.contains("the holder of 0 tickets and the buyer of 2 orders: 4 pieces"), "{ran}");
    for file in files_in(&laptop.data()) {
        let bytes = std::fs::read(file).unwrap().to_ascii_lowercase();
        for secret in ["zebulon", "quist", "zeb@example"] {
            assert!(!bytes.windows(secret.len()).any(|window| window == secret.as_bytes()), "{secret}");
        }
    }
    let again = laptop.run(&["--json", "forget", "--email", "zeb@example.org"]).ends(2);
    assert_eq!(text(&again.error(), "code"), "not_found");
    let again = laptop.run(&["--json", "forget", &gift]).ends(2);
    assert_eq!(text(&again.error(), "code"), "conflict");
    let other = laptop.issue("Kim", &["--buyer", "Club"]);
    let order = text(&other["order"], "number");
    let forgotten = laptop.json(&["forget", order]);
    assert_eq!((text(&forgotten, "order"), &forgotten["number"]), (order, &serde_json::Value::Null));
    assert_eq!(text(&laptop.json(&["ticket", "show", text(&other["tickets"][0], "number")]), "name"), "Kim");
}

#[test]
fn an_event_that_is_over_long_enough_is_said_once() {
    let laptop = Laptop::new();
    laptop.json(&[
        "event",
        "add",
        "Old Fair",
        "--starts",
        "2020-05-01 10:00",
        "--ends",
        "2020-05-01 18:00",
        "--timezone",
        "Europe/Madrid",
    ]);
    laptop.json(&["type", "add", "fair", "Standard"]);
    laptop.json(&["issue", "fair", "--type", "standard", "--name", "Ana"]);
    laptop.json(&["event", "edit", "fair", "--retain-days", "30"]);
    let first = laptop.run(&["guests", "fair"]).ends(0);
    assert!(first.err.contains("Old Fair") && first.err.contains("erased"), "{first:?}");
    assert!(!first.out.contains("Ana"));
    assert_eq!(laptop.run(&["guests", "fair"]).ends(0).err, "");
}
