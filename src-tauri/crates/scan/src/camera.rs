//! The webcam: its public face. The threads behind it, formats, troubles and the list of devices are in the modules
//! below; reading the codes is `decode`'s, and what to tell a person about a trouble is the front ends'.
//!
//! Three threads serve one camera, because any of them may hang on its own: one talks to the driver (`capture`), one
//! watches it and hands the frames on (`supervisor`), one searches them for codes (`decode_worker`). A fourth has a
//! second look at what was not read, where there is a core for it (`slow_pass`), and a fifth keeps the camera's own
//! settings (exposure, focus, a light) at what reads best, where the system lets it (`control_loop`).

#[cfg_attr(
    not(any(target_os = "linux", target_os = "windows")),
    allow(dead_code, reason = "see `control_loop`")
)]
mod auto_exposure;
mod capture;
mod control_loop;
#[cfg_attr(
    not(any(target_os = "linux", target_os = "windows")),
    allow(dead_code, reason = "see `control_loop`")
)]
mod control_writer;
#[cfg_attr(
    not(any(target_os = "linux", target_os = "windows")),
    allow(dead_code, reason = "see `control_loop`")
)]
mod controls;
mod decode_worker;
mod event;
mod event_sink;
mod format;
mod frame_stats;
mod interrupt;
mod list;
mod messages;
mod mjpeg;
mod raw_frame;
mod slow_pass;
mod supervisor;
mod trouble;

use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender};
use std::time::{Duration, Instant};

pub use event::{CameraEvent, Frame};
pub use list::{CameraError, CameraInfo, cameras};
pub(crate) use raw_frame::jpeg_luma;
pub use trouble::Trouble;

use crate::decode::{Authenticate, FRAME_TIME, Found, Look, Luma, Reader};
use event_sink::EventSink;
use frame_stats::LatestStats;
use messages::Message;

/// A camera in use. Dropping it stops its threads and closes the device.
#[derive(Debug)]
pub struct Camera {
    events: Arc<EventSink>,
    stats: Arc<LatestStats>,
    messages: SyncSender<Message>,
    /// Never carries anything: it disconnects when the last thread has ended.
    ended: Receiver<()>,
}

/// What the camera's way does with one MJPEG buffer: finds the JPEG in it, unpacks its luma and reads it, all within
/// [`FRAME_TIME`](crate::FRAME_TIME). `None` when the buffer holds no sound JPEG. For benchmarks and diagnosis, without
/// a camera.
pub fn look_mjpeg(reader: &mut Reader, buffer: &[u8]) -> Option<Look> {
    let begun = Instant::now();
    let jpeg = mjpeg::take(buffer)?;
    let mut grey = Vec::new();
    let (width, height) = raw_frame::jpeg_luma(&jpeg.bytes, &mut grey)?;
    let luma = Luma::new(width, height, &grey).ok()?;
    Some(reader.look_since(begun, &luma, begun + FRAME_TIME))
}

/// The codes alone of [`look_mjpeg`].
pub fn read_mjpeg(reader: &mut Reader, buffer: &[u8]) -> Option<Vec<Found>> {
    look_mjpeg(reader, buffer).map(|look| look.found)
}

impl Camera {
    /// Starts to use the camera with this id, name or index (`None`: the first one), and keeps at it until dropped:
    /// whatever goes wrong is told to `sink` and tried again. Returns at once.
    ///
    /// `sink` is called from threads of the camera's own, one call at a time. While it takes its time, frames are
    /// dropped.
    pub fn open(which: Option<String>, sink: impl Fn(CameraEvent) + Send + 'static) -> Self {
        Self::start(which, None, sink)
    }

    /// The same, with somebody to ask whether a bold guess is a genuine text; see [`Reader::authenticated`].
    pub fn open_authenticated(
        which: Option<String>,
        authenticate: Authenticate,
        sink: impl Fn(CameraEvent) + Send + 'static,
    ) -> Self {
        Self::start(which, Some(authenticate), sink)
    }

    fn start(
        which: Option<String>,
        authenticate: Option<Authenticate>,
        sink: impl Fn(CameraEvent) + Send + 'static,
    ) -> Self {
        let events = Arc::new(EventSink::new(Box::new(sink)));
        let stats = Arc::new(LatestStats::default());
        let (messages, ended) =
            supervisor::start(which, authenticate, Arc::clone(&events), Arc::clone(&stats));
        Self { events, stats, messages, ended }
    }

    /// Switches the camera's light on or off, if it has one ([`CameraEvent::Lamp`] says so), now and whenever it comes
    /// back. Returns at once.
    pub fn light(&self, on: bool) {
        self.stats.want_lamp(on);
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        /// A driver that hangs must not hang the program; its thread then ends when the driver lets go.
        const PATIENCE: Duration = Duration::from_millis(1_500);
        self.events.close();
        // A full channel needs no waking: the supervisor is awake and sees that the events is closed.
        let _ = self.messages.try_send(Message::Wake);
        if !self.events.on_own_thread() {
            let _ = self.ended.recv_timeout(PATIENCE);
        }
    }
}
