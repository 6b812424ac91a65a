//! What can be known about a laptop when something ails it, as it crosses to a front end. Nothing of it is about a person.

use serde::Serialize;

/// What a group of rows is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum DiagnosisPart {
    /// Versions of the program and of what is built into it.
    Program,
    /// The computer and its system.
    System,
    /// The clock.
    Clock,
    /// Whether the data folder opens, and how its key is kept.
    Data,
    /// The database file.
    Database,
    /// How many rows each table has.
    Counts,
    /// The cameras.
    Cameras,
    /// The printers.
    Printers,
}

/// One thing that was looked at. Both are English: they are for whoever helps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DiagnosisRow {
    /// What it is.
    pub name: String,
    /// How it is.
    pub value: String,
}

/// Rows about one part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DiagnosisGroup {
    /// What they are about.
    pub part: DiagnosisPart,
    /// The rows.
    pub rows: Vec<DiagnosisRow>,
}

/// A file of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DiagnosisFile {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    #[cfg_attr(test, ts(type = "number"))]
    pub bytes: u64,
}

/// All of it. When it is saved, the files of the log are saved with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Diagnosis {
    /// What was looked at.
    pub groups: Vec<DiagnosisGroup>,
    /// The last warnings and errors of the log, the latest last.
    pub errors: Vec<String>,
    /// The end of the log.
    pub log: Vec<String>,
    /// The files of the log, the newest first.
    pub files: Vec<DiagnosisFile>,
}
