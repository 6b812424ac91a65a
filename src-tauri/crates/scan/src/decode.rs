//! Reading QR codes from one grey picture: the ladder of attempts, easy ones first. Where the grey picture comes
//! from (camera, file) is elsewhere, and so is joining what successive frames say.
//!
//! Two decoders share the work because they fail at different frames:
//! - `rxing`'s port of the zxing-cpp reader carries the load. It is pure Rust (no C++ tool chain on three systems, no
//!   C++ on hostile pictures) and reads, behind a small blur, as much as the original.
//! - `rqrr` has another finder and another threshold. It costs five times as much and adds little, so it only has a
//!   say where time is no matter: in [`Reader::read_picture`].

mod filters;
mod rqrr;
mod zxing;

use std::panic::{AssertUnwindSafe, catch_unwind};

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

    /// Reads a camera frame in a few milliseconds: what is cheap on every frame, what is dear on every other one,
    /// since a ticket stays in view for many.
    pub fn read_frame(&mut self, luma: &Luma) -> Vec<Found> {
        let found = guarded(|| self.climb_frame(luma));
        self.fruitless = if found.is_empty() { self.fruitless.wrapping_add(1) } else { 0 };
        found
    }

    /// Reads a still picture, trying everything; several codes, dark or light, are all returned.
    pub fn read_picture(&mut self, luma: &Luma) -> Vec<Found> {
        let mut found = Vec::new();
        for attempt in Attempt::ALL {
            let more = guarded(|| self.attempt(attempt, luma));
            add_new(&mut found, more);
        }
        found
    }

    /// The attempts at one camera frame, until one gives something.
    fn climb_frame(&mut self, luma: &Luma) -> Vec<Found> {
        let dear = [Attempt::Closed, Attempt::Shrunk, Attempt::Half, Attempt::Doubled];
        let turn = dear.get(self.fruitless % dear.len()).copied();
        for attempt in [Attempt::Smooth, Attempt::Plain].into_iter().chain(turn) {
            let found = self.attempt(attempt, luma);
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }

    /// Looks at `luma` in one way.
    fn attempt(&mut self, attempt: Attempt, luma: &Luma) -> Vec<Found> {
        match attempt {
            Attempt::Plain => both_ways(luma, 1.0, false),
            Attempt::Smooth => {
                self.smooth.smooth(luma);
                both_ways(&self.smooth.luma(), 1.0, false)
            }
            Attempt::Closed => both_ways(luma, 1.0, true),
            Attempt::Shrunk => {
                self.scaled.shrink::<3>(luma);
                both_ways(&self.scaled.luma(), 3.0, true)
            }
            Attempt::Half => {
                self.scaled.shrink::<2>(luma);
                both_ways(&self.scaled.luma(), 2.0, false)
            }
            Attempt::Doubled if luma.pixels.len() <= DOUBLED_MOST => {
                self.scaled.double(luma);
                self.smooth.smooth(&self.scaled.luma());
                both_ways(&self.smooth.luma(), 0.5, false)
            }
            Attempt::Doubled => Vec::new(),
            Attempt::Other => {
                self.smooth.smooth(luma);
                rqrr::read(&self.smooth.luma(), 1.0)
            }
        }
    }
}

/// Larger pictures are not doubled: their codes have pixels enough.
const DOUBLED_MOST: usize = 2_100_000;

/// Dark on light and light on dark, with one threshold.
fn both_ways(luma: &Luma, scale: f32, closed: bool) -> Vec<Found> {
    let Some(mut search) = Search::new(luma, scale) else { return Vec::new() };
    if closed {
        search.close();
    }
    let mut found = search.read();
    search.invert();
    add_new(&mut found, search.read());
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

/// Runs a decoder so that a panic in it is an unread picture. The decoders are other people's and see whatever is
/// held to the camera; a crash at the door because of an odd poster would be worse than one frame lost.
fn guarded(read: impl FnOnce() -> Vec<Found>) -> Vec<Found> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_default()
}

/// One way to look at a picture. The order is the order in which they pay: cheapest and most fruitful first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Attempt {
    /// As it is, dark on light, then light on dark (which costs no new threshold).
    Plain,
    /// Behind a small blur, both ways.
    Smooth,
    /// As it is with one-pixel gaps closed, both ways.
    Closed,
    /// At a third of the size with gaps closed: moiré, damage and very large codes.
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
        [Self::Plain, Self::Smooth, Self::Closed, Self::Shrunk, Self::Half, Self::Doubled, Self::Other];
}
