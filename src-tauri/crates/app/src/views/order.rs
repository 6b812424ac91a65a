//! An order and its payments as front ends get them.

use std::collections::BTreeMap;
use std::rc::Rc;

use entrada_core::Timestamp;
use entrada_core::ids::{DeviceId, EventId, StaffId};
use entrada_core::number::Number;
use entrada_core::order::{Order, Taxed};
use entrada_core::staff::Staff;
use entrada_store::PaymentRow;

use crate::Result;
use crate::access::transaction::Access;
use crate::dto::{OrderView, OrderWithTickets, PaymentView, TaxPart};
use crate::lookup::find::require_order;
use crate::views::letters::undrawable;
use crate::views::ticket::TicketViews;

/// Shows orders and payments of one event: what all of them need is asked once.
pub(crate) struct OrderViews {
    now: Timestamp,
    devices: BTreeMap<DeviceId, String>,
    staff: Rc<BTreeMap<StaffId, Staff>>,
}

impl OrderViews {
    pub(crate) fn new(access: &Access<'_>, event: EventId) -> Result<Self> {
        Ok(Self { now: access.now, devices: access.device_names(event)?, staff: access.all_staff(event)? })
    }

    pub(crate) fn device(&self, device: DeviceId) -> String {
        self.devices.get(&device).cloned().unwrap_or_else(|| device.short())
    }

    pub(crate) fn person(&self, staff: Option<StaffId>) -> Option<String> {
        staff.and_then(|staff| self.staff.get(&staff)).map(|staff| staff.name.clone())
    }

    /// Who of the event's people it was. Whoever writes facts by hand can name anybody: what is in the name of somebody who
    /// never worked here was done by the laptop, and nobody's totals have it.
    pub(crate) fn at_work(&self, staff: Option<StaffId>) -> Option<StaffId> {
        staff.filter(|staff| self.staff.contains_key(staff))
    }

    pub(crate) fn view(&self, order: &Order) -> OrderView {
        let taxes = order.taxes(order.paid().saturating_add(order.due())).into_iter();
        OrderView {
            number: order.number.to_string(),
            buyer: order.buyer.clone(),
            email: order.email.clone(),
            total: order.total,
            currency: order.currency.code().to_owned(),
            paid: order.paid(),
            method: order.method,
            at: order.at,
            due: order.due(),
            overpaid: order.overpaid(),
            refunded: order.refunded,
            pay_until: order.pay_until,
            expired: order.is_expired(self.now),
            paid_back: order.is_refunded(),
            taxes: taxes.map(|taxed| tax_part(taxed, order.currency.code())).collect(),
            note: order.note.clone(),
            device: self.device(order.by),
            person: self.person(order.staff),
        }
    }

    pub(crate) fn payment(&self, row: &PaymentRow) -> PaymentView {
        PaymentView {
            at: row.at,
            device: self.device(row.device),
            person: self.person(row.staff),
            method: row.method,
            amount: row.amount,
            currency: row.currency.clone(),
            tendered: row.tendered,
            change: row.tendered.map(|tendered| tendered.saturating_sub(row.amount)),
            reason: row.reason.clone(),
        }
    }
}

/// Money with tax in it.
pub(crate) fn tax_part(Taxed { rate, gross, tax }: Taxed, currency: &str) -> TaxPart {
    let net = gross.saturating_sub(tax);
    TaxPart { rate: rate.to_string(), currency: currency.to_owned(), net, tax, gross }
}

/// An order with its tickets and payments.
pub(crate) fn order_with_tickets(
    access: &Access<'_>,
    event: EventId,
    order: Number,
) -> Result<OrderWithTickets> {
    let found = require_order(access, event, order)?;
    let (orders, tickets) = (OrderViews::new(access, event)?, TicketViews::new(access, event)?);
    let (rows, payments) = (access.tickets_of_order(event, order)?, access.payments(event, order)?);
    let names = rows.iter().flat_map(|row| [row.ticket.name.as_deref(), row.ticket.seat.as_deref()]);
    let texts = names.chain([found.buyer.as_deref()]).flatten();
    let letters_missing = undrawable(access.language()?, texts);
    Ok(OrderWithTickets {
        order: orders.view(&found),
        tickets: rows.iter().map(|row| tickets.ticket(row)).collect::<Result<_>>()?,
        payments: payments.iter().map(|row| orders.payment(row)).collect(),
        change: 0,
        letters_missing,
    })
}
