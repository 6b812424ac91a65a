//! Remotes: where an event is mirrored to, what is due there, and what people proposed there. Triggers mark what is due,
//! within the transaction of the fact itself (`migrations/0001/remote.sql`).
//!
//! What the rows of a mirror are made of is in `mirrored`; how they get there is `entrada-sync`'s.

use entrada_core::Timestamp;
use entrada_core::ids::EventId;
use entrada_core::number::Number;
use rusqlite::{OptionalExtension, Row, params};

use crate::StoreError;
use crate::mirrored::scan_key;
use crate::rows::{bits, event_ref, event_ref_made, ms, number, time, unfit};
use crate::store::{Reader, Writer};

/// What is due is every row.
const EVERYTHING: i64 = 0;
/// What is due is a ticket; as in `entry`.
const TICKET: i64 = 4;

/// Something that an event is carried to. It is this laptop's own and no fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemoteRow {
    /// Its short name here.
    pub id: i64,
    /// The event.
    pub event: EventId,
    /// What it is: `sheets`.
    pub kind: String,
    /// Where it is and what it shows, as JSON.
    pub config: String,
    /// How it went, as JSON.
    pub state: String,
}

/// What waits for a remote at one moment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Due {
    /// Whether every row is to be compared.
    pub everything: bool,
    /// Tickets, the newest change first.
    pub tickets: Vec<Number>,
    /// Keys of scans, the newest change first.
    pub scans: Vec<String>,
    /// The mark up to which this reaches.
    pub up_to: i64,
}

/// What somebody wrote into a remote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposalRow {
    /// Its name here.
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

const REMOTES: &str =
    "SELECT r.id, e.hash, r.kind, r.config, r.state FROM remote r JOIN event e ON e.id = r.event";

fn remote_row(row: &Row<'_>) -> rusqlite::Result<RemoteRow> {
    Ok(RemoteRow {
        id: row.get(0)?,
        event: EventId::from_slice(&row.get::<_, Vec<u8>>(1)?).map_err(unfit)?,
        kind: row.get(2)?,
        config: row.get(3)?,
        state: row.get(4)?,
    })
}

fn proposal_row(row: &Row<'_>) -> rusqlite::Result<ProposalRow> {
    Ok(ProposalRow {
        id: row.get(0)?,
        ticket: number(row.get(1)?),
        field: row.get(2)?,
        wanted: row.get(3)?,
        seen: time(row.get(4)?),
        declined: row.get(5)?,
    })
}

impl Reader<'_> {
    /// All remotes of this laptop.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn remotes(&self) -> Result<Vec<RemoteRow>, StoreError> {
        let mut statement = self.db.prepare_cached(&format!("{REMOTES} ORDER BY r.id"))?;
        let rows = statement.query_map([], remote_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The remote of this kind that an event has.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn remote(&self, event: EventId, kind: &str) -> Result<Option<RemoteRow>, StoreError> {
        let mut statement =
            self.db.prepare_cached(&format!("{REMOTES} WHERE e.hash = ?1 AND r.kind = ?2"))?;
        Ok(statement.query_row(params![event.0.as_slice(), kind], remote_row).optional()?)
    }

    /// What waits for a remote.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn due(&self, remote: i64) -> Result<Due, StoreError> {
        let mut due = Due::default();
        let mut statement = self.db.prepare_cached(
            "SELECT u.thing, u.subject, u.mark, s.scan, d.key FROM outbox u \
             LEFT JOIN scan s ON u.thing = 10 AND s.id = u.subject LEFT JOIN device d ON d.id = s.device \
             WHERE u.remote = ?1 ORDER BY u.mark DESC",
        )?;
        let mut rows = statement.query([remote])?;
        while let Some(row) = rows.next()? {
            let (thing, subject, mark): (i64, i64, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
            due.up_to = due.up_to.max(mark);
            match thing {
                EVERYTHING => due.everything = true,
                TICKET => due.tickets.push(number(subject)),
                // A scan without a name was made anew meanwhile, and is due under its new one.
                _ => {
                    if let Some(scan) = row.get::<_, Option<String>>(3)? {
                        due.scans.push(scan_key(&scan, &row.get::<_, Vec<u8>>(4)?));
                    }
                }
            }
        }
        Ok(due)
    }

    /// How many rows wait for a remote; all of its event where everything does.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn due_count(&self, remote: i64) -> Result<u32, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT CASE WHEN EXISTS (SELECT 1 FROM outbox WHERE remote = ?1 AND thing = 0) THEN \
             max(1, (SELECT count(*) FROM ticket t WHERE t.event = r.event AND t.listed = 1) \
             + (SELECT count(*) FROM scan s WHERE s.event = r.event)) \
             ELSE (SELECT count(*) FROM outbox WHERE remote = ?1) END FROM remote r WHERE r.id = ?1",
        )?;
        Ok(statement.query_row([remote], |row| row.get(0)).optional()?.unwrap_or_default())
    }

    /// Whether anything waits for a remote.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn is_due(&self, remote: i64) -> Result<bool, StoreError> {
        Ok(self.db.prepare_cached("SELECT 1 FROM outbox WHERE remote = ?1")?.exists([remote])?)
    }

    /// What people proposed in a remote, the oldest first; declined ones included.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn proposals(&self, remote: i64) -> Result<Vec<ProposalRow>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT id, ticket, field, wanted, seen, declined FROM proposal WHERE remote = ?1 ORDER BY seen, id",
        )?;
        let rows = statement.query_map([remote], proposal_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many proposals of a remote nobody has looked at.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn proposal_count(&self, remote: i64) -> Result<u32, StoreError> {
        let mut statement =
            self.db.prepare_cached("SELECT count(*) FROM proposal WHERE remote = ?1 AND declined = 0")?;
        Ok(statement.query_row([remote], |row| row.get(0))?)
    }

    /// Whether a ticket's person was forgotten.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn is_forgotten(&self, event: EventId, ticket: Number) -> Result<bool, StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(false) };
        let mut statement = self
            .db
            .prepare_cached("SELECT 1 FROM forgotten WHERE event = ?1 AND kind = 4 AND subject = ?2")?;
        Ok(statement.exists([event, bits(ticket)])?)
    }
}

impl Writer<'_> {
    /// Keeps a remote, in place of an earlier one of its kind; all rows are due then. Returns its short name.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn put_remote(
        &self,
        event: EventId,
        kind: &str,
        config: &str,
        state: &str,
    ) -> Result<i64, StoreError> {
        self.drop_remote(event, kind)?;
        self.db
            .prepare_cached("INSERT INTO remote (event, kind, config, state) VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![event_ref_made(self.db, event)?, kind, config, state])?;
        let id = self.db.last_insert_rowid();
        self.all_due(id)?;
        Ok(id)
    }

    /// Keeps a remote's settings; nothing happens where it is gone.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn set_remote_config(&self, remote: i64, config: &str) -> Result<(), StoreError> {
        self.db
            .prepare_cached("UPDATE remote SET config = ?2 WHERE id = ?1")?
            .execute(params![remote, config])?;
        Ok(())
    }

    /// Keeps how it went with a remote; nothing happens where it is gone.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn set_remote_state(&self, remote: i64, state: &str) -> Result<(), StoreError> {
        self.db
            .prepare_cached("UPDATE remote SET state = ?2 WHERE id = ?1 AND state <> ?2")?
            .execute(params![remote, state])?;
        Ok(())
    }

    /// Forgets a remote, with what was due and proposed there.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn drop_remote(&self, event: EventId, kind: &str) -> Result<(), StoreError> {
        let Some(event) = event_ref(self.db, event)? else { return Ok(()) };
        self.db
            .prepare_cached("DELETE FROM remote WHERE event = ?1 AND kind = ?2")?
            .execute(params![event, kind])?;
        Ok(())
    }

    /// Marks all rows due.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn all_due(&self, remote: i64) -> Result<(), StoreError> {
        self.db.prepare_cached("UPDATE remote SET mark = mark + 1 WHERE id = ?1")?.execute([remote])?;
        self.db
            .prepare_cached(
                "INSERT INTO outbox (remote, thing, subject, mark) SELECT id, 0, 0, mark FROM remote WHERE id = ?1 \
                 ON CONFLICT DO UPDATE SET mark = excluded.mark",
            )?
            .execute([remote])?;
        Ok(())
    }

    /// Takes back what was due up to a mark; what was marked again since still waits.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn done(&self, remote: i64, up_to: i64) -> Result<(), StoreError> {
        self.db
            .prepare_cached("DELETE FROM outbox WHERE remote = ?1 AND mark <= ?2")?
            .execute([remote, up_to])?;
        Ok(())
    }

    /// Marks a ticket's row due.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn ticket_due(&self, remote: i64, ticket: Number) -> Result<(), StoreError> {
        self.db.prepare_cached("UPDATE remote SET mark = mark + 1 WHERE id = ?1")?.execute([remote])?;
        self.db
            .prepare_cached(
                "INSERT INTO outbox (remote, thing, subject, mark) SELECT id, 4, ?2, mark FROM remote WHERE id = ?1 \
                 ON CONFLICT DO UPDATE SET mark = excluded.mark",
            )?
            .execute([remote, bits(ticket)])?;
        Ok(())
    }

    /// Keeps a proposal; one for the same field that wanted something else is over, and so is its having been declined.
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
        self.db
            .prepare_cached(
                "DELETE FROM proposal WHERE remote = ?1 AND ticket = ?2 AND field = ?3 AND wanted <> ?4",
            )?
            .execute(params![remote, bits(ticket), field, wanted])?;
        self.db
            .prepare_cached(
                "INSERT INTO proposal (remote, ticket, field, wanted, seen) \
                 SELECT id, ?2, ?3, ?4, ?5 FROM remote WHERE id = ?1 ON CONFLICT DO NOTHING",
            )?
            .execute(params![remote, bits(ticket), field, wanted, ms(seen)])?;
        Ok(())
    }

    /// Forgets a proposal.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn drop_proposal(&self, id: i64) -> Result<(), StoreError> {
        self.db.prepare_cached("DELETE FROM proposal WHERE id = ?1")?.execute([id])?;
        Ok(())
    }

    /// Remembers that a proposal was declined.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn decline_proposal(&self, id: i64) -> Result<(), StoreError> {
        self.db.prepare_cached("UPDATE proposal SET declined = 1 WHERE id = ?1")?.execute([id])?;
        Ok(())
    }

    /// Forgets all proposals of an event: they name people.
    pub(crate) fn drop_proposals(&self, event: i64) -> Result<(), StoreError> {
        self.db
            .prepare_cached("DELETE FROM proposal WHERE remote IN (SELECT id FROM remote WHERE event = ?1)")?
            .execute([event])?;
        Ok(())
    }
}
