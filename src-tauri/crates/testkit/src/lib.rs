//! For tests: a forger, named laptops with a store and a fake clock each, links between them that can be cut, seeded
//! randomness, a virtual webcam, a Google, and a reader of PDFs. Rules and tables are `entrada-core`'s and `entrada-store`'s own.
#![allow(clippy::disallowed_methods, reason = "only tests use this")]

mod chance;
mod clock;
mod forger;
pub mod google;
mod laptop;
mod pdf;
#[cfg(target_os = "linux")]
pub mod webcam;

pub use chance::Chance;
pub use clock::{FakeClock, RealClock};
pub use forger::Forger;
pub use laptop::{Laptop, Link};
pub use pdf::pdf_words;
