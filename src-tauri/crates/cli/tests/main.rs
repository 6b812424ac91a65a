//! The real `entrada`, run as a person or a script runs it. Each test has data folders and keys of its own.
#![allow(clippy::disallowed_methods, reason = "tests may look at the clock")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::print_stderr,
    reason = "tests may panic and tell what they skip"
)]

mod bad_files;
mod bad_input;
mod crash;
mod crowd;
mod demo;
mod diagnosis;
mod door;
mod guests;
mod house;
mod insights;
mod language;
mod laptops;
mod lists;
mod mail_killed;
mod money;
mod money_sold;
mod people;
#[cfg(unix)]
mod private;
mod settings;
mod sheets;
mod sheets_killed;
#[path = "../../mail/tests/sink.rs"]
mod sink;
mod stories;
mod support;
mod times;
