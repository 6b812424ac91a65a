//! Whether anybody at a desk or a door waits for a Google Sheet, as a Markdown table: `cargo xtask bench mirror`. Two
//! laptops do the same in turns; one of them has a sheet that fails all the time and is tried again at once. The ratio is
//! of the medians. Tests hold no times.
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

mod laptop;

use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use entrada_app::{
    App, CheckInput, Endpoints, HolderInput, Reason, SaleInput, SaleLine, SheetLoops, start_sheet_loops,
};
use entrada_testkit::google::{GoogleFake, SERVICE_ACCOUNT};
use laptop::{Laptop, options, thousands};

const TICKETS: usize = 10_000;
const RUNS: usize = 1_000;
/// A ticket has to be sold before it is checked, so both laptops sell so many together.
const SALE: usize = 1_000;
/// How often the failing loop is told to try again.
const AGAIN: Duration = Duration::from_millis(20);

/// How a sheet fails.
#[derive(Clone, Copy)]
enum Fails {
    /// Nobody listens there.
    Refuses,
    /// Somebody listens and never answers.
    Hangs,
    /// It works, and so is read and written all the time.
    Works,
}

fn main() {
    println!("| what | without a sheet | with one | ratio | p99 without | p99 with |");
    println!("|---|---|---|---|---|---|");
    for (how, fails) in [("refuses", Fails::Refuses), ("hangs", Fails::Hangs), ("works", Fails::Works)] {
        let google = GoogleFake::start();
        let plain = filled();
        let mirrored = filled();
        let sheet = google.new_spreadsheet("Bench", &[SERVICE_ACCOUNT]);
        let at = google.endpoints();
        let good = Endpoints { auth: at.auth, token: at.token, sheets: at.sheets };
        let app = App::open(&options(&mirrored.folder)).unwrap().with_google(good.clone());
        app.sheets_connect(&mirrored.event, &google.service_account_key(), &sheet).unwrap();
        drop(app);
        // Kept so that it hangs; nothing is ever accepted.
        let silent = TcpListener::bind("127.0.0.1:0").unwrap();
        let sheets = match fails {
            Fails::Refuses => "http://127.0.0.1:9".to_owned(),
            Fails::Hangs => format!("http://{}", silent.local_addr().unwrap()),
            Fails::Works => good.sheets.clone(),
        };
        let app = Arc::new(
            App::open(&options(&mirrored.folder)).unwrap().with_google(Endpoints { sheets, ..good }),
        );
        let stop = Arc::new(AtomicBool::new(false));
        let nagging = nag(start_sheet_loops(&app, |_| {}), &stop);
        let sides = [(&plain.app, plain.event), (app.as_ref(), mirrored.event)];
        let codes = sides.map(|(app, event)| {
            let issued = app.issue(&event, &sale(SALE)).unwrap();
            issued.tickets.into_iter().map(|ticket| ticket.code).collect::<Vec<_>>()
        });
        let checked = compared(|side, run| {
            let (app, event) = sides[side];
            let input = CheckInput { code: codes[side][run].clone(), ..CheckInput::default() };
            assert_eq!(app.check(&event, &input).unwrap().reason, Reason::Admitted);
        });
        row(&format!("check, durable, the sheet {how}"), checked);
        let sold = compared(|side, _| {
            let (app, event) = sides[side];
            assert_eq!(app.issue(&event, &sale(1)).unwrap().tickets.len(), 1);
        });
        row(&format!("sell 1 ticket, durable, the sheet {how}"), sold);
        stop.store(true, Ordering::Relaxed);
        nagging.join().unwrap();
    }
    println!("\n{} tickets on file, {} runs each, in turns.", thousands(TICKETS), thousands(RUNS));
}

/// A laptop that has sold its tickets.
fn filled() -> Laptop {
    let laptop = Laptop::new("2026-01-01T00:00:00Z", &["Std"], None);
    for _ in 0..TICKETS / SALE {
        laptop.app.issue(&laptop.event, &sale(SALE)).unwrap();
    }
    laptop
}

fn sale(count: usize) -> SaleInput {
    let holder = |guest| HolderInput { name: Some(format!("Guest {guest:05}")), ..HolderInput::default() };
    let holders = (0..count).map(holder).collect();
    SaleInput { lines: vec![SaleLine { type_index: 1, holders }], ..SaleInput::default() }
}

/// Keeps the loop from ever resting, until it is stopped with it.
fn nag(mirroring: SheetLoops, stop: &Arc<AtomicBool>) -> std::thread::JoinHandle<()> {
    let stop = Arc::clone(stop);
    std::thread::spawn(move || {
        while !stop.load(Ordering::Relaxed) {
            mirroring.wake();
            std::thread::sleep(AGAIN);
        }
    })
}

/// The times of both sides, taken in turns so that what else the machine does meets both alike.
fn compared(act: impl Fn(usize, usize)) -> [Vec<Duration>; 2] {
    let mut times = [Vec::with_capacity(RUNS), Vec::with_capacity(RUNS)];
    for run in 0..RUNS {
        for turn in 0..2 {
            let side = (turn + run) % 2;
            let start = Instant::now();
            act(side, run);
            times[side].push(start.elapsed());
        }
    }
    times
}

fn row(what: &str, mut times: [Vec<Duration>; 2]) {
    times.iter_mut().for_each(|times| times.sort());
    let at = |side: usize, share: f64| {
        let place = ((times[side].len() - 1) as f64 * share).round() as usize;
        times[side][place].as_secs_f64() * 1_000.0
    };
    let (without, with) = (at(0, 0.5), at(1, 0.5));
    println!(
        "| {what} | {without:.2} ms | {with:.2} ms | {:.2} | {:.2} ms | {:.2} ms |",
        with / without,
        at(0, 0.99),
        at(1, 0.99)
    );
}
