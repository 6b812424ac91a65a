//! What a camera tells whoever opened it. Who tells it, and in what order, is `event_sink`'s.

use std::sync::Arc;
use std::time::Instant;

use super::trouble::Trouble;
use crate::decode::{Found, Hint, Outline, Timings};

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

/// What a camera tells.
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
    /// A part of this program that serves the camera failed and was started again; a moment of pictures or codes may be
    /// lost.
    Fault,
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
