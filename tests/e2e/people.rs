//! People and the lock in the real window: somebody is added, the laptop is locked to its door, a PIN says who is there,
//! and a person is forgotten.

use crate::laptop::{Laptop, screen, text};

#[tokio::test]
async fn a_laptop_is_locked_to_the_door_and_a_pin_says_who_is_there() {
    let _screen = screen().await;
    let (mut laptop, tickets) = Laptop::with_tickets(&["Nils Holm"]);
    laptop.webcam.unplug().unwrap();
    let page = laptop.open().await;

    page.go("event").await;
    // What stands above the tabs has come: nothing moves any more.
    page.reads("event-title", &["Jazz Night"]).await;
    page.click("event-tab-people").await;
    page.enter("person-name", "Dora").await;
    page.choose("person-role", "door").await;
    page.enter("person-pin", "12").await;
    page.click("person-save").await;
    page.reads("error", &["4 to 12 digits"]).await;
    page.enter("person-pin", "1357").await;
    page.click("person-save").await;
    page.reads("people", &["Dora", "Door", "has one"]).await;
    page.picture("people").await;

    page.click("lock-open").await;
    page.enter("lock-pin", "4321").await;
    page.enter("lock-pin-again", "4322").await;
    page.click("lock-pin-go").await;
    page.reads("error", &["differ"]).await;
    page.enter("lock-pin", "4321").await;
    page.enter("lock-pin-again", "4321").await;
    page.click("lock-pin-go").await;

    // Nothing but the door, and nothing before somebody says who is there.
    page.find("ask-who").await;
    assert_eq!(page.count("nav-door").await, 1);
    for screen in ["sell", "guests", "insights", "event", "devices", "settings"] {
        assert_eq!(page.count(&format!("nav-{screen}")).await, 0, "{screen}");
    }
    page.picture("locked-asks-who").await;
    for digit in ["1", "3", "5", "5", "back", "7"] {
        page.click(&format!("who-pin-{digit}")).await;
    }
    page.click("who-pin-go").await;
    page.reads("who", &["Dora", "Door"]).await;
    page.find("door-entry").await;
    page.scan(&text(&tickets[0], "code")).await;
    page.reads("verdict", &["Nils Holm"]).await;
    page.picture("locked-to-the-door").await;

    page.click("unlock-laptop").await;
    page.enter("unlock-pin", "1111").await;
    page.click("unlock-pin-go").await;
    page.reads("error", &["not the laptop's PIN"]).await;
    page.enter("unlock-pin", "4321").await;
    page.click("unlock-pin-go").await;
    page.find("nav-guests").await;

    // Dora may not sell on the organiser's laptop either; signed out, it is the organiser's again.
    assert_eq!(page.count("nav-sell").await, 0);
    page.click("who-change").await;
    page.click("sign-out").await;
    page.find("nav-sell").await;
    laptop.close(page).await;
}

#[tokio::test]
async fn a_person_is_forgotten_after_it_was_said_what_goes_and_what_stays() {
    let _screen = screen().await;
    let (mut laptop, tickets) = Laptop::with_tickets(&["Nils Holm", "Petra Lang"]);
    laptop.webcam.unplug().unwrap();
    let number = text(&tickets[0], "number");
    let page = laptop.open().await;
    page.go("guests").await;
    page.enter("guest-search", "nils").await;
    page.reads("guest-count", &["1 ticket"]).await;
    page.click("row").await;
    page.click("ticket-forget").await;
    page.reads("forget", &["What goes", "What stays", "can't be undone"]).await;
    page.picture("forget").await;
    page.click("forget-go").await;
    page.reads(".toasts", &[number.as_str(), "forgotten"]).await;
    assert!(laptop.cli(&["ticket", "show", &number])["name"].is_null());
    laptop.close(page).await;
}
