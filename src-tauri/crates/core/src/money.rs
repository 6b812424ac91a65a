//! Amounts of money: minor units of an ISO 4217 currency, never floating point.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The largest price that is taken, in minor units: more is a typing mistake.
pub const PRICE_MAX: i64 = 10_000_000_000;

/// A currency by its ISO 4217 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Currency(iso_currency::Currency);

/// Why an amount or currency is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// Not an ISO 4217 code.
    #[error("\"{0}\" is not a currency: three letters like EUR, USD or INR are")]
    Currency(String),
    /// Not a number.
    #[error("\"{0}\" is not a price: write it like 12.50")]
    NotAnAmount(String),
    /// Below zero.
    #[error("the price {0} is below zero")]
    Negative(String),
    /// Over [`PRICE_MAX`].
    #[error("the price {0} is too large")]
    TooLarge(String),
    /// More decimals than the currency has.
    #[error("the price {text} has more than the {decimals} decimals that {currency} has")]
    TooFine {
        /// What was typed.
        text: String,
        /// How many decimals fit.
        decimals: usize,
        /// The currency's code.
        currency: String,
    },
}

impl Currency {
    /// The three-letter code.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// How many decimals its amounts have: 2 for EUR, 0 for JPY, 3 for KWD.
    #[must_use]
    pub fn decimals(self) -> usize {
        self.0.exponent().map_or(0, usize::from)
    }

    /// Reads an amount such as `12.50`, `12,50`, `12` or `1 200.00` into minor units. One point or comma
    /// separates the decimals; spaces and apostrophes may group the thousands.
    ///
    /// # Errors
    /// When it is no amount, negative, over [`PRICE_MAX`] or finer than the currency.
    pub fn parse_amount(self, text: &str) -> Result<i64, MoneyError> {
        let shown: String = text.trim().chars().take(40).collect();
        let wrong = || MoneyError::NotAnAmount(shown.clone());
        let (negative, digits) = match text.trim().strip_prefix(['-', '\u{2212}']) {
            Some(rest) => (true, rest),
            None => (false, text.trim()),
        };
        let plain: String =
            digits.chars().filter(|c| !matches!(c, ' ' | '\'' | '\u{a0}' | '\u{202f}' | '’')).collect();
        let (whole, fraction) = plain.split_once(['.', ',']).unwrap_or((&plain, ""));
        let all_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        if (whole.is_empty() && fraction.is_empty()) || !all_digits(whole) || !all_digits(fraction) {
            return Err(wrong());
        }
        if negative {
            return Err(MoneyError::Negative(shown));
        }
        let decimals = self.decimals();
        let fraction = fraction.trim_end_matches('0');
        if fraction.len() > decimals {
            return Err(MoneyError::TooFine { text: shown, decimals, currency: self.code().to_owned() });
        }
        let minor = format!("{whole}{fraction:0<decimals$}");
        let minor = minor.trim_start_matches('0');
        let amount = if minor.is_empty() { Ok(0) } else { minor.parse::<i64>() };
        match amount {
            Ok(amount) if amount <= PRICE_MAX => Ok(amount),
            Ok(_) | Err(_) => Err(MoneyError::TooLarge(shown)),
        }
    }

    /// The amount as plain text for machines, `12.50`, without the code.
    #[must_use]
    pub fn plain_amount(self, minor: i64) -> String {
        let decimals = self.decimals();
        let unit = 10_i64.pow(u32::try_from(decimals).unwrap_or(0));
        let sign = if minor < 0 { "-" } else { "" };
        let (whole, rest) = ((minor / unit).abs(), (minor % unit).abs());
        if decimals == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest:0decimals$}") }
    }

    /// The amount with its code, `12.50 EUR`, as the terminal's tables show it. Sentences and paper write it by `words::money` of `app`.
    #[must_use]
    pub fn show(self, minor: i64) -> String {
        format!("{} {}", self.plain_amount(minor), self.code())
    }
}

impl Default for Currency {
    fn default() -> Self {
        Self(iso_currency::Currency::EUR)
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Currency {
    type Err = MoneyError;
    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let code = text.trim().to_ascii_uppercase();
        iso_currency::Currency::from_code(&code)
            .map(Self)
            .ok_or_else(|| MoneyError::Currency(text.chars().take(20).collect()))
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
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
    fn amounts_read_with_point_or_comma() {
        let eur: Currency = "eur".parse().unwrap();
        for (typed, minor) in [
            ("12.50", 1250),
            ("12,50", 1250),
            ("12,5", 1250),
            ("12", 1200),
            ("0", 0),
            ("1 200.00", 120_000),
            (".5", 50),
            ("12.500", 1250),
            ("007", 700),
        ] {
            assert_eq!(eur.parse_amount(typed), Ok(minor), "{typed}");
        }
        assert_eq!("JPY".parse::<Currency>().unwrap().parse_amount("1200"), Ok(1200));
        assert_eq!("KWD".parse::<Currency>().unwrap().parse_amount("1.234"), Ok(1234));
    }

    #[test]
    fn what_is_no_price_says_why() {
        let eur = Currency::default();
        let refused = |text: &str| eur.parse_amount(text).unwrap_err();
        assert!(matches!(refused("-1"), MoneyError::Negative(_)));
        assert!(matches!(refused("99999999999999999999"), MoneyError::TooLarge(_)));
        assert!(matches!(refused("1000000000.00"), MoneyError::TooLarge(_)));
        assert!(matches!(refused("1.234"), MoneyError::TooFine { decimals: 2, .. }));
        for typed in ["", "abc", "1.2.3", "1,200.00", "1e9", "٣", "."] {
            assert!(matches!(refused(typed), MoneyError::NotAnAmount(_)), "{typed}");
        }
        assert!("EURO".parse::<Currency>().is_err());
    }

    #[test]
    fn amounts_are_written_with_the_currencys_decimals() {
        assert_eq!(Currency::default().show(1205), "12.05 EUR");
        assert_eq!(Currency::default().plain_amount(-5), "-0.05");
        assert_eq!("JPY".parse::<Currency>().unwrap().show(1200), "1200 JPY");
    }
}
