//! Still pictures: a file or its bytes to a grey picture, and the codes in it. Camera frames take another way.

use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use image::{DynamicImage, ImageReader, Limits};

use crate::camera;
use crate::decode::{Found, Look, Luma, Reader};

/// A picture file may have at most this many bytes.
pub const FILE_MOST: u64 = 64 * 1024 * 1024;
/// A picture may have at most this many pixels a side.
pub const SIDE_MOST: u32 = 16_384;
/// A picture may take at most this much memory while it is unpacked: a small file can name a huge size.
const UNPACKED_MOST: u64 = 384 * 1024 * 1024;
/// Larger pictures are scaled down to about this many pixels first: codes in a 50-megapixel photograph have pixels
/// to spare, and time grows with them.
const PIXELS_MOST: u64 = 16_000_000;

/// Why a picture could not be looked at.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// The file could not be opened or read.
    #[error("could not read the picture {}: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The file has too many bytes.
    #[error("this picture has more than {} MB; save it smaller", FILE_MOST / 1024 / 1024)]
    TooLarge,
    /// The picture has too many pixels.
    #[error("this picture has too many pixels; save it with at most {SIDE_MOST} a side")]
    TooManyPixels,
    /// The bytes are not one of the four formats.
    #[error("this is not a PNG, JPEG, WebP or GIF picture")]
    UnknownFormat,
    /// The picture is damaged or cut short.
    #[error("this {format} picture is damaged: {reason}")]
    Damaged {
        /// The format the bytes begin like.
        format: &'static str,
        /// What its decoder says.
        reason: String,
    },
}

/// Reads every code in a PNG, JPEG, WebP or GIF (its first image), in colour, grey or with transparency.
pub fn read_picture_file(path: &Path) -> Result<Vec<Found>, PictureError> {
    read_picture_bytes(&bytes_of(path)?)
}

fn bytes_of(path: &Path) -> Result<Vec<u8>, PictureError> {
    let unreadable = |source| PictureError::Unreadable { path: path.to_owned(), source };
    let file = std::fs::File::open(path).map_err(unreadable)?;
    let mut bytes = Vec::new();
    // One byte more than allowed tells a file that is too large, also when it grows or has no length (a pipe).
    file.take(FILE_MOST + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > FILE_MOST { Err(PictureError::TooLarge) } else { Ok(bytes) }
}

/// Reads every code in the bytes of a picture file; see [`read_picture_file`].
pub fn read_picture_bytes(bytes: &[u8]) -> Result<Vec<Found>, PictureError> {
    if bytes.len() as u64 > FILE_MOST {
        return Err(PictureError::TooLarge);
    }
    let picture = unpacked(bytes)?;
    // A screenshot or logo with a transparent ground is meant to lie on paper. One whose drawing is light was cut out
    // of a dark screen and would vanish there.
    let mut found = read_on(&picture, WHITE);
    if found.is_empty() && picture.color().has_alpha() {
        found = read_on(&picture, BLACK);
    }
    Ok(found)
}

/// Looks at a picture file as at a camera's frame: `reader` remembers the frames before, and gets `time` from when the
/// file is read (a JPEG) or unpacked (the others, which no camera gives).
pub fn look_at_file(reader: &mut Reader, path: &Path, time: Duration) -> Result<Look, PictureError> {
    let bytes = bytes_of(path)?;
    let begun = Instant::now();
    let mut pixels = Vec::new();
    if let Some((width, height)) = camera::jpeg_luma(&bytes, &mut pixels)
        && let Ok(luma) = Luma::new(width, height, &pixels)
    {
        return Ok(reader.look_since(begun, &luma, begun + time));
    }
    let (pixels, width, height) = grey(&unpacked(&bytes)?, WHITE);
    let begun = Instant::now();
    let luma = Luma::new(width, height, &pixels);
    Ok(luma.map(|luma| reader.look_since(begun, &luma, begun + time)).unwrap_or_default())
}

const WHITE: u32 = 255;
const BLACK: u32 = 0;

fn read_on(picture: &DynamicImage, ground: u32) -> Vec<Found> {
    let (pixels, width, height) = grey(picture, ground);
    Luma::new(width, height, &pixels).map(|luma| Reader::new().read_picture(&luma)).unwrap_or_default()
}

/// The picture in shades of grey on a ground of one shade, with its width and height.
fn grey(picture: &DynamicImage, ground: u32) -> (Vec<u8>, u32, u32) {
    let (width, height) = (picture.width(), picture.height());
    if !picture.color().has_alpha() {
        return (picture.to_luma8().into_raw(), width, height);
    }
    let shades = picture
        .to_luma_alpha8()
        .pixels()
        .map(|pixel| {
            let [shade, alpha] = pixel.0.map(u32::from);
            u8::try_from((shade * alpha + ground * (255 - alpha) + 127) / 255).unwrap_or(u8::MAX)
        })
        .collect();
    (shades, width, height)
}

/// The picture in the bytes of a file, not larger than need be.
fn unpacked(bytes: &[u8]) -> Result<DynamicImage, PictureError> {
    let format = image::guess_format(bytes).map_err(|_| PictureError::UnknownFormat)?;
    let name = match format {
        image::ImageFormat::Png => "PNG",
        image::ImageFormat::Jpeg => "JPEG",
        image::ImageFormat::WebP => "WebP",
        image::ImageFormat::Gif => "GIF",
        _ => return Err(PictureError::UnknownFormat),
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE_MOST);
    limits.max_image_height = Some(SIDE_MOST);
    limits.max_alloc = Some(UNPACKED_MOST);
    reader.limits(limits);
    let damaged = |reason: String| PictureError::Damaged { format: name, reason };
    // Panics of a format's decoder are a damaged picture: files come from anywhere.
    let decoded = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| reader.decode()))
        .map_err(|_| damaged("its decoder gave up".to_owned()))?;
    let picture = match decoded {
        Ok(picture) => picture,
        Err(image::ImageError::Limits(_)) => return Err(PictureError::TooManyPixels),
        Err(error) => return Err(damaged(error.to_string())),
    };
    Ok(shrunk(picture))
}

fn shrunk(picture: DynamicImage) -> DynamicImage {
    let (width, height) = (u64::from(picture.width()), u64::from(picture.height()));
    let mut divisor = 1;
    while width * height / (divisor * divisor) > PIXELS_MOST {
        divisor += 1;
    }
    if divisor == 1 {
        return picture;
    }
    let side = |length: u64| u32::try_from((length / divisor).max(1)).unwrap_or(1);
    picture.thumbnail_exact(side(width), side(height))
}
