//! With a person's account: the program makes the sheet, and the sign-in can be withdrawn and given again.

use std::io::{Read, Write};
use std::net::TcpStream;

use entrada_app::{ErrorCode, EventId, SheetsState};
use entrada_testkit::google::{CLIENT_ID, CLIENT_SECRET, Consent, Fault, GoogleFake, Kind};

use super::{Story, laptop};
use crate::desk::Desk;

/// A browser: follows redirects until there are none.
fn browse(url: &str) -> String {
    let mut url = url.to_owned();
    loop {
        let rest = url.strip_prefix("http://").unwrap().to_owned();
        let end = rest.find(['/', '?']).unwrap_or(rest.len());
        let (host, path) = (&rest[..end], rest[end..].trim_start_matches('/'));
        let mut stream = TcpStream::connect(host).unwrap();
        let request = format!("GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        let _ = stream.read_to_string(&mut answer);
        match answer.lines().find_map(|line| line.strip_prefix("location: ")) {
            Some(next) => url = next.trim().to_owned(),
            None => return answer,
        }
    }
}

fn sign_in(desk: &Desk, event: &EventId) -> entrada_app::SheetsView {
    try_sign_in(desk, event).unwrap()
}

fn try_sign_in(desk: &Desk, event: &EventId) -> Result<entrada_app::SheetsView, entrada_app::AppError> {
    let mut show = |url: &str| {
        let url = url.to_owned();
        std::thread::spawn(move || browse(&url));
    };
    desk.app.sheets_sign_in(event, &mut show, &|| false)
}

/// A story whose sheet the program made for a person.
fn signed_in() -> Story {
    let google = GoogleFake::start();
    let office = laptop(&google, "office");
    let event = office.event("Party");
    office.app.sheets_client(CLIENT_ID, CLIENT_SECRET).unwrap();
    sign_in(&office, &event);
    let sheet = google.spreadsheets().remove(0);
    let story = Story { google, sheet, office, event, own: std::cell::RefCell::default() };
    story.sell(&["Ada", "Bob", "Eva", "Dan"]);
    story.settle();
    story.own_columns();
    story.settle();
    story
}

#[test]
fn the_program_makes_the_sheet() {
    let story = signed_in();
    assert_eq!(story.google.tabs(&story.sheet), ["Tickets", "Scans", "Summary"]);
    assert_eq!(story.guests().frozen(), 1);
    story.news();
    story.settle();
    assert_eq!(story.google.spreadsheets().len(), 1);
}

#[test]
fn a_revoked_refresh_token() {
    let story = signed_in();
    story.google.revoke();
    story.news();
    let status = story.flush();
    assert_eq!(
        (status.state, status.error.unwrap().code.as_str()),
        (SheetsState::NeedsPerson, "sign_in_again")
    );
    sign_in(&story.office, &story.event);
    assert_eq!(story.google.spreadsheets().len(), 1, "who signs in again goes on with the same sheet");
    story.settle();
}

#[test]
fn a_hiccup_while_signing_in_again_makes_no_second_sheet() {
    let story = signed_in();
    story.google.weather(Kind::Properties, 0, 1, Fault::Status(503));
    assert!(try_sign_in(&story.office, &story.event).is_err());
    sign_in(&story.office, &story.event);
    assert_eq!(story.google.spreadsheets().len(), 1);
    story.settle();
}

#[test]
fn a_refresh_that_fails_is_no_reason_to_sign_in_again() {
    for fault in [Fault::Status(503), Fault::Portal, Fault::Drop, Fault::Truncated] {
        let story = signed_in();
        story.google.end_tokens();
        story.news();
        story.google.weather(Kind::Token, 0, 1, fault);
        assert_eq!(story.flush().state, SheetsState::Waiting);
        story.settle();
    }
}

#[test]
fn a_person_refuses_or_unticks() {
    let google = GoogleFake::start();
    let office = laptop(&google, "office");
    let event = office.event("Party");
    assert!(try_sign_in(&office, &event).is_err(), "without a client id there is nobody to sign in to");
    office.app.sheets_client(CLIENT_ID, CLIENT_SECRET).unwrap();
    for consent in [Consent::Deny, Consent::Untick] {
        google.consent(consent);
        let error = try_sign_in(&office, &event).unwrap_err();
        assert_eq!(error.code, ErrorCode::Sheets, "{error}");
        assert!(!office.app.sheets(&event).unwrap().connected);
    }
    google.consent(Consent::Allow);
    assert!(sign_in(&office, &event).connected);
    assert_eq!(google.spreadsheets().len(), 1);
}
