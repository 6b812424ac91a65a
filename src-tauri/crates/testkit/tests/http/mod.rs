//! A plain HTTP client for the fake's own tests, so that nothing between hides what is on the wire.
#![allow(unreachable_pub, reason = "shared by the tests of one binary")]

use std::io::{Read, Write};
use std::net::TcpStream;

use serde_json::Value;

/// What came back; status 0: nothing did.
pub struct Got {
    pub status: u16,
    /// Names in small letters, one header a line.
    pub headers: String,
    pub body: String,
}

impl Got {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }
}

/// One request on a connection of its own.
pub fn ask(method: &str, url: &str, bearer: Option<&str>, body: Option<(&str, String)>) -> Got {
    let rest = url.strip_prefix("http://").unwrap();
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let mut head = format!("{method} /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n");
    if let Some(token) = bearer {
        head.push_str(&format!("Authorization: Bearer {token}\r\n"));
    }
    let (kind, body) = body.unwrap_or(("", String::new()));
    if !kind.is_empty() {
        head.push_str(&format!("Content-Type: {kind}\r\nContent-Length: {}\r\n", body.len()));
    }
    let mut stream = TcpStream::connect(host).unwrap();
    stream.write_all(format!("{head}\r\n{body}").as_bytes()).unwrap();
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes);
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let Some((head, rest)) = text.split_once("\r\n\r\n") else {
        return Got { status: 0, headers: String::new(), body: String::new() };
    };
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).unwrap().parse().unwrap();
    let headers = lines.map(|line| {
        let (name, value) = line.split_once(": ").unwrap();
        let keeps_case = name.eq_ignore_ascii_case("location");
        let value = if keeps_case { value.to_owned() } else { value.to_lowercase() };
        format!("{}: {value}\n", name.to_lowercase())
    });
    let headers: String = headers.collect();
    let body = if headers.contains("chunked") { dechunked(rest) } else { rest.to_owned() };
    Got { status, headers, body }
}

/// A form sent to the token endpoint.
pub fn form(url: &str, pairs: &[(&str, &str)]) -> Got {
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    ask("POST", url, None, Some(("application/x-www-form-urlencoded", body)))
}

fn dechunked(mut rest: &str) -> String {
    let mut body = String::new();
    while let Some((size, after)) = rest.split_once("\r\n") {
        let size = usize::from_str_radix(size.trim(), 16).unwrap_or(0);
        if size == 0 || after.len() < size {
            break;
        }
        body.push_str(&after[..size]);
        rest = after[size..].trim_start_matches("\r\n");
    }
    body
}
