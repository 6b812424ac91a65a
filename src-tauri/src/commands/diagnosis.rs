//! Commands for when something ails the laptop: what can be known about it, shown and saved. They need no open data folder.

use std::path::PathBuf;

use entrada_app::Diagnosis;

use crate::call::Call;
use crate::files::{Kind, to_save};
use crate::state::Result;

/// What can be known about this laptop; nothing of it is about a person.
#[tauri::command]
pub(crate) async fn diagnose(call: Call<'_>) -> Result<Diagnosis> {
    let (app, folder) = (call.app(), call.data_dir.clone());
    call.blocking(move || match app {
        Ok(app) => app.diagnose(),
        Err(why) => Ok(entrada_app::diagnose(&folder, Err(why.code))),
    })
    .await
}

/// Saves it with the log; `None` when the person cancels.
#[tauri::command]
pub(crate) async fn save_diagnosis(call: Call<'_>) -> Result<Option<PathBuf>> {
    let name = "entrada-diagnosis.zip".to_owned();
    let Some(path) = to_save(&call, name, Kind::Diagnosis).await? else { return Ok(None) };
    let (app, folder) = (call.app(), call.data_dir.clone());
    call.blocking(move || match app {
        Ok(app) => app.save_diagnosis(&path).map(Some),
        Err(why) => {
            let seen = entrada_app::diagnose(&folder, Err(why.code));
            entrada_app::save_diagnosis(&folder, &seen, &path).map(Some)
        }
    })
    .await
}
