//! What can go wrong with the data folder, told apart as far as a person can do something about it.

use entrada_core::fact::FactError;
use entrada_core::model::Role;
use rusqlite::ErrorCode;

/// Why the store did not do it.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another program holds the database for too long.
    #[error("another copy of Entrada is writing")]
    Busy,
    /// The folder or file can't be written.
    #[error("the data folder can't be written: {0}")]
    ReadOnly(String),
    /// No space is left.
    #[error("the disk is full")]
    Full,
    /// The database is not where it was.
    #[error("the database is missing")]
    Missing,
    /// The database file has no bytes.
    #[error("the database is damaged: the file is empty")]
    Empty,
    /// The file begins like no database.
    #[error("the database is damaged: it is not a database")]
    NotADatabase,
    /// The file is shorter than its header tells; or too short for one.
    #[error("the database is damaged: the file is cut short: it has {has} bytes{}", tells.map_or_else(String::new, |tells| format!(" of {tells}")))]
    CutShort {
        /// Its length in bytes.
        has: u64,
        /// The length by its header, where that is whole.
        tells: Option<u64>,
    },
    /// Damaged otherwise.
    #[error("the database is damaged: {0}")]
    Damaged(String),
    /// The step to this program's version failed; the file is as it was.
    #[error("the database can't be brought to this program's version: {0}")]
    Migration(String),
    /// A newer program's database.
    #[error("the database has version {found}, this program knows up to {known}")]
    Newer {
        /// Its version.
        found: i64,
        /// The newest that is known.
        known: i64,
    },
    /// This device's role does not allow it.
    #[error("a {have:?} laptop may not do what needs {needs:?}")]
    NotAllowed {
        /// Its role; `None` when it was never invited.
        have: Option<Role>,
        /// The role that would do.
        needs: Role,
    },
    /// This device was dismissed from the event.
    #[error("this laptop was dismissed from the event")]
    Dismissed,
    /// Another device said the last word about it, later than this one may stamp anything.
    #[error("another laptop dated what it said of this so late that this laptop can't overrule it")]
    Overtaken,
    /// What this device would write down would not count anywhere.
    #[error("what this laptop would write down would not count: {0}")]
    WouldNotCount(&'static str),
    /// This device's wall clock shows a time that it may not date anything with.
    #[error("this laptop's clock shows a year that nothing can be dated with")]
    ClockBeyond,
    /// A stored fact can't be read.
    #[error(transparent)]
    Fact(#[from] FactError),
    /// A stored value is not what it should be.
    #[error("a stored value can't be read: {0}")]
    Value(String),
    /// Anything else that SQLite says.
    #[error("the database says: {0}")]
    Sql(rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                Self::ReadOnly(error.to_string())
            }
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::SystemIoFailure) => Self::io(error),
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged(error.to_string()),
            _ => Self::Sql(error),
        }
    }
}

impl StoreError {
    /// A failed write is nearly always a full disk or a file size limit; a failed read is a failing disk.
    fn io(error: rusqlite::Error) -> Self {
        match error.sqlite_error() {
            Some(code)
                if matches!(
                    code.extended_code,
                    rusqlite::ffi::SQLITE_IOERR_WRITE
                        | rusqlite::ffi::SQLITE_IOERR_FSYNC
                        | rusqlite::ffi::SQLITE_IOERR_TRUNCATE
                        | rusqlite::ffi::SQLITE_IOERR_SHMSIZE
                ) =>
            {
                Self::Full
            }
            Some(code) if code.extended_code == rusqlite::ffi::SQLITE_IOERR_SHORT_READ => {
                Self::Damaged(error.to_string())
            }
            _ => Self::Sql(error),
        }
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(error: serde_json::Error) -> Self {
        Self::Value(error.to_string())
    }
}
