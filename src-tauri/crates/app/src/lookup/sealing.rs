//! What an event's codes are made and opened with, kept sealed: the reading key, which every laptop of the event has, and
//! the slots' secret halves. The first laptop makes all slots; each laptop that is to issue tickets is given one, and then
//! only that laptop has it.

use entrada_core::code::{CodeKeys, ReadingKey, SLOT_MAX, SLOTS, SlotKey};
use entrada_core::fact::Body;
use entrada_core::ids::{EventId, SlotId};
use entrada_core::model::{Role, Sealing, TicketType};
use zeroize::Zeroizing;

use crate::access::transaction::{Access, WriteAccess};
use crate::error::AppError;
use crate::laptop::entropy::random;
use crate::laptop::open::spares_of;
use crate::{Result, app_error};

const READING: &str = "reading:";

/// The secret half of a slot and its number, as it is kept and handed on.
pub(crate) struct SlotSecret {
    pub(crate) index: u8,
    pub(crate) secret: Zeroizing<[u8; 32]>,
}

impl SlotSecret {
    pub(crate) fn new(index: u8) -> Result<Self> {
        Ok(Self { index, secret: Zeroizing::new(random()?) })
    }

    pub(crate) fn key(&self) -> SlotKey {
        SlotKey::from_secret(self.index, &self.secret)
    }

    fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new([&[self.index], &self.secret[..]].concat())
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (index, secret) = bytes.split_first()?;
        Some(Self { index: *index, secret: Zeroizing::new(secret.try_into().ok()?) })
    }
}

/// What a new event's codes are made with.
pub(crate) struct NewKeys {
    pub(crate) reading: ReadingKey,
    slots: Vec<SlotSecret>,
}

impl NewKeys {
    pub(crate) fn random() -> Result<Self> {
        let slots = (0..SLOTS).map(SlotSecret::new).collect::<Result<_>>()?;
        Ok(Self { reading: ReadingKey::new(random()?), slots })
    }

    /// What the founding fact says of the slots.
    pub(crate) fn slots(&self) -> Vec<SlotId> {
        self.slots.iter().map(|slot| slot.key().slot().id).collect()
    }
}

impl Access<'_> {
    /// What opens an event's codes.
    pub(crate) fn code_keys(&self, event: EventId) -> Result<CodeKeys> {
        self.keys_with(event, self.reading_key(event)?)
    }

    /// What opens the codes of all events on this laptop.
    pub(crate) fn all_code_keys(&self) -> Result<Vec<CodeKeys>> {
        let mut keys = Vec::new();
        for (name, sealed) in self.secrets(READING)? {
            if let Some(event) = name.strip_prefix(READING).and_then(|id| id.parse().ok()) {
                keys.push(self.keys_with(event, reading_key_of(&self.opened(&name, &sealed)?)?)?);
            }
        }
        Ok(keys)
    }

    fn keys_with(&self, event: EventId, reading: ReadingKey) -> Result<CodeKeys> {
        let slots = self.slots(event)?.into_iter().map(|state| state.slot).collect();
        Ok(CodeKeys { event, reading, slots })
    }

    pub(crate) fn reading_key(&self, event: EventId) -> Result<ReadingKey> {
        let bytes = self
            .secret_bytes(&reading_name(event))?
            .ok_or_else(|| app_error!(KeyUnavailable, "event-key-missing"))?;
        reading_key_of(&bytes)
    }

    /// Whether this laptop has the event's reading key.
    pub(crate) fn has_reading_key(&self, event: EventId) -> Result<bool> {
        Ok(self.secret(&reading_name(event))?.is_some())
    }

    /// What this laptop signs codes with.
    pub(crate) fn own_slot(&self, event: EventId) -> Result<SlotKey> {
        let slot = self.slot_secret(&slot_name(event))?;
        Ok(slot.ok_or_else(|| app_error!(KeyUnavailable, "slot-missing"))?.key())
    }

    /// Whether codes that this laptop signs count only where they are listed.
    pub(crate) fn own_slot_ended(&self, event: EventId) -> Result<bool> {
        let Some(own) = self.slot_secret(&slot_name(event))? else { return Ok(false) };
        let own = own.key().slot().id;
        Ok(self.slots(event)?.iter().any(|state| state.slot.id == own && state.ended))
    }

    fn slot_secret(&self, name: &str) -> Result<Option<SlotSecret>> {
        let Some(bytes) = self.secret_bytes(name)? else { return Ok(None) };
        let slot = SlotSecret::from_bytes(&bytes);
        Ok(Some(slot.ok_or_else(|| AppError::internal("the secret of a slot has a wrong length"))?))
    }

    fn secret_bytes(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>> {
        self.secret(name)?.map(|sealed| self.opened(name, &sealed)).transpose()
    }

    fn opened(&self, name: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
        Ok(entrada_secrets::unwrap_secret(self.app().master(), name.as_bytes(), sealed)?)
    }
}

impl WriteAccess<'_> {
    /// Keeps what a new event's codes are made with: the first slot is this laptop's own, the others are to be given to
    /// laptops that are invited.
    pub(crate) fn keep_new_keys(&self, event: EventId, keys: &NewKeys) -> Result<()> {
        self.keep_reading_key(event, &keys.reading)?;
        for slot in &keys.slots {
            let name = if slot.index == 0 { slot_name(event) } else { spare_name(event, slot.index) };
            self.keep_secret(&name, &slot.to_bytes())?;
        }
        Ok(())
    }

    pub(crate) fn keep_reading_key(&self, event: EventId, key: &ReadingKey) -> Result<()> {
        self.keep_secret(&reading_name(event), key.dangerously_expose())
    }

    /// Keeps the slot that this laptop signs with.
    pub(crate) fn keep_own_slot(&self, event: EventId, slot: &SlotSecret) -> Result<()> {
        self.keep_secret(&slot_name(event), &slot.to_bytes())
    }

    /// Takes a slot that nobody has for a laptop that is invited, and makes one when there is none. It is not kept here
    /// any longer: two laptops with one slot could not be told apart.
    pub(crate) fn slot_to_give(&self, event: EventId) -> Result<SlotSecret> {
        let spares = self.secrets(&spares_of(event))?;
        if let Some(name) = spares.keys().next()
            && let Some(slot) = self.slot_secret(name)?
        {
            self.writer().drop_secret(name)?;
            return Ok(slot);
        }
        let slot = self.unused_slot(event)?;
        self.append(event, Body::SlotAdded { slot: slot.key().slot() }, Vec::new())?;
        Ok(slot)
    }

    fn unused_slot(&self, event: EventId) -> Result<SlotSecret> {
        let slots = self.slots(event)?;
        let used = |index: &u8| slots.iter().any(|state| state.slot.index == *index);
        // When all numbers are used, two slots share one: a code is tried with both.
        let index = (0..=SLOT_MAX).find(|index| !used(index)).unwrap_or(SLOT_MAX);
        SlotSecret::new(index)
    }

    /// Takes a new slot to sign with where an organiser's laptop goes on from a backup and the one that it was made of was
    /// dismissed: codes of their common slot count no longer unless they are listed. Whoever hears of the dismissal hears of
    /// the slot. It is the laptop that does so, whoever works on it.
    pub(crate) fn renew_own_slot(&self, event: EventId) -> Result<()> {
        if !self.laptop_role(event).is_ok_and(|role| role == Role::Organiser)
            || !self.own_slot_ended(event)?
        {
            return Ok(());
        }
        let slot = self.unused_slot(event)?;
        let body = Body::SlotAdded { slot: slot.key().slot() };
        self.writer().append(self.app().device(), Some(event), body, Vec::new(), None, self.now)?;
        self.keep_own_slot(event, &slot)
    }

    fn keep_secret(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let sealed = entrada_secrets::wrap(self.app().master(), name.as_bytes(), bytes)?;
        Ok(self.writer().put_secret(name, &sealed)?)
    }
}

fn reading_key_of(bytes: &[u8]) -> Result<ReadingKey> {
    Ok(ReadingKey::new(<[u8; 32]>::try_from(bytes).map_err(AppError::internal)?))
}

fn reading_name(event: EventId) -> String {
    format!("{READING}{event}")
}

fn slot_name(event: EventId) -> String {
    format!("slot:{event}")
}

fn spare_name(event: EventId, index: u8) -> String {
    format!("{}{index:02}", spares_of(event))
}

/// What goes into a new code.
pub(crate) fn new_sealing(type_index: u16, ticket_type: Option<&TicketType>) -> Sealing {
    Sealing {
        type_index,
        from: ticket_type.and_then(|ticket_type| ticket_type.valid_from),
        until: ticket_type.and_then(|ticket_type| ticket_type.valid_until),
    }
}
