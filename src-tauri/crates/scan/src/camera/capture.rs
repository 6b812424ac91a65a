//! Captures frames: finds the camera, opens it and reads its frames until something fails. Runs on a thread of its
//! own, since any call of a driver may hang; whether to try again is the supervisor's decision.

use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{SyncSender, TrySendError};
use std::time::Instant;

use nokhwa::utils::{CameraIndex, RequestedFormat, RequestedFormatType};
use nokhwa::{Camera, NokhwaError};

use super::control_loop::ControlLoop;
use super::event_sink::EventSink;
use super::format::{READABLE, ranked};
use super::frame_stats::LatestStats;
use super::list::{CameraInfo, cameras, pick};
use super::messages::{CameraChoice, CaptureReport, Message, OpenedCamera};
use super::raw_frame::RawFrame;
use super::trouble::{During, Trouble, of};
use crate::supervise::log_panic;

/// Captures until something fails and reports what, after the device is closed.
pub(super) fn capture(
    wanted: &CameraChoice,
    number: u64,
    messages: &SyncSender<Message>,
    events: &Arc<EventSink>,
    stats: &Arc<LatestStats>,
) {
    // nokhwa and the crates under it panic when a device fails in a way they do not know, closing it included.
    let began = Instant::now();
    let ended = catch_unwind(AssertUnwindSafe(|| stream(wanted, number, messages, events, stats)));
    let trouble = match ended {
        Ok(Err(Some(trouble))) => trouble,
        Ok(Err(None)) => return,
        Err(panic) => {
            log_panic("camera-driver", &*panic, began.elapsed());
            Trouble::Unsupported("the camera's driver failed in an unknown way".to_owned())
        }
    };
    // The receiver is gone when the camera was dropped, and then nobody wants to know.
    let _ = messages.send(Message::From(number, CaptureReport::Failed(trouble)));
}

/// Never returns happily; an error of `None` means that the camera was dropped.
fn stream(
    wanted: &CameraChoice,
    number: u64,
    messages: &SyncSender<Message>,
    events: &Arc<EventSink>,
    stats: &Arc<LatestStats>,
) -> Result<Infallible, Option<Trouble>> {
    permitted()?;
    let found = find(wanted)?;
    let mut camera = open(&found)?;
    let index = found.index;
    let opened = OpenedCamera { id: found.id, name: found.name };
    messages.send(Message::From(number, CaptureReport::Opened(opened))).map_err(|_| None)?;
    let mut control_loop = ControlLoop::start(index, stats, events);
    let ended = frames(&mut camera, &mut control_loop, number, messages, events);
    control_loop.end(&mut camera);
    ended
}

/// Hands on frame after frame until something fails.
fn frames(
    camera: &mut Camera,
    control_loop: &mut ControlLoop,
    number: u64,
    messages: &SyncSender<Message>,
    events: &EventSink,
) -> Result<Infallible, Option<Trouble>> {
    loop {
        if events.is_closed() {
            return Err(None);
        }
        let format = camera.camera_format();
        let buffer = camera.frame_raw().map_err(|error| Some(of(&error, During::Streaming)))?;
        // A frame that makes no sense is a transmission error. If all are, the supervisor sees a stall.
        let raw = RawFrame::take(&buffer, format);
        drop(buffer);
        control_loop.between_frames(camera);
        let Some(raw) = raw else { continue };
        match messages.try_send(Message::From(number, CaptureReport::Frame(raw))) {
            Ok(()) | Err(TrySendError::Full(_)) => {}
            Err(TrySendError::Disconnected(_)) => return Err(None),
        }
    }
}

fn find(wanted: &CameraChoice) -> Result<CameraInfo, Trouble> {
    let cameras = cameras().map_err(|error| Trouble::Unsupported(error.to_string()))?;
    // The one that worked last comes first, so that with two of a kind it is the same one again.
    let last = wanted.last.as_deref().and_then(|last| pick(&cameras, Some(last)));
    last.or_else(|| pick(&cameras, wanted.which.as_deref())).cloned().ok_or(Trouble::NoCamera)
}

fn open(found: &CameraInfo) -> Result<Camera, Trouble> {
    let trouble = |error: NokhwaError| of(&error, During::Opening);
    let any = RequestedFormat::with_formats(RequestedFormatType::None, &READABLE);
    let mut camera = Camera::new(CameraIndex::Index(found.index), any).map_err(trouble)?;
    let mut refused = None;
    for format in ranked(&camera.compatible_camera_formats().map_err(trouble)?) {
        let exact = RequestedFormat::with_formats(RequestedFormatType::Exact(format), &READABLE);
        match camera.set_camera_requset(exact).map_err(trouble) {
            Ok(_) => {
                refused = None;
                break;
            }
            // Cameras list formats that they then refuse.
            Err(Trouble::Unsupported(why)) => refused = Some(Trouble::Unsupported(why)),
            // What is not about the format will not get better with another one.
            Err(trouble) => return Err(trouble),
        }
    }
    if let Some(trouble) = refused {
        return Err(trouble);
    }
    camera.open_stream().map_err(trouble)?;
    Ok(camera)
}

/// Asks macOS for leave to use the camera; the first time, the system asks the person.
#[cfg(target_os = "macos")]
fn permitted() -> Result<(), Trouble> {
    if nokhwa::nokhwa_check() {
        return Ok(());
    }
    let (answer, answered) = std::sync::mpsc::sync_channel(1);
    nokhwa::nokhwa_initialize(move |granted| {
        let _ = answer.try_send(granted);
    });
    // A person may think for a while; the next attempt asks again.
    match answered.recv_timeout(std::time::Duration::from_secs(4)) {
        Ok(true) => Ok(()),
        _ => Err(Trouble::Denied),
    }
}

/// Only macOS wants to be asked beforehand.
#[cfg(not(target_os = "macos"))]
fn permitted() -> Result<(), Trouble> {
    Ok(())
}
