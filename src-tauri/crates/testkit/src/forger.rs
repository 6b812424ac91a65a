//! A forger: whoever has a device's key and no scruples. It signs anything, at any place and time, and keeps what it signed;
//! laptops that keep the rules are `laptop`'s. Its bodies are the tests' own.
#![allow(clippy::unwrap_used, reason = "only tests use this, and they may panic")]

use entrada_core::Timestamp;
use entrada_core::clock::Stamp;
use entrada_core::fact::{Body, DeviceKey, Fact, InvitationKey, Payload, Tip, VERSION};
use entrada_core::ids::{DeviceId, EventId, ReadingKeyHash};
use entrada_core::model::{EventPatch, Person, Role};
use entrada_core::part::Part;
use entrada_core::patch::Patch;
use zeroize::Zeroizing;

use crate::clock::START_MS;

/// Signs for one device in one event.
pub struct Forger {
    secret: [u8; 32],
    key: DeviceKey,
    event: Option<EventId>,
    tip: Option<Tip>,
    /// All that it signed, in that order.
    pub facts: Vec<Fact>,
}

/// That millisecond after the moment where the clocks of all stories stand at first.
fn at(ms: i64) -> Timestamp {
    Timestamp::from_millisecond(START_MS + ms).unwrap()
}

fn invitation(seed: u8) -> InvitationKey {
    InvitationKey::from_secret(&Zeroizing::new([seed; 32]))
}

impl Forger {
    /// A device by its seed; the event is known or founded by the first thing said.
    #[must_use]
    pub fn new(seed: u8, event: Option<EventId>) -> Self {
        Self::with_secret([seed; 32], event)
    }

    /// A device by its secret key.
    #[must_use]
    pub fn with_secret(secret: [u8; 32], event: Option<EventId>) -> Self {
        let key = DeviceKey::from_secret(&Zeroizing::new(secret));
        Self { secret, key, event, tip: None, facts: Vec::new() }
    }

    /// Signs any text as if it were a fact of this device; whether it is one is for others to see.
    #[must_use]
    pub fn sign_text(&self, text: &str) -> [u8; 64] {
        use ed25519_dalek::Signer as _;
        let key = ed25519_dalek::SigningKey::from_bytes(&self.secret);
        key.sign(
            &[
                b"entrada fact 1
",
                text.as_bytes(),
            ]
            .concat(),
        )
        .to_bytes()
    }

    /// What it says next follows this fact.
    pub fn follow(&mut self, tip: Tip) {
        self.tip = Some(tip);
    }

    /// The last fact that it signed or follows.
    #[must_use]
    pub fn tip(&self) -> Option<Tip> {
        self.tip
    }

    /// The device.
    #[must_use]
    pub fn id(&self) -> DeviceId {
        self.key.id()
    }

    /// How far it has got in its stream, on the branch where it is.
    #[must_use]
    pub fn said(&self) -> u64 {
        self.tip.map_or(0, |tip| tip.seq)
    }

    /// What it says next follows the first fact that it signed for this place; 0: it begins anew.
    pub fn go_back_to(&mut self, place: u64) {
        let fact = self.facts.iter().find(|fact| fact.payload.seq == place);
        self.tip = fact.map(|fact| Tip { seq: place, hash: fact.hash() });
    }

    /// The first fact that it signed for a place, as a dismissal names it.
    ///
    /// # Panics
    /// When it has signed none.
    #[must_use]
    pub fn tip_at(&self, place: u64) -> Tip {
        let fact = self.facts.iter().find(|fact| fact.payload.seq == place).unwrap();
        Tip { seq: place, hash: fact.hash() }
    }

    /// Says something at a time of its choice.
    pub fn say(&mut self, ms: i64, body: Body, names: &[&str]) -> Fact {
        let part = |name: &&str| {
            let person = Person { name: Patch::Set((*name).to_owned()), ..Person::default() };
            Part::of(format!("{ms:032x}"), &person)
        };
        self.say_dated(Stamp(at(ms).as_millisecond(), 0), at(ms), body, names.iter().map(part).collect())
    }

    /// Says something under any stamp and wall time, with any parts.
    ///
    /// # Panics
    /// When it can't be written as JSON.
    pub fn say_dated(&mut self, time: Stamp, wall: Timestamp, body: Body, parts: Vec<Part>) -> Fact {
        let payload = Payload {
            v: VERSION,
            event: self.event,
            device: self.id(),
            seq: self.said() + 1,
            prev: self.tip.map(|tip| tip.hash),
            time,
            wall,
            by: None,
            body,
            private: parts.iter().map(|part| part.mark(Role::Door)).collect(),
        };
        let fact = self.key.sign(payload, parts).unwrap();
        self.event.get_or_insert_with(|| fact.event());
        self.tip = Some(Tip { seq: fact.payload.seq, hash: fact.hash() });
        self.facts.push(fact.clone());
        fact
    }

    /// Founds an event.
    pub fn found(&mut self) -> EventId {
        let event = EventPatch {
            name: Some("Party".into()),
            timezone: Some("Europe/Madrid".into()),
            starts: Some(at(0)),
            ends: Some(at(9_000_000)),
            ..EventPatch::default()
        };
        let founded = Body::EventFounded {
            device_name: "office".into(),
            event,
            slots: Vec::new(),
            reading_key: ReadingKeyHash([0; 32]),
        };
        self.say(0, founded, &[]).event()
    }

    /// Invites whoever has the key of this seed.
    pub fn invite(&mut self, ms: i64, seed: u8, role: Role) {
        let invitation = invitation(seed).id();
        self.say(ms, Body::DeviceInvited { invitation, role, slot: None, expires: None }, &[]);
    }

    /// Joins with the key of this seed.
    pub fn join(&mut self, ms: i64, seed: u8) {
        self.join_with(ms, &format!("laptop {seed}"), &invitation(seed));
    }

    /// Joins with an invitation's key.
    ///
    /// # Panics
    /// When its event is not known yet.
    pub fn join_with(&mut self, ms: i64, name: &str, key: &InvitationKey) {
        let proof = key.prove(self.event.unwrap(), self.id());
        self.say(ms, Body::DeviceJoined { name: name.to_owned(), invitation: key.id(), proof }, &[]);
    }

    /// Dismisses a device but for these ends of its stream.
    pub fn dismiss(&mut self, ms: i64, device: DeviceId, tips: Vec<Tip>) {
        self.say(ms, Body::DeviceDismissed { device, tips, keeps: Vec::new() }, &[]);
    }
}
