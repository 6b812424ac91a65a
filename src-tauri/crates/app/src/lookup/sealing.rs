//! What codes are sealed with: the events' keys, kept sealed themselves, and what goes into a new code.

use entrada_core::code::EventKey;
use entrada_core::ids::EventId;
use entrada_core::model::{Sealing, TicketType};
use entrada_secrets::Secret32;

use crate::access::transaction::{Access, WriteAccess};
use crate::error::AppError;
use crate::laptop::entropy::random;
use crate::{Result, app_error};

const SECRET_PREFIX: &str = "event:";

impl Access<'_> {
    /// The key of an event, opened.
    pub(crate) fn event_key(&self, event: EventId) -> Result<EventKey> {
        let name = secret_name(event);
        let sealed = self.secret(&name)?.ok_or_else(|| app_error!(KeyUnavailable, "event-key-missing"))?;
        unseal(self.app().master(), &name, &sealed)
    }

    /// The keys of all events on this laptop.
    pub(crate) fn event_keys(&self) -> Result<Vec<(EventId, EventKey)>> {
        let mut keys = Vec::new();
        for (name, sealed) in self.secrets(SECRET_PREFIX)? {
            let id = name.strip_prefix(SECRET_PREFIX).and_then(|id| id.parse().ok());
            if let Some(id) = id {
                keys.push((id, unseal(self.app().master(), &name, &sealed)?));
            }
        }
        Ok(keys)
    }
}

impl WriteAccess<'_> {
    /// Keeps an event's key, sealed.
    pub(crate) fn keep_event_key(&self, event: EventId, key: &EventKey) -> Result<()> {
        let name = secret_name(event);
        let sealed = entrada_secrets::wrap(self.app().master(), name.as_bytes(), key.dangerously_expose())?;
        Ok(self.writer().put_secret(&name, &sealed)?)
    }
}

fn unseal(master: &Secret32, name: &str, sealed: &[u8]) -> Result<EventKey> {
    let bytes = entrada_secrets::unwrap_secret(master, name.as_bytes(), sealed)?;
    let bytes = <[u8; 32]>::try_from(bytes.as_slice()).map_err(AppError::internal)?;
    Ok(EventKey::new(bytes))
}

pub(crate) fn secret_name(event: EventId) -> String {
    format!("{SECRET_PREFIX}{event}")
}

/// What goes into a new code.
pub(crate) fn new_sealing(type_index: u16, ticket_type: Option<&TicketType>) -> Result<Sealing> {
    Ok(Sealing {
        nonce: hex::encode(random::<12>()?),
        type_index,
        from: ticket_type.and_then(|ticket_type| ticket_type.valid_from),
        until: ticket_type.and_then(|ticket_type| ticket_type.valid_until),
    })
}
