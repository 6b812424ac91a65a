//! A small server that answers as it is told and remembers what it was asked.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

/// What it was asked.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The method, the path and the query, as they were sent.
    pub line: String,
    pub headers: String,
    pub body: String,
}

impl Asked {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }

    pub fn token(&self) -> bool {
        self.line.starts_with("POST /token")
    }

    /// A field of a form.
    pub fn field(&self, name: &str) -> Option<String> {
        let url = reqwest::Url::parse(&format!("http://form/?{}", self.body)).unwrap();
        url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    }
}

/// What it does about it.
pub enum Reply {
    /// These bytes, and the connection ends.
    Bytes(String),
    /// The connection ends.
    Nothing,
    /// The connection stays as it is for ever.
    Silence,
}

pub fn reply(status: u16, headers: &str, body: &str) -> Reply {
    let length = body.len();
    Reply::Bytes(format!(
        "HTTP/1.1 {status} X\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n{body}"
    ))
}

pub fn json_reply(status: u16, body: &Value) -> Reply {
    reply(status, "Content-Type: application/json; charset=UTF-8\r\n", &body.to_string())
}

pub fn html(status: u16) -> Reply {
    reply(status, "Content-Type: text/html\r\n", "<html>Welcome to the hotel</html>")
}

/// An error as the API gives it.
pub fn refused(status: u16, message: &str, reason: &str) -> Reply {
    let details = json!([{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": reason}]);
    json_reply(status, &json!({"error": {"code": status, "message": message, "details": details}}))
}

/// Token number `n`.
pub fn token(n: usize) -> Reply {
    json_reply(
        200,
        &json!({"access_token": format!("ya29.access-{n}"), "expires_in": 3599, "token_type": "Bearer"}),
    )
}

pub struct Server {
    port: u16,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Server {
    /// Answers each request by `answer`, which gets it and how many of its kind (tokens or others) came before.
    pub fn start(answer: impl Fn(&Asked, usize) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked = Arc::<Mutex<Vec<Asked>>>::default();
        let (log, answer) = (Arc::clone(&asked), Arc::new(answer));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (log, answer) = (Arc::clone(&log), Arc::clone(&answer));
                std::thread::spawn(move || serve(stream, &log, &*answer));
            }
        });
        Self { port, asked }
    }

    /// Gives tokens, and answers the API by `answer`.
    pub fn api(answer: impl Fn(&Asked, usize) -> Reply + Send + Sync + 'static) -> Self {
        Self::start(move |asked, n| if asked.token() { token(n) } else { answer(asked, n) })
    }

    pub fn at(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    /// How many tokens it was asked for, and how many other things.
    pub fn counts(&self) -> (usize, usize) {
        let asked = self.asked();
        let tokens = asked.iter().filter(|asked| asked.token()).count();
        (tokens, asked.len() - tokens)
    }
}

fn serve(mut stream: TcpStream, log: &Mutex<Vec<Asked>>, answer: &(dyn Fn(&Asked, usize) -> Reply + Sync)) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let (mut line, mut headers) = (String::new(), String::new());
    if reader.read_line(&mut line).unwrap_or_default() == 0 {
        return;
    }
    loop {
        let mut header = String::new();
        if reader.read_line(&mut header).unwrap_or_default() <= 2 {
            break;
        }
        headers.push_str(&header.to_ascii_lowercase());
    }
    let length = headers.lines().find_map(|line| line.strip_prefix("content-length: ")?.trim().parse().ok());
    let mut body = vec![0; length.unwrap_or_default()];
    reader.read_exact(&mut body).unwrap();
    let line = line.trim_end().trim_end_matches(" HTTP/1.1").to_owned();
    let asked = Asked { line, headers, body: String::from_utf8(body).unwrap() };
    let before = {
        let mut log = log.lock().unwrap();
        log.push(asked.clone());
        log.iter().filter(|other| other.token() == asked.token()).count() - 1
    };
    match answer(&asked, before) {
        Reply::Bytes(bytes) => drop(stream.write_all(bytes.as_bytes())),
        Reply::Nothing => {}
        Reply::Silence => std::thread::park(),
    }
}
