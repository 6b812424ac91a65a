//! Who works on this laptop now, and what that lets them do: never more than the laptop's own role, the person's role
//! and the lock let each of them.
//!
//! Which persons there are is `people`'s, the lock `lock`'s, and what needs which right `rights`'.

use std::sync::PoisonError;

use entrada_core::ids::{EventId, StaffId};
use entrada_core::model::Role;
use entrada_store::{Reader, StoreError};

use crate::access::rights::no_longer;
use crate::error::{AppError, ErrorCode};
use crate::{App, Result};

/// A person at work: at which event, and who.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SignedIn {
    pub(crate) event: EventId,
    pub(crate) staff: StaffId,
}

impl App {
    /// Who is signed in at this event; nobody while somebody works at another.
    pub(crate) fn signed_in_at(&self, event: EventId) -> Option<StaffId> {
        self.at_work().filter(|signed| signed.event == event).map(|signed| signed.staff)
    }

    pub(crate) fn at_work(&self) -> Option<SignedIn> {
        *self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn set_at_work(&self, signed: Option<SignedIn>) {
        *self.session.lock().unwrap_or_else(PoisonError::into_inner) = signed;
    }

    /// What may be done here and now in an event: the lowest of what the laptop, the person and the lock let.
    pub(crate) fn role(&self, reader: &Reader<'_>, event: EventId) -> Result<Role> {
        let mut role = self.laptop_role(reader, event)?;
        if let Some(cap) = self.cap(reader)? {
            role = role.min(cap);
        }
        // Where it is asked who works, nobody is no more than a door.
        if self.asks_who(reader, event)? && self.signed_in_at(event).is_none() {
            role = role.min(Role::Door);
        }
        Ok(role)
    }

    /// The most that the person and the lock let; `None`: neither says anything.
    pub(crate) fn cap(&self, reader: &Reader<'_>) -> Result<Option<Role>> {
        let person = match self.at_work() {
            // Somebody who works at another event is no more here than there; who was taken off the list is nobody.
            Some(signed) => Some(staff_role(reader, signed)?.unwrap_or(Role::Door)),
            None => None,
        };
        let lock = self.lock_kept(reader)?.map(|lock| lock.to.role());
        Ok(person.into_iter().chain(lock).min())
    }

    /// What this laptop was invited as, whoever works on it.
    pub(crate) fn laptop_role(&self, reader: &Reader<'_>, event: EventId) -> Result<Role> {
        match reader.standing(event, self.device.id())? {
            Some(standing) if standing.last_seq.is_none() => Ok(standing.role),
            Some(_) => Err(StoreError::Dismissed.into()),
            None => Err(StoreError::NotAllowed { have: None, needs: Role::Door }.into()),
        }
    }

    /// Refuses what may not be done here and now, in words that say who may.
    pub(crate) fn need(&self, reader: &Reader<'_>, event: EventId, needs: Role) -> Result<()> {
        let laptop = self.laptop_role(reader, event)?;
        if laptop < needs {
            return Err(StoreError::NotAllowed { have: Some(laptop), needs }.into());
        }
        if self.asks_who(reader, event)? && self.signed_in_at(event).is_none() {
            let message = "nobody is signed in on this laptop, and this event asks who works on it";
            return Err(AppError::new(ErrorCode::SignInNeeded, message)
                .hint("Sign in with your PIN (in the terminal: --person NAME)."));
        }
        if let Some(signed) = self.at_work() {
            let role = staff_role(reader, signed)?.ok_or_else(no_longer)?;
            if role < needs {
                return Err(too_low(&staff_name(reader, signed)?, role, needs));
            }
        }
        match self.lock_kept(reader)? {
            Some(lock) if lock.to.role() < needs => Err(lock.refusal()),
            _ => Ok(()),
        }
    }
}

/// The role of a person at work, as it is now; `None`: they no longer work there.
pub(crate) fn staff_role(reader: &Reader<'_>, signed: SignedIn) -> Result<Option<Role>> {
    let staff = reader.staff(signed.event)?;
    Ok(staff.get(&signed.staff).filter(|staff| !staff.removed).map(|staff| staff.role))
}

pub(crate) fn staff_name(reader: &Reader<'_>, signed: SignedIn) -> Result<String> {
    Ok(reader.staff(signed.event)?.remove(&signed.staff).map(|staff| staff.name).unwrap_or_default())
}

/// Somebody is signed in who may not do that.
pub(crate) fn too_low(name: &str, role: Role, needs: Role) -> AppError {
    let message = format!("{name} is signed in as {}; only {} may do that", word(role), reach(needs));
    AppError::new(ErrorCode::NotAllowed, message).hint("Let somebody sign in who may.")
}

/// A role as people say it.
fn word(role: Role) -> &'static str {
    match role {
        Role::Organiser => "organiser",
        Role::Desk => "seller",
        Role::Door => "door",
    }
}

/// Who may do what needs this role.
fn reach(needs: Role) -> &'static str {
    match needs {
        Role::Organiser => "an organiser",
        Role::Desk => "a seller or an organiser",
        Role::Door => "who works at the event",
    }
}
