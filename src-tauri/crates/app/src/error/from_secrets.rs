//! What the keeping of the master key reports, as errors with an id. The words are in `words/errors/LANGUAGE/core.ftl`.

use std::io::ErrorKind;
use std::path::Path;

use entrada_secrets::{KeySource, SecretError};

use crate::app_error;
use crate::error::{AppError, ErrorArg, ErrorCode};

impl From<SecretError> for AppError {
    fn from(error: SecretError) -> Self {
        use SecretError as E;
        match error {
            E::NotProtectedYet { dir } => app_error!(KeyNeeded, "key-not-chosen", folder = shown(&dir)),
            E::AlreadyProtected { path } => app_error!(Conflict, "key-chosen-already", path = shown(&path)),
            E::NoKeyring(why) => app_error!(KeyUnavailable, "no-keyring", why = why),
            E::KeyringLocked(why) => app_error!(KeyUnavailable, "keyring-locked", why = why),
            E::KeyMissing { account } => app_error!(KeyUnavailable, "key-missing", account = account),
            E::PassphraseNeeded => app_error!(PassphraseNeeded, "passphrase-needed"),
            E::EmptyPassphrase => app_error!(BadInput, "passphrase-empty"),
            E::NotAPin => app_error!(BadInput, "not-a-pin"),
            E::WrongPassphrase => app_error!(WrongPassphrase, "passphrase-wrong"),
            E::KeyFileUnreadable { path, why } => {
                app_error!(KeyUnavailable, "key-file-unusable", path = shown(&path), why = phrase(&why))
            }
            E::KeyFileTooOpen { path, mode } => {
                let mode = format!("{mode:04o}");
                app_error!(KeyUnavailable, "key-file-too-open", path = shown(&path), mode = mode)
            }
            E::KeyFileWrong { path, why } => {
                app_error!(KeyUnavailable, "key-file-wrong", path = shown(&path), why = phrase(why))
            }
            E::WrongKey { from } => app_error!(KeyUnavailable, "key-wrong", from = source(from)),
            E::NewerProtection { path, version } => {
                app_error!(Newer, "protection-newer", path = shown(&path), version = version)
            }
            E::ProtectionDamaged { path, why } => {
                app_error!(Damaged, "protection-damaged", path = shown(&path), why = why)
            }
            E::DoesNotOpen { purpose } => app_error!(Damaged, "secret-does-not-open", purpose = purpose),
            E::NoMemory { mib } => app_error!(Internal, "no-memory-for-passphrase", mib = mib),
            E::NoRandomness(why) => app_error!(Internal, "no-randomness", why = why),
            E::TooLong(bytes) => app_error!(Internal, "too-long-to-seal", bytes = bytes),
            E::Io { doing, path, source } => {
                let code = match source.kind() {
                    ErrorKind::StorageFull => ErrorCode::DiskFull,
                    _ => ErrorCode::ReadOnly,
                };
                let (path, why) = (shown(&path).into(), source.to_string().into());
                AppError::of(
                    code,
                    "secret-file-failed",
                    vec![("path", path), ("doing", doing.into()), ("why", why)],
                )
            }
            other => app_error!(KeyUnavailable, "key-unavailable", why = other.to_string()),
        }
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn source(from: KeySource) -> AppError {
    match from {
        KeySource::Program => app_error!(KeyUnavailable, "key-of-program"),
        KeySource::Keyring { account } => app_error!(KeyUnavailable, "key-of-keyring", account = account),
        KeySource::KeyFile { path } => app_error!(KeyUnavailable, "key-of-file", path = shown(&path)),
    }
}

/// Why a key file is of no use: a phrase of the crate that says so, or the system's own words.
fn phrase(why: &str) -> ErrorArg {
    ErrorArg::Word(match why {
        "it is longer than a key file ever is" => "key-file-too-long",
        "it is not text" => "key-file-no-text",
        "it has no line of 64 hex digits" => "key-file-no-key",
        "it has more than one key in it" => "key-file-several-keys",
        "the folder it should lie in does not exist: make that folder first" => "key-file-no-folder",
        other => return other.into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_says_what_the_keeping_of_keys_says() {
        let path = || Path::new("/data/protection.json").to_owned();
        for error in [
            SecretError::NotProtectedYet { dir: path() },
            SecretError::AlreadyProtected { path: path() },
            SecretError::NoKeyring("why".into()),
            SecretError::KeyringLocked("why".into()),
            SecretError::KeyMissing { account: "a".into() },
            SecretError::PassphraseNeeded,
            SecretError::EmptyPassphrase,
            SecretError::NotAPin,
            SecretError::WrongPassphrase,
            SecretError::KeyFileUnreadable { path: path(), why: "why".into() },
            SecretError::KeyFileTooOpen { path: path(), mode: 0o644 },
            SecretError::KeyFileWrong { path: path(), why: "it is not text" },
            SecretError::WrongKey { from: KeySource::Program },
            SecretError::WrongKey { from: KeySource::Keyring { account: "a".into() } },
            SecretError::WrongKey { from: KeySource::KeyFile { path: path() } },
            SecretError::NewerProtection { path: path(), version: 7 },
            SecretError::ProtectionDamaged { path: path(), why: "why".into() },
            SecretError::DoesNotOpen { purpose: "device".into() },
            SecretError::NoMemory { mib: 64 },
            SecretError::NoRandomness("why".into()),
            SecretError::TooLong(1_000_000),
            SecretError::Io { doing: "written", path: path(), source: std::io::Error::other("why") },
        ] {
            let said = error.to_string();
            assert_eq!(AppError::from(error).message, said);
        }
    }

    #[test]
    fn phrases_about_key_files_are_said_in_other_languages_too() {
        for why in [
            "it is longer than a key file ever is",
            "it is not text",
            "it has no line of 64 hex digits",
            "it has more than one key in it",
            "the folder it should lie in does not exist: make that folder first",
        ] {
            assert!(matches!(phrase(why), ErrorArg::Word(_)), "{why}");
        }
    }
}
