//! Commands that put tickets on paper.

use std::path::PathBuf;

use entrada_app::{EventId, JobView, Number, PrinterView};

use crate::call::Call;
use crate::files::{Kind, name, to_save};
use crate::state::Result;

/// Saves tickets as PDF (none named: all valid ones); `None` when the person cancels.
#[tauri::command]
pub(crate) async fn save_pdf(
    call: Call<'_>,
    event: EventId,
    numbers: Vec<Number>,
    work: String,
) -> Result<Option<PathBuf>> {
    let what = match numbers.as_slice() {
        [number] => number.to_string(),
        _ => "tickets".to_owned(),
    };
    let name = name(&call, event, what, "pdf").await?;
    let Some(path) = to_save(&call, name, Kind::Pdf).await? else { return Ok(None) };
    let mut steps = call.work(work.clone());
    let saved = call
        .run(move |app| {
            app.save_tickets_pdf(&event, &numbers, None, &path, &mut |done, of| steps.step(done, of))
        })
        .await;
    call.work_done(&work);
    saved.map(Some)
}

/// Saves a ticket's code as a picture; `None` when the person cancels.
#[tauri::command]
pub(crate) async fn save_qr(call: Call<'_>, event: EventId, number: Number) -> Result<Option<PathBuf>> {
    let name = name(&call, event, number.to_string(), "png").await?;
    let Some(path) = to_save(&call, name, Kind::Picture).await? else { return Ok(None) };
    call.run(move |app| app.qr(&event, number, &path).map(|()| Some(path))).await
}

/// The system's printers.
#[tauri::command]
pub(crate) async fn printers(call: Call<'_>) -> Result<Vec<PrinterView>> {
    call.run(|_| entrada_app::printers()).await
}

#[tauri::command]
pub(crate) async fn print(
    call: Call<'_>,
    event: EventId,
    numbers: Vec<Number>,
    printer: Option<String>,
    copies: u32,
) -> Result<JobView> {
    call.run(move |app| app.print(&event, &numbers, printer.as_deref(), copies)).await
}

/// How a print job is now.
#[tauri::command]
pub(crate) async fn print_job(call: Call<'_>, job: JobView) -> Result<JobView> {
    call.run(move |app| app.job(&job)).await
}
