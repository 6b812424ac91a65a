//! Commands that read and write files: tables, bundles for other laptops, backups.

use std::path::PathBuf;

use entrada_app::{
    BundleReport, BundleWritten, EventId, ExportChoices, ExportFormat, ExportOptions, ExportWhat,
    ImportOptions, ImportReport, Role, write_atomically,
};

use crate::call::Call;
use crate::files::{self, Kind, name, to_read, to_save};
use crate::state::Result;

/// Lets the person pick a file; `None` when they cancel.
#[tauri::command]
pub(crate) async fn choose_file(call: Call<'_>, kind: Kind) -> Result<Option<PathBuf>> {
    to_read(&call, kind).await
}

/// Lets the person pick a folder; `None` when they cancel.
#[tauri::command]
pub(crate) async fn choose_folder(call: Call<'_>) -> Result<Option<PathBuf>> {
    files::folder(&call).await
}

/// What an import would do.
#[tauri::command]
pub(crate) async fn preview_import(
    call: Call<'_>,
    event: EventId,
    path: PathBuf,
    options: ImportOptions,
) -> Result<ImportReport> {
    call.run(move |app| Ok(app.preview_import(&event, &path, &options)?.for_people())).await
}

/// Imports a table of guests, whole or not at all.
#[tauri::command]
pub(crate) async fn import_csv(
    call: Call<'_>,
    event: EventId,
    path: PathBuf,
    options: ImportOptions,
    work: String,
) -> Result<ImportReport> {
    let mut steps = call.work(work.clone());
    let imported = call
        .run(move |app| {
            Ok(app.import(&event, &path, &options, &mut |done, of| steps.step(done, of))?.for_people())
        })
        .await;
    call.work_done(&work);
    imported
}

/// What can be chosen for a table, and what was chosen the last time.
#[tauri::command]
pub(crate) async fn export_choices(
    call: Call<'_>,
    event: EventId,
    what: ExportWhat,
) -> Result<ExportChoices> {
    call.run(move |app| app.export_choices(&event, what)).await
}

/// Saves a table as it is wanted, and remembers that; `None` when the person cancels.
#[tauri::command]
pub(crate) async fn save_export(
    call: Call<'_>,
    event: EventId,
    what: ExportWhat,
    options: ExportOptions,
) -> Result<Option<PathBuf>> {
    let word = match what {
        ExportWhat::Tickets => "tickets",
        ExportWhat::Scans => "scans",
        ExportWhat::Orders => "orders",
        ExportWhat::Payments => "payments",
        ExportWhat::Cash => "cash",
        ExportWhat::Came => "who-came",
        ExportWhat::Missed => "who-did-not-come",
    };
    let (ending, kind) = match options.format {
        ExportFormat::Csv => ("csv", Kind::Csv),
        ExportFormat::Xlsx => ("xlsx", Kind::Workbook),
    };
    let name = name(&call, event, word.to_owned(), ending).await?;
    // Nobody is asked for a place for what they may not have.
    let table = call
        .run(move |app| {
            let bom = app.settings()?.csv_bom.unwrap_or(false);
            let table = app.export(&event, what, &ExportOptions { bom, ..options.clone() })?;
            app.keep_export_choices(&event, what, &options)?;
            Ok(table)
        })
        .await?;
    let Some(path) = to_save(&call, name, kind).await? else { return Ok(None) };
    call.blocking(move || write_atomically(&path, &table).map(Some)).await
}

/// Writes the event into a file for another laptop; `None` when the person cancels.
#[tauri::command]
pub(crate) async fn save_bundle(
    call: Call<'_>,
    event: EventId,
    passphrase: String,
    role: Option<Role>,
) -> Result<Option<BundleWritten>> {
    let word = match role {
        Some(Role::Door) => "for-a-door",
        Some(Role::Desk) => "for-a-desk",
        Some(Role::Organiser) => "for-an-organiser",
        None => "news",
    };
    let name = name(&call, event, word.to_owned(), "entrada").await?;
    let Some(path) = to_save(&call, name, Kind::Bundle).await? else { return Ok(None) };
    call.run(move |app| app.export_bundle(&event, &path, &passphrase, role).map(Some)).await
}

/// Takes in a file of another laptop.
#[tauri::command]
pub(crate) async fn import_bundle(
    call: Call<'_>,
    path: PathBuf,
    passphrase: String,
    work: String,
) -> Result<BundleReport> {
    let mut steps = call.work(work.clone());
    let taken = call
        .run(move |app| app.import_bundle(&path, &passphrase, &mut |done, of| steps.step(done, of)))
        .await;
    call.work_done(&work);
    taken
}

/// Saves everything of this laptop; `None` when the person cancels.
#[tauri::command]
pub(crate) async fn save_backup(call: Call<'_>, passphrase: String) -> Result<Option<PathBuf>> {
    let name = "entrada.entrada-backup".to_owned();
    let Some(path) = to_save(&call, name, Kind::Backup).await? else { return Ok(None) };
    call.run(move |app| app.backup(&path, &passphrase).map(Some)).await
}
