//! Where Google's services are. Tests and proxies point them elsewhere.

/// The bases of the services.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoints {
    /// The page on which a person signs in.
    pub auth: String,
    /// Where codes, refresh tokens and signed claims become access tokens.
    pub token: String,
    /// The Sheets API, up to and without `/v4`.
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
            Ok(url) if !url.trim().is_empty() => url.trim().trim_end_matches('/').to_owned(),
            _ => own,
        };
        Self {
            auth: set("ENTRADA_GOOGLE_AUTH_URL", own.auth),
            token: set("ENTRADA_GOOGLE_TOKEN_URL", own.token),
            sheets: set("ENTRADA_GOOGLE_SHEETS_URL", own.sheets),
        }
    }
}
