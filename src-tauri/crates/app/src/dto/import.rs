//! Lists of other programs as they cross to a front end: how one is to be read, what it would change, what is wrong in it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What becomes of differences between a list and what is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum ImportUpdate {
    /// They are told, and nothing is changed; guests who are new come in.
    Report,
    /// They are done.
    Apply,
}

/// How a list is to be read.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
pub struct ImportOptions {
    /// The type (index or name) of rows that name none.
    #[serde(rename = "type")]
    pub type_name: Option<String>,
    /// What is to be read in place of a file: cells that were pasted.
    pub text: Option<String>,
    /// The same as bytes of any kind, as standard input has them.
    #[serde(skip)]
    #[cfg_attr(test, ts(skip))]
    pub bytes: Option<Vec<u8>>,
    /// The encoding, by a label of the WHATWG's list; guessed when absent.
    pub encoding: Option<String>,
    /// The line of the header; found when absent.
    #[cfg_attr(test, ts(as = "Option<u32>"))]
    pub header: Option<u64>,
    /// What columns are, by their header; `none`: not read. The others are guessed.
    pub columns: BTreeMap<String, String>,
    /// What becomes of differences; told when absent.
    pub update: Option<ImportUpdate>,
    /// The lines whose differences are done; all of them when absent.
    #[cfg_attr(test, ts(as = "Option<Vec<u32>>"))]
    pub lines: Option<Vec<u64>>,
}

/// A problem of an import, or something that whoever imports should know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ImportProblem {
    /// The file's line, from 1.
    #[cfg_attr(test, ts(type = "number"))]
    pub line: u64,
    /// The column's name.
    pub column: String,
    /// What stands there.
    pub value: String,
    /// What is wrong with it.
    pub problem: String,
}

/// A difference between a row and the ticket that it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ImportChange {
    /// The file's line, from 1.
    #[cfg_attr(test, ts(type = "number"))]
    pub line: u64,
    /// The ticket's number.
    pub number: String,
    /// What differs: `name`, `email`, `seat`, `note`, `type`, `paid`, `state` and so on.
    pub field: String,
    /// What is here; empty: nothing.
    pub old: String,
    /// What the file says; empty: nothing.
    pub new: String,
    /// Whether it was done.
    pub applied: bool,
}

/// A ticket that is here and not in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ImportGone {
    /// Its number.
    pub number: String,
    /// Its holder.
    pub name: Option<String>,
    /// Name of its type.
    #[serde(rename = "type")]
    pub type_name: String,
}

/// Why a column is taken for what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum ImportReason {
    /// Its header says so.
    Header,
    /// What stands in it says so.
    Content,
    /// Somebody chose it.
    Chosen,
    /// Somebody chose it for a list of the same shape before.
    Remembered,
    /// Its header is known, and what stands in it does not fit.
    Unfit,
    /// Another column of the same meaning is read.
    Other,
    /// Nothing is known about it.
    Unknown,
}

/// A column of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ImportColumn {
    /// What the file calls it, once.
    pub header: String,
    /// What it is taken for; absent: it is not read.
    pub field: Option<String>,
    /// Why.
    pub reason: ImportReason,
    /// The first things that stand in it.
    pub samples: Vec<String>,
}

/// What an import would do, or did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ImportReport {
    /// How many tickets are new.
    pub added: u32,
    /// What differs from what is here.
    pub changed: Vec<ImportChange>,
    /// How many tickets are here as the file has them.
    pub unchanged: u32,
    /// What is here and no longer in the file.
    pub gone: Vec<ImportGone>,
    /// How many rows don't come, by the word that says so.
    pub left_out: BTreeMap<String, u32>,
    /// What is wrong; when there is anything, nothing is imported. In English, unless it is [for people](Self::for_people).
    pub problems: Vec<ImportProblem>,
    /// What should be known, and stops nothing.
    pub warnings: Vec<ImportProblem>,
    /// How the file is encoded.
    pub encoding: String,
    /// On which line the header stands, when there is one.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub header_line: Option<u64>,
    /// What each column is read as, by its header; absent: it is not read.
    pub columns: BTreeMap<String, Option<String>>,
    /// The columns in the order of the file, with reasons and samples.
    pub layout: Vec<ImportColumn>,
    /// What separates its cells.
    pub delimiter: String,
    /// The first rows.
    pub sample: Vec<Vec<String>>,
    /// How many rows it has below the header.
    pub rows: u32,
    /// How many tickets are new; the same as `added`.
    pub new: u32,
    /// How many are here already, changed or not.
    pub known: u32,
    /// How many tickets were made; 0 in a dry run.
    pub imported: u32,
    /// How many differences were done; 0 in a dry run.
    pub applied: u32,
    /// Problems and warnings in the laptop's language.
    #[serde(skip)]
    #[cfg_attr(test, ts(skip))]
    pub(crate) said: (Vec<ImportProblem>, Vec<ImportProblem>),
}

impl ImportReport {
    /// The report as people read it on this laptop: its problems in the laptop's language.
    #[must_use]
    pub fn for_people(mut self) -> Self {
        (self.problems, self.warnings) = std::mem::take(&mut self.said);
        self
    }

    /// How many differences were told and not done.
    #[must_use]
    pub fn open_changes(&self) -> usize {
        self.changed.iter().filter(|change| !change.applied).count()
    }
}
