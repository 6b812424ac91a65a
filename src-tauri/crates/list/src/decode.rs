//! From a file's bytes to text: by the mark at its beginning, as UTF-8, or by what `chardetng` makes of it; as whoever
//! imports says, when they say. Cells are `delimited`'s.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, MACINTOSH, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::charset::Charset;
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

/// Decodes a file, in the encoding that was asked for if one was.
///
/// # Errors
/// When it is no text.
pub(crate) fn decode(bytes: &[u8], asked: Option<Charset>) -> Result<Decoded, ListError> {
    if let Some(charset) = asked {
        let (text, lossy) = match charset {
            Charset::Web(encoding) => {
                let (text, lossy) = encoding.decode_with_bom_removal(bytes);
                (text.into_owned(), lossy)
            }
            Charset::Dos437 | Charset::Dos850 => charset.decode(bytes),
        };
        return Ok(Decoded::whole(text, &charset.name(), lossy));
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
    let (text, lossy) = encoding.decode(bytes);
    Ok(Decoded::whole(text, &encoding.name(), lossy))
}

/// Which encoding the bytes are in that are no UTF-8.
fn detect(bytes: &[u8], escapes: bool) -> Charset {
    let japanese = if escapes { Iso2022JpDetection::Allow } else { Iso2022JpDetection::Deny };
    let mut detector = EncodingDetector::new(japanese);
    detector.feed(bytes, true);
    let guessed = Charset::Web(detector.guess(None, Utf8Detection::Deny));
    if !guessed.is_single_byte() || broken_words(bytes, guessed) == 0 {
        return guessed;
    }
    // The detector knows neither Mac Roman nor DOS. Where its guess breaks words and one of these breaks none, it is that,
    // and of both the one with fewer capitals inside words.
    [Charset::Web(MACINTOSH), Charset::Dos850]
        .into_iter()
        .filter(|other| broken_words(bytes, *other) == 0)
        .min_by_key(|other| inner_capitals(bytes, *other))
        .unwrap_or(guessed)
}

/// How many words have a capital with a mark inside, and go on with small letters: "MÅller".
fn inner_capitals(bytes: &[u8], charset: Charset) -> usize {
    let all: Vec<char> = charset.decode(bytes).0.chars().collect();
    let inside = |three: &&[char]| matches!(three, [before, at, after] if before.is_alphabetic() && !at.is_ascii() && at.is_uppercase() && after.is_lowercase());
    all.windows(3).filter(inside).count()
}

/// How many places there are where no word of any language would have such a letter: signs between letters, a capital
/// right behind a small letter, control characters, bytes that stand for nothing.
fn broken_words(bytes: &[u8], charset: Charset) -> usize {
    let (text, _) = charset.decode(bytes);
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
fn is_mixed(bytes: &[u8], guessed: Charset) -> bool {
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
        _ => Charset::Web(WINDOWS_1252),
    };
    let (mut text, mut odd_lines, mut line) = (String::with_capacity(bytes.len()), Vec::new(), 0_u64);
    for part in lines(bytes) {
        line += 1;
        if let Ok(whole) = std::str::from_utf8(part) {
            text.push_str(whole);
        } else {
            odd_lines.push(line);
            text.push_str(&other.decode(part).0);
        }
    }
    Decoded { text, encoding: format!("{name}, {}", other.name()), odd_lines, lossy: false }
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
    Ok(Decoded::whole(text.into_owned(), &Charset::Web(encoding).name(), false))
}
