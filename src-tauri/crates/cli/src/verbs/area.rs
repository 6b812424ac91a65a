//! `entrada area`: the parts of an event that count the people in them on their own. Which gates lead into them is
//! `gate`'s.

use clap::Subcommand;
use entrada_app::{AreaInput, AreaView};

use crate::io::session::Session;
use crate::io::show;
use crate::{Ended, Outcome};

#[derive(Debug, Subcommand)]
pub(crate) enum AreaVerb {
    /// Add an area
    #[command(after_help = "Example:\n  entrada area add jazz Lounge --capacity 40")]
    Add {
        /// Id of the event, or part of its name
        event: String,
        /// What it is called
        name: String,
        /// How many people may be in it at once
        #[arg(long, value_name = "N", allow_hyphen_values = true)]
        capacity: Option<String>,
    },
    /// List the areas of an event, and how many people are in them now
    List {
        /// Id of the event, or part of its name
        event: String,
    },
    /// Change an area; an empty capacity is none
    Edit {
        /// Id of the event, or part of its name
        event: String,
        /// The area, or part of its name
        name: String,
        /// How many people may be in it at once
        #[arg(long, value_name = "N", allow_hyphen_values = true)]
        capacity: Option<String>,
    },
    /// Take an area away that no gate leads into
    Remove {
        /// Id of the event, or part of its name
        event: String,
        /// The area, or part of its name
        name: String,
    },
}

impl AreaVerb {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        match self {
            Self::Add { event, name, capacity } => {
                let (app, id) = session.app_and_event(event)?;
                let area = app.add_area(&id, name, &AreaInput { capacity: capacity.clone() })?;
                show_one(session, &area)?;
            }
            Self::List { event } => {
                let (app, id) = session.app_and_event(event)?;
                session.out.show(&app.areas(&id)?, |areas| list(areas))?;
            }
            Self::Edit { event, name, capacity } => {
                let (app, id) = session.app_and_event(event)?;
                let area = app.edit_area(&id, name, &AreaInput { capacity: capacity.clone() })?;
                show_one(session, &area)?;
                if !session.out.json() {
                    tell_overfull(session, Some(&area.name), area.capacity, area.inside);
                }
            }
            Self::Remove { event, name } => {
                let (app, id) = session.app_and_event(event)?;
                session.out.show(&app.remove_area(&id, name)?, |area| {
                    format!("{} is taken away.\n", show::clean(&area.name))
                })?;
            }
        }
        Ok(Outcome::Done)
    }
}

fn show_one(session: &mut Session, area: &AreaView) -> Result<(), entrada_app::AppError> {
    session.out.show(area, |area| list(std::slice::from_ref(area)))
}

/// Says so when there are more people in an area, or in the event itself, than may be.
pub(crate) fn tell_overfull(session: &Session, area: Option<&str>, capacity: Option<u32>, inside: u32) {
    if let Some(capacity) = capacity.filter(|capacity| inside > *capacity) {
        let place = area.map_or_else(|| "inside".to_owned(), |area| format!("in {}", show::clean(area)));
        session.out.note(&format!(
            "note: {inside} people are {place} now, {} more than may be; nobody comes in until enough have left",
            inside - capacity
        ));
    }
}

fn list(areas: &[AreaView]) -> String {
    if areas.is_empty() {
        return "No areas: the event counts as one. Make one with entrada area add.\n".to_owned();
    }
    let rows: Vec<Vec<String>> = areas
        .iter()
        .map(|area| {
            let capacity = area.capacity.map_or_else(|| "-".to_owned(), |capacity| capacity.to_string());
            vec![area.name.clone(), area.inside.to_string(), capacity]
        })
        .collect();
    show::table(&["AREA", "INSIDE", "CAPACITY"], &rows)
}
