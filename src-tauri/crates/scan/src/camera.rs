//! The webcam: its public face. The threads behind it, formats, troubles and the list of devices are in the modules
//! below; reading the codes is `decode`'s, and what to tell a person about a trouble is the front ends'.
//!
//! Three threads serve one camera, because any of them may hang on its own: one talks to the driver
//! (`attempt`), one watches it and hands the frames on (`keeper`), one searches them for codes (`looker`). A fourth has
//! a second look at what was not read, where there is a core for it (`deep`), and a fifth keeps the camera's own
//! settings (exposure, focus, a light) at what reads best, where the system lets it (`tuning`).

mod attempt;
#[cfg_attr(not(any(target_os = "linux", target_os = "windows")), allow(dead_code, reason = "see `tuning`"))]
mod board;
mod deep;
#[cfg_attr(not(any(target_os = "linux", target_os = "windows")), allow(dead_code, reason = "see `tuning`"))]
mod dials;
mod format;
mod interrupt;
mod keeper;
mod list;
mod looker;
mod mjpeg;
mod outlet;
mod raw;
mod sights;
mod trouble;
#[cfg_attr(not(any(target_os = "linux", target_os = "windows")), allow(dead_code, reason = "see `tuning`"))]
mod tuner;
mod tuning;

use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender};
use std::time::{Duration, Instant};

pub use list::{CameraError, CameraInfo, cameras};
pub(crate) use raw::jpeg_luma;
pub use trouble::Trouble;

use crate::decode::{Authenticate, FRAME_TIME, Found, Hint, Look, Luma, Outline, Reader, Timings};
use keeper::Note;
use outlet::Outlet;
use sights::Sights;

/// One frame of the camera. Every frame is told once: searched, or (when the search can't keep up) only to be shown.
#[derive(Debug, Clone)]
pub struct Frame {
    /// The picture as JPEG: the camera's own bytes when it gives MJPEG, else encoded once.
    pub jpeg: Arc<[u8]>,
    /// Pixels in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// What was read in it, corners in this picture's pixels.
    pub found: Vec<Found>,
    /// Where symbols are in it, read or not.
    pub outlines: Vec<Outline>,
    /// What would help to read the symbol in view.
    pub hint: Option<Hint>,
    /// How long the last searches took.
    pub timings: Timings,
    /// Whether it was searched. If not, an empty `found` says nothing about what is in view.
    pub searched: bool,
    /// Counts the camera's frames. A searched frame may be told after a newer one that was only to be shown: take
    /// its codes then, not its picture.
    pub seq: u64,
    /// When the driver handed the frame over.
    pub captured: Instant,
    /// When its search was done; for a frame not searched, when it was let go.
    pub decoded: Instant,
}

/// What a camera has to say.
#[derive(Debug, Clone)]
pub enum CameraEvent {
    /// The first frame has come, also after each trouble.
    Started {
        /// The camera's name.
        name: String,
        /// Pixels in a row.
        width: u32,
        /// Rows.
        height: u32,
        /// The pixel format's usual name, such as `MJPEG`.
        format: String,
    },
    /// A frame.
    Frame(Frame),
    /// No frames for now. Said once for each kind of trouble; the camera keeps trying by itself.
    Trouble(Trouble),
    /// The camera has a light, and it is on or off now. Said after each start; never by a camera without one.
    Lamp(bool),
    /// One of the camera's settings was changed because of what its frames showed. All are put back in the end. For
    /// diagnostics: frames come whether or not it worked.
    Adjusted {
        /// The setting's name, the same for every camera.
        setting: &'static str,
        /// What it was set to, in the camera's own measure.
        value: i64,
        /// Why the camera did not take it; it is not tried again.
        error: Option<String>,
    },
}

/// A camera in use. Dropping it stops its threads and closes the device.
#[derive(Debug)]
pub struct Camera {
    outlet: Arc<Outlet>,
    sights: Arc<Sights>,
    notes: SyncSender<Note>,
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
    let (width, height) = raw::jpeg_luma(&jpeg.bytes, &mut grey)?;
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
        let outlet = Arc::new(Outlet::new(Box::new(sink)));
        let sights = Arc::new(Sights::default());
        let (notes, ended) = keeper::start(which, authenticate, Arc::clone(&outlet), Arc::clone(&sights));
        Self { outlet, sights, notes, ended }
    }

    /// Switches the camera's light on or off, if it has one ([`CameraEvent::Lamp`] says so), now and whenever it comes
    /// back. Returns at once.
    pub fn light(&self, on: bool) {
        self.sights.want_lamp(on);
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        /// A driver that hangs must not hang the program; its thread then ends when the driver lets go.
        const PATIENCE: Duration = Duration::from_millis(1_500);
        self.outlet.close();
        // A full channel needs no waking: the keeper is awake and sees that the outlet is closed.
        let _ = self.notes.try_send(Note::Wake);
        if !self.outlet.on_own_thread() {
            let _ = self.ended.recv_timeout(PATIENCE);
        }
    }
}
