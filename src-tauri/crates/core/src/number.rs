//! Ticket and order numbers: 50 random bits in Crockford's base32, shown `7K3Q9-M2FXD`.
//!
//! Source of the alphabet and its foldings: Douglas Crockford, "Base 32", crockford.com/base32.html.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const DIGITS: usize = 10;
/// How many bits a number has.
pub(crate) const BITS: u32 = 50;

/// A ticket's or order's short name, unique in its event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(u64);

/// A text that is not a number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a ticket number: ten letters and digits like 7K3Q9-M2FXD")]
pub struct NumberError(pub String);

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

    /// Reads what a person types: any case, spaces and dashes anywhere, O for 0, I and L for 1.
    fn from_str(text: &str) -> Result<Self, NumberError> {
        let wrong = || NumberError(text.chars().take(40).collect());
        let mut bits: u64 = 0;
        let mut digits = 0;
        for c in text.chars() {
            let c = match c.to_ascii_uppercase() {
                ' ' | '-' | '\u{2010}'..='\u{2014}' | '\t' | '\r' | '\n' => continue,
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let value = ALPHABET.iter().position(|byte| char::from(*byte) == c).ok_or_else(wrong)?;
            digits += 1;
            if digits > DIGITS {
                return Err(wrong());
            }
            bits = (bits << 5) | value as u64;
        }
        if digits == DIGITS { Ok(Self(bits)) } else { Err(wrong()) }
    }
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
        for typed in ["10ab011xyz", " 1oAbO-iLxyz ", "10AB0 11XYZ\n", "IO-AB-O1-1X-YZ"] {
            assert_eq!(typed.parse::<Number>().unwrap(), number, "{typed}");
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for typed in ["", "10AB0-11XY", "10AB0-11XYZ0", "10AB0-11XYU", "١٠AB0-11XYZ"] {
            assert!(typed.parse::<Number>().is_err(), "{typed}");
        }
    }
}
