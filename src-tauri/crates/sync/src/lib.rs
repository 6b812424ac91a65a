//! Remotes of the journal. Today there is one: a Google Sheet that mirrors an event.
//!
//! What rows say is the caller's: a [`sheets::Source`] gives them and is told what people changed in the sheet. Nothing
//! here knows tickets, the database or a window, and nothing here is ever waited for by a desk or a door.

pub mod google;
pub mod sheets;
mod trouble;

pub use trouble::{Outcome, Trouble};
