//! Camera frames and pictures in, texts of QR codes out. What a text means (a ticket, a number, someone else's
//! code) is deliberately unknown here: that is `entrada-core`'s.
#![allow(
    clippy::disallowed_methods,
    reason = "the reader measures itself against its time for a frame; no rule of the domain depends on it"
)]

mod camera;
mod debounce;
mod decode;
mod picture;
mod supervise;

pub use camera::{
    Camera, CameraError, CameraEvent, CameraInfo, Frame, Trouble, cameras, look_mjpeg, read_mjpeg,
};
pub use debounce::Debounce;
pub use decode::{Authenticate, FRAME_TIME, Found, Hint, Look, Luma, Outline, Reader, SizeMismatch, Timings};
pub use picture::{FILE_MOST, PictureError, SIDE_MOST, look_at_file, read_picture_bytes, read_picture_file};
pub use supervise::{fault_point, keep_running};
