//! `entrada journal`: proof that nothing was lost or changed, and the repair of what is derived from it.

use clap::Subcommand;

use crate::io::session::Session;
use crate::io::show;
use crate::{Ended, Outcome};

#[derive(Debug, Subcommand)]
pub(crate) enum JournalVerb {
    /// Check every signature and chain, and every table against the journal; exit code 1 when something is wrong
    Verify,
    /// Recompute every table from the journal and tell what was different
    Rebuild,
}

impl JournalVerb {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let app = session.app()?;
        match self {
            Self::Verify => {
                let report = app.verify_journal()?;
                session.out.show(&report, |report| {
                    let looked = format!(
                        "{} in {}",
                        show::count(report.facts, "fact"),
                        show::count(report.streams, "stream")
                    );
                    let mut text = if report.problems.is_empty() {
                        format!("Sound: {looked}.\n")
                    } else {
                        format!("NOT SOUND: {looked}.\n")
                    };
                    for problem in &report.problems {
                        text.push_str(&format!("  wrong: {}\n", show::clean(problem)));
                    }
                    for refused in &report.refused {
                        text.push_str(&format!("  not counted: {}\n", show::clean(refused)));
                    }
                    text
                })?;
                Ok(if report.problems.is_empty() { Outcome::Done } else { Outcome::Failed })
            }
            Self::Rebuild => {
                let report = app.rebuild()?;
                session.out.show(&report, |report| {
                    let mut text = format!("Rebuilt from {}.\n", show::count(report.facts, "fact"));
                    if report.differences.is_empty() {
                        text.push_str("  nothing was different\n");
                    }
                    for difference in &report.differences {
                        text.push_str(&format!("  was different: {}\n", show::clean(difference)));
                    }
                    text
                })?;
                Ok(Outcome::Done)
            }
        }
    }
}
