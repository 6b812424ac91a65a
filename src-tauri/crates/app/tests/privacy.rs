//! Stories of personal data: what a door does not see, a person who is forgotten down to the last byte, and an event whose
//! time is over.

use std::path::Path;
use std::sync::Arc;

use entrada_app::{
    CheckInput, ErrorCode, EventId, EventInput, ExportWhat, GuestQuery, HolderInput, OrderEdit,
    PaymentMethod, QuestionInput, Role, SaleInput, SaleLine, TicketView, Timestamp, Whom, WhomInput,
};

use entrada_testkit::FakeClock;

use crate::desk::{Desk, PASSPHRASE, exported, number, some, unwatched};
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
    for text in [NAME, EMAIL, NOTE, ANSWER, "qzxa"] {
        assert!(on_disk(&data, text), "{text} was there");
    }
    std::fs::create_dir(data.join("print")).unwrap();
    std::fs::write(data.join("print/tickets-1.pdf"), NAME).unwrap();
    let before = office.app.stats(&event).unwrap();
    let forgotten = office.app.forget_person(&event, &Whom::Ticket(number(&ticket))).unwrap();
    assert_eq!(
        (forgotten.order.as_ref(), forgotten.parts),
        (Some(&ticket.order), 4),
        "holder, their address, buyer, answer"
    );
    for text in [NAME, "zebulon", "quix", EMAIL, NOTE, ANSWER, "qzxa"] {
        assert!(!on_disk(&data, text), "{text} is still in the file");
    }
    assert!(!data.join("print").exists(), "nor on a page that was printed");
    assert!(on_disk(&data, "bob other") && on_disk(&data, "bob@example.org"), "Bob is not");
    assert_eq!(office.app.stats(&event).unwrap(), before);
    let now = office.app.ticket(&event, number(&ticket)).unwrap();
    assert_eq!((now.name, now.email, now.note, now.inside), (None, None, None, true));
    assert_eq!((now.type_name, now.order), (ticket.type_name, ticket.order));
    assert!(office.app.door_search(&event, "zebulon", 10).unwrap().tickets.is_empty());
    assert_eq!(office.app.door_search(&event, "bob", 10).unwrap().tickets.len(), 1);
    let journal = office.app.verify_journal().unwrap();
    assert!(journal.problems.is_empty() && journal.refused.is_empty(), "{journal:?}");
    let rebuilt = office.app.rebuild().unwrap();
    assert!(rebuilt.differences.is_empty(), "{:?}", rebuilt.differences);
    assert!(!on_disk(&data, "qzxa"));
}

#[test]
fn every_laptop_forgets_and_an_old_bundle_does_not_bring_it_back() {
    let (office, event, ticket) = party();
    let desk = office.invite(&event, "desk", Role::Desk);
    let data = desk.folder.path().join("data");
    assert!(on_disk(&data, NAME));
    let old = desk.file("old");
    desk.app.export_bundle(&event, &old, PASSPHRASE, None).unwrap();
    office.app.forget_person(&event, &Whom::Ticket(number(&ticket))).unwrap();
    office.app.import_bundle(&old, PASSPHRASE, &mut unwatched).unwrap();
    assert!(!on_disk(&office.folder.path().join("data"), NAME), "an old bundle is taken in in vain");
    office.hand_to(&desk, &event);
    assert!(!on_disk(&data, NAME) && !on_disk(&data, "qzxa"), "the desk has heard of it");
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
        office.app.forget_person(&event, &Whom::Ticket(number(&tickets[1]))).unwrap().order,
        None,
        "Bob bought nothing"
    );
    assert_eq!(buyer().as_deref(), Some("Ana"));
    assert!(office.app.forget_person(&event, &Whom::Ticket(number(&tickets[0]))).unwrap().order.is_some());
    assert_eq!(buyer(), None);
    let gift = buy(&office, &event, &[("Eva", "", "")], Some(("Uncle Joe", "joe@example.org"))).remove(0);
    assert!(
        office.app.forget_person(&event, &Whom::Ticket(number(&gift))).unwrap().order.is_some(),
        "he bought nothing else"
    );
}

#[test]
fn who_may_not_is_not_heard() {
    let (office, event, ticket) = party();
    let desk = office.invite(&event, "desk", Role::Desk);
    assert_eq!(
        desk.app.forget_person(&event, &Whom::Ticket(number(&ticket))).unwrap_err().code,
        ErrorCode::NotAllowed
    );
    assert_eq!(desk.app.ticket(&event, number(&ticket)).unwrap().name.as_deref(), Some(NAME));
}

#[test]
fn a_person_may_come_back_after_being_forgotten() {
    let (office, event, ticket) = party();
    office.app.forget_person(&event, &Whom::Ticket(number(&ticket))).unwrap();
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
    for text in [NAME, EMAIL, NOTE, ANSWER, "qzxa", "bob other"] {
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
            let error = exported(app, &event, what).unwrap_err();
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
        assert_eq!(app.door_search(&event, text, 9).unwrap().tickets.len(), page.tickets.len(), "{text}");
        page.tickets.len()
    };
    for text in [EMAIL, "quinn@posteo", "example", "quinn", "po", "nobody quinn", "special ex"] {
        assert_eq!(found(&door.app, text), 0, "{text}");
        assert!(found(&desk.app, text) > 0, "{text}");
    }
    // Short texts with a letter that no ticket number has.
    for text in ["zeb quix", "zeb.quix@", "quix", "qui", "qu", "no special", "BOB other"] {
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

fn address(text: &str) -> Whom {
    Whom::Email(text.to_owned())
}

/// The journal is sound and the tables are what it says.
fn is_sound(desk: &Desk) {
    let journal = desk.app.verify_journal().unwrap();
    assert!(journal.problems.is_empty() && journal.refused.is_empty(), "{journal:?}");
    let rebuilt = desk.app.rebuild().unwrap();
    assert!(rebuilt.differences.is_empty(), "{:?}", rebuilt.differences);
}

#[test]
fn a_buyer_who_has_no_ticket_is_forgotten_by_the_order_or_the_address() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let data = office.folder.path().join("data");
    let friends = [("Ana Other", "ana@example.org", ""), ("Bob Other", "bob@example.org", "")];
    for by_address in [false, true] {
        let order = buy(&office, &event, &friends, Some((NAME, EMAIL)))[0].order.clone();
        let note = OrderEdit { note: some(NOTE), ..OrderEdit::default() };
        office.app.edit_order(&event, order.parse().unwrap(), &note).unwrap();
        assert!(on_disk(&data, "quix") && on_disk(&data, NOTE));
        let typed =
            if by_address { WhomInput::Email(" ZEB.Quix@example.ORG ") } else { WhomInput::Number(&order) };
        let (found, whom) = office.app.find_whom(None, typed).unwrap();
        assert_eq!((found, matches!(whom, Whom::Email(_))), (event, by_address));
        let forgotten = office.app.forget_person(&event, &whom).unwrap();
        assert_eq!((forgotten.orders, forgotten.tickets.len(), forgotten.parts), (vec![order.clone()], 0, 2));
        assert_eq!((forgotten.number, forgotten.order), (None, (!by_address).then_some(order)));
        for text in [NAME, "quix", EMAIL, NOTE] {
            assert!(!on_disk(&data, text), "{text} is still in the file");
        }
        assert!(on_disk(&data, "ana other") && on_disk(&data, "bob@example.org"), "their friends are not");
    }
    is_sound(&office);
}

#[test]
fn an_orders_tickets_in_the_buyers_name_are_forgotten_with_the_buyer() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let people = [(NAME, "", NOTE), ("Bob Other", "bob@example.org", "")];
    let tickets = buy(&office, &event, &people, Some((NAME, EMAIL)));
    let order = tickets[0].order.parse().unwrap();
    let forgotten = office.app.forget_person(&event, &Whom::Order(order)).unwrap();
    assert_eq!(forgotten.tickets, [tickets[0].number.as_str()]);
    assert!(!on_disk(&office.folder.path().join("data"), "quix"));
    assert_eq!(office.app.ticket(&event, number(&tickets[1])).unwrap().name.as_deref(), Some("Bob Other"));
    is_sound(&office);
}

/// Who has an address, who bought with it, who passed their ticket on, and what a laptop dated a year ahead.
#[test]
fn an_address_leaves_every_laptop_wherever_it_was_said() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let own = buy(&office, &event, &[(NAME, EMAIL, NOTE)], Some((NAME, EMAIL))).remove(0);
    let gift = buy(&office, &event, &[("Eva Other", "eva@example.org", "")], Some((NAME, EMAIL))).remove(0);
    let sold_on = buy(&office, &event, &[(NAME, EMAIL, NOTE)], Some(("Shop", "shop@example.org"))).remove(0);
    let edit = serde_json::json!({ "name": "Kim New", "email": "kim@example.org", "note": "vegan kimnote" });
    let edit = serde_json::from_value(edit).unwrap();
    office.app.edit_ticket(&event, number(&sold_on), &edit).unwrap();
    let question = QuestionInput { text: some("Wristband?"), ..QuestionInput::default() };
    let question = office.app.save_question(&event, None, &question).unwrap().id;
    let Desk { folder, app } = office.invite(&event, "desk", Role::Desk);
    let ahead = Timestamp::now() + jiff::SignedDuration::from_hours(24 * 366);
    let desk = Desk { folder, app: app.with_clock(Arc::new(FakeClock::at(ahead))) };
    let late = buy(&desk, &event, &[("Zeb Again", EMAIL, NOTE)], None).remove(0);
    let check: CheckInput = serde_json::from_value(serde_json::json!({
        "code": own.code, "answers": { (question): ANSWER }
    }))
    .unwrap();
    desk.app.check(&event, &check).unwrap();
    desk.hand_to(&office, &event);
    let forgotten = office.app.forget_person(&event, &address("zeb.QUIX@example.org")).unwrap();
    let sorted = |mut numbers: Vec<String>| {
        numbers.sort();
        numbers
    };
    assert_eq!(sorted(forgotten.tickets), sorted(vec![own.number.clone(), late.number.clone()]));
    assert_eq!(sorted(forgotten.orders), sorted(vec![own.order.clone(), gift.order.clone()]));
    assert_eq!(forgotten.passed_on, [sold_on.number.as_str()]);
    office.hand_to(&desk, &event);
    for laptop in [&office, &desk] {
        let data = laptop.folder.path().join("data");
        for text in [NAME, "quix", EMAIL, NOTE, ANSWER, "qzxa"] {
            assert!(!on_disk(&data, text), "{text} is still in the file");
        }
        let kim = laptop.app.ticket(&event, number(&sold_on)).unwrap();
        let kim = (kim.name.as_deref(), kim.email.as_deref(), kim.note.as_deref());
        assert_eq!(kim, (Some("Kim New"), Some("kim@example.org"), Some("vegan kimnote")));
        let eva = laptop.app.ticket(&event, number(&gift)).unwrap();
        assert_eq!(eva.name.as_deref(), Some("Eva Other"));
        is_sound(laptop);
    }
    let error = office.app.forget_person(&event, &address(EMAIL)).unwrap_err();
    assert_eq!(error.code, ErrorCode::NotFound);
    assert!(error.message.contains(EMAIL), "{}", error.message);
}

#[test]
fn forgetting_what_was_forgotten_changes_nothing_and_says_so() {
    let (office, event, ticket) = party();
    let order = Whom::Order(ticket.order.parse().unwrap());
    let ticket = Whom::Ticket(number(&ticket));
    office.app.forget_person(&event, &ticket).unwrap();
    let facts = || office.app.verify_journal().unwrap().facts;
    let before = facts();
    for whom in [&ticket, &order] {
        let error = office.app.forget_person(&event, whom).unwrap_err();
        assert_eq!(error.code, ErrorCode::Conflict);
        assert!(error.message.contains("forgotten already"), "{}", error.message);
    }
    assert_eq!(facts(), before, "and nothing was written");
}

#[test]
fn a_person_in_several_events_is_forgotten_where_it_was_said() {
    let office = Desk::new("office");
    let (one, two) = (office.event("One"), office.event("Two"));
    for event in [&one, &two] {
        buy(&office, event, &[(NAME, EMAIL, "")], None);
    }
    let error = office.app.find_whom(None, WhomInput::Email(EMAIL)).unwrap_err();
    assert_eq!(error.code, ErrorCode::Ambiguous);
    assert!(error.message.contains("One, Two"), "{}", error.message);
    let (found, whom) = office.app.find_whom(Some(&two), WhomInput::Email(EMAIL)).unwrap();
    assert_eq!(found, two);
    office.app.forget_person(&two, &whom).unwrap();
    assert_eq!(office.app.find_whom(None, WhomInput::Email(EMAIL)).unwrap().0, one, "one is left");
    let desk = office.invite(&one, "desk", Role::Desk);
    for email in [EMAIL, "nobody@example.org"] {
        let error = desk.app.find_whom(None, WhomInput::Email(email)).unwrap_err();
        assert_eq!(error.code, ErrorCode::NotAllowed, "who may not forget is not told who is here");
    }
}
