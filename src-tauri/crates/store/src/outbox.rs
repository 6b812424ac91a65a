//! What waits for a remote, once for each row: table `outbox`. Triggers fill it within the transaction of the fact itself
//! (`migrations/0001/remote.sql`).

use entrada_core::number::Number;
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::columns::{Columns, bits, unfit};
use crate::sheet_rows::scan_key;
use crate::sql::{each_row, exists, one, run};
use crate::transaction::{Reader, Writer};

/// What is due is every row.
const EVERYTHING: i64 = 0;
/// What is due is a ticket; as in `entry`.
const TICKET: i64 = 4;

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

/// Gives the next mark to a thing that is due.
fn put(db: &Connection, remote: i64, thing: i64, subject: i64) -> Result<(), StoreError> {
    run(db, "UPDATE remote SET mark = mark + 1 WHERE id = ?1", [remote])?;
    run(
        db,
        "INSERT INTO outbox (remote, thing, subject, mark) SELECT id, ?2, ?3, mark FROM remote WHERE id = ?1
         ON CONFLICT DO UPDATE SET mark = excluded.mark",
        [remote, thing, subject],
    )?;
    Ok(())
}

/// Marks all rows due.
pub(crate) fn put_everything(db: &Connection, remote: i64) -> Result<(), StoreError> {
    put(db, remote, EVERYTHING, 0)
}

impl Reader<'_> {
    /// What waits for a remote.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn due(&self, remote: i64) -> Result<Due, StoreError> {
        let sql = "SELECT o.thing, o.subject, o.name, o.mark, d.key AS device FROM outbox o
                   LEFT JOIN device d ON o.thing = 10 AND d.id = o.subject WHERE o.remote = ?1 ORDER BY o.mark DESC";
        let mut due = Due::default();
        each_row(self.db, sql, [remote], |row| {
            due.up_to = due.up_to.max(row.get("mark")?);
            match row.get("thing")? {
                EVERYTHING => due.everything = true,
                TICKET => due.tickets.push(row.number("subject")?),
                _ => {
                    let device = row.get_ref("device")?.as_blob().map_err(unfit)?;
                    due.scans.push(scan_key(row.get_ref("name")?.as_str().map_err(unfit)?, device));
                }
            }
            Ok::<_, StoreError>(())
        })?;
        Ok(due)
    }

    /// How many rows wait for a remote; all of its event where everything does.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn due_count(&self, remote: i64) -> Result<u32, StoreError> {
        let sql = "SELECT CASE WHEN EXISTS (SELECT 1 FROM outbox WHERE remote = ?1 AND thing = 0) THEN
                   max(1, (SELECT count(*) FROM ticket t WHERE t.event = r.event AND t.listed = 1)
                   + (SELECT count(*) FROM scan s WHERE s.event = r.event))
                   ELSE (SELECT count(*) FROM outbox WHERE remote = ?1) END AS waiting FROM remote r WHERE r.id = ?1";
        Ok(one(self.db, sql, [remote], |row| row.get("waiting"))?.unwrap_or_default())
    }

    /// Whether anything waits for a remote.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn is_due(&self, remote: i64) -> Result<bool, StoreError> {
        exists(self.db, "SELECT 1 FROM outbox WHERE remote = ?1", [remote])
    }
}

impl Writer<'_> {
    /// Marks all rows due.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn all_due(&self, remote: i64) -> Result<(), StoreError> {
        put_everything(self.db, remote)
    }

    /// Marks a ticket's row due.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn ticket_due(&self, remote: i64, ticket: Number) -> Result<(), StoreError> {
        put(self.db, remote, TICKET, bits(ticket))
    }

    /// Takes back what was due up to a mark; what was marked again since still waits.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn done(&self, remote: i64, up_to: i64) -> Result<(), StoreError> {
        run(self.db, "DELETE FROM outbox WHERE remote = ?1 AND mark <= ?2", params![remote, up_to])?;
        Ok(())
    }
}
