//! Commands that list and count.

use entrada_app::{EventId, GuestPage, GuestQuery, Incident, Result, Stats};
use tauri::State;

use crate::state::Shell;

/// Some of the guests.
#[tauri::command]
pub(crate) async fn guests(shell: State<'_, Shell>, event: EventId, query: GuestQuery) -> Result<GuestPage> {
    shell.run(move |app| app.guests(&event, &query)).await
}

/// How the event goes.
#[tauri::command]
pub(crate) async fn stats(shell: State<'_, Shell>, event: EventId) -> Result<Stats> {
    shell.run(move |app| app.stats(&event)).await
}

/// Tickets that were let in twice.
#[tauri::command]
pub(crate) async fn incidents(shell: State<'_, Shell>, event: EventId) -> Result<Vec<Incident>> {
    shell.run(move |app| app.incidents(&event)).await
}
