//! Requests over HTTP as all of Google's services get them: patience, TLS, no redirects. What an answer means is in
//! `refusal`.

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, DATE, RETRY_AFTER};
use reqwest::{Client, RequestBuilder, Url, redirect};
use rustls::{CertificateError, ClientConfig};
use rustls_platform_verifier::BuilderVerifierExt as _;

use super::Endpoints;
use crate::Trouble;

/// How long a connection may take.
pub(super) const CONNECT: Duration = Duration::from_secs(10);
/// How long a whole request may take. Google itself goes on for 180 seconds, for which no round is held up.
pub(super) const PATIENCE: Duration = Duration::from_secs(60);
/// After how long an unused connection is let go: hotel networks forget them without a word.
const IDLE: Duration = Duration::from_secs(20);
/// More than this is not waited for, whatever an answer says.
const LONGEST_PAUSE: Duration = Duration::from_secs(3600);
/// What is said when nothing came in time.
pub(super) const NO_ANSWER: &str = "no answer in time";

/// An answer with its body, whatever it says.
pub(super) struct Answer {
    pub(super) status: u16,
    /// The pause that was asked for.
    pub(super) after: Option<Duration>,
    kind: String,
    body: Vec<u8>,
}

impl Answer {
    /// Whether it says that it is JSON.
    pub(super) fn json_kind(&self) -> bool {
        self.kind.starts_with("application/json")
    }

    /// Its JSON, if it is any.
    pub(super) fn json(&self) -> Option<serde_json::Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// The kind and the body, to hand on.
    pub(super) fn into_parts(self) -> (String, Vec<u8>) {
        (self.kind, self.body)
    }
}

/// An address that may be used: `https`, or plain `http` on this laptop itself, which only tests and local proxies name.
pub(super) fn checked(address: &str) -> Result<Url, Trouble> {
    let refused = |why: &str| Trouble::Request(format!("the address {address} {why}"));
    let url = Url::parse(address).map_err(|_| refused("is none"))?;
    match url.scheme() {
        "https" => Ok(url),
        "http" if here(&url) => Ok(url),
        _ => Err(refused("is not https")),
    }
}

/// Whether an address is on this laptop itself.
fn here(url: &Url) -> bool {
    matches!(url.host_str(), Some("127.0.0.1" | "[::1]" | "localhost"))
}

/// TLS with the system's own certificates.
pub(super) fn tls() -> Result<ClientConfig, Trouble> {
    let unable = |error: rustls::Error| Trouble::Offline(format!("no secure connection: {error}"));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(unable)?
        .with_platform_verifier()
        .map_err(unable)?;
    Ok(builder.with_no_client_auth())
}

/// The client for all requests but a service account's token.
pub(super) fn client(endpoints: &Endpoints) -> Result<Client, Trouble> {
    let mut builder = Client::builder();
    if checked(&endpoints.sheets).is_ok_and(|url| here(&url)) {
        // A network's proxy knows other machines, not this one.
        builder = builder.no_proxy();
    }
    builder
        .tls_backend_preconfigured(tls()?)
        .redirect(redirect::Policy::none())
        .connect_timeout(CONNECT)
        .timeout(PATIENCE)
        .pool_idle_timeout(IDLE)
        // Google compresses only for those who name gzip here too.
        .user_agent(concat!("Entrada/", env!("CARGO_PKG_VERSION"), " (gzip)"))
        .build()
        .map_err(|_| Trouble::Offline("no secure connection".to_owned()))
}

/// Sends a request and takes the whole answer.
pub(super) async fn send(request: RequestBuilder) -> Result<Answer, Trouble> {
    let answer = request.send().await.map_err(|error| {
        let trouble = failed(&error);
        tracing::debug!(code = trouble.code(), "no answer");
        trouble
    })?;
    let header = |name| answer.headers().get(name).and_then(|value| value.to_str().ok());
    let kind = header(CONTENT_TYPE).unwrap_or_default().trim().to_ascii_lowercase();
    let after = header(RETRY_AFTER).and_then(|text| pause(text, header(DATE)));
    let status = answer.status().as_u16();
    tracing::debug!(status, after = after.map(|pause| pause.as_secs()), "an answer");
    let body = answer.bytes().await.map_err(|error| match failed(&error) {
        Trouble::Offline(why) if why != NO_ANSWER => Trouble::Answer("it broke off".to_owned()),
        other => other,
    })?;
    Ok(Answer { status, after, kind, body: body.to_vec() })
}

/// A `Retry-After`: seconds, or a date, which is compared with the server's own `Date`, since this laptop's clock may be
/// wrong. Without that it may be tried at once, as far as the server is concerned.
fn pause(text: &str, date: Option<&str>) -> Option<Duration> {
    let text = text.trim();
    let pause = match text.parse() {
        Ok(seconds) => Duration::from_secs(seconds),
        Err(_) => {
            let until = httpdate::parse_http_date(text).ok()?;
            let now = date.and_then(|date| httpdate::parse_http_date(date).ok());
            now.and_then(|now| until.duration_since(now).ok()).unwrap_or_default()
        }
    };
    Some(pause.min(LONGEST_PAUSE))
}

fn failed(error: &reqwest::Error) -> Trouble {
    if error.is_timeout() { Trouble::Offline(NO_ANSWER.to_owned()) } else { broken(error) }
}

/// Why no answer came, in our own words: the library's name the address, which holds the spreadsheet's.
pub(super) fn broken(error: &(dyn Error + 'static)) -> Trouble {
    let mut next = Some(error);
    let mut why = "the connection broke off";
    while let Some(error) = next {
        if let Some(refused) = certificate(error) {
            return refused;
        }
        let text = error.to_string();
        if text.contains("dns error") {
            why = "its name was not found";
        } else if text.contains("tcp connect error") || text.contains("onnection refused") {
            why = "no connection";
        } else if text.contains("timed out") || text.contains("timeout") || text.contains("elapsed") {
            why = NO_ANSWER;
        }
        next = error.source();
    }
    Trouble::Offline(why.to_owned())
}

/// What a refused certificate tells: it is out of its time for a wrong clock, and somebody else's in a hotel.
fn certificate(error: &(dyn Error + 'static)) -> Option<Trouble> {
    let inner = error.downcast_ref::<std::io::Error>().and_then(|error| error.get_ref());
    let tls = error
        .downcast_ref::<rustls::Error>()
        .or_else(|| inner.and_then(|inner| inner.downcast_ref::<rustls::Error>()))?;
    match tls {
        rustls::Error::InvalidCertificate(
            CertificateError::Expired
            | CertificateError::ExpiredContext { .. }
            | CertificateError::NotValidYet
            | CertificateError::NotValidYetContext { .. },
        ) => Some(Trouble::Clock),
        rustls::Error::InvalidCertificate(_) => Some(Trouble::Portal),
        _ => None,
    }
}
