//! Each situation of a Linux desktop, made for real: a private session bus, gnome-keyring in it or not, unlocked or not.
//! A test here runs this same test binary again inside that session, for the `inside_*` test that it names.

use std::path::Path;
use std::process::{Command, Output};

use entrada_secrets::{
    Choice, KeyringState, Protection, SecretError, change_protection, probe_keyring, protect,
    read_protection, unlock,
};

const DATA: &str = "ENTRADA_TEST_DATA";
const KEYRING_PASSWORD: &str = "the login password";

/// Runs one `inside_*` test of this binary by a shell script in a session bus with a home of its own.
/// In the script `"$0"` with its arguments `"$@"` is the test.
fn in_session(home: &Path, bus: &[&str], script: &str, inside: &str) {
    let mut command = Command::new("dbus-run-session");
    command.args(bus).args(["--", "sh", "-c", script]);
    let output = run(command, home, inside);
    let text =
        format!("{}\n{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && text.contains("1 passed"), "{inside} in its session:\n{text}");
}

fn run(mut command: Command, home: &Path, inside: &str) -> Output {
    let runtime = home.join("run");
    let data = home.join("data");
    std::fs::create_dir_all(&runtime).unwrap();
    std::fs::create_dir_all(&data).unwrap();
    command
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", &format!("real_keyring::{inside}"), "--ignored", "--nocapture"])
        .env("HOME", home)
        .env("XDG_RUNTIME_DIR", &runtime)
        .env("XDG_DATA_HOME", home.join("share"))
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("KEYRING_PASSWORD", KEYRING_PASSWORD)
        .env(DATA, &data);
    // No display: nobody could answer a prompt. No bus of the person who runs the tests either.
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL"] {
        command.env_remove(name);
    }
    command
        .output()
        .unwrap_or_else(|why| panic!("{command:?}: {why}. On Debian: apt install dbus gnome-keyring"))
}

fn data() -> std::path::PathBuf {
    std::env::var_os(DATA).unwrap().into()
}

/// Makes the login keyring where there is none and unlocks it, as logging in to a desktop does.
const UNLOCKED: &str = r#"
    printf %s "$KEYRING_PASSWORD" | gnome-keyring-daemon --unlock --components=secrets >/dev/null || exit 9
    "$0" "$@""#;

#[test]
fn an_unlocked_keyring_keeps_the_key_over_a_restart() {
    let home = tempfile::tempdir().unwrap();
    in_session(home.path(), &[], UNLOCKED, "inside_unlocked_first");
    // Another session bus, another daemon: what is found now was on disk.
    in_session(home.path(), &[], UNLOCKED, "inside_unlocked_again");
    // A folder that went to another machine.
    std::fs::remove_dir_all(home.path().join("share")).unwrap();
    in_session(home.path(), &[], UNLOCKED, "inside_unlocked_elsewhere");
}

#[test]
#[ignore = "run inside a session by an_unlocked_keyring_keeps_the_key_over_a_restart"]
fn inside_unlocked_first() {
    assert_eq!(probe_keyring(), KeyringState::Works);
    let master = protect(&data(), Choice::Keyring).unwrap();
    assert!(matches!(read_protection(&data()).unwrap(), Some(Protection::Keyring { .. })));
    let again = unlock(&data(), None, None).unwrap();
    assert_eq!(again.dangerously_expose(), master.dangerously_expose());
    // There, back and there again: the record must end at the newest entry.
    change_protection(&data(), &master, Choice::Passphrase("for a while")).unwrap();
    change_protection(&data(), &master, Choice::Keyring).unwrap();
    std::fs::write(data().join("master"), master.dangerously_expose()).unwrap();
}

#[test]
#[ignore = "run inside a session by an_unlocked_keyring_keeps_the_key_over_a_restart"]
fn inside_unlocked_again() {
    let master = unlock(&data(), None, None).unwrap();
    assert_eq!(std::fs::read(data().join("master")).unwrap(), master.dangerously_expose());
}

#[test]
#[ignore = "run inside a session by an_unlocked_keyring_keeps_the_key_over_a_restart"]
fn inside_unlocked_elsewhere() {
    assert_eq!(probe_keyring(), KeyringState::Works);
    let why = unlock(&data(), None, None).unwrap_err();
    assert!(matches!(why, SecretError::KeyMissing { .. }), "{why:?}");
}

#[test]
fn a_keyring_that_nobody_unlocked_is_locked_and_not_empty() {
    let home = tempfile::tempdir().unwrap();
    in_session(home.path(), &[], UNLOCKED, "inside_unlocked_first");
    // This time nothing is unlocked: the bus starts the daemon by itself at the first question.
    in_session(home.path(), &[], r#""$0" "$@""#, "inside_locked");
}

#[test]
#[ignore = "run inside a session by a_keyring_that_nobody_unlocked_is_locked_and_not_empty"]
fn inside_locked() {
    let state = probe_keyring();
    assert!(matches!(state, KeyringState::Locked(_)), "{state:?}");
    let why = unlock(&data(), None, None).unwrap_err();
    assert!(matches!(why, SecretError::KeyringLocked(_)), "{why:?}");
    let fresh = tempfile::tempdir().unwrap();
    let why = protect(fresh.path(), Choice::Keyring).unwrap_err();
    assert!(matches!(why, SecretError::KeyringLocked(_)), "{why:?}");
    assert_eq!(std::fs::read_dir(fresh.path()).unwrap().count(), 0);
    // The keyring opens while the program runs: the next attempt has to find it open.
    let script =
        r#"printf %s "$KEYRING_PASSWORD" | gnome-keyring-daemon --replace --unlock --components=secrets"#;
    assert!(Command::new("sh").args(["-c", script]).status().unwrap().success());
    assert_eq!(probe_keyring(), KeyringState::Works);
    let master = unlock(&data(), None, None).unwrap();
    assert_eq!(std::fs::read(data().join("master")).unwrap(), master.dangerously_expose());
}

#[test]
fn a_keyring_of_a_user_who_never_had_one_is_locked() {
    let home = tempfile::tempdir().unwrap();
    in_session(home.path(), &[], r#""$0" "$@""#, "inside_never_made");
}

#[test]
#[ignore = "run inside a session by a_keyring_of_a_user_who_never_had_one_is_locked"]
fn inside_never_made() {
    let state = probe_keyring();
    assert!(matches!(&state, KeyringState::Locked(why) if !why.is_empty()), "{state:?}");
}

#[test]
fn a_bus_without_a_keyring_has_none() {
    let home = tempfile::tempdir().unwrap();
    let config = home.path().join("bus.conf");
    // The standard configuration without its service folders: nothing can be started.
    std::fs::write(
        &config,
        "<!DOCTYPE busconfig PUBLIC '-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN' \
         'http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd'><busconfig><type>session</type>\
         <listen>unix:tmpdir=/tmp</listen><policy context='default'><allow send_destination='*' eavesdrop='true'/>\
         <allow eavesdrop='true'/><allow own='*'/></policy></busconfig>",
    )
    .unwrap();
    let option = format!("--config-file={}", config.display());
    in_session(home.path(), &[&option], r#""$0" "$@""#, "inside_without");
}

#[test]
fn no_bus_at_all_has_no_keyring() {
    let home = tempfile::tempdir().unwrap();
    let mut command = Command::new("sh");
    command.args(["-c", r#""$0" "$@""#]);
    let output = run(command, home.path(), "inside_without");
    let text =
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
}

#[test]
#[ignore = "run by no_bus_at_all_has_no_keyring and a_bus_without_a_keyring_has_none"]
fn inside_without() {
    let state = probe_keyring();
    assert!(
        matches!(&state, KeyringState::Absent(why) if !why.is_empty() && !why.contains('\n')),
        "{state:?}"
    );
    let why = protect(&data(), Choice::Keyring).unwrap_err();
    assert!(matches!(why, SecretError::NoKeyring(_)), "{why:?}");
    assert_eq!(std::fs::read_dir(data()).unwrap().count(), 0, "something was left behind");
    // The way out that the message names.
    protect(&data(), Choice::Passphrase("a passphrase instead")).unwrap();
    unlock(&data(), Some("a passphrase instead"), None).unwrap();
}
