//! What crosses to a front end: plain data, the same for the window's JavaScript and the terminal's JSON.
//!
//! TypeScript types for the UI are generated from here into `ui/types` when this crate's tests run.

mod door;
mod laptop;
mod sale;

pub use door::*;
pub use laptop::*;
pub use sale::*;
