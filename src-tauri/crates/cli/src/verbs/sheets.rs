//! `entrada sheets`: an event's Google Sheet connected, tested, flushed and disconnected, and what people changed in it.
//! The window keeps sheets right by itself; here `flush` does.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Subcommand};
use entrada_app::{
    App, AppError, ErrorCode, EventId, Proposal, ProposalField, SheetsAuthMethod, SheetsState, SheetsStatus,
    SheetsView, app_error, read_sheets_key,
};
use serde::Serialize;

use crate::io::passphrase::{Secret, first_line};
use crate::io::session::Session;
use crate::io::show;
use crate::{Ended, Outcome};

#[derive(Debug, Args)]
pub(crate) struct Connect {
    /// The event
    event: String,
    /// The key file of a service account that the sheet is shared with
    #[arg(long, value_name = "FILE", requires = "spreadsheet", conflicts_with = "sign_in")]
    service_account: Option<PathBuf>,
    /// The sheet's address, or its id
    #[arg(long, value_name = "ID_OR_URL", requires = "service_account")]
    spreadsheet: Option<String>,
    /// Sign in with Google in a browser; the sheet is made
    #[arg(long, required_unless_present = "service_account")]
    sign_in: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum SheetsVerb {
    /// Connect a Google Sheet that mirrors an event
    #[command(after_help = "Examples:\n  entrada sheets connect jazz --service-account key.json \\\n    \
                      --spreadsheet https://docs.google.com/spreadsheets/d/1AbC.../edit\n  entrada sheets connect jazz --sign-in")]
    Connect(Connect),
    /// Set your own OAuth client for signing in; an empty id goes back to the built-in one
    Client {
        /// The client's id
        #[arg(long)]
        id: String,
        /// A file whose first line is the client's secret
        #[arg(long, value_name = "FILE")]
        secret_file: Option<PathBuf>,
    },
    /// Show the columns, or choose which of them are kept up
    Columns {
        /// The event
        event: String,
        /// The columns' ids; none: show them
        ids: Vec<String>,
    },
    /// Try whether the sheet can be reached and written
    Test {
        /// The event, when more than one has a sheet
        event: Option<String>,
    },
    /// Tell whether the sheet is up to date
    Status {
        /// The event, when more than one has a sheet
        event: Option<String>,
    },
    /// Send what waits now; ends with 0 when nothing waits any more, else with 1
    Flush {
        /// The event, when more than one has a sheet
        event: Option<String>,
        /// How long to go on trying
        #[arg(long = "for", value_name = "SECONDS", default_value_t = 120)]
        patience: u32,
    },
    /// Forget how to reach the sheet; the sheet stays as it is
    Disconnect {
        /// The event, when more than one has a sheet
        event: Option<String>,
    },
    /// List what people changed in the sheet
    Proposals {
        /// The event, when more than one has a sheet
        event: Option<String>,
    },
    /// Take such a change over
    Accept {
        /// Its number in the list
        proposal: i64,
        /// The event, when more than one has a sheet
        event: Option<String>,
    },
    /// Decline such a change; the sheet gets its value back
    Decline {
        /// Its number in the list
        proposal: i64,
        /// The event, when more than one has a sheet
        event: Option<String>,
    },
}

/// A sheet's status as JSON.
#[derive(Serialize)]
struct Standing<'a> {
    state: SheetsState,
    waiting: u32,
    last_success: Option<String>,
    error: &'a Option<entrada_app::SheetsTrouble>,
}

impl SheetsVerb {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        match self {
            Self::Connect(connect) => {
                let (app, event) = session.app_and_event(&connect.event)?;
                let view = match (&connect.service_account, &connect.spreadsheet) {
                    (Some(file), Some(spreadsheet)) => {
                        app.sheets_connect(&event, &read_sheets_key(file)?, spreadsheet)?
                    }
                    _ => {
                        let mut tell = |address: &str| {
                            session
                                .out
                                .ask(&format!("Open this address in a browser and sign in:\n{address}"));
                        };
                        app.sheets_sign_in(&event, &mut tell, &|| false)?
                    }
                };
                session.out.show(&view, connected)?;
            }
            Self::Client { id, secret_file } => {
                let secret =
                    secret_file.as_deref().map(|file| first_line(file, Secret::Client)).transpose()?;
                session.app()?.sheets_client(id, secret.as_deref().unwrap_or_default())?;
                session.out.show(&serde_json::json!({ "client_id": id.trim() }), |_| {
                    "The client is set.\n".to_owned()
                })?;
            }
            Self::Columns { event, ids } => {
                let (app, event) = session.app_and_event(event)?;
                let view =
                    if ids.is_empty() { app.sheets(&event)? } else { app.sheets_columns(&event, ids)? };
                session.out.show(&view.columns, |columns| {
                    let line = |column: &entrada_app::SheetColumn| {
                        let shown = if column.shown { "shown" } else { "" };
                        format!("{:<12} {:<12} {shown}\n", column.id, column.header)
                    };
                    columns.iter().map(line).collect()
                })?;
            }
            Self::Test { event } => {
                let (app, event) = connected_event(session, event.as_deref())?;
                let status = app.sheets_test(&event)?;
                tell(session, &status)?;
                return Ok(if status.error.is_none() { Outcome::Done } else { Outcome::Failed });
            }
            Self::Status { event } => {
                let status = match connected_event(session, event.as_deref()) {
                    // Whoever asks how it stands is told so.
                    Err(error) if event.is_none() && error.code == ErrorCode::NotFound => SheetsStatus::off(),
                    found => {
                        let (app, event) = found?;
                        app.sheets_status(&event)?
                    }
                };
                tell(session, &status)?;
            }
            Self::Flush { event, patience } => {
                let (app, event) = connected_event(session, event.as_deref())?;
                let status = app.sheets_flush(&event, Duration::from_secs((*patience).into()))?;
                tell(session, &status)?;
                let flushed = status.state == SheetsState::UpToDate && status.error.is_none();
                return Ok(if flushed { Outcome::Done } else { Outcome::Failed });
            }
            Self::Disconnect { event } => {
                let (app, event) = connected_event(session, event.as_deref())?;
                app.sheets_disconnect(&event)?;
                session.out.show(&serde_json::json!({ "state": "off" }), |_| {
                    "Disconnected. The sheet stays as it is.\n".to_owned()
                })?;
            }
            Self::Proposals { event } => {
                let (app, event) = connected_event(session, event.as_deref())?;
                session.out.show(&app.proposals(&event)?, |proposals| match proposals.as_slice() {
                    [] => "Nobody changed anything in the sheet.\n".to_owned(),
                    some => some.iter().map(proposed).collect(),
                })?;
            }
            Self::Accept { proposal, event } => {
                let (app, event) = connected_event(session, event.as_deref())?;
                app.accept_proposal(&event, *proposal)?;
                session
                    .out
                    .show(&serde_json::json!({ "accepted": proposal }), |_| "Accepted.\n".to_owned())?;
            }
            Self::Decline { proposal, event } => {
                let (app, event) = connected_event(session, event.as_deref())?;
                app.decline_proposal(&event, *proposal)?;
                session
                    .out
                    .show(&serde_json::json!({ "declined": proposal }), |_| "Declined.\n".to_owned())?;
            }
        }
        Ok(Outcome::Done)
    }
}

/// The event that is named, or the only one that has a sheet.
fn connected_event(session: &Session, name: Option<&str>) -> Result<(App, EventId), AppError> {
    if let Some(name) = name {
        return session.app_and_event(name);
    }
    let app = session.app()?;
    let mut found = Vec::new();
    for view in app.all_events()? {
        let event = app.find_event(&view.id)?;
        if app.sheets(&event).is_ok_and(|sheet| sheet.connected) {
            found.push((event, view.name));
        }
    }
    match found.as_slice() {
        [(event, _)] => Ok((app, *event)),
        [] => Err(app_error!(NotFound, "no-event-with-sheet")),
        several => {
            let names: Vec<&str> = several.iter().map(|(_, name)| name.as_str()).collect();
            Err(app_error!(Ambiguous, "several-events-with-sheet", events = names.join(", ")))
        }
    }
}

fn connected(view: &SheetsView) -> String {
    let way = match view.way {
        Some(SheetsAuthMethod::ServiceAccount) => "by a service account",
        _ => "as a person who signed in",
    };
    let account = view.account.as_deref().map(|account| format!(", {}", show::clean(account)));
    format!(
        "Connected to \"{}\" {way}{}\n{}\n",
        show::clean(view.title.as_deref().unwrap_or_default()),
        account.unwrap_or_default(),
        show::clean(view.spreadsheet.as_deref().unwrap_or_default())
    )
}

fn tell(session: &mut Session, status: &SheetsStatus) -> Result<(), AppError> {
    let standing = Standing {
        state: status.state,
        waiting: status.waiting,
        last_success: status.last_success.map(|at| at.to_string()),
        error: &status.error,
    };
    session.out.show(&standing, |_| in_words(status))
}

fn in_words(status: &SheetsStatus) -> String {
    let mut text = match status.state {
        SheetsState::Off => "No Google Sheet is connected.\n".to_owned(),
        SheetsState::UpToDate if status.error.is_some() => {
            "Nothing waits, but the sheet could not be looked at.\n".to_owned()
        }
        SheetsState::UpToDate => "The sheet is up to date.\n".to_owned(),
        SheetsState::Waiting => format!("Waiting: {}.\n", show::count(status.waiting.into(), "row")),
        SheetsState::NeedsPerson => {
            format!("Somebody has to help; {} waiting.\n", show::count(status.waiting.into(), "row"))
        }
    };
    if let Some(trouble) = &status.error {
        text.push_str(&format!("  {}\n  {}\n", show::clean(&trouble.message), show::clean(&trouble.hint)));
    }
    if let Some(at) = status.last_success {
        text.push_str(&format!("Last compared to the end: {at}\n"));
    }
    if status.proposals > 0 {
        let changes = show::count(status.proposals.into(), "change");
        text.push_str(&format!("Look at what people changed in it: {changes} (entrada sheets proposals)\n"));
    }
    text
}

fn proposed(one: &Proposal) -> String {
    let field = match one.field {
        ProposalField::Name => "name",
        ProposalField::Email => "e-mail",
        ProposalField::Seat => "seat",
        ProposalField::Note => "note",
    };
    let said = |value: &Option<String>| match value {
        Some(value) => format!("\"{}\"", show::clean(value)),
        None => "nothing".to_owned(),
    };
    let name = one.name.as_deref().map(|name| format!(" {}", show::clean(name))).unwrap_or_default();
    format!("{:>4}  {}{name}: {field} {} -> {}\n", one.id, one.number, said(&one.now), said(&one.wanted))
}
