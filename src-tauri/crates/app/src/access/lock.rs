//! The lock of this laptop: what it is locked to, its PIN, and how long somebody waits after wrong PINs, of the lock or of
//! a person. Kept in the data folder and nowhere else: a lock is a laptop's, not an event's.
//!
//! What is allowed while it is locked is `rights`' table.

use std::collections::BTreeMap;

use entrada_core::Timestamp;
use entrada_core::ids::EventId;
use entrada_core::model::Role;
use entrada_secrets::{hash_pin, pin_fits};
use entrada_store::Reader;
use serde::{Deserialize, Serialize};

use crate::dto::{LockTo, SessionView};
use crate::error::{AppError, ErrorCode};
use crate::{App, Result};

const KEY: &str = "guard";
/// What wrong PINs of the lock are counted under.
const LOCK: &str = "lock";
/// So many wrong PINs in a row cost nothing: fingers slip.
const FREE_TRIES: u32 = 3;
const FIRST_DELAY: i64 = 5;
const LONGEST_DELAY: i64 = 300;

/// What is kept.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Guard {
    lock: Option<Lock>,
    ask_who: bool,
    tries: BTreeMap<String, Tries>,
}

/// A lock that is on.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Lock {
    pub(crate) to: LockTo,
    /// Argon2id, PHC's text form.
    pin: String,
}

/// Wrong PINs in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Tries {
    wrong: u32,
    /// When the last was, or when the clock was found to have gone back behind it.
    since: Timestamp,
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
    /// How many seconds are left to wait, rounded up.
    fn left(self, now: Timestamp) -> i64 {
        let gone = now.as_millisecond() - self.since.as_millisecond();
        // A clock that was put back has not waited at all.
        let gone = if gone < 0 { 0 } else { gone };
        let left = delay(self.wrong).saturating_mul(1_000) - gone;
        if left <= 0 { 0 } else { (left + 999) / 1_000 }
    }
}

impl LockTo {
    /// As much as a laptop that is locked to it may do.
    pub(crate) fn role(self) -> Role {
        match self {
            Self::Door => Role::Door,
            Self::Sell | Self::Both => Role::Desk,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Door => "the door",
            Self::Sell => "selling",
            Self::Both => "selling and the door",
        }
    }
}

impl Lock {
    pub(crate) fn refusal(&self) -> AppError {
        AppError::new(ErrorCode::Locked, format!("this laptop is locked to {}", self.to.word()))
            .hint("Unlock it with its PIN first (in the terminal: entrada unlock).")
    }
}

fn guard(reader: &Reader<'_>) -> Result<Guard> {
    match reader.settings()?.get(KEY) {
        None => Ok(Guard::default()),
        // A lock that can't be read must not count as open.
        Some(text) => serde_json::from_str(text).map_err(|error| {
            AppError::new(ErrorCode::Damaged, format!("what this laptop is locked to can't be read: {error}"))
                .hint("Restore a backup into a new folder (entrada restore FILE).")
        }),
    }
}

impl App {
    /// The lock, when it is on.
    pub(crate) fn lock_kept(&self, reader: &Reader<'_>) -> Result<Option<Lock>> {
        Ok(guard(reader)?.lock)
    }

    /// Whether an event's facts need somebody who is signed in: it has people with a PIN, and this laptop is locked or
    /// asks who works on it.
    pub(crate) fn asks_who(&self, reader: &Reader<'_>, event: EventId) -> Result<bool> {
        let guard = guard(reader)?;
        Ok((guard.lock.is_some() || guard.ask_who)
            && reader.staff(event)?.values().any(|staff| !staff.removed && staff.pin.is_some()))
    }

    /// What a session view says of the lock.
    pub(crate) fn lock_view(
        &self,
        reader: &Reader<'_>,
        now: Timestamp,
    ) -> Result<(bool, Option<LockTo>, u32)> {
        let guard = guard(reader)?;
        let wait = guard.tries.get(LOCK).map_or(0, |tries| tries.left(now));
        let lock = guard.lock.map(|lock| lock.to);
        Ok((guard.ask_who, lock, lock.map_or(0, |_| u32::try_from(wait).unwrap_or(u32::MAX))))
    }

    fn change_guard<T>(&self, change: impl FnOnce(&mut Guard) -> Result<T>) -> Result<T> {
        self.store.write(|writer| {
            let mut guard = guard(writer)?;
            let done = change(&mut guard)?;
            writer.put_setting(KEY, &serde_json::to_string(&guard).map_err(AppError::internal)?)?;
            Ok(done)
        })
    }

    /// Locks this laptop to its door, its till or both, with a PIN to unlock it.
    ///
    /// # Errors
    /// When it is locked already, or the PIN is not 4 to 12 digits.
    pub fn lock(&self, to: LockTo, pin: &str) -> Result<SessionView> {
        self.may("lock")?;
        let pin = hash_pin(pin)?;
        self.change_guard(|guard| {
            if guard.lock.is_some() {
                return Err(AppError::new(ErrorCode::Conflict, "this laptop is locked already")
                    .hint("Unlock it first to lock it to something else."));
            }
            guard.lock = Some(Lock { to, pin });
            guard.tries.remove(LOCK);
            Ok(())
        })?;
        self.session()
    }

    /// Unlocks this laptop with the PIN that it was locked with.
    ///
    /// # Errors
    /// When it is not locked, the PIN is wrong, or it is too early after wrong ones.
    pub fn unlock(&self, pin: &str) -> Result<SessionView> {
        self.may("unlock")?;
        self.unlock_at(pin, Self::now())?;
        self.session()
    }

    fn unlock_at(&self, pin: &str, now: Timestamp) -> Result<()> {
        let lock = self.store.read(|reader| self.lock_kept(reader))?;
        let lock = lock.ok_or_else(|| AppError::new(ErrorCode::Conflict, "this laptop is not locked"))?;
        self.try_pin(LOCK, "the laptop's PIN", pin, &lock.pin, now)?;
        self.change_guard(|guard| {
            guard.lock = None;
            Ok(())
        })
    }

    /// Sets whether this laptop asks who works on it also while it is not locked.
    ///
    /// # Errors
    /// When it is turned off by somebody who is not an organiser while some event has one who could sign in.
    pub fn set_ask_who(&self, ask_who: bool) -> Result<SessionView> {
        self.may("set_ask_who")?;
        let asked = self.store.read(|reader| Ok::<_, AppError>(guard(reader)?.ask_who))?;
        if asked && !ask_who && self.at_work().is_none() && self.store.read(has_organisers)? {
            let message = "only an organiser may turn this off, and nobody is signed in";
            return Err(AppError::new(ErrorCode::SignInNeeded, message).hint("Sign in with your PIN first."));
        }
        self.change_guard(|guard| {
            guard.ask_who = ask_who;
            Ok(())
        })?;
        self.session()
    }

    /// Whether this laptop asks who works on it, and some event here has an organiser who could say so.
    pub(crate) fn someone_is_asked_for(&self, reader: &Reader<'_>) -> Result<bool> {
        Ok(guard(reader)?.ask_who && has_organisers(reader)?)
    }

    /// Tries a PIN against its hash. A try is counted before it is made, so that ending the program does not help.
    ///
    /// # Errors
    /// When it is wrong, or too early after wrong ones.
    pub(crate) fn try_pin(
        &self,
        target: &str,
        whose: &str,
        pin: &str,
        hash: &str,
        now: Timestamp,
    ) -> Result<()> {
        let wait = self.change_guard(|guard| {
            let tries = guard.tries.entry(target.to_owned()).or_insert(Tries { wrong: 0, since: now });
            let left = tries.left(now);
            if left > 0 {
                // From here it waits by the clock as it is now.
                tries.since = tries.since.min(now);
                return Ok(Err(left));
            }
            *tries = Tries { wrong: tries.wrong.saturating_add(1), since: now };
            Ok(Ok(delay(tries.wrong)))
        })?;
        match wait {
            Err(left) => {
                let message = format!("too many wrong PINs; the next may be tried in {}", span(left));
                Err(AppError::new(ErrorCode::WrongPin, message).hint("Wait, then try again."))
            }
            Ok(_) if pin_fits(pin.trim(), hash) => self.change_guard(|guard| {
                guard.tries.remove(target);
                Ok(())
            }),
            Ok(next) => {
                let error = AppError::new(ErrorCode::WrongPin, format!("that is not {whose}"));
                Err(match next {
                    0 => error.hint("Try again."),
                    next => error.hint(format!("The next PIN may be tried in {}.", span(next))),
                })
            }
        }
    }
}

/// `45 seconds`, `5 minutes`.
fn span(seconds: i64) -> String {
    match seconds {
        1 => "1 second".to_owned(),
        ..=90 => format!("{seconds} seconds"),
        _ => format!("{} minutes", (seconds + 59) / 60),
    }
}

/// Whether any event here has an organiser who can sign in.
fn has_organisers(reader: &Reader<'_>) -> Result<bool> {
    for row in reader.events()? {
        let mut staff = reader.staff(row.id)?.into_values();
        if staff.any(|staff| !staff.removed && staff.role == Role::Organiser && staff.pin.is_some()) {
            return Ok(true);
        }
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may panic")]
    use super::*;
    use crate::{KeyChoice, OpenOptions, choose_key};

    fn moment(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_795_197_600 + seconds).unwrap()
    }

    fn opened(folder: &std::path::Path) -> App {
        let key_file = folder.join("key");
        let options = OpenOptions {
            data_dir: folder.join("data"),
            key_file: Some(key_file.clone()),
            ..Default::default()
        };
        if !key_file.exists() {
            choose_key(&options.data_dir, KeyChoice::KeyFile(&key_file)).unwrap();
        }
        App::open(&options).unwrap()
    }

    #[test]
    fn three_tries_are_free_and_then_the_wait_doubles_to_five_minutes() {
        let delays: Vec<i64> = (0..12).map(delay).collect();
        assert_eq!(delays, [0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300]);
        assert_eq!(delay(u32::MAX), 300);
    }

    #[test]
    fn a_clock_put_back_waits_from_the_beginning() {
        let tries = Tries { wrong: 4, since: moment(0) };
        assert_eq!(tries.left(moment(3)), 7);
        assert_eq!(tries.left(moment(-3_600)), 10);
        assert_eq!(tries.left(moment(10)), 0);
    }

    #[test]
    fn the_wait_survives_a_restart_and_a_clock_put_back() {
        let folder = tempfile::tempdir().unwrap();
        let app = opened(folder.path());
        app.lock(LockTo::Door, "2468").unwrap();
        for second in 0..3 {
            let error = app.unlock_at("1111", moment(second)).unwrap_err();
            assert_eq!(error.code, ErrorCode::WrongPin);
            assert_eq!(error.hint.unwrap().contains("5 seconds"), second == 2);
        }
        drop(app);
        let app = opened(folder.path());
        let error = app.unlock_at("2468", moment(4)).unwrap_err();
        assert!(error.message.contains("in 3 seconds"), "{}", error.message);
        let error = app.unlock_at("2468", moment(-86_400)).unwrap_err();
        assert!(error.message.contains("in 5 seconds"), "yesterday it starts anew: {}", error.message);
        let error = app.unlock_at("2468", moment(-86_397)).unwrap_err();
        assert!(error.message.contains("in 2 seconds"), "{}", error.message);
        app.unlock_at("2468", moment(-86_395)).unwrap();
        assert!(app.session().unwrap().lock.is_none());
    }

    #[test]
    fn a_right_pin_forgets_the_wrong_ones() {
        let folder = tempfile::tempdir().unwrap();
        let app = opened(folder.path());
        for _ in 0..2 {
            app.lock(LockTo::Both, "2468").unwrap();
            for second in 0..2 {
                app.unlock_at("1111", moment(second)).unwrap_err();
            }
            app.unlock_at(" 2468 ", moment(2)).unwrap();
        }
    }

    #[test]
    fn a_lock_that_cannot_be_read_is_not_open() {
        let folder = tempfile::tempdir().unwrap();
        let app = opened(folder.path());
        app.store.write(|writer| writer.put_setting(KEY, "{\"lock\":7}")).unwrap();
        assert_eq!(app.events().unwrap_err().code, ErrorCode::Damaged);
    }

    #[test]
    fn waits_in_words() {
        assert_eq!(
            [span(1), span(5), span(90), span(160), span(300)],
            ["1 second", "5 seconds", "90 seconds", "3 minutes", "5 minutes"]
        );
    }
}
