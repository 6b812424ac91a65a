//! Tickets by e-mail, through the organiser's own mail server by SMTP (RFC 5321, submission by RFC 6409 and 8314).
//!
//! Which tickets go out, what their letters say and what is written down about it are the app's. One letter goes to
//! one address: a refused recipient fails a whole letter, and nobody sees who else got one.

use std::time::Duration;

use lettre::message::header::ContentType;
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::{Address, Message, SmtpTransport, Transport as _};

/// How long each answer of the server is waited for.
const PATIENCE: Duration = Duration::from_secs(30);

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

/// A letter with a ticket in it.
#[derive(Debug, Clone)]
pub struct Letter {
    /// The holder's name.
    pub to_name: Option<String>,
    /// The holder's address.
    pub to: String,
    /// One line.
    pub subject: String,
    /// What it says.
    pub text: String,
    /// Its own name, without the part after the `@`: the same letter sent again has the same.
    pub id: String,
    /// The ticket: a file's name and a PDF.
    pub ticket: Option<(String, Vec<u8>)>,
}

/// Why a letter did not go out.
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
    },
    /// The server can't be reached, or not over a safe connection.
    #[error("the mail server {host} can't be reached: {why}")]
    Unreachable {
        /// Which server.
        host: String,
        /// Why not.
        why: String,
    },
}

impl MailError {
    /// Whether the next letter would fare the same, so that there is no use in trying it.
    #[must_use]
    pub fn stops_all(&self) -> bool {
        matches!(self, Self::Login { .. } | Self::Unreachable { .. })
    }
}

/// A connection to a mail server, opened when it is first needed.
pub struct Post {
    server: Server,
    transport: SmtpTransport,
}

impl Post {
    /// Prepares to send through a server.
    ///
    /// # Errors
    /// When the server's name can't be one.
    pub fn new(server: Server) -> Result<Self, MailError> {
        let unreachable = |error: lettre::transport::smtp::Error| MailError::Unreachable {
            host: server.host.clone(),
            why: with_causes(&error),
        };
        let tls = || TlsParameters::new(server.host.clone()).map_err(unreachable);
        let tls = match server.security {
            Security::Tls => Tls::Wrapper(tls()?),
            Security::StartTls => Tls::Required(tls()?),
            Security::Open => Tls::None,
        };
        let mut builder =
            SmtpTransport::builder_dangerous(&server.host).port(server.port).tls(tls).timeout(Some(PATIENCE));
        if let Some((user, password)) = &server.login {
            builder = builder
                .credentials(Credentials::new(user.clone(), password.clone()))
                .authentication(vec![Mechanism::Plain, Mechanism::Login]);
        }
        let transport = builder.build();
        Ok(Self { server, transport })
    }

    /// Sees whether the server answers and knows the user.
    ///
    /// # Errors
    /// When it does not.
    pub fn test(&self) -> Result<(), MailError> {
        match self.transport.test_connection() {
            Ok(true) => Ok(()),
            Ok(false) => Err(MailError::Unreachable {
                host: self.server.host.clone(),
                why: "it hangs up at once".to_owned(),
            }),
            Err(error) => Err(self.error(&error, "")),
        }
    }

    /// Hands a letter to the server. It was taken when this returns; whether it arrives is between mail servers.
    ///
    /// # Errors
    /// When an address is not one, or the server does not take the letter.
    pub fn send(&self, letter: &Letter) -> Result<(), MailError> {
        let message = self.message(letter)?;
        let sent = self.transport.send(&message);
        // The server's number alone: its words often repeat the address.
        match &sent {
            Ok(answer) => tracing::debug!(code = u16::from(answer.code()), "a letter was taken"),
            Err(error) => {
                tracing::warn!(
                    code = error.status().map(u16::from),
                    kind = kind(error),
                    "a letter was not taken"
                );
            }
        }
        sent.map(|_| ()).map_err(|error| self.error(&error, &letter.to))
    }

    fn message(&self, letter: &Letter) -> Result<Message, MailError> {
        let address = |text: &str| text.parse::<Address>().map_err(|_| MailError::Address(text.to_owned()));
        let from = address(&self.server.from)?;
        let domain = from.domain().to_owned();
        let text = SinglePart::plain(letter.text.clone());
        let parts = match &letter.ticket {
            Some((name, pdf)) => {
                let kind = ContentType::parse("application/pdf").unwrap_or(ContentType::TEXT_PLAIN);
                MultiPart::mixed()
                    .singlepart(text)
                    .singlepart(Attachment::new(name.clone()).body(pdf.clone(), kind))
            }
            None => MultiPart::mixed().singlepart(text),
        };
        Message::builder()
            .from(Mailbox::new(Some(one_line(&self.server.from_name)), from))
            .to(Mailbox::new(letter.to_name.as_deref().map(one_line), address(&letter.to)?))
            .subject(one_line(&letter.subject))
            .message_id(Some(format!("<{}@{domain}>", letter.id)))
            .multipart(parts)
            .map_err(|error| MailError::Refused {
                host: self.server.host.clone(),
                to: letter.to.clone(),
                said: error.to_string(),
            })
    }

    fn error(&self, error: &lettre::transport::smtp::Error, to: &str) -> MailError {
        let (host, said) = (self.server.host.clone(), with_causes(error));
        let code = error.status().map(u16::from);
        match code {
            Some(530 | 534 | 535 | 538) => MailError::Login { host, said },
            _ if error.is_permanent() => MailError::Refused { host, to: to.to_owned(), said },
            _ if error.is_transient() => MailError::Later { host, said },
            // The server offers no way to log in that we know.
            _ if error.is_client() && self.server.login.is_some() => MailError::Login { host, said },
            _ => MailError::Unreachable { host, why: said },
        }
    }
}

/// What kind of error it is, for the log.
fn kind(error: &lettre::transport::smtp::Error) -> &'static str {
    match error {
        error if error.is_permanent() => "refused",
        error if error.is_transient() => "later",
        error if error.is_timeout() => "no answer in time",
        error if error.is_tls() => "no secure connection",
        error if error.is_client() => "no way to log in",
        _ => "no connection",
    }
}

/// An error with what is behind it, in one line.
fn with_causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut behind = error.source();
    while let Some(deeper) = behind {
        let more = deeper.to_string();
        if !text.contains(&more) {
            text = format!("{text}: {more}");
        }
        behind = deeper.source();
    }
    one_line(&text)
}

/// Headers are one line, whatever somebody's name holds.
fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}
