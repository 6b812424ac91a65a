//! The mark in the last column of a row: whose row it is, how much was known when it was written, whether its person was
//! forgotten, and what Entrada wrote where people may propose. It makes the mirror stateless and lets several laptops share a sheet.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::Version;

/// The header of its column.
pub(super) const HEADER: &str = "Entrada";

/// Written as `KEY ms.counter.facts.around.forgotten.dismissed column=sum,column=sum`, numbers in hexadecimal, those from
/// `around` on left out when they and all behind them are 0. The key may have blanks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) key: String,
    pub(super) version: Version,
    /// When the person was forgotten, as in [`super::Row`]: also those read it who have not heard of it.
    pub(super) forgotten: i64,
    /// The sum of what Entrada wrote, by column id. Columns that another laptop shows are carried along.
    pub(super) sums: BTreeMap<String, String>,
}

impl Mark {
    /// `None`: not a mark, or a spoilt one.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().rsplitn(3, ' ');
        let (sums, version, key) = (parts.next()?, parts.next()?, parts.next()?);
        let mut numbers = version.split('.');
        let version = Version {
            ms: i64::from_str_radix(numbers.next()?, 16).ok()?,
            counter: u32::from_str_radix(numbers.next()?, 16).ok()?,
            facts: u32::from_str_radix(numbers.next()?, 16).ok()?,
            around: numbers.next().map_or(Some(0), |around| i64::from_str_radix(around, 16).ok())?,
            dismissed: 0,
        };
        let forgotten =
            numbers.next().map_or(Some(0), |forgotten| i64::from_str_radix(forgotten, 16).ok())?;
        let dismissed =
            numbers.next().map_or(Some(0), |dismissed| u32::from_str_radix(dismissed, 16).ok())?;
        if numbers.next().is_some() || key.is_empty() {
            return None;
        }
        let mut by_column = BTreeMap::new();
        if sums != "-" {
            for one in sums.split(',') {
                let (column, sum) = one.split_once('=')?;
                by_column.insert(column.to_owned(), sum.to_owned());
            }
        }
        Some(Self {
            key: key.to_owned(),
            version: Version { dismissed, ..version },
            forgotten,
            sums: by_column,
        })
    }

    /// As it stands in the cell.
    pub(super) fn write(&self) -> String {
        let Version { dismissed, ms, counter, facts, around } = self.version;
        let mut rest = [around.max(0), self.forgotten.max(0), i64::from(dismissed)].to_vec();
        while rest.last() == Some(&0) {
            rest.pop();
        }
        let rest: String = rest.iter().map(|number| format!(".{number:x}")).collect();
        let sums: Vec<String> = self.sums.iter().map(|(column, sum)| format!("{column}={sum}")).collect();
        let sums = if sums.is_empty() { "-".to_owned() } else { sums.join(",") };
        format!("{} {:x}.{counter:x}.{facts:x}{rest} {sums}", self.key, ms.max(0))
    }
}

/// The sum of a cell's text: 32 bits, the same on every laptop and for ever.
pub(super) fn sum(text: &str) -> String {
    let digest = Sha256::digest(text.trim().as_bytes());
    digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}
