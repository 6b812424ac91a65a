//! This laptop locked and unlocked, and whether it asks who works on it. What is kept of the lock, and how long wrong PINs
//! make somebody wait, is `access::lock`'s.

use entrada_secrets::hash_pin;

use crate::access::lock::LOCK;
use crate::access::rights::UseCase;
use crate::dto::{LockTo, SessionView};
use crate::{App, Result, app_error};

impl App {
    /// Locks this laptop to its door, its till or both, with a PIN to unlock it.
    ///
    /// # Errors
    /// When it is locked already, or the PIN is not 4 to 12 digits.
    pub fn lock(&self, to: LockTo, pin: &str) -> Result<SessionView> {
        self.authorize(UseCase::Lock)?;
        let pin = hash_pin(pin)?;
        self.change_lock(|laptop| {
            if laptop.lock.is_some() {
                return Err(app_error!(Conflict, "laptop-locked-already"));
            }
            laptop.turn_on(to, pin);
            Ok(())
        })?;
        self.session()
    }

    /// Unlocks this laptop with the PIN that it was locked with.
    ///
    /// # Errors
    /// When it is not locked, the PIN is wrong, or it is too early after wrong ones.
    pub fn unlock(&self, pin: &str) -> Result<SessionView> {
        self.authorize(UseCase::Unlock)?;
        let lock = self.read(|access| Ok(access.laptop_lock()?.lock.clone()))?;
        let lock = lock.ok_or_else(|| app_error!(Conflict, "laptop-not-locked"))?;
        self.try_pin(LOCK, None, pin, &lock.pin)?;
        self.change_lock(|laptop| {
            laptop.lock = None;
            Ok(())
        })?;
        self.session()
    }

    /// Sets whether this laptop asks who works on it also while it is not locked.
    ///
    /// # Errors
    /// When it is turned off by somebody who is not an organiser while some event has one who could sign in.
    pub fn set_ask_who(&self, ask_who: bool) -> Result<SessionView> {
        self.authorize(UseCase::SetAskWho)?;
        let asks = self.read(|access| Ok(access.laptop_lock()?.ask_who && access.has_organisers()?))?;
        if asks && !ask_who && self.signed_in().is_none() {
            return Err(app_error!(SignInNeeded, "ask-who-needs-organiser"));
        }
        self.change_lock(|laptop| {
            laptop.ask_who = ask_who;
            Ok(())
        })?;
        self.session()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may panic")]
    use std::sync::Arc;
    use std::time::Duration;

    use entrada_core::Timestamp;
    use entrada_testkit::FakeClock;

    use super::*;
    use crate::access::lock::KEY;
    use crate::{ErrorCode, KeyChoice, OpenOptions, choose_key};

    fn moment(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_795_197_600 + seconds).unwrap()
    }

    /// A run of the program that begins when the wall clock shows this moment.
    fn opened(folder: &std::path::Path, at: i64) -> (App, Arc<FakeClock>) {
        let key_file = folder.join("key");
        let options = OpenOptions {
            data_dir: folder.join("data"),
            key_file: Some(key_file.clone()),
            ..Default::default()
        };
        if !key_file.exists() {
            choose_key(&options.data_dir, KeyChoice::KeyFile(&key_file)).unwrap();
        }
        run(&options, FakeClock::at(moment(at)))
    }

    fn run(options: &OpenOptions, clock: FakeClock) -> (App, Arc<FakeClock>) {
        let clock = Arc::new(clock);
        (App::open(options).unwrap().with_clock(Arc::clone(&clock) as _), clock)
    }

    fn too_early(app: &App, pin: &str) -> String {
        app.unlock(pin).unwrap_err().message
    }

    /// Locked, and wrong three times at this moment: 5 seconds to wait.
    fn wrong_thrice(folder: &std::path::Path) -> (App, Arc<FakeClock>) {
        let (app, clock) = opened(folder, 0);
        app.lock(LockTo::Door, "2468").unwrap();
        for nth in 1..=3 {
            let error = app.unlock("1111").unwrap_err();
            assert_eq!(error.code, ErrorCode::WrongPin);
            assert_eq!(error.hint.unwrap().contains("5 seconds"), nth == 3);
        }
        (app, clock)
    }

    #[test]
    fn the_wait_survives_a_restart_and_a_clock_put_back() {
        let folder = tempfile::tempdir().unwrap();
        drop(wrong_thrice(folder.path()));
        let (app, _) = opened(folder.path(), 2);
        assert!(too_early(&app, "2468").contains("in 3 seconds"));
        drop(app);
        let (app, clock) = opened(folder.path(), -86_400);
        assert_eq!(app.session().unwrap().wait, 5, "yesterday it starts anew");
        assert!(too_early(&app, "2468").contains("in 5 seconds"));
        clock.advance(Duration::from_secs(3));
        assert!(too_early(&app, "2468").contains("in 2 seconds"));
        clock.advance(Duration::from_secs(2));
        app.unlock("2468").unwrap();
        assert!(app.session().unwrap().lock.is_none());
    }

    #[test]
    fn a_clock_put_forward_between_two_runs_ends_no_wait() {
        let folder = tempfile::tempdir().unwrap();
        let begun = |boot, running, at| {
            let key_file = Some(folder.path().join("key"));
            let options =
                OpenOptions { data_dir: folder.path().join("data"), key_file, ..Default::default() };
            let (app, clock) = run(&options, FakeClock::at(moment(0)).booted(boot));
            clock.advance(Duration::from_secs(running));
            clock.set(moment(at));
            app
        };
        drop(opened(folder.path(), 0));
        let app = begun("one", 100, 0);
        app.lock(LockTo::Door, "2468").unwrap();
        drop(app);
        for _ in 0..3 {
            begun("one", 100, 0).unlock("1111").unwrap_err();
        }
        assert_eq!(begun("one", 101, 86_400).session().unwrap().wait, 4);
        assert!(too_early(&begun("one", 101, 86_400), "2468").contains("in 4 seconds"));
        assert!(too_early(&begun("one", 103, -86_400), "2468").contains("in 2 seconds"));
        // After a new start of the computer only the wall clock goes on.
        assert!(too_early(&begun("two", 1, -86_401), "2468").contains("in 3 seconds"));
        assert!(too_early(&begun("two", 2, 86_400), "2468").contains("in 2 seconds"));
        begun("two", 4, 86_400).unlock("2468").unwrap();
    }

    #[test]
    fn a_clock_that_is_set_neither_ends_a_wait_nor_lengthens_it() {
        for day in [-400, -1, 1, 400] {
            let folder = tempfile::tempdir().unwrap();
            let (app, clock) = wrong_thrice(folder.path());
            clock.advance(Duration::from_secs(1));
            clock.set(moment(day * 86_400));
            assert_eq!(app.session().unwrap().wait, 4, "day {day}");
            assert!(too_early(&app, "2468").contains("in 4 seconds"), "day {day}");
            drop(app);
            // Who ends the program then has won nothing by it.
            let (app, clock) = opened(folder.path(), day * 86_400 + 1);
            assert!(too_early(&app, "2468").contains("in 3 seconds"), "day {day}");
            clock.advance(Duration::from_secs(3));
            app.unlock("2468").unwrap();
        }
    }

    #[test]
    fn what_another_program_counted_is_waited_for_too() {
        let folder = tempfile::tempdir().unwrap();
        let (app, clock) = wrong_thrice(folder.path());
        let (other, _) = opened(folder.path(), 5);
        other.unlock("1111").unwrap_err();
        clock.advance(Duration::from_secs(5));
        assert!(
            too_early(&app, "2468").contains("in 10 seconds"),
            "the fourth wrong one was typed elsewhere"
        );
        clock.advance(Duration::from_secs(10));
        app.unlock("2468").unwrap();
    }

    #[test]
    fn a_right_pin_forgets_the_wrong_ones() {
        let folder = tempfile::tempdir().unwrap();
        let (app, clock) = opened(folder.path(), 0);
        for _ in 0..2 {
            app.lock(LockTo::Both, "2468").unwrap();
            for _ in 0..2 {
                app.unlock("1111").unwrap_err();
                clock.advance(Duration::from_secs(1));
            }
            app.unlock(" 2468 ").unwrap();
        }
    }

    #[test]
    fn a_lock_that_cannot_be_read_is_not_open() {
        let folder = tempfile::tempdir().unwrap();
        let (app, _) = opened(folder.path(), 0);
        app.write(|access| access.put_setting(KEY, "{\"lock\":7}")).unwrap();
        assert_eq!(app.events().unwrap_err().code, ErrorCode::Damaged);
    }
}
