//! `entrada person`: who works at an event. Signing in is an option of every verb: `session`.

use clap::Subcommand;
use entrada_app::{PersonInput, PersonView, Role};

use crate::io::pin::PinFile;
use crate::io::session::Session;
use crate::io::show;
use crate::{Ended, Outcome};

#[derive(Debug, Subcommand)]
pub(crate) enum PersonVerb {
    /// Add somebody who works at an event
    #[command(
        after_help = "The PIN has 4 to 12 digits.\n\nExample:\n  entrada person add jazz Ana --role seller --pin-file pin.txt"
    )]
    Add {
        /// Id of the event, or part of its name
        event: String,
        /// What they are called
        name: String,
        /// What they may do, on a laptop that may: organiser, seller or door
        #[arg(long, value_parser = role)]
        role: Role,
        /// Without a PIN: they can't sign in
        #[arg(long, conflicts_with = "pin_file")]
        no_pin: bool,
        #[command(flatten)]
        pin: PinFile,
    },
    /// List who works at an event
    List {
        /// Id of the event, or part of its name
        event: String,
    },
    /// Give somebody a new PIN
    Pin {
        /// Id of the event, or part of its name
        event: String,
        /// Their name, or part of it
        name: String,
        /// Take the PIN away: they can no longer sign in
        #[arg(long, conflicts_with = "pin_file")]
        none: bool,
        #[command(flatten)]
        pin: PinFile,
    },
    /// Change somebody's name or role
    Edit {
        /// Id of the event, or part of its name
        event: String,
        /// Their name, or part of it
        name: String,
        /// The new name
        #[arg(long, value_name = "NAME")]
        rename: Option<String>,
        /// What they may do, on a laptop that may: organiser, seller or door
        #[arg(long, value_parser = role)]
        role: Option<Role>,
    },
    /// Take somebody off the list; what they did keeps their name
    Remove {
        /// Id of the event, or part of its name
        event: String,
        /// Their name, or part of it
        name: String,
    },
}

/// A role as it is said of persons; `desk`, as it is said of laptops, is the seller's.
fn role(typed: &str) -> Result<Role, String> {
    match typed.to_lowercase().as_str() {
        "organiser" => Ok(Role::Organiser),
        "seller" | "desk" => Ok(Role::Desk),
        "door" => Ok(Role::Door),
        _ => Err("it is one of organiser, seller and door".to_owned()),
    }
}

impl PersonVerb {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        match self {
            Self::Add { event, name, role, no_pin, pin } => {
                let (app, event) = session.app_and_event(event)?;
                let pin = if *no_pin { None } else { Some(pin.chosen(&format!("PIN of {name}"))?) };
                let input = PersonInput { name: Some(name.clone()), role: Some(*role), pin };
                session.out.show(&app.add_person(&event, &input)?, one)?;
            }
            Self::List { event } => {
                let (app, event) = session.app_and_event(event)?;
                session.out.show(&app.persons(&event)?, |people| list(people))?;
            }
            Self::Pin { event, name, none, pin } => {
                let (app, event) = session.app_and_event(event)?;
                let person = app.find_person(&event, name)?;
                let pin = if *none { String::new() } else { pin.chosen(&format!("PIN of {name}"))? };
                let input = PersonInput { pin: Some(pin), ..PersonInput::default() };
                session.out.show(&app.edit_person(&event, person, &input)?, one)?;
            }
            Self::Edit { event, name, rename, role } => {
                let (app, event) = session.app_and_event(event)?;
                let person = app.find_person(&event, name)?;
                let input = PersonInput { name: rename.clone(), role: *role, pin: None };
                session.out.show(&app.edit_person(&event, person, &input)?, one)?;
            }
            Self::Remove { event, name } => {
                let (app, event) = session.app_and_event(event)?;
                let person = app.find_person(&event, name)?;
                session.out.show(&app.remove_person(&event, person)?, |people| list(people))?;
            }
        }
        Ok(Outcome::Done)
    }
}

/// A role as people say it.
pub(crate) fn role_word(role: Role) -> String {
    match role {
        Role::Desk => "seller".to_owned(),
        Role::Organiser | Role::Door => show::word(&role),
    }
}

fn one(person: &PersonView) -> String {
    let pin = if person.has_pin { "has a PIN" } else { "no PIN: can't sign in" };
    format!("{}  {}, {pin}\n", show::clean(&person.name), role_word(person.role))
}

fn list(people: &[PersonView]) -> String {
    let rows: Vec<Vec<String>> = people
        .iter()
        .map(|person| {
            let pin = if person.has_pin { "yes" } else { "no" };
            vec![person.id.clone(), person.name.clone(), role_word(person.role), pin.to_owned()]
        })
        .collect();
    show::table(&["ID", "NAME", "ROLE", "PIN"], &rows)
}
