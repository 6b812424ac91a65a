//! What one sale and one scan ask of the database: counted, so that nothing is asked twice unseen. How many pages they
//! write is bounded by the store's own tests.

use entrada_app::PaymentMethod;
use entrada_store::statements;

use crate::desk::{Desk, sale};

/// What is known to be needed; of each, a third is what the journal writes.
const SALE: u64 = 50;
const SCAN: u64 = 27;
const STATE: u64 = 17;

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
