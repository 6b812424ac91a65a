//! Build script: which compiler built this, for the diagnosis.

use std::process::Command;

fn main() {
    let compiler = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let said = Command::new(compiler).arg("--version").output().ok();
    let version = said.and_then(|said| String::from_utf8(said.stdout).ok()).unwrap_or_default();
    println!("cargo:rustc-env=ENTRADA_RUSTC={}", version.trim());
    println!("cargo:rerun-if-changed=build.rs");
}
