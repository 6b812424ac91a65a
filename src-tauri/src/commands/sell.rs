//! Commands about sales and single tickets.

use entrada_app::{EventId, Issued, Number, PaymentMethod, SaleInput, TicketEdit, TicketView};
use tauri::State;

use crate::state::{Result, Shell};

/// Sells.
#[tauri::command]
pub(crate) async fn issue(shell: State<'_, Shell>, event: EventId, sale: SaleInput) -> Result<Issued> {
    shell.run(move |app| app.issue(&event, &sale)).await
}

/// An order with its tickets.
#[tauri::command]
pub(crate) async fn order_tickets(shell: State<'_, Shell>, event: EventId, order: Number) -> Result<Issued> {
    shell.run(move |app| app.order_tickets(&event, order)).await
}

/// One ticket.
#[tauri::command]
pub(crate) async fn ticket(shell: State<'_, Shell>, event: EventId, number: Number) -> Result<TicketView> {
    shell.run(move |app| app.ticket(&event, number)).await
}

/// Changes a ticket's data.
#[tauri::command]
pub(crate) async fn edit_ticket(
    shell: State<'_, Shell>,
    event: EventId,
    number: Number,
    edit: TicketEdit,
) -> Result<TicketView> {
    shell.run(move |app| app.edit_ticket(&event, number, &edit)).await
}

/// Cancels a ticket.
#[tauri::command]
pub(crate) async fn cancel(
    shell: State<'_, Shell>,
    event: EventId,
    number: Number,
    reason: Option<String>,
) -> Result<TicketView> {
    shell.run(move |app| app.cancel(&event, number, reason.as_deref())).await
}

/// Takes a cancellation back.
#[tauri::command]
pub(crate) async fn reinstate(shell: State<'_, Shell>, event: EventId, number: Number) -> Result<TicketView> {
    shell.run(move |app| app.reinstate(&event, number)).await
}

/// Holds a ticket back.
#[tauri::command]
pub(crate) async fn block(
    shell: State<'_, Shell>,
    event: EventId,
    number: Number,
    text: String,
) -> Result<TicketView> {
    shell.run(move |app| app.block(&event, number, &text)).await
}

/// Lifts a block.
#[tauri::command]
pub(crate) async fn unblock(shell: State<'_, Shell>, event: EventId, number: Number) -> Result<TicketView> {
    shell.run(move |app| app.unblock(&event, number)).await
}

/// Makes a new code; older ones no longer count.
#[tauri::command]
pub(crate) async fn reissue(shell: State<'_, Shell>, event: EventId, number: Number) -> Result<TicketView> {
    shell.run(move |app| app.reissue(&event, number)).await
}

/// Records that a ticket's order was paid.
#[tauri::command]
pub(crate) async fn pay(
    shell: State<'_, Shell>,
    event: EventId,
    number: Number,
    method: PaymentMethod,
) -> Result<TicketView> {
    shell.run(move |app| app.pay(&event, number, method)).await
}

/// A ticket's code as SVG.
#[tauri::command]
pub(crate) async fn qr_svg(shell: State<'_, Shell>, event: EventId, number: Number) -> Result<String> {
    shell.run(move |app| app.qr_svg(&event, number)).await
}
