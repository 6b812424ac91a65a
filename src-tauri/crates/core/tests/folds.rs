//! Things folded from entries: in any order, after sorting, the same; and the rules of each fold.

use entrada_core::Timestamp;
use entrada_core::clock::Stamp;
use entrada_core::fact::{Body, IssuedLine};
use entrada_core::fold::{self, Entry, Provenance};
use entrada_core::ids::{DeviceId, FactHash};
use entrada_core::model::{
    EventPatch, OrderLine, PaymentMethod, Person, Sealing, Ticket, TicketState, TypePatch,
};
use entrada_core::money::Currency;
use entrada_core::number::Number;
use entrada_core::order::{Order, OrderPart};
use entrada_core::patch::Patch;
use proptest::prelude::*;

fn number() -> Number {
    Number::from_random(42)
}

fn sealing(minute: u8) -> Sealing {
    let from = Timestamp::from_second(i64::from(minute) * 60).ok();
    Sealing { type_index: 1, from, until: None }
}

fn person(name: Option<&str>) -> Person {
    Person { name: name.map_or(Patch::Clear, |name| Patch::Set(name.to_owned())), ..Person::default() }
}

fn issued() -> Body {
    let line = IssuedLine {
        person: Some(0),
        sealing: Some(sealing(0)),
        foreign_code: Some("OLD-1".into()),
        price: Some(500),
        ..IssuedLine::new(number(), 1)
    };
    Body::TicketsIssued { order: Number::from_random(7), tickets: vec![line] }
}

fn say(ms: i64, device: u8, seq: u64, body: Body, person: Option<Person>) -> Entry {
    let wall = Timestamp::from_millisecond(ms).unwrap();
    Entry {
        provenance: Provenance {
            stamp: Stamp(ms, 0),
            device: DeviceId([device; 32]),
            seq,
            hash: FactHash([device; 32]),
            wall,
            by: None,
        },
        body,
        person,
    }
}

fn ticket(mut entries: Vec<Entry>) -> Option<Ticket> {
    fold::sort(&mut entries);
    fold::ticket(number(), &entries)
}

fn block(text: &str) -> Body {
    Body::TicketBlocked { ticket: number(), text: text.into() }
}

fn changed(seat: Patch<String>) -> Body {
    Body::TicketChanged {
        ticket: number(),
        person: Some(0),
        contact: None,
        seat,
        valid_from: Patch::Keep,
        valid_until: Patch::Keep,
    }
}

#[test]
fn the_later_word_wins_and_ties_go_by_device() {
    let seats = |a: i64, b: i64| {
        ticket(vec![
            say(1, 1, 1, issued(), None),
            say(a, 1, 2, changed(Patch::Set("A1".into())), None),
            say(b, 2, 1, changed(Patch::Set("B2".into())), None),
        ])
        .unwrap()
        .seat
    };
    assert_eq!(seats(5, 4).as_deref(), Some("A1"));
    assert_eq!(seats(4, 5).as_deref(), Some("B2"));
    assert_eq!(seats(5, 5).as_deref(), Some("B2"));
}

#[test]
fn a_change_of_one_thing_leaves_the_others() {
    let ada = Person { note: Patch::Set("ramp".into()), ..person(Some("Ada")) };
    let kept = ticket(vec![
        say(1, 1, 1, issued(), Some(ada)),
        say(2, 2, 1, changed(Patch::Set("A1".into())), Some(person(Some("Eva")))),
        say(3, 2, 2, changed(Patch::Keep), None),
    ])
    .unwrap();
    assert_eq!(
        (kept.name.as_deref(), kept.note.as_deref(), kept.seat.as_deref()),
        (Some("Eva"), Some("ramp"), Some("A1"))
    );
}

#[test]
fn a_change_that_is_older_than_the_issue_by_a_wrong_clock_still_counts() {
    let early = ticket(vec![say(9, 1, 1, issued(), None), say(3, 2, 1, block("early"), None)]).unwrap();
    assert_eq!((early.state, early.state_text.as_deref()), (TicketState::Blocked, Some("early")));
}

#[test]
fn cancelled_stays_cancelled_until_it_is_reinstated() {
    let of = |bodies: Vec<Body>| {
        let mut entries = vec![say(0, 1, 1, issued(), None)];
        entries.extend((1..).zip(bodies).map(|(ms, body)| say(ms, 2, 1, body, None)));
        ticket(entries).unwrap().state
    };
    let cancel = || Body::TicketCancelled { ticket: number(), reason: None };
    let (unblock, reinstate) =
        (Body::TicketUnblocked { ticket: number() }, Body::TicketReinstated { ticket: number() });
    assert_eq!(of(vec![cancel(), block("x")]), TicketState::Cancelled);
    assert_eq!(of(vec![block("x"), cancel(), unblock.clone()]), TicketState::Cancelled);
    assert_eq!(of(vec![cancel(), reinstate.clone()]), TicketState::Valid);
    assert_eq!(of(vec![block("x"), reinstate]), TicketState::Blocked);
    assert_eq!(of(vec![block("x"), unblock]), TicketState::Valid);
}

#[test]
fn the_highest_serial_counts_whoever_spoke_last() {
    let reissue = |serial| Body::TicketReissued {
        ticket: number(),
        serial,
        sealing: sealing(u8::try_from(serial).unwrap()),
    };
    let last = ticket(vec![
        say(1, 1, 1, issued(), None),
        say(2, 1, 2, reissue(2), None),
        say(3, 2, 1, reissue(1), None),
    ])
    .unwrap();
    assert_eq!((last.serial, last.sealing), (2, Some(sealing(2))));
}

#[test]
fn nothing_comes_of_changes_alone() {
    assert_eq!(ticket(vec![say(1, 1, 1, block("x"), None)]), None);
    assert!(fold::event(&[say(1, 1, 1, Body::EventSaved { event: EventPatch::default() }, None)]).is_none());
    let nameless = TypePatch { price: Some(5), ..TypePatch::default() };
    assert!(
        fold::ticket_type(&[say(1, 1, 1, Body::TypeSaved { index: 1, ticket_type: nameless }, None)])
            .is_none()
    );
}

#[test]
fn payments_add_up_to_paid() {
    let (order, currency) = (Number::from_random(7), Currency::default());
    let pay = |ms, amount| {
        say(
            ms,
            2,
            1,
            Body::PaymentRecorded {
                order,
                method: PaymentMethod::Cash,
                amount,
                currency,
                tendered: None,
                reason: None,
                allowance: None,
            },
            None,
        )
    };
    let lines = vec![OrderLine { type_index: 1, count: 2, price: 500 }];
    let record = say(
        5,
        1,
        1,
        Body::OrderRecorded {
            order,
            buyer: Some(0),
            note: None,
            lines,
            total: 1000,
            currency,
            pay_until: None,
        },
        Some(person(Some("Ada"))),
    );
    let folded = |mut entries: Vec<Entry>| {
        fold::sort(&mut entries);
        fold::order(&entries, vec![part(1_000, 2)])
    };
    assert!(folded(vec![pay(1, 1000)]).is_none());
    let half = folded(vec![record.clone(), pay(6, 400)]).unwrap();
    assert!(!half.is_paid() && half.paid() == 400 && half.buyer.as_deref() == Some("Ada"));
    assert!(folded(vec![pay(1, 600), record, pay(6, 400)]).unwrap().is_paid());
}

/// Two tickets at 500, of which so many stand and cost this.
fn part(live: i64, count: u32) -> OrderPart {
    OrderPart { sold: 1_000, live, count, ..OrderPart::default() }
}

/// An order of two tickets at 500 that was paid and given back so; `live`: what its tickets cost now, and how many stand.
fn money(live: (i64, u32), moved: &[(i64, Option<i64>, &str)]) -> Order {
    let order = Number::from_random(7);
    let (buyer, note, pay_until, currency) = (None, None, None, Currency::default());
    let lines = vec![OrderLine { type_index: 1, count: 2, price: 500 }];
    let recorded = Body::OrderRecorded { order, buyer, note, lines, total: 1_000, currency, pay_until };
    let mut entries = vec![say(1, 1, 1, recorded, None)];
    for (seq, (amount, allowance, code)) in (2..).zip(moved) {
        let (method, tendered, reason) = (PaymentMethod::Cash, None, None);
        let currency = code.parse().unwrap();
        let (amount, allowance) = (*amount, *allowance);
        let body = Body::PaymentRecorded { order, method, amount, currency, tendered, reason, allowance };
        entries.push(say(i64::try_from(seq).unwrap(), 1, seq, body, None));
    }
    fold::order(&entries, vec![part(live.0, live.1)]).unwrap()
}

#[test]
fn what_is_due_is_what_its_tickets_cost_less_what_was_paid() {
    let (two, one, none, dear) = ((1_000, 2), (500, 1), (0, 0), (1_400, 2));
    // What stands, what was paid and given back, then: due, paid too much, paid, given back whole.
    for (live, moved, expected) in [
        (two, &[][..], (1_000, 0, false, false)),
        (one, &[], (500, 0, false, false)),
        (none, &[], (0, 0, false, false)),
        (two, &[(1_000, None, "EUR")], (0, 0, true, false)),
        (one, &[(1_000, None, "EUR")], (0, 500, true, false)),
        (dear, &[(1_000, None, "EUR")], (400, 0, false, false)),
        (two, &[(1_000, None, "JPY")], (1_000, 0, false, false)),
        // A part given back is off the price; what was paid too much is not.
        (two, &[(1_000, None, "EUR"), (-200, Some(200), "EUR")], (0, 0, true, false)),
        (two, &[(1_000, None, "EUR"), (-200, None, "EUR")], (0, 0, true, false)),
        (two, &[(1_000, None, "EUR"), (-500, Some(0), "EUR")], (500, 0, false, false)),
        (one, &[(1_000, None, "EUR"), (-500, Some(0), "EUR")], (0, 0, true, false)),
        (two, &[(1_500, None, "EUR"), (-500, Some(0), "EUR")], (0, 0, true, false)),
        // All given back: owing again, whatever was off the price.
        (two, &[(1_000, None, "EUR"), (-1_000, None, "EUR")], (1_000, 0, false, true)),
        (two, &[(1_000, None, "EUR"), (-500, None, "EUR"), (-500, None, "EUR")], (1_000, 0, false, true)),
        (none, &[(1_000, None, "EUR"), (-1_000, None, "EUR")], (0, 0, false, false)),
        // Two laptops apart gave it back; what is paid then counts.
        (
            two,
            &[(1_000, None, "EUR"), (-1_000, None, "EUR"), (-1_000, None, "EUR"), (1_000, None, "EUR")],
            (0, 0, true, false),
        ),
    ] {
        let order = money(live, moved);
        let found = (order.due(), order.overpaid(), order.is_paid(), order.is_refunded());
        assert_eq!(found, expected, "{live:?} {moved:?}");
    }
}

#[test]
fn places_of_what_was_paid_back_lapse_at_once() {
    let back = money((1_000, 2), &[(1_000, None, "EUR"), (-1_000, None, "EUR")]);
    assert!(back.is_expired(Timestamp::from_millisecond(1).unwrap()));
    assert!(!money((1_000, 2), &[]).is_expired(Timestamp::MAX), "kept as long as nobody says");
}

fn body() -> impl Strategy<Value = (Body, Option<Person>)> {
    let name = prop::option::of("[a-c]{1,2}");
    prop_oneof![
        Just((issued(), Some(person(Some("Ada"))))),
        "[a-c]".prop_map(|text| (block(&text), None)),
        Just((Body::TicketUnblocked { ticket: number() }, None)),
        Just((Body::TicketCancelled { ticket: number(), reason: None }, None)),
        Just((Body::TicketReinstated { ticket: number() }, None)),
        (0_u16..4, any::<u8>()).prop_map(|(serial, nonce)| {
            (Body::TicketReissued { ticket: number(), serial, sealing: sealing(nonce) }, None)
        }),
        (name, "[a-c]").prop_map(|(name, seat)| (changed(Patch::Set(seat)), Some(person(name.as_deref())))),
        Just((changed(Patch::Clear), None)),
        (1_u16..3, 0_i64..900).prop_map(|(type_index, price)| {
            (Body::TicketTypeChanged { ticket: number(), type_index, price, tax: None, reason: None }, None)
        }),
    ]
}

proptest! {
    #[test]
    fn sayings_fold_the_same_in_any_order(
        said in prop::collection::vec((0_i64..6, 1_u8..4, body()), 0..12),
        order in any::<prop::sample::Index>(),
    ) {
        // Places in a stream differ, so no two entries are at the same point.
        let entries: Vec<Entry> = (1..)
            .zip(said)
            .map(|(seq, (ms, device, (body, person)))| say(ms, device, seq, body, person))
            .collect();
        let mut turned = entries.clone();
        turned.reverse();
        if !turned.is_empty() {
            let middle = order.index(turned.len());
            turned.rotate_left(middle);
        }
        prop_assert_eq!(ticket(entries), ticket(turned));
    }
}
