//! Commands of the door. Codes that the camera sees do not pass here: `code_check` checks them itself.

use std::collections::BTreeMap;

use entrada_app::{AdmitInput, CheckAnswer, CheckInput, DoorState, DoorTicket, EventId, ScanView, app_error};
use serde::Serialize;
use tauri::{Manager, State, WebviewWindow};

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
pub(crate) async fn check(shell: State<'_, Shell>, event: EventId, input: CheckInput) -> Result<CheckAnswer> {
    shell.run(move |app| app.check(&event, &input)).await
}

/// Lets somebody without a ticket through, with a reason.
#[tauri::command]
pub(crate) async fn admit(shell: State<'_, Shell>, event: EventId, input: AdmitInput) -> Result<CheckAnswer> {
    shell.run(move |app| app.admit(&event, &input)).await
}

/// Undoes a scan.
#[tauri::command]
pub(crate) async fn undo(shell: State<'_, Shell>, scan: String, reason: String) -> Result<ScanView> {
    shell.run(move |app| app.undo(&scan, &reason)).await
}

/// Counters of the area that this gate leads into, and the last scans.
#[tauri::command]
pub(crate) async fn door_state(
    shell: State<'_, Shell>,
    event: EventId,
    gate: Option<String>,
    recent: u32,
) -> Result<DoorState> {
    shell.run(move |app| app.door_state(&event, gate.as_deref(), recent)).await
}

/// Tickets by part of a name or number.
#[tauri::command]
pub(crate) async fn door_search(
    shell: State<'_, Shell>,
    event: EventId,
    text: String,
    limit: u32,
) -> Result<Vec<DoorTicket>> {
    shell.run(move |app| app.door_search(&event, &text, limit)).await
}

/// Starts the camera for this window, or tells it another event, gate or direction.
#[tauri::command]
pub(crate) async fn door_start(
    shell: State<'_, Shell>,
    window: WebviewWindow,
    settings: DoorSettings,
) -> Result<CameraState> {
    let app = shell.app()?;
    shell
        .blocking(move || {
            let handle = window.app_handle();
            let state = handle.try_state::<Shell>();
            Ok(state.map_or(CameraState::Starting, |shell| {
                shell.door.start(&app, handle, window.label(), settings)
            }))
        })
        .await
}

/// This window no longer shows the door.
#[tauri::command]
pub(crate) async fn door_stop(shell: State<'_, Shell>, window: WebviewWindow) -> Result<()> {
    shell
        .blocking(move || {
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
pub(crate) async fn camera_timings(shell: State<'_, Shell>) -> Result<CameraReport> {
    Ok(CameraReport { timings: shell.door.newest.timings(), settings: shell.door.controls() })
}

/// Switches the camera's light.
#[tauri::command]
pub(crate) async fn camera_light(shell: State<'_, Shell>, window: WebviewWindow, on: bool) -> Result<()> {
    // The camera may be being opened, which takes a driver its time.
    shell
        .blocking(move || {
            if let Some(shell) = window.app_handle().try_state::<Shell>() {
                shell.door.light(on);
            }
            Ok(())
        })
        .await
}

/// The cameras of this computer.
#[tauri::command]
pub(crate) async fn cameras(shell: State<'_, Shell>) -> Result<Vec<CameraView>> {
    let listed = shell.blocking(|| {
        entrada_scan::cameras().map_err(|error| app_error!(Camera, "cameras-not-listed", why = error.0))
    });
    let views = listed.await?.into_iter().map(|camera| CameraView {
        index: camera.index,
        name: camera.name,
        id: camera.id,
    });
    Ok(views.collect())
}
