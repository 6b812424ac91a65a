//! The door: a code, number or name in, a verdict out, and the scan on disk before anybody hears of it.
//!
//! What a code turns out to be is in `recognise`, a scan that is sent again in `resent`, what else is looked at in
//! `context`, several tickets at once in `party`, people without one in `manual`, the answer's parts in `answer`. The rules
//! themselves are `entrada_core::decide`'s.

use std::collections::BTreeMap;

use entrada_core::decide::{Attempt, Detail, DirectionRequest, Outcome, Reason, Verdict};
use entrada_core::fact::{Body, ScanLine};
use entrada_core::ids::{EventId, QuestionId, ScanId};
use entrada_core::model::{Direction, Order, Person, Role, TicketType};
use entrada_core::question::{AnswerError, Question};
use entrada_core::shown::fingerprint;
use entrada_store::{ScanRow, TicketScans};

use crate::access::parts::Parts;
use crate::access::rights::UseCase;
use crate::access::transaction::{Access, WriteAccess};
use crate::app_error;
use crate::door::answer::ScanRecord;
use crate::door::context::DoorContext;
use crate::door::gate::Place;
use crate::door::recognise::Recognised;
use crate::door::resent::{is_same_check, scan_before, scan_id};
use crate::door::state::{door_ticket, listed_ticket};
use crate::dto::{CheckAnswer, CheckInput, DoorTicket};
use crate::error::AppError;
use crate::{App, Result};

/// What a scan would be answered now, and all that is needed to write it down.
pub(crate) struct Judged {
    context: DoorContext,
    pub(crate) recognised: Recognised,
    /// The ticket's.
    pub(crate) order: Option<Order>,
    answers: BTreeMap<QuestionId, String>,
    pub(crate) verdict: Verdict,
    accepted_reissued: bool,
    pub(crate) ticket: Option<DoorTicket>,
}

impl Judged {
    /// Whether the ticket's bearer is inside the area.
    pub(crate) fn is_inside(&self) -> bool {
        match &self.recognised {
            Recognised::Listed(_, _, scans) => scans.presence.inside_at(self.context.at, &self.context.days),
            _ => false,
        }
    }

    /// The same with another verdict.
    pub(crate) fn with(self, verdict: Verdict) -> Self {
        Self { verdict, ..self }
    }

    /// How many more the area holds; `None`: any number.
    pub(crate) fn room(&self) -> Option<usize> {
        let Place { inside, capacity, .. } = self.context.place;
        Some(capacity?.saturating_sub(inside) as usize)
    }
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

    /// The same at a door of several events: what is shown is checked for the one that it is of, and for the first where it
    /// is of none.
    ///
    /// # Errors
    /// As [`App::check`]; and when no event is given.
    pub fn check_among(&self, events: &[EventId], input: &CheckInput) -> Result<CheckAnswer> {
        let event = self.read(|access| {
            access.authorize(UseCase::CheckAmong)?;
            // Of one event there is nothing to find out.
            for event in events.iter().filter(|_| events.len() > 1) {
                if self.recognise(access, *event, None, &input.code, input.keys.as_deref())?.is_of_event() {
                    return Ok(Some(*event));
                }
            }
            Ok::<_, AppError>(events.first().copied())
        })?;
        let event = event.ok_or_else(|| app_error!(BadInput, "no-event-at-door"))?;
        self.check(&event, input)
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
        if let Some(party) = input.party {
            return self.answer_party(access, event, input, party);
        }
        let scan = scan_id(input.scan_id.as_deref())?;
        let shown = fingerprint(&scan, &input.code);
        let before = scan_before(access, event, &scan, |line| is_same_check(line, input, &shown))?;
        if let Some(row) = &before
            && !row.line.reason.admits()
        {
            // Whoever was refused and may come in now, as what was in the way is gone, has not been let in twice.
            let anew = self.judge(access, event, input, None)?;
            if anew.verdict.outcome != Outcome::Refuse {
                return self.settle(access, event, input, anew, (&scan, shown));
            }
        }
        let judged = self.judge(access, event, input, before.as_ref())?;
        match before {
            Some(row) => self.repeat(access, event, &row, judged),
            None => self.settle(access, event, input, judged, (&scan, shown)),
        }
    }

    /// What a scan is answered, before anything is written down. `before`: the scan itself, when it is sent again.
    pub(crate) fn judge(
        &self,
        access: &WriteAccess<'_>,
        event: EventId,
        input: &CheckInput,
        before: Option<&ScanRow>,
    ) -> Result<Judged> {
        let direction = before.map_or(input.direction.unwrap_or_default(), |row| way_of(row.line.direction));
        let mut context = self.context(access, event, before, input.gate.as_deref(), input.at.as_deref())?;
        let area = context.place.area.as_deref();
        let recognised = self.recognise(access, event, area, &input.code, input.keys.as_deref())?;
        let order = match &recognised {
            Recognised::Listed(_, _, TicketScans { ticket: Some(row), .. }) => {
                access.order(event, row.ticket.order)?
            }
            _ => None,
        };
        context.currency = order.as_ref().map_or(context.currency, |order| order.currency);
        let mut answers = read_answers(&context.questions, &input.answers)?;
        if input.unattended {
            // Nobody is there to ask what need not be answered.
            let passed = context.questions.iter().filter(|(_, question)| !question.required);
            for (id, _) in passed {
                answers.entry(*id).or_default();
            }
        }
        let attempt = Attempt {
            at: context.at,
            device: self.device_id(),
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
        // The decision of the person at the door is written down where there was one to take.
        let without = Attempt { accept_reissued: false, unattended: false, ..attempt };
        let accepted_reissued = verdict.outcome == Outcome::Admit
            && input.accept_reissued
            && context.decide(without, &recognised, order.as_ref()).reason == Reason::Reissued;
        let ticket = Self::door_ticket_of(&recognised, &context.types);
        Ok(Judged { context, recognised, order, answers, verdict, accepted_reissued, ticket })
    }

    /// Writes a scan down, unless something is still to be asked, or one typed in from paper is refused; returns its answer.
    pub(crate) fn settle(
        &self,
        access: &WriteAccess<'_>,
        event: EventId,
        input: &CheckInput,
        judged: Judged,
        (scan, shown): (&ScanId, String),
    ) -> Result<CheckAnswer> {
        let Judged { context, recognised, order, answers, verdict, accepted_reissued, ticket } = judged;
        let others = access.others(event, self.device_id())?;
        // Only a first entry can be given twice by devices that are apart; a later one is as certain as it will ever be.
        let unconfirmed = others.count > 0
            && matches!(verdict.reason, Reason::Admitted | Reason::Unlisted)
            && recognised.entries() == 0;
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
        let party = match recognised {
            Recognised::Order(order) => self.states_of_order(access, event, input, order)?,
            _ => Vec::new(),
        };
        let record =
            ScanRecord { scan: (happened && !input.simulate).then_some(scan), unconfirmed, repeated: false };
        let mut answer = self.answer_view(access, event, &context, verdict, others, record, ticket)?;
        answer.change = change;
        answer.order_tickets = order.as_ref().map_or(0, Order::live);
        answer.party = party;
        Ok(answer)
    }

    /// What a scan would be answered, with nothing written down.
    pub(crate) fn unrecorded(
        &self,
        access: &Access<'_>,
        event: EventId,
        judged: &Judged,
    ) -> Result<CheckAnswer> {
        let Judged { context, order, verdict, ticket, .. } = judged;
        let others = access.others(event, self.device_id())?;
        let record = ScanRecord { scan: None, unconfirmed: false, repeated: false };
        let (verdict, ticket) = (verdict.clone(), ticket.clone());
        let answer = self.answer_view(access, event, context, verdict, others, record, ticket)?;
        Ok(CheckAnswer { order_tickets: order.as_ref().map_or(0, Order::live), ..answer })
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

    /// The old answer to a scan that was sent before. `now`: what it would be answered this time. Where the reason is still
    /// the same, the details of the old answer are taken from that.
    pub(crate) fn repeat(
        &self,
        access: &Access<'_>,
        event: EventId,
        row: &ScanRow,
        now: Judged,
    ) -> Result<CheckAnswer> {
        let reason = row.line.reason;
        let Judged { context, recognised, order, verdict, ticket, .. } = now;
        let same = recognised.number() == row.line.ticket;
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
        let answer = self.answer_view(access, event, &context, verdict, others, record, ticket)?;
        Ok(CheckAnswer { order_tickets: order.as_ref().map_or(0, Order::live), ..answer })
    }

    fn door_ticket_of(recognised: &Recognised, types: &BTreeMap<u16, TicketType>) -> Option<DoorTicket> {
        match recognised {
            Recognised::Unlisted(content, _) => Some(DoorTicket {
                number: content.number.to_string(),
                name: None,
                buyer: None,
                type_name: types.get(&content.type_index).map(|ticket_type| ticket_type.name.clone()),
                seat: None,
                note: None,
                serial: content.serial,
            }),
            Recognised::Listed(_, _, TicketScans { ticket: Some(row), .. }) => {
                Some(listed_ticket(row, types.get(&row.ticket.type_index)))
            }
            _ => None,
        }
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

pub(crate) fn way_of(direction: Direction) -> DirectionRequest {
    match direction {
        Direction::In => DirectionRequest::In,
        Direction::Out => DirectionRequest::Out,
    }
}
