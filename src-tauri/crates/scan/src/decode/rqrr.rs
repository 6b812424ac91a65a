//! The second decoder, `rqrr`: another finder and one threshold for all, for pictures that the first can't read.

use super::types::{Found, Luma};

/// All dark-on-light codes of `luma`; `scale` is the frame's pixels in one of `luma`'s.
pub(super) fn read(luma: &Luma, scale: f32) -> Vec<Found> {
    let width = luma.width as usize;
    let mut prepared = ::rqrr::PreparedImage::prepare_from_greyscale(width, luma.height as usize, |x, y| {
        luma.pixels.get(y * width + x).copied().unwrap_or(u8::MAX)
    });
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
