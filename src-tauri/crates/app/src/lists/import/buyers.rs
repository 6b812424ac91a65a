//! Who bought, compared: it belongs to an order and stands in each of its rows. What differs of tickets is `changes`'.

use std::collections::{HashMap, HashSet};

use entrada_core::number::Number;
use entrada_list::{Field, List};

use crate::lists::import::changes::{Change, Stays};
use crate::lists::import::known::{Here, Known};
use crate::lists::import::rows::Candidate;

/// The columns that say it, and which of an order's texts.
const FIELDS: [(Field, &[Field]); 2] = [
    (Field::Buyer, &[Field::Buyer, Field::BuyerFirstName, Field::BuyerLastName]),
    (Field::BuyerEmail, &[Field::BuyerEmail]),
];

/// Whether a list says who bought.
pub(super) fn are_told(list: &List) -> bool {
    FIELDS.iter().any(|(_, columns)| columns.iter().any(|field| list.has(*field)))
}

/// What rows say otherwise than the orders of their tickets, by the row's place. An export of ours has the buyer in each
/// row, so each that differs was edited, and they have to agree. Of other lists the first row of an order that names anybody
/// counts, as it does when the order is made.
pub(super) fn changes(
    list: &List,
    known: &Known,
    pairs: &[(usize, &Candidate, &Here)],
) -> HashMap<usize, Vec<Change>> {
    let mut found: HashMap<usize, Vec<Change>> = HashMap::new();
    for (field, columns) in FIELDS {
        let Some(column) = columns.iter().find_map(|field| list.column(*field)) else { continue };
        let mut seen: HashSet<Number> = HashSet::new();
        let mut wanted: HashMap<Number, Vec<(usize, String, String)>> = HashMap::new();
        for (place, row, here) in pairs {
            let Some((buyer, email)) = known.buyers.get(&here.ticket.order) else { continue };
            let (old, new) = match field {
                Field::Buyer => (buyer, &row.buyer),
                _ => (email, &row.buyer_email),
            };
            let (old, new) = (old.clone().unwrap_or_default(), new.clone().unwrap_or_default());
            if !list.ours && (new.is_empty() || !seen.insert(here.ticket.order)) {
                continue;
            }
            let same = if list.ours { old == new } else { old.to_lowercase() == new.to_lowercase() };
            if !same {
                wanted.entry(here.ticket.order).or_default().push((*place, old, new));
            }
        }
        for rows in wanted.into_values() {
            let agree =
                rows.windows(2).all(|two| matches!(two, [(_, _, one), (_, _, other)] if one == other));
            for (place, old, new) in rows {
                let stays = (!agree).then_some(Stays::Buyers);
                let change = Change { field: field.name(), column: Some(column), old, new, stays };
                found.entry(place).or_default().push(change);
            }
        }
    }
    found
}
