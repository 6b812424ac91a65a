//! The rules of time of a ticket type: a list, each of them one sentence in `docs/door.md`, and when they let in.
//!
//! Those that count entries (minutes between, any N days, session) are counted in `presence`; what a door answers is
//! `decide`'s.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, Time};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::day::Days;

/// The most rules that a type may have.
pub const RULES_MAX: usize = 20;

/// So many days on, hours that let in at all have let in again: a week, a night, and a day that is skipped.
const DAYS_AHEAD: i64 = 10;

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "they are the days of the week")]
pub enum Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

impl Weekday {
    /// All of them, in their order.
    pub const ALL: [Self; 7] = [Self::Mon, Self::Tue, Self::Wed, Self::Thu, Self::Fri, Self::Sat, Self::Sun];

    fn of(date: Date) -> Self {
        match date.weekday() {
            jiff::civil::Weekday::Monday => Self::Mon,
            jiff::civil::Weekday::Tuesday => Self::Tue,
            jiff::civil::Weekday::Wednesday => Self::Wed,
            jiff::civil::Weekday::Thursday => Self::Thu,
            jiff::civil::Weekday::Friday => Self::Fri,
            jiff::civil::Weekday::Saturday => Self::Sat,
            jiff::civil::Weekday::Sunday => Self::Sun,
        }
    }
}

/// One rule. They hold for coming in only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Rule {
    /// Lets in from one time of day to another, which may be past midnight, on these days of the week (empty: all), named
    /// by the day on which it begins. Of several, one is enough.
    Hours {
        /// On which days it begins.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        days: BTreeSet<Weekday>,
        /// From then on.
        from: Time,
        /// Until then; the next day's when it is not later than `from`.
        until: Time,
    },
    /// Lets in from one moment to another. Of several, one is enough.
    Window {
        /// From then on.
        from: Timestamp,
        /// Until then.
        until: Timestamp,
    },
    /// So many minutes are between two entries.
    Apart {
        /// How many.
        minutes: u32,
    },
    /// Lets in on so many different days of the event.
    AnyDays {
        /// How many.
        days: u32,
    },
    /// Lets nobody in after this time of day, until the event's next day begins.
    LastEntry {
        /// The last time.
        at: Time,
    },
    /// Lets in so many minutes before it is valid, and after.
    Tolerance {
        /// Minutes early.
        before: u32,
        /// Minutes late.
        after: u32,
    },
    /// Lets in again only until so many minutes after the first entry: of the day, where the type counts days.
    Stay {
        /// How many.
        minutes: u32,
    },
    /// Lets in only whom it has let in at this area (`None`: the event itself) before; not asked at that area's own gates.
    AfterArea {
        /// Which.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        area: Option<String>,
    },
    /// Lets in only after a ticket of this type, of the same order, was let in anywhere.
    AfterType {
        /// The type's index.
        #[serde(rename = "type")]
        type_index: u16,
    },
    /// A rule that a newer program wrote: kept as it is, and nobody comes in by it.
    #[serde(untagged)]
    Unknown(serde_json::Value),
}

/// A window of time; both ends inclusive.
pub(crate) type Window = (Option<Timestamp>, Option<Timestamp>);

/// When a ticket's bearer first came into each area, and when each type of its order first came in anywhere, as far as
/// this device knows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entered {
    /// By area; `None`: the event itself.
    pub areas: BTreeMap<Option<String>, Timestamp>,
    /// By the index of the type.
    pub types: BTreeMap<u16, Timestamp>,
}

/// Why it is not the time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Stop {
    /// There is a rule that this program does not know.
    Unknown,
    /// Not before then.
    Before(Timestamp),
    /// Not any more: that was the end.
    Past(Timestamp),
    /// The day's last entry was then; the next day begins at the other.
    LastEntry(Timestamp, Timestamp),
    /// First it has to be let in at this area.
    FirstArea(Option<String>),
    /// First a ticket of this type has to be let in.
    FirstType(u16),
}

impl Stop {
    /// From when this does not stand in the way; `None`: never, or not by waiting.
    pub(crate) fn ends(&self) -> Option<Timestamp> {
        match self {
            Self::Before(then) | Self::LastEntry(_, then) => Some(*then),
            Self::Unknown | Self::Past(_) | Self::FirstArea(_) | Self::FirstType(_) => None,
        }
    }
}

/// All that says whether it is a ticket's time.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Times<'a> {
    /// The rules of its type.
    pub(crate) rules: &'a [Rule],
    /// The ticket's own window and its type's.
    pub(crate) own: Window,
    /// The event's days.
    pub(crate) days: &'a Days,
    /// The area that it is to be let into.
    pub(crate) area: Option<&'a str>,
    /// What came in before.
    pub(crate) entered: &'a Entered,
}

impl Times<'_> {
    /// Why nobody comes in at `at`, if that is so.
    pub(crate) fn stop(&self, at: Timestamp) -> Option<Stop> {
        if self.rules.iter().any(|rule| matches!(rule, Rule::Unknown(_))) {
            return Some(Stop::Unknown);
        }
        let (early, late) = self.tolerance();
        let from = self.own.0.map(|from| later(from, -early));
        let until = self.own.1.map(|until| later(until, late));
        if let Some(from) = from.filter(|from| at < *from) {
            return Some(Stop::Before(from));
        }
        if let Some(until) = until.filter(|until| at > *until) {
            return Some(Stop::Past(until));
        }
        let wide = |(from, until): (Timestamp, Timestamp)| (later(from, -early), later(until, late));
        let windows = self.rules.iter().filter_map(|rule| match rule {
            Rule::Window { from, until } => Some((*from, *until)),
            _ => None,
        });
        let windows: Vec<_> = windows.map(wide).collect();
        let spans = |dates| self.hours(at, dates).into_iter().map(wide).collect::<Vec<_>>();
        outside(&windows, at)
            .or_else(|| {
                // Yesterday's may go past midnight, and a tolerance is a day at most.
                let near = spans(-2..=1);
                let far = || outside(&spans(-DAYS_AHEAD..=DAYS_AHEAD), at);
                if near.iter().any(|span| within(*span, at)) { None } else { far() }
            })
            .or_else(|| self.after_the_last_entry(at))
            .or_else(|| self.first(at))
    }

    /// Minutes early and late: of several tolerances, the widest.
    fn tolerance(&self) -> (i64, i64) {
        let given = self.rules.iter().filter_map(|rule| match rule {
            Rule::Tolerance { before, after } => Some((i64::from(*before), i64::from(*after))),
            _ => None,
        });
        given.fold((0, 0), |(early, late), (before, after)| (early.max(before), late.max(after)))
    }

    /// The hours that begin on days so many from the day of `at`, as moments.
    fn hours(&self, at: Timestamp, dates: std::ops::RangeInclusive<i64>) -> Vec<(Timestamp, Timestamp)> {
        let today = self.days.date(at);
        let hours = |rule: &Rule| match rule {
            Rule::Hours { days, from, until } => Some((days.clone(), *from, *until)),
            _ => None,
        };
        let mut spans = Vec::new();
        for (days, from, until) in self.rules.iter().filter_map(hours) {
            for step in dates.clone() {
                let Ok(date) = today.checked_add(SignedDuration::from_hours(24 * step)) else { continue };
                if !days.is_empty() && !days.contains(&Weekday::of(date)) {
                    continue;
                }
                let end = if until > from { Ok(date) } else { date.tomorrow() };
                let end = end.ok().and_then(|end| self.days.last(end, until));
                spans.extend(self.days.first(date, from).zip(end));
            }
        }
        spans
    }

    /// The last entry of the day, when it is over.
    fn after_the_last_entry(&self, at: Timestamp) -> Option<Stop> {
        let start = self.days.start(at);
        let date = self.days.date(start);
        let ends = self.rules.iter().filter_map(|rule| match rule {
            Rule::LastEntry { at } => {
                let today = self.days.last(date, *at).filter(|end| *end > start);
                today.or_else(|| self.days.last(date.tomorrow().ok()?, *at))
            }
            _ => None,
        });
        let end = ends.min().filter(|end| at > *end)?;
        Some(Stop::LastEntry(end, self.days.next(at)))
    }

    /// What has to be let in first.
    fn first(&self, at: Timestamp) -> Option<Stop> {
        let came = |first: Option<&Timestamp>| first.is_some_and(|first| *first <= at);
        self.rules.iter().find_map(|rule| match rule {
            Rule::AfterArea { area } if area.as_deref() != self.area => {
                (!came(self.entered.areas.get(area))).then(|| Stop::FirstArea(area.clone()))
            }
            Rule::AfterType { type_index } => {
                (!came(self.entered.types.get(type_index))).then_some(Stop::FirstType(*type_index))
            }
            _ => None,
        })
    }
}

/// The first moment from `at` on at which nothing stops; `stops` says what does at a moment, by when that ends. `None`:
/// there is none.
pub(crate) fn nearest(
    at: Timestamp,
    stops: impl Fn(Timestamp) -> Option<Option<Timestamp>>,
) -> Option<Timestamp> {
    let mut then = at;
    // Each step goes on to where what stands in the way ends; those that come in turn for ever are given up.
    for _ in 0..200 {
        match stops(then) {
            None => return Some(then),
            Some(end) => then = end.filter(|end| *end > then)?,
        }
    }
    None
}

/// So many minutes later.
pub(crate) fn later(moment: Timestamp, minutes: i64) -> Timestamp {
    let end = if minutes < 0 { Timestamp::MIN } else { Timestamp::MAX };
    moment.checked_add(SignedDuration::from_secs(minutes.saturating_mul(60))).unwrap_or(end)
}

fn within((from, until): (Timestamp, Timestamp), at: Timestamp) -> bool {
    from <= at && at <= until
}

/// Why a moment is in none of these spans, if there are any.
fn outside(spans: &[(Timestamp, Timestamp)], at: Timestamp) -> Option<Stop> {
    if spans.iter().any(|span| within(*span, at)) {
        return None;
    }
    let next = spans.iter().map(|(from, _)| *from).filter(|from| *from > at).min();
    let last = || spans.iter().map(|(_, until)| *until).max();
    next.map(Stop::Before).or_else(|| last().map(Stop::Past))
}
