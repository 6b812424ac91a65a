//! What a file of another laptop costs, and whether a door waits meanwhile, as a Markdown table: `cargo xtask bench exchange`.
//! The files are a forger's, where an honest laptop would take an evening to write them. Tests hold no times.
#![allow(clippy::disallowed_methods, reason = "a benchmark measures")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "a benchmark may panic and has to print, and its numbers are its own"
)]

#[path = "../tests/bundle_file.rs"]
mod bundle_file;
mod laptop;

use std::fmt::Write as _;
use std::hint::black_box;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use bundle_file::{PASSPHRASE, packed, secret, unpacked};
use entrada_app::{App, CheckInput, EventId, ImportOptions, Reason, Role};
use entrada_core::code::{CodeKeys, ReadingKey, SealedCode, SlotKey, seal};
use entrada_core::fact::{Body, Fact, InvitationKey, ScanLine};
use entrada_core::model::{Direction, Sealing};
use entrada_core::number::Number;
use entrada_testkit::Forger;
use laptop::{Laptop, options, thousands};
use serde_json::Value;
use zeroize::Zeroizing;

fn main() {
    println!("| what | time | more |");
    println!("|---|---|---|");
    let office = Laptop::new("2026-01-01T00:00:00Z", &["Std"], None);
    let codes = filled(&office, 50_000);
    first_bundle(&office);
    joinings();
    scans_of_one_ticket();
    check_meanwhile(&office, &codes);
    code();
}

fn row(what: &str, time: Duration, more: &str) {
    println!("| {what} | {:.3} s | {more} |", time.as_secs_f64());
}

/// Imports so many guests; returns some codes.
fn filled(office: &Laptop, guests: usize) -> Vec<String> {
    let mut csv = String::from("Name,E-mail,Ticket type\n");
    for guest in 0..guests {
        writeln!(csv, "Guest {guest},guest{guest}@example.org,Std").unwrap();
    }
    let path = office.folder.path().join("guests.csv");
    std::fs::write(&path, csv).unwrap();
    office.app.import(&office.event, &path, &ImportOptions::default(), &mut unwatched).unwrap();
    let query = entrada_app::GuestQuery { limit: Some(2_000), ..entrada_app::GuestQuery::default() };
    let page = office.app.guests(&office.event, &query).unwrap();
    page.tickets.into_iter().map(|ticket| ticket.number).collect()
}

fn unwatched(_done: usize, _of: usize) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn bundle(of: &Laptop, role: Role) -> PathBuf {
    let path = of.folder.path().join("bundle");
    of.app.export_bundle(&of.event, &path, PASSPHRASE, Some(role)).unwrap();
    path
}

fn line(fact: &Fact) -> String {
    let text = String::from_utf8(fact.bytes.clone()).unwrap();
    serde_json::json!({ "fact": text, "signature": hex::encode(fact.signature) }).to_string()
}

/// A door's forger, whom the office has let in; the lines of its bundles begin with those of the office.
fn door(office: &Laptop) -> (Forger, Value, Vec<String>) {
    let (header, lines) = unpacked(&std::fs::read(bundle(office, Role::Door)).unwrap());
    let mut forger = Forger::new(7, Some(office.event));
    forger.join_with(
        0,
        "door",
        &InvitationKey::from_secret(&Zeroizing::new(secret(&header["join"]["invitation"]))),
    );
    let mut plain = header;
    plain.as_object_mut().unwrap().remove("join");
    (forger, plain, lines)
}

fn scan(forger: &mut Forger, nth: usize, ticket: Number) {
    let ms = nth as i64;
    let line = ScanLine {
        ticket: Some(ticket),
        serial: Some(0),
        ..ScanLine::new(
            format!("{nth:032x}").parse().unwrap(),
            entrada_core::Timestamp::from_millisecond(1_795_197_600_000 + ms).unwrap(),
            if nth.is_multiple_of(2) { Direction::In } else { Direction::Out },
            if nth.is_multiple_of(2) { Reason::Admitted } else { Reason::Exited },
        )
    };
    forger.say(ms, Body::ScanRecorded(line), &[]);
}

fn first_bundle(office: &Laptop) {
    let path = bundle(office, Role::Desk);
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(&options(&folder)).unwrap();
    let (mut steps, begun) = (0, Instant::now());
    let mut progress = |_done, _of| {
        steps += 1;
        ControlFlow::Continue(())
    };
    assert!(app.import_bundle(&path, PASSPHRASE, &mut progress).unwrap().joined);
    row("first bundle of 50,000 tickets", begun.elapsed(), &format!("{steps} steps told"));
}

fn joinings() {
    let office = Laptop::new("2026-01-01T00:00:00Z", &["Std"], None);
    let path = bundle(&office, Role::Door);
    let (header, mut lines) = unpacked(&std::fs::read(&path).unwrap());
    for nth in 0..2_000_u32 {
        let mut secret = [9; 32];
        secret[..4].copy_from_slice(&nth.to_be_bytes());
        let mut stranger = Forger::with_secret(secret, Some(office.event));
        stranger.join_with(0, "stranger", &InvitationKey::from_secret(&Zeroizing::new(secret)));
        lines.push(line(&stranger.facts[0]));
    }
    std::fs::write(&path, packed(&header, &lines)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(&options(&folder)).unwrap();
    let begun = Instant::now();
    assert!(app.import_bundle(&path, PASSPHRASE, &mut unwatched).unwrap().joined);
    row("2,000 joinings of strangers", begun.elapsed(), "");
}

fn scans_of_one_ticket() {
    let office = Laptop::new("2026-01-01T00:00:00Z", &["Std"], None);
    let number: Number = filled(&office, 1)[0].parse().unwrap();
    let (mut forger, header, mut lines) = door(&office);
    (0..4_000).for_each(|nth| scan(&mut forger, nth, number));
    lines.extend(forger.facts.iter().map(line));
    let path = office.folder.path().join("scans");
    std::fs::write(&path, packed(&header, &lines)).unwrap();
    let begun = Instant::now();
    office.app.import_bundle(&path, PASSPHRASE, &mut unwatched).unwrap();
    row("4,000 scans of one ticket", begun.elapsed(), "");
}

/// Whoever stands at a door while a file of 100,000 entries comes in, and before.
fn check_meanwhile(office: &Laptop, numbers: &[String]) {
    let (mut forger, header, mut lines) = door(office);
    let spread = |nth: usize| numbers[1_000 + nth % 1_000].parse().unwrap();
    (0..100_000).for_each(|nth| scan(&mut forger, nth, spread(nth)));
    lines.extend(forger.facts.iter().map(line));
    let path = office.folder.path().join("scans");
    std::fs::write(&path, packed(&header, &lines)).unwrap();
    let check = |number: &String| {
        let input = CheckInput { code: number.clone(), ..CheckInput::default() };
        let begun = Instant::now();
        black_box(office.app.check(&office.event, &input).unwrap());
        begun.elapsed()
    };
    let mut before: Vec<Duration> = numbers.iter().take(300).map(check).collect();
    let over = AtomicBool::new(false);
    let (mut during, took) = std::thread::scope(|scope| {
        let taking = scope.spawn(|| {
            let begun = Instant::now();
            office.app.import_bundle(&path, PASSPHRASE, &mut unwatched).unwrap();
            over.store(true, Ordering::Relaxed);
            begun.elapsed()
        });
        let mut during = Vec::new();
        for number in numbers.iter().take(1_000).cycle() {
            if over.load(Ordering::Relaxed) {
                break;
            }
            during.push(check(number));
            // Guests don't come without a pause.
            std::thread::sleep(Duration::from_millis(5));
        }
        (during, taking.join().unwrap())
    });
    let p99 = |times: &mut Vec<Duration>| {
        times.sort();
        times[(times.len() - 1) * 99 / 100].as_secs_f64() * 1_000.0
    };
    let more = format!(
        "{} checks meanwhile, p99 {:.2} ms, before {:.2} ms",
        thousands(during.len()),
        p99(&mut during),
        p99(&mut before)
    );
    row("100,000 entries of a door", took, &more);
}

fn code() {
    let (reading, slot) = (ReadingKey::new([7; 32]), SlotKey::from_secret(0, &Zeroizing::new([9; 32])));
    let event = EventId([1; 32]);
    let sealing = Sealing { type_index: 1, from: None, until: None };
    let text = seal(&reading, &slot, event, Number::from_random(5), 0, &sealing).unwrap();
    let keys = CodeKeys { event, reading, slots: vec![slot.slot()] };
    let sealed = SealedCode::parse(&text).unwrap();
    let begun = Instant::now();
    const TIMES: u32 = 5_000;
    for _ in 0..TIMES {
        assert!(black_box(&sealed).open(black_box(&keys)).is_some());
    }
    let each = begun.elapsed() / TIMES;
    row("a code read and its signature checked", each, &format!("{} µs", each.as_micros()));
}
