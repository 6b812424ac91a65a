//! What one sale and one scan ask of the database: counted, so that nothing is asked twice unseen. How many pages they
//! write is bounded by the store's own tests.

use entrada_app::{PaymentMethod, Reason};
use entrada_store::{statements, steps};

use crate::desk::{Desk, sale};

/// What is known to be needed; of each, a third is what the journal writes. An order is folded with its recording, its tickets,
/// whose prices it adds up, and its payment; a scan asks for the rules of the ticket's type, also before its first entry; the
/// door's counters ask which reservations ran out by now.
const SALE: u64 = 53;
const SCAN: u64 = 30;
const STATE: u64 = 19;

/// The SQL statements of one act, after a first one has warmed up whatever is kept between acts.
fn counted<T>(mut act: impl FnMut() -> T) -> u64 {
    act();
    let before = statements();
    act();
    statements() - before
}

#[allow(clippy::print_stdout, reason = "whoever looks at the cost wants to see it")]
#[test]
fn a_sale_and_a_scan_ask_for_each_thing_once() {
    let desk = Desk::new("Desk");
    let event = desk.event("Party");
    let sold = counted(|| desk.app.issue(&event, &sale(1, &["Ada"], Some(PaymentMethod::Cash))).unwrap());
    let tickets = desk.sell(&event, &["Ada", "Bob"]);
    let mut codes = tickets.iter().map(|ticket| ticket.code.clone());
    let scanned = counted(|| desk.check(&event, &codes.next().unwrap()));
    let state = counted(|| desk.app.door_state(&event, None, 10).unwrap());
    println!(
        "statements: {sold} for a sale with its answer, {scanned} for a scan, {state} for the door's counters"
    );
    assert!(sold <= SALE, "a sale took {sold} statements, at most {SALE} are known to be needed");
    assert!(scanned <= SCAN, "a scan took {scanned} statements, at most {SCAN} are known to be needed");
    assert!(
        state <= STATE,
        "the door's counters took {state} statements, at most {STATE} are known to be needed"
    );
}

/// The steps of SQLite's machine that one more of each act takes: a check, the counters, a sale.
fn steps_of(desk: &Desk, event: &entrada_app::EventId, code: &str) -> [u64; 3] {
    let counted = |act: &mut dyn FnMut()| {
        let before = steps();
        act();
        steps() - before
    };
    [
        counted(&mut || assert_eq!(desk.check(event, code).reason, Reason::Admitted)),
        counted(&mut || drop(desk.app.door_state(event, None, 10).unwrap())),
        counted(&mut || drop(desk.app.issue(event, &sale(1, &["Ada"], Some(PaymentMethod::Cash))).unwrap())),
    ]
}

#[allow(clippy::print_stdout, reason = "whoever looks at the cost wants to see it")]
#[test]
fn what_is_on_file_makes_neither_a_check_nor_a_sale_dearer() {
    let desk = Desk::new("Desk");
    let event = desk.event("Party");
    let names: Vec<String> = (0..1_500).map(|nth| format!("Guest {nth}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let few = desk.sell(&event, &names[..20]);
    few[1..].iter().for_each(|ticket| drop(desk.check(&event, &ticket.code)));
    let small = steps_of(&desk, &event, &few[0].code);
    let many = desk.sell(&event, &names);
    many[1..].iter().for_each(|ticket| drop(desk.check(&event, &ticket.code)));
    let large = steps_of(&desk, &event, &many[0].code);
    println!("steps for a check, the counters and a sale: {small:?} with 20 guests, {large:?} with 1,500");
    for (small, large) in small.iter().zip(large) {
        assert!(large < 2 * small, "{large} steps with 1,500 guests, {small} with 20");
    }
}
