//! The other readers, as anybody would use them: one frame in grey, no front end of ours, no time limit.
//! zxing-cpp is C++ and only there with the feature `competitors`, which `cargo xtask bench scan` turns on.

use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use image::GrayImage;
use rxing::{BarcodeFormat, DecodeHints};

/// A reader: its name, and what it reads in a picture.
pub(crate) struct Rival {
    pub(crate) name: &'static str,
    read: fn(&GrayImage) -> Vec<String>,
}

impl Rival {
    /// All texts in the picture. A reader that panics has read nothing.
    pub(crate) fn read(&self, picture: &GrayImage) -> Vec<String> {
        catch_unwind(AssertUnwindSafe(|| (self.read)(picture))).unwrap_or_default()
    }
}

/// The best first.
pub(crate) const RIVALS: &[Rival] = &[
    #[cfg(feature = "competitors")]
    Rival { name: "zxing-cpp", read: zxing_cpp },
    Rival { name: "rxing", read: rxing },
    Rival { name: "rqrr", read: rqrr },
];

#[cfg(feature = "competitors")]
fn zxing_cpp(picture: &GrayImage) -> Vec<String> {
    use zxingcpp::{ImageFormat, ImageView};
    let view = ImageView::from_slice(picture.as_raw(), picture.width(), picture.height(), ImageFormat::Lum);
    let reader = zxingcpp::read()
        .formats(&[zxingcpp::BarcodeFormat::QRCode][..])
        .try_harder(true)
        .try_rotate(true)
        .try_invert(true)
        .try_downscale(true)
        .max_number_of_symbols(1);
    let codes = view.and_then(|view| reader.from(view)).unwrap_or_default();
    codes.iter().map(zxingcpp::Barcode::text).collect()
}

/// Its own retries at smaller sizes and with gaps closed included, dark on light and light on dark.
fn rxing(picture: &GrayImage) -> Vec<String> {
    let mut hints = DecodeHints {
        TryHarder: Some(true),
        AlsoInverted: Some(true),
        PossibleFormats: Some(HashSet::from([BarcodeFormat::QR_CODE])),
        ..DecodeHints::default()
    };
    let found = rxing::helpers::detect_in_luma_filtered_with_hints(
        picture.as_raw().clone(),
        picture.width(),
        picture.height(),
        Some(BarcodeFormat::QR_CODE),
        &mut hints,
    );
    found.into_iter().map(|code| code.getText().to_owned()).collect()
}

fn rqrr(picture: &GrayImage) -> Vec<String> {
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
        picture.as_raw().get(y * width + x).copied().unwrap_or(255)
    });
    prepared.detect_grids().iter().filter_map(|grid| grid.decode().ok()).map(|(_, text)| text).collect()
}
