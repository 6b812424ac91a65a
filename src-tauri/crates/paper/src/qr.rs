//! The QR of a code: as a matrix for the PDF, as an SVG, as a PNG. What the code means is deliberately unknown here.

use std::io::Cursor;

use image::{GrayImage, ImageFormat, Luma};
use qrcode::bits::Bits;
use qrcode::types::QrError;
use qrcode::{Color, EcLevel, QrCode, Version};

use crate::error::PaperError;

/// The quiet zone on each side, in modules: what ISO/IEC 18004 asks for.
pub(crate) const QUIET: usize = 4;

/// A QR without its quiet zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrMatrix {
    /// Modules along one side, 21 to 177.
    pub side: usize,
    /// `side * side` modules, row by row from the top left; `true` is dark.
    pub dark: Vec<bool>,
}

impl QrMatrix {
    /// The dark modules as horizontal bars `(x, y, length)` in modules, so that nothing has a seam inside a row.
    pub(crate) fn bars(&self) -> Vec<(usize, usize, usize)> {
        let mut bars: Vec<(usize, usize, usize)> = Vec::new();
        for (y, row) in self.dark.chunks(self.side.max(1)).enumerate() {
            let mut open = false;
            for (x, dark) in row.iter().enumerate() {
                match bars.last_mut() {
                    Some(bar) if *dark && open => bar.2 += 1,
                    _ if *dark => bars.push((x, y, 1)),
                    _ => {}
                }
                open = *dark;
            }
        }
        bars
    }
}

/// The QR of `code`: the smallest version that holds it at level M, at the highest level that this version allows.
/// Fewer, larger modules read from further away, and the spare room goes to error correction. Text made of digits only
/// is written in numeric mode: the 195 digits of a ticket give version 5 (37×37) at level M.
///
/// # Errors
/// [`PaperError::CodeEmpty`] and [`PaperError::CodeTooLong`].
pub fn qr_matrix(code: &str) -> Result<QrMatrix, PaperError> {
    let qr = qr_code(code)?;
    let dark = qr.to_colors().into_iter().map(|color| color == Color::Dark).collect();
    Ok(QrMatrix { side: qr.width(), dark })
}

fn qr_code(code: &str) -> Result<QrCode, PaperError> {
    if code.is_empty() {
        return Err(PaperError::CodeEmpty);
    }
    let (version, level) = version_and_level(code)?;
    let bits = segments(code, version).and_then(|mut bits| {
        bits.push_terminator(level)?;
        Ok(bits)
    });
    bits.and_then(|bits| QrCode::with_bits(bits, level)).map_err(|error| refused(code, error))
}

fn version_and_level(code: &str) -> Result<(Version, EcLevel), PaperError> {
    for version in (1..=40).map(Version::Normal) {
        let length = match segments(code, version) {
            Ok(bits) => bits.len(),
            Err(QrError::DataTooLong) => continue,
            Err(error) => return Err(refused(code, error)),
        };
        let fits = |level| Bits::new(version).max_len(level).is_ok_and(|room| length <= room);
        if fits(EcLevel::M) {
            let level = [EcLevel::H, EcLevel::Q].into_iter().find(|level| fits(*level));
            return Ok((version, level.unwrap_or(EcLevel::M)));
        }
    }
    Err(PaperError::CodeTooLong(code.len()))
}

/// The text as data bits of this version, without terminator. Digits are kept in one numeric segment, all else is cut
/// into the shortest mix of segments.
fn segments(code: &str, version: Version) -> Result<Bits, QrError> {
    let mut bits = Bits::new(version);
    if code.bytes().all(|byte| byte.is_ascii_digit()) {
        bits.push_numeric_data(code.as_bytes())?;
    } else {
        bits.push_optimal_data(code.as_bytes())?;
    }
    Ok(bits)
}

fn refused(code: &str, error: QrError) -> PaperError {
    match error {
        QrError::DataTooLong => PaperError::CodeTooLong(code.len()),
        other => PaperError::Build(format!("the QR was refused: {other}")),
    }
}

/// The QR of `code` as an SVG picture with its quiet zone, black on white, one user unit a module; it scales without
/// loss to the size it is shown at.
///
/// # Errors
/// As [`qr_matrix`].
pub fn qr_svg(code: &str) -> Result<String, PaperError> {
    let matrix = qr_matrix(code)?;
    let side = matrix.side + 2 * QUIET;
    let path: String = matrix
        .bars()
        .into_iter()
        .map(|(x, y, length)| format!("M{} {}h{length}v1h-{length}z", x + QUIET, y + QUIET))
        .collect();
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" width=\"{}\" height=\"{}\" \
         shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path fill=\"#000\" \
         d=\"{path}\"/></svg>\n",
        side * 8,
        side * 8
    ))
}

/// The QR of `code` as a greyscale PNG with its quiet zone, each module `module_px` pixels wide (1 to 64; other values
/// are brought into that range).
///
/// # Errors
/// As [`qr_matrix`].
pub fn qr_png(code: &str, module_px: u32) -> Result<Vec<u8>, PaperError> {
    let matrix = qr_matrix(code)?;
    let scale = module_px.clamp(1, 64);
    let modules = matrix.side + 2 * QUIET;
    let pixels = u32::try_from(modules).unwrap_or(u32::MAX).saturating_mul(scale);
    let mut picture = GrayImage::from_pixel(pixels, pixels, Luma([255]));
    let module_of = |pixel: u32| usize::try_from(pixel / scale).ok()?.checked_sub(QUIET);
    for (x, y, pixel) in picture.enumerate_pixels_mut() {
        if let (Some(column), Some(row)) = (module_of(x), module_of(y))
            && column < matrix.side
            && matrix.dark.get(row * matrix.side + column) == Some(&true)
        {
            *pixel = Luma([0]);
        }
    }
    let mut bytes = Cursor::new(Vec::new());
    picture
        .write_to(&mut bytes, ImageFormat::Png)
        .map_err(|error| PaperError::Build(format!("the PNG was refused: {error}")))?;
    Ok(bytes.into_inner())
}
