//! Reading QR codes from one grey picture or from frame after frame. Where the grey picture comes from (camera, file)
//! is elsewhere, and so is what a text means.
//!
//! A frame passes these stages until its time is up; what is not done by then is left out, never queued:
//! 1. `finder` sweeps the rows for finder patterns, dark and light at once, in three sizes, the smaller two first; the
//!    whole size only when those gave nothing plain to read (2 to 4 ms at 1280×720);
//! 2. `sets` puts patterns together by how much the picture there looks like patterns that lie that way, which keeps
//!    text, cloth and noise from costing what a symbol costs; `fit` lays grids over the likeliest, bowed where the timing
//!    patterns say that the paper bows, `measure` takes every module's shade between the pixels, and `symbol` reads it
//!    (half a millisecond; most frames end here);
//! 3. `symbol` tries again with erasures (`solomon`) and behind an equaliser that the symbol's own known modules train;
//!    what earlier frames said of the same symbol is added up by `track`, which also follows symbols whose patterns are
//!    not seen for a moment; `pairs` looks for symbols with one pattern lost;
//! 4. one of the other decoders looks at the whole picture (`ladder`), another at each frame;
//! 5. a sweep against the ground nearer by, then the grid by all modules and bent (`bend`), then the other decoders.
//!
//! A frame in which nothing hints at a code ends after the second stage, and one in four gets the second sweep, one
//! another decoder: an empty room costs little, and what was overlooked once is not overlooked for long.
//!
//! Beside a code that was read, other plain symbols are still tried: a poster's code must not hide a ticket's.
//!
//! Measured by `cargo xtask bench scan` on the 520 frames of `shared/scan/frames`, a new reader for each, on one core of
//! a machine that was busy with builds; in share of frames read and milliseconds:
//!
//! | reader | mixed | one thing varied | p50 | p95 |
//! |---|---|---|---|---|
//! | zxing-cpp, everything on | 71.5 % | 89.1 % | 2.2 without the JPEG | 7.1 |
//! | rxing and rqrr behind blurs and scalings (this program at first) | 76.0 % | 89.6 % | 4.7 without the JPEG | |
//! | flat and bent grids only, every set of patterns tried as it comes | 82.6 % | 94.8 % | 7.0 | 31.5 |
//! | sets by likeness and bows, within [`FRAME_TIME`] | 84.4 % | 96.4 % | 4.0 | 28.8 |
//! | the same without a limit | 85.4 % | 96.9 % | 2.9 without the JPEG | 36.5 |
//!
//! The easy frame of 1280×720 takes 5.8 from the camera's buffer to the text (p95 7.4), the labelled empty one 4.3, a
//! computed empty one, which is full of things that look like finder patterns, 9.5. Nothing was read falsely. Of 179
//! photographs [`Reader::read_picture`] reads 178, among them all 163 that zxing-cpp reads. On computed frames that
//! nothing was chosen by (`tests/weather`) it reads 100, 97, 80 and 15 % from easy to extreme; of sixty hard sequences
//! of fifteen frames 90 %, within the time of each frame and without authentication (zxing-cpp reads any frame of 70 %).
//! What stays unread is mostly too blurred for its finder patterns to be seen.
//!
//! Which decoders, and why:
//! - **Our own sampling** reads shades where others read black and white, and so bears what they don't: blur, moiré,
//!   noise, 1.5 pixels a module, a pattern under glare. Only tables and the bit stream are rxing's.
//! - `rxing`'s port of the zxing-cpp reader still reads two frames in a hundred that ours does not. It is pure Rust.
//! - `zxing-cpp` itself would add one frame in 480 to that. It needs cmake and a C++ compiler on three systems (two
//!   minutes of build time on this machine) and would let C++ loose on hostile pictures: it is measured beside us, and
//!   not built in.
//! - `rqrr` adds half a per cent for four times the time, so it only has a say in still pictures. zbar's port takes 40
//!   to 110 ms a frame and fits no budget.
//! - Sharpening before the sweep finds patterns in one more sequence of sixty and costs more frames than that in time.

mod advice;
mod bend;
mod filters;
mod finder;
mod fit;
mod grid;
mod ladder;
mod measure;
mod pairs;
mod rqrr;
mod search;
mod sets;
mod solomon;
mod symbol;
mod track;
mod zxing;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::{Duration, Instant};

use advice::{Clock, hint};
pub use advice::{Hint, Outline, Timings};
use ladder::{Attempt, Ladder};
use search::{Believed, First, Search, Seen, Step, within};
use track::Tracks;

/// Whether a text opens with one of our keys: what it confirms may be guessed boldly.
pub type Authenticate = Arc<dyn Fn(&str) -> bool + Send + Sync>;

/// From a frame's buffer to its texts: the time of a frame at 30 a second, less what a last step may overrun.
pub const FRAME_TIME: Duration = Duration::from_millis(30);
/// The same for a still picture.
const PICTURE_TIME: Duration = Duration::from_secs(4);

/// One code that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// What the code says. Bytes that are no UTF-8 are read in the encoding the code names or seems to have.
    pub text: String,
    /// The bytes the code holds, as they are.
    pub bytes: Vec<u8>,
    /// The symbol's corners in pixels of the frame, clockwise from the symbol's own top left.
    pub corners: [(f32, f32); 4],
}

/// The number of pixels does not fit the size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a grey picture of {width}×{height} was given {given} pixels")]
pub struct SizeMismatch {
    width: u32,
    height: u32,
    given: usize,
}

/// A borrowed grey picture: one byte a pixel, row by row, no padding.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive] // only `new` builds one, so the length always fits
pub struct Luma<'a> {
    /// Pixels in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// `width × height` bytes, 0 is black.
    pub pixels: &'a [u8],
}

impl<'a> Luma<'a> {
    /// A view of `pixels` as a picture of the given size; refuses another number of pixels.
    pub fn new(width: u32, height: u32, pixels: &'a [u8]) -> Result<Self, SizeMismatch> {
        if u64::from(width) * u64::from(height) == pixels.len() as u64 {
            Ok(Self { width, height, pixels })
        } else {
            Err(SizeMismatch { width, height, given: pixels.len() })
        }
    }
}

/// What one look at a frame gave.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Look {
    /// The codes that were read.
    pub found: Vec<Found>,
    /// Where symbols are, read or not.
    pub outlines: Vec<Outline>,
    /// What would help, when a symbol has been in view for a moment and nothing was read.
    pub hint: Option<Hint>,
    /// How long it took.
    pub took: Duration,
}

/// Reads codes; remembers from frame to frame what it has seen, so use a new one for another camera.
#[derive(Default)]
pub struct Reader {
    search: Search,
    ladder: Ladder,
    tracks: Tracks,
    clock: Clock,
    believed: Believed,
    /// Which of the other decoders has its turn.
    turn: usize,
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
        Self { believed: Believed::by(authenticate), ..Self::default() }
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
        // See `Ladder::attempt` for why.
        let look = catch_unwind(AssertUnwindSafe(|| self.looked(luma, until)));
        let mut look = look.unwrap_or_default();
        look.took = begun.elapsed();
        self.clock.note(look.took);
        look
    }

    /// How long the last frames took.
    #[must_use]
    pub fn timings(&self) -> Timings {
        self.clock.timings()
    }

    fn looked(&mut self, luma: &Luma, until: Instant) -> Look {
        /// Beside a code that was read, a symbol has to be this plain to be worth the time.
        const PLAIN: f32 = 0.55;
        self.tracks.next();
        let turn = self.looks % 4;
        self.looks = self.looks.wrapping_add(1);
        // Grids are laid in half of the time, so that there is some left for what was seen.
        let half = Instant::now() + until.saturating_duration_since(Instant::now()) / 2;
        let mut first = self.search.first(luma, &self.believed, turn % 2 == 1, half);
        let mut found = first.read.clone();
        let plain = |seen: &&Seen| found.is_empty() || seen.fit.score > PLAIN;
        let mut unread: Vec<Seen> = first.unread.iter().filter(plain).take(HARD_MOST).cloned().collect();
        unread.extend(self.search.followed(luma, &self.tracks, until));
        self.step(luma, Step::Equalised, &mut unread, until, &mut found);
        if found.is_empty() && unread.is_empty() {
            self.paired(luma, &first, &mut unread, until, &mut found);
        }
        // Where nothing hints at a code, most frames are left at that; in some the second sweep has its turn, in some
        // the other decoders.
        let worthwhile = first.something() || !unread.is_empty();
        if !unread.is_empty() || (found.is_empty() && (worthwhile || turn == 3)) {
            self.climb(luma, worthwhile, 1, until, &mut found);
        }
        if found.is_empty() && (worthwhile || turn == 1) && Instant::now() < until {
            self.search.second(luma, &self.believed, &mut first, until);
            found.clone_from(&first.read);
            let mut more: Vec<Seen> = first.unread.iter().take(HARD_MOST).cloned().collect();
            more.retain(|seen| !unread.iter().any(|other| within(&other.fit.grid.corners(), seen.middle())));
            self.step(luma, Step::Equalised, &mut more, until, &mut found);
            unread.append(&mut more);
            if found.is_empty() {
                self.paired(luma, &first, &mut unread, until, &mut found);
            }
        }
        unread.retain(|seen| !found.iter().any(|code| within(&code.corners, seen.middle())));
        for step in [Step::Cleared, Step::Bent] {
            self.step(luma, step, &mut unread, until, &mut found);
        }
        if found.is_empty() && worthwhile {
            self.climb(luma, worthwhile, Attempt::WORTHWHILE.len() - 1, until, &mut found);
        }
        for code in &found {
            self.tracks.settle(&code.corners);
        }
        unread.retain(|seen| !found.iter().any(|code| within(&code.corners, seen.middle())));
        let advice = (found.is_empty() && self.tracks.waited() >= PATIENCE)
            .then(|| unread.first().and_then(hint))
            .flatten();
        let outlines = found
            .iter()
            .map(|code| Outline { corners: code.corners, read: true })
            .chain(unread.iter().map(|seen| Outline { corners: seen.fit.grid.corners(), read: false }))
            .collect();
        Look { found, outlines, hint: advice, took: Duration::ZERO }
    }

    /// Tries to read symbols of which two patterns were seen; adds to `unread` those that are not read.
    fn paired(
        &mut self,
        luma: &Luma,
        first: &First,
        unread: &mut Vec<Seen>,
        until: Instant,
        found: &mut Vec<Found>,
    ) {
        let mut pairs = self.search.pairs(luma, first, until);
        pairs.retain(|seen| !unread.iter().any(|other| within(&other.fit.grid.corners(), seen.middle())));
        pairs.truncate(HARD_MOST);
        self.step(luma, Step::Equalised, &mut pairs, until, found);
        unread.append(&mut pairs);
    }

    /// Tries a step harder to read the symbols that were seen, by this frame alone and by what the frames before said
    /// of them; keeps in `unread` those that are still not read.
    fn step(
        &mut self,
        luma: &Luma,
        step: Step,
        unread: &mut Vec<Seen>,
        until: Instant,
        found: &mut Vec<Found>,
    ) {
        unread.retain_mut(|seen| {
            // A step that would probably end too late is not begun.
            if Instant::now() + step.cost() >= until {
                return true;
            }
            let mut read = self.search.harder(luma, seen, step, &self.believed);
            if read.is_none()
                && let Some(sum) = self.tracks.add(seen)
            {
                read = self.believed.read_thoroughly(&sum).map(|said| seen.found(said));
            }
            let unread = read.is_none();
            add_new(found, read.into_iter().collect());
            unread
        });
    }

    /// Lets the other decoders look, at most so many of them as there is time for: all when something like a code is
    /// in view, otherwise one, so that a frame without a code stays cheap. The next frame goes on where this one ended.
    fn climb(&mut self, luma: &Luma, worthwhile: bool, most: usize, until: Instant, found: &mut Vec<Found>) {
        let attempts = if worthwhile { &Attempt::WORTHWHILE } else { Attempt::idle(luma) };
        for _ in 0..most {
            let Some(attempt) = attempts.get(self.turn % attempts.len()) else { return };
            if self.ladder.fits(*attempt, luma, until) {
                let more = self.ladder.attempt(*attempt, luma, until);
                if !more.is_empty() {
                    // What helped here will help with the next frame.
                    add_new(found, more);
                    return;
                }
            }
            self.turn = self.turn.wrapping_add(1);
        }
    }

    /// Reads a still picture, trying everything; several codes, dark or light, are all returned.
    pub fn read_picture(&mut self, luma: &Luma) -> Vec<Found> {
        let until = Instant::now() + PICTURE_TIME;
        let mut found = catch_unwind(AssertUnwindSafe(|| self.searched(luma, until))).unwrap_or_default();
        for attempt in Attempt::ALL {
            add_new(&mut found, self.ladder.attempt(attempt, luma, until));
        }
        found
    }

    /// All that our own search finds in a still picture.
    fn searched(&mut self, luma: &Luma, until: Instant) -> Vec<Found> {
        let mut first = self.search.first(luma, &self.believed, true, until);
        self.search.second(luma, &self.believed, &mut first, until);
        let mut found = first.read.clone();
        let mut unread = first.unread.clone();
        unread.extend(self.search.pairs(luma, &first, until));
        for step in [Step::Equalised, Step::Cleared, Step::Bent] {
            unread.retain_mut(|seen| {
                let hidden = found.iter().any(|code| within(&code.corners, seen.middle()));
                if hidden || Instant::now() >= until {
                    return false;
                }
                let read = self.search.harder(luma, seen, step, &self.believed);
                let unread = read.is_none();
                add_new(&mut found, read.into_iter().collect());
                unread
            });
        }
        found
    }
}

/// Symbols that are tried hard in one frame.
const HARD_MOST: usize = 3;
/// Frames a symbol is in view unread before a person is told what would help.
const PATIENCE: u32 = 4;

/// Adds what is not in `found` yet: the same text at the same place is the same code.
fn add_new(found: &mut Vec<Found>, more: Vec<Found>) {
    for code in more {
        let twin = |other: &Found| other.bytes == code.bytes && overlap(other, &code);
        if !found.iter().any(twin) {
            found.push(code);
        }
    }
}

/// Whether the middle of one code lies within the other's extent.
fn overlap(one: &Found, other: &Found) -> bool {
    let middle = |code: &Found| {
        let (x, y) = code.corners.iter().fold((0.0, 0.0), |(x, y), corner| (x + corner.0, y + corner.1));
        (x / 4.0, y / 4.0)
    };
    let ((ax, ay), (bx, by)) = (middle(one), middle(other));
    let reach = one.corners.iter().map(|(x, y)| (x - ax).abs().max((y - ay).abs())).fold(0.0, f32::max);
    (ax - bx).abs() <= reach && (ay - by).abs() <= reach
}
