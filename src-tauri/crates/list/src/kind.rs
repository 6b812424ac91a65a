//! What a file is, by its first bytes: a spreadsheet, text, or something that no list is in.

use crate::error::ListError;

/// What there may be a list in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Spreadsheet,
    Text,
}

/// What these bytes are.
///
/// # Errors
/// When no list is in such a file.
pub(crate) fn kind(bytes: &[u8]) -> Result<Kind, ListError> {
    if bytes.is_empty() {
        return Err(ListError::Empty);
    }
    let starts = |magic: &[u8]| bytes.starts_with(magic);
    let at = |place: usize, magic: &[u8]| bytes.get(place..).is_some_and(|rest| rest.starts_with(magic));
    let holds = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    let picture = [b"\xff\xd8\xff".as_slice(), b"\x89PNG\r\n", b"GIF8", b"II*\0", b"MM\0*"];
    if picture.into_iter().any(starts) || (starts(b"RIFF") && at(8, b"WEBP")) {
        return Err(ListError::Picture);
    }
    if at(4, b"ftyp") && starts(b"\0\0\0") {
        return Err(ListError::Picture);
    }
    if starts(b"%PDF-") {
        return Err(ListError::Pdf);
    }
    if starts(b"PK\x03\x04") {
        if holds(b"Index/Tables") {
            return Err(ListError::Spreadsheet("Apple Numbers".to_owned()));
        }
        let sheet = holds(b"xl/") || holds(b"opendocument.spreadsheet");
        return if sheet { Ok(Kind::Spreadsheet) } else { Err(ListError::Archive) };
    }
    if starts(b"\xd0\xcf\x11\xe0") {
        return Ok(Kind::Spreadsheet);
    }
    if starts(b"\x1f\x8b") || starts(b"7z\xbc\xaf") || starts(b"Rar!") {
        return Err(ListError::Archive);
    }
    let start: Vec<u8> = bytes.iter().take(64).map(u8::to_ascii_lowercase).collect();
    let start = start.trim_ascii_start();
    if start.starts_with(b"<!doctype html") || start.starts_with(b"<html") {
        return Err(ListError::WebPage);
    }
    Ok(Kind::Text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_list_in_it_is_told() {
        for (bytes, expected) in [
            (b"\xff\xd8\xff\xe0\0\x10JFIF".as_slice(), Err(ListError::Picture)),
            (b"\x89PNG\r\n\x1a\n", Err(ListError::Picture)),
            (b"%PDF-1.7", Err(ListError::Pdf)),
            (b"PK\x03\x04....list.csv", Err(ListError::Archive)),
            (b"\n<!DOCTYPE html><title>Sign in</title>", Err(ListError::WebPage)),
            (b"", Err(ListError::Empty)),
            (b"PK\x03\x04....[Content_Types].xml....xl/workbook.xml", Ok(Kind::Spreadsheet)),
            (b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet", Ok(Kind::Spreadsheet)),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Ok(Kind::Spreadsheet)),
            (b"name,type\n", Ok(Kind::Text)),
        ] {
            assert_eq!(kind(bytes), expected, "{bytes:?}");
        }
    }
}
