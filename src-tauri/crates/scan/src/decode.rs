//! Reading QR codes from one grey picture or from frame after frame. Where the grey picture comes from (camera, file)
//! is elsewhere, and so is what a text means.
//!
//! A frame passes these stages until its time is up; what is not done by then is left out, never queued:
//! 1. `finder` sweeps the rows for finder patterns, dark and light at once, in three sizes, the smaller two first; the
//!    whole size only when those gave nothing plain to read (2 to 4 ms at 1280×720);
//! 2. `pattern_triples` puts patterns together by how much the picture there looks like patterns that lie that way,
//!    which keeps text, cloth and noise from costing what a symbol costs; `fit` lays grids over the likeliest, bowed
//!    where the timing patterns say that the paper bows, `sampling` takes every module's shade between the pixels, and
//!    `symbol` reads it (half a millisecond; most frames end here);
//! 3. `symbol` tries again with erasures (`reed_solomon`) and behind an equaliser that the symbol's own known modules
//!    train; what earlier frames said of the same symbol is added up by `track`, which also follows symbols whose
//!    patterns are not seen for a moment; `pattern_pairs` looks for symbols with one pattern lost;
//! 4. one of the other decoders looks at the whole picture (`fallback`), another at each frame;
//! 5. a sweep against the background nearer by, then the grid by all modules and bent (`warp`), then the other
//!    decoders.
//!
//! A frame in which nothing hints at a code ends after the second stage, and one in four gets the second sweep, one
//! another decoder: an empty room costs little, and what was overlooked once is not overlooked for long.
//!
//! Beside a code that was read, other plain symbols are still tried: a poster's code must not hide a ticket's.
//!
//! Measured by `cargo xtask bench scan` on 520 frames that are made for it, a new reader for each, on one core of
//! a machine that was busy with builds; in share of frames read and milliseconds:
//!
//! | reader | mixed | one thing varied | p50 | p95 |
//! |---|---|---|---|---|
//! | zxing-cpp, everything on | 71.5 % | 89.1 % | 2.2 without the JPEG | 7.1 |
//! | rxing and rqrr behind blurs and scalings (this program at first) | 76.0 % | 89.6 % | 4.7 without the JPEG | |
//! | flat and bent grids only, every set of patterns tried as it comes | 82.6 % | 94.8 % | 7.0 | 31.5 |
//! | triples by likeness and bows, within [`FRAME_TIME`] | 84.4 % | 96.4 % | 4.0 | 28.8 |
//! | the same without a limit | 85.4 % | 96.9 % | 2.9 without the JPEG | 36.5 |
//!
//! The easy frame of 1280×720 takes 5.8 from the camera's buffer to the text (p95 7.4), the labelled empty one 4.3, a
//! computed empty one, which is full of things that look like finder patterns, 9.5. Nothing was read falsely. Of 179
//! photographs [`Reader::read_picture`] reads 178, among them all 163 that zxing-cpp reads. On computed frames that
//! nothing was chosen by (`tests/weather`) it reads 100, 97, 80 and 15 % from easy to extreme; of sixty hard sequences
//! of fifteen frames 90 %, within the time of each frame and without authentication (zxing-cpp reads any frame of 70
//! %). What stays unread is mostly too blurred for its finder patterns to be seen.
//!
//! Which decoders, and why:
//! - **Our own sampling** reads shades where others read black and white, and so bears what they don't: blur, moiré,
//!   noise, 1.5 pixels a module, a pattern under glare. Only tables and the bit stream are rxing's.
//! - `rxing`'s port of the zxing-cpp reader still reads two frames in a hundred that ours does not. It is pure Rust.
//! - `zxing-cpp` itself would add one frame in 480 to that. It needs cmake and a C++ compiler on three systems (two
//!   minutes of build time on this machine) and would let C++ loose on hostile pictures: it is measured beside us, and
//!   not built in.
//! - `rqrr` adds half a per cent for four times the time, so it only has a say in still pictures, at a reduced size and behind
//!   a meter. zbar's port takes 40
//!   to 110 ms a frame and fits no budget.
//! - Sharpening before the sweep finds patterns in one more sequence of sixty and costs more frames than that in time.

mod candidate;
mod fallback;
mod filters;
mod finder;
mod fit;
mod grid;
mod hints;
mod pattern_pairs;
mod pattern_triples;
mod reed_solomon;
mod rqrr;
mod sampling;
mod search;
mod symbol;
mod track;
mod types;
mod warp;
mod zxing;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use candidate::{Acceptance, Candidate, within};
use fallback::{FallbackDecoders, Strategy};
use hints::{TimingWindow, hint};
use search::{FirstPass, Step, SymbolSearch};
use track::Tracks;
use types::add_new;
pub use types::{Authenticate, Found, Hint, Look, Luma, Outline, SizeMismatch, Timings};

/// From a frame's buffer to its texts: the time of a frame at 30 a second, less what a last step may overrun.
pub const FRAME_TIME: Duration = Duration::from_millis(30);
/// The same for a still picture.
const PICTURE_TIME: Duration = Duration::from_secs(4);

/// Reads codes; remembers from frame to frame what it has seen, so use a new one for another camera.
#[derive(Default)]
pub struct Reader {
    search: SymbolSearch,
    fallback: FallbackDecoders,
    tracks: Tracks,
    recent: TimingWindow,
    acceptance: Acceptance,
    /// Which of the other decoders has its turn.
    next_strategy: usize,
    /// Frames that were looked at.
    looks: usize,
}

impl std::fmt::Debug for Reader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reader").field("timings", &self.timings()).finish_non_exhaustive()
    }
}

impl Reader {
    /// A reader with nothing remembered.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A reader that may guess boldly, since it can ask whether a guess is a genuine text of ours.
    #[must_use]
    pub fn authenticated(authenticate: Authenticate) -> Self {
        Self { acceptance: Acceptance::by(authenticate), ..Self::default() }
    }

    /// Reads a camera frame within [`FRAME_TIME`].
    pub fn read_frame(&mut self, luma: &Luma) -> Vec<Found> {
        self.look(luma, Instant::now() + FRAME_TIME).found
    }

    /// Looks at a camera frame until the time is up at the latest; what is not done by then is left out.
    pub fn look(&mut self, luma: &Luma, until: Instant) -> Look {
        self.look_since(Instant::now(), luma, until)
    }

    /// The same, for a frame whose work began earlier.
    pub(crate) fn look_since(&mut self, begun: Instant, luma: &Luma, until: Instant) -> Look {
        // See `FallbackDecoders::run` for why.
        let look = catch_unwind(AssertUnwindSafe(|| self.read_within(luma, until)));
        let mut look = look.unwrap_or_default();
        look.took = begun.elapsed();
        self.recent.note(look.took);
        look
    }

    /// How long the last frames took.
    #[must_use]
    pub fn timings(&self) -> Timings {
        self.recent.timings()
    }

    fn read_within(&mut self, luma: &Luma, until: Instant) -> Look {
        /// Beside a code that was read, a symbol has to be this plain to be worth the time.
        const PLAIN: f32 = 0.55;
        self.tracks.next();
        let turn = self.looks % 4;
        self.looks = self.looks.wrapping_add(1);
        // Grids are laid in half of the time, so that there is some left for what was seen.
        let half = Instant::now() + until.saturating_duration_since(Instant::now()) / 2;
        let mut first = self.search.first_pass(luma, &self.acceptance, turn % 2 == 1, half);
        let mut found = first.read.clone();
        let plain = |candidate: &&Candidate| found.is_empty() || candidate.fit.score > PLAIN;
        let mut unread: Vec<Candidate> =
            first.unread.iter().filter(plain).take(CANDIDATES_MOST).cloned().collect();
        unread.extend(self.search.followed(luma, &self.tracks, until));
        self.step(luma, Step::Equalised, &mut unread, until, &mut found);
        if found.is_empty() && unread.is_empty() {
            self.read_pairs(luma, &first, &mut unread, until, &mut found);
        }
        // Where nothing hints at a code, most frames are left at that; in some the second sweep has its turn, in some
        // the other decoders.
        let worthwhile = first.something() || !unread.is_empty();
        if !unread.is_empty() || (found.is_empty() && (worthwhile || turn == 3)) {
            self.try_fallbacks(luma, worthwhile, 1, until, &mut found);
        }
        if found.is_empty() && (worthwhile || turn == 1) && Instant::now() < until {
            self.search.second_pass(luma, &self.acceptance, &mut first, until);
            found.clone_from(&first.read);
            let mut more: Vec<Candidate> = first.unread.iter().take(CANDIDATES_MOST).cloned().collect();
            more.retain(|candidate| {
                !unread.iter().any(|other| within(&other.fit.grid.corners(), candidate.middle()))
            });
            self.step(luma, Step::Equalised, &mut more, until, &mut found);
            unread.append(&mut more);
            if found.is_empty() {
                self.read_pairs(luma, &first, &mut unread, until, &mut found);
            }
        }
        unread.retain(|candidate| !found.iter().any(|code| within(&code.corners, candidate.middle())));
        for step in [Step::Cleared, Step::Warped] {
            self.step(luma, step, &mut unread, until, &mut found);
        }
        if found.is_empty() && worthwhile {
            self.try_fallbacks(luma, worthwhile, Strategy::WORTHWHILE.len() - 1, until, &mut found);
        }
        for code in &found {
            self.tracks.forget_at(&code.corners);
        }
        unread.retain(|candidate| !found.iter().any(|code| within(&code.corners, candidate.middle())));
        let advice = (found.is_empty() && self.tracks.waited() >= PATIENCE)
            .then(|| unread.first().and_then(hint))
            .flatten();
        let outlines = found
            .iter()
            .map(|code| Outline { corners: code.corners, read: true })
            .chain(
                unread.iter().map(|candidate| Outline { corners: candidate.fit.grid.corners(), read: false }),
            )
            .collect();
        Look { found, outlines, hint: advice, took: Duration::ZERO }
    }

    /// Tries to read symbols of which two patterns were seen; adds to `unread` those that are not read.
    fn read_pairs(
        &mut self,
        luma: &Luma,
        first: &FirstPass,
        unread: &mut Vec<Candidate>,
        until: Instant,
        found: &mut Vec<Found>,
    ) {
        let mut pairs = self.search.pairs(luma, first, until);
        pairs.retain(|candidate| {
            !unread.iter().any(|other| within(&other.fit.grid.corners(), candidate.middle()))
        });
        pairs.truncate(CANDIDATES_MOST);
        self.step(luma, Step::Equalised, &mut pairs, until, found);
        unread.append(&mut pairs);
    }

    /// Tries a step harder to read the symbols that were seen, by this frame alone and by what the frames before said
    /// of them; keeps in `unread` those that are still not read.
    fn step(
        &mut self,
        luma: &Luma,
        step: Step,
        unread: &mut Vec<Candidate>,
        until: Instant,
        found: &mut Vec<Found>,
    ) {
        unread.retain_mut(|candidate| {
            // A step that would probably end too late is not begun.
            if Instant::now() + step.cost() >= until {
                return true;
            }
            let mut read = self.search.read_harder(luma, candidate, step, &self.acceptance);
            if read.is_none()
                && let Some(sum) = self.tracks.add(candidate)
            {
                read = self.acceptance.read_thoroughly(&sum).map(|decoded| candidate.found(decoded));
            }
            let unread = read.is_none();
            add_new(found, read.into_iter().collect());
            unread
        });
    }

    /// Lets the other decoders look, at most so many of them as there is time for: all when something like a code is
    /// in view, otherwise one, so that a frame without a code stays cheap. The next frame goes on where this one ended.
    fn try_fallbacks(
        &mut self,
        luma: &Luma,
        worthwhile: bool,
        most: usize,
        until: Instant,
        found: &mut Vec<Found>,
    ) {
        let strategies = if worthwhile { &Strategy::WORTHWHILE } else { Strategy::idle(luma) };
        for _ in 0..most {
            let Some(strategy) = strategies.get(self.next_strategy % strategies.len()) else { return };
            if self.fallback.fits(*strategy, luma, until) {
                let more = self.fallback.run(*strategy, luma, until);
                if !more.is_empty() {
                    // What helped here will help with the next frame.
                    add_new(found, more);
                    return;
                }
            }
            self.next_strategy = self.next_strategy.wrapping_add(1);
        }
    }

    /// Reads a still picture, trying everything; several codes, dark or light, are all returned.
    pub fn read_picture(&mut self, luma: &Luma) -> Vec<Found> {
        let until = Instant::now() + PICTURE_TIME;
        let mut found =
            catch_unwind(AssertUnwindSafe(|| self.search_picture(luma, until))).unwrap_or_default();
        for strategy in Strategy::ALL {
            add_new(&mut found, self.fallback.run(strategy, luma, until));
        }
        found
    }

    /// All that our own search finds in a still picture.
    fn search_picture(&mut self, luma: &Luma, until: Instant) -> Vec<Found> {
        let mut first = self.search.first_pass(luma, &self.acceptance, true, until);
        self.search.second_pass(luma, &self.acceptance, &mut first, until);
        let mut found = first.read.clone();
        let mut unread = first.unread.clone();
        unread.extend(self.search.pairs(luma, &first, until));
        for step in [Step::Equalised, Step::Cleared, Step::Warped] {
            unread.retain_mut(|candidate| {
                let hidden = found.iter().any(|code| within(&code.corners, candidate.middle()));
                if hidden || Instant::now() >= until {
                    return false;
                }
                let read = self.search.read_harder(luma, candidate, step, &self.acceptance);
                let unread = read.is_none();
                add_new(&mut found, read.into_iter().collect());
                unread
            });
        }
        found
    }
}

/// Symbols that are tried hard in one frame.
const CANDIDATES_MOST: usize = 3;
/// Frames a symbol is in view unread before a person is told what would help.
const PATIENCE: u32 = 4;
