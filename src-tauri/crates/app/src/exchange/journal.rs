//! Proof and repair of the journal, for people.

use crate::dto::{JournalReport, RebuildReport};
use crate::{App, Result};

impl App {
    /// Checks the database, and every fact's signature and chain.
    ///
    /// # Errors
    /// When the database can't be read at all.
    pub fn verify_journal(&self) -> Result<JournalReport> {
        self.may("verify_journal")?;
        let verified = self.store.read(|reader| reader.verify())?;
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
        self.may("rebuild")?;
        let rebuilt = self.store.write(|writer| writer.rebuild())?;
        Ok(RebuildReport { facts: rebuilt.facts, differences: rebuilt.differences })
    }
}
