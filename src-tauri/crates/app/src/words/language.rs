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

    /// The language of the system, or English.
    #[must_use]
    pub fn of_system() -> Self {
        sys_locale::get_locale().as_deref().and_then(Self::of_locale).unwrap_or_default()
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
}
