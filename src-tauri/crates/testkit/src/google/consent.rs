//! The page on which a person signs in and agrees, or does not. What the code is worth is `account`'s.

use super::account::{Accounts, CLIENT_ID, Grant, PERSON};

/// What the person does on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consent {
    /// Agrees at once: the page answers with the redirect.
    Allow,
    /// Looks at a page with links `#allow`, `#untick` and `#deny`.
    Ask,
    /// Agrees but unticks what was asked for.
    Untick,
    /// Refuses.
    Deny,
}

/// What the page answers.
pub(super) enum Page {
    Redirect(String),
    Html(u16, String),
}

fn field<'q>(query: &'q [(String, String)], name: &str) -> &'q str {
    query.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str())
}

fn error(code: &str, text: &str) -> Page {
    Page::Html(400, page(&format!("<h1>Access blocked</h1><p>{text}</p><p>Error 400: {code}</p>")))
}

fn page(body: &str) -> String {
    format!("<!doctype html><html lang=\"en\"><head><title>Sign in</title></head><body>{body}</body></html>")
}

/// Answers a request to the sign-in page.
pub(super) fn answer(accounts: &mut Accounts, query: &[(String, String)], consent: Consent) -> Page {
    let redirect = field(query, "redirect_uri");
    if field(query, "client_id") != CLIENT_ID {
        return error("invalid_client", "The OAuth client was not found.");
    }
    let host = redirect.strip_prefix("http://").unwrap_or_default();
    let host = host.split(['/', ':']).next().unwrap_or_default();
    if !matches!(host, "127.0.0.1" | "localhost") || redirect.contains('#') {
        return error("redirect_uri_mismatch", "The redirect is not this client's.");
    }
    if field(query, "response_type") != "code" || field(query, "scope").is_empty() {
        return error("invalid_request", "Required parameter is missing: response_type or scope");
    }
    let challenge = field(query, "code_challenge");
    if !challenge.is_empty() && field(query, "code_challenge_method") != "S256" {
        return error("invalid_request", "Only S256 is taken here.");
    }
    let consent = match (consent, field(query, "answer")) {
        (Consent::Ask, "allow") => Consent::Allow,
        (Consent::Ask, "untick") => Consent::Untick,
        (Consent::Ask, "deny") => Consent::Deny,
        (consent, _) => consent,
    };
    let asked: Vec<String> = field(query, "scope").split_whitespace().map(ToOwned::to_owned).collect();
    let scopes = match consent {
        Consent::Ask => return ask(query),
        Consent::Deny => Vec::new(),
        Consent::Untick => vec!["openid".to_owned()],
        Consent::Allow => asked,
    };
    let mut back = form_urlencoded::Serializer::new(String::new());
    back.append_pair("state", field(query, "state"));
    if consent == Consent::Deny {
        back.append_pair("error", "access_denied");
    } else {
        let code = accounts.secret("4/0A");
        back.append_pair("code", &code).append_pair("scope", &scopes.join(" "));
        let challenge = Some(challenge.to_owned()).filter(|text| !text.is_empty());
        let (client, redirect) = (CLIENT_ID.to_owned(), redirect.to_owned());
        accounts.codes.insert(code, Grant { client, scopes, redirect, challenge });
    }
    let separator = if redirect.contains('?') { '&' } else { '?' };
    Page::Redirect(format!("{redirect}{separator}{}", back.finish()))
}

fn ask(query: &[(String, String)]) -> Page {
    let link = |answer: &str, text: &str| {
        let mut pairs = form_urlencoded::Serializer::new(String::new());
        pairs.extend_pairs(query).append_pair("answer", answer);
        let href = pairs.finish().replace('&', "&amp;");
        format!("<p><a id=\"{answer}\" href=\"?{href}\">{text}</a></p>")
    };
    let links =
        [link("allow", "Allow"), link("untick", "Continue without the box ticked"), link("deny", "Cancel")];
    Page::Html(200, page(&format!("<h1>Entrada wants access</h1><p>{PERSON}</p>{}", links.concat())))
}
