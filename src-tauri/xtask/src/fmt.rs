//! `cargo xtask fmt`: how Rust and the user interface are laid out, set right or checked.
//! The widths are in `rustfmt.toml` and `.prettierrc.json`; what no formatter does is in `tests`.

use crate::node;
use crate::process::{Failure, cargo, complete, program, root};

/// What we write by hand of the user interface and its tests.
const USER_INTERFACE: [&str; 3] = ["ui/js/**/*.js", "ui/css/*.css", "tests/ui/*.mjs"];

/// Formats everything.
pub(crate) fn all() -> Result<(), Failure> {
    complete(&mut cargo("fmt --all"))?;
    prettier("--write")
}

/// Fails when `all` would change something.
pub(crate) fn check() -> Result<(), Failure> {
    complete(&mut cargo("fmt --all --check")).map_err(|_| {
        Failure::new("The formatting differs from rustfmt's. `cargo xtask fmt` sets it right.")
    })?;
    prettier("--check").map_err(|failure| match failure.text {
        None => Failure::new(
            "The formatting of the user interface differs from prettier's. `cargo xtask fmt` sets it right.",
        ),
        Some(_) => failure,
    })
}

fn prettier(what: &str) -> Result<(), Failure> {
    let folder = root().join("tests/ui");
    node::install(&folder)?;
    let mut command = program("node");
    command.arg(folder.join("node_modules/prettier/bin/prettier.cjs"));
    complete(command.args(["--log-level=warn", what]).args(USER_INTERFACE))
}
