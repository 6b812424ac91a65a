//! Times as people write them: RFC 3339, or local to the event's time zone.

use jiff::civil::{Date, DateTime};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{Timestamp, Zoned};

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
    /// Not an IANA time zone.
    #[error("\"{0}\" is not a time zone: names like Europe/Madrid or Asia/Kolkata are")]
    Zone(String),
}

/// The time zone of an IANA name.
///
/// # Errors
/// When the name is not in the database that is built in.
pub fn zone(name: &str) -> Result<TimeZone, WhenError> {
    TimeZone::get(name.trim()).map_err(|_| WhenError::Zone(name.chars().take(60).collect()))
}

/// Reads a time. Without an offset it is local to `zone`; a local time that happens twice is its first.
/// A date alone is its midnight.
///
/// # Errors
/// When it is no time, or one that the clocks jump over.
pub fn parse_time(text: &str, zone: &TimeZone) -> Result<Timestamp, WhenError> {
    let text = text.trim();
    if let Ok(moment) = text.parse::<Timestamp>() {
        return Ok(moment);
    }
    let wrong = || WhenError::Time(text.chars().take(60).collect());
    let local = match text.parse::<DateTime>() {
        Ok(local) if !text.ends_with(['z', 'Z']) => local,
        _ => text.parse::<Date>().map_err(|_| wrong())?.to_datetime(jiff::civil::Time::midnight()),
    };
    let ambiguous = zone.to_ambiguous_zoned(local);
    if let AmbiguousOffset::Gap { .. } = ambiguous.offset() {
        let zone = zone.iana_name().unwrap_or("this zone").to_owned();
        return Err(WhenError::Skipped { time: local.to_string(), zone });
    }
    Ok(ambiguous.earlier().map_err(|_| wrong())?.timestamp())
}

/// The moment on the event's clock.
#[must_use]
pub fn local(moment: Timestamp, zone: &TimeZone) -> Zoned {
    moment.to_zoned(zone.clone())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may panic")]
mod tests {
    use super::*;

    #[test]
    fn local_times_are_the_events() {
        let madrid = zone("Europe/Madrid").unwrap();
        let moment: Timestamp = "2026-11-20T18:30:00Z".parse().unwrap();
        for text in ["2026-11-20 19:30", "2026-11-20T19:30", "2026-11-20T19:30:00", "2026-11-20T19:30+01:00"]
        {
            assert_eq!(parse_time(text, &madrid).unwrap(), moment, "{text}");
        }
        assert_eq!(parse_time("2026-11-20", &madrid).unwrap().to_string(), "2026-11-19T23:00:00Z");
    }

    #[test]
    fn clock_changes_are_named_or_resolved() {
        let madrid = zone("Europe/Madrid").unwrap();
        assert!(matches!(parse_time("2026-03-29 02:30", &madrid), Err(WhenError::Skipped { .. })));
        assert_eq!(parse_time("2026-10-25 02:30", &madrid).unwrap().to_string(), "2026-10-25T00:30:00Z");
    }

    #[test]
    fn nonsense_is_refused() {
        assert!(zone("Mars/Olympus").is_err());
        let utc = zone("UTC").unwrap();
        for text in ["", "soon", "2026-13-01", "25:00", "2026-02-30 10:00"] {
            assert!(matches!(parse_time(text, &utc), Err(WhenError::Time(_))), "{text}");
        }
    }
}
