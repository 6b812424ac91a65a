//! What a laptop remembers, listed and set in a terminal.

use serde_json::Value;

use crate::support::{Laptop, text};

#[test]
fn settings_are_listed_and_set_one_at_a_time() {
    let laptop = Laptop::with_event();
    let before = laptop.json(&["settings", "list"]);
    assert_eq!(before["sound"], Value::Null, "never set");
    for (name, typed, kept) in [
        ("device-name", "North door", Value::from("North door")),
        ("device_name", "42", "42".into()),
        ("sound", "no", false.into()),
        ("copies", "2", 2.into()),
        ("guest-language", "de", "de".into()),
        ("scanner-suffix", "-", "-".into()),
    ] {
        let after = laptop.json(&["settings", "set", name, typed]);
        assert_eq!(after[name.replace('-', "_")], kept, "{name}");
    }
    let event = laptop.json(&["settings", "set", "event", "jazz"]);
    assert_eq!(event["event"], laptop.json(&["event", "show", "jazz"])["id"]);
    assert_eq!(text(&laptop.json(&["settings", "set", "guest-language", ""]), "guest_language"), "");
    let human = laptop.run(&["settings", "list"]).ends(0).out;
    assert!(human.contains("device-name") && human.contains("42"), "{human}");
}

#[test]
fn a_setting_that_is_none_or_can_t_be_so_is_named_and_nothing_is_set() {
    let laptop = Laptop::with_event();
    let before = laptop.json(&["settings", "list"]);
    for (name, value, says) in [
        ("colour", "red", "colour"),
        ("theme", "red", "system, light, dark"),
        ("copies", "many", "many"),
        ("copies", "0", "99"),
        ("sound", "loud", "loud"),
        ("event", "nothing of the kind", "nothing of the kind"),
    ] {
        let told = laptop.run(&["settings", "set", name, value]).ends(2).err;
        assert!(told.contains(says), "{name} {value}: {told}");
    }
    assert_eq!(laptop.json(&["settings", "list"]), before);
    assert!(laptop.run(&["settings", "set", "colour", "red"]).ends(2).err.contains("device-name"));
}
