//! A ticket that was sold, of another type or at another price: the difference is due, or was paid too much. Its code stays
//! as it is, so what was printed or mailed still lets in.

use entrada_core::fact::Body;
use entrada_core::ids::EventId;
use entrada_core::model::{Role, TicketState};
use entrada_core::number::Number;

use crate::access::rights::UseCase;
use crate::dto::{OrderWithTickets, TypeChangeInput};
use crate::lookup::availability::Availability;
use crate::lookup::find::{no_type, require_event, require_order, require_ticket};
use crate::sales::refund::give_back;
use crate::sales::sell::other_price;
use crate::sales::tender::Tender;
use crate::views::order::order_with_tickets;
use crate::{App, Result, app_error};

impl App {
    /// Changes a ticket's type or price, and takes or gives back the difference where somebody says how.
    ///
    /// # Errors
    /// When it is cancelled, nothing changes, the type is sold out or in another currency, a price has no reason, or the role
    /// does not allow it.
    pub fn change_type(
        &self,
        event: &EventId,
        number: Number,
        input: &TypeChangeInput,
    ) -> Result<OrderWithTickets> {
        self.write(|access| {
            access.authorize(UseCase::ChangeType)?;
            access.require_role(*event, Role::Desk)?;
            let (row, of) = (require_ticket(access, *event, number)?, require_event(access, *event)?);
            let order = require_order(access, *event, row.ticket.order)?;
            if row.ticket.state == TicketState::Cancelled {
                return Err(app_error!(Conflict, "ticket-cancelled-reinstate", number = number));
            }
            let index = input.type_index.unwrap_or(row.ticket.type_index);
            let types = access.types(*event)?;
            let ticket_type = types.get(&index).ok_or_else(|| no_type(&index.to_string(), &of))?;
            let (price, reason) =
                other_price(ticket_type, input.price.as_deref(), input.price_reason.as_deref())?;
            let price = price.unwrap_or(ticket_type.price);
            if (index, price) == (row.ticket.type_index, row.price) {
                return Err(app_error!(
                    Conflict,
                    "type-same-already",
                    number = number,
                    name = &ticket_type.name
                ));
            }
            if price > 0 && ticket_type.currency != order.currency {
                let (name, currency) = (&ticket_type.name, ticket_type.currency.code());
                let paid_in = order.currency.code();
                return Err(app_error!(
                    BadInput,
                    "type-in-other-currency",
                    name = name,
                    currency = currency,
                    order = paid_in
                ));
            }
            if index != row.ticket.type_index {
                let mut places = Availability::load(access, *event, access.now)?;
                if !row.is_expired(access.now) {
                    places.give_back(row.ticket.type_index);
                }
                places.sell(index, 1)?;
            }
            let (ticket, type_index, tax) = (number, index, ticket_type.tax);
            let body = Body::TicketTypeChanged { ticket, type_index, price, tax, reason: reason.clone() };
            access.append(*event, body, Vec::new())?;
            let (before, order) = (order.overpaid(), require_order(access, *event, order.number)?);
            let mut change = 0;
            if let Some(method) = input.payment {
                let back = order.overpaid().saturating_sub(before);
                if order.due() > 0 {
                    let typed = input.tendered.as_deref().map(str::trim).filter(|typed| !typed.is_empty());
                    let tendered = typed.map(|typed| order.currency.parse_amount(typed)).transpose()?;
                    let (currency, tender) = (order.currency, Tender { method, amount: None, tendered });
                    let paid = std::slice::from_ref(&order);
                    change = self.take(access, *event, paid, &[tender], currency)?.change;
                } else if back > 0 {
                    give_back(access, *event, &order, back, method, reason)?;
                }
            }
            Ok(OrderWithTickets { change, ..order_with_tickets(access, *event, order.number)? })
        })
    }
}
