//! Stories of thieves: who has a laptop, a file or a code and tries to get in, to make tickets, or to be believed.

use entrada_app::{
    ErrorCode, EventId, PaymentMethod, PersonInput, Reason, RehearsalPart, RehearsalState, Role, TypeInput,
};
use entrada_core::code::{ReadingKey, SlotKey, seal};
use entrada_core::model::Sealing;
use entrada_core::number::Number;
use serde_json::Value;
use zeroize::Zeroizing;

use crate::bundle_file::{packed, secret, unpacked};
use crate::desk::{Desk, PASSPHRASE, number, sale, some, unwatched};

/// What a bundle for a new laptop of this role holds.
pub fn invitation(office: &Desk, event: &EventId, role: Role) -> (Value, Vec<String>) {
    let file = office.file("invitation");
    office.app.export_bundle(event, &file, PASSPHRASE, Some(role)).unwrap();
    unpacked(&std::fs::read(file).unwrap())
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
    office.app.dismiss_device(&event, &id, None).unwrap();
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
        let error = desk.app.import_bundle(&file, PASSPHRASE, &mut unwatched).unwrap_err();
        assert_eq!(error.code, ErrorCode::BadFile, "{place}");
        assert!(error.message.contains("not the event's"), "{}", error.message);
        assert!(desk.app.events().unwrap().is_empty(), "nothing is taken in");
    }
    let desk = Desk::new("desk");
    let file = desk.file("whole");
    std::fs::write(&file, packed(&header, &facts)).unwrap();
    assert!(desk.app.import_bundle(&file, PASSPHRASE, &mut unwatched).unwrap().joined);
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

/// A laptop that takes a file in.
fn taken(
    name: &str,
    file: &std::path::Path,
) -> (Desk, Result<entrada_app::BundleReport, entrada_app::AppError>) {
    let laptop = Desk::new(name);
    let report = laptop.app.import_bundle(file, PASSPHRASE, &mut unwatched);
    (laptop, report)
}

fn own_id(laptop: &Desk, event: &EventId) -> String {
    laptop.app.devices(event).unwrap().into_iter().find(|device| device.this).unwrap().id
}

fn why_not(office: &Desk, event: &EventId, name: &str) -> (bool, Option<String>) {
    let devices = office.app.devices(event).unwrap();
    let of = devices.iter().find(|device| device.name == name || device.id.starts_with(name)).unwrap();
    (of.confirmed, of.refused_why.clone())
}

#[test]
fn one_invitation_is_for_one_laptop_and_a_dismissed_one_stays_out() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let tickets = office.sell(&event, &["Ada", "Bob", "Cem"]);
    let file = office.file("for-a-door");
    office.app.export_bundle(&event, &file, PASSPHRASE, Some(Role::Door)).unwrap();
    let (first, report) = taken("first", &file);
    assert!(report.unwrap().joined, "at once, before anybody confirmed it");
    assert_eq!(first.check(&event, &tickets[0].code).reason, Reason::Admitted);
    // A copy of the file, on another laptop that heard of nothing.
    let (second, report) = taken("second", &file);
    assert!(report.unwrap().joined);
    assert_eq!(second.check(&event, &tickets[1].code).reason, Reason::Admitted);
    first.hand_to(&office, &event);
    assert_eq!(why_not(&office, &event, "first"), (true, None));
    second.hand_to(&office, &event);
    let id = own_id(&second, &event);
    let (_, why) = why_not(&office, &event, &id[..8]);
    assert_eq!(why.as_deref(), Some("its invitation was used by another laptop"));
    assert_eq!(office.app.stats(&event).unwrap().admitted, 1, "what it did counts nowhere");
    // It hears so from a laptop that invites nobody.
    office.hand_to(&first, &event);
    first.hand_to(&second, &event);
    let input = entrada_app::CheckInput { code: tickets[2].code.clone(), ..Default::default() };
    assert_eq!(second.app.check(&event, &input).unwrap_err().code, ErrorCode::NotAllowed);

    // Dismissed, and back with its old file on a folder of its own: and with the old invitation in newer news.
    let id = office.app.find_device(&event, "first").unwrap();
    office.app.dismiss_device(&event, &id, None).unwrap();
    let (third, report) = taken("third", &file);
    assert!(report.unwrap().joined);
    third.hand_to(&office, &event);
    let id = own_id(&third, &event);
    let (_, why) = why_not(&office, &event, &id[..8]);
    assert_eq!(why.as_deref(), Some("its invitation was used by another laptop"));
    let (header, _) = unpacked(&std::fs::read(&file).unwrap());
    let (_, news) = invitation(&office, &event, Role::Door);
    let mixed = office.file("mixed");
    std::fs::write(&mixed, packed(&header, &news)).unwrap();
    let error = taken("fourth", &mixed).1.unwrap_err();
    assert_eq!(error.code, ErrorCode::NotAllowed);
    assert!(error.message.contains("used by another laptop"), "{}", error.message);
}

#[test]
fn a_laptop_goes_on_from_a_backup_and_nothing_is_lost_on_either_side() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let tickets = office.sell(&event, &["Ada", "Bob", "Cem"]);
    let desk = office.invite(&event, "desk", Role::Desk);
    desk.check(&event, &tickets[0].code);
    let file = office.file("backup");
    desk.app.backup(&file, PASSPHRASE).unwrap();
    // After the backup it sold and scanned, told the office, and was lost.
    let later = desk.app.issue(&event, &sale(1, &["Dan"], Some(PaymentMethod::Card))).unwrap();
    desk.check(&event, &tickets[1].code);
    desk.hand_to(&office, &event);
    drop(desk);

    let restored = Desk::restored("desk", &file);
    // At once, before any exchange.
    let sold = restored.app.issue(&event, &sale(1, &["Eva"], Some(PaymentMethod::Card))).unwrap();
    assert_eq!(restored.check(&event, &tickets[0].code).reason, Reason::AlreadyIn, "what it knew, it knows");
    assert_eq!(restored.check(&event, &tickets[2].code).reason, Reason::Admitted);
    let report = restored.hand_to(&office, &event);
    assert!(report.refused.is_empty(), "{:?}", report.refused);
    office.hand_to(&restored, &event);
    for laptop in [&office, &restored] {
        let stats = laptop.app.stats(&event).unwrap();
        assert_eq!((stats.admitted, stats.issued), (3, 5), "all of both");
        assert_eq!(laptop.check(&event, &tickets[1].code).reason, Reason::AlreadyIn, "nobody twice");
        for number in [&later.tickets[0], &sold.tickets[0]] {
            assert!(laptop.app.ticket(&event, self::number(number)).is_ok());
        }
        assert!(laptop.app.verify_journal().unwrap().problems.is_empty());
        assert!(laptop.app.rebuild().unwrap().differences.is_empty());
    }
    let devices = office.app.devices(&event).unwrap();
    let new = devices.iter().find(|device| device.continues.is_some()).unwrap();
    let old = devices.iter().find(|device| Some(&device.id) == new.continues.as_ref()).unwrap();
    assert_eq!((new.role, old.role, new.refused), (Role::Desk, Role::Desk, 0));
    // The lost one is dismissed; what goes on from it stays.
    office.app.dismiss_device(&event, &old.id, None).unwrap();
    office.hand_to(&restored, &event);
    restored.sell(&event, &["Fay"]);
    restored.hand_to(&office, &event);
    assert_eq!(office.app.stats(&event).unwrap().issued, 6);
    // A thief with the backup comes too late to go on from it.
    let thief = Desk::restored("desk", &file);
    thief.sell(&event, &["Mallory"]);
    thief.hand_to(&office, &event);
    assert_eq!(office.app.stats(&event).unwrap().issued, 6);
}

#[test]
fn a_founders_lost_laptop_is_dismissed_by_another_organiser() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let other = office.invite(&event, "other", Role::Organiser);
    let door = office.invite(&event, "door", Role::Door);
    let sold = office.sell(&event, &["Ada"]).remove(0);
    office.hand_to(&other, &event);
    let id = other.app.find_device(&event, "office").unwrap();
    other.app.dismiss_device(&event, &id, None).unwrap();
    let late = office.sell(&event, &["Mallory"]).remove(0);
    other.hand_to(&door, &event);
    assert_eq!(door.check(&event, &sold.code).reason, Reason::Admitted);
    assert_eq!(door.check(&event, &late.code).reason, Reason::Unknown, "its slot ended, too");
    let own = other.sell(&event, &["Bob"]).remove(0);
    assert_eq!(door.check(&event, &own.code).reason, Reason::Unlisted);
    office.hand_to(&other, &event);
    assert_eq!(other.app.stats(&event).unwrap().issued, 2);
    // It invites in the founder's place, with slots that it makes itself.
    let desk = other.invite(&event, "desk", Role::Desk);
    let ticket =
        desk.app.issue(&event, &sale(1, &["Cem"], Some(PaymentMethod::Card))).unwrap().tickets.remove(0);
    other.hand_to(&door, &event);
    assert_eq!(door.check(&event, &ticket.code).reason, Reason::Unlisted);
}

#[test]
fn what_a_door_did_before_its_dismissal_is_taken_back_as_of_a_place_or_a_time() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let tickets = office.sell(&event, &["Ada", "Bob", "Cem"]);
    let door = office.invite(&event, "door", Role::Door);
    tickets.iter().for_each(|ticket| drop(door.check(&event, &ticket.code)));
    door.hand_to(&office, &event);
    let admitted = || office.app.stats(&event).unwrap().admitted;
    assert_eq!(admitted(), 3);
    let id = office.app.find_device(&event, "door").unwrap();
    let dismiss = |from: &str| office.app.dismiss_device(&event, &id, Some(from)).map_err(|error| error.code);
    assert_eq!(dismiss("2000-01-01 00:00").unwrap_err(), ErrorCode::BadInput, "before it came");
    assert_eq!(dismiss("1").unwrap_err(), ErrorCode::BadInput);
    assert_eq!(dismiss("yesterday").unwrap_err(), ErrorCode::BadInput);
    // Its first entry is its joining, then a scan each.
    dismiss("4").unwrap();
    assert_eq!(admitted(), 2);
    assert_eq!(dismiss("4").unwrap_err(), ErrorCode::Conflict, "nothing would change");
    dismiss("3").unwrap();
    assert_eq!(admitted(), 1);
    let devices = office.app.devices(&event).unwrap();
    let row = devices.iter().find(|device| device.id == id).unwrap();
    assert!(row.dismissed && row.refused == 2);
}

#[test]
fn a_small_file_does_not_unpack_to_a_flood() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let (header, facts) = invitation(&office, &event, Role::Door);
    let refused = |name: &str, lines: &[String]| {
        let file = office.file(name);
        std::fs::write(&file, packed(&header, lines)).unwrap();
        let (laptop, report) = taken("door", &file);
        let error = report.unwrap_err();
        assert_eq!(error.code, ErrorCode::BadFile, "{name}");
        assert!(laptop.app.events().unwrap().is_empty());
        error.message
    };
    // A line of 40 MB of blanks, which gzip makes 40 KB of.
    let wide = format!("{{{}", " ".repeat(40 << 20));
    assert!(refused("wide", &[wide]).contains("more than a bundle can hold"));
    // The same fact so often that it is more than a file of this size may hold.
    let mut again = facts.clone();
    again.extend(std::iter::repeat_n(facts[0].clone(), 20_000));
    assert!(refused("long", &again).contains("more than a bundle can hold"));
}

#[test]
fn joinings_of_many_strangers_cost_as_much_as_their_number() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let cost = |strangers: u8| {
        let (header, mut facts) = invitation(&office, &event, Role::Door);
        for name in 0..strangers {
            facts.push(stranger(&event, name, strangers));
        }
        let file = office.file("strangers");
        std::fs::write(&file, packed(&header, &facts)).unwrap();
        let laptop = Desk::new("door");
        let before = entrada_store::steps();
        assert!(laptop.app.import_bundle(&file, PASSPHRASE, &mut unwatched).unwrap().joined);
        entrada_store::steps() - before
    };
    let (none, some, many) = (cost(0), cost(50), cost(200));
    let (some, many) = (some - none, many - none);
    assert!(many < 8 * some, "{some} steps for 50, {many} for 200");
}

/// The joining of a laptop that nobody invited, as a line of a bundle.
fn stranger(event: &EventId, name: u8, salt: u8) -> String {
    use entrada_core::Timestamp;
    use entrada_core::clock::Stamp;
    use entrada_core::fact::{Body, DeviceKey, InvitationKey, Payload, VERSION};
    let key = DeviceKey::from_secret(&Zeroizing::new([[name, salt]; 16].concat().try_into().unwrap()));
    let invitation = InvitationKey::from_secret(&Zeroizing::new([name; 32]));
    let body = Body::DeviceJoined {
        name: format!("stranger {name}"),
        invitation: invitation.id(),
        proof: invitation.prove(*event, key.id()),
    };
    let payload = Payload {
        v: VERSION,
        event: Some(*event),
        device: key.id(),
        seq: 1,
        prev: None,
        time: Stamp(1_000, 0),
        wall: Timestamp::UNIX_EPOCH,
        by: None,
        body,
        private: Vec::new(),
    };
    let fact = key.sign(payload, Vec::new()).unwrap();
    serde_json::json!({
        "fact": String::from_utf8(fact.bytes).unwrap(),
        "signature": hex::encode(fact.signature),
    })
    .to_string()
}

/// What a joining door brings is taken in by whoever stands at the organiser's laptop, and by one that was dismissed.
#[test]
fn news_is_taken_in_where_nobody_may_confirm_anything() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let ticket = office.sell(&event, &["Ada"]).remove(0);
    let other = office.invite(&event, "other", Role::Organiser);
    let file = other.file("for-a-door");
    other.app.export_bundle(&event, &file, PASSPHRASE, Some(Role::Door)).unwrap();
    other.hand_to(&office, &event);
    let (door, report) = taken("door", &file);
    assert!(report.unwrap().joined);
    door.check(&event, &ticket.code);
    // The laptop that made the invitation is dismissed before it hears of the door.
    let id = office.app.find_device(&event, "other").unwrap();
    office.app.dismiss_device(&event, &id, None).unwrap();
    office.hand_to(&other, &event);
    assert_eq!(door.hand_to(&other, &event).new, 2, "its joining and its scan");
    // A seller works at the office: it is the laptop that confirms.
    let (second, file) = (office.invite(&event, "second door", Role::Door), office.file("news"));
    let kim = PersonInput { name: some("Kim"), role: Some(Role::Desk), pin: some("2468") };
    let kim = office.app.add_person(&event, &kim).unwrap().id.parse().unwrap();
    office.app.sign_in(&event, kim, "2468").unwrap();
    second.app.export_bundle(&event, &file, PASSPHRASE, None).unwrap();
    office.app.import_bundle(&file, PASSPHRASE, &mut unwatched).unwrap();
    assert_eq!(why_not(&office, &event, "second door"), (true, None));
}

/// Whoever has the laptop that a backup was made of has its slot, too.
#[test]
fn codes_of_a_dismissed_laptop_end_though_a_backup_of_it_goes_on() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let stolen = office.invite(&event, "desk", Role::Desk);
    let door = office.invite(&event, "door", Role::Door);
    let second = office.invite(&event, "second", Role::Organiser);
    stolen.hand_to(&office, &event);
    second.hand_to(&office, &event);
    for (laptop, name) in [(&stolen, "desk"), (&office, "office")] {
        let backup = laptop.file("backup");
        laptop.app.backup(&backup, PASSPHRASE).unwrap();
        let goes_on = Desk::restored(&format!("{name} again"), &backup);
        let sold = goes_on.sell(&event, &["Ada"]);
        assert_eq!(door.check(&event, &sold[0].code).reason, Reason::Unlisted, "it sells at once");
        goes_on.hand_to(&second, &event);
        let devices = second.app.devices(&event).unwrap();
        let old = devices.iter().find(|device| device.name == name && !device.dismissed).unwrap();
        let old =
            devices.iter().find(|device| device.continues.is_none() && device.name == name).unwrap_or(old);
        second.app.dismiss_device(&event, &old.id, None).unwrap();
        second.hand_to(&door, &event);
        let forged = laptop.sell(&event, &["Mallory"]);
        assert_ne!(door.check(&event, &forged[0].code).reason, Reason::Unlisted, "{name}");
        // What goes on sells as before, once it has a slot of its own: an organiser's laptop takes one, a desk's is given one.
        if name == "office" {
            second.hand_to(&goes_on, &event);
            let sold = goes_on.sell(&event, &["Bob"]);
            goes_on.hand_to(&door, &event);
            let later = goes_on.sell(&event, &["Cem"]);
            assert_eq!(door.check(&event, &sold[0].code).reason, Reason::Admitted);
            assert_eq!(door.check(&event, &later[0].code).reason, Reason::Unlisted);
        } else {
            let file = second.file("again");
            second.app.export_bundle(&event, &file, PASSPHRASE, Some(Role::Desk)).unwrap();
            assert!(goes_on.app.import_bundle(&file, PASSPHRASE, &mut unwatched).unwrap().joined);
            goes_on.hand_to(&door, &event);
            let later = goes_on.sell(&event, &["Cem"]);
            assert_eq!(door.check(&event, &later[0].code).reason, Reason::Unlisted);
        }
    }
}

/// A desk that lost its slot is no reason for two laptops to sign with another one's.
#[test]
fn a_slot_that_another_laptop_was_given_is_not_taken_from_its_file() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let lost = office.invite(&event, "desk", Role::Desk);
    lost.hand_to(&office, &event);
    let backup = lost.file("backup");
    lost.app.backup(&backup, PASSPHRASE).unwrap();
    let goes_on = Desk::restored("desk again", &backup);
    goes_on.sell(&event, &["Ada"]);
    goes_on.hand_to(&office, &event);
    let devices = office.app.devices(&event).unwrap();
    let old = devices.iter().find(|device| device.continues.is_none() && device.name == "desk").unwrap();
    office.app.dismiss_device(&event, &old.id, None).unwrap();
    let file = office.file("for another desk");
    office.app.export_bundle(&event, &file, PASSPHRASE, Some(Role::Desk)).unwrap();
    let other = Desk::new("other");
    assert!(other.app.import_bundle(&file, PASSPHRASE, &mut unwatched).unwrap().joined);
    other.hand_to(&goes_on, &event);
    assert!(!goes_on.app.import_bundle(&file, PASSPHRASE, &mut unwatched).unwrap().joined);
    let (own, others) = (goes_on.sell(&event, &["Bob"]), other.sell(&event, &["Cem"]));
    let door = office.invite(&event, "door", Role::Door);
    assert_eq!(door.check(&event, &others[0].code).reason, Reason::Unlisted);
    assert_ne!(
        door.check(&event, &own[0].code).reason,
        Reason::Unlisted,
        "it still signs with its ended slot"
    );
}

#[test]
fn a_restored_organisers_laptop_gives_no_slot_that_the_other_may_have_given() {
    let office = Desk::new("office");
    let event = office.event("Party");
    let backup = office.file("backup");
    office.app.backup(&backup, PASSPHRASE).unwrap();
    let goes_on = Desk::restored("office again", &backup);
    let slot = |laptop: &Desk| {
        let (header, _) = invitation(laptop, &event, Role::Desk);
        header["join"]["slot"]["secret"].as_str().unwrap().to_owned()
    };
    assert_ne!(slot(&office), slot(&goes_on));
}
