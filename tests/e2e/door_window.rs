//! The door in a window of its own: it scans, searches and undoes, and can call nothing else of the program.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::laptop::{Laptop, screen, text};

include!("../../src-tauri/src/commands/names.rs");

/// What the door's window is for, and what it needs to be shown.
const ALLOWED: &[&str] = &[
    "admit",
    "camera_light",
    "cameras",
    "check",
    "door_search",
    "door_start",
    "door_state",
    "door_stop",
    "event",
    "events",
    "persons",
    "scans",
    "session",
    "settings",
    "sign_in",
    "sign_out",
    "undo",
    "zones",
];

#[tokio::test]
async fn the_doors_own_window_scans_searches_undoes_and_may_do_nothing_else() {
    let _screen = screen().await;
    let (mut laptop, tickets) = Laptop::with_tickets(&["Nils Holm", "Petra Lang"]);
    laptop.webcam.unplug().unwrap();
    let page = laptop.open().await;
    page.go("door").await;
    page.click("door-window").await;
    page.other_window().await;

    page.reads("door-event", &["Jazz Night"]).await;
    assert_eq!(page.count("nav-sell").await, 0);
    page.scan(&text(&tickets[0], "code")).await;
    page.reads("verdict", &["Come in", "Nils Holm"]).await;
    page.picture("door-window").await;
    page.click("door-undo").await;
    page.click("undo-person").await;
    page.reads("count-admitted", &["0 / 2"]).await;
    page.enter("door-entry", "petra").await;
    page.reads("door-found", &["Petra Lang"]).await;
    page.click("door-admit").await;
    page.reads("verdict", &["Come in", "Petra Lang"]).await;

    let allowed: BTreeSet<&str> = ALLOWED.iter().copied().collect();
    let mut open = BTreeSet::new();
    for command in COMMANDS {
        let denied = match page.invoke(command, json!({})).await {
            Err(Value::String(why)) => why.contains("not allowed"),
            _ => false,
        };
        if !denied {
            open.insert(*command);
        }
    }
    assert_eq!(open, allowed);
    for other in [
        "plugin:dialog|open",
        "plugin:dialog|save",
        "plugin:window|create",
        "plugin:event|emit",
        "plugin:fs|read_file",
    ] {
        let why = page.invoke(other, json!({})).await.expect_err(other);
        assert!(
            why.as_str().is_some_and(|why| why.contains("not allowed") || why.contains("not found")),
            "{other}: {why}"
        );
    }
    laptop.close(page).await;
}
