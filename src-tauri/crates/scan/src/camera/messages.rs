//! What the thread that talks to the driver (`capture`) and the one that watches it (`supervisor`) tell each other.

use super::raw_frame::RawFrame;
use super::trouble::Trouble;

/// What the supervisor is told.
pub(super) enum Message {
    /// Look whether the camera was dropped.
    Wake,
    /// The capture with this number reports something.
    From(u64, CaptureReport),
}

/// What a capture thread reports.
pub(super) enum CaptureReport {
    /// The device is open; frames follow.
    Opened(OpenedCamera),
    Frame(RawFrame),
    /// The capture is over and the device closed.
    Failed(Trouble),
}

/// Which camera to open.
pub(super) struct CameraChoice {
    /// What the caller asked for.
    pub(super) which: Option<String>,
    /// The id of the one that worked last.
    pub(super) last: Option<String>,
}

/// The camera that was opened.
pub(super) struct OpenedCamera {
    pub(super) id: String,
    pub(super) name: String,
}
