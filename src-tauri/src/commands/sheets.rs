//! Commands of an event's Google Sheet: connecting, what is mirrored, and what people changed there. The mirror itself
//! runs by itself from the moment the data folder is open (`state`).

use std::path::PathBuf;
use std::time::Duration;

use entrada_app::{EventId, Proposal, SheetsStatus, SheetsView};
use serde::Serialize;

use crate::browser::{self, Page};
use crate::call::Call;
use crate::notices::tell;
use crate::state::Result;

/// How long a person is kept waiting who wants everything out at once. The mirror goes on by itself afterwards.
const FLUSH: Duration = Duration::from_secs(30);

/// Where to sign in, for those whose browser did not open.
#[derive(Clone, Serialize)]
struct SignInAt<'a> {
    work: &'a str,
    address: &'a str,
}

/// How the event's sheet is connected.
#[tauri::command]
pub(crate) async fn sheets(call: Call<'_>, event: EventId) -> Result<SheetsView> {
    call.run(move |app| app.sheets(&event)).await
}

/// Whether the sheet is up to date.
#[tauri::command]
pub(crate) async fn sheets_status(call: Call<'_>, event: EventId) -> Result<SheetsStatus> {
    call.run(move |app| app.sheets_status(&event)).await
}

/// Sets the organiser's own client id and its secret.
#[tauri::command]
pub(crate) async fn sheets_client(call: Call<'_>, id: String, secret: String) -> Result<()> {
    call.run(move |app| app.sheets_client(&id, &secret)).await
}

/// The address of the service account whose key is in a file: what a sheet has to be shared with.
#[tauri::command]
pub(crate) async fn sheets_account(call: Call<'_>, path: PathBuf) -> Result<String> {
    call.blocking(move || entrada_app::sheets_account(&entrada_app::read_sheets_key(&path)?)).await
}

/// Lets the person sign in with Google in their browser, and makes the spreadsheet.
#[tauri::command]
pub(crate) async fn sheets_sign_in(call: Call<'_>, event: EventId, work: String) -> Result<SheetsView> {
    let steps = call.work(work.clone());
    let (handle, name) = (call.handle.clone(), work.clone());
    let mut show = move |address: &str| {
        tell(&handle, "sign-in-at", SignInAt { work: &name, address });
        // The address is on the screen: whoever has no browser here can copy it.
        let _ = browser::open(address);
    };
    let signed_in = call.run(move |app| app.sheets_sign_in(&event, &mut show, &|| steps.stopped())).await;
    call.work_done(&work);
    signed_in
}

/// Connects a sheet that was shared with a service account.
#[tauri::command]
pub(crate) async fn sheets_connect(
    call: Call<'_>,
    event: EventId,
    path: PathBuf,
    spreadsheet: String,
) -> Result<SheetsView> {
    call.run(move |app| app.sheets_connect(&event, &entrada_app::read_sheets_key(&path)?, &spreadsheet)).await
}

/// Tries whether the sheet can be reached and written.
#[tauri::command]
pub(crate) async fn sheets_test(call: Call<'_>, event: EventId) -> Result<SheetsStatus> {
    call.run(move |app| app.sheets_test(&event)).await
}

/// Chooses the columns of the sheet.
#[tauri::command]
pub(crate) async fn sheets_columns(
    call: Call<'_>,
    event: EventId,
    columns: Vec<String>,
) -> Result<SheetsView> {
    call.run(move |app| app.sheets_columns(&event, &columns)).await
}

/// Sends what waits now.
#[tauri::command]
pub(crate) async fn sheets_flush(call: Call<'_>, event: EventId) -> Result<SheetsStatus> {
    call.run(move |app| app.sheets_flush(&event, FLUSH)).await
}

/// Forgets how to reach the sheet; it stays as it is.
#[tauri::command]
pub(crate) async fn sheets_disconnect(call: Call<'_>, event: EventId) -> Result<()> {
    call.run(move |app| app.sheets_disconnect(&event)).await
}

/// Opens the event's sheet in the browser.
#[tauri::command]
pub(crate) async fn open_sheet(call: Call<'_>, event: EventId) -> Result<()> {
    let sheet = call.run(move |app| app.sheets(&event)).await?.spreadsheet;
    call.blocking(move || sheet.map_or(Ok(()), |address| browser::open(&address))).await
}

/// Opens a page at Google that the guide names.
#[tauri::command]
pub(crate) async fn open_google(call: Call<'_>, page: Page) -> Result<()> {
    call.blocking(move || browser::open_page(page)).await
}

/// What people changed in the sheet.
#[tauri::command]
pub(crate) async fn proposals(call: Call<'_>, event: EventId) -> Result<Vec<Proposal>> {
    call.run(move |app| app.proposals(&event)).await
}

/// Takes such a change over.
#[tauri::command]
pub(crate) async fn accept_proposal(call: Call<'_>, event: EventId, id: i64) -> Result<()> {
    call.run(move |app| app.accept_proposal(&event, id)).await
}

/// Declines it: the sheet gets its value back.
#[tauri::command]
pub(crate) async fn decline_proposal(call: Call<'_>, event: EventId, id: i64) -> Result<()> {
    call.run(move |app| app.decline_proposal(&event, id)).await
}
