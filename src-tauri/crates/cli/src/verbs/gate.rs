//! `entrada gate`: the named doors of an event, and where they lead. Which tickets open them is `ticket_type`'s.

use clap::Subcommand;
use entrada_app::{GateInput, GateView};

use crate::io::session::Session;
use crate::io::show;
use crate::{Ended, Outcome};

#[derive(Debug, Subcommand)]
pub(crate) enum GateVerb {
    /// Add a gate
    #[command(
        after_help = "Example:\n  entrada gate add jazz Garden\n  entrada gate add jazz \"Lounge door\" --area Lounge"
    )]
    Add {
        /// Id of the event, or part of its name
        event: String,
        /// What it is called
        name: String,
        /// The area that it leads into; the event itself when absent
        #[arg(long, value_name = "A")]
        area: Option<String>,
    },
    /// List the gates of an event
    List {
        /// Id of the event, or part of its name
        event: String,
    },
    /// Change a gate
    Edit {
        /// Id of the event, or part of its name
        event: String,
        /// The gate, or part of its name
        name: String,
        /// The area that it leads into; an empty text: the event itself
        #[arg(long, value_name = "A")]
        area: Option<String>,
    },
    /// Take a gate away that no ticket type names
    Remove {
        /// Id of the event, or part of its name
        event: String,
        /// The gate, or part of its name
        name: String,
    },
}

impl GateVerb {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        match self {
            Self::Add { event, name, area } => {
                let (app, id) = session.app_and_event(event)?;
                let gate = app.add_gate(&id, name, &GateInput { area: area.clone() })?;
                session.out.show(&gate, |gate| list(std::slice::from_ref(gate)))?;
            }
            Self::List { event } => {
                let (app, id) = session.app_and_event(event)?;
                session.out.show(&app.gates(&id)?, |gates| list(gates))?;
            }
            Self::Edit { event, name, area } => {
                let (app, id) = session.app_and_event(event)?;
                let gate = app.edit_gate(&id, name, &GateInput { area: area.clone() })?;
                session.out.show(&gate, |gate| list(std::slice::from_ref(gate)))?;
            }
            Self::Remove { event, name } => {
                let (app, id) = session.app_and_event(event)?;
                session.out.show(&app.remove_gate(&id, name)?, |gate| {
                    format!("{} is taken away.\n", show::clean(&gate.name))
                })?;
            }
        }
        Ok(Outcome::Done)
    }
}

fn list(gates: &[GateView]) -> String {
    if gates.is_empty() {
        return "No gates: every door is the same. Make one with entrada gate add.\n".to_owned();
    }
    let rows: Vec<Vec<String>> = gates
        .iter()
        .map(|gate| vec![gate.name.clone(), gate.area.clone().unwrap_or_else(|| "the event".to_owned())])
        .collect();
    show::table(&["GATE", "LEADS INTO"], &rows)
}
