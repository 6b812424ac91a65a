//! Everything that leaves the crate, read back: PDFs are rasterised and their QRs decoded, pictures are decoded, and a
//! print queue of its own takes a job.
#![allow(clippy::disallowed_methods, reason = "tests may look at the clock")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::expect_used,
    clippy::panic,
    reason = "tests may panic"
)]

mod lists;
mod pages;
mod pictures;
#[cfg(target_os = "linux")]
mod printing;
mod reports;
mod samples;
mod seen;
