//! Stories of thieves: who has a laptop, a file or a code and tries to get in, to make tickets, or to be believed.

use entrada_app::{
    ErrorCode, EventId, PaymentMethod, Reason, RehearsalPart, RehearsalState, Role, TypeInput,
};
use entrada_core::code::{ReadingKey, SlotKey, seal};
use entrada_core::model::Sealing;
use entrada_core::number::Number;
use serde_json::Value;
use zeroize::Zeroizing;

use crate::desk::{Desk, PASSPHRASE, number, sale};

const MAGIC: &[u8; 8] = b"ENTRBNDL";

/// A bundle's first line, and the lines of its facts.
fn unpacked(sealed: &[u8]) -> (Value, Vec<String>) {
    use std::io::Read as _;
    let content = entrada_secrets::open(MAGIC, PASSPHRASE, sealed).unwrap();
    let mut text = String::new();
    flate2::read::GzDecoder::new(content.as_slice()).read_to_string(&mut text).unwrap();
    let mut lines = text.lines().map(str::to_owned);
    let first = serde_json::from_str(&lines.next().unwrap()).unwrap();
    (first, lines.collect())
}

fn packed(first: &Value, lines: &[String]) -> Vec<u8> {
    use std::io::Write as _;
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    writeln!(gzip, "{first}").unwrap();
    lines.iter().for_each(|line| writeln!(gzip, "{line}").unwrap());
    entrada_secrets::seal(MAGIC, PASSPHRASE, &gzip.finish().unwrap()).unwrap()
}

/// What a bundle for a new laptop of this role holds.
fn invitation(office: &Desk, event: &EventId, role: Role) -> (Value, Vec<String>) {
    let file = office.file("invitation");
    office.app.export_bundle(event, &file, PASSPHRASE, Some(role)).unwrap();
    unpacked(&std::fs::read(file).unwrap())
}

fn secret(of: &Value) -> [u8; 32] {
    let mut bytes = [0; 32];
    hex::decode_to_slice(of.as_str().unwrap(), &mut bytes).unwrap();
    bytes
}

/// What a thief of a laptop at a door has: the reading key, all facts, and every code that was shown there.
#[test]
fn who_has_a_door_can_make_no_code() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let tickets = office.sell(&event, &["Ada", "Bob"]);
    let (header, facts) = invitation(&office, &event, Role::Door);
    assert!(header["join"].get("slot").is_none(), "a door is given nothing to sign with");
    let reading = ReadingKey::new(secret(&header["join"]["key"]));
    // Its own key, a known one, and the public halves taken for secret ones.
    let founded: Value = serde_json::from_str(&facts[0]).unwrap();
    let founded: Value = serde_json::from_str(founded["fact"].as_str().unwrap()).unwrap();
    let slots = founded["body"]["slots"].as_array().unwrap();
    assert_eq!(slots.len(), 16);
    let mut tried = vec![[0; 32], [7; 32]];
    tried.extend(slots.iter().map(secret));
    let of = number(&tickets[0]);
    let door = office.invite(&event, "door", Role::Door);
    for (nth, key) in tried.into_iter().enumerate() {
        let slot = SlotKey::from_secret(u8::try_from(nth % 16).unwrap(), &Zeroizing::new(key));
        for (number, serial) in [(of, 0), (of, 1), (of, 4_095), (Number::from_random(77), 0)] {
            let sealing = Sealing { type_index: 1, from: None, until: None };
            let code = seal(&reading, &slot, event, number, serial, &sealing).unwrap();
            for laptop in [&office, &door] {
                assert_eq!(laptop.check(&event, &code).reason, Reason::Forged, "{nth} {number} {serial}");
            }
            assert!(!door.app.is_genuine(&code).unwrap());
        }
    }
    assert_eq!(door.check(&event, &tickets[0].code).reason, Reason::Admitted);
}

/// A desk signs, so it can sell; but a listed ticket is what it was issued as.
#[test]
fn a_listed_tickets_code_says_what_was_issued_to_the_last_bit() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let vip = TypeInput { name: Some("VIP".into()), ..TypeInput::default() };
    office.app.save_type(&event, None, &vip).unwrap();
    let ticket = office.sell(&event, &["Ada"]).remove(0);
    let (header, _) = invitation(&office, &event, Role::Desk);
    let (key, slot) = (&header["join"]["key"], &header["join"]["slot"]);
    let reading = ReadingKey::new(secret(key));
    let index = u8::try_from(slot["number"].as_u64().unwrap()).unwrap();
    let slot = SlotKey::from_secret(index, &Zeroizing::new(secret(&slot["secret"])));
    let code = |serial: u16, sealing: Sealing| {
        seal(&reading, &slot, event, number(&ticket), serial, &sealing).unwrap()
    };
    let plain = Sealing { type_index: 1, from: None, until: None };
    let from = Some("2020-01-02T00:00:00Z".parse().unwrap());
    assert_eq!(office.check(&event, &code(0, Sealing { type_index: 2, ..plain })).reason, Reason::Forged);
    assert_eq!(office.check(&event, &code(0, Sealing { from, ..plain })).reason, Reason::Forged);
    // The same content by another laptop's slot is the same ticket, printed there.
    assert_eq!(office.check(&event, &code(0, plain)).reason, Reason::Admitted);
    assert_eq!(office.check(&event, &ticket.code).reason, Reason::AlreadyIn);
}

#[test]
fn laptops_print_one_anothers_tickets_and_each_ones_code_opens_every_door() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let desk = office.invite(&event, "desk", Role::Desk);
    let door = office.invite(&event, "door", Role::Door);
    let sold =
        desk.app.issue(&event, &sale(1, &["Ada"], Some(PaymentMethod::Card))).unwrap().tickets.remove(0);
    // The door never heard of the desk.
    assert_eq!(door.check(&event, &sold.code).reason, Reason::Unlisted);
    desk.hand_to(&office, &event);
    let printed = office.app.ticket(&event, number(&sold)).unwrap().code;
    assert_ne!(printed, sold.code, "signed by another slot");
    assert_eq!(door.check(&event, &printed).reason, Reason::AlreadyIn);
    assert_eq!(office.check(&event, &sold.code).reason, Reason::Admitted, "apart");
    assert_eq!(office.check(&event, &printed).reason, Reason::AlreadyIn);
}

#[test]
fn with_a_dismissed_desk_end_its_codes_that_nobody_listed() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let desk = office.invite(&event, "desk", Role::Desk);
    let door = office.invite(&event, "door", Role::Door);
    let known =
        desk.app.issue(&event, &sale(1, &["Ada"], Some(PaymentMethod::Card))).unwrap().tickets.remove(0);
    desk.hand_to(&office, &event);
    let id = office.app.find_device(&event, "desk").unwrap();
    office.app.dismiss_device(&event, &id).unwrap();
    let later =
        desk.app.issue(&event, &sale(1, &["Eve", "Mallory"], Some(PaymentMethod::Card))).unwrap().tickets;
    assert_eq!(door.check(&event, &later[0].code).reason, Reason::Unlisted, "it has not heard of it yet");
    office.hand_to(&door, &event);
    assert_eq!(door.check(&event, &later[1].code).reason, Reason::Unknown);
    assert_eq!(door.check(&event, &known.code).reason, Reason::Admitted, "listed: it stays a ticket");
    // Others go on selling.
    let own = office.sell(&event, &["Bob"]).remove(0);
    assert_eq!(door.check(&event, &own.code).reason, Reason::Unlisted);
}

#[test]
fn who_carries_a_bundle_can_swap_none_of_its_keys() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let other = Desk::new("other");
    let foreign = other.event("Mine");
    let (theirs, _) = invitation(&other, &foreign, Role::Desk);
    let (header, facts) = invitation(&office, &event, Role::Desk);
    for (place, swapped) in [("key", theirs["join"]["key"].clone()), ("slot", theirs["join"]["slot"].clone())]
    {
        let mut header = header.clone();
        header["join"][place] = swapped;
        let desk = Desk::new("desk");
        let file = desk.file("swapped");
        std::fs::write(&file, packed(&header, &facts)).unwrap();
        let error = desk.app.import_bundle(&file, PASSPHRASE).unwrap_err();
        assert_eq!(error.code, ErrorCode::BadFile, "{place}");
        assert!(error.message.contains("not the event's"), "{}", error.message);
        assert!(desk.app.events().unwrap().is_empty(), "nothing is taken in");
    }
    let desk = Desk::new("desk");
    let file = desk.file("whole");
    std::fs::write(&file, packed(&header, &facts)).unwrap();
    assert!(desk.app.import_bundle(&file, PASSPHRASE).unwrap().joined);
}

#[test]
fn a_door_rehearses_that_it_knows_a_forged_code_and_a_desk_that_it_makes_genuine_ones() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let door = office.invite(&event, "door", Role::Door);
    for (laptop, said) in [(&office, "answered in"), (&door, "told from a genuine one")] {
        let rows = laptop.app.rehearse(&event).unwrap().rows;
        let row = rows.iter().find(|row| row.part == RehearsalPart::Ticket).unwrap();
        assert_eq!(row.state, RehearsalState::Fine);
        assert!(row.message.contains(said), "{}", row.message);
        assert_eq!(laptop.app.stats(&event).unwrap().refused.len(), 0, "nothing is written down");
    }
}

#[test]
fn each_desk_signs_with_a_slot_of_its_own_also_beyond_those_of_the_founding() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let mut numbers = std::collections::BTreeSet::from([0]);
    for nth in 1..20_u64 {
        let (header, _) = invitation(&office, &event, Role::Desk);
        assert!(numbers.insert(header["join"]["slot"]["number"].as_u64().unwrap()), "{nth}");
    }
    assert_eq!(numbers, (0..20).collect());
    let desk = office.invite(&event, "desk", Role::Desk);
    let sold =
        desk.app.issue(&event, &sale(1, &["Ada"], Some(PaymentMethod::Card))).unwrap().tickets.remove(0);
    assert_eq!(office.check(&event, &sold.code).reason, Reason::Unlisted);
}
