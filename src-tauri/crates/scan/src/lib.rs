//! Camera frames and pictures in, texts of QR codes out. What a text means (a ticket, a number, someone else's
//! code) is deliberately unknown here: that is `entrada-core`'s.

mod camera;
mod decode;
mod held;
mod picture;

pub use camera::{Camera, CameraError, CameraEvent, CameraInfo, Frame, Trouble, cameras, read_mjpeg};
pub use decode::{Found, Luma, Reader, SizeMismatch};
pub use held::Held;
pub use picture::{PictureError, read_picture_bytes, read_picture_file};
