//! Google as this program uses it: tokens, the person's sign-in and the calls of the Sheets API.

mod address;
mod client;
mod fake;
mod refusals;
mod server;
mod sign_in;
mod tokens;

use std::sync::Arc;

use entrada_core::clock::Clock;
use entrada_sync::google::{Credentials, Endpoints, Sheets, Tokens};
use entrada_testkit::RealClock;
use serde_json::{Value, json};
use server::Server;

/// The address of the service account in these tests.
pub const ACCOUNT: &str = "till@box-office.iam.gserviceaccount.com";

/// The real one: the library that signs for service accounts reads it too.
pub fn clock() -> Arc<dyn Clock> {
    Arc::new(RealClock::default())
}

pub fn endpoints(server: &Server) -> Endpoints {
    Endpoints { auth: server.at("/auth"), token: server.at("/token"), sheets: server.at("") }
}

pub fn person() -> Credentials {
    let kept = json!({"way": "person", "refresh_token": "1//refresh-secret", "client_id": "client-id",
        "client_secret": "client-secret"});
    serde_json::from_value(kept).unwrap()
}

pub fn key_file() -> Value {
    json!({"type": "service_account", "project_id": "box-office", "private_key_id": "k1",
        "private_key": include_str!("../../../testkit/src/google/service_account.pem"), "client_email": ACCOUNT,
        "token_uri": "https://somewhere.example/token"})
}

pub fn service_account() -> Credentials {
    Credentials::service_account(key_file().to_string().as_bytes()).unwrap()
}

pub fn sheets(server: &Server, credentials: Credentials) -> Sheets {
    let endpoints = endpoints(server);
    Sheets::new(&endpoints, Tokens::new(&endpoints, credentials, crate::google::clock()), "the-spreadsheet")
}
