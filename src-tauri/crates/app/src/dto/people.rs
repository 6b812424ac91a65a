//! People, who is signed in, the lock and what is forgotten, as they cross to a front end. No PIN and no hash ever does.

use entrada_core::Timestamp;
use entrada_core::model::Role;
use entrada_core::number::Number;
use serde::{Deserialize, Serialize};

/// A person who works at an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PersonView {
    /// Their id, eight hex digits.
    pub id: String,
    /// What they are called.
    pub name: String,
    /// What they may do, on a laptop that may.
    pub role: Role,
    /// Whether they have a PIN, without which they can't sign in.
    pub has_pin: bool,
    /// Whether they can sign in on this laptop: it knows PINs of its own role and of those below.
    pub can_sign_in: bool,
    /// Whether they are signed in on this laptop.
    pub signed_in: bool,
}

/// A person as typed. Absent: unchanged; an empty PIN takes it away.
#[derive(Clone, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
pub struct PersonInput {
    /// What they are called.
    pub name: Option<String>,
    /// What they may do.
    pub role: Option<Role>,
    /// Their PIN, 4 to 12 digits.
    pub pin: Option<String>,
}

/// `Debug` does not show the PIN.
impl std::fmt::Debug for PersonInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PersonInput")
            .field("name", &self.name)
            .field("role", &self.role)
            .field("pin", &self.pin.as_ref().map(|_| "(redacted)"))
            .finish()
    }
}

/// What a locked laptop still does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum LockTo {
    /// It lets people in.
    Door,
    /// It sells.
    Sell,
    /// It sells and lets people in.
    Both,
}

/// Who works on this laptop, and what it is locked to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SessionView {
    /// Who is signed in.
    pub person: Option<PersonView>,
    /// At which event, by id.
    pub event: Option<String>,
    /// Whether this laptop asks who works on it also while it is not locked.
    pub ask_who: bool,
    /// What it is locked to; absent: it is not.
    pub lock: Option<LockTo>,
    /// After wrong PINs of the lock: for how many seconds no other is taken.
    pub wait: u32,
}

/// Who is to be forgotten.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Whom {
    /// The holder of a ticket.
    Ticket(#[cfg_attr(test, ts(type = "string"))] Number),
    /// The buyer of an order.
    Order(#[cfg_attr(test, ts(type = "string"))] Number),
    /// Whoever has an e-mail address, as holder or buyer.
    Email(String),
}

/// Who is to be forgotten, as typed.
#[derive(Debug, Clone, Copy)]
pub enum WhomInput<'t> {
    /// A ticket's or order's number.
    Number(&'t str),
    /// An e-mail address.
    Email(&'t str),
}

/// What was forgotten of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Forgotten {
    /// The ticket's number, when a ticket was named.
    pub number: Option<String>,
    /// The order that was named, or the one of the ticket whose buyer was forgotten too.
    pub order: Option<String>,
    /// The e-mail address, when one was named.
    pub email: Option<String>,
    /// The tickets whose holders were forgotten.
    pub tickets: Vec<String>,
    /// The orders whose buyers were forgotten.
    pub orders: Vec<String>,
    /// Tickets and orders that had the e-mail address once and are somebody else's now: their past was forgotten.
    pub passed_on: Vec<String>,
    /// How many pieces of personal data were erased from this laptop.
    #[cfg_attr(test, ts(type = "number"))]
    pub parts: u64,
}

/// An event whose personal data was kept as long as it was to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Expired {
    /// Its id.
    pub event: String,
    /// What it is called.
    pub name: String,
    /// Until when the data was to be kept.
    #[cfg_attr(test, ts(type = "string"))]
    pub until: Timestamp,
    /// How many pieces of personal data were erased.
    #[cfg_attr(test, ts(type = "number"))]
    pub parts: u64,
}
