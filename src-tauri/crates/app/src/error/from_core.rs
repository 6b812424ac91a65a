//! What the rules refuse, as errors with an id: texts, amounts, times, numbers, ids and codes that people typed. The words
//! are in `words/errors/LANGUAGE/core.ftl`.

use entrada_core::code::{SERIAL_MAX, SealError, TYPE_MAX};
use entrada_core::ids::IdError;
use entrada_core::money::MoneyError;
use entrada_core::number::{DIGITS, NumberError};
use entrada_core::tax::TaxError;
use entrada_core::text::TextError;
use entrada_core::when::WhenError;

use crate::app_error;
use crate::error::{AppError, ErrorArg};

/// What a text is called where it is asked for, and the id of that phrase.
const NAMES: &[(&str, &str)] = &[
    ("address for the test", "what-test-address"),
    ("area's name", "what-area-name"),
    ("buyer's name", "what-buyer-name"),
    ("choice", "what-choice"),
    ("event's name", "what-event-name"),
    ("gate", "what-gate"),
    ("gate's name", "what-gate-name"),
    ("laptop's name", "what-laptop-name"),
    ("name", "what-name"),
    ("note", "what-note"),
    ("note for the door", "what-note-for-door"),
    ("question", "what-question"),
    ("quota group", "what-quota-group"),
    ("reason", "what-reason"),
    ("seat", "what-seat"),
    ("sender's address", "what-sender-address"),
    ("sender's name", "what-sender-name"),
    ("text", "what-text"),
    ("text for the door", "what-text-for-door"),
    ("ticket type's name", "what-type-name"),
    ("venue", "what-venue"),
];

/// What a text is called, in the reader's language as far as it is known here.
fn called(name: &'static str) -> ErrorArg {
    let known = NAMES.iter().find(|(each, _)| *each == name);
    known.map_or_else(|| name.into(), |(_, id)| ErrorArg::Word(id))
}

impl From<TextError> for AppError {
    fn from(error: TextError) -> Self {
        match error {
            TextError::Empty(what) => app_error!(BadInput, "text-empty", what = called(what)),
            TextError::TooLong { what, length, max } => {
                app_error!(BadInput, "text-too-long", what = called(what), length = length, max = max)
            }
            TextError::Email(text) => app_error!(BadInput, "not-an-email", text = text),
        }
    }
}

impl From<MoneyError> for AppError {
    fn from(error: MoneyError) -> Self {
        match error {
            MoneyError::Currency(text) => app_error!(BadInput, "not-a-currency", text = text),
            MoneyError::NotAnAmount(text) => app_error!(BadInput, "not-a-price", text = text),
            MoneyError::Negative(text) => app_error!(BadInput, "price-negative", text = text),
            MoneyError::TooLarge(text) => app_error!(BadInput, "price-too-large", text = text),
            MoneyError::Ambiguous { text, whole, decimal, currency } => {
                app_error!(
                    BadInput,
                    "price-ambiguous",
                    text = text,
                    whole = whole,
                    decimal = decimal,
                    currency = currency
                )
            }
            MoneyError::TooFine { text, decimals, currency } => {
                app_error!(BadInput, "price-too-fine", text = text, decimals = decimals, currency = currency)
            }
        }
    }
}

impl From<TaxError> for AppError {
    fn from(error: TaxError) -> Self {
        app_error!(BadInput, "not-a-tax-rate", text = error.0)
    }
}

impl From<WhenError> for AppError {
    fn from(error: WhenError) -> Self {
        match error {
            WhenError::Time(text) => app_error!(BadInput, "not-a-time", text = text),
            WhenError::Skipped { time, zone } => {
                app_error!(BadInput, "time-skipped", time = time, zone = zone)
            }
            WhenError::Twice { time, zone, first, second } => {
                app_error!(BadInput, "time-twice", time = time, zone = zone, first = first, second = second)
            }
            WhenError::OffsetOfZone { time, zone, offset } => {
                app_error!(BadInput, "time-offset-of-zone", time = time, zone = zone, offset = offset)
            }
            WhenError::Zone(text) => app_error!(BadInput, "not-a-time-zone", text = text),
        }
    }
}

impl From<NumberError> for AppError {
    fn from(error: NumberError) -> Self {
        match error.signs {
            Some(signs @ 8..=12) => {
                app_error!(
                    BadInput,
                    "ticket-number-of-other-length",
                    text = error.text,
                    signs = signs,
                    of = DIGITS
                )
            }
            _ => app_error!(BadInput, "not-a-ticket-number", text = error.text),
        }
    }
}

impl From<IdError> for AppError {
    fn from(error: IdError) -> Self {
        app_error!(BadInput, "not-an-id", text = error.0)
    }
}

impl From<SealError> for AppError {
    fn from(error: SealError) -> Self {
        match error {
            SealError::Serial => app_error!(BadInput, "reissued-too-often", max = SERIAL_MAX),
            SealError::Type => app_error!(BadInput, "too-many-types", max = TYPE_MAX),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]
    use std::collections::BTreeSet;
    use std::path::Path;

    use entrada_core::money::Currency;

    use super::*;

    /// The names that the sources of this crate give to texts.
    fn names(folder: &Path, into: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                names(&path, into);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let text = std::fs::read_to_string(path).unwrap();
                let text = text.split("#[cfg(test)]").next().unwrap();
                for call in ["text::name(", "text::optional_name(", "text::note(", "TextError::Empty("] {
                    let after = text.split(call).skip(1).map(str::trim_start);
                    let quoted = after.filter_map(|rest| rest.strip_prefix('"')?.split('"').next());
                    into.extend(quoted.map(str::to_owned));
                }
            }
        }
    }

    #[test]
    fn every_text_that_is_asked_for_has_a_name_in_words() {
        let mut asked_for = BTreeSet::new();
        names(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut asked_for);
        let known: BTreeSet<String> = NAMES.iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(asked_for, known);
    }

    #[test]
    fn english_says_what_the_rules_say() {
        for (name, _) in NAMES {
            let error = TextError::TooLong { what: name, length: 2_001, max: 2_000 };
            assert_eq!(AppError::from(error.clone()).message, error.to_string());
        }
        let too_fine = MoneyError::TooFine { text: "1.234".into(), decimals: 2, currency: "EUR".into() };
        assert_eq!(AppError::from(too_fine.clone()).message, too_fine.to_string());
        let either = "EUR".parse::<Currency>().unwrap().parse_amount("1.500").unwrap_err();
        assert_eq!(either.to_string(), "\"1.500\" can be read as 1500 EUR or as 1.50 EUR");
        assert_eq!(AppError::from(either.clone()).message, either.to_string());
        for error in [SealError::Serial, SealError::Type] {
            assert_eq!(AppError::from(error.clone()).message, error.to_string());
        }
    }
}
