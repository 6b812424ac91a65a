//! The people of an event: listed, changed, signed in and out. What being signed in lets them do is `session`'s, the
//! wait after wrong PINs `lock`'s.

use std::collections::BTreeMap;

use entrada_core::Timestamp;
use entrada_core::fact::Body;
use entrada_core::house::{Staff, StaffPatch};
use entrada_core::ids::{EventId, StaffId};
use entrada_core::patch::Patch;
use entrada_core::text;
use entrada_secrets::hash_pin;
use entrada_store::Reader;

use crate::access::session::SignedIn;
use crate::dto::{PersonInput, PersonView, SessionView};
use crate::error::{AppError, ErrorCode};
use crate::event::events::known;
use crate::laptop::open::random;
use crate::{App, Result};

impl App {
    /// Who works at an event, by name. Everybody may see the names: they sign in by them.
    ///
    /// # Errors
    /// When the event is not here.
    pub fn persons(&self, event: &EventId) -> Result<Vec<PersonView>> {
        self.may("persons")?;
        self.store.read(|reader| {
            known(reader, *event)?;
            let staff = at_work(reader, *event)?;
            let mut views: Vec<PersonView> =
                staff.iter().map(|(id, staff)| self.person_view(*event, *id, staff)).collect();
            views.sort_by_cached_key(|view| (text::key(&view.name), view.id.clone()));
            Ok(views)
        })
    }

    /// The person of an id, a name, or an unambiguous part of one.
    ///
    /// # Errors
    /// When nobody or several fit.
    pub fn find_person(&self, event: &EventId, typed: &str) -> Result<StaffId> {
        self.may("find_person")?;
        let staff = self.store.read(|reader| at_work(reader, *event))?;
        find(&staff, typed)
    }

    /// Adds somebody.
    ///
    /// # Errors
    /// When something typed is wrong, the name is taken, or the role does not allow it.
    pub fn add_person(&self, event: &EventId, input: &PersonInput) -> Result<PersonView> {
        self.may("add_person")?;
        if input.role.is_none() {
            return Err(AppError::bad_input("the person has no role")
                .hint("It is one of organiser, seller and door."));
        }
        if input.name.is_none() {
            return Err(text::TextError::Empty("name").into());
        }
        self.save_person(event, StaffId(u32::from_le_bytes(random()?)), None, input)
    }

    /// Changes somebody's name, role or PIN.
    ///
    /// # Errors
    /// When something typed is wrong, the name is taken, or the role does not allow it.
    pub fn edit_person(&self, event: &EventId, person: StaffId, input: &PersonInput) -> Result<PersonView> {
        self.may("edit_person")?;
        let old = self.store.read(|reader| at_work(reader, *event))?.remove(&person);
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
            pin: match input.pin.as_deref().map(str::trim) {
                None => Patch::Keep,
                Some("") => Patch::Clear,
                Some(pin) => Patch::Set(hash_pin(pin)?),
            },
            removed: None,
        };
        self.store.write(|writer| -> Result<()> {
            known(writer, *event)?;
            if let Some(name) = &change.name {
                let twin = at_work(writer, *event)?
                    .into_iter()
                    .find(|(id, staff)| *id != person && text::fold(&staff.name) == text::fold(name));
                if let Some((_, twin)) = twin {
                    let message = format!("there is somebody called \"{}\" already", twin.name);
                    return Err(AppError::new(ErrorCode::Conflict, message)
                        .hint("Add the first letter of the last name, so that both can be told apart."));
                }
            }
            if old.is_some() && change == StaffPatch::default() {
                return self.need(writer, *event, entrada_core::model::Role::Organiser);
            }
            self.append(writer, *event, Body::StaffSaved { staff: person, change }, Vec::new())
        })?;
        let staff = self.store.read(|reader| at_work(reader, *event))?;
        staff
            .get(&person)
            .map(|staff| self.person_view(*event, person, staff))
            .ok_or_else(|| nobody(&person.to_string()))
    }

    /// Takes somebody off the list; what they did keeps their name.
    ///
    /// # Errors
    /// When nobody fits or the role does not allow it.
    pub fn remove_person(&self, event: &EventId, person: StaffId) -> Result<Vec<PersonView>> {
        self.may("remove_person")?;
        self.store.write(|writer| -> Result<()> {
            if !at_work(writer, *event)?.contains_key(&person) {
                return Err(nobody(&person.to_string()));
            }
            let change = StaffPatch { removed: Some(true), ..StaffPatch::default() };
            self.append(writer, *event, Body::StaffSaved { staff: person, change }, Vec::new())
        })?;
        if self.at_work() == Some(SignedIn { event: *event, staff: person }) {
            self.set_at_work(None);
        }
        self.persons(event)
    }

    /// Who is signed in, and what this laptop is locked to.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn session(&self) -> Result<SessionView> {
        self.may("session")?;
        self.session_at(Self::now())
    }

    fn session_at(&self, now: Timestamp) -> Result<SessionView> {
        self.store.read(|reader| {
            let signed = self.at_work();
            let person = match signed {
                Some(signed) => at_work(reader, signed.event)?
                    .get(&signed.staff)
                    .map(|staff| self.person_view(signed.event, signed.staff, staff)),
                None => None,
            };
            let (ask_who, lock, wait) = self.lock_view(reader, now)?;
            let event = signed.filter(|_| person.is_some()).map(|signed| signed.event.to_string());
            Ok(SessionView { person, event, ask_who, lock, wait })
        })
    }

    /// Signs somebody in, instead of whoever was: what is done from now on is theirs.
    ///
    /// # Errors
    /// When nobody fits, they have no PIN, it is wrong, or it is too early after wrong ones.
    pub fn sign_in(&self, event: &EventId, person: StaffId, pin: &str) -> Result<SessionView> {
        self.may("sign_in")?;
        let staff = self.store.read(|reader| at_work(reader, *event))?.remove(&person);
        let staff = staff.ok_or_else(|| nobody(&person.to_string()))?;
        let Some(hash) = &staff.pin else {
            let message = format!("{} has no PIN and can't sign in", staff.name);
            return Err(AppError::new(ErrorCode::Conflict, message)
                .hint("An organiser gives them one (in the terminal: entrada person pin EVENT NAME)."));
        };
        self.try_pin(&format!("{event}:{person}"), &format!("{}'s PIN", staff.name), pin, hash, Self::now())?;
        self.set_at_work(Some(SignedIn { event: *event, staff: person }));
        self.session()
    }

    /// Signs out whoever is signed in.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn sign_out(&self) -> Result<SessionView> {
        self.may("sign_out")?;
        self.set_at_work(None);
        self.session()
    }

    fn person_view(&self, event: EventId, id: StaffId, staff: &Staff) -> PersonView {
        PersonView {
            id: id.to_string(),
            name: staff.name.clone(),
            role: staff.role,
            has_pin: staff.pin.is_some(),
            signed_in: self.at_work() == Some(SignedIn { event, staff: id }),
        }
    }
}

/// Those who were not taken off the list.
fn at_work(reader: &Reader<'_>, event: EventId) -> Result<BTreeMap<StaffId, Staff>> {
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
            let message = format!("\"{shown}\" fits several people: {}", names.join(", "));
            Err(AppError::new(ErrorCode::Ambiguous, message).hint("Type more of the name."))
        }
    }
}

fn nobody(typed: &str) -> AppError {
    let shown: String = typed.chars().take(80).collect();
    AppError::not_found(format!("nobody called \"{shown}\" works at this event"))
        .hint("List the people (entrada person list EVENT).")
}
