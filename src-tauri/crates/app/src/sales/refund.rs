//! Money given back. Whoever has all of it back has no ticket any more: what was paid for is cancelled, unless somebody says
//! that it is paid anew, and then it lets nobody in until it is.

use entrada_core::fact::Body;
use entrada_core::ids::EventId;
use entrada_core::model::{Order, PaymentMethod, Role, TicketState};
use entrada_core::number::Number;
use entrada_core::text;
use entrada_store::TicketRow;

use crate::access::rights::UseCase;
use crate::access::transaction::{Access, WriteAccess};
use crate::dto::{OrderWithTickets, RefundInput};
use crate::error::ErrorArg;
use crate::lookup::find::{require_order, require_ticket};
use crate::sales::tender::no_amount;
use crate::{App, Result, app_error};

impl App {
    /// The numbers of the tickets that a refund cancels unless it is told to keep them: all that is paid for them is given
    /// back.
    ///
    /// # Errors
    /// As [`App::refund`].
    pub fn refund_cancels(&self, event: &EventId, order: Number, input: &RefundInput) -> Result<Vec<Number>> {
        self.read(|access| {
            access.authorize(UseCase::RefundCancels)?;
            access.require_role(*event, Role::Desk)?;
            let of = require_order(access, *event, order)?;
            let ticket = ticket_of(access, *event, order, input.ticket.as_deref())?;
            let amount = amount_of(&of, ticket.as_ref(), input.amount.as_deref())?;
            let rows = whole(access, *event, &of, ticket, amount)?;
            Ok(rows.into_iter().map(|row| row.ticket.number).collect())
        })
    }

    /// Gives money back for an order or one of its tickets, all of it or a part, and cancels what all was given back for.
    ///
    /// # Errors
    /// When it is more than was paid, no amount, the ticket is of another order, or the role does not allow it.
    pub fn refund(&self, event: &EventId, order: Number, input: &RefundInput) -> Result<OrderWithTickets> {
        self.write(|access| {
            access.authorize(UseCase::Refund)?;
            access.require_role(*event, Role::Desk)?;
            let of = require_order(access, *event, order)?;
            let ticket = ticket_of(access, *event, order, input.ticket.as_deref())?;
            let amount = amount_of(&of, ticket.as_ref(), input.amount.as_deref())?;
            let method = input.method.or(of.method).unwrap_or(PaymentMethod::Other);
            if method == PaymentMethod::Free {
                return Err(app_error!(BadInput, "refund-not-free"));
            }
            let reason = text::note("reason", input.reason.as_deref().unwrap_or_default())?;
            let mut off = 0;
            if input.cancel.unwrap_or(true) {
                for row in whole(access, *event, &of, ticket, amount)? {
                    off += row.price;
                    let body = Body::TicketCancelled { ticket: row.ticket.number, reason: reason.clone() };
                    access.append(*event, body, Vec::new())?;
                }
            }
            give_back(
                access,
                *event,
                &Order { total: of.total.saturating_sub(off), ..of },
                amount,
                method,
                reason,
            )
        })?;
        self.order_tickets(event, order)
    }
}

/// Records that money was given back: first what was paid too much for what stands, the rest is off its price.
pub(crate) fn give_back(
    access: &WriteAccess<'_>,
    event: EventId,
    of: &Order,
    amount: i64,
    method: PaymentMethod,
    reason: Option<String>,
) -> Result<()> {
    let (order, currency) = (of.number, of.currency);
    let allowance = Some(amount.saturating_sub(of.overpaid()).max(0));
    let (amount, tendered) = (amount.saturating_neg(), None);
    let body = Body::PaymentRecorded { order, method, amount, currency, tendered, reason, allowance };
    access.append(event, body, Vec::new())
}

/// The ticket that money is given back for, where one is named.
fn ticket_of(
    access: &Access<'_>,
    event: EventId,
    order: Number,
    typed: Option<&str>,
) -> Result<Option<TicketRow>> {
    let Some(typed) = typed.map(str::trim).filter(|typed| !typed.is_empty()) else { return Ok(None) };
    let row = require_ticket(access, event, typed.parse()?)?;
    if row.ticket.order != order {
        return Err(app_error!(BadInput, "refund-other-order", number = row.ticket.number, order = order));
    }
    Ok(Some(row))
}

/// How much is given back: as typed, or what the ticket costs, or what was paid too much, or all.
fn amount_of(of: &Order, ticket: Option<&TicketRow>, typed: Option<&str>) -> Result<i64> {
    let (order, currency, paid) = (of.number, of.currency, of.paid());
    let money = |minor| ErrorArg::Money(minor, currency);
    let typed = typed.map(str::trim).filter(|typed| !typed.is_empty());
    let typed = typed.map(|typed| currency.parse_amount(typed)).transpose()?;
    if typed == Some(0) {
        return Err(no_amount(0, currency));
    }
    if paid <= 0 {
        return Err(app_error!(BadInput, "nothing-to-refund", order = order));
    }
    let over = Some(of.overpaid()).filter(|over| *over > 0);
    let amount = typed.unwrap_or_else(|| match ticket {
        Some(row) => row.price.min(paid),
        None => over.unwrap_or(paid),
    });
    if amount == 0 {
        return Err(no_amount(0, currency));
    }
    if amount > paid {
        let (amount, paid) = (money(amount), money(paid));
        return Err(app_error!(BadInput, "refund-too-much", amount = amount, paid = paid, order = order));
    }
    Ok(amount)
}

/// What stands of what all was given back for: the order's tickets when nothing is left of its money and that was not only paid
/// too much, or else the named ticket when its price is given back.
fn whole(
    access: &Access<'_>,
    event: EventId,
    of: &Order,
    ticket: Option<TicketRow>,
    amount: i64,
) -> Result<Vec<TicketRow>> {
    let stands = |row: &TicketRow| row.ticket.state != TicketState::Cancelled;
    if amount >= of.paid() && amount > of.overpaid() {
        let mut rows = access.tickets_of_order(event, of.number)?;
        rows.retain(stands);
        return Ok(rows);
    }
    Ok(ticket.into_iter().filter(|row| stands(row) && row.price > 0 && amount >= row.price).collect())
}
