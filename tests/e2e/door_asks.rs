//! The door in a room full of people: money, notes, questions, the way back in, paper, somebody without a ticket; by
//! keys alone, as far as a person would. What the rules say of it is tested beside them.

use fantoccini::key::Key;
use serde_json::Value;

use crate::access::accessible;
use crate::laptop::{Laptop, screen, text};
use crate::page::{FINGERS, Page};

/// The Door screen of a laptop without a camera: a scanner types.
async fn at_the_door(laptop: &mut Laptop) -> Page {
    laptop.webcam.unplug().unwrap();
    let page = laptop.open().await;
    page.go("door").await;
    page.find("verdict-idle").await;
    page
}

/// An order that is not paid.
fn unpaid(laptop: &Laptop, name: &str) -> Value {
    laptop.cli(&["issue", "jazz", "--type", "standard", "--name", name, "--unpaid"])["tickets"][0].clone()
}

#[tokio::test]
async fn pay_at_the_door() {
    let _screen = screen().await;
    let (mut laptop, _) = Laptop::with_tickets(&[]);
    let (ana, ben, cleo) = (unpaid(&laptop, "Ana"), unpaid(&laptop, "Ben"), unpaid(&laptop, "Cleo"));
    let page = at_the_door(&mut laptop).await;

    // Refused, and two keys later inside: Alt+C, then Enter for the exact amount.
    page.scan(&text(&ana, "code")).await;
    page.attribute("verdict-panel", "data-kind", "refuse").await;
    page.reads("verdict", &["Not paid", "12.50", "Ana", "Cash", "Card"]).await;
    assert_eq!(page.count("pay-accept").await, 0, "the event does not leave it to the door");
    page.picture("door-unpaid").await;
    // The next guest's number may begin with that letter.
    page.press('c').await;
    assert_eq!(page.value("door-entry").await, "c");
    page.enter("door-entry", "").await;
    page.chord(Key::Alt, 'c').await;
    page.find("pay-tendered").await;
    assert_eq!(page.value("pay-tendered").await, "12.50");
    page.press(Key::Enter).await;
    page.attribute("verdict-panel", "data-kind", "admit").await;

    // Too little is told where it was typed; then the change, which stays until the next guest.
    page.scan(&text(&ben, "code")).await;
    page.reads("verdict", &["Not paid", "Ben"]).await;
    page.chord(Key::Alt, 'c').await;
    page.enter("pay-tendered", "5").await;
    page.press(Key::Enter).await;
    page.reads("verdict-wrong", &["12.50"]).await;
    page.enter("pay-tendered", "20").await;
    page.press(Key::Enter).await;
    page.reads("verdict-change", &["7.50"]).await;
    page.picture("door-change").await;

    // Where the door decides, it is a question, and nothing was written down.
    laptop.cli(&["event", "edit", "jazz", "--admit-unpaid", "ask"]);
    page.scan(&text(&cleo, "code")).await;
    page.attribute("verdict-panel", "data-kind", "ask").await;
    page.picture("door-unpaid-ask").await;
    page.press('d').await;
    page.find("pay-taken").await;
    page.press(Key::Escape).await;
    page.press('u').await;
    page.attribute("verdict-panel", "data-kind", "admit").await;
    page.reads("door-scans", &["Cleo", "let in unpaid"]).await;
    let stats = laptop.cli(&["stats", "jazz"]);
    assert_eq!((&stats["inside"], &stats["paid"][0]["amount"]), (&3.into(), &2500.into()));
    laptop.close(page).await;
}

#[tokio::test]
async fn notes_wait_until_they_are_read_and_the_next_guest_is_not_lost() {
    let _screen = screen().await;
    let (mut laptop, tickets) = Laptop::with_tickets(&["Ana Ruiz", "Ben Carter", "Chidi Obi"]);
    laptop.note(&tickets[0], "Wheelchair: ramp at the side door");
    let page = at_the_door(&mut laptop).await;
    page.scan(&text(&tickets[0], "code")).await;
    page.attribute("verdict-panel", "data-kind", "attention").await;
    page.attribute("verdict-panel", "data-holds", "yes").await;
    page.reads("verdict-note", &["Wheelchair"]).await;
    page.reads("verdict-assertive", &["Wheelchair"]).await;
    page.picture("door-note").await;
    // Two more are scanned meanwhile: the note stays, nobody is let in behind its back.
    page.scan(&text(&tickets[1], "code")).await;
    page.scan(&text(&tickets[2], "code")).await;
    page.reads("verdict", &["Wheelchair", "2 more wait"]).await;
    assert_eq!(laptop.cli(&["stats", "jazz"])["inside"], 1);
    page.press(Key::Enter).await;
    page.reads("verdict-name", &["Ben Carter"]).await;
    page.reads("verdict-name", &["Chidi Obi"]).await;
    page.reads("count-inside", &["3"]).await;
    page.reads("verdict-polite", &["Chidi Obi"]).await;
    laptop.close(page).await;
}

#[tokio::test]
async fn questions_are_asked_one_after_the_other() {
    let _screen = screen().await;
    let (mut laptop, tickets) = Laptop::with_tickets(&["Ana Ruiz", "Ben Carter"]);
    laptop.cli(&["question", "add", "jazz", "Waiver signed?", "--kind", "yesno", "--required"]);
    let meal = ["question", "add", "jazz", "Which meal?", "--kind", "choice"];
    laptop.cli(&[&meal[..], &["--choice", "Fish", "--choice", "Vegan"]].concat());
    laptop.cli(&["question", "add", "jazz", "Wristband number", "--required"]);
    let page = at_the_door(&mut laptop).await;
    page.scan(&text(&tickets[0], "code")).await;
    page.attribute("verdict-panel", "data-kind", "ask").await;
    // They come in an order of their own; each is answered as it wants.
    for _ in 0..3 {
        let asked = page.reads("verdict-word", &[]).await;
        match asked.as_str() {
            "Waiver signed?" => {
                page.picture("door-question-yesno").await;
                page.press('y').await;
            }
            "Which meal?" => {
                page.picture("door-question-choice").await;
                page.press('2').await;
            }
            "Wristband number" => {
                // None is no answer here.
                page.press(Key::Enter).await;
                page.find("verdict-wrong").await;
                // A scan meanwhile is neither lost nor taken for the answer.
                page.scan(&text(&tickets[1], "code")).await;
                page.reads("verdict", &["One more waits"]).await;
                assert_eq!(page.value("ask-text").await, "");
                page.picture("door-question-text").await;
                page.keys("0042", FINGERS, true).await;
            }
            other => panic!("{other}"),
        }
        crate::page::until("the next question", async || match page.words("verdict-word").await {
            Some(now) if now != asked => Ok(()),
            now => Err(format!("{now:?}")),
        })
        .await;
    }
    page.reads("verdict-name", &["Ana Ruiz"]).await;
    page.reads("door-scans", &["Waiver signed? yes", "Which meal? Vegan", "Wristband number 0042"]).await;
    // Now it is Ben's turn; he does not want to, and leaves.
    page.reads("verdict", &["Ben Carter"]).await;
    page.attribute("verdict-panel", "data-kind", "ask").await;
    page.press(Key::Escape).await;
    page.find("verdict-idle").await;
    assert_eq!(laptop.cli(&["stats", "jazz"])["inside"], 1);
    laptop.close(page).await;
}

#[tokio::test]
async fn ana_comes_back_after_leaving_by_the_garden_gate() {
    let _screen = screen().await;
    let (mut laptop, tickets) = Laptop::with_tickets(&["Ana Ruiz"]);
    laptop.cli(&["type", "edit", "jazz", "standard", "--reentry", "yes"]);
    laptop.cli(&["area", "add", "jazz", "Garden", "--capacity", "1"]);
    laptop.cli(&["gate", "add", "jazz", "Main"]);
    laptop.cli(&["gate", "add", "jazz", "Garden gate"]);
    laptop.cli(&["gate", "add", "jazz", "Terrace", "--area", "Garden"]);
    let page = at_the_door(&mut laptop).await;
    let code = text(&tickets[0], "code");
    page.choose("door-gate", "Main").await;
    page.reads("verdict-door", &["In", "Main"]).await;
    page.scan(&code).await;
    page.attribute("verdict-panel", "data-kind", "admit").await;
    page.choose("door-gate", "Garden gate").await;
    page.pick("door-direction-auto").await;
    page.reads("verdict-door", &["In and out", "Garden gate"]).await;
    page.scan(&code).await;
    page.attribute("verdict-panel", "data-kind", "out").await;
    page.reads("verdict-way", &["Out"]).await;
    page.picture("door-out").await;
    page.scan(&code).await;
    page.attribute("verdict-panel", "data-kind", "admit").await;
    page.reads("verdict-way", &["In"]).await;
    page.picture("door-in-by-ticket").await;
    // The terrace counts on its own, and one is its capacity.
    page.choose("door-gate", "Terrace").await;
    page.reads("count-inside", &["In Garden", "0 / 1"]).await;
    page.scan(&code).await;
    page.reads("count-inside", &["1 / 1", "full"]).await;
    page.picture("door-full").await;
    page.pick("door-direction-in").await;
    page.scan(&code).await;
    page.attribute("verdict-panel", "data-reason", "already_in").await;
    laptop.close(page).await;
}

#[tokio::test]
async fn the_guest_reads_why_in_their_own_language() {
    let _screen = screen().await;
    let (mut laptop, tickets) = Laptop::with_tickets(&["Ana Ruiz"]);
    let page = at_the_door(&mut laptop).await;
    let wanted = serde_json::json!({ "settings": { "guest_language": "ar" } });
    page.invoke("save_settings", wanted).await.unwrap();
    let code = text(&tickets[0], "code");
    page.scan(&code).await;
    page.attribute("verdict-panel", "data-kind", "admit").await;
    page.scan(&code).await;
    page.attribute("verdict-panel", "data-reason", "already_in").await;
    // A number may begin with any letter: typed alone, it is one.
    page.click("door-entry").await;
    page.keys("gabi", FINGERS, false).await;
    assert_eq!(page.value("door-entry").await, "gabi");
    assert_eq!(page.count("guest-line").await, 0);
    page.enter("door-entry", "").await;
    page.scan(&code).await;
    page.reads("count-refused", &["2"]).await;
    page.attribute("verdict-panel", "data-reason", "already_in").await;
    page.chord(Key::Alt, 'g').await;
    page.attribute("guest-words", "lang", "ar").await;
    page.attribute("guest-words", "dir", "rtl").await;
    page.picture("door-guest-line").await;
    page.press('g').await;
    page.until_count("guest-line", 0).await;
    page.click("verdict-guest").await;
    // The next scan takes it away.
    page.scan("4006381333931").await;
    page.until_count("guest-line", 0).await;
    page.attribute("verdict-panel", "data-reason", "malformed").await;
    laptop.close(page).await;
}

#[tokio::test]
async fn a_scan_is_undone_by_keys_and_somebody_comes_without_a_ticket() {
    let _screen = screen().await;
    let (mut laptop, tickets) = Laptop::with_tickets(&["Ana Ruiz", "Ben Carter"]);
    let page = at_the_door(&mut laptop).await;
    for ticket in &tickets {
        page.scan(&text(ticket, "code")).await;
    }
    page.reads("count-inside", &["2"]).await;
    page.reads("verdict-name", &["Ben Carter"]).await;
    // The last scan, by the keyboard, for the second of the reasons.
    page.chord(Key::Control, 'z').await;
    page.reads("verdict", &["Undo?", "Ben Carter", "Wrong person"]).await;
    page.picture("door-undo").await;
    page.press('2').await;
    page.reads("door-scans", &["Undone: Wrong person"]).await;
    page.reads("count-inside", &["1"]).await;
    // The other one, by the mouse, for a reason of its own.
    page.click("door-undo").await;
    page.find("undo-text").await;
    page.keys("went home ill", FINGERS, true).await;
    page.reads("door-scans", &["Undone: went home ill"]).await;

    page.press('+').await;
    page.reads("verdict", &["Without a ticket", "Works here"]).await;
    page.picture("door-without").await;
    page.press('1').await;
    page.reads("verdict", &["Standard", "None of these"]).await;
    page.press('0').await;
    page.attribute("verdict-panel", "data-kind", "admit").await;
    page.reads("count-manual", &["1"]).await;
    page.reads("count-admitted", &["0 / 2"]).await;
    page.reads("door-scans", &["Without a ticket", "Works here"]).await;
    // Words go to the field, wherever the focus is.
    page.click("door-without").await;
    page.keys("cook", FINGERS, true).await;
    page.press('1').await;
    page.reads("door-scans", &["cook"]).await;
    page.reads("count-manual", &["2"]).await;
    laptop.close(page).await;
}

#[tokio::test]
async fn what_was_ticked_on_paper_is_typed_in_afterwards() {
    let _screen = screen().await;
    let (mut laptop, tickets) = Laptop::with_tickets(&["Ana Ruiz", "Ben Carter"]);
    let page = at_the_door(&mut laptop).await;
    page.click("door-paper").await;
    page.find("paper-screen").await;
    page.js("document.querySelector('[data-testid=\"paper-day\"]').value = '2031-11-20'", Vec::new()).await;
    page.enter("paper-at", "1942").await;
    page.enter("paper-who", "ana").await;
    page.reads("paper-said", &["would have let them pass"]).await;
    page.press(Key::Enter).await;
    page.reads("paper-typed", &["Ana Ruiz", "2031-11-20 19:42"]).await;
    assert_eq!(page.value("paper-who").await, "");
    assert_eq!(page.value("paper-at").await, "1942", "the time stays for the next line");
    // Ticked twice: it is kept, and named.
    page.enter("paper-at", "1950").await;
    page.enter("paper-who", &text(&tickets[0], "number")).await;
    page.reads("paper-said", &["would have stopped them"]).await;
    page.picture("door-paper").await;
    page.press(Key::Enter).await;
    page.until_count("paper-row", 2).await;
    page.reads("paper-typed", &["Against the rules"]).await;
    assert_eq!(laptop.cli(&["incidents", "jazz"]).as_array().unwrap().len(), 1);
    page.click("paper-undo").await;
    page.reads("paper-typed", &["Undone"]).await;
    page.picture("door-paper-typed").await;
    page.click("paper-back").await;
    page.reads("door-scans", &["Ana Ruiz", "from paper"]).await;
    page.reads("count-inside", &["1"]).await;
    laptop.close(page).await;
}

#[tokio::test]
async fn a_door_that_is_set_to_no_gate_is_asked_once_and_a_scan_is_found_and_taken_back() {
    let _screen = screen().await;
    let (mut laptop, tickets) = Laptop::with_tickets(&["Ulla Oliu", "Bruno Litt"]);
    for gate in ["Garden", "Main"] {
        laptop.cli(&["gate", "add", "jazz", gate]);
    }
    laptop.cli(&["type", "edit", "jazz", "standard", "--gate", "Garden"]);
    let page = at_the_door(&mut laptop).await;
    page.scan(&text(&tickets[0], "code")).await;
    page.reads("verdict", &["Which door is this?", "Ulla Oliu", "Garden", "Main"]).await;
    page.picture("door-which-gate").await;
    accessible(&page, "which gate").await;
    page.press('1').await;
    page.reads("verdict", &["Come in", "Ulla Oliu"]).await;
    page.reads("verdict-door", &["Garden"]).await;
    // Asked once: the door knows now which it is.
    page.scan(&text(&tickets[1], "code")).await;
    page.reads("verdict", &["Come in", "Bruno Litt"]).await;
    page.until_count("door-scan", 2).await;

    page.enter("door-entry", "oliu").await;
    page.until_count("door-scan", 1).await;
    page.reads("door-scans", &["Ulla Oliu"]).await;
    page.picture("door-scans-found").await;
    page.click("door-undo").await;
    page.click("undo-person").await;
    page.reads("count-inside", &["1"]).await;
    page.enter("door-entry", "nobody of the name").await;
    page.reads("door-scans", &["No scan is found."]).await;
    page.enter("door-entry", "").await;
    page.until_count("door-scan", 2).await;
    laptop.close(page).await;
}
