//! `entrada key`: where the key that protects the data folder rests. Passphrases of bundles and backups: `bundle`.

use std::path::PathBuf;

use clap::Subcommand;
use entrada_app::{KeyChoice, KeyState, choose_key, key_state};

use crate::io::passphrase::Protected;
use crate::io::session::Session;
use crate::io::show;
use crate::verbs::bundle::PassphraseFile;
use crate::{Ended, Outcome};

#[derive(Debug, Subcommand)]
pub(crate) enum KeyVerb {
    /// Tell how the data folder is protected, and what is needed to open it
    Status,
    /// First start: keep the key in the system's keyring
    Keyring,
    /// First start: protect the key with a passphrase, asked at every start
    Passphrase {
        #[command(flatten)]
        passphrase: PassphraseFile,
    },
    /// First start: keep the key in a file, made when it is not there
    File {
        /// Which file
        path: PathBuf,
    },
}

impl KeyVerb {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let folder = session.data_dir()?;
        match self {
            Self::Status => {}
            Self::Keyring => choose_key(&folder, KeyChoice::Keyring)?,
            Self::Passphrase { passphrase } => {
                let passphrase = passphrase.of(Protected::DataFolder).chosen()?;
                choose_key(&folder, KeyChoice::Passphrase(&passphrase))?;
            }
            Self::File { path } => choose_key(&folder, KeyChoice::KeyFile(path))?,
        }
        let state = key_state(&folder, session.key_file().as_deref())?;
        session.out.show(&state, |state| {
            show::card(
                &folder.display().to_string(),
                &[
                    ("state", Some(meaning(state))),
                    (
                        "protected by",
                        state.protection.as_ref().map(|protection| protection.replace('_', " ")),
                    ),
                    ("trouble", state.why.clone()),
                ],
            )
        })?;
        Ok(Outcome::Done)
    }
}

fn meaning(state: &KeyState) -> String {
    match state.state.as_str() {
        "ready" => "ready",
        "choose" => "not chosen yet: entrada key keyring, entrada key passphrase or entrada key file PATH",
        "passphrase" => "opens with its passphrase",
        other => other,
    }
    .to_owned()
}
