//! Tickets by e-mail as they cross to a front end: the server's settings without the password, and what went out.

use serde::{Deserialize, Serialize};

use crate::error::{AppError, ErrorView};
use crate::words::{FrontEnd, Language};

/// How the way to the mail server is kept from others' eyes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum MailSecurity {
    /// TLS from the first byte.
    #[default]
    Tls,
    /// TLS asked for in the open; without it nothing is sent.
    StartTls,
    /// None: for a server on this laptop or in this room.
    Open,
}

/// The mail server that tickets go out by; never its password.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct MailView {
    /// Its name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the way there is kept.
    pub security: MailSecurity,
    /// The user's name, when it asks for one.
    pub user: Option<String>,
    /// Whether a password is kept; with a user and without it, nothing can be sent.
    pub has_password: bool,
    /// The name that letters come from.
    pub from_name: String,
    /// The address that letters come from.
    pub from: String,
}

/// The mail server as typed. Absent: unchanged.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs, reason = "each is the field of the same name in MailView")]
pub struct MailInput {
    pub host: Option<String>,
    pub port: Option<String>,
    pub security: Option<MailSecurity>,
    pub user: Option<String>,
    /// The user's password; empty: none. Absent, it is kept only while host, port, security and user stay what they are.
    pub password: Option<String>,
    pub from_name: Option<String>,
    pub from: Option<String>,
}

/// What came of sending tickets. Its error is put into words ([`SendReport::view`]) before it is handed on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, concrete(E = ErrorView)))]
pub struct SendReport<E = AppError> {
    /// How many the server took.
    pub sent: u32,
    /// Those that were not sent, and why.
    pub skipped: Vec<NotSent>,
    /// How many wait for another try.
    pub waiting: u32,
    /// Why some wait: a server that can't be reached, does not know the user or puts off.
    pub trouble: Option<E>,
    /// Whether the person stopped it.
    pub stopped: bool,
}

impl<E> Default for SendReport<E> {
    fn default() -> Self {
        Self { sent: 0, skipped: Vec::new(), waiting: 0, trouble: None, stopped: false }
    }
}

impl SendReport {
    /// The report with its error in a reader's language.
    #[must_use]
    pub fn view(self, language: Language, front_end: FrontEnd) -> SendReport<ErrorView> {
        let Self { sent, skipped, waiting, trouble, stopped } = self;
        let trouble = trouble.map(|error| error.view(language, front_end));
        SendReport { sent, skipped, waiting, trouble, stopped }
    }
}

/// A ticket that was not sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NotSent {
    /// Its number.
    pub number: String,
    /// Holder's name.
    pub name: Option<String>,
    /// Why.
    pub why: String,
}
