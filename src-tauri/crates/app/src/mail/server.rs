//! The mail server that tickets go out by: its settings, and a letter that tries them.

use entrada_core::text;
use entrada_mail::{Letter, MailError, Post, Security, Server};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::access::rights::UseCase;
use crate::access::transaction::Access;
use crate::app_error;
use crate::dto::{MailInput, MailSecurity, MailView};
use crate::error::AppError;
use crate::words::table::say;
use crate::{App, Result};

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

    pub(super) fn post(&self) -> Result<Post> {
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
            html: None,
            pictures: Vec::new(),
            files: Vec::new(),
            id: hex::encode(crate::laptop::entropy::random::<12>()?),
        };
        self.post()?.send(&letter, || Ok(()))
    }
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
            MailError::Sender { host, from, said } => {
                app_error!(Mail, "mail-sender-refused", host = host, from = from, why = said)
            }
            MailError::Unknown { host, to, why } => {
                app_error!(Mail, "mail-unknown", host = host, to = to, why = why)
            }
            MailError::Later { host, said, closes: _ } => {
                app_error!(Mail, "mail-later", host = host, why = said)
            }
            MailError::Unreachable { host, why } => {
                app_error!(Mail, "mail-unreachable", host = host, why = why)
            }
        }
    }
}
