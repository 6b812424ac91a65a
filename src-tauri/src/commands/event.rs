//! Commands about events and their ticket types.

use entrada_app::{EventId, EventInput, EventView, Result, TypeInput, TypeView};
use tauri::State;

use crate::state::Shell;

/// All events here.
#[tauri::command]
pub(crate) async fn events(shell: State<'_, Shell>) -> Result<Vec<EventView>> {
    shell.run(|app| app.events()).await
}

/// One event.
#[tauri::command]
pub(crate) async fn event(shell: State<'_, Shell>, event: EventId) -> Result<EventView> {
    shell.run(move |app| app.event(&event)).await
}

/// A new event.
#[tauri::command]
pub(crate) async fn add_event(shell: State<'_, Shell>, input: EventInput) -> Result<EventView> {
    shell.change(None, move |app| app.add_event(&input)).await
}

/// Changes an event.
#[tauri::command]
pub(crate) async fn edit_event(
    shell: State<'_, Shell>,
    event: EventId,
    input: EventInput,
) -> Result<EventView> {
    shell.change(Some(event), move |app| app.edit_event(&event, &input)).await
}

/// Makes the event to look around in.
#[tauri::command]
pub(crate) async fn sample_event(shell: State<'_, Shell>) -> Result<EventView> {
    shell.change(None, |app| app.sample_event()).await
}

/// An event's ticket types.
#[tauri::command]
pub(crate) async fn types(shell: State<'_, Shell>, event: EventId) -> Result<Vec<TypeView>> {
    shell.run(move |app| app.types(&event)).await
}

/// Saves a ticket type; a new one without an index.
#[tauri::command]
pub(crate) async fn save_type(
    shell: State<'_, Shell>,
    event: EventId,
    index: Option<u16>,
    input: TypeInput,
) -> Result<TypeView> {
    shell.change(Some(event), move |app| app.save_type(&event, index, &input)).await
}
