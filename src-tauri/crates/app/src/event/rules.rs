//! The rules of time of a ticket type: added and taken away, one at a time. What else a type has is in `types`, what a rule
//! means in `entrada_core::rule`, how it is said in `words`.

use std::collections::{BTreeMap, BTreeSet};

use entrada_core::day::Days;
use entrada_core::fact::Body;
use entrada_core::ids::EventId;
use entrada_core::model::{Event, Role, TicketType, TypePatch};
use entrada_core::presence::Admissions;
use entrada_core::rule::{RULES_MAX, Rule, Weekday};
use entrada_core::when::{self, DayAs};
use entrada_store::Reader;
use jiff::civil::Time;

use crate::access::rights::UseCase;
use crate::dto::{RuleInput, RuleView, TypeView};
use crate::input::{same_name, shown, time_of_day, to_ms};
use crate::lookup::find::{no_type, require_event};
use crate::lookup::venue::current_areas;
use crate::words::{Language, RuleScene, rule_sentence};
use crate::{App, Result, app_error};

/// A year: nobody waits longer at a door.
const MINUTES_MAX: u32 = 525_600;
/// The most minutes early or late: a day.
const TOLERANCE_MAX: u32 = 1_440;
const DAYS_MAX: u32 = 1_000;

impl App {
    /// Adds a rule to the ticket type of this index.
    ///
    /// # Errors
    /// When something typed is wrong, the rule could never matter or is there already, or the role does not allow it.
    pub fn add_rule(&self, event: &EventId, index: u16, input: &RuleInput) -> Result<TypeView> {
        self.change_rules(UseCase::AddRule, event, index, |access, of, types, old| {
            let rule = Typed { reader: access, event: *event, of, types, own: index }.rule(input)?;
            if old.rules.len() >= RULES_MAX {
                return Err(app_error!(BadInput, "too-many-rules", max = RULES_MAX));
            }
            let twin = old.rules.iter().position(|other| *other == rule || excludes(other, &rule));
            if let Some(twin) = twin {
                return Err(app_error!(Conflict, "rule-there-already", name = &old.name, place = twin + 1));
            }
            Ok(old.rules.iter().cloned().chain([rule]).collect())
        })
    }

    /// Takes the rule at this place away, from 1 on as they are listed.
    ///
    /// # Errors
    /// When there is none, or the role does not allow it.
    pub fn remove_rule(&self, event: &EventId, index: u16, place: usize) -> Result<TypeView> {
        self.change_rules(UseCase::RemoveRule, event, index, |_, _, _, old| {
            let mut rules = old.rules.clone();
            let gone = place.checked_sub(1).filter(|gone| *gone < rules.len());
            let gone =
                gone.ok_or_else(|| app_error!(NotFound, "no-such-rule", name = &old.name, place = place))?;
            rules.remove(gone);
            Ok(rules)
        })
    }

    fn change_rules(
        &self,
        use_case: UseCase,
        event: &EventId,
        index: u16,
        change: impl FnOnce(&Reader<'_>, &Event, &BTreeMap<u16, TicketType>, &TicketType) -> Result<Vec<Rule>>,
    ) -> Result<TypeView> {
        self.authorize(use_case)?;
        self.write(|access| -> Result<()> {
            access.require_role(*event, Role::Organiser)?;
            let of = require_event(access, *event)?;
            let types = access.types(*event)?;
            let old = types.get(&index).ok_or_else(|| no_type(&index.to_string(), &of))?;
            let rules = change(access, &of, &types, old)?;
            check_rules(&TicketType { rules: rules.clone(), ..old.clone() })?;
            let ticket_type = TypePatch { rules: Some(rules), ..TypePatch::default() };
            access.append(*event, Body::TypeSaved { index, ticket_type }, Vec::new())
        })?;
        let saved = self.types(event)?.into_iter().find(|view| view.index == index);
        saved.ok_or_else(|| app_error!(NotFound, "type-gone", index = index))
    }
}

/// Refuses rules about further entries where there are none.
pub(crate) fn check_rules(ticket_type: &TicketType) -> Result<()> {
    let again = |rule: &Rule| matches!(rule, Rule::Apart { .. } | Rule::Stay { .. });
    let once = Admissions::of(Some(ticket_type)).in_all == Some(1);
    if once && ticket_type.rules.iter().any(again) {
        return Err(app_error!(BadInput, "rule-needs-entries", name = &ticket_type.name));
    }
    Ok(())
}

/// A type's rules, each with its sentence.
pub(crate) fn rule_views(
    language: Language,
    event: &Event,
    types: &BTreeMap<u16, TicketType>,
    of: &TicketType,
) -> Vec<RuleView> {
    let zone = event.zone();
    let scene = RuleScene { language, zone: &zone, event, types, of };
    of.rules
        .iter()
        .map(|rule| RuleView { rule: rule.clone(), sentence: rule_sentence(rule, &scene) })
        .collect()
}

/// Whether there can be only one of the two.
fn excludes(old: &Rule, new: &Rule) -> bool {
    matches!(
        (old, new),
        (Rule::Apart { .. }, Rule::Apart { .. })
            | (Rule::AnyDays { .. }, Rule::AnyDays { .. })
            | (Rule::LastEntry { .. }, Rule::LastEntry { .. })
            | (Rule::Tolerance { .. }, Rule::Tolerance { .. })
            | (Rule::Stay { .. }, Rule::Stay { .. })
    )
}

/// What a rule is read with, as it is typed for a ticket type.
struct Typed<'a> {
    reader: &'a Reader<'a>,
    event: EventId,
    of: &'a Event,
    types: &'a BTreeMap<u16, TicketType>,
    /// The type's own index.
    own: u16,
}

impl Typed<'_> {
    fn rule(&self, input: &RuleInput) -> Result<Rule> {
        let zone = self.of.zone();
        Ok(match input {
            RuleInput::Hours { weekdays: days, from, until } => {
                let until = match until.trim() {
                    "24:00" => Time::midnight(),
                    _ => hour(until)?,
                };
                Rule::Hours { days: weekdays(days)?, from: hour(from)?, until }
            }
            RuleInput::Window { from, until } => {
                let from = to_ms(when::parse_time(from, &zone, DayAs::Start)?);
                let until = to_ms(when::parse_time(until, &zone, DayAs::End)?);
                if until < from {
                    return Err(app_error!(
                        BadInput,
                        "rule-window-ends",
                        from = crate::ErrorArg::Moment(from, zone.clone()),
                        until = crate::ErrorArg::Moment(until, zone)
                    ));
                }
                Rule::Window { from, until }
            }
            RuleInput::Apart { minutes } => Rule::Apart { minutes: number(minutes, 1, MINUTES_MAX)? },
            RuleInput::AnyDays { days } => Rule::AnyDays { days: number(days, 1, DAYS_MAX)? },
            RuleInput::LastEntry { at } => {
                let at = hour(at)?;
                let days = Days::new(zone.clone(), self.of.everyone_out);
                // Whose day ends at midnight would be let in by nobody before this hour of a night.
                let opens = when::local(self.of.doors_open.unwrap_or(self.of.starts), &zone).time();
                if self.of.everyone_out.is_none()
                    && at < opens
                    && days.start(self.of.starts) != days.start(self.of.ends)
                {
                    return Err(app_error!(
                        BadInput,
                        "rule-last-entry-night",
                        at = at.strftime("%H:%M").to_string()
                    ));
                }
                Rule::LastEntry { at }
            }
            RuleInput::Tolerance { before, after } => {
                let early = number(before, 0, TOLERANCE_MAX)?;
                let late = if after.trim().is_empty() { early } else { number(after, 0, TOLERANCE_MAX)? };
                Rule::Tolerance { before: early, after: late }
            }
            RuleInput::Stay { minutes } => Rule::Stay { minutes: number(minutes, 1, MINUTES_MAX)? },
            RuleInput::After { earlier } => self.after(earlier)?,
        })
    }

    /// What has to be let in first: an area, a type of ticket, or the event itself, by name.
    fn after(&self, typed: &str) -> Result<Rule> {
        let typed = typed.trim();
        let areas = current_areas(self.reader, self.event)?;
        if let Some(area) = same_name(areas.keys().map(String::as_str), typed) {
            return Ok(Rule::AfterArea { area: Some(area.to_owned()) });
        }
        let like = |name: &str| same_name([name], typed).is_some();
        if let Some((index, _)) = self.types.iter().find(|(_, each)| like(&each.name)) {
            if *index == self.own {
                return Err(app_error!(BadInput, "rule-after-itself", name = typed));
            }
            return Ok(Rule::AfterType { type_index: *index });
        }
        if like(&self.of.name) {
            return Ok(Rule::AfterArea { area: None });
        }
        let names = areas
            .keys()
            .chain(self.types.iter().filter(|(index, _)| **index != self.own).map(|(_, each)| &each.name));
        let names: Vec<&str> = names.map(String::as_str).chain([self.of.name.as_str()]).collect();
        Err(app_error!(NotFound, "rule-after-unknown", typed = shown(typed), names = names.join(", ")))
    }
}

fn number(typed: &str, min: u32, max: u32) -> Result<u32> {
    let number = typed.trim().parse().ok().filter(|number| (min..=max).contains(number));
    number.ok_or_else(|| app_error!(BadInput, "rule-number", typed = shown(typed), min = min, max = max))
}

fn hour(typed: &str) -> Result<Time> {
    time_of_day(typed.trim()).ok_or_else(|| app_error!(BadInput, "rule-time", typed = shown(typed)))
}

/// Days of the week by the beginnings of their English names, single or from one to another: `mon-fri, sun`.
fn weekdays(typed: &str) -> Result<BTreeSet<Weekday>> {
    let wrong = || app_error!(BadInput, "rule-weekdays", typed = shown(typed));
    let day = |name: &str| {
        let name = name.trim().to_lowercase();
        let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
        let long = name.chars().count() >= 3;
        names.iter().position(|full| long && full.starts_with(&name)).ok_or_else(wrong)
    };
    let mut days = BTreeSet::new();
    for part in typed.split([',', ' ', ';']).filter(|part| !part.is_empty()) {
        let (first, last) = match part.split_once(['-', '–']) {
            Some((first, last)) => (day(first)?, day(last)?),
            None => (day(part)?, day(part)?),
        };
        let span = (last + 7 - first) % 7;
        days.extend(Weekday::ALL.iter().cycle().skip(first).take(span + 1));
    }
    Ok(if days.len() == Weekday::ALL.len() { BTreeSet::new() } else { days })
}
