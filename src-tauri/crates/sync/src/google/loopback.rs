//! The other end of a sign-in: a tiny server on this laptop only, to which the browser is sent back. What comes of the
//! code is in `sign_in`.

use std::convert::Infallible;
use std::sync::Arc;

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{CACHE_CONTROL, CONTENT_TYPE, REFERRER_POLICY};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use reqwest::Url;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Mutex, mpsc, oneshot};

use super::credentials::Secret;
use crate::Trouble;

/// What a browser brought back.
pub(super) enum Brought {
    /// A code to exchange.
    Code(Secret),
    /// The name of an error, such as `access_denied`.
    Refused(String),
}

/// What a browser brought, with the right state, and that it waits for its page.
pub(super) type Arrival = (Brought, Waiting);

/// A browser that waits for a page.
pub(super) struct Waiting {
    page: oneshot::Sender<&'static str>,
    shown: oneshot::Receiver<Infallible>,
}

impl Waiting {
    /// Gives it one, and waits until it has it.
    pub(super) async fn show(self, page: &'static str) {
        if self.page.send(page).is_ok() {
            let _closed = self.shown.await;
        }
    }
}

/// Listens on a free port of `127.0.0.1`.
pub(super) struct Loopback {
    listener: TcpListener,
    visitors: Arc<Visitors>,
    arrivals: mpsc::Receiver<Arrival>,
}

struct Visitors {
    state: Secret,
    arrived: mpsc::Sender<Arrival>,
}

impl Loopback {
    pub(super) async fn open(state: Secret) -> Result<Self, Trouble> {
        let closed = |_| Trouble::Data("no port for the browser's answer could be opened".to_owned());
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.map_err(closed)?;
        let (arrived, arrivals) = mpsc::channel(1);
        Ok(Self { listener, visitors: Arc::new(Visitors { state, arrived }), arrivals })
    }

    /// Where the browser is to be sent back to.
    pub(super) fn address(&self) -> Result<String, Trouble> {
        let at = self.listener.local_addr().map_err(|error| Trouble::Data(error.to_string()))?;
        Ok(format!("http://{at}"))
    }

    /// The next browser that brings the right state. Everybody else is turned away and nothing changes.
    pub(super) async fn next(&mut self) -> Arrival {
        loop {
            tokio::select! {
                Some(arrival) = self.arrivals.recv() => return arrival,
                Ok((stream, _)) = self.listener.accept() => {
                    tokio::spawn(serve(stream, Arc::clone(&self.visitors)));
                }
            }
        }
    }
}

async fn serve(stream: TcpStream, visitors: Arc<Visitors>) {
    let (closed, shown) = oneshot::channel();
    let shown = Mutex::new(Some(shown));
    let answer = service_fn(async |request| Ok::<_, Infallible>(visitors.answer(&request, &shown).await));
    // Whether a stranger's connection ended well is nobody's concern.
    let _ended = http1::Builder::new().keep_alive(false).serve_connection(TokioIo::new(stream), answer).await;
    drop(closed);
}

impl Visitors {
    async fn answer(
        &self,
        request: &Request<Incoming>,
        shown: &Mutex<Option<oneshot::Receiver<Infallible>>>,
    ) -> Response<Full<Bytes>> {
        if request.method() != Method::GET || request.uri().path() != "/" {
            return page(StatusCode::NOT_FOUND, "There is nothing here.");
        }
        let Some(brought) = self.brought(request.uri().query().unwrap_or_default()) else {
            return page(StatusCode::BAD_REQUEST, "This is not the sign-in that Entrada waits for.");
        };
        let Some(shown) = shown.lock().await.take() else {
            return page(StatusCode::BAD_REQUEST, "This sign-in is over.");
        };
        let (tell, told) = oneshot::channel();
        if self.arrived.send((brought, Waiting { page: tell, shown })).await.is_err() {
            return page(StatusCode::GONE, "This sign-in is over.");
        }
        page(StatusCode::OK, told.await.unwrap_or("This sign-in is over. You can close this window."))
    }

    /// What a query brings, if it has the state that only our own browser can know.
    fn brought(&self, query: &str) -> Option<Brought> {
        let url = Url::parse(&format!("http://127.0.0.1/?{query}")).ok()?;
        let value =
            |name| url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
        if Secret::new(value("state")?) != self.state {
            return None;
        }
        match value("error") {
            Some(error) => Some(Brought::Refused(error)),
            None => Some(Brought::Code(Secret::new(value("code").filter(|code| !code.is_empty())?))),
        }
    }
}

fn page(status: StatusCode, text: &'static str) -> Response<Full<Bytes>> {
    let body = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Entrada</title>\
         <p style=\"font:1.4em system-ui;margin:3em\">{text}</p></html>"
    );
    let mut response = Response::new(Full::new(Bytes::from(body)));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    for (name, value) in [
        (CONTENT_TYPE, "text/html; charset=utf-8"),
        (CACHE_CONTROL, "no-store"),
        // The code stands in this page's address.
        (REFERRER_POLICY, "no-referrer"),
    ] {
        headers.insert(name, hyper::header::HeaderValue::from_static(value));
    }
    response
}
