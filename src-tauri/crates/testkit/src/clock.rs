//! Clocks for programs that take theirs as a value: one that stands until it is set, and the real one.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "only tests use this"
)]

use std::sync::Mutex;
use std::time::Duration;

use entrada_core::Timestamp;
use entrada_core::clock::{Boot, Clock};

/// 2026-11-20T18:00:00Z, where the clocks of all laptops of a story stand at first.
pub(crate) const START_MS: i64 = 1_795_197_600_000;

/// A clock whose wall and whose running time move only when they are told to.
#[derive(Debug)]
pub struct FakeClock(Mutex<(Timestamp, Duration)>, Option<&'static str>);

impl FakeClock {
    /// A clock that shows this moment.
    #[must_use]
    pub fn at(moment: Timestamp) -> Self {
        Self(Mutex::new((moment, Duration::ZERO)), None)
    }

    /// The same on a computer that tells how long it has been running since this start of it.
    #[must_use]
    pub fn booted(self, boot: &'static str) -> Self {
        Self(self.0, Some(boot))
    }

    /// Lets time pass: the wall clock and the running time go on together.
    pub fn advance(&self, time: Duration) {
        let mut state = self.0.lock().expect("no test panics while it holds a clock");
        state.0 = state.0.checked_add(time).expect("a time within range");
        state.1 += time;
    }

    /// Sets the wall clock alone, also back, as a person or a network does.
    pub fn set(&self, moment: Timestamp) {
        self.0.lock().expect("no test panics while it holds a clock").0 = moment;
    }
}

impl Default for FakeClock {
    fn default() -> Self {
        Self::at(Timestamp::from_millisecond(START_MS).expect("a time within range"))
    }
}

impl Clock for FakeClock {
    fn now(&self) -> Timestamp {
        self.0.lock().expect("no test panics while it holds a clock").0
    }

    fn elapsed(&self) -> Duration {
        self.0.lock().expect("no test panics while it holds a clock").1
    }

    fn boot(&self) -> Option<Boot> {
        let ms = i64::try_from(self.elapsed().as_millis()).expect("a time within range");
        self.1.map(|id| Boot { id: id.to_owned(), ms })
    }
}

/// This computer's clock, for tests with a server that keeps the real time.
#[derive(Debug)]
pub struct RealClock(std::time::Instant);

impl Default for RealClock {
    fn default() -> Self {
        Self(std::time::Instant::now())
    }
}

impl Clock for RealClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }
}
