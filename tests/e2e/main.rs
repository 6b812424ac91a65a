//! The whole job in the real window, by WebDriver, with a webcam made of files. `cargo xtask test` runs it: it needs a
//! screen and a session bus. Rules and sentences have their own tests beside their code; here they are only met.
#![allow(clippy::disallowed_methods, reason = "tests may look at the clock")]
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stderr,
    reason = "tests may panic, and say why"
)]

mod access;
mod camera_help;
mod camera_weather;
mod devices;
mod door_asks;
mod door_looks;
mod door_window;
#[path = "../../src-tauri/crates/scan/tests/draw.rs"]
#[allow(dead_code, reason = "the scan crate's tests need more of it")]
mod draw;
mod exports;
mod family;
mod first_sale;
mod guests;
mod laptop;
mod looks;
mod mail;
mod money;
mod page;
mod people;
mod picture;
mod rush;
mod scanner;
mod sheets;
#[path = "../../src-tauri/crates/mail/tests/sink.rs"]
#[allow(dead_code, reason = "the mail crate's tests need more of it")]
mod sink;
mod tables;
mod time_rules;
mod trust;
mod two_laptops;
#[path = "../../src-tauri/crates/scan/tests/weather/mod.rs"]
mod weather;
mod zones;
