//! A rule of time of a ticket type in a sentence. What it does at the door is `entrada_core::rule`'s.

use std::collections::BTreeMap;

use entrada_core::model::{Event, TicketType};
use entrada_core::presence::Admissions;
use entrada_core::rule::{Rule, Weekday};
use jiff::civil::Time;
use jiff::tz::TimeZone;

use crate::words::full_moment;
use crate::words::language::Language;
use crate::words::table::say;

/// What a rule's sentence needs besides the rule.
pub(crate) struct RuleScene<'a> {
    pub(crate) language: Language,
    pub(crate) zone: &'a TimeZone,
    pub(crate) event: &'a Event,
    pub(crate) types: &'a BTreeMap<u16, TicketType>,
    /// The type that has the rule.
    pub(crate) of: &'a TicketType,
}

/// The sentence of a rule.
pub(crate) fn rule_sentence(rule: &Rule, scene: &RuleScene<'_>) -> String {
    let language = scene.language;
    let hour = |time: &Time| time.strftime("%H:%M").to_string();
    match rule {
        Rule::Hours { days, from, until } => {
            let on = if days.is_empty() { "all" } else { "some" };
            let days: Vec<String> = days.iter().map(|day| weekday(language, *day)).collect();
            let comma = if language.right_to_left() { "، " } else { ", " };
            let args = [
                ("on", on.into()),
                ("days", days.join(comma).into()),
                ("from", hour(from).into()),
                ("until", hour(until).into()),
            ];
            say(language, "rule-hours", &args)
        }
        Rule::Window { from, until } => {
            let moment = |at| full_moment(language, at, scene.zone);
            let args = [("from", moment(*from).into()), ("until", moment(*until).into())];
            say(language, "rule-window", &args)
        }
        Rule::Apart { minutes } => say(language, "rule-apart", &[("minutes", (*minutes).into())]),
        Rule::AnyDays { days } => say(language, "rule-any-days", &[("days", (*days).into())]),
        Rule::LastEntry { at } => {
            let end = scene.event.everyone_out.unwrap_or(Time::midnight());
            say(language, "rule-last-entry", &[("at", hour(at).into()), ("end", hour(&end).into())])
        }
        Rule::Tolerance { before, after } => {
            say(language, "rule-tolerance", &[("before", (*before).into()), ("after", (*after).into())])
        }
        Rule::Stay { minutes } => {
            let a_day = Admissions::of(Some(scene.of)).by_day();
            let of = if a_day { "day" } else { "all" };
            say(language, "rule-stay", &[("minutes", (*minutes).into()), ("of", of.into())])
        }
        Rule::AfterArea { area } => {
            let place = area.as_ref().unwrap_or(&scene.event.name);
            say(language, "rule-after-area", &[("place", place.as_str().into())])
        }
        Rule::AfterType { type_index } => {
            let name = scene.types.get(type_index).map(|other| other.name.clone());
            let name = name.unwrap_or_else(|| type_index.to_string());
            say(language, "rule-after-type", &[("type", name.into())])
        }
        Rule::Unknown(_) => say(language, "rule-unknown", &[]),
    }
}

fn weekday(language: Language, day: Weekday) -> String {
    let place = Weekday::ALL.iter().position(|each| *each == day).map_or(1, |place| place + 1);
    say(language, "weekday", &[("weekday", place.into())])
}
