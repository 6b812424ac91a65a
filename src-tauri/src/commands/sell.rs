//! Commands about sales and single tickets.

use entrada_app::{EventId, Number, OrderWithTickets, PaymentMethod, SaleInput, TicketEdit, TicketView};

use crate::call::Call;
use crate::state::Result;

/// Sells.
#[tauri::command]
pub(crate) async fn issue(call: Call<'_>, event: EventId, sale: SaleInput) -> Result<OrderWithTickets> {
    call.run(move |app| app.issue(&event, &sale)).await
}

/// An order with its tickets.
#[tauri::command]
pub(crate) async fn order_tickets(call: Call<'_>, event: EventId, order: Number) -> Result<OrderWithTickets> {
    call.run(move |app| app.order_tickets(&event, order)).await
}

#[tauri::command]
pub(crate) async fn ticket(call: Call<'_>, event: EventId, number: Number) -> Result<TicketView> {
    call.run(move |app| app.ticket(&event, number)).await
}

#[tauri::command]
pub(crate) async fn edit_ticket(
    call: Call<'_>,
    event: EventId,
    number: Number,
    edit: TicketEdit,
) -> Result<TicketView> {
    call.run(move |app| app.edit_ticket(&event, number, &edit)).await
}

#[tauri::command]
pub(crate) async fn cancel(
    call: Call<'_>,
    event: EventId,
    number: Number,
    reason: Option<String>,
) -> Result<TicketView> {
    call.run(move |app| app.cancel(&event, number, reason.as_deref())).await
}

/// Takes a cancellation back.
#[tauri::command]
pub(crate) async fn reinstate(call: Call<'_>, event: EventId, number: Number) -> Result<TicketView> {
    call.run(move |app| app.reinstate(&event, number)).await
}

/// Holds a ticket back.
#[tauri::command]
pub(crate) async fn block(
    call: Call<'_>,
    event: EventId,
    number: Number,
    text: String,
) -> Result<TicketView> {
    call.run(move |app| app.block(&event, number, &text)).await
}

/// Lifts a block.
#[tauri::command]
pub(crate) async fn unblock(call: Call<'_>, event: EventId, number: Number) -> Result<TicketView> {
    call.run(move |app| app.unblock(&event, number)).await
}

/// Makes a new code; older ones no longer count.
#[tauri::command]
pub(crate) async fn reissue(call: Call<'_>, event: EventId, number: Number) -> Result<TicketView> {
    call.run(move |app| app.reissue(&event, number)).await
}

/// Links a wristband or card that is scanned in a ticket's place.
#[tauri::command]
pub(crate) async fn link_ticket(
    call: Call<'_>,
    event: EventId,
    number: Number,
    code: String,
) -> Result<TicketView> {
    call.run(move |app| app.link_ticket(&event, number, &code)).await
}

/// Ends that.
#[tauri::command]
pub(crate) async fn unlink_ticket(call: Call<'_>, event: EventId, number: Number) -> Result<TicketView> {
    call.run(move |app| app.unlink_ticket(&event, number)).await
}

/// Records that a ticket's order was paid.
#[tauri::command]
pub(crate) async fn pay(
    call: Call<'_>,
    event: EventId,
    number: Number,
    method: PaymentMethod,
) -> Result<TicketView> {
    call.run(move |app| app.pay(&event, number, method)).await
}

/// A ticket's code as SVG.
#[tauri::command]
pub(crate) async fn qr_svg(call: Call<'_>, event: EventId, number: Number) -> Result<String> {
    call.run(move |app| app.qr_svg(&event, number)).await
}
