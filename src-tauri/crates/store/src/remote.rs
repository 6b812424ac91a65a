//! Where an event is mirrored to: table `remote`. What waits for it is `outbox`'s, what people wrote there `proposal`'s, how
//! rows get there `entrada-sync`'s.

use entrada_core::ids::EventId;
use rusqlite::{Row, params};

use crate::columns::Columns;
use crate::refs::event_ref_made;
use crate::sql::{all, one, run};
use crate::transaction::{Reader, Writer};
use crate::{StoreError, outbox};

/// Something that an event is carried to. It is this device's own and no fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemoteRow {
    /// Its row id.
    pub id: i64,
    /// The event.
    pub event: EventId,
    /// What it is: `sheets`.
    pub kind: String,
    /// Where it is and what it shows, as JSON.
    pub config: String,
    /// How the last round went, as JSON.
    pub state: String,
}

const REMOTES: &str = "SELECT r.id, e.hash AS event, r.kind, r.config, r.state
    FROM remote r JOIN event e ON e.id = r.event";

fn remote_row(row: &Row<'_>) -> rusqlite::Result<RemoteRow> {
    Ok(RemoteRow {
        id: row.get("id")?,
        event: row.event_id("event")?,
        kind: row.get("kind")?,
        config: row.get("config")?,
        state: row.get("state")?,
    })
}

impl Reader<'_> {
    /// All remotes of this device.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn remotes(&self) -> Result<Vec<RemoteRow>, StoreError> {
        all(self.db, &format!("{REMOTES} ORDER BY r.id"), [], remote_row)
    }

    /// The remote of this kind that an event has.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn remote(&self, event: EventId, kind: &str) -> Result<Option<RemoteRow>, StoreError> {
        let sql = format!("{REMOTES} WHERE e.hash = ?1 AND r.kind = ?2");
        one(self.db, &sql, params![event.0.as_slice(), kind], remote_row)
    }
}

impl Writer<'_> {
    /// Keeps a remote, in place of an earlier one of its kind; all rows are due then. Returns its row id.
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
        run(
            self.db,
            "INSERT INTO remote (event, kind, config, state) VALUES (?1, ?2, ?3, ?4)",
            params![event_ref_made(self.db, event)?, kind, config, state],
        )?;
        let id = self.db.last_insert_rowid();
        outbox::put_everything(self.db, id)?;
        Ok(id)
    }

    /// Keeps a remote's settings; nothing happens where it is gone.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn set_remote_config(&self, remote: i64, config: &str) -> Result<(), StoreError> {
        run(self.db, "UPDATE remote SET config = ?2 WHERE id = ?1", params![remote, config])?;
        Ok(())
    }

    /// Keeps how the last round went; nothing happens where the remote is gone.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn set_remote_state(&self, remote: i64, state: &str) -> Result<(), StoreError> {
        let sql = "UPDATE remote SET state = ?2 WHERE id = ?1 AND state <> ?2";
        run(self.db, sql, params![remote, state])?;
        Ok(())
    }

    /// Forgets a remote, with what was due and proposed there.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn drop_remote(&self, event: EventId, kind: &str) -> Result<(), StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(()) };
        run(self.db, "DELETE FROM remote WHERE event = ?1 AND kind = ?2", params![event, kind])?;
        Ok(())
    }
}
