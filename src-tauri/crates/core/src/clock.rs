//! What tells the time, as a value that is passed in, and the hybrid logical clock that stamps facts. Nothing here reads the
//! system's clock.
//!
//! Kulkarni et al., "Logical Physical Clocks" (2014): a stamp is the larger of the wall clock and the last
//! stamp, with a counter to tell stamps of one millisecond apart; so it never goes back.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::Timestamp;

/// What tells the time. A program passes the system's clock, a story one that it sets.
pub trait Clock: std::fmt::Debug + Send + Sync {
    /// The wall clock, which people and networks may set forward and back.
    fn now(&self) -> Timestamp;

    /// How long the program has been running: it never goes back, whatever becomes of the wall clock.
    fn elapsed(&self) -> Duration;

    /// How long the computer has been running, where that is known: it goes on from one run of the program to the next.
    fn boot(&self) -> Option<Boot> {
        None
    }
}

/// How long a computer has been running since it was started, asleep or not, whatever becomes of its wall clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Boot {
    /// Which start that was.
    pub id: String,
    /// Milliseconds since then; below zero for what was before.
    pub ms: i64,
}

/// When a fact was written: milliseconds since 1970 (UTC) and a counter within them. Serialised `[ms, counter]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct Stamp(
    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub i64,
    /// Which of the stamps within this millisecond, from 0.
    pub u32,
);

/// How far ahead of its reader's wall clock a stamp from another device may be and still move the reader's
/// clock, in milliseconds: a device whose clock is years off must not drag everybody's along.
const MAX_LEAD_MS: i64 = 24 * 3600 * 1000;

impl Stamp {
    /// The next stamp after `self` when the wall clock shows `now_ms`.
    #[must_use]
    pub fn next(self, now_ms: i64) -> Self {
        if now_ms > self.0 {
            return Self(now_ms, 0);
        }
        match self.1.checked_add(1) {
            Some(counter) => Self(self.0, counter),
            None => Self(self.0.saturating_add(1), 0),
        }
    }

    /// The clock after it has seen `other` while the wall clock shows `now_ms`.
    #[must_use]
    pub fn seen(self, other: Self, now_ms: i64) -> Self {
        if other.0.saturating_sub(now_ms) > MAX_LEAD_MS { self } else { self.max(other) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn never_goes_back() {
        let mut last = Stamp(1000, 0);
        for now in [1000, 900, 5, 1001, 1001, -7, i64::MAX, 3] {
            let next = last.next(now);
            assert!(next > last, "{next:?} must follow {last:?} at {now}");
            last = next;
        }
    }

    #[test]
    fn a_counter_that_is_full_carries() {
        assert_eq!(Stamp(10, u32::MAX).next(10), Stamp(11, 0));
    }

    #[test]
    fn a_clock_years_ahead_is_not_followed() {
        let mine = Stamp(1_000, 0);
        assert_eq!(mine.seen(Stamp(2_000, 3), 1_500), Stamp(2_000, 3));
        assert_eq!(mine.seen(Stamp(MAX_LEAD_MS * 400, 0), 1_500), mine);
    }
}
