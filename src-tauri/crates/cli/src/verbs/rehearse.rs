//! `entrada rehearse`: the dress rehearsal. What needs a person's eyes and ears is in the window.

use clap::Args;
use entrada_app::{Rehearsal, RehearsalState};

use crate::io::session::Session;
use crate::io::show;
use crate::{Ended, Outcome};

/// Tries everything before the doors open
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  entrada rehearse jazz\n\nExit code: 0 when no line is red, 3 when one is."
)]
pub(crate) struct Rehearse {
    /// Id of the event, or part of its name
    event: String,
    /// Do not look for a camera
    #[arg(long)]
    no_camera: bool,
}

impl Rehearse {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let (app, event) = session.app_and_event(&self.event)?;
        let mut rehearsal = app.rehearse(&event)?;
        if !self.no_camera {
            let row = app.rehearse_camera()?;
            rehearsal.ready &= row.state != RehearsalState::Wrong;
            rehearsal.rows.push(row);
        }
        session.out.show(&rehearsal, in_words)?;
        Ok(if rehearsal.ready { Outcome::Done } else { Outcome::Refused })
    }
}

fn in_words(rehearsal: &Rehearsal) -> String {
    let mut text = String::new();
    for row in &rehearsal.rows {
        let mark = match row.state {
            RehearsalState::Fine => "ok   ",
            RehearsalState::Look => "LOOK ",
            RehearsalState::Wrong => "WRONG",
        };
        text.push_str(&format!("{mark}  {}\n", show::clean(&row.message)));
        if let Some(mend) = &row.mend {
            text.push_str(&format!("       {}\n", show::clean(mend)));
        }
    }
    text.push_str(if rehearsal.ready { "Ready.\n" } else { "Not ready.\n" });
    text
}
