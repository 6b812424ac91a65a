//! `entrada settings`: what this laptop remembers, as the window's Settings show it. What each may be is the app's to know.

use clap::Subcommand;
use entrada_app::{AppError, Settings, app_error};
use serde_json::{Map, Value};

use crate::io::session::Session;
use crate::io::show;
use crate::{Ended, Outcome};

#[derive(Debug, Subcommand)]
pub(crate) enum SettingsVerb {
    /// List the settings; what was never set is as the system has it
    List,
    /// Set one
    #[command(after_help = "Examples:\n  entrada settings set device-name \"North door\"\n  \
                            entrada settings set guest-language de\n  entrada settings set sound no")]
    Set {
        /// Its name, as settings list shows it
        name: String,
        /// What it is to be; an empty text: as the system has it
        #[arg(allow_hyphen_values = true)]
        value: String,
    },
}

impl SettingsVerb {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let app = session.app()?;
        let now = match self {
            Self::List => app.settings()?,
            Self::Set { name, value } => {
                let name = name.trim().to_lowercase().replace('-', "_");
                let value = match name.as_str() {
                    "event" if !value.trim().is_empty() => app.find_event(value)?.to_string(),
                    _ => value.clone(),
                };
                app.save_settings(&one(&name, &value)?)?
            }
        };
        session.out.show(&now, list)?;
        Ok(Outcome::Done)
    }
}

/// Settings with this one alone.
fn one(name: &str, typed: &str) -> Result<Settings, AppError> {
    let names = fields(&Settings::default());
    if !names.contains_key(name) {
        let known: Vec<String> = names.keys().map(|name| shown(name)).collect();
        return Err(app_error!(NotFound, "no-such-setting", name = shown(name), names = known.join(", ")));
    }
    let word = match typed.trim() {
        "yes" | "on" => Value::Bool(true),
        "no" | "off" => Value::Bool(false),
        other => other.parse::<u32>().map_or(Value::Null, Value::from),
    };
    let read = |value: Value| -> Option<Settings> {
        serde_json::from_value(Value::Object(Map::from_iter([(name.to_owned(), value)]))).ok()
    };
    // What may be any text is a text, also where it looks like a number.
    read(Value::String(typed.trim().to_owned()))
        .or_else(|| (!word.is_null()).then(|| read(word)).flatten())
        .ok_or_else(|| app_error!(BadInput, "setting-of-another-kind", name = shown(name), value = typed))
}

fn fields(settings: &Settings) -> Map<String, Value> {
    match serde_json::to_value(settings) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

/// A setting's name as it is typed.
fn shown(name: &str) -> String {
    name.replace('_', "-")
}

fn list(settings: &Settings) -> String {
    let rows: Vec<Vec<String>> = fields(settings)
        .into_iter()
        .map(|(name, value)| {
            let value = match value {
                Value::Null => String::new(),
                Value::String(text) => text,
                Value::Bool(yes) => if yes { "yes" } else { "no" }.to_owned(),
                other => other.to_string(),
            };
            vec![shown(&name), value]
        })
        .collect();
    show::table(&["SETTING", "VALUE"], &rows)
}
