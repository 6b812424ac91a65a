//! Proof and repair of the journal, for people.

use crate::access::rights::UseCase;
use crate::dto::{ChangedPart, JournalReport, RebuildReport};
use crate::{App, Result};

impl App {
    /// Checks the database, every fact's signature and chain, and whether the tables are what the journal makes.
    ///
    /// # Errors
    /// When the database can't be read at all.
    pub fn verify_journal(&self) -> Result<JournalReport> {
        self.authorize(UseCase::VerifyJournal)?;
        let verified = self.read(|access| Ok(access.verify()?))?;
        Ok(JournalReport {
            facts: verified.facts,
            streams: verified.streams,
            problems: verified.problems,
            refused: verified.refused,
        })
    }

    /// Makes all that screens read anew from the journal, and says what was different.
    ///
    /// # Errors
    /// When the database can't be read or written.
    pub fn rebuild(&self) -> Result<RebuildReport> {
        self.authorize(UseCase::Rebuild)?;
        let rebuilt = self.write(|access| {
            ChangedPart::ALL.into_iter().for_each(|part| access.changed(part));
            Ok(access.writer().rebuild()?)
        })?;
        Ok(RebuildReport { facts: rebuilt.facts, differences: rebuilt.differences })
    }
}
