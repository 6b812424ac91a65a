//! Which shape of our own code reads best, as a Markdown table: `cargo xtask bench formats`. The same computed frames with
//! another symbol each time, so that only the symbol differs; one look at one frame. Times are `scan`'s.
#![allow(clippy::disallowed_methods, reason = "a benchmark measures")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "a benchmark may panic and has to print, and its numbers are its own"
)]

#[path = "../tests/weather/mod.rs"]
mod weather;

use std::time::{Duration, Instant};

use entrada_scan::{Luma, Reader};
use qrcode::EcLevel;

use weather::{Class, Dice, Weather, jpeg};

/// Frames of each class.
const EACH: u64 = 96;

/// A symbol: what it is, how many digits at which level, and how much larger it is printed than the first.
type Symbol = (&'static str, usize, EcLevel, f32);

const SYMBOLS: [Symbol; 5] = [
    ("format 1: 110 digits, 33×33 at M", 110, EcLevel::M, 1.0),
    ("format 2: 195 digits, 37×37 at M, the same size", 195, EcLevel::M, 1.0),
    ("format 2: 195 digits, 37×37 at M, 12 % larger", 195, EcLevel::M, 1.12),
    ("12 bytes of content: 187 digits, 33×33 at L, the same size", 187, EcLevel::L, 1.0),
    ("12 bytes of content: 187 digits, 33×33 at L, 12 % larger", 187, EcLevel::L, 1.12),
];

fn is_read(class: Class, seed: u64, (_, digits, level, larger): Symbol) -> bool {
    let mut dice = Dice::new(1_000 + seed * 7_919 + class as u64);
    let drawn = Weather::drawn(class, &mut dice);
    let text = dice.text(b"0123456789", digits);
    // Even at the edge of the picture the larger one is whole in view.
    let side = (drawn.side * larger).min(0.62 * drawn.height as f32);
    let weather = Weather { text, level, side, ..drawn };
    let bytes = jpeg(&weather.frame(seed), weather.jpeg);
    let picture = image::load_from_memory(&bytes).unwrap().into_luma8();
    let luma = Luma::new(picture.width(), picture.height(), picture.as_raw()).unwrap();
    let found = Reader::new().look(&luma, Instant::now() + Duration::from_secs(600)).found;
    assert!(found.iter().all(|code| code.text == weather.text), "a false read");
    !found.is_empty()
}

fn main() {
    println!("{EACH} computed frames of each class.\n");
    println!("| symbol | easy | medium | hard | extreme |");
    println!("|---|---|---|---|---|");
    for symbol in SYMBOLS {
        let rate = |class: Class| {
            let read = (0..EACH).filter(|seed| is_read(class, *seed, symbol)).count();
            format!("{:.1} %", 100.0 * read as f64 / EACH as f64)
        };
        let rates: Vec<String> = Class::ALL.into_iter().map(rate).collect();
        println!("| {} | {} |", symbol.0, rates.join(" | "));
    }
}
