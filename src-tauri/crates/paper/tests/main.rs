//! Everything that leaves the crate, read back.
