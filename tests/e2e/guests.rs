//! The sample event: the list of guests, one of them at the side, and counters that agree with the terminal's.

use serde_json::Value;

use crate::laptop::{Laptop, screen, text};
use crate::page::Page;

#[tokio::test]
async fn the_sample_events_guests_are_found_changed_and_counted_as_in_the_terminal() {
    let _screen = screen().await;
    let mut laptop = Laptop::new();
    laptop.webcam.unplug().unwrap();
    let page = laptop.open().await;
    page.click("first-sample").await;
    page.reads("event-title", &["Harbour Lights"]).await;

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
