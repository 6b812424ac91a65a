//! `entrada import` and `entrada export`: guests in and out as CSV. Between laptops: `bundle`.

use std::path::PathBuf;

use clap::Args;
use entrada_app::{ExportWhat, ImportOptions, ImportReport, app_error};
use serde::Serialize;

use crate::io::session::Session;
use crate::io::values::one_of;
use crate::io::{columns, show};
use crate::{Ended, Outcome};

/// Guests from a CSV: all of them, or none and every problem named.
#[derive(Debug, Args)]
#[command(
    after_help = "The file may be UTF-8, UTF-16 or Windows-1252, with commas, semicolons or tabs, its columns in any order. \
                        Rows that are here already are not added again.\n\n\
                        --column takes FIELD=HEADER, or FIELD=3 for the third column, or FIELD= to leave a field out. FIELD is one of: \
                        name, last_name, email, type, seat, note, code, paid.\n\n\
                        Examples:\n  entrada import jazz guests.csv --type standard --dry-run\n  \
                        entrada import jazz guests.csv --column name=\"Ticket holder\" --column code=Barcode"
)]
pub(crate) struct Import {
    /// Id of the event, or part of its name
    event: String,
    /// The CSV
    #[arg(value_name = "FILE.csv")]
    file: PathBuf,
    /// The ticket type of rows that name none: index, or part of the name
    #[arg(long = "type", value_name = "T")]
    kind: Option<String>,
    /// Say what would be done, and do nothing
    #[arg(long)]
    dry_run: bool,
    /// Which column is read as what, when the guess is not right; may be repeated
    #[arg(long = "column", value_name = "FIELD=HEADER")]
    columns: Vec<String>,
}

impl Import {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let (app, event) = session.app_and_event(&self.event)?;
        let mut options = ImportOptions { type_name: self.kind.clone(), columns: None };
        if !self.columns.is_empty() {
            let guessed = app.preview_import(&event, &self.file, &options)?;
            options.columns = Some(columns::chosen(&guessed.columns, &guessed.header, &self.columns)?);
        }
        let report = if self.dry_run {
            app.preview_import(&event, &self.file, &options)?
        } else {
            app.import(&event, &self.file, &options)?
        };
        session.out.show(&report, |report| in_words(&report.clone().for_people(), self.dry_run))?;
        if report.problems.is_empty() {
            return Ok(Outcome::Done);
        }
        Err(app_error!(ImportProblems, "import-problems", count = report.problems.len()))
    }
}

fn in_words(report: &ImportReport, dry_run: bool) -> String {
    let read: Vec<String> = columns::in_words(&report.columns, &report.header)
        .into_iter()
        .map(|(field, header)| if field == header { field } else { format!("{field} from \"{header}\"") })
        .collect();
    let mut text = show::card(
        &format!("{}, {}", show::count(report.rows.into(), "row"), report.encoding),
        &[
            ("read", Some(read.join(", ")).filter(|read| !read.is_empty())),
            ("new", Some(report.new.to_string())),
            ("here already", Some(report.known.to_string())),
            (if dry_run { "imported (dry run)" } else { "imported" }, Some(report.imported.to_string())),
        ],
    );
    if !report.problems.is_empty() {
        let rows: Vec<Vec<String>> = report
            .problems
            .iter()
            .map(|problem| {
                let value: String = problem.value.chars().take(40).collect();
                vec![problem.line.to_string(), problem.column.clone(), value, problem.problem.clone()]
            })
            .collect();
        text.push_str(&format!("\n{}", show::table(&["LINE", "COLUMN", "VALUE", "PROBLEM"], &rows)));
    }
    text
}

/// Tickets, scans, orders or money as CSV, and who came and who did not, with contact.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  entrada export jazz > tickets.csv\n  entrada export jazz --what scans --bom -o scans.csv\n  \
                  entrada export jazz --what missed -o missed.csv"
)]
pub(crate) struct Export {
    /// Id of the event, or part of its name
    event: String,
    /// What to export
    #[arg(long, default_value = "tickets", value_parser = one_of::<ExportWhat>(&["tickets", "scans", "orders", "payments", "cash", "came", "missed"]))]
    what: ExportWhat,
    /// Where to; standard output when absent
    #[arg(short, long, value_name = "FILE.csv")]
    output: Option<PathBuf>,
    /// Begin with a byte order mark, as Excel wants it
    #[arg(long)]
    bom: bool,
}

#[derive(Serialize)]
struct Exported {
    what: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    csv: Option<String>,
}

impl Export {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let (app, event) = session.event_to_read(&self.event)?;
        let what = show::word(&self.what);
        if let Some(path) = &self.output {
            let file = app.save_csv(&event, self.what, self.bom, path)?.display().to_string();
            let exported = Exported { what: what.clone(), file: Some(file), csv: None };
            session.out.show(&exported, |done| {
                format!("Saved {what} to {}\n", show::clean(done.file.as_deref().unwrap_or_default()))
            })?;
            return Ok(Outcome::Done);
        }
        let csv = app.export_csv(&event, self.what, self.bom)?;
        if session.out.json() {
            session.out.json_line(&Exported { what, file: None, csv: Some(csv) })?;
        } else {
            session.out.bytes(&[csv.as_bytes()])?;
        }
        Ok(Outcome::Done)
    }
}
