//! QRs as pictures: versions, levels, and reading them back.

use entrada_paper::{PaperError, qr_matrix, qr_png, qr_svg};

use crate::samples::code;
use crate::seen::Seen;

fn seen(png: &[u8]) -> Seen {
    let picture = image::load_from_memory(png).unwrap().to_luma8();
    Seen { width: picture.width() as usize, height: picture.height() as usize, grey: picture.into_raw() }
}

/// The two bits of the format information that name the level, unmasked: L 1, M 0, Q 3, H 2.
fn level(text: &str) -> u8 {
    let qr = qr_matrix(text).unwrap();
    let bit = |x: usize| u8::from(qr.dark[8 * qr.side + x]);
    (bit(0) << 1 | bit(1)) ^ 0b10
}

#[test]
fn digits_of_a_ticket_make_version_5_at_level_m() {
    let matrix = qr_matrix(&code(1)).unwrap();
    assert_eq!((matrix.side, matrix.dark.len()), (37, 37 * 37));
    assert_eq!(level(&code(1)), 0);
}

#[test]
fn the_level_rises_only_while_the_version_stays() {
    // Version 4 holds 149 digits at level M, 111 at Q, 82 at H; version 3 holds 101 at M.
    for (digits, side, expected) in [
        (149, 33, 0),
        (150, 37, 0),
        (112, 33, 0),
        (111, 33, 3),
        (102, 33, 3),
        (101, 29, 0),
        (34, 21, 0),
        (17, 21, 2),
    ] {
        let text = "7".repeat(digits);
        assert_eq!((qr_matrix(&text).unwrap().side, level(&text)), (side, expected), "{digits} digits");
    }
}

#[test]
fn pictures_read_back_whatever_the_code() {
    let foreign = "https://tickets.example/e/1842?t=aGVsbG8&sig=9f86d0";
    for text in [code(2).as_str(), foreign, "ABC-12 $%*+-./:", "Ünïcødé 漢字", "0", &"z".repeat(2_331)]
    {
        let png = qr_png(text, 4).unwrap();
        assert_eq!(seen(&png).texts(), [text.to_owned()]);
        let matrix = qr_matrix(text).unwrap();
        assert_eq!(seen(&png).width, (matrix.side + 8) * 4);
    }
}

#[test]
fn the_svg_draws_the_same_modules() {
    let text = code(3);
    let (svg, matrix) = (qr_svg(&text).unwrap(), qr_matrix(&text).unwrap());
    let side = matrix.side + 8;
    let mut grey = vec![255_u8; side * side];
    let path = svg.rsplit(" d=\"").next().unwrap().split('"').next().unwrap();
    for bar in path.split('M').skip(1) {
        let numbers: Vec<usize> =
            bar.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect();
        for x in numbers[0]..numbers[0] + numbers[2] {
            grey[numbers[1] * side + x] = 0;
        }
    }
    for y in 0..side {
        for x in 0..side {
            let inside = (4..side - 4).contains(&x) && (4..side - 4).contains(&y);
            let dark = inside && matrix.dark[(y - 4) * matrix.side + x - 4];
            assert_eq!(grey[y * side + x] == 0, dark);
        }
    }
    // As large as a screen shows it.
    let large = |at: usize| grey[at / (side * 6) / 6 * side + at % (side * 6) / 6];
    let picture =
        Seen { width: side * 6, height: side * 6, grey: (0..side * side * 36).map(large).collect() };
    assert_eq!(picture.texts(), [text]);
}

#[test]
fn what_fits_no_qr_is_refused_in_words() {
    assert!(matches!(qr_matrix(""), Err(PaperError::CodeEmpty)));
    assert!(matches!(qr_png(&"z".repeat(2_332), 4), Err(PaperError::CodeTooLong(2_332))));
}

#[test]
fn a_silly_module_width_is_brought_into_range() {
    assert_eq!(seen(&qr_png("0", 0).unwrap()).width, 29);
    assert_eq!(seen(&qr_png("0", u32::MAX).unwrap()).width, 29 * 64);
}
