//! Stories of what a laptop is not given: addresses, buyers and PINs of others at a door, names where the event keeps them
//! from its doors; and what comes when a laptop becomes more.

use std::path::Path;

use entrada_app::{
    CheckInput, ErrorCode, EventId, EventInput, GuestQuery, HolderInput, PaymentMethod, PersonInput, Reason,
    Role, SaleInput, SaleLine, TicketView, Whom,
};

use crate::bundle_file::unpacked;
use crate::desk::{Desk, PASSPHRASE, number, sale, some, unwatched};
use crate::people::{add, sign_in};
use crate::privacy::on_disk;

const NAME: &str = "Zebulon Quixqvist";
const EMAIL: &str = "zeb.quix@example.org";
const BUYER: &str = "Uncle Bartqz";
const BUYERS_EMAIL: &str = "bart.qz@example.org";
const NOTE: &str = "friends of qzxband";

/// A sale with all that can be said of its people, and somebody of each role with a PIN.
fn party() -> (Desk, EventId, TicketView) {
    let office = Desk::new("office");
    let event = office.event("Party");
    let ticket = sell(&office, &event);
    add(&office.app, &event, "Olga", Role::Organiser, "2468");
    add(&office.app, &event, "Sam", Role::Desk, "1357");
    add(&office.app, &event, "Dora", Role::Door, "8642");
    (office, event, ticket)
}

fn sell(office: &Desk, event: &EventId) -> TicketView {
    let holder = HolderInput { name: some(NAME), email: some(EMAIL), ..HolderInput::default() };
    let sale = SaleInput {
        buyer: some(BUYER),
        email: some(BUYERS_EMAIL),
        order_note: some(NOTE),
        lines: vec![SaleLine { type_index: 1, holders: vec![holder] }],
        payment: Some(PaymentMethod::Cash),
        ..SaleInput::default()
    };
    office.app.issue(event, &sale).unwrap().tickets.remove(0)
}

/// The hash of somebody's PIN, as the office has it.
fn pin_hash(office: &Desk, event: &EventId, name: &str) -> String {
    let store = entrada_store::Store::open(&data(office).join("entrada.db")).unwrap();
    let staff = store.read(|reader| reader.staff(*event)).unwrap();
    staff.into_values().find(|staff| staff.name == name).unwrap().pin.unwrap()
}

fn data(desk: &Desk) -> std::path::PathBuf {
    desk.folder.path().join("data")
}

/// What a laptop's bundle holds, as text.
fn bundle(desk: &Desk, event: &EventId, invite: Option<Role>) -> String {
    let file = desk.file("looked-into");
    desk.app.export_bundle(event, &file, PASSPHRASE, invite).unwrap();
    let (first, lines) = unpacked(&std::fs::read(file).unwrap());
    format!("{first}\n{}", lines.join("\n"))
}

fn import(desk: &Desk, file: &Path) -> entrada_app::BundleReport {
    desk.app.import_bundle(file, PASSPHRASE, &mut unwatched).unwrap()
}

fn hashes(office: &Desk, event: &EventId) -> [String; 3] {
    ["Olga", "Sam", "Dora"].map(|name| pin_hash(office, event, name))
}

#[test]
fn a_door_is_never_given_addresses_buyers_or_the_pins_of_others() {
    let (office, event, ticket) = party();
    let [olga, sam, dora] = hashes(&office, &event);
    let door = office.invite(&event, "door", Role::Door);
    // A desk's file is for whoever takes it in, with all that the desk has.
    let desk = office.invite(&event, "desk", Role::Desk);
    let desks = bundle(&desk, &event, None);
    assert!(desks.contains(EMAIL) && desks.contains(BUYER) && desks.contains(&sam));
    import(&door, &desk.file("looked-into"));
    let backup = door.file("backup");
    door.app.backup(&backup, PASSPHRASE).unwrap();
    let restored = Desk::restored("door again", &backup);
    let files = [bundle(&office, &event, Some(Role::Door)), bundle(&door, &event, None)];
    for secret in [EMAIL, BUYER, BUYERS_EMAIL, &olga, &sam] {
        assert!(on_disk(&data(&office), secret), "{secret} was there to be found");
        for folder in [data(&door), data(&restored)] {
            assert!(!on_disk(&folder, secret), "{secret} is at the door");
        }
        assert!(files.iter().all(|file| !file.contains(secret)), "{secret} is in a file");
    }
    for known in [NAME, NOTE, &dora] {
        assert!(on_disk(&data(&door), known) && files.iter().all(|file| file.contains(known)), "{known}");
    }
    // A desk has its own and those below.
    for known in [EMAIL, BUYER, BUYERS_EMAIL, &sam, &dora] {
        assert!(on_disk(&data(&desk), known), "{known}");
    }
    assert!(!on_disk(&data(&desk), &olga) && !desks.contains(&olga), "no organiser's PIN");
    // The door does all that it did, and nobody looks forgotten.
    let check = door.check(&event, &ticket.code);
    assert_eq!((check.reason, check.notes), (Reason::Admitted, vec![NOTE.to_owned()]));
    let shown = door.app.ticket(&event, number(&ticket)).unwrap();
    assert_eq!((shown.name.as_deref(), shown.email.as_deref()), (Some(NAME), None));
    let history = door.app.ticket_history(&event, number(&ticket)).unwrap();
    assert!(!format!("{history:?}").contains("Forgotten"));
    for laptop in [&office, &door, &desk, &restored] {
        assert!(laptop.app.verify_journal().unwrap().problems.is_empty());
        assert!(laptop.app.rebuild().unwrap().differences.is_empty());
    }
}

/// A desk sold before it heard of the rule, and hands on both in one file.
#[test]
fn names_that_came_with_the_rule_that_withholds_them_are_not_stored() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let desk = office.invite(&event, "desk", Role::Desk);
    let door = office.invite(&event, "door", Role::Door);
    let ticket = sell(&desk, &event);
    let rule = EventInput { names_at_door: Some(false), ..EventInput::default() };
    office.app.edit_event(&event, &rule).unwrap();
    office.hand_to(&desk, &event);
    desk.hand_to(&door, &event);
    assert_eq!(door.app.ticket(&event, number(&ticket)).unwrap().name, None);
    assert!(!on_disk(&data(&door), NAME));
}

/// Who works at the organiser's laptop as a door takes no more away in a file of their own than a door may have.
#[test]
fn a_file_has_no_more_than_whoever_makes_it_may_see() {
    let (office, event, _) = party();
    sign_in(&office.app, &event, "Dora", "8642");
    let text = bundle(&office, &event, None);
    let [olga, sam, dora] = hashes(&office, &event);
    for withheld in [EMAIL, BUYER, BUYERS_EMAIL, &olga, &sam] {
        assert!(!text.contains(withheld), "{withheld} is in the file");
    }
    assert!(text.contains(NAME) && text.contains(&dora));
}

#[test]
fn what_was_missing_comes_with_a_higher_role_and_is_folded_in() {
    let (office, event, ticket) = party();
    let [olga, sam, _] = hashes(&office, &event);
    let (door, other) =
        (office.invite(&event, "door", Role::Door), office.invite(&event, "other door", Role::Door));
    let file = office.file("for-a-desk");
    office.app.export_bundle(&event, &file, PASSPHRASE, Some(Role::Desk)).unwrap();
    let report = import(&door, &file);
    assert!(report.joined && report.event.role == Role::Desk, "it is more than it was");
    let shown = door.app.ticket(&event, number(&ticket)).unwrap();
    assert_eq!((shown.name.as_deref(), shown.email.as_deref()), (Some(NAME), Some(EMAIL)));
    let order = door.app.order_tickets(&event, ticket.order.parse().unwrap()).unwrap().order;
    assert_eq!((order.buyer.as_deref(), order.note.as_deref()), (Some(BUYER), Some(NOTE)));
    let query = GuestQuery { search: some("zeb.quix@"), ..GuestQuery::default() };
    assert_eq!(door.app.guests(&event, &query).unwrap().total, 1, "found by the address");
    assert!(on_disk(&data(&door), &sam) && !on_disk(&data(&door), &olga));
    sign_in(&door.app, &event, "Sam", "1357");
    door.app.sign_out().unwrap();
    // It sells with a slot of its own, and others believe it.
    let sold = door.sell(&event, &["Bob"]).remove(0);
    assert!(door.hand_to(&office, &event).refused.is_empty());
    assert_eq!(office.check(&event, &sold.code).reason, Reason::Admitted);
    // To another laptop the same file is news.
    office.hand_to(&other, &event);
    let news = import(&other, &file);
    assert!(!news.joined && news.event.role == Role::Door, "{news:?}");
    assert!(!on_disk(&data(&other), EMAIL));
    for laptop in [&office, &door, &other] {
        assert!(laptop.app.verify_journal().unwrap().problems.is_empty());
        assert!(laptop.app.rebuild().unwrap().differences.is_empty());
    }
}

#[test]
fn what_was_forgotten_does_not_come_with_a_higher_role() {
    let (office, event, ticket) = party();
    let door = office.invite(&event, "door", Role::Door);
    let file = office.file("for-a-desk");
    office.app.export_bundle(&event, &file, PASSPHRASE, Some(Role::Desk)).unwrap();
    office.app.forget_person(&event, &Whom::Ticket(number(&ticket))).unwrap();
    office.hand_to(&door, &event);
    assert!(import(&door, &file).joined);
    for text in [NAME, EMAIL, BUYER, BUYERS_EMAIL] {
        assert!(!on_disk(&data(&door), text), "{text} came back");
    }
    assert!(door.app.rebuild().unwrap().differences.is_empty());
}

#[test]
fn an_event_may_keep_names_from_its_doors() {
    let (office, event, before) = party();
    let early = office.invite(&event, "early door", Role::Door);
    let quiet = EventInput { names_at_door: Some(false), ..EventInput::default() };
    assert!(!office.app.edit_event(&event, &quiet).unwrap().names_at_door);
    let after = sell(&office, &event);
    let (door, desk) = (office.invite(&event, "door", Role::Door), office.invite(&event, "desk", Role::Desk));
    office.hand_to(&early, &event);
    for (ticket, at) in [(&before, &door), (&after, &door), (&after, &early)] {
        let shown = at.app.ticket(&event, number(ticket)).unwrap();
        assert_eq!((shown.name, shown.type_name.as_str()), (None, "Standing"));
        let check = CheckInput { code: ticket.code.clone(), simulate: true, ..CheckInput::default() };
        let check = at.app.check(&event, &check).unwrap();
        assert_eq!((check.reason, check.notes), (Reason::Admitted, Vec::new()));
    }
    assert!(!on_disk(&data(&door), NAME) && !on_disk(&data(&door), NOTE));
    assert!(door.app.door_search(&event, "zebulon", 9).unwrap().tickets.is_empty());
    let name = |at: &Desk, ticket: &TicketView| at.app.ticket(&event, number(ticket)).unwrap().name;
    assert_eq!(name(&early, &before).as_deref(), Some(NAME), "what a door has it keeps");
    assert_eq!(name(&desk, &after).as_deref(), Some(NAME));
    // The desk's file has the names, and the door does not take them.
    desk.hand_to(&door, &event);
    assert!(!on_disk(&data(&door), NAME));
    // Allowed again, those come that were written while it was.
    let open = EventInput { names_at_door: Some(true), ..EventInput::default() };
    office.app.edit_event(&event, &open).unwrap();
    office.hand_to(&door, &event);
    assert_eq!((name(&door, &before).as_deref(), name(&door, &after)), (Some(NAME), None));
    let edit = serde_json::from_value(serde_json::json!({ "name": "Zeb again" })).unwrap();
    office.app.edit_ticket(&event, number(&after), &edit).unwrap();
    office.hand_to(&door, &event);
    assert_eq!(name(&door, &after).as_deref(), Some("Zeb again"));
    assert!(door.app.rebuild().unwrap().differences.is_empty());
}

#[test]
fn who_may_do_more_signs_in_where_more_may_be_done() {
    let (office, event, _) = party();
    let door = office.invite(&event, "door", Role::Door);
    let people = door.app.persons(&event).unwrap();
    let able = |name: &str| {
        let person = people.iter().find(|person| person.name == name).unwrap();
        (person.has_pin, person.can_sign_in)
    };
    assert_eq!((able("Olga"), able("Sam"), able("Dora")), ((true, false), (true, false), (true, true)));
    let olga = door.app.find_person(&event, "Olga").unwrap();
    let error = door.app.sign_in(&event, olga, "2468").unwrap_err();
    assert_eq!(error.code, ErrorCode::Conflict);
    assert!(error.message.contains("Olga's PIN is not on this laptop"), "{}", error.message);
    sign_in(&door.app, &event, "Dora", "8642");
    // Who gets a lower role keeps the PIN, and the doors get it.
    let role = |role: Role| PersonInput { role: Some(role), ..PersonInput::default() };
    let sam = office.app.find_person(&event, "Sam").unwrap();
    assert!(office.app.edit_person(&event, sam, &role(Role::Door)).unwrap().has_pin);
    office.hand_to(&door, &event);
    sign_in(&door.app, &event, "Sam", "1357");
    // Who gets a higher one needs a new PIN: the doors know the old one.
    let dora = office.app.find_person(&event, "Dora").unwrap();
    let raised = office.app.edit_person(&event, dora, &role(Role::Organiser)).unwrap();
    assert!(!raised.has_pin && !raised.can_sign_in);
    assert_eq!(office.app.sign_in(&event, dora, "8642").unwrap_err().code, ErrorCode::Conflict);
    let both = PersonInput { pin: some("9753"), ..role(Role::Desk) };
    assert!(office.app.edit_person(&event, dora, &both).unwrap().has_pin);
    office.hand_to(&door, &event);
    assert!(!on_disk(&data(&door), &pin_hash(&office, &event, "Dora")));
    sign_in(&office.app, &event, "Dora", "9753");
    assert!(office.app.rebuild().unwrap().differences.is_empty());
}

#[test]
fn a_door_that_asks_who_works_asks_for_those_who_can_say_so_there() {
    let office = Desk::new("office");
    let event = office.event("Party");
    add(&office.app, &event, "Olga", Role::Organiser, "2468");
    let ticket = office.app.issue(&event, &sale(1, &["Ada"], Some(PaymentMethod::Cash))).unwrap();
    let door = office.invite(&event, "door", Role::Door);
    door.app.set_ask_who(true).unwrap();
    // Nobody could sign in here, so the door goes on without.
    assert_eq!(door.check(&event, &ticket.tickets[0].code).reason, Reason::Admitted);
    add(&office.app, &event, "Dora", Role::Door, "8642");
    office.hand_to(&door, &event);
    let input = CheckInput { code: ticket.tickets[0].code.clone(), ..CheckInput::default() };
    assert_eq!(door.app.check(&event, &input).unwrap_err().code, ErrorCode::SignInNeeded);
    sign_in(&door.app, &event, "Dora", "8642");
    assert_eq!(door.check(&event, &ticket.tickets[0].code).reason, Reason::AlreadyIn);
}

#[test]
fn pins_stay_when_the_guests_are_forgotten_after_the_event() {
    let (office, event, _) = party();
    let days = EventInput { retain_days: some("30"), ..EventInput::default() };
    office.app.edit_event(&event, &days).unwrap();
    let later = "2027-12-20T22:30:01Z".parse().unwrap();
    assert_eq!(office.app.drop_expired(Some(later)).unwrap().len(), 1);
    assert!(office.app.drop_expired(Some(later)).unwrap().is_empty(), "it is said once");
    assert!(!on_disk(&data(&office), EMAIL));
    sign_in(&office.app, &event, "Olga", "2468");
    assert!(office.app.rebuild().unwrap().differences.is_empty());
}

/// Who dismissed it is dismissed later in the same file: meanwhile the desk was given what a door is.
#[test]
fn a_dismissal_that_is_taken_back_in_the_same_file_withholds_nothing() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let desk = office.invite(&event, "desk", Role::Desk);
    let second = office.invite(&event, "second", Role::Organiser);
    desk.hand_to(&office, &event);
    office.hand_to(&second, &event);
    let id_of = |name: &str| {
        let devices = office.app.devices(&event).unwrap();
        devices.into_iter().find(|device| device.name == name).unwrap().id
    };
    second.app.dismiss_device(&event, &id_of("desk"), None).unwrap();
    second.hand_to(&office, &event);
    let tickets: Vec<TicketView> = (0..60).map(|_| sell(&office, &event)).collect();
    // All that it said after it joined.
    office.app.dismiss_device(&event, &id_of("second"), Some("2")).unwrap();
    office.hand_to(&desk, &event);
    let own = desk.app.devices(&event).unwrap().into_iter().find(|device| device.this).unwrap();
    assert!(!own.dismissed);
    for ticket in tickets {
        let shown = desk.app.ticket(&event, number(&ticket)).unwrap();
        assert_eq!(shown.email.as_deref(), Some(EMAIL));
    }
}

/// A desk's sale, which its dismissal took back: no list shows it, and it lies on the disk.
#[test]
fn who_is_only_in_what_does_not_count_is_found_and_forgotten_too() {
    for by in 0..3 {
        let office = Desk::new("office");
        let event = office.event("Party");
        let desk = office.invite(&event, "desk", Role::Desk);
        let ticket = sell(&desk, &event);
        desk.hand_to(&office, &event);
        let id = office.app.find_device(&event, "desk").unwrap();
        office.app.dismiss_device(&event, &id, Some("2")).unwrap();
        assert!(office.app.ticket(&event, number(&ticket)).is_err());
        assert!(on_disk(&data(&office), EMAIL) && on_disk(&data(&office), BUYERS_EMAIL));
        let order = ticket.order.parse().unwrap();
        let whoms = match by {
            0 => vec![Whom::Email(EMAIL.into()), Whom::Email(BUYERS_EMAIL.into())],
            _ => vec![Whom::Ticket(number(&ticket)), Whom::Order(order)],
        };
        if by == 2 {
            let typed = entrada_app::WhomInput::Number(&ticket.number);
            assert_eq!(office.app.find_whom(None, typed).unwrap().1, Whom::Ticket(number(&ticket)));
        }
        for whom in whoms {
            office.app.forget_person(&event, &whom).unwrap();
        }
        for secret in [EMAIL, BUYERS_EMAIL, NAME, BUYER] {
            assert!(!on_disk(&data(&office), secret), "{secret} {by}");
        }
        assert!(office.app.rebuild().unwrap().differences.is_empty());
    }
}
