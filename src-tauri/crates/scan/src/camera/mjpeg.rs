//! Finds the JPEG in a camera's buffer and completes it. No pixel is decoded here.

use std::sync::{Arc, OnceLock};

const MARK: u8 = 0xFF;
const START: [u8; 2] = [MARK, 0xD8];
const END: [u8; 2] = [MARK, 0xD9];

/// A complete JPEG and its size.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Jpeg {
    pub(super) bytes: Arc<[u8]>,
    pub(super) width: u32,
    pub(super) height: u32,
}

/// Where a JPEG's parts are.
#[derive(Debug, Default)]
struct Layout {
    size: Option<(u32, u32)>,
    tables: bool,
    /// The first scan's marker.
    scan: Option<usize>,
    /// Just behind the end mark, or the end of the buffer if there is none.
    end: usize,
    ended: bool,
}

/// Takes the JPEG at the start of `buffer`. Behind it may be anything: nokhwa hands over the driver's whole buffer,
/// with the rest of older, longer frames in it.
pub(super) fn take(buffer: &[u8]) -> Option<Jpeg> {
    let layout = layout(buffer)?;
    let (width, height) = layout.size?;
    let scan = layout.scan?;
    let (head, body) = buffer.get(..layout.end)?.split_at_checked(scan)?;
    // Motion JPEG may leave out the Huffman tables, and not every viewer puts the usual ones in their place.
    let tables = if layout.tables { &[][..] } else { usual_tables() };
    let end = if layout.ended { &[][..] } else { &END[..] };
    let bytes = if tables.is_empty() && end.is_empty() {
        buffer.get(..layout.end)?.into()
    } else {
        [head, tables, body, end].concat().into()
    };
    Some(Jpeg { bytes, width, height })
}

fn layout(buffer: &[u8]) -> Option<Layout> {
    if !buffer.starts_with(&START) {
        return None;
    }
    let mut layout = Layout { end: buffer.len(), ..Layout::default() };
    let mut at = START.len();
    loop {
        let rest = buffer.get(at..)?;
        let [MARK, kind, tail @ ..] = rest else { break };
        match kind {
            // A fill byte.
            0xFF => {
                at += 1;
                continue;
            }
            0xD9 => {
                layout.end = at + END.len();
                layout.ended = true;
                break;
            }
            // Marks without a length.
            0x01 | 0xD0..=0xD7 => {
                at += 2;
                continue;
            }
            _ => {}
        }
        let [high, low, segment @ ..] = tail else { break };
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        match kind {
            0xC0..=0xC2 => {
                let [_precision, h1, h2, w1, w2, ..] = segment else { break };
                let side = |a: &u8, b: &u8| u32::from(u16::from_be_bytes([*a, *b]));
                layout.size = Some((side(w1, w2), side(h1, h2)));
            }
            0xC4 => layout.tables = true,
            0xDA => {
                layout.scan = layout.scan.or(Some(at));
                let data = buffer.get(at + 2 + length..).unwrap_or_default();
                match entropy_end(data) {
                    Some(skip) => {
                        at += 2 + length + skip;
                        continue;
                    }
                    None => break,
                }
            }
            _ => {}
        }
        if length < 2 {
            return None;
        }
        at += 2 + length;
    }
    Some(layout)
}

/// Where the next mark is in coded data: stuffed and restart marks belong to the data.
fn entropy_end(data: &[u8]) -> Option<usize> {
    data.windows(2).position(|pair| matches!(pair, [MARK, 0x01..=0xCF | 0xD8..=0xFE]))
}

/// The tables of the JPEG standard's annex K as segments, cut from a picture made by an encoder that uses them.
fn usual_tables() -> &'static [u8] {
    static TABLES: OnceLock<Vec<u8>> = OnceLock::new();
    TABLES.get_or_init(|| {
        let mut picture = Vec::new();
        let encoder = image::codecs::jpeg::JpegEncoder::new(&mut picture);
        let dot = image::RgbImage::new(8, 8);
        match dot.write_with_encoder(encoder) {
            Ok(()) => table_segments(&picture),
            // Writing to memory; without tables, the frame is left as it came.
            Err(_) => Vec::new(),
        }
    })
}

fn table_segments(jpeg: &[u8]) -> Vec<u8> {
    let mut tables = Vec::new();
    let mut at = START.len();
    while let Some([MARK, kind, high, low, ..]) = jpeg.get(at..) {
        let next = at + 2 + usize::from(u16::from_be_bytes([*high, *low]));
        match kind {
            0xC4 => tables.extend_from_slice(jpeg.get(at..next).unwrap_or_default()),
            0xDA => break,
            _ => {}
        }
        at = next;
    }
    tables
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]
    use super::*;

    fn sample() -> Vec<u8> {
        let mut bytes = Vec::new();
        let picture = image::RgbImage::from_fn(64, 48, |x, y| image::Rgb([(x * y) as u8, x as u8, y as u8]));
        picture.write_with_encoder(image::codecs::jpeg::JpegEncoder::new(&mut bytes)).unwrap();
        bytes
    }

    #[test]
    fn what_lies_behind_the_picture_is_cut_off() {
        let whole = sample();
        let mut buffer = whole.clone();
        buffer.extend_from_slice(&[0, 7, 0xFF, 0xD9, 9, 9]);
        let jpeg = take(&buffer).unwrap();
        assert_eq!((jpeg.width, jpeg.height), (64, 48));
        assert_eq!(jpeg.bytes.as_ref(), whole);
    }

    #[test]
    fn missing_tables_and_a_missing_end_are_put_in() {
        let whole = sample();
        let mut bare = Vec::new();
        let mut at = 0;
        while at < whole.len() {
            if whole[at..].starts_with(&[MARK, 0xC4]) {
                at += 2 + usize::from(u16::from_be_bytes([whole[at + 2], whole[at + 3]]));
            } else {
                bare.push(whole[at]);
                at += 1;
            }
        }
        assert!(bare.len() + 400 < whole.len(), "the tables were there");
        let jpeg = take(&bare[..bare.len() - 2]).unwrap();
        let pixels = |bytes: &[u8]| image::load_from_memory(bytes).unwrap().into_rgb8();
        assert_eq!(pixels(&jpeg.bytes), pixels(&whole));
    }

    #[test]
    fn no_bytes_make_it_panic() {
        let whole = sample();
        for cut in 0..whole.len() {
            take(&whole[..cut]);
        }
        for at in 0..whole.len() {
            for value in [0, 0xD8, 0xDA, 0xFF] {
                let mut bent = whole.clone();
                bent[at] = value;
                take(&bent);
            }
        }
        assert_eq!(take(b"not a picture"), None);
    }
}
