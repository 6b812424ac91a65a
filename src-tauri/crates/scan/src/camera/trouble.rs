//! What can be wrong with a camera, and how the systems' many messages come down to that closed list.

/// Why no frames come. The front ends have the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// No camera, or not the one that was asked for.
    NoCamera,
    /// Another program has it.
    Busy,
    /// The system does not let this program use it.
    Denied,
    /// It was there and is gone.
    Unplugged,
    /// It is there and gives no frames.
    Stalled,
    /// It can't be used, for a reason told by the system.
    Unsupported(String),
}

impl Trouble {
    /// The kind of trouble as front ends and the log write it.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::NoCamera => "no_camera",
            Self::Busy => "busy",
            Self::Denied => "denied",
            Self::Unplugged => "unplugged",
            Self::Stalled => "stalled",
            Self::Unsupported(_) => "unsupported",
        }
    }
}

/// What a camera was being asked for when it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum During {
    Opening,
    Streaming,
}

// nokhwa gives the systems' errors as text only. They hold numbers that mean the same in every language:
// `(os error 16)` on Linux, `0x80070005` on Windows.

/// EBUSY; in use, preempted and sharing violation of Media Foundation; a lock that macOS does not give.
const BUSY: &[&str] = &["(os error 16)", "0xC00D3704", "0xC00D3EA3", "0x80070020", "Lock Rejected"];
/// EPERM, EACCES; access denied.
const DENIED: &[&str] = &["(os error 1)", "(os error 13)", "0x80070005"];
/// ENOENT, ENXIO, ENODEV; device invalidated, not found, not connected.
const GONE: &[&str] =
    &["(os error 2)", "(os error 6)", "(os error 19)", "0xC00D3EA2", "0x80070002", "0x8007048F"];
/// EIO, EPROTO: what a plug being pulled looks like on some hosts, and only then.
const TORN: &[&str] = &["(os error 5)", "(os error 71)"];
/// EINTR is the supervisor's own doing; EAGAIN a wait that ended for nothing.
const WAITED: &[&str] = &["(os error 4)", "(os error 11)"];

/// The trouble behind an error of nokhwa's.
pub(super) fn of(error: &nokhwa::NokhwaError, during: During) -> Trouble {
    let text = error.to_string();
    let any = |marks: &[&str]| marks.iter().any(|mark| text.contains(mark));
    let streaming = during == During::Streaming;
    if any(BUSY) {
        Trouble::Busy
    } else if any(DENIED) {
        Trouble::Denied
    } else if any(GONE) || streaming && any(TORN) {
        if streaming { Trouble::Unplugged } else { Trouble::NoCamera }
    } else if any(WAITED) {
        Trouble::Stalled
    } else {
        Trouble::Unsupported(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use nokhwa::NokhwaError;

    #[test]
    fn the_systems_messages_come_down_to_the_list() {
        let opening = |why: &str| of(&NokhwaError::OpenDeviceError("0".into(), why.into()), During::Opening);
        let streaming = |why: &str| of(&NokhwaError::ReadFrameError(why.into()), During::Streaming);
        assert_eq!(opening("V4L2 Error: Device or resource busy (os error 16)"), Trouble::Busy);
        assert_eq!(opening("V4L2 Error: Permission denied (os error 13)"), Trouble::Denied);
        assert_eq!(opening("V4L2 Error: No such file or directory (os error 2)"), Trouble::NoCamera);
        assert_eq!(streaming("No such device (os error 19)"), Trouble::Unplugged);
        assert_eq!(streaming("Input/output error (os error 5)"), Trouble::Unplugged);
        assert!(matches!(opening("Input/output error (os error 5)"), Trouble::Unsupported(_)));
        assert_eq!(opening("Zugriff verweigert (0x80070005)"), Trouble::Denied);
        assert!(matches!(opening("what now"), Trouble::Unsupported(text) if text.contains("what now")));
    }
}
