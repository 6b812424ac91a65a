//! How much a packed spreadsheet becomes: looked at before anything of it is kept, as a file of a few kilobytes can say
//! that it holds a whole disk. Its cells are read by `spreadsheet`.

use std::io::{Cursor, Read};

use crate::error::ListError;

/// What all parts may unpack to together, in bytes: many times what the longest list needs.
const MOST: u64 = 192 << 20;
/// How many cells may stand in the rectangle around a sheet, empty ones included.
pub(crate) const CELLS_MOST: usize = 6_000_000;

/// Unpacks all parts and keeps none of them. What they say of their own length is not believed.
///
/// # Errors
/// When they are too much. What can't be unpacked is told by whoever reads it.
pub(crate) fn check(bytes: &[u8]) -> Result<(), ListError> {
    bounded(bytes, MOST, CELLS_MOST)
}

fn bounded(bytes: &[u8], most: u64, cells: usize) -> Result<(), ListError> {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else { return Ok(()) };
    let mut left = most;
    for place in 0..archive.len() {
        let Ok(part) = archive.by_index(place) else { continue };
        if part.size() > left {
            return Err(ListError::TooLarge);
        }
        let is_sheets = part.name().is_ok_and(|name| name == "content.xml");
        let mut limited = part.take(left + 1);
        let unpacked = if is_sheets {
            let mut text = Vec::new();
            // A part that ends too early is told by whoever reads it.
            let read = limited.read_to_end(&mut text).unwrap_or(text.len());
            if spread(&text) > cells {
                return Err(ListError::TooLarge);
            }
            read as u64
        } else {
            length(limited)
        };
        left = left.checked_sub(unpacked).ok_or(ListError::TooLarge)?;
    }
    Ok(())
}

/// How many bytes can be read, up to the first that can't.
fn length(mut from: impl Read) -> u64 {
    let mut some = [0_u8; 1 << 14];
    let mut all = 0_u64;
    loop {
        match from.read(&mut some) {
            Ok(0) | Err(_) => return all,
            Ok(read) => all = all.saturating_add(read as u64),
        }
    }
}

/// How many cells the largest sheet of an OpenDocument is spread out to: one cell may stand for thousands, and one row too.
fn spread(xml: &[u8]) -> usize {
    let (mut largest, mut rows, mut widest) = (0_usize, 0_usize, 0_usize);
    let (mut repeated, mut filled, mut empty) = (1_usize, 0_usize, 0_usize);
    for tag in xml.split(|byte| *byte == b'<') {
        let tag = tag.split(|byte| *byte == b'>').next().unwrap_or_default();
        if is(tag, b"table:table") {
            (rows, widest) = (0, 0);
        } else if is(tag, b"table:table-row") {
            (repeated, filled, empty) = (times(tag, b"table:number-rows-repeated"), 0, 0);
        } else if is(tag, b"table:table-cell") || is(tag, b"table:covered-table-cell") {
            let count = times(tag, b"table:number-columns-repeated");
            if tag.ends_with(b"/") {
                empty = empty.saturating_add(count);
            } else {
                filled = filled.saturating_add(empty).saturating_add(count);
                empty = 0;
            }
        } else if tag == b"/table:table-row" {
            // Empty rows at the end are none; those in between are found when the next one has something in it.
            widest = widest.max(filled);
            rows = rows.saturating_add(repeated);
            if filled > 0 {
                largest = largest.max(rows.saturating_mul(widest));
            }
        }
    }
    largest
}

/// Whether a tag is called so.
fn is(tag: &[u8], name: &[u8]) -> bool {
    tag.strip_prefix(name)
        .is_some_and(|rest| rest.first().is_none_or(|byte| byte.is_ascii_whitespace() || *byte == b'/'))
}

/// How often a cell or row stands there.
fn times(tag: &[u8], attribute: &[u8]) -> usize {
    let at = tag.windows(attribute.len()).position(|window| window == attribute);
    let value = at.and_then(|at| tag.get(at + attribute.len()..)).unwrap_or_default();
    let digits: String = value
        .iter()
        .skip_while(|byte| !byte.is_ascii_digit())
        .take_while(|byte| byte.is_ascii_digit())
        .map(|byte| char::from(*byte))
        .collect();
    // Without it once; with more digits than any sheet has rows, too often.
    if digits.is_empty() { 1 } else { digits.parse().unwrap_or(usize::MAX) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]
mod tests {
    use std::io::Write;

    use zip::write::SimpleFileOptions;

    use super::*;

    fn packed(name: &str, content: &[u8]) -> Vec<u8> {
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(content).unwrap();
        archive.finish().unwrap().into_inner()
    }

    #[test]
    fn what_unpacks_to_too_much_is_refused_before_it_is_kept() {
        let bomb = packed("xl/worksheets/sheet1.xml", &vec![b' '; 3 << 20]);
        assert!(bomb.len() < 16 << 10, "{}", bomb.len());
        assert_eq!(bounded(&bomb, 1 << 20, 9), Err(ListError::TooLarge));
        assert_eq!(bounded(&bomb, 4 << 20, 9), Ok(()));
        // Whatever it is called: a workbook says itself which of its parts are sheets.
        let other = packed("xl/media/logo.png", &vec![0; 3 << 20]);
        assert_eq!(bounded(&other, 1 << 20, 9), Err(ListError::TooLarge));
        // Whoever lies about the length has no more out of it: both places that tell it say 10.
        let mut liar = bomb.clone();
        for at in 0..liar.len() - 4 {
            if liar[at..at + 4] == (3_u32 << 20).to_le_bytes() {
                liar[at..at + 4].copy_from_slice(&10_u32.to_le_bytes());
            }
        }
        assert_ne!(liar, bomb);
        let mut archive = zip::ZipArchive::new(Cursor::new(liar)).unwrap();
        assert!(length(archive.by_index(0).unwrap()) <= 1 << 20);
    }

    #[test]
    fn cells_that_stand_for_thousands_are_counted() {
        let cell = "<table:table-cell office:value-type=\"string\"><text:p>A</text:p></table:table-cell>";
        let many = cell.replace("office", "table:number-columns-repeated=\"1000\" office");
        let rest = "<table:table-cell table:number-columns-repeated=\"16000\"/>";
        let row = |inner: &str, times: usize| {
            format!("<table:table-row table:number-rows-repeated=\"{times}\">{inner}</table:table-row>")
        };
        let sheet = |rows: &str| format!("<table:table table:name=\"x\">{rows}</table:table>");
        for (xml, cells) in [
            // As every spreadsheet program writes it: all that is empty, at the end.
            (sheet(&(row(&format!("{cell}{cell}{rest}"), 3) + &row(rest, 1_000_000))), 6),
            (sheet(&row(&many, 1)), 1_000),
            (sheet(&row(&many, 5_000)), 5_000_000),
            (sheet(&row(&format!("{rest}{cell}"), 2)), 32_002),
            (sheet(&(row(cell, 1) + &row(rest, 1_000_000) + &row(cell, 1))), 1_000_002),
            (sheet(&row(cell, 7)) + &sheet(&row(cell, 2)), 7),
        ] {
            assert_eq!(spread(xml.as_bytes()), cells, "{xml}");
        }
        let bomb = packed("content.xml", sheet(&row(&many, 5_000)).as_bytes());
        assert_eq!(bounded(&bomb, 1 << 20, 4_999_999), Err(ListError::TooLarge));
    }
}
