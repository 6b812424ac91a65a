//! `entrada device`: the laptops of an event.

use clap::Subcommand;
use entrada_app::{App, AppError, DeviceView, ErrorCode, EventId, app_error};

use crate::io::session::Session;
use crate::io::show;
use crate::{Ended, Outcome};

#[derive(Debug, Subcommand)]
pub(crate) enum DeviceVerb {
    /// List the laptops of an event
    List {
        /// Id of the event, or part of its name
        event: String,
    },
    /// Dismiss a laptop: what it does from now on no longer counts
    Dismiss {
        /// Its id, the start of it, or its name
        device: String,
        /// In which event, when it is a laptop of several
        #[arg(long)]
        event: Option<String>,
        /// What it wrote from this entry or time on does not count either: a place in its stream, or a time like
        /// "2026-11-20 19:30"
        #[arg(long, value_name = "SEQ|TIME")]
        from: Option<String>,
    },
}

impl DeviceVerb {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        match self {
            Self::List { event } => {
                let (app, event) = session.app_and_event(event)?;
                let zone = app.event(&event)?.timezone;
                session.out.show(&app.devices(&event)?, |devices| list(devices, &zone))?;
            }
            Self::Dismiss { device, event, from } => {
                let app = session.app()?;
                let (event, id) = match event {
                    Some(event) => {
                        let event = app.find_event(event)?;
                        let id = app.find_device(&event, device)?;
                        (event, id)
                    }
                    None => search(&app, device)?,
                };
                let zone = app.event(&event)?.timezone;
                let left = app.dismiss_device(&event, &id, from.as_deref())?;
                session.out.show(&left, |devices| list(devices, &zone))?;
            }
        }
        Ok(Outcome::Done)
    }
}

/// The one event that has this laptop, and the laptop's id.
fn search(app: &App, device: &str) -> Result<(EventId, String), AppError> {
    let mut found = Vec::new();
    let mut missing = None;
    for event in app.all_events()? {
        let id = app.find_event(&event.id)?;
        match app.find_device(&id, device) {
            Ok(device) => found.push((id, device, event.name)),
            Err(error) if error.code == ErrorCode::NotFound => missing = Some(error),
            Err(error) => return Err(error),
        }
    }
    if found.len() > 1 {
        let names: Vec<String> = found.into_iter().map(|(_, _, name)| name).collect();
        let events = names.join(", ");
        return Err(app_error!(Ambiguous, "device-of-several-events", device = device, events = events));
    }
    found.pop().map(|(event, device, _)| (event, device)).ok_or_else(|| {
        missing.unwrap_or_else(|| app_error!(NotFound, "device-without-event", device = device))
    })
}

fn list(devices: &[DeviceView], zone: &str) -> String {
    let rows: Vec<Vec<String>> = devices
        .iter()
        .map(|device| {
            let here = if device.this { " (this laptop)" } else { "" };
            let refused = match (device.refused, &device.refused_why) {
                (0, _) => None,
                (n, Some(why)) => Some(format!("{n}: {why}")),
                (n, None) => Some(n.to_string()),
            };
            let of_nobody = (device.of_nobody > 0)
                .then(|| format!("{} for no person: they name nobody who works here", device.of_nobody));
            let forked = device.forked.then(|| "two histories".to_owned());
            let not_counted: Vec<String> = forked.into_iter().chain(refused).chain(of_nobody).collect();
            vec![
                device.id.chars().take(8).collect(),
                format!("{}{here}", device.name),
                match (device.dismissed, device.confirmed) {
                    (true, _) => "dismissed".to_owned(),
                    (false, true) => show::word(&device.role),
                    (false, false) => format!("{}, unconfirmed", show::word(&device.role)),
                },
                device.facts.to_string(),
                device.last.map(|last| show::time(last, zone)).unwrap_or_default(),
                not_counted.join("; "),
            ]
        })
        .collect();
    let table = show::table(&["ID", "LAPTOP", "ROLE", "FACTS", "LAST", "NOT COUNTED"], &rows);
    let told = devices
        .iter()
        .filter_map(|device| Some(format!("{}: {}\n", device.name, device.forked_why.as_ref()?)));
    std::iter::once(table).chain(told).collect()
}
