//! An event handed on by file: its facts, and for a new laptop the event's key and an invitation, all under a
//! passphrase. Layout: `docs/formats.md`. Taking a bundle in twice, or in any order, changes nothing.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::ops::ControlFlow;
use std::path::Path;

use entrada_core::authority::LeftOut;
use entrada_core::code::ReadingKey;
use entrada_core::fact::{Body, InvitationKey};
use entrada_core::ids::{DeviceId, EventId};
use entrada_core::model::Role;
use entrada_store::{DeviceRow, IngestReport, Membership, StoreError};
use flate2::Compression;
use flate2::write::GzEncoder;
use jiff::SignedDuration;
use zeroize::Zeroizing;

use crate::access::rights::UseCase;
use crate::access::transaction::{Access, WriteAccess};
use crate::app_error;
use crate::dto::{BundleReport, BundleWritten};
use crate::error::{AppError, ErrorCode};
use crate::exchange::content::{Content, FORMAT, GivenSlot, Header, Join, Line, damaged, newer};
use crate::exchange::devices::confirm;
use crate::exchange::take_in::{Steps, at_once, checked};
use crate::laptop::entropy::random;
use crate::laptop::files::{read, write_privately};
use crate::laptop::progress::Progress;
use crate::lookup::clock_off;
use crate::lookup::find::require_event;
use crate::lookup::sealing::SlotSecret;
use crate::views::event::event_view;
use crate::views::incident::incident_views;
use crate::{App, Result};

const MAGIC: &[u8; 8] = b"ENTRBNDL";
/// The largest bundle that is read, in bytes.
const FILE_MAX: u64 = 1 << 29;
/// How long an invitation is good for, in hours.
const INVITATION_HOURS: i64 = 14 * 24;

impl App {
    /// Writes all that this laptop knows of an event into a file. An organiser's laptop invites whoever takes it in,
    /// as a door unless told otherwise; other laptops can't.
    ///
    /// # Errors
    /// When the role does not allow the invitation, or the file can't be written.
    pub fn export_bundle(
        &self,
        event: &EventId,
        path: &Path,
        passphrase: &str,
        invite: Option<Role>,
    ) -> Result<BundleWritten> {
        self.authorize(UseCase::ExportBundle)?;
        check_passphrase(passphrase)?;
        let role = self.read(|access| {
            require_event(access, *event)?;
            access.role(*event)
        })?;
        let invites = match (role, invite) {
            (Role::Organiser, invite) => Some(invite.unwrap_or(Role::Door)),
            (_, None) => None,
            (have, Some(_)) => {
                return Err(StoreError::NotAllowed { have: Some(have), needs: Role::Organiser }.into());
            }
        };
        let secret = Zeroizing::new(random::<32>()?);
        // The invitation is a fact, so that it is on disk before anybody has the file; without the file it is void.
        let join = match invites {
            Some(role) => Some(self.write(|access| self.invite(access, *event, &secret, role))?),
            None => None,
        };
        let mut facts = 0;
        let content = self.read(|access| self.pack(access, *event, join, &mut facts))?;
        let sealed = entrada_secrets::seal(MAGIC, passphrase, &content)?;
        let file = write_privately(path, &sealed)?;
        Ok(BundleWritten { file: file.display().to_string(), facts, invites })
    }

    fn invite(
        &self,
        access: &WriteAccess<'_>,
        event: EventId,
        secret: &Zeroizing<[u8; 32]>,
        role: Role,
    ) -> Result<Join> {
        let invitation = InvitationKey::from_secret(secret);
        let slot = match role {
            Role::Door => None,
            Role::Desk | Role::Organiser => Some(access.slot_to_give(event)?),
        };
        let body = Body::DeviceInvited {
            invitation: invitation.id(),
            role,
            slot: slot.as_ref().map(|slot| slot.key().slot().id),
            expires: access.now.checked_add(SignedDuration::from_hours(INVITATION_HOURS)).ok(),
        };
        access.append(event, body, Vec::new())?;
        let key = access.reading_key(event)?;
        Ok(Join {
            key: Zeroizing::new(hex::encode(key.dangerously_expose())),
            invitation: Zeroizing::new(hex::encode(**secret)),
            role,
            slot: slot.map(|slot| GivenSlot {
                number: slot.index,
                secret: Zeroizing::new(hex::encode(*slot.secret)),
            }),
        })
    }

    fn pack(
        &self,
        access: &Access<'_>,
        event: EventId,
        join: Option<Join>,
        facts: &mut u64,
    ) -> Result<Zeroizing<Vec<u8>>> {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
        let mut write = |line: &[u8]| {
            gzip.write_all(line).and_then(|()| gzip.write_all(b"\n")).map_err(AppError::internal)
        };
        let names_for = require_event(access, event)?.names_for();
        // Whoever works here takes no more away than they may see.
        let person = Some(access.role(event)?)
            .filter(|role| access.laptop_role(event).is_ok_and(|laptop| *role < laptop));
        let least = join.as_ref().map(|join| join.role).or(person);
        let header = Header { format: FORMAT, event, join };
        write(&Zeroizing::new(serde_json::to_vec(&header).map_err(AppError::internal)?))?;
        // What strangers say is not handed on; this laptop's own word is, whatever has become of it here.
        let mut known: BTreeSet<DeviceId> = access.device_names(event)?.into_keys().collect();
        known.insert(self.device_id());
        access.facts(event, |mut fact| -> Result<()> {
            if !known.contains(&fact.payload.device) {
                return Ok(());
            }
            *facts += 1;
            // Without an invitation it is for whoever takes it in: they keep what their role may have.
            if let Some(role) = least {
                fact.withhold(role, names_for);
            }
            let line = Line {
                fact: String::from_utf8(fact.bytes).map_err(AppError::internal)?,
                signature: hex::encode(fact.signature),
                parts: fact.parts,
            };
            write(&serde_json::to_vec(&line).map_err(AppError::internal)?)
        })?;
        Ok(Zeroizing::new(gzip.finish().map_err(AppError::internal)?))
    }

    /// Takes a bundle in: joins the event if this laptop was not in it, and adds what it lacked.
    ///
    /// # Errors
    /// When the file is not a bundle, the passphrase is wrong, or a laptop that is not in the event finds no
    /// invitation in it. Nothing is changed then. When it is stopped, or its key is another's: a laptop that was in the event
    /// keeps the facts that it has got.
    pub fn import_bundle(
        &self,
        path: &Path,
        passphrase: &str,
        progress: &mut Progress<'_>,
    ) -> Result<BundleReport> {
        self.authorize(UseCase::ImportBundle)?;
        let sealed = read(path, FILE_MAX)?;
        let content = entrada_secrets::open(MAGIC, passphrase, &sealed)
            .map_err(|error| not_opened(path, SealedFile::Bundle, &error))?;
        drop(sealed);
        let content = Content::new(path, &content);
        let (header, mut lines) = content.begin()?;
        let invitation = header.join.as_ref().and_then(|join| secret_bytes(&join.invitation).ok());
        let invitation = invitation.map(|secret| InvitationKey::from_secret(&secret).id());
        let mut steps = Steps::new(progress);
        let invited = checked(&mut lines, header.event, invitation, &mut steps)?;
        let device_name = self.read(|access| access.device_name())?;
        let event = header.event;
        let (standing, names_for) = self
            .read(|access| Ok((access.membership(event)?, access.event(event)?.map(|of| of.names_for()))))?;
        let was_member = standing.is_some();
        let from_start = holds(standing, invited);
        let before = match was_member {
            true => Some(self.in_slices(event, content.facts()?, from_start, &mut steps)?),
            false => None,
        };
        let taken = self.write(|access| -> Result<_> {
            let (ingested, least) = match before {
                Some(taken) => taken,
                None => (at_once(access, content.facts()?, from_start, &mut steps)?, from_start),
            };
            access.changed_all_of(event);
            require_event(access, event)
                .map_err(|_| damaged(path, app_error!(BadFile, "bundle-without-founding")))?;
            confirm(self, access, event)?;
            access.renew_own_slot(event)?;
            let reading = match &header.join {
                Some(join) => Some(genuine_key(access, event, &join.key).map_err(|why| damaged(path, why))?),
                None => None,
            };
            let joined = match access.membership(event)? {
                Some(_) => {
                    // A laptop that lost the event's key finds it again in any bundle that invites.
                    if let (Some(reading), false) = (&reading, access.has_reading_key(event)?) {
                        access.keep_reading_key(event, reading)?;
                    }
                    false
                }
                // The news that it is a member no longer is not kept from it.
                None if was_member && header.join.is_none() => false,
                None => {
                    let (Some(join), Some(reading)) = (&header.join, &reading) else {
                        return Err(app_error!(NotAllowed, "bundle-does-not-invite"));
                    };
                    self.join(access, event, join, &device_name)?;
                    access.keep_reading_key(event, reading)?;
                    if let Some(slot) = &join.slot {
                        let slot = genuine_slot(access, event, slot).map_err(|why| damaged(path, why))?;
                        access.keep_own_slot(event, &slot)?;
                    }
                    true
                }
            };
            Ok((ingested, least, joined))
        });
        if taken.is_err() && was_member {
            self.after_slices(event)?;
        }
        let (ingested, least, joined) = taken?;
        let raised = match &header.join {
            Some(join) if !joined => self.join_as_more(event, join, &device_name)?,
            _ => false,
        };
        let (may_hold, now_for) = self.read(|access| {
            let names_for = require_event(access, event)?.names_for();
            Ok((holds(access.membership(event)?, None), names_for))
        })?;
        if may_hold > least || names_for.is_some_and(|before| now_for < before) {
            // What was held back until the word came that this laptop may have it, or while a word against it was not taken
            // back. It is all in the file.
            let mut unwatched = |_, _| ControlFlow::Continue(());
            self.in_slices(event, content.facts()?, may_hold, &mut Steps::new(&mut unwatched))?;
            self.after_slices(event)?;
        }
        // What another laptop has forgotten is forgotten here too, to the last byte.
        self.erase_if_due()?;
        // All facts are looked at for this: it is not done while a scan waits for the writer.
        let devices = self.read(|access| Ok(access.devices(event)?))?;
        clock_off::renew(self, event, &devices)?;
        self.read(|access| {
            Ok(BundleReport {
                event: event_view(access, event, require_event(access, event)?)?,
                joined: joined || raised,
                new: ingested.new,
                known: ingested.known,
                refused: refused(&devices, &ingested),
                clock_off: clock_off::warning(access, event)?,
                incidents: incident_views(access, event)?,
            })
        })
    }

    /// Joins once more where this laptop is invited to more than it is, or lacks a slot. A file that another laptop has used is news and
    /// nothing else.
    fn join_as_more(&self, event: EventId, join: &Join, name: &str) -> Result<bool> {
        let gains = self.read(|access| {
            let role = access.laptop_role(event)?;
            // One to the same role brings a slot where the laptop's own has ended.
            Ok(role < join.role || (role == join.role && access.own_slot_ended(event)?))
        });
        if !gains.is_ok_and(|gains: bool| gains) {
            return Ok(false);
        }
        let raised = self.write(|access| {
            self.join(access, event, join, name)?;
            if access.laptop_role(event)? < join.role {
                return Err(app_error!(NotAllowed, "invitation-used"));
            }
            if let Some(slot) = &join.slot {
                let slot = genuine_slot(access, event, slot)?;
                // Two laptops that sign with one slot can't be told apart.
                if !access.holds_slot(event, self.device_id(), slot.key().slot().id)? {
                    return Err(app_error!(NotAllowed, "invitation-used"));
                }
                access.keep_own_slot(event, &slot)?;
            }
            access.changed_all_of(event);
            Ok(())
        });
        match raised {
            Ok(()) => Ok(true),
            Err(error) if error.code == ErrorCode::NotAllowed => Ok(false),
            Err(error) => Err(error),
        }
    }

    fn join(&self, access: &WriteAccess<'_>, event: EventId, join: &Join, name: &str) -> Result<()> {
        let secret = secret_bytes(&join.invitation)?;
        let invitation = InvitationKey::from_secret(&secret);
        let body = Body::DeviceJoined {
            name: name.to_owned(),
            invitation: invitation.id(),
            proof: invitation.prove(event, self.device_id()),
        };
        access.append(event, body, Vec::new())?;
        if access.membership(event)?.is_some() {
            return Ok(());
        }
        let own = access.devices(event)?.into_iter().find(|device| device.id == self.device_id());
        Err(match own.and_then(|device| device.left_out) {
            Some(LeftOut::Expired) => app_error!(NotAllowed, "invitation-expired"),
            Some(LeftOut::Used) => app_error!(NotAllowed, "invitation-used"),
            None => app_error!(NotAllowed, "invitation-does-not-count"),
        })
    }
}

/// The role that private parts are kept for, of facts that a laptop takes in: what it is in the event, or is invited as by a
/// fact among these, whatever the file's first line says.
fn holds(standing: Option<Membership>, invited: Option<Role>) -> Role {
    match (standing, invited) {
        (Some(member), _) if !member.dismissed => member.role,
        (None, Some(role)) => role,
        _ => Role::Door,
    }
}

/// The reading key of a bundle, when it is the one that the founding fact commits to.
fn genuine_key(access: &Access<'_>, event: EventId, key: &str) -> Result<ReadingKey> {
    let key = ReadingKey::new(*secret_bytes(key)?);
    if access.reading_key_hash(event)? != Some(key.hash()) {
        return Err(app_error!(BadFile, "bundle-key-swapped"));
    }
    Ok(key)
}

/// The slot of a bundle, when the event has it.
fn genuine_slot(access: &Access<'_>, event: EventId, given: &GivenSlot) -> Result<SlotSecret> {
    let slot = SlotSecret { index: given.number, secret: secret_bytes(&given.secret)? };
    if !access.slots(event)?.iter().any(|state| state.slot == slot.key().slot()) {
        return Err(app_error!(BadFile, "bundle-key-swapped"));
    }
    Ok(slot)
}

fn secret_bytes(text: &str) -> Result<Zeroizing<[u8; 32]>> {
    let mut bytes = Zeroizing::new([0; 32]);
    hex::decode_to_slice(text, bytes.as_mut_slice())
        .map_err(|_| app_error!(BadFile, "bundle-key-damaged"))?;
    Ok(bytes)
}

fn refused(devices: &[DeviceRow], ingested: &IngestReport) -> Vec<String> {
    let mut refused = Vec::new();
    for device in devices {
        if let Some(fork) = device.fork.as_ref().filter(|_| !device.dismissed) {
            refused.push(format!("{} has two different facts number {}", device.label(), fork.seq));
        }
        if let Some(why) = &device.refused_why {
            refused.push(format!("{} of {} do not count: {why}", facts(device.refused), device.label()));
        }
    }
    if ingested.held > 0 {
        refused.push(format!("{} wait for others that this bundle does not have", facts(ingested.held)));
    }
    if ingested.left_out > 0 {
        let count = facts(ingested.left_out);
        refused.push(format!(
            "{count} were left out: too many are of laptops that nobody invited, or wait for others"
        ));
    }
    refused
}

fn facts(count: u64) -> String {
    if count == 1 { "1 fact".to_owned() } else { format!("{count} facts") }
}

pub(crate) fn check_passphrase(passphrase: &str) -> Result<()> {
    if passphrase.is_empty() {
        return Err(app_error!(PassphraseNeeded, "passphrase-missing"));
    }
    Ok(())
}

/// A kind of file that a passphrase closes.
#[derive(Debug, Clone, Copy)]
pub(crate) enum SealedFile {
    /// An event handed on.
    Bundle,
    /// A whole data folder.
    Backup,
}

/// Why a sealed file did not open, for people.
pub(crate) fn not_opened(path: &Path, kind: SealedFile, error: &entrada_secrets::OpenError) -> AppError {
    use entrada_secrets::OpenError as E;
    let file = path.display().to_string();
    match (error, kind) {
        (E::NotThisKind, SealedFile::Bundle) => app_error!(BadFile, "not-a-bundle", file = file),
        (E::NotThisKind, SealedFile::Backup) => app_error!(BadFile, "not-a-backup", file = file),
        (E::Newer { .. }, _) => newer(path),
        (E::Truncated, _) => app_error!(BadFile, "file-cut-short", file = file),
        (E::WrongPassphraseOrDamaged, _) => {
            app_error!(WrongPassphrase, "passphrase-does-not-open", file = file)
        }
        (E::TooDear { mib, passes }, _) => {
            app_error!(BadFile, "file-too-dear-to-open", file = file, mib = *mib, passes = *passes)
        }
        (E::NoMemory { .. }, _) => AppError::internal(error.clone()),
        (other, _) => app_error!(BadFile, "file-not-opened", file = file, why = other.to_string()),
    }
}
