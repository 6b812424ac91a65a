//! The Google Sheet in the real window, against the test kit's Google: signing in by a browser, rows that appear, a sale
//! without a network, coming back, what people changed in the sheet; a service account; and how all of it looks. What
//! the mirror does in bad weather has its own stories beside the use cases.

use std::os::unix::fs::PermissionsExt as _;

use entrada_testkit::google::{
    CLIENT_ID, CLIENT_SECRET, Consent, Fault, GoogleFake, Kind, SERVICE_ACCOUNT, Tab,
};
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::access::accessible;
use crate::laptop::{Laptop, screen, text};
use crate::looks::{fits, resized};
use crate::page::{Page, until};

/// Faults that last until the weather is fine again.
const ALWAYS: usize = usize::MAX / 2;

/// A laptop with two guests whose Google is this one, with a browser that agrees to whatever it is asked.
fn laptop(google: &GoogleFake) -> (Laptop, Vec<Value>) {
    let (mut laptop, tickets) = Laptop::with_tickets(&["Ada", "Marta Vidal"]);
    for (name, value) in google.environment() {
        laptop.surround(name, &value);
    }
    let (browser, log) = (laptop.path("browser.sh"), laptop.path("browser.log"));
    let script = format!(
        "#!/bin/sh\necho \"$1\" >> '{}'\nexec node -e 'fetch(process.argv[1]).then((page) => page.text())' \"$1\"\n",
        log.display()
    );
    std::fs::write(&browser, script).unwrap();
    std::fs::set_permissions(&browser, std::fs::Permissions::from_mode(0o755)).unwrap();
    laptop.surround("BROWSER", &browser.display().to_string());
    (laptop, tickets)
}

/// Goes to the part of Settings.
async fn to_sheet(page: &Page) {
    page.go("settings").await;
    page.find("sheet").await;
    page.js("document.querySelector('[data-testid=sheet]').scrollIntoView({ block: 'center' })", Vec::new())
        .await;
}

/// Signs in, from Settings to the connected sheet. Its tickets' tab.
async fn sign_in(page: &Page, google: &GoogleFake) -> Tab {
    to_sheet(page).await;
    page.click("sheet-connect").await;
    page.enter("sheet-client-id", CLIENT_ID).await;
    page.enter("sheet-client-secret", CLIENT_SECRET).await;
    page.click("sheet-sign-in").await;
    page.reads("sheet-name", &["Jazz Night"]).await;
    let book = google.spreadsheets().pop().expect("a spreadsheet was made");
    google.tab(&book, "Tickets").expect("it has a tab of tickets")
}

/// Waits until a row of the sheet says this, and gives it.
async fn row(tab: &Tab, header: &str, wanted: &str) -> usize {
    until(&format!("a row of {wanted}"), async || {
        tab.find(header, wanted).ok_or_else(|| format!("{:?}", tab.rows()))
    })
    .await
}

#[tokio::test]
async fn a_person_signs_in_sells_without_a_network_comes_back_and_accepts_what_was_changed() {
    let _screen = screen().await;
    let google = GoogleFake::start();
    google.consent(Consent::Allow);
    let (mut laptop, tickets) = laptop(&google);
    laptop.webcam.unplug().unwrap();
    let page = laptop.open().await;

    // Nothing in the rail before there is a sheet; then what it is, and how to come by one.
    page.find("nav-settings").await;
    to_sheet(&page).await;
    page.reads("sheet", &["Jazz Night", "Connect a sheet"]).await;
    assert_eq!(page.count(".rail-sheet:not([hidden])").await, 0);
    page.picture("sheet-none").await;
    page.click("sheet-guide-open").await;
    page.reads("sheet-guide", &["Desktop app", "Publish app"]).await;
    page.picture("sheet-guide").await;
    accessible(&page, "the guide").await;
    page.click("guide-service_account").await;
    page.reads("sheet-guide", &["JSON", "Editor"]).await;
    page.click("guide-service_account-new_sheet").await;
    until("the browser to be asked", async || {
        let asked = std::fs::read_to_string(laptop.path("browser.log")).unwrap_or_default();
        if asked.contains("https://docs.google.com/spreadsheets/create") { Ok(()) } else { Err(asked) }
    })
    .await;
    page.click("guide-close").await;

    let tab = sign_in(&page, &google).await;
    page.reads("sheet-standing", &["Up to date"]).await;
    page.reads("rail-sheet", &["Up to date"]).await;
    page.attribute("rail-sheet-part", "data-state", "up_to_date").await;
    row(&tab, "Name", "Ada").await;
    row(&tab, "Name", "Marta Vidal").await;
    to_sheet(&page).await;
    page.until_count(".toast", 0).await;
    page.picture("sheet-connected").await;
    accessible(&page, "a connected sheet").await;
    page.click("sheet-test").await;
    page.reads("sheet-tested", &["All is well"]).await;

    // Without a network the desk sells as ever, and the rail says what waits.
    google.weather(Kind::Any, 0, ALWAYS, Fault::Drop);
    page.go("sell").await;
    page.reads("[data-testid^=\"sell-left-\"]", &["2 issued"]).await;
    page.enter("sell-name", &format!("Nadia Brandt{}", char::from(Key::Enter))).await;
    page.reads("sold", &["Nadia Brandt"]).await;
    page.reads("rail-sheet", &["1 waiting"]).await;
    page.reads("rail-sheet", &["next try in"]).await;
    page.picture("sheet-rail-waiting").await;
    page.click("rail-sheet").await;
    page.reads("sheet-standing", &["waiting", "Google can't be reached"]).await;
    page.picture("sheet-offline").await;
    accessible(&page, "a sheet out of reach").await;
    assert_eq!(tab.find("Name", "Nadia Brandt"), None);

    // It is back.
    google.fine();
    page.click("rail-sheet-flush").await;
    row(&tab, "Name", "Nadia Brandt").await;
    page.reads("rail-sheet", &["Up to date"]).await;
    page.reads("sheet-standing", &["Up to date"]).await;

    // Somebody changes cells in the sheet: nothing of it counts before it is accepted.
    let (ada, marta) = (text(&tickets[0], "number"), text(&tickets[1], "number"));
    tab.edit(row(&tab, "Number", &ada).await, tab.column("Name").unwrap(), "Ada Lovelace");
    tab.edit(row(&tab, "Number", &ada).await, tab.column("Seat").unwrap(), "A1");
    tab.edit(row(&tab, "Number", &marta).await, tab.column("Note").unwrap(), "Wheelchair");
    page.click("sheet-flush").await;
    page.reads("rail-proposals", &["3", "Changes to look at"]).await;
    page.click("rail-proposals").await;
    page.until_count("proposal", 3).await;
    page.reads("proposals", &["Ada", "Ada Lovelace", "Wheelchair", "A1", "empty"]).await;
    page.picture("sheet-proposals").await;
    accessible(&page, "what was changed").await;
    let named = page.find("[data-testid=proposal] [aria-label*=\"Accept: Name\"]").await;
    named.click().await.unwrap();
    page.until_count("proposal", 2).await;
    page.find("[data-testid=proposal] [aria-label*=\"Decline: Note\"]").await.click().await.unwrap();
    page.until_count("proposal", 1).await;
    // By the keyboard: the focus is on the next one.
    page.js("document.querySelector('[data-testid=proposal-accept]').focus()", Vec::new()).await;
    page.press(Key::Enter).await;
    page.reads("proposals", &["Nothing to look at"]).await;
    page.click("proposals-close").await;
    page.attribute("rail-proposals", "hidden", "").await;
    assert_eq!(laptop.cli(&["guests", "jazz", "--search", "Lovelace"])["total"], 1);
    page.go("guests").await;
    page.reads("guest-rows", &["Ada Lovelace", "A1", "Marta Vidal"]).await;
    // What was declined gets its value back.
    to_sheet(&page).await;
    page.click("sheet-flush").await;
    let note = tab.column("Note").unwrap();
    let of = row(&tab, "Number", &marta).await;
    until("the note to be taken back", async || match tab.cell(of, note) {
        now if now.is_empty() => Ok(()),
        now => Err(now),
    })
    .await;
    assert_eq!(tab.cell(row(&tab, "Number", &ada).await, tab.column("Name").unwrap()), "Ada Lovelace");

    // The person withdraws it: that needs a person, who signs in again and goes on with the same sheet.
    google.revoke();
    laptop.issue("Per Dahl");
    page.click("sheet-flush").await;
    page.reads("sheet-standing", &["no longer counts", "Sign in again"]).await;
    page.attribute("rail-sheet-part", "data-state", "needs_person").await;
    page.reads("rail-sheet", &["no longer counts"]).await;
    page.picture("sheet-sign-in-again").await;
    accessible(&page, "a sign-in that ended").await;
    page.click("sheet-again").await;
    page.click("sheet-sign-in").await;
    page.reads("sheet-standing", &["Up to date"]).await;
    row(&tab, "Name", "Per Dahl").await;
    assert_eq!(google.spreadsheets().len(), 1);

    // Its columns, opening it, and parting from it.
    page.click("sheet-columns").await;
    page.picture("sheet-columns").await;
    accessible(&page, "the columns").await;
    page.click("column-price").await;
    page.click("columns-save").await;
    until("the new column", async || tab.column("Price").ok_or_else(|| format!("{:?}", tab.header()))).await;
    page.click("sheet-open").await;
    until("the sheet to be opened", async || {
        let asked = std::fs::read_to_string(laptop.path("browser.log")).unwrap_or_default();
        let book = google.spreadsheets().pop().unwrap();
        if asked.contains(&book) { Ok(()) } else { Err(asked) }
    })
    .await;
    page.click("sheet-disconnect").await;
    page.picture("sheet-disconnect").await;
    page.click("disconnect-go").await;
    page.reads("sheet", &["Connect a sheet"]).await;
    page.until_count(".rail-sheet:not([hidden])", 0).await;
    assert!(tab.exists() && tab.find("Name", "Per Dahl").is_some());
    laptop.close(page).await;
}

#[tokio::test]
async fn a_service_account_is_told_what_is_missing_until_the_sheet_is_shared() {
    let _screen = screen().await;
    let google = GoogleFake::start();
    let (mut laptop, _) = laptop(&google);
    laptop.webcam.unplug().unwrap();
    let key = laptop.path("key.json");
    std::fs::write(&key, google.service_account_key()).unwrap();
    let book = google.new_spreadsheet("Friends of jazz", &[]);
    let page = laptop.open().await;
    to_sheet(&page).await;
    page.click("sheet-connect").await;
    page.pick("sheet-way-service_account").await;

    // Not a key, then the key: its address is there to be copied before anything is sent.
    page.enter_and_leave("sheet-key", &laptop.path("browser.sh").display().to_string()).await;
    page.reads("error", &["key"]).await;
    page.enter_and_leave("sheet-key", &key.display().to_string()).await;
    page.find("sheet-account").await;
    until("the account's address", async || match page.value("sheet-account").await {
        now if now == SERVICE_ACCOUNT => Ok(()),
        now => Err(now),
    })
    .await;
    page.click("sheet-account-copy").await;
    page.reads(".toasts", &["op"]).await;
    page.enter("sheet-spreadsheet", &format!("https://docs.google.com/spreadsheets/d/{book}/edit#gid=0"))
        .await;
    page.click("sheet-connect-go").await;
    page.reads("error", &[SERVICE_ACCOUNT]).await;
    page.until_count(".toast", 0).await;
    page.picture("sheet-service-account").await;
    accessible(&page, "connecting by a service account").await;
    fits(&page, "connecting").await;

    google.share(&book, SERVICE_ACCOUNT);
    page.click("sheet-connect-go").await;
    page.reads("sheet", &["Friends of jazz", SERVICE_ACCOUNT]).await;
    page.reads("rail-sheet", &["Up to date"]).await;
    let tab = google.tab(&book, "Tickets").expect("a tab of tickets");
    row(&tab, "Name", "Ada").await;

    // It is taken away: the address to share with is at hand, in every language.
    google.unshare(&book, SERVICE_ACCOUNT);
    page.click("sheet-test").await;
    page.reads("sheet-trouble", &["not shared", SERVICE_ACCOUNT]).await;
    assert_eq!(page.value("sheet-share").await, SERVICE_ACCOUNT);
    for (theme, language, size) in [
        ("light", "en", (1024, 640)),
        ("dark", "en", (1280, 800)),
        ("light", "ar", (1024, 640)),
        ("dark", "de", (1920, 1080)),
    ] {
        page.pick(&format!("settings-theme-{theme}")).await;
        page.attribute(":root", "data-theme", theme).await;
        page.choose("settings-language", language).await;
        page.attribute(":root", "lang", language).await;
        if !resized(&page, size.0, size.1).await {
            continue;
        }
        page.click("rail-sheet").await;
        page.find("sheet-trouble").await;
        page.until_count(".toast", 0).await;
        let name = format!("sheet-{theme}-{language}-{}", size.0);
        page.picture(&name).await;
        fits(&page, &name).await;
        accessible(&page, &name).await;
        page.click("sheet-guide-trouble").await;
        page.picture(&format!("{name}-guide")).await;
        fits(&page, &name).await;
        page.click("guide-close").await;
    }
    laptop.close(page).await;
}

#[tokio::test]
async fn signing_in_can_be_stopped_and_refused_and_a_door_sees_nothing_of_it() {
    let _screen = screen().await;
    let google = GoogleFake::start();
    // Nobody answers on the page.
    google.consent(Consent::Ask);
    let (mut laptop, _) = laptop(&google);
    laptop.webcam.unplug().unwrap();
    let page = laptop.open().await;
    to_sheet(&page).await;
    page.click("sheet-connect").await;
    page.click("sheet-sign-in").await;
    page.reads("error", &["client id"]).await;
    page.enter("sheet-client-id", CLIENT_ID).await;
    page.enter("sheet-client-secret", CLIENT_SECRET).await;
    page.click("sheet-sign-in").await;
    page.reads("sheet-sign-in-waiting", &["Waiting for you"]).await;
    until("the address to copy", async || match page.value("sheet-address").await {
        now if now.starts_with(&google.endpoints().auth) => Ok(()),
        now => Err(now),
    })
    .await;
    page.picture("sheet-signing-in").await;
    accessible(&page, "signing in").await;
    page.click("sheet-sign-in-stop").await;
    page.attribute("sheet-sign-in-waiting", "hidden", "").await;
    assert_eq!(page.count("error").await, 0, "whoever stopped it knows");

    for (consent, said) in [(Consent::Deny, "sign"), (Consent::Untick, "allow")] {
        google.consent(consent);
        page.click("sheet-sign-in").await;
        page.reads("error", &[said]).await;
    }
    page.picture("sheet-unticked").await;
    google.consent(Consent::Allow);
    page.click("sheet-sign-in").await;
    page.reads("sheet", &["Jazz Night", "sign-in with Google"]).await;

    // The door in its own window can't ask for any of it.
    page.go("door").await;
    page.click("door-window").await;
    page.other_window().await;
    page.reads("door-event", &["Jazz Night"]).await;
    assert_eq!(page.count(".rail-sheet").await, 0);
    for command in ["sheets", "sheets_status", "sheets_flush", "proposals", "accept_proposal", "open_google"]
    {
        let refused = page.invoke(command, json!({})).await.unwrap_err();
        assert!(refused.as_str().is_some_and(|why| why.contains("not allowed")), "{command}: {refused}");
    }
    laptop.close(page).await;
}
