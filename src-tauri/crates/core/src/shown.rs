//! What was shown, scanned or typed at a door: which code or number a text may be, whatever a scanner puts around it, and
//! its fingerprint, so that a scan that is sent again can be told from another one under the same id. Whether a code is
//! genuine is `code`'s.

use sha2::{Digest, Sha256};

use crate::code::{DIGITS, SealedCode};
use crate::ids::ScanId;
use crate::number::{Number, NumberError, is_mark, plain};

/// The most that a scanner is set to put before a code, and behind it. What it learned of itself is no longer.
pub const AFFIX_MAX: usize = 16;
/// The most letters and digits of a text whose number is not a number: anything else is no slip of a finger.
const NEARLY: std::ops::RangeInclusive<usize> = 8..=12;

/// A text that was shown or typed at the door.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// Shaped like a code of ours. A scanner that puts digits around it leaves several places where it may begin; the
    /// likeliest is first, and there is one.
    Code(Vec<SealedCode>),
    /// A number, typed by a person.
    Number(Number),
    /// Nearly one: so many letters and digits, of those that numbers are made of.
    NearlyNumber(usize),
    /// Anything else.
    Other,
}

/// The text without what scanners add to it: an AIM symbology identifier (`]Q1`), an ECI designator (`\000026`),
/// control characters and white space around it.
#[must_use]
pub fn strip(text: &str) -> &str {
    let around = |c: char| c.is_whitespace() || c.is_control() || c == '\u{feff}';
    let mut text = text.trim_matches(around);
    if let Some(rest) = text.strip_prefix(']') {
        let mut rest = rest.chars();
        if rest.next().is_some_and(|c| c.is_ascii_alphabetic())
            && rest.next().is_some_and(|c| c.is_ascii_alphanumeric())
        {
            text = rest.as_str();
        }
    }
    while let Some(rest) = text.strip_prefix('\\') {
        let Some((eci, rest)) = rest.split_at_checked(6) else { break };
        if !eci.bytes().all(|b| b.is_ascii_digit()) {
            break;
        }
        text = rest;
    }
    text.trim_matches(around)
}

/// A code of another system without the marks that a scanner may be set to put around it; `None` when there are none.
#[must_use]
pub fn without_marks(text: &str) -> Option<&str> {
    let text = strip(text);
    let bare = text.trim_matches(is_mark);
    (bare.len() < text.len() && !bare.is_empty()).then_some(bare)
}

/// What a text is that was shown to the camera, sent by a USB scanner or typed.
#[must_use]
pub fn read(text: &str) -> Input {
    let text = strip(text);
    if text.len() > 8 * DIGITS {
        return Input::Other;
    }
    let codes = codes_in(&compact(text));
    if !codes.is_empty() {
        return Input::Code(codes);
    }
    match text.parse() {
        Ok(number) => Input::Number(number),
        Err(NumberError { signs: Some(signs), .. }) if NEARLY.contains(&signs) => Input::NearlyNumber(signs),
        Err(_) => Input::Other,
    }
}

/// The scans in a text: more than one where two ran together, because nothing comes after each or the second was quicker
/// than the program that took them.
#[must_use]
pub fn split_scans(text: &str) -> Vec<String> {
    let compact = compact(text);
    let runs: Vec<&str> =
        compact.split(|c: char| !c.is_ascii_digit()).filter(|run| run.len() >= DIGITS).collect();
    let whole = |run: &&str| run.len().is_multiple_of(DIGITS);
    if runs.iter().map(|run| run.len() / DIGITS).sum::<usize>() < 2 || !runs.iter().all(whole) {
        return vec![text.to_owned()];
    }
    let digits: Vec<u8> = runs.concat().into_bytes();
    digits.chunks(DIGITS).map(|code| String::from_utf8_lossy(code).into_owned()).collect()
}

fn compact(text: &str) -> String {
    plain(text).filter(|c| !c.is_whitespace() && !c.is_control()).collect()
}

/// Every code that can be cut out of a text with a little before and behind it: first the whole run of digits, then without
/// what stands before it, then without what stands behind, then between.
fn codes_in(text: &str) -> Vec<SealedCode> {
    let (mut codes, mut before) = (Vec::new(), 0);
    for piece in text.split_inclusive(|c: char| !c.is_ascii_digit()) {
        let run = piece.trim_end_matches(|c: char| !c.is_ascii_digit());
        let after = text.len() - before - run.len();
        if let Some(spare) = run.len().checked_sub(DIGITS)
            && before + spare <= AFFIX_MAX
            && after + spare <= AFFIX_MAX
        {
            let places = [spare, 0].into_iter().chain(1..spare);
            codes.extend(
                places.filter_map(|place| run.get(place..place + DIGITS)).filter_map(SealedCode::parse),
            );
        }
        before += piece.len();
    }
    codes.dedup();
    codes
}

/// The fingerprint of a text that was shown or typed: 16 hex digits. It differs between scans, so that it does not tell who
/// came twice with something that is no ticket. A number is the same however it was typed, a code whatever a scanner put
/// around it; a code and its ticket's number are two things.
#[must_use]
pub fn fingerprint(scan: &ScanId, text: &str) -> String {
    let shown: String = match read(text) {
        Input::Number(number) => number.compact(),
        Input::Code(codes) => codes.first().map(SealedCode::digits).unwrap_or_default(),
        Input::NearlyNumber(_) | Input::Other => strip(text).to_owned(),
    };
    let mut sha = Sha256::new();
    sha.update(b"entrada shown 1\n");
    sha.update(scan.as_str());
    sha.update([0]);
    sha.update(shown);
    let [a, b, c, d, e, f, g, h, ..] = <[u8; 32]>::from(sha.finalize());
    hex::encode([a, b, c, d, e, f, g, h])
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::string_slice, reason = "tests may panic")]
mod tests {
    use zeroize::Zeroizing;

    use super::*;
    use crate::code::{CodeKeys, ReadingKey, SlotKey, seal};
    use crate::ids::EventId;
    use crate::model::Sealing;

    const EVENT: EventId = EventId([0xe1; 32]);

    fn slot() -> SlotKey {
        SlotKey::from_secret(5, &Zeroizing::new([0x77; 32]))
    }

    fn code(number: u64) -> String {
        let sealing = Sealing { type_index: 3, from: None, until: None };
        let number = Number::from_random(number);
        seal(&ReadingKey::new([0x5a; 32]), &slot(), EVENT, number, 0, &sealing).unwrap()
    }

    fn opened(text: &str) -> bool {
        let keys =
            CodeKeys { event: EVENT, reading: ReadingKey::new([0x5a; 32]), slots: vec![slot().slot()] };
        match read(text) {
            Input::Code(codes) => codes.iter().any(|code| code.open(&keys).is_some()),
            _ => false,
        }
    }

    #[test]
    fn a_code_is_found_in_whatever_scanners_put_around_it() {
        for number in 1..40 {
            let text = code(number);
            for wrapped in [
                format!("  {text}\r\n"),
                format!("\\000026{text}"),
                format!("]Q1{text}"),
                format!("]Q2\\000026{text}\u{1d}"),
                format!("{} {}", &text[..50], &text[50..]),
                format!("s{text}"),
                format!("Q{text}"),
                format!("P01{text}"),
                format!("{text}99"),
                format!("*{text}*"),
                format!("~{text}#"),
                format!("01{text}7"),
                format!("01-{text}-7"),
                format!("\u{2068}{text}\u{2069}"),
            ] {
                assert!(opened(&wrapped), "{wrapped:?}");
            }
        }
    }

    #[test]
    fn digits_of_other_scripts_and_widths_are_digits() {
        let text = code(7);
        for zero in ['\u{660}', '\u{6f0}', '\u{966}', '\u{ff10}'] {
            let other =
                text.chars().map(|c| char::from_u32(u32::from(zero) + c.to_digit(10).unwrap()).unwrap());
            assert!(opened(&other.collect::<String>()), "{zero}");
        }
    }

    #[test]
    fn what_is_not_ours_is_none_of_ours() {
        let text = code(1);
        for wrong in [
            &text[1..],
            &text[..DIGITS - 1],
            "",
            "https://example.org",
            &"9".repeat(DIGITS),
            &"1".repeat(2_900),
            &format!("https://tickets.example.org/check/{text}"),
        ] {
            assert_eq!(read(wrong), Input::Other, "{wrong}");
        }
        assert!(matches!(read("7k3q9 m2fxd"), Input::Number(_)));
        assert_eq!(read("7K3Q9-M2FX"), Input::NearlyNumber(9));
        assert_eq!(read("7K3Q9-M2FXDD"), Input::NearlyNumber(11));
        assert_eq!(read("4006381333931"), Input::Other);
    }

    #[test]
    fn scans_that_ran_together_are_taken_apart() {
        let (a, b, c) = (code(1), code(2), code(3));
        assert_eq!(split_scans(&format!("{a}{b}")), [a.as_str(), b.as_str()]);
        assert_eq!(split_scans(&format!("s{a}\ns{b}#s{c}")), [a.as_str(), b.as_str(), c.as_str()]);
        for one in [a.as_str(), "", "7K3Q9-M2FXD", &format!("01{a}"), &format!(" {a}\n")] {
            assert_eq!(split_scans(one), [one]);
        }
        let odd = format!("{a}{b}1");
        assert_eq!(split_scans(&odd), [odd.as_str()], "nobody knows where the second one begins");
    }

    #[test]
    fn marks_around_another_systems_code_are_a_scanners() {
        assert_eq!(without_marks("*AB_1~\n"), Some("AB_1"));
        assert_eq!(without_marks("AB_1"), None);
        assert_eq!(without_marks("***"), None);
    }

    #[test]
    fn the_same_thing_is_known_again_however_it_was_read() {
        let scan: ScanId = "1".parse().unwrap();
        let of = |text: &str| fingerprint(&scan, text);
        assert_eq!(of("7K3Q9-M2FXD"), of(" 7k3q9 m2fxd\r\n"));
        assert_eq!(of("AB-77"), of("]Q1AB-77\n"));
        assert_ne!(of("AB-77"), of("AB-78"));
        assert_ne!(of("AB-77"), fingerprint(&"2".parse().unwrap(), "AB-77"));
        assert_eq!(of(&code(1)), of(&format!("s{}#", code(1))));
        assert_ne!(of(&code(1)), of(&code(2)));
        assert_eq!(of("").len(), 16);
    }
}
