//! Orders looked at: found, listed, opened with their tickets and payments, and their data changed. Their money is
//! `payments`', and making them `sell`'s.

use entrada_core::fact::Body;
use entrada_core::ids::EventId;
use entrada_core::model::{Order, Person, Role};
use entrada_core::number::Number;
use entrada_core::patch::Patch;
use entrada_core::text;
use entrada_core::when::DayAs;
use entrada_store::{GuestFilter, Reader};

use crate::access::parts::Parts;
use crate::access::rights::UseCase;
use crate::dto::{OrderEdit, OrderPage, OrderQuery, OrderWithTickets};
use crate::error::ErrorCode;
use crate::input::optional_time;
use crate::lookup::availability::take_back;
use crate::lookup::find::{event_of_ticket, no_order, require_event, require_order};
use crate::views::order::{OrderViews, order_with_tickets};
use crate::{App, Result, app_error};

/// How many orders are listed when nobody says how many.
const PAGE: u32 = 100;
/// The most orders that are listed at once, and that a search looks for.
const PAGE_MAX: u32 = 1_000;

impl App {
    /// An order, its tickets and its payments.
    ///
    /// # Errors
    /// When there is no such order or the role does not allow it.
    pub fn order_tickets(&self, event: &EventId, order: Number) -> Result<OrderWithTickets> {
        self.read(|access| {
            access.authorize(UseCase::OrderTickets)?;
            access.require_role(*event, Role::Desk)?;
            order_with_tickets(access, *event, order)
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
            [] => self.read(|access| {
                let event = event_of_ticket(access, number).map_err(|error| match error.code {
                    ErrorCode::NotFound => no_order(number),
                    _ => error,
                })?;
                let row = access.ticket(event, number)?.ok_or_else(|| no_order(number))?;
                Ok((event, row.ticket.order))
            }),
            _ => Err(app_error!(Ambiguous, "order-in-several-events", order = number)),
        }
    }

    /// The orders of an event, newest first, or those that a search finds.
    ///
    /// # Errors
    /// When the event is not here or the role does not allow it.
    pub fn orders(&self, event: &EventId, query: &OrderQuery) -> Result<OrderPage> {
        self.read(|access| {
            access.authorize(UseCase::Orders)?;
            require_event(access, *event)?;
            access.require_role(*event, Role::Desk)?;
            let lister = OrderViews::new(access, *event)?;
            let (offset, limit) = (query.offset.unwrap_or(0), query.limit.unwrap_or(PAGE).min(PAGE_MAX));
            let search = query.search.as_deref().map(str::trim).filter(|search| !search.is_empty());
            let (orders, total) = match search {
                None => access.orders_page(*event, query.unpaid, offset, limit)?,
                Some(search) => {
                    let mut found = searched(access, *event, search)?;
                    found.retain(|order| !query.unpaid || order.due() > 0);
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
    pub fn edit_order(&self, event: &EventId, order: Number, edit: &OrderEdit) -> Result<OrderWithTickets> {
        self.write(|access| {
            access.authorize(UseCase::EditOrder)?;
            access.require_role(*event, Role::Desk)?;
            let of = require_order(access, *event, order)?;
            let rules = require_event(access, *event)?;
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
                ..Person::default()
            };
            let note = Person {
                note: field(&of.note, &edit.note, text::note("note", &typed(&edit.note))?),
                ..Person::default()
            };
            let pay_until =
                optional_time(edit.pay_until.as_deref(), of.pay_until, &rules.zone(), DayAs::End)?;
            let mut parts = Parts::default();
            let buyer = parts.add(Role::Desk, &buyer)?;
            let note = parts.add(rules.names_for(), &note)?;
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
            access.append(*event, Body::OrderChanged { order, buyer, note, pay_until }, parts.into_inner())
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
