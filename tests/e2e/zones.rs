//! Events in time zones that the window's own browser does not know, or knows otherwise: it shows the program's times, and a
//! form that nobody touched changes nothing.

use serde_json::Value;

use crate::laptop::{Laptop, screen};
use crate::page::Page;

fn facts(laptop: &Laptop) -> Value {
    laptop.cli(&["journal", "verify"])["facts"].clone()
}

/// Sets a field of a day and a time, which has parts that depend on the system's language.
async fn set(page: &Page, field: &str, value: &str) {
    let script = "const field = document.querySelector(`[data-testid=\"${arguments[0]}\"]`); field.value = arguments[1];
        field.dispatchEvent(new Event('input', { bubbles: true }));";
    page.js(script, vec![field.into(), value.into()]).await;
}

#[tokio::test]
async fn an_event_in_a_new_zone_opens_and_saving_it_untouched_changes_nothing() {
    let _screen = screen().await;
    let (mut laptop, _) = Laptop::with_tickets(&[]);
    laptop.webcam.unplug().unwrap();
    for (name, zone) in [
        ("Feria", "America/Ciudad_Juarez"),
        ("Fiesta", "America/Mexico_City"),
        // The last one made is the one that is open.
        ("Peña", "America/Coyhaique"),
    ] {
        laptop.cli(&[
            "event",
            "add",
            name,
            "--starts",
            "2031-07-20 20:00",
            "--ends",
            "2031-07-20",
            "--doors-open",
            "2031-07-20 19:15",
            "--timezone",
            zone,
        ]);
        laptop.cli(&["type", "add", name, "Standard", "--price", "12.50", "--valid-until", "2031-07-20"]);
    }
    let before = facts(&laptop);
    let page = laptop.open().await;
    for (name, zone) in
        [("Peña", "America/Coyhaique"), ("Fiesta", "America/Mexico_City"), ("Feria", "America/Ciudad_Juarez")]
    {
        let id = laptop.cli(&["event", "show", name])["id"].as_str().expect("an id").to_owned();
        page.click(&format!("[data-event=\"{id}\"]")).await;
        page.reads("event-open", &[name]).await;
        page.go("event").await;
        page.reads(".facts", &["20:00", "23:59", "19:15", zone]).await;

        page.click("event-edit").await;
        page.find("event-starts").await;
        assert_eq!(page.value("event-starts").await, "2031-07-20T20:00", "{name}");
        assert_eq!(page.value("event-ends").await, "2031-07-20T23:59", "{name}");
        assert_eq!(page.value("event-timezone").await, zone);
        page.picture(&format!("zone-{name}")).await;
        page.click("event-save").await;
        page.reads(".toasts", &["The event is saved."]).await;

        page.click("type-edit").await;
        page.find("type-until").await;
        assert_eq!(page.value("type-until").await, "2031-07-20T23:59", "{name}");
        page.click("type-save").await;
        page.until_count("type-form", 0).await;
        assert_eq!(facts(&laptop), before, "{name}: what nobody touched is not written");
    }

    // A time that comes twice is asked about, one that is jumped over is said; a zone that is none is refused.
    page.click("event-edit").await;
    page.enter_and_leave("event-timezone", "Europe/Madrid").await;
    set(&page, "event-starts", "2031-10-26T02:10").await;
    page.reads("event-form", &["comes twice"]).await;
    page.until_count("[data-testid=\"event-starts-reading\"] option", 2).await;
    page.choose("event-starts-reading", "+01:00").await;
    set(&page, "event-ends", "2031-03-30T02:30").await;
    page.reads("event-form", &["does not exist"]).await;
    page.picture("time-twice").await;
    set(&page, "event-ends", "2031-10-26T09:00").await;
    set(&page, "event-doors-open", "").await;
    page.click("event-save").await;
    page.reads(".facts", &["02:10 (UTC+01:00)", "Europe/Madrid"]).await;
    assert_eq!(laptop.cli(&["event", "show", "Feria"])["starts"], "2031-10-26T01:10:00Z");

    page.click("event-edit").await;
    page.enter_and_leave("event-timezone", "Etc/Unknown").await;
    page.click("event-save").await;
    page.reads("error", &["Etc/Unknown"]).await;
    laptop.close(page).await;
}
