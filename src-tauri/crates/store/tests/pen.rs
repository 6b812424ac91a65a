//! Facts without a database: a device's stream, signed as it grows, and the bodies that tests say.

use entrada_core::Timestamp;
use entrada_core::clock::Stamp;
use entrada_core::decide::Reason;
use entrada_core::fact::{
    Body, DeviceKey, Fact, InvitationKey, IssuedLine, Part, Payload, ScanLine, VERSION,
};
use entrada_core::ids::{DeviceId, EventId, FactHash, ReadingKeyHash, ScanId};
use entrada_core::model::{Direction, EventPatch, Person, Role, TypePatch};
use entrada_core::number::Number;
use entrada_core::patch::Patch;
use zeroize::Zeroizing;

/// A device's stream about one event.
pub struct Pen {
    key: DeviceKey,
    event: Option<EventId>,
    prev: Option<FactHash>,
    pub facts: Vec<Fact>,
}

/// That millisecond after 2026-11-20T18:00:00Z.
pub fn at(ms: i64) -> Timestamp {
    Timestamp::from_millisecond(1_795_197_600_000 + ms).unwrap()
}

pub fn ticket(index: usize) -> Number {
    Number::from_random(1_000 + index as u64)
}

pub fn order() -> Number {
    Number::from_random(7)
}

pub fn scan_id(text: &str) -> ScanId {
    text.parse().unwrap()
}

pub fn invitation(name: u8) -> InvitationKey {
    InvitationKey::from_secret(&Zeroizing::new([name; 32]))
}

impl Pen {
    /// A device by its seed; the event is known or founded by the first thing said.
    pub fn new(seed: u8, event: Option<EventId>) -> Self {
        Self {
            key: DeviceKey::from_secret(&Zeroizing::new([seed; 32])),
            event,
            prev: None,
            facts: Vec::new(),
        }
    }

    pub fn id(&self) -> DeviceId {
        self.key.id()
    }

    pub fn said(&self) -> u64 {
        self.facts.len() as u64
    }

    /// Says something at a time of its choice.
    pub fn say(&mut self, ms: i64, body: Body, names: &[&str]) -> Fact {
        let part = |name: &&str| Part {
            salt: format!("{ms:032x}"),
            person: Person { name: Patch::Set((*name).to_owned()), ..Person::default() },
        };
        let parts: Vec<Part> = names.iter().map(part).collect();
        let payload = Payload {
            v: VERSION,
            event: self.event,
            device: self.id(),
            seq: self.said() + 1,
            prev: self.prev,
            time: Stamp(at(ms).as_millisecond(), 0),
            wall: at(ms),
            by: None,
            body,
            private: parts.iter().map(Part::hash).collect(),
        };
        let fact = self.key.sign(payload, parts).unwrap();
        self.event.get_or_insert_with(|| fact.event());
        self.prev = Some(fact.hash());
        self.facts.push(fact.clone());
        fact
    }

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

    pub fn invite(&mut self, ms: i64, key: u8, role: Role) {
        self.say(
            ms,
            Body::DeviceInvited { invitation: invitation(key).id(), role, slot: None, expires: None },
            &[],
        );
    }

    pub fn join(&mut self, ms: i64, key: u8) {
        let invitation = invitation(key);
        let proof = invitation.prove(self.event.unwrap(), self.id());
        let body = Body::DeviceJoined { name: format!("laptop {key}"), invitation: invitation.id(), proof };
        self.say(ms, body, &[]);
    }
}

pub fn type_saved(index: u16, reentry: bool) -> Body {
    let patch =
        TypePatch { name: Some(format!("Type {index}")), reentry: Some(reentry), ..TypePatch::default() };
    Body::TypeSaved { index, ticket_type: patch }
}

pub fn issue(index: usize, type_index: u16) -> Body {
    let line = IssuedLine {
        number: ticket(index),
        type_index,
        person: Some(0),
        seat: None,
        valid_from: None,
        valid_until: None,
        sealing: None,
        foreign_code: Some(format!("CODE-{index}")),
    };
    Body::TicketsIssued { order: order(), tickets: vec![line] }
}

pub fn scan(id: &str, index: usize, ms: i64, direction: Direction, reason: Reason) -> Body {
    Body::ScanRecorded(line(id, index, ms, direction, reason))
}

pub fn line(id: &str, index: usize, ms: i64, direction: Direction, reason: Reason) -> ScanLine {
    ScanLine {
        scan: scan_id(id),
        ticket: Some(ticket(index)),
        serial: None,
        type_index: None,
        at: at(ms),
        direction,
        gate: None,
        reason,
        unconfirmed: false,
        area: None,
        answers: None,
        accepted_unpaid: false,
        accepted_reissued: false,
        why: None,
        paper: false,
        shown: None,
    }
}

pub fn enter(id: &str, index: usize, ms: i64) -> Body {
    scan(id, index, ms, Direction::In, Reason::Admitted)
}

pub fn undo(id: &str, device: DeviceId) -> Body {
    Body::ScanUndone { scan: scan_id(id), scan_device: device, reason: format!("{id} was a mistake") }
}
