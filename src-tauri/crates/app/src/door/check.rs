//! The door: a code, number or name in, a verdict out, and the scan on disk before anybody hears of it.
//!
//! What a code turns out to be is in `recognise`, a scan that is sent again in `resent`, where a gate leads in `gate`,
//! people without a ticket in `manual`, what stands beside the camera in `state`. The rules themselves are `entrada_core::decide`'s, the sentences `words`'.

use std::collections::BTreeMap;

use entrada_core::Timestamp;
use entrada_core::day::Days;
use entrada_core::decide::{
    Attempt, Detail, DirectionRequest, OrderStatus, Outcome, Policy, Reason, Shown, Verdict, decide,
};
use entrada_core::fact::{Body, ScanLine};
use entrada_core::ids::{EventId, QuestionId, ScanId};
use entrada_core::model::{Direction, Event, Order, Person, Role, TicketType};
use entrada_core::money::Currency;
use entrada_core::number::Number;
use entrada_core::question::{AnswerError, Question};
use entrada_core::shown::fingerprint;
use entrada_core::when;
use entrada_store::{Others, ScanRow, TicketScans};

use crate::access::parts::Parts;
use crate::access::rights::UseCase;
use crate::access::transaction::{Access, WriteAccess};
use crate::app_error;
use crate::door::gate::{Place, filled, place};
use crate::door::recognise::Recognised;
use crate::door::resent::{is_same_check, scan_before, scan_id};
use crate::door::state::{door_ticket, listed_ticket};
use crate::dto::{Answer, CheckAnswer, CheckInput, DoorTicket, Due, GuestLine, Previous, QuestionAsked};
use crate::error::AppError;
use crate::input::to_ms;
use crate::lookup::clock_off;
use crate::lookup::find::require_event;
use crate::views::scan::device_label;
use crate::words::{Language, Scene, guest_sentence, sentence};
use crate::{App, Result};

/// Everything that a decision at a door looks at besides the ticket.
pub(crate) struct DoorContext {
    pub(crate) of: Event,
    pub(crate) days: Days,
    pub(crate) place: Place,
    pub(crate) types: BTreeMap<u16, TicketType>,
    pub(crate) questions: BTreeMap<QuestionId, Question>,
    pub(crate) at: Timestamp,
    /// What amounts are in: the order's currency, or the event's.
    pub(crate) currency: Currency,
}

impl App {
    /// Answers at the door, and writes the scan down. An answer that asks has written nothing.
    ///
    /// # Errors
    /// When the event is not here, the time, gate, scan id or an answer is wrong, somebody pays where the role may not
    /// sell, or the database can't be written. A refusal is not an error.
    pub fn check(&self, event: &EventId, input: &CheckInput) -> Result<CheckAnswer> {
        let answer = |access: &WriteAccess<'_>| {
            access.authorize(UseCase::Check)?;
            self.answer(access, *event, input)
        };
        if input.simulate { self.dry_run(answer) } else { self.write(answer) }
    }

    pub(crate) fn answer(
        &self,
        access: &WriteAccess<'_>,
        event: EventId,
        input: &CheckInput,
    ) -> Result<CheckAnswer> {
        access.require_role(event, Role::Door)?;
        if input.pay.is_some() {
            access.require_role(event, Role::Desk)?;
        }
        let scan = scan_id(input.scan_id.as_deref())?;
        let shown = fingerprint(&scan, &input.code);
        let before = scan_before(access, event, &scan, |line| is_same_check(line, input, &shown))?;
        let direction =
            before.as_ref().map_or(input.direction.unwrap_or_default(), |row| way_of(row.line.direction));
        let mut context =
            self.context(access, event, before.as_ref(), input.gate.as_deref(), input.at.as_deref())?;
        let recognised = self.recognise(access, event, context.place.area.as_deref(), &input.code)?;
        let order = match &recognised {
            Recognised::Listed(_, _, TicketScans { ticket: Some(row), .. }) => {
                access.order(event, row.ticket.order)?
            }
            _ => None,
        };
        context.currency = order.as_ref().map_or(context.currency, |order| order.currency);
        let answers = read_answers(&context.questions, &input.answers)?;
        let attempt = Attempt {
            at: context.at,
            gate: context.place.gate.as_deref(),
            direction,
            pays: input.pay.is_some(),
            accept_unpaid: input.accept_unpaid,
            accept_reissued: input.accept_reissued,
            unattended: input.unattended,
            answers: &answers,
            paper: input.paper,
        };
        let verdict = context.decide(attempt, &recognised, order.as_ref());
        let ticket = Self::door_ticket_of(&recognised, &context.types);
        if let Some(row) = before {
            return self.repeat(access, event, &context, &row, (recognised.number(), ticket, verdict));
        }
        let others = access.others(event, self.device_id())?;
        // Only a first entry can be given twice by devices that are apart; a later one is as certain as it will ever be.
        let unconfirmed = others.count > 0
            && matches!(verdict.reason, Reason::Admitted | Reason::Unlisted)
            && recognised.entries() == 0;
        // A scan is written down unless something is still to be asked, or a scan typed in from paper is refused.
        let happened = match verdict.outcome {
            Outcome::Admit => true,
            Outcome::Refuse => !input.paper,
            Outcome::Ask => false,
        };
        let owing = order.as_ref().filter(|order| !order.is_paid());
        let mut change = None;
        if let (true, Some(order), Some(method)) = (verdict.outcome == Outcome::Admit, owing, input.pay) {
            let tendered =
                input.tendered.as_deref().map(|text| order.currency.parse_amount(text)).transpose()?;
            change = Some(self.pay_order_in(access, event, order.number, method, tendered)?);
        }
        if happened && !input.simulate {
            let accepted_unpaid = verdict.outcome == Outcome::Admit
                && verdict.direction == Direction::In
                && owing.is_some()
                && input.pay.is_none()
                && input.accept_unpaid;
            // The decision is written down where there was one to take.
            let without = Attempt { accept_reissued: false, unattended: false, ..attempt };
            let accepted_reissued = verdict.outcome == Outcome::Admit
                && input.accept_reissued
                && context.decide(without, &recognised, order.as_ref()).reason == Reason::Reissued;
            let line = ScanLine {
                scan: scan.clone(),
                ticket: recognised.number(),
                serial: recognised.serial(),
                type_index: match &recognised {
                    Recognised::Unlisted(content, _) => Some(content.type_index),
                    _ => None,
                },
                at: context.at,
                direction: verdict.direction,
                gate: context.place.gate.clone(),
                reason: verdict.reason,
                unconfirmed,
                area: context.place.area.clone(),
                answers: None,
                accepted_unpaid,
                accepted_reissued,
                why: None,
                paper: input.paper,
                shown: Some(shown),
            };
            let given = if verdict.outcome == Outcome::Admit { answers } else { BTreeMap::new() };
            self.record_scan(access, event, line, given)?;
        }
        let record =
            ScanRecord { scan: (happened && !input.simulate).then_some(&scan), unconfirmed, repeated: false };
        let mut answer = self.answer_view(access, event, &context, verdict, others, record, ticket)?;
        answer.change = change;
        Ok(answer)
    }

    pub(crate) fn record_scan(
        &self,
        access: &WriteAccess<'_>,
        event: EventId,
        line: ScanLine,
        answers: BTreeMap<QuestionId, String>,
    ) -> Result<()> {
        let answers: BTreeMap<String, String> = answers
            .into_iter()
            .filter(|(_, answer)| !answer.is_empty())
            .map(|(id, answer)| (id.to_string(), answer))
            .collect();
        if answers.is_empty() {
            return access.append(event, Body::ScanRecorded(line), Vec::new());
        }
        let mut parts = Parts::default();
        // Whoever asks at another door has to know that this was asked.
        let answers = parts.add(Role::Door, &Person { answers, ..Person::default() })?;
        access.append(event, Body::ScanRecorded(ScanLine { answers, ..line }), parts.into_inner())
    }

    /// The event, its rules and this door, at the time of the scan. A scan that is sent again (`before`) keeps its time and
    /// gate, even if that gate was taken away since; a new one has the gate and time as typed, or now.
    pub(crate) fn context(
        &self,
        access: &Access<'_>,
        event: EventId,
        before: Option<&ScanRow>,
        gate: Option<&str>,
        at: Option<&str>,
    ) -> Result<DoorContext> {
        let of = require_event(access, event)?;
        let zone = when::zone(&of.timezone)?;
        let at = match (before, at) {
            (Some(row), _) => row.line.at,
            (None, Some(text)) => to_ms(when::parse_time(text, &zone)?),
            (None, None) => access.now,
        };
        let types = access.types(event)?;
        let place = match before {
            Some(row) => filled(access, event, &of, row.line.gate.clone(), row.line.area.clone(), at)?,
            None => place(access, event, &of, &types, gate, at)?,
        };
        Ok(DoorContext {
            days: Days::new(zone, of.everyone_out),
            questions: access.questions(event)?,
            currency: of.currency,
            of,
            place,
            types,
            at,
        })
    }

    /// The old answer to a scan that was sent before. `now`: the ticket that is shown this time and its verdict. Where the
    /// reason is still the same, the details of the old answer are taken from that verdict.
    fn repeat(
        &self,
        access: &Access<'_>,
        event: EventId,
        context: &DoorContext,
        row: &ScanRow,
        now: (Option<Number>, Option<DoorTicket>, Verdict),
    ) -> Result<CheckAnswer> {
        let reason = row.line.reason;
        let (number, ticket, verdict) = now;
        let same = number == row.line.ticket;
        let ticket = match row.line.ticket {
            Some(number) if !same => door_ticket(access, event, number)?,
            _ => ticket,
        };
        let detail = if same && verdict.reason == reason {
            verdict.detail
        } else {
            match (reason, row.line.ticket) {
                (Reason::AlreadyIn, Some(number)) => access
                    .ticket_scans(event, number, context.place.area.as_deref())?
                    .presence
                    .first
                    .map_or(Detail::None, |visit| Detail::Previous(Box::new(visit))),
                _ => Detail::None,
            }
        };
        let verdict = Verdict { notes: verdict.notes, ..Verdict::new(reason, detail, row.line.direction) };
        let others = access.others(event, self.device_id())?;
        let record =
            ScanRecord { scan: Some(&row.line.scan), unconfirmed: row.line.unconfirmed, repeated: true };
        self.answer_view(access, event, context, verdict, others, record, ticket)
    }

    /// A verdict as it crosses to a front end.
    #[allow(clippy::too_many_arguments, reason = "an answer has that many parts")]
    pub(crate) fn answer_view(
        &self,
        access: &Access<'_>,
        event: EventId,
        context: &DoorContext,
        mut verdict: Verdict,
        others: Others,
        record: ScanRecord<'_>,
        ticket: Option<DoorTicket>,
    ) -> Result<CheckAnswer> {
        let sells = access.role(event)? > Role::Door;
        if !sells {
            hide_prices(&mut verdict.detail);
        }
        let previous = match &verdict.detail {
            Detail::Previous(visit)
            | Detail::Used(visit)
            | Detail::AllUsed(_, visit)
            | Detail::TodayUsed(_, visit) => Some(Previous {
                at: visit.at,
                gate: visit.gate.clone(),
                device: device_label(access, event, visit.device)?,
            }),
            _ => None,
        };
        let scene = Scene {
            language: access.language()?,
            now: context.at,
            zone: when::zone(&context.of.timezone)?,
            device: previous.as_ref().map(|previous| previous.device.clone()),
            heard: others.heard,
            others: others.count > 0,
            capacity: context.place.capacity,
            currency: context.currency,
        };
        let due = match verdict.detail {
            Detail::Due(amount) | Detail::OrderExpired(_, amount) | Detail::Refunded(amount) if sells => {
                Some(Due { amount, currency: context.currency.code().to_owned() })
            }
            _ => None,
        };
        let questions = match &verdict.detail {
            Detail::Questions(ids) => {
                ids.iter().filter_map(|id| Some(QuestionAsked::of(*id, context.questions.get(id)?))).collect()
            }
            _ => Vec::new(),
        };
        let reissued_at = match &verdict.detail {
            Detail::Reissued(at, _) => *at,
            _ => None,
        };
        let guest = match verdict.outcome {
            Outcome::Admit => None,
            Outcome::Refuse | Outcome::Ask => {
                let language = Self::guest_language(access)?.unwrap_or(scene.language);
                Some(GuestLine {
                    text: guest_sentence(&verdict, &scene, language),
                    language: language.code().to_owned(),
                })
            }
        };
        Ok(CheckAnswer {
            verdict: match verdict.outcome {
                Outcome::Admit => Answer::Admit,
                Outcome::Refuse => Answer::Refuse,
                Outcome::Ask => Answer::Ask,
            },
            reason: verdict.reason,
            message: sentence(&verdict, &scene),
            scan: record.scan.map(ScanId::to_string),
            ticket,
            previous,
            unconfirmed: record.unconfirmed,
            repeated: record.repeated,
            direction: verdict.direction,
            area: context.place.area.clone(),
            notes: verdict.notes,
            questions,
            reissued_at,
            may_pay: sells && due.is_some(),
            due,
            change: None,
            guest,
            clock_off: clock_off::warning(access, event)?,
        })
    }

    fn door_ticket_of(recognised: &Recognised, types: &BTreeMap<u16, TicketType>) -> Option<DoorTicket> {
        match recognised {
            Recognised::Unlisted(content, _) => Some(DoorTicket {
                number: content.number.to_string(),
                name: None,
                type_name: types.get(&content.type_index).map(|ticket_type| ticket_type.name.clone()),
                seat: None,
                note: None,
                serial: content.serial,
            }),
            Recognised::Listed(_, _, TicketScans { ticket: Some(row), .. }) => {
                Some(listed_ticket(&row.ticket, types.get(&row.ticket.type_index)))
            }
            _ => None,
        }
    }

    /// The language that refusals are shown to guests in, when it is another than the staff's.
    fn guest_language(access: &Access<'_>) -> Result<Option<Language>> {
        Ok(access.screen_settings()?.guest_language.as_deref().and_then(Language::of_locale))
    }
}

/// How a verdict came about.
pub(crate) struct ScanRecord<'a> {
    pub(crate) scan: Option<&'a ScanId>,
    pub(crate) unconfirmed: bool,
    pub(crate) repeated: bool,
}

impl DoorContext {
    fn decide(&self, attempt: Attempt<'_>, recognised: &Recognised, order: Option<&Order>) -> Verdict {
        let shown = match recognised {
            Recognised::Nothing => Shown::Nothing,
            Recognised::Forged => Shown::Forged,
            Recognised::OtherEvent(name) => Shown::OtherEvent { name },
            Recognised::UnknownNumber => Shown::UnknownNumber,
            Recognised::Unlisted(content, scans) => Shown::Unlisted {
                content,
                ticket_type: self.types.get(&content.type_index),
                presence: &scans.presence,
                answered: &scans.answered,
            },
            Recognised::Listed(_, serial, TicketScans { ticket: Some(row), presence, answered, .. }) => {
                Shown::Listed {
                    ticket: &row.ticket,
                    serial: *serial,
                    ticket_type: self.types.get(&row.ticket.type_index),
                    order: OrderStatus {
                        paid: row.paid,
                        due: order.map_or(0, Order::due),
                        expired: order
                            .filter(|order| order.is_expired(self.at))
                            .and_then(|order| order.pay_until),
                        refunded: order.is_some_and(Order::is_refunded),
                        note: order.and_then(|order| order.note.as_deref()),
                    },
                    presence,
                    answered,
                }
            }
            Recognised::Listed(..) => Shown::UnknownNumber,
        };
        let policy = Policy {
            event: &self.of,
            days: &self.days,
            inside: self.place.inside,
            capacity: self.place.capacity,
            questions: &self.questions,
        };
        decide(attempt, shown, policy)
    }
}

/// The answers as typed, by question; each is read as its question wants it.
fn read_answers(
    questions: &BTreeMap<QuestionId, Question>,
    typed: &BTreeMap<String, String>,
) -> Result<BTreeMap<QuestionId, String>> {
    typed
        .iter()
        .map(|(id, answer)| {
            let found = id.trim().to_lowercase().parse().ok().and_then(|id| Some((id, questions.get(&id)?)));
            let (id, question) = found.ok_or_else(|| {
                let shown: String = id.chars().take(40).collect();
                app_error!(NotFound, "question-not-of-event", question = shown)
            })?;
            let answer = question.read(answer)?;
            Ok((id, answer))
        })
        .collect()
}

impl From<AnswerError> for AppError {
    fn from(error: AnswerError) -> Self {
        match error {
            AnswerError::NotYesOrNo { question, answer } => {
                app_error!(BadInput, "answer-not-yes-or-no", question = question, answer = answer)
            }
            AnswerError::NotAChoice { question, answer, choices } => {
                app_error!(
                    BadInput,
                    "answer-not-a-choice",
                    question = question,
                    answer = answer,
                    choices = choices
                )
            }
        }
    }
}

/// A door's role sees no prices.
fn hide_prices(detail: &mut Detail) {
    match detail {
        Detail::Due(amount) | Detail::OrderExpired(_, amount) | Detail::Refunded(amount) => *amount = 0,
        _ => {}
    }
}

fn way_of(direction: Direction) -> DirectionRequest {
    match direction {
        Direction::In => DirectionRequest::In,
        Direction::Out => DirectionRequest::Out,
    }
}
