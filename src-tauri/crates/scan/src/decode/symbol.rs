//! From how dark each module seems to what the symbol says: format, mask, blocks, correction with erasures, text.
//! Tables and the bit stream are rxing's. How the modules were measured is `grid`'s and `sampling`'s business.

use std::sync::OnceLock;

use rxing::common::cpp_essentials::DecoderResult;
use rxing::qrcode::common::{ErrorCorrectionLevel, FORMAT_INFO_DECODE_LOOKUP, Version};
use rxing::qrcode::cpp_port::decoder::DecodeBitStream;

use super::reed_solomon;

/// How dark each module of a square symbol seems: above zero dark, below light, about ±1 when there is no doubt,
/// 0 when nothing is known.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Modules {
    /// Modules a side.
    pub(super) side: usize,
    /// Row by row.
    pub(super) dark: Vec<f32>,
}

impl Modules {
    /// The module in column `x` of row `y`; nothing is known of those outside.
    pub(super) fn at(&self, x: usize, y: usize) -> f32 {
        if x < self.side { self.dark.get(y * self.side + x).copied().unwrap_or(0.0) } else { 0.0 }
    }
}

/// What a symbol says.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) bytes: Vec<u8>,
    /// The chance that noise gives a text like this, as a power of two.
    pub(super) doubt: f32,
    /// Whether the symbol is seen from behind.
    pub(super) mirrored: bool,
}

/// How much is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Effort {
    /// Errors only, the likeliest format.
    Quick,
    /// Erasures too, the two likeliest formats.
    Thorough,
}

/// Reads the symbol, if its blocks can be corrected. [`Decoded::doubt`] tells how far to believe it.
pub(super) fn read(modules: &Modules, effort: Effort) -> Option<Decoded> {
    let version =
        Version::getVersionForNumber(u32::try_from(modules.side.checked_sub(17)? / 4).ok()?).ok()?;
    let formats = formats(modules);
    let tried = if effort == Effort::Quick { 1 } else { 2 };
    let texts = formats.iter().take(tried).filter_map(|format| {
        let level = ErrorCorrectionLevel::forBits((format.bits >> 3) as u8).ok()?;
        let words = words(modules, version, format);
        let (data, doubt) = corrected(&words, version, level, effort)?;
        let bits = DecodeBitStream(&data, version, level).ok().filter(DecoderResult::isValid)?;
        let (text, bytes) = text(&bits);
        (!bytes.is_empty()).then_some(Decoded { text, bytes, doubt, mirrored: format.mirrored })
    });
    texts.min_by(|a, b| a.doubt.total_cmp(&b.doubt))
}

/// The text of a decoded symbol and its bytes.
pub(super) fn text(decoded: &DecoderResult<bool>) -> (String, Vec<u8>) {
    let bytes = decoded.content().bytes().to_vec();
    // Codes in the wild hold UTF-8 without saying so, and guesses by statistics then go wrong.
    let text = match std::str::from_utf8(&bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => decoded.text(),
    };
    (text, bytes)
}

#[derive(Debug, Clone, Copy)]
struct Format {
    /// Two bits of level, three of mask.
    bits: u32,
    mirrored: bool,
}

/// All formats, the likeliest first: each is compared with both copies of the fifteen modules, weighed by how sure
/// they are, which bears more damage than counting bits.
fn formats(modules: &Modules) -> Vec<Format> {
    let side = modules.side;
    let first = [(0, 8), (1, 8), (2, 8), (3, 8), (4, 8), (5, 8), (7, 8), (8, 8), (8, 7)]
        .into_iter()
        .chain((0..6).rev().map(|y| (8, y)));
    let second = (side - 7..side).rev().map(|y| (8, y)).chain((side - 8..side).map(|x| (x, 8)));
    let places: Vec<((usize, usize), (usize, usize))> = first.zip(second).collect();
    let mut scored = Vec::with_capacity(64);
    for mirrored in [false, true] {
        let at = |(x, y)| if mirrored { modules.at(y, x) } else { modules.at(x, y) };
        let seen: Vec<f32> = places.iter().map(|(a, b)| at(*a) + at(*b)).collect();
        for [pattern, bits] in FORMAT_INFO_DECODE_LOOKUP {
            let score: f32 = seen
                .iter()
                .enumerate()
                .map(|(nth, dark)| if pattern >> (14 - nth) & 1 == 1 { *dark } else { -dark })
                .sum();
            scored.push((score, Format { bits, mirrored }));
        }
    }
    scored.sort_by(|a, b| b.0.total_cmp(&a.0));
    scored.into_iter().map(|(_, format)| format).collect()
}

/// The places of a version's data bits, in the order in which they are written.
pub(super) fn places(version: &Version) -> &'static [(u8, u8)] {
    static PLACES: [OnceLock<Vec<(u8, u8)>>; 41] = [const { OnceLock::new() }; 41];
    let Some(cell) = PLACES.get(version.getVersionNumber() as usize) else { return &[] };
    cell.get_or_init(|| {
        let Ok(function) = version.buildFunctionPattern() else { return Vec::new() };
        let side = version.getDimensionForVersion();
        let mut places = Vec::new();
        let mut up = true;
        // Pairs of columns from the right; the column of the timing pattern belongs to none.
        let pairs = (0..side).rev().filter(|x| *x != 6).collect::<Vec<_>>();
        for pair in pairs.chunks(2) {
            for row in 0..side {
                let y = if up { side - 1 - row } else { row };
                for x in pair.iter().filter(|x| !function.get(**x, y)) {
                    places.push((*x as u8, y as u8));
                }
            }
            up = !up;
        }
        places
    })
}

/// Whether a mask flips the module in column `x` of row `y`: ISO/IEC 18004, table 10.
fn masked(mask: u32, x: u32, y: u32) -> bool {
    match mask {
        0 => (x + y).is_multiple_of(2),
        1 => y.is_multiple_of(2),
        2 => x.is_multiple_of(3),
        3 => (x + y).is_multiple_of(3),
        4 => (y / 2 + x / 3).is_multiple_of(2),
        5 => (x * y).is_multiple_of(6),
        6 => (x * y) % 6 < 3,
        _ => (x + y + (x * y) % 3).is_multiple_of(2),
    }
}

/// A byte and how sure it is: the logarithm of its chance to be right, so never above 0.
#[derive(Debug, Clone, Copy)]
struct Word {
    byte: u8,
    sure: f32,
}

fn words(modules: &Modules, version: &Version, format: &Format) -> Vec<Word> {
    /// Turns ±1 into about the odds of a module that is in no doubt.
    const ODDS: f32 = 4.0;
    let mask = format.bits & 7;
    let mut words = Vec::with_capacity(version.getTotalCodewords() as usize);
    for eight in places(version).chunks_exact(8) {
        let (mut byte, mut sure) = (0, 0.0);
        for (x, y) in eight {
            let flip = masked(mask, u32::from(*x), u32::from(*y));
            let (x, y) = (usize::from(*x), usize::from(*y));
            let dark = if format.mirrored { modules.at(y, x) } else { modules.at(x, y) };
            byte = byte << 1 | u8::from((dark > 0.0) != flip);
            sure -= (-ODDS * dark.abs()).exp().ln_1p();
        }
        words.push(Word { byte, sure });
    }
    words
}

/// The data bytes behind the correction, and the doubt that is left.
fn corrected(
    words: &[Word],
    version: &Version,
    level: ErrorCorrectionLevel,
    effort: Effort,
) -> Option<(Vec<u8>, f32)> {
    let layout = version.getECBlocksForLevel(level);
    let checks = layout.getECCodewordsPerBlock() as usize;
    let lengths: Vec<usize> = layout
        .getECBlocks()
        .iter()
        .flat_map(|kind| std::iter::repeat_n(kind.getDataCodewords() as usize, kind.getCount() as usize))
        .collect();
    // Blocks are interleaved byte by byte: first their data, of which some have one more, then their checks.
    let mut blocks: Vec<Vec<Word>> = vec![Vec::new(); lengths.len()];
    let mut rest = words.iter();
    for nth in 0..lengths.iter().max()? + checks {
        let most = lengths.iter().max()?;
        for (block, length) in blocks.iter_mut().zip(&lengths) {
            if nth >= *most || nth < *length {
                block.push(*rest.next()?);
            }
        }
    }
    let (mut data, mut doubt) = (Vec::new(), f32::MIN);
    for (block, length) in blocks.iter().zip(&lengths) {
        let (whole, more) = block_corrected(block, checks, effort)?;
        data.extend_from_slice(whole.get(..*length)?);
        // The weakest block decides: one that noise could fill makes a false text, however sure the others are.
        doubt = doubt.max(more);
    }
    Some((data, doubt))
}

/// Corrects one block: without erasures first, then with ever more of its least sure bytes erased (Forney's
/// generalised minimum distance).
fn block_corrected(block: &[Word], checks: usize, effort: Effort) -> Option<(Vec<u8>, f32)> {
    let bytes: Vec<u8> = block.iter().map(|word| word.byte).collect();
    let mut order: Vec<usize> = (0..block.len()).collect();
    let sure = |at: &usize| block.get(*at).map_or(0.0, |word| word.sure);
    order.sort_by(|a, b| sure(a).total_cmp(&sure(b)));
    let most = if effort == Effort::Quick { 0 } else { checks };
    for erasures in (0..=most).step_by(2) {
        let mut whole = bytes.clone();
        if let Some(errors) = reed_solomon::correct(&mut whole, checks, order.get(..erasures)?) {
            return Some((whole, chance(block.len() - erasures, errors, checks - erasures)));
        }
    }
    None
}

/// The chance that noise lies within `errors` of one of the words that `checks` check bytes allow, as a power of two:
/// C(length, errors) · 255^errors / 256^checks.
fn chance(length: usize, errors: usize, checks: usize) -> f32 {
    let ways: f32 = (0..errors).map(|n| ((length - n) as f32 / (n + 1) as f32).log2()).sum();
    ways + 8.0 * errors as f32 - 8.0 * checks as f32
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]
    use super::*;
    use qrcode::{Color, EcLevel, QrCode, Version as Number};

    fn drawn(text: &str, version: i16, level: EcLevel) -> Modules {
        let code = QrCode::with_version(text, Number::Normal(version), level).unwrap();
        let dark = code.to_colors().iter().map(|c| if *c == Color::Dark { 1.0 } else { -1.0 }).collect();
        Modules { side: code.width(), dark }
    }

    #[test]
    fn every_version_and_level_is_read_also_from_behind() {
        for (version, text) in [(1, "T1"), (2, "Zoë"), (4, "00112233445566"), (7, "HTTPS://A.B/C"), (40, "x")]
        {
            for level in [EcLevel::L, EcLevel::M, EcLevel::Q, EcLevel::H] {
                let mut modules = drawn(text, version, level);
                let decoded = read(&modules, Effort::Quick).unwrap();
                assert_eq!((decoded.text.as_str(), decoded.mirrored), (text, false));
                assert!(decoded.doubt < -40.0, "{version}: {}", decoded.doubt);
                let side = modules.side;
                modules.dark = (0..side * side).map(|n| modules.dark[n % side * side + n / side]).collect();
                let decoded = read(&modules, Effort::Quick).unwrap();
                assert_eq!((decoded.text.as_str(), decoded.mirrored), (text, true));
            }
        }
    }

    #[test]
    fn modules_in_doubt_bear_nearly_twice_the_damage_and_cost_trust() {
        let text = "00112233445566778899001122334455667788990011223344556677889900112233445566778899";
        let whole = drawn(text, 4, EcLevel::M);
        let mut hidden = whole.clone();
        // Six rows hidden: about 27 of 100 bytes, where 18 errors could be corrected.
        for dark in &mut hidden.dark[33 * 14..33 * 20] {
            *dark = -0.01;
        }
        assert!(read(&hidden, Effort::Quick).is_none());
        let texts = read(&hidden, Effort::Thorough).unwrap();
        assert_eq!(texts.text, text);
        assert!(texts.doubt > read(&whole, Effort::Quick).unwrap().doubt);
    }

    #[test]
    fn noise_says_nothing_that_is_to_be_believed() {
        let mut seed = 9_u64;
        for _ in 0..300 {
            let dark = (0..29 * 29)
                .map(|_| {
                    seed =
                        seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    (seed >> 40) as f32 / (1 << 23) as f32 - 1.0
                })
                .collect();
            let texts = read(&Modules { side: 29, dark }, Effort::Thorough);
            assert!(texts.is_none_or(|decoded| decoded.doubt > -24.0));
        }
    }
}
