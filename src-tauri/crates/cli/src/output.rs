//! Standard output and error: one JSON document or readable text, quiet when the pipe is closed. How each kind of
//! thing reads is in `show`.

use std::io::{ErrorKind, IsTerminal, Write};

use entrada_app::{AppError, ErrorCode};
use serde::Serialize;

use crate::show;

/// Where answers and complaints go.
#[derive(Debug)]
pub(crate) struct Output {
    json: bool,
    colour: bool,
    closed: bool,
}

#[derive(Serialize)]
struct Complaint<'a> {
    error: &'a AppError,
}

impl Output {
    pub(crate) fn new(json: bool) -> Self {
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self { json, colour: !plain && std::io::stdout().is_terminal(), closed: false }
    }

    /// Whether `--json` was given.
    pub(crate) fn json(&self) -> bool {
        self.json
    }

    /// Whether words may be coloured.
    pub(crate) fn colour(&self) -> bool {
        self.colour
    }

    /// Whether nobody reads any more.
    pub(crate) fn closed(&self) -> bool {
        self.closed
    }

    /// The value as one line of JSON with `--json`, else the text that `human` makes of it.
    pub(crate) fn show<T: Serialize>(
        &mut self,
        value: &T,
        human: impl FnOnce(&T) -> String,
    ) -> Result<(), AppError> {
        if self.json { self.json_line(value) } else { self.text(&human(value)) }
    }

    /// The value as one line of JSON, whatever was asked for.
    pub(crate) fn json_line<T: Serialize>(&mut self, value: &T) -> Result<(), AppError> {
        let text = serde_json::to_string(value).map_err(AppError::internal)?;
        self.text(&text)
    }

    /// Text that is ready, ended by a line end.
    pub(crate) fn text(&mut self, text: &str) -> Result<(), AppError> {
        let end = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
        self.bytes(&[text.as_bytes(), end.as_bytes()])
    }

    /// Exactly these bytes.
    pub(crate) fn bytes(&mut self, parts: &[&[u8]]) -> Result<(), AppError> {
        if self.closed {
            return Ok(());
        }
        let mut out = std::io::stdout().lock();
        let written = parts.iter().try_for_each(|part| out.write_all(part)).and_then(|()| out.flush());
        match written {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {
                self.closed = true;
                Ok(())
            }
            // Not the input's fault, and what was asked for is done: so no "bad input".
            Err(error) => {
                let message = format!("it was done, but the answer could not be written: {error}");
                Err(AppError::new(ErrorCode::Internal, message))
            }
        }
    }

    /// An error, on standard error: a sentence and the way out.
    pub(crate) fn complain(&self, error: &AppError) {
        let text = if self.json {
            serde_json::to_string(&Complaint { error }).unwrap_or_else(|_| error.message.clone())
        } else {
            let hint = error.hint.as_deref().map(|hint| format!("\n  hint: {}", show::clean(hint)));
            format!("error: {}{}", show::clean(&error.message), hint.unwrap_or_default())
        };
        self.note(&text);
    }

    /// A remark on standard error, such as how far a long work is.
    pub(crate) fn note(&self, text: &str) {
        // Nothing is left to do when even standard error is closed.
        let _ = writeln!(std::io::stderr().lock(), "{text}");
    }
}
