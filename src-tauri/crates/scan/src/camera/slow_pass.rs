//! A second look at the newest frame that was seen and not read, on a core of its own, with more time than the next
//! frame leaves. It never holds up the first look: it takes a frame only when it is idle, and what it reads is told
//! with whatever frame is told next. Without a second core there is none.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};
use std::thread::Builder;
use std::time::{Duration, Instant};

use super::event::CameraEvent;
use super::event_sink::EventSink;
use crate::decode::{Authenticate, Found, Look, Luma, Outline, Reader};
use crate::supervise::{fault_point, keep_running};

/// As long as a person notices no delay.
const TIME: Duration = Duration::from_millis(120);

/// A frame that gets a second look.
struct Job {
    width: u32,
    height: u32,
    grey: Vec<u8>,
}

/// The decode worker's handle on the thread. Dropping it ends the thread after the frame in hand.
pub(super) struct SlowPass {
    jobs: SyncSender<Job>,
    read: Receiver<Vec<Found>>,
    busy: bool,
}

impl SlowPass {
    /// Starts the thread, if this computer has a core for it.
    pub(super) fn start(authenticate: Option<Authenticate>, events: &Arc<EventSink>) -> Option<Self> {
        if std::thread::available_parallelism().map_or(1, usize::from) < 2 {
            return None;
        }
        let (jobs, inbox) = sync_channel::<Job>(1);
        let (outbox, read) = sync_channel(1);
        let events = Arc::clone(events);
        let work = move || {
            let fault = || {
                events.emit(CameraEvent::Fault);
                // The frame in hand is lost; without an answer no other would be handed over.
                let _ = outbox.try_send(Vec::new());
            };
            keep_running("camera-slow-pass", fault, || {
                let mut reader = authenticate.clone().map_or_else(Reader::new, Reader::authenticated);
                while let Ok(Job { width, height, grey }) = inbox.recv() {
                    fault_point("camera-slow-pass");
                    let found = Luma::new(width, height, &grey)
                        .map(|luma| reader.look(&luma, Instant::now() + TIME).found)
                        .unwrap_or_default();
                    if outbox.send(found).is_err() {
                        break;
                    }
                }
            });
        };
        Builder::new().name("camera-slow-pass".to_owned()).spawn(work).ok()?;
        Some(Self { jobs, read, busy: false })
    }

    /// Adds to `look` what was read meanwhile, and takes the frame along if it needs a second look.
    pub(super) fn assist(&mut self, look: &mut Look, luma: &Luma) {
        match self.read.try_recv() {
            Ok(found) => {
                self.busy = false;
                for code in found {
                    if look.found.iter().all(|other| other.text != code.text) {
                        look.outlines.push(Outline { corners: code.corners, read: true });
                        look.found.push(code);
                    }
                }
            }
            Err(TryRecvError::Empty) => {}
            // Its thread is gone: the first look does without.
            Err(TryRecvError::Disconnected) => self.busy = true,
        }
        let unread = look.found.is_empty() && look.outlines.iter().any(|outline| !outline.read);
        if unread && !self.busy {
            let job = Job { width: luma.width, height: luma.height, grey: luma.pixels.to_vec() };
            self.busy = self.jobs.try_send(job).is_ok();
        }
    }
}
