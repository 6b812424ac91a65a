//! The people of an event: listed, added, changed, removed. Signing in is `sign_in`'s.

use std::collections::BTreeMap;

use entrada_core::fact::Body;
use entrada_core::ids::{EventId, StaffId};
use entrada_core::model::{Person, Role};
use entrada_core::patch::Patch;
use entrada_core::staff::{Staff, StaffPatch};
use entrada_core::text;
use entrada_secrets::hash_pin;
use entrada_store::Reader;

use crate::access::parts::Parts;
use crate::access::rights::UseCase;
use crate::dto::{PersonInput, PersonView};
use crate::error::AppError;
use crate::laptop::entropy::random;
use crate::laptop::state::SignedIn;
use crate::lookup::find::require_event;
use crate::{App, Result, app_error};

impl App {
    /// Who works at an event, by name. Everybody may see the names: they sign in by them.
    ///
    /// # Errors
    /// When the event is not here.
    pub fn persons(&self, event: &EventId) -> Result<Vec<PersonView>> {
        self.read(|access| {
            access.authorize(UseCase::Persons)?;
            require_event(access, *event)?;
            let staff = at_work(access, *event)?;
            let mut views: Vec<PersonView> =
                staff.iter().map(|(id, staff)| person_view(*event, *id, staff, access.signed_in())).collect();
            views.sort_by_cached_key(|view| (text::key(&view.name), view.id.clone()));
            Ok(views)
        })
    }

    /// The person of an id, a name, or an unambiguous part of one.
    ///
    /// # Errors
    /// When nobody or several fit.
    pub fn find_person(&self, event: &EventId, typed: &str) -> Result<StaffId> {
        self.authorize(UseCase::FindPerson)?;
        let staff = self.read(|access| at_work(access, *event))?;
        find(&staff, typed)
    }

    /// Adds somebody.
    ///
    /// # Errors
    /// When something typed is wrong, the name is taken, or the role does not allow it.
    pub fn add_person(&self, event: &EventId, input: &PersonInput) -> Result<PersonView> {
        self.authorize(UseCase::AddPerson)?;
        if input.role.is_none() {
            return Err(app_error!(BadInput, "person-without-role"));
        }
        if input.name.is_none() {
            return Err(text::TextError::Empty("name").into());
        }
        self.save_person(event, StaffId(u32::from_le_bytes(random()?)), None, input)
    }

    /// Changes somebody's name, role or PIN. With a higher role they need a new PIN: laptops that may not know it any more have
    /// the old one.
    ///
    /// # Errors
    /// When something typed is wrong, the name is taken, or the role does not allow it.
    pub fn edit_person(&self, event: &EventId, person: StaffId, input: &PersonInput) -> Result<PersonView> {
        self.authorize(UseCase::EditPerson)?;
        let old = self.read(|access| at_work(access, *event))?.remove(&person);
        let old = old.ok_or_else(|| nobody(&person.to_string()))?;
        self.save_person(event, person, Some(&old), input)
    }

    fn save_person(
        &self,
        event: &EventId,
        person: StaffId,
        old: Option<&Staff>,
        input: &PersonInput,
    ) -> Result<PersonView> {
        let change = StaffPatch {
            name: input.name.as_deref().map(|name| text::name("name", name)).transpose()?,
            role: input.role,
            removed: None,
        };
        let pin = match input.pin.as_deref().map(str::trim) {
            None => kept_pin(old, input.role),
            Some("") => Patch::Clear,
            Some(pin) => Patch::Set(hash_pin(pin)?),
        };
        self.write(|access| -> Result<()> {
            require_event(access, *event)?;
            if let Some(name) = &change.name {
                let twin = at_work(access, *event)?
                    .into_iter()
                    .find(|(id, staff)| *id != person && text::fold(&staff.name) == text::fold(name));
                if let Some((_, twin)) = twin {
                    return Err(app_error!(Conflict, "person-exists", name = twin.name));
                }
            }
            if old.is_some() && change == StaffPatch::default() && pin.is_keep() {
                return access.require_role(*event, Role::Organiser);
            }
            let mut parts = Parts::default();
            let pin = match pin {
                Patch::Keep => Patch::Keep,
                Patch::Clear => Patch::Clear,
                Patch::Set(hash) => {
                    let role = change.role.or(old.map(|old| old.role)).unwrap_or(Role::Door);
                    parts.add(role, &Person { pin: Some(hash), ..Person::default() })?.into()
                }
            };
            access.append(*event, Body::StaffSaved { staff: person, change, pin }, parts.into_inner())
        })?;
        let staff = self.read(|access| at_work(access, *event))?;
        staff
            .get(&person)
            .map(|staff| person_view(*event, person, staff, self.signed_in()))
            .ok_or_else(|| nobody(&person.to_string()))
    }

    /// Takes somebody off the list; what they did keeps their name.
    ///
    /// # Errors
    /// When nobody fits or the role does not allow it.
    pub fn remove_person(&self, event: &EventId, person: StaffId) -> Result<Vec<PersonView>> {
        self.write(|access| -> Result<()> {
            access.authorize(UseCase::RemovePerson)?;
            if !at_work(access, *event)?.contains_key(&person) {
                return Err(nobody(&person.to_string()));
            }
            let change = StaffPatch { removed: Some(true), ..StaffPatch::default() };
            let body = Body::StaffSaved { staff: person, change, pin: Patch::Keep };
            access.append(*event, body, Vec::new())
        })?;
        if self.signed_in() == Some(SignedIn { event: *event, staff: person }) {
            self.set_signed_in(None);
        }
        self.persons(event)
    }
}

/// What becomes of a PIN with another role. It may lie on the laptops of the role that it was set for and of those above: with
/// a lower role it is written again, for more laptops; with a higher one it goes, since too many have it.
fn kept_pin(old: Option<&Staff>, role: Option<Role>) -> Patch<String> {
    match (old, role) {
        (Some(old), Some(role)) if role > old.role && old.has_pin => Patch::Clear,
        (Some(old), Some(role)) if role < old.role => old.pin.clone().into(),
        _ => Patch::Keep,
    }
}

/// A person as a front end shows them; `signed_in`: who works on this laptop now.
pub(crate) fn person_view(
    event: EventId,
    id: StaffId,
    staff: &Staff,
    signed_in: Option<SignedIn>,
) -> PersonView {
    PersonView {
        id: id.to_string(),
        name: staff.name.clone(),
        role: staff.role,
        has_pin: staff.has_pin,
        can_sign_in: staff.pin.is_some(),
        signed_in: signed_in == Some(SignedIn { event, staff: id }),
    }
}

/// Those who were not taken off the list.
pub(crate) fn at_work(reader: &Reader<'_>, event: EventId) -> Result<BTreeMap<StaffId, Staff>> {
    let mut staff = reader.staff(event)?;
    staff.retain(|_, staff| !staff.removed);
    Ok(staff)
}

fn find(staff: &BTreeMap<StaffId, Staff>, typed: &str) -> Result<StaffId> {
    let wanted = text::fold(typed.trim());
    let whole =
        |(id, staff): &(&StaffId, &Staff)| text::fold(&staff.name) == wanted || id.to_string() == wanted;
    if let Some((id, _)) = staff.iter().find(whole) {
        return Ok(*id);
    }
    let fits: Vec<_> = staff
        .iter()
        .filter(|(_, staff)| !wanted.is_empty() && text::fold(&staff.name).contains(&wanted))
        .collect();
    match fits.as_slice() {
        [(id, _)] => Ok(**id),
        [] => Err(nobody(typed)),
        several => {
            let names: Vec<&str> = several.iter().map(|(_, staff)| staff.name.as_str()).collect();
            let shown: String = typed.chars().take(80).collect();
            Err(app_error!(Ambiguous, "person-ambiguous", typed = shown, names = names.join(", ")))
        }
    }
}

pub(crate) fn nobody(typed: &str) -> AppError {
    let shown: String = typed.chars().take(80).collect();
    app_error!(NotFound, "no-such-person", typed = shown)
}
