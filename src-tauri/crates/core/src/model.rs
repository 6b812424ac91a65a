//! What an event, a ticket type and a ticket are, as the journal's facts make them. Orders are in `order`.
//!
//! How facts become these is in `fold`, how they are stored in `entrada-store`.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Time;
use jiff::tz::TimeZone;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};

use crate::clock::Stamp;
use crate::ids::{DeviceId, StaffId};
use crate::money::Currency;
use crate::number::Number;
pub use crate::order::{Order, OrderLine, PaymentMethod};
use crate::patch::Patch;
use crate::rule::Rule;
use crate::tax::TaxRate;
use crate::text::outgoing;
use crate::when;

/// Reads the name of a variant; one that a newer program knows is `other`.
pub(crate) fn known_or<'de, T: DeserializeOwned, D: Deserializer<'de>>(
    name: D,
    other: T,
) -> Result<T, D::Error> {
    let name = serde_json::Value::String(String::deserialize(name)?);
    Ok(serde_json::from_value(name).unwrap_or(other))
}

/// What a device may do in an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Scans, searches and undoes scans.
    Door,
    /// Sells and changes tickets, and all that a door does.
    Desk,
    /// Everything.
    Organiser,
}

/// Which way a person goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Into the area.
    #[default]
    In,
    /// Out of it.
    Out,
}

/// What the door does with people whose order is not paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum UnpaidRule {
    /// They are refused until they have paid.
    #[default]
    Never,
    /// The person at the door decides each time.
    Ask,
    /// They are let in.
    Always,
}

/// What the organiser has done to a ticket. Paid or not, and inside or not, are looked at apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum TicketState {
    /// Nothing stands against it.
    Valid,
    /// Held back with the organiser's text; can be lifted.
    Blocked,
    /// No longer a right to enter; can be reinstated.
    Cancelled,
}

/// A time in which the organiser held a ticket back, or had cancelled it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restriction {
    /// Blocked or cancelled.
    pub state: TicketState,
    /// When its fact was written.
    pub from: Stamp,
    /// When that was by the clock of the device that wrote it.
    pub wall: Timestamp,
    /// That device.
    pub device: DeviceId,
    /// When the fact was written that lifted it; `None`: it still holds.
    pub until: Option<Stamp>,
}

impl Restriction {
    /// Whether it stood against a scan.
    #[must_use]
    pub fn held(&self, scan: &When) -> bool {
        let ends_after = |ms: i64| self.until.is_none_or(|until| ms < until.0);
        let at = scan.at.as_millisecond();
        if scan.dated {
            // What was written down before it cannot have known of it, whatever time was typed in for it.
            return scan.stamp > self.from && at > self.from.0 && ends_after(at);
        }
        // How far a clock is off is known by a word that had to be carried, so it is off by a little more.
        let (right, latest) = match scan.behind_ms {
            behind if behind > CLOCK_OFF_MS => {
                let right = at.saturating_add(behind);
                (right, right.saturating_add(CLOCK_OFF_MS))
            }
            _ => (at, at),
        };
        (scan.stamp > self.from || latest > self.from.0) && ends_after(right.max(scan.stamp.0))
    }
}

/// A clock that is off by more is wrong: milliseconds.
const CLOCK_OFF_MS: i64 = 120_000;

/// When a scan was, as far as its device tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    /// By the wall clock of its device, or as it was typed in.
    pub at: Timestamp,
    /// The stamp of its fact: after all that its device knew.
    pub stamp: Stamp,
    /// Whether `at` was typed in.
    pub dated: bool,
    /// How far that clock is at least behind those of the devices that its device heard of.
    pub behind_ms: i64,
}

/// An event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// What it is called.
    pub name: String,
    /// Where it takes place.
    pub venue: Option<String>,
    /// IANA name of the time zone that its times are shown in.
    pub timezone: String,
    /// When it begins.
    pub starts: Timestamp,
    /// When it ends; after `starts`.
    pub ends: Timestamp,
    /// From when people are let in; `None`: at any time.
    pub doors_open: Option<Timestamp>,
    /// Until when people are let in, inclusive.
    pub doors_close: Option<Timestamp>,
    /// How many people may be inside at once.
    pub capacity: Option<u32>,
    /// What its prices are in unless a type says otherwise.
    pub currency: Currency,
    /// What the door does with people whose order is not paid.
    pub unpaid: UnpaidRule,
    /// Whether a genuine code that this device has not heard of is let in.
    pub admit_unlisted: bool,
    /// Whether doors' devices may hold the names of guests and the notes on them.
    pub names_at_door: bool,
    /// The time of day, on the event's clock, at which everybody is out: who came in before is no longer inside.
    /// Days, for types that let in so often a day, begin then; at midnight when absent.
    pub everyone_out: Option<Time>,
    /// So many days after the end, personal data is dropped.
    pub retain_days: Option<u32>,
    /// Whether it is put away from the lists.
    pub archived: bool,
}

impl Event {
    /// Its time zone; UTC when this program does not know the one that it names.
    #[must_use]
    pub fn zone(&self) -> TimeZone {
        when::zone_or_utc(&self.timezone)
    }

    /// The lowest role whose devices may hold the names of guests.
    #[must_use]
    pub fn names_for(&self) -> Role {
        if self.names_at_door { Role::Door } else { Role::Desk }
    }
}

/// A change of an event; what is absent stays.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "each field changes the one of the same name in Event")]
pub struct EventPatch {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub venue: Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends: Option<Timestamp>,
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub doors_open: Patch<Timestamp>,
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub doors_close: Patch<Timestamp>,
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub capacity: Patch<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// Written by programs that knew only two answers; `unpaid` wins over it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admit_unpaid: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unpaid: Option<UnpaidRule>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admit_unlisted: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub names_at_door: Option<bool>,
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub everyone_out: Patch<Time>,
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub retain_days: Patch<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
}

/// A ticket type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TicketType {
    /// What it is called.
    pub name: String,
    /// Its price in minor units of `currency`.
    pub price: i64,
    /// What the price is in.
    pub currency: Currency,
    /// How many may be sold.
    pub quota: Option<u32>,
    /// From when it lets in, inclusive.
    pub valid_from: Option<Timestamp>,
    /// Until when it lets in, inclusive.
    pub valid_until: Option<Timestamp>,
    /// The gates it opens; empty: all.
    pub gates: Vec<String>,
    /// Whether its bearer may leave and come back: then only who is out comes in.
    pub reentry: bool,
    /// How often it lets in; absent: once, or without bound with re-entry or so often a day.
    pub entries: Option<u32>,
    /// How often it lets in a day; days begin at the event's `everyone_out`.
    pub entries_per_day: Option<u32>,
    /// Types of the same group share the largest of their quotas; each one's own remains its own bound.
    pub quota_group: Option<String>,
    /// What the door should know of everybody with such a ticket.
    pub note: Option<String>,
    /// How much tax is in the price.
    #[serde(default)]
    pub tax: Option<TaxRate>,
    /// When it lets in, and how far apart.
    #[serde(default)]
    pub rules: Vec<Rule>,
}

impl TicketType {
    /// One that is free and has no rules yet.
    #[must_use]
    pub fn new(name: String, currency: Currency) -> Self {
        Self {
            name,
            price: 0,
            currency,
            quota: None,
            valid_from: None,
            valid_until: None,
            gates: Vec::new(),
            reentry: false,
            entries: None,
            entries_per_day: None,
            quota_group: None,
            note: None,
            tax: None,
            rules: Vec::new(),
        }
    }
}

/// A change of a ticket type; what is absent stays. The first one must carry a name.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "each field changes the one of the same name in TicketType")]
pub struct TypePatch {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub quota: Patch<u32>,
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub valid_from: Patch<Timestamp>,
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub valid_until: Patch<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gates: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reentry: Option<bool>,
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub entries: Patch<u32>,
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub entries_per_day: Patch<u32>,
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub quota_group: Patch<String>,
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub note: Patch<String>,
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub tax: Patch<TaxRate>,
    /// The whole list: of two devices' changes the later counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<Rule>>,
}

/// What a private part says of a person: each field's latest value counts. Fields that a newer program knows are passed
/// over; the part keeps them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Person {
    /// Full name.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub name: Patch<String>,
    /// E-mail address.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub email: Patch<String>,
    /// What the door should know.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub note: Patch<String>,
    /// Answers at the door, by the question's id.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<String, String>,
    /// Of somebody who works at the event: the Argon2id hash of their PIN, in PHC's text form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pin: Option<String>,
}

impl Person {
    /// What a private part's text says; `None`: nothing that this program can read.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let read: Self = serde_json::from_str(text).ok()?;
        let clean = |text: String| outgoing(&text).into_owned();
        let answers = read.answers.into_iter().map(|(question, answer)| (question, clean(answer))).collect();
        Some(Self {
            name: read.name.map(clean),
            email: read.email.map(clean),
            note: read.note.map(clean),
            answers,
            ..read
        })
    }

    /// All that two parts of one fact say of a person.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            name: self.name.or(other.name),
            email: self.email.or(other.email),
            note: self.note.or(other.note),
            answers: if self.answers.is_empty() { other.answers } else { self.answers },
            pin: self.pin.or(other.pin),
        }
    }
}

/// What goes into a code besides number and serial, fixed when the ticket gets it: a code that says anything else is
/// not this ticket's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sealing {
    /// The ticket type's index at that time.
    #[serde(rename = "type")]
    pub type_index: u16,
    /// Valid from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Timestamp>,
    /// Valid until.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
}

/// A ticket as its facts make it, without its scans.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticket {
    /// Its short name.
    pub number: Number,
    /// The order it was sold in.
    pub order: Number,
    /// Index of its ticket type.
    pub type_index: u16,
    /// Serial of the code that counts.
    pub serial: u16,
    /// When that code was made, when it is not the first.
    pub reissued_at: Option<Timestamp>,
    /// How that code is made; absent while a code of another system is kept.
    pub sealing: Option<Sealing>,
    /// A code printed by another system that stands for this ticket, or stood for it until serial 1.
    pub foreign_code: Option<String>,
    /// The code of a wristband or card that is scanned in its place.
    pub linked_code: Option<String>,
    /// Valid, blocked or cancelled.
    pub state: TicketState,
    /// Why it is blocked or was cancelled, in the organiser's words.
    pub state_text: Option<String>,
    /// Holder's name.
    pub name: Option<String>,
    /// Holder's e-mail address.
    pub email: Option<String>,
    /// Seat.
    pub seat: Option<String>,
    /// Note for the door.
    pub note: Option<String>,
    /// The ticket's own window, narrower than its type's.
    pub valid_from: Option<Timestamp>,
    /// The ticket's own window, narrower than its type's.
    pub valid_until: Option<Timestamp>,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// On which device.
    pub issued_by: DeviceId,
    /// By whom, when somebody was signed in.
    pub issued_staff: Option<StaffId>,
    /// The serial of the code that was mailed last.
    pub mailed: Option<u16>,
    /// The address that it was mailed to, as far as this device may hold addresses.
    pub mailed_to: Option<String>,
    /// What it was sold for, in minor units of its order's currency; absent where its fact did not say.
    pub sold_price: Option<i64>,
    /// What it costs now: another type may cost something else.
    pub price: Option<i64>,
    /// How much tax is in that.
    pub tax: Option<TaxRate>,
    /// Why it does not cost what its type does.
    pub price_reason: Option<String>,
}
