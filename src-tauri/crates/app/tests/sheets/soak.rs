//! Ten thousand tickets and ten thousand scans while a third of all requests meets a fault, the program is killed and
//! restarted, and people sort: in the end the sheet equals the journal. Prints the calls made beside an ideal client's.
#![allow(clippy::print_stdout, reason = "the count of calls is what it is run for")]

use std::collections::BTreeSet;

use entrada_app::{EventId, HolderInput, Number, Reason, SaleInput, SaleLine, TicketView};
use entrada_core::Timestamp;
use entrada_core::fact::{Body, DeviceKey, ScanLine};
use entrada_core::model::Direction;
use entrada_store::{Store, StoreError};
use entrada_testkit::Chance;
use entrada_testkit::google::{Fault, Kind};
use zeroize::Zeroizing;

use super::{Story, restarted};
use crate::desk::options;

const STEPS: usize = 10;
const TICKETS: usize = 1_000;
const SCANS: usize = 1_000;
/// Rows that go into one write.
const ROWS: usize = 1_000;

/// Writes scans with the laptop's own key, thousands in one transaction; `check` would take a minute for them.
fn scan(story: &Story, step: usize, tickets: &[TicketView]) -> BTreeSet<String> {
    let options = options(story.office.folder.path());
    let master = entrada_secrets::unlock(&options.data_dir, None, options.key_file.as_deref()).unwrap();
    let store = Store::open(&options.data_dir.join("entrada.db")).unwrap();
    let sealed = store.read(|reader| reader.secret("device")).unwrap().unwrap();
    let secret = entrada_secrets::unwrap_secret(&master, b"device", &sealed).unwrap();
    let key = DeviceKey::from_secret(&Zeroizing::new(secret.as_slice().try_into().unwrap()));
    let event: EventId = story.event;
    let mut touched = BTreeSet::new();
    store
        .write(|writer| -> Result<(), StoreError> {
            for nth in 0..SCANS {
                let refused = nth % 10 == 9;
                let ticket = &tickets[(if refused { nth - 1 } else { nth }) % tickets.len()];
                let number: Number = ticket.number.parse().unwrap();
                let at = Timestamp::now();
                let line = ScanLine {
                    ticket: Some(number),
                    gate: Some(["North", "South", "East"][nth % 3].to_owned()),
                    ..ScanLine::new(
                        format!("soak-{step}-{nth}").parse().unwrap(),
                        at,
                        Direction::In,
                        if refused { Reason::AlreadyIn } else { Reason::Admitted },
                    )
                };
                touched.insert(ticket.number.clone());
                writer.append(&key, Some(event), Body::ScanRecorded(line), Vec::new(), None, at)?;
            }
            Ok(())
        })
        .unwrap();
    touched
}

fn sell(story: &Story, step: usize) -> Vec<TicketView> {
    let holder = |nth: usize| HolderInput {
        name: Some(format!("Guest {:05} of step {step}", nth * 7_919 % 10_000)),
        email: Some(format!("guest{step}-{nth}@example.org")),
        ..HolderInput::default()
    };
    let lines = vec![SaleLine { type_index: 1, holders: (0..TICKETS).map(holder).collect() }];
    let sale = SaleInput { lines, ..SaleInput::default() };
    story.office.app.issue(&story.event, &sale).unwrap().tickets
}

/// A person deletes some rows that nobody wrote anything beside, and makes room between others.
fn disturb(story: &Story, chance: &mut Chance) {
    if !story.google.tabs(&story.sheet).contains(&"Tickets".to_owned()) {
        return;
    }
    let tab = story.guests();
    let (rows, own) = (tab.rows(), tab.column(super::OWN).unwrap());
    for _ in 0..3 {
        let row = 1 + chance.below(rows.len().saturating_sub(10));
        if rows.get(row).is_some_and(|row| row[own].is_empty()) {
            tab.clear_row(row);
        }
    }
    tab.insert_rows(1 + chance.below(rows.len()), 2);
}

#[test]
fn ten_thousand_tickets_and_scans_in_the_worst_weather() {
    let mut chance = Chance::named("soak");
    let mut story = Story::begun();
    let before = story.google.calls().len();
    let (mut ideal, mut attempts, mut known) = (1, 0, Vec::new());
    for step in 0..STEPS {
        let fresh = sell(&story, step);
        known.extend(fresh.iter().cloned());
        let mut touched = scan(&story, step, if step % 2 == 0 { &fresh } else { &known });
        touched.extend(fresh.iter().map(|ticket| ticket.number.clone()));
        // A read, larger grids, the writes and a last look; one token for all of it.
        ideal += 3 + (touched.len() + SCANS).div_ceil(ROWS);
        for _ in 0..3 {
            story.google.storm(chance.bits(), 30);
            if chance.below(3) == 0 {
                // Killed: from some moment on nothing more is heard of this start of the program.
                story.google.weather(Kind::Any, chance.below(8), usize::MAX, Fault::DropAfter);
            }
            if chance.below(4) == 0 {
                let tab = story.guests();
                let column = chance.below(tab.header().len());
                story.google.before(Kind::Write, chance.below(3), move || tab.sort(column, false));
            }
            disturb(&story, &mut chance);
            story.flush();
            attempts += 1;
            story.google.fine();
            story.office = restarted(&story.google, story.office);
        }
    }
    // The storm goes on until everything has gone out.
    while story.office.app.sheets_status(&story.event).unwrap().waiting > 0 {
        story.google.storm(chance.bits(), 30);
        story.flush();
        attempts += 1;
        assert!(attempts < 300, "it never comes to an end: {}", story.account());
    }
    let calls = story.google.calls().split_off(before);
    let faults = calls.iter().filter(|call| call.fault.is_some()).count();
    println!(
        "soak: {} calls made in {attempts} starts ({} reads, {} writes, {} for tokens), {faults} of them met a fault; an ideal client, told the weather beforehand and never killed, would make {ideal}",
        calls.len(),
        calls.iter().filter(|call| call.kind == Kind::Read).count(),
        calls.iter().filter(|call| call.kind == Kind::Write).count(),
        calls.iter().filter(|call| call.kind == Kind::Token).count(),
    );
    story.settle();
    assert_eq!(super::journal_tickets(&story.office.app, &story.event).len(), STEPS * TICKETS + 6);
}
