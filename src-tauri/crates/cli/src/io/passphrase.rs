//! Passphrases: from the first line of a file, or asked on the terminal without showing them. Never from the command
//! line, where other users of the computer could read them.

use std::fs::File;
use std::io::{IsTerminal, Read};
use std::path::Path;

use entrada_app::{AppError, app_error};

/// No passphrase is longer; `/dev/zero` ends here too.
const BYTES_MOST: u64 = 4096;

/// What a passphrase protects.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Protected {
    /// The data folder of this laptop.
    DataFolder,
    /// A file for another laptop.
    Bundle,
    /// A backup.
    Backup,
}

impl Protected {
    /// As questions name it.
    fn in_words(self) -> &'static str {
        match self {
            Self::DataFolder => "the data folder",
            Self::Bundle => "the bundle",
            Self::Backup => "the backup",
        }
    }

    /// As the sentences of errors distinguish it.
    fn code(self) -> &'static str {
        match self {
            Self::DataFolder => "data-folder",
            Self::Bundle => "bundle",
            Self::Backup => "backup",
        }
    }
}

/// What the first line of a file is.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Secret {
    /// A passphrase.
    Passphrase,
    /// A PIN.
    Pin,
    /// The password of a mail server.
    Password,
    /// The secret of a client at Google.
    Client,
}

impl Secret {
    /// As the sentences of errors distinguish it.
    fn code(self) -> &'static str {
        match self {
            Self::Passphrase => "passphrase",
            Self::Pin => "pin",
            Self::Password => "password",
            Self::Client => "secret",
        }
    }
}

/// Which passphrase is wanted and where it comes from.
pub(crate) struct Asked<'a> {
    /// What it protects.
    pub(crate) what: Protected,
    /// The option that names a file.
    pub(crate) option: &'a str,
    /// That file, when it is given.
    pub(crate) file: Option<&'a Path>,
}

impl Asked<'_> {
    /// A passphrase that was chosen before.
    pub(crate) fn known(&self) -> Result<String, AppError> {
        match self.file {
            Some(file) => first_line(file, Secret::Passphrase),
            None => self.ask(&format!("Passphrase of {}: ", self.what.in_words())),
        }
    }

    /// A passphrase that is chosen now: asked twice on the terminal, since it can't be seen while it is typed.
    pub(crate) fn chosen(&self) -> Result<String, AppError> {
        if let Some(file) = self.file {
            return first_line(file, Secret::Passphrase);
        }
        let first = self.ask(&format!("New passphrase of {}: ", self.what.in_words()))?;
        let second = self.ask("The same again: ")?;
        if first == second { Ok(first) } else { Err(app_error!(BadInput, "passphrases-differ")) }
    }

    fn ask(&self, question: &str) -> Result<String, AppError> {
        let nowhere = || {
            let what = self.what.code();
            app_error!(PassphraseNeeded, "passphrase-not-asked", what = what, option = self.option)
        };
        if !std::io::stdin().is_terminal() {
            return Err(nowhere());
        }
        rpassword::prompt_password(question).map_err(|_| nowhere())
    }
}

/// The first line of a file that holds a secret.
pub(crate) fn first_line(file: &Path, what: Secret) -> Result<String, AppError> {
    let (what, name) = (what.code(), file.display().to_string());
    let mut bytes = Vec::new();
    File::open(file).and_then(|opened| opened.take(BYTES_MOST + 1).read_to_end(&mut bytes)).map_err(
        |error| {
            let (file, why) = (name.as_str(), error.to_string());
            app_error!(BadFile, "secret-file-unreadable", what = what, file = file, why = why)
        },
    )?;
    if bytes.len() as u64 > BYTES_MOST {
        return Err(app_error!(BadFile, "secret-file-too-long", what = what, file = name));
    }
    let Ok(text) = String::from_utf8(bytes) else {
        return Err(app_error!(BadFile, "secret-file-not-text", what = what, file = name));
    };
    let line = text.trim_start_matches('\u{feff}').lines().next().unwrap_or_default();
    if line.is_empty() {
        return Err(app_error!(BadFile, "secret-file-empty", what = what, file = name));
    }
    Ok(line.to_owned())
}
