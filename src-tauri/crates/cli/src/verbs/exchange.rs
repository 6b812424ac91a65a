//! `entrada export`: tables of an event as CSV or workbooks. Lists in are `import`'s; between laptops: `bundle`.

use std::io::IsTerminal;
use std::path::PathBuf;

use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use entrada_app::{
    AppError, ExportDecimal, ExportFormat, ExportOptions, ExportSeparator, ExportWhat, app_error,
};
use serde::Serialize;

use crate::io::session::Session;
use crate::io::show;
use crate::io::values::one_of;
use crate::{Ended, Outcome};

/// Tickets, scans, orders or money as CSV or .xlsx, and who came and who did not, with contact.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  entrada export jazz > tickets.csv\n  entrada export jazz --what scans --bom -o scans.csv\n  \
                  entrada export jazz --what missed -o missed.csv\n  entrada export jazz -o tickets.xlsx\n  \
                  entrada export jazz --separator semicolon --decimal comma --columns number,name,price -o tickets.csv"
)]
pub(crate) struct Export {
    /// Id of the event, or part of its name
    event: String,
    /// What to export
    #[arg(long, default_value = "tickets", value_parser = one_of::<ExportWhat>(&["tickets", "scans", "orders", "payments", "cash", "came", "missed"]))]
    what: ExportWhat,
    /// Where to; standard output when absent
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The kind of file; when absent, a workbook for a FILE.xlsx and else CSV
    #[arg(long, value_parser = one_of::<ExportFormat>(&["csv", "xlsx"]))]
    format: Option<ExportFormat>,
    /// What separates the cells of a CSV: comma when absent
    #[arg(long, value_name = "SIGN", value_parser = separator())]
    separator: Option<ExportSeparator>,
    /// What stands before the decimals of a CSV's numbers: point when absent
    #[arg(long, value_name = "SIGN", value_parser = decimal())]
    decimal: Option<ExportDecimal>,
    /// The columns in their order, with commas between; one with a comma in it in quotation marks. All when absent
    #[arg(long, value_name = "NAMES")]
    columns: Option<String>,
    /// Begin a CSV with a byte order mark, as Excel wants it
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
        let options = self.options()?;
        let is_workbook = options.format == ExportFormat::Xlsx;
        let shown = self.output.is_none() && (session.out.json() || std::io::stdout().is_terminal());
        if is_workbook && shown {
            return Err(app_error!(BadInput, "export-workbook-needs-file"));
        }
        let (app, event) = session.event_to_read(&self.event)?;
        let what = show::word(&self.what);
        if let Some(path) = &self.output {
            let file = app.save_export(&event, self.what, &options, path)?.display().to_string();
            let exported = Exported { what: what.clone(), file: Some(file), csv: None };
            session.out.show(&exported, |done| {
                format!("Saved {what} to {}\n", show::clean(done.file.as_deref().unwrap_or_default()))
            })?;
            return Ok(Outcome::Done);
        }
        let table = app.export(&event, self.what, &options)?;
        if session.out.json() {
            let csv = String::from_utf8(table).map_err(AppError::internal)?;
            session.out.json_line(&Exported { what, file: None, csv: Some(csv) })?;
        } else {
            session.out.bytes(&[&table])?;
        }
        Ok(Outcome::Done)
    }

    fn options(&self) -> Result<ExportOptions, AppError> {
        let is_xlsx = |path: &PathBuf| path.extension().is_some_and(|end| end.eq_ignore_ascii_case("xlsx"));
        let format = self.format.unwrap_or_else(|| {
            if self.output.as_ref().is_some_and(is_xlsx) { ExportFormat::Xlsx } else { ExportFormat::Csv }
        });
        let of_csv = self.bom || self.separator.is_some() || self.decimal.is_some();
        if format == ExportFormat::Xlsx && of_csv {
            return Err(app_error!(BadInput, "export-workbook-has-none"));
        }
        Ok(ExportOptions {
            format,
            separator: self.separator.unwrap_or_default(),
            decimal: self.decimal.unwrap_or_default(),
            columns: self.columns.as_deref().map(names).unwrap_or_default(),
            bom: self.bom,
        })
    }
}

/// The sign itself may be written, or what it is called.
fn separator() -> impl TypedValueParser<Value = ExportSeparator> {
    let words = [("comma", ","), ("semicolon", ";"), ("tab", "\t")];
    let words = words.map(|(word, sign)| PossibleValue::new(word).alias(sign));
    PossibleValuesParser::new(words).map(|word| match word.as_str() {
        "semicolon" | ";" => ExportSeparator::Semicolon,
        "tab" | "\t" => ExportSeparator::Tab,
        _ => ExportSeparator::Comma,
    })
}

fn decimal() -> impl TypedValueParser<Value = ExportDecimal> {
    let words = [("point", "."), ("comma", ",")];
    let words = words.map(|(word, sign)| PossibleValue::new(word).alias(sign));
    PossibleValuesParser::new(words).map(|word| match word.as_str() {
        "comma" | "," => ExportDecimal::Comma,
        _ => ExportDecimal::Point,
    })
}

/// `number,"answer: Wristband, or not?",name`
fn names(columns: &str) -> Vec<String> {
    let (mut names, mut name, mut quoted) = (Vec::new(), String::new(), false);
    for c in columns.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => names.push(std::mem::take(&mut name)),
            other => name.push(other),
        }
    }
    names.push(name);
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_with_commas_between() {
        assert_eq!(names("number,name"), ["number", "name"]);
        assert_eq!(names("number,\"answer: a, b\",x"), ["number", "answer: a, b", "x"]);
        assert_eq!(names(""), [""]);
    }
}
