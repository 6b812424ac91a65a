//! The rules of this house that neither the compiler nor clippy knows: who may depend on whom, how files look, and
//! that some pages of `docs` say what is there.
//! cargo-deny holds the rules about packages that are not ours, by `deny.toml`.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests may panic")]

mod dependencies;
mod glossary;
mod layers;
mod names;
mod rooms;
mod tidy;

use std::path::{Path, PathBuf};

/// The repository's root.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_path_buf()
}

/// Fails with every offence on a line of its own, not with the first one only.
#[track_caller]
fn none(offences: Vec<String>) {
    assert!(offences.is_empty(), "\n\n  {}\n", offences.join("\n  "));
}
