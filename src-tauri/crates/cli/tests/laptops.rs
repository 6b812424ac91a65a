//! Two laptops by file, devices, backups, and where keys rest.

use crate::support::{Laptop, fields, text};
use serde_json::Value;

fn hand_over(from: &Laptop, to: &Laptop, more: &[&str]) -> Value {
    let secret = from.with_file("secret.txt", "correct horse\n");
    let (file, at) = (from.file("jazz.entrada"), ["--passphrase-file", &secret]);
    let _ = std::fs::remove_file(&file);
    from.json(&[&["bundle", "export", "jazz", &file], &at[..], more].concat());
    to.json(&[&["bundle", "import", &file], &at[..]].concat())
}

/// What both must show alike.
fn seen(laptop: &Laptop) -> (Value, Value) {
    let guests = laptop.json(&["guests", "jazz"]);
    let guests = guests["tickets"]
        .as_array()
        .unwrap()
        .iter()
        .map(|t| [&t["number"], &t["name"], &t["inside"]].map(Value::clone));
    let stats = laptop.json(&["stats", "jazz"]);
    (
        guests.map(|g| Value::Array(g.to_vec())).collect(),
        serde_json::json!([stats["admitted"], stats["refused"], stats["inside"]]),
    )
}

#[test]
fn an_event_goes_to_another_laptop_and_both_come_to_the_same() {
    let (desk, door) = (Laptop::with_event(), Laptop::new());
    let both = desk.sell("Ana");
    let joined = hand_over(&desk, &door, &["--invite", "desk"]);
    assert_eq!((&joined["joined"], &joined["event"]["role"]), (&true.into(), &"desk".into()));
    let later = desk.sell("Ben");
    let unlisted = door.json(&["check", "jazz", text(&later, "code")]);
    assert_eq!(unlisted["reason"], "unlisted");
    desk.json(&["check", "jazz", text(&both, "code")]);
    door.json(&["check", "jazz", text(&both, "code")]);

    let report = hand_over(&door, &desk, &[]);
    assert_eq!(report["joined"], false);
    assert_eq!(report["incidents"].as_array().unwrap().len(), 1, "{report}");
    hand_over(&desk, &door, &[]);
    let nothing = hand_over(&desk, &door, &[]);
    assert_eq!(nothing["joined"], false);
    assert_eq!(seen(&desk), seen(&door));
    for laptop in [&desk, &door] {
        let incidents = laptop.json(&["incidents", "jazz"]);
        assert_eq!(
            fields(&incidents[0]),
            ["first", "kind", "name", "number", "other_name", "other_number", "seat", "second"]
        );
        assert_eq!(incidents[0]["number"], both["number"]);
        assert!(laptop.run(&["incidents", "jazz"]).ends(0).out.contains("Ana"));
        laptop.json(&["journal", "verify"]);
        assert_eq!(laptop.json(&["journal", "rebuild"])["differences"].as_array().unwrap().len(), 0);
    }
}

#[test]
fn a_door_laptop_may_not_sell_cancel_or_export() {
    let (desk, door) = (Laptop::with_event(), Laptop::new());
    let ticket = desk.sell("Ana");
    let joined = hand_over(&desk, &door, &[]);
    assert_eq!(joined["event"]["role"], "door", "unless told otherwise");
    let before = door.state();
    for arguments in [
        &["issue", "jazz", "--type", "standard"][..],
        &["ticket", "cancel", text(&ticket, "number")],
        &["export", "jazz"],
        &["pdf", "jazz", "-o", "/nowhere/tickets.pdf"],
        &["event", "edit", "jazz", "--name", "Mine"],
    ] {
        let refused = door.run(&[&["--json"], arguments].concat()).ends(2);
        assert_eq!(refused.error()["code"], "not_allowed", "{arguments:?}");
    }
    assert_eq!(door.state(), before);
    let seen = &door.json(&["guests", "jazz"])["tickets"][0];
    assert_eq!((&seen["number"], &seen["name"]), (&ticket["number"], &ticket["name"]));
    assert_eq!(
        (&seen["email"], &seen["code"]),
        (&Value::Null, &"".into()),
        "not what a list can be misused for"
    );
}

#[test]
fn laptops_are_listed_and_dismissed() {
    let (desk, door) = (Laptop::with_event(), Laptop::new());
    desk.sell("Ana");
    hand_over(&desk, &door, &["--invite", "desk"]);
    door.sell("Ben");
    hand_over(&door, &desk, &[]);
    let devices = desk.json(&["device", "list", "jazz"]);
    let other = devices.as_array().unwrap().iter().find(|device| device["this"] == false).unwrap();
    assert_eq!(other["role"], "desk");
    assert!(desk.run(&["device", "list", "jazz"]).ends(0).out.contains("(this laptop)"));
    desk.run(&["device", "dismiss", "nobody"]).ends(2);
    let dismissed = desk.json(&["device", "dismiss", text(other, "id")]);
    let other = dismissed.as_array().unwrap().iter().find(|device| device["this"] == false).unwrap();
    assert_eq!(other["dismissed"], true);
    hand_over(&desk, &door, &[]);
    door.run(&["issue", "jazz", "--type", "standard"]).ends(2);
}

#[test]
fn a_backup_comes_back_into_an_empty_folder() {
    let (laptop, other) = (Laptop::with_event(), Laptop::new());
    laptop.sell("Ana");
    let secret = laptop.with_file("secret.txt", "correct horse\n");
    let file = laptop.file("all.backup");
    assert_eq!(fields(&laptop.json(&["backup", &file, "--passphrase-file", &secret])), ["file"]);
    let wrong = laptop.with_file("wrong.txt", "incorrect horse\n");
    let refused = other.run(&["--json", "restore", &file, "--passphrase-file", &wrong]).ends(2);
    assert_eq!(refused.error()["code"], "wrong_passphrase");
    assert_eq!(fields(&other.json(&["restore", &file, "--passphrase-file", &secret])), ["data", "file"]);
    // One entry more: that it goes on from the backup, under a key of its own.
    let (mut restored, mut backed_up) = (other.state(), laptop.state());
    assert_eq!(restored[0].as_u64(), backed_up[0].as_u64().map(|facts| facts + 1));
    (restored[0], backed_up[0]) = (Value::Null, Value::Null);
    assert_eq!(restored, backed_up);
    other.sell("Ben");
    other.run(&["restore", &file, "--passphrase-file", &secret]).ends(2);
    assert_eq!(other.json(&["guests", "jazz"])["total"], 2, "what is there is not overwritten");
}

#[test]
fn without_a_terminal_a_passphrase_is_asked_for_by_name() {
    let laptop = Laptop::with_event();
    for arguments in [&["bundle", "export", "jazz", "x.entrada"][..], &["backup", "x.backup"]] {
        let refused = laptop.run(arguments).ends(2);
        assert!(refused.err.contains("--passphrase-file"), "{refused:?}");
    }
    assert!(!laptop.path("x.entrada").exists() && !laptop.path("x.backup").exists());
    for (name, content) in
        [("empty.txt", "".as_bytes()), ("binary.txt", &[0xff, 0xfe, 0, 1]), ("long.txt", &[b'x'; 5000])]
    {
        let file = laptop.with_file(name, content);
        let refused = laptop.run(&["backup", "x.backup", "--passphrase-file", &file]).ends(2);
        assert!(refused.err.contains(name), "{refused:?}");
    }
    laptop.run(&["backup", "x.backup", "--passphrase-file", "no-such-file"]).ends(2);
}

#[test]
fn the_key_rests_where_it_was_chosen_to() {
    let laptop = Laptop::new();
    let secret = laptop.with_file("secret.txt", "correct horse\n");
    let run = |arguments: &[&str], secret: Option<&str>| {
        let mut command = laptop.command();
        command.env_remove("ENTRADA_KEY_FILE").args(arguments);
        if let Some(secret) = secret {
            command.env("ENTRADA_PASSPHRASE_FILE", secret);
        }
        let output = command.output().unwrap();
        (
            output.status.code().unwrap(),
            String::from_utf8(output.stdout).unwrap(),
            String::from_utf8(output.stderr).unwrap(),
        )
    };
    let (code, out, _) = run(&["--json", "key", "passphrase", "--passphrase-file", &secret], None);
    assert_eq!(code, 0);
    let state: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&state["state"], &state["protection"]), (&"passphrase".into(), &"passphrase".into()));
    let (code, _, err) = run(&["event", "list"], None);
    assert_eq!(code, 2);
    assert!(err.contains("ENTRADA_PASSPHRASE_FILE"), "{err}");
    assert_eq!(run(&["event", "list"], Some(&secret)).0, 0);
    let wrong = laptop.with_file("wrong.txt", "incorrect horse\n");
    assert_eq!(run(&["event", "list"], Some(&wrong)).0, 2);
    let (code, _, err) = run(&["key", "keyring"], None);
    assert_eq!((code, err.is_empty()), (2, false), "chosen once: {err}");

    let other = Laptop::new();
    let status = other.json(&["key", "status"]);
    assert_eq!(status["state"], "ready", "ENTRADA_KEY_FILE is there");
    other.json(&["key", "file", &other.file("chosen.key")]);
    assert!(other.path("chosen.key").is_file());
    assert_eq!(other.json(&["key", "status"])["protection"], "key_file");
}

#[test]
fn two_desks_sell_beyond_a_quota_and_the_terminal_says_who() {
    let (office, kiosk) = (Laptop::with_event(), Laptop::new());
    office.json(&["type", "edit", "jazz", "1", "--quota", "1"]);
    hand_over(&office, &kiosk, &["--invite", "desk"]);
    office.sell("Ana");
    kiosk.sell("Ben");
    let report = hand_over(&kiosk, &office, &[]);
    assert_eq!(report["incidents"][0]["kind"], "quota", "{report}");
    let told = office.json(&["incidents", "jazz"]);
    assert_eq!((&told[0]["number"], &told[0]["quota"]["over"]), (&Value::Null, &1.into()));
    assert_eq!(told[0]["quota"]["sellers"].as_array().unwrap().len(), 2);
    assert!(office.run(&["incidents", "jazz"]).ends(0).out.contains("2 sold of 1"));
}

#[test]
fn a_laptop_whose_folder_was_copied_is_named_until_it_is_dismissed() {
    let (office, desk, copy) = (Laptop::with_event(), Laptop::new(), Laptop::new());
    hand_over(&office, &desk, &["--invite", "desk"]);
    for entry in std::fs::read_dir(desk.path("")).unwrap() {
        let entry = entry.unwrap();
        let into = copy.path("").join(entry.file_name());
        if entry.file_type().unwrap().is_file() {
            std::fs::copy(entry.path(), into).unwrap();
        } else {
            std::fs::create_dir_all(&into).unwrap();
            for file in std::fs::read_dir(entry.path()).unwrap().map(|file| file.unwrap()) {
                if file.file_type().unwrap().is_file() {
                    std::fs::copy(file.path(), into.join(file.file_name())).unwrap();
                }
            }
        }
    }
    desk.sell("Ana");
    copy.sell("Ben");
    hand_over(&desk, &office, &[]);
    assert_eq!(office.run(&["journal", "verify"]).ends(0).err, "");
    let report = hand_over(&copy, &office, &[]);
    assert!(report["refused"].to_string().contains("two different facts"), "{report}");
    assert_eq!(office.json(&["guests", "jazz"])["total"], 2);
    let told = office.run(&["--json", "journal", "verify"]).ends(1).json();
    assert!(told["problems"].to_string().contains("two different facts number 2"), "{told}");
    assert_eq!(office.run(&["--json", "rehearse", "jazz", "--no-camera"]).json()["ready"], false);
    let devices = office.json(&["device", "list", "jazz"]);
    let row = devices.as_array().unwrap().iter().find(|device| device["this"] == false).unwrap();
    assert_eq!(row["forked"], true);
    let why = text(row, "forked_why");
    assert!(why.contains("have the number 2"), "{why}");
    assert!(office.run(&["device", "list", "jazz"]).ends(0).out.contains(why));
    office.json(&["device", "dismiss", text(row, "id")]);
    office.run(&["journal", "verify"]).ends(0);
    assert_eq!(office.json(&["guests", "jazz"])["total"], 2, "what both sold until now stays");
}
