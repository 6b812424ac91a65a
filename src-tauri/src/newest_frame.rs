//! The newest frame of the camera, and who waits for a newer one: frames are dropped, never queued. How a window asks for
//! it is `picture`'s.

use std::borrow::Cow;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use entrada_scan::{Frame, Hint, Timings};
use serde::Serialize;
use tauri::UriSchemeResponder;
use tauri::http::{Response, StatusCode, header};

/// The newest picture, and who waits for one.
#[derive(Default)]
pub(crate) struct NewestFrame(Mutex<Slot>);

#[derive(Default)]
struct Slot {
    picture: Option<Arc<Picture>>,
    waiting: Vec<UriSchemeResponder>,
    timings: CameraTimings,
}

pub(crate) struct Picture {
    jpeg: Arc<[u8]>,
    seq: u64,
    /// The symbols seen last and whether they were read, as JSON.
    found: String,
    /// What would help to read them, in a word from a closed list; the window has the sentences.
    hint: &'static str,
}

/// How long the search of the last frames took.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub(crate) struct CameraTimings {
    /// Milliseconds from the driver's buffer to the text, for the last frame.
    last: f64,
    /// At most this for half of the last frames.
    p50: f64,
    /// At most this for nineteen of twenty.
    p95: f64,
    /// Frames searched since the camera was opened; 0: it is closed.
    frames: u64,
}

/// A symbol in the picture.
#[derive(Serialize)]
struct Symbol {
    corners: [(f32, f32); 4],
    read: bool,
}

impl NewestFrame {
    /// Puts a newer frame in place and answers whoever waits for it.
    pub(crate) fn put(&self, frame: Frame) {
        let mut slot = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = slot.picture.as_ref();
        // Frames are searched while later ones are already shown.
        let newer = before.is_none_or(|before| frame.seq > before.seq);
        if !newer && !frame.searched {
            return;
        }
        let (found, hint) = if frame.searched {
            let symbols: Vec<_> = frame
                .outlines
                .iter()
                .map(|outline| Symbol { corners: outline.corners, read: outline.read })
                .collect();
            (serde_json::to_string(&symbols).unwrap_or_default(), word(frame.hint))
        } else {
            before.map(|before| (before.found.clone(), before.hint)).unwrap_or_default()
        };
        let timings = frame.searched.then(|| in_milliseconds(frame.timings));
        let (jpeg, seq) = match before {
            Some(before) if !newer => (Arc::clone(&before.jpeg), before.seq),
            _ => (frame.jpeg, frame.seq),
        };
        let picture = Arc::new(Picture { jpeg, seq, found, hint });
        slot.timings = timings.unwrap_or(slot.timings);
        slot.picture = Some(Arc::clone(&picture));
        let waiting = if newer { std::mem::take(&mut slot.waiting) } else { Vec::new() };
        drop(slot);
        for responder in waiting {
            responder.respond(response(Some(&picture)));
        }
    }

    /// There are no pictures for now.
    pub(crate) fn clear(&self) {
        let mut slot = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        slot.picture = None;
        slot.timings = CameraTimings::default();
        let waiting = std::mem::take(&mut slot.waiting);
        drop(slot);
        for responder in waiting {
            responder.respond(response(None));
        }
    }

    /// How long the search of the last frames took.
    pub(crate) fn timings(&self) -> CameraTimings {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).timings
    }

    pub(crate) fn ask(&self, after: u64, responder: UriSchemeResponder) {
        let mut slot = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match slot.picture.clone() {
            Some(picture) if picture.seq > after => {
                drop(slot);
                responder.respond(response(Some(&picture)));
            }
            // Also before the first frame: a camera is told live a moment earlier.
            _ => slot.waiting.push(responder),
        }
    }
}

fn word(hint: Option<Hint>) -> &'static str {
    match hint {
        None => "",
        Some(Hint::Closer) => "closer",
        Some(Hint::Flatter) => "flatter",
        Some(Hint::Glare) => "glare",
        Some(Hint::Brighter) => "brighter",
        Some(Hint::HoldStill) => "hold_still",
    }
}

fn in_milliseconds(timings: Timings) -> CameraTimings {
    let ms = |time: Duration| time.as_secs_f64() * 1_000.0;
    CameraTimings {
        last: ms(timings.last),
        p50: ms(timings.p50),
        p95: ms(timings.p95),
        frames: timings.frames,
    }
}

/// A frame; or 204 when there is none, whereupon the window waits for the camera to be told live.
pub(crate) fn response(picture: Option<&Picture>) -> Response<Cow<'static, [u8]>> {
    let mut response = Response::new(Cow::Borrowed(&[][..]));
    let headers = response.headers_mut();
    let fixed = [
        (header::CACHE_CONTROL, "no-store"),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (header::ACCESS_CONTROL_EXPOSE_HEADERS, "x-seq, x-found, x-hint"),
        (header::CONTENT_TYPE, "image/jpeg"),
    ];
    for (name, value) in fixed {
        headers.insert(name, header::HeaderValue::from_static(value));
    }
    match picture {
        Some(picture) => {
            headers.insert("x-seq", picture.seq.into());
            headers.insert("x-hint", header::HeaderValue::from_static(picture.hint));
            if let Ok(found) = header::HeaderValue::from_str(&picture.found) {
                headers.insert("x-found", found);
            }
            *response.body_mut() = Cow::Owned(picture.jpeg.to_vec());
        }
        None => *response.status_mut() = StatusCode::NO_CONTENT,
    }
    response
}
