//! Build script of the shell: every command gets a permission of its own, so that a window can call only what its
//! capability (`src-tauri/capabilities`) names.
//!
//! Tauri's own generator of these permissions writes into the top folder of the repository; this one does not.

use std::path::Path;

include!("src/commands/names.rs");

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = Path::new(&std::env::var("OUT_DIR")?).join("command-permissions");
    std::fs::create_dir_all(&folder)?;
    let permissions: String = COMMANDS
        .iter()
        .map(|command| {
            let name = command.replace('_', "-");
            format!("[[permission]]\nidentifier = \"allow-{name}\"\ncommands.allow = [\"{command}\"]\n\n")
        })
        .collect();
    std::fs::write(folder.join("commands.toml"), permissions)?;
    println!("cargo:rerun-if-changed=src-tauri/src/commands/names.rs");
    println!("cargo:rerun-if-changed=src-tauri/capabilities");

    // The build script's one string that has to live for ever.
    let pattern: &'static str =
        Box::leak(folder.join("*.toml").to_string_lossy().replace('\\', "/").into_boxed_str());
    tauri_build::try_build(
        tauri_build::Attributes::new()
            .capabilities_path_pattern("./src-tauri/capabilities/**/*")
            .app_manifest(tauri_build::AppManifest::new().permissions_path_pattern(pattern)),
    )?;
    Ok(())
}
