//! Commands of the dress rehearsal. The camera is the door's own while the page is open.

use entrada_app::{EventId, JobView, Rehearsal};
use tauri::State;

use crate::state::{Result, Shell};

/// Tries everything that can be tried without a person.
#[tauri::command]
pub(crate) async fn rehearse(shell: State<'_, Shell>, event: EventId) -> Result<Rehearsal> {
    shell.run(move |app| app.rehearse(&event)).await
}

/// Prints a page that looks like a ticket and lets nobody in.
#[tauri::command]
pub(crate) async fn print_rehearsal(shell: State<'_, Shell>, event: EventId) -> Result<JobView> {
    shell.run(move |app| app.print_rehearsal(&event)).await
}
