//! Who works on this laptop now: signed in and out. What being signed in lets them do is `access::session`'s.

use entrada_core::ids::{EventId, StaffId};

use crate::access::rights::UseCase;
use crate::dto::{Changed, ChangedPart, SessionView};
use crate::laptop::state::SignedIn;
use crate::people::staff::{at_work, nobody, person_view};
use crate::{App, Result, app_error};

impl App {
    /// Who is signed in, and what this laptop is locked to.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn session(&self) -> Result<SessionView> {
        self.read(|access| {
            access.authorize(UseCase::Session)?;
            let signed = access.signed_in();
            let person = match signed {
                Some(signed) => at_work(access, signed.event)?
                    .get(&signed.staff)
                    .map(|staff| person_view(signed.event, signed.staff, staff, Some(signed))),
                None => None,
            };
            let lock = access.laptop_lock()?;
            let event = signed.filter(|_| person.is_some()).map(|signed| signed.event.to_string());
            Ok(SessionView {
                person,
                event,
                ask_who: lock.ask_who,
                lock: lock.lock.as_ref().map(|lock| lock.to),
                wait: self.lock_wait(lock),
            })
        })
    }

    /// Signs somebody in, instead of whoever was: what is done from now on is theirs.
    ///
    /// # Errors
    /// When nobody fits, they have no PIN or none that this laptop may know, it is wrong, or it is too early after wrong ones.
    pub fn sign_in(&self, event: &EventId, person: StaffId, pin: &str) -> Result<SessionView> {
        self.authorize(UseCase::SignIn)?;
        let staff = self.read(|access| at_work(access, *event))?.remove(&person);
        let staff = staff.ok_or_else(|| nobody(&person.to_string()))?;
        let Some(hash) = &staff.pin else {
            return Err(if staff.has_pin {
                app_error!(Conflict, "person-pin-not-here", name = &staff.name)
            } else {
                app_error!(Conflict, "person-without-pin", name = &staff.name)
            });
        };
        self.try_pin(&format!("{event}:{person}"), Some(&staff.name), pin, hash)?;
        self.set_signed_in(Some(SignedIn { event: *event, staff: person }));
        self.tell_commit(&Changed::of(ChangedPart::People));
        self.session()
    }

    /// Signs out whoever is signed in.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn sign_out(&self) -> Result<SessionView> {
        self.authorize(UseCase::SignOut)?;
        self.set_signed_in(None);
        self.tell_commit(&Changed::of(ChangedPart::People));
        self.session()
    }
}
