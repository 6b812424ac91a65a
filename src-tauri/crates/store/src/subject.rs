//! What a fact can be about: a kind of thing, and which one of it. Columns `kind` and `subject`.

use entrada_core::number::Number;
use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use sha2::{Digest, Sha256};

use crate::columns::bits;

/// What kind of thing an entry is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Event = 1,
    Type = 2,
    Order = 3,
    Ticket = 4,
    Device = 5,
    Area = 6,
    Gate = 7,
    Question = 8,
    Staff = 9,
}

impl ToSql for Kind {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok((*self as i64).into())
    }
}

/// Which thing of its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Subject(i64);

impl Subject {
    /// Where there is one thing only: the event itself, its devices together.
    pub(crate) const ONLY: Self = Self(0);

    /// An area or a gate: the first 63 bits of its name's hash.
    pub(crate) fn hashed(name: &str) -> Self {
        let hash = Sha256::digest(name.as_bytes());
        let first = hash.iter().take(8).fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
        Self((first >> 1).cast_signed())
    }
}

impl From<Number> for Subject {
    fn from(number: Number) -> Self {
        Self(bits(number))
    }
}

impl From<u32> for Subject {
    fn from(index: u32) -> Self {
        Self(i64::from(index))
    }
}

impl From<u16> for Subject {
    fn from(index: u16) -> Self {
        Self(i64::from(index))
    }
}

impl ToSql for Subject {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        self.0.to_sql()
    }
}

impl FromSql for Subject {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        i64::column_result(value).map(Self)
    }
}
