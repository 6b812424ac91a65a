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

#[cfg(all(test, target_os = "linux"))]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may panic")]
    use super::*;

    #[test]
    fn the_time_since_the_start_of_this_computer_goes_on() {
        assert_eq!(uptime_ms("44080.27 80000.11\n"), Some(44_080_270));
        assert_eq!(uptime_ms("never"), None);
        let (first, then) = (SystemClock::new().boot().unwrap(), SystemClock::new().boot().unwrap());
        assert!(first.id == then.id && first.ms <= then.ms, "{first:?} {then:?}");
    }
}
