//! Gets a thread out of a driver call that waits for ever. On Linux nokhwa waits for frames in `poll` without a time
//! limit and offers no way to set one; a signal to the thread makes the call return. Elsewhere nothing is known to
//! do that, and the supervisor leaves the thread behind.

#[cfg(target_os = "linux")]
pub(super) use linux::SignalInterrupt as Interrupt;

#[cfg(not(target_os = "linux"))]
pub(super) use unsupported::NoInterrupt as Interrupt;

#[cfg(target_os = "linux")]
mod linux {
    use std::os::unix::thread::JoinHandleExt;
    use std::sync::Arc;
    use std::sync::atomic::AtomicBool;
    use std::thread::JoinHandle;

    use nix::sys::pthread::pthread_kill;
    use nix::sys::signal::Signal;

    /// Ignored unless handled, so a stray one does no harm; and hardly anyone uses it for anything.
    const SIGNAL: Signal = Signal::SIGURG;

    /// Keeps the signal's handler in place.
    pub(in super::super) struct SignalInterrupt {
        registered: Option<signal_hook::SigId>,
    }

    impl SignalInterrupt {
        pub(in super::super) fn new() -> Self {
            // The handler does nothing of use: having one is what makes `poll` return.
            let registered =
                signal_hook::flag::register(SIGNAL as i32, Arc::new(AtomicBool::new(false))).ok();
            Self { registered }
        }

        pub(in super::super) fn interrupt(&self, thread: &JoinHandle<()>) {
            // The handle is not joined yet, so the thread's id is not anyone else's.
            let _ = pthread_kill(thread.as_pthread_t(), SIGNAL);
        }
    }

    impl Drop for SignalInterrupt {
        fn drop(&mut self) {
            if let Some(id) = self.registered.take() {
                signal_hook::low_level::unregister(id);
            }
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod unsupported {
    use std::thread::JoinHandle;

    /// Nothing to hold.
    pub(in super::super) struct NoInterrupt;

    impl NoInterrupt {
        pub(in super::super) fn new() -> Self {
            Self
        }

        pub(in super::super) fn interrupt(&self, _thread: &JoinHandle<()>) {}
    }
}
