//! `cargo xtask dist`: this system's packages, by the Tauri command line. Both programs go in: the window and `entrada`.
//! What the packages are called and need is in `tauri.conf.json`; signing is left to whoever publishes them.

use std::path::{Path, PathBuf};

use crate::node;
use crate::process::{Failure, cargo, complete, on_path, program, reachable, root, target};
use crate::setup::{self, Work};

/// The Tauri bundler downloads the AppImage tools from here.
const APP_IMAGE_TOOLS: &str = "github.com";

/// Builds in release and packages.
pub(crate) fn run() -> Result<(), Failure> {
    setup::ready(&[Work::Terminal, Work::Window])?;
    node::install(&tauri_folder())?;
    complete(&mut cargo("build --release --package entrada-cli"))?;
    let bundle = target().join("release/bundle");
    // What an earlier version left must not pass for a package of this one.
    let _ = std::fs::remove_dir_all(&bundle);
    for package in packages()? {
        complete(program("node").arg(tauri_folder().join("node_modules/@tauri-apps/cli/tauri.js")).args([
            "build",
            "--bundles",
            package,
            "--config",
            &terminal_program(),
        ]))?;
    }
    collect(&bundle)
}

fn tauri_folder() -> PathBuf {
    root().join("src-tauri/xtask/tauri-cli")
}

/// The kinds of package for this system, as the Tauri command line names them.
fn packages() -> Result<Vec<&'static str>, Failure> {
    if cfg!(windows) {
        return Ok(vec!["nsis", "msi"]);
    }
    if cfg!(target_os = "macos") {
        return Ok(vec!["app", "dmg"]);
    }
    let native = if on_path("rpm") && !on_path("dpkg") { "rpm" } else { "deb" };
    if !reachable(APP_IMAGE_TOOLS) {
        println!(
            "No AppImage this time: its tools are downloaded from {APP_IMAGE_TOOLS}, which can't be reached from here."
        );
        return Ok(vec![native]);
    }
    setup::ready(&[Work::AppImage])?;
    Ok(vec![native, "appimage"])
}

/// The configuration that lays `entrada` beside the window's program.
///
/// Tauri's own way for a second program, `externalBin`, refuses one that is called like the Cargo package. And
/// `cargo run` would ask for the file too, so it stands here and not in `tauri.conf.json`.
fn terminal_program() -> String {
    let built = target().join("release").join(if cfg!(windows) { "entrada.exe" } else { "entrada" });
    // As JSON: a Windows path holds backslashes.
    let built = built.display().to_string().replace('\\', "/");
    if cfg!(windows) {
        return format!(r#"{{"bundle":{{"resources":{{"{built}":"entrada.exe"}}}}}}"#);
    }
    if cfg!(target_os = "macos") {
        return format!(r#"{{"bundle":{{"macOS":{{"files":{{"MacOS/entrada":"{built}"}}}}}}}}"#);
    }
    let files = format!(r#"{{"files":{{"/usr/bin/entrada":"{built}"}}}}"#);
    format!(r#"{{"bundle":{{"linux":{{"deb":{files},"rpm":{files},"appimage":{files}}}}}}}"#)
}

/// Lays copies of the packages in `target/dist` and names them.
fn collect(bundle: &Path) -> Result<(), Failure> {
    let shelf = target().join("dist");
    let cannot = |why: std::io::Error| Failure::new(format!("{} can't be filled: {why}.", shelf.display()));
    let _ = std::fs::remove_dir_all(&shelf);
    std::fs::create_dir_all(&shelf).map_err(cannot)?;
    println!("\nThe packages:");
    for kind in std::fs::read_dir(bundle).map_err(cannot)?.flatten() {
        for file in std::fs::read_dir(kind.path()).map_err(cannot)?.flatten().map(|entry| entry.path()) {
            let kinds = ["deb", "rpm", "AppImage", "exe", "msi", "dmg"];
            let is_package = file.extension().is_some_and(|end| kinds.iter().any(|kind| end == *kind));
            if let (true, Some(name)) = (file.is_file() && is_package, file.file_name()) {
                let size = std::fs::copy(&file, shelf.join(name)).map_err(cannot)?;
                println!("  {} ({:.1} MB)", shelf.join(name).display(), size as f64 / 1e6);
            }
        }
    }
    Ok(())
}
