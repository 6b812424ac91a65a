//! New guests of a list as orders: rows of one order of the list are one, every other row is its own, with its own price,
//! what is due of it and what is paid.

use std::collections::{BTreeMap, HashMap};
use std::ops::ControlFlow;

use entrada_core::fact::{Body, IssuedLine, Origin, PaidLine, RecordedSale};
use entrada_core::ids::EventId;
use entrada_core::model::{OrderLine, PaymentMethod, Person, Role, TicketType};
use entrada_core::money::Currency;
use entrada_core::number::Number;
use entrada_core::patch::Patch;

use crate::access::parts::Parts;
use crate::access::transaction::WriteAccess;
use crate::laptop::entropy::random_number;
use crate::laptop::progress::Progress;
use crate::lists::import::rows::{Candidate, PaidShare};
use crate::lookup::sealing::new_sealing;
use crate::{Result, app_error};

/// How many tickets one fact carries: few enough that reading one again is quick, and that it fits into a line of a bundle with
/// the longest names and notes.
const PER_FACT: usize = 100;

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

/// Rows of an order that go into one fact.
struct Portion<'r> {
    order: Number,
    /// All rows of the order.
    whole: &'r [Candidate],
    rows: &'r [Candidate],
}

/// What goes into one fact: orders, or more tickets of one that is too large for that.
enum Piece<'r> {
    Orders(Vec<Portion<'r>>),
    More(Portion<'r>),
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
    let mut done = 0;
    let said = pieces(orders)?.into_iter().map(|piece| {
        if let ControlFlow::Break(()) = progress(done, all) {
            return Err(app_error!(Stopped, "import-stopped"));
        }
        let mut parts = Parts::default();
        let body = match piece {
            Piece::Orders(portions) => {
                done += portions.iter().map(|portion| portion.rows.len()).sum::<usize>();
                let sale = |portion: &Portion<'_>| sale(names_for, types, portion, &mut parts);
                Body::SalesRecorded { sales: portions.iter().map(sale).collect::<Result<_>>()? }
            }
            Piece::More(Portion { order, rows, .. }) => {
                done += rows.len();
                Body::TicketsIssued { order, tickets: issued(names_for, types, rows, &mut parts)? }
            }
        };
        Ok((body, parts.into_inner()))
    });
    access.append_all(event, said)
}

/// Orders put together to facts of at most [`PER_FACT`] tickets.
fn pieces(orders: &[Vec<Candidate>]) -> Result<Vec<Piece<'_>>> {
    let mut numbered: Vec<(Number, &Vec<Candidate>)> =
        orders.iter().map(|rows| Ok((random_number()?, rows))).collect::<Result<_>>()?;
    // Rows of tables lie by these numbers: written one beside the other, fewer pages are looked for than all over the tables.
    numbered.sort_unstable_by_key(|(order, _)| *order);
    let (mut pieces, mut together, mut tickets) = (Vec::new(), Vec::new(), 0);
    for (order, whole) in numbered {
        let mut portions = whole.chunks(PER_FACT).map(|rows| Portion { order, whole, rows });
        let Some(first) = portions.next() else { continue };
        if tickets + first.rows.len() > PER_FACT {
            pieces.push(Piece::Orders(std::mem::take(&mut together)));
            tickets = 0;
        }
        tickets += first.rows.len();
        together.push(first);
        if whole.len() > PER_FACT {
            pieces.push(Piece::Orders(std::mem::take(&mut together)));
            tickets = 0;
            pieces.extend(portions.map(Piece::More));
        }
    }
    if !together.is_empty() {
        pieces.push(Piece::Orders(together));
    }
    Ok(pieces)
}

fn sale(
    names_for: Role,
    types: &BTreeMap<u16, TicketType>,
    portion: &Portion<'_>,
    parts: &mut Parts,
) -> Result<RecordedSale> {
    let mut counts: BTreeMap<(u16, i64), u32> = BTreeMap::new();
    let (mut total, mut paid, mut currency) = (0_i64, 0_i64, Currency::default());
    for row in portion.whole {
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
    let first =
        |of: fn(&Candidate) -> Option<&String>| Patch::from(portion.whole.iter().find_map(of).cloned());
    let buyer = Person {
        name: first(|row| row.buyer.as_ref()),
        email: first(|row| row.buyer_email.as_ref()),
        ..Person::default()
    };
    let method = if total == 0 { PaymentMethod::Free } else { PaymentMethod::Other };
    Ok(RecordedSale {
        order: portion.order,
        buyer: parts.add(Role::Desk, &buyer)?,
        lines,
        total,
        currency,
        paid: (total == 0 || paid > 0).then_some(PaidLine { method, amount: paid }),
        tickets: issued(names_for, types, portion.rows, parts)?,
    })
}

fn issued(
    names_for: Role,
    types: &BTreeMap<u16, TicketType>,
    rows: &[Candidate],
    parts: &mut Parts,
) -> Result<Vec<IssuedLine>> {
    rows.iter()
        .map(|row| {
            let field = |value: &Option<String>| Patch::from(value.clone());
            let person = Person { name: field(&row.name), note: field(&row.note), ..Person::default() };
            let contact = Person { email: field(&row.email), ..Person::default() };
            let of = types.get(&row.type_index);
            let sealing = row.code.is_none().then(|| {
                let mut sealing = new_sealing(row.type_index, of);
                sealing.from = sealing.from.max(row.valid_from);
                sealing.until = [sealing.until, row.valid_until].into_iter().flatten().min();
                sealing
            });
            Ok(IssuedLine {
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
                tax: of.and_then(|of| of.tax),
                price_reason: row.price_reason.clone().filter(|_| row.price.is_some()),
            })
        })
        .collect()
}

/// What the list calls a ticket and its order, when it calls them anything.
fn origin(row: &Candidate) -> Option<Origin> {
    let origin = Origin { reference: row.reference.clone(), order: row.order.clone() };
    Some(origin).filter(|origin| *origin != Origin::default())
}
