//! How fast Insights, the door and paper are at 100,000 and at 1,000,000 tickets with as many scans, as a Markdown
//! table: `cargo xtask bench insights`. Tests hold no times.
#![allow(clippy::disallowed_methods, reason = "a benchmark measures")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    reason = "a benchmark may panic and has to print, and its numbers are its own"
)]

mod big;
mod laptop;

use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use big::Big;
use entrada_app::{CheckInput, ListOrder, Reason};
use laptop::thousands;

const RUNS: usize = 15;
const CHECKS: usize = 1_000;

fn main() {
    let sizes: Vec<usize> = match std::env::var("ENTRADA_BENCH_SIZE").ok().and_then(|size| size.parse().ok())
    {
        Some(size) => vec![size],
        None => vec![100_000, 1_000_000],
    };
    println!("| what | runs | median | p99 |");
    println!("|---|---|---|---|");
    for size in sizes {
        let big = big::build(size, size);
        let at = format!("{} tickets and scans", thousands(size));
        row(&format!("Insights, {at}"), || drop(big.laptop.app.insights(&big.laptop.event).unwrap()), RUNS);
        row(
            &format!("counts at the door, {at}"),
            || drop(big.laptop.app.door_state(&big.laptop.event, None, 20).unwrap()),
            RUNS,
        );
        check(&big, &at);
        paper(&big, &at);
        eprintln!("{} MB on disk", size_on_disk(&big));
    }
}

fn check(big: &Big, at: &str) {
    let mut codes = big.codes.iter();
    let mut next = || {
        let input = CheckInput { code: codes.next().unwrap().clone(), ..CheckInput::default() };
        assert_eq!(big.laptop.app.check(&big.laptop.event, &input).unwrap().reason, Reason::Admitted);
    };
    row(&format!("check, durable, {at}"), &mut next, CHECKS.min(big.codes.len()));
}

fn paper(big: &Big, at: &str) {
    row(
        &format!("report as PDF, {at}"),
        || drop(big.laptop.app.report_pdf(&big.laptop.event, None).unwrap()),
        3,
    );
    // A list of a million guests is a book that nobody prints.
    if big.codes.len() < CHECKS {
        let list = || {
            let mut progress = |_, _| ControlFlow::Continue(());
            drop(
                big.laptop
                    .app
                    .guest_list_pdf(&big.laptop.event, ListOrder::Name, None, &mut progress)
                    .unwrap(),
            );
        };
        row(&format!("guest list as PDF, {at}"), list, 3);
    }
}

fn size_on_disk(big: &Big) -> u64 {
    std::fs::metadata(big.laptop.folder.path().join("data").join("entrada.db")).unwrap().len() / 1_000_000
}

/// Measures and prints one row.
fn row(what: &str, mut run: impl FnMut(), runs: usize) {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort();
    let at = |share: f64| times[((times.len() - 1) as f64 * share).round() as usize].as_secs_f64() * 1_000.0;
    println!("| {what} | {runs} | {:.2} ms | {:.2} ms |", at(0.5), at(0.99));
}
