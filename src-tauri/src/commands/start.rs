//! Commands of the first minutes: opening the data folder, and what concerns the windows themselves.

use std::path::PathBuf;

use entrada_app::{AppError, ErrorView, KeyChoice, KeyState};
use serde::{Deserialize, Serialize};

use crate::call::Call;
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
pub(crate) async fn start(call: Call<'_>) -> Result<Start> {
    let mut start = Start {
        open: call.app().is_ok(),
        key: None,
        error: None,
        data_dir: call.data_dir.display().to_string(),
        version: env!("CARGO_PKG_VERSION"),
    };
    if start.open {
        return Ok(start);
    }
    let (folder, file) = (call.data_dir.clone(), call.key_file.clone());
    match call.blocking(move || entrada_app::key_state(&folder, file.as_deref())).await {
        Ok(key) if key.state == "ready" => match open(&call, None).await {
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
pub(crate) async fn choose_key(call: Call<'_>, choice: Choice) -> Result<()> {
    let folder = call.data_dir.clone();
    let passphrase = choice.passphrase();
    call.blocking(move || entrada_app::choose_key(&folder, choice.borrowed())).await?;
    open(&call, passphrase).await
}

/// Opens with the passphrase.
#[tauri::command]
pub(crate) async fn unlock(call: Call<'_>, passphrase: String) -> Result<()> {
    open(&call, Some(passphrase)).await
}

/// Opens the door in a window of its own, or brings it to the front.
#[tauri::command]
pub(crate) async fn open_door_window(call: Call<'_>) -> Result<()> {
    open_window(&call.handle, DOOR).map_err(|error| call.in_words(&AppError::internal(error)))
}

/// Stops long work.
#[tauri::command]
pub(crate) fn stop_work(call: Call<'_>, work: String) {
    call.stop(&work);
}

async fn open(shell: &Shell, passphrase: Option<String>) -> Result<()> {
    let handle = shell.handle.clone();
    shell
        .blocking(move || match tauri::Manager::try_state::<Shell>(&handle) {
            Some(shell) => shell.open(passphrase),
            None => Ok(()),
        })
        .await
}
