//! `entrada bulk`: one thing done to many tickets. Whom a list has is chosen as in `guests`.

use std::io::IsTerminal as _;
use std::ops::ControlFlow;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use entrada_app::{AppError, BulkAction, BulkReport, Number, Selection, SkipReason, app_error};

use crate::io::session::Session;
use crate::io::show;
use crate::verbs::guests::Narrowed;
use crate::{Ended, Outcome};

/// Which tickets.
#[derive(Debug, Args)]
pub(crate) struct Chosen {
    /// Id of the event, or part of its name
    pub(crate) event: String,
    /// A ticket's number; may be repeated
    #[arg(long = "number", value_name = "NUMBER")]
    numbers: Vec<Number>,
    #[command(flatten)]
    narrowed: Narrowed,
    /// All tickets of the event
    #[arg(long)]
    everybody: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum BulkVerb {
    /// Cancel tickets: they are no longer a right to enter
    #[command(
        after_help = "Example:\n  entrada bulk cancel jazz --state expired --reason \"Not paid in time\""
    )]
    Cancel {
        #[command(flatten)]
        chosen: Chosen,
        /// Why
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
    },
    /// Hold tickets back at the door, with a text that the door sees
    Block {
        #[command(flatten)]
        chosen: Chosen,
        /// What the door is told
        #[arg(long)]
        text: String,
    },
    /// Lift blocks
    Unblock {
        #[command(flatten)]
        chosen: Chosen,
    },
    /// Make new codes; the tickets' older codes no longer let in
    Reissue {
        #[command(flatten)]
        chosen: Chosen,
    },
    /// Save tickets as one PDF
    Pdf {
        #[command(flatten)]
        chosen: Chosen,
        /// Where to
        #[arg(short, long, value_name = "FILE.pdf")]
        output: PathBuf,
    },
}

impl BulkVerb {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        match self {
            Self::Cancel { chosen, reason } => {
                chosen.act(session, "Cancelled", &BulkAction::Cancel { reason: reason.clone() })
            }
            Self::Block { chosen, text } => {
                chosen.act(session, "Blocked", &BulkAction::Block { text: text.clone() })
            }
            Self::Unblock { chosen } => chosen.act(session, "Unblocked", &BulkAction::Unblock),
            Self::Reissue { chosen } => chosen.act(session, "Re-issued", &BulkAction::Reissue),
            Self::Pdf { chosen, output } => {
                let (app, event) = session.app_and_event(&chosen.event)?;
                let selection = chosen.selection(&app, &event)?;
                let report = app.bulk_pdf(&event, &selection, output, &mut show_progress)?;
                session.out.show(&report, |report| in_words("Saved", report))?;
                Ok(Outcome::Done)
            }
        }
    }
}

impl Chosen {
    fn act(&self, session: &mut Session, done: &str, action: &BulkAction) -> Ended {
        let (app, event) = session.app_and_event(&self.event)?;
        let selection = self.selection(&app, &event)?;
        let report = app.bulk(&event, &selection, action, &mut show_progress)?;
        session.out.show(&report, |report| in_words(done, report))?;
        Ok(Outcome::Done)
    }

    pub(crate) fn selection(
        &self,
        app: &entrada_app::App,
        event: &entrada_app::EventId,
    ) -> Result<Selection, AppError> {
        match (self.numbers.is_empty(), self.narrowed.is_everybody(), self.everybody) {
            (false, true, false) => Ok(Selection::These { numbers: self.numbers.clone() }),
            (true, false, false) | (true, true, true) => {
                Ok(Selection::Fitting { query: self.narrowed.query(app, event)?, except: Vec::new() })
            }
            (true, true, false) => Err(app_error!(BadInput, "tickets-not-chosen")),
            _ => Err(app_error!(BadInput, "tickets-chosen-twice")),
        }
    }
}

/// How far it is, for whoever watches.
pub(crate) fn show_progress(done: usize, of: usize) -> ControlFlow<()> {
    if std::io::stderr().is_terminal() {
        use std::io::Write as _;
        let end = if done == of { "\r\u{1b}[K" } else { "" };
        // A closed terminal is no reason to stop the work.
        let _ = write!(std::io::stderr(), "\r{done} of {of}{end}");
    }
    ControlFlow::Continue(())
}

fn in_words(done: &str, report: &BulkReport) -> String {
    let mut text = format!("{done} {} of {}\n", report.done, show::count(report.of.into(), "ticket"));
    for skipped in &report.skipped {
        let why = match skipped.why {
            SkipReason::NotHere => "not on this laptop",
            SkipReason::Cancelled => "cancelled",
            SkipReason::Blocked => "blocked already",
            SkipReason::NotBlocked => "not blocked",
            SkipReason::ReissuedTooOften => "re-issued too often",
        };
        let more = if usize::try_from(skipped.count).is_ok_and(|count| count > skipped.numbers.len()) {
            ", …"
        } else {
            ""
        };
        text.push_str(&format!(
            "  passed over, {why}: {} ({}{more})\n",
            skipped.count,
            skipped.numbers.join(", ")
        ));
    }
    text
}
