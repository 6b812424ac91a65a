//! The second decoder, `rqrr`: another finder and one threshold for all, for pictures that the first can't read.
//!
//! It knows no limit. It copies the whole picture for each set of patterns that it tries and paints regions over and over,
//! so that noise of 1500×1500 keeps it busy for half a minute and a larger one for many. So it sees the picture through a
//! meter, which counts what it does and ends it when that is more than any picture with a code in it takes.

use std::cell::Cell;
use std::panic::resume_unwind;
use std::rc::Rc;

use image::{GenericImage, GenericImageView, GrayImage, Luma as Shade};

use super::types::{Found, Luma};

/// Larger pictures are halved for it until they have no more pixels than this. How many patterns there can be goes with the
/// pixels, and what it does between looking at pixels with the third power of the patterns.
pub(super) const PIXELS_MOST: usize = 1_100_000;
/// So many looks and paintings for each pixel are plenty: a picture of a code takes under thirty, one of many codes, which are
/// tried in all combinations, some more.
const STEPS_A_PIXEL: u64 = 300;
/// Copying so many pixels is as quick as looking at one.
const COPIED_A_STEP: u64 = 4;

/// All dark-on-light codes of `luma`; `scale` is the frame's pixels in one of `luma`'s. Unwinds when it takes too long, as
/// the decoder itself does now and then (it panics on a field of finder patterns).
pub(super) fn read(luma: &Luma, scale: f32) -> Vec<Found> {
    let Some(picture) = Metered::new(luma, STEPS_A_PIXEL) else { return Vec::new() };
    read_metered(picture, scale)
}

fn read_metered(picture: Metered, scale: f32) -> Vec<Found> {
    let mut prepared = ::rqrr::PreparedImage::prepare(picture);
    let mut found = Vec::new();
    for grid in prepared.detect_grids() {
        let mut bytes = Vec::new();
        if grid.decode_to(&mut bytes).is_ok() {
            let text = match String::from_utf8(bytes.clone()) {
                Ok(text) => text,
                // No UTF-8: Latin-1, the standard's own default.
                Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
            };
            let corners = grid.bounds.map(|p| (p.x as f32 * scale, p.y as f32 * scale));
            found.push(Found { text, bytes, corners });
        }
    }
    found
}

/// A picture that counts how often it is looked at, painted and copied, its copies included.
struct Metered {
    pixels: GrayImage,
    left: Rc<Cell<u64>>,
}

impl Metered {
    fn new(luma: &Luma, steps_a_pixel: u64) -> Option<Self> {
        let pixels = GrayImage::from_raw(luma.width, luma.height, luma.pixels.to_vec())?;
        let left = Rc::new(Cell::new(steps_a_pixel.saturating_mul(luma.pixels.len() as u64)));
        Some(Self { pixels, left })
    }

    /// Ends the decoder when nothing is left. Nobody is told of this panic: whoever called catches it.
    fn spend(&self, steps: u64) {
        match self.left.get().checked_sub(steps) {
            Some(left) => self.left.set(left),
            None => resume_unwind(Box::new("the picture takes too long")),
        }
    }
}

impl Clone for Metered {
    fn clone(&self) -> Self {
        self.spend(self.pixels.len() as u64 / COPIED_A_STEP);
        Self { pixels: self.pixels.clone(), left: Rc::clone(&self.left) }
    }
}

impl GenericImageView for Metered {
    type Pixel = Shade<u8>;

    fn dimensions(&self) -> (u32, u32) {
        self.pixels.dimensions()
    }

    fn get_pixel(&self, x: u32, y: u32) -> Shade<u8> {
        self.spend(1);
        *self.pixels.get_pixel(x, y)
    }
}

impl GenericImage for Metered {
    fn get_pixel_mut(&mut self, x: u32, y: u32) -> &mut Shade<u8> {
        self.spend(1);
        self.pixels.get_pixel_mut(x, y)
    }

    fn put_pixel(&mut self, x: u32, y: u32, shade: Shade<u8>) {
        self.spend(1);
        self.pixels.put_pixel(x, y, shade);
    }

    fn blend_pixel(&mut self, x: u32, y: u32, shade: Shade<u8>) {
        self.put_pixel(x, y, shade);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may panic")]
    use std::panic::{AssertUnwindSafe, catch_unwind};

    use super::super::filters::Grey;
    use super::*;

    /// Black and white pixels as a coin falls.
    fn noise(side: u32) -> Vec<u8> {
        let mut seed = 7_u64;
        let mut coin = || {
            seed = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mixed = (seed ^ (seed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            if (mixed ^ (mixed >> 31)) & 1 == 0 { 0 } else { 255 }
        };
        (0..side * side).map(|_| coin()).collect()
    }

    /// A picture of a code in the middle of paper, eight pixels a module.
    fn code(side: u32) -> Vec<u8> {
        let code = qrcode::QrCode::new(b"T1").unwrap();
        let (modules, dark) = (code.width() as u32, code.to_colors());
        let from = side / 2 - modules * 4;
        let at = |place: u32| place.checked_sub(from).map(|away| away / 8).filter(|module| *module < modules);
        let shade = |x: u32, y: u32| match (at(x), at(y)) {
            (Some(x), Some(y)) if dark.get((y * modules + x) as usize) == Some(&qrcode::Color::Dark) => 0,
            _ => 255,
        };
        (0..side * side).map(|nth| shade(nth % side, nth / side)).collect()
    }

    /// What is read, and how many steps a pixel that takes; `None`: more than there were.
    fn looked(side: u32, pixels: &[u8], steps_a_pixel: u64) -> (Vec<String>, Option<u64>) {
        // As the decoder gets it.
        let mut smooth = Grey::default();
        smooth.smooth(&Luma::new(side, side, pixels).unwrap());
        let luma = smooth.luma();
        let picture = Metered::new(&luma, steps_a_pixel).unwrap();
        let left = Rc::clone(&picture.left);
        let read = catch_unwind(AssertUnwindSafe(|| read_metered(picture, 1.0)));
        let all = u64::from(side) * u64::from(side);
        let steps = read.is_ok().then(|| (steps_a_pixel * all - left.get()) / all);
        (read.unwrap_or_default().into_iter().map(|code| code.text).collect(), steps)
    }

    #[test]
    fn a_plain_code_takes_a_tenth_of_what_it_may() {
        for side in [300, 500, 1_000] {
            let (texts, steps) = looked(side, &code(side), STEPS_A_PIXEL);
            assert_eq!(texts, ["T1"]);
            let steps = steps.unwrap();
            assert!(steps < STEPS_A_PIXEL / 10, "{steps} steps a pixel of {side}×{side}");
        }
    }

    #[test]
    fn many_codes_do_not_end_it() {
        let (one, side) = (code(300), 900);
        let at = |nth: u32| (nth / side % 300 * 300 + nth % side % 300) as usize;
        let tiled: Vec<u8> = (0..side * side).filter_map(|nth| one.get(at(nth)).copied()).collect();
        let (texts, steps) = looked(side, &tiled, STEPS_A_PIXEL);
        assert!(!texts.is_empty(), "side by side it confuses their patterns, and reads some all the same");
        assert!(steps.unwrap() < STEPS_A_PIXEL / 3, "{steps:?}");
    }

    #[test]
    fn noise_takes_no_more_steps_than_it_may_however_large_it_is() {
        for side in [300, 1_000, 1_500] {
            let (texts, steps) = looked(side, &noise(side), STEPS_A_PIXEL);
            assert!(texts.is_empty() && steps.is_none_or(|steps| steps <= STEPS_A_PIXEL), "{steps:?}");
        }
        assert_eq!(looked(1_500, &noise(1_500), STEPS_A_PIXEL).1, None, "this one would take half a minute");
        assert_eq!(looked(500, &code(500), 2), (Vec::new(), None), "what ends it ends it at once");
    }
}
