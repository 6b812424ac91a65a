//! Who this laptop is to Google: a service account or a person who signed in. How it becomes an access token is in
//! `tokens`; that it rests sealed is the app's business.

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::key;
use crate::Trouble;

/// A text that nobody may read by accident. It is wiped when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Keeps a text.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// The text itself.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

/// How this laptop reaches a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuthMethod {
    /// With a key file, on a sheet that was shared with it.
    ServiceAccount,
    /// As a person who signed in, on a sheet that this program made.
    Person,
}

impl AuthMethod {
    /// What is asked for. A person's sign-in opens only what this program made; a service account sees a sheet that
    /// somebody shared with it, for which that is not enough.
    #[must_use]
    pub fn scope(self) -> &'static str {
        match self {
            Self::ServiceAccount => "https://www.googleapis.com/auth/spreadsheets",
            Self::Person => "https://www.googleapis.com/auth/drive.file",
        }
    }
}

/// What opens a sheet, as it is kept. Serialised it holds secrets in the clear: seal it before it rests anywhere.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(transparent)]
pub struct Credentials(Kept);

/// Its two kinds.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(tag = "way", rename_all = "snake_case")]
pub(super) enum Kept {
    ServiceAccount { service_account_json: String, account: String },
    Person { refresh_token: String, client_id: String, client_secret: String },
}

impl Credentials {
    /// From the bytes of a key file as Google's console gives it.
    ///
    /// # Errors
    /// [`Trouble::Key`]: another kind of file, or a private key that can't be read.
    pub fn service_account(json: &[u8]) -> Result<Self, Trouble> {
        let text =
            std::str::from_utf8(json).map_err(|_| Trouble::Key("the file is not a text".to_owned()))?;
        let account = key::read(text)?.client_email.clone();
        Ok(Self(Kept::ServiceAccount { service_account_json: text.to_owned(), account }))
    }

    pub(super) fn person(refresh_token: &str, client_id: &str, client_secret: &str) -> Self {
        Self(Kept::Person {
            refresh_token: refresh_token.to_owned(),
            client_id: client_id.to_owned(),
            client_secret: client_secret.to_owned(),
        })
    }

    /// The address to share a sheet with, where it is known: a person's is not asked for.
    #[must_use]
    pub fn account(&self) -> Option<&str> {
        match &self.0 {
            Kept::ServiceAccount { account, .. } => Some(account),
            Kept::Person { .. } => None,
        }
    }

    /// Which kind.
    #[must_use]
    pub fn way(&self) -> AuthMethod {
        match &self.0 {
            Kept::ServiceAccount { .. } => AuthMethod::ServiceAccount,
            Kept::Person { .. } => AuthMethod::Person,
        }
    }

    pub(super) fn kept(&self) -> &Kept {
        &self.0
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials").field("way", &self.way()).finish_non_exhaustive()
    }
}
