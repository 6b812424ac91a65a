//! The live picture on its way to a window: `camera://localhost/frame?after=N` answers with the first frame newer than
//! N, as the camera made it. A window asks for the next when it has drawn the last, so frames are dropped, never queued.

use std::borrow::Cow;
use std::sync::{Arc, Mutex, PoisonError};

use entrada_scan::Frame;
use tauri::http::{Request, Response, StatusCode, header};
use tauri::{AppHandle, Manager, UriSchemeResponder};

use crate::state::Shell;

/// The newest picture, and who waits for one.
#[derive(Default)]
pub(crate) struct Newest(Mutex<Slot>);

#[derive(Default)]
struct Slot {
    picture: Option<Arc<Picture>>,
    waiting: Vec<UriSchemeResponder>,
}

struct Picture {
    jpeg: Arc<[u8]>,
    seq: u64,
    /// Corners of the codes seen last, as JSON.
    found: String,
}

impl Newest {
    /// Puts a newer frame in place and answers whoever waits for it.
    pub(crate) fn put(&self, frame: Frame) {
        let mut slot = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = slot.picture.as_ref();
        // Frames are searched while later ones are already shown.
        let newer = before.is_none_or(|before| frame.seq > before.seq);
        if !newer && !frame.searched {
            return;
        }
        let found = if frame.searched {
            let corners: Vec<_> = frame.found.iter().map(|found| found.corners).collect();
            serde_json::to_string(&corners).unwrap_or_default()
        } else {
            before.map(|before| before.found.clone()).unwrap_or_default()
        };
        let (jpeg, seq) = match before {
            Some(before) if !newer => (Arc::clone(&before.jpeg), before.seq),
            _ => (frame.jpeg, frame.seq),
        };
        let picture = Arc::new(Picture { jpeg, seq, found });
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
        let waiting = std::mem::take(&mut slot.waiting);
        drop(slot);
        for responder in waiting {
            responder.respond(response(None));
        }
    }

    fn ask(&self, after: u64, responder: UriSchemeResponder) {
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

/// Answers a window's request, now or with the next frame.
pub(crate) fn answer(handle: &AppHandle, request: &Request<Vec<u8>>, responder: UriSchemeResponder) {
    let after = request
        .uri()
        .query()
        .and_then(|query| query.split('&').find_map(|part| part.strip_prefix("after=")))
        .and_then(|number| number.parse().ok())
        .unwrap_or(0);
    match handle.try_state::<Shell>() {
        Some(shell) => shell.door.newest.ask(after, responder),
        None => responder.respond(response(None)),
    }
}

/// A frame; or 204 when there is none, whereupon the window waits for the camera to be told live.
fn response(picture: Option<&Picture>) -> Response<Cow<'static, [u8]>> {
    let mut response = Response::new(Cow::Borrowed(&[][..]));
    let headers = response.headers_mut();
    let fixed = [
        (header::CACHE_CONTROL, "no-store"),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (header::ACCESS_CONTROL_EXPOSE_HEADERS, "x-seq, x-found"),
        (header::CONTENT_TYPE, "image/jpeg"),
    ];
    for (name, value) in fixed {
        headers.insert(name, header::HeaderValue::from_static(value));
    }
    match picture {
        Some(picture) => {
            headers.insert("x-seq", picture.seq.into());
            if let Ok(found) = header::HeaderValue::from_str(&picture.found) {
                headers.insert("x-found", found);
            }
            *response.body_mut() = Cow::Owned(picture.jpeg.to_vec());
        }
        None => *response.status_mut() = StatusCode::NO_CONTENT,
    }
    response
}
