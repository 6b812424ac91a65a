//! Tickets by e-mail, through the organiser's own mail server by SMTP (RFC 5321, submission by RFC 6409 and 8314).
//!
//! Which tickets go out, what their letters say, what waits and what is written down about it are the app's. One letter goes
//! to one address: a refused recipient fails a whole letter, and nobody sees who else got one.

mod letter;
mod post;

pub use crate::letter::{Enclosed, Letter};
pub use crate::post::Post;

/// How the connection to the server is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// TLS from the first byte, usually at port 465.
    Tls,
    /// STARTTLS, usually at port 587: an open connection that is encrypted before anything is sent.
    StartTls,
    /// Not at all: for a server on this device or in this room.
    Open,
}

/// A mail server and who sends. No `Debug`: it holds a password.
#[derive(Clone)]
pub struct Server {
    /// Its name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is encrypted.
    pub security: Security,
    /// The user's name and password, when it asks for them.
    pub login: Option<(String, String)>,
    /// The name that letters come from.
    pub from_name: String,
    /// The address that letters come from.
    pub from: String,
}

/// Why a letter did not go out, or may not have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MailError {
    /// Not an e-mail address.
    #[error("\"{0}\" is not an e-mail address that mail can be sent to")]
    Address(String),
    /// The server does not know the user or the password.
    #[error("the mail server {host} does not take the user name and password: {said}")]
    Login {
        /// Which server.
        host: String,
        /// What it said.
        said: String,
    },
    /// The server takes nothing from this sender.
    #[error("the mail server {host} takes no letters from {from}: {said}")]
    Sender {
        /// Which server.
        host: String,
        /// From whom.
        from: String,
        /// What it said.
        said: String,
    },
    /// The server will not take this letter.
    #[error("the mail server {host} refuses the letter to {to}: {said}")]
    Refused {
        /// Which server.
        host: String,
        /// To whom.
        to: String,
        /// What it said.
        said: String,
    },
    /// The server refuses for now; the same letter may be taken later.
    #[error("the mail server {host} asks to try again later: {said}")]
    Later {
        /// Which server.
        host: String,
        /// What it said.
        said: String,
        /// Whether it takes no letters at all now.
        closes: bool,
    },
    /// The server can't be reached, or not over a safe connection.
    #[error("the mail server {host} can't be reached: {why}")]
    Unreachable {
        /// Which server.
        host: String,
        /// Why not.
        why: String,
    },
    /// The whole letter was handed over, and no answer came: it may have been taken.
    #[error("the mail server {host} did not answer whether it took the letter to {to}: {why}")]
    Unknown {
        /// Which server.
        host: String,
        /// To whom.
        to: String,
        /// What came instead.
        why: String,
    },
}

impl MailError {
    /// Whether the next letter would fare the same, so that there is no use in trying it.
    #[must_use]
    pub fn stops_all(&self) -> bool {
        matches!(
            self,
            Self::Login { .. }
                | Self::Sender { .. }
                | Self::Unreachable { .. }
                | Self::Later { closes: true, .. }
        )
    }
}
