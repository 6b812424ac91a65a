//! What the reader reads and how fast, beside others in the same run, as a Markdown table: `cargo xtask bench scan`.
//! Rates of a small fixed set are also held by tests; times are only measured here.
#![allow(clippy::disallowed_methods, reason = "a benchmark measures")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark may panic and has to print"
)]

mod pictures;
mod rivals;
#[path = "../../tests/weather/mod.rs"]
mod weather;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use entrada_scan::{Look, Luma, Reader, look_mjpeg, read_picture_file};
use image::GrayImage;

use pictures::Frame;
use rivals::RIVALS;
use weather::hand::Hand;
use weather::{Class, Dice, Weather, empty, jpeg};

/// Computed frames of each class, unless `ENTRADA_BENCH_FRAMES` says otherwise.
const EACH: u64 = 60;
/// Columns of our own before the others'.
const OURS: usize = 3;

/// How often each reader read a row's text, and how long it took.
#[derive(Default)]
struct Row {
    frames: usize,
    read: Vec<usize>,
    falsely: usize,
    times: Vec<Vec<Duration>>,
}

fn main() {
    let each = std::env::var("ENTRADA_BENCH_FRAMES").ok().and_then(|text| text.parse().ok()).unwrap_or(EACH);
    let folder = pictures::labelled_folder();
    match &folder {
        Some(folder) => println!("Labelled frames and photographs: {}.", folder.display()),
        None => {
            println!("No labelled frames: set ENTRADA_FRAMES to their folder. Only computed ones are read.")
        }
    }
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    println!(
        "{each} computed frames of each class; {cores} cores; each frame within the reader's own time for one.\n"
    );
    if !cfg!(feature = "competitors") {
        println!(
            "zxing-cpp is not measured: that needs `--features competitors`, a C++ compiler and cmake.\n"
        );
    }
    let mut frames = folder.as_deref().map(pictures::labelled).unwrap_or_default();
    frames.extend(pictures::computed(each));
    let falsely = singles(&frames) + sequences(each);
    if let Some(folder) = &folder {
        photos(folder);
    }
    times(&frames);
    println!("\nFalse reads over all of it: {falsely} (aim 0).");
}

/// Our reader on a frame, new or with what it remembers.
fn ours(reader: &mut Reader, jpeg: &[u8]) -> Vec<String> {
    let look: Option<Look> = look_mjpeg(reader, jpeg);
    look.map(|look| look.found.into_iter().map(|found| found.text).collect()).unwrap_or_default()
}

/// The same without a limit: what it reads however slow or busy the machine is.
fn unhurried(picture: &GrayImage) -> Vec<String> {
    let luma = Luma::new(picture.width(), picture.height(), picture.as_raw()).unwrap();
    let look = Reader::new().look(&luma, Instant::now() + Duration::from_secs(3_600));
    look.found.into_iter().map(|found| found.text).collect()
}

/// A reader to whom the right text proves itself, as a ticket of the event does by its seal.
fn at_the_door(text: &str) -> Reader {
    let text = text.to_owned();
    Reader::authenticated(Arc::new(move |read: &str| read == text))
}

fn grey(jpeg: &[u8]) -> GrayImage {
    image::load_from_memory(jpeg).unwrap().into_luma8()
}

/// Every frame as the first that a reader sees. The number of false reads.
fn singles(frames: &[Frame]) -> usize {
    let mut rows: BTreeMap<String, Row> = BTreeMap::new();
    let mut lost = Vec::new();
    for frame in frames {
        let picture = grey(&frame.jpeg);
        let mut answers: Vec<(Vec<String>, Duration)> = Vec::new();
        let mut measure = |read: &mut dyn FnMut() -> Vec<String>| {
            let begun = Instant::now();
            let texts = read();
            answers.push((texts, begun.elapsed()));
        };
        let (mut new, mut door) = (Reader::new(), at_the_door(frame.text.as_deref().unwrap_or_default()));
        measure(&mut || ours(&mut new, &frame.jpeg));
        measure(&mut || ours(&mut door, &frame.jpeg));
        measure(&mut || unhurried(&picture));
        for rival in RIVALS {
            measure(&mut || rival.read(&picture));
        }
        let right = |texts: &[String]| frame.text.as_ref().is_some_and(|text| texts.contains(text));
        let falsely = answers[..2]
            .iter()
            .flat_map(|(texts, _)| texts)
            .filter(|text| Some(*text) != frame.text.as_ref());
        let falsely: Vec<&String> = falsely.collect();
        for text in &falsely {
            println!("False: {} said {text:?}", frame.name);
        }
        if !right(&answers[0].0) {
            let others = RIVALS.iter().zip(&answers[OURS..]).filter(|(_, (texts, _))| right(texts));
            let others: Vec<&str> = others.map(|(rival, _)| rival.name).collect();
            if !others.is_empty() {
                lost.push(format!("{} ({})", frame.name, others.join(", ")));
            }
        }
        for name in &frame.rows {
            let row = rows.entry(name.clone()).or_default();
            row.frames += 1;
            row.falsely += falsely.len();
            row.read.resize(answers.len(), 0);
            row.times.resize(answers.len(), Vec::new());
            for (nth, (texts, time)) in answers.iter().enumerate() {
                row.read[nth] += usize::from(right(texts));
                row.times[nth].push(*time);
            }
        }
    }
    let names: Vec<&str> = RIVALS.iter().map(|rival| rival.name).collect();
    println!(
        "| single frames, read (ms p50 / p95) | frames | Entrada | with the seal | unhurried | {} | false |",
        names.join(" | ")
    );
    println!("|---|---|---|---|---|{}---|", "---|".repeat(names.len()));
    let mut falsely = 0;
    for (name, mut row) in rows {
        let cells: Vec<String> = (0..row.read.len())
            .map(|nth| {
                let rate = 100.0 * row.read[nth] as f64 / row.frames as f64;
                let (p50, p95) = (at(&mut row.times[nth], 50), at(&mut row.times[nth], 95));
                format!("{rate:.1} % ({p50:.1} / {p95:.1})")
            })
            .collect();
        println!("| {name} | {} | {} | {} |", row.frames, cells.join(" | "), row.falsely);
        if !name.starts_with("labelled, mixed") {
            falsely += row.falsely;
        }
    }
    println!(
        "\nRead by others and not by Entrada: {}",
        if lost.is_empty() { "none".to_owned() } else { lost.join(", ") }
    );
    falsely
}

/// Half a second of frames, one after the other to one reader. The number of false reads.
fn sequences(each: u64) -> usize {
    println!(
        "\n| 15 frames at 30 a second, read within them | sequences | Entrada | with the seal | {} in any one frame | frames to the text, p50 / p95 |",
        RIVALS[0].name
    );
    println!("|---|---|---|---|---|---|");
    let (mut falsely, mut lost) = (0, Vec::new());
    for (class, count) in [(Class::Medium, each / 3), (Class::Hard, each), (Class::Extreme, each / 3)] {
        let (mut read, mut sealed, mut rival, mut until) = (0, 0, 0, Vec::new());
        let mut unread = Vec::new();
        for nth in 0..count {
            let sequence = pictures::sequence(class, nth);
            let mut first = |mut reader: Reader| {
                for (nth, jpeg) in sequence.jpegs.iter().enumerate() {
                    let texts = ours(&mut reader, jpeg);
                    falsely += texts.iter().filter(|text| **text != sequence.text).count();
                    if texts.contains(&sequence.text) {
                        return Some(nth + 1);
                    }
                }
                None
            };
            read += usize::from(first(Reader::new()).is_some());
            if let Some(nth) = first(at_the_door(&sequence.text)) {
                sealed += 1;
                until.push(Duration::from_millis(nth as u64));
            } else {
                unread.push(nth);
            }
            let any = sequence.jpegs.iter().any(|jpeg| RIVALS[0].read(&grey(jpeg)).contains(&sequence.text));
            rival += usize::from(any);
        }
        let share = |part: usize| 100.0 * part as f64 / count.max(1) as f64;
        println!(
            "| computed, {} | {count} | {:.1} % | {:.1} % | {:.1} % | {:.0} / {:.0} |",
            class.name(),
            share(read),
            share(sealed),
            share(rival),
            at(&mut until, 50),
            at(&mut until, 95)
        );
        lost.push(format!("{} {unread:?}", class.name()));
    }
    println!("\nSequences not read with the seal: {}", lost.join("; "));
    falsely
}

/// Photographs, as `entrada scan --decode-only` reads them, picture by picture.
fn photos(folder: &std::path::Path) {
    let same = |a: &str, b: &str| {
        let plain = |text: &str| text.replace("\r\n", "\n").trim_end().to_owned();
        plain(a) == plain(b)
    };
    let (mut ours, mut theirs, mut lost, mut won, mut other) = (0, 0, Vec::new(), 0, Vec::new());
    let photos = pictures::photos(folder);
    for photo in &photos {
        let found = read_picture_file(&photo.path).unwrap_or_default();
        let read = found.iter().any(|code| same(&code.text, &photo.text));
        let picture = image::open(&photo.path).unwrap().into_luma8();
        let rival = RIVALS[0].read(&picture);
        let by_rival = rival.iter().any(|text| same(text, &photo.text));
        ours += usize::from(read);
        theirs += usize::from(by_rival);
        won += usize::from(read && !by_rival);
        if by_rival && !read {
            lost.push(photo.name.as_str());
        }
        // Another text than the file's: another charset's reading, another code in the picture, or a false read.
        if !read && !found.is_empty() {
            other.push(photo.name.as_str());
        }
    }
    println!("\n| photographs | pictures | Entrada | {} | only Entrada | only the other |", RIVALS[0].name);
    println!("|---|---|---|---|---|---|");
    println!("| picture by picture | {} | {ours} | {theirs} | {won} | {} |", photos.len(), lost.len());
    println!("\nOnly the other: {lost:?}. Something else was read in: {other:?}.");
}

/// Times from the camera's buffer to the text.
fn times(frames: &[Frame]) {
    println!("\n| camera's buffer to text, ms | aim | frames | p50 | p95 | most |");
    println!("|---|---|---|---|---|---|");
    let row = |name: &str, aim: &str, jpegs: &[Vec<u8>], new: bool| {
        let mut reader = Reader::new();
        let mut times: Vec<Duration> = jpegs
            .iter()
            .map(|jpeg| {
                if new {
                    reader = Reader::new();
                }
                let begun = Instant::now();
                let _ = look_mjpeg(&mut reader, jpeg);
                begun.elapsed()
            })
            .collect();
        let most = at(&mut times, 100);
        let (p50, p95) = (at(&mut times, 50), at(&mut times, 95));
        println!("| {name} | {aim} | {} | {p50:.1} | {p95:.1} | {most:.1} |", times.len());
    };
    // A ticket held up in a room, and each time another one: what was read before helps nobody.
    let easy: Vec<Vec<u8>> = (0..100)
        .map(|nth| {
            let mut dice = Dice::new(9_000 + nth);
            let mut weather = Weather::drawn(Class::Easy, &mut dice);
            (weather.width, weather.height, weather.middle) = (1280, 720, (640.0, 360.0));
            (weather.damage, weather.glare, weather.curve) = (0.0, 0.0, 0.0);
            jpeg(&Hand::new(&weather, nth).frame(0), 80)
        })
        .collect();
    row("easy frame, 1280×720 MJPEG", "8 / 15", &easy, true);
    let void: Vec<Vec<u8>> = (0..100).map(|nth| jpeg(&empty(1280, 720, 7_000 + nth), 80)).collect();
    row("no code in it, 1280×720", "8 / –", &void, true);
    row("no code in it, one reader that remembers", "8 / –", &void, false);
    let labelled =
        frames.iter().filter(|frame| frame.text.is_none() && frame.rows[0].starts_with("labelled"));
    let labelled: Vec<Vec<u8>> = labelled.map(|frame| frame.jpeg.clone()).collect();
    if !labelled.is_empty() {
        row("no code in it, labelled", "8 / –", &labelled, true);
    }
    let any: Vec<Vec<u8>> = frames.iter().map(|frame| frame.jpeg.clone()).collect();
    row("any frame", "– / 33", &any, true);
    row("any frame, one reader that remembers", "– / 33", &any, false);
}

/// The time in milliseconds below which so many per cent lie.
fn at(times: &mut [Duration], percent: usize) -> f64 {
    times.sort_unstable();
    let place = (times.len() * percent / 100).min(times.len().saturating_sub(1));
    times.get(place).map_or(f64::NAN, |time| time.as_secs_f64() * 1e3)
}
