//! Draws codes and pages for the tests, so that no pictures need to lie in the repository.

use std::io::Cursor;

use image::{DynamicImage, GrayImage, ImageFormat, Luma, imageops};
use qrcode::{Color, EcLevel, QrCode};

/// A code with its quiet zone, `module` pixels a module, black on white.
pub(crate) fn code(text: impl AsRef<[u8]>, module: u32) -> GrayImage {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).unwrap();
    let (width, colours) = (code.width() as u32, code.to_colors());
    GrayImage::from_fn((width + 8) * module, (width + 8) * module, |x, y| {
        let (x, y) = ((x / module).wrapping_sub(4), (y / module).wrapping_sub(4));
        let dark = x < width && y < width && colours[(y * width + x) as usize] == Color::Dark;
        Luma([if dark { 20 } else { 235 }])
    })
}

/// A grey page of that size with pictures at places on it.
pub(crate) fn page(width: u32, height: u32, pictures: &[(GrayImage, i64, i64)]) -> GrayImage {
    let mut page = GrayImage::from_pixel(width, height, Luma([170]));
    for (picture, x, y) in pictures {
        imageops::replace(&mut page, picture, *x, *y);
    }
    page
}

/// A webcam's frame with one code in it.
pub(crate) fn frame(text: &str) -> GrayImage {
    page(1280, 720, &[(code(text, 6), 400, 180)])
}

/// The file of a picture.
pub(crate) fn file(picture: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Vec::new();
    picture.into().write_to(&mut Cursor::new(&mut bytes), format).unwrap();
    bytes
}

/// A frame as a camera's JPEG.
pub(crate) fn jpeg(picture: &GrayImage) -> Vec<u8> {
    file(DynamicImage::ImageLuma8(picture.clone()).into_rgb8(), ImageFormat::Jpeg)
}

/// Something that looks like a code of version 4 and says nothing: what marks a code is right, the rest is chance.
pub(crate) fn illegible(module: u32) -> GrayImage {
    const SIDE: u32 = 33;
    let code = QrCode::with_version([], qrcode::Version::Normal(4), EcLevel::M).unwrap();
    let colours = code.to_colors();
    let marks = |x: u32, y: u32| {
        let (low, high) = (|at: u32| at < 9, |at: u32| at >= SIDE - 8);
        let finder = low(x) && (low(y) || high(y)) || high(x) && low(y);
        finder || x == 6 || y == 6 || [x, y].iter().all(|at| (24..29).contains(at))
    };
    let chance = |x: u32, y: u32| ((x * 7_919 + y * 104_729 + x * y * 613) % 97).is_multiple_of(2);
    GrayImage::from_fn((SIDE + 8) * module, (SIDE + 8) * module, |x, y| {
        let (x, y) = ((x / module).wrapping_sub(4), (y / module).wrapping_sub(4));
        let dark = x < SIDE
            && y < SIDE
            && if marks(x, y) { colours[(y * SIDE + x) as usize] == Color::Dark } else { chance(x, y) };
        Luma([if dark { 20 } else { 235 }])
    })
}
