//! What the global options choose: the data folder, its key, how answers look. What a verb does is in its own module.

use std::path::PathBuf;

use clap::Args;
use entrada_app::{App, AppError, ErrorCode, EventId, OpenOptions};

use crate::output::Output;
use crate::passphrase::Asked;

const EVERYWHERE: &str = "Options of every verb";

/// Options of every verb.
#[derive(Debug, Args)]
pub(crate) struct Globals {
    /// Answer with one JSON document (one a line where there are many)
    #[arg(long, global = true, help_heading = EVERYWHERE)]
    json: bool,
    /// The data folder; the user's own when absent
    #[arg(long, global = true, value_name = "DIR", env = "ENTRADA_DATA", hide_env_values = true, help_heading = EVERYWHERE)]
    data: Option<PathBuf>,
    /// A file whose first line is the passphrase of the data folder, when it has one
    #[arg(long, global = true, value_name = "F", env = "ENTRADA_PASSPHRASE_FILE", hide_env_values = true, help_heading = EVERYWHERE)]
    data_passphrase_file: Option<PathBuf>,
}

/// One run of the program.
#[derive(Debug)]
pub(crate) struct Session {
    globals: Globals,
    /// Where answers go.
    pub(crate) out: Output,
}

impl Session {
    pub(crate) fn new(globals: Globals) -> Self {
        let out = Output::new(globals.json);
        Self { globals, out }
    }

    /// The folder that everything is kept in.
    pub(crate) fn data_dir(&self) -> Result<PathBuf, AppError> {
        match &self.globals.data {
            Some(folder) => Ok(folder.clone()),
            None => entrada_app::default_data_dir(),
        }
    }

    /// The key file that `ENTRADA_KEY_FILE` names.
    pub(crate) fn key_file(&self) -> Option<PathBuf> {
        std::env::var_os("ENTRADA_KEY_FILE").filter(|name| !name.is_empty()).map(PathBuf::from)
    }

    /// Opens the data folder; asks for its passphrase when it has one.
    pub(crate) fn app(&self) -> Result<App, AppError> {
        self.opening(App::open)
    }

    /// Does what needs the data folder's key; asks for its passphrase when it has one.
    pub(crate) fn opening<T>(
        &self,
        open: impl Fn(&OpenOptions) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let mut options =
            OpenOptions { data_dir: self.data_dir()?, passphrase: None, key_file: self.key_file() };
        let opened = open(&options).or_else(|error| {
            if error.code != ErrorCode::PassphraseNeeded {
                return Err(error);
            }
            let option = "--data-passphrase-file (or ENTRADA_PASSPHRASE_FILE)";
            let file = self.globals.data_passphrase_file.as_deref();
            options.passphrase = Some(Asked { what: "the data folder", option, file }.known()?.into());
            open(&options)
        });
        opened.map_err(|error| match error.code {
            ErrorCode::KeyNeeded => error.hint(
                "Choose once: entrada key keyring, entrada key passphrase, entrada key file PATH, or set \
                 ENTRADA_KEY_FILE.",
            ),
            _ => error,
        })
    }

    /// Opens the data folder and finds an event in it.
    pub(crate) fn app_and_event(&self, event: &str) -> Result<(App, EventId), AppError> {
        let app = self.app()?;
        let event = app.find_event(event)?;
        Ok((app, event))
    }
}
