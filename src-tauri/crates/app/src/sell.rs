//! Selling: an order, its payment and its tickets, on disk together or not at all.

use std::collections::{BTreeMap, BTreeSet};

use entrada_core::fact::{Body, IssuedLine, Part};
use entrada_core::ids::EventId;
use entrada_core::model::{OrderLine, PaymentMethod, Person, Role, Sealing, TicketType};
use entrada_core::money::Currency;
use entrada_core::number::Number;
use entrada_core::patch::Patch;
use entrada_core::text;
use entrada_store::Writer;

use crate::dto::{HolderInput, Issued, OrderView, SaleInput};
use crate::error::{AppError, ErrorCode};
use crate::events::{known, no_type};
use crate::open::{part, random, random_number};
use crate::{App, Result};

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
}

/// Who pays how.
pub(crate) struct NewOrder {
    pub(crate) buyer: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) payment: Option<PaymentMethod>,
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
        })
    }

    fn person(&self) -> Option<Person> {
        let field = |value: &Option<String>| value.clone().map_or(Patch::Keep, Patch::Set);
        let person = Person {
            name: field(&self.name),
            email: field(&self.email),
            note: field(&self.note),
            ..Person::default()
        };
        (person != Person::default()).then_some(person)
    }
}

impl App {
    /// Sells: records the order, its payment and its tickets.
    ///
    /// # Errors
    /// When something typed is wrong, a quota is reached, or the role does not allow it.
    pub fn issue(&self, event: &EventId, sale: &SaleInput) -> Result<Issued> {
        let mut tickets = Vec::new();
        for line in &sale.lines {
            for holder in &line.holders {
                tickets.push(NewTicket::typed(line.type_index, holder)?);
            }
        }
        let typed = |field: &Option<String>| field.clone().unwrap_or_default();
        let order = NewOrder {
            buyer: text::optional_name("buyer's name", &typed(&sale.buyer))?,
            email: text::email(&typed(&sale.email))?,
            payment: sale.payment,
        };
        let number = self.store.write(|writer| self.issue_new(writer, *event, order, &tickets))?;
        self.order_tickets(event, number)
    }

    /// An order and its tickets.
    ///
    /// # Errors
    /// When there is no such order or the role does not allow it.
    pub fn order_tickets(&self, event: &EventId, order: Number) -> Result<Issued> {
        self.store.read(|reader| {
            self.need(reader, *event, Role::Desk)?;
            let found = reader
                .order(*event, order)?
                .ok_or_else(|| AppError::not_found(format!("there is no order {order}")))?;
            let view = self.viewer(reader, *event)?;
            let tickets = reader.tickets_of_order(*event, order)?;
            Ok(Issued {
                order: OrderView {
                    number: found.number.to_string(),
                    buyer: found.buyer.clone(),
                    email: found.email.clone(),
                    total: found.total,
                    currency: found.currency.code().to_owned(),
                    paid: found.paid,
                    method: found.method,
                    at: found.at,
                },
                tickets: tickets.iter().map(|row| view.ticket(row)).collect::<Result<_>>()?,
            })
        })
    }

    /// Issues tickets within one order; all of it is checked first.
    pub(crate) fn issue_new(
        &self,
        writer: &Writer<'_>,
        event: EventId,
        order: NewOrder,
        tickets: &[NewTicket],
    ) -> Result<Number> {
        let of = known(writer, event)?;
        if tickets.is_empty() {
            return Err(AppError::bad_input("a sale needs at least one ticket"));
        }
        if tickets.len() > SALE_MAX {
            let message =
                format!("{} tickets are too many for one sale; at most {SALE_MAX} fit", tickets.len());
            return Err(AppError::bad_input(message).hint("Make several sales of it."));
        }
        let types = writer.types(event)?;
        let mut counts: BTreeMap<u16, u32> = BTreeMap::new();
        for ticket in tickets {
            *counts.entry(ticket.type_index).or_default() += 1;
        }
        let mut lines = Vec::new();
        let mut currencies: BTreeSet<&str> = BTreeSet::new();
        let (mut total, mut currency) = (0_i64, of.currency);
        let tallies = writer.tallies(event)?;
        for (index, count) in &counts {
            let ticket_type = types.get(index).ok_or_else(|| no_type(&index.to_string(), &of))?;
            check_quota(ticket_type, tallies.get(index).map_or(0, |tally| tally.issued), *count)?;
            total = total.saturating_add(ticket_type.price.saturating_mul(i64::from(*count)));
            if ticket_type.price > 0 {
                currencies.insert(ticket_type.currency.code());
                currency = ticket_type.currency;
            }
            lines.push(OrderLine { type_index: *index, count: *count, price: ticket_type.price });
        }
        if currencies.len() > 1 {
            let message =
                format!("one sale can't be in {}", currencies.into_iter().collect::<Vec<_>>().join(" and "));
            return Err(AppError::bad_input(message).hint("Make one sale for each currency."));
        }
        let number = random_number()?;
        self.record_order(writer, event, number, order, lines, total, currency)?;
        self.record_tickets(writer, event, number, tickets, &types)?;
        Ok(number)
    }

    #[allow(clippy::too_many_arguments, reason = "an order has that many parts")]
    fn record_order(
        &self,
        writer: &Writer<'_>,
        event: EventId,
        number: Number,
        order: NewOrder,
        lines: Vec<OrderLine>,
        total: i64,
        currency: Currency,
    ) -> Result<()> {
        let field = |value: Option<String>| value.map_or(Patch::Keep, Patch::Set);
        let buyer = Person { name: field(order.buyer), email: field(order.email), ..Person::default() };
        let parts = if buyer == Person::default() { Vec::new() } else { vec![part(buyer)?] };
        let place = (!parts.is_empty()).then_some(0);
        let body = Body::OrderRecorded { order: number, buyer: place, lines, total, currency };
        self.append(writer, event, body, parts)?;
        let method = if total == 0 { Some(PaymentMethod::Free) } else { order.payment };
        match method {
            Some(method) => {
                let body = Body::PaymentRecorded { order: number, method, amount: total, currency };
                self.append(writer, event, body, Vec::new())
            }
            None => Ok(()),
        }
    }

    fn record_tickets(
        &self,
        writer: &Writer<'_>,
        event: EventId,
        order: Number,
        tickets: &[NewTicket],
        types: &BTreeMap<u16, TicketType>,
    ) -> Result<()> {
        for some in tickets.chunks(PER_FACT) {
            let mut parts: Vec<Part> = Vec::new();
            let mut issued = Vec::with_capacity(some.len());
            for ticket in some {
                let person = match ticket.person() {
                    Some(person) => {
                        parts.push(part(person)?);
                        u32::try_from(parts.len() - 1).ok()
                    }
                    None => None,
                };
                let sealing = match ticket.foreign_code {
                    Some(_) => None,
                    None => Some(new_sealing(ticket.type_index, types.get(&ticket.type_index))?),
                };
                issued.push(IssuedLine {
                    number: random_number()?,
                    type_index: ticket.type_index,
                    person,
                    seat: ticket.seat.clone(),
                    valid_from: None,
                    valid_until: None,
                    sealing,
                    foreign_code: ticket.foreign_code.clone(),
                });
            }
            self.append(writer, event, Body::TicketsIssued { order, tickets: issued }, parts)?;
        }
        Ok(())
    }
}

/// What goes into a new code.
pub(crate) fn new_sealing(type_index: u16, ticket_type: Option<&TicketType>) -> Result<Sealing> {
    Ok(Sealing {
        nonce: hex::encode(random::<12>()?),
        type_index,
        from: ticket_type.and_then(|ticket_type| ticket_type.valid_from),
        until: ticket_type.and_then(|ticket_type| ticket_type.valid_until),
    })
}

fn check_quota(ticket_type: &TicketType, issued: u32, more: u32) -> Result<()> {
    let Some(quota) = ticket_type.quota else { return Ok(()) };
    let left = quota.saturating_sub(issued);
    if more <= left {
        return Ok(());
    }
    let message = match left {
        0 => format!("{} is sold out: all {quota} are issued", ticket_type.name),
        left => format!("only {left} of {quota} tickets \"{}\" are left, not {more}", ticket_type.name),
    };
    Err(AppError::new(ErrorCode::SoldOut, message).hint("Sell another type, or raise the quota."))
}
