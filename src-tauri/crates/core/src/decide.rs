//! The decision at the door: total, pure, and the only place where it is made.
//!
//! Recognising the code is in `code`, the reasons are in `reason`, the rules of time in `rule`, the words for a verdict in the
//! app's table. The order of the reasons is the
//! table in `docs/door.md`, with a row each in `tests/door.rs`.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::code::CodeContent;
use crate::day::Days;
use crate::ids::{DeviceId, QuestionId};
use crate::model::{Direction, Event, Ticket, TicketState, TicketType, UnpaidRule};
use crate::presence::{Admissions, EntryLimit, Presence, Visit};
use crate::question::Question;
pub use crate::reason::Reason;
use crate::rule::{Entered, Stop, Times, Window, nearest};

/// Which way a door lets people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DirectionRequest {
    /// In.
    #[default]
    In,
    /// Out.
    Out,
    /// By the ticket: whoever is inside goes out, everybody else comes in.
    Auto,
}

/// Where, when and which way somebody wants to go, and what was said meanwhile.
#[derive(Debug, Clone, Copy)]
pub struct Attempt<'a> {
    /// The scan's own time.
    pub at: Timestamp,
    /// The device at this door.
    pub device: DeviceId,
    /// The gate, when the door is set to one.
    pub gate: Option<&'a str>,
    /// In, out or by the ticket.
    pub direction: DirectionRequest,
    /// Whether what is due is paid now.
    pub pays: bool,
    /// Whether the person at the door lets them in unpaid, where the event leaves that to them.
    pub accept_unpaid: bool,
    /// Whether the person at the door lets them in by the number of a re-issued ticket.
    pub accept_reissued: bool,
    /// Whether nobody is there to be asked about that.
    pub unattended: bool,
    /// The answers given so far; an empty one passes over a question that need not be answered.
    pub answers: &'a BTreeMap<QuestionId, String>,
    /// Whether it happened on paper and is only typed in: then no rule can stop it any more.
    pub paper: bool,
}

/// What the door has to know of a ticket's order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OrderStatus<'a> {
    /// Whether it is paid.
    pub paid: bool,
    /// What is left to pay, in minor units.
    pub due: i64,
    /// Until when its places were kept, when that was before the scan.
    pub expired: Option<Timestamp>,
    /// Whether all that was paid was given back.
    pub refunded: bool,
    /// What the door should know of everybody in it.
    pub note: Option<&'a str>,
}

/// What was shown, as far as this device can tell.
#[derive(Debug, Clone, Copy)]
pub enum Shown<'a> {
    /// Not a code or number of ours.
    Nothing,
    /// Nearly a number: so many letters and digits.
    NearlyNumber(usize),
    /// The number of an order.
    Order,
    /// Shaped like ours, opened by no key here.
    Forged,
    /// Opens with the key of another event, or is a number there.
    OtherEvent {
        /// That event's name.
        name: &'a str,
    },
    /// A number that is not on this device.
    UnknownNumber,
    /// A genuine code of a ticket that is not on this device.
    Unlisted {
        /// What the code says.
        content: &'a CodeContent,
        /// Its type, when known here.
        ticket_type: Option<&'a TicketType>,
        /// Its scans in this area.
        presence: &'a Presence,
        /// What came in before, here and elsewhere.
        entered: &'a Entered,
        /// The questions that were answered before.
        answered: &'a BTreeSet<QuestionId>,
    },
    /// A ticket on this device.
    Listed {
        /// The ticket.
        ticket: &'a Ticket,
        /// The serial of the code that was shown; `None` when a number was typed.
        serial: Option<u16>,
        /// Its type, when known here.
        ticket_type: Option<&'a TicketType>,
        /// How its order stands.
        order: OrderStatus<'a>,
        /// Its scans in this area.
        presence: &'a Presence,
        /// What came in before, here and elsewhere.
        entered: &'a Entered,
        /// The questions that were answered before.
        answered: &'a BTreeSet<QuestionId>,
    },
}

/// What the event's policy and state say.
#[derive(Debug, Clone, Copy)]
pub struct Policy<'a> {
    /// The event.
    pub event: &'a Event,
    /// Its days.
    pub days: &'a Days,
    /// This area; `None`: the event itself.
    pub area: Option<&'a str>,
    /// How many people are in this area now, as far as this device knows.
    pub inside: u32,
    /// How many may be in it.
    pub capacity: Option<u32>,
    /// What is asked at the door.
    pub questions: &'a BTreeMap<QuestionId, Question>,
}

/// What happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The person may pass.
    Admit,
    /// The person may not.
    Refuse,
    /// The person may, once something was asked; nothing has happened yet.
    Ask,
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Let through, not, or asked first.
    pub outcome: Outcome,
    /// Why.
    pub reason: Reason,
    /// What the sentence needs besides.
    pub detail: Detail,
    /// Which way, as far as that can be told.
    pub direction: Direction,
    /// What the door should know before the person passes: of the ticket, its type, its order.
    pub notes: Vec<String>,
}

/// What a verdict's sentence needs besides its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Detail {
    /// Nothing.
    None,
    /// How many letters and digits there are of a number.
    Signs(usize),
    /// The other event's name.
    Event(String),
    /// The organiser's text.
    Text(String),
    /// From when or until when.
    When(Timestamp),
    /// Which gates it opens.
    Gates(Vec<String>),
    /// Which gates it opens, where the door is set to none.
    WhichGate(Vec<String>),
    /// This door itself let somebody in with it so many seconds ago: the same person shows it again, most likely.
    JustIn(i64, Box<Visit>),
    /// The entry that is in the way: somebody is inside with this ticket.
    Previous(Box<Visit>),
    /// The one entry that the ticket lets was this; nobody is inside with it any more.
    Used(Box<Visit>),
    /// All entries are used: so many, the last of them this.
    AllUsed(u32, Box<Visit>),
    /// All entries of today are used: so many, the last of them this; it lets in again from then on, if ever.
    TodayUsed(u32, Box<Visit>, Option<Timestamp>),
    /// It let in on so many days, which is all it does; the last time was this.
    DaysUsed(u32, Box<Visit>),
    /// The time in which its bearer could come in again was over at the first moment; it lets in again from the other.
    StayOver(Timestamp, Option<Timestamp>),
    /// The last entry was this, and it lets in again from then on, if ever.
    TooSoon(Box<Visit>, Option<Timestamp>),
    /// The day's last entry was at the first moment; it lets in again from the other.
    LastEntry(Timestamp, Option<Timestamp>),
    /// It has to be let in at this area first; `None`: at the event itself.
    FirstArea(Option<String>),
    /// A ticket of this type, of the same order, has to be let in first.
    FirstType(u16),
    /// Its time comes no more: something else stands in the way by then.
    Never,
    /// Its type has a rule that this program does not know.
    UnknownRule,
    /// What is left to pay, in minor units.
    Due(i64),
    /// The places were kept until then, and what is left to pay.
    OrderExpired(Timestamp, i64),
    /// All that was paid was given back; what is left to pay, in minor units.
    Refunded(i64),
    /// When its code was made anew, and who holds it.
    Reissued(Option<Timestamp>, Option<String>),
    /// What is to be asked.
    Questions(Vec<QuestionId>),
    /// How many of an order may pass, and how many are said to come.
    TooFew(usize, usize),
}

impl Verdict {
    /// The nearest moment after `at` at which it would be let in, where waiting helps.
    #[must_use]
    pub fn again(&self, at: Timestamp) -> Option<Timestamp> {
        match (self.reason, &self.detail) {
            (Reason::NotYetValid | Reason::DoorsClosed, Detail::When(then)) => Some(*then),
            (_, Detail::TodayUsed(_, _, then) | Detail::StayOver(_, then)) => *then,
            (_, Detail::TooSoon(_, then) | Detail::LastEntry(_, then)) => *then,
            _ => None,
        }
        .filter(|then| *then > at)
    }

    /// A verdict without notes.
    #[must_use]
    pub fn new(reason: Reason, detail: Detail, direction: Direction) -> Self {
        let outcome = if reason.admits() { Outcome::Admit } else { Outcome::Refuse };
        Self { outcome, reason, detail, direction, notes: Vec::new() }
    }
}

/// As long as somebody takes to pass the door whose code is still in sight, in seconds.
const JUST_IN: i64 = 10;

/// A reason to refuse, before it is made a verdict.
type Obstacle = (Reason, Detail);

/// Decides. The first reason that applies wins; questions are asked only where there is no obstacle.
#[must_use]
pub fn decide(attempt: Attempt<'_>, shown: Shown<'_>, policy: Policy<'_>) -> Verdict {
    let direction = direction(attempt, shown, policy);
    let plain = |reason| Verdict::new(reason, Detail::None, direction);
    match shown {
        Shown::Nothing => plain(Reason::Malformed),
        Shown::NearlyNumber(signs) => Verdict::new(Reason::Malformed, Detail::Signs(signs), direction),
        Shown::Order => Verdict { outcome: Outcome::Ask, ..plain(Reason::Order) },
        Shown::Forged => plain(Reason::Forged),
        Shown::OtherEvent { name } => {
            Verdict::new(Reason::WrongEvent, Detail::Event(name.to_owned()), direction)
        }
        Shown::UnknownNumber => plain(Reason::Unknown),
        Shown::Unlisted { content, ticket_type, presence, entered, answered } => {
            if !policy.event.admit_unlisted && !attempt.paper {
                return plain(Reason::Unknown);
            }
            let gates = which_gate(attempt, direction, ticket_type);
            let asked =
                Asked { type_index: content.type_index, answered, gates, reissued: None, unpaid: None };
            let own = (content.from, content.until);
            let obstacle = entry_obstacle(attempt, direction, policy, ticket_type, own, (presence, entered));
            conclude(attempt, direction, policy, obstacle, asked, Reason::Unlisted, notes(ticket_type, &[]))
        }
        Shown::Listed { ticket, serial, ticket_type, order, presence, entered, answered } => {
            let own = (ticket.valid_from, ticket.valid_until);
            let inside = presence.inside_at(attempt.at, policy.days);
            let mut reissued = reissued(attempt, direction, ticket, serial);
            let obstacle = ticket_obstacle(attempt, direction, inside, (ticket, serial), order, policy)
                .or_else(|| entry_obstacle(attempt, direction, policy, ticket_type, own, (presence, entered)))
                .or_else(|| Some((Reason::Reissued, reissued.take_if(|_| attempt.unattended)?)));
            let owes = !order.paid && !attempt.pays && !attempt.accept_unpaid;
            let asks = owes && policy.event.unpaid == UnpaidRule::Ask;
            let unpaid = asks.then_some(order.due);
            let gates = which_gate(attempt, direction, ticket_type);
            let asked = Asked { type_index: ticket.type_index, answered, gates, reissued, unpaid };
            let notes = notes(ticket_type, &[ticket.note.as_deref(), order.note]);
            conclude(attempt, direction, policy, obstacle, asked, Reason::Admitted, notes)
        }
    }
}

/// Which way somebody goes.
fn direction(attempt: Attempt<'_>, shown: Shown<'_>, policy: Policy<'_>) -> Direction {
    let presence = match shown {
        Shown::Unlisted { presence, .. } | Shown::Listed { presence, .. } => Some(presence),
        _ => None,
    };
    match attempt.direction {
        DirectionRequest::In => Direction::In,
        DirectionRequest::Out => Direction::Out,
        DirectionRequest::Auto
            if presence.is_some_and(|presence| presence.inside_at(attempt.at, policy.days)) =>
        {
            Direction::Out
        }
        DirectionRequest::Auto => Direction::In,
    }
}

/// What may have to be asked.
struct Asked<'a> {
    type_index: u16,
    answered: &'a BTreeSet<QuestionId>,
    /// Which gates it opens, where that is not all and the door is set to none.
    gates: Option<Detail>,
    /// When and for whom it was re-issued, when the person at the door decides about that.
    reissued: Option<Detail>,
    /// What is due, when the person at the door decides about it.
    unpaid: Option<i64>,
}

/// Makes the verdict: a refusal where there is an obstacle, else a question where something has to be asked, else a
/// pass.
fn conclude(
    attempt: Attempt<'_>,
    direction: Direction,
    policy: Policy<'_>,
    obstacle: Option<Obstacle>,
    asked: Asked<'_>,
    welcome: Reason,
    notes: Vec<String>,
) -> Verdict {
    if let Some((reason, detail)) = obstacle.filter(|_| !attempt.paper) {
        return Verdict::new(reason, detail, direction);
    }
    let passes = match direction {
        Direction::In => welcome,
        Direction::Out => Reason::Exited,
    };
    if direction == Direction::Out || attempt.paper {
        return Verdict::new(passes, Detail::None, direction);
    }
    let ask = |reason, detail| Verdict { outcome: Outcome::Ask, ..Verdict::new(reason, detail, direction) };
    if let Some(gates) = asked.gates {
        return Verdict { notes, ..ask(Reason::WrongGate, gates) };
    }
    if let Some(reissued) = asked.reissued {
        return Verdict { notes, ..ask(Reason::Reissued, reissued) };
    }
    if let Some(due) = asked.unpaid {
        return Verdict { notes, ..ask(Reason::Unpaid, Detail::Due(due)) };
    }
    let open: Vec<QuestionId> = policy
        .questions
        .iter()
        .filter(|(_, question)| question.concerns(asked.type_index))
        .filter(|(id, question)| match attempt.answers.get(id) {
            Some(answer) => question.required && answer.is_empty(),
            None => !asked.answered.contains(id),
        })
        .map(|(id, _)| *id)
        .collect();
    if !open.is_empty() {
        return Verdict { notes, ..ask(Reason::Question, Detail::Questions(open)) };
    }
    Verdict { notes, ..Verdict::new(passes, Detail::None, direction) }
}

/// The notes that the door has to read before it lets somebody in, each once.
fn notes(ticket_type: Option<&TicketType>, others: &[Option<&str>]) -> Vec<String> {
    let of_type = ticket_type.and_then(|ticket_type| ticket_type.note.as_deref());
    let mut notes: Vec<String> = Vec::new();
    for note in others.iter().copied().chain([of_type]).flatten() {
        if !notes.iter().any(|known| known == note) {
            notes.push(note.to_owned());
        }
    }
    notes
}

/// A door that is set to no gate may be one that the ticket does not open.
fn which_gate(
    attempt: Attempt<'_>,
    direction: Direction,
    ticket_type: Option<&TicketType>,
) -> Option<Detail> {
    let gates = &ticket_type?.gates;
    let asks = attempt.gate.is_none() && direction == Direction::In && !gates.is_empty();
    asks.then(|| Detail::WhichGate(gates.clone()))
}

/// What has to be looked at where the number of a re-issued ticket was typed. Its new code proves that the bearer got it;
/// the number stands on the old paper too, which may be lost or stolen.
fn reissued(
    attempt: Attempt<'_>,
    direction: Direction,
    ticket: &Ticket,
    serial: Option<u16>,
) -> Option<Detail> {
    let by_number = serial.is_none() && ticket.serial > 0 && direction == Direction::In;
    (by_number && !attempt.accept_reissued).then(|| Detail::Reissued(ticket.reissued_at, ticket.name.clone()))
}

/// How many seconds ago it was this very door that let somebody in with it, where that was only just now. Two people with one paper are told apart by
/// who stands there; nobody is let in either way.
fn just_in(attempt: Attempt<'_>, visit: &Visit) -> Option<i64> {
    let here = visit.device == attempt.device && visit.gate.as_deref() == attempt.gate && !visit.dated;
    let seconds = attempt.at.as_second() - visit.at.as_second();
    (here && (0..=JUST_IN).contains(&seconds)).then_some(seconds)
}

/// What keeps the ticket itself from being let through.
fn ticket_obstacle(
    attempt: Attempt<'_>,
    direction: Direction,
    inside: bool,
    (ticket, serial): (&Ticket, Option<u16>),
    order: OrderStatus<'_>,
    policy: Policy<'_>,
) -> Option<Obstacle> {
    let text = || ticket.state_text.clone().map_or(Detail::None, Detail::Text);
    if serial.is_some_and(|serial| serial < ticket.serial) {
        return Some((Reason::Replaced, Detail::None));
    }
    match (ticket.state, direction) {
        // Whoever was in when it was cancelled has to get out again.
        (TicketState::Cancelled, Direction::Out) if inside => {}
        (TicketState::Cancelled, _) => return Some((Reason::Cancelled, text())),
        (TicketState::Blocked, Direction::In) => return Some((Reason::Blocked, text())),
        (TicketState::Blocked, Direction::Out) | (TicketState::Valid, _) => {}
    }
    if direction == Direction::Out || order.paid || attempt.pays {
        return None;
    }
    // Whoever has the money back has no ticket, whatever the event says about those who owe.
    if order.refunded {
        return Some((Reason::Unpaid, Detail::Refunded(order.due)));
    }
    // Places that were kept too long may be somebody else's by now, whatever the event says about those who owe.
    if let Some(until) = order.expired {
        return Some((Reason::Unpaid, Detail::OrderExpired(until, order.due)));
    }
    (policy.event.unpaid == UnpaidRule::Never).then_some((Reason::Unpaid, Detail::Due(order.due)))
}

/// What keeps anybody with such a ticket from coming in here and now; people may always leave.
fn entry_obstacle(
    attempt: Attempt<'_>,
    direction: Direction,
    policy: Policy<'_>,
    ticket_type: Option<&TicketType>,
    own: Window,
    (presence, entered): (&Presence, &Entered),
) -> Option<Obstacle> {
    if direction == Direction::Out {
        return None;
    }
    let (event, days, area) = (policy.event, policy.days, policy.area);
    let of_type =
        ticket_type.map_or((None, None), |ticket_type| (ticket_type.valid_from, ticket_type.valid_until));
    let own = (own.0.max(of_type.0), [own.1, of_type.1].into_iter().flatten().min());
    let rules = ticket_type.map_or(&[][..], |ticket_type| &ticket_type.rules);
    let times = Times { rules, own, days, area, entered };
    let admissions = Admissions::of(ticket_type);
    let limit = |at| presence.entry_limit(at, admissions, days);
    // When nothing that has to do with time stands in the way.
    let again = || {
        nearest(attempt.at, |at| {
            if let Some(stop) = times.stop(at) {
                return Some(stop.ends());
            }
            if let Some(open) = event.doors_open.filter(|open| at < *open) {
                return Some(Some(open));
            }
            if event.doors_close.is_some_and(|close| at > close) {
                return Some(None);
            }
            limit(at).map(|limit| presence.limit_ends(&limit, at, admissions, days))
        })
    };
    if let Some(stop) = times.stop(attempt.at) {
        return Some(match stop {
            Stop::Unknown => (Reason::NotYetValid, Detail::UnknownRule),
            Stop::Before(_) => (Reason::NotYetValid, again().map_or(Detail::Never, Detail::When)),
            Stop::Past(until) => (Reason::Expired, Detail::When(until)),
            Stop::LastEntry(was, _) => (Reason::Expired, Detail::LastEntry(was, again())),
            Stop::FirstArea(area) => (Reason::NotYetValid, Detail::FirstArea(area)),
            Stop::FirstType(index) => (Reason::NotYetValid, Detail::FirstType(index)),
        });
    }
    if let Some(open) = event.doors_open.filter(|open| attempt.at < *open) {
        return Some((Reason::DoorsClosed, Detail::When(open)));
    }
    if let Some(close) = event.doors_close.filter(|close| attempt.at > *close) {
        return Some((Reason::DoorsClosed, Detail::When(close)));
    }
    let gates = ticket_type.map_or(&[][..], |ticket_type| &ticket_type.gates);
    if let Some(gate) = attempt.gate
        && !gates.is_empty()
        && !gates.iter().any(|open| open == gate)
    {
        return Some((Reason::WrongGate, Detail::Gates(gates.to_vec())));
    }
    if let Some(limit) = limit(attempt.at) {
        let inside = presence.inside_at(attempt.at, days);
        let passing = presence.last.as_ref().filter(|_| inside);
        if let Some((seconds, visit)) = passing.and_then(|visit| just_in(attempt, visit).zip(Some(visit))) {
            return Some((Reason::AlreadyIn, Detail::JustIn(seconds, Box::new(visit.clone()))));
        }
        let detail = match limit {
            EntryLimit::Entry(visit) if inside => Detail::Previous(Box::new(visit)),
            EntryLimit::Entry(visit) => Detail::Used(Box::new(visit)),
            EntryLimit::AllUsed(bound, visit) => Detail::AllUsed(bound, Box::new(visit)),
            EntryLimit::TodayUsed(bound, visit) => Detail::TodayUsed(bound, Box::new(visit), again()),
            EntryLimit::DaysUsed(bound, visit) => Detail::DaysUsed(bound, Box::new(visit)),
            EntryLimit::StayOver(end, _) => Detail::StayOver(end, again()),
            EntryLimit::TooSoon(_, visit) => Detail::TooSoon(Box::new(visit), again()),
        };
        return Some((Reason::AlreadyIn, detail));
    }
    let full = policy.capacity.is_some_and(|capacity| policy.inside >= capacity);
    full.then_some((Reason::Full, Detail::None))
}
