//! When the next call and the next round may be: pure, with the time and the dice passed in.

use std::collections::VecDeque;
use std::time::Duration;

use super::round::Round;
use crate::{Outcome, Trouble};

/// Reads, and as many writes, that one laptop makes in a minute: three share the sixty of one account.
pub const CALLS_A_MINUTE: usize = 20;

const MINUTE: Duration = Duration::from_secs(60);
const SHORTEST: Duration = Duration::from_secs(5);
const LONGEST: Duration = Duration::from_secs(64);
/// How long a person may take before something refused is tried again.
const REFUSED: Duration = Duration::from_secs(600);

/// How a call counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Read,
    Write,
}

/// Keeps calls under a limit a minute.
#[derive(Debug)]
pub(super) struct Pace {
    limit: usize,
    reads: VecDeque<Duration>,
    writes: VecDeque<Duration>,
}

impl Pace {
    pub(super) fn new(limit: usize) -> Self {
        Self { limit: limit.max(1), reads: VecDeque::new(), writes: VecDeque::new() }
    }

    /// How long to wait with a call that is wanted at `now`; it is counted at once.
    pub(super) fn wait(&mut self, kind: Kind, now: Duration) -> Duration {
        let log = match kind {
            Kind::Read => &mut self.reads,
            Kind::Write => &mut self.writes,
        };
        while log.front().is_some_and(|at| *at + MINUTE <= now) {
            log.pop_front();
        }
        // One that waits is counted at the moment at which it will be made.
        let at = match log.len().checked_sub(self.limit).and_then(|over| log.get(over)) {
            Some(earlier) => (*earlier + MINUTE).max(now),
            None => now,
        };
        log.push_back(at);
        at.saturating_sub(now)
    }
}

/// When to try again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait {
    /// Not earlier than this from now, though something new may be due by then.
    pub soonest: Duration,
    /// At the latest, though nothing is due: people change sheets.
    pub latest: Duration,
}

/// The pauses between rounds.
#[derive(Debug, Default)]
pub struct Backoff {
    failures: u32,
    quotas: u32,
}

impl Backoff {
    /// After a round that took so long. `dice` is a random number from 0 to 1.
    pub fn after(&mut self, outcome: &Result<Round, Trouble>, took: Duration, dice: f64) -> Wait {
        let dice = if dice.is_finite() { dice.clamp(0.0, 1.0) } else { 0.5 };
        let trouble = match outcome {
            Ok(_) => {
                *self = Self::default();
                // A sheet that is slow to read is read less often.
                let soonest = took.saturating_mul(10).clamp(SHORTEST, MINUTE);
                return Wait { soonest, latest: MINUTE.max(soonest).mul_f64(dice.mul_add(0.2, 1.0)) };
            }
            Err(trouble) => trouble,
        };
        match trouble.outcome() {
            Outcome::Refused => {
                // One bad row, or no room for new ones, must not hold up what is sold after it. After a refused
                // access a person has to act first, so that is not tried again soon.
                let soonest = match trouble {
                    Trouble::Request(_) | Trouble::Protected | Trouble::TooLarge => MINUTE,
                    _ => REFUSED,
                };
                Wait { soonest, latest: REFUSED.mul_f64(dice.mul_add(0.1, 1.0)) }
            }
            Outcome::Retry(asked) => {
                self.failures = self.failures.saturating_add(1);
                let doubled = Duration::from_secs(1 << (self.failures - 1).min(6));
                let mut wait = (doubled + Duration::from_secs_f64(dice)).min(LONGEST);
                if matches!(trouble, Trouble::Quota(_)) {
                    self.quotas = self.quotas.saturating_add(1);
                    if self.quotas > 1 {
                        // The quota is filled again every minute: be in the next one, not all at the same moment.
                        wait = wait.max(MINUTE + Duration::from_secs_f64(dice * 15.0));
                    }
                } else {
                    self.quotas = 0;
                }
                let wait = asked.map_or(wait, |asked| wait.max(asked + Duration::from_secs_f64(dice)));
                Wait { soonest: wait, latest: wait }
            }
        }
    }

    /// The network is back, or a person asks: what failed before says nothing any more.
    pub fn forget(&mut self) {
        *self = Self::default();
    }
}
