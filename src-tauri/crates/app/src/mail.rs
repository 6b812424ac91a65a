//! Tickets by e-mail: the server's settings, and letters with a ticket in each. SMTP itself is `entrada-mail`'s.
//!
//! A letter that a server took is a fact, so that no laptop sends it twice by itself.

use entrada_core::fact::Body;
use entrada_core::ids::EventId;
use entrada_core::model::TicketState;
use entrada_core::number::Number;
use entrada_core::{text, when};
use entrada_mail::{Letter, MailError, Post, Security, Server};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::access::rights::UseCase;
use crate::access::transaction::Access;
use crate::app_error;
use crate::dto::{MailInput, MailSecurity, MailView, NotSent, Selection, SendReport};
use crate::error::AppError;
use crate::laptop::progress::Progress;
use crate::lookup::find::require_ticket;
use crate::printing::tickets_pdf::one_ticket;
use crate::views::ticket::TicketViews;
use crate::words::table::say;
use crate::{App, FrontEnd, Language, Result};

/// The name of the sealed settings among the secrets: they hold a password.
const SECRET: &str = "mail";
/// Where submission with TLS from the first byte is (RFC 8314).
const PORT: u16 = 465;

#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
struct StoredServer {
    host: String,
    port: u16,
    #[zeroize(skip)]
    security: MailSecurity,
    user: Option<String>,
    password: Option<String>,
    from_name: String,
    from: String,
}

impl StoredServer {
    fn view(&self) -> MailView {
        MailView {
            host: self.host.clone(),
            port: self.port,
            security: self.security,
            user: self.user.clone(),
            has_password: self.password.is_some(),
            from_name: self.from_name.clone(),
            from: self.from.clone(),
        }
    }

    /// Whether a password that was given for one of them may go to the other.
    fn same_login(&self, other: &Self) -> bool {
        let login = |kept: &Self| (kept.host.clone(), kept.port, kept.security, kept.user.clone());
        login(self) == login(other)
    }

    /// # Errors
    /// When the server asks for a user whose password is not kept.
    fn server(&self) -> Result<Server> {
        let login = match (&self.user, &self.password) {
            (None, _) => None,
            (Some(user), Some(password)) => Some((user.clone(), password.clone())),
            (Some(user), None) => {
                return Err(app_error!(Mail, "mail-password-missing", user = user, host = &self.host));
            }
        };
        Ok(Server {
            host: self.host.clone(),
            port: self.port,
            security: match self.security {
                MailSecurity::Tls => Security::Tls,
                MailSecurity::StartTls => Security::StartTls,
                MailSecurity::Open => Security::Open,
            },
            login,
            from_name: self.from_name.clone(),
            from: self.from.clone(),
        })
    }
}

impl App {
    /// The mail server that is set; `None`: none yet.
    ///
    /// # Errors
    /// When the database can't be read or the settings do not open.
    pub fn mail(&self) -> Result<Option<MailView>> {
        self.authorize(UseCase::Mail)?;
        self.read(|access| Ok(self.kept_mail(access)?.map(|kept| kept.view())))
    }

    /// Sets the mail server. A password that was kept is for the host, port, security and user that it was given for: when one
    /// of them changes it is dropped, unless it comes with the change. Otherwise whoever is at this laptop could have it sent
    /// to a server of their own.
    ///
    /// # Errors
    /// When something typed is wrong or missing, or the role does not allow it.
    pub fn save_mail(&self, input: &MailInput) -> Result<MailView> {
        self.write(|access| {
            access.authorize(UseCase::SaveMail)?;
            let old = self.kept_mail(access)?;
            let typed = |new: &Option<String>, old: Option<String>| match new {
                Some(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
                None => old,
            };
            let was = |field: fn(&StoredServer) -> String| old.as_ref().map(field);
            let port = match &input.port {
                Some(port) => port.trim().parse().ok().filter(|port| *port > 0).ok_or_else(|| {
                    let shown: String = port.chars().take(20).collect();
                    app_error!(BadInput, "mail-port-wrong", port = shown)
                })?,
                None => old.as_ref().map_or(PORT, |kept| kept.port),
            };
            let host = typed(&input.host, was(|kept| kept.host.clone()))
                .ok_or_else(|| app_error!(BadInput, "mail-server-missing"))?;
            if host.contains(|c: char| c.is_whitespace() || c == '/' || c == '@') {
                let shown: String = host.chars().take(80).collect();
                return Err(app_error!(BadInput, "mail-server-name-wrong", name = shown));
            }
            let from = typed(&input.from, was(|kept| kept.from.clone()))
                .ok_or_else(|| app_error!(BadInput, "mail-sender-missing"))?;
            let from = text::email(&from)?.ok_or(text::TextError::Empty("sender's address"))?;
            let mut kept = StoredServer {
                host,
                port,
                security: input
                    .security
                    .unwrap_or_else(|| old.as_ref().map_or(MailSecurity::default(), |kept| kept.security)),
                user: typed(&input.user, old.as_ref().and_then(|kept| kept.user.clone())),
                password: None,
                from_name: match typed(&input.from_name, was(|kept| kept.from_name.clone())) {
                    Some(name) => text::name("sender's name", &name)?,
                    None => String::new(),
                },
                from,
            };
            kept.password = match &input.password {
                Some(password) => Some(password.clone()).filter(|password| !password.is_empty()),
                None => old.as_ref().filter(|old| old.same_login(&kept)).and_then(|old| old.password.clone()),
            };
            let mut plain = serde_json::to_vec(&kept).map_err(AppError::internal)?;
            let sealed = entrada_secrets::wrap(self.master(), SECRET.as_bytes(), &plain);
            plain.zeroize();
            access.writer().put_secret(SECRET, &sealed?)?;
            Ok(kept.view())
        })
    }

    fn kept_mail(&self, access: &Access<'_>) -> Result<Option<StoredServer>> {
        let Some(sealed) = access.secret(SECRET)? else { return Ok(None) };
        let plain = entrada_secrets::unwrap_secret(self.master(), SECRET.as_bytes(), &sealed)?;
        Ok(Some(serde_json::from_slice(&plain).map_err(AppError::internal)?))
    }

    fn post(&self) -> Result<Post> {
        let kept =
            self.read(|access| self.kept_mail(access))?.ok_or_else(|| app_error!(Mail, "mail-not-set"))?;
        Ok(Post::new(kept.server()?)?)
    }

    /// Sends a letter to see whether the settings are right.
    ///
    /// # Errors
    /// When no server is set, the address is none, or the server does not take the letter.
    pub fn test_mail(&self, to: &str) -> Result<()> {
        self.authorize(UseCase::TestMail)?;
        let to = text::email(to)?.ok_or(text::TextError::Empty("address for the test"))?;
        let language = self.read(|access| access.language())?;
        let letter = Letter {
            to_name: None,
            to,
            subject: say(language, "mail-test-subject", &[]),
            text: say(language, "mail-test", &[]),
            id: hex::encode(crate::laptop::entropy::random::<12>()?),
            ticket: None,
        };
        Ok(self.send(&self.post()?, &letter)?)
    }

    /// Sends a letter, and writes down in the log how long it took.
    fn send(&self, post: &Post, letter: &Letter) -> std::result::Result<(), MailError> {
        let begun = self.clock().elapsed();
        let sent = post.send(letter);
        let code = match &sent {
            Ok(()) => "sent",
            Err(MailError::Address(_)) => "address",
            Err(MailError::Login { .. }) => "login",
            Err(MailError::Refused { .. }) => "refused",
            Err(MailError::Later { .. }) => "later",
            Err(MailError::Unreachable { .. }) => "unreachable",
        };
        tracing::info!(ms = self.ms_since(begun), code, "letter");
        sent
    }

    /// Sends each ticket of a selection to its holder. One whose code was sent before is passed over unless it is asked for
    /// `again`. What went out stays out when it is stopped.
    ///
    /// # Errors
    /// When no server is set, the event is not here or the role does not allow it. What stands against one ticket is
    /// in the report.
    pub fn bulk_send(
        &self,
        event: &EventId,
        selection: &Selection,
        again: bool,
        progress: &mut Progress<'_>,
    ) -> Result<SendReport> {
        self.authorize(UseCase::BulkSend)?;
        let numbers = self.selected(event, selection)?;
        let post = self.post()?;
        let language = self.read(|access| access.language())?;
        let mut report = SendReport::default();
        for (done, number) in numbers.iter().enumerate() {
            if progress(done, numbers.len()).is_break() {
                report.stopped = true;
                return Ok(report);
            }
            let (serial, letter) = match self.letter(event, *number, again)? {
                Ok(found) => found,
                Err(not_sent) => {
                    report.skipped.push(not_sent);
                    continue;
                }
            };
            match self.send(&post, &letter) {
                Ok(()) => {
                    let body = Body::TicketMailed { ticket: *number, serial };
                    self.write(|access| access.append(*event, body, Vec::new()))?;
                    report.sent += 1;
                }
                Err(error) if error.stops_all() => {
                    report.trouble = Some(error.into());
                    return Ok(report);
                }
                Err(error) => report.skipped.push(NotSent {
                    number: number.to_string(),
                    name: letter.to_name,
                    why: AppError::from(error).in_words(language, FrontEnd::Window).0,
                }),
            }
        }
        // Reports the end. Whether the person wants to stop no longer matters.
        let _ = progress(numbers.len(), numbers.len());
        Ok(report)
    }

    /// The letter with a ticket and the serial of its code, or why there is none.
    fn letter(
        &self,
        event: &EventId,
        number: Number,
        again: bool,
    ) -> Result<std::result::Result<(u16, Letter), NotSent>> {
        self.read(|access| {
            let row = require_ticket(access, *event, number)?;
            let language = access.language()?;
            let ticket = &row.ticket;
            let against = match (&ticket.email, ticket.state) {
                (_, TicketState::Cancelled) => Some("mail-not-cancelled"),
                (_, TicketState::Blocked) => Some("mail-not-blocked"),
                (None, TicketState::Valid) => Some("mail-not-address"),
                (Some(_), TicketState::Valid) if !again && ticket.mailed == Some(ticket.serial) => {
                    Some("mail-not-again")
                }
                (Some(_), TicketState::Valid) => None,
            };
            let (Some(to), None) = (ticket.email.clone(), against) else {
                let why = say(language, against.unwrap_or("mail-not-address"), &[]);
                return Ok(Err(NotSent { number: number.to_string(), name: ticket.name.clone(), why }));
            };
            let view = TicketViews::new(access, *event)?;
            let zone = when::zone(&view.event.timezone)?;
            let name = view.event.name.clone();
            let at = crate::words::on_ticket(language, view.event.starts, &zone);
            let venue = view.event.venue.clone().unwrap_or_default();
            let pdf = one_ticket(&view, language, &zone, &row, self.page_size(None)?)?;
            let letter = Letter {
                to_name: ticket.name.clone(),
                to,
                subject: say(language, "mail-subject", &[("event", name.clone().into())]),
                text: letter_text(language, ticket.name.as_deref(), &name, &at, &venue),
                id: format!(
                    "{}-{}-{}",
                    number.compact().to_lowercase(),
                    ticket.serial,
                    hex::encode(crate::laptop::entropy::random::<6>()?)
                ),
                ticket: Some((format!("{number}.pdf"), pdf)),
            };
            Ok(Ok((ticket.serial, letter)))
        })
    }
}

fn letter_text(language: Language, holder: Option<&str>, event: &str, at: &str, venue: &str) -> String {
    let mut lines = vec![match holder {
        Some(name) => say(language, "mail-hello", &[("name", name.to_owned().into())]),
        None => say(language, "mail-hello-nobody", &[]),
    }];
    lines.push(String::new());
    lines.push(say(language, "mail-ticket", &[("event", event.to_owned().into())]));
    lines.push(at.to_owned());
    if !venue.is_empty() {
        lines.push(venue.to_owned());
    }
    lines.push(String::new());
    lines.push(say(language, "mail-show", &[]));
    lines.join("\n")
}

impl From<MailError> for AppError {
    fn from(error: MailError) -> Self {
        match error {
            MailError::Address(address) => app_error!(BadInput, "mail-address-wrong", address = address),
            MailError::Login { host, said } => {
                app_error!(Mail, "mail-login-refused", host = host, why = said)
            }
            MailError::Refused { host, to, said } => {
                app_error!(Mail, "mail-letter-refused", host = host, to = to, why = said)
            }
            MailError::Later { host, said } => app_error!(Mail, "mail-later", host = host, why = said),
            MailError::Unreachable { host, why } => {
                app_error!(Mail, "mail-unreachable", host = host, why = why)
            }
        }
    }
}
