//! `entrada bundle`: an event between laptops by file. Everything on a laptop at once: `backup`.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use entrada_app::Role;

use crate::io::passphrase::{Asked, Protected};
use crate::io::session::Session;
use crate::io::show;
use crate::io::values::one_of;
use crate::verbs::stats;
use crate::{Ended, Outcome};

#[derive(Debug, Subcommand)]
pub(crate) enum BundleVerb {
    /// Write an event to a file for another laptop
    #[command(after_help = "The organiser's laptop adds an invitation for a door unless told otherwise.\n\n\
                            Example:\n  entrada bundle export jazz jazz.entrada --invite desk --passphrase-file secret.txt")]
    Export {
        /// Id of the event, or part of its name
        event: String,
        /// Where to
        file: PathBuf,
        /// What the other laptop may do when it joins
        #[arg(long, value_name = "ROLE", value_parser = one_of::<Role>(&["door", "desk", "organiser"]))]
        invite: Option<Role>,
        #[command(flatten)]
        passphrase: PassphraseFile,
    },
    /// Take in what another laptop wrote; joins its event when it is new here
    #[command(
        after_help = "Twice changes nothing.\n\nExample:\n  entrada bundle import jazz.entrada --passphrase-file secret.txt"
    )]
    Import {
        /// Which file
        file: PathBuf,
        #[command(flatten)]
        passphrase: PassphraseFile,
    },
}

/// The passphrase of a file that is written or read.
#[derive(Debug, Args)]
pub(crate) struct PassphraseFile {
    /// A file whose first line is the passphrase; asked on the terminal when absent
    #[arg(long, value_name = "F")]
    passphrase_file: Option<PathBuf>,
}

impl PassphraseFile {
    /// How to come by it.
    pub(crate) fn of(&self, what: Protected) -> Asked<'_> {
        Asked { what, option: "--passphrase-file", file: self.passphrase_file.as_deref() }
    }
}

impl BundleVerb {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        match self {
            Self::Export { event, file, invite, passphrase } => {
                let (app, event) = session.app_and_event(event)?;
                let passphrase = passphrase.of(Protected::Bundle).chosen()?;
                let written = app.export_bundle(&event, file, &passphrase, *invite)?;
                session.out.show(&written, |written| {
                    let invites = written
                        .invites
                        .map(|role| format!(", with an invitation for one {}", show::word(&role)));
                    let facts = show::count(written.facts, "fact");
                    format!(
                        "Wrote {facts}{} to {}\n",
                        invites.unwrap_or_default(),
                        show::clean(&written.file)
                    )
                })?;
            }
            Self::Import { file, passphrase } => {
                let app = session.app()?;
                let passphrase = passphrase.of(Protected::Bundle).known()?;
                // Stopped by a signal, it keeps what it has got: facts come in few at a time.
                let report = app.import_bundle(file, &passphrase, &mut session.out.steps(10_000))?;
                session.out.show(&report, |report| {
                    let event = &report.event;
                    let joined = if report.joined { "Joined" } else { "Exchanged" };
                    let mut text = format!(
                        "{joined} {} as {}: {} new, {} here already\n",
                        show::clean(&event.name),
                        show::word(&event.role),
                        show::count(report.new, "fact"),
                        report.known
                    );
                    for refused in &report.refused {
                        text.push_str(&format!("Not counted: {}\n", show::clean(refused)));
                    }
                    if let Some(told) = &report.clock_off {
                        text.push_str(&format!("{}\n", show::clean(told)));
                    }
                    if !report.incidents.is_empty() {
                        text.push_str(&format!("\n{}", stats::list(&report.incidents, &event.timezone)));
                    }
                    text
                })?;
            }
        }
        Ok(Outcome::Done)
    }
}
