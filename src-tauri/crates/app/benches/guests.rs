//! How fast the list of guests is at 100,000 and at 1,000,000 tickets, as a Markdown table: `cargo xtask bench guests`.
//! `new`: the list is made, as after each change; `next`: a page of a list that was made. Tests hold no times.
#![allow(clippy::disallowed_methods, reason = "a benchmark measures")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark may panic and has to print"
)]

mod laptop;

use std::time::{Duration, Instant};

use entrada_app::{
    CheckInput, GuestQuery, GuestState, HolderInput, PaymentMethod, SaleInput, SaleLine, Settings,
};
use laptop::{Laptop, thousands};

/// Tickets a sale: many facts in one transaction, through the same `append` as any sale.
const SALE: usize = 20_000;
const RUNS: usize = 15;
const PAGE: u32 = 100;
/// Rows of a real list; the first names and surnames repeat as they do among people.
const FIRST: &[&str] =
    &["Ana", "Bo", "Chloé", "Dmitri", "Ærø", "Fatima", "Gül", "Hiro", "Ines", "Jörg", "Kwame", "Łukasz"];
const LAST: &[&str] =
    &["Ruiz", "Nguyễn", "García", "Müller", "O'Brien", "Kovács", "Silva", "Tanaka", "Haddad"];

impl Laptop {
    fn with(tickets: usize) -> Self {
        let laptop = Self::new("2026-01-01T00:00:00Z", &["Standing", "Balcony"], Some("10"));
        let start = Instant::now();
        for (nth, from) in (0..tickets).step_by(SALE).enumerate() {
            let sale = laptop.sale(from, SALE.min(tickets - from), nth);
            let issued = laptop.app.issue(&laptop.event, &sale).unwrap();
            // Some come in, so that there is somebody to be told from those who did not.
            for ticket in issued.tickets.iter().step_by(400) {
                let input = CheckInput { code: ticket.code.clone(), ..CheckInput::default() };
                laptop.app.check(&laptop.event, &input).unwrap();
            }
        }
        let size =
            std::fs::metadata(laptop.folder.path().join("data/entrada.db")).map_or(0, |data| data.len());
        eprintln!(
            "{} tickets made in {:.0} s, {} MB",
            thousands(tickets),
            start.elapsed().as_secs_f64(),
            size >> 20
        );
        laptop
    }

    fn sale(&self, from: usize, count: usize, nth: usize) -> SaleInput {
        let holders = (from..from + count)
            .map(|guest| HolderInput {
                name: Some(format!(
                    "{} {} {guest:06}",
                    FIRST[guest % FIRST.len()],
                    LAST[guest / 7 % LAST.len()]
                )),
                email: Some(format!("guest{guest}@example.org")),
                seat: (guest % 5 == 0).then(|| format!("B{guest}")),
                ..HolderInput::default()
            })
            .collect();
        let type_index = u16::try_from(nth % 2 + 1).unwrap();
        let payment = (nth % 4 != 3).then_some(PaymentMethod::Cash);
        SaleInput { lines: vec![SaleLine { type_index, holders }], payment, ..SaleInput::default() }
    }

    /// Anything that is written down, so that no list that was made is good any more.
    fn change(&self, nth: usize) {
        let copies = u32::try_from(nth % 9 + 1).ok();
        self.app.save_settings(&Settings { copies, ..Settings::default() }).unwrap();
    }

    fn page(&self, query: &GuestQuery, offset: u32) -> (Duration, u32) {
        let query = GuestQuery { offset: Some(offset), limit: Some(PAGE), ..query.clone() };
        let start = Instant::now();
        let page = self.app.guests(&self.event, &query).unwrap();
        (start.elapsed(), page.total)
    }
}

fn main() {
    println!("| what | tickets | fit | median | worst |");
    println!("|---|---|---|---|---|");
    for tickets in [100_000, 1_000_000] {
        let laptop = Laptop::with(tickets);
        scroll(&laptop, tickets);
        search(&laptop, tickets);
        narrow(&laptop, tickets);
    }
}

fn scroll(laptop: &Laptop, tickets: usize) {
    let all = GuestQuery::default();
    let last = u32::try_from(tickets).unwrap() - PAGE;
    for (what, offset) in [("first page", 0), ("page in the middle", last / 2), ("last page", last)] {
        row(what, tickets, (0..RUNS).map(|_| laptop.page(&all, offset)).collect());
    }
}

fn search(laptop: &Laptop, tickets: usize) {
    for (what, text) in [
        ("search, part of a name and number", "nguy 042"),
        ("search, two letters", "lu"),
        ("search, one letter and a name", "garcia d"),
        ("search, e-mail", "st4242@"),
        ("search, a seat", "b4240"),
        ("search that fits a ninth", "silva"),
        ("search that fits everybody", "example"),
    ] {
        made_and_next(
            laptop,
            tickets,
            what,
            &GuestQuery { search: Some(text.into()), ..GuestQuery::default() },
        );
    }
}

fn narrow(laptop: &Laptop, tickets: usize) {
    let state = |state| GuestQuery { state: Some(state), ..GuestQuery::default() };
    made_and_next(laptop, tickets, "inside", &state(GuestState::Inside));
    made_and_next(laptop, tickets, "not come", &state(GuestState::Missed));
    made_and_next(laptop, tickets, "not paid", &state(GuestState::Unpaid));
    made_and_next(laptop, tickets, "of a type", &GuestQuery { type_index: Some(2), ..GuestQuery::default() });
    made_and_next(
        laptop,
        tickets,
        "without a seat",
        &GuestQuery { seated: Some(false), ..GuestQuery::default() },
    );
}

fn made_and_next(laptop: &Laptop, tickets: usize, what: &str, query: &GuestQuery) {
    let made = (0..RUNS)
        .map(|nth| {
            laptop.change(nth);
            laptop.page(query, 0)
        })
        .collect::<Vec<_>>();
    let total = made[0].1;
    assert!(total > 0, "{what}");
    row(&format!("{what}, new"), tickets, made);
    if total > PAGE {
        row(&format!("{what}, next"), tickets, (0..RUNS).map(|_| laptop.page(query, total / 2)).collect());
    }
}

fn row(what: &str, tickets: usize, mut runs: Vec<(Duration, u32)>) {
    runs.sort();
    let ms = |nth: usize| runs[nth].0.as_secs_f64() * 1_000.0;
    let (tickets, fit) = (thousands(tickets), thousands(runs[0].1 as usize));
    println!("| {what} | {tickets} | {fit} | {:.1} ms | {:.1} ms |", ms(runs.len() / 2), ms(runs.len() - 1));
}
