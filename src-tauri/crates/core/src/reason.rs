//! Why somebody is let through or not: a closed list. Which of them applies is `decide`'s.

use serde::{Deserialize, Serialize};

/// Why somebody is let through or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Not a code or number of this program.
    Malformed,
    /// Looks like ours and does not open with the event's key.
    Forged,
    /// Genuine, of another event that this device knows.
    WrongEvent,
    /// A number that is not on this device, or a genuine code that is not listed where the event wants a list.
    Unknown,
    /// An older code of a re-issued ticket.
    Replaced,
    /// The ticket was cancelled.
    Cancelled,
    /// Held back by the organiser.
    Blocked,
    /// The order is not paid.
    Unpaid,
    /// Its time has not come.
    NotYetValid,
    /// Its time is over.
    Expired,
    /// The doors are not open.
    DoorsClosed,
    /// Its type opens other gates.
    WrongGate,
    /// Its bearer is already in.
    AlreadyIn,
    /// There is no room.
    Full,
    /// The number of a re-issued ticket was typed: the old paper has it too.
    Reissued,
    /// The number of an order: whose tickets are meant is asked.
    Order,
    /// Something has to be asked first.
    Question,
    /// Let in.
    Admitted,
    /// Let in on the strength of the code alone: this device's list does not have the ticket.
    Unlisted,
    /// Let through without a ticket, by the person at the door.
    Manual,
    /// Let out.
    Exited,
    /// A reason that a newer program wrote; never let through.
    #[serde(other)]
    Other,
}

impl Reason {
    /// Whether the person may pass.
    #[must_use]
    pub fn admits(self) -> bool {
        match self {
            Self::Admitted | Self::Unlisted | Self::Manual | Self::Exited => true,
            Self::Malformed
            | Self::Forged
            | Self::WrongEvent
            | Self::Unknown
            | Self::Replaced
            | Self::Cancelled
            | Self::Blocked
            | Self::Unpaid
            | Self::NotYetValid
            | Self::Expired
            | Self::DoorsClosed
            | Self::WrongGate
            | Self::AlreadyIn
            | Self::Full
            | Self::Reissued
            | Self::Order
            | Self::Question
            | Self::Other => false,
        }
    }

    /// The reason as machines write it, `already_in`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::Forged => "forged",
            Self::WrongEvent => "wrong_event",
            Self::Unknown => "unknown",
            Self::Replaced => "replaced",
            Self::Cancelled => "cancelled",
            Self::Blocked => "blocked",
            Self::Unpaid => "unpaid",
            Self::NotYetValid => "not_yet_valid",
            Self::Expired => "expired",
            Self::DoorsClosed => "doors_closed",
            Self::WrongGate => "wrong_gate",
            Self::AlreadyIn => "already_in",
            Self::Full => "full",
            Self::Reissued => "reissued",
            Self::Order => "order",
            Self::Question => "question",
            Self::Admitted => "admitted",
            Self::Unlisted => "unlisted",
            Self::Manual => "manual",
            Self::Exited => "exited",
            Self::Other => "other",
        }
    }

    /// The reason of a machine's text; anything unknown is `Other`.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        serde_json::from_value(serde_json::Value::String(code.to_owned())).unwrap_or(Self::Other)
    }
}
