//! Commands about orders found again, money taken and given back, and the drawer. Selling is in `sell`.

use entrada_app::{
    CashInput, CashState, CashView, EventId, Issued, Number, OrderEdit, OrderPage, OrderQuery, Paid,
    PayInput, RefundInput,
};
use tauri::State;

use crate::state::{Result, Shell};

/// The orders, or those that a search finds.
#[tauri::command]
pub(crate) async fn orders(shell: State<'_, Shell>, event: EventId, query: OrderQuery) -> Result<OrderPage> {
    shell.run(move |app| app.orders(&event, &query)).await
}

/// Changes an order's data.
#[tauri::command]
pub(crate) async fn edit_order(
    shell: State<'_, Shell>,
    event: EventId,
    order: Number,
    edit: OrderEdit,
) -> Result<Issued> {
    shell.run(move |app| app.edit_order(&event, order, &edit)).await
}

/// Takes money for orders.
#[tauri::command]
pub(crate) async fn pay_orders(shell: State<'_, Shell>, event: EventId, input: PayInput) -> Result<Paid> {
    shell.run(move |app| app.pay_orders(&event, &input)).await
}

/// Gives money back for an order.
#[tauri::command]
pub(crate) async fn refund(
    shell: State<'_, Shell>,
    event: EventId,
    order: Number,
    input: RefundInput,
) -> Result<Issued> {
    shell.run(move |app| app.refund(&event, order, &input)).await
}

/// The drawer of this laptop, and all counts.
#[tauri::command]
pub(crate) async fn cash(shell: State<'_, Shell>, event: EventId) -> Result<CashState> {
    shell.run(move |app| app.cash(&event)).await
}

/// Writes down what lies in the drawer.
#[tauri::command]
pub(crate) async fn count_cash(
    shell: State<'_, Shell>,
    event: EventId,
    input: CashInput,
) -> Result<CashView> {
    shell.run(move |app| app.count_cash(&event, &input)).await
}
