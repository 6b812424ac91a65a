//! What may be done here and now: never more than the laptop's role, the person's role and the lock each allow.
//!
//! Which persons there are is `people`'s, the lock `lock`'s, and which use case needs what `rights`'.

use entrada_core::ids::EventId;
use entrada_core::model::Role;
use entrada_store::StoreError;

use crate::access::rights::{Locked, UseCase};
use crate::access::transaction::Access;
use crate::error::AppError;
use crate::error::from_store::role_key;
use crate::laptop::state::SignedIn;
use crate::{Result, app_error};

impl Access<'_> {
    /// Refuses a use case that the lock of this laptop or the role of whoever is signed in does not reach to.
    pub(crate) fn authorize(&self, use_case: UseCase) -> Result<()> {
        let (needs, locked) = (use_case.needs(), use_case.locked());
        if let Some(lock) = &self.laptop_lock()?.lock
            && !locked.fits(lock.to)
        {
            return Err(lock.refusal());
        }
        match self.signed_in() {
            // What is always allowed needs no role: also somebody who was taken off the list may do it.
            Some(signed) if locked != Locked::Always => self.require_person(signed, needs),
            None if locked == Locked::Never && needs > Role::Door && self.someone_is_asked_for()? => {
                Err(app_error!(SignInNeeded, "nobody-signed-in-laptop-asks"))
            }
            _ => Ok(()),
        }
    }

    /// What may be done here and now in an event: the lowest of the roles that the laptop, the person and the lock allow.
    pub(crate) fn role(&self, event: EventId) -> Result<Role> {
        let mut role = self.laptop_role(event)?;
        if let Some(cap) = self.cap()? {
            role = role.min(cap);
        }
        // Where people have to sign in and nobody has, the laptop may do no more than a door.
        if self.asks_who(event)? && self.signed_in_at(event).is_none() {
            role = role.min(Role::Door);
        }
        Ok(role)
    }

    /// What whoever is here may decide in an event: as much as the laptop lets them, or as they may themselves by their PIN.
    pub(crate) fn highest_role(&self, event: EventId) -> Result<Role> {
        let person = match self.signed_in() {
            Some(signed) if signed.event == event => self.staff_role(signed)?,
            _ => None,
        };
        Ok(self.role(event)?.max(person.unwrap_or(Role::Door)))
    }

    /// The highest role that the person and the lock allow; `None`: nobody is signed in, and there is no lock.
    pub(crate) fn cap(&self) -> Result<Option<Role>> {
        let person = match self.signed_in() {
            // The role at a person's own event bounds them at every event; who was taken off the list is bound to a door's.
            Some(signed) => Some(self.staff_role(signed)?.unwrap_or(Role::Door)),
            None => None,
        };
        let lock = self.laptop_lock()?.lock.as_ref().map(|lock| lock.to.role());
        Ok(person.into_iter().chain(lock).min())
    }

    /// What this laptop was invited as, whoever works on it.
    pub(crate) fn laptop_role(&self, event: EventId) -> Result<Role> {
        match self.membership(event)? {
            Some(standing) if !standing.dismissed => Ok(standing.role),
            Some(_) => Err(StoreError::Dismissed.into()),
            None => Err(StoreError::NotAllowed { have: None, needs: Role::Door }.into()),
        }
    }

    /// Refuses what may not be done here and now in an event, in words that say who may.
    pub(crate) fn require_role(&self, event: EventId, needs: Role) -> Result<()> {
        let laptop = self.laptop_role(event)?;
        if laptop < needs {
            return Err(StoreError::NotAllowed { have: Some(laptop), needs }.into());
        }
        if self.asks_who(event)? && self.signed_in_at(event).is_none() {
            return Err(app_error!(SignInNeeded, "nobody-signed-in-event-asks"));
        }
        if let Some(signed) = self.signed_in() {
            self.require_person(signed, needs)?;
        }
        match &self.laptop_lock()?.lock {
            Some(lock) if lock.to.role() < needs => Err(lock.refusal()),
            _ => Ok(()),
        }
    }

    /// Whether an event's facts need somebody who is signed in: it has people who can sign in on this laptop, and that is
    /// locked or asks who works on it.
    pub(crate) fn asks_who(&self, event: EventId) -> Result<bool> {
        let lock = self.laptop_lock()?;
        Ok((lock.lock.is_some() || lock.ask_who)
            && self.all_staff(event)?.values().any(|staff| !staff.removed && staff.pin.is_some()))
    }

    /// Whether this laptop asks who works on it, and some event here has an organiser who could say so.
    fn someone_is_asked_for(&self) -> Result<bool> {
        Ok(self.laptop_lock()?.ask_who && self.has_organisers()?)
    }

    /// Whether any event here has an organiser who can sign in on this laptop.
    pub(crate) fn has_organisers(&self) -> Result<bool> {
        for row in self.events()? {
            let staff = self.all_staff(row.id)?;
            let signs_in = |staff: &entrada_core::staff::Staff| {
                !staff.removed && staff.role == Role::Organiser && staff.pin.is_some()
            };
            if staff.values().any(signs_in) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn require_person(&self, signed: SignedIn, needs: Role) -> Result<()> {
        let role = self.staff_role(signed)?.ok_or_else(no_longer)?;
        if role < needs {
            let name = self.all_staff(signed.event)?.get(&signed.staff).map(|staff| staff.name.clone());
            return Err(too_low(&name.unwrap_or_default(), role, needs));
        }
        Ok(())
    }

    /// The role of a person at work, as it is now; `None`: they no longer work there.
    fn staff_role(&self, signed: SignedIn) -> Result<Option<Role>> {
        let staff = self.all_staff(signed.event)?;
        Ok(staff.get(&signed.staff).filter(|staff| !staff.removed).map(|staff| staff.role))
    }
}

/// Whoever is signed in was taken off the list.
fn no_longer() -> AppError {
    app_error!(SignInNeeded, "person-gone")
}

/// Somebody is signed in who may not do that.
fn too_low(name: &str, role: Role, needs: Role) -> AppError {
    let (role, needs) = (role_key(role), role_key(needs));
    app_error!(NotAllowed, "person-role-too-low", name = name, role = role, needs = needs)
}
