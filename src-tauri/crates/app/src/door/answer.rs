//! A verdict as it crosses to a front end: with its sentence, its ticket and what the person at the door may do next. The
//! verdict itself is `check`'s.

use entrada_core::decide::{Detail, Outcome, Verdict};
use entrada_core::ids::{EventId, ScanId};
use entrada_core::model::Role;
use entrada_store::Others;

use crate::access::transaction::Access;
use crate::door::context::DoorContext;
use crate::dto::{Answer, CheckAnswer, DoorTicket, Due, GuestLine, Previous, QuestionAsked};
use crate::lookup::clock_off;
use crate::views::scan::device_label;
use crate::words::{Language, Scene, guest_sentence, sentence};
use crate::{App, Result};

/// How a verdict came about.
pub(crate) struct ScanRecord<'a> {
    pub(crate) scan: Option<&'a ScanId>,
    pub(crate) unconfirmed: bool,
    pub(crate) repeated: bool,
}

impl App {
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
            | Detail::JustIn(_, visit)
            | Detail::Used(visit)
            | Detail::AllUsed(_, visit)
            | Detail::TodayUsed(_, visit, _)
            | Detail::DaysUsed(_, visit)
            | Detail::TooSoon(visit, _) => Some(Previous {
                at: visit.at,
                gate: visit.gate.clone(),
                device: device_label(access, event, visit.device)?,
            }),
            _ => None,
        };
        let scene = Scene {
            language: access.language()?,
            now: context.at,
            zone: context.of.zone(),
            device: previous.as_ref().map(|previous| previous.device.clone()),
            heard: others.heard,
            others: others.count > 0,
            capacity: context.place.capacity,
            currency: context.currency,
            awaited: awaited(&verdict.detail, context),
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
        let just_in = match &verdict.detail {
            Detail::JustIn(seconds, _) => Some(*seconds),
            _ => None,
        };
        let gates = match &verdict.detail {
            Detail::WhichGate(gates) => gates.clone(),
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
            event: event.to_string(),
            event_name: context.of.name.clone(),
            verdict: verdict.outcome.into(),
            reason: verdict.reason,
            message: sentence(&verdict, &scene),
            scan: record.scan.map(ScanId::to_string),
            ticket,
            previous,
            again: verdict.again(context.at),
            unconfirmed: record.unconfirmed,
            repeated: record.repeated,
            direction: verdict.direction,
            area: context.place.area.clone(),
            notes: verdict.notes,
            questions,
            gates,
            just_in,
            reissued_at,
            may_pay: sells && due.is_some(),
            due,
            change: None,
            guest,
            clock_off: clock_off::door_warning(access, event, &context.of)?,
            order_tickets: 0,
            party: Vec::new(),
        })
    }

    /// The language that refusals are shown to guests in, when it is another than the staff's.
    fn guest_language(access: &Access<'_>) -> Result<Option<Language>> {
        Ok(access.screen_settings()?.guest_language.as_deref().and_then(Language::of_locale))
    }
}

impl From<Outcome> for Answer {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Admit => Self::Admit,
            Outcome::Refuse => Self::Refuse,
            Outcome::Ask => Self::Ask,
        }
    }
}

/// What has to be let in first, by name.
fn awaited(detail: &Detail, context: &DoorContext) -> Option<String> {
    match detail {
        Detail::FirstArea(area) => Some(area.clone().unwrap_or_else(|| context.of.name.clone())),
        Detail::FirstType(index) => {
            let name = context.types.get(index).map(|ticket_type| ticket_type.name.clone());
            Some(name.unwrap_or_else(|| index.to_string()))
        }
        _ => None,
    }
}

/// A door's role sees no prices.
fn hide_prices(detail: &mut Detail) {
    match detail {
        Detail::Due(amount) | Detail::OrderExpired(_, amount) | Detail::Refunded(amount) => *amount = 0,
        _ => {}
    }
}
