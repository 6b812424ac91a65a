//! Amounts of money as a reader's language writes numbers, with the currency's code behind: `1,250.00 EUR`, `1.250,00 EUR`.

use entrada_core::money::Currency;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::Locale;

use crate::words::language::Language;

thread_local! {
    static FORMATTERS: Vec<(Language, Option<DecimalFormatter>)> =
        Language::ALL.into_iter().map(|language| (language, formatter(language))).collect();
}

fn formatter(language: Language) -> Option<DecimalFormatter> {
    // Arabic too with the digits that its times and ticket numbers are written in.
    let locale: Locale = format!("{}-u-nu-latn", language.code()).parse().ok()?;
    DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok()
}

/// An amount in minor units.
pub(crate) fn money(language: Language, minor: i64, currency: Currency) -> String {
    let decimals = i16::try_from(currency.decimals()).unwrap_or(2);
    let mut amount = Decimal::from(minor);
    amount.multiply_pow10(-decimals);
    amount.absolute.pad_end(-decimals);
    FORMATTERS.with(|formatters| {
        let own = formatters.iter().find(|(each, _)| *each == language).and_then(|(_, own)| own.as_ref());
        own.map_or_else(|| currency.show(minor), |own| format!("{} {}", own.format(&amount), currency.code()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_written_as_each_language_writes_them() {
        let euro = Currency::default();
        let shown = |minor| Language::ALL.map(|language| money(language, minor, euro));
        assert_eq!(
            shown(123_456_750),
            [
                "1,234,567.50 EUR",
                "1.234.567,50 EUR",
                "1.234.567,50 EUR",
                "1\u{202f}234\u{202f}567,50 EUR",
                "1.234.567,50 EUR",
                "12,34,567.50 EUR",
                "1,234,567.50 EUR",
            ]
        );
        assert_eq!(money(Language::De, -500, euro), "-5,00 EUR");
        assert_eq!(money(Language::En, 7, euro), "0.07 EUR");
    }

    #[test]
    fn a_currency_without_minor_units_has_no_decimals() {
        let yen: Result<Currency, _> = "JPY".parse();
        assert_eq!(yen.map(|yen| money(Language::De, 1_250, yen)), Ok("1.250 JPY".to_owned()));
    }
}
