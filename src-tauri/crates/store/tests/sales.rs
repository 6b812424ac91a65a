//! What is written at once: many sales in one fact are the same as facts of one thing each, and many facts are the same as
//! one after the other.

use std::collections::BTreeSet;
use std::ops::RangeFrom;

use entrada_core::clock::Stamp;
use entrada_core::fact::{Body, Fact, IssuedLine, PaidLine, RecordedSale};
use entrada_core::ids::EventId;
use entrada_core::model::{PaymentMethod, Person, Role};
use entrada_core::money::Currency;
use entrada_core::number::Number;
use entrada_core::order::OrderLine;
use entrada_core::part::Part;
use entrada_core::patch::Patch;
use entrada_core::tax::TaxRate;
use entrada_store::{GuestFilter, Said, Store, StoreError};
use entrada_testkit::{Chance, Forger, Laptop};
use proptest::prelude::*;

use crate::order::{dump, taken};
use crate::pen::{at, issued_line, ticket, type_saved};

const NAMES: [&str; 5] = ["Ada Lovelace", "Bob", "Chloé O'Brien", "李娜", "Jörg Groß"];

/// Enough parts for everybody of whom a fact may speak.
fn parts() -> Vec<Part> {
    let of = |(place, name): (usize, &&str)| {
        let email = Patch::Set(format!("guest{place}@example.org"));
        let person = Person { name: Patch::Set((*name).to_owned()), email, ..Person::default() };
        Part::of(format!("{place:032x}"), &person)
    };
    NAMES.iter().cycle().take(60).enumerate().map(of).collect()
}

fn order(index: usize) -> Number {
    Number::from_random(500 + index as u64)
}

/// Sales of up to eight orders; one ticket may be in several of them, which no honest program says. Each person has a part of
/// their own: those who share one in a fact are forgotten together.
fn sales(chance: &mut Chance) -> Vec<RecordedSale> {
    let mut orders: Vec<usize> = (0..8).collect();
    chance.shuffle(&mut orders);
    orders.truncate(chance.below(9));
    let mut places = 0..;
    orders.into_iter().map(|index| sale(index, chance, &mut places)).collect()
}

fn sale(index: usize, chance: &mut Chance, places: &mut RangeFrom<u32>) -> RecordedSale {
    let (paid, amount) = (chance.below(3) > 0, [0, 900, 450, -20][chance.below(4)]);
    RecordedSale {
        order: order(index),
        buyer: places.next().filter(|_| chance.below(2) > 0),
        lines: vec![OrderLine { type_index: 1, count: 1, price: 900 }],
        total: 900,
        currency: Currency::default(),
        paid: paid.then_some(PaidLine { method: PaymentMethod::Other, amount }),
        tickets: (0..chance.below(4)).map(|_| issued(chance, places)).collect(),
    }
}

fn issued(chance: &mut Chance, places: &mut RangeFrom<u32>) -> IssuedLine {
    let price = i64::try_from(chance.below(900)).unwrap();
    let rate = u32::try_from(chance.below(3)).unwrap() * 7_000;
    IssuedLine {
        person: places.next().filter(|_| chance.below(4) > 0),
        contact: places.next().filter(|_| chance.below(2) > 0),
        seat: (price % 3 == 0).then(|| format!("A{price}")),
        price: (price % 4 > 0).then_some(price),
        tax: (price % 5 > 0).then_some(TaxRate(rate)),
        ..issued_line(chance.below(12), 1 + u16::try_from(chance.below(2)).unwrap())
    }
}

/// What else is said of the same things.
fn saying(chance: &mut Chance) -> Body {
    let number = ticket(chance.below(12));
    match chance.below(6) {
        0 => Body::TicketCancelled { ticket: number, reason: None },
        1 => Body::PersonForgotten { tickets: vec![number], orders: Vec::new() },
        2 => Body::PersonForgotten { tickets: Vec::new(), orders: vec![order(chance.below(8))] },
        3 => Body::OrderChanged {
            order: order(chance.below(8)),
            buyer: Some(0),
            note: Some(1),
            pay_until: Patch::Clear,
        },
        4 => Body::TicketsIssued { order: order(chance.below(8)), tickets: vec![issued_line(3, 1)] },
        _ => Body::TicketChanged {
            ticket: number,
            person: Some(2),
            contact: None,
            seat: Patch::Keep,
            valid_from: Patch::Keep,
            valid_until: Patch::Keep,
        },
    }
}

/// An evening with sales in it, in one fact each time or one by one, under the same stamps.
fn evening(seed: u64, in_one: bool) -> (EventId, Vec<Fact>) {
    let mut chance = Chance::new(seed);
    let mut office = Forger::new(1, None);
    let event = office.found();
    for type_index in [1, 2] {
        office.say(10, type_saved(type_index, false), &[]);
    }
    for step in 0..12 {
        let ms = 1_000 * i64::try_from(chance.below(4)).unwrap();
        let bodies = if step % 3 == 0 {
            let sales = sales(&mut chance);
            if in_one {
                vec![Body::SalesRecorded { sales }]
            } else {
                sales.iter().flat_map(Body::of_sale).collect()
            }
        } else {
            vec![saying(&mut chance)]
        };
        for body in bodies {
            office.say_dated(Stamp(at(ms).as_millisecond(), step), at(ms), body, parts());
        }
    }
    (event, office.facts)
}

/// The tickets that are found by each name.
fn found(store: &Store, event: EventId) -> Vec<BTreeSet<Number>> {
    let of = |name: &&str| {
        let filter = GuestFilter { search: (*name).to_owned(), ..GuestFilter::default() };
        let guests = store.read(|reader| reader.guests(event, &filter, 0, 100)).unwrap();
        guests.rows.into_iter().map(|row| row.ticket.number).collect()
    };
    NAMES.iter().map(of).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn sales_in_one_fact_are_what_facts_of_one_thing_each_are(seed in any::<u64>(), at_once in 1_usize..40) {
        let (event, single) = evening(seed, false);
        let (_folder, expected, _) = taken(&single, usize::MAX);
        let (same, mut facts) = evening(seed, true);
        prop_assert_eq!(same, event);
        Chance::new(seed).shuffle(&mut facts);
        let (_folder, store, held) = taken(&facts, at_once);
        prop_assert_eq!(held, 0);
        let differences: Vec<_> =
            dump(&expected, event).symmetric_difference(&dump(&store, event)).cloned().collect();
        prop_assert!(differences.is_empty(), "{differences:#?}");
        prop_assert_eq!(found(&store, event), found(&expected, event));
        let rebuilt = store.write(|writer| writer.rebuild()).unwrap();
        prop_assert!(rebuilt.differences.is_empty(), "{:#?}", rebuilt.differences);
    }

    #[test]
    fn facts_written_at_once_are_what_they_are_one_after_the_other(seed in any::<u64>()) {
        let said = || -> Vec<Said> {
            let mut chance = Chance::new(seed);
            let bodies = (0..6).flat_map(|step| match step % 2 {
                0 => sales(&mut chance).iter().flat_map(Body::of_sale).collect(),
                _ => vec![Body::SalesRecorded { sales: sales(&mut chance) }, saying(&mut chance)],
            });
            bodies.map(|body| (body, parts().into_iter().map(|part| (Role::Door, part)).collect())).collect()
        };
        let office = || {
            let office = Laptop::new("office");
            let event = office.found("Party");
            office.say(event, type_saved(1, false));
            (office, event)
        };
        let ((single, event), (at_once, _)) = (office(), office());
        for (body, parts) in said() {
            let append = |writer: &entrada_store::Writer<'_>| {
                writer.append(&single.key, Some(event), body, parts, None, single.now())
            };
            single.store.write(append).unwrap();
        }
        let all = |stops: bool| {
            let stop = stops.then(|| Err(StoreError::Value("stopped".into())));
            let said = said().into_iter().map(Ok).chain(stop);
            at_once.store.write(|writer| writer.append_all(&at_once.key, event, said, None, at_once.now()))
        };
        let before = at_once.dump(event);
        prop_assert!(all(true).is_err());
        prop_assert_eq!(at_once.dump(event), before, "stopped at the end, nothing of it is there");
        prop_assert_eq!(found(&at_once.store, event), vec![BTreeSet::new(); NAMES.len()]);
        all(false).unwrap();
        prop_assert_eq!(at_once.facts(event), single.facts(event));
        prop_assert_eq!(at_once.dump(event), single.dump(event));
        prop_assert_eq!(found(&at_once.store, event), found(&single.store, event));
    }
}

#[test]
fn an_order_is_sold_once_in_a_fact() {
    let mut office = Forger::new(1, None);
    let event = office.found();
    office.say(10, type_saved(1, false), &[]);
    let sale = RecordedSale {
        order: order(0),
        buyer: None,
        lines: Vec::new(),
        total: 0,
        currency: Currency::default(),
        paid: Some(PaidLine { method: PaymentMethod::Free, amount: 0 }),
        tickets: vec![issued_line(0, 1)],
    };
    office.say(20, Body::SalesRecorded { sales: vec![sale.clone(), sale.clone()] }, &["Ada"]);
    office.say(
        30,
        Body::SalesRecorded {
            sales: vec![RecordedSale { tickets: vec![IssuedLine::new(ticket(1), 1)], ..sale.clone() }],
        },
        &[],
    );
    let (_folder, store, _) = taken(&office.facts, usize::MAX);
    let refused =
        |store: &Store| dump(store, event).iter().filter(|line| line.starts_with("refused")).count();
    assert_eq!((refused(&store), store.read(|reader| reader.orders(event)).unwrap().len()), (2, 0));
    office.say(40, Body::SalesRecorded { sales: vec![sale] }, &["Ada"]);
    let (_folder, store, _) = taken(&office.facts, usize::MAX);
    assert_eq!((refused(&store), store.read(|reader| reader.orders(event)).unwrap().len()), (2, 1));
}
