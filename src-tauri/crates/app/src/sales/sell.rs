//! Selling: an order, its payments and its tickets, on disk together or not at all. What is left to sell is
//! `lookup::availability`'s, paying later `payments`'.

use std::collections::{BTreeMap, BTreeSet};

use entrada_core::Timestamp;
use entrada_core::fact::{Body, IssuedLine};
use entrada_core::ids::EventId;
use entrada_core::model::{Event, OrderLine, Person, Role, TicketType};
use entrada_core::money::Currency;
use entrada_core::number::Number;
use entrada_core::patch::Patch;
use entrada_core::text;
use entrada_core::when::DayAs;
use entrada_store::Reader;

use crate::access::parts::Parts;
use crate::access::rights::UseCase;
use crate::access::transaction::WriteAccess;
use crate::dto::{HolderInput, OrderWithTickets, PaymentInput, SaleInput};
use crate::error::ErrorArg;
use crate::input::optional_time;
use crate::laptop::entropy::random_number;
use crate::lookup::availability::{Availability, require_free_seat};
use crate::lookup::find::{no_type, require_event};
use crate::lookup::sealing::new_sealing;
use crate::views::order::order_with_tickets;
use crate::{App, Result, app_error};

/// The most tickets that one sale may have.
pub(crate) const SALE_MAX: usize = 50_000;
/// How many tickets one fact carries: small enough that reading one again is quick.
const PER_FACT: usize = 200;

/// A ticket to be, with everything checked.
pub(crate) struct NewTicket {
    pub(crate) type_index: u16,
    pub(crate) name: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) seat: Option<String>,
    pub(crate) note: Option<String>,
    /// A code of another system that it keeps.
    pub(crate) foreign_code: Option<String>,
    /// What it costs, in minor units, when it is not what its type does.
    pub(crate) price: Option<i64>,
    /// Why.
    pub(crate) price_reason: Option<String>,
}

/// Who pays how.
#[derive(Default)]
pub(crate) struct NewOrder {
    pub(crate) buyer: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) note: Option<String>,
    /// How long its places are kept while it is not paid.
    pub(crate) pay_until: Option<Timestamp>,
    /// None: it is not paid yet, unless it costs nothing.
    pub(crate) payments: Vec<PaymentInput>,
}

impl NewTicket {
    /// A ticket of what was typed.
    pub(crate) fn typed(type_index: u16, holder: &HolderInput) -> Result<Self> {
        let typed = |field: &Option<String>| field.clone().unwrap_or_default();
        Ok(Self {
            type_index,
            name: text::optional_name("name", &typed(&holder.name))?,
            email: text::email(&typed(&holder.email))?,
            seat: text::optional_name("seat", &typed(&holder.seat))?,
            note: text::note("note", &typed(&holder.note))?,
            foreign_code: None,
            price: None,
            price_reason: None,
        })
    }

    /// Its person, as far as a door needs them, and how to reach them.
    fn person(&self) -> (Person, Person) {
        let field = |value: &Option<String>| Patch::from(value.clone());
        let (name, email, note) = (field(&self.name), field(&self.email), field(&self.note));
        (Person { name, note, ..Person::default() }, Person { email, ..Person::default() })
    }
}

impl App {
    /// Sells: records the order, its payment and its tickets.
    ///
    /// # Errors
    /// When something typed is wrong, a quota is reached, or the role does not allow it.
    pub fn issue(&self, event: &EventId, sale: &SaleInput) -> Result<OrderWithTickets> {
        self.write(|access| {
            access.authorize(UseCase::Issue)?;
            let of = require_event(access, *event)?;
            let types = access.types(*event)?;
            let mut tickets = Vec::new();
            for line in &sale.lines {
                let index = line.type_index;
                let ticket_type = types.get(&index).ok_or_else(|| no_type(&index.to_string(), &of))?;
                for holder in &line.holders {
                    let (typed, reason) = (holder.price.as_deref(), holder.price_reason.as_deref());
                    let (price, price_reason) = other_price(ticket_type, typed, reason)?;
                    tickets.push(NewTicket { price, price_reason, ..NewTicket::typed(index, holder)? });
                }
            }
            let mut order = new_order(sale)?;
            if let Patch::Set(until) = optional_time(sale.pay_until.as_deref(), None, &of.zone(), DayAs::End)?
            {
                if until <= access.now {
                    return Err(app_error!(BadInput, "pay-until-over"));
                }
                order.pay_until = Some(until);
            }
            let (number, change) = self.issue_new(access, *event, (&of, &types), order, &tickets)?;
            Ok(OrderWithTickets { change, ..order_with_tickets(access, *event, number)? })
        })
    }

    /// Issues tickets within one order; all of it is checked first. Returns its number and the change, in minor units.
    fn issue_new(
        &self,
        access: &WriteAccess<'_>,
        event: EventId,
        (of, types): (&Event, &BTreeMap<u16, TicketType>),
        order: NewOrder,
        tickets: &[NewTicket],
    ) -> Result<(Number, i64)> {
        if tickets.is_empty() {
            return Err(app_error!(BadInput, "sale-empty"));
        }
        if tickets.len() > SALE_MAX {
            return Err(app_error!(BadInput, "sale-too-large", count = tickets.len(), max = SALE_MAX));
        }
        let mut counts: BTreeMap<(u16, Option<i64>), u32> = BTreeMap::new();
        for ticket in tickets {
            *counts.entry((ticket.type_index, ticket.price)).or_default() += 1;
        }
        let mut lines = Vec::new();
        let mut currencies: BTreeSet<&str> = BTreeSet::new();
        let (mut total, mut currency) = (0_i64, of.currency);
        let now = access.now;
        let mut places = Availability::load(access, event, now)?;
        for ((index, other), count) in &counts {
            let ticket_type = types.get(index).ok_or_else(|| no_type(&index.to_string(), of))?;
            places.sell(*index, *count)?;
            let price = other.unwrap_or(ticket_type.price);
            total = total.saturating_add(price.saturating_mul(i64::from(*count)));
            if price > 0 {
                currencies.insert(ticket_type.currency.code());
                currency = ticket_type.currency;
            }
            lines.push(OrderLine { type_index: *index, count: *count, price });
        }
        let mut currencies = currencies.into_iter();
        if let (Some(first), Some(second)) = (currencies.next(), currencies.next()) {
            let both = |first: ErrorArg, second: &str| {
                app_error!(BadInput, "one-and-another", first = first, second = second)
            };
            let all = currencies.fold(both(first.into(), second), |some, next| both(some.into(), next));
            return Err(app_error!(BadInput, "sale-in-several-currencies", currencies = all));
        }
        check_seats(access, event, tickets, now)?;
        let number = random_number()?;
        let payments = order.payments.clone();
        let names_for = of.names_for();
        self.record_order(access, event, number, order, names_for, lines, total, currency)?;
        let change = if payments.is_empty() && total > 0 {
            0
        } else {
            self.pay_new(access, event, number, total, currency, &payments)?
        };
        self.record_tickets(access, event, number, tickets, names_for, types)?;
        Ok((number, change))
    }

    #[allow(clippy::too_many_arguments, reason = "an order has that many parts")]
    fn record_order(
        &self,
        access: &WriteAccess<'_>,
        event: EventId,
        number: Number,
        order: NewOrder,
        names_for: Role,
        lines: Vec<OrderLine>,
        total: i64,
        currency: Currency,
    ) -> Result<()> {
        let NewOrder { buyer, email, note, pay_until, payments: _ } = order;
        let mut parts = Parts::default();
        let buyer = Person { name: buyer.into(), email: email.into(), ..Person::default() };
        let buyer = parts.add(Role::Desk, &buyer)?;
        let note = parts.add(names_for, &Person { note: note.into(), ..Person::default() })?;
        let body = Body::OrderRecorded { order: number, buyer, note, lines, total, currency, pay_until };
        access.append(event, body, parts.into_inner())
    }

    fn record_tickets(
        &self,
        access: &WriteAccess<'_>,
        event: EventId,
        order: Number,
        tickets: &[NewTicket],
        names_for: Role,
        types: &BTreeMap<u16, TicketType>,
    ) -> Result<()> {
        let said = tickets.chunks(PER_FACT).map(|some| {
            let mut parts = Parts::default();
            let mut issued = Vec::with_capacity(some.len());
            for ticket in some {
                let (person, contact) = ticket.person();
                let of = types.get(&ticket.type_index);
                let sealing = match ticket.foreign_code {
                    Some(_) => None,
                    None => Some(new_sealing(ticket.type_index, of)),
                };
                issued.push(IssuedLine {
                    number: random_number()?,
                    type_index: ticket.type_index,
                    person: parts.add(names_for, &person)?,
                    contact: parts.add(Role::Desk, &contact)?,
                    seat: ticket.seat.clone(),
                    valid_from: None,
                    valid_until: None,
                    sealing,
                    foreign_code: ticket.foreign_code.clone(),
                    origin: None,
                    price: Some(ticket.price.unwrap_or(of.map_or(0, |of| of.price))),
                    tax: of.and_then(|of| of.tax),
                    price_reason: ticket.price_reason.clone(),
                });
            }
            Ok((Body::TicketsIssued { order, tickets: issued }, parts.into_inner()))
        });
        access.append_all(event, said)
    }
}

/// A price that is not the type's, as typed, and why. A reason is wanted; with the type's own price there is none.
pub(crate) fn other_price(
    ticket_type: &TicketType,
    typed: Option<&str>,
    reason: Option<&str>,
) -> Result<(Option<i64>, Option<String>)> {
    let typed = typed.map(str::trim).filter(|typed| !typed.is_empty());
    let Some(price) = typed.map(|typed| ticket_type.currency.parse_amount(typed)).transpose()? else {
        return Ok((None, None));
    };
    if price == ticket_type.price {
        return Ok((None, None));
    }
    match text::note("reason", reason.unwrap_or_default())? {
        Some(reason) => Ok((Some(price), Some(reason))),
        None => {
            let money = |minor| ErrorArg::Money(minor, ticket_type.currency);
            let (name, usual) = (&ticket_type.name, money(ticket_type.price));
            Err(app_error!(BadInput, "price-needs-reason", name = name, usual = usual, price = money(price)))
        }
    }
}

/// Who pays how, as typed; how long the places are kept is read in the event's zone.
fn new_order(sale: &SaleInput) -> Result<NewOrder> {
    let typed = |field: &Option<String>| field.clone().unwrap_or_default();
    let payments = match sale.payment {
        Some(_) if !sale.payments.is_empty() => {
            return Err(app_error!(BadInput, "payment-named-twice"));
        }
        Some(method) => vec![PaymentInput { method, amount: None, tendered: None }],
        None => sale.payments.clone(),
    };
    Ok(NewOrder {
        buyer: text::optional_name("buyer's name", &typed(&sale.buyer))?,
        email: text::email(&typed(&sale.email))?,
        note: text::note("note", &typed(&sale.order_note))?,
        pay_until: None,
        payments,
    })
}

/// Each seat is free, and stands once in the sale.
fn check_seats(reader: &Reader<'_>, event: EventId, tickets: &[NewTicket], now: Timestamp) -> Result<()> {
    let mut seen = BTreeSet::new();
    for seat in tickets.iter().filter_map(|ticket| ticket.seat.as_deref()) {
        if !seen.insert(text::key(seat)) {
            return Err(app_error!(Conflict, "seat-twice", seat = seat));
        }
        require_free_seat(reader, event, seat, None, now)?;
    }
    Ok(())
}
