//! What Google's refusals mean: first the status, then the reason and the message. How requests are sent is in `http`.

use serde_json::Value;

use super::credentials::AuthMethod;
use super::http::Answer;
use crate::Trouble;

/// How much of a message is kept.
const LONGEST: usize = 300;

/// Whether the same in smaller portions may be taken: it was too large, or Google did not get it done in time.
#[must_use]
pub fn smaller_may_help(trouble: &Trouble) -> bool {
    match trouble {
        Trouble::Request(why) => why.starts_with("413 "),
        Trouble::Google(why) => why.starts_with("504 "),
        Trouble::Offline(why) => why == super::http::NO_ANSWER,
        _ => false,
    }
}

/// Why the Sheets API did not do what it was asked.
pub(super) fn of_sheets(answer: &Answer, account: Option<&str>) -> Trouble {
    if let Some(trouble) = of_status(answer) {
        return trouble;
    }
    let body = answer.json().filter(|body| body.get("error").is_some());
    let Some(body) = body else {
        return match answer.status {
            400 | 413 => Trouble::Request(format!("{} without a reason", answer.status)),
            _ => Trouble::Portal,
        };
    };
    let text = |path: &str| body.pointer(path).and_then(Value::as_str).unwrap_or_default();
    let message = text("/error/message");
    let says = |part: &str| message.contains(part);
    let reasons = reasons(&body);
    let because = |reason: &str| reasons.contains(&reason);
    match answer.status {
        // A first 401 gets a new token (`client`); this one came with the new one too.
        401 if account.is_some() => Trouble::Key("what is signed with it opens nothing".to_owned()),
        401 => Trouble::SignInAgain,
        404 => Trouble::NotFound,
        400 | 403 if says("edit a protected cell") => Trouble::Protected,
        400 if says("above the limit of 10000000 cells") => Trouble::TooLarge,
        400 if says("operation is not supported for this document") => Trouble::NotASheet,
        403 if because("ACCESS_TOKEN_SCOPE_INSUFFICIENT") || says("insufficient authentication scopes") => {
            Trouble::Scope
        }
        403 if because("SERVICE_DISABLED") || because("accessNotConfigured") || says("it is disabled") => {
            Trouble::ApiOff
        }
        403 if ["RATE_LIMIT_EXCEEDED", "rateLimitExceeded", "userRateLimitExceeded"]
            .iter()
            .any(|reason| because(reason)) =>
        {
            Trouble::Quota(answer.after)
        }
        403 => Trouble::NotShared(account.map(str::to_owned)),
        409 => Trouble::Google(with_status(answer.status, message)),
        _ => Trouble::Request(with_status(answer.status, message)),
    }
}

/// Why columns' notes were not found, after what it means for other requests: a service without such notes may say so in
/// any way, and not even as JSON. Notes are extras, so that is no login page to wait for.
pub(super) fn of_search(answer: &Answer, trouble: Trouble) -> Trouble {
    match answer.status {
        501 => Trouble::Request("501 there are no notes".to_owned()),
        status @ (402..=406 | 409..=428 | 430..=499) if trouble == Trouble::Portal => {
            Trouble::Request(format!("{status} there are no notes"))
        }
        _ => trouble,
    }
}

/// Why the token endpoint gave no token. Its body is never repeated, only known words of it.
pub(super) fn of_token(answer: &Answer, way: AuthMethod) -> Trouble {
    if let Some(trouble) = of_status(answer) {
        return trouble;
    }
    let Some(body) = answer.json().filter(|_| answer.json_kind()) else { return Trouble::Portal };
    let text = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default();
    match text("error") {
        "" => Trouble::Google(format!("{} at the sign-in", answer.status)),
        error => of_grant(error, text("error_description"), way),
    }
}

/// What an error of the token endpoint or of the page for signing in means.
pub(super) fn of_grant(error: &str, description: &str, way: AuthMethod) -> Trouble {
    let says = |part: &str| description.contains(part);
    let client = |why: &str| match way {
        AuthMethod::ServiceAccount => Trouble::Key(why.to_owned()),
        AuthMethod::Person => Trouble::Client(why.to_owned()),
    };
    match error {
        "invalid_grant" if says("reasonable timeframe") || says("iat and exp") => Trouble::Clock,
        "invalid_grant" if way == AuthMethod::Person => Trouble::SignInAgain,
        "invalid_grant" if says("account not found") => client("the account was deleted"),
        "invalid_grant" => client("the key was deleted, or it is another account's"),
        "invalid_request" if says("client_secret") => client("its secret is missing"),
        "invalid_client" => client("its id or its secret is wrong"),
        "unauthorized_client" => client("it may not ask for this"),
        "access_denied" | "invalid_scope" => Trouble::Scope,
        "rate_limit_exceeded" | "slow_down" => Trouble::Quota(None),
        "temporarily_unavailable" | "server_error" | "internal_failure" => {
            Trouble::Google("the sign-in is out of order".to_owned())
        }
        other => client(&plain_word(other)),
    }
}

/// What the status alone decides.
fn of_status(answer: &Answer) -> Option<Trouble> {
    match answer.status {
        // An answer that is not JSON, or leads elsewhere, is not Google's.
        200..=399 | 407 | 511 => Some(Trouble::Portal),
        408 => Some(Trouble::Google("408 it waited too long for the request".to_owned())),
        429 => Some(Trouble::Quota(answer.after)),
        413 => Some(Trouble::Request("413 the request is too large".to_owned())),
        500.. => {
            let message = answer.json().and_then(|body| {
                Some(body.pointer("/error/message")?.as_str().unwrap_or_default().to_owned())
            });
            Some(Trouble::Google(with_status(
                answer.status,
                message.as_deref().unwrap_or("it is out of order"),
            )))
        }
        _ => None,
    }
}

/// The reasons in an error of the API, in both of the forms in which they come.
fn reasons(body: &Value) -> Vec<&str> {
    ["/error/details", "/error/errors"]
        .iter()
        .filter_map(|path| body.pointer(path)?.as_array())
        .flatten()
        .filter_map(|detail| detail.get("reason")?.as_str())
        .collect()
}

/// The status and a message as one line.
fn with_status(status: u16, message: &str) -> String {
    let line: String = message.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LONGEST).collect();
    format!("{status} {line}")
}

/// An error's name as such names are spelt; what is not is not repeated.
fn plain_word(error: &str) -> String {
    let sound = error.len() <= 40 && error.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    if sound { error.to_owned() } else { "it gave no reason".to_owned() }
}
