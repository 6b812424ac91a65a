//! Scans, verdicts and counts as they cross to a front end.

use std::collections::BTreeMap;

use entrada_core::Timestamp;
use entrada_core::decide::{DirectionRequest, Reason};
use entrada_core::ids::QuestionId;
use entrada_core::model::{Direction, PaymentMethod};
use entrada_core::question::{Question, QuestionKind};
use serde::{Deserialize, Serialize};

/// Somebody stands at the door.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
pub struct CheckInput {
    /// What was shown to the camera, sent by a USB scanner or typed.
    pub code: String,
    /// What the same keys type on a US keyboard, where a USB scanner typed: it may be set to that one.
    pub keys: Option<String>,
    /// The gate that this door is.
    pub gate: Option<String>,
    /// In (when absent), out, or by the ticket: whoever is inside goes out.
    pub direction: Option<DirectionRequest>,
    /// The scan's time as typed, when it is not now.
    pub at: Option<String>,
    /// The scan's own id: sent twice it is one scan.
    pub scan_id: Option<String>,
    /// Only say what would be answered; nothing is written.
    pub simulate: bool,
    /// Answers to the door's questions, by the question's id; an empty one passes over one that need not be answered.
    pub answers: BTreeMap<String, String>,
    /// What is due is paid now, this way. Only for roles that sell.
    pub pay: Option<PaymentMethod>,
    /// What is put on the counter in cash, as typed.
    pub tendered: Option<String>,
    /// Let in although not paid, where the event leaves that to the door.
    pub accept_unpaid: bool,
    /// Let in by the number of a re-issued ticket, which whoever has the old paper knows too.
    pub accept_reissued: bool,
    /// Nobody is there to be asked about that: it is refused.
    pub unattended: bool,
    /// It happened on paper and is only typed in: no rule can stop it any more.
    pub paper: bool,
    /// Others of the same order come along: each is let in by a scan of its own. Of an order's number all its tickets are
    /// meant.
    pub party: Option<Party>,
}

/// How many of an order pass together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Party {
    /// So many; none when fewer may pass.
    Of(u32),
    /// All that may pass.
    All,
}

/// One ticket of an order at the door.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PartyTicket {
    /// The ticket.
    pub ticket: DoorTicket,
    /// Let through, or not; before anybody was, whether it would be.
    pub verdict: Answer,
    /// Why.
    pub reason: Reason,
    /// The same in a sentence.
    pub message: String,
    /// The scan's id; absent when nothing was written down of it.
    pub scan: Option<String>,
}

/// Somebody without a ticket stands at the door.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
pub struct AdmitInput {
    /// Why they are let through.
    pub reason: String,
    /// The ticket type that they count as.
    #[serde(rename = "type")]
    pub type_index: Option<u16>,
    /// The gate that this door is.
    pub gate: Option<String>,
    /// In (when absent) or out.
    pub direction: Direction,
    /// When, as typed, when it is not now.
    pub at: Option<String>,
    /// The scan's own id: sent twice it is one scan.
    pub scan_id: Option<String>,
}

/// Let through, or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The person may pass.
    Admit,
    /// The person may not.
    Refuse,
    /// Something has to be asked first; nothing was written.
    Ask,
}

/// A question that has to be asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct QuestionAsked {
    /// Its id.
    pub id: String,
    /// What is asked.
    pub text: String,
    /// Whether nobody comes in without an answer.
    pub required: bool,
    /// How it is answered.
    pub kind: QuestionKind,
    /// What can be chosen.
    pub choices: Vec<String>,
}

impl QuestionAsked {
    pub(crate) fn of(id: QuestionId, question: &Question) -> Self {
        Self {
            id: id.to_string(),
            text: question.text.clone(),
            required: question.required,
            kind: question.kind,
            choices: question.choices.clone(),
        }
    }
}

/// An answer that was given at the door.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct AnswerGiven {
    /// What was asked; its id when the question is not known here.
    pub question: String,
    /// What was answered.
    pub answer: String,
}

/// What is left to pay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Due {
    /// In minor units.
    #[cfg_attr(test, ts(type = "number"))]
    pub amount: i64,
    /// ISO code.
    pub currency: String,
}

/// A sentence for the guest, to be shown big.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct GuestLine {
    /// The sentence.
    pub text: String,
    /// What it is in, as in `lang="de"`.
    pub language: String,
}

/// The scan that is in the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Previous {
    /// When it was.
    #[cfg_attr(test, ts(type = "string"))]
    pub at: Timestamp,
    /// At which gate.
    pub gate: Option<String>,
    /// On which laptop, by name.
    pub device: String,
}

/// What the door shows of a ticket: no e-mail address, no price.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DoorTicket {
    /// Its number.
    pub number: String,
    /// Holder's name.
    pub name: Option<String>,
    /// Who bought it, where it has no name.
    pub buyer: Option<String>,
    /// Name of its type.
    #[serde(rename = "type")]
    pub type_name: Option<String>,
    /// Seat.
    pub seat: Option<String>,
    /// Note for the door.
    pub note: Option<String>,
    /// Serial of the code that counts, as far as is known here.
    pub serial: u16,
}

/// Guests that were searched at the door.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DoorFound {
    /// Their tickets.
    pub tickets: Vec<DoorTicket>,
    /// Whether nobody is called so, and these are called nearly so.
    pub similar: bool,
}

/// The answer at the door.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CheckAnswer {
    /// The event that it was checked for, by id: one of several, where they have one door.
    pub event: String,
    /// What that is called.
    pub event_name: String,
    /// Let through, or not.
    pub verdict: Answer,
    /// Why.
    pub reason: Reason,
    /// The same in a sentence.
    pub message: String,
    /// The scan's id; absent when it was simulated.
    pub scan: Option<String>,
    /// The ticket, when it is known.
    pub ticket: Option<DoorTicket>,
    /// The entry that is in the way.
    pub previous: Option<Previous>,
    /// The nearest moment at which it would be let in, where waiting helps.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub again: Option<Timestamp>,
    /// Whether other laptops of this event could not be asked.
    pub unconfirmed: bool,
    /// Whether this very scan had been sent before and this is its old answer.
    pub repeated: bool,
    /// Which way the person goes.
    pub direction: Direction,
    /// The area that the gate leads into; absent: the event itself.
    pub area: Option<String>,
    /// What to read before the person passes: of the ticket, its order, its type.
    pub notes: Vec<String>,
    /// What has to be asked first.
    pub questions: Vec<QuestionAsked>,
    /// The gates that the ticket opens, where this door is set to none and has to be told which it is.
    pub gates: Vec<String>,
    /// How many seconds ago this very door let somebody in with the ticket, where that was only just now.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub just_in: Option<i64>,
    /// When the ticket was re-issued, where its number lets nobody in without a look.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub reissued_at: Option<Timestamp>,
    /// What is left to pay, for roles that sell.
    pub due: Option<Due>,
    /// Whether it can be paid here and now.
    pub may_pay: bool,
    /// The change to give, in minor units, when it was paid in cash now.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub change: Option<i64>,
    /// What to show the guest when they are not let in at once.
    pub guest: Option<GuestLine>,
    /// Whose clock is ahead of this laptop's or behind it, and by how much, when one was; or that by this laptop's the event has
    /// long been over, where its doors have no closing time.
    pub clock_off: Option<String>,
    /// How many tickets of its order are not cancelled, its own included; 0 when that is not known.
    pub order_tickets: u32,
    /// The tickets of the order, where its number was shown or several pass together.
    pub party: Vec<PartyTicket>,
}

/// Which scans.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
pub struct ScanQuery {
    /// Any part of what guests are found by, of the reason why somebody was let in without a ticket, or the beginning of
    /// a scan's id; all when absent or empty.
    pub search: Option<String>,
    /// How many at most; 100 when absent.
    pub limit: Option<u32>,
}

/// A scan as it is listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ScanView {
    /// Its id.
    pub scan: String,
    /// When it happened.
    #[cfg_attr(test, ts(type = "string"))]
    pub at: Timestamp,
    /// In or out.
    pub direction: Direction,
    /// At which gate.
    pub gate: Option<String>,
    /// On which laptop, by name.
    pub device: String,
    /// Let through, or not.
    pub verdict: Answer,
    /// Why.
    pub reason: Reason,
    /// The ticket's number.
    pub number: Option<String>,
    /// Holder's name.
    pub name: Option<String>,
    /// Name of its type.
    #[serde(rename = "type")]
    pub type_name: Option<String>,
    /// Whether other laptops could not be asked.
    pub unconfirmed: bool,
    /// Into or out of which area; absent: the event itself.
    pub area: Option<String>,
    /// Who was signed in, by name.
    pub person: Option<String>,
    /// Let in although not paid, by the decision of the person at the door.
    pub accepted_unpaid: bool,
    /// Let in by the number of a re-issued ticket, by the decision of the person at the door.
    pub accepted_reissued: bool,
    /// Whether it happened on paper and was typed in later.
    pub paper: bool,
    /// Why somebody was let through without a ticket.
    pub why: Option<String>,
    /// What was asked and answered.
    pub answers: Vec<AnswerGiven>,
    /// Why it was undone, if it was.
    pub undone: Option<String>,
}

/// What a door shows beside the camera.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DoorState {
    /// People inside the area that this door leads into.
    pub inside: u32,
    /// That area; absent: the event itself.
    pub area: Option<String>,
    /// People let in without a ticket.
    pub manual: u32,
    /// Tickets that came in at least once.
    pub admitted: u32,
    /// Tickets issued and not cancelled.
    pub issued: u32,
    /// How many may be in that area.
    pub capacity: Option<u32>,
    /// Scans refused.
    pub refused: u32,
    /// Incidents at the doors: tickets let in twice, or although they were cancelled or blocked elsewhere.
    pub incidents: u32,
    /// Other laptops of this event that were not dismissed.
    pub others: u32,
    /// When facts of another laptop last came in; absent: never, or there is none.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub heard: Option<Timestamp>,
    /// Whose clock is ahead of this laptop's or behind it, and by how much, when one was; or that by this laptop's the event has
    /// long been over, where its doors have no closing time.
    pub clock_off: Option<String>,
    /// The last scans, newest first.
    pub recent: Vec<ScanView>,
    /// The ticket types, for people without a ticket.
    pub types: Vec<DoorType>,
}

/// What the door knows of a ticket type: no price.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DoorType {
    /// Its index.
    pub index: u16,
    /// Its name.
    pub name: String,
}

/// How the event goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Stats {
    /// Tickets sold: issued, and neither cancelled nor expired.
    pub sold: u32,
    /// The same, by its older name.
    pub issued: u32,
    /// Reservations that were not paid in time, or were paid back: counted nowhere else.
    pub expired: u32,
    /// Tickets that came in at least once, those not listed here and those cancelled since included.
    pub admitted: u32,
    /// People inside now.
    pub inside: u32,
    /// Sold and not come.
    pub missed: u32,
    /// Tickets cancelled.
    pub cancelled: u32,
    /// Refused scans by reason.
    #[cfg_attr(test, ts(type = "Record<string, number>"))]
    pub refused: BTreeMap<String, u32>,
    /// The same by type.
    pub by_type: Vec<TypeStats>,
    /// Money by method, as far as it is paid.
    pub paid: Vec<MethodTotal>,
    /// Entries per five minutes, oldest first; gaps are left out.
    pub arrivals: Vec<Arrivals>,
    /// People let in without a ticket, who are in no other count but `inside` and `arrivals`.
    pub manual: u32,
}

/// One type's part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TypeStats {
    /// Index of the type.
    pub index: u16,
    /// Its name.
    #[serde(rename = "type")]
    pub type_name: String,
    /// Sold: issued, and neither cancelled nor expired.
    pub issued: u32,
    /// Not paid in time, or paid back.
    pub expired: u32,
    /// Came in.
    pub admitted: u32,
    /// Inside now.
    pub inside: u32,
    /// Not come.
    pub missed: u32,
    /// How many may be sold.
    pub quota: Option<u32>,
}

/// What was paid one way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct MethodTotal {
    /// How.
    pub method: PaymentMethod,
    /// ISO code.
    pub currency: String,
    /// How much, in minor units.
    #[cfg_attr(test, ts(type = "number"))]
    pub amount: i64,
    /// In how many payments.
    pub payments: u32,
}

/// Entries within five minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Arrivals {
    /// From when.
    #[cfg_attr(test, ts(type = "string"))]
    pub from: Timestamp,
    /// How many.
    pub entries: u32,
}

/// What happened while laptops were apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum IncidentKind {
    /// A ticket was let in twice.
    Entry,
    /// A seat was sold twice.
    Seat,
    /// A ticket was let in although it had been cancelled.
    CancelledElsewhere,
    /// A ticket was let in although it had been held back.
    BlockedElsewhere,
    /// More tickets were sold than a quota allows.
    Quota,
    /// More was given back for an order than was paid for it.
    Refund,
}

/// An order that laptops gave more back for than was paid, while they were apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RefundIncident {
    /// The order's number.
    pub order: String,
    /// What was paid, in minor units.
    #[cfg_attr(test, ts(type = "number"))]
    pub taken: i64,
    /// What was given back.
    #[cfg_attr(test, ts(type = "number"))]
    pub refunded: i64,
    /// How much of that was too much.
    #[cfg_attr(test, ts(type = "number"))]
    pub over: i64,
    /// ISO code of the currency.
    pub currency: String,
}

/// A quota that laptops sold beyond while they were apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct QuotaIncident {
    /// The ticket type's name, or the name of the group of types that share a quota.
    pub name: String,
    /// Whether it is a group's.
    pub group: bool,
    /// How many may be sold.
    pub quota: u32,
    /// How many are.
    pub sold: u32,
    /// How many of these are beyond the quota.
    pub over: u32,
    /// Which laptops sold them, the one with most beyond first.
    pub sellers: Vec<QuotaSeller>,
}

/// What one laptop sold of a quota that was sold beyond.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct QuotaSeller {
    /// The laptop, by name.
    pub device: String,
    /// How many it sold.
    pub sold: u32,
    /// How many of these came when the quota was used up, by the times of all sales.
    pub over: u32,
}

/// What laptops did while they could not hear of each other, and what does not go together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Incident {
    /// What it is.
    pub kind: IncidentKind,
    /// The ticket's number; of a seat's two tickets the one that was sold first. Absent for a quota and for an order.
    pub number: Option<String>,
    /// Its holder's name; of an order the buyer's.
    pub name: Option<String>,
    /// The one entry, when and where the first ticket was sold, or the ticket cancelled or held back.
    pub first: Previous,
    /// The other entry, or the other sale; of a ticket that was cancelled or held back the entry. Of a quota, both are sales
    /// beyond it: the first and the last. Of an order, both are refunds: the first, and the one by which it was too much.
    pub second: Previous,
    /// The seat that was sold twice.
    pub seat: Option<String>,
    /// The number of the other ticket that has it.
    pub other_number: Option<String>,
    /// The name of that one's holder.
    pub other_name: Option<String>,
    /// The quota that was sold beyond; absent for all else.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub quota: Option<QuotaIncident>,
    /// The order that too much was given back for; absent for all else.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub refund: Option<RefundIncident>,
}
