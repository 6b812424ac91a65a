//! Commands about orders found again, money taken and given back, and the drawer. Selling is in `sell`.

use entrada_app::{
    CashInput, CashState, CashView, EventId, Number, OrderEdit, OrderPage, OrderQuery, OrderWithTickets,
    Paid, PayInput, RefundInput, TypeChangeInput,
};

use crate::call::Call;
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
