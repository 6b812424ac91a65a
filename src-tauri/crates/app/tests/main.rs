//! What people do with Entrada, through the one API that the window and the terminal call.
#![allow(clippy::disallowed_methods, reason = "tests may look at the clock")]
#![allow(
    unreachable_pub,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::expect_used,
    clippy::panic,
    clippy::string_slice,
    reason = "tests may panic"
)]

mod attack;
mod bundle_file;
mod clocks;
mod commits;
mod corrections;
mod cost;
mod csv;
mod desk;
mod door;
mod door_asks;
mod door_ways;
mod exports;
mod forks;
mod guests;
mod house;
mod insights;
mod laptops;
mod mail;
mod mirror;
mod model;
mod money;
mod money_agrees;
mod money_sold;
mod party;
mod people;
mod places;
mod privacy;
mod receipts;
mod rehearsal;
mod rights;
mod round_trip;
mod rules;
mod scans;
mod sheets;
#[path = "../../mail/tests/sink.rs"]
mod sink;
mod taking_in;
mod time;
mod trust;
mod typed;
mod withheld;
