//! The journal's entries: what they say, how they are signed and chained, and how they are checked.
//!
//! Layout and rules are written down in `docs/formats.md`. Storing them is `entrada-store`'s.

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

use crate::clock::Stamp;
use crate::code::Slot;
use crate::fact_lines::method_or_other;
pub use crate::fact_lines::{IssuedLine, Origin, PaidLine, RecordedSale, ScanLine};
use crate::ids::{
    DeviceId, EventId, FactHash, InvitationId, QuestionId, ReadingKeyHash, ScanId, SlotId, StaffId,
};
use crate::model::{EventPatch, PaymentMethod, Role, Sealing, TypePatch};
use crate::money::Currency;
use crate::number::Number;
use crate::order::OrderLine;
use crate::part::{Part, PartMark};
use crate::patch::Patch;
use crate::question::QuestionPatch;
use crate::staff::StaffPatch;
use crate::tax::TaxRate;
use crate::venue::{AreaPatch, GatePatch};

/// The version of the fact format that this program writes.
pub const VERSION: u32 = 1;
const SIGNED_PREFIX: &[u8] = b"entrada fact 1\n";
const JOIN_PREFIX: &[u8] = b"entrada join 1\n";
const CONTINUE_PREFIX: &[u8] = b"entrada continue 1\n";

/// What a fact says. Bodies are additive: unknown fields are ignored, and an unknown kind is kept and passed on
/// but changes nothing here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs, reason = "fields are named by the words of the domain")]
pub enum Body {
    /// The first fact of an event: it names the organiser's device by its signature, and its hash is the event's id.
    /// `slots`: the first keys that codes are signed with, by their index; the organiser's own is the first.
    EventFounded { device_name: String, event: EventPatch, slots: Vec<SlotId>, reading_key: ReadingKeyHash },
    /// The event was changed.
    EventSaved { event: EventPatch },
    /// A ticket type was added or changed.
    TypeSaved { index: u16, ticket_type: TypePatch },
    /// An area was added or changed.
    AreaSaved { area: String, change: AreaPatch },
    /// A gate was added or changed.
    GateSaved { gate: String, change: GatePatch },
    /// A question at the door was added or changed.
    QuestionSaved { question: QuestionId, change: QuestionPatch },
    /// Somebody who works here was added or changed. `pin`: which of the fact's private parts has the hash of their PIN.
    StaffSaved {
        staff: StaffId,
        change: StaffPatch,
        #[serde(default, skip_serializing_if = "Patch::is_keep")]
        pin: Patch<u32>,
    },
    /// A sale. `buyer` and `note`, which is for the door, point into the fact's private parts; `pay_until`: how long its
    /// places are kept unpaid.
    OrderRecorded {
        order: Number,
        buyer: Option<u32>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<u32>,
        lines: Vec<OrderLine>,
        total: i64,
        currency: Currency,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pay_until: Option<Timestamp>,
    },
    /// An order's data was changed. `buyer` and `note` point into the fact's private parts.
    OrderChanged {
        order: Number,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        buyer: Option<u32>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<u32>,
        #[serde(default, skip_serializing_if = "Patch::is_keep")]
        pay_until: Patch<Timestamp>,
    },
    /// Money changed hands for an order; `amount` in minor units, negative: given back. `tendered`: what was put on
    /// the counter in cash, the rest of which was change. `allowance`: how much of what is given back the order costs less
    /// from now on; the rest was paid too much. Absent: all of it.
    PaymentRecorded {
        order: Number,
        #[serde(deserialize_with = "method_or_other")]
        method: PaymentMethod,
        amount: i64,
        currency: Currency,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        tendered: Option<i64>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        allowance: Option<i64>,
    },
    /// The cash of one device and, when somebody was signed in, one person was counted; amounts in minor units.
    CashCounted {
        opening: i64,
        expected: i64,
        counted: i64,
        currency: Currency,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<String>,
    },
    /// The personal data of these tickets and orders, as far as it was written before this, is dropped everywhere.
    PersonForgotten { tickets: Vec<Number>, orders: Vec<Number> },
    /// Tickets were issued within an order.
    TicketsIssued { order: Number, tickets: Vec<IssuedLine> },
    /// Many sales, each of an order of its own, as a list brings them: one signature is enough for all that was written at
    /// once. `buyer`, `person` and `contact` point into the fact's private parts.
    SalesRecorded { sales: Vec<RecordedSale> },
    /// A ticket's data was changed. `person` and `contact` point into the fact's private parts.
    TicketChanged {
        ticket: Number,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<u32>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        contact: Option<u32>,
        #[serde(default, skip_serializing_if = "Patch::is_keep")]
        seat: Patch<String>,
        #[serde(default, skip_serializing_if = "Patch::is_keep")]
        valid_from: Patch<Timestamp>,
        #[serde(default, skip_serializing_if = "Patch::is_keep")]
        valid_until: Patch<Timestamp>,
    },
    /// A ticket is of another type from now on, and costs this, with this much tax in it: one fact, so that of two laptops
    /// apart one's word counts for all of it. `reason`: why it does not cost what the type does.
    TicketTypeChanged {
        ticket: Number,
        #[serde(rename = "type")]
        type_index: u16,
        price: i64,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        tax: Option<TaxRate>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// A ticket was held back, with the text that the door shows.
    TicketBlocked { ticket: Number, text: String },
    /// It is no longer held back.
    TicketUnblocked { ticket: Number },
    /// A ticket was cancelled.
    TicketCancelled { ticket: Number, reason: Option<String> },
    /// A cancelled ticket is valid again.
    TicketReinstated { ticket: Number },
    /// A ticket has a new code; older serials are replaced.
    TicketReissued { ticket: Number, serial: u16, sealing: Sealing },
    /// A ticket, with the code of this serial, was handed to a mail server that took it. `contact`: where among the private
    /// parts the address is that it went to.
    TicketMailed {
        ticket: Number,
        serial: u16,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        contact: Option<u32>,
    },
    /// A wristband or card is scanned in a ticket's place from now on, instead of the one before; without a code, none is.
    TicketLinked {
        ticket: Number,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        linked_code: Option<String>,
    },
    /// Somebody stood at the door, let in or not.
    ScanRecorded(ScanLine),
    /// A scan was taken back.
    ScanUndone { scan: ScanId, scan_device: DeviceId, reason: String },
    /// An organiser invites whoever first joins with the private half of this key, until it expires. `slot`: what such
    /// a device signs codes with.
    DeviceInvited {
        invitation: InvitationId,
        role: Role,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        slot: Option<SlotId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        expires: Option<Timestamp>,
    },
    /// Who made an invitation has seen this device join with it: no other can any more.
    DeviceConfirmed { invitation: InvitationId, device: DeviceId },
    /// One more key that codes may be signed with.
    SlotAdded { slot: Slot },
    /// The first fact of an invited device. `proof`: the invitation's signature over event and device, hex.
    DeviceJoined { name: String, invitation: InvitationId, proof: String },
    /// The first fact of a device that goes on from a backup of another, under a new key: what the other said after
    /// the backup stands beside it. `proof`: the other's signature over event and device, hex.
    DeviceContinued { name: String, continues: DeviceId, proof: String },
    /// Of a device's facts only those count any more that are among these tips or before one of them in its stream, and
    /// none of devices that go on from a backup of it, but those in `keeps`.
    DeviceDismissed {
        device: DeviceId,
        tips: Vec<Tip>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        keeps: Vec<DeviceId>,
    },
    /// Something in a shape that this program does not know, of a kind that it does. Such a fact is kept and handed on.
    #[serde(skip)]
    Unreadable,
    /// A kind that a newer program wrote.
    #[serde(other)]
    Unknown,
}

/// A fact as an end of its device's stream: a stream is normally a line and has one, and one that forked has several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Tip {
    /// Its place in the stream.
    pub seq: u64,
    /// Its hash, which covers all that was said before it.
    pub hash: FactHash,
}

impl Body {
    /// The lowest role that may say this.
    #[must_use]
    pub fn needs(&self) -> Role {
        match self {
            Self::EventFounded { .. }
            | Self::EventSaved { .. }
            | Self::TypeSaved { .. }
            | Self::AreaSaved { .. }
            | Self::GateSaved { .. }
            | Self::QuestionSaved { .. }
            | Self::StaffSaved { .. }
            | Self::PersonForgotten { .. }
            | Self::DeviceInvited { .. }
            | Self::DeviceConfirmed { .. }
            | Self::SlotAdded { .. }
            | Self::DeviceDismissed { .. } => Role::Organiser,
            Self::OrderRecorded { .. }
            | Self::OrderChanged { .. }
            | Self::PaymentRecorded { .. }
            | Self::CashCounted { .. }
            | Self::TicketsIssued { .. }
            | Self::SalesRecorded { .. }
            | Self::TicketChanged { .. }
            | Self::TicketTypeChanged { .. }
            | Self::TicketBlocked { .. }
            | Self::TicketUnblocked { .. }
            | Self::TicketCancelled { .. }
            | Self::TicketReinstated { .. }
            | Self::TicketReissued { .. }
            | Self::TicketMailed { .. } => Role::Desk,
            Self::ScanRecorded(_)
            | Self::ScanUndone { .. }
            | Self::TicketLinked { .. }
            | Self::DeviceJoined { .. }
            | Self::DeviceContinued { .. }
            | Self::Unreadable
            | Self::Unknown => Role::Door,
        }
    }

    /// The tickets that it issues.
    #[must_use]
    pub fn issued(&self) -> Vec<&IssuedLine> {
        match self {
            Self::TicketsIssued { tickets, .. } => tickets.iter().collect(),
            Self::SalesRecorded { sales } => sales.iter().flat_map(|sale| &sale.tickets).collect(),
            _ => Vec::new(),
        }
    }

    /// A sale of many as facts of one thing each say it, in the order in which they would follow each other.
    #[must_use]
    pub fn of_sale(sale: &RecordedSale) -> Vec<Self> {
        let RecordedSale { order, buyer, lines, total, currency, paid, tickets } = sale.clone();
        let recorded =
            Self::OrderRecorded { order, buyer, note: None, lines, total, currency, pay_until: None };
        let paid = paid.map(|PaidLine { method, amount }| Self::PaymentRecorded {
            order,
            method,
            amount,
            currency,
            tendered: None,
            reason: None,
            allowance: None,
        });
        let issued = Self::TicketsIssued { order, tickets };
        std::iter::once(recorded).chain(paid).chain([issued]).collect()
    }

    /// Whether its private parts are what an event may keep from its doors: names and notes of guests.
    fn names_guests(&self) -> bool {
        matches!(
            self,
            Self::OrderRecorded { .. }
                | Self::OrderChanged { .. }
                | Self::TicketsIssued { .. }
                | Self::SalesRecorded { .. }
                | Self::TicketChanged { .. }
        )
    }
}

/// The bytes that are signed, as data. Serialised as JSON in this order of fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payload {
    /// Format version.
    pub v: u32,
    /// The event; absent in the fact that founds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<EventId>,
    /// Who says it.
    pub device: DeviceId,
    /// Place in the stream, from 1.
    pub seq: u64,
    /// Hash of the stream's previous fact; absent at 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<FactHash>,
    /// Hybrid logical time.
    pub time: Stamp,
    /// The device's own wall clock.
    pub wall: Timestamp,
    /// Who of the event's people was signed in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<StaffId>,
    /// What it says.
    pub body: Body,
    /// The private parts beside it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub private: Vec<PartMark>,
}

/// A payload whatever its body says.
#[derive(Deserialize)]
struct Envelope {
    v: u32,
    event: Option<EventId>,
    device: DeviceId,
    seq: u64,
    prev: Option<FactHash>,
    time: Stamp,
    wall: Timestamp,
    by: Option<StaffId>,
    #[serde(default)]
    private: Vec<PartMark>,
}

impl From<Envelope> for Payload {
    fn from(Envelope { v, event, device, seq, prev, time, wall, by, private }: Envelope) -> Self {
        Self { v, event, device, seq, prev, time, wall, by, body: Body::Unreadable, private }
    }
}

/// A fact as it is kept and handed on: the exact signed bytes, the signature, and the private parts that are
/// still there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The exact bytes that the signature covers.
    pub bytes: Vec<u8>,
    /// Ed25519 signature.
    pub signature: [u8; 64],
    /// What the bytes say.
    pub payload: Payload,
    /// Private parts by their place; `None` where one was dropped.
    pub parts: Vec<Option<Part>>,
}

/// Why bytes are not a valid fact.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FactError {
    /// Not the JSON that a fact is.
    #[error("a fact can't be read: {0}")]
    Unreadable(String),
    /// Written by a newer program.
    #[error("a fact has format {0}, which needs a newer Entrada")]
    Newer(u32),
    /// The signature does not fit.
    #[error("a fact of device {0} has a wrong signature")]
    Signature(String),
    /// A private part is not the one that the fact names.
    #[error("a private part of a fact of device {0} was changed")]
    Part(String),
}

/// A device's secret key. Never serialised here; no `Debug`.
pub struct DeviceKey(SigningKey);

impl DeviceKey {
    /// The key of these 32 secret bytes.
    #[must_use]
    pub fn from_secret(secret: &Zeroizing<[u8; 32]>) -> Self {
        Self(SigningKey::from_bytes(secret))
    }

    /// Its public half, which names the device.
    #[must_use]
    pub fn id(&self) -> DeviceId {
        DeviceId(self.0.verifying_key().to_bytes())
    }

    /// The proof that `device` goes on in `event` from a backup of this device, hex.
    #[must_use]
    pub fn vouch(&self, event: EventId, device: DeviceId) -> String {
        hex::encode(self.0.sign(&message(CONTINUE_PREFIX, event, device)).to_bytes())
    }

    /// Signs a payload and makes a fact of it.
    ///
    /// # Errors
    /// When the payload can't be written as JSON.
    pub fn sign(&self, payload: Payload, parts: Vec<Part>) -> Result<Fact, FactError> {
        let bytes = serde_json::to_vec(&payload).map_err(|error| FactError::Unreadable(error.to_string()))?;
        let signature = self.0.sign(&signed(&bytes)).to_bytes();
        Ok(Fact { bytes, signature, payload, parts: parts.into_iter().map(Some).collect() })
    }
}

fn signed(bytes: &[u8]) -> Vec<u8> {
    [SIGNED_PREFIX, bytes].concat()
}

/// The private half of an invitation.
pub struct InvitationKey(SigningKey);

impl InvitationKey {
    /// The key of these 32 secret bytes.
    #[must_use]
    pub fn from_secret(secret: &Zeroizing<[u8; 32]>) -> Self {
        Self(SigningKey::from_bytes(secret))
    }

    /// The public half, which stands in the organiser's fact.
    #[must_use]
    pub fn id(&self) -> InvitationId {
        InvitationId(self.0.verifying_key().to_bytes())
    }

    /// The proof that `device` holds this invitation to `event`, hex.
    #[must_use]
    pub fn prove(&self, event: EventId, device: DeviceId) -> String {
        let mut signature = self.0.sign(&message(JOIN_PREFIX, event, device)).to_bytes();
        let text = hex::encode(signature);
        signature.zeroize();
        text
    }
}

fn message(prefix: &[u8], event: EventId, device: DeviceId) -> Vec<u8> {
    [prefix, &event.0, &device.0].concat()
}

/// Whether `proof` shows that `device` was given the private half of `invitation`.
#[must_use]
pub fn proves(invitation: InvitationId, event: EventId, device: DeviceId, proof: &str) -> bool {
    signed_by(&invitation.0, &message(JOIN_PREFIX, event, device), proof)
}

/// Whether `proof` shows that `device` was given the key of `continued`.
#[must_use]
pub fn vouched(continued: DeviceId, event: EventId, device: DeviceId, proof: &str) -> bool {
    signed_by(&continued.0, &message(CONTINUE_PREFIX, event, device), proof)
}

fn signed_by(key: &[u8; 32], message: &[u8], signature: &str) -> bool {
    let (Ok(key), Ok(bytes)) = (VerifyingKey::from_bytes(key), hex::decode(signature)) else {
        return false;
    };
    Signature::from_slice(&bytes).is_ok_and(|signature| key.verify_strict(message, &signature).is_ok())
}

impl Fact {
    /// Reads a fact and checks its signature and private parts. Whether it fits its stream and its device's
    /// role is not seen here.
    ///
    /// # Errors
    /// When it is unreadable, newer, wrongly signed or its parts were changed.
    pub fn verified(
        bytes: Vec<u8>,
        signature: [u8; 64],
        parts: Vec<Option<Part>>,
    ) -> Result<Self, FactError> {
        let fact = Self::trusted(bytes, signature, parts)?;
        let device = fact.payload.device;
        let key = VerifyingKey::from_bytes(&device.0).map_err(|_| FactError::Signature(device.short()))?;
        key.verify_strict(&signed(&fact.bytes), &Signature::from_bytes(&signature))
            .map_err(|_| FactError::Signature(device.short()))?;
        if fact.parts.len() > fact.payload.private.len() {
            return Err(FactError::Part(device.short()));
        }
        for (part, mark) in fact.parts.iter().zip(&fact.payload.private) {
            if part.as_ref().is_some_and(|part| !part.fits(mark)) {
                return Err(FactError::Part(device.short()));
            }
        }
        Ok(fact)
    }

    /// Reads a fact that was verified before it was stored.
    ///
    /// # Errors
    /// When it is unreadable or newer.
    pub fn trusted(bytes: Vec<u8>, signature: [u8; 64], parts: Vec<Option<Part>>) -> Result<Self, FactError> {
        let payload: Payload = serde_json::from_slice(&bytes)
            .or_else(|error| serde_json::from_slice(&bytes).map(Envelope::into).map_err(|_| error))
            .map_err(|error| FactError::Unreadable(error.to_string()))?;
        if payload.v > VERSION {
            return Err(FactError::Newer(payload.v));
        }
        if payload.seq == 0 || (payload.seq == 1) != payload.prev.is_none() {
            return Err(FactError::Unreadable(format!("its place is {}", payload.seq)));
        }
        Ok(Self { bytes, signature, payload, parts })
    }

    /// The fact's name: SHA-256 of its signed bytes.
    #[must_use]
    pub fn hash(&self) -> FactHash {
        FactHash(Sha256::digest(&self.bytes).into())
    }

    /// The event it belongs to: the one it names, or itself when it founds one.
    #[must_use]
    pub fn event(&self) -> EventId {
        self.payload.event.unwrap_or_else(|| EventId(self.hash().0))
    }

    /// Leaves out the private parts that a device of this role may not hold. `names_for`: the lowest that may hold guests'
    /// names by the event's rule as it is now, also where another held when they were written.
    pub fn withhold(&mut self, holder: Role, names_for: Role) {
        let least = if self.payload.body.names_guests() { names_for } else { Role::Door };
        for (part, mark) in self.parts.iter_mut().zip(&self.payload.private) {
            if holder < mark.role.max(least) {
                *part = None;
            }
        }
    }
}

#[cfg(test)]
#[path = "fact_tests.rs"]
mod tests;
