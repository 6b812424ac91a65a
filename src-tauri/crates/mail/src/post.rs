//! A connection to a mail server, and handing letters over. A letter counts as handed over from the moment when its text goes
//! out: what happens before that moment can be done again, what happens after it may have been taken. So the caller can write
//! that moment down.

use std::time::Duration;

use lettre::Message;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{SmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Noop, Rcpt, Rset};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter};

use crate::letter::{Letter, message, one_line};
use crate::{MailError, Security, Server};

/// How long each answer of the server is waited for.
const PATIENCE: Duration = Duration::from_secs(30);

/// A way to a mail server; the connection is opened when it is first needed and kept for the next letter.
pub struct Post {
    server: Server,
    tls: Option<TlsParameters>,
    open: Option<SmtpConnection>,
}

/// Where in the handing over it went wrong.
#[derive(Clone, Copy)]
enum Stage<'s> {
    Connecting,
    Login,
    Sender,
    Recipient(&'s str),
    Text(&'s str),
}

impl Post {
    /// Prepares to send through a server.
    ///
    /// # Errors
    /// When the server's name can't be one.
    pub fn new(server: Server) -> Result<Self, MailError> {
        let tls = match server.security {
            Security::Open => None,
            Security::Tls | Security::StartTls => {
                let made = TlsParameters::new(server.host.clone());
                Some(made.map_err(|error| MailError::Unreachable {
                    host: server.host.clone(),
                    why: with_causes(&error),
                })?)
            }
        };
        Ok(Self { server, tls, open: None })
    }

    /// Sees whether the server answers and knows the user.
    ///
    /// # Errors
    /// When it does not.
    pub fn test(&mut self) -> Result<(), MailError> {
        let mut connection = self.connect()?;
        let answer = connection.command(Noop);
        answer.map_err(|error| self.error(&error, Stage::Connecting))?;
        self.open = Some(connection);
        Ok(())
    }

    /// Hands a letter to the server. It was taken when this returns; whether it arrives is between mail servers. `handing` is
    /// called when all is ready and only the letter's text is left to be sent.
    ///
    /// # Errors
    /// When an address is not one, or the server does not take the letter; and what `handing` returns, when the letter was not
    /// handed over.
    pub fn send<E: From<MailError>>(
        &mut self,
        letter: &Letter,
        handing: impl FnOnce() -> Result<(), E>,
    ) -> Result<(), E> {
        let message = message(&self.server, letter)?;
        let text = message.formatted();
        let mut connection = self.ready_for(&message, &text, letter)?;
        handing()?;
        let answer = connection.message(&text);
        // The server's number alone: its words often repeat the address.
        match &answer {
            Ok(answer) => tracing::debug!(code = u16::from(answer.code()), "a letter was taken"),
            Err(error) => tracing::warn!(
                code = error.status().map(u16::from),
                kind = kind(error),
                "a letter was not taken"
            ),
        }
        let answer = answer.map_err(|error| self.error(&error, Stage::Text(&letter.to)));
        if answer.is_ok() || !connection.has_broken() {
            self.open = Some(connection);
        }
        answer?;
        Ok(())
    }

    /// A connection on which only the text is left to be sent. One that was kept may have been closed meanwhile: then a new one
    /// is tried.
    fn ready_for(
        &mut self,
        message: &Message,
        text: &[u8],
        letter: &Letter,
    ) -> Result<SmtpConnection, MailError> {
        if let Some(mut kept) = self.open.take() {
            match self.prepare(&mut kept, message, text, &letter.to) {
                Ok(()) => return Ok(kept),
                Err(MailError::Later { closes: true, .. } | MailError::Unreachable { .. }) => kept.abort(),
                Err(error) => {
                    self.keep(kept);
                    return Err(error);
                }
            }
        }
        let mut connection = self.connect()?;
        match self.prepare(&mut connection, message, text, &letter.to) {
            Ok(()) => Ok(connection),
            Err(error) => {
                self.keep(connection);
                Err(error)
            }
        }
    }

    /// Keeps a connection for the next letter, if the server goes on after it refused this one.
    fn keep(&mut self, mut connection: SmtpConnection) {
        if connection.command(Rset).is_ok() {
            self.open = Some(connection);
        } else {
            connection.abort();
        }
    }

    fn connect(&self) -> Result<SmtpConnection, MailError> {
        let hello = ClientId::default();
        let address = (self.server.host.as_str(), self.server.port);
        let at_once = self.tls.as_ref().filter(|_| self.server.security == Security::Tls);
        let failed = |error: Error| self.error(&error, Stage::Connecting);
        let mut connection =
            SmtpConnection::connect(address, Some(PATIENCE), &hello, at_once, None).map_err(failed)?;
        if let (Security::StartTls, Some(tls)) = (self.server.security, &self.tls) {
            connection.starttls(tls, &hello).map_err(failed)?;
        }
        if let Some((user, password)) = &self.server.login {
            let credentials = Credentials::new(user.clone(), password.clone());
            connection
                .auth(&[Mechanism::Plain, Mechanism::Login], &credentials)
                .map_err(|error| self.error(&error, Stage::Login))?;
        }
        Ok(connection)
    }

    fn prepare(
        &self,
        connection: &mut SmtpConnection,
        message: &Message,
        text: &[u8],
        to: &str,
    ) -> Result<(), MailError> {
        let envelope = message.envelope();
        let mut options = Vec::new();
        // Who has letters of other scripts before the @ is out of reach of a server that does not know them.
        let mut addresses = envelope.to().iter().chain(envelope.from());
        if addresses.any(|address| !AsRef::<str>::as_ref(address).is_ascii()) {
            if !connection.server_info().supports_feature(Extension::SmtpUtfEight) {
                return Err(MailError::Address(to.to_owned()));
            }
            options.push(MailParameter::SmtpUtfEight);
        }
        if !text.is_ascii() {
            options.push(MailParameter::Body(MailBodyParameter::EightBitMime));
        }
        let failed = |stage: Stage<'_>, error: Error| self.error(&error, stage);
        connection
            .command(Mail::new(envelope.from().cloned(), options))
            .map_err(|error| failed(Stage::Sender, error))?;
        for recipient in envelope.to() {
            connection
                .command(Rcpt::new(recipient.clone(), Vec::new()))
                .map_err(|error| failed(Stage::Recipient(to), error))?;
        }
        connection.command(Data).map_err(|error| failed(Stage::Recipient(to), error))?;
        Ok(())
    }

    fn error(&self, error: &Error, stage: Stage<'_>) -> MailError {
        let (host, said) = (self.server.host.clone(), with_causes(error));
        let code = error.status().map(u16::from);
        match (stage, code) {
            // RFC 4954: no mechanism that both know is a client's error without a code.
            (_, Some(530 | 534 | 535 | 538)) | (Stage::Login, None | Some(500..)) if !lost(error) => {
                MailError::Login { host, said }
            }
            (_, Some(421)) => MailError::Later { host, said, closes: true },
            (Stage::Connecting | Stage::Login, Some(400..500)) => {
                MailError::Later { host, said, closes: true }
            }
            (_, Some(400..500)) => MailError::Later { host, said, closes: false },
            (Stage::Sender, Some(_)) => MailError::Sender { host, from: self.server.from.clone(), said },
            (Stage::Recipient(to) | Stage::Text(to), Some(_)) => {
                MailError::Refused { host, to: to.to_owned(), said }
            }
            (Stage::Text(to), None) => MailError::Unknown { host, to: to.to_owned(), why: said },
            _ => MailError::Unreachable { host, why: said },
        }
    }
}

impl Drop for Post {
    fn drop(&mut self) {
        if let Some(mut connection) = self.open.take() {
            connection.abort();
        }
    }
}

/// Whether the connection is what failed.
fn lost(error: &Error) -> bool {
    error.is_timeout()
        || error.is_tls()
        || (error.status().is_none() && !error.is_client() && !error.is_response())
}

/// What kind of error it is, for the log.
fn kind(error: &Error) -> &'static str {
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
