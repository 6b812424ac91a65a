//! The rule that a code held in view counts once. Pure: time is passed in, and what a code means is not known here.

use std::collections::HashMap;
use std::time::Duration;

/// Remembers which codes are in view, so that a ticket held to the camera for five seconds is presented once.
#[derive(Debug)]
pub struct Debounce {
    away: Duration,
    last_seen: HashMap<String, Duration>,
}

impl Debounce {
    /// How long a code must be out of view before it counts again, unless said otherwise.
    pub const AWAY: Duration = Duration::from_millis(1_500);

    /// A memory in which a code counts again once it was out of view for at least `away`.
    #[must_use]
    pub fn new(away: Duration) -> Self {
        Self { away, last_seen: HashMap::new() }
    }

    /// Notes that `text` was read at `now` (time since any fixed moment); true when it is newly presented.
    ///
    /// A clock that steps back counts as no time gone by.
    pub fn is_new(&mut self, text: &str, now: Duration) -> bool {
        let away = self.away;
        self.last_seen.retain(|_, last| now.saturating_sub(*last) < away);
        match self.last_seen.get_mut(text) {
            Some(last) => {
                *last = now.max(*last);
                false
            }
            None => {
                self.last_seen.insert(text.to_owned(), now);
                true
            }
        }
    }
}

impl Default for Debounce {
    fn default() -> Self {
        Self::new(Self::AWAY)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The answers of one memory to a series of `(text, milliseconds)`.
    fn answers(seen: &[(&str, u64)]) -> Vec<bool> {
        let mut debounce = Debounce::default();
        seen.iter().map(|(text, at)| debounce.is_new(text, Duration::from_millis(*at))).collect()
    }

    #[test]
    fn a_code_held_in_view_counts_once_however_long() {
        assert_eq!(
            answers(&[("A", 0), ("A", 33), ("A", 1_400), ("A", 2_800), ("A", 4_200)]),
            [true, false, false, false, false]
        );
    }

    #[test]
    fn it_counts_again_after_it_was_away() {
        assert_eq!(answers(&[("A", 0), ("A", 1_499), ("A", 2_999)]), [true, false, true]);
    }

    #[test]
    fn another_code_in_between_is_new_and_does_not_renew_the_first() {
        assert_eq!(answers(&[("A", 0), ("B", 100), ("A", 200), ("B", 300)]), [true, true, false, false]);
    }

    #[test]
    fn a_clock_that_steps_back_presents_nothing_anew() {
        assert_eq!(answers(&[("A", 5_000), ("A", 100), ("A", 5_100)]), [true, false, false]);
    }

    #[test]
    fn what_left_the_view_is_forgotten() {
        let mut debounce = Debounce::default();
        for n in 0..1_000_u64 {
            debounce.is_new(&n.to_string(), Duration::from_secs(n * 2));
        }
        assert_eq!(debounce.last_seen.len(), 1, "memory must not grow with the queue");
    }
}
