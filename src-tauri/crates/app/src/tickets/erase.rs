//! Personal data that goes: of one person who asks for it, or of a whole event when the time is over that it was to be
//! kept. Who that is, by a number or an address, is `whom`'s. Numbers, types, seats, scans and payments stay, so that counts and journal are as they were.

use entrada_core::Timestamp;
use entrada_core::fact::Body;
use entrada_core::ids::EventId;
use entrada_core::model::Role;
use entrada_store::Reader;
use jiff::SignedDuration;

use super::whom::{Named, nobody_has};
use crate::access::rights::UseCase;
use crate::dto::{Expired, Forgotten, Whom};
use crate::error::AppError;
use crate::lookup::retention::kept_until;
use crate::{App, Result, app_error};

/// A clock that is this far ahead of the journal may be wrong.
const AHEAD: SignedDuration = SignedDuration::from_hours(60 * 24);
/// After this it is believed.
const A_DAY: SignedDuration = SignedDuration::from_hours(20);
/// The setting that remembers since when it was doubted.
const DOUBTED: &str = "clock_doubted";

impl App {
    /// Forgets a person: names, e-mail addresses, notes and answers are dropped on every laptop that hears of it, and
    /// their bytes leave this laptop's database file. With a ticket's holder goes the buyer of its order when that is
    /// the same person or bought nothing else; with a buyer go the order's tickets in the same name.
    ///
    /// # Errors
    /// When there is nobody to forget, the role does not allow it, or the file can't be written anew.
    pub fn forget_person(&self, event: &EventId, whom: &Whom) -> Result<Forgotten> {
        self.authorize(UseCase::ForgetPerson)?;
        let forgotten = self.write(|access| -> Result<Forgotten> {
            access.require_role(*event, Role::Organiser)?;
            let named = Named::of(access, *event, whom)?;
            let before = access.personal_parts(*event)?;
            let new = named.is_news(access, *event)?;
            let (tickets, orders) = (named.all_tickets(), named.all_orders());
            access.append(*event, Body::PersonForgotten { tickets, orders }, Vec::new())?;
            let left = access.personal_parts(*event)?;
            if !new && left == before {
                return Err(already_forgotten(whom));
            }
            named.restate_present(access, *event)?;
            Ok(named.report(whom, before.saturating_sub(left)))
        })?;
        self.erase_if_due()?;
        Ok(forgotten)
    }

    /// Drops all personal data of the events that are over for as long as each says, and tells which these were:
    /// what front ends do at their start. `at`: the time as typed, when it is not now.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn drop_expired(&self, at: Option<Timestamp>) -> Result<Vec<Expired>> {
        self.authorize(UseCase::DropExpired)?;
        let now = at.unwrap_or_else(|| self.now());
        // What is dropped can't be brought back, and a clock may be wrong: one that is far ahead of everything that the
        // journal knows is believed on another day, not at the first start.
        if at.is_none() && self.is_doubtful(now)? {
            return Ok(Vec::new());
        }
        let over = self.read(|access| over(access, now))?;
        let mut expired = Vec::new();
        for (id, name, until) in over {
            let parts = self.write(|access| {
                access.changed_all_of(id);
                Ok(access.writer().forget_event(id)?)
            })?;
            let parts = u64::try_from(parts).unwrap_or(u64::MAX);
            expired.push(Expired { event: id.to_string(), name, until, parts });
        }
        self.erase_if_due()?;
        Ok(expired)
    }

    /// Whether the clock is far ahead of the journal and was not so a day ago.
    fn is_doubtful(&self, now: Timestamp) -> Result<bool> {
        self.write(|access| {
            let ahead = access.clock_time()?.duration_until(now);
            if ahead < AHEAD {
                access.put_setting(DOUBTED, "")?;
                return Ok(false);
            }
            let doubted = access.settings()?.remove(DOUBTED).and_then(|text| text.parse::<Timestamp>().ok());
            if let Some(since) = doubted.filter(|since| *since <= now) {
                return Ok(since.duration_until(now) < A_DAY);
            }
            access.put_setting(DOUBTED, &now.to_string())?;
            Ok(true)
        })
    }

    /// Writes the file anew without what was dropped from it here or by another laptop's word.
    pub(crate) fn erase_if_due(&self) -> Result<()> {
        if self.read(|access| Ok(access.erase_due()?))? {
            self.store().erase()?;
            // Pages that were sent to a printer have names on them; without any there is no such folder.
            let _ = std::fs::remove_dir_all(self.data_dir().join("print"));
        }
        Ok(())
    }
}

/// The events whose time is over and that still have personal data here.
fn over(reader: &Reader<'_>, now: Timestamp) -> Result<Vec<(EventId, String, Timestamp)>> {
    let mut over = Vec::new();
    for row in reader.events()? {
        match kept_until(&row.event)? {
            Some(until) if until < now && reader.personal_parts(row.id)? > 0 => {
                over.push((row.id, row.event.name, until));
            }
            _ => {}
        }
    }
    Ok(over)
}

fn already_forgotten(whom: &Whom) -> AppError {
    match whom {
        Whom::Ticket(number) => app_error!(Conflict, "holder-forgotten-already", number = *number),
        Whom::Order(number) => app_error!(Conflict, "buyer-forgotten-already", order = *number),
        Whom::Email(email) => nobody_has(email.trim()),
    }
}
