//! What a person sees of trust between laptops: a long file that comes in by steps, names that doors are not given, and a
//! buyer who is forgotten.

use serde_json::json;

use crate::laptop::{Laptop, screen, text};

const PASSPHRASE: &str = "four quiet otters swim";

#[tokio::test]
async fn a_long_file_says_how_far_it_is() {
    let _screen = screen().await;
    let (mut office, tickets) = Laptop::with_tickets(&["Marta Vidal"]);
    office.webcam.unplug().unwrap();
    let door = Laptop::new();
    let file = |laptop: &Laptop, name: &str, arguments: &[&str]| {
        let path = laptop.path(name);
        std::fs::write(laptop.path("passphrase"), PASSPHRASE).unwrap();
        let passphrase = laptop.path("passphrase");
        let (path_text, passphrase) = (path.display().to_string(), passphrase.display().to_string());
        let all = [&["bundle", "export", "jazz", &path_text, "--passphrase-file", &passphrase], arguments];
        laptop.cli(&all.concat());
        path
    };
    let invitation = file(&office, "invitation.entrada", &["--invite", "door"]);
    let passphrase = office.path("passphrase").display().to_string();
    door.cli(&["bundle", "import", &invitation.display().to_string(), "--passphrase-file", &passphrase]);
    // All of them are written down, the first as an entry.
    let codes = format!("{}\n", text(&tickets[0], "code")).repeat(300);
    std::fs::write(door.path("codes"), codes).unwrap();
    door.terminal(&["check", "jazz", "--batch", &door.path("codes").display().to_string()]);
    let news = file(&door, "news.entrada", &[]);

    let page = office.open().await;
    page.go("devices").await;
    page.click("devices-take-in").await;
    page.enter("bundle-file", &news.display().to_string()).await;
    page.enter("bundle-passphrase", PASSPHRASE).await;
    let watch = "window.seen = [];
        new MutationObserver(() => {
            const bar = document.querySelector('[data-testid=\"work\"] progress');
            if (!bar) return;
            const stop = document.querySelector('[data-testid=\"work-stop\"]');
            const { x, y, width, height } = stop.getBoundingClientRect();
            const hit = width > 0 && stop.contains(document.elementFromPoint(x + width / 2, y + height / 2));
            window.seen.push([bar.value, bar.max, hit]);
        }).observe(document.body, { subtree: true, childList: true, attributes: true });";
    page.js(watch, Vec::new()).await;
    page.click("bundle-take").await;
    page.reads("bundle-report", &["301 entries were new"]).await;
    let seen = page.js("return window.seen", Vec::new()).await;
    let seen: Vec<(f64, f64, bool)> = serde_json::from_value(seen).unwrap();
    assert!(seen.iter().any(|(done, of, _)| *of > 300.0 && done > &0.0 && done < of), "{seen:?}");
    assert!(seen.iter().any(|(done, of, _)| *of > 300.0 && done == of), "{seen:?}");
    assert!(seen.is_sorted_by(|(a, of, _), (b, ..)| a <= b || *of < 300.0), "it goes on: {seen:?}");
    assert!(seen.iter().any(|(.., can_be_stopped)| *can_be_stopped), "{seen:?}");
    page.until_count("work", 0).await;
    office.close(page).await;
}

#[tokio::test]
async fn an_organiser_keeps_names_from_doors() {
    let _screen = screen().await;
    let (mut laptop, _) = Laptop::with_tickets(&["Marta Vidal"]);
    laptop.webcam.unplug().unwrap();
    let page = laptop.open().await;
    page.go("event").await;
    page.click("event-tab-privacy").await;
    page.reads("privacy-words", &["kept"]).await;
    page.picture("privacy").await;
    // The screen may be drawn anew, with other ids.
    page.click("[data-testid=\"privacy-names\"] + label").await;
    page.reads(".toasts", &["saved"]).await;
    assert_eq!(laptop.cli(&["event", "show", "jazz"])["names_at_door"], json!(false));
    laptop.close(page).await;
}

#[tokio::test]
async fn a_buyer_without_a_ticket_in_their_name_is_forgotten_from_the_order() {
    let _screen = screen().await;
    let mut laptop = Laptop::with_tickets(&[]).0;
    laptop.webcam.unplug().unwrap();
    let sold = ["issue", "jazz", "--type", "standard", "--name", "Nils Holm", "--buyer", "Ingrid Holm"];
    let sale = laptop.cli(&sold);
    let order = text(&sale["order"], "number");
    let page = laptop.open().await;
    page.go("sell").await;
    page.click("sell-orders").await;
    page.reads("orders", &["Ingrid Holm"]).await;
    page.click(&format!("orders-{order}")).await;
    page.picture("order").await;
    page.click("order-forget").await;
    page.reads("forget", &["What goes", "What stays", "can't be undone"]).await;
    page.picture("forget-buyer").await;
    page.click("forget-go").await;
    page.reads(".toasts", &["forgotten"]).await;
    let shown = laptop.cli(&["order", "show", &order]);
    assert!(!shown.to_string().contains("Ingrid"), "{shown}");
    assert_eq!(shown["tickets"][0]["name"], "Nils Holm", "a guest is forgotten on their ticket");
    laptop.close(page).await;
}
