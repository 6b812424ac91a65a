//! `entrada pdf`, `qr`, `print` and `printers`: tickets on paper.

use std::path::PathBuf;

use clap::Args;
use entrada_app::{AppError, JobView, Number, app_error};
use serde::Serialize;

use crate::io::session::Session;
use crate::io::show;
use crate::{Ended, Outcome};

/// Tickets as PDF.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  entrada pdf jazz -o all.pdf\n  entrada pdf jazz 7K3Q9-M2FXD -o ana.pdf --size a4"
)]
pub(crate) struct Pdf {
    /// Id of the event, or part of its name
    event: String,
    /// Which tickets; all valid ones when absent
    #[arg(value_name = "NUMBER")]
    numbers: Vec<String>,
    /// Where to
    #[arg(short, long, value_name = "FILE.pdf")]
    output: PathBuf,
    /// Size of the pages
    #[arg(long, value_parser = ["a6", "a4", "letter"])]
    size: Option<String>,
}

#[derive(Serialize)]
struct SavedPdf {
    file: String,
    tickets: usize,
    letters_missing: Option<String>,
}

impl Pdf {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let numbers = numbers(&self.numbers)?;
        let (app, event) = session.app_and_event(&self.event)?;
        let (mut tickets, mut steps) = (0, session.out.steps(500));
        let mut progress = |done: usize, of: usize| {
            tickets = of;
            steps(done, of)
        };
        let path =
            app.save_tickets_pdf(&event, &numbers, self.size.as_deref(), &self.output, &mut progress)?;
        let letters_missing = app.letters_missing(&event, &numbers)?;
        let saved = SavedPdf { file: path.display().to_string(), tickets, letters_missing };
        session.out.show(&saved, |saved| {
            let tickets = show::count(u64::try_from(saved.tickets).unwrap_or(u64::MAX), "ticket");
            format!("Saved {tickets} to {}\n", show::clean(&saved.file))
        })?;
        if let Some(told) = &saved.letters_missing {
            session.out.note(&format!("note: {}", show::clean(told)));
        }
        Ok(Outcome::Done)
    }
}

/// Where pages go that are no tickets: into a file, or out of a printer.
#[derive(Debug, Args)]
pub(crate) struct FileOrPrinter {
    /// Where to
    #[arg(short, long, value_name = "FILE.pdf", required_unless_present = "print")]
    pub(crate) output: Option<PathBuf>,
    /// Size of the pages
    #[arg(long, value_parser = ["a4", "letter"])]
    pub(crate) size: Option<String>,
    /// Print it instead
    #[arg(long, conflicts_with = "output")]
    print: bool,
    /// Which printer; the system's default when absent
    #[arg(long, value_name = "P", requires = "print")]
    pub(crate) printer: Option<String>,
    /// How many copies
    #[arg(long, value_name = "N", default_value_t = 1, requires = "print", value_parser = clap::value_parser!(u32).range(1..=99))]
    pub(crate) copies: u32,
}

/// The numbers as typed.
fn numbers(texts: &[String]) -> Result<Vec<Number>, AppError> {
    texts.iter().map(|text| text.parse().map_err(|error: entrada_app::NumberError| error.into())).collect()
}

/// A ticket's QR code as a picture.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  entrada qr 7K3Q9-M2FXD -o ana.png")]
pub(crate) struct Qr {
    /// The ticket's number
    number: String,
    /// Where to; the name's ending tells the kind
    #[arg(short, long, value_name = "FILE.png|.svg")]
    output: PathBuf,
}

#[derive(Serialize)]
struct SavedQr {
    file: String,
    number: String,
}

impl Qr {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let app = session.app()?;
        let (event, number) = app.find_ticket(&self.number)?;
        app.qr(&event, number, &self.output)?;
        let saved = SavedQr { file: self.output.display().to_string(), number: number.to_string() };
        session.out.show(&saved, |saved| {
            format!("Saved the code of {} to {}\n", saved.number, show::clean(&saved.file))
        })?;
        Ok(Outcome::Done)
    }
}

/// Tickets to a printer.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  entrada print jazz 7K3Q9-M2FXD --printer Office --copies 2")]
pub(crate) struct Print {
    /// Id of the event, or part of its name
    event: String,
    /// Which tickets; all valid ones when absent
    #[arg(value_name = "NUMBER")]
    numbers: Vec<String>,
    /// Which printer; the system's default when absent
    #[arg(long, value_name = "P")]
    printer: Option<String>,
    /// How many of each
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=99))]
    copies: u32,
}

impl Print {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let numbers = numbers(&self.numbers)?;
        let (app, event) = session.app_and_event(&self.event)?;
        let sent = app.print(&event, &numbers, self.printer.as_deref(), self.copies)?;
        // The job was taken, whether or not the system can tell how it goes.
        let job = app.job(&sent).unwrap_or(sent);
        told(session, &job)
    }
}

/// How a job that was sent to a printer goes.
pub(crate) fn told(session: &mut Session, job: &JobView) -> Ended {
    session.out.show(job, in_words)?;
    match (&*job.state, &job.why) {
        ("failed", Some(why)) => {
            Err(app_error!(Printing, "print-job-failed", job = job.id.clone(), why = why.clone()))
        }
        ("failed", None) => Err(app_error!(Printing, "print-job-failed-silently", job = job.id.clone())),
        _ => Ok(Outcome::Done),
    }
}

fn in_words(job: &JobView) -> String {
    let why = job.why.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
    format!(
        "Job {} on {}: {}\n",
        show::clean(&job.id),
        show::clean(&job.printer),
        show::clean(&format!("{}{why}", job.state))
    )
}

/// The system's printers.
#[derive(Debug, Args)]
pub(crate) struct Printers {}

impl Printers {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let printers = entrada_app::printers()?;
        session.out.show(&printers, |printers| {
            if printers.is_empty() {
                return "There is no printer. Save a PDF instead: entrada pdf\n".to_owned();
            }
            let rows: Vec<Vec<String>> = printers
                .iter()
                .map(|printer| {
                    let why = printer.why.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
                    vec![
                        printer.name.clone(),
                        printer.description.clone(),
                        format!("{}{why}", printer.state),
                        if printer.default { "default".to_owned() } else { String::new() },
                    ]
                })
                .collect();
            show::table(&["PRINTER", "DESCRIPTION", "STATE", ""], &rows)
        })?;
        Ok(Outcome::Done)
    }
}
