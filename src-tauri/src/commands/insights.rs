//! Commands of Insights: what is shown, its tables, the report, and the guest list on paper.

use std::path::PathBuf;

use entrada_app::{EventId, Insights, InsightsWhat, JobView, write_atomically};
use tauri::State;

use crate::files::{Kind, name, to_save};
use crate::state::{Result, Shell};

/// How the event goes, in full.
#[tauri::command]
pub(crate) async fn insights(shell: State<'_, Shell>, event: EventId) -> Result<Insights> {
    shell.run(move |app| app.insights(&event)).await
}

/// Saves a part of Insights as a table; `None` when the person cancels.
#[tauri::command]
pub(crate) async fn save_insights_csv(
    shell: State<'_, Shell>,
    event: EventId,
    what: InsightsWhat,
) -> Result<Option<PathBuf>> {
    let word = format!("{what:?}").to_lowercase();
    let name = name(&shell, event, word, "csv").await?;
    // Nobody is asked for a place for what they may not have.
    let csv = shell
        .run(move |app| app.insights_csv(&event, what, app.settings()?.csv_bom.unwrap_or(false)))
        .await?;
    let Some(path) = to_save(&shell, name, Kind::Csv).await? else { return Ok(None) };
    shell.blocking(move || write_atomically(&path, csv.as_bytes()).map(Some)).await
}

/// Saves the evening as one PDF; `None` when the person cancels.
#[tauri::command]
pub(crate) async fn save_report(shell: State<'_, Shell>, event: EventId) -> Result<Option<PathBuf>> {
    let name = name(&shell, event, "report".to_owned(), "pdf").await?;
    let pdf = shell.run(move |app| app.report_pdf(&event, None)).await?;
    let Some(path) = to_save(&shell, name, Kind::Pdf).await? else { return Ok(None) };
    shell.blocking(move || write_atomically(&path, &pdf).map(Some)).await
}

/// Saves the guest list as PDF; `None` when the person cancels.
#[tauri::command]
pub(crate) async fn save_guest_list(
    shell: State<'_, Shell>,
    event: EventId,
    work: String,
) -> Result<Option<PathBuf>> {
    let name = name(&shell, event, "guest-list".to_owned(), "pdf").await?;
    let Some(path) = to_save(&shell, name, Kind::Pdf).await? else { return Ok(None) };
    let mut steps = shell.work(work.clone());
    let saved = shell
        .run(move |app| app.save_guest_list(&event, None, &path, &mut |done, of| steps.step(done, of)))
        .await;
    shell.work_done(&work);
    saved.map(Some)
}

/// Prints the guest list.
#[tauri::command]
pub(crate) async fn print_guest_list(
    shell: State<'_, Shell>,
    event: EventId,
    printer: Option<String>,
    copies: u32,
) -> Result<JobView> {
    shell.run(move |app| app.print_guest_list(&event, printer.as_deref(), copies)).await
}
