//! Hands events to whoever opened the camera: one at a time, and none after the camera was dropped.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread::ThreadId;

use super::event::CameraEvent;

/// What the opener of the camera gave to be called with each event.
pub(super) type Callback = Box<dyn Fn(CameraEvent) + Send>;

/// Shared by the camera's threads.
pub(super) struct EventSink {
    callback: Mutex<Callback>,
    closed: AtomicBool,
    /// Frames come in epochs: each trouble ends one. A search that ends after its epoch did must not show an old
    /// picture over the trouble.
    epoch: AtomicU64,
    /// The thread inside the callback, to notice a camera that is dropped by its own callback.
    calling: Mutex<Option<ThreadId>>,
}

impl std::fmt::Debug for EventSink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventSink")
            .field("closed", &self.closed)
            .field("epoch", &self.epoch)
            .finish_non_exhaustive()
    }
}

impl EventSink {
    pub(super) fn new(callback: Callback) -> Self {
        Self {
            callback: Mutex::new(callback),
            closed: AtomicBool::new(false),
            epoch: AtomicU64::new(0),
            calling: Mutex::new(None),
        }
    }

    /// Emits what holds in any epoch.
    pub(super) fn emit(&self, event: CameraEvent) {
        self.emit_in(self.epoch(), event);
    }

    /// Emits what only makes sense in this epoch; once it is over, nothing is emitted.
    pub(super) fn emit_in(&self, epoch: u64, event: CameraEvent) {
        let callback = self.callback.lock().unwrap_or_else(PoisonError::into_inner);
        if self.is_closed() || epoch != self.epoch() {
            return;
        }
        self.set_calling(Some(std::thread::current().id()));
        callback(event);
        self.set_calling(None);
    }

    /// The number of the current epoch.
    pub(super) fn epoch(&self) -> u64 {
        self.epoch.load(Ordering::SeqCst)
    }

    /// Ends the current epoch: what is still being searched is not emitted.
    pub(super) fn begin_epoch(&self) {
        self.epoch.fetch_add(1, Ordering::SeqCst);
    }

    /// Nothing is emitted from now on, and the threads end.
    pub(super) fn close(&self) {
        self.closed.store(true, Ordering::SeqCst);
    }

    pub(super) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::SeqCst)
    }

    /// Whether the caller is inside the callback.
    pub(super) fn on_own_thread(&self) -> bool {
        *self.calling.lock().unwrap_or_else(PoisonError::into_inner) == Some(std::thread::current().id())
    }

    fn set_calling(&self, who: Option<ThreadId>) {
        *self.calling.lock().unwrap_or_else(PoisonError::into_inner) = who;
    }
}
