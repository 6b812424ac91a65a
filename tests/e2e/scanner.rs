//! The door without a camera: a USB scanner that types, and a person who types.

use crate::laptop::{Laptop, screen, text};
use crate::page::FINGERS;

#[tokio::test]
async fn a_usb_scanner_and_a_person_type_codes_and_numbers_at_the_door() {
    let _screen = screen().await;
    let (mut laptop, tickets) = Laptop::with_tickets(&["Amélie Roux", "Ben Carter", "Chidi Obi"]);
    laptop.webcam.unplug().unwrap();
    let page = laptop.open().await;
    page.go("door").await;
    page.reads("count-admitted", &["0 / 3"]).await;

    // The focus is nowhere in particular, as after a click beside everything.
    let code = text(&tickets[0], "code");
    assert!(code.len() == 195 && code.bytes().all(|byte| byte.is_ascii_digit()), "{code}");
    page.scan(&code).await;
    page.attribute("verdict-panel", "data-kind", "admit").await;
    page.reads("verdict", &["Come in", "Amélie Roux", "Standard"]).await;
    page.picture("scanner-admitted").await;
    page.scan(&code).await;
    page.attribute("verdict-panel", "data-reason", "already_in").await;

    // The focus is in the search field: what the scanner types there does not stay there.
    page.click("door-entry").await;
    page.scan(&text(&tickets[1], "code")).await;
    page.reads("verdict", &["Come in", "Ben Carter"]).await;
    assert_eq!(page.value("door-entry").await, "");

    page.scan("4006381333931").await;
    page.attribute("verdict-panel", "data-reason", "malformed").await;
    page.reads("verdict", &["Stop", "Not an Entrada ticket"]).await;
    page.picture("scanner-not-a-ticket").await;
    // A genuine code with one digit off.
    let last = if code.ends_with('1') { "2" } else { "1" };
    page.scan(&format!("{}{last}", &code[..194])).await;
    page.attribute("verdict-panel", "data-kind", "refuse").await;

    // A person types a name: it stays in the field and finds the guest, accents or not.
    page.click("door-entry").await;
    page.keys("amelie", FINGERS, false).await;
    assert_eq!(page.value("door-entry").await, "amelie");
    page.reads("door-found", &["Amélie Roux"]).await;
    page.picture("door-search").await;
    // A number with its dash, then Enter.
    page.enter("door-entry", "").await;
    let number = text(&tickets[2], "number");
    assert_eq!(number.find('-'), Some(5), "{number}");
    page.keys(&number, FINGERS, true).await;
    page.reads("verdict", &["Come in", "Chidi Obi"]).await;
    assert_eq!(page.value("door-entry").await, "");
    page.reads("count-admitted", &["3 / 3"]).await;

    let stats = laptop.cli(&["stats", "jazz"]);
    assert_eq!(stats["admitted"], 3);
    assert_eq!((&stats["refused"]["malformed"], &stats["refused"]["already_in"]), (&1.into(), &1.into()));
    laptop.close(page).await;
}
