//! The rules, tested from outside: the door's table, whose word counts, folds in any order, codes. Each source file
//! has the small tests of its own.
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

mod authority;
mod codes;
mod door;
mod door_order;
mod door_policy;
mod folds;
mod rules;
mod zones;
