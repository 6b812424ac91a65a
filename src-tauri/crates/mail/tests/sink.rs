//! A mail server for tests: RFC 5321 as far as a client needs it, with AUTH PLAIN (RFC 4954). `nobody@` is refused, whoever
//! begins with `later` is put off, at `closing@` it hangs up, of letters to `silent@` it never says what became of them; it
//! takes none from `unwanted@`; and only the password `right` is. The app's and the terminal's tests use it too.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// A mail as it came.
#[derive(Debug, Clone)]
#[allow(dead_code, reason = "not every test looks at all of it")]
pub(crate) struct Mail {
    pub(crate) from: String,
    pub(crate) to: String,
    /// Headers and body, dots unstuffed.
    pub(crate) text: String,
}

pub(crate) struct Sink {
    pub(crate) port: u16,
    mails: Arc<Mutex<Vec<Mail>>>,
}

impl Sink {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let mails = Arc::new(Mutex::new(Vec::new()));
        let taken = Arc::clone(&mails);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let taken = Arc::clone(&taken);
                std::thread::spawn(move || {
                    // A client that hangs up has said all it wanted.
                    let _ = serve(&stream, &taken);
                });
            }
        });
        Self { port, mails }
    }

    pub(crate) fn mails(&self) -> Vec<Mail> {
        self.mails.lock().unwrap().clone()
    }
}

fn serve(stream: &TcpStream, taken: &Mutex<Vec<Mail>>) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream).lines();
    let say = |text: &str| (&mut &*stream).write_all(format!("{text}\r\n").as_bytes());
    let (mut from, mut to) = (String::new(), String::new());
    say("220 sink.example ready")?;
    while let Some(line) = lines.next() {
        let line = line?;
        let upper = line.to_uppercase();
        let address = || line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
        match upper.split(' ').next().unwrap_or_default() {
            "EHLO" => say("250-sink.example\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 AUTH PLAIN")?,
            // "\0office\0right" in base 64.
            "AUTH" if line.ends_with("AG9mZmljZQByaWdodA==") => say("235 2.7.0 welcome")?,
            "AUTH" => say("535 5.7.8 authentication failed")?,
            "MAIL" if address().starts_with("unwanted@") => say("550 5.7.1 not your address")?,
            "MAIL" => {
                from = address();
                say("250 ok")?;
            }
            "RCPT" if address().starts_with("nobody@") => say("550 5.1.1 no such user")?,
            "RCPT" if address().starts_with("later") => say("451 4.7.1 greylisted")?,
            "RCPT" if address().starts_with("closing@") => return say("421 4.3.2 shutting down"),
            "RCPT" => {
                to = address();
                say("250 ok")?;
            }
            "DATA" => {
                say("354 go on")?;
                let (mut text, mut is_whole) = (String::new(), false);
                for line in lines.by_ref() {
                    let line = line?;
                    if line == "." {
                        is_whole = true;
                        break;
                    }
                    text.push_str(line.strip_prefix('.').unwrap_or(&line));
                    text.push('\n');
                }
                if !is_whole {
                    return Ok(());
                }
                taken.lock().unwrap().push(Mail { from: from.clone(), to: to.clone(), text });
                if to.starts_with("silent@") {
                    return Ok(());
                }
                say("250 2.0.0 taken")?;
            }
            "QUIT" => return say("221 bye"),
            "RSET" | "NOOP" => say("250 ok")?,
            _ => say("502 what?")?,
        }
    }
    Ok(())
}
