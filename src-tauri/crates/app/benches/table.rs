//! How fast Entrada is, as a Markdown table: `cargo xtask bench`. Each row says what was measured and how often. Tests
//! hold no times; these machines are noisy.
#![allow(clippy::disallowed_methods, reason = "a benchmark measures")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a benchmark may panic and has to print"
)]

mod laptop;

use std::fmt::Write as _;
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use entrada_app::{CheckInput, GuestQuery, HolderInput, ImportOptions, Number, SaleInput, SaleLine};
use laptop::{Laptop, thousands};

/// A laptop that has sold nothing.
fn empty() -> Laptop {
    Laptop::new("2026-01-01T00:00:00Z", &["Std"], None)
}

impl Laptop {
    fn sale(from: usize, count: usize) -> SaleInput {
        let holders = (from..from + count)
            .map(|guest| HolderInput {
                name: Some(format!("Guest {:05} Ærø-{}", guest * 7919 % 100_000, guest % 977)),
                email: Some(format!("guest{guest}@example.org")),
                ..HolderInput::default()
            })
            .collect();
        SaleInput { lines: vec![SaleLine { type_index: 1, holders }], ..SaleInput::default() }
    }

    /// Issues so many tickets and returns the codes of at most 2,000 of them.
    fn fill(&self, tickets: usize) -> Vec<String> {
        let mut codes = Vec::new();
        for from in (0..tickets).step_by(1_000) {
            let issued = self.app.issue(&self.event, &Self::sale(from, 1_000.min(tickets - from))).unwrap();
            let wanted = (2_000_usize * 1_000 / tickets.max(1_000)).max(1);
            codes.extend(issued.tickets.into_iter().take(wanted).map(|ticket| ticket.code));
        }
        codes
    }

    fn check(&self, code: &str) -> bool {
        let input = CheckInput { code: code.into(), ..CheckInput::default() };
        self.app.check(&self.event, &input).unwrap().reason == entrada_app::Reason::Admitted
    }
}

fn main() {
    println!("| what | runs | median | p99 | rate |");
    println!("|---|---|---|---|---|");
    for tickets in [1_000, 100_000] {
        let laptop = empty();
        let codes = laptop.fill(tickets);
        check(&laptop, &codes, tickets);
        if tickets == 100_000 {
            search(&laptop);
        } else {
            paper(&laptop);
        }
    }
    issue_and_import();
    frame_to_verdict();
}

fn check(laptop: &Laptop, codes: &[String], tickets: usize) {
    let mut times = Vec::new();
    for code in codes.iter().take(1_000) {
        let start = Instant::now();
        assert!(laptop.check(code));
        times.push(start.elapsed());
    }
    row(&format!("check, durable, {} tickets on file", thousands(tickets)), &mut times, 1);
}

fn search(laptop: &Laptop) {
    for (what, text) in [
        ("search, part of a name", "uest 0422"),
        ("search, two letters", "ae"),
        ("search, e-mail", "st4242@"),
    ] {
        let mut times = Vec::new();
        for _ in 0..30 {
            let query = GuestQuery { search: Some(text.into()), ..GuestQuery::default() };
            let start = Instant::now();
            let page = laptop.app.guests(&laptop.event, &query).unwrap();
            times.push(start.elapsed());
            assert!(page.total > 0);
        }
        row(&format!("{what}, 100,000 tickets"), &mut times, 1);
    }
}

fn paper(laptop: &Laptop) {
    let page =
        laptop.app.guests(&laptop.event, &GuestQuery { limit: Some(1), ..GuestQuery::default() }).unwrap();
    let one: Vec<Number> = page.tickets.iter().map(|ticket| ticket.number.parse().unwrap()).collect();
    let pdf = |numbers: &[Number]| {
        let start = Instant::now();
        laptop.app.tickets_pdf(&laptop.event, numbers, None, &mut |_, _| ControlFlow::Continue(())).unwrap();
        start.elapsed()
    };
    row("PDF, 1 ticket", &mut (0..20).map(|_| pdf(&one)).collect::<Vec<_>>(), 1);
    row("PDF, 1,000 tickets", &mut (0..3).map(|_| pdf(&[])).collect::<Vec<_>>(), 1_000);
}

fn issue_and_import() {
    let laptop = empty();
    let start = Instant::now();
    laptop.app.issue(&laptop.event, &Laptop::sale(0, 10_000)).unwrap();
    row("issue 10,000 tickets in one order", &mut [start.elapsed()], 10_000);
    let laptop = empty();
    let mut times: Vec<Duration> = (0..50)
        .map(|guest| {
            let start = Instant::now();
            laptop.app.issue(&laptop.event, &Laptop::sale(guest, 1)).unwrap();
            start.elapsed()
        })
        .collect();
    row("sell 1 ticket, durable", &mut times, 1);
    let laptop = empty();
    let mut csv = String::from("Name,E-mail,Ticket type\n");
    for guest in 0..10_000 {
        writeln!(csv, "Guest {guest},guest{guest}@example.org,Std").unwrap();
    }
    let path = laptop.folder.path().join("guests.csv");
    std::fs::write(&path, csv).unwrap();
    let start = Instant::now();
    let report = laptop
        .app
        .import(&laptop.event, &path, &ImportOptions::default(), &mut |_, _| ControlFlow::Continue(()))
        .unwrap();
    assert_eq!((report.imported, report.problems.len()), (10_000, 0));
    row("import a CSV of 10,000 rows", &mut [start.elapsed()], 10_000);
    import_a_ticket_shops_list();
}

/// A whole list of a ticket shop, each row an order with its price and code; then the same list again. Of the first, what
/// share of the time each part of it took: reading and comparing, writing facts and tables, indexing and the disk.
fn import_a_ticket_shops_list() {
    let laptop = empty();
    let mut csv =
        String::from("Order #,First Name,Last Name,Email,Ticket Type,Barcode,Attendee Status,Price\n");
    for guest in 0..50_000 {
        writeln!(csv, "9{guest:08},Guest,N{guest},g{guest}@example.org,Std,77{guest:016},Attending,10.00")
            .unwrap();
    }
    let path = laptop.folder.path().join("shop.csv");
    std::fs::write(&path, csv).unwrap();
    for added in [50_000, 0] {
        let (mut writing, mut last) = (None, Duration::ZERO);
        let start = Instant::now();
        let report = laptop
            .app
            .import(&laptop.event, &path, &ImportOptions::default(), &mut |done, all| {
                last = start.elapsed();
                // It is told once before the list is compared, and then before each fact.
                if all == added && done > 0 {
                    writing.get_or_insert(last);
                }
                ControlFlow::Continue(())
            })
            .unwrap();
        let whole = start.elapsed();
        assert_eq!((report.imported as usize, report.problems.len()), (added, 0));
        let share = |time: Duration| (time.as_secs_f64() / whole.as_secs_f64() * 100.0).round();
        let what = match writing {
            Some(writing) => format!(
                "import a ticket shop's 50,000 orders ({} % read, {} % written, {} % indexed and on disk)",
                share(writing),
                share(last - writing),
                share(whole - last)
            ),
            None => "the same list again".to_owned(),
        };
        row(&what, &mut [whole], 50_000);
    }
}

/// A 1280×720 MJPEG buffer in, the verdict on disk out: what the Door screen does for each new code.
fn frame_to_verdict() {
    let laptop = empty();
    let frames: Vec<Vec<u8>> = laptop.fill(200).iter().map(|code| frame(code)).collect();
    let mut reader = entrada_app::scan::Reader::new();
    let (mut seen, mut all) = (Vec::new(), Vec::new());
    for frame in &frames {
        let start = Instant::now();
        let found = entrada_app::scan::read_mjpeg(&mut reader, frame).unwrap();
        seen.push(start.elapsed());
        assert!(laptop.check(&found[0].text));
        all.push(start.elapsed());
    }
    row("frame 1280×720 MJPEG to text", &mut seen, 1);
    row("frame 1280×720 MJPEG to verdict on disk", &mut all, 1);
}

/// A webcam's frame with a code of 6 pixels a module in it, on a grey that changes across the picture.
fn frame(code: &str) -> Vec<u8> {
    const MODULE: u32 = 6;
    let qr = qrcode::QrCode::with_error_correction_level(code, qrcode::EcLevel::Q).unwrap();
    let (side, colors) = (qr.width() as u32, qr.to_colors());
    let picture = image::GrayImage::from_fn(1280, 720, |x, y| {
        let background = image::Luma([(90 + x / 20 + y / 30) as u8]);
        let (Some(x), Some(y)) = (x.checked_sub(500), y.checked_sub(200)) else { return background };
        let (column, line) = (x / MODULE, y / MODULE);
        if column >= side + 8 || line >= side + 8 {
            return background;
        }
        let inside = |place: u32| place.checked_sub(4).filter(|place| *place < side);
        let dark = inside(column)
            .zip(inside(line))
            .is_some_and(|(column, line)| colors[(line * side + column) as usize] == qrcode::Color::Dark);
        image::Luma([if dark { 40 } else { 225 }])
    });
    let mut jpeg = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut jpeg, 80);
    image::DynamicImage::ImageLuma8(picture).to_rgb8().write_with_encoder(encoder).unwrap();
    jpeg
}

/// Prints one row; `things` are done in each run.
fn row(what: &str, times: &mut [Duration], things: u32) {
    times.sort();
    let at = |share: f64| times[((times.len() - 1) as f64 * share).round() as usize];
    let total: Duration = times.iter().sum();
    let rate = f64::from(things) * times.len() as f64 / total.as_secs_f64();
    let ms = |time: Duration| format!("{:.2} ms", time.as_secs_f64() * 1_000.0);
    println!("| {what} | {} | {} | {} | {rate:.0}/s |", times.len(), ms(at(0.5)), ms(at(0.99)));
}
