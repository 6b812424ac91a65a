//! Whether a text may be an entry code: what others can guess, or have too, lets in whoever tries.

use entrada_core::shown::strip;
use entrada_core::text;

/// Why a text can't be an entry code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weakness {
    /// It stands for "none".
    Placeholder,
    /// It has too few characters.
    Short,
    /// It can be guessed: few digits, a row of digits, one character again and again.
    Guessable,
}

const PLACEHOLDERS: &[&str] = &[
    "n/a",
    "na",
    "n.a.",
    "none",
    "null",
    "nil",
    "nan",
    "tbd",
    "tba",
    "todo",
    "xxx",
    "xxxx",
    "test",
    "unknown",
    "undefined",
    "keine",
    "keiner",
    "kein",
    "leer",
    "ninguno",
    "ninguna",
    "aucun",
    "aucune",
    "nenhum",
    "nenhuma",
    "geen",
    "nessuno",
    "pending",
    "void",
    "#n/a",
    "#ref!",
    "#value!",
    "no code",
    "not available",
    "tbc",
    "code",
    "barcode",
    "لا يوجد",
    "कोई नहीं",
];

/// The fewest characters of a code.
const SHORTEST: usize = 4;
/// The fewest digits of a code that has nothing else: fewer are tried out in an evening, and are mostly counted up.
const FEWEST_DIGITS: usize = 7;

/// What speaks against a text as an entry code; `None`: nothing.
#[must_use]
pub fn weakness(cell: &str) -> Option<Weakness> {
    let code = strip(cell);
    let folded = text::fold(code);
    let signs_only = !code.is_empty() && !code.chars().any(char::is_alphanumeric);
    if signs_only || PLACEHOLDERS.contains(&folded.as_str()) {
        return Some(Weakness::Placeholder);
    }
    if code.chars().count() < SHORTEST {
        return Some(Weakness::Short);
    }
    let mut characters = code.chars();
    let first = characters.next();
    if characters.all(|c| Some(c) == first) {
        return Some(Weakness::Guessable);
    }
    let digits: Vec<u8> = code.bytes().filter(u8::is_ascii_digit).collect();
    if digits.len() == code.len() {
        let steps = |step: i16| {
            digits.windows(2).all(|pair| matches!(pair, [a, b] if i16::from(*b) - i16::from(*a) == step))
        };
        let nought_padded = code.trim_start_matches('0').len() < 5;
        if digits.len() < FEWEST_DIGITS || steps(1) || steps(-1) || nought_padded {
            return Some(Weakness::Guessable);
        }
    }
    let words = code.chars().all(char::is_alphabetic);
    (words && code.chars().count() < 6).then_some(Weakness::Guessable)
}

/// Whether a column with these cells can be one of entry codes: most can be codes, and hardly two are the same.
#[must_use]
pub fn can_be_codes(cells: &[String]) -> bool {
    let fit = cells.iter().filter(|cell| weakness(cell).is_none() && !is_word_of_a_list(cell)).count();
    let mut different: Vec<&String> = cells.iter().collect();
    different.sort_unstable();
    different.dedup();
    !cells.is_empty() && fit * 2 > cells.len() && different.len() * 4 > cells.len() * 3
}

/// Words as they stand for a discount or a country, not for one person's ticket.
fn is_word_of_a_list(cell: &str) -> bool {
    !cell.chars().any(|c| c.is_ascii_digit())
        && cell.chars().all(|c| c.is_alphabetic() || c.is_whitespace())
        && cell.chars().count() < 10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_anybody_can_guess_is_no_code() {
        for (code, expected) in [
            ("n/a", Some(Weakness::Placeholder)),
            ("-", Some(Weakness::Placeholder)),
            ("---", Some(Weakness::Placeholder)),
            ("A1", Some(Weakness::Short)),
            ("7", Some(Weakness::Short)),
            ("1001", Some(Weakness::Guessable)),
            ("123456789", Some(Weakness::Guessable)),
            ("0000000", Some(Weakness::Guessable)),
            ("00000042", Some(Weakness::Guessable)),
            ("AAAAAAAA", Some(Weakness::Guessable)),
            ("VIPS", Some(Weakness::Guessable)),
            ("AB_1", None),
            ("x?id=5", None),
            ("TIX-1", None),
            ("0012345678901", None),
            ("s1s1s1s1s1", None),
            ("90012345011500111222100", None),
        ] {
            assert_eq!(weakness(code), expected, "{code}");
        }
    }

    #[test]
    fn a_column_of_countries_or_discounts_is_none_of_codes() {
        let cells = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        assert!(!can_be_codes(&cells(&["DE", "FR", "ES"])));
        assert!(!can_be_codes(&cells(&["EARLY26", "EARLY26", "EARLY26"])));
        assert!(!can_be_codes(&cells(&["EARLY", "SUMMER", "FRIENDS"])));
        assert!(!can_be_codes(&[]));
        assert!(can_be_codes(&cells(&["TIX-1", "TIX-7"])));
    }
}
