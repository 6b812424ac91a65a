//! Commands of the mail server and of sending tickets.

use entrada_app::{ErrorView, EventId, FrontEnd, MailInput, MailView, Selection, SendReport};

use crate::call::Call;
use crate::state::Result;

/// The mail server that is set, without its password.
#[tauri::command]
pub(crate) async fn mail(call: Call<'_>) -> Result<Option<MailView>> {
    call.run(|app| app.mail()).await
}

/// Sets the mail server.
#[tauri::command]
pub(crate) async fn save_mail(call: Call<'_>, input: MailInput) -> Result<MailView> {
    call.run(move |app| app.save_mail(&input)).await
}

/// Sends a letter to see whether the settings are right.
#[tauri::command]
pub(crate) async fn test_mail(call: Call<'_>, to: String) -> Result<()> {
    call.run(move |app| app.test_mail(&to)).await
}

/// Sends many tickets to their holders.
#[tauri::command]
pub(crate) async fn bulk_send(
    call: Call<'_>,
    event: EventId,
    selection: Selection,
    again: bool,
    work: String,
) -> Result<SendReport<ErrorView>> {
    let mut steps = call.work(work.clone());
    let sent = call
        .run(move |app| {
            let report = app.bulk_send(&event, &selection, again, &mut |done, of| steps.step(done, of))?;
            Ok(report.view(app.language(), FrontEnd::Window))
        })
        .await;
    call.work_done(&work);
    sent
}
