//! A Google Sheet that is always right in the end: tabs of rows found by their key, written only where they differ.
//! How requests reach Google is in `google`.

mod source;

pub use source::{Cell, Column, Edit, Row, Source, Tab, TabKind, Version, Work};
