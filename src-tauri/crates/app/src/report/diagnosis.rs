//! What can be known about this laptop when something ails it: versions, system, clock, key, database, cameras, printers and
//! the log. It needs no open data folder, because one that does not open is what it is for. Nothing in it is about a person.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use entrada_core::when;
use entrada_secrets::{KeyringState, Protection};
use entrada_store::StoreError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::access::rights::UseCase;
use crate::dto::{Diagnosis, DiagnosisFile, DiagnosisGroup, DiagnosisPart, DiagnosisRow};
use crate::error::{AppError, ErrorCode, chain, without_quoted};
use crate::laptop::clock::{SystemClock, own_zone};
use crate::laptop::files::{read, write_privately};
use crate::laptop::open::{DATABASE, OpenOptions};
use crate::laptop::private::open_to_others;
use crate::laptop::{log, use_mark};
use crate::printing::tickets_pdf;
use crate::{App, Result};

/// How many lines of the log are shown, and how many of its errors.
const LINES: usize = 200;
const ERRORS: usize = 20;
/// More of one file of the log is never read, in bytes.
const LOG_MAX: u64 = 16 << 20;

impl App {
    /// Looks at everything that may be worth knowing.
    ///
    /// # Errors
    /// When whoever works here may not.
    pub fn diagnose(&self) -> Result<Diagnosis> {
        self.authorize(UseCase::Diagnose)?;
        Ok(diagnose(self.data_dir(), Ok(self)))
    }

    /// Looks again, and writes it into a file with the log.
    ///
    /// # Errors
    /// When whoever works here may not, or the file can't be written.
    pub fn save_diagnosis(&self, path: &Path) -> Result<PathBuf> {
        self.authorize(UseCase::SaveDiagnosis)?;
        save_diagnosis(self.data_dir(), &diagnose(self.data_dir(), Ok(self)), path)
    }
}

/// Opens a data folder for [`diagnose`]: asks for no passphrase, and makes nothing where nothing is.
///
/// # Errors
/// Why it does not open.
pub fn open_used(options: &OpenOptions) -> std::result::Result<App, ErrorCode> {
    if use_mark::is_first_start(&options.data_dir) {
        return Err(ErrorCode::NotFound);
    }
    App::open(options).map_err(|error| error.code)
}

/// Looks at a data folder that is open, or at one that is not and why.
#[must_use]
pub fn diagnose(data_dir: &Path, opened: std::result::Result<&App, ErrorCode>) -> Diagnosis {
    let (database, counts) = database(&data_dir.join(DATABASE));
    let lines = last_lines(data_dir);
    let bad = |line: &&String| line.contains(" ERROR ") || line.contains("  WARN ");
    let errors: Vec<String> = lines.iter().filter(bad).cloned().collect();
    let last = |lines: &[String], most: usize| {
        lines.get(lines.len().saturating_sub(most)..).unwrap_or(lines).to_vec()
    };
    Diagnosis {
        groups: vec![
            group(DiagnosisPart::Program, program()),
            group(DiagnosisPart::System, system()),
            group(DiagnosisPart::Clock, clock(opened.ok())),
            group(DiagnosisPart::Data, data(data_dir, opened)),
            group(DiagnosisPart::Database, database),
            group(DiagnosisPart::Counts, counts),
            group(DiagnosisPart::Cameras, cameras(&lines)),
            group(DiagnosisPart::Printers, printers()),
        ],
        errors: last(&errors, ERRORS),
        log: last(&lines, LINES),
        files: log::files(data_dir)
            .iter()
            .map(|path| DiagnosisFile {
                name: file_name(path),
                bytes: std::fs::metadata(path).map(|seen| seen.len()).unwrap_or_default(),
            })
            .collect(),
    }
}

/// Writes what was found, and the log, into a ZIP that only its owner may read.
///
/// # Errors
/// When the file can't be written.
pub fn save_diagnosis(data_dir: &Path, diagnosis: &Diagnosis, path: &Path) -> Result<PathBuf> {
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options =
        SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).unix_permissions(0o600);
    let mut put = |name: &str, bytes: &[u8]| -> Result<()> {
        zip.start_file(name, options).map_err(AppError::internal)?;
        zip.write_all(bytes).map_err(AppError::internal)
    };
    put("diagnosis.txt", in_words(diagnosis).as_bytes())?;
    put("diagnosis.json", &serde_json::to_vec_pretty(diagnosis).map_err(AppError::internal)?)?;
    for file in log::files(data_dir) {
        // One that was just moved aside is there under its next name.
        if let Ok(bytes) = read(&file, LOG_MAX) {
            put(&format!("{}/{}", log::FOLDER, file_name(&file)), &bytes)?;
        }
    }
    write_privately(path, zip.finish().map_err(AppError::internal)?.get_ref())
}

/// The groups and the last errors as text for people.
#[must_use]
pub fn in_words(diagnosis: &Diagnosis) -> String {
    let mut text = String::new();
    for group in &diagnosis.groups {
        text.push_str(&format!("{:?}\n", group.part));
        for row in &group.rows {
            text.push_str(&format!("  {}: {}\n", row.name, row.value));
        }
    }
    text.push_str("Errors\n");
    for line in &diagnosis.errors {
        text.push_str(&format!("  {line}\n"));
    }
    text.push_str("Log\n");
    for file in &diagnosis.files {
        text.push_str(&format!("  {}: {} bytes\n", file.name, file.bytes));
    }
    text
}

fn group(part: DiagnosisPart, rows: Vec<DiagnosisRow>) -> DiagnosisGroup {
    DiagnosisGroup { part, rows }
}

fn row(name: &str, value: impl std::fmt::Display) -> DiagnosisRow {
    DiagnosisRow { name: name.to_owned(), value: value.to_string() }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn program() -> Vec<DiagnosisRow> {
    vec![
        row("Entrada", env!("CARGO_PKG_VERSION")),
        row("SQLite", entrada_store::sqlite_version()),
        row("built by", env!("ENTRADA_RUSTC")),
        row("built for", format!("{} {}", std::env::consts::OS, std::env::consts::ARCH)),
        row("debug build", cfg!(debug_assertions)),
    ]
}

fn system() -> Vec<DiagnosisRow> {
    use sysinfo::{MemoryRefreshKind, RefreshKind, System};
    let memory = MemoryRefreshKind::nothing().with_ram();
    let seen = System::new_with_specifics(RefreshKind::nothing().with_memory(memory));
    let unknown = || "unknown".to_owned();
    vec![
        row("system", System::long_os_version().unwrap_or_else(unknown)),
        row("kernel", System::kernel_version().unwrap_or_else(unknown)),
        row(
            "processors",
            std::thread::available_parallelism().map_or_else(|_| unknown(), |count| count.to_string()),
        ),
        row(
            "memory",
            format!("{} MB, {} MB of it free", seen.total_memory() >> 20, seen.available_memory() >> 20),
        ),
        row("language", sys_locale::get_locale().unwrap_or_else(unknown)),
    ]
}

/// Without a network there is nobody to ask for the time, but the journal knows times that are past.
fn clock(app: Option<&App>) -> Vec<DiagnosisRow> {
    use entrada_core::clock::Clock as _;
    let now = app.map_or_else(|| SystemClock::new().now(), App::now);
    let mut rows = vec![
        row("now", now),
        match own_zone() {
            Ok(name) => row("time zone", format!("{name} ({})", when::zone_or_utc(&name).to_offset(now))),
            Err(tz) => row("time zone", format!("unknown (TZ: {tz})")),
        },
    ];
    if let Some(app) = app
        && let Ok(latest) = app.read(|access| Ok(access.clock_time()?))
    {
        let ahead = now.duration_until(latest).as_secs();
        rows.push(row("behind the journal", if ahead > 0 { format!("{ahead} s") } else { "no".to_owned() }));
    }
    rows
}

fn data(data_dir: &Path, opened: std::result::Result<&App, ErrorCode>) -> Vec<DiagnosisRow> {
    let mut rows = vec![match opened {
        Ok(_) => row("opens", "yes"),
        // No sentence: that names the folder, and so perhaps the user.
        Err(why) => row("opens", format!("no ({})", code(why))),
    }];
    rows.push(match entrada_secrets::read_protection(data_dir) {
        Ok(None) => row("key", "none yet"),
        Ok(Some(Protection::Keyring { .. })) => row("key", "in the keyring"),
        Ok(Some(Protection::Passphrase { .. })) => row("key", "under a passphrase"),
        Ok(Some(Protection::KeyFile { path })) => {
            row("key", if path.is_file() { "in a file" } else { "in a file that is not there" })
        }
        Err(error) => {
            row("key", format!("protection.json is of no use ({})", code(AppError::from(error).code)))
        }
    });
    rows.push(match entrada_secrets::probe_keyring() {
        KeyringState::Works => row("keyring", "works"),
        KeyringState::Absent(why) => row("keyring", format!("none ({})", without_quoted(&why))),
        KeyringState::Locked(why) => row("keyring", format!("locked ({})", without_quoted(&why))),
    });
    if cfg!(unix) {
        let open = open_to_others(data_dir);
        rows.push(row("open to others", if open.is_empty() { "no".to_owned() } else { open.join(", ") }));
    }
    rows.push(match fs4::available_space(data_dir) {
        Ok(bytes) => row("free on the disk", format!("{} MB", bytes >> 20)),
        Err(error) => row("free on the disk", format!("unknown ({})", error.kind())),
    });
    rows
}

fn code(code: ErrorCode) -> String {
    serde_json::to_value(code).ok().and_then(|code| code.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The database file, and how many rows its tables have.
fn database(path: &Path) -> (Vec<DiagnosisRow>, Vec<DiagnosisRow>) {
    let size = |path: &Path| std::fs::metadata(path).map(|seen| seen.len());
    let mut rows = Vec::new();
    match size(path) {
        Ok(bytes) => rows.push(row("size", format!("{bytes} bytes"))),
        Err(error) => return (vec![row("file", format!("none ({})", error.kind()))], Vec::new()),
    }
    if let Some(folder) = path.parent()
        && let Ok(bytes) = size(&use_mark::log_of(folder))
    {
        rows.push(row("not yet moved into it", format!("{bytes} bytes")));
    }
    if size(path).is_ok_and(|bytes| bytes == 0) {
        // Opening it would throw away what waits beside it.
        return (rows, Vec::new());
    }
    let seen = match entrada_store::health(path) {
        Ok(seen) => seen,
        Err(error) => {
            rows.push(row("opens", format!("no ({})", without_path(&error))));
            return (rows, Vec::new());
        }
    };
    rows.push(match &seen.version {
        Ok(version) => row("schema", version),
        Err(error) => row("schema", without_path(error)),
    });
    match &seen.problems {
        Ok(problems) if problems.is_empty() => rows.push(row("integrity", "whole")),
        Ok(problems) => {
            rows.extend(problems.iter().map(|problem| row("integrity", problem.replace('\n', "; "))))
        }
        Err(error) => rows.push(row("integrity", without_path(error))),
    }
    let counts = match seen.rows {
        Ok(tables) => tables.iter().map(|(table, rows)| row(table, rows)).collect(),
        Err(error) => vec![row("tables", without_path(&error))],
    };
    (rows, counts)
}

/// What the database says, without the file's name: the folder may be the user's.
fn without_path(error: &StoreError) -> String {
    match error {
        StoreError::ReadOnly(_) => "it can't be opened or written".to_owned(),
        other => chain(other),
    }
}

/// The cameras that are there, and in which format the last one was opened, by the log: asking a camera for its formats
/// would take it from the door.
fn cameras(lines: &[String]) -> Vec<DiagnosisRow> {
    const OPENED: &str = "camera opened ";
    let mut rows = match entrada_scan::cameras() {
        Ok(cameras) if cameras.is_empty() => vec![row("cameras", "none")],
        Ok(cameras) => {
            cameras.iter().map(|camera| row(&format!("camera {}", camera.index), &camera.name)).collect()
        }
        Err(error) => vec![row("cameras", error)],
    };
    let opened = lines.iter().rev().find_map(|line| line.split_once(OPENED)).map(|(_, format)| format);
    rows.push(row("last opened", opened.unwrap_or("not in the last lines of the log")));
    rows
}

fn printers() -> Vec<DiagnosisRow> {
    match tickets_pdf::printers() {
        Ok(printers) if printers.is_empty() => vec![row("printers", "none")],
        Ok(printers) => printers
            .iter()
            .map(|printer| {
                let why = printer.why.as_deref().map(|why| format!(" ({why})")).unwrap_or_default();
                let usual = if printer.default { ", the usual one" } else { "" };
                row(&printer.name, format!("{}{why}{usual}", printer.state))
            })
            .collect(),
        Err(error) => vec![row("printers", error.message)],
    }
}

/// The lines of the two newest files of the log.
fn last_lines(data_dir: &Path) -> Vec<String> {
    let mut files = log::files(data_dir);
    files.truncate(2);
    let texts = files.iter().rev().filter_map(|file| read(file, LOG_MAX).ok());
    texts
        .flat_map(|bytes| String::from_utf8_lossy(&bytes).lines().map(str::to_owned).collect::<Vec<_>>())
        .collect()
}
