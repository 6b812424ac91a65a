//! An event's days: when everybody is out, and what counts as the same day. In the event's zone, so that an overnight
//! event and one across a change of the clocks come out right.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{SignedDuration, Timestamp};

/// When an event's days begin.
#[derive(Debug, Clone)]
pub struct Days {
    zone: TimeZone,
    everyone_out: Option<Time>,
}

impl Days {
    /// The days of an event in this zone that sends everybody out at this time of day.
    #[must_use]
    pub fn new(zone: TimeZone, everyone_out: Option<Time>) -> Self {
        Self { zone, everyone_out }
    }

    /// When the day of `at` began: the last time at or before `at` that the clock showed the hour at which everybody
    /// is out, or midnight. An hour that the clocks jump over is the moment after the jump; one that comes twice is
    /// its first.
    #[must_use]
    pub fn start(&self, at: Timestamp) -> Timestamp {
        let hour = self.everyone_out.unwrap_or(Time::midnight());
        let mut date = at.to_zoned(self.zone.clone()).date();
        // Two steps back are enough whatever the zone does; where the calendar ends, the moment itself will do.
        for _ in 0..3 {
            match date.to_datetime(hour).to_zoned(self.zone.clone()) {
                Ok(start) if start.timestamp() <= at => return start.timestamp(),
                Ok(_) => {}
                Err(_) => return at,
            }
            match date.yesterday() {
                Ok(before) => date = before,
                Err(_) => return at,
            }
        }
        at
    }

    /// When the day after that of `at` begins.
    #[must_use]
    pub fn next(&self, at: Timestamp) -> Timestamp {
        let hour = self.everyone_out.unwrap_or(Time::midnight());
        let mut date = self.date(self.start(at));
        // A day of the calendar may be skipped whole.
        for _ in 0..3 {
            let Ok(after) = date.tomorrow() else { break };
            date = after;
            match date.to_datetime(hour).to_zoned(self.zone.clone()) {
                Ok(start) if start.timestamp() > at => return start.timestamp(),
                Ok(_) => {}
                Err(_) => break,
            }
        }
        Timestamp::MAX
    }

    /// The date on the event's clock.
    pub(crate) fn date(&self, at: Timestamp) -> Date {
        at.to_zoned(self.zone.clone()).date()
    }

    /// The first moment at which the clock shows this time of day or has gone past it.
    pub(crate) fn first(&self, date: Date, time: Time) -> Option<Timestamp> {
        self.shown(date.to_datetime(time), true)
    }

    /// The last moment at which the clock shows this time of day, or the one at which it jumps over it.
    pub(crate) fn last(&self, date: Date, time: Time) -> Option<Timestamp> {
        self.shown(date.to_datetime(time), false)
    }

    fn shown(&self, local: DateTime, first: bool) -> Option<Timestamp> {
        let ambiguous = self.zone.to_ambiguous_zoned(local);
        if let AmbiguousOffset::Gap { .. } = ambiguous.offset() {
            let after = ambiguous.later().ok()?.timestamp();
            let jump = self.zone.preceding(after + SignedDuration::from_millis(1)).next();
            return Some(jump.map_or(after, |jump| jump.timestamp()));
        }
        let moment = if first { ambiguous.earlier() } else { ambiguous.later() };
        Some(moment.ok()?.timestamp())
    }

    /// Who came in before this moment is no longer inside at `at`; `None`: nobody is sent out.
    #[must_use]
    pub fn cleared(&self, at: Timestamp) -> Option<Timestamp> {
        self.everyone_out.map(|_| self.start(at))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may panic")]
mod tests {
    use super::*;
    use crate::when;

    fn days(zone: &str, out: Option<&str>) -> Days {
        Days::new(when::zone(zone).unwrap(), out.map(|out| out.parse().unwrap()))
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_begins_at_midnight_or_when_everyone_is_out() {
        let plain = days("Europe/Madrid", None);
        assert_eq!(plain.start(at("2026-11-21T01:30+01:00")), at("2026-11-21T00:00+01:00"));
        assert_eq!(plain.start(at("2026-11-21T00:00+01:00")), at("2026-11-21T00:00+01:00"));
        assert_eq!(plain.cleared(at("2026-11-21T01:30+01:00")), None);
        let night = days("Europe/Madrid", Some("06:00"));
        assert_eq!(night.start(at("2026-11-21T01:30+01:00")), at("2026-11-20T06:00+01:00"));
        assert_eq!(night.cleared(at("2026-11-21T06:00+01:00")), Some(at("2026-11-21T06:00+01:00")));
    }

    #[test]
    fn an_hour_that_is_skipped_is_the_moment_after_the_jump() {
        let spring = days("Europe/Madrid", Some("02:30"));
        assert_eq!(spring.start(at("2026-03-29T12:00+02:00")), at("2026-03-29T03:30+02:00"));
        assert_eq!(spring.start(at("2026-03-29T03:10+02:00")), at("2026-03-28T02:30+01:00"));
    }

    #[test]
    fn an_hour_that_comes_twice_clears_once() {
        let autumn = days("Europe/Madrid", Some("02:30"));
        assert_eq!(autumn.start(at("2026-10-25T02:40+02:00")), at("2026-10-25T02:30+02:00"));
        assert_eq!(autumn.start(at("2026-10-25T02:40+01:00")), at("2026-10-25T02:30+02:00"));
        assert_eq!(autumn.start(at("2026-10-25T02:20+02:00")), at("2026-10-24T02:30+02:00"));
    }

    #[test]
    fn a_zone_that_skips_midnight_still_has_days() {
        // Beirut's clocks went from 24:00 to 01:00.
        let beirut = days("Asia/Beirut", None);
        assert_eq!(beirut.start(at("2022-03-27T03:00+03:00")), at("2022-03-27T01:00+03:00"));
    }
}
