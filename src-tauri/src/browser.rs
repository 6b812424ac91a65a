//! Opens pages of Google in the person's own browser. A window names what it wants to see, never an address; which
//! addresses there are at all is decided here.

use entrada_app::{Result, app_error};
use serde::Deserialize;

/// A page at Google that the guide leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Page {
    /// Where a project begins.
    Project,
    /// The switch of the Sheets API.
    Api,
    /// What people read when they are asked for their consent.
    Consent,
    /// The client ids.
    Clients,
    /// The service accounts.
    ServiceAccounts,
    /// An empty spreadsheet.
    NewSheet,
}

impl Page {
    fn address(self) -> &'static str {
        match self {
            Self::Project => "https://console.cloud.google.com/projectcreate",
            Self::Api => "https://console.cloud.google.com/apis/library/sheets.googleapis.com",
            Self::Consent => "https://console.cloud.google.com/auth/overview",
            Self::Clients => "https://console.cloud.google.com/auth/clients",
            Self::ServiceAccounts => "https://console.cloud.google.com/iam-admin/serviceaccounts",
            Self::NewSheet => "https://docs.google.com/spreadsheets/create",
        }
    }
}

/// Opens a page of the guide.
pub(crate) fn open_page(page: Page) -> Result<()> {
    open(page.address())
}

/// Opens an address that came from the use cases: at Google, or where the environment says Google is.
pub(crate) fn open(address: &str) -> Result<()> {
    let elsewhere: Vec<String> = ["ENTRADA_GOOGLE_AUTH_URL", "ENTRADA_GOOGLE_SHEETS_URL"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .collect();
    if !may_open(address, &elsewhere) {
        return Err(app_error!(BadInput, "not-a-page-of-google", address = address));
    }
    webbrowser::open(address)
        .map_err(|error| app_error!(NotFound, "no-browser", why = error.to_string(), address = address))
}

/// Whether an address is Google's by HTTPS, or begins with one of those that the environment names instead.
fn may_open(address: &str, elsewhere: &[String]) -> bool {
    let begins = |base: &str| {
        let rest = address.strip_prefix(base.trim().trim_end_matches('/'));
        !base.trim().is_empty() && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
    };
    let host = address.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next());
    host.is_some_and(|host| host.ends_with(".google.com") && !host.contains(['@', '\\', ':']))
        || elsewhere.iter().any(|base| begins(base))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_google_or_what_stands_for_it_is_opened() {
        let fake = ["http://127.0.0.1:8123/auth".to_owned(), String::new()];
        for good in [
            "https://accounts.google.com/o/oauth2/v2/auth?client_id=x",
            "https://docs.google.com/spreadsheets/d/abc/edit",
            "http://127.0.0.1:8123/auth?client_id=x",
        ] {
            assert!(may_open(good, &fake), "{good}");
        }
        for bad in [
            "http://docs.google.com/spreadsheets",
            "https://docs.google.com.example.org/",
            "https://docs.google.com@example.org/",
            "https://example.org\\.google.com/",
            "https://notgoogle.com/",
            "https://evilgoogle.com/",
            "http://127.0.0.1:8123/authx",
            "http://127.0.0.1:81230/auth",
            "file:///etc/passwd",
            "",
        ] {
            assert!(!may_open(bad, &fake), "{bad}");
        }
    }

    #[test]
    fn the_guides_pages_are_among_them() {
        for page in
            [Page::Project, Page::Api, Page::Consent, Page::Clients, Page::ServiceAccounts, Page::NewSheet]
        {
            assert!(may_open(page.address(), &[]), "{page:?}");
        }
    }
}
