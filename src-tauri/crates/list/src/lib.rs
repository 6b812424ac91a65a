//! Lists of guests that other programs made: from the bytes of a file to rows, and from rows to what each column means.
//! `decode` makes text of bytes, `delimited` and `spreadsheet` rows, `header` finds the row that names the columns, `own` knows our own files,
//! `columns` says what they hold, `reading` reads one row by that. What of it may be sold, and what is here already, is
//! `entrada-app`'s; this package knows no event but the names of its ticket types.

mod charset;
pub mod codes;
mod columns;
mod decode;
mod delimited;
mod error;
mod field;
mod footer;
pub mod guard;
mod header;
mod headers;
mod kind;
mod own;
pub mod people;
mod probe;
mod reading;
mod sheet;
mod spreadsheet;
pub mod status;
mod unpacked;
mod vocabulary;

pub use columns::{Column, Reason, shape};
pub use error::ListError;
pub use field::Field;
pub use own::Own;
pub use reading::{Cell, Choice, List, Memory, Options, Reading, Row, read};
pub use sheet::{Sheet, open};

/// What a header means, if any word of it is known.
#[must_use]
pub fn meaning(header: &str) -> Option<Field> {
    headers::meaning(header).map(|(field, _)| field)
}
