//! `entrada event`: events. Their ticket types are in `ticket_type`, their areas, gates and questions in `area`, `gate` and
//! `question`.

use clap::{Args, Subcommand};
use entrada_app::{DuplicateInput, EventInput, EventView, UnpaidRule};

use crate::io::session::Session;
use crate::io::show;
use crate::io::values::{unpaid_rule, yes_or_no};
use crate::{Ended, Outcome};

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
        details: EventDetails,
    },
    /// List the events of this laptop
    List {
        /// Those that are put away too
        #[arg(long)]
        all: bool,
    },
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
        details: EventDetails,
    },
    /// Make an event like this one at another time, without its tickets
    #[command(
        after_help = "Everything keeps its distance from the start on the clock on the wall: doors, the ticket types' windows.\n\n\
                      Example:\n  entrada event duplicate jazz --starts \"2026-12-04 20:00\""
    )]
    Duplicate {
        /// Id, or part of the name
        event: String,
        /// When the new one begins
        #[arg(long, value_name = "T")]
        starts: String,
        /// What it is called; the same with its date when absent
        #[arg(long)]
        name: Option<String>,
        /// Its time zone; the same when absent
        #[arg(long, value_name = "Z")]
        timezone: Option<String>,
    },
    /// Put an event away from the lists
    Archive {
        /// Id, or part of the name
        event: String,
    },
    /// Take an event back into the lists
    Unarchive {
        /// Id, or part of the name
        event: String,
    },
    /// Make a sample event with 120 guests, some already in
    Sample,
}

#[derive(Debug, Args)]
pub(crate) struct EventDetails {
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
    /// Whether unpaid tickets are let in: never, always, or as the person at the door decides (ask)
    #[arg(long, value_name = "ask|never|always", value_parser = unpaid_rule(), hide_possible_values = true)]
    admit_unpaid: Option<UnpaidRule>,
    /// Whether genuine codes that this laptop's list does not have are let in
    #[arg(long, value_name = "yes|no", value_parser = yes_or_no(), hide_possible_values = true)]
    admit_unlisted: Option<bool>,
    /// The same in other words
    #[arg(long, value_name = "admit|refuse", value_parser = ["admit", "refuse"], hide_possible_values = true,
          conflicts_with = "admit_unlisted")]
    unlisted: Option<String>,
    /// Whether doors' laptops are given the names of guests and the notes on them
    #[arg(long, value_name = "yes|no", value_parser = yes_or_no(), hide_possible_values = true)]
    names_at_door: Option<bool>,
    /// The time of day at which whoever is inside counts as gone, such as 06:00
    #[arg(long, value_name = "HH:MM", allow_hyphen_values = true)]
    everyone_out: Option<String>,
    /// How many days after the end personal data is kept
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    retain_days: Option<String>,
}

impl EventDetails {
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
            admit_unpaid: None,
            unpaid: self.admit_unpaid,
            admit_unlisted: self.admit_unlisted.or(self.unlisted.as_deref().map(|word| word == "admit")),
            names_at_door: self.names_at_door,
            everyone_out: self.everyone_out.clone(),
            retain_days: self.retain_days.clone(),
        }
    }
}

impl EventVerb {
    fn sets_capacity(&self) -> bool {
        matches!(self, Self::Edit { details, .. } if details.capacity.is_some())
    }

    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        match self {
            Self::Add { name, starts, ends, details } => {
                let event = session.app()?.add_event(&details.input(Some(name), Some(starts), Some(ends)))?;
                session.out.show(&event, show::event)?;
                tell_odd(session, &event.warnings);
            }
            Self::List { all } => {
                let app = session.app()?;
                let events = if *all { app.all_events()? } else { app.events()? };
                let away = if *all { 0 } else { app.all_events()?.len() - events.len() };
                session.out.show(&events, |events| list(events, away))?;
            }
            Self::Show { event } => {
                let (app, id) = session.app_and_event(event)?;
                let event = app.event(&id)?;
                // The types are worth a look, and have a JSON verb of their own: `type list`.
                let types = app.types(&id)?;
                session.out.show(&event, |event| {
                    format!(
                        "{}{}",
                        show::event(event),
                        crate::verbs::ticket_type::list(&types, &event.timezone)
                    )
                })?;
            }
            Self::Edit { event, name, starts, ends, details } => {
                let (app, id) = session.app_and_event(event)?;
                let input = details.input(name.as_ref(), starts.as_ref(), ends.as_ref());
                let event = app.edit_event(&id, &input)?;
                session.out.show(&event, show::event)?;
                tell_odd(session, &event.warnings);
                if self.sets_capacity() && !session.out.json() {
                    crate::verbs::area::tell_overfull(session, None, event.capacity, event.inside);
                }
            }
            Self::Duplicate { event, starts, name, timezone } => {
                let (app, id) = session.app_and_event(event)?;
                let input = DuplicateInput {
                    name: name.clone(),
                    starts: Some(starts.clone()),
                    timezone: timezone.clone(),
                };
                let copy = app.duplicate_event(&id, &input)?;
                session.out.show(&copy, show::event)?;
                tell_odd(session, &copy.warnings);
            }
            Self::Archive { event } => {
                let (app, id) = session.app_and_event(event)?;
                session.out.show(&app.archive_event(&id, true)?, show::event)?;
            }
            Self::Unarchive { event } => {
                let (app, id) = session.app_and_event(event)?;
                session.out.show(&app.archive_event(&id, false)?, show::event)?;
            }
            Self::Sample => session.out.show(&session.app()?.sample_event()?, show::event)?,
        }
        Ok(Outcome::Done)
    }
}

/// What nobody can have meant about times, each a note.
pub(crate) fn tell_odd<'w>(session: &Session, warnings: impl IntoIterator<Item = &'w String>) {
    for warning in warnings {
        session.out.note(&format!("note: {}", show::clean(warning)));
    }
}

/// Events, one a line; `away`: how many are not listed because they are put away.
fn list(events: &[EventView], away: usize) -> String {
    let more = match away {
        0 => String::new(),
        away => format!(
            "{} put away: entrada event list --all\n",
            show::count(u64::try_from(away).unwrap_or(0), "event")
        ),
    };
    if events.is_empty() && away > 0 {
        return more;
    }
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
                match (event.timezone_known, event.archived, event.running) {
                    (false, _, _) => "time zone not known, in UTC".to_owned(),
                    (true, true, _) => "put away".to_owned(),
                    (true, false, true) => "now".to_owned(),
                    (true, false, false) => String::new(),
                },
            ]
        })
        .collect();
    let table = show::table(&["ID", "NAME", "STARTS", "VENUE", "ISSUED", "ROLE", ""], &rows);
    format!("{table}{more}")
}
