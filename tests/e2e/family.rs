//! A family at the door: one of them shows a ticket and the others come along, or the order's number is typed. And scanners
//! that are set to something else than the laptop.

use crate::laptop::{Laptop, screen, text};
use crate::page::FINGERS;

#[tokio::test]
async fn a_family_comes_in_by_one_ticket_and_one_key_or_by_the_orders_number() {
    let _screen = screen().await;
    let (mut laptop, _) = Laptop::with_tickets(&["Solo Guest"]);
    laptop.webcam.unplug().unwrap();
    let sell = |count: &str, name: &str| {
        laptop
            .cli(&["issue", "jazz", "--type", "standard", "--count", count, "--name", name, "--paid", "cash"])
    };
    let (roux, obi) = (sell("3", "Roux"), sell("4", "Obi"));
    let page = laptop.open().await;
    page.go("door").await;
    page.reads("count-admitted", &["0 / 8"]).await;

    page.scan(&text(&roux["tickets"][0], "code")).await;
    page.attribute("verdict-panel", "data-kind", "admit").await;
    page.reads("verdict", &["Come in", "Roux", "All 3 of this order"]).await;
    page.picture("family-one-of-three").await;
    page.press('*').await;
    page.reads("verdict-party", &["Roux"]).await;
    page.reads("count-admitted", &["3 / 8"]).await;
    page.picture("family-all-in").await;

    // By the order's number, some and then all that are left.
    let order = text(&obi["order"], "number");
    page.click("door-entry").await;
    page.keys(&order, FINGERS, true).await;
    page.attribute("verdict-panel", "data-reason", "order").await;
    page.reads("verdict-party", &["Obi"]).await;
    page.picture("family-order").await;
    page.press('2').await;
    page.reads("count-admitted", &["4 / 8"]).await;
    page.nobody_passes_any_more().await;
    page.click("door-entry").await;
    page.keys(&order, FINGERS, true).await;
    page.attribute("verdict-panel", "data-reason", "order").await;
    page.reads("verdict-party", &["Already in"]).await;
    page.click("order-all").await;
    page.reads("count-admitted", &["7 / 8"]).await;
    laptop.close(page).await;
}

#[tokio::test]
async fn the_rehearsal_learns_what_the_scanner_adds_and_the_door_takes_it_away() {
    let _screen = screen().await;
    let (mut laptop, tickets) = Laptop::with_tickets(&["Amélie Roux", "Ben Carter"]);
    laptop.webcam.unplug().unwrap();
    let page = laptop.open().await;
    page.go("door").await;
    page.click("door-rehearsal").await;
    page.reads("rehearsal-row-scanner", &["Only if you have one"]).await;
    page.scan(&format!("P01{}-", text(&tickets[0], "code"))).await;
    page.reads("rehearsal-row-scanner", &["P01", "before", "-"]).await;
    page.picture("rehearsal-scanner").await;
    page.scan("something else").await;
    page.reads("rehearsal-row-scanner", &["is no ticket of this event"]).await;
    page.click("rehearsal-to-door").await;
    page.reads("count-admitted", &["0 / 2"]).await;
    page.scan(&format!("P01{}-", text(&tickets[0], "code"))).await;
    page.reads("verdict", &["Come in", "Amélie Roux"]).await;
    // Two scans, the second quicker than the first one's Enter.
    let both = format!("{}{}", text(&tickets[0], "code"), text(&tickets[1], "code"));
    page.scan(&both).await;
    page.reads("count-admitted", &["2 / 2"]).await;
    laptop.close(page).await;
}
