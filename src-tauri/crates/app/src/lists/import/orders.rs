//! New guests of a list as orders: rows of one order of the list are one, every other row is its own, with its own price,
//! what is due of it and what is paid.

use std::collections::{BTreeMap, HashMap};
use std::ops::ControlFlow;

use entrada_core::fact::{Body, IssuedLine, Origin};
use entrada_core::ids::EventId;
use entrada_core::model::{OrderLine, PaymentMethod, Person, Role, TicketType};
use entrada_core::money::Currency;
use entrada_core::number::Number;
use entrada_core::patch::Patch;
use entrada_store::Said;

use crate::access::parts::Parts;
use crate::access::transaction::WriteAccess;
use crate::laptop::entropy::random_number;
use crate::laptop::progress::Progress;
use crate::lists::import::rows::{Candidate, PaidShare};
use crate::lookup::sealing::new_sealing;
use crate::{Result, app_error};

/// How many tickets one fact carries: small enough that reading one again is quick.
const PER_FACT: usize = 200;
/// How often progress is told, in tickets.
const STEP: usize = 250;

/// What rows have in common that become one order.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Key {
    /// The order of the list, or the line of a row that is its own.
    order: std::result::Result<String, u64>,
    /// Who has paid is let in although others of the same order have not.
    paid: bool,
    currency: &'static str,
}

/// The rows of each new order, in the order of the file.
pub(super) fn orders(rows: &[Candidate], types: &BTreeMap<u16, TicketType>) -> Vec<Vec<Candidate>> {
    let mut places: HashMap<Key, usize> = HashMap::new();
    let mut orders: Vec<Vec<Candidate>> = Vec::new();
    let free = |row: &Candidate| price(row, types) == 0;
    for row in rows {
        let of = types.get(&row.type_index);
        let key = Key {
            order: row.order.clone().ok_or(row.line),
            paid: row.paid == PaidShare::All || free(row),
            currency: of.map_or("", |of| of.currency.code()),
        };
        let place = *places.entry(key).or_insert_with(|| {
            orders.push(Vec::new());
            orders.len() - 1
        });
        if let Some(order) = orders.get_mut(place) {
            order.push(row.clone());
        }
    }
    orders
}

fn price(row: &Candidate, types: &BTreeMap<u16, TicketType>) -> i64 {
    row.price.unwrap_or_else(|| types.get(&row.type_index).map_or(0, |of| of.price))
}

/// Writes orders, telling how far it is.
///
/// # Errors
/// When it is stopped, or the database can't be written; the caller's transaction is then taken back whole.
pub(super) fn record(
    access: &WriteAccess<'_>,
    event: EventId,
    names_for: Role,
    types: &BTreeMap<u16, TicketType>,
    orders: &[Vec<Candidate>],
    progress: &mut Progress<'_>,
) -> Result<()> {
    let all = orders.iter().map(Vec::len).sum();
    let (mut done, mut told) = (0_usize, 0_usize);
    let mut said = Vec::new();
    for order in orders {
        if done >= told + STEP || done == 0 {
            told = done;
            access.append_all(event, std::mem::take(&mut said))?;
            if let ControlFlow::Break(()) = progress(done, all) {
                return Err(app_error!(Stopped, "import-stopped"));
            }
        }
        said.extend(facts_of_order(names_for, types, order)?);
        done += order.len();
    }
    access.append_all(event, said)
}

fn facts_of_order(
    names_for: Role,
    types: &BTreeMap<u16, TicketType>,
    rows: &[Candidate],
) -> Result<Vec<Said>> {
    let number = random_number()?;
    let mut counts: BTreeMap<(u16, i64), u32> = BTreeMap::new();
    let (mut total, mut paid, mut currency) = (0_i64, 0_i64, Currency::default());
    for row in rows {
        let price = price(row, types);
        *counts.entry((row.type_index, price)).or_default() += 1;
        total = total.saturating_add(price);
        paid = paid.saturating_add(match row.paid {
            PaidShare::All => price,
            PaidShare::Nothing => 0,
            PaidShare::Part(part) => part.min(price),
        });
        if let Some(of) = types.get(&row.type_index) {
            currency = of.currency;
        }
    }
    let lines = counts
        .into_iter()
        .map(|((type_index, price), count)| OrderLine { type_index, count, price })
        .collect();
    let mut parts = Parts::default();
    let first = |of: fn(&Candidate) -> Option<&String>| Patch::from(rows.iter().find_map(of).cloned());
    let buyer = Person {
        name: first(|row| row.buyer.as_ref()),
        email: first(|row| row.buyer_email.as_ref()),
        ..Person::default()
    };
    let buyer = parts.add(Role::Desk, &buyer)?;
    let body =
        Body::OrderRecorded { order: number, buyer, note: None, lines, total, currency, pay_until: None };
    let mut said = vec![(body, parts.into_inner())];
    if total == 0 || paid > 0 {
        let method = if total == 0 { PaymentMethod::Free } else { PaymentMethod::Other };
        let body = Body::PaymentRecorded {
            order: number,
            method,
            amount: paid,
            currency,
            tendered: None,
            reason: None,
            allowance: None,
        };
        said.push((body, Vec::new()));
    }
    said.extend(facts_of_tickets(names_for, types, (number, rows))?);
    Ok(said)
}

fn facts_of_tickets(
    names_for: Role,
    types: &BTreeMap<u16, TicketType>,
    (order, rows): (Number, &[Candidate]),
) -> Result<Vec<Said>> {
    let mut said = Vec::new();
    for some in rows.chunks(PER_FACT) {
        let mut parts = Parts::default();
        let mut issued = Vec::with_capacity(some.len());
        for row in some {
            let field = |value: &Option<String>| Patch::from(value.clone());
            let person = Person { name: field(&row.name), note: field(&row.note), ..Person::default() };
            let contact = Person { email: field(&row.email), ..Person::default() };
            let sealing = row.code.is_none().then(|| {
                let mut sealing = new_sealing(row.type_index, types.get(&row.type_index));
                sealing.from = sealing.from.max(row.valid_from);
                sealing.until = [sealing.until, row.valid_until].into_iter().flatten().min();
                sealing
            });
            issued.push(IssuedLine {
                number: random_number()?,
                type_index: row.type_index,
                person: parts.add(names_for, &person)?,
                contact: parts.add(Role::Desk, &contact)?,
                seat: row.seat.clone(),
                valid_from: row.valid_from,
                valid_until: row.valid_until,
                sealing,
                foreign_code: row.code.clone(),
                origin: origin(row),
                price: Some(price(row, types)),
                tax: types.get(&row.type_index).and_then(|of| of.tax),
                price_reason: row.price_reason.clone().filter(|_| row.price.is_some()),
            });
        }
        said.push((Body::TicketsIssued { order, tickets: issued }, parts.into_inner()));
    }
    Ok(said)
}

/// What the list calls a ticket and its order, when it calls them anything.
fn origin(row: &Candidate) -> Option<Origin> {
    let origin = Origin { reference: row.reference.clone(), order: row.order.clone() };
    Some(origin).filter(|origin| *origin != Origin::default())
}
