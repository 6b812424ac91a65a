//! Commands about the people of an event, who is signed in, the lock of this laptop, and data that is forgotten.

use entrada_app::{
    EventId, Expired, Forgotten, LockTo, Number, PersonInput, PersonView, SessionView, StaffId,
};
use tauri::State;

use crate::state::{Result, Shell};

/// Who works at an event.
#[tauri::command]
pub(crate) async fn persons(shell: State<'_, Shell>, event: EventId) -> Result<Vec<PersonView>> {
    shell.run(move |app| app.persons(&event)).await
}

/// Adds somebody.
#[tauri::command]
pub(crate) async fn add_person(
    shell: State<'_, Shell>,
    event: EventId,
    input: PersonInput,
) -> Result<PersonView> {
    shell.run(move |app| app.add_person(&event, &input)).await
}

/// Changes somebody's name, role or PIN.
#[tauri::command]
pub(crate) async fn edit_person(
    shell: State<'_, Shell>,
    event: EventId,
    person: StaffId,
    input: PersonInput,
) -> Result<PersonView> {
    shell.run(move |app| app.edit_person(&event, person, &input)).await
}

/// Takes somebody off the list.
#[tauri::command]
pub(crate) async fn remove_person(
    shell: State<'_, Shell>,
    event: EventId,
    person: StaffId,
) -> Result<Vec<PersonView>> {
    shell.run(move |app| app.remove_person(&event, person)).await
}

/// Who is signed in, and what this laptop is locked to.
#[tauri::command]
pub(crate) async fn session(shell: State<'_, Shell>) -> Result<SessionView> {
    shell.run(|app| app.session()).await
}

/// Signs somebody in.
#[tauri::command]
pub(crate) async fn sign_in(
    shell: State<'_, Shell>,
    event: EventId,
    person: StaffId,
    pin: String,
) -> Result<SessionView> {
    shell.run(move |app| app.sign_in(&event, person, &pin)).await
}

/// Signs out whoever is signed in.
#[tauri::command]
pub(crate) async fn sign_out(shell: State<'_, Shell>) -> Result<SessionView> {
    shell.run(|app| app.sign_out()).await
}

/// Locks this laptop.
#[tauri::command]
pub(crate) async fn lock_laptop(shell: State<'_, Shell>, to: LockTo, pin: String) -> Result<SessionView> {
    shell.run(move |app| app.lock(to, &pin)).await
}

/// Unlocks it.
#[tauri::command]
pub(crate) async fn unlock_laptop(shell: State<'_, Shell>, pin: String) -> Result<SessionView> {
    shell.run(move |app| app.unlock(&pin)).await
}

/// Sets whether this laptop asks who works on it also while it is not locked.
#[tauri::command]
pub(crate) async fn set_ask_who(shell: State<'_, Shell>, ask_who: bool) -> Result<SessionView> {
    shell.run(move |app| app.set_ask_who(ask_who)).await
}

/// Forgets the person of a ticket.
#[tauri::command]
pub(crate) async fn forget_person(
    shell: State<'_, Shell>,
    event: EventId,
    number: Number,
) -> Result<Forgotten> {
    shell.run(move |app| app.forget_person(&event, number)).await
}

/// Drops the personal data of events whose time is over.
#[tauri::command]
pub(crate) async fn drop_expired(shell: State<'_, Shell>) -> Result<Vec<Expired>> {
    shell.run(|app| app.drop_expired(None)).await
}
