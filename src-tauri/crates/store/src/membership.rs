//! Who may say what in an event, and the devices that spoke there: table `membership`. Whose word counts is
//! `entrada_core::authority`'s.

use std::collections::BTreeMap;

use entrada_core::Timestamp;
use entrada_core::authority::{
    self, DeviceEntry, Kept, LeftOut, left_out, memberships, named_tips, slots, unconfirmed,
};
use entrada_core::clock::Stamp;
use entrada_core::fact::Tip;
use entrada_core::ids::{DeviceId, EventId, FactHash, InvitationId, SlotId, StaffId};
use entrada_core::model::Role;
use entrada_core::text::outgoing;
use rusqlite::{Connection, params};

use crate::columns::{Columns, name_of, time, unfit};
use crate::entry::entries;
use crate::refs::{EventRef, device_ref};
use crate::sql::{all, one, run};
use crate::stream::{Fork, kept};
use crate::subject::{Kind, Subject};
use crate::transaction::Reader;
use crate::{StoreError, slot};

/// What a device may do in an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Membership {
    /// Its role.
    pub role: Role,
    /// Whether it was dismissed: then only what its dismissals kept counts.
    pub dismissed: bool,
}

/// A device of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceRow {
    /// Its id.
    pub id: DeviceId,
    /// Its name; empty when it was never invited.
    pub name: String,
    /// Its role; `None` when it was never invited.
    pub role: Option<Role>,
    /// Whether it was dismissed.
    pub dismissed: bool,
    /// Where its stream forked first.
    pub fork: Option<Fork>,
    /// Whether who invited it has seen it join.
    pub confirmed: bool,
    /// The device from whose backup it goes on.
    pub continues: Option<DeviceId>,
    /// How many facts of it are here.
    pub facts: u64,
    /// How many of them do not count.
    pub refused: u64,
    /// Why the first of those does not.
    pub refused_why: Option<String>,
    /// Why it is no member although it joined by an invitation.
    pub left_out: Option<LeftOut>,
    /// The wall time of its last fact, which is the one that came here last.
    pub last: Option<Timestamp>,
    /// The time that this fact is stamped with: after all that the device knew, whatever its wall clock showed.
    pub stamped: Option<Timestamp>,
    /// When this fact came here.
    pub arrived: Option<Timestamp>,
}

impl DeviceRow {
    /// Its name, or the beginning of its id where it has none.
    #[must_use]
    pub fn label(&self) -> String {
        if self.name.is_empty() { self.id.short() } else { self.name.clone() }
    }
}

/// The other devices of an event, as far as is known here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Others {
    /// How many were not dismissed.
    pub count: u32,
    /// When facts of one of them last came here.
    pub heard: Option<Timestamp>,
}

/// How the memberships of an event changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Change {
    /// No device lost anything.
    More,
    /// One did: facts that counted no longer do.
    Less,
}

/// An event's memberships, with what tells which facts of the dismissed count.
pub(crate) struct Standings {
    members: BTreeMap<DeviceId, authority::Membership>,
    kept: Kept,
}

impl Standings {
    fn read(
        db: &Connection,
        event: EventRef,
        hash: EventId,
        said: &[DeviceEntry],
    ) -> Result<Self, StoreError> {
        let kept = kept(db, event, said)?;
        Ok(Self { members: memberships(hash, said, &kept), kept })
    }

    /// What a device may do.
    pub(crate) fn of(&self, device: DeviceId) -> Option<Membership> {
        let member = self.members.get(&device)?;
        Some(Membership { role: member.role, dismissed: !member.dismissals.is_empty() })
    }

    /// Whether a fact of a dismissed device was kept by its dismissals.
    pub(crate) fn keeps(&self, device: DeviceId, fact: FactHash) -> bool {
        self.members.get(&device).is_some_and(|member| member.reaches(device, fact, &self.kept))
    }
}

/// Makes an event's memberships anew from what was said of its devices.
pub(crate) fn renew(
    db: &Connection,
    event: EventRef,
    hash: EventId,
) -> Result<(Change, Standings), StoreError> {
    let entries = about_devices(db, event)?;
    let old = of_event(db, event)?;
    let new = Standings::read(db, event, hash, &entries)?;
    slot::renew(db, event, &slots(&entries, &new.members, &new.kept))?;
    run(db, "DELETE FROM membership WHERE event = ?1", [event])?;
    let mut lost = old.keys().any(|device| !new.members.contains_key(device));
    for (device, member) in &new.members {
        let dismissals = Some(&member.dismissals).filter(|dismissals| !dismissals.is_empty());
        let dismissals = dismissals.map(serde_json::to_string).transpose()?;
        // Whatever else it was dismissed for, facts may count no longer.
        lost |= old.get(device).is_some_and(|(role, before)| {
            member.role < *role || (dismissals.is_some() && dismissals != *before)
        });
        run(
            db,
            "INSERT INTO membership (event, device, role, name, dismissals, since, confirmed, continues)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                event,
                device_ref(db, *device)?,
                name_of(&member.role)?,
                outgoing(&member.name),
                dismissals,
                member.since.stamp.0,
                member.confirmed,
                member.continues.map(|old| device_ref(db, old)).transpose()?
            ],
        )?;
    }
    Ok((if lost { Change::Less } else { Change::More }, new))
}

/// How many facts are here of devices that are not in the event.
pub(crate) fn count_strangers(db: &Connection, event: EventRef) -> Result<u64, StoreError> {
    let sql = "SELECT count(*) AS facts FROM fact f WHERE f.event = ?1 AND f.refused <> ''
               AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.event = f.event AND m.device = f.device)";
    Ok(one(db, sql, [event], |row| row.natural("facts"))?.unwrap_or_default())
}

/// The tips that are named in dismissals, each with its device, whether those count or not: of one that does not, its author's own word may
/// hang on what leads to the tip.
pub(crate) fn tips_named(db: &Connection, event: EventRef) -> Result<Vec<(DeviceId, Tip)>, StoreError> {
    let said = about_devices(db, event)?;
    Ok(named_tips(&said).flat_map(|(device, tips)| tips.iter().map(move |tip| (device, *tip))).collect())
}

/// What was said of an event's devices.
fn about_devices(db: &Connection, event: EventRef) -> Result<Vec<DeviceEntry>, StoreError> {
    let entries = entries(db, event, Kind::Device, Subject::ONLY)?;
    Ok(entries
        .into_iter()
        .map(|entry| DeviceEntry { provenance: entry.provenance, body: entry.body })
        .collect())
}

/// The role of each device, and its dismissals.
type Before = BTreeMap<DeviceId, (Role, Option<String>)>;

fn of_event(db: &Connection, event: EventRef) -> Result<Before, StoreError> {
    let sql =
        "SELECT d.key AS device, m.role, m.dismissals FROM membership m JOIN device d ON d.id = m.device
               WHERE m.event = ?1";
    all(db, sql, [event], |row| {
        Ok((row.device_id("device")?, (row.variant("role")?, row.get("dismissals")?)))
    })
}

/// What a device may do in an event; `None`: it was never invited.
pub(crate) fn membership(
    db: &Connection,
    event: EventRef,
    device: DeviceId,
) -> Result<Option<Membership>, StoreError> {
    let sql = "SELECT m.role, m.dismissals IS NOT NULL AS dismissed FROM device d JOIN membership m ON m.event = ?1 AND m.device = d.id
               WHERE d.key = ?2";
    one(db, sql, params![event, device.0.as_slice()], membership_row)
}

fn membership_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Membership> {
    Ok(Membership { role: row.variant("role")?, dismissed: row.get("dismissed")? })
}

/// What is read of a fact to know when it was said.
#[derive(serde::Deserialize)]
struct When {
    time: Stamp,
    wall: Timestamp,
}

impl Reader<'_> {
    /// How many facts of each device that count here are in the name of somebody who does not work at the event and never
    /// did: no person was saved under that id, as far as is known here.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn facts_of_nobody(&self, event: EventId) -> Result<BTreeMap<DeviceId, u64>, StoreError> {
        let staff = self.staff(event)?;
        let Some(event) = self.event_ref(event)? else { return Ok(BTreeMap::new()) };
        let sql = "SELECT d.key AS device, said.staff, sum(said.facts) AS facts FROM (
                    SELECT f.device, e.staff, count(DISTINCT e.fact) AS facts FROM entry e JOIN fact f ON f.id = e.fact
                    WHERE e.event = ?1 AND e.staff IS NOT NULL GROUP BY f.device, e.staff
                    UNION ALL SELECT device, staff, count(*) FROM cash_count
                    WHERE event = ?1 AND staff IS NOT NULL GROUP BY device, staff
                    UNION ALL SELECT device, staff, count(*) FROM scan
                    WHERE event = ?1 AND staff IS NOT NULL GROUP BY device, staff
                    UNION ALL SELECT undoer, staff, count(*) FROM scan_undo
                    WHERE event = ?1 AND staff IS NOT NULL GROUP BY undoer, staff
                   ) said JOIN device d ON d.id = said.device GROUP BY d.key, said.staff";
        let said: Vec<(DeviceId, Option<StaffId>, u64)> = all(self.db, sql, [event], |row| {
            Ok((row.device_id("device")?, row.staff("staff")?, row.natural("facts")?))
        })?;
        let mut counts = BTreeMap::new();
        for (device, person, facts) in said {
            if person.is_some_and(|person| !staff.contains_key(&person)) {
                *counts.entry(device).or_default() += facts;
            }
        }
        Ok(counts)
    }

    /// What a device may do in an event, `None` when it was never invited.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn membership(&self, event: EventId, device: DeviceId) -> Result<Option<Membership>, StoreError> {
        if let Some((of, whose, member)) = self.member.get()
            && (of, whose) == (event, device)
        {
            return Ok(member.map(|(role, dismissed)| Membership { role, dismissed }));
        }
        let member = match self.event_ref(event)? {
            Some(row) => membership(self.db, row, device)?,
            None => None,
        };
        self.member.set(Some((event, device, member.map(|member| (member.role, member.dismissed)))));
        Ok(member)
    }

    /// Whether a device is the one that a slot was given to, as far as is known here.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn holds_slot(&self, event: EventId, device: DeviceId, slot: SlotId) -> Result<bool, StoreError> {
        let Some(row) = self.event_ref(event)? else { return Ok(false) };
        let standings = Standings::read(self.db, row, event, &about_devices(self.db, row)?)?;
        Ok(standings.members.get(&device).is_some_and(|member| member.slots.contains(&slot)))
    }

    /// The devices that have spoken in an event: the founder's, then those that were invited.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn devices(&self, event: EventId) -> Result<Vec<DeviceRow>, StoreError> {
        let forks = self.forks(event)?;
        let Some(event) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let said = about_devices(self.db, event)?;
        let sql = "SELECT s.*, l.bytes AS last, l.arrived FROM (SELECT d.key AS device, coalesce(m.name, '') AS name, m.role, m.dismissals IS NOT NULL AS dismissed,
                   coalesce(m.confirmed, 0) AS confirmed,
                   (SELECT o.key FROM device o WHERE o.id = m.continues) AS continues, count(f.id) AS facts,
                   count(CASE WHEN f.refused <> '' THEN 1 END) AS refused, max(f.id) AS newest,
                   (SELECT r.refused FROM fact r WHERE r.event = ?1 AND r.device = d.id AND r.refused <> ''
                    ORDER BY r.seq LIMIT 1) AS refused_why, max(f.hash = e.hash) AS founds, m.since
                   FROM fact f JOIN device d ON d.id = f.device JOIN event e ON e.id = f.event
                   LEFT JOIN membership m ON m.event = f.event AND m.device = f.device WHERE f.event = ?1
                   GROUP BY d.id) s JOIN fact l ON l.id = s.newest ORDER BY s.founds DESC, s.since IS NULL, s.since, s.device";
        all(self.db, sql, [event], |row| {
            let last = row.get_ref("last")?.as_blob().map_err(unfit)?;
            let last: When = serde_json::from_slice(last).map_err(unfit)?;
            let continues: Option<Vec<u8>> = row.get("continues")?;
            let (id, role) = (row.device_id("device")?, row.some_variant("role")?);
            let left_out = if role.is_none() { left_out(&said, id) } else { None };
            Ok(DeviceRow {
                id,
                name: row.get("name")?,
                role,
                dismissed: row.get("dismissed")?,
                fork: forks.get(&id).cloned(),
                confirmed: row.get("confirmed")?,
                continues: continues.as_deref().map(DeviceId::from_slice).transpose().map_err(unfit)?,
                facts: row.natural("facts")?,
                refused: row.natural("refused")?,
                refused_why: match left_out {
                    Some(LeftOut::Expired) => Some("its invitation had expired".to_owned()),
                    Some(LeftOut::Used) => Some("its invitation was used by another laptop".to_owned()),
                    None => row.get("refused_why")?,
                },
                left_out,
                last: Some(last.wall),
                stamped: Some(time(last.time.0)),
                arrived: row.some_moment("arrived")?,
            })
        })
    }

    /// The invitations that somebody joined with, and whom nobody has confirmed yet who may: a device's own, and those of
    /// organisers who were dismissed.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn unconfirmed(
        &self,
        event: EventId,
        inviter: DeviceId,
    ) -> Result<Vec<(InvitationId, DeviceId)>, StoreError> {
        let Some(row) = self.event_ref(event)? else { return Ok(Vec::new()) };
        let said = about_devices(self.db, row)?;
        Ok(unconfirmed(&said, &Standings::read(self.db, row, event, &said)?.members, inviter))
    }

    /// The other devices of an event.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn others(&self, event: EventId, this: DeviceId) -> Result<Others, StoreError> {
        let sql = "SELECT count(CASE WHEN m.dismissals IS NULL THEN 1 END) AS devices, max((SELECT f.arrived FROM fact f
                   WHERE f.event = m.event AND f.device = m.device ORDER BY f.seq DESC LIMIT 1)) AS heard
                   FROM event e JOIN membership m ON m.event = e.id JOIN device d ON d.id = m.device
                   WHERE e.hash = ?1 AND d.key <> ?2";
        let found = one(self.db, sql, [event.0.as_slice(), this.0.as_slice()], |row| {
            Ok(Others { count: row.get("devices")?, heard: row.some_moment("heard")? })
        })?;
        Ok(found.unwrap_or(Others { count: 0, heard: None }))
    }

    /// The names of an event's devices.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn device_names(&self, event: EventId) -> Result<BTreeMap<DeviceId, String>, StoreError> {
        let sql = "SELECT d.key AS device, m.name FROM event e JOIN membership m ON m.event = e.id
                   JOIN device d ON d.id = m.device WHERE e.hash = ?1";
        all(self.db, sql, [event.0.as_slice()], |row| Ok((row.device_id("device")?, row.get("name")?)))
    }
}
