//! The system's printers: which there are, sending a PDF to one, what became of it. What the PDF shows is not known
//! here; receipt printers that speak their own language are not served here.

use std::path::Path;

use crate::dimensions::Medium;

#[cfg(not(windows))]
mod cups;
#[cfg(windows)]
mod windows;

#[cfg(not(windows))]
use cups as system;
#[cfg(windows)]
use windows as system;

/// A printer that the operating system offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printer {
    /// The system's name of it, to be handed back to [`print_pdf`].
    pub name: String,
    /// What people call it; the name again when nobody described it.
    pub description: String,
    /// Whether it is the one used when none is named.
    pub is_default: bool,
    /// What it is doing.
    pub state: PrinterState,
}

/// What a printer is doing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrinterState {
    /// Ready.
    Idle,
    /// Busy with a job.
    Printing,
    /// Takes no paper out at the moment; the system's own words why.
    Stopped(String),
}

/// A job that the system took over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// The system's name of the job. Empty where the system names none (Windows).
    pub id: String,
    /// The printer it went to.
    pub printer: String,
}

/// What became of a job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JobState {
    /// In the queue.
    Waiting,
    /// Being printed.
    Printing,
    /// In the queue and going nowhere until somebody acts; the system's own words why.
    Held(String),
    /// The system has handed all of it to the printer. Whether paper came out, only the printer knows.
    Done,
    /// Given up; the system's own words why.
    Failed(String),
    /// The system doesn't say.
    Unknown,
}

/// Why printing did not work.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// A program of the printing system is not on this machine.
    #[error(
        "the program `{program}` is missing, so nothing can be printed; install {package}, or save the PDF and print it elsewhere"
    )]
    ProgramMissing {
        /// Its name.
        program: &'static str,
        /// What to install.
        package: &'static str,
    },
    /// The printing system does not answer.
    #[error("the printing system does not answer ({0}); start it, or save the PDF and print it elsewhere")]
    NoAnswer(String),
    /// No printer of that name.
    #[error("there is no printer \"{name}\"; {}", sentence(known))]
    UnknownPrinter {
        /// The name asked for.
        name: String,
        /// Which there are.
        known: Vec<String>,
    },
    /// No printer was named and the system has no default.
    #[error("no printer was chosen and the system has no default printer; choose one of its printers")]
    NoDefaultPrinter,
    /// The PDF can't be read.
    #[error("the file {path} can't be printed: {source}")]
    File {
        /// Its path.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// Zero or too many copies.
    #[error("{0} copies can't be printed; ask for 1 to 99")]
    Copies(u32),
    /// The printing system refused the job.
    #[error("the printing system refused: {0}")]
    Refused(String),
}

/// The printers of this system, by name; an empty list when there are none.
///
/// # Errors
/// When the system's printing programs are missing or do not answer.
pub fn printers() -> Result<Vec<Printer>, PrintError> {
    system::printers()
}

/// Hands the PDF at `pdf` to `printer`, or to the default printer. The job carries `title` in the printer's queue.
/// Returns as soon as the system has taken the job over; ask [`job_state`] what became of it.
///
/// On Windows the program that opens PDF files does the printing, so there must be one that prints (the browser Edge
/// does not), `title` is not used, and the job has no name of its own.
///
/// # Errors
/// [`PrintError::UnknownPrinter`], [`PrintError::NoDefaultPrinter`], [`PrintError::File`], [`PrintError::Copies`], or
/// what the printing system itself says.
pub fn print_pdf(
    pdf: &Path,
    printer: Option<&str>,
    medium: Medium,
    copies: u32,
    title: &str,
) -> Result<Job, PrintError> {
    if !(1..=99).contains(&copies) {
        return Err(PrintError::Copies(copies));
    }
    let unreadable = |source| PrintError::File { path: pdf.display().to_string(), source };
    // The printing system runs elsewhere: it needs a path that does not depend on our folder, and an absolute path is
    // also never mistaken for an option.
    let pdf = pdf.canonicalize().map_err(unreadable)?;
    std::fs::File::open(&pdf).map_err(unreadable)?;
    let known = system::printers()?;
    let chosen = match printer {
        Some(name) => known.iter().find(|known| known.name == name),
        None => known.iter().find(|known| known.is_default),
    };
    match (chosen, printer) {
        (Some(chosen), _) => system::print_pdf(&pdf, &chosen.name, medium, copies, title),
        (None, None) => Err(PrintError::NoDefaultPrinter),
        (None, Some(name)) => {
            let known = known.iter().map(|printer| printer.name.clone()).collect();
            Err(PrintError::UnknownPrinter { name: name.to_owned(), known })
        }
    }
}

/// Which printers there are, as half a sentence.
fn sentence(known: &[String]) -> String {
    if known.is_empty() {
        "this system has none at all".to_owned()
    } else {
        format!("there is: {}", known.join(", "))
    }
}

/// What became of `job`.
///
/// # Errors
/// When the system's printing programs are missing or do not answer.
pub fn job_state(job: &Job) -> Result<JobState, PrintError> {
    system::job_state(job)
}
