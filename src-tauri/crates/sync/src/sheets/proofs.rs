//! Proofs that the mirror ends equal to the journal, against a sheet in memory. Over real HTTP it is proved in the app.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "tests may panic"
)]

mod forgotten;
mod journal;
mod memory;
mod parts;
mod random;
mod stories;
mod together;
