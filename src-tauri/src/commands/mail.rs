//! Commands of the mail server and of sending tickets.

use entrada_app::{ErrorView, EventId, FrontEnd, MailInput, MailView, Selection, SendReport};
use tauri::State;

use crate::state::{Result, Shell};

/// The mail server that is set, without its password.
#[tauri::command]
pub(crate) async fn mail(shell: State<'_, Shell>) -> Result<Option<MailView>> {
    shell.run(|app| app.mail()).await
}

/// Sets the mail server.
#[tauri::command]
pub(crate) async fn save_mail(shell: State<'_, Shell>, input: MailInput) -> Result<MailView> {
    shell.run(move |app| app.save_mail(&input)).await
}

/// Sends a letter to see whether the settings are right.
#[tauri::command]
pub(crate) async fn test_mail(shell: State<'_, Shell>, to: String) -> Result<()> {
    shell.run(move |app| app.test_mail(&to)).await
}

/// Sends many tickets to their holders.
#[tauri::command]
pub(crate) async fn bulk_send(
    shell: State<'_, Shell>,
    event: EventId,
    selection: Selection,
    again: bool,
    work: String,
) -> Result<SendReport<ErrorView>> {
    let mut steps = shell.work(work.clone());
    let sent = shell
        .run(move |app| {
            let report = app.bulk_send(&event, &selection, again, &mut |done, of| steps.step(done, of))?;
            Ok(report.view(app.language(), FrontEnd::Window))
        })
        .await;
    shell.work_done(&work);
    sent
}
