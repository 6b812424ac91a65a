//! The lock of this laptop: what it is locked to, its PIN, and how long somebody waits after wrong PINs, of the lock or of
//! a person. Kept in the data folder and nowhere else: a lock is a laptop's, not an event's.
//!
//! Within a run of the program a wait is measured by its running time: a wall clock that is put forward ends none, and one
//! that is put back lengthens none. From one run to the next it goes on by the time since the computer was started, where the
//! system tells that and it was not started anew; elsewhere only the wall clock goes on, so that is what a new run begins with.
//!
//! What is allowed while it is locked is `rights`' table.

use std::collections::BTreeMap;
use std::time::Duration;

use entrada_core::Timestamp;
use entrada_core::clock::Boot;
use entrada_core::model::Role;
use entrada_secrets::pin_fits;
use serde::{Deserialize, Serialize};

use crate::dto::LockTo;
use crate::error::AppError;
use crate::laptop::state::PinWait;
use crate::{App, Result, app_error};

pub(crate) const KEY: &str = "laptop_lock";
/// What wrong PINs of the lock are counted under.
pub(crate) const LOCK: &str = "lock";
/// So many wrong PINs in a row cost nothing: fingers slip.
const FREE_TRIES: u32 = 3;
const FIRST_DELAY: i64 = 5;
const LONGEST_DELAY: i64 = 300;

/// The lock as it is kept among the settings.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct LaptopLock {
    /// What it is locked to, while it is.
    pub(crate) lock: Option<Lock>,
    /// Whether it asks who works on it also while it is not locked.
    pub(crate) ask_who: bool,
    tries: BTreeMap<String, Tries>,
}

/// A lock that is on.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Lock {
    pub(crate) to: LockTo,
    /// Argon2id, PHC's text form.
    pub(crate) pin: String,
}

/// Wrong PINs in a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Tries {
    wrong: u32,
    /// When the last was, by the wall clock as it stood when somebody last tried.
    since: Timestamp,
    /// The same by the time since the computer was started, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    boot: Option<Boot>,
}

/// How many seconds nobody may try after so many wrong PINs.
fn delay(wrong: u32) -> i64 {
    match wrong.checked_sub(FREE_TRIES) {
        None => 0,
        Some(more) => {
            FIRST_DELAY.saturating_mul(1_i64.checked_shl(more.min(32)).unwrap_or(i64::MAX)).min(LONGEST_DELAY)
        }
    }
}

impl Tries {
    /// How much is left to wait: by the time since the computer was started, where it is the same start; otherwise by the wall
    /// clock.
    fn left(&self, now: Timestamp, boot: Option<&Boot>) -> Duration {
        let gone = match (&self.boot, boot) {
            (Some(then), Some(now)) if then.id == now.id => now.ms.saturating_sub(then.ms),
            _ => now.as_millisecond() - self.since.as_millisecond(),
        };
        // A clock that was put back has not waited at all.
        let gone = u64::try_from(gone).unwrap_or(0);
        self.delay().saturating_sub(Duration::from_millis(gone))
    }

    /// How long it is waited in all.
    fn delay(&self) -> Duration {
        Duration::from_secs(delay(self.wrong).unsigned_abs())
    }

    /// The same wait with so much of it left at this moment.
    fn with_left(&self, left: Duration, now: Timestamp, boot: Option<Boot>) -> Self {
        let gone = self.delay().saturating_sub(left);
        let ms = i64::try_from(gone.as_millis()).unwrap_or(0);
        Self {
            wrong: self.wrong,
            since: now.checked_sub(gone).unwrap_or(now),
            boot: boot.map(|boot| Boot { ms: boot.ms.saturating_sub(ms), ..boot }),
        }
    }
}

/// Seconds to wait, rounded up.
fn seconds(left: Duration) -> i64 {
    i64::try_from(left.as_millis().div_ceil(1_000)).unwrap_or(i64::MAX)
}

impl LockTo {
    /// As much as a laptop that is locked to it may do.
    pub(crate) fn role(self) -> Role {
        match self {
            Self::Door => Role::Door,
            Self::Sell | Self::Both => Role::Desk,
        }
    }

    /// What sentences tell locks apart by.
    fn key(self) -> &'static str {
        match self {
            Self::Door => "door",
            Self::Sell => "sell",
            Self::Both => "both",
        }
    }
}

impl Lock {
    pub(crate) fn refusal(&self) -> AppError {
        app_error!(Locked, "laptop-locked", to = self.to.key())
    }
}

impl LaptopLock {
    pub(crate) fn of(stored: &BTreeMap<String, String>) -> Result<Self> {
        match stored.get(KEY) {
            None => Ok(Self::default()),
            // A lock that can't be read must not count as open.
            Some(text) => serde_json::from_str(text)
                .map_err(|error| app_error!(Damaged, "lock-unreadable", why = error.to_string())),
        }
    }

    /// Locks it; what was tried before no longer counts.
    pub(crate) fn turn_on(&mut self, to: LockTo, pin: String) {
        self.lock = Some(Lock { to, pin });
        self.tries.remove(LOCK);
    }
}

impl App {
    /// Changes what is kept of the lock.
    pub(crate) fn change_lock<T>(&self, change: impl FnOnce(&mut LaptopLock) -> Result<T>) -> Result<T> {
        self.write(|access| {
            let mut lock = access.laptop_lock()?.clone();
            let done = change(&mut lock)?;
            access.put_setting(KEY, &serde_json::to_string(&lock).map_err(AppError::internal)?)?;
            Ok(done)
        })
    }

    /// How many seconds are left until the lock's PIN may be tried.
    pub(crate) fn lock_wait(&self, lock: &LaptopLock) -> u32 {
        let tries = lock.tries.get(LOCK).filter(|_| lock.lock.is_some());
        tries.map_or(0, |tries| u32::try_from(seconds(self.left(LOCK, tries))).unwrap_or(u32::MAX))
    }

    /// How much is left to wait: by the running time, where this run has seen these tries before.
    fn left(&self, target: &str, tries: &Tries) -> Duration {
        let waits = self.pin_waits();
        let known = waits.get(target).filter(|wait| (wait.wrong, wait.since) == (tries.wrong, tries.since));
        if let Some(wait) = known {
            return wait.until.saturating_sub(self.clock().elapsed());
        }
        drop(waits);
        let left = tries.left(self.now(), self.clock().boot().as_ref());
        self.waits_from_now(target, tries, left);
        left
    }

    fn waits_from_now(&self, target: &str, tries: &Tries, left: Duration) {
        let (wrong, since) = (tries.wrong, tries.since);
        let until = self.clock().elapsed().saturating_add(left);
        self.pin_waits().insert(target.to_owned(), PinWait { wrong, since, until });
    }

    /// Tries a PIN against its hash: a person's, or without a name the laptop's. A try is counted before it is made, so
    /// that ending the program does not help.
    ///
    /// # Errors
    /// When it is wrong, or too early after wrong ones.
    pub(crate) fn try_pin(&self, target: &str, name: Option<&str>, pin: &str, hash: &str) -> Result<()> {
        let (now, boot) = (self.now(), self.clock().boot());
        let wait = self.change_lock(|lock| {
            let tries =
                lock.tries.entry(target.to_owned()).or_insert(Tries { wrong: 0, since: now, boot: None });
            let left = self.left(target, tries);
            if left.is_zero() {
                *tries = Tries { wrong: tries.wrong.saturating_add(1), since: now, boot };
                self.waits_from_now(target, tries, tries.delay());
                return Ok(Ok(delay(tries.wrong)));
            }
            // The next run goes on from here, however the wall clock was set meanwhile.
            *tries = tries.with_left(left, now, boot);
            self.waits_from_now(target, tries, left);
            Ok(Err(seconds(left)))
        })?;
        match wait {
            Err(left) => Err(app_error!(WrongPin, "pin-too-early", wait = span(left))),
            Ok(_) if pin_fits(pin.trim(), hash) => self.change_lock(|lock| {
                lock.tries.remove(target);
                Ok(())
            }),
            Ok(next) => {
                let (again, wait) = (if next == 0 { "now" } else { "later" }, span(next));
                Err(match name {
                    None => app_error!(WrongPin, "laptop-pin-wrong", again = again, wait = wait),
                    Some(name) => {
                        app_error!(WrongPin, "person-pin-wrong", name = name, again = again, wait = wait)
                    }
                })
            }
        }
    }
}

/// How long somebody waits, in words: `45 seconds`, `5 minutes`.
fn span(seconds: i64) -> AppError {
    match seconds {
        ..=90 => app_error!(WrongPin, "span-seconds", count = seconds),
        _ => app_error!(WrongPin, "span-minutes", count = (seconds + 59) / 60),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may panic")]
    use super::*;

    fn moment(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_795_197_600 + seconds).unwrap()
    }

    #[test]
    fn three_tries_are_free_and_then_the_wait_doubles_to_five_minutes() {
        let delays: Vec<i64> = (0..12).map(delay).collect();
        assert_eq!(delays, [0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300]);
        assert_eq!(delay(u32::MAX), 300);
    }

    #[test]
    fn a_clock_put_back_waits_from_the_beginning() {
        let tries = Tries { wrong: 4, since: moment(0), boot: None };
        assert_eq!(seconds(tries.left(moment(3), None)), 7);
        assert_eq!(seconds(tries.left(moment(-3_600), None)), 10);
        assert_eq!(seconds(tries.left(moment(10), None)), 0);
    }

    #[test]
    fn the_time_since_the_start_of_the_computer_goes_before_the_wall_clock() {
        let boot = |id: &str, ms| Some(Boot { id: id.to_owned(), ms });
        let tries = Tries { wrong: 4, since: moment(0), boot: boot("one", 50_000) };
        for day in [-400, 0, 400] {
            assert_eq!(
                seconds(tries.left(moment(day * 86_400), boot("one", 53_000).as_ref())),
                7,
                "day {day}"
            );
        }
        assert_eq!(seconds(tries.left(moment(4), boot("two", 53_000).as_ref())), 6, "started anew");
        let carried = tries.with_left(Duration::from_secs(7), moment(400 * 86_400), boot("one", 53_000));
        assert_eq!(carried.boot, tries.boot);
        let early = tries.with_left(Duration::from_secs(7), moment(0), boot("two", 1_000));
        assert_eq!(seconds(early.left(moment(0), boot("two", 1_000).as_ref())), 7, "below zero");
    }

    #[test]
    fn a_wait_is_carried_over_to_a_clock_that_was_set() {
        let tries = Tries { wrong: 4, since: moment(0), boot: None };
        for day in [-400, -1, 0, 1, 400] {
            let now = moment(day * 86_400);
            let carried = tries.with_left(Duration::from_millis(6_500), now, None);
            assert_eq!(
                (carried.wrong, carried.left(now, None)),
                (4, Duration::from_millis(6_500)),
                "day {day}"
            );
        }
    }

    #[test]
    fn waits_in_words() {
        assert_eq!(
            [1, 5, 90, 160, 300].map(|seconds| span(seconds).message),
            ["1 second", "5 seconds", "90 seconds", "3 minutes", "5 minutes"]
        );
    }
}
