//! Build script of the shell.
fn main() { tauri_build::build() }
