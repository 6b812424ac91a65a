//! A person signs in: a browser that comes back as Google sends it, and all the ways in which it does not.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::{Arc, Mutex};

use entrada_sync::Trouble;
use entrada_sync::google::{AuthMethod, Credentials, OAuthClient, Tokens, sign_in};
use oauth2::{PkceCodeChallenge, PkceCodeVerifier};
use serde_json::{Value, json};

use super::endpoints;
use super::server::{Reply, Server, html, json_reply, token};

const SCOPE: &str = "https://www.googleapis.com/auth/drive.file";

fn client() -> OAuthClient {
    OAuthClient { id: "client-id.apps.googleusercontent.com".to_owned(), secret: "client-secret".to_owned() }
}

/// What the program sent the browser to.
struct Address(reqwest::Url);

impl Address {
    fn read(address: &str) -> Self {
        Self(reqwest::Url::parse(address).unwrap())
    }

    fn value(&self, name: &str) -> String {
        let found = self.0.query_pairs().find(|(key, _)| key == name);
        found.map(|(_, value)| value.into_owned()).unwrap_or_default()
    }

    /// What a browser gets from the loopback, as bytes.
    fn get(&self, path: &str) -> String {
        let to = self.value("redirect_uri").trim_start_matches("http://").to_owned();
        let mut stream = TcpStream::connect(&to).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {to}\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    fn back(&self, rest: &str) -> String {
        self.get(&format!("/?state={}&{rest}", self.value("state")))
    }
}

/// Signs in with a browser that does `browse`; gives what came of it and what the browser saw last.
async fn with(
    server: &Server,
    browse: impl FnOnce(Address) -> String + Send + 'static,
) -> (Result<Credentials, Trouble>, String) {
    let mut browse = Some(browse);
    let mut browser = None;
    let show = |address: &str| {
        let (address, browse) = (Address::read(address), browse.take().unwrap());
        browser = Some(std::thread::spawn(move || browse(address)));
    };
    let signed_in = sign_in(&endpoints(server), &client(), show, std::future::pending::<()>()).await;
    (signed_in, browser.unwrap().join().unwrap())
}

fn granted(scope: &str) -> Value {
    json!({"access_token": "ya29.first", "expires_in": 3599, "refresh_token": "1//refresh", "scope": scope,
        "token_type": "Bearer"})
}

#[tokio::test]
async fn a_person_signs_in() {
    let server = Server::start(|_, n| if n == 0 { json_reply(200, &granted(SCOPE)) } else { token(n) });
    let seen = Arc::new(Mutex::new(None));
    let sent = Arc::clone(&seen);
    let (signed_in, page) = with(&server, move |address| {
        // What browsers and strangers do besides.
        assert!(address.get("/favicon.ico").starts_with("HTTP/1.1 404"));
        assert!(address.get("/?state=wrong&code=4/0stolen").starts_with("HTTP/1.1 400"));
        assert!(address.get("/?code=4/0stolen").starts_with("HTTP/1.1 400"));
        assert!(address.get("/").starts_with("HTTP/1.1 400"));
        assert!(address.back("").starts_with("HTTP/1.1 400"));
        let idle = TcpStream::connect(address.value("redirect_uri").trim_start_matches("http://")).unwrap();
        let page = address.back("code=4/0AbC&scope=x");
        drop(idle);
        *sent.lock().unwrap() = Some(address);
        page
    })
    .await;
    let credentials = signed_in.unwrap();
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("You can close this window"), "{page}");
    assert!(page.to_ascii_lowercase().contains("cache-control: no-store"), "{page}");
    assert_eq!((credentials.way(), credentials.account()), (AuthMethod::Person, None));

    let address = seen.lock().unwrap().take().unwrap();
    assert_eq!(address.0.as_str().split('?').next().unwrap(), server.at("/auth"));
    assert_eq!(address.value("response_type"), "code");
    assert_eq!(address.value("scope"), SCOPE);
    assert_eq!(address.value("code_challenge_method"), "S256");
    assert!(address.value("redirect_uri").starts_with("http://127.0.0.1:"));
    assert!(address.value("state").len() >= 16);
    assert_eq!(server.counts(), (1, 0), "a stranger's code was not exchanged");
    let asked = server.asked().remove(0);
    let field = |name: &str| asked.field(name).unwrap_or_default();
    assert_eq!(field("grant_type"), "authorization_code");
    assert_eq!(field("code"), "4/0AbC");
    assert_eq!(field("redirect_uri"), address.value("redirect_uri"));
    assert_eq!(field("client_id"), client().id);
    assert_eq!(field("client_secret"), client().secret);
    let verifier = PkceCodeVerifier::new(field("code_verifier"));
    let challenge = PkceCodeChallenge::from_code_verifier_sha256(&verifier);
    assert_eq!(challenge.as_str(), address.value("code_challenge"));

    Tokens::new(&endpoints(&server), credentials.clone(), crate::google::clock()).token(false).await.unwrap();
    let asked = server.asked().remove(1);
    assert_eq!(asked.field("refresh_token").unwrap(), "1//refresh");
    assert_eq!(asked.field("client_secret").unwrap(), client().secret);
    let shown = format!("{credentials:?} {:?}", client());
    assert!(!shown.contains("1//") && !shown.contains("client-secret"), "{shown}");
}

#[tokio::test]
async fn a_person_refuses() {
    let server = Server::start(|_, n| token(n));
    for (error, code) in [("access_denied", "scope"), ("admin_policy_enforced", "client")] {
        let (signed_in, page) = with(&server, move |address| address.back(&format!("error={error}"))).await;
        assert_eq!(signed_in.unwrap_err().code(), code);
        assert!(page.contains("not connected"), "{page}");
    }
    assert_eq!(server.counts(), (0, 0));
}

/// What a token endpoint answers.
type Answer = Box<dyn Fn() -> Reply + Send + Sync>;

#[tokio::test]
async fn what_keeps_a_code_from_becoming_a_sign_in() {
    let mut fleeting = granted(SCOPE);
    fleeting.as_object_mut().unwrap().remove("refresh_token");
    let answers: Vec<(Answer, &str)> = vec![
        (Box::new(|| json_reply(200, &granted("https://www.googleapis.com/auth/userinfo.email"))), "scope"),
        (Box::new(move || json_reply(200, &fleeting)), "client"),
        (Box::new(|| json_reply(401, &json!({"error": "invalid_client"}))), "client"),
        (Box::new(|| json_reply(400, &json!({"error": "invalid_grant"}))), "sign_in_again"),
        (Box::new(|| html(200)), "portal"),
        (Box::new(|| html(503)), "google"),
        (Box::new(|| json_reply(200, &json!({"access_token": 1}))), "answer"),
        (Box::new(|| Reply::Nothing), "offline"),
    ];
    for (answer, code) in answers {
        let server = Server::start(move |_, _| answer());
        let (signed_in, page) = with(&server, |address| address.back("code=4/0AbC")).await;
        let trouble = signed_in.unwrap_err();
        assert_eq!(trouble.code(), code, "{trouble:?}");
        assert!(page.contains("not connected"), "{page}");
        assert!(!format!("{trouble:?}").contains("4/0AbC"));
    }
}

#[tokio::test]
async fn a_sign_in_that_is_stopped_listens_no_more() {
    let server = Server::start(|_, n| token(n));
    let (mut to, shown) = (String::new(), tokio::sync::Notify::new());
    let show = |address: &str| {
        to = Address::read(address).value("redirect_uri").replace("http://", "");
        assert!(TcpStream::connect(&to).is_ok(), "it listens before it is shown");
        shown.notify_one();
    };
    let stopped = sign_in(&endpoints(&server), &client(), show, shown.notified()).await;
    assert_eq!(stopped.unwrap_err(), Trouble::SignInAgain);
    assert!(TcpStream::connect(&to).is_err());
}

#[tokio::test(start_paused = true)]
async fn a_browser_that_does_not_come_back_is_not_waited_for_for_ever() {
    let server = Server::start(|_, n| token(n));
    let signed_in = sign_in(&endpoints(&server), &client(), |_| {}, std::future::pending::<()>()).await;
    assert_eq!(signed_in.unwrap_err(), Trouble::SignInAgain);
}
