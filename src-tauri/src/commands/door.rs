//! Commands of the door. Codes that the camera sees do not pass here: `code_check` checks them itself.

use std::collections::BTreeMap;

use entrada_app::{
    AdmitInput, CheckAnswer, CheckInput, DoorFound, DoorState, EventId, ScanQuery, ScanView, app_error,
};
use serde::Serialize;
use tauri::{Manager, WebviewWindow};

use crate::call::Call;
use crate::code_check::DoorSettings;
use crate::door_camera::CameraState;
use crate::newest_frame::CameraTimings;
use crate::state::{Result, Shell};

/// A camera to choose.
#[derive(Serialize)]
pub(crate) struct CameraView {
    index: u32,
    name: String,
    id: String,
}

/// Checks a typed number, or a code from a USB scanner.
#[tauri::command]
pub(crate) async fn check(call: Call<'_>, event: EventId, input: CheckInput) -> Result<CheckAnswer> {
    call.run(move |app| app.check(&event, &input)).await
}

/// Lets somebody without a ticket through, with a reason.
#[tauri::command]
pub(crate) async fn admit(call: Call<'_>, event: EventId, input: AdmitInput) -> Result<CheckAnswer> {
    call.run(move |app| app.admit(&event, &input)).await
}

#[tauri::command]
pub(crate) async fn undo(call: Call<'_>, scan: String, reason: String) -> Result<ScanView> {
    call.run(move |app| app.undo(&scan, &reason)).await
}

/// Counters of the area that this gate leads into, and the last scans.
#[tauri::command]
pub(crate) async fn door_state(
    call: Call<'_>,
    event: EventId,
    gate: Option<String>,
    recent: u32,
) -> Result<DoorState> {
    call.run(move |app| app.door_state(&event, gate.as_deref(), recent)).await
}

/// Tickets by part of a name or number.
#[tauri::command]
pub(crate) async fn door_search(
    call: Call<'_>,
    event: EventId,
    text: String,
    limit: u32,
) -> Result<DoorFound> {
    call.run(move |app| app.door_search(&event, &text, limit)).await
}

/// Scans, all or some.
#[tauri::command]
pub(crate) async fn scans(call: Call<'_>, event: EventId, query: ScanQuery) -> Result<Vec<ScanView>> {
    call.run(move |app| app.scans(&event, &query)).await
}

/// Starts the camera for this window, or tells it another event, gate or direction.
#[tauri::command]
pub(crate) async fn door_start(
    call: Call<'_>,
    window: WebviewWindow,
    settings: DoorSettings,
) -> Result<CameraState> {
    let app = call.app()?;
    call.blocking(move || {
        let handle = window.app_handle();
        let state = handle.try_state::<Shell>();
        Ok(state
            .map_or(CameraState::Starting, |shell| shell.door.start(&app, handle, window.label(), settings)))
    })
    .await
}

/// This window no longer shows the door.
#[tauri::command]
pub(crate) async fn door_stop(call: Call<'_>, window: WebviewWindow) -> Result<()> {
    call.blocking(move || {
        if let Some(shell) = window.app_handle().try_state::<Shell>() {
            shell.door.leave(window.label());
        }
        Ok(())
    })
    .await
}

/// How the camera and its search do.
#[derive(Serialize)]
pub(crate) struct CameraReport {
    #[serde(flatten)]
    timings: CameraTimings,
    /// What was set on the camera because of what its frames showed.
    settings: BTreeMap<&'static str, i64>,
}

/// How long the search of the camera's last frames took, and what was set on the camera to make it read better.
#[tauri::command]
pub(crate) async fn camera_timings(call: Call<'_>) -> Result<CameraReport> {
    Ok(CameraReport { timings: call.door.newest.timings(), settings: call.door.controls() })
}

/// Switches the camera's light.
#[tauri::command]
pub(crate) async fn camera_light(call: Call<'_>, window: WebviewWindow, on: bool) -> Result<()> {
    // The camera may be being opened, which takes a driver its time.
    call.blocking(move || {
        if let Some(shell) = window.app_handle().try_state::<Shell>() {
            shell.door.light(on);
        }
        Ok(())
    })
    .await
}

/// The cameras of this computer.
#[tauri::command]
pub(crate) async fn cameras(call: Call<'_>) -> Result<Vec<CameraView>> {
    let listed = call.blocking(|| {
        entrada_scan::cameras().map_err(|error| app_error!(Camera, "cameras-not-listed", why = error.0))
    });
    let views = listed.await?.into_iter().map(|camera| CameraView {
        index: camera.index,
        name: camera.name,
        id: camera.id,
    });
    Ok(views.collect())
}
