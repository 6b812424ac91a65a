//! Stories of personal data: what a door does not see, a person who is forgotten down to the last byte, and an event whose
//! time is over.

use std::path::Path;

use entrada_app::{
    CheckInput, ErrorCode, EventId, EventInput, ExportWhat, GuestQuery, HolderInput, PaymentMethod,
    QuestionInput, Role, SaleInput, SaleLine, TicketView, Timestamp,
};

use crate::desk::{Desk, PASSPHRASE, number, some, unwatched};
use crate::people::{add, sign_in};

const NAME: &str = "Zebulon Quixqvist";
const EMAIL: &str = "zeb.quix@example.org";
const NOTE: &str = "wheelchair qzxnote";
const ANSWER: &str = "wristband qzxanswer";

fn buy(
    desk: &Desk,
    event: &EventId,
    people: &[(&str, &str, &str)],
    buyer: Option<(&str, &str)>,
) -> Vec<TicketView> {
    let holders = people
        .iter()
        .map(|(name, email, note)| HolderInput {
            name: some(name),
            email: some(email),
            note: some(note),
            ..HolderInput::default()
        })
        .collect();
    let sale = SaleInput {
        buyer: buyer.map(|(name, _)| name.to_owned()),
        email: buyer.map(|(_, email)| email.to_owned()),
        lines: vec![SaleLine { type_index: 1, holders }],
        payment: Some(PaymentMethod::Cash),
        ..SaleInput::default()
    };
    desk.app.issue(event, &sale).unwrap().tickets
}

/// Whether a text stands anywhere in the database's files, as it is or in capitals or small letters.
pub fn on_disk(folder: &Path, text: &str) -> bool {
    let wanted = text.to_lowercase().into_bytes();
    ["entrada.db", "entrada.db-wal"].iter().any(|name| {
        let bytes = std::fs::read(folder.join(name)).unwrap_or_default().to_ascii_lowercase();
        bytes.windows(wanted.len()).any(|window| window == wanted)
    })
}

/// Zebulon with all that can be said of a person, who was let in and answered a question; and Bob.
fn party() -> (Desk, EventId, TicketView) {
    let office = Desk::new("office");
    let event = office.event("Party");
    let question = QuestionInput { text: some("Wristband?"), ..QuestionInput::default() };
    let question = office.app.save_question(&event, None, &question).unwrap().id;
    buy(&office, &event, &[("Bob Other", "bob@example.org", "vegan")], None);
    let ticket = buy(&office, &event, &[(NAME, EMAIL, NOTE)], Some((NAME, EMAIL))).remove(0);
    let check: CheckInput = serde_json::from_value(serde_json::json!({
        "code": ticket.code, "answers": { (question): ANSWER }
    }))
    .unwrap();
    assert_eq!(office.app.check(&event, &check).unwrap().reason, entrada_app::Reason::Admitted);
    (office, event, ticket)
}

#[test]
fn a_forgotten_person_is_gone_to_the_last_byte_and_the_counts_stay() {
    let (office, event, ticket) = party();
    let data = office.folder.path().join("data");
    for text in [NAME, EMAIL, NOTE, ANSWER, "qzx"] {
        assert!(on_disk(&data, text), "{text} was there");
    }
    std::fs::create_dir(data.join("print")).unwrap();
    std::fs::write(data.join("print/tickets-1.pdf"), NAME).unwrap();
    let before = office.app.stats(&event).unwrap();
    let forgotten = office.app.forget_person(&event, number(&ticket)).unwrap();
    assert_eq!(
        (forgotten.order.as_ref(), forgotten.parts),
        (Some(&ticket.order), 4),
        "holder, their address, buyer, answer"
    );
    for text in [NAME, "zebulon", "quix", EMAIL, NOTE, ANSWER, "qzx"] {
        assert!(!on_disk(&data, text), "{text} is still in the file");
    }
    assert!(!data.join("print").exists(), "nor on a page that was printed");
    assert!(on_disk(&data, "bob other") && on_disk(&data, "bob@example.org"), "Bob is not");
    assert_eq!(office.app.stats(&event).unwrap(), before);
    let now = office.app.ticket(&event, number(&ticket)).unwrap();
    assert_eq!((now.name, now.email, now.note, now.inside), (None, None, None, true));
    assert_eq!((now.type_name, now.order), (ticket.type_name, ticket.order));
    assert!(office.app.door_search(&event, "zebulon", 10).unwrap().is_empty());
    assert_eq!(office.app.door_search(&event, "bob", 10).unwrap().len(), 1);
    let journal = office.app.verify_journal().unwrap();
    assert!(journal.problems.is_empty() && journal.refused.is_empty(), "{journal:?}");
    let rebuilt = office.app.rebuild().unwrap();
    assert!(rebuilt.differences.is_empty(), "{:?}", rebuilt.differences);
    assert!(!on_disk(&data, "qzx"));
}

#[test]
fn every_laptop_forgets_and_an_old_bundle_does_not_bring_it_back() {
    let (office, event, ticket) = party();
    let desk = office.invite(&event, "desk", Role::Desk);
    let data = desk.folder.path().join("data");
    assert!(on_disk(&data, NAME));
    let old = desk.file("old");
    desk.app.export_bundle(&event, &old, PASSPHRASE, None).unwrap();
    office.app.forget_person(&event, number(&ticket)).unwrap();
    office.app.import_bundle(&old, PASSPHRASE, &mut unwatched).unwrap();
    assert!(!on_disk(&office.folder.path().join("data"), NAME), "an old bundle is taken in in vain");
    office.hand_to(&desk, &event);
    assert!(!on_disk(&data, NAME) && !on_disk(&data, "qzx"), "the desk has heard of it");
    assert_eq!(desk.app.ticket(&event, number(&ticket)).unwrap().name, None);
    let late = office.invite(&event, "late", Role::Desk);
    assert_eq!(late.app.ticket(&event, number(&ticket)).unwrap().name, None, "who comes later never had it");
    assert_eq!(late.app.import_bundle(&old, PASSPHRASE, &mut unwatched).unwrap().new, 0);
    assert!(!on_disk(&late.folder.path().join("data"), NAME));
    for laptop in [&office, &desk, &late] {
        assert!(laptop.app.verify_journal().unwrap().problems.is_empty());
        assert!(laptop.app.rebuild().unwrap().differences.is_empty());
    }
}

#[test]
fn the_buyer_is_forgotten_with_the_ticket_when_it_is_the_same_person() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let two = [("Ana", "ana@example.org", ""), ("Bob", "bob@example.org", "")];
    let tickets = buy(&office, &event, &two, Some(("Ana", "ana@example.org")));
    let order = tickets[0].order.parse().unwrap();
    let buyer = || office.app.order_tickets(&event, order).unwrap().order.buyer;
    assert_eq!(
        office.app.forget_person(&event, number(&tickets[1])).unwrap().order,
        None,
        "Bob bought nothing"
    );
    assert_eq!(buyer().as_deref(), Some("Ana"));
    assert!(office.app.forget_person(&event, number(&tickets[0])).unwrap().order.is_some());
    assert_eq!(buyer(), None);
    let gift = buy(&office, &event, &[("Eva", "", "")], Some(("Uncle Joe", "joe@example.org"))).remove(0);
    assert!(
        office.app.forget_person(&event, number(&gift)).unwrap().order.is_some(),
        "he bought nothing else"
    );
}

#[test]
fn who_may_not_is_not_heard() {
    let (office, event, ticket) = party();
    let desk = office.invite(&event, "desk", Role::Desk);
    assert_eq!(desk.app.forget_person(&event, number(&ticket)).unwrap_err().code, ErrorCode::NotAllowed);
    assert_eq!(desk.app.ticket(&event, number(&ticket)).unwrap().name.as_deref(), Some(NAME));
}

#[test]
fn a_person_may_come_back_after_being_forgotten() {
    let (office, event, ticket) = party();
    office.app.forget_person(&event, number(&ticket)).unwrap();
    let edit = serde_json::from_value(serde_json::json!({ "name": "Zeb again" })).unwrap();
    office.app.edit_ticket(&event, number(&ticket), &edit).unwrap();
    assert_eq!(office.app.ticket(&event, number(&ticket)).unwrap().name.as_deref(), Some("Zeb again"));
    assert!(office.app.rebuild().unwrap().differences.is_empty());
}

#[test]
fn an_event_whose_time_is_over_drops_its_personal_data_by_itself_and_says_so_once() {
    let (office, event, ticket) = party();
    let other = office.event("Another");
    buy(&office, &other, &[("Stays Here", "stays@example.org", "")], None);
    let days: EventInput = serde_json::from_value(serde_json::json!({ "retain_days": "30" })).unwrap();
    let view = office.app.edit_event(&event, &days).unwrap();
    let until: Timestamp = "2026-12-20T22:30:00Z".parse().unwrap();
    assert_eq!(view.retain_until, Some(until), "thirty days after the end, on the event's clock");
    let data = office.folder.path().join("data");
    assert!(office.app.drop_expired(Some(until)).unwrap().is_empty(), "not a moment too early");
    let later: Timestamp = "2026-12-20T22:30:01Z".parse().unwrap();
    let before = office.app.stats(&event).unwrap();
    let expired = office.app.drop_expired(Some(later)).unwrap();
    assert_eq!(expired.len(), 1);
    assert_eq!((expired[0].name.as_str(), expired[0].until), ("Party", until));
    assert!(expired[0].parts > 3);
    assert!(office.app.drop_expired(Some(later)).unwrap().is_empty(), "it is said once");
    for text in [NAME, EMAIL, NOTE, ANSWER, "qzx", "bob other"] {
        assert!(!on_disk(&data, text), "{text} is still in the file");
    }
    assert!(on_disk(&data, "stays@example.org"), "the other event is kept");
    assert_eq!(office.app.stats(&event).unwrap(), before);
    assert_eq!(office.app.ticket(&event, number(&ticket)).unwrap().name, None);
    assert!(office.app.verify_journal().unwrap().problems.is_empty());
    assert!(office.app.rebuild().unwrap().differences.is_empty());
}

#[test]
fn a_door_sees_names_and_types_and_no_addresses_or_prices() {
    let (office, event, ticket) = party();
    let unpaid = SaleInput {
        lines: vec![SaleLine {
            type_index: 1,
            holders: vec![HolderInput { name: some("Una"), ..HolderInput::default() }],
        }],
        email: some("una@example.org"),
        ..SaleInput::default()
    };
    let unpaid = office.app.issue(&event, &unpaid).unwrap().tickets.remove(0);
    let door = office.invite(&event, "door", Role::Door);
    add(&office.app, &event, "Dora", Role::Door, "1357");
    sign_in(&office.app, &event, "Dora", "1357");
    for app in [&door.app, &office.app] {
        let mut seen = Vec::new();
        let mut note =
            |what: &str, json: serde_json::Result<String>| seen.push((what.to_owned(), json.unwrap()));
        note("guests", serde_json::to_string(&app.guests(&event, &GuestQuery::default()).unwrap()));
        note("ticket", serde_json::to_string(&app.ticket(&event, number(&ticket)).unwrap()));
        note("story", serde_json::to_string(&app.ticket_history(&event, number(&ticket)).unwrap()));
        note("door_search", serde_json::to_string(&app.door_search(&event, "zebulon", 9).unwrap()));
        note("door_state", serde_json::to_string(&app.door_state(&event, None, 9).unwrap()));
        note("stats", serde_json::to_string(&app.stats(&event).unwrap()));
        note("insights", serde_json::to_string(&app.insights(&event).unwrap()));
        note("incidents", serde_json::to_string(&app.incidents(&event).unwrap()));
        for code in [&ticket.code, &unpaid.code] {
            let check = CheckInput { code: code.clone(), simulate: true, ..CheckInput::default() };
            note("check", serde_json::to_string(&app.check(&event, &check).unwrap()));
        }
        for (what, text) in &seen {
            for secret in [EMAIL, "@example.org", ":1250", "12.50", &ticket.code] {
                assert!(!text.contains(secret), "{what} tells a door {secret}: {text}");
            }
        }
        assert_eq!(app.ticket(&event, number(&ticket)).unwrap().price, None, "not even that it is free");
        let named = seen.iter().filter(|(_, text)| text.contains(NAME)).count();
        assert!(named >= 4, "names are seen");
        for what in [ExportWhat::Tickets, ExportWhat::Scans, ExportWhat::Orders] {
            let error = app.export_csv(&event, what, false).unwrap_err();
            assert_eq!(error.code, ErrorCode::NotAllowed);
            assert!(error.message.contains("only"), "it says who may: {}", error.message);
        }
    }
}

#[test]
fn a_door_finds_nobody_by_an_address_that_it_does_not_see() {
    let (office, event, _) = party();
    buy(&office, &event, &[("Nobody Special", "quinn@posteo.example", "")], None);
    let door = office.invite(&event, "door", Role::Door);
    let desk = office.invite(&event, "desk", Role::Desk);
    let found = |app: &entrada_app::App, text: &str| {
        let query = GuestQuery { search: some(text), ..GuestQuery::default() };
        let page = app.guests(&event, &query).unwrap();
        assert_eq!(page.tickets.len(), page.total as usize);
        assert_eq!(app.door_search(&event, text, 9).unwrap().len(), page.tickets.len(), "{text}");
        page.tickets.len()
    };
    for text in [EMAIL, "zeb.quix@", "example", "quinn", "po", "nobody quinn", "special ex"] {
        assert_eq!(found(&door.app, text), 0, "{text}");
        assert!(found(&desk.app, text) > 0, "{text}");
    }
    // Short texts with a letter that no ticket number has.
    for text in ["zeb quix", "quix", "qui", "qu", "no special", "BOB other"] {
        assert_eq!(found(&door.app, text), 1, "{text}");
    }
    assert_eq!(found(&door.app, ""), 3);
    // Whoever is signed in counts, on whatever laptop; and a list that was made for one is not the other's.
    add(&office.app, &event, "Dora", Role::Door, "1357");
    assert_eq!(found(&office.app, "quinn"), 1);
    sign_in(&office.app, &event, "Dora", "1357");
    assert_eq!(found(&office.app, "quinn"), 0);
    office.app.sign_out().unwrap();
    assert_eq!(found(&office.app, "quinn"), 1);
}
