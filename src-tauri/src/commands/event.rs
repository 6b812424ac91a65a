//! Commands about events, their ticket types, areas, gates and questions.

use entrada_app::{
    AreaInput, AreaView, DuplicateInput, EventId, EventInput, EventView, GateInput, GateView, QuestionId,
    QuestionInput, QuestionView, RuleInput, TypeInput, TypeView, ZoneChoice, ZoneView,
};

use crate::call::Call;
use crate::state::Result;

/// All events here, those put away too.
#[tauri::command]
pub(crate) async fn events(call: Call<'_>) -> Result<Vec<EventView>> {
    call.run(|app| app.all_events()).await
}

#[tauri::command]
pub(crate) async fn event(call: Call<'_>, event: EventId) -> Result<EventView> {
    call.run(move |app| app.event(&event)).await
}

#[tauri::command]
pub(crate) async fn add_event(call: Call<'_>, input: EventInput) -> Result<EventView> {
    call.run(move |app| app.add_event(&input)).await
}

#[tauri::command]
pub(crate) async fn edit_event(call: Call<'_>, event: EventId, input: EventInput) -> Result<EventView> {
    call.run(move |app| app.edit_event(&event, &input)).await
}

/// Makes an event like this one at another time.
#[tauri::command]
pub(crate) async fn duplicate_event(
    call: Call<'_>,
    event: EventId,
    input: DuplicateInput,
) -> Result<EventView> {
    call.run(move |app| app.duplicate_event(&event, &input)).await
}

/// Puts an event away from the lists, or takes it back.
#[tauri::command]
pub(crate) async fn archive_event(call: Call<'_>, event: EventId, archived: bool) -> Result<EventView> {
    call.run(move |app| app.archive_event(&event, archived)).await
}

/// Makes the event to look around in.
#[tauri::command]
pub(crate) async fn sample_event(call: Call<'_>) -> Result<EventView> {
    call.run(|app| app.sample_event()).await
}

/// The clocks of these time zones, which the window's browser has not got or has older ones of.
#[tauri::command]
pub(crate) async fn zones(call: Call<'_>, names: Vec<String>) -> Result<Vec<ZoneView>> {
    call.run(move |app| app.zones(&names)).await
}

/// The time zones that an event can have.
#[tauri::command]
pub(crate) async fn zone_choice(call: Call<'_>) -> Result<ZoneChoice> {
    call.run(|app| app.zone_choice()).await
}

#[tauri::command]
pub(crate) async fn types(call: Call<'_>, event: EventId) -> Result<Vec<TypeView>> {
    call.run(move |app| app.types(&event)).await
}

/// Saves a ticket type; a new one without an index.
#[tauri::command]
pub(crate) async fn save_type(
    call: Call<'_>,
    event: EventId,
    index: Option<u16>,
    input: TypeInput,
) -> Result<TypeView> {
    call.run(move |app| app.save_type(&event, index, &input)).await
}

#[tauri::command]
pub(crate) async fn add_rule(
    call: Call<'_>,
    event: EventId,
    index: u16,
    input: RuleInput,
) -> Result<TypeView> {
    call.run(move |app| app.add_rule(&event, index, &input)).await
}

#[tauri::command]
pub(crate) async fn remove_rule(
    call: Call<'_>,
    event: EventId,
    index: u16,
    place: usize,
) -> Result<TypeView> {
    call.run(move |app| app.remove_rule(&event, index, place)).await
}

#[tauri::command]
pub(crate) async fn add_area(
    call: Call<'_>,
    event: EventId,
    name: String,
    input: AreaInput,
) -> Result<AreaView> {
    call.run(move |app| app.add_area(&event, &name, &input)).await
}

#[tauri::command]
pub(crate) async fn edit_area(
    call: Call<'_>,
    event: EventId,
    name: String,
    input: AreaInput,
) -> Result<AreaView> {
    call.run(move |app| app.edit_area(&event, &name, &input)).await
}

#[tauri::command]
pub(crate) async fn remove_area(call: Call<'_>, event: EventId, name: String) -> Result<AreaView> {
    call.run(move |app| app.remove_area(&event, &name)).await
}

#[tauri::command]
pub(crate) async fn add_gate(
    call: Call<'_>,
    event: EventId,
    name: String,
    input: GateInput,
) -> Result<GateView> {
    call.run(move |app| app.add_gate(&event, &name, &input)).await
}

#[tauri::command]
pub(crate) async fn edit_gate(
    call: Call<'_>,
    event: EventId,
    name: String,
    input: GateInput,
) -> Result<GateView> {
    call.run(move |app| app.edit_gate(&event, &name, &input)).await
}

#[tauri::command]
pub(crate) async fn remove_gate(call: Call<'_>, event: EventId, name: String) -> Result<GateView> {
    call.run(move |app| app.remove_gate(&event, &name)).await
}

/// What is asked at the door.
#[tauri::command]
pub(crate) async fn questions(call: Call<'_>, event: EventId) -> Result<Vec<QuestionView>> {
    call.run(move |app| app.questions(&event)).await
}

/// Saves a question; a new one without an id.
#[tauri::command]
pub(crate) async fn save_question(
    call: Call<'_>,
    event: EventId,
    id: Option<QuestionId>,
    input: QuestionInput,
) -> Result<QuestionView> {
    call.run(move |app| app.save_question(&event, id, &input)).await
}

/// Asks a question no more.
#[tauri::command]
pub(crate) async fn remove_question(call: Call<'_>, event: EventId, id: QuestionId) -> Result<QuestionView> {
    call.run(move |app| app.remove_question(&event, id)).await
}
