//! The decoder that carries the load: `rxing`'s port of the zxing-cpp QR reader. Only QR codes are looked for; the
//! other symbologies are not even compiled in.

use std::collections::HashSet;

use rxing::common::HybridBinarizer;
use rxing::multi::MultipleBarcodeReader;
use rxing::qrcode::cpp_port::QrReader;
use rxing::{BarcodeFormat, Binarizer, BinaryBitmap, DecodeHints, Luma8Source, RXingResult};

use super::{Found, Luma};

/// A picture after its threshold, ready to be searched in more than one way.
pub(super) struct Search<'a> {
    bitmap: BinaryBitmap<HybridBinarizer<Luma8Source<'a>>>,
    hints: DecodeHints,
    scale: f32,
}

impl<'a> Search<'a> {
    /// Thresholds `luma`; `scale` is the frame's pixels in one of `luma`'s.
    pub(super) fn new(luma: &Luma<'a>, scale: f32) -> Option<Self> {
        // The decoder's finder looks at rows of modules; nothing this small can hold a symbol, and its threshold
        // divides by the size.
        if luma.width < 21 || luma.height < 21 {
            return None;
        }
        let source = Luma8Source::new_with_slice(luma.pixels, luma.width, luma.height).ok()?;
        let hints = DecodeHints {
            PossibleFormats: Some(HashSet::from([BarcodeFormat::QR_CODE])),
            TryHarder: Some(true),
            ..DecodeHints::default()
        };
        Some(Self { bitmap: BinaryBitmap::new(HybridBinarizer::new(source)), hints, scale })
    }

    /// All dark-on-light codes of the picture as it stands.
    pub(super) fn read(&mut self) -> Vec<Found> {
        let results = QrReader.decode_multiple_with_hints(&mut self.bitmap, &self.hints).unwrap_or_default();
        results.iter().filter_map(|result| found(result, self.scale)).collect()
    }

    /// Swaps dark and light, without a new threshold.
    pub(super) fn invert(&mut self) {
        self.bitmap.get_black_matrix_mut().flip_self();
    }

    /// Closes gaps of one pixel in what is dark: dots and thin scratches.
    pub(super) fn close(&mut self) {
        // It fails only for want of size, and then the picture stays as it was.
        let _ = self.bitmap.close();
    }
}

fn found(result: &RXingResult, scale: f32) -> Option<Found> {
    let bytes = result.getRawBytes().to_vec();
    // Codes in the wild hold UTF-8 without saying so, and guesses by statistics then go wrong.
    let text = match std::str::from_utf8(&bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => result.getText().to_owned(),
    };
    let corners = match result.getPoints() {
        [a, b, c, d, ..] => [a, b, c, d].map(|p| (p.x * scale, p.y * scale)),
        _ => return None,
    };
    Some(Found { text, bytes, corners })
}
