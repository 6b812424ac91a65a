//! Pictures of the Door in each state a person has to act on, light and dark, small and large, with letters of twice the
//! size and from right to left; and that nothing of it sticks out. What it does is `door_asks`'s.

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::laptop::{Laptop, screen, text};
use crate::page::Page;

/// The smallest window that is promised to work, and a large one where the screen has room for it.
const SIZES: &[(u32, u32)] = &[(1024, 640), (1920, 1080)];

#[tokio::test]
async fn the_door_is_readable_in_every_state() {
    let _screen = screen().await;
    let (mut laptop, tickets) = Laptop::with_tickets(&["Ana Ruiz", "Ben Carter", "Chidi Obi"]);
    laptop.note(&tickets[0], "Wheelchair: ramp at the side door");
    let unpaid = ["issue", "jazz", "--type", "standard", "--name", "Dora Maar", "--unpaid"];
    let unpaid: Value = laptop.cli(&unpaid)["tickets"][0].clone();
    laptop.cli(&["event", "edit", "jazz", "--admit-unpaid", "ask"]);
    laptop.webcam.unplug().unwrap();
    let page = laptop.open().await;
    page.go("door").await;
    let (note, plain, due) = (text(&tickets[0], "number"), text(&tickets[1], "code"), text(&unpaid, "code"));
    for (nth, &(width, height)) in SIZES.iter().enumerate() {
        let room = page.js("return [screen.width, screen.height]", Vec::new()).await;
        if room[0].as_u64() < Some(width.into()) || room[1].as_u64() < Some(height.into()) {
            continue;
        }
        page.client.set_window_rect(0, 0, width, height).await.unwrap();
        for look in ["light", "dark", "large", "rtl"] {
            wear(&page, look).await;
            let name = |state: &str| format!("door-{state}-{look}-{width}x{height}");
            page.scan(&due).await;
            page.attribute("verdict-panel", "data-kind", "ask").await;
            page.picture(&name("unpaid")).await;
            fits(&page, look).await;
            page.press('c').await;
            page.find("pay-tendered").await;
            page.picture(&name("cash")).await;
            fits(&page, look).await;
            page.press(Key::Escape).await;
            page.until_count("pay-tendered", 0).await;
            page.press(Key::Escape).await;
            page.find("verdict-idle").await;
            page.picture(&name("ready")).await;
            if look == "light" && nth == 0 {
                page.enter("door-entry", &note).await;
                page.click("door-admit").await;
                page.attribute("verdict-panel", "data-kind", "attention").await;
                page.picture(&name("note")).await;
                in_sight(&page, "verdict-seen").await;
                page.click("verdict-seen").await;
            }
            page.scan(&plain).await;
            page.find(".verdict[data-reason=\"already_in\"], .verdict[data-kind=\"admit\"]").await;
            page.picture(&name("answer")).await;
            page.click("door-without").await;
            page.reads("verdict", &["Without a ticket"]).await;
            page.picture(&name("without")).await;
            page.press(Key::Escape).await;
            page.find("verdict-idle").await;
        }
        wear(&page, "light").await;
    }
    laptop.close(page).await;
}

/// Dresses the page as a setting or the system would.
async fn wear(page: &Page, look: &str) {
    let script = "const root = document.documentElement;
        root.dataset.theme = arguments[0] === 'dark' ? 'dark' : 'light';
        root.dir = arguments[0] === 'rtl' ? 'rtl' : 'ltr';
        root.style.fontSize = arguments[0] === 'large' ? '30px' : '';";
    page.js(script, vec![json!(look)]).await;
}

/// Nothing of the Door is wider than its place.
async fn fits(page: &Page, look: &str) {
    let wide = "return [...document.querySelectorAll('.door-frame, .door-frame *')]
        .filter((part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX === 'auto')
        .map((part) => part.className)";
    assert_eq!(page.js(wide, Vec::new()).await, json!([]), "{look}");
}

/// It can be seen without scrolling.
async fn in_sight(page: &Page, what: &str) {
    let script = "const { top, bottom } = document.querySelector(`[data-testid=${arguments[0]}]`).getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight";
    assert_eq!(page.js(script, vec![json!(what)]).await, json!(true), "{what} is out of sight");
}
