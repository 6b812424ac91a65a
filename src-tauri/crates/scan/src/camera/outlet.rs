//! The way out: calls the sink, one event at a time, and nothing after the camera was dropped.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread::ThreadId;

use super::CameraEvent;

pub(super) type Sink = Box<dyn Fn(CameraEvent) + Send>;

/// Shared by the camera's threads.
pub(super) struct Outlet {
    sink: Mutex<Sink>,
    closed: AtomicBool,
    /// The stretch of frames that is live now. A search that ends after its stretch was cut off by a trouble must not
    /// show an old picture over the trouble.
    stretch: AtomicU64,
    /// The thread inside the sink, to notice a camera that is dropped by its own sink.
    speaking: Mutex<Option<ThreadId>>,
}

impl std::fmt::Debug for Outlet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Outlet")
            .field("closed", &self.closed)
            .field("stretch", &self.stretch)
            .finish_non_exhaustive()
    }
}

impl Outlet {
    pub(super) fn new(sink: Sink) -> Self {
        Self {
            sink: Mutex::new(sink),
            closed: AtomicBool::new(false),
            stretch: AtomicU64::new(0),
            speaking: Mutex::new(None),
        }
    }

    /// Says something that holds whatever else is going on.
    pub(super) fn say(&self, event: CameraEvent) {
        self.say_in(self.stretch(), event);
    }

    /// Says something that only makes sense within that stretch of frames.
    pub(super) fn say_in(&self, stretch: u64, event: CameraEvent) {
        let sink = self.sink.lock().unwrap_or_else(PoisonError::into_inner);
        if self.is_closed() || stretch != self.stretch() {
            return;
        }
        self.set_speaking(Some(std::thread::current().id()));
        sink(event);
        self.set_speaking(None);
    }

    /// The number of the stretch of frames that is live now.
    pub(super) fn stretch(&self) -> u64 {
        self.stretch.load(Ordering::SeqCst)
    }

    /// Ends the stretch of frames: what is still being searched stays unsaid.
    pub(super) fn cut(&self) {
        self.stretch.fetch_add(1, Ordering::SeqCst);
    }

    /// Nothing is said from now on, and the threads end.
    pub(super) fn close(&self) {
        self.closed.store(true, Ordering::SeqCst);
    }

    pub(super) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::SeqCst)
    }

    /// Whether the caller is inside the sink.
    pub(super) fn on_own_thread(&self) -> bool {
        *self.speaking.lock().unwrap_or_else(PoisonError::into_inner) == Some(std::thread::current().id())
    }

    fn set_speaking(&self, who: Option<ThreadId>) {
        *self.speaking.lock().unwrap_or_else(PoisonError::into_inner) = who;
    }
}
