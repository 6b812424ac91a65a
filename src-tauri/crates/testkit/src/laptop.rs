//! Named laptops: a key, a database in a folder of its own and a clock that stands until it is set; and the links
//! between them. What their facts do is `entrada-store`'s.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "only tests use this, and they may panic")]

use std::cell::{Cell, RefCell};

use entrada_core::Timestamp;
use entrada_core::clock::Stamp;
use entrada_core::fact::{Body, DeviceKey, Fact, InvitationKey, Payload, Tip, VERSION};
use entrada_core::ids::{DeviceId, EventId, ReadingKeyHash};
use entrada_core::model::{EventPatch, Person, Role};
use entrada_core::part::Part;
use entrada_store::{IngestReport, Store, StoreError, Until};
use tempfile::TempDir;
use zeroize::Zeroizing;

use crate::Chance;
use crate::clock::START_MS;

/// A laptop.
pub struct Laptop {
    /// What it is called; its key follows from it.
    pub name: String,
    /// Its key.
    pub key: DeviceKey,
    /// Its database.
    pub store: Store,
    folder: TempDir,
    now_ms: Cell<i64>,
    chance: RefCell<Chance>,
}

impl Laptop {
    /// A laptop with an empty database.
    #[must_use]
    pub fn new(name: &str) -> Self {
        let mut chance = Chance::named(name);
        let key = DeviceKey::from_secret(&Zeroizing::new(chance.bytes()));
        let folder = tempfile::tempdir().expect("a temporary folder");
        let store = Store::open(&folder.path().join("entrada.db")).expect("a new database");
        let (now_ms, chance) = (Cell::new(START_MS), RefCell::new(chance));
        Self { name: name.to_owned(), key, store, folder, now_ms, chance }
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> DeviceId {
        self.key.id()
    }

    /// Where its database is.
    #[must_use]
    pub fn database(&self) -> std::path::PathBuf {
        self.folder.path().join("entrada.db")
    }

    /// What its clock shows.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        Timestamp::from_millisecond(self.now_ms.get()).expect("a time within range")
    }

    /// Sets its clock, also back.
    pub fn set_clock(&self, moment: Timestamp) {
        self.now_ms.set(moment.as_millisecond());
    }

    /// Moves its clock on, or back.
    pub fn advance(&self, seconds: i64) {
        self.now_ms.set(self.now_ms.get() + seconds * 1_000);
    }

    /// Its own randomness.
    pub fn chance<T>(&self, draw: impl FnOnce(&mut Chance) -> T) -> T {
        draw(&mut self.chance.borrow_mut())
    }

    /// Founds an event of this name that lasts from an hour from now to five.
    #[must_use]
    pub fn found(&self, name: &str) -> EventId {
        let hours = |hours: i64| Timestamp::from_millisecond(self.now_ms.get() + hours * 3_600_000).ok();
        let event = EventPatch {
            name: Some(name.to_owned()),
            timezone: Some("Europe/Madrid".to_owned()),
            starts: hours(1),
            ends: hours(5),
            ..EventPatch::default()
        };
        let body = Body::EventFounded {
            device_name: self.name.clone(),
            event,
            slots: Vec::new(),
            reading_key: ReadingKeyHash([0; 32]),
        };
        let founded =
            self.store.write(|writer| writer.append(&self.key, None, body, Vec::new(), None, self.now()));
        founded.expect("anybody may found an event").0
    }

    /// Says something in an event, as far as its role allows.
    ///
    /// # Errors
    /// When the role does not allow it.
    pub fn try_say(&self, event: EventId, body: Body, people: Vec<Person>) -> Result<(), StoreError> {
        let parts = self.parts(people);
        self.store
            .write(|writer| writer.append(&self.key, Some(event), body, parts, None, self.now()).map(|_| ()))
    }

    /// Says something in an event; panics when its role does not allow it.
    pub fn say(&self, event: EventId, body: Body) {
        self.try_say(event, body, Vec::new()).expect("its role allows it");
    }

    /// The ends of a device's stream, as this laptop knows them.
    #[must_use]
    pub fn tips(&self, event: EventId, device: DeviceId) -> Vec<Tip> {
        self.store.read(|reader| reader.tips(event, device, Until::Now)).expect("the database can be read")
    }

    /// Says something whether its role allows it or not, as a changed program would. Returns the place in its stream.
    pub fn say_anyway(&self, event: EventId, body: Body) -> u64 {
        let own: Vec<Fact> =
            self.facts(event).into_iter().filter(|fact| fact.payload.device == self.id()).collect();
        let last = own.iter().max_by_key(|fact| fact.payload.seq);
        let seq = last.map_or(1, |fact| fact.payload.seq + 1);
        let time = last.map_or(Stamp::default(), |fact| fact.payload.time).next(self.now_ms.get());
        let fact = self.signed(event, seq, last.map(Fact::hash), time, body);
        self.store
            .write(|writer| writer.ingest(&[fact], Role::Organiser, self.now()))
            .expect("a sound fact is taken in");
        seq
    }

    /// Hands all it knows of an event to the database of another program, behind that program's back.
    ///
    /// # Panics
    /// When the database can't be written.
    pub fn hand_over(&self, event: EventId, database: &std::path::Path) {
        let other = Store::open(database).expect("the other program's database");
        other
            .write(|writer| writer.ingest(&self.facts(event), Role::Organiser, self.now()))
            .expect("sound facts are taken in");
    }

    /// A fact of this laptop that is not written down.
    #[must_use]
    pub fn signed(
        &self,
        event: EventId,
        seq: u64,
        prev: Option<entrada_core::ids::FactHash>,
        time: Stamp,
        body: Body,
    ) -> Fact {
        let (event, device, wall) = (Some(event), self.id(), self.now());
        let payload =
            Payload { v: VERSION, event, device, seq, prev, time, wall, by: None, body, private: Vec::new() };
        self.key.sign(payload, Vec::new()).expect("it can be written as JSON")
    }

    fn parts(&self, people: Vec<Person>) -> Vec<(Role, Part)> {
        let salt = || self.chance(|chance| format!("{:032x}", u128::from(chance.bits())));
        people.iter().map(|person| (Role::Door, Part::of(salt(), person))).collect()
    }

    /// Invites whoever gets the key.
    #[must_use]
    pub fn invite(&self, event: EventId, role: Role) -> InvitationKey {
        let key = InvitationKey::from_secret(&Zeroizing::new(self.chance(Chance::bytes)));
        self.say(event, Body::DeviceInvited { invitation: key.id(), role, slot: None, expires: None });
        key
    }

    /// Joins an event by an invitation.
    pub fn join(&self, event: EventId, invitation: &InvitationKey) {
        let proof = invitation.prove(event, self.id());
        let body = Body::DeviceJoined { name: self.name.clone(), invitation: invitation.id(), proof };
        self.say(event, body);
    }

    /// Is handed the event by `from` and joins it with a role.
    pub fn admitted_by(&self, from: &Self, event: EventId, role: Role) {
        let invitation = from.invite(event, role);
        from.send_to(self, event);
        self.join(event, &invitation);
        self.send_to(from, event);
    }

    /// All its facts of an event, in the order in which they came.
    #[must_use]
    pub fn facts(&self, event: EventId) -> Vec<Fact> {
        let mut facts = Vec::new();
        let read = self.store.read(|reader| {
            reader.facts(event, |fact| {
                facts.push(fact);
                Ok::<(), StoreError>(())
            })
        });
        read.expect("the database can be read");
        facts
    }

    /// Takes facts in.
    pub fn take(&self, facts: &[Fact]) -> IngestReport {
        self.take_as(facts, Role::Organiser)
    }

    /// Takes facts in, and of their private parts those that this role may hold.
    pub fn take_as(&self, facts: &[Fact], holds: Role) -> IngestReport {
        self.store.write(|writer| writer.ingest(facts, holds, self.now())).expect("sound facts are taken in")
    }

    /// Carries all facts of an event to another laptop, each checked on the way as a bundle's are.
    pub fn send_to(&self, other: &Self, event: EventId) -> IngestReport {
        let checked =
            |fact: Fact| Fact::verified(fact.bytes, fact.signature, fact.parts).expect("it is sound");
        other.take(&self.facts(event).into_iter().map(checked).collect::<Vec<_>>())
    }

    /// What its screens would show of an event, as lines.
    #[must_use]
    pub fn dump(&self, event: EventId) -> std::collections::BTreeSet<String> {
        self.store.read(|reader| reader.dump(event)).expect("the database can be read")
    }
}

/// A link between two laptops, which can be cut.
pub struct Link<'l> {
    ends: (&'l Laptop, &'l Laptop),
    whole: Cell<bool>,
}

impl<'l> Link<'l> {
    /// A link that works.
    #[must_use]
    pub fn new(a: &'l Laptop, b: &'l Laptop) -> Self {
        Self { ends: (a, b), whole: Cell::new(true) }
    }

    /// Cuts or mends it.
    pub fn set_whole(&self, whole: bool) {
        self.whole.set(whole);
    }

    /// Carries facts both ways; `false` when it is cut.
    pub fn carry(&self, event: EventId) -> bool {
        if self.whole.get() {
            self.ends.0.send_to(self.ends.1, event);
            self.ends.1.send_to(self.ends.0, event);
        }
        self.whole.get()
    }
}
