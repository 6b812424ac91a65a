//! Commands of the first minutes: opening the data folder, and what concerns the windows themselves.

use std::path::PathBuf;

use entrada_app::{AppError, ErrorView, KeyChoice, KeyState};
use serde::{Deserialize, Serialize};
use tauri::State;

use crate::state::{Result, Shell};
use crate::windows::{DOOR, open_window};

/// Whether the data folder is open, and if not, what is needed.
#[derive(Serialize)]
pub(crate) struct Start {
    open: bool,
    key: Option<KeyState>,
    error: Option<ErrorView>,
    data_dir: String,
    version: &'static str,
}

/// Where the key shall rest.
#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Choice {
    Keyring,
    Passphrase { passphrase: String },
    KeyFile { path: PathBuf },
}

impl Choice {
    fn borrowed(&self) -> KeyChoice<'_> {
        match self {
            Self::Keyring => KeyChoice::Keyring,
            Self::Passphrase { passphrase } => KeyChoice::Passphrase(passphrase),
            Self::KeyFile { path } => KeyChoice::KeyFile(path),
        }
    }

    fn passphrase(&self) -> Option<String> {
        match self {
            Self::Passphrase { passphrase } => Some(passphrase.clone()),
            Self::Keyring | Self::KeyFile { .. } => None,
        }
    }
}

/// Opens the data folder if nobody has to be asked.
#[tauri::command]
pub(crate) async fn start(shell: State<'_, Shell>) -> Result<Start> {
    let mut start = Start {
        open: shell.app().is_ok(),
        key: None,
        error: None,
        data_dir: shell.data_dir.display().to_string(),
        version: env!("CARGO_PKG_VERSION"),
    };
    if start.open {
        return Ok(start);
    }
    let (folder, file) = (shell.data_dir.clone(), shell.key_file.clone());
    match shell.blocking(move || entrada_app::key_state(&folder, file.as_deref())).await {
        Ok(key) if key.state == "ready" => match open(&shell, None).await {
            Ok(()) => start.open = true,
            Err(error) => start.error = Some(error),
        },
        Ok(key) => start.key = Some(key),
        Err(error) => start.error = Some(error),
    }
    Ok(start)
}

/// First start: notes where the key shall rest, and opens.
#[tauri::command]
pub(crate) async fn choose_key(shell: State<'_, Shell>, choice: Choice) -> Result<()> {
    let folder = shell.data_dir.clone();
    let passphrase = choice.passphrase();
    shell.blocking(move || entrada_app::choose_key(&folder, choice.borrowed())).await?;
    open(&shell, passphrase).await
}

/// Opens with the passphrase.
#[tauri::command]
pub(crate) async fn unlock(shell: State<'_, Shell>, passphrase: String) -> Result<()> {
    open(&shell, Some(passphrase)).await
}

/// Opens the door in a window of its own, or brings it to the front.
#[tauri::command]
pub(crate) async fn open_door_window(shell: State<'_, Shell>) -> Result<()> {
    open_window(&shell.handle, DOOR).map_err(|error| shell.in_words(&AppError::internal(error)))
}

/// Stops long work.
#[tauri::command]
pub(crate) fn stop_work(shell: State<'_, Shell>, work: String) {
    shell.stop(&work);
}

async fn open(shell: &State<'_, Shell>, passphrase: Option<String>) -> Result<()> {
    let handle = shell.handle.clone();
    shell
        .blocking(move || match tauri::Manager::try_state::<Shell>(&handle) {
            Some(shell) => shell.open(passphrase),
            None => Ok(()),
        })
        .await
}
