//! The one error that crosses to a front end: a code from a closed list, a sentence, and the way out.
//!
//! A refusal at the door is a value, never an error. What lower crates report becomes one in `error/from_*`.

mod from_core;
mod from_secrets;
pub(crate) mod from_store;

use entrada_core::Timestamp;
use entrada_core::money::Currency;
use entrada_core::number::Number;
use fluent_bundle::FluentValue;
use jiff::tz::TimeZone;
use serde::Serialize;

use crate::words::{self, FrontEnd, Language};

/// What went wrong, for programs. A code is added only when a front end treats it differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    /// Something typed is not what it should be.
    BadInput,
    /// No such event, ticket, type, scan, device or printer.
    NotFound,
    /// More than one fits.
    Ambiguous,
    /// This laptop's role does not allow it.
    NotAllowed,
    /// The quota is reached.
    SoldOut,
    /// It does not fit the state of things: already cancelled, already paid.
    Conflict,
    /// A first start: where shall the key rest?
    KeyNeeded,
    /// The keyring is locked, or the key is gone.
    KeyUnavailable,
    /// A passphrase is needed.
    PassphraseNeeded,
    /// The passphrase is wrong, or the file damaged.
    WrongPassphrase,
    /// This event asks who works on this laptop, and nobody is signed in.
    SignInNeeded,
    /// The PIN is wrong, or has to wait after wrong ones.
    WrongPin,
    /// This laptop is locked to its door or its till.
    Locked,
    /// A file can't be read, or is not what it should be.
    BadFile,
    /// A CSV has problems; they are listed.
    ImportProblems,
    /// The file or data folder was written by a newer Entrada.
    Newer,
    /// The database is damaged.
    Damaged,
    /// Another copy of the program is at it.
    Busy,
    /// The data folder can't be written.
    ReadOnly,
    /// The disk is full.
    DiskFull,
    /// Printing failed.
    Printing,
    /// Sending mail failed.
    Mail,
    /// Reaching a Google Sheet failed.
    Sheets,
    /// The camera failed.
    Camera,
    /// The person stopped it.
    Stopped,
    /// A fault of the program or the system.
    Internal,
}

/// What is put into an error's sentence. Money and moments are written as the reader's language writes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ErrorArg {
    /// A name, a number of a ticket, something typed: shown as it is.
    Text(String),
    /// A word or phrase that has an id in `words/errors` of its own.
    Word(&'static str),
    /// A count, which sentences may bend with.
    Count(i64),
    /// An amount in minor units.
    Money(i64, Currency),
    /// A moment on an event's clock.
    Moment(Timestamp, TimeZone),
    /// Another error, whose sentence stands within this one.
    Error(Box<AppError>),
}

impl ErrorArg {
    fn value(&self, language: Language, front_end: FrontEnd) -> FluentValue<'static> {
        match self {
            Self::Text(text) => text.clone().into(),
            Self::Word(id) => words::error_in_words(language, front_end, id, &[]).0.into(),
            Self::Count(count) => (*count).into(),
            Self::Money(minor, currency) => words::money(language, *minor, *currency).into(),
            Self::Moment(at, zone) => words::full_moment(language, *at, zone).into(),
            Self::Error(error) => error.in_words(language, front_end).0.into(),
        }
    }
}

macro_rules! argument_from {
    ($variant:ident: $($from:ty),+) => {$(
        impl From<$from> for ErrorArg {
            fn from(value: $from) -> Self {
                Self::$variant(value.into())
            }
        }
    )+};
}
argument_from!(Text: &str, String, &String);
argument_from!(Count: i64, u32, i32, u16, u8);

impl From<usize> for ErrorArg {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<u64> for ErrorArg {
    fn from(count: u64) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<Number> for ErrorArg {
    fn from(number: Number) -> Self {
        Self::Text(number.to_string())
    }
}

impl From<AppError> for ErrorArg {
    fn from(error: AppError) -> Self {
        Self::Error(Box::new(error))
    }
}

/// An error by its id in `words/errors`, with what its sentence names: `app_error!(Conflict, "seat-taken", seat = seat)`.
#[macro_export]
macro_rules! app_error {
    ($code:ident, $id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::AppError::of(
            $crate::ErrorCode::$code,
            $id,
            vec![$((stringify!($name), $crate::ErrorArg::from($value))),*],
        )
    };
}

/// What went wrong. It is not `Serialize`, so that no front end hands it on without having chosen a language:
/// [`AppError::view`] does.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct AppError {
    /// For programs.
    pub code: ErrorCode,
    /// One sentence that names what was wrong, in English.
    pub message: String,
    /// What to do about it in a terminal, in English.
    pub hint: Option<String>,
    /// Which sentence it is in other languages.
    id: &'static str,
    args: Vec<(&'static str, ErrorArg)>,
}

/// An error as its reader gets it: in one language, as one front end says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, rename = "AppError"))]
pub struct ErrorView {
    /// For programs.
    pub code: ErrorCode,
    /// One sentence that names what was wrong.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl AppError {
    /// The error of an id; made by [`app_error!`](crate::app_error).
    #[must_use]
    pub fn of(code: ErrorCode, id: &'static str, args: Vec<(&'static str, ErrorArg)>) -> Self {
        let mut error = Self { code, message: String::new(), hint: None, id, args };
        (error.message, error.hint) = error.in_words(Language::En, FrontEnd::Terminal);
        error
    }

    /// The sentence and the way out in a reader's language, as this front end says it.
    #[must_use]
    pub fn in_words(&self, language: Language, front_end: FrontEnd) -> (String, Option<String>) {
        let args: Vec<_> =
            self.args.iter().map(|(name, arg)| (*name, arg.value(language, front_end))).collect();
        words::error_in_words(language, front_end, self.id, &args)
    }

    /// The same, to hand on: to the window, or as JSON.
    #[must_use]
    pub fn view(&self, language: Language, front_end: FrontEnd) -> ErrorView {
        let (message, hint) = self.in_words(language, front_end);
        ErrorView { code: self.code, message, hint }
    }

    /// A fault that nobody foresaw. The log keeps what was behind it.
    pub fn internal(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        let error = error.into();
        tracing::error!(chain = chain(&*error), "internal error");
        Self::inside(&error)
    }

    /// A panic that was caught. Where it happened is in the log already: the hook that `start_log` sets writes it down.
    #[must_use]
    pub fn of_panic(payload: &(dyn std::any::Any + Send)) -> Self {
        let text = payload.downcast_ref::<&str>().copied();
        let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
        Self::inside(&text.unwrap_or("an unknown fault"))
    }

    fn inside(what: &dyn std::fmt::Display) -> Self {
        app_error!(Internal, "internal", why = what.to_string())
    }

    /// Whether the person's input is at fault: exit code 2 in the terminal. Everything else ends with 1.
    #[must_use]
    pub fn is_bad_input(&self) -> bool {
        use ErrorCode as E;
        match self.code {
            E::BadInput
            | E::NotFound
            | E::Ambiguous
            | E::NotAllowed
            | E::SoldOut
            | E::Conflict
            | E::KeyNeeded
            | E::PassphraseNeeded
            | E::WrongPassphrase
            | E::SignInNeeded
            | E::WrongPin
            | E::Locked
            | E::BadFile
            | E::ImportProblems => true,
            E::KeyUnavailable
            | E::Newer
            | E::Damaged
            | E::Busy
            | E::ReadOnly
            | E::DiskFull
            | E::Printing
            | E::Mail
            | E::Sheets
            | E::Camera
            | E::Stopped
            | E::Internal => false,
        }
    }
}

/// An error and all that is behind it, in one line for the log. What stands in quotes is left out: libraries quote what
/// they were given, and that may be a guest's name or a path with the user's.
pub(crate) fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let mut parts = Vec::new();
    let mut next = Some(error);
    while let Some(error) = next {
        parts.push(without_quoted(&error.to_string()));
        next = error.source();
    }
    parts.dedup();
    parts.join(": ")
}

/// A text without what stands in double quotes or backticks, in one line.
pub(crate) fn without_quoted(text: &str) -> String {
    let (mut plain, mut open, mut escaped) = (String::new(), None, false);
    for letter in text.chars() {
        match open {
            Some(_) if escaped => escaped = false,
            Some(_) if letter == '\\' => escaped = true,
            Some(quote) if letter == quote => {
                open = None;
                plain.push(letter);
            }
            Some(_) => {}
            None => {
                if matches!(letter, '"' | '`') {
                    open = Some(letter);
                    plain.extend([letter, '…']);
                } else {
                    plain.push(if letter.is_control() { ' ' } else { letter });
                }
            }
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may panic")]
    use super::*;

    #[test]
    fn the_chain_is_kept_without_what_libraries_quote() {
        let refused = serde_json::from_str::<u32>("\"Ana \\\"the\\\" Ruiz\"").unwrap_err();
        let outer = std::io::Error::other(refused);
        assert_eq!(chain(&outer), "invalid type: string \"…\", expected u32 at line 1 column 18");
        let read = entrada_secrets::SecretError::Io {
            doing: "read",
            path: "/home/ana".into(),
            source: std::io::ErrorKind::NotFound.into(),
        };
        assert!(chain(&read).ends_with("entity not found"));
    }
}
