//! `cargo xtask run`: from a fresh clone to the open window, or to the demo in the terminal where there is no display.

use crate::process::{Failure, cargo, complete};
use crate::setup::{self, Work};

/// Builds and opens the window with these arguments. Its exit code is the failure's.
pub(crate) fn run(args: &[&str]) -> Result<(), Failure> {
    if display() {
        setup::ready(&[Work::Terminal, Work::Window])?;
        return complete(cargo("run --package entrada --").args(args));
    }
    println!(
        "There is no display here, so this runs the demo in the terminal. On a desktop, the window opens.\n"
    );
    setup::ready(&[Work::Terminal])?;
    let args = if args.is_empty() { &["demo"] } else { args };
    complete(cargo("run --package entrada-cli --").args(args))
}

/// True when a window can be opened.
fn display() -> bool {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(any(windows, target_os = "macos")) || named("DISPLAY") || named("WAYLAND_DISPLAY")
}
