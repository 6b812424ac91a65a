//! The public functions as a program uses them: with a real gnome-keyring, with a locked one, and with none at all.
//! The rules themselves (tampering, permissions, wrong keys) are tested beside the code.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests may panic")]

use entrada_secrets::{
    Choice, OpenError, SecretError, change_protection, open, protect, read_protection, seal, unlock,
    unwrap_secret, wrap,
};

#[cfg(target_os = "linux")]
mod real_keyring;

#[test]
fn a_folder_without_a_keyring_from_first_start_to_change() {
    let (data, keys) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let key_file = keys.path().join("entrada.key");
    assert!(matches!(unlock(data.path(), None, None), Err(SecretError::NotProtectedYet { .. })));
    let master = protect(data.path(), Choice::KeyFile(&key_file)).unwrap();
    let row = wrap(&master, b"event key/1", b"0123456789abcdef").unwrap();

    let again = unlock(data.path(), None, Some(&key_file)).unwrap();
    change_protection(data.path(), &again, Choice::Passphrase("correct horse battery staple")).unwrap();
    assert!(matches!(unlock(data.path(), None, None), Err(SecretError::PassphraseNeeded)));
    assert!(matches!(unlock(data.path(), Some("correct horse"), None), Err(SecretError::WrongPassphrase)));
    let third = unlock(data.path(), Some("correct horse battery staple"), None).unwrap();
    assert_eq!(unwrap_secret(&third, b"event key/1", &row).unwrap().as_slice(), b"0123456789abcdef");
    assert!(read_protection(data.path()).unwrap().is_some());
}

#[test]
fn a_bundle_between_two_laptops() {
    let content = vec![42; 300_000];
    let bundle = seal(b"ENTRBNDL", "spoken on the phone", &content).unwrap();
    assert_eq!(*open(b"ENTRBNDL", "spoken on the phone", &bundle).unwrap(), content);
    let why = open(b"ENTRBNDL", "misheard on the phone", &bundle).unwrap_err();
    assert_eq!(why, OpenError::WrongPassphraseOrDamaged);
    assert_eq!(open(b"ENTRBKUP", "spoken on the phone", &bundle).unwrap_err(), OpenError::NotThisKind);
}
