//! Hostile input by the thousand, decided by seeds: bent JPEGs, symbols with nonsense in them, noise, odd sizes, all to
//! one reader that remembers. A small piece runs with the tests; `cargo xtask fuzz MINUTES` runs on and tells the seeds
//! of what failed. Cases made by hand are `hostile`'s.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use entrada_scan::{Luma, Reader, look_mjpeg, read_picture_bytes};
use image::{GrayImage, ImageFormat, imageops};
use qrcode::canvas::Canvas;
use qrcode::{Color, EcLevel, Version};

use crate::draw::file;
use crate::weather::{Class, Dice, Weather, jpeg};

/// No look may take longer: a bound against hanging, far above what a busy machine needs.
const HANGING: Duration = Duration::from_secs(15);
/// The time a look is given.
const GIVEN: Duration = Duration::from_millis(30);

/// The longest look so far and what it looked at.
#[derive(Debug, Default)]
struct Longest(Duration, &'static str);

/// Good files to be bent, with their text.
fn good() -> &'static [(Vec<u8>, String)] {
    static GOOD: OnceLock<Vec<(Vec<u8>, String)>> = OnceLock::new();
    GOOD.get_or_init(|| {
        let mut files = Vec::new();
        for (nth, class) in [Class::Easy, Class::Easy, Class::Medium, Class::Hard].into_iter().enumerate() {
            let mut weather = Weather::drawn(class, &mut Dice::new(60 + nth as u64));
            (weather.width, weather.height, weather.side, weather.middle) = (480, 320, 200.0, (240.0, 160.0));
            let frame = weather.frame(nth as u64);
            files.push((jpeg(&frame, 70), weather.text.clone()));
            files.push((file(frame.clone(), ImageFormat::Jpeg), weather.text.clone()));
            files.push((file(frame, ImageFormat::Png), weather.text));
        }
        files
    })
}

/// Twenty pictures by one seed, seen by one reader. Panics when something is wrong.
fn batch(seed: u64, longest: &mut Longest) {
    let mut dice = Dice::new(seed);
    // The texts that would open with our key: a guess may be as bold as it likes, but only these may come of it.
    let mut reader = match dice.below(2) {
        0 => Reader::new(),
        _ => Reader::authenticated(Arc::new(|text: &str| good().iter().any(|(_, own)| own == text))),
    };
    for _ in 0..20 {
        let begun = Instant::now();
        let what = match dice.below(8) {
            0..3 => bent_file(&mut dice, &mut reader),
            3 => flipped_modules(&mut dice, &mut reader),
            4 => nonsense_in_a_sound_symbol(&mut dice, &mut reader),
            5 => nonsense_between_finder_patterns(&mut dice, &mut reader),
            6 => no_code_at_all(&mut dice, &mut reader),
            _ => posters(&mut dice, &mut reader),
        };
        let took = begun.elapsed();
        if took > longest.0 {
            *longest = Longest(took, what);
        }
        assert!(took < HANGING, "{what} took {took:?}");
    }
}

fn look(reader: &mut Reader, picture: &GrayImage) -> Vec<String> {
    let luma = Luma::new(picture.width(), picture.height(), picture.as_raw()).unwrap();
    let look = reader.look(&luma, Instant::now() + GIVEN);
    for corner in look
        .found
        .iter()
        .map(|found| &found.corners)
        .chain(look.outlines.iter().map(|outline| &outline.corners))
    {
        assert!(corner.iter().all(|(x, y)| x.is_finite() && y.is_finite()), "corners at {corner:?}");
    }
    look.found.into_iter().map(|found| found.text).collect()
}

/// A good JPEG or PNG with bytes changed, cut short, repeated, or with another one's head or tail.
fn bent_file(dice: &mut Dice, reader: &mut Reader) -> &'static str {
    let pool = good();
    let (whole, text) = &pool[dice.below(pool.len())];
    let mut bytes = whole.clone();
    let from = if dice.chance(0.5) { 0 } else { 600.min(bytes.len() / 2) };
    for _ in 0..=dice.below(3) {
        let place = from + dice.below((bytes.len() - from).max(1));
        match dice.below(7) {
            0 => bytes.truncate(place.max(4)),
            1 => {
                let other = &pool[dice.below(pool.len())].0;
                let cut = dice.below(other.len());
                bytes.splice(place.min(bytes.len()).., other[cut..].iter().copied());
            }
            2 => {
                let again = bytes[place.min(bytes.len() - 1)..].to_vec();
                bytes.extend_from_slice(&again[..again.len().min(4_000)]);
            }
            3 => bytes.insert(place.min(bytes.len()), dice.bits() as u8),
            4 => sizes(&mut bytes, dice),
            _ => {
                for _ in 0..=dice.below(12) {
                    let place = from.min(bytes.len() - 1)
                        + dice.below((bytes.len() - from.min(bytes.len() - 1)).max(1));
                    let place = place.min(bytes.len() - 1);
                    bytes[place] =
                        if dice.chance(0.5) { bytes[place] ^ 1 << dice.below(8) } else { dice.bits() as u8 };
                }
            }
        }
    }
    // Texts of other good files are right too where two were joined.
    let ours = |read: &str| read == text || pool.iter().any(|(_, own)| own == read);
    if let Some(look) = look_mjpeg(reader, &bytes) {
        for found in look.found {
            assert!(ours(&found.text), "a bent frame said {:?}", found.text);
        }
    }
    if dice.chance(0.1) {
        for found in read_picture_bytes(&bytes).unwrap_or_default() {
            assert!(ours(&found.text), "a bent picture said {:?}", found.text);
        }
        return "a bent file, as a frame and as a picture";
    }
    "a bent file"
}

/// Writes other sizes into a JPEG's frame header.
fn sizes(bytes: &mut [u8], dice: &mut Dice) {
    let start = bytes.windows(2).position(|pair| pair[0] == 0xFF && (0xC0..=0xC2).contains(&pair[1]));
    if let Some(header) = start.and_then(|at| bytes.get_mut(at + 4..at + 20)) {
        let lengths = [0, 1, 7, 8, 20, 21, 319, 321, 480, 4_096, 8_192, 8_193, 65_535];
        for place in [1, 3] {
            if dice.chance(0.7) {
                let length = lengths[dice.below(lengths.len())] as u16;
                header[place..place + 2].copy_from_slice(&length.to_be_bytes());
            }
        }
        if dice.chance(0.3) {
            // Components and how they are sampled.
            header[5 + dice.below(10)] = dice.bits() as u8;
        }
    }
}

/// Modules as a picture on a page of any size, dark on light or light on dark.
fn pictured(modules: &[Color], dice: &mut Dice) -> GrayImage {
    let side = (modules.len() as f64).sqrt() as u32;
    let module = 2 + dice.below(4) as u32;
    let full = (side + 8) * module;
    let mut picture = GrayImage::from_fn(full, full, |x, y| {
        let (x, y) = ((x / module).wrapping_sub(4), (y / module).wrapping_sub(4));
        let dark = x < side && y < side && modules[(y * side + x) as usize] == Color::Dark;
        image::Luma([if dark { 25 } else { 225 }])
    });
    if dice.chance(0.3) {
        imageops::invert(&mut picture);
    }
    if dice.chance(0.3) {
        picture = imageops::rotate90(&picture);
    }
    picture
}

fn version_and_level(dice: &mut Dice) -> (Version, EcLevel) {
    let version = if dice.chance(0.1) { 1 + dice.below(40) } else { 1 + dice.below(8) };
    (Version::Normal(version as i16), [EcLevel::L, EcLevel::M, EcLevel::Q, EcLevel::H][dice.below(4)])
}

/// A symbol whose codewords are `data` with right correction.
fn sealed(data: &[u8], version: Version, level: EcLevel) -> Vec<Color> {
    let (data, correction) = qrcode::ec::construct_codewords(data, version, level).unwrap();
    let mut canvas = Canvas::new(version, level);
    canvas.draw_all_functional_patterns();
    canvas.draw_data(&data, &correction);
    canvas.apply_best_mask().into_colors()
}

/// Bytes that a symbol of this kind can hold.
fn room(version: Version, level: EcLevel) -> usize {
    qrcode::bits::Bits::new(version).max_len(level).unwrap() / 8
}

/// Half read, half beyond correction: the text or nothing.
fn flipped_modules(dice: &mut Dice, reader: &mut Reader) -> &'static str {
    let text = good()[0].1.as_str();
    let code = qrcode::QrCode::with_error_correction_level(text, EcLevel::M).unwrap();
    let mut modules = code.to_colors();
    for _ in 0..dice.below(modules.len() / 3) {
        let place = dice.below(modules.len());
        modules[place] = !modules[place];
    }
    for read in look(reader, &pictured(&modules, dice)) {
        assert_eq!(read, text, "flipped modules made another text");
    }
    "flipped modules"
}

/// Right to the last bit, and in it anything: unknown modes, lengths beyond the end, charsets that don't exist.
fn nonsense_in_a_sound_symbol(dice: &mut Dice, reader: &mut Reader) -> &'static str {
    let (version, level) = version_and_level(dice);
    let mut data: Vec<u8> = (0..room(version, level)).map(|_| dice.bits() as u8).collect();
    if dice.chance(0.7) {
        // A mode that exists, so that it goes on from there.
        data[0] =
            [0x10, 0x20, 0x30, 0x40, 0x50, 0x70, 0x80, 0x90, 0xD0][dice.below(9)] | dice.bits() as u8 & 0x0F;
    }
    // Anything may come of it, as it is what the symbol says.
    look(reader, &pictured(&sealed(&data, version, level), dice));
    "nonsense in a sound symbol"
}

/// Finder patterns, timing and format of a symbol, the rest by chance.
fn nonsense_between_finder_patterns(dice: &mut Dice, reader: &mut Reader) -> &'static str {
    let (version, level) = version_and_level(dice);
    let mut modules = sealed(&vec![0; room(version, level)], version, level);
    let side = version.width() as usize;
    let keep_format = dice.chance(0.5);
    for (place, module) in modules.iter_mut().enumerate() {
        let (x, y) = (place % side, place / side);
        let reach = if keep_format { 9 } else { 7 };
        let finder = (x < reach || x >= side - 8) && y < reach || x < reach && y >= side - 8;
        if !finder && (x != 6 && y != 6 || !keep_format) && dice.chance(0.5) {
            *module = !*module;
        }
    }
    let read = look(reader, &pictured(&modules, dice));
    assert_eq!(read, Vec::<String>::new(), "modules by chance were read as something");
    "nonsense between finder patterns"
}

/// Noise, stripes, blocks, in any size.
fn no_code_at_all(dice: &mut Dice, reader: &mut Reader) -> &'static str {
    let side = |dice: &mut Dice| if dice.chance(0.3) { dice.below(60) } else { 100 + dice.below(500) };
    let (width, height) = (side(dice), side(dice));
    let (kind, cell, seed) = (dice.below(3), 1 + dice.below(12), dice.bits());
    let pixels = (0..width * height)
        .map(|place| {
            let (x, y) = (place % width.max(1) / cell, place / width.max(1) / cell);
            let cell = match kind {
                0 => (y * 4_096 + x) as u64,
                1 => x as u64,
                _ => (x + y) as u64,
            };
            let shade = Dice::new(seed ^ cell.wrapping_mul(0x9E37_79B9)).bits() as u8;
            if kind == 1 { shade & 0x80 } else { shade }
        })
        .collect();
    let picture = GrayImage::from_raw(width as u32, height as u32, pixels).unwrap();
    assert_eq!(look(reader, &picture), Vec::<String>::new(), "nothing was read as something");
    "no code at all"
}

/// Very many finder patterns, or halves of symbols.
fn posters(dice: &mut Dice, reader: &mut Reader) -> &'static str {
    let text = good()[0].1.as_str();
    let tile = match dice.below(2) {
        0 => {
            let module = 1 + dice.below(3) as u32;
            GrayImage::from_fn(9 * module, 9 * module, |x, y| {
                let ring = (x / module).abs_diff(4).max((y / module).abs_diff(4));
                image::Luma([if ring == 3 || ring <= 1 { 20 } else { 230 }])
            })
        }
        _ => {
            let modules = qrcode::QrCode::new(text).unwrap().to_colors();
            let whole = pictured(&modules, dice);
            let part = whole.width() / 2 + dice.below(whole.width() as usize / 3) as u32;
            imageops::crop_imm(&whole, 0, 0, part, part).to_image()
        }
    };
    let mut poster = GrayImage::new(320 + dice.below(400) as u32, 240 + dice.below(300) as u32);
    imageops::tile(&mut poster, &tile);
    for read in look(reader, &poster) {
        assert_eq!(read, text, "a poster was read as another text");
    }
    "a poster of patterns"
}

/// Runs a batch; what was wrong, if anything was.
fn wrong(seed: u64, longest: &mut Longest) -> Option<String> {
    let caught = catch_unwind(AssertUnwindSafe(|| batch(seed, longest))).err()?;
    let text = caught.downcast_ref::<String>().cloned();
    Some(text.or_else(|| caught.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default())
}

/// Kilobytes that this process has ever had at once; 0 where the system does not tell.
fn most_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|text| text.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

#[test]
fn a_piece_of_hostile_input_does_no_harm() {
    let mut longest = Longest::default();
    for seed in 0..25 {
        if let Some(wrong) = wrong(seed, &mut longest) {
            panic!("seed {seed}: {wrong}");
        }
    }
    assert!(most_memory() < 1_500_000, "{} kB", most_memory());
}

/// `ENTRADA_FUZZ_MINUTES` says how long, `ENTRADA_FUZZ_SEED` where to begin: a failed seed alone repeats it.
#[test]
#[ignore = "runs as long as it is told: cargo xtask fuzz MINUTES"]
#[allow(clippy::print_stdout, reason = "it tells how it goes")]
fn as_long_as_told() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<f64>().ok());
    let minutes = number("ENTRADA_FUZZ_MINUTES").unwrap_or(1.0);
    let first = number("ENTRADA_FUZZ_SEED").unwrap_or(1_000.0) as u64;
    let end = Instant::now() + Duration::from_secs_f64(minutes * 60.0);
    let (mut longest, mut failed, mut seed, mut told) =
        (Longest::default(), Vec::new(), first, Instant::now());
    while Instant::now() < end || seed == first {
        if let Some(wrong) = wrong(seed, &mut longest) {
            println!("seed {seed}: {wrong}");
            failed.push(seed);
        }
        seed += 1;
        if told.elapsed() > Duration::from_secs(60) {
            told = Instant::now();
            println!(
                "{} pictures, {} failed, longest {:?} ({}), {} kB",
                (seed - first) * 20,
                failed.len(),
                longest.0,
                longest.1,
                most_memory()
            );
        }
    }
    println!(
        "{} pictures from seed {first}; longest {:?} ({}); at most {} kB.",
        (seed - first) * 20,
        longest.0,
        longest.1,
        most_memory()
    );
    assert!(failed.is_empty(), "failed seeds: {failed:?}");
}
