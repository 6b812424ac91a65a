//! Where the master key of a data folder rests, and things sealed by it or by a passphrase.
//! Deliberately elsewhere: what the keys are for (`entrada-core`), the rows that hold wrapped keys (`entrada-store`),
//! asking people for a passphrase and reading `ENTRADA_KEY_FILE` (`entrada-app` and the front ends).
//!
//! # The chain of keys
//!
//! ```text
//! system keyring | passphrase (Argon2id) | key file
//!        └─ opens ─> master key (sealed in protection.json) ─ wrap() ─> event keys, device key
//! ```
//!
//! The master key itself is random, is made once and never changes. What rests in the keyring or the key file is a
//! *holding key* that opens it. So the protection can be changed without touching one wrapped key, a key file that
//! leaked can be replaced for real, one key file may serve several data folders, and a wrong key is known at once.
//!
//! # Which keyring crates, and why not `keyring` itself
//!
//! `keyring` 4 is a wrapper around `keyring-core` and one store crate per system, and exactly those are used here.
//! The wrapper itself (read at 4.2.0) does not compile without its feature `v1` or `cli`, re-exports neither
//! `keyring_core` nor the stores, and opens its store in a `LazyLock`: a keyring that was locked or absent at the first
//! call stays so for the life of the process, even after the person unlocked it. Here each call opens its store anew.

mod error;
mod key_file;
mod keyring;
mod passphrase;
mod pin;
mod protection;
mod sealed_file;
mod secret;
mod wrap;

pub use error::{KeySource, OpenError, SecretError};
pub use keyring::{KeyringState, probe_keyring};
pub use passphrase::PassphraseCost;
pub use pin::{hash_pin, pin_fits};
pub use protection::{
    Choice, PROTECTION_FILE, Protection, change_protection, protect, read_protection, unlock,
};
pub use sealed_file::{open, seal};
pub use secret::Secret32;
pub use wrap::{unwrap_secret, wrap};
