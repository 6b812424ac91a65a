//! What verbs read and write: options, passphrases, pictures and frames in; text, tables and JSON out.

pub(crate) mod ask;
pub(crate) mod frames;
pub(crate) mod history;
pub(crate) mod output;
pub(crate) mod passphrase;
pub(crate) mod picture;
pub(crate) mod pin;
pub(crate) mod session;
pub(crate) mod show;
pub(crate) mod values;
