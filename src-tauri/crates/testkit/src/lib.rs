//! A fake clock, seeded randomness and a virtual webcam for tests.

#[cfg(target_os = "linux")]
pub mod webcam;
