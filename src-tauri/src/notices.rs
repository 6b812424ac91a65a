//! What all windows are told without having asked: that something changed, that a part of the program failed.

use std::sync::{Mutex, MutexGuard, PoisonError};

use entrada_app::{App, AppError, ErrorView, FrontEnd, Language};
use serde::Serialize;
use tauri::{AppHandle, Emitter};

/// A part of the program failed and goes on; the window has the sentences.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Fault {
    /// `camera`, `check` or `watch`.
    pub(crate) part: &'static str,
}

/// Sends something to all windows. A window that is just closing is no reason to fail.
pub(crate) fn tell<S: Serialize + Clone>(handle: &AppHandle, name: &str, payload: S) {
    let _ = handle.emit(name, payload);
}

/// Locks a mutex, also after a panic while it was locked: what these guard is whole at every moment.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// An error in the language of the laptop; before the data folder is open, in the system's.
pub(crate) fn in_words(app: Option<&App>, error: &AppError) -> ErrorView {
    error.view(app.map_or_else(Language::of_system, App::language), FrontEnd::Window)
}
