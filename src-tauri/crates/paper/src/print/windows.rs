//! Windows: the printers through PowerShell, printing through the program that opens PDF files. Windows has no PDF
//! spooler of its own, so which program prints and how its pages are scaled is the machine's business.

use std::io::ErrorKind;
use std::os::windows::process::CommandExt;
use std::path::Path;
use std::process::{Command, Output};

use serde::Deserialize;

use crate::dimensions::Medium;

use super::{Job, JobState, PrintError, Printer, PrinterState};

/// No console window flashes up.
const CREATE_NO_WINDOW: u32 = 0x0800_0000;

const LIST: &str = "[Console]::OutputEncoding = [Text.Encoding]::UTF8; \
    ConvertTo-Json -Compress -InputObject @(Get-CimInstance Win32_Printer | \
    Select-Object Name, Comment, Default, PrinterStatus, WorkOffline)";

/// The values come in by the environment, never as part of the script.
const PRINT: &str = "$ErrorActionPreference = 'Stop'; 1..[int]$env:ENTRADA_COPIES | ForEach-Object { \
    Start-Process -FilePath $env:ENTRADA_PDF -Verb PrintTo -WindowStyle Hidden \
    -ArgumentList ('\"' + $env:ENTRADA_PRINTER + '\"') }";

/// One row of `Win32_Printer`.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Row {
    name: String,
    comment: Option<String>,
    default: Option<bool>,
    printer_status: Option<u16>,
    work_offline: Option<bool>,
}

pub(super) fn printers() -> Result<Vec<Printer>, PrintError> {
    let listed = power_shell(LIST, &[])?;
    if !listed.status.success() {
        return Err(PrintError::NoAnswer(words(&listed.stderr)));
    }
    let answer = words(&listed.stdout);
    let rows: Vec<Row> = serde_json::from_str(answer.trim_start_matches('\u{feff}'))
        .map_err(|error| PrintError::NoAnswer(format!("its list of printers can't be read: {error}")))?;
    Ok(rows.into_iter().map(printer).collect())
}

fn printer(row: Row) -> Printer {
    let state = match (row.work_offline, row.printer_status) {
        (Some(true), _) | (_, Some(7)) => PrinterState::Stopped("offline".to_owned()),
        (_, Some(6)) => PrinterState::Stopped("stopped".to_owned()),
        (_, Some(4 | 5)) => PrinterState::Printing,
        _ => PrinterState::Idle,
    };
    let description = row.comment.filter(|comment| !comment.is_empty()).unwrap_or_else(|| row.name.clone());
    Printer { is_default: row.default == Some(true), name: row.name, description, state }
}

/// The program that prints knows neither of medium and sides, nor of a title.
pub(super) fn print_pdf(
    pdf: &Path,
    printer: &str,
    _medium: Medium,
    copies: u32,
    _title: &str,
) -> Result<Job, PrintError> {
    // An absolute Windows path in its long form begins with \\?\, which most programs that open PDF files refuse.
    let path = pdf.display().to_string();
    let path = path.strip_prefix(r"\\?\").unwrap_or(&path);
    let copies = copies.to_string();
    let values = [("ENTRADA_PDF", path), ("ENTRADA_PRINTER", printer), ("ENTRADA_COPIES", copies.as_str())];
    let sent = power_shell(PRINT, &values)?;
    if !sent.status.success() {
        return Err(PrintError::Refused(format!(
            "{}; set a program that can print (Adobe Reader, SumatraPDF) as the one that opens PDF files",
            words(&sent.stderr)
        )));
    }
    Ok(Job { id: String::new(), printer: printer.to_owned() })
}

#[expect(clippy::unnecessary_wraps, reason = "the same signature as elsewhere")]
pub(super) fn job_state(_job: &Job) -> Result<JobState, PrintError> {
    // The program that prints makes the job, and nothing tells which of the queue's jobs is ours.
    Ok(JobState::Unknown)
}

fn power_shell(script: &str, values: &[(&str, &str)]) -> Result<Output, PrintError> {
    let mut command = Command::new("powershell.exe");
    command.args(["-NoProfile", "-NonInteractive", "-Command", script]).creation_flags(CREATE_NO_WINDOW);
    command.envs(values.iter().copied());
    command.output().map_err(|error| match error.kind() {
        ErrorKind::NotFound => {
            PrintError::ProgramMissing { program: "powershell.exe", package: "PowerShell" }
        }
        _ => PrintError::NoAnswer(error.to_string()),
    })
}

fn words(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).trim_end().to_owned()
}
