//! Money for orders, taken at once or in parts, for one order or several. All of it are facts. Giving it back is
//! `refund`'s, the sum is `tender`'s, what may still be paid for `lookup::availability`'s, and orders looked at are `orders`'.

use entrada_core::fact::Body;
use entrada_core::ids::EventId;
use entrada_core::model::{Order, PaymentMethod, Role};
use entrada_core::money::Currency;
use entrada_core::number::Number;

use crate::access::rights::UseCase;
use crate::access::transaction::WriteAccess;
use crate::dto::{Paid, PayInput, PaymentInput, TicketView};
use crate::error::AppError;
use crate::lookup::availability::take_back;
use crate::lookup::find::{order_of, require_order, require_ticket};
use crate::sales::tender::{Split, Tender, split};
use crate::views::order::OrderViews;
use crate::views::ticket::TicketViews;
use crate::{App, Result, app_error};

impl App {
    /// Records that a ticket's order was paid: all that is due of it.
    ///
    /// # Errors
    /// When it is paid already, its places are gone, or the role does not allow it.
    pub fn pay(&self, event: &EventId, number: Number, method: PaymentMethod) -> Result<TicketView> {
        self.write(|access| {
            access.authorize(UseCase::Pay)?;
            let order = require_ticket(access, *event, number)?.ticket.order;
            self.pay_order_in(access, *event, order, method, None)?;
            TicketViews::new(access, *event)?.ticket(&require_ticket(access, *event, number)?)
        })
    }

    /// Records payments for one order or several of them together.
    ///
    /// # Errors
    /// When an order is paid already or its places are gone, the amounts do not fit, or the role does not allow it.
    pub fn pay_orders(&self, event: &EventId, input: &PayInput) -> Result<Paid> {
        self.authorize(UseCase::PayOrders)?;
        let (orders, taken, currency) = self.write(|access| {
            access.require_role(*event, Role::Desk)?;
            if input.payments.is_empty() {
                return Err(app_error!(BadInput, "no-payment-named"));
            }
            let mut orders: Vec<Order> = Vec::new();
            for text in &input.orders {
                let order = order_of(access, *event, text)?;
                if orders.iter().all(|other| other.number != order.number) {
                    orders.push(order);
                }
            }
            let currency = one_currency(&orders)?;
            let payments = tenders(&input.payments, currency)?;
            let taken = self.take(access, *event, &orders, &payments, currency)?;
            Ok::<_, AppError>((orders, taken, currency))
        })?;
        self.read(|access| {
            let lister = OrderViews::new(access, *event)?;
            let mut views = Vec::new();
            for order in orders {
                views.push(lister.view(&require_order(access, *event, order.number)?));
            }
            let amount = taken.shares.iter().fold(0_i64, |sum, share| sum.saturating_add(share.amount));
            Ok(Paid { orders: views, amount, change: taken.change, currency: currency.code().to_owned() })
        })
    }

    /// Takes all that is due of an order; returns the change in minor units. `tendered`: what was put on the counter.
    pub(crate) fn pay_order_in(
        &self,
        access: &WriteAccess<'_>,
        event: EventId,
        order: Number,
        method: PaymentMethod,
        tendered: Option<i64>,
    ) -> Result<i64> {
        access.require_role(event, Role::Desk)?;
        let order = require_order(access, event, order)?;
        let (currency, tender) = (order.currency, Tender { method, amount: None, tendered });
        Ok(self.take(access, event, &[order], &[tender], currency)?.change)
    }

    /// Records payments for orders that are due.
    pub(crate) fn take(
        &self,
        access: &WriteAccess<'_>,
        event: EventId,
        orders: &[Order],
        payments: &[Tender],
        currency: Currency,
    ) -> Result<Split> {
        let now = access.now;
        for order in orders {
            if order.due() == 0 {
                return Err(app_error!(Conflict, "order-paid-already", order = order.number));
            }
        }
        let dues: Vec<i64> = orders.iter().map(Order::due).collect();
        let split = split(&dues, payments, currency)?;
        for (place, (order, due)) in orders.iter().zip(dues).enumerate() {
            let paid = split.shares.iter().filter(|share| share.order == place);
            let paid = paid.fold(0_i64, |sum, share| sum.saturating_add(share.amount));
            if paid == 0 {
                continue;
            }
            take_back(access, event, order, now)?;
            if paid < due && order.is_expired(now) {
                return Err(app_error!(Conflict, "order-late-part", order = order.number));
            }
            // Written before the next one is looked at: what this order takes back is no longer there for that.
            for share in split.shares.iter().filter(|share| share.order == place) {
                self.record(
                    access,
                    event,
                    order.number,
                    currency,
                    share.method,
                    share.amount,
                    share.tendered,
                )?;
            }
        }
        Ok(split)
    }

    /// The payments of an order that is made in the same transaction.
    pub(crate) fn pay_new(
        &self,
        access: &WriteAccess<'_>,
        event: EventId,
        order: Number,
        total: i64,
        currency: Currency,
        payments: &[PaymentInput],
    ) -> Result<i64> {
        let payments = tenders(payments, currency)?;
        if total == 0 && payments.iter().all(|tender| tender.amount.unwrap_or(0) == 0) {
            self.record(access, event, order, currency, PaymentMethod::Free, 0, None)?;
            return Ok(payments
                .iter()
                .fold(0_i64, |sum, tender| sum.saturating_add(tender.tendered.unwrap_or(0))));
        }
        let split = split(&[total], &payments, currency)?;
        for share in &split.shares {
            self.record(access, event, order, currency, share.method, share.amount, share.tendered)?;
        }
        Ok(split.change)
    }

    #[allow(clippy::too_many_arguments, reason = "a payment has that many parts")]
    fn record(
        &self,
        access: &WriteAccess<'_>,
        event: EventId,
        order: Number,
        currency: Currency,
        method: PaymentMethod,
        amount: i64,
        tendered: Option<i64>,
    ) -> Result<()> {
        let body = Body::PaymentRecorded {
            order,
            method,
            amount,
            currency,
            tendered,
            reason: None,
            allowance: None,
        };
        access.append(event, body, Vec::new())
    }
}

/// Payments as typed, read in a currency.
fn tenders(payments: &[PaymentInput], currency: Currency) -> Result<Vec<Tender>> {
    let read = |text: &Option<String>| -> Result<Option<i64>> {
        let text = text.as_deref().map(str::trim).filter(|text| !text.is_empty());
        Ok(text.map(|text| currency.parse_amount(text)).transpose()?)
    };
    payments
        .iter()
        .map(|payment| {
            let (amount, tendered) = (read(&payment.amount)?, read(&payment.tendered)?);
            Ok(Tender { method: payment.method, amount, tendered })
        })
        .collect()
}

fn one_currency(orders: &[Order]) -> Result<Currency> {
    let Some(first) = orders.first() else { return Err(app_error!(BadInput, "no-order-named")) };
    match orders.iter().find(|order| order.currency != first.currency) {
        Some(other) => {
            let (first, second) = (first.currency.code(), other.currency.code());
            Err(app_error!(BadInput, "payment-in-two-currencies", first = first, second = second))
        }
        None => Ok(first.currency),
    }
}
