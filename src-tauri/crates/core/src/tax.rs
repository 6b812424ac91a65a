//! Tax that is in a price: a rate, and how an amount that was paid is shared out over rates. Whole minor units; what is shared
//! out adds up to the whole.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// All of a price, in thousandths of a percent.
const WHOLE: u32 = 100_000;

/// How much tax is added to a net price, in thousandths of a percent: 19 % is 19000, New York's 8.875 % is 8875.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Default)]
#[serde(transparent)]
pub struct TaxRate(pub u32);

/// What is no rate, as typed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a tax rate: write percents like 19, 7.7 or 8.875")]
pub struct TaxError(pub String);

impl TaxRate {
    /// Whether any tax can be so high: at most as much as the net price.
    #[must_use]
    pub fn is_sound(self) -> bool {
        self.0 <= WHOLE
    }

    /// The tax that is in a gross amount, rounded to the nearest minor unit, halves away from nothing.
    #[must_use]
    pub fn within(self, gross: i64) -> i64 {
        let (rate, whole) = (i128::from(self.0), i128::from(WHOLE) + i128::from(self.0));
        let twice = i128::from(gross.unsigned_abs()) * rate * 2;
        let tax = i64::try_from((twice + whole) / (2 * whole)).unwrap_or(i64::MAX);
        if gross < 0 { -tax } else { tax }
    }
}

impl fmt::Display for TaxRate {
    /// As percents, `8.875`, without the sign.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.0 / 1_000, self.0 % 1_000);
        match rest {
            0 => write!(f, "{whole}"),
            rest => write!(f, "{whole}.{}", format!("{rest:03}").trim_end_matches('0')),
        }
    }
}

impl FromStr for TaxRate {
    type Err = TaxError;
    fn from_str(text: &str) -> Result<Self, TaxError> {
        let wrong = || TaxError(text.chars().take(40).collect());
        let typed = text.trim().trim_end_matches(['%', '٪']).trim_end();
        let (whole, rest) = typed.split_once(['.', ',']).unwrap_or((typed, ""));
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !digits(whole) || !digits(rest) || rest.len() > 3 {
            return Err(wrong());
        }
        let rate = format!("{whole}{rest:0<3}").parse().map(Self).map_err(|_| wrong())?;
        if rate.is_sound() { Ok(rate) } else { Err(wrong()) }
    }
}

/// Shares an amount out in proportion to `weights`, so that the shares add up to it; nothing is left over, and none has the other
/// sign. Without weights there is nothing to share by.
#[must_use]
pub fn share<K: Ord + Copy>(amount: i64, weights: &BTreeMap<K, i64>) -> BTreeMap<K, i64> {
    let weight = |of: &i64| i128::from((*of).max(0));
    let whole: i128 = weights.values().map(weight).sum();
    let mut shares = BTreeMap::new();
    if whole == 0 {
        return shares;
    }
    let (mut before, mut given) = (0_i128, 0_i64);
    for (key, of) in weights {
        before += weight(of);
        let until = i64::try_from(i128::from(amount) * before / whole).unwrap_or(amount);
        shares.insert(*key, until - given);
        given = until;
    }
    shares
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn rates_are_typed_as_percents() {
        for (typed, rate, shown) in [
            ("19", 19_000, "19"),
            ("7,7 %", 7_700, "7.7"),
            ("8.875", 8_875, "8.875"),
            ("0", 0, "0"),
            ("5.50%", 5_500, "5.5"),
            ("100", 100_000, "100"),
        ] {
            let read: TaxRate = typed.parse().unwrap();
            assert_eq!((read.0, read.to_string().as_str()), (rate, shown));
        }
        for typed in ["", "x", "-1", "100.001", "8.8755", "1e1", "%", "999999999999"] {
            assert!(typed.parse::<TaxRate>().is_err(), "{typed}");
        }
    }

    #[test]
    fn tax_is_what_the_gross_price_has_of_it() {
        for (rate, gross, tax) in [
            (19_000, 11_900, 1_900),
            (19_000, 1_250, 200),
            (7_000, 1_250, 82),
            (10_000, 1_000, 91),
            (8_875, 108_875, 8_875),
            (19_000, -11_900, -1_900),
            (0, 500, 0),
            (100_000, 1, 1),
            (19_000, i64::MAX, 1_472_639_232_775_132_272),
        ] {
            assert_eq!(TaxRate(rate).within(gross), tax, "{rate} {gross}");
        }
    }

    proptest! {
        #[test]
        fn shares_add_up(amount in -1_000_000_i64..1_000_000, weights in prop::collection::btree_map(0_u32..9, 0_i64..5_000, 0..5)) {
            let shares = share(amount, &weights);
            if weights.values().sum::<i64>() == 0 {
                prop_assert!(shares.is_empty());
                return Ok(());
            }
            prop_assert_eq!(shares.values().sum::<i64>(), amount);
            for (key, part) in &shares {
                prop_assert!(part.signum() * amount.signum() >= 0);
                prop_assert!(weights[key] > 0 || *part == 0);
            }
        }
    }
}
