//! What each refusal of the Sheets API means: the rows of the table in its notes.

use std::time::Duration;

use entrada_sync::google::smaller_may_help;
use entrada_sync::{Outcome, Trouble};
use serde_json::json;

use super::server::{Reply, Server, html, json_reply, refused, reply};
use super::{ACCOUNT, person, service_account, sheets};

/// What comes of an answer.
async fn of(answer: impl Fn() -> Reply + Send + Sync + 'static) -> Trouble {
    let server = Server::api(move |_, _| answer());
    sheets(&server, person()).properties().await.unwrap_err()
}

#[tokio::test]
async fn refusals_are_told_apart() {
    for (status, message, reason, code) in [
        (400, "Unable to parse range: Tickets", "", "request"),
        (400, "Invalid JSON payload received. Unknown name \"frobnicate\"", "", "request"),
        (400, "Range (Sheet1!A100000) exceeds grid limits. Max rows: 1000, max columns: 26", "", "request"),
        (
            400,
            "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
            "",
            "too_large",
        ),
        (400, "This operation is not supported for this document", "", "not_a_sheet"),
        (
            400,
            "Invalid data[0]: You are trying to edit a protected cell or object. Please ...",
            "",
            "protected",
        ),
        (403, "The caller does not have permission", "", "not_shared"),
        (403, "Request had insufficient authentication scopes.", "ACCESS_TOKEN_SCOPE_INSUFFICIENT", "scope"),
        (403, "Request had insufficient authentication scopes.", "", "scope"),
        (403, "Google Sheets API has not been used in project 1 before ...", "SERVICE_DISABLED", "api_off"),
        (403, "Google Sheets API has not been used in project 1 before or it is disabled.", "", "api_off"),
        (403, "Quota exceeded", "RATE_LIMIT_EXCEEDED", "quota"),
        (404, "Requested entity was not found.", "", "not_found"),
        (409, "The operation was aborted.", "", "google"),
        (429, "Quota exceeded for quota metric 'Read requests'", "RATE_LIMIT_EXCEEDED", "quota"),
        (500, "Internal error encountered.", "", "google"),
        (503, "The service is currently unavailable.", "", "google"),
        (504, "Deadline expired before operation could complete.", "", "google"),
        (501, "Not implemented", "", "google"),
        (412, "Something new", "", "request"),
    ] {
        let trouble = of(move || refused(status, message, reason)).await;
        assert_eq!(trouble.code(), code, "{status} {message}: {trouble:?}");
    }
}

#[tokio::test]
async fn the_older_form_of_a_reason_counts_too() {
    for (reason, code) in [("accessNotConfigured", "api_off"), ("userRateLimitExceeded", "quota")] {
        let error = json!({"error": {"code": 403, "message": "?", "errors": [{"reason": reason}]}});
        assert_eq!(of(move || json_reply(403, &error)).await.code(), code);
    }
}

#[tokio::test]
async fn what_does_not_come_from_google_is_told_apart() {
    for (answer, code) in [
        (html as fn(u16) -> Reply, "portal"),
        (|_| reply(302, "Location: http://hotel.example/login\r\n", ""), "portal"),
        (|_| reply(200, "", "{}"), "portal"),
        (|_| html(511), "portal"),
        (|_| html(407), "portal"),
        (|_| html(401), "portal"),
        (|_| html(403), "portal"),
        (|_| html(404), "portal"),
        // These are Google's own even so.
        (|_| html(400), "request"),
        (|_| html(413), "request"),
        (|_| html(429), "quota"),
        (|_| html(502), "google"),
        (|_| html(503), "google"),
    ] {
        let trouble = of(move || answer(200)).await;
        assert_eq!(trouble.code(), code, "{trouble:?}");
    }
}

#[tokio::test]
async fn a_pause_that_is_asked_for_is_told() {
    for (header, pause) in [
        ("", None),
        ("Retry-After: 7\r\n", Some(7)),
        ("Retry-After: soon\r\n", None),
        ("Retry-After: 99999999\r\n", Some(3600)),
        ("Retry-After: Wed, 21 Oct 2015 07:28:00 GMT\r\n", Some(0)),
    ] {
        let trouble = of(move || reply(429, header, "Sorry...")).await;
        let pause = pause.map(Duration::from_secs);
        assert_eq!(trouble, Trouble::Quota(pause), "{header}");
        assert_eq!(trouble.outcome(), Outcome::Retry(pause));
    }
}

#[tokio::test]
async fn who_may_not_see_the_sheet_is_named() {
    let server = Server::api(|_, _| refused(403, "The caller does not have permission", ""));
    let trouble = sheets(&server, service_account()).properties().await.unwrap_err();
    assert_eq!(trouble, Trouble::NotShared(Some(ACCOUNT.to_owned())));
}

#[tokio::test]
async fn smaller_portions_help_where_it_was_too_much() {
    for (status, helps) in [(413, true), (504, true), (400, false), (503, false), (429, false)] {
        let trouble = of(move || html(status)).await;
        assert_eq!(smaller_may_help(&trouble), helps, "{trouble:?}");
    }
    let trouble = of(|| refused(400, "413 is in here\r\nsomewhere", "")).await;
    assert_eq!(trouble, Trouble::Request("400 413 is in here  somewhere".to_owned()));
    assert!(!smaller_may_help(&trouble));
    assert!(smaller_may_help(&Trouble::Offline("no answer in time".to_owned())));
}
