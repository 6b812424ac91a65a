//! The crate as its users see it: pictures in many formats and states, hostile bytes, and the camera against the
//! virtual webcam. Read rates over whole collections are a benchmark's business.
#![allow(clippy::disallowed_methods, reason = "tests may look at the clock")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests may panic"
)]

#[cfg(target_os = "linux")]
mod camera;
mod draw;
mod fuzz;
mod hostile;
mod pictures;
mod rates;
mod weather;
