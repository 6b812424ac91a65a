//! An open data folder: its key, its database, its log, this laptop's identity and what it remembers. No use case is
//! here.

pub(crate) mod clock;
pub(crate) mod commits;
pub(crate) mod entropy;
pub(crate) mod files;
pub(crate) mod log;
pub(crate) mod open;
pub(crate) mod private;
pub(crate) mod progress;
pub(crate) mod settings;
pub(crate) mod state;
pub(crate) mod use_mark;
