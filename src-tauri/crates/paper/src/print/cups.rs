//! Linux and macOS: CUPS through its own programs `lp` and `lpstat`, so that nothing has to be linked or present at
//! start. They find their server themselves (`CUPS_SERVER`, `client.conf`).

use std::ffi::OsStr;
use std::io::ErrorKind;
use std::path::Path;
use std::process::{Command, Output};

use crate::dimensions::Medium;

use super::{Job, JobState, PrintError, Printer, PrinterState};

pub(super) fn printers() -> Result<Vec<Printer>, PrintError> {
    let listed = run("lpstat", &["-l", "-p"])?;
    if !listed.status.success() {
        let why = words(&listed.stderr);
        return if why.contains("No destinations") { Ok(Vec::new()) } else { Err(PrintError::NoAnswer(why)) };
    }
    let default = default_printer(&words(&run("lpstat", &["-d"])?.stdout));
    Ok(parse_printers(&words(&listed.stdout), default.as_deref()))
}

pub(super) fn print_pdf(
    pdf: &Path,
    printer: &str,
    medium: Medium,
    copies: u32,
    title: &str,
) -> Result<Job, PrintError> {
    let title: String = title.chars().filter(|letter| !letter.is_control()).take(120).collect();
    let copies = copies.to_string();
    // The name and the title are the values of options and the path follows `--`: none is taken for an option.
    let medium = format!("media={}", medium.name());
    let arguments: [&OsStr; 14] = [
        // A queue that prints on both sides would put two guests on one sheet, and one that scales would shrink their codes.
        "-o".as_ref(),
        "sides=one-sided".as_ref(),
        "-o".as_ref(),
        medium.as_ref(),
        "-o".as_ref(),
        "print-scaling=none".as_ref(),
        "-d".as_ref(),
        printer.as_ref(),
        "-n".as_ref(),
        copies.as_ref(),
        "-t".as_ref(),
        title.as_ref(),
        "--".as_ref(),
        pdf.as_os_str(),
    ];
    let sent = run("lp", &arguments)?;
    if !sent.status.success() {
        return Err(PrintError::Refused(words(&sent.stderr)));
    }
    let answer = words(&sent.stdout);
    let id = answer.split_whitespace().find(|word| is_job_of(word, printer));
    let id = id.ok_or_else(|| PrintError::Refused(format!("`lp` named no job but answered: {answer}")))?;
    Ok(Job { id: id.to_owned(), printer: printer.to_owned() })
}

pub(super) fn job_state(job: &Job) -> Result<JobState, PrintError> {
    let open = run("lpstat", &["-W", "not-completed", "-l", "-o"])?;
    if !open.status.success() {
        return Err(PrintError::NoAnswer(words(&open.stderr)));
    }
    if let Some(entry) = entry_of(&words(&open.stdout), &job.id) {
        let printer = printers()?.into_iter().find(|printer| printer.name == job.printer);
        return Ok(open_state(&entry, printer.map(|printer| printer.state)));
    }
    let closed = run("lpstat", &["-W", "completed", "-l", "-o"])?;
    let entry = entry_of(&words(&closed.stdout), &job.id);
    Ok(entry.map_or(JobState::Unknown, |entry| closed_state(&entry)))
}

fn run(program: &'static str, arguments: &[impl AsRef<OsStr>]) -> Result<Output, PrintError> {
    let mut command = Command::new(program);
    // Their answers are read by program: in English, and in UTF-8 for the names.
    command.env("LC_ALL", "C.UTF-8").env_remove("LANGUAGE").args(arguments);
    command.output().map_err(|error| match error.kind() {
        ErrorKind::NotFound => PrintError::ProgramMissing { program, package: "cups-client" },
        _ => PrintError::NoAnswer(error.to_string()),
    })
}

fn words(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).trim_end().to_owned()
}

/// `desk-12` is a job of `desk`, whose own name may hold dashes and digits.
fn is_job_of(word: &str, printer: &str) -> bool {
    let number = word.strip_prefix(printer).and_then(|rest| rest.strip_prefix('-'));
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

fn default_printer(answer: &str) -> Option<String> {
    // A queue may carry an instance after a slash; the queue is what is listed.
    let name = answer.lines().find_map(|line| line.split_once("default destination: "))?.1;
    name.split('/').next().map(|name| name.trim().to_owned())
}

/// The blocks of `lpstat -l -p`: a line that begins with `printer NAME`, then indented ones.
fn parse_printers(listing: &str, default: Option<&str>) -> Vec<Printer> {
    let mut found: Vec<Printer> = Vec::new();
    let mut lines = listing.lines().peekable();
    while let Some(line) = lines.next() {
        if let Some((name, rest)) = line.strip_prefix("printer ").and_then(|rest| rest.split_once(' ')) {
            let state = if rest.starts_with("disabled") {
                // The reason stands alone on the next line, before the lines with captions.
                let reason = lines.next_if(|next| next.starts_with('\t') && !next.ends_with(':'));
                PrinterState::Stopped(reason.map_or("", str::trim).to_owned())
            } else if rest.starts_with("now printing") {
                PrinterState::Printing
            } else {
                PrinterState::Idle
            };
            let is_default = default == Some(name);
            found.push(Printer { name: name.to_owned(), description: name.to_owned(), is_default, state });
        } else if let (Some(text), Some(last)) =
            (line.trim_start().strip_prefix("Description: "), found.last_mut())
            && !text.is_empty()
        {
            text.clone_into(&mut last.description);
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

/// The indented lines below the job's own in `lpstat -l -o`.
fn entry_of(listing: &str, id: &str) -> Option<Vec<String>> {
    let mut lines = listing.lines().skip_while(|line| line.split_whitespace().next() != Some(id));
    lines.next()?;
    Some(lines.take_while(|line| line.starts_with('\t')).map(|line| line.trim().to_owned()).collect())
}

fn value<'a>(entry: &'a [String], caption: &str) -> Option<&'a str> {
    entry.iter().find_map(|line| line.strip_prefix(caption)).map(str::trim)
}

fn open_state(entry: &[String], printer: Option<PrinterState>) -> JobState {
    let alerts = value(entry, "Alerts:").unwrap_or_default();
    if alerts.contains("hold") || alerts.contains("held") {
        return JobState::Held(alerts.to_owned());
    }
    match printer {
        Some(PrinterState::Stopped(reason)) => JobState::Held(reason),
        _ if alerts.contains("job-printing") => JobState::Printing,
        _ => JobState::Waiting,
    }
}

fn closed_state(entry: &[String]) -> JobState {
    let alerts = value(entry, "Alerts:").unwrap_or_default();
    if alerts.contains("cancel") || alerts.contains("abort") {
        return JobState::Failed(alerts.to_owned());
    }
    // CUPS notes a status as soon as it starts on a job: without one, the job was taken out of the queue before.
    match value(entry, "Status:") {
        Some(_) => JobState::Done,
        None => JobState::Failed("cancelled before it was printed".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]
    use super::*;

    const LISTING: &str = "printer desk now printing desk-3.  enabled since Sat Nov 21 07:26:54 2026\n\tForm mounted:\n\
        \tDescription: Box office\nprinter broken-2 disabled since Sat Nov 21 07:26:54 2026 -\n\tpaper is out\n\
        \tForm mounted:\n\tDescription: \nprinter odd disabled since Sat Nov 21 07:26:54 2026 -\n\tForm mounted:\n";

    #[test]
    fn printers_are_read_with_their_states() {
        let printers = parse_printers(LISTING, Some("desk"));
        assert_eq!(printers.iter().map(|p| p.name.as_str()).collect::<Vec<_>>(), ["broken-2", "desk", "odd"]);
        assert_eq!(printers[0].state, PrinterState::Stopped("paper is out".into()));
        assert_eq!(printers[0].description, "broken-2");
        assert_eq!((printers[1].is_default, printers[1].state.clone()), (true, PrinterState::Printing));
        assert_eq!(printers[1].description, "Box office");
        assert_eq!(printers[2].state, PrinterState::Stopped(String::new()));
    }

    #[test]
    fn the_default_is_a_queue_without_its_instance() {
        assert_eq!(default_printer("system default destination: desk/duplex").as_deref(), Some("desk"));
        assert_eq!(default_printer("no system default destination"), None);
    }

    #[test]
    fn a_missing_program_is_named_with_the_way_out() {
        let words = run("entrada-has-no-such-program", &["-d"]).unwrap_err().to_string();
        assert!(
            words.contains("`entrada-has-no-such-program` is missing") && words.contains("cups-client"),
            "{words}"
        );
    }

    #[test]
    fn job_names_are_told_from_other_words() {
        assert!(is_job_of("a-1-27", "a-1"));
        assert!(!is_job_of("a-1", "a-1"));
        assert!(!is_job_of("a-12-7", "a-1"));
    }

    #[test]
    fn job_states_follow_what_cups_says() {
        let listing = "desk-1  root 88064 Sat Nov 21\n\tStatus: \n\tAlerts: processing-to-stop-point\n\
            \tqueued for desk\ndesk-11 root 1 Sat\n\tAlerts: job-hold-until-specified\n\tqueued for desk\n";
        assert_eq!(closed_state(&entry_of(listing, "desk-1").unwrap()), JobState::Done);
        let held = entry_of(listing, "desk-11").unwrap();
        assert!(matches!(open_state(&held, None), JobState::Held(_)));
        assert!(matches!(closed_state(&held), JobState::Failed(_)));
        assert_eq!(entry_of(listing, "desk-2"), None);
        let waiting = vec!["Alerts: none".to_owned()];
        assert_eq!(open_state(&waiting, Some(PrinterState::Idle)), JobState::Waiting);
        let stopped = Some(PrinterState::Stopped("paper is out".into()));
        assert_eq!(open_state(&waiting, stopped), JobState::Held("paper is out".into()));
        let aborted = vec!["Status: x".to_owned(), "Alerts: aborted-by-system".to_owned()];
        assert!(matches!(closed_state(&aborted), JobState::Failed(_)));
    }
}
