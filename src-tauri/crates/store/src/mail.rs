//! Mail that waits on this device: tables `mail_wanted` and `mail_handing`. Whom it goes to and sending it is
//! `entrada-app`'s.

use entrada_core::ids::EventId;
use entrada_core::number::Number;
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::columns::{Columns, bits};
use crate::refs::EventRef;
use crate::sql::{all, one, run};
use crate::subject::Subject;
use crate::transaction::{Reader, Writer};

/// Drops the address that a ticket was being handed over to; returns how many there were.
pub(crate) fn drop_of(db: &Connection, event: EventRef, ticket: Subject) -> Result<usize, StoreError> {
    run(db, "DELETE FROM mail_handing WHERE event = ?1 AND ticket = ?2", params![event, ticket])
}

/// The same for all tickets of an event.
pub(crate) fn drop_all(db: &Connection, event: EventRef) -> Result<usize, StoreError> {
    run(db, "DELETE FROM mail_handing WHERE event = ?1", [event])
}

impl Reader<'_> {
    /// The tickets of an event that are to be mailed, each with whether also when it was before.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn mail_wanted(&self, event: EventId) -> Result<Vec<(Number, bool)>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let sql = "SELECT w.ticket, w.again FROM mail_wanted w LEFT JOIN ticket t ON t.event = w.event AND t.number = w.ticket
                   WHERE w.event = ?1 ORDER BY w.tries, t.id, w.ticket";
        all(self.db, sql, [event], |row| Ok((row.number("ticket")?, row.get("again")?)))
    }

    /// The events that mail waits of.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn events_with_mail(&self) -> Result<Vec<EventId>, StoreError> {
        let sql = "SELECT DISTINCT e.hash AS event FROM mail_wanted w JOIN event e ON e.id = w.event";
        all(self.db, sql, [], |row| row.event_id("event"))
    }

    /// The address that a ticket, with the code of this serial, was being handed over to when the program ended: it may have
    /// been taken.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn mail_unknown(
        &self,
        event: EventId,
        ticket: Number,
        serial: u16,
    ) -> Result<Option<String>, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(None) };
        let sql = "SELECT address FROM mail_handing WHERE event = ?1 AND ticket = ?2 AND serial = ?3";
        one(self.db, sql, params![event, bits(ticket), serial], |row| row.get("address"))
    }

    /// How many tickets of an event are to be mailed.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn mail_waiting(&self, event: EventId) -> Result<u32, StoreError> {
        let Some(event) = self.event_ref(event)? else { return Ok(0) };
        let sql = "SELECT count(*) AS tickets FROM mail_wanted WHERE event = ?1";
        Ok(one(self.db, sql, [event], |row| row.get("tickets"))?.unwrap_or_default())
    }
}

impl Writer<'_> {
    /// Notes that a ticket is to be mailed; `again`: also when it was before.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn want_mail(&self, event: EventId, ticket: Number, again: bool) -> Result<(), StoreError> {
        let sql =
            "INSERT INTO mail_wanted (event, ticket, again) SELECT id, ?2, ?3 FROM event WHERE hash = ?1
                   ON CONFLICT DO UPDATE SET again = max(again, ?3)";
        run(self.db, sql, params![event.0.as_slice(), bits(ticket), again])?;
        Ok(())
    }

    /// A server put a ticket off.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn mail_put_off(&self, event: EventId, ticket: Number) -> Result<(), StoreError> {
        let sql = "UPDATE mail_wanted SET tries = tries + 1
                   WHERE event = (SELECT id FROM event WHERE hash = ?1) AND ticket = ?2";
        run(self.db, sql, params![event.0.as_slice(), bits(ticket)])?;
        Ok(())
    }

    /// A ticket is to be mailed no longer.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn want_no_mail(&self, event: EventId, ticket: Number) -> Result<(), StoreError> {
        let sql =
            "DELETE FROM mail_wanted WHERE event = (SELECT id FROM event WHERE hash = ?1) AND ticket = ?2";
        run(self.db, sql, params![event.0.as_slice(), bits(ticket)])?;
        Ok(())
    }

    /// Notes that a ticket is about to be handed to a server.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn handing_mail(
        &self,
        event: EventId,
        ticket: Number,
        serial: u16,
        address: &str,
    ) -> Result<(), StoreError> {
        let sql = "INSERT INTO mail_handing (event, ticket, serial, address) SELECT id, ?2, ?3, ?4 FROM event
                   WHERE hash = ?1 ON CONFLICT DO UPDATE SET serial = ?3, address = ?4";
        run(self.db, sql, params![event.0.as_slice(), bits(ticket), serial, address])?;
        Ok(())
    }

    /// It is known what became of it.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn handed_mail(&self, event: EventId, ticket: Number) -> Result<(), StoreError> {
        let sql =
            "DELETE FROM mail_handing WHERE event = (SELECT id FROM event WHERE hash = ?1) AND ticket = ?2";
        run(self.db, sql, params![event.0.as_slice(), bits(ticket)])?;
        Ok(())
    }
}
