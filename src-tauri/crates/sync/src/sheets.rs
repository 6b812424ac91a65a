//! A Google Sheet that is always right in the end: tabs of rows found by their key, written only where they differ.
//! How requests reach Google is in `google`.

mod cells;
mod claims;
mod columns;
mod grid;
mod layout;
mod mark;
mod pace;
mod plan;
mod ranges;
mod round;
mod send;
mod service;
mod source;
mod tab_contents;

pub use pace::{Backoff, CALLS_A_MINUTE, Wait};
pub use round::{Mirror, Round};
pub use service::Service;
pub use source::{Cell, Column, Edit, Row, Source, Tab, TabKind, Version, Work};
pub use tab_contents::{TabContents, same_title, tab_contents_of};

#[cfg(test)]
mod proofs;
