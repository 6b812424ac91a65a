//! Lists of guests: each thing that narrows them, all of it together, and pages of long ones.

use std::collections::BTreeSet;

use entrada_core::Timestamp;
use entrada_core::decide::Reason;
use entrada_core::fact::{Body, IssuedLine, ScanLine};
use entrada_core::ids::EventId;
use entrada_core::model::{Direction, EventPatch, OrderLine, PaymentMethod, Person};
use entrada_core::money::Currency;
use entrada_core::number::Number;
use entrada_core::patch::Patch;
use entrada_store::{GuestFilter, GuestIs};
use entrada_testkit::Laptop;

use crate::pen::type_saved;

fn number(bits: u64) -> Number {
    Number::from_random(bits)
}

/// An order of one ticket for each name and seat; its number is `1000 + first`, the tickets' are `first` and on.
fn sell(
    office: &Laptop,
    event: EventId,
    first: u64,
    paid: bool,
    pay_until: Option<Timestamp>,
    people: &[(&str, &str)],
) {
    let order = number(1_000 + first);
    let lines = vec![OrderLine { type_index: 1, count: 1, price: 500 }];
    let currency = Currency::default();
    office.say(
        event,
        Body::OrderRecorded { order, buyer: None, note: None, lines, total: 500, currency, pay_until },
    );
    if paid {
        let method = PaymentMethod::Cash;
        office.say(
            event,
            Body::PaymentRecorded {
                order,
                method,
                amount: 500,
                currency,
                tendered: None,
                reason: None,
                allowance: None,
            },
        );
    }
    for (nth, (name, seat)) in (0..).zip(people) {
        let line = IssuedLine {
            person: Some(0),
            seat: (!seat.is_empty()).then(|| (*seat).to_owned()),
            foreign_code: Some("CODE".to_owned()),
            price: Some(500),
            ..IssuedLine::new(number(first + nth), if name.starts_with('V') { 2 } else { 1 })
        };
        let person = Person { name: Patch::Set((*name).into()), ..Person::default() };
        office.try_say(event, Body::TicketsIssued { order, tickets: vec![line] }, vec![person]).unwrap();
    }
}

fn scan(
    office: &Laptop,
    event: EventId,
    id: &str,
    ticket: u64,
    gate: &str,
    area: Option<&str>,
    direction: Direction,
) {
    office.say(
        event,
        Body::ScanRecorded(ScanLine {
            ticket: Some(number(ticket)),
            gate: Some(gate.to_owned()),
            area: area.map(str::to_owned),
            ..ScanLine::new(
                id.parse().unwrap(),
                office.now(),
                direction,
                if direction == Direction::Out { Reason::Exited } else { Reason::Admitted },
            )
        }),
    );
}

/// Ada, Bo and Cy of one paid order; Dee, not paid; Eve, not paid in time; Vic and Vera, paid.
fn party() -> (Laptop, EventId) {
    let office = Laptop::new("office");
    let event = office.found("Party");
    office.say(event, type_saved(1, true));
    office.say(event, type_saved(2, true));
    sell(&office, event, 1, true, None, &[("Ada", "A 1"), ("Bo", "A 2"), ("Cy", "")]);
    sell(&office, event, 11, false, None, &[("Dee", "B 1")]);
    let soon = Timestamp::from_second(office.now().as_second() + 60).unwrap();
    sell(&office, event, 21, false, Some(soon), &[("Eve", "")]);
    sell(&office, event, 31, true, None, &[("Vic", "Balcony 1"), ("Vera", "")]);
    office.advance(3_600);
    office.say(event, Body::TicketBlocked { ticket: number(2), text: "Wait".into() });
    office.say(event, Body::TicketCancelled { ticket: number(3), reason: None });
    scan(&office, event, "s1", 1, "North", None, Direction::In);
    office.advance(60);
    scan(&office, event, "s2", 31, "South", None, Direction::In);
    scan(&office, event, "s3", 31, "Lounge door", Some("Lounge"), Direction::In);
    office.advance(60);
    scan(&office, event, "s4", 1, "North", None, Direction::Out);
    office.say(event, Body::PersonForgotten { tickets: vec![number(32)], orders: Vec::new() });
    (office, event)
}

fn who(office: &Laptop, event: EventId, change: impl FnOnce(&mut GuestFilter)) -> Vec<u64> {
    let mut filter = GuestFilter { now: office.now(), ..GuestFilter::default() };
    change(&mut filter);
    let found = office.store.read(|reader| reader.guests(event, &filter, 0, 100)).unwrap();
    assert_eq!(found.total as usize, found.rows.len());
    let numbers = office.store.read(|reader| reader.guest_numbers(event, &filter)).unwrap();
    assert_eq!(numbers, found.rows.iter().map(|row| row.ticket.number).collect::<Vec<_>>());
    numbers.into_iter().map(Number::bits).collect()
}

#[test]
fn each_thing_narrows_the_list() {
    let (office, event) = party();
    let is = |is| who(&office, event, |filter| filter.is = Some(is));
    assert_eq!(who(&office, event, |_| {}), [1, 2, 3, 11, 21, 31, 32]);
    assert_eq!(is(GuestIs::Valid), [1, 31, 32]);
    assert_eq!(is(GuestIs::Unpaid), [11]);
    assert_eq!(is(GuestIs::Expired), [21]);
    assert_eq!(is(GuestIs::Blocked), [2]);
    assert_eq!(is(GuestIs::Cancelled), [3]);
    assert_eq!(is(GuestIs::Inside), [31]);
    assert_eq!(is(GuestIs::Admitted), [1, 31]);
    assert_eq!(is(GuestIs::Missed), [2, 11, 32]);
    assert_eq!(is(GuestIs::Forgotten), [32]);
    assert_eq!(who(&office, event, |filter| filter.type_index = Some(2)), [31, 32]);
    assert_eq!(who(&office, event, |filter| filter.gate = Some("North".into())), [1]);
    assert_eq!(who(&office, event, |filter| filter.gate = Some("West".into())), Vec::<u64>::new());
    assert_eq!(who(&office, event, |filter| filter.area = Some("Lounge".into())), [31]);
    assert_eq!(who(&office, event, |filter| filter.area = Some(String::new())), [31]);
    assert_eq!(who(&office, event, |filter| filter.seated = Some(true)), [1, 2, 11, 31]);
    assert_eq!(who(&office, event, |filter| filter.seated = Some(false)), [3, 21, 32]);
    assert_eq!(who(&office, event, |filter| filter.seat = " a ".into()), [1, 2, 31]);
    assert_eq!(who(&office, event, |filter| filter.seat = "BALCONY".into()), [31]);
    assert_eq!(who(&office, event, |filter| filter.order = Some(number(1_001))), [1, 2, 3]);
    assert_eq!(who(&office, event, |filter| filter.order = Some(number(9))), Vec::<u64>::new());
}

#[test]
fn what_narrows_the_list_does_so_together() {
    let (office, event) = party();
    let together = who(&office, event, |filter| {
        filter.is = Some(GuestIs::Missed);
        filter.seated = Some(true);
        filter.order = Some(number(1_001));
    });
    assert_eq!(together, [2]);
    let searched = who(&office, event, |filter| {
        filter.search = "v".into();
        filter.gate = Some("South".into());
        filter.type_index = Some(2);
    });
    assert_eq!(searched, [31]);
    let nobody = who(&office, event, |filter| {
        filter.search = "ada".into();
        filter.is = Some(GuestIs::Cancelled);
    });
    assert_eq!(nobody, Vec::<u64>::new());
}

#[test]
fn an_entry_that_was_undone_is_no_entry_by_that_gate() {
    let (office, event) = party();
    office.say(
        event,
        Body::ScanUndone {
            scan: "s1".parse().unwrap(),
            scan_device: office.id(),
            reason: "Wrong person".into(),
        },
    );
    assert_eq!(who(&office, event, |filter| filter.gate = Some("North".into())), Vec::<u64>::new());
    let facts = office.store.read(|reader| reader.ticket_facts(event, number(1), number(1_001))).unwrap();
    let undoing = facts.undoings.first().unwrap();
    assert_eq!((undoing.reason.as_str(), undoing.device), ("Wrong person", office.id()));
    assert_eq!(facts.scans.len(), 2);
}

#[test]
fn inside_ends_when_everybody_is_out() {
    let (office, event) = party();
    let out = EventPatch { everyone_out: Patch::Set("06:00".parse().unwrap()), ..EventPatch::default() };
    office.say(event, Body::EventSaved { event: out });
    assert_eq!(who(&office, event, |filter| filter.is = Some(GuestIs::Inside)), [31]);
    office.advance(24 * 3_600);
    assert_eq!(who(&office, event, |filter| filter.is = Some(GuestIs::Inside)), Vec::<u64>::new());
    assert_eq!(who(&office, event, |filter| filter.area = Some("Lounge".into())), Vec::<u64>::new());
    assert_eq!(who(&office, event, |filter| filter.is = Some(GuestIs::Admitted)), [1, 31]);
}

#[test]
fn a_list_is_the_same_after_a_rebuild() {
    let (office, event) = party();
    office.store.write(|writer| writer.rebuild()).unwrap();
    assert_eq!(who(&office, event, |filter| filter.search = "bo".into()), [2]);
    assert_eq!(who(&office, event, |filter| filter.is = Some(GuestIs::Inside)), [31]);
}

#[test]
fn every_page_of_a_long_list_is_right_from_either_end() {
    let office = Laptop::new("office");
    let event = office.found("Party");
    office.say(event, type_saved(1, true));
    let names: Vec<String> = (0..250_u64).map(|nth| format!("Guest {:03}", nth * 7 % 250)).collect();
    for (first, some) in (1..).step_by(50).zip(names.chunks(50)) {
        let people: Vec<(&str, &str)> = some.iter().map(|name| (name.as_str(), "")).collect();
        sell(&office, event, first, true, None, &people);
    }
    let page = |search: &str, offset| {
        let filter = GuestFilter { search: search.into(), ..GuestFilter::default() };
        office.store.read(|reader| reader.guests(event, &filter, offset, 40)).unwrap()
    };
    for search in ["", "guest", "gu"] {
        let mut seen: Vec<String> = Vec::new();
        for offset in (0..250).step_by(40) {
            let page = page(search, offset);
            assert_eq!(page.total, 250, "{search}");
            seen.extend(page.rows.into_iter().filter_map(|row| row.ticket.name));
        }
        let sorted: Vec<String> = names.iter().cloned().collect::<BTreeSet<_>>().into_iter().collect();
        assert_eq!(seen, sorted, "{search:?}");
        assert!(page(search, 250).rows.is_empty() && page(search, 9_999).rows.is_empty());
    }
}
