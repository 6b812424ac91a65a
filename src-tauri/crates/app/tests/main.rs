//! What people do with Entrada, through the one API that the window and the terminal call.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::expect_used, clippy::panic, reason = "tests may panic")]

mod csv;
