//! `entrada import`: guests from a list of another program. Tables out are `exchange`'s; between laptops: `bundle`.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};

use clap::Args;
use entrada_app::{
    AppError, ImportChange, ImportOptions, ImportProblem, ImportReport, ImportUpdate, app_error,
};

use crate::io::ask::{is_answered, yes};
use crate::io::session::Session;
use crate::io::show;
use crate::io::values::one_of;
use crate::{Ended, Outcome};

/// The most that is read from standard input, in bytes.
const PIPED_MOST: u64 = 64 << 20;
/// How many lines of what differs, or should be known, are shown to people.
const SHOWN: usize = 50;

/// Guests from a list: all that are new, or nobody and every problem named.
#[derive(Debug, Args)]
#[command(
    after_help = "The file may be CSV with commas, semicolons or tabs, .xlsx, .ods or .xls; - reads any of them from standard input. Its encoding, its header \
                        and its columns are found; what is found is in the answer, and --encoding, --header and --column overrule it.\n\n\
                        --column takes HEADER=FIELD, or 3=FIELD for the third column; FIELD is one of: name, first_name, last_name, email, type, \
                        seat, seat_zone, seat_row, note, code, paid, status, void, quantity, guests, order, reference, price, currency, valid_from, \
                        valid_until, gate, number, state, state_text, buyer, buyer_first_name, buyer_last_name, buyer_email, none. It is remembered for the next list \
                        with the same columns.\n\n\
                        Rows that are here already are not added again. What differs is told; --update apply does it.\n\n\
                        Examples:\n  entrada import jazz guests.xlsx --type standard --dry-run\n  \
                        entrada import jazz guests.csv --column \"Ticket holder=name\" --column Barcode=code\n  \
                        entrada import jazz corrected.csv --update apply"
)]
pub(crate) struct Import {
    /// Id of the event, or part of its name
    event: String,
    /// The list; - for standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The ticket type of rows that name none: index, or part of the name
    #[arg(long = "type", value_name = "T")]
    kind: Option<String>,
    /// Say what would be done, and do nothing
    #[arg(long)]
    dry_run: bool,
    /// The encoding of the file, such as windows-1250, macintosh or shift_jis, when the guess is not right
    #[arg(long, value_name = "NAME")]
    encoding: Option<String>,
    /// The line of the header, when the guess is not right
    #[arg(long, value_name = "LINE")]
    header: Option<u64>,
    /// What a column is, when the guess is not right; may be repeated
    #[arg(long = "column", value_name = "HEADER=FIELD")]
    columns: Vec<String>,
    /// What becomes of differences between the list and what is here; on a terminal it is asked when absent, else report
    #[arg(long, value_name = "W", value_parser = one_of::<ImportUpdate>(&["apply", "report"]))]
    update: Option<ImportUpdate>,
}

impl Import {
    pub(crate) fn run(&self, session: &mut Session) -> Ended {
        let mut options = ImportOptions {
            type_name: self.kind.clone(),
            text: None,
            bytes: None,
            encoding: self.encoding.clone(),
            header: self.header,
            columns: choices(&self.columns)?,
            update: self.update,
            lines: None,
        };
        if self.file == Path::new("-") {
            options.bytes = Some(piped()?);
        }
        let (app, event) = session.app_and_event(&self.event)?;
        if self.dry_run {
            let report = app.preview_import(&event, &self.file, &options)?;
            session.out.show(&report, |report| in_words(&report.clone().for_people(), true))?;
            return problems(&report);
        }
        if self.update.is_none() && is_answered(&session.out) && options.bytes.is_none() {
            let preview = app.preview_import(&event, &self.file, &options)?.for_people();
            if !preview.changed.is_empty() && preview.problems.is_empty() {
                session.out.text(&changes_in_words(&preview.changed))?;
                let question = format!("Do these {} changes?", preview.changed.len());
                options.update = yes(&question, false).then_some(ImportUpdate::Apply);
            }
        }
        let report = app.import(&event, &self.file, &options, &mut session.out.steps(5_000))?;
        session.out.show(&report, |report| in_words(&report.clone().for_people(), false))?;
        problems(&report)?;
        match report.open_changes() {
            0 => Ok(Outcome::Done),
            count => Err(app_error!(ImportProblems, "import-changes-open", count = count)),
        }
    }
}

/// A report with problems is an error.
fn problems(report: &ImportReport) -> Ended {
    if report.problems.is_empty() {
        return Ok(Outcome::Done);
    }
    Err(app_error!(ImportProblems, "import-problems", count = report.problems.len()))
}

/// `--column "Ticket holder=name"`. The last `=` separates, as a header may have one.
fn choices(columns: &[String]) -> Result<BTreeMap<String, String>, AppError> {
    columns
        .iter()
        .map(|choice| {
            let (header, field) = choice
                .rsplit_once('=')
                .filter(|(header, _)| !header.trim().is_empty())
                .ok_or_else(|| app_error!(BadInput, "column-choice-malformed", choice = choice))?;
            Ok((header.trim().to_owned(), field.trim().to_owned()))
        })
        .collect()
}

/// What came by standard input: pasted cells, or a file of any kind.
fn piped() -> Result<Vec<u8>, AppError> {
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().take(PIPED_MOST).read_to_end(&mut bytes);
    read.map_err(|error| app_error!(BadFile, "input-unreadable", why = error.to_string()))?;
    Ok(bytes)
}

fn in_words(report: &ImportReport, dry_run: bool) -> String {
    let read: Vec<String> = report
        .layout
        .iter()
        .filter_map(|column| {
            let field = column.field.as_ref()?;
            Some(if *field == column.header {
                field.clone()
            } else {
                format!("{field} from \"{}\"", column.header)
            })
        })
        .collect();
    let unread: Vec<&str> = report
        .layout
        .iter()
        .filter(|column| column.field.is_none())
        .map(|column| column.header.as_str())
        .collect();
    let some = |text: String| Some(text).filter(|text| !text.is_empty());
    let left_out: Vec<String> =
        report.left_out.iter().map(|(status, count)| format!("{count} {status}")).collect();
    let header = report.header_line.map_or_else(|| "none".to_owned(), |line| format!("line {line}"));
    let mut text = show::card(
        &format!("{}, {}", show::count(report.rows.into(), "row"), report.encoding),
        &[
            ("header", Some(header)),
            ("read", some(read.join(", "))),
            ("not read", some(unread.join(", "))),
            ("new", Some(report.added.to_string())),
            ("unchanged", Some(report.unchanged.to_string())),
            ("changed", some(report.changed.len().to_string()).filter(|count| count != "0")),
            ("left out", some(left_out.join(", "))),
            ("gone", some(report.gone.len().to_string()).filter(|count| count != "0")),
            (if dry_run { "imported (dry run)" } else { "imported" }, Some(report.imported.to_string())),
        ],
    );
    for (title, all) in [("PROBLEM", &report.problems), ("REMARK", &report.warnings)] {
        if !all.is_empty() {
            text.push_str(&format!("\n{}", table(title, all)));
        }
    }
    if !report.changed.is_empty() {
        text.push_str(&format!("\n{}", changes_in_words(&report.changed)));
    }
    if !report.gone.is_empty() {
        let rows: Vec<Vec<String>> = report
            .gone
            .iter()
            .take(SHOWN)
            .map(|gone| {
                vec![gone.number.clone(), gone.name.clone().unwrap_or_default(), gone.type_name.clone()]
            })
            .collect();
        text.push_str(&format!("\n{}", show::table(&["GONE FROM THE FILE", "NAME", "TYPE"], &rows)));
    }
    text
}

fn table(title: &str, all: &[ImportProblem]) -> String {
    let rows: Vec<Vec<String>> = all
        .iter()
        .map(|problem| {
            let value: String = problem.value.chars().take(40).collect();
            vec![problem.line.to_string(), problem.column.clone(), value, problem.problem.clone()]
        })
        .collect();
    show::table(&["LINE", "COLUMN", "VALUE", title], &rows)
}

fn changes_in_words(changed: &[ImportChange]) -> String {
    let rows: Vec<Vec<String>> = changed
        .iter()
        .map(|change| {
            let done = if change.applied { "done" } else { "" };
            vec![
                change.line.to_string(),
                change.number.clone(),
                change.field.clone(),
                change.old.clone(),
                change.new.clone(),
                done.to_owned(),
            ]
        })
        .collect();
    show::table(&["LINE", "NUMBER", "FIELD", "HERE", "FILE", ""], &rows)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may panic")]
    use super::*;

    #[test]
    fn a_choice_names_a_header_and_a_field() {
        let all = choices(&["Ticket holder=name".to_owned(), "a=b = seat".to_owned(), "3=none".to_owned()])
            .unwrap();
        let all: Vec<(&str, &str)> =
            all.iter().map(|(header, field)| (header.as_str(), field.as_str())).collect();
        assert_eq!(all, [("3", "none"), ("Ticket holder", "name"), ("a=b", "seat")]);
        for wrong in ["name", "=name", " =x"] {
            assert!(choices(&[wrong.to_owned()]).is_err(), "{wrong}");
        }
    }
}
