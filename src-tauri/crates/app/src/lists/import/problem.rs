//! What is wrong with a row, and what should be known about one, before it is said in any language.

use std::collections::BTreeMap;

use entrada_core::text;
use entrada_list::List;

use crate::dto::ImportProblem;
use crate::error::AppError;
use crate::words::{FrontEnd, Language, error_in_words};

/// How much of a cell a problem shows, in characters.
const SHOWN: usize = 60;

/// Which column a problem is in.
#[derive(Debug, Clone)]
pub(super) enum ProblemColumn {
    /// The one that the file calls so.
    Named(String),
    /// One that the file has no name for, from 1.
    Nth(usize),
    /// None of the file's: the field that would stand there, or `all`.
    Field(&'static str),
}

impl ProblemColumn {
    /// A column of the list, or the field that no column of it is.
    pub(super) fn of(list: &List, column: Option<usize>, field: &'static str) -> Self {
        let Some(column) = column else { return Self::Field(field) };
        match list.columns.get(column).filter(|_| list.header_line.is_some()) {
            Some(of) if !of.header.is_empty() => Self::Named(shown(&of.header)),
            _ => Self::Nth(column + 1),
        }
    }
}

/// What is wrong, and where.
#[derive(Debug, Clone)]
pub(super) struct Problem {
    pub(super) line: u64,
    pub(super) column: ProblemColumn,
    /// The cell, shortened.
    pub(super) value: String,
    pub(super) what: AppError,
}

impl Problem {
    pub(super) fn in_words(&self, language: Language) -> ImportProblem {
        let say = |id, args: &[_]| error_in_words(language, FrontEnd::Window, id, args).0;
        ImportProblem {
            line: self.line,
            column: match &self.column {
                ProblemColumn::Named(name) => name.clone(),
                ProblemColumn::Nth(nth) => say("import-column", &[("nth", (*nth).into())]),
                ProblemColumn::Field(field) => say("import-field", &[("field", (*field).into())]),
            },
            value: self.value.clone(),
            problem: self.what.in_words(language, FrontEnd::Window).0,
        }
    }
}

/// What is wrong with a list, and what should be known about it.
#[derive(Debug, Default)]
pub(super) struct Notes {
    pub(super) problems: Vec<Problem>,
    pub(super) warnings: Vec<Problem>,
    /// How many rows don't come, by the word that says so.
    pub(super) left_out: BTreeMap<String, u32>,
}

impl Notes {
    pub(super) fn problem(&mut self, line: u64, column: ProblemColumn, value: &str, what: AppError) {
        self.problems.push(Problem { line, column, value: shown(value), what });
    }

    pub(super) fn warning(&mut self, line: u64, column: ProblemColumn, value: &str, what: AppError) {
        self.warnings.push(Problem { line, column, value: shown(value), what });
    }

    pub(super) fn left_out(&mut self, word: String) {
        *self.left_out.entry(word).or_default() += 1;
    }

    pub(super) fn in_words(&self, language: Language) -> (Vec<ImportProblem>, Vec<ImportProblem>) {
        let words = |all: &[Problem]| all.iter().map(|problem| problem.in_words(language)).collect();
        (words(&self.problems), words(&self.warnings))
    }
}

/// A cell on one line, shortened.
pub(super) fn shown(cell: &str) -> String {
    let line = text::one_line(cell);
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_shown_short_and_on_one_line() {
        assert_eq!(shown("a\nb"), "a b");
        assert_eq!(shown(&"é".repeat(61)), format!("{}…", "é".repeat(60)));
    }
}
