//! What is kept of a sheet: where it is, what it shows and how it went as JSON beside the journal, and what opens it sealed
//! by the master key. None of it is a fact, and none of it leaves this laptop except in its own backup.

use std::collections::BTreeSet;

use entrada_core::Timestamp;
use entrada_core::ids::EventId;
use entrada_store::RemoteRow;
use entrada_sync::google::{AuthMethod, Credentials, OAuthClient};
use entrada_sync::{Outcome, Trouble};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use crate::access::transaction::{Access, WriteAccess};
use crate::app_error;
use crate::dto::{SheetsAuthMethod, SheetsTrouble};
use crate::error::AppError;
use crate::sheets::tab_titles::Titles;
use crate::{App, Result};

/// The kind of these remotes.
pub(crate) const KIND: &str = "sheets";
/// The name of the sealed OAuth client among the secrets.
const CLIENT: &str = "sheets-client";

/// Where a sheet is and what it shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Config {
    pub(crate) way: SheetsAuthMethod,
    pub(crate) account: Option<String>,
    /// The spreadsheet's name in addresses.
    pub(crate) spreadsheet: String,
    /// Where a browser opens it.
    pub(crate) url: String,
    pub(crate) title: String,
    /// The columns that are kept up.
    pub(crate) columns: BTreeSet<String>,
    /// How the titles of the tabs are made.
    pub(crate) titles: Titles,
}

impl Config {
    /// As it is kept beside the journal.
    pub(crate) fn text(&self) -> Result<String> {
        serde_json::to_string(self).map_err(AppError::internal)
    }
}

/// How the last rounds with a sheet went; kept as JSON in `remote`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct SyncStatus {
    /// How often it was tried, each counted before it was made.
    pub(crate) attempts: u64,
    pub(crate) attempted: Option<Timestamp>,
    pub(crate) last_success: Option<Timestamp>,
    pub(crate) error: Option<SheetsTrouble>,
    /// Whether a person has to do something first.
    pub(crate) refused: bool,
    /// When everybody was last out, as of the last time that all rows were compared.
    pub(crate) cleared: Option<Timestamp>,
}

impl SyncStatus {
    /// After a failure.
    pub(crate) fn failed(self, trouble: &Trouble) -> Self {
        Self { error: Some(trouble_view(trouble)), refused: trouble.outcome() == Outcome::Refused, ..self }
    }

    /// After sheet and journal were compared to the end.
    pub(crate) fn succeeded(self, at: Timestamp) -> Self {
        Self { last_success: Some(at), error: None, refused: false, ..self }
    }
}

/// A trouble as it crosses to a front end.
pub(crate) fn trouble_view(trouble: &Trouble) -> SheetsTrouble {
    let detail = match trouble {
        Trouble::Offline(why)
        | Trouble::Google(why)
        | Trouble::Answer(why)
        | Trouble::Client(why)
        | Trouble::Key(why)
        | Trouble::Request(why)
        | Trouble::Data(why) => Some(why.clone()),
        Trouble::NotShared(account) => account.clone(),
        _ => None,
    };
    let AppError { message, hint, .. } = trouble.clone().into();
    SheetsTrouble {
        code: trouble.code().to_owned(),
        detail: detail.filter(|text| !text.is_empty()),
        message,
        hint: hint.unwrap_or_default(),
    }
}

impl From<Trouble> for AppError {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Offline(why) => app_error!(Sheets, "google-offline", why = why),
            Trouble::Portal => app_error!(Sheets, "google-behind-portal"),
            Trouble::Quota(_) => app_error!(Sheets, "google-quota"),
            Trouble::Google(why) => app_error!(Sheets, "google-failed", why = why),
            Trouble::Answer(why) => app_error!(Sheets, "google-answer-not-whole", why = why),
            Trouble::NotShared(Some(account)) => {
                app_error!(Sheets, "sheet-not-shared-with", account = account)
            }
            Trouble::NotShared(None) => app_error!(Sheets, "sheet-not-shared"),
            Trouble::NotFound => app_error!(Sheets, "sheet-not-found"),
            Trouble::Scope => app_error!(Sheets, "sign-in-without-sheets"),
            Trouble::SignInAgain => app_error!(Sheets, "sign-in-no-longer-valid"),
            Trouble::Client(why) => app_error!(Sheets, "google-client-unknown", why = why),
            Trouble::Key(why) => app_error!(Sheets, "service-key-refused", why = why),
            Trouble::Clock => app_error!(Sheets, "clock-wrong-for-google"),
            Trouble::ApiOff => app_error!(Sheets, "sheets-api-off"),
            Trouble::Protected => app_error!(Sheets, "sheet-protected"),
            Trouble::NotASheet => app_error!(Sheets, "not-a-google-sheet"),
            Trouble::TooLarge => app_error!(Sheets, "sheet-full"),
            Trouble::Request(why) => app_error!(Sheets, "google-request-refused", why = why),
            Trouble::Data(why) => app_error!(Sheets, "sheet-data-unusable", why = why),
        }
    }
}

impl From<AuthMethod> for SheetsAuthMethod {
    fn from(way: AuthMethod) -> Self {
        match way {
            AuthMethod::ServiceAccount => Self::ServiceAccount,
            AuthMethod::Person => Self::Person,
        }
    }
}

pub(crate) fn config(remote: &RemoteRow) -> Result<Config> {
    serde_json::from_str(&remote.config).map_err(AppError::internal)
}

/// How the last rounds with a remote went; empty where a newer program wrote what this one can't read.
pub(crate) fn sync_status(remote: &RemoteRow) -> SyncStatus {
    serde_json::from_str(&remote.state).unwrap_or_default()
}

pub(crate) fn not_connected() -> AppError {
    app_error!(NotFound, "sheet-not-connected")
}

fn secret_name(event: EventId) -> String {
    format!("{KIND}:{event}")
}

/// A client as it is sealed.
#[derive(Serialize, Deserialize, Zeroize)]
struct KeptClient {
    id: String,
    secret: String,
}

impl App {
    /// The event's sheet.
    pub(crate) fn remote_sheet(&self, access: &Access<'_>, event: EventId) -> Result<RemoteRow> {
        access.remote(event, KIND)?.ok_or_else(not_connected)
    }

    /// What opens the event's sheet.
    pub(crate) fn credentials(&self, access: &Access<'_>, event: EventId) -> Result<Credentials> {
        let name = secret_name(event);
        let sealed = access.secret(&name)?.ok_or_else(not_connected)?;
        let plain = entrada_secrets::unwrap_secret(self.master(), name.as_bytes(), &sealed)?;
        serde_json::from_slice(&plain).map_err(|_| AppError::internal("what opens the sheet can't be read"))
    }

    pub(crate) fn keep_credentials(
        &self,
        access: &WriteAccess<'_>,
        event: EventId,
        credentials: &Credentials,
    ) -> Result<()> {
        let name = secret_name(event);
        let plain = Zeroizing::new(serde_json::to_vec(credentials).map_err(AppError::internal)?);
        access.writer().put_secret(&name, &entrada_secrets::wrap(self.master(), name.as_bytes(), &plain)?)?;
        Ok(())
    }

    pub(crate) fn drop_credentials(access: &WriteAccess<'_>, event: EventId) -> Result<()> {
        Ok(access.writer().drop_secret(&secret_name(event))?)
    }

    /// The OAuth client by which people sign in, and whether it came with the program.
    pub(crate) fn oauth_client(&self, access: &Access<'_>) -> Result<Option<(OAuthClient, bool)>> {
        let Some(sealed) = access.secret(CLIENT)? else { return Ok(built_in().map(|client| (client, true))) };
        let plain = entrada_secrets::unwrap_secret(self.master(), CLIENT.as_bytes(), &sealed)?;
        let kept: KeptClient = serde_json::from_slice(&plain)
            .map_err(|_| AppError::internal("the client id for Google can't be read"))?;
        Ok(Some((OAuthClient { id: kept.id, secret: kept.secret }, false)))
    }

    /// Keeps the organiser's own client; an empty id: back to the one that came with the program.
    pub(crate) fn keep_oauth_client(&self, access: &WriteAccess<'_>, id: &str, secret: &str) -> Result<()> {
        if id.is_empty() {
            return Ok(access.writer().drop_secret(CLIENT)?);
        }
        let mut kept = KeptClient { id: id.to_owned(), secret: secret.to_owned() };
        let plain = Zeroizing::new(serde_json::to_vec(&kept).map_err(AppError::internal)?);
        kept.zeroize();
        access
            .writer()
            .put_secret(CLIENT, &entrada_secrets::wrap(self.master(), CLIENT.as_bytes(), &plain)?)?;
        Ok(())
    }
}

/// The client that the program was built with.
fn built_in() -> Option<OAuthClient> {
    let id = option_env!("ENTRADA_GOOGLE_CLIENT_ID").filter(|id| !id.is_empty())?;
    let secret = option_env!("ENTRADA_GOOGLE_CLIENT_SECRET").unwrap_or_default();
    Some(OAuthClient { id: id.to_owned(), secret: secret.to_owned() })
}
