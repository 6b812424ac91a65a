//! Events carried between laptops by file, backups, the laptops of an event, and upkeep of the journal.

pub(crate) mod backup;
pub(crate) mod bundle;
mod content;
pub(crate) mod devices;
pub(crate) mod journal;
mod take_in;
