//! Access tokens of a person and of a service account, and everything that can stand in their way.

use entrada_sync::google::{AuthMethod, Credentials, Tokens};
use entrada_sync::{Outcome, Trouble};
use serde_json::json;

use super::server::{Reply, Server, html, json_reply, refused, reply, token};
use super::{ACCOUNT, endpoints, key_file, person, service_account};

/// What comes of an answer of the token endpoint.
async fn of(credentials: Credentials, answer: impl Fn() -> Reply + Send + Sync + 'static) -> Trouble {
    // A service account asks a second time, without a secret, what it is that answers.
    let server = Server::start(move |_, _| answer());
    Tokens::new(&endpoints(&server), credentials, crate::google::clock()).token(false).await.unwrap_err()
}

fn grant(error: &'static str, description: &'static str) -> impl Fn() -> Reply + Send + Sync + 'static {
    move || json_reply(400, &json!({"error": error, "error_description": description}))
}

#[tokio::test]
async fn a_person_s_token_is_fetched_once_and_again_when_forced() {
    let server = Server::start(|_, n| token(n));
    let tokens = Tokens::new(&endpoints(&server), person(), crate::google::clock());
    let (first, second) = tokio::join!(tokens.token(false), tokens.token(false));
    assert_eq!(first.unwrap().expose(), "ya29.access-0");
    assert_eq!(second.unwrap().expose(), "ya29.access-0");
    assert_eq!(server.counts(), (1, 0));
    let asked = server.asked().remove(0);
    let field = |name: &str| asked.field(name).unwrap_or_default();
    assert_eq!(field("grant_type"), "refresh_token");
    assert_eq!(field("refresh_token"), "1//refresh-secret");
    assert_eq!(field("client_id"), "client-id");
    assert_eq!(field("client_secret"), "client-secret");
    assert_eq!(tokens.clone().token(true).await.unwrap().expose(), "ya29.access-1");
    assert_eq!(tokens.token(false).await.unwrap().expose(), "ya29.access-1");
    assert_eq!(server.counts(), (2, 0));
}

#[tokio::test]
async fn a_service_account_signs_for_its_token() {
    let server = Server::start(|_, n| token(n));
    let tokens = Tokens::new(&endpoints(&server), service_account(), crate::google::clock());
    assert_eq!(tokens.token(false).await.unwrap().expose(), "ya29.access-0");
    assert_eq!(tokens.token(false).await.unwrap().expose(), "ya29.access-0");
    assert_eq!(tokens.token(true).await.unwrap().expose(), "ya29.access-1");
    let asked = server.asked().remove(0);
    assert_eq!(asked.field("grant_type").unwrap(), "urn:ietf:params:oauth:grant-type:jwt-bearer");
    assert_eq!(asked.field("assertion").unwrap().split('.').count(), 3);
}

#[tokio::test]
async fn a_token_that_ends_soon_is_not_begun_with() {
    let server = Server::start(|_, n| {
        let lasts = [0_i64, 1, i64::MAX][n.min(2)];
        json_reply(200, &json!({"access_token": "short", "expires_in": lasts}))
    });
    let tokens = Tokens::new(&endpoints(&server), person(), crate::google::clock());
    tokens.token(false).await.unwrap();
    tokens.token(false).await.unwrap();
    tokens.token(true).await.unwrap();
    tokens.token(false).await.unwrap();
    assert_eq!(server.counts(), (3, 0));
}

#[tokio::test]
async fn a_token_that_does_not_say_how_long_lasts_an_hour() {
    for credentials in [person(), service_account()] {
        let server =
            Server::start(|_, _| json_reply(200, &json!({"access_token": "ya29", "token_type": "Bearer"})));
        let tokens = Tokens::new(&endpoints(&server), credentials, crate::google::clock());
        tokens.token(false).await.unwrap();
        tokens.token(false).await.unwrap();
        assert_eq!(server.counts(), (1, 0));
    }
}

#[tokio::test]
async fn refusals_of_a_person_are_told_apart() {
    for (error, description, code) in [
        ("invalid_grant", "Token has been expired or revoked.", "sign_in_again"),
        ("invalid_grant", "Bad Request", "sign_in_again"),
        ("invalid_grant", "", "sign_in_again"),
        ("invalid_client", "The OAuth client was not found.", "client"),
        ("invalid_client", "Unauthorized", "client"),
        ("invalid_request", "client_secret is missing.", "client"),
        ("unauthorized_client", "Client is unauthorized to retrieve access tokens", "client"),
        ("admin_policy_enforced", "", "client"),
        ("something/else", "", "client"),
        ("invalid_scope", "", "scope"),
        ("access_denied", "", "scope"),
        ("internal_failure", "", "google"),
        ("", "", "google"),
    ] {
        let trouble = of(person(), grant(error, description)).await;
        assert_eq!(trouble.code(), code, "{error} {description}: {trouble:?}");
    }
}

#[tokio::test]
async fn refusals_of_a_service_account_are_told_apart() {
    let clock = "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. \
                 Check your iat and exp values in the JWT claim.";
    for (error, description, code) in [
        ("invalid_grant", clock, "clock"),
        ("invalid_grant", "Invalid JWT Signature.", "key"),
        ("invalid_grant", "Invalid grant: account not found", "key"),
        ("unauthorized_client", "Client is unauthorized to retrieve access tokens", "key"),
        ("invalid_client", "Unauthorized", "key"),
    ] {
        let trouble = of(service_account(), grant(error, description)).await;
        assert_eq!(trouble.code(), code, "{error} {description}: {trouble:?}");
        assert_eq!(trouble.outcome(), Outcome::Refused);
    }
}

#[tokio::test]
async fn bad_weather_at_the_sign_in_never_asks_for_a_person() {
    let broken = |status| reply(status, "Content-Type: application/json\r\n", "{\"access_token\":\"ya29.br");
    for credentials in [person(), service_account()] {
        for (answer, code) in [
            (html as fn(u16) -> Reply, "portal"),
            (|_| reply(302, "Location: http://hotel.example/login\r\n", ""), "portal"),
            (|_| html(511), "portal"),
            (|_| html(400), "portal"),
            (|_| html(502), "google"),
            (|_| html(503), "google"),
            (|_| refused(503, "The service is currently unavailable.", ""), "google"),
            (|_| html(429), "quota"),
            (|_| Reply::Nothing, "offline"),
        ] {
            let trouble = of(credentials.clone(), move || answer(200)).await;
            assert_eq!(trouble.code(), code, "{:?}: {trouble:?}", credentials.way());
            assert!(matches!(trouble.outcome(), Outcome::Retry(_)));
        }
        // Broken off once; whoever asks a second time gets Google's own refusal.
        let server = Server::start(move |_, n| {
            if n == 0 { broken(200) } else { json_reply(400, &json!({"error": "unsupported_grant_type"})) }
        });
        let trouble = Tokens::new(&endpoints(&server), credentials, crate::google::clock())
            .token(false)
            .await
            .unwrap_err();
        assert_eq!(trouble, Trouble::Answer("the token broke off".to_owned()));
    }
}

#[tokio::test]
async fn after_bad_weather_the_same_credentials_still_open() {
    let server = Server::start(|_, n| if n < 2 { html(503) } else { token(n) });
    for credentials in [person(), service_account()] {
        let tokens = Tokens::new(&endpoints(&server), credentials, crate::google::clock());
        let mut tries = 0;
        while tokens.token(false).await.is_err() {
            tries += 1;
            assert!(tries < 3);
        }
    }
}

#[test]
fn a_file_that_is_no_key_is_refused_at_once() {
    let refused = |json: &str| Credentials::service_account(json.as_bytes()).unwrap_err().to_string();
    assert!(refused("").contains("not the JSON file"));
    assert!(refused("{\"installed\":{\"client_id\":\"x\"}}").contains("not the JSON file"));
    assert!(Credentials::service_account(&[0xff, 0xfe]).is_err());
    let mut other = key_file();
    other["type"] = json!("authorized_user");
    assert!(refused(&other.to_string()).contains("another kind"));
    let mut spoilt = key_file();
    spoilt["private_key"] = json!("-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n");
    assert!(refused(&spoilt.to_string()).contains("can't be read"));
    spoilt["private_key"] = json!(
        "-----BEGIN PRIVATE KEY-----\n\
         MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg+r+AQmqt/Gt84yWq\n\
         NffF0T/RpcnJrQdqI3YUG7LzL+ihRANCAARVdNsrgPuuc1bilXM91kQxiQ9n0Ysx\n\
         B8mLfzX3ZEVrOeBCpqvG6Kv5rMhGx0wzThpKcjxGpDxIsd77+AIOPYqy\n\
         -----END PRIVATE KEY-----\n"
    );
    assert!(refused(&spoilt.to_string()).contains("not an RSA key"));
    spoilt["private_key"] = json!("secret words");
    assert!(!refused(&spoilt.to_string()).contains("secret words"));
}

#[test]
fn credentials_are_kept_whole() {
    for (credentials, way, account) in
        [(person(), AuthMethod::Person, None), (service_account(), AuthMethod::ServiceAccount, Some(ACCOUNT))]
    {
        let kept = serde_json::to_vec(&credentials).unwrap();
        let back: Credentials = serde_json::from_slice(&kept).unwrap();
        assert_eq!(back, credentials);
        assert_eq!((back.way(), back.account()), (way, account));
    }
}

#[tokio::test]
async fn secrets_are_not_shown() {
    let server = Server::start(|_, n| token(n));
    for credentials in [person(), service_account()] {
        let tokens = Tokens::new(&endpoints(&server), credentials.clone(), crate::google::clock());
        let secret = tokens.token(false).await.unwrap();
        let shown = format!("{credentials:?} {credentials:#?} {tokens:?} {tokens:#?} {secret:?} {secret:#?}");
        for part in ["secret", "PRIVATE", "ya29", "1//", "MII"] {
            assert!(!shown.contains(part), "{part} in {shown}");
        }
    }
    // Not even where the token endpoint repeats what it was sent.
    let server = Server::start(|asked, _| {
        json_reply(400, &json!({"error": asked.body, "error_description": asked.body}))
    });
    for credentials in [person(), service_account()] {
        let trouble = Tokens::new(&endpoints(&server), credentials, crate::google::clock())
            .token(false)
            .await
            .unwrap_err();
        let shown = format!("{trouble:?} {trouble}");
        assert!(!shown.contains("1//") && !shown.contains("assertion"), "{shown}");
    }
}
