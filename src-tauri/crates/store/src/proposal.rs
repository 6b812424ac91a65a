//! What people wrote into a remote, until somebody accepts or declines it: table `proposal`.

use entrada_core::Timestamp;
use entrada_core::number::Number;
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::columns::{Columns, bits, ms};
use crate::refs::EventRef;
use crate::sql::{all, one, run};
use crate::subject::Subject;
use crate::transaction::{Reader, Writer};

/// What somebody wrote into a remote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposalRow {
    /// Its row id.
    pub id: i64,
    /// The ticket.
    pub ticket: Number,
    /// Which of its fields.
    pub field: String,
    /// What it shall be; empty: nothing.
    pub wanted: String,
    /// When it was seen first.
    pub seen: Timestamp,
    /// Whether somebody declined it.
    pub declined: bool,
}

/// Forgets all proposals of an event: they name people.
pub(crate) fn drop_all(db: &Connection, event: EventRef) -> Result<(), StoreError> {
    run(db, "DELETE FROM proposal WHERE remote IN (SELECT id FROM remote WHERE event = ?1)", [event])?;
    Ok(())
}

/// Forgets what was proposed of a ticket; returns how much that was.
pub(crate) fn drop_of(db: &Connection, event: EventRef, ticket: Subject) -> Result<usize, StoreError> {
    let sql = "DELETE FROM proposal WHERE remote IN (SELECT id FROM remote WHERE event = ?1) AND ticket = ?2";
    run(db, sql, params![event, ticket])
}

impl Reader<'_> {
    /// What people proposed in a remote, the oldest first; declined ones included.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn proposals(&self, remote: i64) -> Result<Vec<ProposalRow>, StoreError> {
        let sql = "SELECT id, ticket, field, wanted, seen, declined FROM proposal WHERE remote = ?1 ORDER BY seen, id";
        all(self.db, sql, [remote], |row| {
            Ok(ProposalRow {
                id: row.get("id")?,
                ticket: row.number("ticket")?,
                field: row.get("field")?,
                wanted: row.get("wanted")?,
                seen: row.moment("seen")?,
                declined: row.get("declined")?,
            })
        })
    }

    /// How many proposals of a remote nobody has looked at.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn proposal_count(&self, remote: i64) -> Result<u32, StoreError> {
        let sql = "SELECT count(*) AS proposals FROM proposal WHERE remote = ?1 AND declined = 0";
        Ok(one(self.db, sql, [remote], |row| row.get("proposals"))?.unwrap_or_default())
    }
}

impl Writer<'_> {
    /// Keeps a proposal. One for the same field that wanted something else ends with it, and so does its having been
    /// declined.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn propose(
        &self,
        remote: i64,
        ticket: Number,
        field: &str,
        wanted: &str,
        seen: Timestamp,
    ) -> Result<(), StoreError> {
        // Under a new id: whoever accepts the old one by its id has not seen what is wanted now.
        let sql = "DELETE FROM proposal WHERE remote = ?1 AND ticket = ?2 AND field = ?3 AND wanted <> ?4";
        run(self.db, sql, params![remote, bits(ticket), field, wanted])?;
        run(
            self.db,
            "INSERT INTO proposal (remote, ticket, field, wanted, seen)
             SELECT id, ?2, ?3, ?4, ?5 FROM remote WHERE id = ?1 ON CONFLICT DO NOTHING",
            params![remote, bits(ticket), field, wanted, ms(seen)],
        )?;
        Ok(())
    }

    /// Forgets a proposal.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn drop_proposal(&self, id: i64) -> Result<(), StoreError> {
        run(self.db, "DELETE FROM proposal WHERE id = ?1", [id])?;
        Ok(())
    }

    /// Remembers that a proposal was declined.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn decline_proposal(&self, id: i64) -> Result<(), StoreError> {
        run(self.db, "UPDATE proposal SET declined = 1 WHERE id = ?1", [id])?;
        Ok(())
    }
}
