//! Commands about orders found again, money taken and given back, and the drawer. Selling is in `sell`.

use std::path::PathBuf;

use entrada_app::{
    CashInput, CashState, CashView, EventId, JobView, Number, OrderEdit, OrderPage, OrderQuery,
    OrderWithTickets, Paid, PayInput, RefundInput, TypeChangeInput, write_atomically,
};

use crate::call::Call;
use crate::files::{Kind, name, to_save};
use crate::state::Result;

/// The orders, or those that a search finds.
#[tauri::command]
pub(crate) async fn orders(call: Call<'_>, event: EventId, query: OrderQuery) -> Result<OrderPage> {
    call.run(move |app| app.orders(&event, &query)).await
}

#[tauri::command]
pub(crate) async fn edit_order(
    call: Call<'_>,
    event: EventId,
    order: Number,
    edit: OrderEdit,
) -> Result<OrderWithTickets> {
    call.run(move |app| app.edit_order(&event, order, &edit)).await
}

/// Takes money for orders.
#[tauri::command]
pub(crate) async fn pay_orders(call: Call<'_>, event: EventId, input: PayInput) -> Result<Paid> {
    call.run(move |app| app.pay_orders(&event, &input)).await
}

/// Gives money back for an order.
#[tauri::command]
pub(crate) async fn refund(
    call: Call<'_>,
    event: EventId,
    order: Number,
    input: RefundInput,
) -> Result<OrderWithTickets> {
    call.run(move |app| app.refund(&event, order, &input)).await
}

/// Saves a receipt for an order as PDF; `None` when the person cancels.
#[tauri::command]
pub(crate) async fn save_receipt(call: Call<'_>, event: EventId, order: Number) -> Result<Option<PathBuf>> {
    let name = name(&call, event, format!("receipt-{order}"), "pdf").await?;
    let pdf = call.run(move |app| app.receipt_pdf(&event, order, None)).await?;
    let Some(path) = to_save(&call, name, Kind::Pdf).await? else { return Ok(None) };
    call.blocking(move || write_atomically(&path, &pdf).map(Some)).await
}

#[tauri::command]
pub(crate) async fn print_receipt(
    call: Call<'_>,
    event: EventId,
    order: Number,
    printer: Option<String>,
    copies: u32,
) -> Result<JobView> {
    call.run(move |app| app.print_receipt(&event, order, printer.as_deref(), copies)).await
}

/// Another type or price for a ticket.
#[tauri::command]
pub(crate) async fn change_type(
    call: Call<'_>,
    event: EventId,
    number: Number,
    input: TypeChangeInput,
) -> Result<OrderWithTickets> {
    call.run(move |app| app.change_type(&event, number, &input)).await
}

/// The drawer of this laptop, and all counts.
#[tauri::command]
pub(crate) async fn cash(call: Call<'_>, event: EventId) -> Result<CashState> {
    call.run(move |app| app.cash(&event)).await
}

/// Writes down what lies in the drawer.
#[tauri::command]
pub(crate) async fn count_cash(call: Call<'_>, event: EventId, input: CashInput) -> Result<CashView> {
    call.run(move |app| app.count_cash(&event, &input)).await
}
