//! The languages there are. Their sentences are in `words/*.ftl`; which one a laptop speaks is a setting.

use serde::{Deserialize, Serialize};

/// A language that Entrada speaks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English; what is said when the system's language is none of these.
    #[default]
    En,
    /// German.
    De,
    /// Spanish.
    Es,
    /// French.
    Fr,
    /// Portuguese.
    Pt,
    /// Hindi.
    Hi,
    /// Arabic.
    Ar,
}

impl Language {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 7] = [Self::En, Self::De, Self::Es, Self::Fr, Self::Pt, Self::Hi, Self::Ar];

    /// Its code by ISO 639-1, as settings and files name it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Es => "es",
            Self::Fr => "fr",
            Self::Pt => "pt",
            Self::Hi => "hi",
            Self::Ar => "ar",
        }
    }

    /// Whether a comma stands before decimals in its spreadsheets.
    #[must_use]
    pub fn decimal_comma(self) -> bool {
        matches!(self, Self::De | Self::Es | Self::Fr | Self::Pt)
    }

    /// Whether its lines run from right to left.
    #[must_use]
    pub fn right_to_left(self) -> bool {
        self == Self::Ar
    }

    /// The language of a locale such as `de`, `pt-BR` or `es_MX.UTF-8`; `None` when it is none of ours.
    #[must_use]
    pub fn of_locale(locale: &str) -> Option<Self> {
        let code = locale.trim().split(['-', '_', '.', '@']).next()?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The language of whoever started the program: the one that its environment names, as in every terminal, else the
    /// system's; English when that is none of ours.
    #[must_use]
    pub fn of_system() -> Self {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        Self::of_environment(variable).unwrap_or_else(|| {
            sys_locale::get_locale().as_deref().and_then(Self::of_locale).unwrap_or_default()
        })
    }

    /// What `LC_ALL`, `LC_MESSAGES` and `LANG` say, and `LANGUAGE` with its list where these are not the plain `C`; `None`
    /// when nothing is set.
    fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Option<Self> {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(&variable)?;
        let plain = matches!(locale.split('.').next(), Some("C" | "POSIX"));
        let wished = variable("LANGUAGE").filter(|_| !plain);
        let wished = wished.as_deref().and_then(|list| list.split(':').find_map(Self::of_locale));
        Some(wished.or_else(|| Self::of_locale(&locale)).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_are_read_as_systems_write_them() {
        assert_eq!(Language::of_locale("de"), Some(Language::De));
        assert_eq!(Language::of_locale("pt-BR"), Some(Language::Pt));
        assert_eq!(Language::of_locale("es_MX.UTF-8"), Some(Language::Es));
        assert_eq!(Language::of_locale("AR_eg@latin"), Some(Language::Ar));
        for other in ["", "C", "C.UTF-8", "POSIX", "nl", "deu", "arn"] {
            assert_eq!(Language::of_locale(other), None, "{other}");
        }
    }

    #[test]
    fn the_environment_decides_as_in_every_terminal() {
        type Environment<'e> = &'e [(&'e str, &'e str)];
        let cases: [(Environment<'_>, Option<Language>); 7] = [
            (&[], None),
            (&[("LANG", "de_DE.UTF-8")], Some(Language::De)),
            (&[("LANG", "de_DE.UTF-8"), ("LC_MESSAGES", "es_ES")], Some(Language::Es)),
            (&[("LANG", "de_DE.UTF-8"), ("LC_ALL", "C.UTF-8"), ("LANGUAGE", "de")], Some(Language::En)),
            (&[("LANG", "nl_NL.UTF-8")], Some(Language::En)),
            (&[("LANG", "nl_NL.UTF-8"), ("LANGUAGE", "nl:fr:de")], Some(Language::Fr)),
            (&[("LANGUAGE", "de")], None),
        ];
        for (set, language) in cases {
            let variable =
                |name: &str| set.iter().find(|(each, _)| *each == name).map(|(_, value)| (*value).to_owned());
            assert_eq!(Language::of_environment(variable), language, "{set:?}");
        }
    }
}
