//! The sample event: the list of guests, one of them at the side, many of them at once, and counters that agree with the
//! terminal's.

use std::time::Duration;

use fantoccini::key::Key;
use serde_json::Value;

use crate::laptop::{Laptop, screen, text};
use crate::page::Page;

#[tokio::test]
async fn the_sample_events_guests_are_found_changed_and_counted_as_in_the_terminal() {
    let _screen = screen().await;
    let mut laptop = Laptop::new();
    let page = sample(&mut laptop).await;

    page.go("guests").await;
    page.reads("guest-count", &["120 tickets"]).await;
    let drawn = page.count("row").await;
    assert!((5..60).contains(&drawn), "{drawn} rows are drawn of 120");
    page.picture("guests").await;

    page.enter("guest-search", "zoe").await;
    page.reads("row", &["Zoë"]).await;
    let listed = laptop.cli(&["guests", "harbour", "--search", "ZOË"]);
    let found = listed["total"].as_u64().or_else(|| Some(listed["tickets"].as_array()?.len() as u64));
    page.until_count("row", found.unwrap_or_else(|| panic!("no guests in {listed}"))).await;
    page.picture("guests-search").await;

    // Filters: they narrow, and say so when nothing is left.
    page.enter("guest-search", "").await;
    page.reads("guest-count", &["120 tickets"]).await;
    page.choose("guest-state", "inside").await;
    let stats = laptop.cli(&["stats", "harbour"]);
    page.reads("guest-count", &[&format!("{} tickets", stats["inside"])]).await;
    page.reads("row", &["in since"]).await;
    page.choose("guest-state", "blocked").await;
    page.reads(".empty", &["Nobody fits"]).await;
    page.click("guest-clear").await;
    page.reads("guest-count", &["120 tickets"]).await;

    // One guest at the side.
    page.choose("guest-state", "missed").await;
    page.reads("guest-count", &[&format!("{} tickets", stats["missed"])]).await;
    page.click("row").await;
    page.find("ticket-qr").await;
    page.enter("ticket-name", "Zsófia Kovács").await;
    page.click("ticket-save").await;
    page.reads("ticket", &["Zsófia Kovács"]).await;
    page.enter("ticket-reason", "Ill").await;
    page.picture("guest-at-the-side").await;
    page.click("ticket-cancel").await;
    page.reads("ticket-state", &["cancelled", "Ill"]).await;
    page.picture("guest-cancelled").await;
    page.click("ticket-reinstate").await;
    page.find("ticket-cancel").await;
    // A scanner types the wristband's code into the field, and its Enter links it.
    page.click("wristband").await;
    page.scan("BAND 0017").await;
    page.reads("ticket-history", &["Wristband or card linked", "BAND 0017"]).await;
    assert_eq!(page.value("wristband").await, "BAND 0017");
    page.picture("guest-wristband").await;
    let found = laptop.cli(&["guests", "harbour", "--search", "Kovács Zsófia"]);
    assert_eq!(found["tickets"][0]["linked_code"], "BAND 0017");
    page.click("wristband-unlink").await;
    page.reads("ticket-history", &["No longer linked"]).await;
    page.until_count("wristband-unlink", 0).await;
    page.click("panel-close").await;
    page.until_count("ticket", 0).await;
    page.choose("guest-state", "").await;
    page.enter("guest-search", "zsofia kov").await;
    page.until_count("row", 1).await;

    page.go("insights").await;
    agrees(&page, &laptop.cli(&["stats", "harbour"])).await;
    page.picture("insights").await;
    // What the terminal does shows by itself.
    let sold = laptop.cli(&["issue", "harbour", "--type", "standing", "--name", "Out of the terminal"]);
    page.reads("stat-issued", &["121"]).await;
    laptop.cli(&["check", "harbour", &text(&sold["tickets"][0], "code"), "--gate", "Main"]);
    let stats = laptop.cli(&["stats", "harbour"]);
    agrees(&page, &stats).await;
    page.go("guests").await;
    page.enter("guest-search", "terminal").await;
    page.reads("row", &["Out of the terminal", "in since"]).await;
    laptop.close(page).await;
}

#[tokio::test]
async fn thousands_of_guests_are_scrolled_selected_and_acted_on_together() {
    let _screen = screen().await;
    let mut laptop = Laptop::new();
    let page = sample(&mut laptop).await;
    laptop.cli(&["type", "edit", "harbour", "standing", "--quota", "9000"]);
    laptop.cli(&["issue", "harbour", "--type", "standing", "--name", "Zz Group", "--count", "3000"]);
    page.go("guests").await;
    page.reads("guest-count", &["3,120 tickets"]).await;
    page.attribute("guest-rows", "aria-rowcount", "3120").await;

    // To the end and back, by keyboard and by scrollbar; few rows exist at any time.
    let to_list = "document.querySelector('[data-testid=\"guest-rows\"]').focus()";
    page.js(to_list, Vec::new()).await;
    page.press(Key::End).await;
    page.reads(".row.current[aria-rowindex=\"3120\"]", &["李娜"]).await;
    page.press(Key::Home).await;
    page.find(".row.current[aria-rowindex=\"1\"]").await;
    page.press(Key::PageDown).await;
    page.until_count(".row.current[aria-rowindex=\"1\"]", 0).await;
    page.js("const rows = document.querySelector('[data-testid=\"guest-rows\"]'); rows.scrollTop = rows.scrollHeight / 2;", Vec::new()).await;
    page.reads(".row[aria-rowindex=\"1560\"]", &["Zz Group"]).await;
    assert!(page.count("row").await < 60);
    // What is typed on the list is searched.
    page.keys("group", Duration::ZERO, false).await; // letters that no number has
    page.reads("guest-count", &["3,000 tickets"]).await;
    assert_eq!(page.value("guest-search").await, "group");
    page.enter("guest-search", "").await;
    page.reads("guest-count", &["3,120 tickets"]).await;

    // What narrows the list is a chip, and goes with it.
    page.choose("guest-state", "missed").await;
    page.reads(".chips", &["Not come yet"]).await;
    page.click("guest-more-open").await;
    page.enter_and_leave("guest-order", "no number").await;
    page.reads("toast-error", &["no number"]).await;
    page.enter("guest-order", "").await;
    page.picture("guests-narrowed").await;
    page.click(".chip").await;
    page.reads("guest-count", &["3,120 tickets"]).await;

    // Some by their boxes, then all that fit, without one.
    page.click("row-pick").await;
    page.reads("bulk-count", &["1 selected"]).await;
    page.enter("guest-search", "zz group").await;
    page.until_count(".bulk:not([hidden])", 0).await;
    page.reads("guest-count", &["3,000 tickets"]).await;
    page.click("row-pick").await;
    page.click("bulk-all").await;
    page.reads("bulk-count", &["3,000 selected"]).await;
    page.click("row-pick").await;
    page.reads("bulk-count", &["2,999 selected"]).await;
    page.click("bulk-block").await;
    page.enter("bulk-text", "Ask at the desk").await;
    page.picture("guests-block-many").await;
    page.click("bulk-go").await;
    page.reads(".toasts", &["2,999 tickets are blocked."]).await;
    let blocked = laptop.cli(&["guests", "harbour", "--state", "blocked", "--limit", "1"]);
    assert_eq!(blocked["total"], 2999);

    // A ticket's history, as the terminal tells it.
    page.choose("guest-state", "blocked").await;
    page.reads("guest-count", &["2,999 tickets"]).await;
    page.click("row").await;
    page.reads("ticket-history", &["Issued", "Blocked", "Ask at the desk"]).await;
    let told = laptop.cli(&["ticket", "history", &text(&blocked["tickets"][0], "number")]);
    let kinds: Vec<String> =
        told["entries"].as_array().expect("entries").iter().map(|entry| text(entry, "kind")).collect();
    assert_eq!(kinds.last().map(String::as_str), Some("blocked"), "{told}");
    page.picture("guest-history").await;
    page.click("panel-close").await;

    // Lifting the block of all of them, one of which has none, tells what was passed over.
    page.until_count("ticket", 0).await;
    page.choose("guest-state", "").await;
    page.reads("guest-count", &["3,000 tickets"]).await;
    page.click("row-pick").await;
    page.click("bulk-all").await;
    page.click("bulk-unblock").await;
    page.reads("bulk-report", &["2,999 tickets are valid again.", "1 is not blocked"]).await;
    page.picture("guests-report").await;
    page.click("bulk-report-close").await;
    laptop.close(page).await;
}

/// The window with the sample event, and no camera.
async fn sample(laptop: &mut Laptop) -> Page {
    laptop.webcam.unplug().unwrap();
    let page = laptop.open().await;
    page.click("first-sample").await;
    page.reads("event-title", &["Harbour Lights"]).await;
    page
}

/// The tiles of the Insights screen show the terminal's numbers.
async fn agrees(page: &Page, stats: &Value) {
    for name in ["issued", "admitted", "inside", "missed"] {
        let wanted = format!("\n{}\n", stats[name]);
        page.reads(&format!("stat-{name}"), &[&wanted]).await;
    }
    for (_, count) in stats["refused"].as_object().expect("reasons") {
        page.reads("by-reason", &[&count.to_string()]).await;
    }
}
