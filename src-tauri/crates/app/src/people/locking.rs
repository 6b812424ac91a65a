//! This laptop locked and unlocked, and whether it asks who works on it. What is kept of the lock, and how long wrong PINs
//! make somebody wait, is `access::lock`'s.

use entrada_core::Timestamp;
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
        self.unlock_at(pin, self.now())?;
        self.session()
    }

    fn unlock_at(&self, pin: &str, now: Timestamp) -> Result<()> {
        let lock = self.read(|access| Ok(access.laptop_lock()?.lock.clone()))?;
        let lock = lock.ok_or_else(|| app_error!(Conflict, "laptop-not-locked"))?;
        self.try_pin(LOCK, None, pin, &lock.pin, now)?;
        self.change_lock(|laptop| {
            laptop.lock = None;
            Ok(())
        })
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
    use super::*;
    use crate::access::lock::KEY;
    use crate::{ErrorCode, KeyChoice, OpenOptions, choose_key};

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
        app.write(|access| access.put_setting(KEY, "{\"lock\":7}")).unwrap();
        assert_eq!(app.events().unwrap_err().code, ErrorCode::Damaged);
    }
}
