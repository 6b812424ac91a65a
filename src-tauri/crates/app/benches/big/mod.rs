//! A big event for the benchmarks: so many tickets and so many scans of them, each written into the journal as in real
//! life, but thousands in one transaction. What is measured on it is in `table`.

use std::time::Instant;

use entrada_app::{EventId, HolderInput, OpenOptions, SaleInput, SaleLine};
use entrada_core::Timestamp;
use entrada_core::decide::Reason;
use entrada_core::fact::{Body, DeviceKey, ScanLine};
use entrada_core::model::Direction;
use entrada_core::number::Number;
use entrada_store::{Store, StoreError};
use zeroize::Zeroizing;

use crate::laptop::{Laptop, options};

/// How many go into one order, and into one transaction.
const PIECE: usize = 10_000;
const TYPES: [&str; 5] = ["Standing", "Seated", "Student", "Guest list", "Crew"];
const GATES: [&str; 12] = [
    "North", "South", "East", "West", "Garden", "Main", "Lift", "Stage", "Car park", "Box", "Hall", "Bridge",
];
/// The doors open at 18:00 UTC of that day; people come for four hours, most of them in the middle.
const DOORS_OPEN: &str = "2026-11-20T18:00:00Z";
const COMING_MS: u64 = 4 * 3_600_000;
/// One code is kept of so many tickets.
const CODE_EACH: usize = 500;

/// The event, on a laptop of its own.
pub(crate) struct Big {
    /// The laptop.
    pub(crate) laptop: Laptop,
    /// Codes of tickets that nobody has come with yet, one of five hundred.
    pub(crate) codes: Vec<String>,
}

/// An event with so many tickets; of those whose codes are not kept, the first come in until there are so many scans,
/// a tenth of which are refused.
pub(crate) fn build(tickets: usize, scans: usize) -> Big {
    let start = Instant::now();
    let laptop = Laptop::new("2026-11-20T20:00:00Z", &TYPES, None);
    let (mut codes, mut numbers) = (Vec::new(), Vec::with_capacity(tickets));
    for from in (0..tickets).step_by(PIECE) {
        let issued = laptop.app.issue(&laptop.event, &sale(from, PIECE.min(tickets - from))).unwrap();
        for (place, ticket) in issued.tickets.into_iter().enumerate() {
            if place % CODE_EACH == 0 {
                codes.push(ticket.code);
            } else {
                numbers.push(ticket.number.parse::<Number>().unwrap());
            }
        }
    }
    eprintln!("{tickets} tickets written in {:.0} s", start.elapsed().as_secs_f64());
    let start = Instant::now();
    scan(&options(&laptop.folder), laptop.event, &numbers, scans);
    eprintln!("{scans} scans written in {:.0} s", start.elapsed().as_secs_f64());
    Big { laptop, codes }
}

/// An order of so many tickets, of all types in turn.
pub(crate) fn sale(from: usize, count: usize) -> SaleInput {
    let mut lines: Vec<SaleLine> =
        (1..=5).map(|type_index| SaleLine { type_index, holders: Vec::new() }).collect();
    for guest in from..from + count {
        lines[guest % TYPES.len()].holders.push(HolderInput {
            name: Some(format!("Guest {:07} Ærø-{}", guest * 7_919 % 10_000_000, guest % 977)),
            email: Some(format!("guest{guest}@example.org")),
            ..HolderInput::default()
        });
    }
    lines.retain(|line| !line.holders.is_empty());
    SaleInput { lines, ..SaleInput::default() }
}

/// Writes the scans with the laptop's own key, as `check` would.
fn scan(options: &OpenOptions, event: EventId, numbers: &[Number], scans: usize) {
    let master = entrada_secrets::unlock(&options.data_dir, None, options.key_file.as_deref()).unwrap();
    let store = Store::open(&options.data_dir.join("entrada.db")).unwrap();
    let sealed = store.read(|reader| reader.secret("device")).unwrap().unwrap();
    let secret = entrada_secrets::unwrap_secret(&master, b"device", &sealed).unwrap();
    let key = DeviceKey::from_secret(&Zeroizing::new(secret.as_slice().try_into().unwrap()));
    let open: Timestamp = DOORS_OPEN.parse().unwrap();
    for from in (0..scans).step_by(PIECE) {
        store
            .write(|writer| -> Result<(), StoreError> {
                for nth in from..(from + PIECE).min(scans) {
                    let at = Timestamp::from_millisecond(open.as_millisecond() + offset(nth)).unwrap();
                    let line = line(nth, numbers, at);
                    writer.append(&key, Some(event), Body::ScanRecorded(line), Vec::new(), None, at)?;
                }
                Ok(())
            })
            .unwrap();
    }
}

/// Milliseconds behind the opening: the sum of two even spreads has its peak in the middle.
fn offset(nth: usize) -> i64 {
    let mix = |salt: u64| (nth as u64 + salt).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 20;
    (mix(1) % (COMING_MS / 2) + mix(77_777) % (COMING_MS / 2)) as i64
}

fn line(nth: usize, numbers: &[Number], at: Timestamp) -> ScanLine {
    let refused = nth % 10 == 9;
    // The refused one is whoever came before.
    let ticket = numbers[(if refused { nth - 1 } else { nth }) % numbers.len()];
    ScanLine {
        ticket: Some(ticket),
        gate: Some(GATES[nth * 31 % GATES.len()].to_owned()),
        ..ScanLine::new(
            format!("big-{nth}").parse().unwrap(),
            at,
            Direction::In,
            if refused { Reason::AlreadyIn } else { Reason::Admitted },
        )
    }
}
