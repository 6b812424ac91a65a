//! Where Google's services are. Tests and proxies point them elsewhere.

/// The bases of the services.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoints {
    /// The page on which a person signs in.
    pub auth: String,
    /// Where codes, refresh tokens and signed claims become access tokens.
    pub token: String,
    /// The Sheets API, up to `/v4`; that, `/v4/spreadsheets` and slashes at its end are taken off.
    pub sheets: String,
}

impl Default for Endpoints {
    fn default() -> Self {
        Self {
            auth: "https://accounts.google.com/o/oauth2/v2/auth".to_owned(),
            token: "https://oauth2.googleapis.com/token".to_owned(),
            sheets: "https://sheets.googleapis.com".to_owned(),
        }
    }
}

impl Endpoints {
    /// Google's own, or what `ENTRADA_GOOGLE_AUTH_URL`, `ENTRADA_GOOGLE_TOKEN_URL` and `ENTRADA_GOOGLE_SHEETS_URL` say.
    #[must_use]
    pub fn from_environment() -> Self {
        let own = Self::default();
        let set = |name: &str, own: String| match std::env::var(name) {
            Ok(url) if !url.trim().is_empty() => url.trim().to_owned(),
            _ => own,
        };
        Self {
            auth: set("ENTRADA_GOOGLE_AUTH_URL", own.auth),
            token: set("ENTRADA_GOOGLE_TOKEN_URL", own.token),
            sheets: set("ENTRADA_GOOGLE_SHEETS_URL", own.sheets),
        }
    }

    /// Where the paths of the Sheets API begin, without a slash at its end.
    pub(super) fn sheets_base(&self) -> &str {
        let base = self.sheets.trim_end_matches('/');
        let base = base.strip_suffix("/v4/spreadsheets").or_else(|| base.strip_suffix("/v4")).unwrap_or(base);
        base.trim_end_matches('/')
    }
}
