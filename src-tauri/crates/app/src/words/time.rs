//! Times in sentences, on the event's clock: the hour alone on the day itself, else with the day, or the year too.

use entrada_core::{Timestamp, when};
use jiff::Zoned;
use jiff::tz::TimeZone;

use crate::words::language::Language;
use crate::words::table::say;

/// What stands before a time, which some languages bend with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Say {
    /// `at 20:14`.
    At,
    /// `since 20:14`.
    Since,
    /// `from 20:14`.
    From,
    /// `until 20:14`.
    Until,
}

/// A moment in words: `at 20:14`, `on 20 Nov at 20:14`, `until 20 Nov 2026 20:14`.
pub(crate) fn moment(
    language: Language,
    how: Say,
    moment: Timestamp,
    now: Timestamp,
    zone: &TimeZone,
) -> String {
    let (then, today) = (when::local(moment, zone), when::local(now, zone));
    let span = if then.date() == today.date() {
        "today"
    } else if then.year() == today.year() {
        "year"
    } else {
        "other"
    };
    let id = match how {
        Say::At => "moment-at",
        Say::Since => "moment-since",
        Say::From => "moment-from",
        Say::Until => "moment-until",
    };
    said(language, id, span, &then)
}

/// A moment with its weekday and year, as paper shows it.
pub(crate) fn in_full(language: Language, moment: Timestamp, zone: &TimeZone) -> String {
    said(language, "paper-moment", "other", &when::local(moment, zone))
}

fn said(language: Language, id: &str, span: &str, then: &Zoned) -> String {
    let args = [
        ("span", span.into()),
        ("time", when::time_of_day(then).into()),
        ("day", then.day().into()),
        ("month", then.month().into()),
        // As text: no language may put a separator into it.
        ("year", then.year().to_string().into()),
        ("weekday", then.weekday().to_monday_one_offset().into()),
    ];
    say(language, id, &args)
}
