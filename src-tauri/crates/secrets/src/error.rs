//! What can go wrong with secrets, in sentences that name the input and the way out.
//! No variant ever carries a key, a passphrase or bytes read from where one should have been.

use std::path::PathBuf;

/// Why a master key or a wrapped secret could not be had.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SecretError {
    /// No `protection.json` in the data folder: `protect` has to come first.
    #[error("the data folder {} has no protection yet: choose the system keyring, a passphrase or a key file", dir.display())]
    NotProtectedYet {
        /// The data folder.
        dir: PathBuf,
    },
    /// `protect` was asked for a folder that already has its master key.
    #[error("{} exists: this data folder is protected already; change its protection instead of setting it up again", path.display())]
    AlreadyProtected {
        /// The `protection.json` found.
        path: PathBuf,
    },
    /// There is no keyring on this machine, or none that works.
    #[error(
        "no system keyring can be used here ({0}): protect the data by a passphrase or a key file instead"
    )]
    NoKeyring(String),
    /// There is a keyring, but it does not let this program in now.
    #[error("the system keyring is locked ({0}): unlock it (log in to the desktop) and try again")]
    KeyringLocked(String),
    /// The keyring works and does not have the entry.
    #[error(
        "the system keyring works but has no entry \"{account}\" of service \"entrada\": was the data folder copied from another computer or user? Restore a backup here, or go back to where the folder came from and protect it by a passphrase first"
    )]
    KeyMissing {
        /// The entry's account name, as in `protection.json`.
        account: String,
    },
    /// The data folder is protected by a passphrase and none was given.
    #[error("this data folder is protected by a passphrase: give it")]
    PassphraseNeeded,
    /// An empty passphrase was chosen.
    #[error("the passphrase is empty: choose one of several words")]
    EmptyPassphrase,
    /// The chosen PIN is not 4 to 12 digits.
    #[error("a PIN has 4 to 12 digits and nothing else")]
    NotAPin,
    /// The passphrase does not open this data folder.
    #[error("the passphrase is wrong: check the keyboard layout and caps lock, and try again")]
    WrongPassphrase,
    /// The key file could not be read or made.
    #[error("the key file {} cannot be used: {why}", path.display())]
    KeyFileUnreadable {
        /// The key file.
        path: PathBuf,
        /// The system's reason.
        why: String,
    },
    /// Other users of the machine may read the key file.
    #[error(
        "the key file {path} can be read by other users (mode {mode:04o}): run `chmod 600 {path}`, or move it to a disk that keeps permissions",
        path = path.display()
    )]
    KeyFileTooOpen {
        /// The key file.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// The file is there but is not a key file.
    #[error("{} is not an Entrada key file: {why}", path.display())]
    KeyFileWrong {
        /// The file named as the key file.
        path: PathBuf,
        /// What does not fit.
        why: &'static str,
    },
    /// A well-formed key, but not the one of this data folder.
    #[error(
        "the key from {from} is not the one this data folder was protected with: give the right one, or restore a backup"
    )]
    WrongKey {
        /// Where the key came from.
        from: KeySource,
    },
    /// `protection.json` was written by a newer program.
    #[error("{} is of format {version}, newer than this program knows: update Entrada", path.display())]
    NewerProtection {
        /// The `protection.json` found.
        path: PathBuf,
        /// The format it names.
        version: u64,
    },
    /// `protection.json` is not what this program writes.
    #[error("{} is damaged ({why}): restore it from a copy of the data folder, or restore a backup", path.display())]
    ProtectionDamaged {
        /// The `protection.json` found.
        path: PathBuf,
        /// What does not fit.
        why: String,
    },
    /// A wrapped secret does not open: another key, another purpose, or damage.
    #[error(
        "a stored secret ({purpose}) does not open with this key: it is damaged, or of another data folder"
    )]
    DoesNotOpen {
        /// The purpose it was to be opened for.
        purpose: String,
    },
    /// The passphrase or PIN needs more memory than there is.
    #[error(
        "there is not enough memory to check the passphrase or PIN ({mib} MiB are needed): close other programs and try again"
    )]
    NoMemory {
        /// Memory asked for, in MiB.
        mib: u32,
    },
    /// The system gave no random bytes.
    #[error("the system gives no random numbers ({0}): no key can be made")]
    NoRandomness(String),
    /// The content is longer than AES-GCM may encrypt at once.
    #[error("{0} bytes are too many to be sealed at once")]
    TooLong(usize),
    /// A file operation failed.
    #[error("{} cannot be {doing}: {source}", path.display())]
    Io {
        /// A participle: "read", "written".
        doing: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// The system's reason.
        source: std::io::Error,
    },
}

/// Where a key came from that is not the one of a data folder.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeySource {
    /// Whoever called.
    #[error("the running program")]
    Program,
    /// The system's keyring.
    #[error("the system keyring (entry \"{account}\")")]
    Keyring {
        /// The entry's account name.
        account: String,
    },
    /// A key file.
    #[error("the key file {}", path.display())]
    KeyFile {
        /// The key file.
        path: PathBuf,
    },
}

/// Why a sealed file (bundle, backup) did not open.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The first bytes are not those of this kind of file.
    #[error("this is not a file of the expected kind")]
    NotThisKind,
    /// Sealed by a newer program.
    #[error("the file is of format {version}, newer than this program knows: update Entrada")]
    Newer {
        /// The format it names.
        version: u8,
    },
    /// Shorter than it says it is.
    #[error("the file is cut short: copy it again from where it was made")]
    Truncated,
    /// The file asks for more work than any file of this program does.
    #[error(
        "the file asks for {mib} MiB of memory and {passes} passes to be opened, more than this program ever asks for: it is damaged or was not made by Entrada"
    )]
    TooDear {
        /// Memory asked for, in MiB.
        mib: u32,
        /// Argon2 passes asked for.
        passes: u32,
    },
    /// There is not enough memory for the passphrase.
    #[error(
        "there is not enough memory to open the file ({mib} MiB are needed): close other programs and try again"
    )]
    NoMemory {
        /// Memory asked for, in MiB.
        mib: u32,
    },
    /// The two can't be told apart, by design of the encryption.
    #[error("the passphrase is wrong, or the file is damaged")]
    WrongPassphraseOrDamaged,
}
