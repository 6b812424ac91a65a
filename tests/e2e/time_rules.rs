//! Rules of time are given to a ticket type on the Event screen, without a manual, and the door names the nearest moment at
//! which it would work. What each rule means is tested beside it.

use fantoccini::key::Key;

use crate::access::accessible;
use crate::laptop::{Laptop, screen, text};
use crate::looks::fits;
use crate::page::Page;

/// Scrolls to the rules.
async fn in_sight(page: &Page) {
    let script = "document.activeElement.blur(); document.querySelector('[data-testid=rule-form]').scrollIntoView({ block: 'end', behavior: 'instant' }); return true";
    page.js(script, Vec::new()).await;
}

#[tokio::test]
async fn rules_of_time_for_a_ticket_type() {
    let _screen = screen().await;
    let (mut laptop, tickets) = Laptop::with_tickets(&["Ana Ruiz"]);
    laptop.cli(&["settings", "set", "guest_language", "de"]);
    laptop.webcam.unplug().unwrap();
    let page = laptop.open().await;
    page.go("event").await;
    page.click("type-edit").await;
    page.reads("type-rules", &["Rules of time: Standard", "No rules"]).await;
    assert_eq!(page.count("rule").await, 0);

    // Hours, on two days of the week: what can't be meant is told where it was typed.
    page.enter("rules-from", "9").await;
    page.enter("rules-until", "17:00").await;
    page.click("rules-day-sat").await;
    page.click("rules-day-sun").await;
    page.click("rule-add").await;
    page.reads("rule-form", &["\"9\" is not a time of day", "09:00"]).await;
    page.enter("rules-from", "09:00").await;
    page.press(Key::Enter).await;
    page.reads("rules", &["On Sat, Sun, from 09:00 to 17:00."]).await;
    accessible(&page, "the rules of a type").await;
    in_sight(&page).await;
    page.picture("type-rules").await;
    page.click("rule-remove").await;
    page.until_count("rule", 0).await;

    // The same by keys alone: the kind has the focus after each act.
    page.choose("rules-kind", "last_entry").await;
    page.find("rules-at").await;
    page.choose("rules-kind", "any_days").await;
    page.enter("rules-days", "3").await;
    page.press(Key::Enter).await;
    page.reads("rules", &["different days at most: 3"]).await;
    page.reads("types", &["Lets in once a day", "different days at most: 3"]).await;

    page.choose("rules-kind", "tolerance").await;
    page.enter("rules-before", "15").await;
    page.enter("rules-after", "0").await;
    page.press(Key::Enter).await;
    page.reads("rules", &["Up to 15 min early and 0 min late."]).await;

    // A window that is still to come, from the terminal: the open form keeps to what it shows, the table follows.
    laptop.cli(&["type", "rule", "add", "jazz", "standard", "--window", "2031-11-20 18:00/2031-11-20 22:00"]);
    page.reads("types", &["From Thu 20 Nov 2031, 18:00 to Thu 20 Nov 2031, 22:00."]).await;
    page.click("type-cancel").await;
    page.click("type-edit").await;
    page.until_count("rule", 3).await;
    in_sight(&page).await;
    page.picture("type-rules-three").await;
    for (theme, language) in [("dark", "en"), ("light", "ar")] {
        page.go("settings").await;
        page.pick(&format!("settings-theme-{theme}")).await;
        page.choose("settings-language", language).await;
        page.attribute(":root", "lang", language).await;
        page.go("event").await;
        page.click("type-edit").await;
        page.until_count("rule", 3).await;
        page.until_count(".toast", 0).await;
        accessible(&page, &format!("the rules of a type, {theme}, {language}")).await;
        fits(&page, "event").await;
        in_sight(&page).await;
        page.picture(&format!("type-rules-{theme}-{language}")).await;
        page.click("type-cancel").await;
    }
    page.go("settings").await;
    page.choose("settings-language", "en").await;
    page.attribute(":root", "lang", "en").await;
    page.js("document.documentElement.style.fontSize = '200%'; return true", Vec::new()).await;
    page.go("event").await;
    page.click("type-edit").await;
    page.until_count("rule", 3).await;
    fits(&page, "the rules at twice the size").await;
    in_sight(&page).await;
    page.picture("type-rules-twice").await;
    page.js("document.documentElement.style.fontSize = ''; return true", Vec::new()).await;

    // The door names the nearest moment, to the guest in another language.
    page.go("door").await;
    page.find("verdict-idle").await;
    page.scan(&text(&tickets[0], "code")).await;
    page.attribute("verdict-panel", "data-kind", "refuse").await;
    page.reads("verdict", &["Not valid yet: from 20 Nov 2031 17:45."]).await;
    page.picture("door-rule").await;
    page.chord(Key::Alt, 'g').await;
    page.reads("guest-words", &["Dieses Ticket gilt ab 20. Nov. 2031 17:45."]).await;
    page.picture("door-rule-guest").await;
    laptop.close(page).await;
}
