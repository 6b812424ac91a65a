//! What goes into the search for codes and what comes out of it: the grey picture, the codes, the outlines and hints.
//! The search itself is in the modules beside this one.

use std::sync::Arc;
use std::time::Duration;

/// Whether a text opens with one of our keys: what it confirms may be guessed boldly.
pub type Authenticate = Arc<dyn Fn(&str) -> bool + Send + Sync>;

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

/// Where a symbol is in the frame, read or not.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outline {
    /// Its corners in pixels of the frame, clockwise from its own top left.
    pub corners: [(f32, f32); 4],
    /// Whether it was read.
    pub read: bool,
}

/// What would help to read the symbol in view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hint {
    /// Its modules have too few pixels.
    Closer,
    /// It is seen at a slant.
    Flatter,
    /// A reflection covers part of it.
    Glare,
    /// Dark and light are hardly apart.
    Brighter,
    /// It is blurred.
    HoldStill,
}

/// How long the last frames took, from the buffer to the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Timings {
    /// The last frame.
    pub last: Duration,
    /// Half of the last frames took at most this.
    pub p50: Duration,
    /// Nineteen of twenty of the last frames took at most this.
    pub p95: Duration,
    /// How many frames were looked at in all.
    pub frames: u64,
}

/// Adds what is not in `found` yet: the same text at the same place is the same code.
pub(super) fn add_new(found: &mut Vec<Found>, more: Vec<Found>) {
    for code in more {
        let same = |other: &Found| other.bytes == code.bytes && overlap(other, &code);
        if !found.iter().any(same) {
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
