//! Who is to be forgotten: found by a number or an e-mail address, with all that is said of them. Forgetting them is
//! `erase`'s.

use std::collections::BTreeSet;

use entrada_core::fact::Body;
use entrada_core::ids::EventId;
use entrada_core::model::{Order, Person, Role, Ticket};
use entrada_core::number::Number;
use entrada_core::patch::Patch;
use entrada_core::text;
use entrada_store::{Reader, UncountedPerson, Whose};

use crate::access::parts::Parts;
use crate::access::rights::UseCase;
use crate::access::transaction::WriteAccess;
use crate::dto::{Forgotten, Whom, WhomInput};
use crate::error::AppError;
use crate::lookup::find::{require_event, require_order, require_ticket};
use crate::{App, Result, app_error};

impl App {
    /// Who a number or an e-mail address stands for, over all events on this laptop, or in one.
    ///
    /// # Errors
    /// When nobody or more than one is found, what was typed is wrong, or the role does not allow it.
    pub fn find_whom(&self, event: Option<&EventId>, typed: WhomInput<'_>) -> Result<(EventId, Whom)> {
        self.read(|access| {
            access.authorize(UseCase::FindWhom)?;
            let mut events = access.events()?;
            if let Some(event) = event {
                require_event(access, *event)?;
                events.retain(|row| row.id == *event);
            }
            let mut found = Vec::new();
            let mut refused = None;
            for row in events {
                // Who is no organiser learns of nobody's address here.
                let allowed = access.require_role(row.id, Role::Organiser);
                let people = match (typed, &allowed) {
                    (WhomInput::Number(number), _) => numbered(access, row.id, number.parse()?)?,
                    (WhomInput::Email(email), Ok(())) => of_address(access, row.id, &address(email)?)?,
                    (WhomInput::Email(_), Err(_)) => Vec::new(),
                };
                match allowed {
                    Ok(()) => {
                        found.extend(people.into_iter().map(|whom| (row.id, row.event.name.clone(), whom)))
                    }
                    Err(error) if !people.is_empty() || matches!(typed, WhomInput::Email(_)) => {
                        refused = Some(error);
                    }
                    Err(_) => {}
                }
            }
            one_of(found, typed, refused)
        })
    }
}

/// What is said of a person to be forgotten: tickets in their name and orders of theirs, and what they had once and
/// somebody else has now. Of an e-mail address, what is in the same name though without it belongs to it too.
#[derive(Default)]
pub(crate) struct Named {
    tickets: Vec<Number>,
    orders: Vec<Number>,
    passed_tickets: Vec<Ticket>,
    passed_orders: Vec<Order>,
}

impl Named {
    pub(crate) fn of(reader: &Reader<'_>, event: EventId, whom: &Whom) -> Result<Self> {
        match whom {
            Whom::Ticket(number) => {
                let only_said = uncounted(reader, event, |one| one.whose == Whose::Ticket(*number))?.0;
                if reader.ticket(event, *number)?.is_none() && !only_said.is_empty() {
                    return Ok(Self { tickets: vec![*number], ..Self::default() });
                }
                let ticket = require_ticket(reader, event, *number)?.ticket;
                let order = reader.order(event, ticket.order)?;
                let alone = reader.tickets_of_order(event, ticket.order)?.len() == 1;
                let buyer = order.filter(|order| alone || is_buyer(order, &ticket)).map(|order| order.number);
                Ok(Self { tickets: vec![*number], orders: buyer.into_iter().collect(), ..Self::default() })
            }
            Whom::Order(number) => {
                let only_said = uncounted(reader, event, |one| one.whose == Whose::Order(*number))?.1;
                if reader.order(event, *number)?.is_none() && !only_said.is_empty() {
                    return Ok(Self { orders: vec![*number], ..Self::default() });
                }
                let order = require_order(reader, event, *number)?;
                let tickets = reader.tickets_of_order(event, *number)?;
                let alone = tickets.len() == 1;
                let theirs = |ticket: &Ticket| {
                    is_buyer(&order, ticket) || alone && ticket.name.is_none() && ticket.email.is_none()
                };
                let tickets =
                    tickets.into_iter().filter(|row| theirs(&row.ticket)).map(|row| row.ticket.number);
                Ok(Self { tickets: tickets.collect(), orders: vec![*number], ..Self::default() })
            }
            Whom::Email(email) => Self::of_address(reader, event, &address(email)?),
        }
    }

    fn of_address(reader: &Reader<'_>, event: EventId, address: &str) -> Result<Self> {
        let mut named = Self::default();
        let folded = text::fold(address);
        let has = |email: &Option<String>| email.as_ref().is_some_and(|email| text::fold(email) == folded);
        let (tickets, orders) = reader.of_address(event, address)?;
        let (mut theirs, mut bought) = uncounted(reader, event, |one| has(&one.email))?;
        if tickets.is_empty() && orders.is_empty() && theirs.is_empty() && bought.is_empty() {
            return Err(nobody_has(address));
        }
        for number in tickets {
            match reader.ticket(event, number)?.map(|row| row.ticket) {
                Some(ticket) if !has(&ticket.email) => named.passed_tickets.push(ticket),
                Some(ticket) => {
                    let order = reader.order(event, ticket.order)?.filter(|order| is_buyer(order, &ticket));
                    bought.extend(order.map(|order| order.number));
                    theirs.insert(number);
                }
                None => drop(theirs.insert(number)),
            }
        }
        for number in orders {
            match reader.order(event, number)? {
                Some(order) if !has(&order.email) => named.passed_orders.push(order),
                Some(order) => {
                    let tickets = reader.tickets_of_order(event, number)?.into_iter().map(|row| row.ticket);
                    theirs.extend(tickets.filter(|of| is_buyer(&order, of)).map(|ticket| ticket.number));
                    bought.insert(number);
                }
                None => drop(bought.insert(number)),
            }
        }
        named.passed_tickets.retain(|ticket| !theirs.contains(&ticket.number));
        named.passed_orders.retain(|order| !bought.contains(&order.number));
        (named.tickets, named.orders) = (theirs.into_iter().collect(), bought.into_iter().collect());
        Ok(named)
    }

    pub(crate) fn all_tickets(&self) -> Vec<Number> {
        self.tickets.iter().copied().chain(self.passed_tickets.iter().map(|ticket| ticket.number)).collect()
    }

    pub(crate) fn all_orders(&self) -> Vec<Number> {
        self.orders.iter().copied().chain(self.passed_orders.iter().map(|order| order.number)).collect()
    }

    /// Whether any of them was not forgotten before.
    pub(crate) fn is_news(&self, reader: &Reader<'_>, event: EventId) -> Result<bool> {
        for ticket in self.all_tickets() {
            if !reader.is_forgotten(event, ticket)? {
                return Ok(true);
            }
        }
        for order in self.all_orders() {
            if !reader.is_buyer_forgotten(event, order)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Says again who has now what the person had once: forgetting takes all that was said before it.
    pub(crate) fn restate_present(&self, access: &WriteAccess<'_>, event: EventId) -> Result<()> {
        let names_for = require_event(access, event)?.names_for();
        let said = |field: &Option<String>| Patch::from(field.clone());
        for Ticket { number, name, email, note, .. } in &self.passed_tickets {
            let mut parts = Parts::default();
            let known = Person { name: said(name), note: said(note), ..Person::default() };
            let body = Body::TicketChanged {
                ticket: *number,
                person: parts.add(names_for, &known)?,
                contact: parts.add(Role::Desk, &Person { email: said(email), ..Person::default() })?,
                seat: Patch::Keep,
                valid_from: Patch::Keep,
                valid_until: Patch::Keep,
            };
            if !parts.is_empty() {
                access.append(event, body, parts.into_inner())?;
            }
        }
        for Order { number, buyer, email, note, .. } in &self.passed_orders {
            let mut parts = Parts::default();
            let known = Person { name: said(buyer), email: said(email), ..Person::default() };
            let body = Body::OrderChanged {
                order: *number,
                buyer: parts.add(Role::Desk, &known)?,
                note: parts.add(names_for, &Person { note: said(note), ..Person::default() })?,
                pay_until: Patch::Keep,
            };
            if !parts.is_empty() {
                access.append(event, body, parts.into_inner())?;
            }
        }
        Ok(())
    }

    pub(crate) fn report(&self, whom: &Whom, parts: u64) -> Forgotten {
        let texts = |numbers: &[Number]| numbers.iter().map(ToString::to_string).collect::<Vec<_>>();
        let orders = texts(&self.orders);
        let passed_tickets = self.passed_tickets.iter().map(|ticket| ticket.number);
        let passed: Vec<_> =
            passed_tickets.chain(self.passed_orders.iter().map(|order| order.number)).collect();
        let (number, order, email) = match whom {
            Whom::Ticket(number) => (Some(number.to_string()), orders.first().cloned(), None),
            Whom::Order(number) => (None, Some(number.to_string()), None),
            Whom::Email(email) => (None, None, Some(email.trim().to_owned())),
        };
        Forgotten {
            number,
            order,
            email,
            tickets: texts(&self.tickets),
            orders,
            passed_on: texts(&passed),
            parts,
        }
    }
}

fn address(typed: &str) -> Result<String> {
    text::email(typed)?.ok_or_else(|| app_error!(BadInput, "address-missing"))
}

pub(crate) fn nobody_has(address: &str) -> AppError {
    app_error!(NotFound, "nobody-has-address", email = address)
}

/// What has this number in an event: normally one thing at most, but a changed program may give an order the number of
/// a ticket.
fn numbered(reader: &Reader<'_>, event: EventId, number: Number) -> Result<Vec<Whom>> {
    let ticket = reader.ticket(event, number)?.map(|_| Whom::Ticket(number));
    let order = reader.order(event, number)?.map(|_| Whom::Order(number));
    let known: Vec<Whom> = ticket.into_iter().chain(order).collect();
    if !known.is_empty() {
        return Ok(known);
    }
    let named = |one: &UncountedPerson| [Whose::Ticket(number), Whose::Order(number)].contains(&one.whose);
    let (tickets, orders) = uncounted(reader, event, named)?;
    Ok(tickets.into_iter().map(Whom::Ticket).chain(orders.into_iter().map(Whom::Order)).collect())
}

/// The tickets and orders of people whom only facts speak of that do not count, or wait.
fn uncounted(
    reader: &Reader<'_>,
    event: EventId,
    is_meant: impl Fn(&UncountedPerson) -> bool,
) -> Result<(BTreeSet<Number>, BTreeSet<Number>)> {
    let (mut tickets, mut orders) = (BTreeSet::new(), BTreeSet::new());
    for one in reader.uncounted_people(event)?.into_iter().filter(is_meant) {
        match one.whose {
            Whose::Ticket(number) => drop(tickets.insert(number)),
            Whose::Order(number) => drop(orders.insert(number)),
        }
    }
    Ok((tickets, orders))
}

fn of_address(reader: &Reader<'_>, event: EventId, address: &str) -> Result<Vec<Whom>> {
    let (tickets, orders) = reader.of_address(event, address)?;
    let folded = text::fold(address);
    let has = |one: &UncountedPerson| one.email.as_ref().is_some_and(|email| text::fold(email) == folded);
    let (more_tickets, more_orders) = uncounted(reader, event, has)?;
    let found = [tickets.is_empty(), orders.is_empty(), more_tickets.is_empty(), more_orders.is_empty()];
    let known = found.contains(&false);
    Ok(known.then(|| Whom::Email(address.to_owned())).into_iter().collect())
}

/// The one that was found. `refused`: why something may not be looked at.
fn one_of(
    mut found: Vec<(EventId, String, Whom)>,
    typed: WhomInput<'_>,
    refused: Option<AppError>,
) -> Result<(EventId, Whom)> {
    let shown = match typed {
        WhomInput::Number(number) => number.parse::<Number>()?.to_string(),
        WhomInput::Email(email) => address(email)?,
    };
    let names: BTreeSet<String> = found.iter().map(|(_, name, _)| name.clone()).collect();
    let Some((event, _, whom)) = found.pop() else {
        return Err(refused.unwrap_or_else(|| match typed {
            WhomInput::Number(_) => app_error!(NotFound, "no-such-ticket-or-order", number = shown),
            WhomInput::Email(_) => nobody_has(&shown),
        }));
    };
    if found.is_empty() {
        return Ok((event, whom));
    }
    if found.iter().all(|(other, _, _)| *other == event) {
        return Err(app_error!(Ambiguous, "number-of-ticket-and-order", number = shown));
    }
    let events = names.into_iter().collect::<Vec<_>>().join(", ");
    Err(app_error!(Ambiguous, "person-in-several-events", typed = shown, events = events))
}

fn is_buyer(order: &Order, ticket: &Ticket) -> bool {
    let same = |a: &Option<String>, b: &Option<String>| match (a, b) {
        (Some(a), Some(b)) => text::fold(a) == text::fold(b),
        _ => false,
    };
    match (&order.email, &ticket.email) {
        (Some(_), Some(_)) => same(&order.email, &ticket.email),
        _ => same(&order.buyer, &ticket.name),
    }
}
