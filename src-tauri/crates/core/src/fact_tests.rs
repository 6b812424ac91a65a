//! Tests of `fact`: what is signed, read back, kept and left out.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "tests may panic")]

use super::*;

fn fact() -> Fact {
    let key = DeviceKey::from_secret(&Zeroizing::new([7; 32]));
    let part = part(r#"{"name":"Ada"}"#);
    let body = Body::TicketBlocked { ticket: Number::from_random(5), text: "see the desk".into() };
    let payload = Payload {
        v: VERSION,
        event: Some(EventId([1; 32])),
        device: key.id(),
        seq: 2,
        prev: Some(FactHash([2; 32])),
        time: Stamp(1_000, 0),
        wall: Timestamp::UNIX_EPOCH,
        by: None,
        body,
        private: vec![part.mark(Role::Door)],
    };
    key.sign(payload, vec![part]).unwrap()
}

fn part(text: &str) -> Part {
    Part { salt: "00".repeat(16), text: text.to_owned() }
}

#[test]
fn a_fact_reads_back_as_it_was_signed() {
    let fact = fact();
    let again = Fact::verified(fact.bytes.clone(), fact.signature, fact.parts.clone()).unwrap();
    assert_eq!(again, fact);
    assert!(Fact::verified(fact.bytes, fact.signature, vec![None]).is_ok(), "a part may be dropped");
}

#[test]
fn every_flipped_bit_is_seen() {
    let fact = fact();
    for place in 0..fact.bytes.len() * 8 {
        let mut bytes = fact.bytes.clone();
        bytes[place / 8] ^= 1 << (place % 8);
        assert!(Fact::verified(bytes, fact.signature, vec![]).is_err(), "bit {place}");
    }
    for place in 0..512 {
        let mut signature = fact.signature;
        signature[place / 8] ^= 1 << (place % 8);
        assert!(Fact::verified(fact.bytes.clone(), signature, vec![]).is_err(), "bit {place}");
    }
}

#[test]
fn a_changed_private_part_is_seen() {
    let mut fact = fact();
    fact.parts[0].as_mut().unwrap().text = r#"{"name":"Eve"}"#.to_owned();
    assert!(matches!(Fact::verified(fact.bytes, fact.signature, fact.parts), Err(FactError::Part(_))));
}

#[test]
fn a_hash_stands_for_one_part() {
    let mut fact = fact();
    let (salt, text) = ("00".repeat(16), r#"{"name":"Ada"}"#);
    let other = Part { salt: format!("{salt}\0{text}"), text: text.to_owned() };
    fact.payload.private = vec![other.mark(Role::Door)];
    let key = DeviceKey::from_secret(&Zeroizing::new([7; 32]));
    let fact = key.sign(fact.payload, vec![other]).unwrap();
    assert!(matches!(Fact::verified(fact.bytes, fact.signature, fact.parts), Err(FactError::Part(_))));
}

#[test]
fn parts_go_no_further_than_they_may() {
    let parts = [part("{}"), part("{}"), part("{}")];
    let mut fact = fact();
    fact.payload.private =
        vec![parts[0].mark(Role::Door), parts[1].mark(Role::Desk), parts[2].mark(Role::Organiser)];
    fact.parts = parts.into_iter().map(Some).collect();
    let held = |body: Body, holder: Role, names_for: Role| {
        let mut fact = fact.clone();
        fact.payload.body = body;
        fact.withhold(holder, names_for);
        fact.parts.iter().filter(|part| part.is_some()).count()
    };
    let issued = || Body::TicketsIssued { order: Number::from_random(5), tickets: Vec::new() };
    for body in [issued(), Body::Unknown] {
        let held = |holder: Role| held(body.clone(), holder, Role::Door);
        assert_eq!([Role::Door, Role::Desk, Role::Organiser].map(held), [1, 2, 3]);
    }
    for body in [issued(), Body::SalesRecorded { sales: Vec::new() }] {
        assert_eq!(held(body, Role::Door, Role::Desk), 0, "no names at the door");
    }
    assert_eq!(held(issued(), Role::Desk, Role::Desk), 2);
    assert_eq!(held(Body::Unknown, Role::Door, Role::Desk), 1, "those of others are their own matter");
}

#[test]
fn a_kind_of_tomorrow_is_kept() {
    let body: Body = serde_json::from_str(r#"{"kind":"places_leased","count":3}"#).unwrap();
    assert_eq!(body, Body::Unknown);
}

#[test]
fn what_this_program_cannot_read_is_kept_to_the_byte() {
    let fact = fact();
    let text = String::from_utf8(fact.bytes).unwrap();
    let from = text.find(r#""body":"#).unwrap();
    let until = text.find(r#","private""#).unwrap();
    let key = DeviceKey::from_secret(&Zeroizing::new([7; 32]));
    for odd in [
        r#"{"kind":"tickets_issued","order":7}"#,
        r#"{"kind":"device_invited","invitation":"00","role":"shop"}"#,
        r#"{"kind":["x"]}"#,
        r#"{"kind":"ticket_mailed","serial":1e400}"#,
        "[]",
        "null",
    ] {
        let bytes = format!("{}\"body\":{odd}{}", &text[..from], &text[until..]).into_bytes();
        let signature = key.0.sign(&signed(&bytes)).to_bytes();
        let read = Fact::verified(bytes.clone(), signature, Vec::new()).unwrap();
        assert_eq!((&read.payload.body, &read.bytes), (&Body::Unreadable, &bytes), "{odd}");
        assert_eq!(read.payload.seq, 2);
    }
    let method =
        r#"{"kind":"payment_recorded","order":"00000-00000","method":"barter","amount":5,"currency":"EUR"}"#;
    let body: Body = serde_json::from_str(method).unwrap();
    assert!(matches!(body, Body::PaymentRecorded { method: PaymentMethod::Other, amount: 5, .. }));
}

#[test]
fn a_place_without_a_fact_before_it_is_the_first() {
    let key = DeviceKey::from_secret(&Zeroizing::new([7; 32]));
    let good = fact().payload;
    for (seq, prev) in [(0, None), (0, good.prev), (1, good.prev), (2, None)] {
        let odd = key.sign(Payload { seq, prev, ..good.clone() }, Vec::new()).unwrap();
        assert!(Fact::verified(odd.bytes, odd.signature, Vec::new()).is_err(), "{seq}");
    }
}

#[test]
fn an_invitation_proves_one_device_in_one_event() {
    let key = InvitationKey::from_secret(&Zeroizing::new([9; 32]));
    let (event, device) = (EventId([1; 32]), DeviceId([2; 32]));
    let proof = key.prove(event, device);
    assert!(proves(key.id(), event, device, &proof));
    assert!(!proves(key.id(), EventId([3; 32]), device, &proof));
    assert!(!proves(key.id(), event, DeviceId([3; 32]), &proof));
    assert!(!proves(key.id(), event, device, "zz"));
}
