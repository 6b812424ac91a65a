//! Orders looked at: found, listed, opened with their tickets and payments, and their data changed. Their money is
//! `money`'s, and making them `sell`'s.

use std::collections::BTreeMap;

use entrada_core::Timestamp;
use entrada_core::fact::Body;
use entrada_core::house::Staff;
use entrada_core::ids::{DeviceId, EventId, StaffId};
use entrada_core::model::{Order, Person, Role};
use entrada_core::number::Number;
use entrada_core::patch::Patch;
use entrada_core::{text, when};
use entrada_store::{GuestFilter, PaymentRow, Reader};

use crate::access::rights::UseCase;
use crate::access::transaction::Access;
use crate::dto::{Issued, OrderEdit, OrderPage, OrderQuery, OrderView, PaymentView};
use crate::error::{AppError, ErrorCode};
use crate::event::events::known;
use crate::input::optional_time;
use crate::laptop::entropy::part;
use crate::lookup::availability::take_back;
use crate::sales::payments::{no_order, order_known};
use crate::{App, Result};

/// How many orders are listed when nobody says how many.
const PAGE: u32 = 100;
/// The most orders that are listed at once, and that a search looks for.
const PAGE_MAX: u32 = 1_000;

/// Shows orders and payments of one event: what all of them need is asked once.
pub(crate) struct OrderLister {
    now: Timestamp,
    devices: BTreeMap<DeviceId, String>,
    staff: BTreeMap<StaffId, Staff>,
}

impl OrderLister {
    pub(crate) fn device(&self, device: DeviceId) -> String {
        self.devices.get(&device).cloned().unwrap_or_else(|| device.short())
    }

    pub(crate) fn person(&self, staff: Option<StaffId>) -> Option<String> {
        staff.and_then(|staff| self.staff.get(&staff)).map(|staff| staff.name.clone())
    }

    pub(crate) fn view(&self, order: &Order) -> OrderView {
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
            overpaid: if order.is_paid() { order.paid().saturating_sub(order.total).max(0) } else { 0 },
            refunded: order.refunded,
            pay_until: order.pay_until,
            expired: order.is_expired(self.now),
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

impl App {
    pub(crate) fn order_lister(&self, access: &Access<'_>, event: EventId) -> Result<OrderLister> {
        let (devices, staff) = (access.device_names(event)?, access.staff(event)?);
        Ok(OrderLister { now: access.now, devices, staff })
    }

    /// An order, its tickets and its payments.
    ///
    /// # Errors
    /// When there is no such order or the role does not allow it.
    pub fn order_tickets(&self, event: &EventId, order: Number) -> Result<Issued> {
        self.authorize(UseCase::OrderTickets)?;
        self.read(|access| {
            access.require_role(*event, Role::Desk)?;
            let found = order_known(access, *event, order)?;
            let (lister, viewer) = (self.order_lister(access, *event)?, self.viewer(access, *event)?);
            let tickets = access.tickets_of_order(*event, order)?;
            let payments = access.payments(*event, order)?;
            Ok(Issued {
                order: lister.view(&found),
                tickets: tickets.iter().map(|row| viewer.ticket(row)).collect::<Result<_>>()?,
                payments: payments.iter().map(|row| lister.payment(row)).collect(),
                change: 0,
            })
        })
    }

    /// The order of a number, or of a ticket's number, over all events on this laptop.
    ///
    /// # Errors
    /// When there is none.
    pub fn find_order(&self, text: &str) -> Result<(EventId, Number)> {
        self.authorize(UseCase::FindOrder)?;
        let number: Number = text.parse()?;
        let events = self.read(|access| Ok(access.events_of_order(number)?))?;
        match events.as_slice() {
            [event] => Ok((*event, number)),
            [] => {
                let (event, ticket) = self.find_ticket(text).map_err(|error| match error.code {
                    ErrorCode::NotFound => no_order(number),
                    _ => error,
                })?;
                let row = self.read(|access| Ok(access.ticket(event, ticket)?))?;
                row.map(|row| (event, row.ticket.order)).ok_or_else(|| no_order(number))
            }
            _ => {
                let message = format!("several events here have an order {number}");
                Err(AppError::new(ErrorCode::Ambiguous, message))
            }
        }
    }

    /// The orders of an event, newest first, or those that a search finds.
    ///
    /// # Errors
    /// When the event is not here or the role does not allow it.
    pub fn orders(&self, event: &EventId, query: &OrderQuery) -> Result<OrderPage> {
        self.authorize(UseCase::Orders)?;
        self.read(|access| {
            known(access, *event)?;
            access.require_role(*event, Role::Desk)?;
            let lister = self.order_lister(access, *event)?;
            let (offset, limit) = (query.offset.unwrap_or(0), query.limit.unwrap_or(PAGE).min(PAGE_MAX));
            let search = query.search.as_deref().map(str::trim).filter(|search| !search.is_empty());
            let (orders, total) = match search {
                None => access.orders_page(*event, query.unpaid, offset, limit)?,
                Some(search) => {
                    let mut found = searched(access, *event, search)?;
                    found.retain(|order| !query.unpaid || !order.is_paid());
                    let total = u32::try_from(found.len()).unwrap_or(u32::MAX);
                    let size = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
                    (found.into_iter().skip(size(offset)).take(size(limit)).collect(), total)
                }
            };
            Ok(OrderPage { orders: orders.iter().map(|order| lister.view(order)).collect(), total })
        })
    }

    /// Changes an order's data.
    ///
    /// # Errors
    /// When something typed is wrong, places that it gave back are gone, or the role does not allow it.
    pub fn edit_order(&self, event: &EventId, order: Number, edit: &OrderEdit) -> Result<Issued> {
        self.authorize(UseCase::EditOrder)?;
        self.write(|access| {
            access.require_role(*event, Role::Desk)?;
            let of = order_known(access, *event, order)?;
            let zone = when::zone(&known(access, *event)?.timezone)?;
            let field = |old: &Option<String>, typed: &Option<String>, new: Option<String>| match typed {
                Some(_) => Patch::between(old.as_ref(), new),
                None => Patch::Keep,
            };
            let typed = |field: &Option<String>| field.clone().unwrap_or_default();
            let buyer = Person {
                name: field(
                    &of.buyer,
                    &edit.buyer,
                    text::optional_name("buyer's name", &typed(&edit.buyer))?,
                ),
                email: field(&of.email, &edit.email, text::email(&typed(&edit.email))?),
                note: field(&of.note, &edit.note, text::note("note", &typed(&edit.note))?),
                ..Person::default()
            };
            let pay_until = optional_time(edit.pay_until.as_deref(), of.pay_until, &zone)?;
            let parts = if buyer == Person::default() { Vec::new() } else { vec![part(buyer)?] };
            if parts.is_empty() && pay_until.is_keep() {
                return Ok(());
            }
            if !pay_until.is_keep() {
                // With more time it takes its places back, if they are still free.
                let mut later = of.clone();
                pay_until.clone().apply(&mut later.pay_until);
                if !later.is_expired(self.now()) {
                    take_back(access, *event, &of, self.now())?;
                }
            }
            let place = (!parts.is_empty()).then_some(0);
            access.append(*event, Body::OrderChanged { order, buyer: place, pay_until }, parts)
        })?;
        self.order_tickets(event, order)
    }
}

/// The orders that a text finds: by their number, a ticket's number, the buyer or a holder; newest first.
fn searched(reader: &Reader<'_>, event: EventId, search: &str) -> Result<Vec<Order>> {
    let most = usize::try_from(PAGE_MAX).unwrap_or(usize::MAX);
    let mut numbers = reader.orders_of_buyer(event, search, most)?;
    numbers.extend(search.parse::<Number>().ok());
    let filter = GuestFilter { search: search.to_owned(), ..GuestFilter::default() };
    numbers.extend(reader.guests(event, &filter, 0, PAGE_MAX)?.rows.into_iter().map(|row| row.ticket.order));
    numbers.sort_unstable();
    numbers.dedup();
    let mut orders = Vec::new();
    for number in numbers {
        orders.extend(reader.order(event, number)?);
    }
    orders.sort_by(|a, b| b.at.cmp(&a.at).then(a.number.cmp(&b.number)));
    Ok(orders)
}
