//! The rules of `protection.rs` with a keyring in memory and a cheap passphrase; the real keyring is in `tests/main.rs`.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests may panic"
)]

use std::fs;

use serde_json::{Value, json};
use tempfile::TempDir;

use super::*;
use crate::keyring::tests::FakeKeyring;
use crate::passphrase::tests::TINY;

/// A data folder, a keyring, and where key files go.
struct Laptop {
    data: TempDir,
    keys: TempDir,
    keyring: FakeKeyring,
}

impl Laptop {
    fn new() -> Self {
        let (data, keys) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        Self { data, keys, keyring: FakeKeyring::default() }
    }
    fn key_file(&self, name: &str) -> PathBuf {
        self.keys.path().join(name)
    }
    fn protect(&self, choice: Choice<'_>) -> Result<Secret32, SecretError> {
        protect_with(&self.keyring, TINY, self.data.path(), choice)
    }
    fn change(&self, current: &Secret32, choice: Choice<'_>) -> Result<(), SecretError> {
        change_with(&self.keyring, TINY, self.data.path(), current, choice)
    }
    fn unlock(&self, passphrase: Option<&str>, key_file: Option<&Path>) -> Result<Secret32, SecretError> {
        unlock_with(&self.keyring, self.data.path(), passphrase, key_file)
    }
    fn record_path(&self) -> PathBuf {
        self.data.path().join(PROTECTION_FILE)
    }
    fn record(&self) -> Value {
        serde_json::from_slice(&fs::read(self.record_path()).unwrap()).unwrap()
    }
    fn edit_record(&self, edit: impl FnOnce(&mut Value)) {
        let mut record = self.record();
        edit(&mut record);
        fs::write(self.record_path(), serde_json::to_vec(&record).unwrap()).unwrap();
    }
    fn files(&self) -> Vec<String> {
        let names = fs::read_dir(self.data.path()).unwrap();
        names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }
}

fn same(a: &Secret32, b: &Secret32) -> bool {
    a.dangerously_expose() == b.dangerously_expose()
}

#[test]
fn before_and_after_the_first_protection() {
    let laptop = Laptop::new();
    assert_eq!(read_protection(laptop.data.path()).unwrap(), None);
    assert!(matches!(laptop.unlock(None, None), Err(SecretError::NotProtectedYet { .. })));
    let stray = Secret32::generate().unwrap();
    assert!(matches!(laptop.change(&stray, Choice::Keyring), Err(SecretError::NotProtectedYet { .. })));

    let master = laptop.protect(Choice::Keyring).unwrap();
    assert!(same(&master, &laptop.unlock(None, None).unwrap()));
    assert!(matches!(laptop.protect(Choice::Keyring), Err(SecretError::AlreadyProtected { .. })));
    assert!(same(&master, &laptop.unlock(None, None).unwrap()), "a refused protect() changed something");
    assert_eq!(laptop.files(), [PROTECTION_FILE], "no temporary file stays");
}

#[test]
fn the_keyring_holds_one_short_text_and_the_record_no_key() {
    let laptop = Laptop::new();
    let master = laptop.protect(Choice::Keyring).unwrap();
    let entries = laptop.keyring.entries.borrow();
    let (account, text) = entries.iter().next().unwrap();
    assert_eq!(entries.len(), 1);
    assert_eq!(text.len(), 64);
    let protection = read_protection(laptop.data.path()).unwrap().unwrap();
    assert_eq!(protection, Protection::Keyring { account: account.clone() });
    let record = fs::read_to_string(laptop.record_path()).unwrap();
    assert!(!record.contains(text.as_str()) && !record.contains(&*key_text(&master)));
}

#[test]
fn a_keyring_that_fails_leaves_nothing_behind() {
    let laptop = Laptop::new();
    *laptop.keyring.fault.borrow_mut() = Some(KeyringFault::Absent("no bus".into()));
    assert!(matches!(laptop.protect(Choice::Keyring), Err(SecretError::NoKeyring(why)) if why == "no bus"));
    *laptop.keyring.fault.borrow_mut() = Some(KeyringFault::Locked("dark".into()));
    assert!(matches!(laptop.protect(Choice::Keyring), Err(SecretError::KeyringLocked(why)) if why == "dark"));
    assert!(laptop.files().is_empty());

    let forgetful =
        Laptop { keyring: FakeKeyring { forgetful: true, ..Default::default() }, ..Laptop::new() };
    assert!(matches!(forgetful.protect(Choice::Keyring), Err(SecretError::NoKeyring(_))));
    assert!(forgetful.files().is_empty() && forgetful.keyring.entries.borrow().is_empty());
}

#[test]
fn a_record_that_cannot_be_written_takes_the_holding_key_back() {
    let laptop = Laptop::new();
    let nowhere = laptop.data.path().join("missing");
    let path = laptop.key_file("key");
    for choice in [Choice::Keyring, Choice::KeyFile(&path)] {
        let why = protect_with(&laptop.keyring, TINY, &nowhere, choice).unwrap_err();
        assert!(matches!(why, SecretError::Io { .. }), "{why:?}");
    }
    assert!(laptop.keyring.entries.borrow().is_empty());
    assert!(!path.exists());
    // A key file that was there before stays.
    key_file::read_or_create(&path).unwrap();
    assert!(protect_with(&laptop.keyring, TINY, &nowhere, Choice::KeyFile(&path)).is_err());
    assert!(path.exists());
}

#[test]
fn ways_in_which_the_keyring_does_not_give_the_key() {
    let laptop = Laptop::new();
    let master = laptop.protect(Choice::Keyring).unwrap();

    *laptop.keyring.fault.borrow_mut() = Some(KeyringFault::Locked("dark".into()));
    assert!(matches!(laptop.unlock(None, None), Err(SecretError::KeyringLocked(_))));
    *laptop.keyring.fault.borrow_mut() = None;
    // "No entry" of a keyring that was never unlocked is not believed.
    *laptop.keyring.never_unlocked.borrow_mut() = true;
    assert!(matches!(laptop.unlock(None, None), Err(SecretError::KeyringLocked(_))));
    *laptop.keyring.never_unlocked.borrow_mut() = false;
    assert!(
        same(&master, &laptop.unlock(None, None).unwrap()),
        "unlocked meanwhile: works without a restart"
    );

    let account = laptop.keyring.entries.borrow().keys().next().unwrap().clone();
    laptop.keyring.entries.borrow_mut().insert(account.clone(), "00".repeat(32));
    assert!(
        matches!(laptop.unlock(None, None), Err(SecretError::WrongKey { from }) if from.to_string().contains(&account))
    );
    laptop.keyring.entries.borrow_mut().insert(account.clone(), "nonsense".into());
    assert!(matches!(laptop.unlock(None, None), Err(SecretError::WrongKey { .. })));
    laptop.keyring.entries.borrow_mut().clear();
    assert!(
        matches!(laptop.unlock(None, None), Err(SecretError::KeyMissing { account: named }) if named == account)
    );
    assert!(laptop.keyring.entries.borrow().is_empty(), "the probe left an entry");
}

#[test]
fn a_passphrase_right_wrong_missing_empty() {
    let laptop = Laptop::new();
    assert!(matches!(laptop.protect(Choice::Passphrase("")), Err(SecretError::EmptyPassphrase)));
    assert!(laptop.files().is_empty());
    let master = laptop.protect(Choice::Passphrase("four good words")).unwrap();
    assert!(same(&master, &laptop.unlock(Some("four good words"), None).unwrap()));
    assert!(matches!(laptop.unlock(None, None), Err(SecretError::PassphraseNeeded)));
    for wrong in ["", "four good word", "four good words ", "Four good words"] {
        let why = laptop.unlock(Some(wrong), None).unwrap_err();
        assert!(matches!(why, SecretError::WrongPassphrase), "{wrong:?}: {why:?}");
    }
    assert!(laptop.keyring.entries.borrow().is_empty(), "the keyring was touched");
}

#[test]
fn a_key_file_made_found_moved_swapped() {
    let laptop = Laptop::new();
    let (path, moved) = (laptop.key_file("key"), laptop.key_file("moved"));
    let master = laptop.protect(Choice::KeyFile(&path)).unwrap();
    assert_eq!(
        read_protection(laptop.data.path()).unwrap(),
        Some(Protection::KeyFile { path: path.clone() })
    );
    assert!(same(&master, &laptop.unlock(None, None).unwrap()));

    fs::rename(&path, &moved).unwrap();
    assert!(matches!(laptop.unlock(None, None), Err(SecretError::KeyFileUnreadable { .. })));
    assert!(same(&master, &laptop.unlock(None, Some(&moved)).unwrap()));

    key_file::read_or_create(&path).unwrap();
    let why = laptop.unlock(None, None).unwrap_err();
    assert!(
        matches!(&why, SecretError::WrongKey { from } if from.to_string().contains(path.to_str().unwrap())),
        "{why:?}"
    );

    // One key file may serve a second folder.
    let second = Laptop::new();
    let other = second.protect(Choice::KeyFile(&moved)).unwrap();
    assert!(!same(&master, &other));
    assert!(same(&other, &second.unlock(None, None).unwrap()));
}

#[cfg(unix)]
#[test]
fn a_key_file_open_to_others_protects_nothing() {
    use std::os::unix::fs::PermissionsExt;
    let laptop = Laptop::new();
    let path = laptop.key_file("key");
    key_file::read_or_create(&path).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    let why = laptop.protect(Choice::KeyFile(&path)).unwrap_err();
    assert!(matches!(why, SecretError::KeyFileTooOpen { mode: 0o644, .. }), "{why:?}");
    assert!(laptop.files().is_empty() && path.exists());
}

#[test]
fn protection_changes_and_the_master_key_stays() {
    let laptop = Laptop::new();
    let path = laptop.key_file("key");
    let master = laptop.protect(Choice::Keyring).unwrap();

    laptop.change(&master, Choice::Passphrase("one")).unwrap();
    assert!(laptop.keyring.entries.borrow().is_empty(), "the old entry stayed");
    assert!(same(&master, &laptop.unlock(Some("one"), None).unwrap()));

    laptop.change(&master, Choice::Passphrase("two")).unwrap();
    assert!(matches!(laptop.unlock(Some("one"), None), Err(SecretError::WrongPassphrase)));
    assert!(same(&master, &laptop.unlock(Some("two"), None).unwrap()));

    laptop.change(&master, Choice::KeyFile(&path)).unwrap();
    assert!(same(&master, &laptop.unlock(None, None).unwrap()));

    laptop.change(&master, Choice::Keyring).unwrap();
    assert!(same(&master, &laptop.unlock(None, None).unwrap()));
    assert!(path.exists(), "a key file may serve other folders");
    assert_eq!(laptop.files(), [PROTECTION_FILE]);
}

#[test]
fn a_change_that_fails_changes_nothing() {
    let laptop = Laptop::new();
    let master = laptop.protect(Choice::Passphrase("one")).unwrap();
    let before = laptop.record();
    let stray = Secret32::generate().unwrap();
    assert!(matches!(laptop.change(&stray, Choice::Keyring), Err(SecretError::WrongKey { .. })));
    assert!(laptop.keyring.entries.borrow().is_empty());
    assert!(matches!(laptop.change(&master, Choice::Passphrase("")), Err(SecretError::EmptyPassphrase)));
    *laptop.keyring.fault.borrow_mut() = Some(KeyringFault::Absent("gone".into()));
    assert!(matches!(laptop.change(&master, Choice::Keyring), Err(SecretError::NoKeyring(_))));
    assert_eq!(laptop.record(), before);
}

#[test]
fn a_tampered_record_never_opens_and_is_named() {
    let laptop = Laptop::new();
    laptop.protect(Choice::Passphrase("one")).unwrap();
    let good = fs::read(laptop.record_path()).unwrap();
    let flip = |text: &Value| {
        let text = text.as_str().unwrap();
        let last = if text.ends_with('0') { '1' } else { '0' };
        json!(format!("{}{last}", &text[..text.len() - 1]))
    };
    type Edit<'a> = Box<dyn Fn(&mut Value) + 'a>;
    let edits: Vec<(&str, Edit<'_>)> = vec![
        ("wrong passphrase", Box::new(|r| r["sealed_key"] = flip(&r["sealed_key"]))),
        ("wrong passphrase", Box::new(|r| r["protection"]["salt"] = flip(&r["protection"]["salt"]))),
        ("wrong passphrase", Box::new(|r| r["protection"]["cost"]["passes"] = json!(2))),
        ("damaged", Box::new(|r| r["check"] = flip(&r["check"]))),
        ("damaged", Box::new(|r| r["check"] = json!("zz"))),
        ("damaged", Box::new(|r| r["sealed_key"] = json!("abc"))),
        ("damaged", Box::new(|r| r["protection"]["salt"] = json!("00"))),
        ("damaged", Box::new(|r| r["protection"]["cost"]["memory_kib"] = json!(100_000_000))),
        ("damaged", Box::new(|r| r["protection"]["cost"]["memory_kib"] = json!(-1))),
        ("damaged", Box::new(|r| r["protection"]["kind"] = json!("goodwill"))),
        ("damaged", Box::new(|r| r["protection"]["extra"] = json!(1))),
        ("damaged", Box::new(|r| r["extra"] = json!(1))),
        ("damaged", Box::new(|r| r["version"] = json!("1"))),
        ("damaged", Box::new(|r| r["version"] = json!(0))),
        ("damaged", Box::new(|r| *r = json!([]))),
        ("newer", Box::new(|r| r["version"] = json!(2))),
        ("newer", Box::new(|r| *r = json!({"version": 9, "anything": true}))),
    ];
    for (number, (expected, edit)) in edits.iter().enumerate() {
        fs::write(laptop.record_path(), &good).unwrap();
        laptop.edit_record(edit);
        let why = laptop.unlock(Some("one"), None).unwrap_err();
        let fits = match *expected {
            "wrong passphrase" => matches!(why, SecretError::WrongPassphrase),
            "newer" => matches!(why, SecretError::NewerProtection { .. }),
            _ => matches!(why, SecretError::ProtectionDamaged { .. }),
        };
        assert!(fits, "edit {number} ({expected}): {why:?}");
    }
    for cut in [0, 1, good.len() / 2, good.len() - 3] {
        fs::write(laptop.record_path(), &good[..cut]).unwrap();
        let why = laptop.unlock(Some("one"), None).unwrap_err();
        assert!(matches!(why, SecretError::ProtectionDamaged { .. }), "cut to {cut}: {why:?}");
        assert!(matches!(laptop.protect(Choice::Keyring), Err(SecretError::AlreadyProtected { .. })));
    }
}

#[test]
fn the_record_has_the_documented_shape() {
    let laptop = Laptop::new();
    laptop.protect(Choice::Passphrase("one")).unwrap();
    let record = laptop.record();
    let keys: Vec<_> = record.as_object().unwrap().keys().cloned().collect();
    assert_eq!(keys.len(), 4);
    assert_eq!(record["version"], json!(1));
    assert_eq!(record["sealed_key"].as_str().unwrap().len(), 2 * 60);
    assert_eq!(record["check"].as_str().unwrap().len(), 2 * 28);
    assert_eq!(record["protection"]["salt"].as_str().unwrap().len(), 2 * 16);
    assert_eq!(record["protection"]["kind"], json!("passphrase"));
    assert_eq!(record["protection"]["cost"], json!({"memory_kib": 8, "passes": 1, "lanes": 1}));
    assert!(
        !fs::read_to_string(laptop.record_path()).unwrap().contains("one\""),
        "the passphrase is on record"
    );
}

#[test]
fn no_choice_shows_its_passphrase() {
    let shown = format!("{:?}", Choice::Passphrase("hunter2"));
    assert!(shown.contains("redacted") && !shown.contains("hunter2"), "{shown}");
}
