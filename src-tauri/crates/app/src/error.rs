//! The one error that crosses to a front end: a code from a closed list, a sentence, and the way out.
//!
//! A refusal at the door is a value, never an error.

use serde::Serialize;

/// What went wrong, for programs. A code is added only when a front end treats it differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    /// Something typed is not what it should be.
    BadInput,
    /// No such event, ticket, type, scan, device or printer.
    NotFound,
    /// More than one fits.
    Ambiguous,
    /// This laptop's role does not allow it.
    NotAllowed,
    /// The quota is reached.
    SoldOut,
    /// It does not fit the state of things: already cancelled, already paid.
    Conflict,
    /// A first start: where shall the key rest?
    KeyNeeded,
    /// The keyring is locked, or the key is gone.
    KeyUnavailable,
    /// A passphrase is needed.
    PassphraseNeeded,
    /// The passphrase is wrong, or the file damaged.
    WrongPassphrase,
    /// A file can't be read, or is not what it should be.
    BadFile,
    /// A CSV has problems; they are listed.
    ImportProblems,
    /// The file or data folder was written by a newer Entrada.
    Newer,
    /// The database is damaged.
    Damaged,
    /// Another copy of the program is at it.
    Busy,
    /// The data folder can't be written.
    ReadOnly,
    /// The disk is full.
    DiskFull,
    /// Printing failed.
    Printing,
    /// The camera failed.
    Camera,
    /// The person stopped it.
    Stopped,
    /// A fault of the program or the system.
    Internal,
}

/// An error as a front end gets it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[error("{message}")]
pub struct AppError {
    /// For programs.
    pub code: ErrorCode,
    /// One sentence that names what was wrong.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl AppError {
    /// An error without a hint.
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), hint: None }
    }

    /// The same with a way out.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// Something typed is not what it should be.
    pub fn bad_input(message: impl Into<String>) -> Self {
        Self::new(ErrorCode::BadInput, message)
    }

    /// There is no such thing.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(ErrorCode::NotFound, message)
    }

    /// A fault that nobody foresaw.
    pub fn internal(error: impl std::fmt::Display) -> Self {
        Self::new(ErrorCode::Internal, format!("something went wrong inside Entrada: {error}"))
    }

    /// Whether the person's input is at fault: exit code 2 in the terminal.
    #[must_use]
    pub fn is_bad_input(&self) -> bool {
        !matches!(self.code, ErrorCode::Internal | ErrorCode::Printing | ErrorCode::Camera | ErrorCode::Stopped)
    }
}
