//! `entrada admit`: people without a ticket, let through by whoever stands at the door. With a ticket: `check`.

use clap::Args;
use entrada_app::{AdmitInput, Direction};

use crate::Ended;
use crate::io::session::Session;
use crate::io::show;
use crate::verbs::check::outcome;

/// Lets somebody without a ticket through; recorded with the reason, and counted apart.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  entrada admit jazz --reason \"sound engineer\" --gate Stage\n\n\
                  Exit code: 0 let through, 3 refused (where it is full). entrada undo takes it back.")]
pub(crate) struct Admit {
    /// Id of the event, or part of its name
    event: String,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: String,
    /// The ticket type that they count as: its index, or part of its name
    #[arg(long = "type", value_name = "T")]
    kind: Option<String>,
    /// The gate that this door is
    #[arg(long, value_name = "G")]
    gate: Option<String>,
    /// They go out
    #[arg(long)]
    exit: bool,
    /// When, if it is not now
    #[arg(long, value_name = "T")]
    at: Option<String>,
    /// The scan's own id: sent twice it is one scan with the same answer
    #[arg(long, value_name = "ID")]
    scan_id: Option<String>,
}

impl Admit {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let (app, event) = session.app_and_event(&self.event)?;
        let input = AdmitInput {
            reason: self.reason.clone(),
            type_index: self.kind.as_deref().map(|kind| app.find_type(&event, kind)).transpose()?,
            gate: self.gate.clone(),
            direction: if self.exit { Direction::Out } else { Direction::In },
            at: self.at.clone(),
            scan_id: self.scan_id.clone(),
        };
        let answer = app.admit(&event, &input)?;
        let (colour, currency) = (session.out.colour(), app.event(&event)?.currency);
        session.out.show(&answer, |answer| show::answer(answer, &currency, colour))?;
        Ok(outcome(&answer))
    }
}
