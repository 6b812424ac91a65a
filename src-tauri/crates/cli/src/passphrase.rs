//! Passphrases: from the first line of a file, or asked on the terminal without showing them. Never from the command
//! line, where other users of the computer could read them.

use std::fs::File;
use std::io::{IsTerminal, Read};
use std::path::Path;

use entrada_app::{AppError, ErrorCode};

/// No passphrase is longer; `/dev/zero` ends here too.
const BYTES_MOST: u64 = 4096;

/// Which passphrase is wanted and where it comes from.
pub(crate) struct Asked<'a> {
    /// What it protects, for the question: `the bundle`.
    pub(crate) what: &'a str,
    /// The option that names a file.
    pub(crate) option: &'a str,
    /// That file, when it is given.
    pub(crate) file: Option<&'a Path>,
}

impl Asked<'_> {
    /// A passphrase that was chosen before.
    pub(crate) fn known(&self) -> Result<String, AppError> {
        match self.file {
            Some(file) => first_line(file, "passphrase"),
            None => self.ask(&format!("Passphrase of {}: ", self.what)),
        }
    }

    /// A passphrase that is chosen now: asked twice on the terminal, since it can't be seen while it is typed.
    pub(crate) fn chosen(&self) -> Result<String, AppError> {
        if let Some(file) = self.file {
            return first_line(file, "passphrase");
        }
        let first = self.ask(&format!("New passphrase of {}: ", self.what))?;
        let second = self.ask("The same again: ")?;
        if first == second {
            Ok(first)
        } else {
            Err(AppError::bad_input("the two passphrases are not the same"))
        }
    }

    fn ask(&self, question: &str) -> Result<String, AppError> {
        let nowhere = || {
            AppError::new(
                ErrorCode::PassphraseNeeded,
                format!("{} needs a passphrase, and there is no terminal to ask on", self.what),
            )
            .hint(format!("Name a file whose first line is the passphrase with {}.", self.option))
        };
        if !std::io::stdin().is_terminal() {
            return Err(nowhere());
        }
        rpassword::prompt_password(question).map_err(|_| nowhere())
    }
}

/// The first line of a file that holds a secret, `what` in words.
pub(crate) fn first_line(file: &Path, what: &str) -> Result<String, AppError> {
    let trouble =
        |why: String| AppError::new(ErrorCode::BadFile, format!("the {what} file {} {why}", file.display()));
    let mut bytes = Vec::new();
    File::open(file)
        .and_then(|opened| opened.take(BYTES_MOST + 1).read_to_end(&mut bytes))
        .map_err(|error| trouble(format!("can't be read: {error}")))?;
    if bytes.len() as u64 > BYTES_MOST {
        return Err(trouble(format!("is too long to hold a {what}")));
    }
    let text = String::from_utf8(bytes).map_err(|_| trouble("is not text".to_owned()))?;
    let line = text.trim_start_matches('\u{feff}').lines().next().unwrap_or_default();
    if line.is_empty() {
        return Err(trouble("has an empty first line".to_owned()));
    }
    Ok(line.to_owned())
}
