//! What one scan and one sale cost: statements run and pages written. Printed, and bounded so that neither grows unseen.

#![allow(clippy::print_stderr, reason = "whoever looks at the cost wants to see it")]

use entrada_core::decide::Reason;
use entrada_core::fact::{Body, IssuedLine, ScanLine};
use entrada_core::ids::EventId;
use entrada_core::model::{Direction, OrderLine, PaymentMethod, Person, Role};
use entrada_core::money::Currency;
use entrada_core::number::Number;
use entrada_core::part::Part;
use entrada_core::patch::Patch;
use entrada_store::StoreError;
use entrada_testkit::Laptop;
use rusqlite::Connection;

use crate::pen::{at, line, type_saved};

const TICKETS: usize = 2_000;
const TIMES: usize = 30;
const PAGE: u64 = 4_096 + 24;

/// Spread over all numbers, as random ones are.
fn spread(index: usize) -> u64 {
    (index as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) & ((1 << 50) - 1)
}

fn issued(index: usize, person: u32) -> IssuedLine {
    IssuedLine {
        person: Some(person),
        foreign_code: Some("CODE".to_owned()),
        ..IssuedLine::new(Number::from_random(spread(index)), 1)
    }
}

fn person(index: usize) -> Person {
    Person { name: Patch::Set(format!("Guest {:x} of many", spread(index))), ..Person::default() }
}

/// An office that has sold many tickets.
fn office() -> (Laptop, EventId) {
    let office = Laptop::new("office");
    let event = office.found("Party");
    office.say(event, type_saved(1, false));
    for (order, from) in (0..TICKETS).step_by(200).enumerate() {
        let tickets = (from..from + 200).zip(0..).map(|(index, person)| issued(index, person)).collect();
        let body = Body::TicketsIssued { order: Number::from_random(spread(100_000 + order)), tickets };
        office.try_say(event, body, (from..from + 200).map(person).collect()).unwrap();
    }
    (office, event)
}

/// Statements and pages of each of these changes, on average.
fn cost(office: &Laptop, mut change: impl FnMut(usize)) -> (f64, f64) {
    // The first one prepares its statements.
    change(TIMES);
    let other = Connection::open(office.database()).unwrap();
    other.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
    let before = entrada_store::statements();
    (0..TIMES).for_each(&mut change);
    let statements = entrada_store::statements() - before;
    let mut log = office.database().into_os_string();
    log.push("-wal");
    let pages = (std::fs::metadata(log).unwrap().len() - 32) / PAGE;
    (statements as f64 / TIMES as f64, pages as f64 / TIMES as f64)
}

#[test]
fn a_scan_costs_no_more_than_it_did() {
    let (office, event) = office();
    let scan = |index: usize| {
        let line = ScanLine {
            scan: format!("{:016x}{:016x}", spread(7 * index), spread(index + 5_000)).parse().unwrap(),
            ticket: Some(Number::from_random(spread(index * 37))),
            gate: Some("North".into()),
            ..line("x", 0, 60_000 + index as i64 * 1_000, Direction::In, Reason::Admitted)
        };
        office
            .store
            .write(|writer| {
                writer.ticket_scans(event, line.ticket.unwrap(), None)?;
                let (body, now) = (Body::ScanRecorded(line), at(60_000));
                writer.append(&office.key, Some(event), body, Vec::new(), None, now)?;
                Ok::<_, StoreError>(())
            })
            .unwrap();
    };
    let (statements, pages) = cost(&office, scan);
    eprintln!("one scan: {statements:.1} statements, {pages:.1} pages");
    assert!(statements <= 17.0 && pages <= 9.0, "{statements} statements, {pages} pages");
}

#[test]
fn a_sale_costs_no_more_than_it_did() {
    let (office, event) = office();
    let sale = |index: usize| {
        let (order, currency) = (Number::from_random(spread(200_000 + index)), Currency::default());
        let lines = vec![OrderLine { type_index: 1, count: 1, price: 250 }];
        let recorded = Body::OrderRecorded {
            order,
            buyer: None,
            note: None,
            lines,
            total: 250,
            currency,
            pay_until: None,
        };
        let tickets = Body::TicketsIssued { order, tickets: vec![issued(50_000 + index, 0)] };
        let (method, amount) = (PaymentMethod::Cash, 250);
        let (tendered, reason, allowance) = (None, None, None);
        let paid = Body::PaymentRecorded { order, method, amount, currency, tendered, reason, allowance };
        let part = (Role::Door, Part::of(format!("{index:032x}"), &person(index)));
        office
            .store
            .write(|writer| {
                for (body, parts) in [(recorded, vec![]), (tickets, vec![part]), (paid, vec![])] {
                    writer.append(&office.key, Some(event), body, parts, None, at(60_000))?;
                }
                Ok::<_, StoreError>(())
            })
            .unwrap();
    };
    let (statements, pages) = cost(&office, sale);
    eprintln!("one sale: {statements:.1} statements, {pages:.1} pages");
    assert!(statements <= 42.0 && pages <= 35.0, "{statements} statements, {pages} pages");
}
