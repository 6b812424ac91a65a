//! Reading codes from still pictures and single frames.

use entrada_scan::{Found, Luma, PictureError, Reader, read_picture_bytes, read_picture_file};
use image::{DynamicImage, GrayImage, ImageFormat, Rgba, RgbaImage, imageops};

use crate::draw::{code, file, frame, page};

/// Sixty bytes as digits, about what a ticket's code looks like.
const DIGITS: &str = "00112233445566778899001122334455667788990011223344556677889900112233445566778899\
                      0011223344556677889900112233445566778899001122334455667788990";

fn texts(found: &[Found]) -> Vec<&str> {
    let mut texts: Vec<&str> = found.iter().map(|code| code.text.as_str()).collect();
    texts.sort_unstable();
    texts
}

fn read(picture: &GrayImage) -> Vec<Found> {
    Reader::new().read_picture(&Luma::new(picture.width(), picture.height(), picture.as_raw()).unwrap())
}

#[test]
fn every_format_and_colour_is_read() {
    let page = DynamicImage::ImageLuma8(frame("T1.format"));
    let pictures = [
        ("grey PNG", file(page.clone(), ImageFormat::Png)),
        ("grey PNG, 16 bits", file(page.to_luma16(), ImageFormat::Png)),
        ("colour PNG", file(page.to_rgb8(), ImageFormat::Png)),
        ("JPEG", file(page.to_rgb8(), ImageFormat::Jpeg)),
        ("grey JPEG", file(page.clone(), ImageFormat::Jpeg)),
        ("WebP", file(page.to_rgba8(), ImageFormat::WebP)),
        ("GIF", file(page.to_rgba8(), ImageFormat::Gif)),
    ];
    for (what, bytes) in pictures {
        assert_eq!(texts(&read_picture_bytes(&bytes).unwrap()), ["T1.format"], "{what}");
    }
}

#[test]
fn a_transparent_ground_is_white_paper() {
    let drawn = code("T1.alpha", 5);
    // Black modules on nothing, where "nothing" is black as most programs write it.
    let picture = RgbaImage::from_fn(drawn.width(), drawn.height(), |x, y| {
        if drawn[(x, y)].0[0] < 128 { Rgba([0, 0, 0, 255]) } else { Rgba([0, 0, 0, 0]) }
    });
    for format in [ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif] {
        let found = read_picture_bytes(&file(picture.clone(), format)).unwrap();
        assert_eq!(texts(&found), ["T1.alpha"], "{format:?}");
    }
}

#[test]
fn a_light_drawing_on_nothing_is_read_too() {
    let drawn = code("T1.cut out", 5);
    // Cut out of a dark screen: on paper it would vanish.
    let picture = RgbaImage::from_fn(drawn.width(), drawn.height(), |x, y| {
        if drawn[(x, y)].0[0] < 128 { Rgba([255, 255, 255, 255]) } else { Rgba([255, 255, 255, 0]) }
    });
    assert_eq!(texts(&read_picture_bytes(&file(picture, ImageFormat::Png)).unwrap()), ["T1.cut out"]);
}

#[test]
fn dark_mode_and_several_codes_are_all_read_where_they_are() {
    let mut dark = code("T1.dark", 5);
    imageops::invert(&mut dark);
    let pictures = [
        (code("T1.one", 5), 40, 40),
        (code(DIGITS, 4), 600, 60),
        (dark, 100, 400),
        (code("T1.one", 3), 800, 450),
    ];
    let found = read(&page(1280, 720, &pictures));
    assert_eq!(texts(&found), [DIGITS, "T1.dark", "T1.one", "T1.one"], "the same text twice is two codes");
    let dark = found.iter().find(|code| code.text == "T1.dark").unwrap();
    // The code begins after a quiet zone of four modules.
    let (x, y) = dark.corners[0];
    assert!((x - 120.0).abs() < 6.0 && (y - 420.0).abs() < 6.0, "{:?}", dark.corners);
    let (x, y) = dark.corners[2];
    assert!((x - 225.0).abs() < 6.0 && (y - 525.0).abs() < 6.0, "{:?}", dark.corners);
}

#[test]
fn corners_go_clockwise_from_the_codes_own_top_left() {
    let upright = page(640, 480, &[(code("T1.turn", 6), 200, 100)]);
    let turned = imageops::rotate180(&upright);
    let (before, after) = (read(&upright), read(&turned));
    assert!(
        before[0].corners[0].0 < before[0].corners[1].0 && before[0].corners[1].1 < before[0].corners[2].1
    );
    assert!(after[0].corners[0].0 > after[0].corners[1].0 && after[0].corners[1].1 > after[0].corners[2].1);
}

#[test]
fn contents_come_out_as_they_went_in() {
    for text in [DIGITS, "HTTPS://EXAMPLE.ORG/A-1", "Zoë 🎟 入場券", "a\u{0}b\r\n\t", "\\000026T1", "0"]
    {
        let found = read(&page(700, 700, &[(code(text, 6), 30, 30)]));
        assert_eq!(texts(&found), [text]);
        assert_eq!(found[0].bytes, text.as_bytes());
    }
    let bytes = [0xE9, 0x74, 0xE9, 0x00, 0xFF];
    let found = read(&page(400, 400, &[(code(bytes, 6), 30, 30)]));
    assert_eq!(found[0].bytes, bytes, "bytes that are no text stay whole");
}

#[test]
fn a_full_code_of_2_900_bytes_is_read() {
    let text: String = (0..2_300).map(|n| char::from(b'a' + (n % 26) as u8)).collect();
    let found = read(&code(&text, 4));
    assert_eq!(texts(&found), [text]);
}

#[test]
fn a_frame_is_read_dark_or_light_and_an_empty_one_says_nothing() {
    let mut reader = Reader::new();
    let mut look = |picture: &GrayImage| {
        // Not within a frame's time: a busy machine would read nothing.
        let until = std::time::Instant::now() + std::time::Duration::from_secs(5);
        let found = reader
            .look(&Luma::new(picture.width(), picture.height(), picture.as_raw()).unwrap(), until)
            .found;
        found.into_iter().map(|code| code.text).collect::<Vec<_>>()
    };
    let mut picture = frame("T1.frame");
    assert_eq!(look(&picture), ["T1.frame"]);
    imageops::invert(&mut picture);
    assert_eq!(look(&picture), ["T1.frame"]);
    let empty = page(1280, 720, &[]);
    for _ in 0..8 {
        assert!(look(&empty).is_empty());
    }
}

#[test]
fn a_picture_file_that_is_missing_or_none_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing.png");
    let error = read_picture_file(&missing).unwrap_err();
    assert!(matches!(error, PictureError::Unreadable { .. }) && error.to_string().contains("missing.png"));
    let path = folder.path().join("list.png");
    std::fs::write(&path, "name,email\n").unwrap();
    assert!(matches!(read_picture_file(&path), Err(PictureError::UnknownFormat)));
    std::fs::write(&path, file(frame("T1.file"), ImageFormat::Png)).unwrap();
    assert_eq!(texts(&read_picture_file(&path).unwrap()), ["T1.file"], "the name does not decide the format");
}
