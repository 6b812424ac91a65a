//! A frame as the camera gave it, to grey for the search and to JPEG for the screen. MJPEG stays as it is; only
//! its luma is unpacked, without a detour over colours.

use std::io::Cursor;
use std::time::Instant;

use image::RgbImage;
use image::codecs::jpeg::JpegEncoder;
use nokhwa::utils::{CameraFormat, FrameFormat};
use zune_core::colorspace::ColorSpace;
use zune_core::options::DecoderOptions;
use zune_jpeg::JpegDecoder;

use super::event::Frame;
use super::mjpeg::{self, Jpeg};
use crate::decode::{Look, Timings};

/// A frame not yet looked at.
#[derive(Debug)]
pub(super) struct RawFrame {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) format: FrameFormat,
    pub(super) seq: u64,
    captured: Instant,
    pixels: Pixels,
}

#[derive(Debug)]
enum Pixels {
    Jpeg(Jpeg),
    Plain(Vec<u8>),
}

/// For the live picture of cameras that give no JPEG.
const QUALITY: u8 = 70;
/// No camera frame has more pixels a side.
const SIDE_MOST: usize = 8_192;

impl RawFrame {
    /// Copies the frame out of the driver's buffer; `None` if the buffer does not hold one.
    pub(super) fn take(buffer: &[u8], format: CameraFormat) -> Option<Self> {
        let captured = Instant::now();
        if format.format() == FrameFormat::MJPEG {
            let jpeg = mjpeg::take(buffer)?;
            // The picture knows its size better than the driver.
            let (width, height) = (jpeg.width, jpeg.height);
            return Some(Self {
                width,
                height,
                format: FrameFormat::MJPEG,
                seq: 0,
                captured,
                pixels: Pixels::Jpeg(jpeg),
            });
        }
        let (width, height) = (format.width(), format.height());
        // A driver may claim any size: what has no room in memory is not in the buffer either.
        let area = (width as usize).checked_mul(height as usize)?;
        let most = area.checked_mul(3)?;
        // macOS calls NV12 frames YUYV; their length tells.
        let kind = match format.format() {
            FrameFormat::YUYV if buffer.len() < area * 2 => FrameFormat::NV12,
            kind => kind,
        };
        let length = match kind {
            FrameFormat::YUYV => area * 2,
            FrameFormat::NV12 => area + area / 2,
            FrameFormat::GRAY => area,
            _ => most,
        };
        let plain = buffer.get(..length)?.to_vec();
        Some(Self { width, height, format: kind, seq: 0, captured, pixels: Pixels::Plain(plain) })
    }

    /// Writes the frame's luma to `into`, replacing what is there; its width and height, or `None` if the frame is
    /// damaged.
    pub(super) fn grey(&self, into: &mut Vec<u8>) -> Option<(u32, u32)> {
        into.clear();
        let plain = match &self.pixels {
            Pixels::Jpeg(jpeg) => return jpeg_luma(&jpeg.bytes, into),
            Pixels::Plain(plain) => plain,
        };
        let area = self.width as usize * self.height as usize;
        match self.format {
            FrameFormat::YUYV => into.extend(plain.iter().step_by(2)),
            FrameFormat::NV12 | FrameFormat::GRAY | FrameFormat::MJPEG => {
                into.extend(plain.iter().take(area))
            }
            FrameFormat::RAWRGB | FrameFormat::RAWBGR => {
                // Green in the middle is most of what the eye calls light, in either order.
                into.extend(plain.chunks_exact(3).map(|pixel| match pixel {
                    [a, green, b] => ((u16::from(*a) + 2 * u16::from(*green) + u16::from(*b)) / 4) as u8,
                    _ => 0,
                }));
            }
        }
        Some((self.width, self.height))
    }

    /// The frame as it is told; `look` is `None` when it was not searched.
    pub(super) fn into_frame(self, look: Option<(Look, Timings)>) -> Option<Frame> {
        let decoded = Instant::now();
        let searched = look.is_some();
        let (look, timings) = look.unwrap_or_default();
        let jpeg = match self.pixels {
            Pixels::Jpeg(jpeg) => jpeg.bytes,
            Pixels::Plain(plain) => encoded(&plain, self.width, self.height, self.format)?.into(),
        };
        Some(Frame {
            jpeg,
            width: self.width,
            height: self.height,
            found: look.found,
            outlines: look.outlines,
            hint: look.hint,
            timings,
            searched,
            seq: self.seq,
            captured: self.captured,
            decoded,
        })
    }
}

/// A JPEG's luma, written to `into`; its width and height, or `None` if it is damaged.
pub(crate) fn jpeg_luma(bytes: &[u8], into: &mut Vec<u8>) -> Option<(u32, u32)> {
    let options = DecoderOptions::default()
        .set_max_width(SIDE_MOST)
        .set_max_height(SIDE_MOST)
        .jpeg_set_out_colorspace(ColorSpace::Luma);
    let mut decoder = JpegDecoder::new_with_options(Cursor::new(bytes), options);
    decoder.decode_headers().ok()?;
    into.resize(decoder.output_buffer_size()?, 0);
    decoder.decode_into(into).ok()?;
    let info = decoder.info()?;
    Some((u32::from(info.width), u32::from(info.height)))
}

fn encoded(plain: &[u8], width: u32, height: u32, format: FrameFormat) -> Option<Vec<u8>> {
    let mut jpeg = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut jpeg, QUALITY);
    if format == FrameFormat::GRAY {
        image::GrayImage::from_raw(width, height, plain.to_vec())?.write_with_encoder(encoder).ok()?;
        return Some(jpeg);
    }
    let rgb = match format {
        FrameFormat::YUYV => plain
            .chunks_exact(4)
            .flat_map(|pair| match pair {
                [y1, u, y2, v] => [rgb(*y1, *u, *v), rgb(*y2, *u, *v)],
                _ => [[0; 3]; 2],
            })
            .flatten()
            .collect(),
        FrameFormat::NV12 => nv12_rgb(plain, width as usize, height as usize),
        FrameFormat::RAWBGR => plain
            .chunks_exact(3)
            .flat_map(|pixel| match pixel {
                [b, g, r] => [*r, *g, *b],
                _ => [0; 3],
            })
            .collect(),
        _ => plain.to_vec(),
    };
    RgbImage::from_raw(width, height, rgb)?.write_with_encoder(encoder).ok()?;
    Some(jpeg)
}

/// The grey plane first, then at half the size the two colour planes, interleaved.
fn nv12_rgb(plain: &[u8], width: usize, height: usize) -> Vec<u8> {
    let (grey, colour) = plain.split_at_checked(width * height).unwrap_or_default();
    let mut pixels = Vec::with_capacity(width * height * 3);
    for (y, row) in grey.chunks_exact(width.max(1)).enumerate() {
        let colours = colour.get(y / 2 * width..).unwrap_or_default();
        let pairs = colours.chunks_exact(2).chain(std::iter::repeat(&[128, 128][..]));
        for (shades, pair) in row.chunks(2).zip(pairs) {
            if let [u, v] = pair {
                pixels.extend(shades.iter().flat_map(|shade| rgb(*shade, *u, *v)));
            }
        }
    }
    pixels
}

/// BT.601 in studio range, as webcams give it.
fn rgb(y: u8, u: u8, v: u8) -> [u8; 3] {
    let (y, u, v) = (298 * (i32::from(y) - 16), i32::from(u) - 128, i32::from(v) - 128);
    [y + 409 * v, y - 100 * u - 208 * v, y + 516 * u].map(|sum| ((sum + 128) >> 8).clamp(0, 255) as u8)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]
    use super::*;

    /// A 4×2 frame, left half black, right half white.
    fn frame(format: FrameFormat, bytes: &[u8]) -> RawFrame {
        RawFrame::take(bytes, CameraFormat::new_from(4, 2, format, 30)).unwrap()
    }

    #[test]
    fn every_packing_gives_the_same_grey_and_a_picture() {
        let yuyv = [16, 128, 16, 128, 235, 128, 235, 128].repeat(2);
        let nv12 = [[16, 16, 235, 235].repeat(2), vec![128; 4]].concat();
        let grey = [0, 0, 255, 255].repeat(2);
        let rgb = [0, 0, 0, 0, 0, 0, 255, 255, 255, 255, 255, 255].repeat(2);
        for (format, bytes, black, white) in [
            (FrameFormat::YUYV, yuyv.clone(), 16, 235),
            (FrameFormat::YUYV, nv12.clone(), 16, 235), // macOS
            (FrameFormat::NV12, nv12, 16, 235),
            (FrameFormat::GRAY, grey, 0, 255),
            (FrameFormat::RAWRGB, rgb.clone(), 0, 255),
            (FrameFormat::RAWBGR, rgb, 0, 255),
        ] {
            let mut luma = Vec::new();
            let raw = frame(
                format,
                &[bytes.as_slice(), &[9; 40]].concat()
                    [..if bytes.len() == 12 { 12 } else { bytes.len() + 40 }],
            );
            assert_eq!(raw.grey(&mut luma), Some((4, 2)));
            assert_eq!(luma, [black, black, white, white].repeat(2), "{format:?}");
            let told = raw.into_frame(Some(Default::default())).unwrap();
            let picture = image::load_from_memory(&told.jpeg).unwrap().into_luma8();
            assert!(picture[(0, 0)].0[0] < 60 && picture[(3, 1)].0[0] > 195, "{format:?}: {picture:?}");
        }
    }

    #[test]
    fn mjpeg_passes_through_and_its_luma_is_right() {
        let mut bytes = Vec::new();
        let picture = RgbImage::from_fn(32, 16, |x, _| image::Rgb(if x < 16 { [0; 3] } else { [255; 3] }));
        picture.write_with_encoder(JpegEncoder::new(&mut bytes)).unwrap();
        let raw = frame(FrameFormat::MJPEG, &bytes);
        let mut luma = Vec::new();
        assert_eq!(raw.grey(&mut luma), Some((32, 16)));
        assert!(luma[0] < 10 && luma[31] > 245);
        let told = raw.into_frame(None).unwrap();
        assert!(!told.searched);
        assert_eq!(told.jpeg.as_ref(), bytes, "not re-encoded");
    }

    #[test]
    fn a_short_or_damaged_frame_is_none() {
        assert!(RawFrame::take(&[0; 11], CameraFormat::new_from(4, 2, FrameFormat::YUYV, 30)).is_none());
        assert!(RawFrame::take(&[0; 99], CameraFormat::new_from(4, 2, FrameFormat::MJPEG, 30)).is_none());
    }
    #[test]
    fn any_buffer_under_any_name_and_size_is_a_whole_frame_or_none() {
        let formats = [
            FrameFormat::MJPEG,
            FrameFormat::YUYV,
            FrameFormat::NV12,
            FrameFormat::GRAY,
            FrameFormat::RAWRGB,
            FrameFormat::RAWBGR,
        ];
        let mut jpeg = Vec::new();
        RgbImage::new(9, 5).write_with_encoder(JpegEncoder::new(&mut jpeg)).unwrap();
        let plain: Vec<u8> = (0..2_000_u32).map(|n| ((n * n) >> 3) as u8).collect();
        for (width, height) in [
            (0, 0),
            (0, 7),
            (1, 1),
            (2, 1),
            (1, 2),
            (3, 3),
            (5, 2),
            (16, 9),
            (17, 9),
            (65_535, 65_535),
            (u32::MAX, u32::MAX),
        ] {
            for kind in formats {
                let format = CameraFormat::new_from(width, height, kind, 30);
                for length in [0, 1, 2, 3, 4, 5, 7, 12, 26, 144, 216, 288, 432, 459, 2_000] {
                    for buffer in [plain.as_slice(), jpeg.as_slice()] {
                        let Some(raw) =
                            buffer.get(..length).and_then(|buffer| RawFrame::take(buffer, format))
                        else {
                            continue;
                        };
                        let mut luma = vec![7; 3];
                        let size = raw.grey(&mut luma);
                        if let Some((width, height)) = size {
                            assert_eq!(
                                luma.len() as u64,
                                u64::from(width) * u64::from(height),
                                "{kind:?} {width}×{height}"
                            );
                        }
                        // Encoding may refuse a picture without pixels; it must not do worse.
                        let _ = raw.into_frame(size.map(|_| Default::default()));
                    }
                }
            }
        }
    }
}
