//! The fake's real HTTP: connections, decoding, and how each fault looks on the wire. What a request means is `api`'s.

use std::collections::VecDeque;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use http_body_util::BodyExt;
use hyper::body::{Body, Bytes, Frame, Incoming};
use hyper::header::{HeaderMap, HeaderValue};
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use serde_json::Value;

use super::api::{self, Method};
use super::append;
use super::consent::{self, Page};
use super::refusal::Refusal;
use super::state::{Call, State};
use super::weather::{Fault, Kind};

/// The state, shared by connections and the test.
pub(super) type Shared = Arc<Mutex<State>>;

pub(super) fn lock(shared: &Shared) -> MutexGuard<'_, State> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A body in chunks that may break off.
struct Chunks {
    left: VecDeque<Bytes>,
    breaks: bool,
}

impl Body for Chunks {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        Poll::Ready(match self.left.pop_front() {
            Some(chunk) => Some(Ok(Frame::data(chunk))),
            None if self.breaks => Some(Err(io::Error::other("broken off on purpose"))),
            None => None,
        })
    }
}

/// A decoded request, whichever part of Google it is for.
struct Asked {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    body: Vec<u8>,
}

/// What goes back.
struct Answer {
    status: u16,
    kind: &'static str,
    body: Vec<u8>,
    headers: Vec<(&'static str, String)>,
}

impl Answer {
    fn json(status: u16, value: &Value, pretty: bool) -> Self {
        let body = if pretty { serde_json::to_vec_pretty(value) } else { serde_json::to_vec(value) };
        let (kind, body) = ("application/json; charset=UTF-8", body.unwrap_or_default());
        Self { status, kind, body, headers: Vec::new() }
    }

    fn html(status: u16, body: &str) -> Self {
        Self { status, kind: "text/html; charset=UTF-8", body: body.into(), headers: Vec::new() }
    }

    fn refusal(refusal: &Refusal) -> Self {
        let mut answer = Self::json(refusal.code, &refusal.body(), true);
        if refusal.code == 401 {
            let text = "Bearer realm=\"https://accounts.google.com/\", error=\"invalid_token\"";
            answer.headers.push(("www-authenticate", text.to_owned()));
        }
        answer
    }
}

/// Answers until the test is over.
pub(super) async fn serve(listener: tokio::net::TcpListener, shared: Shared) {
    loop {
        let Ok((stream, _)) = listener.accept().await else { return };
        let shared = Arc::clone(&shared);
        tokio::spawn(async move {
            let _ = stream.set_nodelay(true);
            let service = hyper::service::service_fn(move |request| {
                let shared = Arc::clone(&shared);
                async move { one(&shared, request).await }
            });
            let connection =
                hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service);
            // Clients that go away are what tests do.
            let _ = connection.await;
        });
    }
}

/// Where the fake listens.
pub(super) fn bind() -> io::Result<(std::net::TcpListener, SocketAddr)> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}

fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

async fn one(shared: &Shared, request: Request<Incoming>) -> Result<Response<Chunks>, io::Error> {
    let (head, body) = request.into_parts();
    let body = body.collect().await.map_err(io::Error::other)?.to_bytes().to_vec();
    let query = form_urlencoded::parse(head.uri.query().unwrap_or_default().as_bytes());
    let query = query.into_owned().collect();
    let (method, path) = (head.method.to_string(), head.uri.path().to_owned());
    let asked = Asked { method, path, query, headers: head.headers, body };
    let (kind, target) = target(&asked);
    run(shared, kind, false).await;
    let (fault, index) = {
        let mut state = lock(shared);
        let fault = state.weather.next(kind);
        let line = format!("{} {}", asked.method, head.uri);
        state.calls.push(Call { kind, line, bytes: asked.body.len(), fault: fault.clone(), status: 0 });
        (fault, state.calls.len() - 1)
    };
    if fault == Some(Fault::TokensEnd) {
        lock(shared).accounts.access.clear();
    }
    let applied = match &fault {
        Some(fault) if !fault.applies() && *fault != Fault::TokensEnd => None,
        _ => Some(answer(&mut lock(shared), &asked, target)),
    };
    run(shared, kind, true).await;
    let result = weathered(fault, applied, kind, &asked).await;
    let mut state = lock(shared);
    if let (Ok(response), Some(call)) = (&result, state.calls.get_mut(index)) {
        call.status = response.status().as_u16();
    }
    let date = httpdate::fmt_http_date(state.clock());
    result.map(|mut response| {
        if let Ok(date) = HeaderValue::from_str(&date) {
            response.headers_mut().insert("date", date);
        }
        response
    })
}

async fn run(shared: &Shared, kind: Kind, after: bool) {
    let acts = lock(shared).weather.acts(kind, after);
    for act in acts {
        // On another thread: it may call this very server.
        let _ = tokio::task::spawn_blocking(act).await;
    }
}

impl Asked {
    /// Rows that are added by `batchUpdate` are a write of values, whatever they came with.
    fn kind(&self, method: &Method) -> Kind {
        let adds = || self.body.windows(append::NAME.len()).any(|part| part == append::NAME.as_bytes());
        if *method == Method::BatchUpdate && adds() { Kind::Write } else { method.kind() }
    }
}

/// What a request is for.
enum Target {
    Consent,
    Token,
    Api(Method, String),
    Nothing,
}

fn target(asked: &Asked) -> (Kind, Target) {
    if asked.path == "/o/oauth2/v2/auth" {
        return (Kind::Consent, Target::Consent);
    }
    if asked.path == "/token" {
        return (Kind::Token, Target::Token);
    }
    match asked.path.strip_prefix("/v4/spreadsheets") {
        Some(rest) => {
            let segments: Vec<String> = rest.split('/').skip(1).map(decoded).collect();
            match Method::of(&asked.method, &segments) {
                Some((method, id)) => (asked.kind(&method), Target::Api(method, id)),
                None => (Kind::Any, Target::Nothing),
            }
        }
        None => (Kind::Any, Target::Nothing),
    }
}

const LOST: &str = "<!DOCTYPE html><html lang=en><title>Error 404 (Not Found)!!1</title><p><b>404.</b> <ins>That\u{2019}s an error.</ins></html>";
const LONG: &str = "<!DOCTYPE html><html lang=en><title>Error 413 (Request Entity Too Large)!!1</title><p><b>413.</b> Your client issued a request that was too large.</html>";
const ROBOT: &str = "<!DOCTYPE html><html lang=en><title>Error 502 (Server Error)!!1</title><p><b>502.</b> The server encountered a temporary error.</html>";
const PORTAL: &str = "<!doctype html><html><head><title>Hotel Wi-Fi</title></head><body><form action=\"/login\">Room <input name=\"room\"></form></body></html>";

fn answer(state: &mut State, asked: &Asked, target: Target) -> Answer {
    match target {
        Target::Nothing => Answer::html(404, LOST),
        Target::Consent => match consent::answer(&mut state.accounts, &asked.query, state.consent) {
            Page::Html(status, body) => Answer::html(status, &body),
            Page::Redirect(to) => {
                let mut answer = Answer::html(302, "");
                answer.headers.push(("location", to));
                answer
            }
        },
        Target::Token => {
            let is_form = asked.headers.get("content-type").and_then(|value| value.to_str().ok());
            let form: Vec<(String, String)> =
                if is_form.is_some_and(|text| text.starts_with("application/x-www-form-urlencoded")) {
                    form_urlencoded::parse(&asked.body).into_owned().collect()
                } else {
                    Vec::new()
                };
            let now = state.now();
            match state.accounts.token(&form, now) {
                Ok(token) => Answer::json(200, &token, true),
                Err((status, error, description)) => {
                    let body = serde_json::json!({"error": error, "error_description": description});
                    Answer::json(status, &body, true)
                }
            }
        }
        Target::Api(method, id) => {
            if asked.body.len() > state.longest {
                return Answer::html(413, LONG);
            }
            let bearer = asked.headers.get("authorization").and_then(|value| value.to_str().ok());
            let bearer = bearer.and_then(|text| text.strip_prefix("Bearer ")).map(ToOwned::to_owned);
            let request = api::Request { query: asked.query.clone(), bearer, body: asked.body.clone() };
            let pretty = !asked.query.iter().any(|(name, value)| name == "prettyPrint" && value == "false");
            match api::answer(state, &method, &id, &request) {
                Ok(value) => Answer::json(200, &value, pretty),
                Err(refusal) => Answer::refusal(&refusal),
            }
        }
    }
}

/// Google's own error of a status.
fn failed(status: u16, kind: Kind) -> Answer {
    if kind == Kind::Token && status >= 500 {
        let body = serde_json::json!({"error": "internal_failure", "error_description": "Backend Error"});
        return Answer::json(status, &body, true);
    }
    match status {
        400 => Answer::refusal(&Refusal::invalid("Request contains an invalid argument.")),
        401 => Answer::refusal(&Refusal::unauthenticated()),
        403 => Answer::refusal(&Refusal::permission()),
        404 => Answer::refusal(&Refusal::not_found()),
        413 => Answer::html(413, LONG),
        429 => Answer::refusal(&Refusal::quota(kind.is_write(), true)),
        500 => Answer::refusal(&Refusal::internal()),
        503 => Answer::refusal(&Refusal::unavailable()),
        504 => Answer::refusal(&Refusal::deadline()),
        other => Answer::html(other, ROBOT),
    }
}

async fn weathered(
    fault: Option<Fault>,
    applied: Option<Answer>,
    kind: Kind,
    asked: &Asked,
) -> Result<Response<Chunks>, io::Error> {
    let dropped = || io::Error::other("dropped on purpose");
    let whole = applied.ok_or_else(dropped);
    match fault {
        None | Some(Fault::TokensEnd) => Ok(response(whole?, asked, false)),
        Some(Fault::Drop | Fault::DropAfter) => Err(dropped()),
        Some(Fault::Status(status) | Fault::StatusAfter(status)) => {
            Ok(response(failed(status, kind), asked, false))
        }
        Some(Fault::RetryAfter(seconds)) => {
            let mut answer = failed(429, kind);
            answer.headers.push(("retry-after", seconds.to_string()));
            Ok(response(answer, asked, false))
        }
        Some(Fault::Portal) => Ok(response(Answer::html(200, PORTAL), asked, false)),
        Some(Fault::PortalRedirect) => {
            let mut answer = Answer::html(302, PORTAL);
            answer.headers.push(("location", "http://127.0.0.1:9/login".to_owned()));
            Ok(response(answer, asked, false))
        }
        Some(Fault::Answer(status, kind, body)) => {
            let mut answer = Answer::html(status, &body);
            answer.headers.push(("content-type", kind));
            Ok(response(answer, asked, false))
        }
        Some(Fault::Truncated) => {
            let mut answer = whole?;
            answer.body.truncate(answer.body.len() / 2);
            Ok(response(answer, asked, false))
        }
        Some(Fault::Cut) => Ok(response(whole?, asked, true)),
        Some(Fault::Slow(pause)) => {
            tokio::time::sleep(pause).await;
            Ok(response(whole?, asked, false))
        }
    }
}

/// Chunked, without a length or an ETag, compressed if asked, as Google answers.
fn response(answer: Answer, asked: &Asked, breaks: bool) -> Response<Chunks> {
    let accepts = asked.headers.get("accept-encoding").and_then(|value| value.to_str().ok());
    let gzip = accepts.is_some_and(|names| names.contains("gzip")) && answer.status == 200;
    let mut body = answer.body;
    if gzip {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        body = encoder.write_all(&body).and_then(|()| encoder.finish()).unwrap_or_default();
    }
    if breaks {
        body.truncate(body.len() / 2);
    }
    let left = body.chunks(8_192).map(Bytes::copy_from_slice).collect();
    let mut response = Response::new(Chunks { left, breaks });
    *response.status_mut() = hyper::StatusCode::from_u16(answer.status).unwrap_or_default();
    let mut set = |name: &'static str, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(name, value);
        }
    };
    set("content-type", answer.kind);
    set("cache-control", "private");
    set("vary", "Origin, X-Origin, Referer");
    set("server", "ESF");
    if gzip {
        set("content-encoding", "gzip");
    }
    for (name, value) in answer.headers {
        set(name, &value);
    }
    response
}
