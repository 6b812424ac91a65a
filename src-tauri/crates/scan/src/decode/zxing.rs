//! The decoder that carries the load: `rxing`'s port of the zxing-cpp QR reader, by its parts. Its own loop over
//! the candidates knows no time limit, and a poster with a thousand finder patterns would keep it busy for ten seconds.

use std::time::Instant;

use rxing::common::cpp_essentials::{ConcentricPattern, DecoderResult};
use rxing::common::{DetectorRXingResult, HybridBinarizer};
use rxing::qrcode::cpp_port::{decoder, detector};
use rxing::{BinaryBitmap, Luma8Source, Point};

use super::types::{Found, Luma};

/// A picture after its threshold, ready to be searched dark on light and light on dark.
pub(super) struct ZxingSearch<'a> {
    bitmap: BinaryBitmap<HybridBinarizer<Luma8Source<'a>>>,
    scale: f32,
}

impl<'a> ZxingSearch<'a> {
    /// Thresholds `luma`; `scale` is the frame's pixels in one of `luma`'s.
    pub(super) fn new(luma: &Luma<'a>, scale: f32) -> Option<Self> {
        // Nothing this small can hold a symbol, and the threshold divides by the size.
        if luma.width < 21 || luma.height < 21 {
            return None;
        }
        let source = Luma8Source::new_with_slice(luma.pixels, luma.width, luma.height).ok()?;
        Some(Self { bitmap: BinaryBitmap::new(HybridBinarizer::new(source)), scale })
    }

    /// All dark-on-light codes of the picture as it stands, until the time is up: the likeliest candidates are tried
    /// first.
    pub(super) fn read(&mut self, until: Instant) -> Vec<Found> {
        let bits = self.bitmap.get_black_matrix();
        let mut patterns = detector::FindFinderPatterns(bits, true, 0);
        let mut used: Vec<ConcentricPattern> = Vec::new();
        let mut codes = Vec::new();
        for set in detector::GenerateFinderPatternSets(&mut patterns) {
            if Instant::now() >= until {
                break;
            }
            let corners = [set.bl, set.tl, set.tr];
            if corners.iter().any(|corner| used.contains(corner)) {
                continue;
            }
            let Ok(sampled) = detector::SampleQR(bits, &set) else { continue };
            let Ok(decoded) = decoder::Decode(sampled.getBits()) else { continue };
            if decoded.isValid() {
                used.extend(corners);
                codes.extend(found(&decoded, sampled.getPoints(), self.scale));
            }
        }
        codes
    }

    /// Swaps dark and light, without a new threshold.
    pub(super) fn invert(&mut self) {
        self.bitmap.get_black_matrix_mut().flip_self();
    }
}

fn found(decoded: &DecoderResult<bool>, corners: &[Point], scale: f32) -> Option<Found> {
    let (text, bytes) = super::symbol::text(decoded);
    let corners = match corners {
        // The port lists the bottom corners left first.
        [top_left, top_right, bottom_left, bottom_right] => {
            [top_left, top_right, bottom_right, bottom_left].map(|p| (p.x * scale, p.y * scale))
        }
        _ => return None,
    };
    Some(Found { text, bytes, corners })
}
