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
    /// One separator with three digits behind it: a thousand to one reader, decimals to another.
    #[error("\"{text}\" can be read as {whole} {currency} or as {decimal} {currency}")]
    Ambiguous {
        /// What was typed.
        text: String,
        /// The amount if the separator groups thousands, `1500`.
        whole: String,
        /// The amount if it separates decimals, `1.50`, or `1.234` where the currency has not as many.
        decimal: String,
        /// The currency's code.
        currency: String,
    },
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

    /// Reads an amount such as `12.50`, `12,50`, `1 200.00`, `1.200,00` or `1,00,000` into minor units. Points, commas,
    /// spaces and apostrophes may group the digits where the number itself shows that they do.
    ///
    /// # Errors
    /// When it is no amount, could be two, is negative, over [`PRICE_MAX`] or finer than the currency.
    pub fn parse_amount(self, text: &str) -> Result<i64, MoneyError> {
        let shown: String = text.trim().chars().take(40).collect();
        let decimals = self.decimals();
        let typed = Typed::read(text.trim()).ok_or_else(|| MoneyError::NotAnAmount(shown.clone()))?;
        if typed.negative {
            return Err(MoneyError::Negative(shown));
        }
        if typed.either && decimals != 3 {
            let fine = typed.fraction.trim_end_matches('0').len() > decimals;
            let digits = if fine { typed.fraction.len() } else { decimals };
            let fraction = typed.fraction.get(..digits).unwrap_or_default();
            let point = if fraction.is_empty() { "" } else { "." };
            let (whole, currency) = (format!("{}{}", typed.whole, typed.fraction), self.code().to_owned());
            let decimal = format!("{}{point}{fraction}", typed.whole);
            return Err(MoneyError::Ambiguous { text: shown, whole, decimal, currency });
        }
        let fraction = typed.fraction.trim_end_matches('0');
        if fraction.len() > decimals {
            return Err(MoneyError::TooFine { text: shown, decimals, currency: self.code().to_owned() });
        }
        let minor = format!("{}{fraction:0<decimals$}", typed.whole);
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

/// An amount as typed: its digits, and what its separators say about them.
struct Typed {
    negative: bool,
    whole: String,
    fraction: String,
    /// Whether its one separator may as well group thousands as separate decimals.
    either: bool,
}

impl Typed {
    fn read(text: &str) -> Option<Self> {
        let (negative, text) = match text.strip_prefix(['-', '\u{2212}']) {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let text: String = text.chars().map(plain).collect();
        let marks: Vec<char> = text.chars().filter(|c| !c.is_ascii_digit()).collect();
        let last = marks.last().copied();
        let only = |mark: char| marks.iter().filter(|each| **each == mark).count() == 1;
        // The last separator is the decimals' when it can be nothing else: it stands once, and is one that people use so.
        let decimal = last.filter(|mark| matches!(mark, '.' | ',') && only(*mark));
        let (whole, fraction) = decimal.and_then(|mark| text.split_once(mark)).unwrap_or((&text, ""));
        if !fraction.bytes().all(|byte| byte.is_ascii_digit()) || (whole.is_empty() && fraction.is_empty()) {
            return None;
        }
        let digits = ungrouped(whole)?;
        // Nobody groups a number that begins with 0, or behind more than three digits.
        let groups = (1..=3).contains(&whole.len()) && !whole.starts_with('0');
        let either = marks.len() == 1 && decimal.is_some() && fraction.len() == 3 && groups;
        Some(Self { negative, whole: digits, fraction: fraction.to_owned(), either })
    }
}

/// A digit of any script as it counts, and separators as they are meant.
fn plain(c: char) -> char {
    match c {
        '\u{660}'..='\u{669}' => digit(c, 0x660),
        '\u{6f0}'..='\u{6f9}' => digit(c, 0x6f0),
        '\u{966}'..='\u{96f}' => digit(c, 0x966),
        '\u{ff10}'..='\u{ff19}' => digit(c, 0xff10),
        '\u{66b}' | '．' => '.',
        '，' => ',',
        ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
        '’' | '\u{66c}' => '\'',
        other => other,
    }
}

fn digit(c: char, zero: u32) -> char {
    char::from_digit(u32::from(c).saturating_sub(zero), 10).unwrap_or(c)
}

/// The digits of a whole number: all together, or in groups with one separator between them. The last group has three, those
/// before it have three each, or two as in India, and the first no more.
fn ungrouped(whole: &str) -> Option<String> {
    let mut marks = whole.chars().filter(|c| !c.is_ascii_digit());
    let Some(mark) = marks.next() else { return Some(whole.to_owned()) };
    if !matches!(mark, '.' | ',' | ' ' | '\'') || marks.any(|other| other != mark) {
        return None;
    }
    let groups: Vec<&str> = whole.split(mark).collect();
    let (last, before) = groups.split_last()?;
    let (first, between) = before.split_first()?;
    let of =
        |size: usize| between.iter().all(|group| group.len() == size) && (1..=size).contains(&first.len());
    (last.len() == 3 && (of(3) || of(2))).then(|| groups.concat())
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
            ("007", 700),
            ("1.200,50", 120_050),
            ("1,200.50", 120_050),
            ("1'200", 120_000),
            ("1 200,5", 120_050),
            ("1.234.567", 123_456_700),
            ("1,00,000", 10_000_000),
            ("12,34,567.5", 123_456_750),
            ("0.500", 50),
            (".500", 50),
            ("1234.500", 123_450),
            ("1 234,500", 123_450),
            ("12.5000", 1250),
            ("١٢٫٥٠", 1250),
            ("१२.५०", 1250),
            ("１２．５０", 1250),
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
        for typed in ["1.2345", "0.234", "1 234.567", "1,234.567", "1234.567"] {
            assert!(matches!(refused(typed), MoneyError::TooFine { decimals: 2, .. }), "{typed}");
        }
        for typed in [
            "",
            "abc",
            "1.2.3",
            "1e9",
            ".",
            "12 50",
            "1 2",
            "1,20,30",
            "1.200.50",
            "1,200,00",
            "1234,567,890",
            "1.234,567.8",
            "1 234'567",
            ",,",
            "1..5",
            "-",
            "1-2",
            "12,50,",
            "0x1f",
        ] {
            assert!(matches!(refused(typed), MoneyError::NotAnAmount(_)), "{typed}");
        }
        assert!("EURO".parse::<Currency>().is_err());
    }

    /// One row for each currency and each way in which a language groups thousands: what could be two amounts is none.
    #[test]
    fn what_could_be_two_amounts_is_refused_with_both() {
        let read = |code: &str, text: &str| code.parse::<Currency>().unwrap().parse_amount(text);
        for (code, typed, whole, decimal) in [
            ("EUR", "1.500", "1500", "1.50"),
            ("EUR", "1,500", "1500", "1.50"),
            ("EUR", "150.000", "150000", "150.00"),
            ("EUR", "1.234", "1234", "1.234"),
            ("USD", "12,000", "12000", "12.00"),
            ("INR", "1,000", "1000", "1.00"),
            ("BRL", "1.000", "1000", "1.00"),
            ("JPY", "1,000", "1000", "1"),
            ("JPY", "1.234", "1234", "1.234"),
            ("KRW", "150.000", "150000", "150"),
            ("EUR", "١٫٥٠٠", "1500", "1.50"),
            ("EUR", "１，５００", "1500", "1.50"),
            ("EUR", "999,999", "999999", "999.999"),
        ] {
            let refused = MoneyError::Ambiguous {
                text: typed.to_owned(),
                whole: whole.to_owned(),
                decimal: decimal.to_owned(),
                currency: code.to_owned(),
            };
            assert_eq!(read(code, typed), Err(refused), "{typed} {code}");
        }
        for (code, typed, minor) in [
            ("KWD", "1.500", 1_500),
            ("TND", "150,000", 150_000),
            ("KWD", "1,500.000", 1_500_000),
            ("KWD", "1.500.000", 1_500_000_000),
            ("JPY", "1,000,000", 1_000_000),
            ("JPY", "1 000", 1_000),
            ("JPY", "1’000", 1_000),
            ("JPY", "1000", 1_000),
            ("EUR", "1\u{202f}500,00", 150_000),
            ("EUR", "1٬500", 150_000),
            ("CHF", "1'500.50", 150_050),
        ] {
            assert_eq!(read(code, typed), Ok(minor), "{typed} {code}");
        }
    }

    #[test]
    fn amounts_are_written_with_the_currencys_decimals() {
        assert_eq!(Currency::default().show(1205), "12.05 EUR");
        assert_eq!(Currency::default().plain_amount(-5), "-0.05");
        assert_eq!("JPY".parse::<Currency>().unwrap().show(1200), "1200 JPY");
    }
}
