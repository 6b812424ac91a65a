//! Node.js, for development only: the checks of the user interface and the Tauri command line. The program ships without it.

use std::path::Path;

use crate::process::{Failure, answer, complete, program};

/// The oldest major version that runs the checks.
const OLDEST: u32 = 20;

/// Says what to do when Node.js is not there or too old.
fn check() -> Result<(), Failure> {
    let version = answer(program("node").arg("--version")).unwrap_or_default();
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    match major {
        Some(major) if major >= OLDEST => Ok(()),
        Some(_) => Err(Failure::new(format!(
            "This is Node.js {version}; {OLDEST} or newer is needed: https://nodejs.org"
        ))),
        None => Err(Failure::new(format!("Node.js {OLDEST} or newer is needed: https://nodejs.org"))),
    }
}

/// Installs exactly what a folder's `package-lock.json` names, unless that is already there.
pub(crate) fn install(folder: &Path) -> Result<(), Failure> {
    check()?;
    let lock = std::fs::read(folder.join("package-lock.json")).map_err(|why| {
        Failure::new(format!("{}/package-lock.json can't be read: {why}.", folder.display()))
    })?;
    let installed = folder.join("node_modules/.installed-from");
    if std::fs::read(&installed).is_ok_and(|before| before == lock) {
        return Ok(());
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut command = program(npm);
    command.args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(folder);
    complete(&mut command).map_err(|_| {
        Failure::new(format!("`npm ci` failed in {}. Is the npm registry reachable?", folder.display()))
    })?;
    // Unkept, it is merely installed again the next time.
    let _ = std::fs::write(installed, lock);
    Ok(())
}
