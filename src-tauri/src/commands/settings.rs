//! Commands about this laptop and the other laptops of an event.

use entrada_app::{DeviceView, EventId, JournalReport, Settings};

use crate::call::Call;
use crate::state::Result;

/// An event's laptops.
#[tauri::command]
pub(crate) async fn devices(call: Call<'_>, event: EventId) -> Result<Vec<DeviceView>> {
    call.run(move |app| app.devices(&event)).await
}

#[tauri::command]
pub(crate) async fn dismiss_device(
    call: Call<'_>,
    event: EventId,
    device: String,
    from: Option<String>,
) -> Result<Vec<DeviceView>> {
    call.run(move |app| app.dismiss_device(&event, &device, from.as_deref())).await
}

/// Checks every signature and chain.
#[tauri::command]
pub(crate) async fn verify_journal(call: Call<'_>) -> Result<JournalReport> {
    call.run(|app| app.verify_journal()).await
}

/// What this laptop remembers.
#[tauri::command]
pub(crate) async fn settings(call: Call<'_>) -> Result<Settings> {
    call.run(|app| app.settings()).await
}

/// Changes what this laptop remembers.
#[tauri::command]
pub(crate) async fn save_settings(call: Call<'_>, settings: Settings) -> Result<Settings> {
    call.run(move |app| app.save_settings(&settings)).await
}
