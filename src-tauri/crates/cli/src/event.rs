//! `entrada event`: events. Their ticket types are in `kind`.

use clap::{Args, Subcommand};
use entrada_app::{EventInput, EventView};

use crate::session::Session;
use crate::values::yes_or_no;
use crate::{Ended, Outcome, show};

#[derive(Debug, Subcommand)]
pub(crate) enum EventVerb {
    /// Make an event
    #[command(
        after_help = "Example:\n  entrada event add \"Jazz Night\" --starts \"2026-11-20 20:00\" --ends \
                            \"2026-11-20 23:30\" --timezone Europe/Madrid --venue \"Sala Sol\""
    )]
    Add {
        /// What it is called
        name: String,
        /// When it begins
        #[arg(long, value_name = "T")]
        starts: String,
        /// When it ends
        #[arg(long, value_name = "T")]
        ends: String,
        #[command(flatten)]
        details: Details,
    },
    /// List the events of this laptop
    List,
    /// Show an event and its ticket types
    Show {
        /// Id, or part of the name
        event: String,
    },
    /// Change an event; what is not named stays, an empty text clears
    #[command(
        after_help = "Example:\n  entrada event edit jazz --doors-open \"2026-11-20 19:00\" --capacity \"\""
    )]
    Edit {
        /// Id, or part of the name
        event: String,
        /// What it is called
        #[arg(long)]
        name: Option<String>,
        /// When it begins
        #[arg(long, value_name = "T")]
        starts: Option<String>,
        /// When it ends
        #[arg(long, value_name = "T")]
        ends: Option<String>,
        #[command(flatten)]
        details: Details,
    },
    /// Make a sample event with 120 guests, some already in
    Sample,
}

#[derive(Debug, Args)]
pub(crate) struct Details {
    /// Its time zone, such as Europe/Madrid; this laptop's when absent
    #[arg(long, value_name = "Z")]
    timezone: Option<String>,
    /// Where it takes place
    #[arg(long, value_name = "V")]
    venue: Option<String>,
    /// How many people may be inside at once
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    capacity: Option<String>,
    /// From when people are let in
    #[arg(long, value_name = "T")]
    doors_open: Option<String>,
    /// Until when people are let in
    #[arg(long, value_name = "T")]
    doors_close: Option<String>,
    /// What its prices are in, such as EUR
    #[arg(long, value_name = "C")]
    currency: Option<String>,
    /// Whether unpaid tickets are let in
    #[arg(long, value_name = "yes|no", value_parser = yes_or_no(), hide_possible_values = true)]
    admit_unpaid: Option<bool>,
    /// Whether genuine codes that this laptop's list does not have are let in
    #[arg(long, value_name = "yes|no", value_parser = yes_or_no(), hide_possible_values = true)]
    admit_unlisted: Option<bool>,
}

impl Details {
    fn input(&self, name: Option<&String>, starts: Option<&String>, ends: Option<&String>) -> EventInput {
        EventInput {
            name: name.cloned(),
            venue: self.venue.clone(),
            timezone: self.timezone.clone(),
            starts: starts.cloned(),
            ends: ends.cloned(),
            doors_open: self.doors_open.clone(),
            doors_close: self.doors_close.clone(),
            capacity: self.capacity.clone(),
            currency: self.currency.clone(),
            admit_unpaid: self.admit_unpaid,
            admit_unlisted: self.admit_unlisted,
        }
    }
}

impl EventVerb {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        match self {
            Self::Add { name, starts, ends, details } => {
                let event = session.app()?.add_event(&details.input(Some(name), Some(starts), Some(ends)))?;
                session.out.show(&event, show::event)?;
            }
            Self::List => {
                let events = session.app()?.events()?;
                session.out.show(&events, |events| list(events))?;
            }
            Self::Show { event } => {
                let (app, id) = session.app_and_event(event)?;
                let event = app.event(&id)?;
                // The types are worth a look, and have a JSON verb of their own: `type list`.
                let types = app.types(&id)?;
                session.out.show(&event, |event| {
                    format!("{}{}", show::event(event), crate::kind::list(&types, &event.timezone))
                })?;
            }
            Self::Edit { event, name, starts, ends, details } => {
                let (app, id) = session.app_and_event(event)?;
                let input = details.input(name.as_ref(), starts.as_ref(), ends.as_ref());
                session.out.show(&app.edit_event(&id, &input)?, show::event)?;
            }
            Self::Sample => session.out.show(&session.app()?.sample_event()?, show::event)?,
        }
        Ok(Outcome::Done)
    }
}

fn list(events: &[EventView]) -> String {
    if events.is_empty() {
        return "No events yet. Make one with entrada event add, or look around with entrada event sample.\n"
            .to_owned();
    }
    let rows: Vec<Vec<String>> = events
        .iter()
        .map(|event| {
            vec![
                event.id.chars().take(8).collect(),
                event.name.clone(),
                show::time(event.starts, &event.timezone),
                event.venue.clone().unwrap_or_default(),
                event.issued.to_string(),
                show::word(&event.role),
            ]
        })
        .collect();
    show::table(&["ID", "NAME", "STARTS", "VENUE", "ISSUED", "ROLE"], &rows)
}
