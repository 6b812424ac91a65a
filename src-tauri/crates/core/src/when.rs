//! Times as people write them: RFC 3339, or local to the event's time zone. What a zone's offsets are is `zones`'.

use jiff::civil::{Date, DateTime};
use jiff::tz::{AmbiguousOffset, Offset, TimeZone};
use jiff::{Timestamp, ToSpan, Zoned};

/// Why a time or zone is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WhenError {
    /// Not a time.
    #[error("\"{0}\" is not a time: write 2026-11-20 19:30, or 2026-11-20T19:30:00+01:00")]
    Time(String),
    /// The clocks jump over this local time.
    #[error("{time} does not exist in {zone}: the clocks go forward then")]
    Skipped {
        /// The time.
        time: String,
        /// The zone.
        zone: String,
    },
    /// The clocks are put back, and show this local time twice.
    #[error("{time} comes twice in {zone}: write {first} or {second}")]
    Twice {
        /// The time.
        time: String,
        /// The zone.
        zone: String,
        /// Its first coming, with the offset.
        first: String,
        /// Its second coming, with the offset.
        second: String,
    },
    /// Not the offset that the zone, written after it in brackets, has then.
    #[error("{time} does not fit {zone}, where the clocks are at {offset} then")]
    OffsetOfZone {
        /// The time with its offset.
        time: String,
        /// The zone.
        zone: String,
        /// The zone's own offset.
        offset: String,
    },
    /// Not an IANA time zone.
    #[error("\"{0}\" is not a time zone: names like Europe/Madrid or Asia/Kolkata are")]
    Zone(String),
}

/// Which moment of it a date alone is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayAs {
    /// Its first: something begins then.
    Start,
    /// Its last second: something ends with it.
    End,
}

/// The time zone of an IANA name.
///
/// # Errors
/// When the name is not in the database that is built in.
pub fn zone(name: &str) -> Result<TimeZone, WhenError> {
    // The database has a name for what is not known, too.
    let known = TimeZone::get(name.trim()).ok().filter(|zone| !zone.is_unknown());
    known.ok_or_else(|| WhenError::Zone(beginning(name)))
}

/// The time zone of a name that was written down by a program that may know more zones; UTC for one that is not known here.
#[must_use]
pub fn zone_or_utc(name: &str) -> TimeZone {
    zone(name).unwrap_or(TimeZone::UTC)
}

/// Reads a time. Without an offset it is local to `zone`, or to the zone that follows it in brackets. A date alone is its
/// beginning or its end.
///
/// # Errors
/// When it is no time, one that the clocks jump over, one that comes twice, or not the zone's that it names.
pub fn parse_time(text: &str, zone: &TimeZone, day_as: DayAs) -> Result<Timestamp, WhenError> {
    let text = text.trim();
    if let Some((time, name)) = text.strip_suffix(']').and_then(|text| text.split_once('[')) {
        let named = self::zone(name.strip_prefix('!').unwrap_or(name))?;
        let moment = parse_time(time, &named, day_as)?;
        let own = named.to_offset(moment);
        let written = moment_with_offset(time.trim()).and_then(|(_, offset)| offset);
        return match written.filter(|offset| *offset != own) {
            Some(_) => Err(WhenError::OffsetOfZone {
                time: beginning(time.trim()),
                zone: name_of(&named),
                offset: shown_offset(own),
            }),
            None => Ok(moment),
        };
    }
    if let Some((moment, _)) = moment_with_offset(text) {
        return Ok(moment);
    }
    let wrong = || WhenError::Time(beginning(text));
    if text.contains([' ', 't', 'T']) {
        return local_moment(text.parse().map_err(|_| wrong())?, zone);
    }
    of_day(text.parse().map_err(|_| wrong())?, zone, day_as).ok_or_else(wrong)
}

/// A text that says its offset: the moment, and the offset unless it is `Z`, which fits every zone.
fn moment_with_offset(text: &str) -> Option<(Timestamp, Option<Offset>)> {
    let moment: Timestamp = text.parse().ok()?;
    let local: DateTime = text.trim_end_matches(['z', 'Z']).parse().ok()?;
    let offset = Offset::UTC.to_datetime(moment).duration_until(local).as_secs();
    let offset = Offset::from_seconds(i32::try_from(offset).ok()?).ok()?;
    Some((moment, (!text.ends_with(['z', 'Z'])).then_some(offset)))
}

/// The moment at which the clocks show a local time, when there is exactly one.
fn local_moment(local: DateTime, zone: &TimeZone) -> Result<Timestamp, WhenError> {
    let ambiguous = zone.to_ambiguous_timestamp(local);
    match ambiguous.offset() {
        AmbiguousOffset::Unambiguous { .. } => {
            ambiguous.unambiguous().map_err(|_| WhenError::Time(local.to_string()))
        }
        AmbiguousOffset::Gap { .. } => {
            Err(WhenError::Skipped { time: shown_local(local), zone: name_of(zone) })
        }
        AmbiguousOffset::Fold { before, after } => Err(WhenError::Twice {
            time: shown_local(local),
            zone: name_of(zone),
            first: format!("{}{}", shown_local(local), shown_offset(before)),
            second: format!("{}{}", shown_local(local), shown_offset(after)),
        }),
    }
}

/// The first moment of a day, or its last second, whatever the clocks do at midnight.
fn of_day(date: Date, zone: &TimeZone, day_as: DayAs) -> Option<Timestamp> {
    let begins = |date: Date| date.to_zoned(zone.clone()).ok().map(|zoned| zoned.timestamp());
    match day_as {
        DayAs::Start => begins(date),
        DayAs::End => begins(date.tomorrow().ok()?)?.checked_sub(1.second()).ok(),
    }
}

/// The moment on the event's clock.
#[must_use]
pub fn local(moment: Timestamp, zone: &TimeZone) -> Zoned {
    moment.to_zoned(zone.clone())
}

/// The time of day, `19:30`; with its offset, `02:10 (UTC+02:00)`, where the clocks show it twice that day.
#[must_use]
pub fn time_of_day(moment: &Zoned) -> String {
    format!("{}{}", moment.strftime("%H:%M"), offset_if_twice(moment))
}

/// ` (UTC+02:00)` for a local time that comes twice, else nothing.
#[must_use]
pub fn offset_if_twice(moment: &Zoned) -> String {
    match moment.time_zone().to_ambiguous_timestamp(moment.datetime()).offset() {
        AmbiguousOffset::Fold { .. } => format!(" (UTC{})", shown_offset(moment.offset())),
        AmbiguousOffset::Unambiguous { .. } | AmbiguousOffset::Gap { .. } => String::new(),
    }
}

/// `+02:00`.
fn shown_offset(offset: Offset) -> String {
    let sign = if offset.seconds() < 0 { '-' } else { '+' };
    let minutes = offset.seconds().unsigned_abs() / 60;
    format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

/// `2026-10-25 02:30`, with the seconds only where there are some.
fn shown_local(local: DateTime) -> String {
    local.strftime(if local.second() == 0 { "%Y-%m-%d %H:%M" } else { "%Y-%m-%d %H:%M:%S" }).to_string()
}

fn name_of(zone: &TimeZone) -> String {
    zone.iana_name().unwrap_or("this zone").to_owned()
}

fn beginning(text: &str) -> String {
    text.trim().chars().take(60).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may panic")]
mod tests {
    use super::*;

    fn start(text: &str, zone: &TimeZone) -> Result<Timestamp, WhenError> {
        parse_time(text, zone, DayAs::Start)
    }

    #[test]
    fn local_times_are_the_events() {
        let madrid = zone("Europe/Madrid").unwrap();
        let moment: Timestamp = "2026-11-20T18:30:00Z".parse().unwrap();
        for text in ["2026-11-20 19:30", "2026-11-20T19:30", "2026-11-20T19:30:00", "2026-11-20T19:30+01:00"]
        {
            assert_eq!(start(text, &madrid).unwrap(), moment, "{text}");
            assert_eq!(parse_time(text, &madrid, DayAs::End).unwrap(), moment, "{text}");
        }
    }

    #[test]
    fn a_date_is_its_whole_day() {
        for (date, zone_name, first, last) in [
            ("2026-11-20", "Europe/Madrid", "2026-11-20T00:00:00+01:00", "2026-11-20T23:59:59+01:00"),
            ("2026-10-25", "Europe/Madrid", "2026-10-25T00:00:00+02:00", "2026-10-25T23:59:59+01:00"),
            // The clocks go from 24:00 to 01:00.
            ("2022-03-27", "Asia/Beirut", "2022-03-27T01:00:00+03:00", "2022-03-27T23:59:59+03:00"),
            // They go from 24:00 back to 23:00: the day ends with the second 23:59:59.
            ("2026-10-29", "Africa/Cairo", "2026-10-29T00:00:00+03:00", "2026-10-29T23:59:59+02:00"),
        ] {
            let zone = zone(zone_name).unwrap();
            let at = |day_as| parse_time(date, &zone, day_as).unwrap();
            assert_eq!(at(DayAs::Start), first.parse().unwrap(), "{date} {zone_name}");
            assert_eq!(at(DayAs::End), last.parse().unwrap(), "{date} {zone_name}");
        }
    }

    #[test]
    fn clock_changes_are_named() {
        let madrid = zone("Europe/Madrid").unwrap();
        let skipped = start("2026-03-29 02:30", &madrid).unwrap_err();
        assert_eq!(
            skipped.to_string(),
            "2026-03-29 02:30 does not exist in Europe/Madrid: the clocks go forward then"
        );
        let twice = start("2026-10-25 02:10", &madrid).unwrap_err();
        assert_eq!(
            twice.to_string(),
            "2026-10-25 02:10 comes twice in Europe/Madrid: write 2026-10-25 02:10+02:00 or 2026-10-25 02:10+01:00"
        );
        let shown = |text: &str| time_of_day(&local(start(text, &madrid).unwrap(), &madrid));
        assert_eq!(shown("2026-10-25 02:10+02:00"), "02:10 (UTC+02:00)");
        assert_eq!(shown("2026-10-25 02:10+01:00"), "02:10 (UTC+01:00)");
        assert_eq!(shown("2026-10-25 03:00"), "03:00");
        assert_eq!(shown("2026-10-25 01:59"), "01:59");
    }

    #[test]
    fn a_zone_after_a_time_is_that_times() {
        let madrid = zone("Europe/Madrid").unwrap();
        for (text, moment) in [
            ("2026-11-20T19:30[America/New_York]", "2026-11-21T00:30:00Z"),
            ("2026-11-20 19:30 [america/new_york]", "2026-11-21T00:30:00Z"),
            ("2026-11-20T19:30-05:00[America/New_York]", "2026-11-21T00:30:00Z"),
            ("2026-11-21T00:30Z[America/New_York]", "2026-11-21T00:30:00Z"),
            ("2026-11-20[Asia/Tokyo]", "2026-11-19T15:00:00Z"),
        ] {
            assert_eq!(start(text, &madrid).unwrap().to_string(), moment, "{text}");
        }
        let other = start("2026-11-20T19:30+01:00[America/New_York]", &madrid).unwrap_err();
        assert_eq!(
            other.to_string(),
            "2026-11-20T19:30+01:00 does not fit America/New_York, where the clocks are at -05:00 then"
        );
        assert!(matches!(start("2026-11-20T19:30[Mars/Olympus]", &madrid), Err(WhenError::Zone(_))));
        assert!(matches!(start("2026-11-20T19:30[u-ca=hebrew]", &madrid), Err(WhenError::Zone(_))));
        assert!(matches!(start("[Europe/Madrid]", &madrid), Err(WhenError::Time(_))));
    }

    #[test]
    fn nonsense_is_refused() {
        for name in ["Mars/Olympus", "Etc/Unknown", "", "GMT+25"] {
            assert!(zone(name).is_err(), "{name}");
            assert_eq!(zone_or_utc(name), TimeZone::UTC, "{name}");
        }
        let utc = zone("UTC").unwrap();
        for text in ["", "soon", "2026-13-01", "25:00", "2026-02-30 10:00", "2026-11-20Z"] {
            assert!(matches!(start(text, &utc), Err(WhenError::Time(_))), "{text}");
        }
    }
}
