//! Commands of Insights: what is shown, its tables, the report, and the guest list on paper.

use std::path::PathBuf;

use entrada_app::{EventId, Insights, InsightsWhat, JobView, ListOrder, write_atomically};

use crate::call::Call;
use crate::files::{Kind, name, to_save};
use crate::state::Result;

/// How the event goes, in full.
#[tauri::command]
pub(crate) async fn insights(call: Call<'_>, event: EventId) -> Result<Insights> {
    call.run(move |app| app.insights(&event)).await
}

/// Saves a part of Insights as a table; `None` when the person cancels.
#[tauri::command]
pub(crate) async fn save_insights_csv(
    call: Call<'_>,
    event: EventId,
    what: InsightsWhat,
) -> Result<Option<PathBuf>> {
    let word = format!("{what:?}").to_lowercase();
    let name = name(&call, event, word, "csv").await?;
    // Nobody is asked for a place for what they may not have.
    let csv =
        call.run(move |app| app.insights_csv(&event, what, app.settings()?.csv_bom.unwrap_or(false))).await?;
    let Some(path) = to_save(&call, name, Kind::Csv).await? else { return Ok(None) };
    call.blocking(move || write_atomically(&path, csv.as_bytes()).map(Some)).await
}

/// Saves the evening as one PDF; `None` when the person cancels.
#[tauri::command]
pub(crate) async fn save_report(call: Call<'_>, event: EventId) -> Result<Option<PathBuf>> {
    let name = name(&call, event, "report".to_owned(), "pdf").await?;
    let pdf = call.run(move |app| app.report_pdf(&event, None)).await?;
    let Some(path) = to_save(&call, name, Kind::Pdf).await? else { return Ok(None) };
    call.blocking(move || write_atomically(&path, &pdf).map(Some)).await
}

/// Saves the guest list as PDF; `None` when the person cancels.
#[tauri::command]
pub(crate) async fn save_guest_list(
    call: Call<'_>,
    event: EventId,
    order: ListOrder,
    work: String,
) -> Result<Option<PathBuf>> {
    let name = name(&call, event, "guest-list".to_owned(), "pdf").await?;
    let Some(path) = to_save(&call, name, Kind::Pdf).await? else { return Ok(None) };
    let mut steps = call.work(work.clone());
    let saved = call
        .run(move |app| app.save_guest_list(&event, order, None, &path, &mut |done, of| steps.step(done, of)))
        .await;
    call.work_done(&work);
    saved.map(Some)
}

#[tauri::command]
pub(crate) async fn print_guest_list(
    call: Call<'_>,
    event: EventId,
    order: ListOrder,
    printer: Option<String>,
    copies: u32,
) -> Result<JobView> {
    call.run(move |app| app.print_guest_list(&event, order, printer.as_deref(), copies)).await
}
