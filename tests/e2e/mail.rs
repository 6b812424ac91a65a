//! A mailing in the window, to a server that takes, refuses and puts off: what was sent, what was passed over and why, what
//! waits, and what to do about each.

use crate::access::accessible;
use crate::laptop::{Laptop, screen};
use crate::looks::{fits, resized};
use crate::page::Page;
use crate::sink::Sink;

#[tokio::test]
async fn a_mailing_with_a_bad_address_says_what_was_sent_and_what_waits() {
    let _screen = screen().await;
    let (mut laptop, _) = Laptop::with_tickets(&["Nadia Without"]);
    let sink = Sink::start();
    let port = sink.port.to_string();
    laptop.cli(&[
        "mail",
        "set",
        "--host",
        "127.0.0.1",
        "--port",
        &port,
        "--security",
        "open",
        "--from",
        "box@example.org",
    ]);
    let sold = |name: &str, address: &str| {
        laptop.cli(&["issue", "jazz", "--type", "standard", "--name", name, "--email", address]);
    };
    sold("Bruno Typo", "nobody@example.org");
    sold("Ada Lovelace", "ada@example.org");
    sold("Lena Later", "later@example.org");
    laptop.webcam.unplug().unwrap();
    let page = laptop.open().await;
    page.go("guests").await;
    page.reads("guest-count", &["4 tickets"]).await;
    everybody(&page).await;
    page.reads("bulk-ask", &["4 tickets go to their holders by e-mail"]).await;
    page.click("bulk-go").await;

    // One went out, one has no address, one server says no to, and one is put off.
    page.reads("bulk-report", &["1 ticket sent", "Nadia Without", "Bruno Typo", "550", "correct an address"])
        .await;
    page.reads("bulk-waits", &["1 ticket waits", "451"]).await;
    assert_eq!(sink.mails().iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(), ["ada@example.org"]);
    looked_at(&page, "mail-report").await;
    page.click("bulk-report-close").await;

    // The way out: the address is corrected at the guest, and whoever has their ticket gets none again.
    page.enter("guest-search", "bruno").await;
    page.until_count("row", 1).await;
    page.click("row").await;
    page.enter("ticket-email", "bruno@example.org").await;
    page.click("ticket-save").await;
    page.until_count(".toast", 0).await;
    page.click("panel-close").await;
    page.enter("guest-search", "").await;
    page.reads("guest-count", &["4 tickets"]).await;
    everybody(&page).await;
    page.click("bulk-go").await;
    page.reads("bulk-report", &["1 ticket sent", "it was sent before"]).await;
    page.click("bulk-report-close").await;
    let to: Vec<String> = sink.mails().into_iter().map(|mail| mail.to).collect();
    assert_eq!(to, ["ada@example.org", "bruno@example.org"]);

    // The same in a language from right to left.
    page.go("settings").await;
    page.choose("settings-language", "ar").await;
    page.attribute(":root", "dir", "rtl").await;
    page.go("guests").await;
    everybody(&page).await;
    page.click("bulk-go").await;
    page.reads("bulk-waits", &["451"]).await;
    page.picture("mail-report-arabic").await;
    fits(&page, "mail-report-arabic").await;
    page.click("bulk-report-close").await;
    assert_eq!(sink.mails().len(), 2, "nobody got a second one");
    laptop.close(page).await;
}

/// Asks whether all guests are to get their tickets.
async fn everybody(page: &Page) {
    page.click("row-pick").await;
    page.click("bulk-all").await;
    page.click("bulk-send").await;
}

/// Pictures of what is open now: light, dark, and at twice the font size; and that nothing sticks out.
async fn looked_at(page: &Page, name: &str) {
    let root = |script: &'static str| page.js(script, Vec::new());
    for theme in ["light", "dark"] {
        page.js("document.documentElement.dataset.theme = arguments[0]", vec![theme.into()]).await;
        page.picture(&format!("{name}-{theme}")).await;
        accessible(page, &format!("{name}, {theme}")).await;
    }
    fits(page, name).await;
    root("document.documentElement.dataset.theme = 'light'").await;
    resized(page, 1024, 640).await;
    root("document.documentElement.style.fontSize = '200%'").await;
    page.picture(&format!("{name}-twice")).await;
    fits(page, name).await;
    root("document.documentElement.style.fontSize = ''").await;
    resized(page, 1280, 800).await;
}
