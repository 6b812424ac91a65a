//! Threads that go on after a panic, and the faults that debug builds put into them on purpose to prove it. What a
//! person is told about a panic is the caller's.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

/// After the first panic; each further one in a row doubles it, so that a fault that stays does not keep a core busy.
const PAUSE_FIRST: Duration = Duration::from_millis(50);
/// No pause is longer.
const PAUSE_MOST: Duration = Duration::from_secs(5);
/// Work that went well for so long has got over the panics before.
const SOUND: Duration = Duration::from_secs(10);

/// Runs `work` until it returns. When it panics, that is logged, `on_panic` is called, and after a pause it is run
/// again: what it keeps in variables of its own begins anew, what it borrows stays.
pub fn keep_running(thread: &'static str, on_panic: impl Fn(), mut work: impl FnMut()) {
    let mut pause = PAUSE_FIRST;
    loop {
        let began = Instant::now();
        let Err(panic) = catch_unwind(AssertUnwindSafe(&mut work)) else { return };
        let ran = began.elapsed();
        if ran >= SOUND {
            pause = PAUSE_FIRST;
        }
        log_panic(thread, &*panic, ran);
        if let Err(panic) = catch_unwind(AssertUnwindSafe(&on_panic)) {
            log_panic(thread, &*panic, ran);
        }
        std::thread::sleep(pause);
        pause = (pause * 2).min(PAUSE_MOST);
    }
}

/// Writes a panic that was caught to the log. A message that was put together at run time may quote what it was about
/// (a name, a code), so only fixed ones are written.
pub(crate) fn log_panic(thread: &'static str, panic: &(dyn Any + Send), ran: Duration) {
    let message = panic.downcast_ref::<&'static str>().copied().unwrap_or("(a message with values in it)");
    let ran_ms = ran.as_millis();
    tracing::error!(thread, ran_ms, "a thread panicked and goes on: {message}");
}

/// Panics once in this process if the environment variable `ENTRADA_FAULT` names this place. In a release build it does
/// nothing.
#[cfg(debug_assertions)]
pub fn fault_point(place: &str) {
    use std::sync::atomic::{AtomicBool, Ordering};
    static DONE: AtomicBool = AtomicBool::new(false);
    if std::env::var_os("ENTRADA_FAULT").is_some_and(|wanted| wanted == place)
        && !DONE.swap(true, Ordering::SeqCst)
    {
        #[expect(clippy::panic, reason = "a fault that somebody asked for")]
        {
            panic!("a fault asked for by ENTRADA_FAULT");
        }
    }
}

/// In a release build there are no faults on purpose.
#[cfg(not(debug_assertions))]
pub fn fault_point(_place: &str) {}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic, reason = "tests may panic")]
    use std::cell::Cell;

    use super::*;

    #[test]
    fn work_that_panics_is_told_of_and_run_again_until_it_returns() {
        let (told, runs) = (Cell::new(0), Cell::new(0));
        keep_running(
            "test",
            || told.set(told.get() + 1),
            || {
                runs.set(runs.get() + 1);
                assert!(runs.get() == 3, "not yet");
            },
        );
        assert_eq!((told.get(), runs.get()), (2, 3));
    }

    #[test]
    fn a_panic_while_it_is_told_of_does_not_end_the_thread_either() {
        let runs = Cell::new(0);
        keep_running(
            "test",
            || panic!("nobody listens"),
            || {
                runs.set(runs.get() + 1);
                assert!(runs.get() == 2, "not yet");
            },
        );
        assert_eq!(runs.get(), 2);
    }
}
