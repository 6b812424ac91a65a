//! The system's clock, and the only place where the program reads it: everything else takes a
//! [`Clock`](entrada_core::clock::Clock), so that a story can cross midnight without waiting for it.

use std::time::{Duration, Instant};

use entrada_core::Timestamp;
#[cfg(target_os = "linux")]
use entrada_core::clock::Boot;
use entrada_core::clock::Clock;
use entrada_core::when;
use jiff::tz::TimeZone;

/// The clock of this computer.
#[derive(Debug)]
pub struct SystemClock {
    started: Instant,
}

impl SystemClock {
    /// A clock whose elapsed time starts now.
    #[must_use]
    #[allow(clippy::disallowed_methods, reason = "the one place where the clock is read")]
    pub fn new() -> Self {
        Self { started: Instant::now() }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods, reason = "the one place where the clock is read")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    #[cfg(target_os = "linux")]
    fn boot(&self) -> Option<Boot> {
        let id = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
        let uptime = std::fs::read_to_string("/proc/uptime").ok()?;
        Some(Boot { id: id.trim().to_owned(), ms: uptime_ms(&uptime)? })
    }
}

/// `/proc/uptime` begins with the seconds since the start, sleep included, with two decimals.
#[cfg(target_os = "linux")]
fn uptime_ms(text: &str) -> Option<i64> {
    let (seconds, hundredths) = text.split_whitespace().next()?.split_once('.')?;
    let (seconds, hundredths): (i64, i64) = (seconds.parse().ok()?, hundredths.get(..2)?.parse().ok()?);
    seconds.checked_mul(1_000)?.checked_add(hundredths * 10)
}

/// The time zone that this computer is set to, by name; else what its `TZ` says, or `none`.
pub(crate) fn own_zone() -> Result<String, String> {
    let set = TimeZone::try_system().ok().and_then(|zone| zone.iana_name().map(str::to_owned));
    // A zone may come from the system's own files, which may know more than this program, or have no name.
    set.filter(|name| when::zone(name).is_ok()).ok_or_else(|| {
        let tz = std::env::var("TZ").unwrap_or_default();
        if tz.is_empty() { "none".to_owned() } else { tz.chars().take(60).collect() }
    })
}

/// What a time zone is called, where its clocks show another time at that moment than this computer's.
pub(crate) fn zone_elsewhere(moment: Timestamp, zone: &TimeZone) -> Option<String> {
    let here =
        own_zone().is_ok_and(|own| when::zone_or_utc(&own).to_offset(moment) == zone.to_offset(moment));
    let name = zone.iana_name().filter(|_| !here)?;
    Some(name.rsplit('/').next().unwrap_or(name).replace('_', " "))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may panic")]
    use super::*;

    #[test]
    fn a_zone_is_named_where_its_clocks_show_something_else_than_these() {
        let at: Timestamp = "2031-07-20T12:00:00Z".parse().unwrap();
        let here = own_zone().map(|own| when::zone(&own).unwrap().to_offset(at));
        for (name, called) in [
            ("America/Mexico_City", "Mexico City"),
            ("America/Argentina/Buenos_Aires", "Buenos Aires"),
            ("UTC", "UTC"),
        ] {
            let zone = when::zone(name).unwrap();
            let same = here.as_ref().is_ok_and(|here| *here == zone.to_offset(at));
            assert_eq!(zone_elsewhere(at, &zone).as_deref(), (!same).then_some(called), "{name}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_time_since_the_start_of_this_computer_goes_on() {
        assert_eq!(uptime_ms("44080.27 80000.11\n"), Some(44_080_270));
        assert_eq!(uptime_ms("never"), None);
        let (first, then) = (SystemClock::new().boot().unwrap(), SystemClock::new().boot().unwrap());
        assert!(first.id == then.id && first.ms <= then.ms, "{first:?} {then:?}");
    }
}
