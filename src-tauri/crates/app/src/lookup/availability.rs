//! What is left to sell: quotas of a type and of a group of types, places that unpaid orders gave back, and seats. Each
//! is asked before a sale, an import, a change, and when a ticket or an order that gave up its place comes back.

use std::collections::{BTreeMap, BTreeSet};

use entrada_core::Timestamp;
use entrada_core::ids::EventId;
use entrada_core::model::{Order, TicketState, TicketType};
use entrada_core::number::Number;
use entrada_core::text;
use entrada_store::{PlaceSold, Reader, TicketRow};

use crate::Result;
use crate::app_error;
use crate::error::AppError;

/// The places of an event, by type.
#[derive(Clone)]
pub(crate) struct Availability {
    types: BTreeMap<u16, TicketType>,
    held: BTreeMap<u16, u32>,
}

/// What bounds the tickets of a type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bound {
    /// Of the type, or of its group of types.
    pub(crate) name: String,
    /// Whether it is a group's.
    pub(crate) group: bool,
    pub(crate) quota: u32,
    pub(crate) left: u32,
}

/// More places are held than a quota allows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Oversold {
    /// Of the type, or of its group of types.
    pub(crate) name: String,
    /// Whether it is a group's.
    pub(crate) group: bool,
    /// What is allowed, or was when the last place was sold: who lowers a quota later has not sold too much.
    pub(crate) quota: u32,
    /// The places that are held, first sold first.
    pub(crate) sold: Vec<PlaceSold>,
}

impl Availability {
    pub(crate) fn load(reader: &Reader<'_>, event: EventId, now: Timestamp) -> Result<Self> {
        let held =
            reader.tallies(event, now)?.into_iter().map(|(index, tally)| (index, tally.issued)).collect();
        Ok(Self { types: reader.types(event)?, held })
    }

    fn held(&self, index: u16) -> u32 {
        self.held.get(&index).copied().unwrap_or(0)
    }

    /// The types that share places with this one, itself included.
    fn group(&self, name: &str) -> impl Iterator<Item = (u16, &TicketType)> {
        let key = text::key(name);
        self.types
            .iter()
            .filter(move |(_, of)| of.quota_group.as_deref().is_some_and(|name| text::key(name) == key))
            .map(|(index, of)| (*index, of))
    }

    /// The bounds of a type: its own quota, and its group's.
    pub(crate) fn bounds(&self, index: u16) -> Vec<Bound> {
        let mut bounds = Vec::new();
        let Some(of) = self.types.get(&index) else { return bounds };
        if let Some(quota) = of.quota {
            let left = quota.saturating_sub(self.held(index));
            bounds.push(Bound { name: of.name.clone(), group: false, quota, left });
        }
        if let Some(group) = &of.quota_group {
            let quota = self.group(group).filter_map(|(_, of)| of.quota).max();
            let held = self.group(group).fold(0_u32, |sum, (index, _)| sum.saturating_add(self.held(index)));
            if let Some(quota) = quota {
                let left = quota.saturating_sub(held);
                bounds.push(Bound { name: group.clone(), group: true, quota, left });
            }
        }
        bounds
    }

    /// The quotas, of types and of groups, beyond which devices sold that could not hear of each other.
    pub(crate) fn oversold(
        &self,
        reader: &Reader<'_>,
        event: EventId,
        now: Timestamp,
    ) -> Result<Vec<Oversold>> {
        let mut found = Vec::new();
        let mut groups = BTreeSet::new();
        for (index, of) in &self.types {
            if of.quota.is_some_and(|quota| self.held(*index) > quota) {
                found.extend(oversold(reader, event, (&of.name, false), &[(*index, of)], now)?);
            }
            let Some(group) = of.quota_group.as_deref().filter(|group| groups.insert(text::key(group)))
            else {
                continue;
            };
            let types: Vec<(u16, &TicketType)> = self.group(group).collect();
            let quota = types.iter().filter_map(|(_, of)| of.quota).max();
            let held = types.iter().fold(0_u32, |sum, (index, _)| sum.saturating_add(self.held(*index)));
            if quota.is_some_and(|quota| held > quota) {
                found.extend(oversold(reader, event, (group, true), &types, now)?);
            }
        }
        Ok(found)
    }

    /// How many of a type are left, by its own quota and its group's; `None` without a bound.
    pub(crate) fn left(&self, index: u16) -> Option<u32> {
        self.bounds(index).into_iter().map(|bound| bound.left).min()
    }

    /// How many the group of a type has left; `None` without a group or a bound.
    pub(crate) fn left_of_group(&self, index: u16) -> Option<u32> {
        self.bounds(index).into_iter().find(|bound| bound.group).map(|bound| bound.left)
    }

    /// Gives a place of a type back.
    pub(crate) fn give_back(&mut self, index: u16) {
        let held = self.held.entry(index).or_default();
        *held = held.saturating_sub(1);
    }

    /// Takes places of a type.
    pub(crate) fn take(&mut self, index: u16, count: u32) -> std::result::Result<(), Bound> {
        if let Some(bound) =
            self.bounds(index).into_iter().filter(|bound| bound.left < count).min_by_key(|bound| bound.left)
        {
            return Err(bound);
        }
        let held = self.held.entry(index).or_default();
        *held = held.saturating_add(count);
        Ok(())
    }

    /// Takes places of a type, or says in words why not.
    pub(crate) fn sell(&mut self, index: u16, count: u32) -> Result<()> {
        self.take(index, count).map_err(|bound| {
            let (name, quota) = (bound.name, bound.quota);
            match (bound.group, bound.left) {
                (false, 0) => app_error!(SoldOut, "type-sold-out", name = name, quota = quota),
                (false, left) => {
                    app_error!(
                        SoldOut,
                        "type-too-few",
                        name = name,
                        quota = quota,
                        left = left,
                        count = count
                    )
                }
                (true, 0) => app_error!(SoldOut, "group-sold-out", name = name, quota = quota),
                (true, left) => {
                    app_error!(
                        SoldOut,
                        "group-too-few",
                        name = name,
                        quota = quota,
                        left = left,
                        count = count
                    )
                }
            }
        })
    }
}

/// Whether these types together were sold beyond the largest of their quotas, by what that was when the last place was sold.
fn oversold(
    reader: &Reader<'_>,
    event: EventId,
    (name, group): (&str, bool),
    types: &[(u16, &TicketType)],
    now: Timestamp,
) -> Result<Option<Oversold>> {
    let mut sold = Vec::new();
    for (index, _) in types {
        sold.extend(reader.places_sold(event, *index, now)?);
    }
    sold.sort();
    let Some(last) = sold.last() else { return Ok(None) };
    let mut quotas: Vec<Option<u32>> = types.iter().map(|(_, of)| of.quota).collect();
    let mut then = Vec::new();
    for (index, of) in types {
        then.push(reader.type_at(event, *index, last.at)?.map_or(of.quota, |was| was.quota));
    }
    if then.iter().all(Option::is_none) {
        return Ok(None);
    }
    quotas.append(&mut then);
    let quota = quotas.into_iter().flatten().max().unwrap_or_default();
    let beyond = usize::try_from(quota).is_ok_and(|quota| sold.len() > quota);
    Ok(beyond.then(|| Oversold { name: name.to_owned(), group, quota, sold }))
}

/// Refuses a seat that somebody has: `but` is the ticket that may keep it.
pub(crate) fn require_free_seat(
    reader: &Reader<'_>,
    event: EventId,
    seat: &str,
    but: Option<Number>,
    now: Timestamp,
) -> Result<()> {
    let holders = reader.holders_of_seat(event, seat, now)?;
    match holders.iter().find(|row| Some(row.ticket.number) != but) {
        Some(row) => Err(seat_taken(seat, row)),
        None => Ok(()),
    }
}

pub(crate) fn seat_taken(seat: &str, row: &TicketRow) -> AppError {
    let ticket = &row.ticket;
    match &ticket.name {
        Some(name) => app_error!(Conflict, "seat-taken-by", seat = seat, number = ticket.number, name = name),
        None => app_error!(Conflict, "seat-taken", seat = seat, number = ticket.number),
    }
}

/// Takes back the places that an order gave up by not being paid in time, as far as they are still free.
pub(crate) fn take_back(reader: &Reader<'_>, event: EventId, order: &Order, now: Timestamp) -> Result<()> {
    if !order.is_expired(now) {
        return Ok(());
    }
    let late = |why: AppError| {
        AppError::of(why.code, "order-places-gone", vec![("order", order.number.into()), ("why", why.into())])
    };
    let mut places = Availability::load(reader, event, now)?;
    for row in reader.tickets_of_order(event, order.number)? {
        let ticket = &row.ticket;
        if ticket.state == TicketState::Cancelled || row.entries > 0 {
            continue;
        }
        places.sell(ticket.type_index, 1).map_err(late)?;
        if let Some(seat) = &ticket.seat {
            require_free_seat(reader, event, seat, Some(ticket.number), now).map_err(late)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use entrada_core::money::Currency;

    use super::*;

    fn kind(name: &str, quota: Option<u32>, group: Option<&str>) -> TicketType {
        TicketType {
            quota,
            quota_group: group.map(str::to_owned),
            ..TicketType::new(name.to_owned(), Currency::default())
        }
    }

    fn places(types: Vec<TicketType>) -> Availability {
        Availability { types: (1..).zip(types).collect(), held: BTreeMap::new() }
    }

    #[test]
    fn types_of_a_group_share_the_largest_quota_and_keep_their_own() {
        let mut places = places(vec![
            kind("Full", Some(10), Some("Hall")),
            kind("Reduced", Some(4), Some(" hall ")),
            kind("Staff", None, Some("HALL")),
            kind("Garden", Some(3), None),
        ]);
        assert_eq!(
            (1..=4).map(|index| places.left(index)).collect::<Vec<_>>(),
            [Some(10), Some(4), Some(10), Some(3)]
        );
        assert_eq!(places.take(3, 7), Ok(()));
        assert_eq!(
            (1..=4).map(|index| places.left(index)).collect::<Vec<_>>(),
            [Some(3), Some(3), Some(3), Some(3)]
        );
        let full = Bound { name: " hall ".to_owned(), group: true, quota: 10, left: 3 };
        assert_eq!(places.take(2, 4), Err(full));
        assert_eq!(places.take(2, 3), Ok(()));
        assert_eq!(places.left(1), Some(0));
        assert_eq!(places.left(4), Some(3));
    }

    #[test]
    fn without_a_quota_there_is_no_bound() {
        let mut places = places(vec![kind("Free", None, None), kind("Also", None, Some("open"))]);
        assert_eq!(places.take(1, u32::MAX), Ok(()));
        assert_eq!(places.take(1, 1), Ok(()));
        assert_eq!((places.left(1), places.left(2), places.left(9)), (None, None, None));
    }
}
