//! What others on the same computer may read of a laptop's data and of what is saved from it. Unix has such rights; on Windows
//! nothing is judged.

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::{ENTRADA, Laptop, Ran, files_in};

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn set(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

/// Runs with a umask of its own.
fn run_under(laptop: &Laptop, umask: &str, arguments: &[&str]) -> Ran {
    let mut command = Command::new("sh");
    laptop.dress(&mut command);
    command.arg("-c").arg(format!("umask {umask}; exec \"$0\" \"$@\"")).arg(ENTRADA).args(arguments);
    Ran::of(&command.output().unwrap()).ends(0)
}

/// The folder and all in it.
fn everything(laptop: &Laptop) -> Vec<PathBuf> {
    let mut all = files_in(&laptop.data());
    all.extend([laptop.data(), laptop.data().join("log")]);
    all
}

#[track_caller]
fn is_closed(laptop: &Laptop) {
    for path in everything(laptop) {
        let expected = if path.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(mode(&path), expected, "{}", path.display());
    }
}

#[test]
fn a_data_folder_that_was_there_before_is_closed_and_that_is_said_once() {
    let laptop = Laptop::new();
    std::fs::create_dir(laptop.data()).unwrap();
    set(&laptop.data(), 0o755);
    let first = run_under(&laptop, "000", &["event", "list"]);
    assert!(first.err.contains("could read . in"), "{first:?}");
    is_closed(&laptop);
    assert_eq!(run_under(&laptop, "000", &["event", "list"]).err, "");
}

#[test]
fn a_folder_that_everybody_shares_is_not_shut_and_that_is_said() {
    let laptop = Laptop::new();
    std::fs::create_dir(laptop.data()).unwrap();
    set(&laptop.data(), 0o1777);
    let said = laptop.run(&["event", "list"]).ends(0).err;
    assert!(said.contains("can read . in"), "{said}");
    assert_eq!(mode(&laptop.data()), 0o777);
    assert_eq!(mode(&laptop.data().join("entrada.db")), 0o600, "what is in it is closed all the same");
}

#[test]
fn what_was_left_open_is_closed_by_the_next_start() {
    let laptop = Laptop::with_event();
    let mine = laptop.data().join("notes.txt");
    std::fs::write(&mine, "not the program's").unwrap();
    for path in everything(&laptop) {
        set(&path, if path.is_dir() { 0o755 } else { 0o644 });
    }
    let said = laptop.run(&["event", "list"]).ends(0).err;
    for name in [".", "entrada.db", "entrada.used", "log", "log/entrada.log"] {
        assert!(said.contains(name), "{name} in {said}");
    }
    assert_eq!(mode(&mine), 0o644, "another's file is not ours to judge");
    std::fs::remove_file(mine).unwrap();
    is_closed(&laptop);
    let seen = laptop.json(&["diagnose"]).to_string();
    assert!(seen.contains("others could read these and no longer can"), "{seen}");
    assert!(seen.contains(r#"{"name":"open to others","value":"no"}"#), "{seen}");
}

#[test]
fn what_is_saved_is_as_readable_as_the_umask_says_and_what_is_sealed_never_more_than_by_its_owner() {
    let laptop = Laptop::with_event();
    laptop.sell("Ada");
    let password = laptop.with_file("password", "correct horse battery staple\n");
    for (umask, readable) in [("077", 0o600), ("027", 0o640), ("022", 0o644)] {
        for (arguments, name, expected) in [
            (vec!["export", "jazz", "-o"], "tickets.csv", readable),
            (vec!["bundle", "export", "jazz", "--passphrase-file", &password], "b.entrada", 0o600),
            (vec!["backup", "--passphrase-file", &password], "all.entrada-backup", 0o600),
        ] {
            let file = laptop.file(name);
            run_under(&laptop, umask, &[arguments, vec![&file]].concat());
            assert_eq!(mode(Path::new(&file)), expected, "{name} under {umask}");
        }
    }
    is_closed(&laptop);
}
