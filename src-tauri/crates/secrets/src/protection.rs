//! How a data folder is protected: `protection.json` beside the data, and the master key that comes out of it.
//! The three places a holding key can rest are in `keyring.rs`, `passphrase.rs` and `key_file.rs`.

use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::keyring::{
    Keyring, KeyringFault, KeyringState, SystemKeyring, fresh_account, key_of_text, key_text, probe,
};
use crate::passphrase::{DeriveFault, PassphraseCost, SALT};
use crate::secret::fill_random;
use crate::{KeySource, Secret32, SecretError, key_file, unwrap_secret, wrap};

/// The file's name inside a data folder.
/// The file in a data folder that says how it is protected.
pub const PROTECTION_FILE: &str = "protection.json";
const FORMAT: u64 = 1;
/// The file has some 400 bytes and a path.
const MOST_BYTES: u64 = 64 * 1024;
/// What the sealed master key is bound to.
const MASTER: &[u8] = b"entrada/master/1";
/// What the check value is bound to: nothing, sealed by the master key.
const CHECK: &[u8] = b"entrada/check/1";

/// Where the key that opens a data folder rests. No secret in it: fine to show, to log and to serialise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Protection {
    /// In the system's keyring, service `entrada`.
    Keyring {
        /// The entry's account name.
        account: String,
    },
    /// Nowhere: a person remembers the passphrase that it is derived from.
    Passphrase {
        /// 16 bytes in hex.
        salt: String,
        /// What trying a passphrase costs.
        cost: PassphraseCost,
    },
    /// In a file.
    KeyFile {
        /// Where it was when the protection was chosen.
        path: PathBuf,
    },
}

/// The way a person chooses to protect a data folder.
#[derive(Clone, Copy)]
pub enum Choice<'a> {
    /// The system's keyring.
    Keyring,
    /// A passphrase, asked at every start.
    Passphrase(&'a str),
    /// A key file; made when there is none, used as it is when there is one.
    KeyFile(&'a Path),
}

/// Not derived: a passphrase must not reach a log.
impl std::fmt::Debug for Choice<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Keyring => f.write_str("Keyring"),
            Self::Passphrase(_) => f.write_str("Passphrase(redacted)"),
            Self::KeyFile(path) => f.debug_tuple("KeyFile").field(path).finish(),
        }
    }
}

/// The whole of `protection.json`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    version: u64,
    protection: Protection,
    /// The master key, wrapped by the holding key, in hex.
    sealed_key: String,
    /// Nothing, wrapped by the master key, in hex: proves a master key without opening anything.
    check: String,
}

/// How a data folder is protected; `None` when it is not yet.
///
/// # Errors
/// `Io`, `NewerProtection`, `ProtectionDamaged`.
pub fn read_protection(data_dir: &Path) -> Result<Option<Protection>, SecretError> {
    Ok(read_record(data_dir)?.map(|record| record.protection))
}

/// Makes the master key of a data folder, protects it as chosen and gives it back. `data_dir` has to exist.
/// May block while the desktop asks for the keyring's password, and takes about 0.2 s for a passphrase.
///
/// # Errors
/// `AlreadyProtected`; what the choice itself may run into; `Io`. After an error nothing is left behind.
pub fn protect(data_dir: &Path, choice: Choice<'_>) -> Result<Secret32, SecretError> {
    protect_with(&SystemKeyring, PassphraseCost::CHOSEN, data_dir, choice)
}

/// The master key of a protected data folder.
///
/// `passphrase` and `key_file` are looked at only where the folder is protected that way; `key_file`
/// (`ENTRADA_KEY_FILE`, read by the caller) goes before the path on record, for a file that has moved.
/// May block while the desktop asks for the keyring's password.
///
/// # Errors
/// `NotProtectedYet`, and for each protection the ways in which its key can be missing or wrong.
pub fn unlock(
    data_dir: &Path,
    passphrase: Option<&str>,
    key_file: Option<&Path>,
) -> Result<Secret32, SecretError> {
    unlock_with(&SystemKeyring, data_dir, passphrase, key_file)
}

/// Protects an already protected data folder in another way, or by another passphrase or key file.
/// The master key stays, so nothing wrapped by it has to be touched; the old holding key no longer opens the folder.
/// An old keyring entry is deleted; an old key file is left alone, it may serve other folders.
///
/// # Errors
/// `NotProtectedYet`; `WrongKey` when `current` is not this folder's master key; what the choice may run into.
/// After an error the folder is protected as before.
pub fn change_protection(data_dir: &Path, current: &Secret32, choice: Choice<'_>) -> Result<(), SecretError> {
    change_with(&SystemKeyring, PassphraseCost::CHOSEN, data_dir, current, choice)
}

fn protect_with(
    keyring: &dyn Keyring,
    cost: PassphraseCost,
    data_dir: &Path,
    choice: Choice<'_>,
) -> Result<Secret32, SecretError> {
    let path = data_dir.join(PROTECTION_FILE);
    if path.try_exists().map_err(io("read", &path))? {
        return Err(SecretError::AlreadyProtected { path });
    }
    let master = Secret32::generate()?;
    let made = Holding::make(keyring, cost, choice)?;
    made.put_on_record(keyring, &path, &master, Placing::New)?;
    tracing::info!("a master key was made");
    Ok(master)
}

fn change_with(
    keyring: &dyn Keyring,
    cost: PassphraseCost,
    data_dir: &Path,
    current: &Secret32,
    choice: Choice<'_>,
) -> Result<(), SecretError> {
    let path = data_dir.join(PROTECTION_FILE);
    let old =
        read_record(data_dir)?.ok_or_else(|| SecretError::NotProtectedYet { dir: data_dir.to_owned() })?;
    // Sealing anything but the true master key here would lose every key under it.
    unwrap_secret(current, CHECK, &from_hex(&path, "check", &old.check)?)
        .map_err(|_| SecretError::WrongKey { from: KeySource::Program })?;
    let made = Holding::make(keyring, cost, choice)?;
    made.put_on_record(keyring, &path, current, Placing::Over)?;
    tracing::info!("the protection of the master key was changed");
    // Where the folder can't be synced (some network disks), a power cut might bring the old record back: keep its key.
    let settled = key_file::sync_folder_of(&path).is_ok();
    if let (true, Protection::Keyring { account }) = (settled, &old.protection) {
        // It opens nothing any more; a keyring that is gone or locked by now is no reason to fail.
        let _ = keyring.delete(account);
    }
    Ok(())
}

fn unlock_with(
    keyring: &dyn Keyring,
    data_dir: &Path,
    passphrase: Option<&str>,
    key_file: Option<&Path>,
) -> Result<Secret32, SecretError> {
    let path = data_dir.join(PROTECTION_FILE);
    let record =
        read_record(data_dir)?.ok_or_else(|| SecretError::NotProtectedYet { dir: data_dir.to_owned() })?;
    let sealed = from_hex(&path, "sealed_key", &record.sealed_key)?;
    let check = from_hex(&path, "check", &record.check)?;
    let kind = match &record.protection {
        Protection::Keyring { .. } => "keyring",
        Protection::Passphrase { .. } => "passphrase",
        Protection::KeyFile { .. } => "key file",
    };
    tracing::debug!(kind, "opening the master key");
    let (holding, wrong) = match &record.protection {
        Protection::Keyring { account } => {
            let from = KeySource::Keyring { account: account.clone() };
            (from_keyring(keyring, account)?, SecretError::WrongKey { from })
        }
        Protection::Passphrase { salt, cost } => {
            let passphrase = passphrase.ok_or(SecretError::PassphraseNeeded)?;
            let salt = from_hex(&path, "salt", salt)?;
            let salt =
                <[u8; SALT]>::try_from(salt).map_err(|_| damaged(&path, "the salt has not 16 bytes"))?;
            let holding = cost.derive(passphrase, &salt).map_err(|fault| match fault {
                DeriveFault::Cost => damaged(&path, "the cost of the passphrase is out of bounds"),
                DeriveFault::Memory => SecretError::NoMemory { mib: cost.mib() },
            })?;
            (holding, SecretError::WrongPassphrase)
        }
        Protection::KeyFile { path: recorded } => {
            let file = key_file.unwrap_or(recorded);
            (
                key_file::read(file)?,
                SecretError::WrongKey { from: KeySource::KeyFile { path: file.to_owned() } },
            )
        }
    };
    let Ok(master) = unwrap_secret(&holding, MASTER, &sealed) else { return Err(wrong) };
    let master =
        Secret32::from_slice(&master).ok_or_else(|| damaged(&path, "the sealed key has not 32 bytes"))?;
    unwrap_secret(&master, CHECK, &check).map_err(|_| damaged(&path, "the check value is of another key"))?;
    Ok(master)
}

/// The holding key from the keyring. "No entry" is believed only of a keyring that works.
fn from_keyring(keyring: &dyn Keyring, account: &str) -> Result<Secret32, SecretError> {
    match keyring.load(account)? {
        Some(text) => key_of_text(&text).ok_or_else(|| SecretError::WrongKey {
            from: KeySource::Keyring { account: account.to_owned() },
        }),
        None => Err(match probe(keyring) {
            KeyringState::Works => SecretError::KeyMissing { account: account.to_owned() },
            KeyringState::Absent(why) => SecretError::NoKeyring(why),
            KeyringState::Locked(why) => SecretError::KeyringLocked(why),
        }),
    }
}

/// Whether `protection.json` must not or must be there already.
enum Placing {
    New,
    Over,
}

/// A holding key that rests where it was to rest, and is not on record yet.
struct Holding {
    key: Secret32,
    protection: Protection,
    /// A file that was made for it, to be removed should the record fail.
    made_file: bool,
}

impl Holding {
    fn make(keyring: &dyn Keyring, cost: PassphraseCost, choice: Choice<'_>) -> Result<Self, SecretError> {
        match choice {
            Choice::Keyring => {
                let (key, account) = (Secret32::generate()?, fresh_account("data")?);
                let text = key_text(&key);
                keyring.save(&account, &text)?;
                let back = keyring.load(&account);
                let holding = Self { key, protection: Protection::Keyring { account }, made_file: false };
                match back {
                    Ok(Some(back)) if *back == *text => Ok(holding),
                    other => {
                        holding.undo(keyring);
                        other?;
                        Err(KeyringFault::Absent("it does not give back what it was given".into()).into())
                    }
                }
            }
            Choice::Passphrase("") => Err(SecretError::EmptyPassphrase),
            Choice::Passphrase(passphrase) => {
                let mut salt = [0; SALT];
                fill_random(&mut salt)?;
                let key =
                    cost.derive(passphrase, &salt).map_err(|_| SecretError::NoMemory { mib: cost.mib() })?;
                let protection = Protection::Passphrase { salt: hex::encode(salt), cost };
                Ok(Self { key, protection, made_file: false })
            }
            Choice::KeyFile(path) => {
                // The program may be started from another folder next time.
                let path = std::path::absolute(path).map_err(|why| SecretError::KeyFileUnreadable {
                    path: path.to_owned(),
                    why: why.to_string(),
                })?;
                if path.to_str().is_none() {
                    let why = "its path is not UTF-8 and could not be written down".into();
                    return Err(SecretError::KeyFileUnreadable { path, why });
                }
                let (key, made_file) = key_file::read_or_create(&path)?;
                Ok(Self { key, protection: Protection::KeyFile { path }, made_file })
            }
        }
    }

    /// Seals the master key by this key and writes `protection.json`, or takes back what `make` did.
    fn put_on_record(
        self,
        keyring: &dyn Keyring,
        path: &Path,
        master: &Secret32,
        how: Placing,
    ) -> Result<(), SecretError> {
        let written = self.record(master).and_then(|record| write_record(path, &record, how));
        if written.is_err() {
            self.undo(keyring);
        }
        written
    }

    fn record(&self, master: &Secret32) -> Result<Record, SecretError> {
        Ok(Record {
            version: FORMAT,
            protection: self.protection.clone(),
            sealed_key: hex::encode(wrap(&self.key, MASTER, master.dangerously_expose())?),
            check: hex::encode(wrap(master, CHECK, &[])?),
        })
    }

    /// What can't be taken back is useless without the record, so failures here are not worth a second error.
    fn undo(&self, keyring: &dyn Keyring) {
        match &self.protection {
            Protection::Keyring { account } => drop(keyring.delete(account)),
            Protection::KeyFile { path } if self.made_file => drop(std::fs::remove_file(path)),
            Protection::KeyFile { .. } | Protection::Passphrase { .. } => {}
        }
    }
}

fn read_record(data_dir: &Path) -> Result<Option<Record>, SecretError> {
    let path = data_dir.join(PROTECTION_FILE);
    let file = match std::fs::File::open(&path) {
        Ok(file) => file,
        Err(why) if why.kind() == ErrorKind::NotFound => return Ok(None),
        Err(source) => return Err(SecretError::Io { doing: "read", path, source }),
    };
    let mut bytes = Vec::new();
    file.take(MOST_BYTES).read_to_end(&mut bytes).map_err(io("read", &path))?;
    let value: serde_json::Value =
        serde_json::from_slice(&bytes).map_err(|why| damaged(&path, &why.to_string()))?;
    match value.get("version").and_then(serde_json::Value::as_u64) {
        Some(FORMAT) => {}
        Some(version) if version > FORMAT => return Err(SecretError::NewerProtection { path, version }),
        _ => return Err(damaged(&path, "it names no format")),
    }
    serde_json::from_value(value).map(Some).map_err(|why| damaged(&path, &why.to_string()))
}

/// Whole or not at all, and on disk before it returns.
fn write_record(path: &Path, record: &Record, how: Placing) -> Result<(), SecretError> {
    let folder = path.parent().unwrap_or_else(|| Path::new("."));
    let mut text = serde_json::to_vec_pretty(record).map_err(|why| damaged(path, &why.to_string()))?;
    text.push(b'\n');
    let mut file =
        tempfile::Builder::new().prefix(".protection-").tempfile_in(folder).map_err(io("written", path))?;
    file.write_all(&text).and_then(|()| file.as_file().sync_all()).map_err(io("written", path))?;
    let placed = match how {
        // Two programs may be setting up the same folder at once: the second must not win over the first.
        Placing::New => file.persist_noclobber(path),
        Placing::Over => file.persist(path),
    };
    placed.map_err(|why| match why.error.kind() {
        ErrorKind::AlreadyExists => SecretError::AlreadyProtected { path: path.to_owned() },
        _ => io("written", path)(why.error),
    })?;
    // The file is in place: a folder that can't be synced must not undo its holding key.
    let _ = key_file::sync_folder_of(path);
    Ok(())
}

fn from_hex(path: &Path, field: &str, text: &str) -> Result<Vec<u8>, SecretError> {
    hex::decode(text).map_err(|_| damaged(path, &format!("{field} is not hex")))
}

fn damaged(path: &Path, why: &str) -> SecretError {
    SecretError::ProtectionDamaged { path: path.to_owned(), why: why.to_owned() }
}

fn io(doing: &'static str, path: &Path) -> impl FnOnce(std::io::Error) -> SecretError {
    move |source| SecretError::Io { doing, path: path.to_owned(), source }
}

#[cfg(test)]
#[path = "protection_tests.rs"]
mod tests;
