//! What people type, read into what is kept: whole numbers, moments, times of day, names among names. An empty text
//! clears what may be empty. Which of them an event or a ticket type has is in `event`.

use entrada_core::Timestamp;
use entrada_core::patch::Patch;
use entrada_core::text;
use entrada_core::when::{self, DayAs};
use jiff::civil::Time;
use jiff::tz::TimeZone;

use crate::Result;
use crate::app_error;
use crate::error::{AppError, ErrorArg, ErrorCode};

/// The most people that a capacity or quota may name.
pub(crate) const PEOPLE_MAX: u32 = 10_000_000;

/// The beginning of what was typed, for a sentence.
pub(crate) fn shown(typed: &str) -> String {
    text::one_line(typed).chars().take(80).collect()
}

/// A whole number from 1 to `max` as typed; empty clears. `what` is the id of what it is called: `what-capacity`.
pub(crate) fn count(
    what: &'static str,
    typed: Option<&str>,
    old: Option<u32>,
    max: u32,
) -> Result<Patch<u32>> {
    let Some(typed) = typed.map(str::trim) else { return Ok(Patch::Keep) };
    if typed.is_empty() {
        return Ok(Patch::between(old.as_ref(), None));
    }
    let number = typed.parse().ok().filter(|number| (1..=max).contains(number)).ok_or_else(|| {
        let what = ErrorArg::Word(what);
        app_error!(BadInput, "not-a-whole-number", what = what, typed = shown(typed), max = max)
    })?;
    Ok(Patch::between(old.as_ref(), Some(number)))
}

/// A moment as typed; empty clears.
pub(crate) fn optional_time(
    typed: Option<&str>,
    old: Option<Timestamp>,
    zone: &TimeZone,
    day_as: DayAs,
) -> Result<Patch<Timestamp>> {
    let Some(typed) = typed.map(str::trim) else { return Ok(Patch::Keep) };
    let new = if typed.is_empty() { None } else { Some(to_ms(when::parse_time(typed, zone, day_as)?)) };
    Ok(Patch::between(old.as_ref(), new))
}

/// Times are kept to the millisecond, as the database does.
pub(crate) fn to_ms(moment: Timestamp) -> Timestamp {
    Timestamp::from_millisecond(moment.as_millisecond()).unwrap_or(moment)
}

/// The hour at which everyone is out, `6:00` or `06:00`, as typed; empty clears.
pub(crate) fn everyone_out(typed: Option<&str>, old: Option<Time>) -> Result<Patch<Time>> {
    let Some(typed) = typed.map(str::trim) else { return Ok(Patch::Keep) };
    if typed.is_empty() {
        return Ok(Patch::between(old.as_ref(), None));
    }
    let time =
        time_of_day(typed).ok_or_else(|| app_error!(BadInput, "not-a-time-of-day", typed = shown(typed)))?;
    Ok(Patch::between(old.as_ref(), Some(time)))
}

/// A time zone as typed, and what it is called.
pub(crate) fn named_zone(typed: &str) -> Result<(TimeZone, String)> {
    let zone = when::zone(typed)?;
    let name = zone.iana_name().unwrap_or(typed).to_owned();
    Ok((zone, name))
}

/// A time of day, `6:00` or `06:00`.
pub(crate) fn time_of_day(typed: &str) -> Option<Time> {
    let digits = |part: &str| match part.len() {
        1 | 2 if part.bytes().all(|byte| byte.is_ascii_digit()) => part.parse::<i8>().ok(),
        _ => None,
    };
    let (hours, minutes) = typed.split_once(':').filter(|(_, minutes)| minutes.len() == 2)?;
    Time::new(digits(hours)?, digits(minutes)?, 0, 0).ok()
}

/// The name among `names` that is the same but for case and accents.
pub(crate) fn same_name<'n>(names: impl IntoIterator<Item = &'n str>, name: &str) -> Option<&'n str> {
    let wanted = text::key(name);
    let mut like = None;
    for each in names {
        if each == name {
            return Some(each);
        }
        if like.is_none() && text::key(each) == wanted {
            like = Some(each);
        }
    }
    like
}

/// The one of `names` that is meant: the same but for case and accents, or else one that has it as a part.
/// `what` they are, as sentences tell them apart: `area`, `gate`, `question`.
pub(crate) fn resolve_name<'n>(
    event: &str,
    what: &str,
    names: impl IntoIterator<Item = &'n str> + Clone,
    typed: &str,
) -> Result<&'n str> {
    let wanted = text::key(typed);
    if wanted.is_empty() {
        return Err(unresolved(ErrorCode::BadInput, "no-name-given", vec![("what", what.into())], names));
    }
    if let Some(name) = same_name(names.clone(), typed.trim()) {
        return Ok(name);
    }
    let fits: Vec<&str> =
        names.clone().into_iter().filter(|name| text::key(name).contains(&wanted)).collect();
    match fits.as_slice() {
        [name] => Ok(name),
        [] => {
            let args = vec![("event", event.into()), ("what", what.into()), ("typed", shown(typed).into())];
            Err(unresolved(ErrorCode::NotFound, "unknown-name", args, names))
        }
        several => {
            Err(app_error!(Ambiguous, "name-fits-several", typed = shown(typed), names = several.join(", ")))
        }
    }
}

/// An error about a name, with the names that there are: all of them, or the first and the last of many.
fn unresolved<'n>(
    code: ErrorCode,
    id: &'static str,
    mut args: Vec<(&'static str, ErrorArg)>,
    names: impl IntoIterator<Item = &'n str>,
) -> AppError {
    let names: Vec<&str> = names.into_iter().collect();
    let known = match names.len() {
        0 => "none",
        1 => "single",
        2..=8 => "some",
        _ => "many",
    };
    let end = |name: Option<&&str>| name.copied().unwrap_or_default().into();
    args.extend([
        ("known", known.into()),
        ("names", names.join(", ").into()),
        ("count", names.len().into()),
        ("first", end(names.first())),
        ("last", end(names.last())),
    ]);
    AppError::of(code, id, args)
}
