//! `entrada backup` and `entrada restore`: everything on this laptop in one file. One event for another laptop:
//! `bundle`.

use std::path::PathBuf;

use clap::Args;
use entrada_app::restore;
use serde::Serialize;

use crate::io::passphrase::Protected;
use crate::io::session::Session;
use crate::io::show;
use crate::verbs::bundle::PassphraseFile;
use crate::{Ended, Outcome};

/// Everything on this laptop, under a passphrase.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  entrada backup laptop.backup --passphrase-file secret.txt")]
pub(crate) struct Backup {
    /// Where to
    file: PathBuf,
    #[command(flatten)]
    passphrase: PassphraseFile,
}

#[derive(Serialize)]
struct Saved {
    file: String,
}

impl Backup {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let app = session.app_to_read()?;
        let passphrase = self.passphrase.of(Protected::Backup).chosen()?;
        let saved = Saved { file: app.backup(&self.file, &passphrase)?.display().to_string() };
        session.out.show(&saved, |saved| {
            format!(
                "Saved everything to {}\nKeep its passphrase: without it nobody can read the file.\n",
                show::clean(&saved.file)
            )
        })?;
        Ok(Outcome::Done)
    }
}

/// A backup, back into an empty data folder.
#[derive(Debug, Args)]
#[command(
    after_help = "The laptop is then the one that the backup was made of: that one must not go on being used. Its key rests \
                        where entrada key says, in the file that ENTRADA_KEY_FILE names, or in the keyring.\n\n\
                        Example:\n  entrada --data ~/restored restore laptop.backup --passphrase-file secret.txt"
)]
pub(crate) struct Restore {
    /// Which file
    file: PathBuf,
    #[command(flatten)]
    passphrase: PassphraseFile,
}

#[derive(Serialize)]
struct Restored {
    file: String,
    data: String,
}

impl Restore {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let passphrase = self.passphrase.of(Protected::Backup).known()?;
        session.opening(|options| restore(options, &self.file, &passphrase))?;
        let restored = Restored {
            file: self.file.display().to_string(),
            data: session.data_dir()?.display().to_string(),
        };
        session.out.show(&restored, |restored| {
            format!("Restored {} into {}\n", show::clean(&restored.file), show::clean(&restored.data))
        })?;
        Ok(Outcome::Done)
    }
}
