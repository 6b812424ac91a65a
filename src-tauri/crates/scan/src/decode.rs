//! Reading QR codes from one grey picture: the ladder of attempts, easy ones first. Where the grey picture comes
//! from (camera, file) is elsewhere, and so is joining what successive frames say.
//!
//! Two decoders share the work because they fail at different frames. Measured on the 520 frames of
//! `shared/scan/frames`, in share of the mixed ones read and milliseconds a frame (optimised, one thread, busy machine):
//!
//! | attempt | mixed | one thing varied | p50 |
//! |---|---|---|---|
//! | rxing behind the small blur | 71.9 % | 89.1 % | 4.3 |
//! | rxing plain | 69.1 % | 86.5 % | 3.6 |
//! | rxing with gaps closed | 67.7 % | 87.0 % | 3.5 |
//! | rxing at half, a third, twice the size | 64.6, 54.9, 65.3 % | 85.9, 76.6, 88.5 % | 1.6, 0.8, 19.7 |
//! | rqrr behind the small blur | 51.4 % | 69.8 % | 19.4 |
//! | [`Reader::read_frame`], first frame | 76.0 % | 89.6 % | 4.7; empty 11 |
//! | [`Reader::read_picture`] | 77.8 % | 91.1 % | 59 |
//!
//! - `rxing`'s port of the zxing-cpp reader carries the load. The C++ original alone reads 70.6 %; the port needs no
//!   C++ tool chain on three systems and lets no C++ loose on hostile pictures.
//! - `rqrr` has another finder and another threshold. For four times the time it adds half a per cent of frames, so it
//!   only has a say where time is no matter: in still pictures.

mod filters;
mod rqrr;
mod zxing;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use filters::Grey;
use zxing::Search;

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

/// Reads codes; keeps its working memory between frames.
#[derive(Debug, Default)]
pub struct Reader {
    /// Counts frames without a code, to share the dear attempts out among them.
    fruitless: usize,
    smooth: Grey,
    scaled: Grey,
}

impl Reader {
    /// A reader with nothing remembered.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads a camera frame, mostly in a few milliseconds: what is cheap on every frame, what is dear on one after
    /// the other, since a ticket stays in view for many. The search stops at the first attempt that gives something.
    pub fn read_frame(&mut self, luma: &Luma) -> Vec<Found> {
        let until = Instant::now() + FRAME_TIME;
        let dear = [Attempt::Closed, Attempt::Shrunk, Attempt::Half, Attempt::Doubled];
        let turn = dear.get(self.fruitless % dear.len()).copied();
        for attempt in [Attempt::Smooth, Attempt::Plain].into_iter().chain(turn) {
            let found = self.attempt(attempt, luma, until);
            if !found.is_empty() {
                self.fruitless = 0;
                return found;
            }
        }
        self.fruitless = self.fruitless.wrapping_add(1);
        Vec::new()
    }

    /// Reads a still picture, trying everything; several codes, dark or light, are all returned.
    pub fn read_picture(&mut self, luma: &Luma) -> Vec<Found> {
        let until = Instant::now() + PICTURE_TIME;
        let mut found = Vec::new();
        for attempt in Attempt::ALL {
            add_new(&mut found, self.attempt(attempt, luma, until));
        }
        found
    }

    /// Looks at `luma` in one way, if there is time.
    ///
    /// A panic on the way is an unread picture. The decoders are other people's (rqrr is known to panic on a field of
    /// finder patterns) and see whatever is held to the camera; a crash at the door because of an odd poster would be
    /// worse than a frame lost.
    fn attempt(&mut self, attempt: Attempt, luma: &Luma, until: Instant) -> Vec<Found> {
        if Instant::now() >= until {
            return Vec::new();
        }
        catch_unwind(AssertUnwindSafe(|| self.look(attempt, luma, until))).unwrap_or_default()
    }

    fn look(&mut self, attempt: Attempt, luma: &Luma, until: Instant) -> Vec<Found> {
        match attempt {
            Attempt::Smooth => {
                self.smooth.smooth(luma);
                both_ways(&self.smooth.luma(), 1.0, until)
            }
            Attempt::Plain => both_ways(luma, 1.0, until),
            Attempt::Closed => {
                self.scaled.close(luma);
                both_ways(&self.scaled.luma(), 1.0, until)
            }
            Attempt::Shrunk => {
                self.scaled.shrink::<3>(luma);
                both_ways(&self.scaled.luma(), 3.0, until)
            }
            Attempt::Half => {
                self.scaled.shrink::<2>(luma);
                both_ways(&self.scaled.luma(), 2.0, until)
            }
            Attempt::Doubled if luma.pixels.len() <= DOUBLED_MOST => {
                self.scaled.double(luma);
                self.smooth.smooth(&self.scaled.luma());
                both_ways(&self.smooth.luma(), 0.5, until)
            }
            Attempt::Doubled => Vec::new(),
            Attempt::Other => {
                self.smooth.smooth(luma);
                rqrr::read(&self.smooth.luma(), 1.0)
            }
        }
    }
}

/// No new candidate is tried in a frame after this time: two frames later is late enough.
const FRAME_TIME: Duration = Duration::from_millis(60);
/// The same for a still picture.
const PICTURE_TIME: Duration = Duration::from_secs(4);
/// Larger pictures are not doubled: their codes have pixels enough.
const DOUBLED_MOST: usize = 2_100_000;

/// Dark on light and light on dark, with one threshold.
fn both_ways(luma: &Luma, scale: f32, until: Instant) -> Vec<Found> {
    let Some(mut search) = Search::new(luma, scale) else { return Vec::new() };
    let mut found = search.read(until);
    search.invert();
    add_new(&mut found, search.read(until));
    found
}

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

/// One way to look at a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Attempt {
    /// Behind a small blur: dark on light, then light on dark (which costs no new threshold).
    Smooth,
    /// As it is, both ways.
    Plain,
    /// With light specks and scratches closed, both ways.
    Closed,
    /// At a third of the size: moiré, damage and very large codes.
    Shrunk,
    /// At half the size.
    Half,
    /// Twice the size: very small codes.
    Doubled,
    /// The other decoder, dark on light.
    Other,
}

impl Attempt {
    const ALL: [Self; 7] =
        [Self::Smooth, Self::Plain, Self::Closed, Self::Shrunk, Self::Half, Self::Doubled, Self::Other];
}
