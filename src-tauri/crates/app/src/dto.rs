//! What crosses to a front end: plain data, the same for the window's JavaScript and the terminal's JSON.
//!
//! TypeScript types for the UI are generated from here into `ui/types` when this crate's tests run.

mod changed;
mod diagnosis;
mod door;
mod export;
mod guests;
mod import;
mod insights;
mod laptop;
mod mail;
mod money;
mod people;
mod rehearsal;
mod rule;
mod sale;
mod sheets;
mod venue;
mod zones;

pub use changed::*;
pub use diagnosis::*;
pub use door::*;
pub use export::*;
pub use guests::*;
pub use import::*;
pub use insights::*;
pub use laptop::*;
pub use mail::*;
pub use money::*;
pub use people::*;
pub use rehearsal::*;
pub use rule::*;
pub use sale::*;
pub use sheets::*;
pub use venue::*;
pub use zones::*;
