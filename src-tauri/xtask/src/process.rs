//! Other programs: finding them, starting them, and what it means when they fail.
//! Which programs, and in what order, is for the verbs to say.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Why a verb did not reach its end.
pub(crate) struct Failure {
    /// What to tell the person; nothing when the failed program has said it all.
    pub(crate) text: Option<String>,
    /// The exit code of `cargo xtask`.
    pub(crate) code: u8,
}

impl Failure {
    /// A failure with something to say. The text names what failed and the way out.
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self { text: Some(text.into()), code: 1 }
    }
}

/// The repository's root folder.
pub(crate) fn root() -> PathBuf {
    // Set while compiling: <root>/src-tauri/xtask.
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// Where cargo puts what it builds.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// A program, to be started in the repository's root.
pub(crate) fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(root());
    command
}

/// The cargo that started this program, with words separated by spaces as its first arguments.
pub(crate) fn cargo(words: &str) -> Command {
    let mut command = program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(words.split_whitespace());
    command
}

/// Runs to the end with the terminal as its own. A failing program is a failure with its exit code and no text.
pub(crate) fn complete(command: &mut Command) -> Result<(), Failure> {
    let status = command.status().map_err(|why| cannot_start(command, &why))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure { text: None, code: exit_code(status.code()) })
}

/// What a program prints, or nothing when it cannot be started or fails.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The failure of a program that could not even start.
pub(crate) fn cannot_start(command: &Command, why: &std::io::Error) -> Failure {
    Failure::new(format!("`{}` could not be started: {why}.", command.get_program().to_string_lossy()))
}

/// A program's exit code as one of ours; 1 when a signal ended it.
pub(crate) fn exit_code(code: Option<i32>) -> u8 {
    code.and_then(|code| u8::try_from(code).ok()).unwrap_or(1)
}

/// True when a program of this name lies in one of the PATH folders.
pub(crate) fn on_path(name: &str) -> bool {
    let Some(path) = std::env::var_os("PATH") else { return false };
    std::env::split_paths(&path)
        .any(|dir| dir.join(name).is_file() || dir.join(format!("{name}.exe")).is_file())
}

/// True when a server on the internet answers: for downloads that some networks don't allow.
pub(crate) fn reachable(host: &str) -> bool {
    use std::net::{TcpStream, ToSocketAddrs};
    let Ok(addresses) = (host, 443).to_socket_addrs() else { return false };
    addresses
        .take(2)
        .any(|address| TcpStream::connect_timeout(&address, std::time::Duration::from_secs(3)).is_ok())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may panic")]
    use super::*;

    #[test]
    fn the_root_is_where_the_workspace_is() {
        let manifest = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
        assert!(manifest.contains("[workspace]"));
    }

    #[test]
    fn exit_codes_pass_through() {
        assert_eq!([Some(0), Some(3), Some(101), Some(-1), None].map(exit_code), [0, 3, 101, 1, 1]);
    }

    #[cfg(unix)]
    #[test]
    fn programs_are_found_and_answer() {
        assert!(on_path("sh"));
        assert!(!on_path("no-such-program-anywhere"));
        assert_eq!(answer(program("sh").args(["-c", "echo seen"])).as_deref(), Some("seen"));
        assert_eq!(complete(program("sh").args(["-c", "exit 3"])).unwrap_err().code, 3);
    }
}
