//! The system's clock, and the only place where the program reads it: everything else takes a
//! [`Clock`](entrada_core::clock::Clock), so that a story can cross midnight without waiting for it.

use std::time::{Duration, Instant};

use entrada_core::Timestamp;
use entrada_core::clock::Clock;

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
}
