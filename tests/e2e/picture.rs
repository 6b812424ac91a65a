//! What a webcam sees when somebody holds a printed ticket up to it. The webcam itself is the test kit's.

use std::path::Path;
use std::sync::Arc;

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use image::codecs::jpeg::JpegEncoder;
use image::{Rgb, RgbImage};

/// Pixels a point: the code, 44 mm on paper, is some 250 pixels wide, as at an arm's length from a webcam.
const SCALE: f32 = 2.0;

/// A frame of 1280×720 with the first page of a PDF in it, as JPEG.
pub(crate) fn held_up(pdf: &Path) -> Vec<u8> {
    let bytes = std::fs::read(pdf).unwrap_or_else(|error| panic!("{}: {error}", pdf.display()));
    let pdf = Pdf::new(Arc::new(bytes)).expect("a PDF that opens");
    let look = PixmapSettings { x_scale: SCALE, y_scale: SCALE, bg_color: WHITE };
    let page = render(
        &pdf.pages()[0],
        &RenderCache::new(),
        &InterpreterSettings::default(),
        &RenderSettings::default(),
        &look,
    );
    let (width, height) = (u32::from(page.width()), u32::from(page.height()));
    let mut frame = RgbImage::from_fn(1280, 720, |x, y| {
        // A room behind it: never one even colour.
        let shade = u8::try_from(70 + (x / 20 + y / 15) % 60).unwrap_or_default();
        Rgb([shade, shade, shade + 8])
    });
    for (place, pixel) in (0_u32..).zip(page.data()) {
        let (x, y) = (place % width + 180, place / width + 60);
        if place / width < height && x < 1280 && y < 720 {
            // Paper in a room is not as white as the file says.
            let dim = |value: u8| value / 5 * 4 + 16;
            frame.put_pixel(x, y, Rgb([dim(pixel.r), dim(pixel.g), dim(pixel.b)]));
        }
    }
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, 85).encode_image(&frame).expect("a frame can be encoded");
    jpeg
}
