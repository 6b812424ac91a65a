//! Input made to harm: nothing may panic out, hang or eat the memory.

use std::time::{Duration, Instant};

use entrada_scan::{Luma, PictureError, Reader, read_picture_bytes};
use image::ImageFormat;

use crate::draw::{code, file, frame, page};

/// Numbers that look random and are the same in every run (splitmix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.roll() % limit as u64) as usize
    }
}

#[test]
fn damaged_files_are_errors_or_unread() {
    let mut dice = Dice(1);
    let small = page(160, 120, &[(code("T1", 3), 20, 10)]);
    for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::Gif, ImageFormat::WebP] {
        let whole = match format {
            ImageFormat::Gif => file(image::DynamicImage::ImageLuma8(small.clone()).into_rgba8(), format),
            _ => file(image::DynamicImage::ImageLuma8(small.clone()).into_rgb8(), format),
        };
        for _ in 0..60 {
            let mut bent = whole.clone();
            for _ in 0..=dice.below(8) {
                let at = dice.below(bent.len());
                bent[at] = dice.roll() as u8;
            }
            bent.truncate(1 + dice.below(bent.len() * 2).min(bent.len() - 1));
            for code in read_picture_bytes(&bent).unwrap_or_default() {
                assert_eq!(code.text, "T1", "damage must not make another text");
            }
        }
    }
    assert!(matches!(read_picture_bytes(&[]), Err(PictureError::UnknownFormat)));
}

#[test]
fn a_small_file_of_a_huge_picture_is_refused() {
    let mut png = file(page(1, 1, &[]), ImageFormat::Png);
    // Width and height stand at 16 and 20, their checksum behind the header's 17 bytes.
    png[16..24].copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]);
    assert!(read_picture_bytes(&png).is_err());
    // A logical screen of 65,535 × 65,535 in a GIF of a few bytes.
    let gif = b"GIF89a\xFF\xFF\xFF\xFF\x80\0\0\0\0\0\xFF\xFF\xFF,\0\0\0\0\xFF\xFF\xFF\xFF\0\x02\x02D\x01\0;";
    assert!(matches!(read_picture_bytes(gif), Err(PictureError::TooManyPixels)));
}

#[test]
fn any_size_and_noise_is_looked_at_in_bounded_time_and_gives_no_text() {
    let mut dice = Dice(7);
    let mut reader = Reader::new();
    for (width, height) in
        [(0, 0), (1, 1), (0, 9), (3, 700), (700, 3), (20, 20), (21, 21), (39, 41), (640, 480)]
    {
        let noise: Vec<u8> = (0..width * height).map(|_| dice.roll() as u8).collect();
        let stripes: Vec<u8> = (0..width * height).map(|n| if n / 3 % 2 == 0 { 0 } else { 255 }).collect();
        for pixels in [noise, stripes, vec![0; (width * height) as usize]] {
            let luma = Luma::new(width, height, &pixels).unwrap();
            let begun = Instant::now();
            assert!(reader.read_frame(&luma).is_empty());
            assert!(reader.read_picture(&luma).is_empty());
            // Generous: it is a bound against hanging, not a measurement.
            assert!(begun.elapsed() < Duration::from_secs(20), "{width}×{height}");
        }
    }
    assert!(Luma::new(10, 10, &[0; 99]).is_err());
    assert!(Luma::new(u32::MAX, u32::MAX, &[0; 99]).is_err());
}

#[test]
fn a_large_picture_of_noise_ends() {
    // It took minutes in another's decoder. How much work that may do is counted beside it.
    let mut dice = Dice(7);
    let noise: Vec<u8> = (0..2_600 * 2_600).map(|_| if dice.roll() & 1 == 0 { 0 } else { 255 }).collect();
    assert!(Reader::new().read_picture(&Luma::new(2_600, 2_600, &noise).unwrap()).is_empty());
}

#[test]
fn a_poster_of_finder_patterns_does_not_hold_up_the_door() {
    let ring = |at: u32| (at / 3 % 9).abs_diff(3);
    let poster = image::GrayImage::from_fn(1280, 720, |x, y| {
        let distance = ring(x).max(ring(y));
        image::Luma([if distance == 3 || distance <= 1 { 0 } else { 255 }])
    });
    let luma = Luma::new(1280, 720, poster.as_raw()).unwrap();
    let (mut reader, begun) = (Reader::new(), Instant::now());
    for _ in 0..4 {
        assert!(reader.read_frame(&luma).is_empty());
    }
    // Without a limit it takes ten seconds a frame.
    assert!(begun.elapsed() < Duration::from_secs(8));
    assert!(reader.read_picture(&luma).is_empty());
    assert!(begun.elapsed() < Duration::from_secs(30));
}

#[test]
fn a_code_with_bent_modules_never_gives_another_text() {
    let mut dice = Dice(3);
    let text = "00112233445566778899001122334455667788990011223344556677889900112233445566778899";
    let whole = code(text, 4);
    let mut read = 0;
    for round in 0..60 {
        let mut bent = whole.clone();
        for _ in 0..round * 4 {
            let (x, y) = (
                dice.below(whole.width() as usize / 4) as u32,
                dice.below(whole.height() as usize / 4) as u32,
            );
            let shade = (dice.roll() & 0xFF) as u8;
            for (dx, dy) in (0..16).map(|n| (n % 4, n / 4)) {
                bent.put_pixel(x * 4 + dx, y * 4 + dy, image::Luma([shade]));
            }
        }
        let found =
            Reader::new().read_picture(&Luma::new(bent.width(), bent.height(), bent.as_raw()).unwrap());
        assert!(found.iter().all(|code| code.text == text), "round {round}: {found:?}");
        read += found.len();
    }
    assert!(read > 10, "a little damage is what the correction is for: {read}");
}

#[test]
fn a_frame_full_of_codes_gives_them_all() {
    let many: Vec<_> =
        (0..12).map(|n| (code(format!("T{n}"), 5), 20 + n % 4 * 300, 10 + n / 4 * 230)).collect();
    let picture = page(1280, 720, &many);
    let an_hour = Instant::now() + Duration::from_secs(3_600);
    let look = Reader::new().look(&Luma::new(1280, 720, picture.as_raw()).unwrap(), an_hour);
    assert_eq!(look.found.len(), 12);
    assert_eq!(Reader::new().read_picture(&Luma::new(1280, 720, frame("T").as_raw()).unwrap()).len(), 1);
}
