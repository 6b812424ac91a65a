//! The journal and its projections, tested from outside: files, facts in any order, counts, search.
#![allow(
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "tests may panic"
)]

mod cost;
mod counts;
mod facts;
mod files;
mod finding;
mod floods;
mod last_word;
mod lists;
mod order;
mod own_clock;
mod parts;
mod pen;
mod remotes;
mod sales;
mod streams;
mod tables;
