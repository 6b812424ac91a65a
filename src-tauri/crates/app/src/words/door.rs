//! A verdict in words: one sentence for the staff, one for the guest, who may read another language. Which verdict it
//! is, is `entrada_core::decide`'s.

use entrada_core::Timestamp;
use entrada_core::decide::{Detail, Outcome, Reason, Verdict};
use entrada_core::model::Direction;
use entrada_core::money::Currency;
use entrada_core::number::DIGITS;
use fluent_bundle::FluentValue;
use jiff::tz::TimeZone;

use crate::words::language::Language;
use crate::words::money::money as money_in;
use crate::words::table::first_of;
use crate::words::time::{Say, moment};

/// What a sentence needs besides the verdict.
pub(crate) struct Scene {
    /// The staff's language.
    pub(crate) language: Language,
    /// When it is said.
    pub(crate) now: Timestamp,
    /// The event's zone.
    pub(crate) zone: TimeZone,
    /// The name of the laptop that let the person in before.
    pub(crate) device: Option<String>,
    /// When other laptops were last heard from; `None`: never.
    pub(crate) heard: Option<Timestamp>,
    /// Whether there are other laptops in the event.
    pub(crate) others: bool,
    /// How many may be inside.
    pub(crate) capacity: Option<u32>,
    /// What amounts are in.
    pub(crate) currency: Currency,
    /// The area or ticket type that has to be let in first.
    pub(crate) awaited: Option<String>,
}

/// The sentence of a verdict, for the staff.
pub(crate) fn sentence(verdict: &Verdict, scene: &Scene) -> String {
    verdict_sentence("door", verdict, scene, scene.language)
}

/// The sentence of a verdict for the guest, in the guest's language: short and polite, and without the names of
/// laptops and the organiser's reasons, which are the staff's.
pub(crate) fn guest_sentence(verdict: &Verdict, scene: &Scene, language: Language) -> String {
    verdict_sentence("guest", verdict, scene, language)
}

/// `voice-reason-variant`, or `voice-reason` where that voice has no such variant.
fn verdict_sentence(voice: &str, verdict: &Verdict, scene: &Scene, language: Language) -> String {
    let (variant, args) = variant(verdict, scene, language);
    let plain = format!("{voice}-{}", verdict.reason.code());
    let other = format!("{voice}-{}", Reason::Other.code());
    match variant {
        Some(variant) => first_of(language, &[&format!("{plain}-{variant}"), &plain, &other], &args),
        None => first_of(language, &[&plain, &other], &args),
    }
}

type Told = Vec<(&'static str, FluentValue<'static>)>;

/// What is known besides the reason: which variant of its sentence that makes, and what is put into it.
fn variant(verdict: &Verdict, scene: &Scene, language: Language) -> (Option<&'static str>, Told) {
    let time = |how, at| FluentValue::from(moment(language, how, at, scene.now, &scene.zone));
    let money = |minor| FluentValue::from(money_in(language, minor, scene.currency));
    match (verdict.reason, &verdict.detail) {
        (Reason::Malformed, Detail::Signs(signs)) => {
            (Some("signs"), vec![("signs", (*signs).into()), ("of", DIGITS.into())])
        }
        (Reason::WrongEvent, Detail::Event(name)) => (Some("named"), vec![("event", name.clone().into())]),
        (Reason::Unknown, _) => match (scene.others, scene.heard) {
            (false, _) => (None, vec![]),
            (true, None) => (Some("unheard"), vec![]),
            (true, Some(heard)) => (Some("heard"), vec![("at", time(Say::At, heard))]),
        },
        (Reason::Cancelled | Reason::Blocked, Detail::Text(why)) => {
            (Some("why"), vec![("why", why.clone().into())])
        }
        (Reason::Unpaid, Detail::Due(due)) if *due > 0 => {
            let asked = verdict.outcome == Outcome::Ask;
            (Some(if asked { "ask" } else { "due" }), vec![("due", money(*due))])
        }
        (Reason::Unpaid, Detail::Due(_)) if verdict.outcome == Outcome::Ask => (Some("asked"), vec![]),
        (Reason::Manual, _) if verdict.direction == Direction::Out => (Some("out"), vec![]),
        (Reason::Unpaid, Detail::OrderExpired(until, due)) => {
            (Some("late"), vec![("until", time(Say::Until, *until)), ("due", money(*due))])
        }
        (Reason::Unpaid, Detail::Refunded(_)) => (Some("back"), vec![]),
        (Reason::Expired, Detail::LastEntry(was, again)) => {
            let mut args = again_args(*again, scene.now, time);
            args.push(("at", time(Say::At, *was)));
            (Some("last"), args)
        }
        (Reason::NotYetValid, Detail::FirstArea(_)) => {
            (Some("area"), vec![("place", scene.awaited.clone().unwrap_or_default().into())])
        }
        (Reason::NotYetValid, Detail::FirstType(_)) => {
            (Some("type"), vec![("type", scene.awaited.clone().unwrap_or_default().into())])
        }
        (Reason::NotYetValid, Detail::UnknownRule) => (Some("rule"), vec![]),
        (Reason::NotYetValid, Detail::Never) => (Some("never"), vec![]),
        (Reason::Expired, Detail::When(until)) => (Some("past"), vec![("until", time(Say::Until, *until))]),
        (Reason::NotYetValid | Reason::DoorsClosed, Detail::When(then)) => {
            let mut args = vec![("at", time(Say::At, *then)), ("from", time(Say::From, *then))];
            if *then <= scene.now {
                return (Some("past"), args);
            }
            let Some(minutes) = wait(scene.now, *then) else { return (Some("later"), args) };
            args.push(("minutes", minutes.into()));
            (Some("soon"), args)
        }
        (Reason::WrongGate, Detail::Gates(gates)) => {
            (Some("gates"), vec![("gates", gates.join(", ").into())])
        }
        (Reason::WrongGate, Detail::WhichGate(gates)) => {
            (Some("which"), vec![("gates", gates.join(", ").into())])
        }
        (Reason::AlreadyIn, Detail::JustIn(seconds, _)) => {
            (Some("just"), vec![("seconds", (*seconds).into())])
        }
        (Reason::AlreadyIn, Detail::Previous(visit)) => {
            let place = match (&visit.gate, &scene.device) {
                (Some(_), Some(_)) => "both",
                (Some(_), None) => "gate",
                (None, Some(_)) => "device",
                (None, None) => "neither",
            };
            let args = vec![
                ("where", place.into()),
                ("at", time(Say::At, visit.at)),
                ("since", time(Say::Since, visit.at)),
                ("gate", visit.gate.clone().unwrap_or_default().into()),
                ("device", scene.device.clone().unwrap_or_default().into()),
            ];
            (Some("since"), args)
        }
        (Reason::AlreadyIn, Detail::Used(first)) => {
            let at = moment(language, Say::At, first.at, scene.now, &scene.zone);
            let place: Vec<&str> =
                [first.gate.as_deref(), scene.device.as_deref()].into_iter().flatten().collect();
            let at = if place.is_empty() { at } else { format!("{at} ({})", place.join(", ")) };
            (Some("used"), vec![("at", at.into())])
        }
        (Reason::AlreadyIn, Detail::AllUsed(entries, last)) => {
            (Some("all_used"), vec![("entries", (*entries).into()), ("at", time(Say::At, last.at))])
        }
        (Reason::AlreadyIn, Detail::TodayUsed(entries, last, _)) => {
            (Some("today_used"), vec![("entries", (*entries).into()), ("at", time(Say::At, last.at))])
        }
        (Reason::AlreadyIn, Detail::DaysUsed(days, last)) => {
            (Some("days_used"), vec![("days", (*days).into()), ("at", time(Say::At, last.at))])
        }
        (Reason::AlreadyIn, Detail::StayOver(end, again)) => {
            let mut args = again_args(*again, scene.now, time);
            args.push(("until", time(Say::Until, *end)));
            (Some("stay"), args)
        }
        (Reason::AlreadyIn, Detail::TooSoon(last, again)) => {
            let mut args = again_args(*again, scene.now, time);
            args.push(("at", time(Say::At, last.at)));
            (Some("apart"), args)
        }
        (Reason::Reissued, Detail::Reissued(Some(at), name)) => {
            let at = ("at", time(Say::At, *at));
            match name {
                Some(name) => (Some("to"), vec![at, ("name", name.clone().into())]),
                None => (Some("when"), vec![at]),
            }
        }
        (Reason::Order, Detail::TooFew(may, wanted)) => {
            (Some("too_few"), vec![("may", (*may).into()), ("wanted", (*wanted).into())])
        }
        (Reason::Full, _) => match scene.capacity {
            Some(capacity) => (Some("count"), vec![("capacity", capacity.into())]),
            None => (None, vec![]),
        },
        _ => (None, vec![]),
    }
}

/// Whether and from when it lets in again: `again` is `soon`, with the minutes until then, `later` or `never`.
fn again_args(
    again: Option<Timestamp>,
    now: Timestamp,
    time: impl Fn(Say, Timestamp) -> FluentValue<'static>,
) -> Told {
    let minutes = again.and_then(|again| wait(now, again));
    let when = match (again, minutes) {
        (Some(_), Some(_)) => "soon",
        (Some(_), None) => "later",
        (None, _) => "never",
    };
    vec![
        ("again", when.into()),
        ("from", again.map_or_else(|| "".into(), |again| time(Say::From, again))),
        ("minutes", minutes.unwrap_or_default().into()),
    ]
}

/// Minutes until then, when people may wait for it.
fn wait(now: Timestamp, then: Timestamp) -> Option<i64> {
    let minutes = (then.as_second() - now.as_second() + 59) / 60;
    (1..=120).contains(&minutes).then_some(minutes)
}
