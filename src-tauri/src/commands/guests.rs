//! Commands that list, count, and change many tickets at once.

use std::path::PathBuf;

use entrada_app::{
    BulkAction, BulkReport, EventId, GuestPage, GuestQuery, Incident, JobView, Number, Selection, Stats,
    TicketHistory,
};

use crate::call::Call;
use crate::files::{Kind, name, to_save};
use crate::state::Result;

/// Some of the guests.
#[tauri::command]
pub(crate) async fn guests(call: Call<'_>, event: EventId, query: GuestQuery) -> Result<GuestPage> {
    call.run(move |app| app.guests(&event, &query)).await
}

/// All that happened to a ticket.
#[tauri::command]
pub(crate) async fn ticket_history(call: Call<'_>, event: EventId, number: Number) -> Result<TicketHistory> {
    call.run(move |app| app.ticket_history(&event, number)).await
}

/// Does one thing to many tickets.
#[tauri::command]
pub(crate) async fn bulk(
    call: Call<'_>,
    event: EventId,
    selection: Selection,
    action: BulkAction,
    work: String,
) -> Result<BulkReport> {
    let mut steps = call.work(work.clone());
    let done = call
        .run(move |app| app.bulk(&event, &selection, &action, &mut |done, of| steps.step(done, of)))
        .await;
    call.work_done(&work);
    done
}

/// Saves many tickets as one PDF; `None` when the person cancels.
#[tauri::command]
pub(crate) async fn bulk_pdf(
    call: Call<'_>,
    event: EventId,
    selection: Selection,
    work: String,
) -> Result<Option<(PathBuf, BulkReport)>> {
    let name = name(&call, event, "tickets".to_owned(), "pdf").await?;
    let Some(path) = to_save(&call, name, Kind::Pdf).await? else { return Ok(None) };
    let mut steps = call.work(work.clone());
    let saved = call
        .run(move |app| {
            let report = app.bulk_pdf(&event, &selection, &path, &mut |done, of| steps.step(done, of))?;
            Ok(Some((path, report)))
        })
        .await;
    call.work_done(&work);
    saved
}

/// Prints many tickets.
#[tauri::command]
pub(crate) async fn bulk_print(
    call: Call<'_>,
    event: EventId,
    selection: Selection,
    printer: Option<String>,
    copies: u32,
    work: String,
) -> Result<(JobView, BulkReport)> {
    let mut steps = call.work(work.clone());
    let printed = call
        .run(move |app| {
            let mut progress = |done, of| steps.step(done, of);
            app.bulk_print(&event, &selection, printer.as_deref(), copies, &mut progress)
        })
        .await;
    call.work_done(&work);
    printed
}

/// How the event goes.
#[tauri::command]
pub(crate) async fn stats(call: Call<'_>, event: EventId) -> Result<Stats> {
    call.run(move |app| app.stats(&event)).await
}

/// Tickets that were let in twice.
#[tauri::command]
pub(crate) async fn incidents(call: Call<'_>, event: EventId) -> Result<Vec<Incident>> {
    call.run(move |app| app.incidents(&event)).await
}
