//! Our own way to read a frame: sweep for finder patterns, lay grids over what they may form, measure, decode. In what
//! order this and the other decoders have their turn is the `Reader`'s business.

use std::time::{Duration, Instant};

use super::bend;
use super::filters::Grey;
use super::finder::{Pattern, Sweep};
use super::fit::{self, Fit};
use super::grid::{Point, View};
use super::measure::{Lattice, plain};
use super::pairs::Pair;
use super::sets::{Set, sets};
use super::symbol::{self, Effort, Modules, Said};
use super::track::Tracks;
use super::{Authenticate, Found, Luma};

/// Works on one frame after the other and keeps its memory.
#[derive(Debug, Default)]
pub(super) struct Search {
    sweep: Sweep,
    smooth: Grey,
    half: Grey,
    quarter: Grey,
}

/// A symbol that was seen.
#[derive(Debug, Clone)]
pub(super) struct Seen {
    pub(super) fit: Fit,
    pub(super) dark: bool,
    /// What is known of its modules, if they were measured.
    pub(super) modules: Option<Modules>,
}

impl Seen {
    /// The middle of the symbol in the frame.
    pub(super) fn middle(&self) -> Point {
        let half = self.fit.grid.side as f32 / 2.0;
        self.fit.grid.at(half, half)
    }

    fn measured(view: &View, fit: Fit, dark: bool) -> Self {
        let modules = plain(view, &fit.grid, &fit.ground, dark);
        Self { fit, dark, modules: Some(modules) }
    }

    fn read_quickly(&self, believed: &Believed) -> Option<Found> {
        let said = symbol::read(self.modules.as_ref()?, Effort::Quick)?;
        believed.holds(&said, DOUBT_QUICK).then(|| self.found(said))
    }

    /// The code, with what it says.
    pub(super) fn found(&self, said: Said) -> Found {
        let [a, b, c, d] = self.fit.grid.corners();
        let corners = if said.mirrored { [a, d, c, b] } else { [a, b, c, d] };
        Found { text: said.text, bytes: said.bytes, corners }
    }
}

/// Which readings are believed: improbable ones in noise, and those that open with one of our keys.
#[derive(Default)]
pub(super) struct Believed {
    authenticate: Option<Authenticate>,
}

impl Believed {
    pub(super) fn by(authenticate: Authenticate) -> Self {
        Self { authenticate: Some(authenticate) }
    }

    /// With erasures: many guesses, so more is asked of them.
    pub(super) fn read_thoroughly(&self, modules: &Modules) -> Option<Said> {
        symbol::read(modules, Effort::Thorough).filter(|said| self.holds(said, DOUBT_THOROUGH))
    }

    fn holds(&self, said: &Said, doubt: f32) -> bool {
        said.doubt < doubt || self.authenticate.as_ref().is_some_and(|authenticate| authenticate(&said.text))
    }
}

/// What the sweep and the first look at every set gave.
#[derive(Debug, Default)]
pub(super) struct First {
    pub(super) patterns: Vec<Pattern>,
    /// Whether some of the patterns may form a symbol.
    pub(super) sets: bool,
    pub(super) read: Vec<Found>,
    pub(super) unread: Vec<Seen>,
}

/// Pixels a side of the blocks whose mean is the ground, for the two sweeps.
const COARSE: usize = 8;
const FINE: usize = 4;
/// Sets that are looked at in a frame.
const SETS_MOST: usize = 20;
/// A grid that fits so well is worth a look before it is refined.
const GOOD: f32 = 0.6;
/// Patterns that are paired.
const PAIRED_MOST: usize = 8;

impl First {
    /// Whether there is more than a chance likeness of a symbol in the frame.
    pub(super) fn something(&self) -> bool {
        self.sets || self.patterns.iter().filter(|pattern| pattern.rows > 1).count() > 1
    }

    /// Whether there are patterns enough for another symbol beside those that were read.
    pub(super) fn more(&self) -> bool {
        let taken =
            |pattern: &Pattern| self.read.iter().any(|found| within(&found.corners, (pattern.x, pattern.y)));
        self.patterns.iter().filter(|pattern| pattern.rows > 2 && !taken(pattern)).count() > 2
    }
}

impl Search {
    /// Sweeps the frame and reads what is easily read.
    pub(super) fn first(&mut self, luma: &Luma, believed: &Believed, until: Instant) -> First {
        self.smooth.smooth(luma);
        self.half.shrink::<2>(&self.smooth.luma());
        self.quarter.shrink::<2>(&self.half.luma());
        let mut first = First::default();
        self.sweep_all(COARSE, &mut first.patterns, until);
        self.form_sets(luma, believed, &mut first, until);
        first
    }

    /// A second sweep for patterns that blur has nearly filled: against the ground very near by, which costs as much
    /// again and takes noise for patterns. Adds to what the first one found.
    pub(super) fn second(&mut self, luma: &Luma, believed: &Believed, first: &mut First, until: Instant) {
        let before = first.patterns.len();
        self.sweep_all(FINE, &mut first.patterns, until);
        if first.patterns.len() > before {
            first.unread.clear();
            self.form_sets(luma, believed, first, until);
        }
    }

    /// Adds the patterns of the frame in all sizes.
    fn sweep_all(&mut self, block: usize, patterns: &mut Vec<Pattern>, until: Instant) {
        for (picture, scale) in [(&self.smooth, 1.0), (&self.half, 2.0), (&self.quarter, 4.0)] {
            for pattern in self.sweep.patterns(&picture.luma(), block, until) {
                let (x, y, module) = (pattern.x * scale, pattern.y * scale, pattern.module * scale);
                let known = |other: &Pattern| {
                    other.dark == pattern.dark && (other.x - x).abs().max((other.y - y).abs()) < 1.5 * module
                };
                if !patterns.iter().any(known) {
                    patterns.push(Pattern { x, y, module, ..pattern });
                }
            }
        }
        patterns.sort_by_key(|pattern| std::cmp::Reverse(pattern.rows));
    }

    /// Lays grids over what the patterns may form and reads what is easily read.
    fn form_sets(&self, luma: &Luma, believed: &Believed, first: &mut First, until: Instant) {
        let views = self.views(luma);
        let sets = sets(&first.patterns);
        first.sets = !sets.is_empty();
        let mut tried = 0;
        for set in sets {
            if tried == SETS_MOST || Instant::now() >= until {
                break;
            }
            let inside = |found: &Found| {
                [set.top_left, set.top_right, set.bottom_left]
                    .iter()
                    .any(|pattern| within(&found.corners, (pattern.x, pattern.y)))
            };
            // Beside a code that was read only plain ones are looked for: it is the usual case, and quick.
            let faint = [set.top_left, set.top_right, set.bottom_left].iter().any(|pattern| pattern.rows < 2);
            if first.read.iter().any(inside) || (faint && !first.read.is_empty()) {
                continue;
            }
            tried += 1;
            let view = views.fitting(module(&set));
            let dark = set.top_left.dark;
            let Some(rough) = fit::rough(&view, &set) else { continue };
            if rough.score > GOOD
                && let Some(code) = Seen::measured(&view, rough.clone(), dark).read_quickly(believed)
            {
                first.read.push(code);
                continue;
            }
            let Some(refined) = fit::refined(&view, rough, dark) else { continue };
            let seen = Seen::measured(&view, refined, dark);
            match seen.read_quickly(believed) {
                Some(code) => first.read.push(code),
                None => first.unread.push(seen),
            }
        }
        let read = &first.read;
        first.unread.retain(|seen| !read.iter().any(|found| within(&found.corners, seen.middle())));
        best_of_each(&mut first.unread);
    }

    /// Looks for symbols of which only two patterns were seen; those that fit well, the best first.
    pub(super) fn pairs(&self, luma: &Luma, first: &First, until: Instant) -> Vec<Seen> {
        let views = self.views(luma);
        let taken = |pattern: &Pattern| {
            let at = (pattern.x, pattern.y);
            first.read.iter().any(|found| within(&found.corners, at))
                || first
                    .unread
                    .iter()
                    .any(|seen| seen.fit.score > 0.6 && within(&seen.fit.grid.corners(), at))
        };
        let free: Vec<&Pattern> =
            first.patterns.iter().filter(|pattern| !taken(pattern)).take(PAIRED_MOST).collect();
        let mut seen = Vec::new();
        for askew in [false, true] {
            for (nth, a) in free.iter().enumerate() {
                for b in free.iter().skip(nth + 1) {
                    if Instant::now() >= until {
                        break;
                    }
                    let Some(pair) = Pair::of(a, b) else { continue };
                    // Without the timing pattern to go by, every size and slant has to be tried.
                    if askew && a.rows.min(b.rows) < 2 {
                        continue;
                    }
                    let view = views.fitting(if askew { pair.module_askew } else { pair.module });
                    let guesses =
                        if askew { pair.across(&view).into_iter().collect() } else { pair.beside(&view) };
                    for fit in guesses.into_iter().filter_map(|guess| fit::from_guess(&view, guess, a.dark)) {
                        seen.push(Seen { fit, dark: a.dark, modules: None });
                    }
                }
            }
            if !seen.is_empty() {
                break;
            }
        }
        best_of_each(&mut seen);
        seen
    }

    fn views<'a>(&'a self, luma: &Luma<'a>) -> Views<'a> {
        Views { raw: *luma, smooth: self.smooth.luma(), half: self.half.luma(), quarter: self.quarter.luma() }
    }

    /// Symbols that were followed until now and not seen by the sweep, where they are in this frame.
    pub(super) fn followed(&self, luma: &Luma, tracks: &Tracks, until: Instant) -> Vec<Seen> {
        let views = self.views(luma);
        let mut seen = Vec::new();
        for track in tracks.missing() {
            if Instant::now() < until {
                seen.extend(track.followed(&views.fitting(track.seen.fit.grid.module().0)));
            }
        }
        seen
    }

    /// Tries hard to read one symbol that was seen in the frame of the last [`Self::first`]; leaves in `seen` what is
    /// known better now.
    pub(super) fn harder(
        &self,
        luma: &Luma,
        seen: &mut Seen,
        step: Step,
        believed: &Believed,
    ) -> Option<Found> {
        let view = self.views(luma).fitting(seen.fit.grid.module().0);
        match step {
            Step::Equalised => {
                let said = seen.modules.as_ref().and_then(|modules| believed.read_thoroughly(modules));
                if let Some(said) = said {
                    return Some(seen.found(said));
                }
            }
            Step::Cleared => seen.fit = fit::cleared(&view, &seen.fit, seen.dark),
            Step::Bent => seen.fit = bend::bent(&view, &seen.fit, seen.dark),
        }
        let lattice = Lattice::measure(&view, &seen.fit.grid, &seen.fit.ground, seen.dark);
        let plain =
            (step != Step::Equalised).then(|| plain(&view, &seen.fit.grid, &seen.fit.ground, seen.dark));
        for modules in plain.into_iter().chain(lattice.equalised()) {
            let said = believed.read_thoroughly(&modules);
            seen.modules = Some(modules);
            if let Some(said) = said {
                return Some(seen.found(said));
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
    /// The grid bent.
    Bent,
}

/// Keeps of symbols that lie over each other only the one that fits best, and sorts by that.
fn best_of_each(seen: &mut Vec<Seen>) {
    seen.sort_by(|a, b| b.fit.score.total_cmp(&a.fit.score));
    let mut kept: Vec<Seen> = Vec::new();
    for one in seen.drain(..) {
        let apart = |other: &Seen| {
            !within(&other.fit.grid.corners(), one.middle())
                && !within(&one.fit.grid.corners(), other.middle())
        };
        if kept.iter().all(apart) {
            kept.push(one);
        }
    }
    *seen = kept;
}

impl Step {
    /// About how long it takes for a symbol.
    pub(super) fn cost(self) -> Duration {
        match self {
            Self::Equalised => Duration::from_millis(2),
            Self::Cleared => Duration::from_millis(4),
            Self::Bent => Duration::from_millis(7),
        }
    }
}

/// A text as improbable as this in noise is believed.
const DOUBT_QUICK: f32 = -20.0;
/// The same where many guesses are made.
const DOUBT_THOROUGH: f32 = -28.0;

fn module(set: &Set) -> f32 {
    let legs = [set.top_right, set.bottom_left].map(|p| (p.x - set.top_left.x).hypot(p.y - set.top_left.y));
    legs.iter().copied().fold(f32::MAX, f32::min) / (set.side - 7.0)
}

/// Whether a point lies within four corners that go around.
pub(super) fn within(corners: &[(f32, f32); 4], (x, y): (f32, f32)) -> bool {
    let [a, b, c, d] = corners;
    let sides = [(a, b), (b, c), (c, d), (d, a)];
    let turns = sides.map(|(p, q)| (q.0 - p.0) * (y - p.1) - (q.1 - p.1) * (x - p.0));
    turns.iter().all(|turn| *turn >= 0.0) || turns.iter().all(|turn| *turn <= 0.0)
}

/// The frame in several sizes.
struct Views<'a> {
    raw: Luma<'a>,
    smooth: Luma<'a>,
    half: Luma<'a>,
    quarter: Luma<'a>,
}

impl<'a> Views<'a> {
    /// The picture in which a module has about three pixels: enough to see it, and noise is averaged away.
    fn fitting(&self, module: f32) -> View<'a> {
        if module < 2.5 {
            View { luma: self.raw, scale: 1.0 }
        } else if module < 5.5 {
            View { luma: self.smooth, scale: 1.0 }
        } else if module < 11.0 {
            View { luma: self.half, scale: 2.0 }
        } else {
            View { luma: self.quarter, scale: 4.0 }
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may panic")]
    use super::*;
    use image::{GrayImage, imageops};
    use qrcode::{Color, EcLevel, QrCode};
    use std::sync::Arc;

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

    fn first(picture: &GrayImage) -> (Search, First) {
        let mut search = Search::default();
        let luma = Luma::new(picture.width(), picture.height(), picture.as_raw()).unwrap();
        let first = search.first(&luma, &Believed::default(), Instant::now() + Duration::from_secs(9));
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
                let texts: Vec<String> = first(&picture).1.read.into_iter().map(|found| found.text).collect();
                assert_eq!(texts, [TEXT], "{}", picture.width());
            }
            imageops::invert(&mut plain);
        }
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
            let (search, first) = first(&picture);
            let until = Instant::now() + Duration::from_secs(9);
            let mut pairs = search.pairs(&luma, &first, until);
            let read = pairs.iter_mut().find_map(|seen| {
                [Step::Equalised, Step::Cleared]
                    .into_iter()
                    .find_map(|step| search.harder(&luma, seen, step, &Believed::default()))
            });
            assert_eq!(read.map(|found| found.text).as_deref(), Some(TEXT), "lost at {x}, {y}");
        }
    }

    #[test]
    fn a_bold_guess_counts_when_it_is_authenticated() {
        let said = Said { text: "T1".into(), bytes: b"T1".to_vec(), doubt: 0.0, mirrored: false };
        assert!(!Believed::default().holds(&said, DOUBT_THOROUGH));
        assert!(Believed::by(Arc::new(|text: &str| text == "T1")).holds(&said, DOUBT_THOROUGH));
        assert!(!Believed::by(Arc::new(|_: &str| false)).holds(&said, DOUBT_THOROUGH));
    }
}
