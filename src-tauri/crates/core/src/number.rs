//! Ticket and order numbers: 50 random bits in Crockford's base32, shown `7K3Q9-M2FXD`.
//!
//! Source of the alphabet and its foldings: Douglas Crockford, "Base 32", crockford.com/base32.html.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use unicode_normalization::UnicodeNormalization as _;

use crate::text::is_unseen;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// How many letters and digits a number has.
pub const DIGITS: usize = 10;
/// How many bits a number has.
pub(crate) const BITS: u32 = 50;

/// A ticket's or order's short name, unique in its event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(u64);

/// A text that is not a number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{text}\" is not a ticket number: ten letters and digits like 7K3Q9-M2FXD")]
pub struct NumberError {
    /// What was typed, shortened.
    pub text: String,
    /// How many letters and digits there were, when all of them could be a number's.
    pub signs: Option<usize>,
}

impl Number {
    /// A number from random bits; the upper 14 are dropped.
    #[must_use]
    pub fn from_random(bits: u64) -> Self {
        Self(bits & ((1 << BITS) - 1))
    }

    /// The number as bits, below 2^50.
    #[must_use]
    pub fn bits(self) -> u64 {
        self.0
    }

    /// Ten characters without the dash, as machines write it.
    #[must_use]
    pub fn compact(self) -> String {
        (0..DIGITS)
            .rev()
            .filter_map(|place| ALPHABET.get(((self.0 >> (place * 5)) & 31) as usize))
            .map(|byte| char::from(*byte))
            .collect()
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, c) in self.compact().chars().enumerate() {
            if place == DIGITS / 2 {
                f.write_str("-")?;
            }
            write!(f, "{c}")?;
        }
        Ok(())
    }
}

impl FromStr for Number {
    type Err = NumberError;

    /// Reads what a person types or pastes: any case, width and digits, marks and spaces anywhere, O for 0, I and L for 1.
    fn from_str(text: &str) -> Result<Self, NumberError> {
        let wrong = |signs| NumberError { text: text.chars().take(40).collect(), signs };
        let (mut bits, mut signs): (u64, usize) = (0, 0);
        for c in plain(text).filter(|c| !is_mark(*c)) {
            let c = match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let value = ALPHABET.iter().position(|byte| char::from(*byte) == c);
            bits = (bits << 5) | value.ok_or_else(|| wrong(None))? as u64;
            signs += 1;
        }
        if signs == DIGITS { Ok(Self(bits)) } else { Err(wrong(Some(signs))) }
    }
}

/// A text in its plain letters: full width ones and other forms as the usual ones, digits of other scripts as ASCII's.
pub(crate) fn plain(text: &str) -> impl Iterator<Item = char> {
    text.nfkc().map(|c| {
        let zero = ['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}'].into_iter().find(|zero| {
            let zero = u32::from(*zero);
            (zero..zero + 10).contains(&u32::from(c))
        });
        zero.and_then(|zero| char::from_digit(u32::from(c) - u32::from(zero), 10)).unwrap_or(c)
    })
}

/// Dashes of every kind, and what people and texts put between the letters of a number or around it.
const MARKS: &str = "-\u{58a}\u{5be}\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2043}\u{2212}\u{2796}\u{2e3a}\u{2e3b}\u{30fb}\u{30fc}\u{301c}~\
    _.,:;/\\|#*+\u{b7}\u{2022}\u{2116}\"'`()[]<>\u{ab}\u{bb}\u{2018}\u{2019}\u{201a}\u{201b}\u{201c}\u{201d}\u{201e}\u{201f}";

/// Whether a character says nothing in a number: white space, what is not to be seen, and marks.
pub(crate) fn is_mark(c: char) -> bool {
    c.is_whitespace() || c.is_control() || is_unseen(c) || MARKS.contains(c)
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may panic")]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_reads_back() {
        for bits in [0, 1, (1 << 50) - 1, 0x2_a5a5_5a5a_1234] {
            let number = Number::from_random(bits);
            assert_eq!(number.to_string().parse::<Number>().unwrap(), number);
            assert_eq!(number.compact().parse::<Number>().unwrap(), number);
        }
    }

    #[test]
    fn people_mistype_forgivably() {
        let number: Number = "10AB0-11XYZ".parse().unwrap();
        for typed in [
            "10ab011xyz",
            " 1oAbO-iLxyz ",
            "10AB0 11XYZ\n",
            "IO-AB-O1-1X-YZ",
            "10AB0\u{a0}11XYZ",
            "10AB0\u{200b}-\u{ad}11XYZ",
            "\u{2068}10AB0-11XYZ\u{2069}",
            "\u{202a}10AB0\u{2212}11XYZ\u{202c}",
            "\u{ff11}\u{ff10}\u{ff21}\u{ff22}\u{ff10}\u{ff0d}\u{ff11}\u{ff11}\u{ff38}\u{ff39}\u{ff3a}",
            "10AB0_11XYZ",
            "10AB0.11XYZ",
            "10AB0/11XYZ",
            "#10AB0-11XYZ",
            "*10AB011XYZ*~",
            "\u{201e}10AB0\u{2013}11XYZ\u{201c}.",
            "\u{661}\u{660}AB0-\u{6f1}\u{967}XYZ",
        ] {
            assert_eq!(typed.parse::<Number>().unwrap(), number, "{typed}");
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        let signs = |typed: &str| typed.parse::<Number>().unwrap_err().signs;
        for (typed, found) in [
            ("", Some(0)),
            ("10AB0-11XY", Some(9)),
            ("10AB0-11XYZ0", Some(11)),
            ("10AB0-11XYU", None),
            ("10AB0-11XYé", None),
            ("10AB0@11XYZ", None),
        ] {
            assert_eq!(signs(typed), found, "{typed}");
        }
        assert_eq!(signs(&"1".repeat(100_000)), Some(100_000));
    }
}
