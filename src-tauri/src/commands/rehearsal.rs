//! Commands of the dress rehearsal. The camera is the door's own while the page is open.

use entrada_app::{EventId, JobView, Rehearsal, ScannerLearned};

use crate::call::Call;
use crate::state::Result;

/// Tries everything that can be tried without a person.
#[tauri::command]
pub(crate) async fn rehearse(call: Call<'_>, event: EventId) -> Result<Rehearsal> {
    call.run(move |app| app.rehearse(&event)).await
}

/// Prints a page that looks like a ticket and lets nobody in.
#[tauri::command]
pub(crate) async fn print_rehearsal(call: Call<'_>, event: EventId) -> Result<JobView> {
    call.run(move |app| app.print_rehearsal(&event)).await
}

/// Learns from one ticket what the USB scanner puts around each code.
#[tauri::command]
pub(crate) async fn learn_scanner(
    call: Call<'_>,
    event: EventId,
    code: String,
    keys: Option<String>,
) -> Result<ScannerLearned> {
    call.run(move |app| app.learn_scanner(&event, &code, keys.as_deref())).await
}
