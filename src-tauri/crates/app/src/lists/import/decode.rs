//! From a file's bytes to text: which encoding it is in, and whether it is text at all. Cells are `table`'s.

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::error::{AppError, ErrorCode};
use crate::{Result, app_error};

/// How much of a file is looked at to tell UTF-16 without a mark.
const PROBE: usize = 4096;

/// A file's text.
pub(super) struct Decoded {
    pub(super) text: String,
    /// How it was encoded, for people.
    pub(super) encoding: &'static str,
    /// Whether some bytes had to be given up; U+FFFD stands for them.
    pub(super) lossy: bool,
}

/// Decodes a file, of which `file` is the name.
///
/// # Errors
/// When it is no text.
pub(super) fn decode(file: &str, bytes: &[u8]) -> Result<Decoded> {
    if bytes.is_empty() {
        return Err(app_error!(BadFile, "file-empty", file = file));
    }
    if let Some(id) = other_kind(bytes) {
        return Err(AppError::of(ErrorCode::BadFile, id, vec![("file", file.into())]));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        return Ok(utf8(rest, "UTF-8 with BOM"));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return utf16(file, rest, UTF_16LE);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return utf16(file, rest, UTF_16BE);
    }
    if let Some(encoding) = unmarked_utf16(bytes) {
        return utf16(file, bytes, encoding);
    }
    let controls = bytes
        .iter()
        .filter(|byte| **byte < 0x20 && !matches!(byte, b'\t' | b'\r' | b'\n' | 0x0c | 0x1a))
        .count();
    if controls > 4 && controls.saturating_mul(20) > bytes.len() {
        return Err(app_error!(BadFile, "file-not-text", file = file));
    }
    if looks_like_utf8(bytes) {
        return Ok(utf8(bytes, "UTF-8"));
    }
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    Ok(Decoded { text: text.into_owned(), encoding: "Windows-1252", lossy: false })
}

/// The error for a file whose first bytes say that it is something else.
fn other_kind(bytes: &[u8]) -> Option<&'static str> {
    const PICTURE: &str = "picture-not-csv";
    const SPREADSHEET: &str = "spreadsheet-not-csv";
    const ARCHIVE: &str = "archive-not-csv";
    const DOCUMENT: &str = "pdf-not-csv";
    const WEB_PAGE: &str = "web-page-not-csv";
    let starts = |magic: &[u8]| bytes.starts_with(magic);
    let at = |place: usize, magic: &[u8]| bytes.get(place..).is_some_and(|rest| rest.starts_with(magic));
    let holds = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    if starts(b"\xff\xd8\xff")
        || starts(b"\x89PNG\r\n")
        || starts(b"GIF8")
        || starts(b"II*\0")
        || starts(b"MM\0*")
    {
        return Some(PICTURE);
    }
    if (starts(b"RIFF") && at(8, b"WEBP")) || (at(4, b"ftyp") && starts(b"\0\0\0")) {
        return Some(PICTURE);
    }
    if starts(b"%PDF-") {
        return Some(DOCUMENT);
    }
    if starts(b"PK\x03\x04") {
        let sheet = holds(b"xl/") || holds(b"opendocument.spreadsheet") || holds(b"Index/Tables");
        return Some(if sheet { SPREADSHEET } else { ARCHIVE });
    }
    if starts(b"\xd0\xcf\x11\xe0") {
        return Some(SPREADSHEET);
    }
    if starts(b"\x1f\x8b") || starts(b"7z\xbc\xaf") || starts(b"Rar!") {
        return Some(ARCHIVE);
    }
    let start: Vec<u8> = bytes.iter().take(64).map(u8::to_ascii_lowercase).collect();
    let start = start.trim_ascii_start();
    (start.starts_with(b"<!doctype html") || start.starts_with(b"<html")).then_some(WEB_PAGE)
}

/// Western text in UTF-16 has a NUL in nearly every second byte, and always on the same side.
fn unmarked_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let (mut first, mut second, mut pairs) = (0_usize, 0_usize, 0_usize);
    for pair in bytes.chunks_exact(2).take(PROBE / 2) {
        pairs += 1;
        first += usize::from(pair.first() == Some(&0));
        second += usize::from(pair.last() == Some(&0));
    }
    let many = |nuls: usize, others: usize| nuls > 1 && nuls * 4 > pairs && others * 20 < nuls;
    match (many(second, first), many(first, second)) {
        (true, _) => Some(UTF_16LE),
        (_, true) => Some(UTF_16BE),
        _ => None,
    }
}

fn utf16(file: &str, bytes: &[u8], encoding: &'static Encoding) -> Result<Decoded> {
    let (text, had_errors) = encoding.decode_without_bom_handling(bytes);
    if had_errors || !bytes.len().is_multiple_of(2) {
        return Err(app_error!(BadFile, "file-not-whole-utf16", file = file));
    }
    let name = if encoding == UTF_16LE { "UTF-16 LE" } else { "UTF-16 BE" };
    Ok(Decoded { text: text.into_owned(), encoding: name, lossy: false })
}

fn utf8(bytes: &[u8], encoding: &'static str) -> Decoded {
    let text = String::from_utf8_lossy(bytes);
    let lossy = matches!(text, std::borrow::Cow::Owned(_));
    Decoded { text: text.into_owned(), encoding, lossy }
}

/// Whether the bytes are UTF-8, or UTF-8 with something broken in it: Windows-1252 text that has more whole UTF-8
/// sequences than stray bytes does not occur, and read as Windows-1252 every other name would turn to garbage.
fn looks_like_utf8(bytes: &[u8]) -> bool {
    let (mut whole, mut stray) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        stray += usize::from(!chunk.invalid().is_empty());
    }
    stray == 0 || whole > stray
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may panic")]
mod tests {
    use super::*;

    const TEXT: &str = "name;seat\r\nZoë Müller;12\r\n";

    fn utf16_bytes(text: &str, swap: bool) -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|unit| if swap { unit.to_be_bytes() } else { unit.to_le_bytes() })
            .collect()
    }

    #[test]
    fn every_encoding_is_told() {
        let (latin, ..) = WINDOWS_1252.encode(TEXT);
        for (bytes, encoding) in [
            (TEXT.as_bytes().to_vec(), "UTF-8"),
            (format!("\u{feff}{TEXT}").into_bytes(), "UTF-8 with BOM"),
            (latin.into_owned(), "Windows-1252"),
            (utf16_bytes(TEXT, false), "UTF-16 LE"),
            (utf16_bytes(TEXT, true), "UTF-16 BE"),
            (utf16_bytes(&format!("\u{feff}{TEXT}"), false), "UTF-16 LE"),
            (utf16_bytes(&format!("\u{feff}{TEXT}"), true), "UTF-16 BE"),
        ] {
            let decoded = decode("x.csv", &bytes).unwrap();
            assert_eq!((decoded.text.as_str(), decoded.encoding, decoded.lossy), (TEXT, encoding, false));
        }
    }

    #[test]
    fn euro_signs_and_curly_quotes_are_windows_1252() {
        assert_eq!(decode("x.csv", b"\x80 \x84Zo\xeb\x93").map(|decoded| decoded.text).unwrap(), "€ „Zoë“");
    }

    #[test]
    fn one_broken_byte_does_not_garble_the_other_names() {
        let mut bytes = "name\nZoë\nJörg\nŁukasz\n".as_bytes().to_vec();
        bytes.extend_from_slice(b"Ren\xe9\n");
        let decoded = decode("x.csv", &bytes).unwrap();
        assert!(decoded.lossy && decoded.text.contains("Łukasz"));
    }

    #[test]
    fn what_is_no_text_is_named() {
        let noise: Vec<u8> = (0..4000_u32)
            .map(|i| (i.wrapping_mul(2_654_435_761) >> 13).to_le_bytes())
            .map(|[b, ..]| b)
            .collect();
        for (bytes, what) in [
            (b"\xff\xd8\xff\xe0\0\x10JFIF".as_slice(), "photo.jpg is a picture, not a CSV"),
            (b"\x89PNG\r\n\x1a\n", "photo.jpg is a picture, not a CSV"),
            (b"%PDF-1.7", "photo.jpg is a PDF, not a CSV"),
            (
                b"PK\x03\x04....[Content_Types].xml....xl/workbook.xml",
                "photo.jpg is a spreadsheet, not a CSV",
            ),
            (b"PK\x03\x04....list.csv", "photo.jpg is a compressed archive, not a CSV"),
            (b"\n<!DOCTYPE html><title>Sign in</title>", "photo.jpg is a web page, not a CSV"),
            (b"", "photo.jpg is empty"),
            (&noise, "photo.jpg is not text, so not a CSV"),
            (b"\xff\xfea\0b", "photo.jpg is damaged: it is not whole UTF-16 text"),
        ] {
            let error = decode("photo.jpg", bytes).err().unwrap();
            assert_eq!((error.code, error.message.as_str()), (ErrorCode::BadFile, what));
        }
    }
}
