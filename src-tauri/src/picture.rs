//! The live picture on its way to a window: `camera://localhost/frame?after=N` answers with the first frame newer than
//! N, as the camera made it. A window asks for the next when it has drawn the last.

use tauri::http::Request;
use tauri::{AppHandle, Manager, UriSchemeResponder};

use crate::newest_frame::response;
use crate::state::Shell;

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
