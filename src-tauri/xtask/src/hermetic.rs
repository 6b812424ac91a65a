//! Keeps tests away from the person's own data: they get a home under `target/`, and what they must not touch is compared.
//! It watches the usual places; a test that writes elsewhere by a fixed path is not seen.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::process::{Failure, target};

/// A throw-away home, and what the real one looked like before.
pub(crate) struct Home {
    dir: PathBuf,
    before: Files,
}

type Files = BTreeMap<PathBuf, Option<SystemTime>>;

impl Home {
    /// Makes an empty home for this run.
    pub(crate) fn fresh() -> Result<Self, Failure> {
        Self::at(target().join("test-home"))
    }

    fn at(dir: PathBuf) -> Result<Self, Failure> {
        let made = match std::fs::remove_dir_all(&dir) {
            Err(why) if why.kind() != std::io::ErrorKind::NotFound => Err(why),
            _ => std::fs::create_dir_all(dir.join("run")),
        };
        made.map_err(|why| {
            Failure::new(format!("{} can't be emptied for the tests: {why}.", dir.display()))
        })?;
        only_mine(&dir.join("run"));
        Ok(Self { dir, before: real_data() })
    }

    /// Lets a program live in it. Cargo and rustup keep their real homes.
    pub(crate) fn of<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        let real = std::env::home_dir().unwrap_or_default();
        for (name, folder) in [("CARGO_HOME", ".cargo"), ("RUSTUP_HOME", ".rustup")] {
            if std::env::var_os(name).is_none() {
                command.env(name, real.join(folder));
            }
        }
        for (name, folder) in [
            ("HOME", ""),
            ("USERPROFILE", ""),
            ("APPDATA", "roaming"),
            ("LOCALAPPDATA", "local"),
            ("XDG_DATA_HOME", "share"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_STATE_HOME", "state"),
            ("XDG_RUNTIME_DIR", "run"),
        ] {
            command.env(name, self.dir.join(folder));
        }
        command.env("ENTRADA_DATA", self.unasked());
        // The program speaks the system's language; what tests read is English.
        command.env("LC_ALL", "C.UTF-8").env_remove("LANGUAGE");
        for name in
            ["ENTRADA_KEY_FILE", "ENTRADA_PASSPHRASE_FILE", "ENTRADA_WEBCAM_DIR", "DBUS_SESSION_BUS_ADDRESS"]
        {
            command.env_remove(name);
        }
        command
    }

    /// The data folder of a test that names none. Every test should name its own.
    fn unasked(&self) -> PathBuf {
        self.dir.join("data-of-a-test-that-named-no-folder")
    }

    /// Fails when a test wrote where it must not.
    pub(crate) fn unharmed(&self) -> Result<(), Failure> {
        if self.unasked().exists() {
            return Err(Failure::new(
                "A test used the default data folder. Give it a folder of its own: --data, or ENTRADA_DATA.",
            ));
        }
        let after = real_data();
        if after == self.before {
            return Ok(());
        }
        let changed =
            after.iter().find(|(path, time)| self.before.get(*path) != Some(*time)).map(|(path, _)| path);
        let gone = self.before.keys().find(|path| !after.contains_key(*path));
        let path = changed.or(gone).map_or_else(String::new, |path| path.display().to_string());
        Err(Failure::new(format!(
            "Something changed your own Entrada data during the tests: {path}. Was Entrada open?"
        )))
    }
}

/// The files of the person's own data folder, and when each was written.
fn real_data() -> Files {
    let home = std::env::home_dir().unwrap_or_default();
    let base = std::env::var_os("XDG_DATA_HOME").map_or_else(|| home.join(".local/share"), PathBuf::from);
    let mut files = Files::new();
    for base in [
        base,
        home.join("Library/Application Support"),
        home.join("AppData/Roaming"),
        home.join("AppData/Local"),
    ] {
        for name in ["entrada", "Entrada", "org.entrada.desktop"] {
            collect(&base.join(name), &mut files);
        }
    }
    files
}

fn collect(path: &Path, files: &mut Files) {
    let Ok(about) = std::fs::symlink_metadata(path) else { return };
    files.insert(path.to_path_buf(), about.modified().ok());
    if about.is_dir()
        && let Ok(entries) = std::fs::read_dir(path)
    {
        for entry in entries.flatten() {
            collect(&entry.path(), files);
        }
    }
}

/// A session's runtime folder is refused when others can look into it.
fn only_mine(folder: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let _ = std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700));
    }
    #[cfg(not(unix))]
    let _ = folder;
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "tests may panic")]
    use super::*;
    use crate::process::{complete, program};

    #[test]
    fn a_test_that_names_no_folder_is_found_out() {
        let home = Home::at(target().join("xtask-test-home"))
            .unwrap_or_else(|why| panic!("{}", why.text.unwrap_or_default()));
        let shell = |script: &str| assert!(complete(home.of(program("sh").args(["-c", script]))).is_ok());
        shell("mkdir -p $HOME/anything $XDG_DATA_HOME/entrada && test -z \"$ENTRADA_KEY_FILE\"");
        assert!(home.unharmed().is_ok());
        shell("mkdir -p $ENTRADA_DATA");
        assert!(home.unharmed().unwrap_err().text.unwrap().contains("a folder of its own"));
        std::fs::remove_dir_all(&home.dir).unwrap();
    }

    #[test]
    fn a_changed_file_is_seen() {
        let folder = target().join("xtask-test-data");
        std::fs::create_dir_all(&folder).unwrap();
        let look = || {
            let mut files = Files::new();
            collect(&folder, &mut files);
            files
        };
        let before = look();
        std::fs::write(folder.join("journal.db"), "new").unwrap();
        assert_ne!(before, look());
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(look().is_empty());
    }
}
