//! Two laptops by file: the organiser's hands the event on, the door's admits, and what it saw comes back.

use serde_json::json;

use crate::laptop::{Laptop, screen, text};
use crate::page::Page;

const PASSPHRASE: &str = "four quiet otters swim";

#[tokio::test]
async fn an_event_is_handed_to_a_door_laptop_whose_scans_come_back() {
    let _screen = screen().await;
    let (mut desk, tickets) = Laptop::with_tickets(&["Marta Vidal", "Omar Haddad"]);
    let mut door = Laptop::new();
    desk.webcam.unplug().unwrap();
    door.webcam.unplug().unwrap();

    let here = desk.open().await;
    here.save_in(&desk.saved()).await;
    here.go("devices").await;
    here.click("devices-hand-on").await;
    here.pick("bundle-role-door").await;
    here.enter("handon-passphrase", PASSPHRASE).await;
    here.picture("hand-on").await;
    here.click("handon-save").await;
    let file = here.reads("handon-file", &[".entrada"]).await;
    here.picture("handed-on").await;
    here.click("handon-close").await;

    let there = door.open().await;
    there.click("first-join").await;
    there.enter("bundle-file", file.trim()).await;
    there.enter("bundle-passphrase", "something else").await;
    there.click("bundle-take").await;
    there.reads("error", &["passphrase"]).await;
    there.picture("wrong-passphrase").await;
    there.enter("bundle-passphrase", PASSPHRASE).await;
    there.click("bundle-take").await;
    there.reads("bundle-report", &["Jazz Night", "Door"]).await;
    there.picture("joined").await;
    there.click("bundle-open").await;
    there.find("nav-door").await;

    // A door sells nothing and hands out no lists, not even when the page asks for it behind the screen's back.
    assert_eq!(there.count("nav-sell").await, 0);
    there.go("guests").await;
    there.reads("guest-count", &["2 tickets"]).await;
    assert_eq!(there.count("guest-export").await + there.count("guest-import").await, 0);
    there.picture("guests-of-a-door").await;
    there.save_in(&door.saved()).await; // otherwise a dialog would ask where to save
    let event = there.invoke("events", json!({})).await.expect("events")[0]["id"].clone();
    let sale = json!({ "event": event, "sale": { "lines": [{ "type": 1, "holders": [{}] }] } });
    refused(&there, "issue", sale).await;
    refused(&there, "save_export", json!({ "event": event, "what": "tickets", "options": {} })).await;
    refused(&there, "cancel", json!({ "event": event, "number": tickets[0]["number"], "reason": null }))
        .await;

    there.go("door").await;
    there.find("count-admitted").await;
    there.scan(&text(&tickets[0], "code")).await;
    there.attribute("verdict-panel", "data-kind", "admit").await;
    there.reads("verdict", &["Come in", "Marta Vidal"]).await;
    there.picture("door-laptop").await;

    // And back: the organiser's laptop sees the entry.
    there.go("devices").await;
    there.click("devices-hand-on").await;
    there.enter("handon-passphrase", PASSPHRASE).await;
    there.click("handon-save").await;
    let news = there.reads("handon-file", &[".entrada"]).await;
    there.click("handon-close").await;
    here.click("devices-take-in").await;
    here.enter("bundle-file", news.trim()).await;
    here.enter("bundle-passphrase", PASSPHRASE).await;
    here.click("bundle-take").await;
    here.reads("bundle-report", &["up to date"]).await;
    here.click("bundle-open").await;
    here.until_count("device", 2).await;
    here.picture("devices").await;
    here.go("insights").await;
    here.reads("stat-admitted", &["\n1\n"]).await;
    assert_eq!(desk.cli(&["stats", "jazz"])["admitted"], 1);

    there.go("insights").await;
    there.reads("stat-admitted", &["\n1\n"]).await;
    door.close(there).await;
    desk.close(here).await;
}

/// The program refuses the call because of this laptop's role.
async fn refused(page: &Page, command: &str, arguments: serde_json::Value) {
    let why = page.invoke(command, arguments).await.expect_err(command);
    assert_eq!(why["code"], "not_allowed", "{command}: {why}");
}
