//! What the global options choose: the data folder, its key, how answers look. What a verb does is in its own module.

use std::path::{Path, PathBuf};

use clap::Args;
use entrada_app::{App, AppError, ErrorCode, EventId, Log, OpenOptions, app_error};

use crate::io::output::Output;
use crate::io::passphrase::{Asked, Protected};
use crate::io::pin::asked;

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
    /// Who does it: the name of somebody who works at the event. The PIN is ENTRADA_PIN's, or asked
    #[arg(long, global = true, value_name = "NAME", help_heading = EVERYWHERE)]
    person: Option<String>,
    /// Show what is written to the log on standard error too, and more of it
    #[arg(short, long, global = true, conflicts_with = "quiet", help_heading = EVERYWHERE)]
    verbose: bool,
    /// Say nothing on standard error but errors
    #[arg(short, long, global = true, help_heading = EVERYWHERE)]
    quiet: bool,
}

/// One run of the program.
#[derive(Debug)]
pub(crate) struct Session {
    globals: Globals,
    /// Where answers go.
    pub(crate) out: Output,
    log: Option<Log>,
}

impl Session {
    pub(crate) fn new(globals: Globals) -> Self {
        let out = Output::new(globals.json, globals.quiet);
        Self { globals, out, log: None }
    }

    /// Starts the log of a folder. It ends with the session, when all of it is written.
    pub(crate) fn start_log(&mut self, folder: &Path) {
        self.log = entrada_app::start_log(folder, self.globals.verbose);
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

    /// Opens the data folder; asks for its passphrase when it has one. Whoever `--person` names is signed in at the
    /// event that has them.
    pub(crate) fn app(&self) -> Result<App, AppError> {
        let app = self.opened()?;
        if let Some(name) = &self.globals.person {
            self.sign_in(&app, event_of(&app, name)?, name)?;
        }
        Ok(app)
    }

    /// The same for what only reads: a database that can't be brought to this program's version is opened as it is.
    pub(crate) fn app_to_read(&self) -> Result<App, AppError> {
        self.app().or_else(|error| self.to_read(error))
    }

    fn to_read(&self, error: AppError) -> Result<App, AppError> {
        if error.code != ErrorCode::Damaged {
            return Err(error);
        }
        let app = self.opening(App::open_to_read).map_err(|_| error.clone())?;
        self.out.speak(app.language());
        self.out.complain(&error);
        Ok(app)
    }

    fn opened(&self) -> Result<App, AppError> {
        let app = self.opening(App::open)?;
        self.out.speak(app.language());
        if !app.closed_to_others().is_empty() {
            let (files, folder) = (app.closed_to_others().join(", "), app.data_dir().display());
            self.out.note(&format!(
                "Others on this computer could read {files} in {folder}. They no longer can."
            ));
        }
        if !app.open_to_others().is_empty() {
            let (files, folder) = (app.open_to_others().join(", "), app.data_dir().display());
            self.out.note(&format!(
                "Others on this computer can read {files} in {folder}, and that can't be changed."
            ));
        }
        for expired in app.drop_expired(None)? {
            let name = crate::io::show::clean(&expired.name);
            self.out
                .note(&format!("{name}: its time is over, so the personal data of its guests was erased."));
        }
        Ok(app)
    }

    fn sign_in(&self, app: &App, event: EventId, name: &str) -> Result<(), AppError> {
        let person = app.find_person(&event, name)?;
        let pin = match std::env::var("ENTRADA_PIN") {
            Ok(pin) if !pin.is_empty() => pin,
            _ => asked(&format!("PIN of {name}"))?,
        };
        app.sign_in(&event, person, &pin)?;
        Ok(())
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
            options.passphrase = Some(Asked { what: Protected::DataFolder, option, file }.known()?.into());
            open(&options)
        });
        opened.map_err(|error| match error.code {
            ErrorCode::KeyNeeded => app_error!(KeyNeeded, "key-choice-missing", why = error),
            _ => error,
        })
    }

    /// [`Session::app_to_read`], and an event in it.
    pub(crate) fn event_to_read(&self, event: &str) -> Result<(App, EventId), AppError> {
        self.app_and_event(event).or_else(|error| {
            let app = self.to_read(error)?;
            let event = app.find_event(event)?;
            Ok((app, event))
        })
    }

    /// Opens the data folder and finds an event in it.
    pub(crate) fn app_and_event(&self, event: &str) -> Result<(App, EventId), AppError> {
        let app = self.opened()?;
        let event = app.find_event(event)?;
        if let Some(name) = &self.globals.person {
            self.sign_in(&app, event, name)?;
        }
        Ok((app, event))
    }
}

/// The one event at which somebody of this name works.
fn event_of(app: &App, name: &str) -> Result<EventId, AppError> {
    let mut found = Vec::new();
    for view in app.events()? {
        let event = app.find_event(&view.id)?;
        if app.find_person(&event, name).is_ok() {
            found.push((event, view.name));
        }
    }
    match found.as_slice() {
        [(event, _)] => Ok(*event),
        [] => Err(app_error!(NotFound, "person-at-no-event", name = name)),
        several => {
            let names: Vec<&str> = several.iter().map(|(_, event)| event.as_str()).collect();
            Err(app_error!(Ambiguous, "person-at-several-events", name = name, events = names.join(", ")))
        }
    }
}
