//! One transaction as a use case sees it: the database, this laptop, who works on it, and what its lock lets them do. Made
//! once for each transaction; what it asks of the database it remembers until something is written.
//!
//! Which use case needs what is `rights`' table; the rules of roles are `session`'s.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::ops::Deref;
use std::rc::Rc;

use entrada_core::Timestamp;
use entrada_core::fact::Body;
use entrada_core::ids::{EventId, StaffId};
use entrada_core::model::Role;
use entrada_core::part::Part;
use entrada_core::staff::Staff;
use entrada_store::{Membership, Reader, Said, Writer};
use serde::de::DeserializeOwned;

use crate::access::lock::LaptopLock;
use crate::access::rights::UseCase;
use crate::dto::{Changed, ChangedPart, Settings};
use crate::error::AppError;
use crate::laptop::settings::{device_name_of, language_of, settings_of};
use crate::laptop::state::SignedIn;
use crate::{App, Language, Result};

/// A transaction that reads.
pub(crate) struct Access<'t> {
    app: &'t App,
    reader: &'t Reader<'t>,
    /// When it began: everything in it happens at one moment.
    pub(crate) now: Timestamp,
    signed_in: Option<SignedIn>,
    remembered: Remembered,
}

/// What was asked of the database already.
#[derive(Default)]
struct Remembered {
    stored: OnceCell<BTreeMap<String, String>>,
    lock: OnceCell<LaptopLock>,
    settings: OnceCell<Settings>,
    staff: RefCell<BTreeMap<EventId, Rc<BTreeMap<StaffId, Staff>>>>,
}

impl<'t> Deref for Access<'t> {
    type Target = Reader<'t>;
    fn deref(&self) -> &Reader<'t> {
        self.reader
    }
}

/// A transaction that writes.
pub(crate) struct WriteAccess<'t> {
    access: Access<'t>,
    writer: &'t Writer<'t>,
    changed: RefCell<Changed>,
}

impl<'t> Deref for WriteAccess<'t> {
    type Target = Access<'t>;
    fn deref(&self) -> &Access<'t> {
        &self.access
    }
}

impl App {
    /// Runs `look` on one state of the database.
    pub(crate) fn read<T>(&self, look: impl FnOnce(&Access<'_>) -> Result<T>) -> Result<T> {
        self.store().read(|reader| look(&Access::new(self, reader)))
    }

    /// Runs `change` in one transaction: all of it happens, or on an error nothing.
    pub(crate) fn write<T>(&self, change: impl FnOnce(&WriteAccess<'_>) -> Result<T>) -> Result<T> {
        let (done, changed) = self.store().write(|writer| {
            let access = WriteAccess::new(self, writer);
            let done = change(&access)?;
            Ok::<_, AppError>((done, access.changed.into_inner()))
        })?;
        self.tell_commit(&changed);
        Ok(done)
    }

    /// Runs `change` as [`App::write`] does, and takes it back.
    pub(crate) fn dry_run<T>(&self, change: impl FnOnce(&WriteAccess<'_>) -> Result<T>) -> Result<T> {
        self.store().dry_run(|writer| change(&WriteAccess::new(self, writer)))
    }

    /// Refuses a use case that the lock of this laptop or the role of whoever is signed in does not reach to, before
    /// anything else is looked at. What has one transaction only asks in it.
    pub(crate) fn authorize(&self, use_case: UseCase) -> Result<()> {
        self.read(|access| access.authorize(use_case))
    }
}

impl<'t> Access<'t> {
    fn new(app: &'t App, reader: &'t Reader<'t>) -> Self {
        Self { app, reader, now: app.now(), signed_in: app.signed_in(), remembered: Remembered::default() }
    }

    pub(crate) fn app(&self) -> &'t App {
        self.app
    }

    /// Who works on this laptop.
    pub(crate) fn signed_in(&self) -> Option<SignedIn> {
        self.signed_in
    }

    /// Who is signed in at this event; nobody while somebody works at another.
    pub(crate) fn signed_in_at(&self, event: EventId) -> Option<StaffId> {
        self.signed_in.filter(|signed| signed.event == event).map(|signed| signed.staff)
    }

    /// As what this laptop belongs to an event; `None`: it was never invited.
    pub(crate) fn membership(&self, event: EventId) -> Result<Option<Membership>> {
        Ok(self.reader.membership(event, self.app.device_id())?)
    }

    /// Who works at an event, those who no longer do included.
    pub(crate) fn all_staff(&self, event: EventId) -> Result<Rc<BTreeMap<StaffId, Staff>>> {
        if let Some(remembered) = self.remembered.staff.borrow().get(&event) {
            return Ok(Rc::clone(remembered));
        }
        let found = Rc::new(self.reader.staff(event)?);
        self.remembered.staff.borrow_mut().insert(event, Rc::clone(&found));
        Ok(found)
    }

    /// What this laptop is locked to and asks for.
    pub(crate) fn laptop_lock(&self) -> Result<&LaptopLock> {
        if let Some(remembered) = self.remembered.lock.get() {
            return Ok(remembered);
        }
        let found = LaptopLock::of(self.stored()?)?;
        Ok(self.remembered.lock.get_or_init(|| found))
    }

    /// What this laptop remembers for its screens.
    pub(crate) fn screen_settings(&self) -> Result<&Settings> {
        if let Some(remembered) = self.remembered.settings.get() {
            return Ok(remembered);
        }
        let found = settings_of(self.stored()?);
        Ok(self.remembered.settings.get_or_init(|| found))
    }

    /// The language that this laptop is set to, or the system's.
    pub(crate) fn language(&self) -> Result<Language> {
        Ok(language_of(self.screen_settings()?))
    }

    /// This laptop's name for others.
    pub(crate) fn device_name(&self) -> Result<String> {
        Ok(device_name_of(self.screen_settings()?))
    }

    /// What is remembered under a key, as far as it can be read.
    pub(crate) fn remembered_setting<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>> {
        let stored = self.stored()?.get(key);
        Ok(stored.and_then(|text| serde_json::from_str::<Option<T>>(text).ok()).flatten())
    }

    fn stored(&self) -> Result<&BTreeMap<String, String>> {
        if let Some(remembered) = self.remembered.stored.get() {
            return Ok(remembered);
        }
        let found = self.reader.settings()?;
        Ok(self.remembered.stored.get_or_init(|| found))
    }
}

impl<'t> WriteAccess<'t> {
    fn new(app: &'t App, writer: &'t Writer<'t>) -> Self {
        Self { access: Access::new(app, writer), writer, changed: RefCell::new(Changed::nothing()) }
    }

    /// The writer itself, for what is no fact: this laptop's own tables. Settings are written by [`Self::put_setting`].
    pub(crate) fn writer(&self) -> &'t Writer<'t> {
        self.writer
    }

    /// Founds an event; this laptop is its organiser's. Nobody works at an event that is not there yet.
    pub(crate) fn found(&self, body: Body) -> Result<EventId> {
        let changed = body.clone();
        let (event, _) =
            self.writer.append(self.access.app.device(), None, body, Vec::new(), None, self.now)?;
        self.changed.borrow_mut().add(event, &changed);
        Ok(event)
    }

    /// Says something in an event, in the name of whoever is signed in; of its private parts, `access::parts` knows who may
    /// hold which. A laptop joins before anybody works on it.
    pub(crate) fn append(&self, event: EventId, body: Body, parts: Vec<(Role, Part)>) -> Result<()> {
        if !matches!(body, Body::DeviceJoined { .. }) {
            self.require_role(event, body.needs())?;
        }
        let about_people = matches!(body, Body::StaffSaved { .. });
        self.changed.borrow_mut().add(event, &body);
        let app = self.access.app;
        let by = self.signed_in_at(event);
        self.writer.append(app.device(), Some(event), body, parts, by, self.now)?;
        if about_people {
            self.access.remembered.staff.take();
        }
        Ok(())
    }

    /// Says several things one after the other, none of them about devices or people, as [`Self::append`] says one.
    pub(crate) fn append_all(
        &self,
        event: EventId,
        said: impl IntoIterator<Item = Result<Said>>,
    ) -> Result<()> {
        let said = said.into_iter().map(|said| {
            let (body, parts) = said?;
            self.require_role(event, body.needs())?;
            self.changed.borrow_mut().add(event, &body);
            Ok::<_, AppError>((body, parts))
        });
        let by = self.signed_in_at(event);
        self.writer.append_all(self.access.app.device(), event, said, by, self.now)
    }

    /// Remembers a setting of this laptop; the rest of this transaction does not look at it.
    pub(crate) fn put_setting(&self, key: &str, text: &str) -> Result<()> {
        self.changed(ChangedPart::Settings);
        Ok(self.writer.put_setting(key, text)?)
    }

    /// Notes a change that is no fact.
    pub(crate) fn changed(&self, part: ChangedPart) {
        self.changed.borrow_mut().parts.insert(part);
    }

    /// Notes that anything of an event may be another: facts of other laptops came in, or parts of it were dropped.
    pub(crate) fn changed_all_of(&self, event: EventId) {
        self.changed.borrow_mut().add_all_of(event);
    }
}
