//! Stories of the people of an event: who they are, who is signed in, whose name stands behind what was done, and the lock
//! of a laptop.

use entrada_app::{
    App, CheckInput, ErrorCode, EventId, LockTo, PersonInput, Role, SessionView, Settings, StaffId,
};

use crate::desk::{Desk, sale, some};

/// Adds somebody with a PIN.
pub fn add(app: &App, event: &EventId, name: &str, role: Role, pin: &str) -> StaffId {
    let input = PersonInput { name: some(name), role: Some(role), pin: some(pin) };
    app.add_person(event, &input).unwrap().id.parse().unwrap()
}

/// Signs somebody in by name.
pub fn sign_in(app: &App, event: &EventId, name: &str, pin: &str) -> SessionView {
    app.sign_in(event, app.find_person(event, name).unwrap(), pin).unwrap()
}

fn names(desk: &Desk, event: &EventId) -> Vec<String> {
    desk.app.persons(event).unwrap().into_iter().map(|person| person.name).collect()
}

#[test]
fn people_are_added_changed_and_taken_off_on_every_laptop() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let ana = add(&office.app, &event, "  Ana  María ", Role::Desk, "2468");
    add(&office.app, &event, "Bob", Role::Door, "13579");
    let door = office.invite(&event, "door", Role::Door);
    assert_eq!(names(&door, &event), ["Ana María", "Bob"]);
    let input = PersonInput { name: some("Ana"), role: Some(Role::Organiser), ..PersonInput::default() };
    let changed = office.app.edit_person(&event, ana, &input).unwrap();
    assert_eq!((changed.name.as_str(), changed.role, changed.has_pin), ("Ana", Role::Organiser, false));
    let pin = PersonInput { pin: some("8642"), ..PersonInput::default() };
    assert!(office.app.edit_person(&event, ana, &pin).unwrap().has_pin, "a new one with the higher role");
    let none = PersonInput { pin: some(""), ..PersonInput::default() };
    assert!(!office.app.edit_person(&event, ana, &none).unwrap().has_pin);
    assert_eq!(office.app.sign_in(&event, ana, "2468").unwrap_err().code, ErrorCode::Conflict);
    let bob = office.app.find_person(&event, "bo").unwrap();
    assert_eq!(office.app.remove_person(&event, bob).unwrap().len(), 1);
    assert_eq!(office.app.find_person(&event, "Bob").unwrap_err().code, ErrorCode::NotFound);
    office.hand_to(&door, &event);
    assert_eq!(names(&door, &event), ["Ana"]);
    assert!(office.app.rebuild().unwrap().differences.is_empty());
}

#[test]
fn what_is_typed_wrong_is_named() {
    let office = Desk::new("office");
    let event = office.event("Party");
    add(&office.app, &event, "Ana", Role::Desk, "2468");
    let typed = |name: &str, pin: Option<&str>| {
        let input = PersonInput { name: some(name), role: Some(Role::Door), pin: pin.map(str::to_owned) };
        office.app.add_person(&event, &input).unwrap_err()
    };
    assert_eq!(typed("ANA", None).code, ErrorCode::Conflict, "names are told apart by more than capitals");
    assert_eq!(typed("", None).code, ErrorCode::BadInput);
    assert!(typed("Bob", Some("12")).message.contains("4 to 12 digits"));
    assert!(typed("Bob", Some("12a4")).message.contains("4 to 12 digits"));
    let no_role = PersonInput { name: some("Bob"), ..PersonInput::default() };
    assert_eq!(office.app.add_person(&event, &no_role).unwrap_err().code, ErrorCode::BadInput);
    add(&office.app, &event, "Anabel", Role::Door, "2468");
    assert_eq!(office.app.find_person(&event, "an").unwrap_err().code, ErrorCode::Ambiguous);
    assert!(office.app.find_person(&event, "ana").is_ok(), "a whole name is one");
}

#[test]
fn facts_say_who_was_signed_in() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let early = office.sell(&event, &["Ada"]).remove(0);
    add(&office.app, &event, "Ana", Role::Desk, "2468");
    add(&office.app, &event, "Bob", Role::Door, "1357");
    let session = sign_in(&office.app, &event, "Ana", "2468");
    assert_eq!(session.person.unwrap().name, "Ana");
    office.check(&event, &early.code);
    sign_in(&office.app, &event, "Bob", "1357");
    office.check(&event, &early.code);
    office.app.sign_out().unwrap();
    office.check(&event, &early.code);
    let scans = office.app.door_state(&event, None, 5).unwrap().recent;
    let people: Vec<Option<&str>> = scans.iter().map(|scan| scan.person.as_deref()).collect();
    assert_eq!(people, [None, Some("Bob"), Some("Ana")], "newest first");
}

#[test]
fn the_lower_of_laptop_and_person_counts() {
    let office = Desk::new("office");
    let event = office.event("Party");
    add(&office.app, &event, "Olga", Role::Organiser, "2468");
    add(&office.app, &event, "Dora", Role::Door, "1357");
    let desk = office.invite(&event, "desk", Role::Desk);
    let olga = desk.app.find_person(&event, "Olga").unwrap();
    assert_eq!(desk.app.sign_in(&event, olga, "2468").unwrap_err().code, ErrorCode::Conflict);
    let own = desk.event("Own");
    add(&desk.app, &own, "Olga", Role::Organiser, "2468");
    sign_in(&desk.app, &own, "Olga", "2468");
    assert_eq!(desk.app.event(&event).unwrap().role, Role::Desk, "an organiser at a desk's laptop sells");
    sign_in(&office.app, &event, "Dora", "1357");
    assert_eq!(office.app.event(&event).unwrap().role, Role::Door);
    let error = office.app.issue(&event, &sale(1, &["Eve"], None)).unwrap_err();
    assert_eq!(error.code, ErrorCode::NotAllowed);
    assert!(error.message.contains("Dora is signed in as door"), "{}", error.message);
    let other = {
        office.app.sign_out().unwrap();
        let other = office.event("Another");
        sign_in(&office.app, &event, "Dora", "1357");
        other
    };
    assert!(office.app.issue(&other, &sale(1, &["Eve"], None)).is_err(), "and is no more at another event");
}

#[test]
fn somebody_taken_off_the_list_is_out_at_once() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let ticket = office.sell(&event, &["Ada"]).remove(0);
    let ana = add(&office.app, &event, "Ana", Role::Organiser, "2468");
    let other = office.again();
    sign_in(&other, &event, "Ana", "2468");
    office.app.remove_person(&event, ana).unwrap();
    let input = CheckInput { code: ticket.code, ..CheckInput::default() };
    assert_eq!(other.check(&event, &input).unwrap_err().code, ErrorCode::SignInNeeded);
    assert!(other.session().unwrap().person.is_none());
    other.sign_out().unwrap();
    assert!(other.check(&event, &input).is_ok());
}

#[test]
fn a_laptop_that_asks_who_works_sells_for_nobody() {
    let office = Desk::new("office");
    let event = office.event("Party");
    office.app.set_ask_who(true).unwrap();
    office.sell(&event, &["Ada"]);
    add(&office.app, &event, "Ana", Role::Desk, "2468");
    let sell = || office.app.issue(&event, &sale(1, &["Bob"], None));
    let error = sell().unwrap_err();
    assert_eq!(error.code, ErrorCode::SignInNeeded);
    assert!(error.hint.unwrap().contains("PIN"));
    sign_in(&office.app, &event, "Ana", "2468");
    sell().unwrap();
    office.app.sign_out().unwrap();
    office.app.set_ask_who(false).unwrap();
    sell().unwrap();
    add(&office.app, &event, "Olga", Role::Organiser, "9999");
    office.app.set_ask_who(true).unwrap();
    assert_eq!(office.app.set_ask_who(false).unwrap_err().code, ErrorCode::SignInNeeded);
    sign_in(&office.app, &event, "Ana", "2468");
    assert_eq!(office.app.set_ask_who(false).unwrap_err().code, ErrorCode::NotAllowed);
    sign_in(&office.app, &event, "Olga", "9999");
    office.app.set_ask_who(false).unwrap();
}

#[test]
fn a_laptop_locked_to_the_door_lets_in_and_does_not_sell_until_it_is_unlocked() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let ticket = office.sell(&event, &["Ada"]).remove(0);
    let session = office.app.lock(LockTo::Door, "4321").unwrap();
    assert_eq!(session.lock, Some(LockTo::Door));
    assert_eq!(office.app.event(&event).unwrap().role, Role::Door);
    assert_eq!(office.app.lock(LockTo::Both, "1111").unwrap_err().code, ErrorCode::Conflict, "once");
    let sell = || office.app.issue(&event, &sale(1, &["Bob"], None));
    let error = sell().unwrap_err();
    assert_eq!(
        (error.code, error.message.as_str()),
        (ErrorCode::Locked, "this laptop is locked to the door")
    );
    office.check(&event, &ticket.code);
    let other = office.again();
    assert_eq!(other.session().unwrap().lock, Some(LockTo::Door), "another program and a restart obey too");
    let wrong = office.app.unlock("1234").unwrap_err();
    assert_eq!((wrong.code, wrong.message.as_str()), (ErrorCode::WrongPin, "that is not the laptop's PIN"));
    assert_eq!(office.app.unlock("4321").unwrap().lock, None);
    sell().unwrap();
    assert_eq!(office.app.unlock("4321").unwrap_err().code, ErrorCode::Conflict);
}

#[test]
fn on_a_locked_laptop_a_pin_says_who_sells() {
    let office = Desk::new("office");
    let event = office.event("Party");
    add(&office.app, &event, "Ana", Role::Desk, "2468");
    office.app.lock(LockTo::Sell, "4321").unwrap();
    let sell = || office.app.issue(&event, &sale(1, &["Bob"], None));
    assert_eq!(sell().unwrap_err().code, ErrorCode::SignInNeeded);
    sign_in(&office.app, &event, "Ana", "2468");
    sell().unwrap();
    assert_eq!(office.app.set_ask_who(true).unwrap_err().code, ErrorCode::Locked);
}

#[test]
fn wrong_pins_of_a_person_have_to_wait_too() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let ana = add(&office.app, &event, "Ana", Role::Desk, "2468");
    let bob = add(&office.app, &event, "Bob", Role::Desk, "1357");
    for _ in 0..3 {
        let error = office.app.sign_in(&event, ana, "0000").unwrap_err();
        assert_eq!((error.code, error.message.as_str()), (ErrorCode::WrongPin, "that is not Ana's PIN"));
    }
    let error = office.again().sign_in(&event, ana, "2468").unwrap_err();
    assert!(error.message.contains("too many wrong PINs; the next may be tried in"), "{}", error.message);
    office.app.sign_in(&event, bob, "1357").unwrap();
    assert!(
        office.app.settings().unwrap() == Settings { device_name: some("office"), ..Settings::default() }
    );
}
