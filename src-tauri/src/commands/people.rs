//! Commands about the people of an event, who is signed in, the lock of this laptop, and data that is forgotten.

use entrada_app::{EventId, Expired, Forgotten, LockTo, PersonInput, PersonView, SessionView, StaffId, Whom};

use crate::call::Call;
use crate::state::Result;

/// Who works at an event.
#[tauri::command]
pub(crate) async fn persons(call: Call<'_>, event: EventId) -> Result<Vec<PersonView>> {
    call.run(move |app| app.persons(&event)).await
}

#[tauri::command]
pub(crate) async fn add_person(call: Call<'_>, event: EventId, input: PersonInput) -> Result<PersonView> {
    call.run(move |app| app.add_person(&event, &input)).await
}

/// Changes somebody's name, role or PIN.
#[tauri::command]
pub(crate) async fn edit_person(
    call: Call<'_>,
    event: EventId,
    person: StaffId,
    input: PersonInput,
) -> Result<PersonView> {
    call.run(move |app| app.edit_person(&event, person, &input)).await
}

/// Takes somebody off the list.
#[tauri::command]
pub(crate) async fn remove_person(
    call: Call<'_>,
    event: EventId,
    person: StaffId,
) -> Result<Vec<PersonView>> {
    call.run(move |app| app.remove_person(&event, person)).await
}

/// Who is signed in, and what this laptop is locked to.
#[tauri::command]
pub(crate) async fn session(call: Call<'_>) -> Result<SessionView> {
    call.run(|app| app.session()).await
}

#[tauri::command]
pub(crate) async fn sign_in(
    call: Call<'_>,
    event: EventId,
    person: StaffId,
    pin: String,
) -> Result<SessionView> {
    call.run(move |app| app.sign_in(&event, person, &pin)).await
}

/// Signs out whoever is signed in.
#[tauri::command]
pub(crate) async fn sign_out(call: Call<'_>) -> Result<SessionView> {
    call.run(|app| app.sign_out()).await
}

#[tauri::command]
pub(crate) async fn lock_laptop(call: Call<'_>, to: LockTo, pin: String) -> Result<SessionView> {
    call.run(move |app| app.lock(to, &pin)).await
}

#[tauri::command]
pub(crate) async fn unlock_laptop(call: Call<'_>, pin: String) -> Result<SessionView> {
    call.run(move |app| app.unlock(&pin)).await
}

/// Sets whether this laptop asks who works on it also while it is not locked.
#[tauri::command]
pub(crate) async fn set_ask_who(call: Call<'_>, ask_who: bool) -> Result<SessionView> {
    call.run(move |app| app.set_ask_who(ask_who)).await
}

/// Forgets the holder of a ticket, the buyer of an order, or whoever has an e-mail address.
#[tauri::command]
pub(crate) async fn forget_person(call: Call<'_>, event: EventId, whom: Whom) -> Result<Forgotten> {
    call.run(move |app| app.forget_person(&event, &whom)).await
}

/// Drops the personal data of events whose time is over.
#[tauri::command]
pub(crate) async fn drop_expired(call: Call<'_>) -> Result<Vec<Expired>> {
    call.run(|app| app.drop_expired(None)).await
}
