//! The system's keyring: the Secret Service on Linux, Keychain on macOS, Credential Manager on Windows.
//! One entry of 64 hex digits is all that goes in (KDE Wallet keeps UTF-8 only, Windows 2,560 bytes only);
//! what the entry opens is decided in `protection.rs`.

use std::sync::Arc;

use keyring_core::CredentialStore;
use zeroize::Zeroizing;

use crate::secret::fill_random;
use crate::{Secret32, SecretError};

/// The service name under which every entry of this program lies.
pub(crate) const SERVICE: &str = "entrada";

/// Whether the keyring can be relied on, found out by using it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyringState {
    /// A test entry was written, read back and deleted.
    Works,
    /// There is none, or it does not do its work; the system's reason.
    Absent(String),
    /// There is one, but it lets nobody in at the moment; the system's reason.
    Locked(String),
}

/// What a keyring answers when it does not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum KeyringFault {
    Absent(String),
    Locked(String),
}

impl From<KeyringFault> for SecretError {
    fn from(fault: KeyringFault) -> Self {
        match fault {
            KeyringFault::Absent(why) => Self::NoKeyring(why),
            KeyringFault::Locked(why) => Self::KeyringLocked(why),
        }
    }
}

/// What is asked of a keyring here; in front of the real one so that the rules can be tested without it.
pub(crate) trait Keyring {
    fn load(&self, account: &str) -> Result<Option<Zeroizing<String>>, KeyringFault>;
    fn save(&self, account: &str, text: &str) -> Result<(), KeyringFault>;
    /// Deleting what is not there is fine.
    fn delete(&self, account: &str) -> Result<(), KeyringFault>;
}

/// Writes, reads back, compares and deletes a test entry. Nothing less proves anything: a Secret Service that was
/// never unlocked opens without an error and answers "no such entry" to every question.
///
/// Blocks while the desktop asks the person to unlock the keyring: call it off the UI and async threads.
#[must_use]
pub fn probe_keyring() -> KeyringState {
    probe(&SystemKeyring)
}

pub(crate) fn probe(keyring: &dyn Keyring) -> KeyringState {
    let round_trip = || -> Result<(), SecretError> {
        let (account, text) = (fresh_account("probe")?, key_text(&Secret32::generate()?));
        keyring.save(&account, &text)?;
        let back = keyring.load(&account);
        let deleted = keyring.delete(&account);
        if back?.as_deref() != Some(&*text) {
            return Err(KeyringFault::Absent("it does not give back what it was given".into()).into());
        }
        Ok(deleted?)
    };
    let tried = round_trip();
    tracing::debug!(works = tried.is_ok(), "the keyring was tried");
    match tried {
        Ok(()) => KeyringState::Works,
        Err(SecretError::KeyringLocked(why)) => KeyringState::Locked(why),
        Err(SecretError::NoKeyring(why)) => KeyringState::Absent(why),
        Err(other) => KeyringState::Absent(other.to_string()),
    }
}

/// An account name that nothing else uses, so that two data folders never share an entry.
pub(crate) fn fresh_account(what: &str) -> Result<String, SecretError> {
    let mut id = [0; 8];
    fill_random(&mut id)?;
    Ok(format!("{what}-{}", hex::encode(id)))
}

/// A key as it is written in keyrings and key files.
pub(crate) fn key_text(key: &Secret32) -> Zeroizing<String> {
    Zeroizing::new(hex::encode(key.dangerously_expose()))
}

/// The other way round; `None` for anything but 64 hex digits.
pub(crate) fn key_of_text(text: &str) -> Option<Secret32> {
    let mut bytes = Zeroizing::new([0; 32]);
    hex::decode_to_slice(text.trim(), bytes.as_mut_slice()).ok()?;
    Some(Secret32::from_bytes(*bytes))
}

/// The keyring of the person who runs this program.
pub(crate) struct SystemKeyring;

impl Keyring for SystemKeyring {
    fn load(&self, account: &str) -> Result<Option<Zeroizing<String>>, KeyringFault> {
        let account = account.to_owned();
        on_own_thread(move || load_from(&*open_store()?, &account))
    }

    fn save(&self, account: &str, text: &str) -> Result<(), KeyringFault> {
        let (account, text) = (account.to_owned(), Zeroizing::new(text.to_owned()));
        on_own_thread(move || {
            open_store()?
                .build(SERVICE, &account, None)
                .and_then(|entry| entry.set_password(&text))
                .map_err(fault)
        })
    }

    fn delete(&self, account: &str) -> Result<(), KeyringFault> {
        let account = account.to_owned();
        on_own_thread(move || delete_from(&*open_store()?, &account))
    }
}

fn load_from(store: &CredentialStore, account: &str) -> Result<Option<Zeroizing<String>>, KeyringFault> {
    match store.build(SERVICE, account, None).and_then(|entry| entry.get_password()) {
        Ok(text) => Ok(Some(Zeroizing::new(text))),
        Err(keyring_core::Error::NoEntry) => Ok(None),
        Err(why) => Err(fault(why)),
    }
}

fn delete_from(store: &CredentialStore, account: &str) -> Result<(), KeyringFault> {
    match store.build(SERVICE, account, None).and_then(|entry| entry.delete_credential()) {
        Ok(()) | Err(keyring_core::Error::NoEntry) => Ok(()),
        Err(why) => Err(fault(why)),
    }
}

/// Runs one keyring operation on a thread of its own: the D-Bus client panics inside an async runtime as soon as any
/// crate of the build turns its tokio feature on, and Windows orders operations on one entry only within one thread.
fn on_own_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, KeyringFault> + Send + 'static,
) -> Result<T, KeyringFault> {
    std::thread::Builder::new()
        .name("keyring".into())
        .spawn(work)
        .map_err(|why| KeyringFault::Absent(why.to_string()))?
        .join()
        .unwrap_or_else(|_| Err(KeyringFault::Absent("its client library failed".into())))
}

/// Opened for every operation (2 to 40 ms on Linux), so that a keyring unlocked a moment ago is found unlocked.
fn open_store() -> Result<Arc<CredentialStore>, KeyringFault> {
    #[cfg(target_os = "macos")]
    let store = apple_native_keyring_store::keychain::Store::new();
    #[cfg(windows)]
    let store = windows_native_keyring_store::Store::new();
    #[cfg(all(unix, not(target_os = "macos")))]
    let store = zbus_secret_service_keyring_store::Store::new();
    match store {
        Ok(store) => Ok(store),
        Err(why) => Err(fault(why)),
    }
}

/// Sorts the library's errors into "none", "locked" and nothing else. Variants that carry what was read are not printed.
fn fault(why: keyring_core::Error) -> KeyringFault {
    use keyring_core::Error;
    match why {
        Error::NoStorageAccess(source) => KeyringFault::Locked(chain(&*source)),
        Error::PlatformFailure(source) => {
            let text = chain(&*source);
            // Creating an entry in a locked collection arrives as a plain D-Bus error of this name.
            if text.contains("IsLocked") { KeyringFault::Locked(text) } else { KeyringFault::Absent(text) }
        }
        Error::BadEncoding(_) | Error::BadDataFormat(..) => {
            KeyringFault::Absent("an entry is not text".into())
        }
        other => KeyringFault::Absent(other.to_string()),
    }
}

/// An error and its causes in one line, each said once.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            text = format!("{text}: {cause_text}");
        }
        next = cause.source();
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
pub(crate) mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "tests may panic")]
    use std::cell::RefCell;
    use std::collections::HashMap;

    use super::*;

    /// A keyring in memory that can be told to misbehave.
    #[derive(Default)]
    pub(crate) struct FakeKeyring {
        pub(crate) entries: RefCell<HashMap<String, String>>,
        /// Every operation fails so.
        pub(crate) fault: RefCell<Option<KeyringFault>>,
        /// Reads say "no entry" and writes "locked", as gnome-keyring does before it is unlocked.
        pub(crate) never_unlocked: RefCell<bool>,
        /// Gives back something else than it was given.
        pub(crate) forgetful: bool,
    }

    impl FakeKeyring {
        fn check(&self) -> Result<(), KeyringFault> {
            self.fault.borrow().clone().map_or(Ok(()), Err)
        }
    }

    impl Keyring for FakeKeyring {
        fn load(&self, account: &str) -> Result<Option<Zeroizing<String>>, KeyringFault> {
            self.check()?;
            if *self.never_unlocked.borrow() {
                return Ok(None);
            }
            let found = self.entries.borrow().get(account).cloned();
            Ok(found
                .map(|text| Zeroizing::new(if self.forgetful { text.to_uppercase() + "0" } else { text })))
        }
        fn save(&self, account: &str, text: &str) -> Result<(), KeyringFault> {
            self.check()?;
            if *self.never_unlocked.borrow() {
                return Err(KeyringFault::Locked("NoResult".into()));
            }
            self.entries.borrow_mut().insert(account.into(), text.into());
            Ok(())
        }
        fn delete(&self, account: &str) -> Result<(), KeyringFault> {
            self.check()?;
            self.entries.borrow_mut().remove(account);
            Ok(())
        }
    }

    #[test]
    fn a_probe_believes_only_a_round_trip() {
        let good = FakeKeyring::default();
        assert_eq!(probe(&good), KeyringState::Works);
        assert!(good.entries.borrow().is_empty(), "the test entry stayed behind");

        let forgetful = FakeKeyring { forgetful: true, ..Default::default() };
        assert!(matches!(probe(&forgetful), KeyringState::Absent(_)));
        assert!(forgetful.entries.borrow().is_empty(), "the test entry stayed behind");

        let silent = FakeKeyring { never_unlocked: RefCell::new(true), ..Default::default() };
        assert_eq!(probe(&silent), KeyringState::Locked("NoResult".into()));

        let none = FakeKeyring::default();
        *none.fault.borrow_mut() = Some(KeyringFault::Absent("no bus".into()));
        assert_eq!(probe(&none), KeyringState::Absent("no bus".into()));
    }

    #[test]
    fn keys_survive_as_text_and_nothing_else_passes() {
        let key = Secret32::generate().unwrap();
        let text = key_text(&key);
        assert_eq!(
            key_of_text(&format!(" {}\n", &*text)).unwrap().dangerously_expose(),
            key.dangerously_expose()
        );
        for bad in ["", "00", &"g".repeat(64), &"0".repeat(63), &"0".repeat(66)] {
            assert!(key_of_text(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn the_librarys_store_behaves_as_the_trait_says() {
        let store: Arc<CredentialStore> = keyring_core::mock::Store::new().unwrap();
        assert!(load_from(&*store, "nobody").unwrap().is_none());
        assert_eq!(delete_from(&*store, "nobody"), Ok(()));
        let entry = store.build(SERVICE, "somebody", None).unwrap();
        entry.set_password("text").unwrap();
        assert_eq!(load_from(&*store, "somebody").unwrap().unwrap().as_str(), "text");
        entry.set_secret(&[0xff, 0xfe]).unwrap();
        let Err(KeyringFault::Absent(why)) = load_from(&*store, "somebody") else {
            panic!("bytes passed as text")
        };
        assert!(!why.contains("255") && !why.contains("ff"), "{why}");
        delete_from(&*store, "somebody").unwrap();
        assert!(load_from(&*store, "somebody").unwrap().is_none());
    }

    #[test]
    fn errors_are_sorted() {
        use keyring_core::Error;
        let boxed = |text: &str| -> Box<dyn std::error::Error + Send + Sync> { text.into() };
        assert_eq!(fault(Error::NoStorageAccess(boxed("a\nb"))), KeyringFault::Locked("a b".into()));
        let is_locked = "org.freedesktop.Secret.Error.IsLocked: no";
        assert_eq!(fault(Error::PlatformFailure(boxed(is_locked))), KeyringFault::Locked(is_locked.into()));
        assert_eq!(fault(Error::PlatformFailure(boxed("no bus"))), KeyringFault::Absent("no bus".into()));
        assert!(matches!(fault(Error::NoDefaultStore), KeyringFault::Absent(_)));
    }

    #[test]
    fn a_panic_of_the_client_is_a_fault() {
        let panicked: Result<(), _> = on_own_thread(|| panic!("inside"));
        assert!(matches!(panicked, Err(KeyringFault::Absent(_))));
    }
}
