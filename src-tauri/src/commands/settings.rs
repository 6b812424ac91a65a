//! Commands about this laptop and the other laptops of an event.

use entrada_app::{DeviceView, EventId, JournalReport, Settings};
use tauri::State;

use crate::state::{Result, Shell};

/// An event's laptops.
#[tauri::command]
pub(crate) async fn devices(shell: State<'_, Shell>, event: EventId) -> Result<Vec<DeviceView>> {
    shell.run(move |app| app.devices(&event)).await
}

/// Dismisses a laptop.
#[tauri::command]
pub(crate) async fn dismiss_device(
    shell: State<'_, Shell>,
    event: EventId,
    device: String,
) -> Result<Vec<DeviceView>> {
    shell.run(move |app| app.dismiss_device(&event, &device)).await
}

/// Checks every signature and chain.
#[tauri::command]
pub(crate) async fn verify_journal(shell: State<'_, Shell>) -> Result<JournalReport> {
    shell.run(|app| app.verify_journal()).await
}

/// What this laptop remembers.
#[tauri::command]
pub(crate) async fn settings(shell: State<'_, Shell>) -> Result<Settings> {
    shell.run(|app| app.settings()).await
}

/// Changes what this laptop remembers.
#[tauri::command]
pub(crate) async fn save_settings(shell: State<'_, Shell>, settings: Settings) -> Result<Settings> {
    shell.run(move |app| app.save_settings(&settings)).await
}
