//! The main job: an event, a sale, the ticket's own PDF held to the webcam, in, refused the second time, undone, in.

use std::time::Duration;

use fantoccini::key::Key;

use crate::laptop::{Laptop, screen};
use crate::page::until;
use crate::picture::held_up;

/// A code that was out of view for longer than this counts as shown again (`entrada_scan::Debounce`).
const AWAY: Duration = Duration::from_millis(1_800);

#[tokio::test]
async fn a_first_event_is_made_a_ticket_sold_and_its_bearer_let_in_once() {
    let _screen = screen().await;
    let mut laptop = Laptop::new();
    let page = laptop.open().await;

    page.reads("first-create", &["Create your event"]).await;
    page.reads("first-sample", &["Look around with a sample event"]).await;
    page.enter_and_leave("first-device", "Box office").await;
    page.picture("first-start").await;
    page.click("first-create").await;
    page.enter("event-name", "Jazz am See").await;
    page.enter("event-venue", "Bootshaus").await;
    page.enter("event-capacity", "200").await;
    page.picture("new-event").await;
    page.click("event-save").await;

    page.reads("event-title", &["Jazz am See"]).await;
    page.enter("type-name", "Standard").await;
    page.enter("type-quota", "100").await;
    page.enter("type-price", &format!("12,50{}", char::from(Key::Enter))).await;
    page.reads("type-row", &["Standard", "12.50", "100"]).await;
    page.save_in(&laptop.saved()).await;

    // Sell, by the keyboard alone: the focus is where the name goes.
    page.go("sell").await;
    page.reads("[data-testid^=\"sell-left-\"]", &["100 left"]).await;
    page.keys("Nadia Brandt", Duration::ZERO, true).await;
    page.reads("sold", &["1 ticket sold", "Nadia Brandt", "Standard"]).await;
    page.reads("[data-testid^=\"sell-left-\"]", &["99 left"]).await;
    page.picture("sold").await;
    page.click("sold-pdf").await;
    page.reads(".toasts", &["Saved as"]).await;
    let [pdf] = &laptop.saved_files("pdf")[..] else {
        panic!("not one PDF: {:?}", laptop.saved_files("pdf"))
    };
    let ticket = held_up(pdf);

    page.until_count(".toast", 0).await;
    page.go("door").await;
    page.live().await;
    page.reads("count-admitted", &["0 / 1"]).await;
    page.picture("door-ready").await;
    let before = clock(&page).await;
    laptop.webcam.show_jpeg(&ticket).unwrap();
    page.attribute("verdict-panel", "data-kind", "admit").await;
    page.reads("verdict", &["Come in", "Nadia Brandt", "Standard"]).await;
    page.outlined().await;
    page.picture("door-admitted").await;
    let after = clock(&page).await;
    page.reads("count-admitted", &["1 / 1"]).await;
    page.reads("count-inside", &["1"]).await;

    // Held in view until the answer has cleared itself, it has counted once.
    page.attribute("verdict-panel", "data-kind", "idle").await;
    page.until_count("door-scan", 1).await;

    page.nobody_passes_any_more().await;
    show_again(&laptop, &ticket).await;
    page.attribute("verdict-panel", "data-kind", "duplicate").await;
    let refusal = page.reads("verdict", &["Already in", "Nadia Brandt", "since"]).await;
    assert!(
        refusal.contains(&before) || refusal.contains(&after),
        "{refusal} does not say {before} or {after}"
    );
    page.outlined().await;
    page.picture("door-refused").await;
    page.reads("count-refused", &["1"]).await;
    page.until_count("door-scan", 2).await;

    page.click("door-undo").await;
    page.click("undo-mistake").await;
    page.reads("count-admitted", &["0 / 1"]).await;
    page.reads("door-scans", &["Undone: By mistake"]).await;
    page.picture("door-undone").await;
    show_again(&laptop, &ticket).await;
    page.attribute("verdict-panel", "data-kind", "admit").await;
    page.reads("count-admitted", &["1 / 1"]).await;

    assert_eq!(laptop.cli(&["device", "list", "jazz"])[0]["name"], "Box office");
    let stats = laptop.cli(&["stats", "jazz"]);
    assert_eq!(
        (&stats["issued"], &stats["admitted"], &stats["refused"]["already_in"]),
        (&1.into(), &1.into(), &1.into())
    );
    laptop.close(page).await;
}

/// Takes the ticket out of view for so long that it counts as shown again.
async fn show_again(laptop: &Laptop, ticket: &[u8]) {
    laptop.webcam.show_nothing().unwrap();
    // Time itself is what is waited for.
    tokio::time::sleep(AWAY).await;
    laptop.webcam.show_jpeg(ticket).unwrap();
}

/// What a clock at the event shows: hours and minutes.
async fn clock(page: &crate::page::Page) -> String {
    let script = "return new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })";
    until("the time", async || {
        page.js(script, Vec::new()).await.as_str().map(str::to_owned).ok_or_else(|| "no text".to_owned())
    })
    .await
}
