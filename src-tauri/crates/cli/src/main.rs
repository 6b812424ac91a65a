//! `entrada`: the use cases in a terminal. Here: what the command line is and how a run ends; each verb group has a
//! module of its own that calls one function of `entrada-app` and prints. No rule of tickets or the door is here.

mod io;
mod verbs;

use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{ArgMatches, CommandFactory as _, FromArgMatches as _, Parser, Subcommand};
use entrada_app::clock::Clock as _;
use entrada_app::{AppError, SystemClock, app_error};

use crate::io::output::Output;
use crate::io::session::{Globals, Session};

/// How a run ends, as far as a script is told: see `docs/cli.md`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Done, or the person may pass.
    Done,
    /// Refused at the door.
    Refused,
    /// Something has to be asked or paid first.
    Asks,
    /// Something given is not what it should be; told already.
    BadInput,
    /// Anything else; told already.
    Failed,
}

impl Outcome {
    fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Failed => 1,
            Self::BadInput => 2,
            Self::Refused => 3,
            Self::Asks => 4,
        }
    }
}

/// What a verb gives back.
pub(crate) type Ended = Result<Outcome, AppError>;

#[derive(Debug, Parser)]
#[command(
    name = "entrada",
    version,
    about = "Sell tickets on one laptop, admit their bearers on another, with or without a network.",
    after_help = "EVENT is an event's id or any part of its name that fits one event only. Times are RFC 3339, or local to \
                  the event's time zone: \"2026-11-20 19:30\". Numbers may be written with or without the dash.\n\n\
                  Exit codes: 0 done or admitted, 3 refused at the door, 4 the door has to ask first, 2 bad input,\n\
                  1 anything that is not the input's fault.\n\n\
                  Try it all at once, in a throw-away folder: entrada demo"
)]
struct Cli {
    #[command(flatten)]
    globals: Globals,
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Make, list, show, edit, duplicate and archive events
    #[command(subcommand)]
    Event(verbs::event::EventVerb),
    /// Make, list and edit the ticket types of an event
    #[command(subcommand)]
    Type(verbs::ticket_type::TypeVerb),
    /// Add, list, edit and remove the areas of an event that count on their own
    #[command(subcommand)]
    Area(verbs::area::AreaVerb),
    /// Add, list, edit and remove the gates of an event
    #[command(subcommand)]
    Gate(verbs::gate::GateVerb),
    /// Add, list, edit and remove the questions asked at the door
    #[command(subcommand)]
    Question(verbs::question::QuestionVerb),
    /// Sell tickets
    Issue(verbs::issue::Issue),
    /// List, search, show and change orders
    #[command(subcommand)]
    Order(verbs::order::OrderVerb),
    /// Take money for orders
    Pay(verbs::order::Pay),
    /// Give money back for an order
    Refund(verbs::order::Refund),
    /// Count the cash at the end of a shift
    #[command(subcommand)]
    Cash(verbs::cash::CashVerb),
    /// Show and change tickets
    #[command(subcommand)]
    Ticket(verbs::ticket::TicketVerb),
    /// List the guests, or search them
    Guests(verbs::guests::Guests),
    /// Cancel, block, unblock, re-issue or save many tickets at once
    #[command(subcommand)]
    Bulk(verbs::bulk::BulkVerb),
    /// Send tickets by e-mail, through your own mail server
    #[command(subcommand)]
    Mail(verbs::mail::MailVerb),
    /// Mirror an event to a Google Sheet
    #[command(subcommand)]
    Sheets(verbs::sheets::SheetsVerb),
    /// Check a code or number at the door
    Check(verbs::check::Check),
    /// Let somebody without a ticket in or out, with a reason
    Admit(verbs::admit::Admit),
    /// Read the codes in pictures or from the webcam, and check them
    Scan(verbs::scan::Scan),
    /// List the scans of an event, or find some
    Scans(verbs::scans::Scans),
    /// Undo a scan
    Undo(verbs::scans::Undo),
    /// Save tickets as PDF
    Pdf(verbs::paper::Pdf),
    /// Save a ticket's QR code as a picture
    Qr(verbs::paper::Qr),
    /// Print tickets
    Print(verbs::paper::Print),
    /// List the printers
    Printers(verbs::paper::Printers),
    /// Import guests from a list of another program
    Import(verbs::import::Import),
    /// Export tickets, scans, orders, payments or cash counts as CSV
    Export(verbs::exchange::Export),
    /// Count the issued, admitted, inside, missed and refused
    Stats(verbs::stats::StatsOf),
    /// Tell how it goes in full: arrivals, types, gates, sellers, money, refusals, speed
    Insights(verbs::insights::InsightsOf),
    /// Save the evening as one PDF report with its pictures
    Report(verbs::insights::ReportOf),
    /// Put the guest list on paper for the worst case
    #[command(subcommand)]
    Paper(verbs::insights::PaperVerb),
    /// List what laptops did while they were apart and what does not go together: tickets let in, seats sold
    Incidents(verbs::stats::Incidents),
    /// Try everything before the doors open: clock, key, a test ticket, printer, disk, battery, camera
    Rehearse(verbs::rehearse::Rehearse),
    /// Exchange an event with another laptop by file
    #[command(subcommand)]
    Bundle(verbs::bundle::BundleVerb),
    /// List and dismiss the laptops of an event
    #[command(subcommand)]
    Device(verbs::device::DeviceVerb),
    /// Add, list and change the people who work at an event, and their PINs
    #[command(subcommand)]
    Person(verbs::person::PersonVerb),
    /// Lock this laptop to its door, its till or both, with a PIN
    Lock(verbs::lock::Lock),
    /// Unlock this laptop with its PIN
    Unlock(verbs::lock::Unlock),
    /// Erase a person's data; counts and journal stay as they are
    Forget(verbs::forget::Forget),
    /// Save everything on this laptop to one file
    Backup(verbs::backup::Backup),
    /// Bring a backup back into an empty data folder
    Restore(verbs::backup::Restore),
    /// Verify the journal, or rebuild what is derived from it
    #[command(subcommand)]
    Journal(verbs::journal::JournalVerb),
    /// Say what can be known about this laptop and this program when something ails it
    Diagnose(verbs::diagnose::Diagnose),
    /// List and set what this laptop remembers
    #[command(subcommand)]
    Settings(verbs::settings::SettingsVerb),
    /// Choose where the key that protects the data folder rests
    #[command(subcommand)]
    Key(verbs::key::KeyVerb),
    /// Run the whole job on a sample event in a throw-away folder
    Demo(verbs::demo::Demo),
}

impl Verb {
    fn run(&self, session: &mut Session) -> Ended {
        match self {
            Self::Event(verb) => verb.run(session),
            Self::Type(verb) => verb.run(session),
            Self::Area(verb) => verb.run(session),
            Self::Gate(verb) => verb.run(session),
            Self::Question(verb) => verb.run(session),
            Self::Issue(verb) => verb.run(session),
            Self::Order(verb) => verb.run(session),
            Self::Pay(verb) => verb.run(session),
            Self::Refund(verb) => verb.run(session),
            Self::Cash(verb) => verb.run(session),
            Self::Ticket(verb) => verb.run(session),
            Self::Guests(verb) => verb.run(session),
            Self::Bulk(verb) => verb.run(session),
            Self::Mail(verb) => verb.run(session),
            Self::Sheets(verb) => verb.run(session),
            Self::Check(verb) => verb.run(session),
            Self::Admit(verb) => verb.run(session),
            Self::Scan(verb) => verb.run(session),
            Self::Scans(verb) => verb.run(session),
            Self::Undo(verb) => verb.run(session),
            Self::Pdf(verb) => verb.run(session),
            Self::Qr(verb) => verb.run(session),
            Self::Print(verb) => verb.run(session),
            Self::Printers(verb) => verb.run(session),
            Self::Import(verb) => verb.run(session),
            Self::Export(verb) => verb.run(session),
            Self::Stats(verb) => verb.run(session),
            Self::Insights(verb) => verb.run(session),
            Self::Report(verb) => verb.run(session),
            Self::Paper(verb) => verb.run(session),
            Self::Rehearse(verb) => verb.run(session),
            Self::Incidents(verb) => verb.run(session),
            Self::Bundle(verb) => verb.run(session),
            Self::Device(verb) => verb.run(session),
            Self::Person(verb) => verb.run(session),
            Self::Lock(verb) => verb.run(session),
            Self::Unlock(verb) => verb.run(session),
            Self::Forget(verb) => verb.run(session),
            Self::Backup(verb) => verb.run(session),
            Self::Restore(verb) => verb.run(session),
            Self::Journal(verb) => verb.run(session),
            Self::Diagnose(verb) => verb.run(session),
            Self::Settings(verb) => verb.run(session),
            Self::Key(verb) => verb.run(session),
            Self::Demo(verb) => verb.run(session),
        }
    }
}

fn main() -> ExitCode {
    if std::env::var_os("RUST_BACKTRACE").is_none() {
        // A fault of the program is told below in one sentence, like every other error.
        std::panic::set_hook(Box::new(|_| {}));
    }
    let parsed = Cli::command().try_get_matches().and_then(|given| {
        let cli = Cli::from_arg_matches(&given).map_err(|error| error.format(&mut Cli::command()))?;
        Ok((cli, name_of(&given)))
    });
    let (cli, name) = match parsed {
        Ok(parsed) => parsed,
        Err(error) => return not_understood(&error),
    };
    let mut session = Session::new(cli.globals);
    // The demo has folders of its own.
    if !matches!(cli.verb, Verb::Demo(_))
        && let Ok(folder) = session.data_dir()
    {
        session.start_log(&folder);
    }
    let clock = SystemClock::new();
    let ran = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| cli.verb.run(&mut session)));
    let ended = ran.unwrap_or_else(|fault| Err(AppError::of_panic(fault.as_ref())));
    let ms = u64::try_from(clock.elapsed().as_millis()).unwrap_or(u64::MAX);
    match &ended {
        Ok(outcome) => tracing::info!(verb = name, ms, exit = outcome.code(), "verb"),
        Err(error) => tracing::warn!(verb = name, ms, code = ?error.code, "verb"),
    }
    let outcome = ended.unwrap_or_else(|error| {
        session.out.complain(&error);
        if error.is_bad_input() { Outcome::BadInput } else { Outcome::Failed }
    });
    ExitCode::from(outcome.code())
}

/// The verb as it was typed, without what it was given: `ticket show`.
fn name_of(given: &ArgMatches) -> String {
    let mut words = Vec::new();
    let mut next = given.subcommand();
    while let Some((word, given)) = next {
        words.push(word);
        next = given.subcommand();
    }
    words.join(" ")
}

/// Help, the version, or a command line that is not one.
fn not_understood(error: &clap::Error) -> ExitCode {
    let asked = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    let json = std::env::args_os().any(|argument| argument == "--json");
    if json && error.use_stderr() && error.kind() != ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        let text = error.render().to_string();
        let sentence = text.split("\n\n").next().unwrap_or_default();
        let sentence = sentence.strip_prefix("error: ").unwrap_or(sentence);
        let sentence: Vec<&str> = sentence.split_whitespace().collect();
        let error = app_error!(BadInput, "command-line", why = sentence.join(" "));
        Output::new(true, false).complain(&error);
    } else {
        // A closed pipe is no reason to complain.
        let _ = error.print();
    }
    ExitCode::from(if asked { Outcome::Done } else { Outcome::BadInput }.code())
}
