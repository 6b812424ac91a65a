//! What people type, read into what is kept: whole numbers, moments, times of day, names among names. An empty text
//! clears what may be empty. Which of them an event or a ticket type has is in `event`.

use entrada_core::Timestamp;
use entrada_core::patch::Patch;
use entrada_core::{text, when};
use jiff::civil::Time;
use jiff::tz::TimeZone;

use crate::Result;
use crate::error::{AppError, ErrorCode};

/// The most people that a capacity or quota may name.
pub(crate) const PEOPLE_MAX: u32 = 10_000_000;

/// The beginning of what was typed, for a sentence.
pub(crate) fn shown(typed: &str) -> String {
    text::one_line(typed).chars().take(80).collect()
}

/// A whole number from 1 to `max` as typed; empty clears. `what` names it: `capacity`, `number of entries`.
pub(crate) fn count(what: &str, typed: Option<&str>, old: Option<u32>, max: u32) -> Result<Patch<u32>> {
    let Some(typed) = typed.map(str::trim) else { return Ok(Patch::Keep) };
    if typed.is_empty() {
        return Ok(Patch::between(old.as_ref(), None));
    }
    let number = typed.parse().ok().filter(|number| (1..=max).contains(number)).ok_or_else(|| {
        AppError::bad_input(format!("the {what} \"{}\" is not a whole number from 1 to {max}", shown(typed)))
            .hint("Write such a number, or an empty text for none.")
    })?;
    Ok(Patch::between(old.as_ref(), Some(number)))
}

/// A moment as typed; empty clears.
pub(crate) fn optional_time(
    typed: Option<&str>,
    old: Option<Timestamp>,
    zone: &TimeZone,
) -> Result<Patch<Timestamp>> {
    let Some(typed) = typed.map(str::trim) else { return Ok(Patch::Keep) };
    let new = if typed.is_empty() { None } else { Some(to_ms(when::parse_time(typed, zone)?)) };
    Ok(Patch::between(old.as_ref(), new))
}

/// Times are kept to the millisecond, as the database does.
pub(crate) fn to_ms(moment: Timestamp) -> Timestamp {
    Timestamp::from_millisecond(moment.as_millisecond()).unwrap_or(moment)
}

/// A time of day, `6:00` or `06:00`, as typed; empty clears. `what` begins the sentence: `the hour at which ...`.
pub(crate) fn hour(what: &str, typed: Option<&str>, old: Option<Time>) -> Result<Patch<Time>> {
    let Some(typed) = typed.map(str::trim) else { return Ok(Patch::Keep) };
    if typed.is_empty() {
        return Ok(Patch::between(old.as_ref(), None));
    }
    let digits = |part: &str| match part.len() {
        1 | 2 if part.bytes().all(|byte| byte.is_ascii_digit()) => part.parse::<i8>().ok(),
        _ => None,
    };
    let read = typed
        .split_once(':')
        .filter(|(_, minutes)| minutes.len() == 2)
        .and_then(|(hours, minutes)| Time::new(digits(hours)?, digits(minutes)?, 0, 0).ok());
    let time = read.ok_or_else(|| {
        AppError::bad_input(format!("{what} \"{}\" is not a time of day from 00:00 to 23:59", shown(typed)))
            .hint("Write it like 06:00, or an empty text for none.")
    })?;
    Ok(Patch::between(old.as_ref(), Some(time)))
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
/// `what` is said of them: `area`, `gate`, `question`.
pub(crate) fn resolve_name<'n>(
    event: &str,
    what: &str,
    names: impl IntoIterator<Item = &'n str> + Clone,
    typed: &str,
) -> Result<&'n str> {
    let wanted = text::key(typed);
    if wanted.is_empty() {
        return Err(
            AppError::bad_input(format!("the {what} is empty")).hint(format!("There {}", some_of(names)))
        );
    }
    if let Some(name) = same_name(names.clone(), typed.trim()) {
        return Ok(name);
    }
    let fits: Vec<&str> =
        names.clone().into_iter().filter(|name| text::key(name).contains(&wanted)).collect();
    match fits.as_slice() {
        [name] => Ok(name),
        [] => Err(AppError::not_found(format!("{event} has no {what} \"{}\"", shown(typed)))
            .hint(format!("There {}", some_of(names)))),
        several => {
            let message = format!("\"{}\" fits several: {}", shown(typed), several.join(", "));
            Err(AppError::new(ErrorCode::Ambiguous, message).hint("Type more of it."))
        }
    }
}

fn some_of<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    let names: Vec<&str> = names.into_iter().collect();
    match names.as_slice() {
        [] => "is none yet: add one first.".to_owned(),
        [first, .., last] if names.len() > 8 => {
            format!("are {} of them, from {first} to {last}.", names.len())
        }
        names if names.len() == 1 => format!("is {}.", names.join(", ")),
        names => format!("are {}.", names.join(", ")),
    }
}
