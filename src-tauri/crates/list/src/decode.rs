//! From a file's bytes to text: by the mark at its beginning, as UTF-8, or by what `chardetng` makes of it; as whoever
//! imports says, when they say. Cells are `delimited`'s.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::error::ListError;

/// How much of a file is looked at to tell UTF-16 without a mark.
const PROBE: usize = 4096;

/// A file's text.
#[derive(Debug)]
pub(crate) struct Decoded {
    pub(crate) text: String,
    /// How it was encoded, for people.
    pub(crate) encoding: String,
    /// The lines that are in another encoding than the rest, from 1.
    pub(crate) odd_lines: Vec<u64>,
    /// Whether some bytes had to be given up; U+FFFD stands for them.
    pub(crate) lossy: bool,
}

impl Decoded {
    fn whole(text: String, encoding: &str, lossy: bool) -> Self {
        Self { text, encoding: encoding.to_owned(), odd_lines: Vec::new(), lossy }
    }
}

/// The encoding of a label of the WHATWG's list, or of one of our own names.
///
/// # Errors
/// When there is none.
pub(crate) fn encoding_of(label: &str) -> Result<&'static Encoding, ListError> {
    let plain = label.trim();
    let own = match plain.to_ascii_lowercase().as_str() {
        "utf-8 with bom" => Some(UTF_8),
        "utf-16 le" => Some(UTF_16LE),
        "utf-16 be" => Some(UTF_16BE),
        "mac-roman" | "macroman" | "mac roman" => Some(MACINTOSH),
        _ => None,
    };
    let known = own.or_else(|| Encoding::for_label(plain.as_bytes()));
    // The list has labels for what nobody may decode; they stand for "replacement", which eats every text.
    known
        .filter(|encoding| *encoding != encoding_rs::REPLACEMENT)
        .ok_or_else(|| ListError::UnknownEncoding(plain.chars().take(60).collect()))
}

/// What an encoding is called for people.
fn named(encoding: &'static Encoding) -> String {
    match encoding.name() {
        "UTF-16LE" => "UTF-16 LE".to_owned(),
        "UTF-16BE" => "UTF-16 BE".to_owned(),
        name => name.strip_prefix("windows").map_or_else(|| name.to_owned(), |rest| format!("Windows{rest}")),
    }
}

/// Decodes a file, in the encoding that was asked for if one was.
///
/// # Errors
/// When it is no text.
pub(crate) fn decode(bytes: &[u8], asked: Option<&'static Encoding>) -> Result<Decoded, ListError> {
    if let Some(encoding) = asked {
        let (text, lossy) = encoding.decode_with_bom_removal(bytes);
        return Ok(Decoded::whole(text.into_owned(), &named(encoding), lossy));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        return Ok(utf8_or_mixed(rest, "UTF-8 with BOM"));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return utf16(rest, UTF_16LE);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return utf16(rest, UTF_16BE);
    }
    if let Some(encoding) = unmarked_utf16(bytes) {
        return utf16(bytes, encoding);
    }
    let escapes = bytes.contains(&0x1b);
    let controls = bytes
        .iter()
        .filter(|byte| **byte < 0x20 && !matches!(byte, b'\t' | b'\r' | b'\n' | 0x0c | 0x1a | 0x1b))
        .count();
    if controls > 4 && controls.saturating_mul(20) > bytes.len() {
        return Err(ListError::NotText);
    }
    if std::str::from_utf8(bytes).is_ok() && !escapes {
        return Ok(utf8_or_mixed(bytes, "UTF-8"));
    }
    let encoding = detect(bytes, escapes);
    if is_mixed(bytes, encoding) {
        return Ok(utf8_or_mixed(bytes, "UTF-8"));
    }
    let (text, lossy) = encoding.decode_without_bom_handling(bytes);
    Ok(Decoded::whole(text.into_owned(), &named(encoding), lossy))
}

/// Which encoding the bytes are in that are no UTF-8.
fn detect(bytes: &[u8], escapes: bool) -> &'static Encoding {
    let japanese = if escapes { Iso2022JpDetection::Allow } else { Iso2022JpDetection::Deny };
    let mut detector = EncodingDetector::new(japanese);
    detector.feed(bytes, true);
    let guessed = detector.guess(None, Utf8Detection::Deny);
    // The detector knows no Mac Roman. Where its guess breaks words and Mac Roman breaks none, the list is from a Mac.
    let single = guessed.is_single_byte();
    if single && broken_words(bytes, guessed) > 0 && broken_words(bytes, MACINTOSH) == 0 {
        return MACINTOSH;
    }
    guessed
}

/// How many places there are where no word of any language would have such a letter: signs between letters, a capital
/// right behind a small letter, control characters, bytes that stand for nothing.
fn broken_words(bytes: &[u8], encoding: &'static Encoding) -> usize {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    let all: Vec<char> = text.chars().collect();
    let is_odd = |at: usize, c: char| {
        if c.is_ascii() {
            return false;
        }
        if c == '\u{fffd}' || (c.is_control()) {
            return true;
        }
        let before = at.checked_sub(1).and_then(|at| all.get(at)).copied().unwrap_or(' ');
        let after = all.get(at + 1).copied().unwrap_or(' ');
        if c.is_alphabetic() {
            // "JŸrgen", "Zo‘" or "MŸ§ig" for "Jürgen", "Zoë" and "Müßig"
            let behind_small = c.is_uppercase() && before.is_lowercase();
            let inside_capitals = c.is_lowercase() && before.is_uppercase() && after.is_uppercase();
            return behind_small || inside_capitals || matches!(c, 'ª' | 'º' | 'ƒ');
        }
        // An apostrophe may stand in a word, and a dash.
        let joins = matches!(c, '’' | '‘' | '–' | '—' | '\u{a0}' | '\u{ad}' | '·');
        let in_word = before.is_alphabetic() && after.is_alphabetic();
        let opens_late = matches!(c, '‘' | '“' | '„' | '‹' | '«') && before.is_alphabetic();
        let sign = matches!(c, '¿' | '¡') && before.is_alphabetic();
        let starts_word = after.is_alphabetic()
            && !joins
            && !matches!(c, '“' | '„' | '‹' | '«' | '»' | '›' | '”' | '¿' | '¡' | '…' | '†' | '•');
        (in_word && !joins)
            || opens_late
            || sign
            || (starts_word && before != ' ')
            || (starts_word && !matches!(c, '€' | '£' | '¥' | '©' | '®' | '™' | '°' | '№' | '§'))
    };
    all.iter().enumerate().filter(|(at, c)| is_odd(*at, **c)).count()
}

fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.split_inclusive(|byte| *byte == b'\n')
}

/// Whether lines in UTF-8 stand beside lines in something else. Two bytes of a Chinese or Japanese encoding may look like
/// UTF-8 by accident; two letters of an 8-bit table hardly ever do.
fn is_mixed(bytes: &[u8], guessed: &'static Encoding) -> bool {
    let (mut marked, mut other) = (0_usize, 0_usize);
    for line in lines(bytes) {
        match std::str::from_utf8(line) {
            Ok(text) => marked += usize::from(!text.is_ascii()),
            Err(_) => other += 1,
        }
    }
    let enough = if guessed.is_single_byte() { 1 } else { other };
    marked > 0 && marked >= enough
}

/// Each line as UTF-8, or as Windows-1252 where it is none.
fn utf8_or_mixed(bytes: &[u8], name: &str) -> Decoded {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Decoded::whole(text.to_owned(), name, false);
    }
    let others: Vec<u8> =
        lines(bytes).filter(|line| std::str::from_utf8(line).is_err()).flatten().copied().collect();
    let other = match detect(&others, false) {
        guessed if guessed.is_single_byte() => guessed,
        _ => WINDOWS_1252,
    };
    let (mut text, mut odd_lines, mut line) = (String::with_capacity(bytes.len()), Vec::new(), 0_u64);
    for part in lines(bytes) {
        line += 1;
        if let Ok(whole) = std::str::from_utf8(part) {
            text.push_str(whole);
        } else {
            odd_lines.push(line);
            text.push_str(&other.decode_without_bom_handling(part).0);
        }
    }
    Decoded { text, encoding: format!("{name}, {}", named(other)), odd_lines, lossy: false }
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

fn utf16(bytes: &[u8], encoding: &'static Encoding) -> Result<Decoded, ListError> {
    let (text, had_errors) = encoding.decode_without_bom_handling(bytes);
    if had_errors || !bytes.len().is_multiple_of(2) {
        return Err(ListError::NotWholeUtf16);
    }
    Ok(Decoded::whole(text.into_owned(), &named(encoding), false))
}
