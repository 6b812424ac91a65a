//! Standard output and error: one JSON document or readable text, quiet when the pipe is closed. How each kind of
//! thing reads is in `show`. Errors are in the laptop's language, except in JSON.

use std::cell::Cell;
use std::io::{ErrorKind, IsTerminal, Write};
use std::ops::ControlFlow;

use entrada_app::{AppError, ErrorView, FrontEnd, Language, app_error};
use serde::Serialize;

use crate::io::show;

/// Where answers and complaints go.
#[derive(Debug)]
pub(crate) struct Output {
    json: bool,
    quiet: bool,
    colour: bool,
    closed: bool,
    language: Cell<Language>,
}

#[derive(Serialize)]
struct Complaint {
    error: ErrorView,
}

impl Output {
    pub(crate) fn new(json: bool, quiet: bool) -> Self {
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self {
            json,
            quiet,
            colour: !plain && std::io::stdout().is_terminal(),
            closed: false,
            language: Cell::new(Language::of_system()),
        }
    }

    /// From now on errors are in the language of the laptop whose data folder is open; before, in the system's.
    pub(crate) fn speak(&self, language: Language) {
        self.language.set(language);
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
        self.text(&show::escaped_json(text))
    }

    /// Text that is ready, ended by a line end.
    pub(crate) fn text(&mut self, text: &str) -> Result<(), AppError> {
        let text = show::cleaned_lines(text);
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
            Err(error) => Err(app_error!(Internal, "answer-not-written", why = error.to_string())),
        }
    }

    /// An error, on standard error: a sentence and the way out. Scripts read the JSON, so that stays English.
    pub(crate) fn complain(&self, error: &AppError) {
        let language = if self.json { Language::En } else { self.language.get() };
        let error = error.view(language, FrontEnd::Terminal);
        let text = if self.json {
            let message = error.message.clone();
            show::escaped_json(serde_json::to_string(&Complaint { error }).unwrap_or(message))
        } else {
            let hint = error.hint.as_deref().map(|hint| format!("\n  hint: {}", show::clean(hint)));
            format!("error: {}{}", show::clean(&error.message), hint.unwrap_or_default())
        };
        to_stderr(&text);
    }

    /// What a person has to read to go on, on standard error.
    pub(crate) fn ask(&self, text: &str) {
        to_stderr(&show::cleaned_lines(text));
    }

    /// What a long work tells its steps: where somebody watches, how far it is is noted after every so many.
    pub(crate) fn steps(&self, every: usize) -> impl FnMut(usize, usize) -> ControlFlow<()> + use<> {
        let watched = !self.quiet && std::io::stderr().is_terminal();
        let mut told = 0;
        move |done, of| {
            if watched && done >= told + every {
                told = done;
                to_stderr(&format!("{done} of {of}"));
            }
            ControlFlow::Continue(())
        }
    }

    /// A remark on standard error, such as how far a long work is; left out with `--quiet`.
    pub(crate) fn note(&self, text: &str) {
        if !self.quiet {
            to_stderr(&show::cleaned_lines(text));
        }
    }
}

fn to_stderr(text: &str) {
    // Nothing is left to do when even standard error is closed.
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}
