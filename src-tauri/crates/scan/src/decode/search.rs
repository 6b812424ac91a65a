//! Our own way to read a frame: sweep for finder patterns, lay grids over what they may form, measure, decode. In what
//! order this and the other decoders have their turn is the `Reader`'s business.

use std::time::{Duration, Instant};

use super::candidate::{Acceptance, Candidate, within};
use super::filters::Grey;
use super::finder::{Pattern, Sweep};
use super::fit;
use super::grid::Views;
use super::pattern_pairs::PatternPair;
use super::pattern_triples::{PatternTriple, pattern_triples};
use super::sampling::{Lattice, plain};
use super::track::Tracks;
use super::types::{Found, Luma};
use super::warp;

/// Works on one frame after the other and keeps its memory.
#[derive(Debug, Default)]
pub(super) struct SymbolSearch {
    sweep: Sweep,
    smooth: Grey,
    /// A half of the size, a quarter, and so on.
    smaller: [Grey; 5],
}

/// What the sweep and the first look at every set gave.
#[derive(Debug, Default)]
pub(super) struct FirstPass {
    pub(super) patterns: Vec<Pattern>,
    /// How likely the likeliest of what the patterns may form is a symbol.
    pub(super) likely: f32,
    pub(super) read: Vec<Found>,
    pub(super) unread: Vec<Candidate>,
}

/// How often pixels are halved to the blocks whose mean is the background, for the two sweeps: 8 pixels a side, and 4.
const COARSE: usize = 3;
const FINE: usize = 2;
/// How carefully what the patterns may form is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Thoroughness {
    /// Only what is plainly a symbol, and as it lies.
    Plain,
    /// Whatever may be one, moved to where it fits.
    All,
}

/// So many triples are looked at in vain.
const FAILURES_PLAIN: usize = 2;
const FAILURES_MOST: usize = 10;
/// Sets whose likeness is measured, the least odd ones.
const LIKENED_MOST: usize = 400;
/// Below this at one pattern, or at all three together less what the odd shape takes away, it is chance.
const LIKE_LEAST: f32 = 0.1;
const LIKELY_LEAST: f32 = 0.12;
/// Above this it is worth the time to look whether the paper bows.
const LIKELY_BOWED: f32 = 0.35;
/// A grid that fits its patterns less is not bowed but wrong.
const BOWED_LEAST: f32 = 0.42;
/// Above this it is plain.
const LIKELY_PLAIN: f32 = 0.6;
const ODD: f32 = 0.1;
/// A grid that fits so well is worth a look before it is refined.
const GOOD: f32 = 0.6;
/// Two patterns have to look at least so much like ones that lie along or askew to their pair.
const PAIR_LIKE_LEAST: f32 = 0.3;
/// Patterns that are paired.
const PAIRED_MOST: usize = 8;

impl FirstPass {
    /// Whether there is more than a chance likeness of a symbol in the frame.
    pub(super) fn something(&self) -> bool {
        self.likely > LIKELY_BOWED
    }
}

impl SymbolSearch {
    /// Sweeps the frame and reads what is easily read: plain symbols first, which the smaller pictures show. When
    /// something was read that way, the full size is only swept if `all` is asked for or something plain stayed unread.
    pub(super) fn first_pass(
        &mut self,
        luma: &Luma,
        acceptance: &Acceptance,
        all: bool,
        until: Instant,
    ) -> FirstPass {
        self.smooth.smooth(luma);
        let mut from = &self.smooth;
        for smaller in &mut self.smaller {
            smaller.shrink::<2>(&from.luma());
            from = smaller;
        }
        let mut smaller = Vec::new();
        for size in [1, 2] {
            self.sweep_size(size, COARSE, &mut smaller, until);
        }
        let mut first = FirstPass { patterns: smaller, ..FirstPass::default() };
        let all_read = self.form_candidates(luma, acceptance, &mut first, Thoroughness::Plain, until);
        if all || !all_read || first.read.is_empty() {
            let smaller = std::mem::take(&mut first.patterns);
            self.sweep_size(0, COARSE, &mut first.patterns, until);
            merge(&mut first.patterns, smaller, 1.0);
            self.form_candidates(luma, acceptance, &mut first, Thoroughness::All, until);
        }
        first
    }

    /// Adds the patterns of the frame halved `size` times, against the mean of blocks of a pixel halved `block` times.
    fn sweep_size(&mut self, size: usize, block: usize, patterns: &mut Vec<Pattern>, until: Instant) {
        let picture = if size == 0 { Some(&self.smooth) } else { self.smaller.get(size - 1) };
        let (Some(picture), Some(means)) = (picture, self.smaller.get(size + block - 1)) else { return };
        let found = self.sweep.patterns(&picture.luma(), &means.luma(), 1 << block, until);
        merge(patterns, found, (1 << size) as f32);
    }

    /// A second sweep for patterns that blur has nearly filled: against the background very near by, which costs as
    /// much again and takes noise for patterns. Adds to what the first one found.
    pub(super) fn second_pass(
        &mut self,
        luma: &Luma,
        acceptance: &Acceptance,
        first: &mut FirstPass,
        until: Instant,
    ) {
        let before = first.patterns.len();
        for size in 0..3 {
            self.sweep_size(size, FINE, &mut first.patterns, until);
        }
        if first.patterns.len() > before {
            first.unread.clear();
            self.form_candidates(luma, acceptance, first, Thoroughness::All, until);
        }
    }

    /// Lays grids over what the patterns may form and reads what is easily read. Whether nothing that looks like a
    /// symbol is left unread.
    fn form_candidates(
        &self,
        luma: &Luma,
        acceptance: &Acceptance,
        first: &mut FirstPass,
        care: Thoroughness,
        until: Instant,
    ) -> bool {
        let views = self.views(luma);
        let (likely_least, failures_most) = match care {
            Thoroughness::Plain => (LIKELY_PLAIN, FAILURES_PLAIN),
            Thoroughness::All => (LIKELY_LEAST, FAILURES_MOST),
        };
        let mut triples: Vec<(f32, PatternTriple)> = pattern_triples(&first.patterns)
            .into_iter()
            .take(LIKENED_MOST)
            .filter_map(|triple| {
                let (least, all) = triple.likeness(&views.fitting(module(&triple)));
                let likely = all - ODD * triple.odd;
                (least > LIKE_LEAST && likely > likely_least).then_some((likely, triple))
            })
            .collect();
        triples.sort_by(|a, b| b.0.total_cmp(&a.0));
        first.likely = triples.first().map_or(0.0, |(likely, _)| *likely);
        let mut failures = 0;
        for (likely, triple) in triples {
            if failures == failures_most || Instant::now() >= until {
                break;
            }
            let inside = |found: &Found| {
                [triple.top_left, triple.top_right, triple.bottom_left]
                    .iter()
                    .any(|pattern| within(&found.corners, (pattern.x, pattern.y)))
            };
            // Beside a code that was read only plain ones are looked for: it is the usual case, and quick.
            if first.read.iter().any(inside) || (likely < LIKELY_PLAIN && !first.read.is_empty()) {
                continue;
            }
            let view = views.fitting(module(&triple));
            let dark = triple.top_left.dark;
            let read = fit::rough(&view, &triple, care == Thoroughness::All && likely > LIKELY_BOWED)
                .and_then(|rough| {
                    if rough.score > GOOD
                        && let Some(code) =
                            Candidate::measured(&view, rough.clone(), dark).read_quickly(acceptance)
                    {
                        return Some(code);
                    }
                    if care == Thoroughness::Plain {
                        return None;
                    }
                    let mut candidate = Candidate::measured(&view, fit::refined(&view, rough, dark)?, dark);
                    let mut code = candidate.read_quickly(acceptance);
                    if code.is_none()
                        && candidate.fit.score > BOWED_LEAST
                        && let Some(bowed) = fit::bowed(&view, &candidate.fit, dark)
                        && bowed.score > candidate.fit.score
                    {
                        candidate = Candidate::measured(&view, bowed, dark);
                        code = candidate.read_quickly(acceptance);
                    }
                    if code.is_none() {
                        first.unread.push(candidate);
                    }
                    code
                });
            failures += usize::from(read.is_none());
            first.read.extend(read);
        }
        let read = &first.read;
        first.unread.retain(|candidate| !read.iter().any(|found| within(&found.corners, candidate.middle())));
        best_of_each(&mut first.unread);
        failures == 0
    }

    /// Looks for symbols of which only two patterns were seen; those that fit well, the best first.
    pub(super) fn pairs(&self, luma: &Luma, first: &FirstPass, until: Instant) -> Vec<Candidate> {
        let views = self.views(luma);
        let taken = |pattern: &Pattern| {
            let at = (pattern.x, pattern.y);
            first.read.iter().any(|found| within(&found.corners, at))
                || first
                    .unread
                    .iter()
                    .any(|candidate| candidate.fit.score > 0.6 && within(&candidate.fit.grid.corners(), at))
        };
        let free: Vec<&Pattern> =
            first.patterns.iter().filter(|pattern| !taken(pattern)).take(PAIRED_MOST).collect();
        let mut candidates = Vec::new();
        for askew in [false, true] {
            for (nth, a) in free.iter().enumerate() {
                for b in free.iter().skip(nth + 1) {
                    if Instant::now() >= until {
                        break;
                    }
                    let Some(pair) = PatternPair::of(a, b) else { continue };
                    let view = views.fitting(if askew { pair.module_askew } else { pair.module });
                    if pair.likeness(&view, [a, b], askew) < PAIR_LIKE_LEAST {
                        continue;
                    }
                    let guesses =
                        if askew { pair.across(&view).into_iter().collect() } else { pair.beside(&view) };
                    for fit in guesses.into_iter().filter_map(|guess| fit::from_guess(&view, guess, a.dark)) {
                        candidates.push(Candidate { fit, dark: a.dark, modules: None });
                    }
                }
            }
            if !candidates.is_empty() {
                break;
            }
        }
        best_of_each(&mut candidates);
        candidates
    }

    fn views<'a>(&'a self, luma: &Luma<'a>) -> Views<'a> {
        let [half, quarter, ..] = &self.smaller;
        Views { raw: *luma, smooth: self.smooth.luma(), half: half.luma(), quarter: quarter.luma() }
    }

    /// Symbols that were followed until now and not seen by the sweep, where they are in this frame.
    pub(super) fn followed(&self, luma: &Luma, tracks: &Tracks, until: Instant) -> Vec<Candidate> {
        let views = self.views(luma);
        let mut candidates = Vec::new();
        for track in tracks.missing() {
            if Instant::now() < until {
                candidates.extend(track.followed(&views.fitting(track.candidate.fit.grid.module().0)));
            }
        }
        candidates
    }

    /// Tries hard to read one symbol that was seen in the frame of the last [`Self::first_pass`]; leaves in `candidate`
    /// what is known better now.
    pub(super) fn read_harder(
        &self,
        luma: &Luma,
        candidate: &mut Candidate,
        step: Step,
        acceptance: &Acceptance,
    ) -> Option<Found> {
        let view = self.views(luma).fitting(candidate.fit.grid.module().0);
        match step {
            Step::Equalised => {
                let decoded =
                    candidate.modules.as_ref().and_then(|modules| acceptance.read_thoroughly(modules));
                if let Some(decoded) = decoded {
                    return Some(candidate.found(decoded));
                }
            }
            Step::Cleared => candidate.fit = fit::cleared(&view, &candidate.fit, candidate.dark),
            Step::Warped => candidate.fit = warp::warped(&view, &candidate.fit, candidate.dark),
        }
        let lattice = Lattice::measure(&view, &candidate.fit.grid, &candidate.fit.background, candidate.dark);
        let plain = (step != Step::Equalised)
            .then(|| plain(&view, &candidate.fit.grid, &candidate.fit.background, candidate.dark));
        for modules in plain.into_iter().chain(lattice.equalised()) {
            let decoded = acceptance.read_thoroughly(&modules);
            candidate.modules = Some(modules);
            if let Some(decoded) = decoded {
                return Some(candidate.found(decoded));
            }
        }
        None
    }
}

/// How hard to try, each step dearer than the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// Erasures; and an equaliser against blur.
    Equalised,
    /// The grid by all modules, not only by those that are known.
    Cleared,
    /// The grid warped.
    Warped,
}

/// Adds patterns of a picture of which a pixel is `scale` of the frame's, where none is known yet.
fn merge(patterns: &mut Vec<Pattern>, more: Vec<Pattern>, scale: f32) {
    for pattern in more {
        let (x, y, module) = (pattern.x * scale, pattern.y * scale, pattern.module * scale);
        let known = |other: &Pattern| {
            other.dark == pattern.dark && (other.x - x).abs().max((other.y - y).abs()) < 1.5 * module
        };
        if !patterns.iter().any(known) {
            patterns.push(Pattern { x, y, module, ..pattern });
        }
    }
    patterns.sort_by_key(|pattern| std::cmp::Reverse(pattern.rows));
}

/// Keeps of symbols that lie over each other only the one that fits best, and sorts by that.
fn best_of_each(candidates: &mut Vec<Candidate>) {
    candidates.sort_by(|a, b| b.fit.score.total_cmp(&a.fit.score));
    let mut kept: Vec<Candidate> = Vec::new();
    for one in candidates.drain(..) {
        let apart = |other: &Candidate| {
            !within(&other.fit.grid.corners(), one.middle())
                && !within(&one.fit.grid.corners(), other.middle())
        };
        if kept.iter().all(apart) {
            kept.push(one);
        }
    }
    *candidates = kept;
}

impl Step {
    /// About how long it takes for a symbol.
    pub(super) fn cost(self) -> Duration {
        match self {
            Self::Equalised => Duration::from_millis(2),
            Self::Cleared => Duration::from_millis(4),
            Self::Warped => Duration::from_millis(7),
        }
    }
}

fn module(triple: &PatternTriple) -> f32 {
    let legs = [triple.top_right, triple.bottom_left]
        .map(|p| (p.x - triple.top_left.x).hypot(p.y - triple.top_left.y));
    legs.iter().copied().fold(f32::MAX, f32::min) / (triple.side - 7.0)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may panic")]
    use super::super::grid::INSET;
    use super::*;
    use image::{GrayImage, imageops};
    use qrcode::{Color, EcLevel, QrCode};

    const TEXT: &str = "00112233445566778899001122334455667788990011223344556677889900112233445566778899";

    fn code(module: u32) -> GrayImage {
        let code = QrCode::with_error_correction_level(TEXT, EcLevel::M).unwrap();
        let side = code.width() as u32;
        GrayImage::from_fn((side + 8) * module, (side + 8) * module, |x, y| {
            let (x, y) = ((x / module).wrapping_sub(4), (y / module).wrapping_sub(4));
            let dark = x < side && y < side && code[(x as usize, y as usize)] == Color::Dark;
            image::Luma([if dark { 30 } else { 220 }])
        })
    }

    fn first_pass(picture: &GrayImage) -> (SymbolSearch, FirstPass) {
        let mut search = SymbolSearch::default();
        let luma = Luma::new(picture.width(), picture.height(), picture.as_raw()).unwrap();
        let first =
            search.first_pass(&luma, &Acceptance::default(), true, Instant::now() + Duration::from_secs(9));
        (search, first)
    }

    #[test]
    fn dark_light_turned_and_mirrored_symbols_are_read_at_first_sight() {
        let mut plain = code(5);
        for _ in 0..2 {
            for picture in [
                plain.clone(),
                imageops::rotate90(&plain),
                imageops::rotate180(&plain),
                imageops::flip_horizontal(&plain),
                imageops::resize(&plain, 120, 120, imageops::FilterType::Triangle),
                imageops::blur(&plain, 2.0),
            ] {
                let texts: Vec<String> =
                    first_pass(&picture).1.read.into_iter().map(|found| found.text).collect();
                assert_eq!(texts, [TEXT], "{}", picture.width());
            }
            imageops::invert(&mut plain);
        }
    }

    #[test]
    fn a_symbol_on_a_bottle_is_read_at_first_sight() {
        let flat = code(6);
        // Seen from above: rows bow by more than a module, and nothing moves at the finder patterns.
        let bowed = GrayImage::from_fn(flat.width(), flat.height(), |x, y| {
            let part = (x as f32 / 6.0 - 4.0 - INSET) / (29.0 - 2.0 * INSET);
            let off = 7.5 * 4.0 * part * (1.0 - part);
            *flat.get_pixel(x, (y as f32 - off).clamp(0.0, flat.height() as f32 - 1.0) as u32)
        });
        let texts: Vec<String> = first_pass(&bowed).1.read.into_iter().map(|found| found.text).collect();
        assert_eq!(texts, [TEXT]);
    }

    #[test]
    fn a_symbol_that_lost_one_finder_pattern_is_read() {
        // A quiet zone of four modules, 29 modules a side, patterns of seven.
        for (x, y) in [(4, 4), (26, 4), (4, 26)] {
            let mut picture = code(5);
            for (dx, dy) in (0..35 * 35).map(|n| (n % 35, n / 35)) {
                picture.put_pixel(x * 5 + dx, y * 5 + dy, image::Luma([220]));
            }
            let luma = Luma::new(picture.width(), picture.height(), picture.as_raw()).unwrap();
            let (search, first) = first_pass(&picture);
            let until = Instant::now() + Duration::from_secs(9);
            let mut pairs = search.pairs(&luma, &first, until);
            let read = pairs.iter_mut().find_map(|candidate| {
                [Step::Equalised, Step::Cleared]
                    .into_iter()
                    .find_map(|step| search.read_harder(&luma, candidate, step, &Acceptance::default()))
            });
            assert_eq!(read.map(|found| found.text).as_deref(), Some(TEXT), "lost at {x}, {y}");
        }
    }
}
