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
    /// This event asks who works on this laptop, and nobody is signed in.
    SignInNeeded,
    /// The PIN is wrong, or has to wait after wrong ones.
    WrongPin,
    /// This laptop is locked to its door or its till.
    Locked,
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
    /// Sending mail failed.
    Mail,
    /// Reaching a Google Sheet failed.
    Sheets,
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
        !matches!(
            self.code,
            ErrorCode::Internal
                | ErrorCode::Printing
                | ErrorCode::Mail
                | ErrorCode::Sheets
                | ErrorCode::Camera
                | ErrorCode::Stopped
        )
    }
}

impl From<entrada_store::StoreError> for AppError {
    fn from(error: entrada_store::StoreError) -> Self {
        use entrada_store::StoreError as E;
        let message = error.to_string();
        match error {
            E::Busy => Self::new(ErrorCode::Busy, "another copy of Entrada has been writing to this data folder for too long")
                .hint("Close the other copy, or try again."),
            E::ReadOnly(_) => Self::new(ErrorCode::ReadOnly, message)
                .hint("Make the folder writable for you, or choose another one with --data or ENTRADA_DATA."),
            E::Full => Self::new(ErrorCode::DiskFull, "the disk is full; nothing was changed").hint("Make room and try again."),
            E::Damaged(_) => Self::new(ErrorCode::Damaged, message)
                .hint("Restore a backup into a new folder (entrada restore FILE), or ask a laptop of the event for a bundle."),
            E::Newer { .. } => Self::new(ErrorCode::Newer, message).hint("Update Entrada on this laptop."),
            E::NotAllowed { have, needs } => Self::new(ErrorCode::NotAllowed, not_allowed(have, needs))
                .hint("Do it on the organiser's laptop, or ask to be invited with that role."),
            E::Dismissed => Self::new(ErrorCode::NotAllowed, "this laptop was dismissed from the event")
                .hint("To take part again it needs a new data folder and a new invitation."),
            E::Fact(_) | E::Value(_) => Self::new(ErrorCode::Damaged, message)
                .hint("Run entrada journal verify to see what is wrong."),
            E::Sql(_) => Self::internal(message),
        }
    }
}

fn not_allowed(have: Option<entrada_core::model::Role>, needs: entrada_core::model::Role) -> String {
    use entrada_core::model::Role;
    let role = |role: Role| match role {
        Role::Door => "a door's laptop",
        Role::Desk => "a desk's laptop",
        Role::Organiser => "an organiser's laptop",
    };
    match have {
        Some(have) if needs == Role::Desk => {
            format!("this is {}; only a desk's or an organiser's may do that", role(have))
        }
        Some(have) => format!("this is {}; only {} may do that", role(have), role(needs)),
        None => "this laptop was not invited to the event".to_owned(),
    }
}

impl From<entrada_secrets::SecretError> for AppError {
    fn from(error: entrada_secrets::SecretError) -> Self {
        use entrada_secrets::SecretError as E;
        let code = match &error {
            E::NotProtectedYet { .. } => ErrorCode::KeyNeeded,
            E::PassphraseNeeded => ErrorCode::PassphraseNeeded,
            E::WrongPassphrase => ErrorCode::WrongPassphrase,
            E::EmptyPassphrase | E::NotAPin => ErrorCode::BadInput,
            E::AlreadyProtected { .. } => ErrorCode::Conflict,
            E::NewerProtection { .. } => ErrorCode::Newer,
            E::ProtectionDamaged { .. } | E::DoesNotOpen { .. } => ErrorCode::Damaged,
            E::NoRandomness(_) | E::TooLong(_) | E::NoMemory { .. } => ErrorCode::Internal,
            E::Io { source, .. } => match source.kind() {
                std::io::ErrorKind::StorageFull => ErrorCode::DiskFull,
                _ => ErrorCode::ReadOnly,
            },
            _ => ErrorCode::KeyUnavailable,
        };
        Self::new(code, error.to_string())
    }
}

macro_rules! bad_input_from {
    ($($error:ty),+) => {$(
        impl From<$error> for AppError {
            fn from(error: $error) -> Self {
                Self::bad_input(error.to_string())
            }
        }
    )+};
}
bad_input_from!(
    entrada_core::text::TextError,
    entrada_core::money::MoneyError,
    entrada_core::when::WhenError,
    entrada_core::number::NumberError,
    entrada_core::ids::IdError,
    entrada_core::code::SealError
);
