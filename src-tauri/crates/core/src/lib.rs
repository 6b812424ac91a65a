//! The rules of tickets, the door and the journal.
//!
//! Pure: no I/O, no clock, no async and no randomness of its own. Time, ids and random bytes are passed in,
//! so the same facts give the same answer on every device. Storage is in `entrada-store`, use cases in
//! `entrada-app`.

pub mod authority;
pub mod bounds;
pub mod clock;
pub mod code;
pub mod day;
pub mod decide;
pub mod fact;
mod fact_lines;
pub mod fold;
pub mod ids;
pub mod model;
pub mod money;
pub mod number;
pub mod order;
pub mod part;
pub mod patch;
pub mod presence;
pub mod question;
pub mod reason;
pub mod rule;
pub mod search;
pub mod shown;
pub mod staff;
pub mod tax;
pub mod text;
pub mod venue;
pub mod when;
pub mod zones;

pub use jiff::Timestamp;
