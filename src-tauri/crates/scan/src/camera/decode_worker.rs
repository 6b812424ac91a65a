//! The thread that searches frames for codes. It holds at most one frame in waiting, the newest.

use std::sync::mpsc::SyncSender;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::Builder;
use std::time::Instant;

use super::event::CameraEvent;
use super::event_sink::EventSink;
use super::frame_stats::{Brightness, LatestStats};
use super::raw_frame::RawFrame;
use super::slow_pass::SlowPass;
use super::trouble::Trouble;
use crate::decode::{Authenticate, FRAME_TIME, Luma, Reader};
use crate::supervise::{fault_point, keep_running};

/// What waits for the worker.
#[derive(Default)]
struct SlotState {
    /// The newest frame and the epoch that it belongs to.
    frame: Option<(u64, RawFrame)>,
    stopped: bool,
}

/// Where a frame waits for the worker: a queue of length one in which a newer frame replaces an older one.
#[derive(Default)]
struct FrameSlot {
    state: Mutex<SlotState>,
    changed: Condvar,
}

impl FrameSlot {
    fn lock(&self) -> MutexGuard<'_, SlotState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The supervisor's handle on the thread.
pub(super) struct DecodeWorker {
    slot: Arc<FrameSlot>,
}

impl DecodeWorker {
    /// Starts the thread, which lets go of `ending` when it ends.
    pub(super) fn start(
        events: Arc<EventSink>,
        stats: Arc<LatestStats>,
        authenticate: Option<Authenticate>,
        ending: SyncSender<()>,
    ) -> Self {
        let slot = Arc::new(FrameSlot::default());
        let (its_slot, its_events) = (Arc::clone(&slot), Arc::clone(&events));
        let spawned = Builder::new().name("camera-decode".to_owned()).spawn(move || {
            let fault = || its_events.emit(CameraEvent::Fault);
            keep_running("camera-decode", fault, || {
                decode_frames(&its_slot, &its_events, &stats, authenticate.clone());
            });
            drop(ending);
        });
        if let Err(error) = spawned {
            events.emit(CameraEvent::Trouble(Trouble::Unsupported(format!(
                "no thread for the search: {error}"
            ))));
        }
        Self { slot }
    }

    /// Puts a frame in waiting and returns the one that waited in vain.
    pub(super) fn offer(&self, epoch: u64, raw: RawFrame) -> Option<RawFrame> {
        let displaced = self.slot.lock().frame.replace((epoch, raw));
        self.slot.changed.notify_one();
        displaced.map(|(_, raw)| raw)
    }

    /// Ends the thread after the frame in hand.
    pub(super) fn stop(&self) {
        self.slot.lock().stopped = true;
        self.slot.changed.notify_one();
    }
}

fn decode_frames(
    slot: &FrameSlot,
    events: &Arc<EventSink>,
    stats: &LatestStats,
    authenticate: Option<Authenticate>,
) {
    let mut slow = SlowPass::start(authenticate.clone(), events);
    let mut reader = authenticate.map_or_else(Reader::new, Reader::authenticated);
    let mut grey = Vec::new();
    loop {
        let mut waiting = slot.lock();
        let (epoch, raw) = loop {
            if waiting.stopped {
                return;
            }
            match waiting.frame.take() {
                Some(frame) => break frame,
                None => waiting = slot.changed.wait(waiting).unwrap_or_else(PoisonError::into_inner),
            }
        };
        drop(waiting);
        fault_point("camera-decode");
        let begun = Instant::now();
        // A frame that can't be unpacked is a transmission error: the next one comes in a moment.
        let Some((width, height)) = raw.grey(&mut grey) else { continue };
        let Ok(luma) = Luma::new(width, height, &grey) else { continue };
        let mut look = reader.look_since(begun, &luma, begun + FRAME_TIME);
        if let Some(slow) = &mut slow {
            slow.assist(&mut look, &luma);
        }
        stats.publish(&look, Brightness::of(&luma));
        if let Some(frame) = raw.into_frame(Some((look, reader.timings()))) {
            events.emit_in(epoch, CameraEvent::Frame(frame));
        }
    }
}
