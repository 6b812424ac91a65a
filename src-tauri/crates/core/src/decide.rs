//! The decision at the door: total, pure, and the only place where it is made.
//!
//! Recognising the code is in `code`, the words for a verdict in the app's table, the tests one row per line of
//! DESIGN section 6 in `tests/door.rs`.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::code::CodeContent;
use crate::model::{Direction, Event, Ticket, TicketState, TicketType};
use crate::presence::{Presence, Visit};

/// Why somebody is let through or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Not a code or number of this program.
    Malformed,
    /// Looks like ours and does not open with the event's key.
    Forged,
    /// Genuine, of another event that this laptop knows.
    WrongEvent,
    /// A number that is not on this laptop, or a genuine code that is not listed where the event wants a list.
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
    /// Let in.
    Admitted,
    /// Let in on the strength of the code alone: this laptop's list does not have the ticket.
    Unlisted,
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
            Self::Admitted | Self::Unlisted | Self::Exited => true,
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
            Self::Admitted => "admitted",
            Self::Unlisted => "unlisted",
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

/// Where, when and which way somebody wants to go.
#[derive(Debug, Clone, Copy)]
pub struct Attempt<'a> {
    /// The scan's own time.
    pub at: Timestamp,
    /// The gate, when the door is set to one.
    pub gate: Option<&'a str>,
    /// In or out.
    pub direction: Direction,
}

/// What was shown, as far as this laptop can tell.
#[derive(Debug, Clone, Copy)]
pub enum Shown<'a> {
    /// Not a code or number of ours.
    Nothing,
    /// Shaped like ours, opened by no key here.
    Forged,
    /// Opens with the key of another event, or is a number there.
    OtherEvent {
        /// That event's name.
        name: &'a str,
    },
    /// A number that is not on this laptop.
    UnknownNumber,
    /// A genuine code of a ticket that is not on this laptop.
    Unlisted {
        /// What the code says.
        content: &'a CodeContent,
        /// Its type, when known here.
        ticket_type: Option<&'a TicketType>,
        /// Its scans here.
        presence: &'a Presence,
    },
    /// A ticket on this laptop.
    Listed {
        /// The ticket.
        ticket: &'a Ticket,
        /// The serial of the code that was shown; `None` when a number or a foreign code was.
        serial: Option<u16>,
        /// Its type, when known here.
        ticket_type: Option<&'a TicketType>,
        /// Whether its order is paid.
        paid: bool,
        /// Its scans.
        presence: &'a Presence,
    },
}

/// What the event's policy and state say.
#[derive(Debug, Clone, Copy)]
pub struct Policy<'a> {
    /// The event.
    pub event: &'a Event,
    /// How many people are inside now, as far as this laptop knows.
    pub inside: u32,
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Why.
    pub reason: Reason,
    /// What the sentence needs besides.
    pub detail: Detail,
}

/// What a verdict's sentence needs besides its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Detail {
    /// Nothing.
    None,
    /// The other event's name.
    Event(String),
    /// The organiser's text.
    Text(String),
    /// From when or until when.
    When(Timestamp),
    /// Which gates it opens.
    Gates(Vec<String>),
    /// The entry that is in the way.
    Previous(Box<Visit>),
}

impl Verdict {
    fn plain(reason: Reason) -> Self {
        Self { reason, detail: Detail::None }
    }

    fn with(reason: Reason, detail: Detail) -> Self {
        Self { reason, detail }
    }
}

/// A window of time; both ends inclusive.
type Window = (Option<Timestamp>, Option<Timestamp>);

/// Decides. The first reason that applies wins.
#[must_use]
pub fn decide(attempt: Attempt<'_>, shown: Shown<'_>, policy: Policy<'_>) -> Verdict {
    match shown {
        Shown::Nothing => Verdict::plain(Reason::Malformed),
        Shown::Forged => Verdict::plain(Reason::Forged),
        Shown::OtherEvent { name } => Verdict::with(Reason::WrongEvent, Detail::Event(name.to_owned())),
        Shown::UnknownNumber => Verdict::plain(Reason::Unknown),
        Shown::Unlisted { content, ticket_type, presence } => {
            if !policy.event.admit_unlisted {
                return Verdict::plain(Reason::Unknown);
            }
            let own = (content.from, content.until);
            pass(attempt, policy, ticket_type, own, presence).unwrap_or(Verdict::plain(
                match attempt.direction {
                    Direction::In => Reason::Unlisted,
                    Direction::Out => Reason::Exited,
                },
            ))
        }
        Shown::Listed { ticket, serial, ticket_type, paid, presence } => {
            if let Some(verdict) = standing(ticket, serial, attempt.direction, paid, policy) {
                return verdict;
            }
            let own = (ticket.valid_from, ticket.valid_until);
            pass(attempt, policy, ticket_type, own, presence).unwrap_or(Verdict::plain(
                match attempt.direction {
                    Direction::In => Reason::Admitted,
                    Direction::Out => Reason::Exited,
                },
            ))
        }
    }
}

/// What stands against the ticket itself.
fn standing(
    ticket: &Ticket,
    serial: Option<u16>,
    direction: Direction,
    paid: bool,
    policy: Policy<'_>,
) -> Option<Verdict> {
    let text = || ticket.state_text.clone().map_or(Detail::None, Detail::Text);
    if serial.is_some_and(|serial| serial < ticket.serial) {
        return Some(Verdict::plain(Reason::Replaced));
    }
    match (ticket.state, direction) {
        (TicketState::Cancelled, _) => return Some(Verdict::with(Reason::Cancelled, text())),
        (TicketState::Blocked, Direction::In) => return Some(Verdict::with(Reason::Blocked, text())),
        (TicketState::Blocked, Direction::Out) | (TicketState::Valid, _) => {}
    }
    (direction == Direction::In && !paid && !policy.event.admit_unpaid)
        .then(|| Verdict::plain(Reason::Unpaid))
}

/// What stands against anybody's passing here and now; people may always leave.
fn pass(
    attempt: Attempt<'_>,
    policy: Policy<'_>,
    ticket_type: Option<&TicketType>,
    own: Window,
    presence: &Presence,
) -> Option<Verdict> {
    if attempt.direction == Direction::Out {
        return None;
    }
    let of_type =
        ticket_type.map_or((None, None), |ticket_type| (ticket_type.valid_from, ticket_type.valid_until));
    let from = own.0.max(of_type.0);
    let until = [own.1, of_type.1].into_iter().flatten().min();
    if let Some(from) = from.filter(|from| attempt.at < *from) {
        return Some(Verdict::with(Reason::NotYetValid, Detail::When(from)));
    }
    if let Some(until) = until.filter(|until| attempt.at > *until) {
        return Some(Verdict::with(Reason::Expired, Detail::When(until)));
    }
    let event = policy.event;
    if let Some(open) = event.doors_open.filter(|open| attempt.at < *open) {
        return Some(Verdict::with(Reason::DoorsClosed, Detail::When(open)));
    }
    if let Some(close) = event.doors_close.filter(|close| attempt.at > *close) {
        return Some(Verdict::with(Reason::DoorsClosed, Detail::When(close)));
    }
    let gates = ticket_type.map_or(&[][..], |ticket_type| &ticket_type.gates);
    if let Some(gate) = attempt.gate
        && !gates.is_empty()
        && !gates.iter().any(|open| open == gate)
    {
        return Some(Verdict::with(Reason::WrongGate, Detail::Gates(gates.to_vec())));
    }
    let reentry = ticket_type.is_some_and(|ticket_type| ticket_type.reentry);
    let in_the_way =
        if reentry { presence.last.as_ref().filter(|_| presence.inside) } else { presence.first.as_ref() };
    if let Some(visit) = in_the_way {
        return Some(Verdict::with(Reason::AlreadyIn, Detail::Previous(Box::new(visit.clone()))));
    }
    let full = event.capacity.is_some_and(|capacity| policy.inside >= capacity);
    full.then(|| Verdict::plain(Reason::Full))
}
