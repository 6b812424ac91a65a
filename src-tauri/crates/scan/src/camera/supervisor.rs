//! The thread that keeps a camera going: starts a capture, notices when its frames stop, tells the troubles and tries
//! again. It never calls the driver, so it can't hang in one.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread::{Builder, JoinHandle};
use std::time::{Duration, Instant};

use super::capture::capture;
use super::decode_worker::DecodeWorker;
use super::event::CameraEvent;
use super::event_sink::EventSink;
use super::frame_stats::LatestStats;
use super::interrupt::Interrupt;
use super::messages::{CameraChoice, CaptureReport, Message, OpenedCamera};
use super::raw_frame::RawFrame;
use super::trouble::Trouble;
use crate::decode::Authenticate;
use crate::supervise::{fault_point, keep_running};

/// A camera that gave frames and then none for this long has stalled.
const NEXT_FRAME_MOST: Duration = Duration::from_secs(2);
/// Opening a camera takes up to seconds on some systems.
const FIRST_FRAME_MOST: Duration = Duration::from_secs(5);
/// Between two captures.
const REST: Duration = Duration::from_millis(700);
/// How long a stalled capture is asked to end before it is left behind.
const GRACE: Duration = Duration::from_secs(3);
/// At most so many captures are left behind in a driver; then the supervisor waits for one to return.
const LEFT_MOST: usize = 3;

/// Starts the supervisor; the receiver disconnects when it and the search have ended.
pub(super) fn start(
    which: Option<String>,
    authenticate: Option<Authenticate>,
    events: Arc<EventSink>,
    stats: Arc<LatestStats>,
) -> (SyncSender<Message>, Receiver<()>) {
    // Room for two: frames beyond are dropped by the capture rather than queued.
    let (messages, inbox) = sync_channel(2);
    let (ending, ended) = sync_channel(1);
    let supervisor_sink = Arc::clone(&events);
    let sender = messages.clone();
    let spawned = Builder::new().name("camera-supervisor".to_owned()).spawn(move || {
        let decoder =
            DecodeWorker::start(Arc::clone(&supervisor_sink), Arc::clone(&stats), authenticate, ending);
        let mut supervisor = Supervisor {
            events: supervisor_sink,
            stats,
            inbox,
            messages: sender,
            decoder,
            interrupt: Interrupt::new(),
            which,
            last: None,
            told: None,
            lost: None,
            streaming: None,
            capture: None,
            left: Vec::new(),
            captures: 0,
            seq: 0,
        };
        let fault_sink = Arc::clone(&supervisor.events);
        keep_running("camera-supervisor", || fault_sink.emit(CameraEvent::Fault), || supervisor.run());
        supervisor.decoder.stop();
    });
    if let Err(error) = spawned {
        events.emit(CameraEvent::Trouble(Trouble::Unsupported(format!("no thread for the camera: {error}"))));
    }
    (messages, ended)
}

struct Supervisor {
    events: Arc<EventSink>,
    stats: Arc<LatestStats>,
    inbox: Receiver<Message>,
    messages: SyncSender<Message>,
    decoder: DecodeWorker,
    interrupt: Interrupt,
    which: Option<String>,
    /// The id of the camera that last worked: it is looked for first, wherever it reappears.
    last: Option<String>,
    /// What was told since the last start.
    told: Option<Trouble>,
    /// Captures that did not return from the driver.
    left: Vec<JoinHandle<()>>,
    /// The capture that runs now.
    capture: Option<JoinHandle<()>>,
    /// Since when there have been no frames, after there were some.
    lost: Option<Instant>,
    /// Since when frames have been coming.
    streaming: Option<Instant>,
    /// Captures started so far; the number of the current one.
    captures: u64,
    seq: u64,
}

impl Supervisor {
    /// Goes on until the camera is dropped. After a panic it is called again and ends what the call before left
    /// running.
    fn run(&mut self) {
        self.end(Duration::from_secs(1));
        while !self.events.is_closed() {
            self.left.retain(|thread| !thread.is_finished());
            if self.left.len() < LEFT_MOST {
                let trouble = self.capture();
                if self.events.is_closed() {
                    break;
                }
                self.tell(trouble);
            }
            self.rest(REST);
        }
    }

    /// One capture, from opening the camera to the trouble that ends it.
    fn capture(&mut self) -> Trouble {
        fault_point("camera-supervisor");
        let begun = Instant::now();
        self.captures += 1;
        let number = self.captures;
        let wanted = CameraChoice { which: self.which.clone(), last: self.last.clone() };
        let (messages, events, stats) =
            (self.messages.clone(), Arc::clone(&self.events), Arc::clone(&self.stats));
        let spawned = Builder::new()
            .name("camera-driver".to_owned())
            .spawn(move || capture(&wanted, number, &messages, &events, &stats));
        match spawned {
            Ok(thread) => self.capture = Some(thread),
            Err(error) => return Trouble::Unsupported(format!("no thread for the camera: {error}")),
        }
        let mut opened: Option<OpenedCamera> = None;
        let mut patience = FIRST_FRAME_MOST;
        loop {
            match self.inbox.recv_timeout(patience) {
                Ok(Message::From(from, report)) if from == number => match report {
                    CaptureReport::Opened(camera) => opened = Some(camera),
                    CaptureReport::Frame(raw) => {
                        if let Some(camera) = opened.take() {
                            self.started(camera, &raw, begun.elapsed());
                        }
                        patience = NEXT_FRAME_MOST;
                        self.pass_on(raw);
                    }
                    CaptureReport::Failed(trouble) => {
                        self.capture = None;
                        return trouble;
                    }
                },
                // Left over from a capture that was given up.
                Ok(Message::From(..)) => {}
                Ok(Message::Wake) | Err(RecvTimeoutError::Disconnected) => {}
                Err(RecvTimeoutError::Timeout) => {
                    self.tell(Trouble::Stalled);
                    self.end(GRACE);
                    return Trouble::Stalled;
                }
            }
            if self.events.is_closed() {
                self.end(Duration::from_secs(1));
                return Trouble::Stalled;
            }
        }
    }

    fn started(&mut self, camera: OpenedCamera, first: &RawFrame, took: Duration) {
        let (format, width, height) = (first.format, first.width, first.height);
        let took_ms = took.as_millis();
        match self.lost.take() {
            None => tracing::info!(%format, width, height, took_ms, "camera opened"),
            Some(lost) => {
                let lost_ms = lost.elapsed().as_millis();
                tracing::info!(%format, width, height, took_ms, lost_ms, "camera recovered");
            }
        }
        self.streaming = Some(Instant::now());
        self.told = None;
        self.last = Some(camera.id);
        self.events.emit(CameraEvent::Started {
            name: camera.name,
            width: first.width,
            height: first.height,
            format: first.format.to_string(),
        });
    }

    /// Hands a frame to the search; the one it pushes aside is still shown.
    fn pass_on(&mut self, mut raw: RawFrame) {
        self.seq += 1;
        raw.seq = self.seq;
        let epoch = self.events.epoch();
        if let Some(unsearched) = self.decoder.offer(epoch, raw)
            && let Some(frame) = unsearched.into_frame(None)
        {
            self.events.emit_in(epoch, CameraEvent::Frame(frame));
        }
    }

    /// Tells a trouble unless it is what was told last.
    fn tell(&mut self, trouble: Trouble) {
        // Once a camera worked, not to find it means that it is gone.
        let trouble = match trouble {
            Trouble::NoCamera if self.last.is_some() => Trouble::Unplugged,
            trouble => trouble,
        };
        let news = self.told.as_ref() != Some(&trouble);
        self.events.begin_epoch();
        if news {
            let kind = trouble.kind();
            match self.streaming.take() {
                Some(streaming) => {
                    self.lost = Some(Instant::now());
                    let streamed_ms = streaming.elapsed().as_millis();
                    tracing::info!(kind, streamed_ms, "camera lost");
                }
                None => tracing::info!(kind, "camera not available"),
            }
            self.told = Some(trouble.clone());
            self.events.emit(CameraEvent::Trouble(trouble));
        }
    }

    /// Gets the capture out of the driver, if one runs, and waits for it, but not for ever.
    fn end(&mut self, at_most: Duration) {
        let Some(thread) = self.capture.take() else { return };
        let until = Instant::now() + at_most;
        while !thread.is_finished() && Instant::now() < until {
            self.interrupt.interrupt(&thread);
            // Draining the inbox also frees a capture that waits to report something.
            let _ = self.inbox.recv_timeout(Duration::from_millis(50));
        }
        if !thread.is_finished() {
            self.left.push(thread);
        }
    }

    /// Waits, unless the camera is dropped meanwhile.
    fn rest(&self, time: Duration) {
        let until = Instant::now() + time;
        while !self.events.is_closed() {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            let _ = self.inbox.recv_timeout(left);
        }
    }
}
