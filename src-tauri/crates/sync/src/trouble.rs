//! Why a remote did not take something: what comes right by itself, and what needs a person.

use std::time::Duration;

/// What to do after a failed attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Try again by itself, not before this long when the remote said so.
    Retry(Option<Duration>),
    /// A person has to do something first.
    Refused,
}

/// What went wrong between this laptop and Google. [`Trouble::code`] is for programs and translations.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// No network, no name, no connection, or no answer in time.
    #[error("Google can't be reached: {0}")]
    Offline(String),
    /// Something other than Google answered, such as a hotel's login page.
    #[error("something between this laptop and Google answered instead, perhaps the network's login page")]
    Portal,
    /// Too many requests in a minute, for all who use this account.
    #[error("Google asks for a pause: too many requests in a minute")]
    Quota(Option<Duration>),
    /// Google failed (5xx); what was sent may have been applied.
    #[error("Google failed: {0}")]
    Google(String),
    /// The answer broke off or is not what was asked for.
    #[error("Google's answer is not whole: {0}")]
    Answer(String),
    /// The sheet is not shared with this account. The account's address where it is known.
    #[error("the sheet is not shared with {}", .0.as_deref().unwrap_or("this account"))]
    NotShared(Option<String>),
    /// The spreadsheet is gone, or this sign-in may not see it.
    #[error("the spreadsheet was not found: it was deleted, or this account may not see it")]
    NotFound,
    /// The person unticked what is needed.
    #[error("the sign-in does not allow Entrada to use sheets")]
    Scope,
    /// The sign-in was withdrawn or ran out.
    #[error("the sign-in with Google is no longer valid")]
    SignInAgain,
    /// The client id or its secret is wrong.
    #[error("Google does not know this client: {0}")]
    Client(String),
    /// The service account's key does not open anything any more.
    #[error("Google does not accept the service account's key: {0}")]
    Key(String),
    /// This laptop's clock is wrong.
    #[error("this laptop's clock is wrong by too much for Google")]
    Clock,
    /// The Sheets API is switched off in the client's project.
    #[error("the Google Sheets API is not switched on for this project")]
    ApiOff,
    /// A part of the sheet is protected.
    #[error("a protected part of the sheet can't be written")]
    Protected,
    /// The file is an Excel file in Drive.
    #[error("this is not a Google Sheet but another kind of file")]
    NotASheet,
    /// Ten million cells.
    #[error("the spreadsheet is full: it has ten million cells")]
    TooLarge,
    /// Google refused the request itself. A fault of this program.
    #[error("Google did not understand the request: {0}")]
    Request(String),
    /// The data of this laptop could not be read or written.
    #[error("this laptop's data could not be used: {0}")]
    Data(String),
}

impl Trouble {
    /// A stable name for programs and translations.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Offline(_) => "offline",
            Self::Portal => "portal",
            Self::Quota(_) => "quota",
            Self::Google(_) => "google",
            Self::Answer(_) => "answer",
            Self::NotShared(_) => "not_shared",
            Self::NotFound => "not_found",
            Self::Scope => "scope",
            Self::SignInAgain => "sign_in_again",
            Self::Client(_) => "client",
            Self::Key(_) => "key",
            Self::Clock => "clock",
            Self::ApiOff => "api_off",
            Self::Protected => "protected",
            Self::NotASheet => "not_a_sheet",
            Self::TooLarge => "too_large",
            Self::Request(_) => "request",
            Self::Data(_) => "data",
        }
    }

    /// Whether to try again by itself.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        match self {
            Self::Quota(after) => Outcome::Retry(*after),
            Self::Offline(_) | Self::Portal | Self::Google(_) | Self::Answer(_) | Self::Data(_) => {
                Outcome::Retry(None)
            }
            Self::NotShared(_)
            | Self::NotFound
            | Self::Scope
            | Self::SignInAgain
            | Self::Client(_)
            | Self::Key(_)
            | Self::Clock
            | Self::ApiOff
            | Self::Protected
            | Self::NotASheet
            | Self::TooLarge
            | Self::Request(_) => Outcome::Refused,
        }
    }
}
