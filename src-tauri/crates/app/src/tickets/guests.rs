//! Guests: listed, found, filtered. What is done to many of them is in `bulk`, one ticket's history in `history`.

use std::sync::Arc;

use entrada_core::Timestamp;
use entrada_core::ids::EventId;
use entrada_core::model::Role;
use entrada_core::text;
use entrada_store::{GuestFilter, GuestIs};

use crate::access::rights::UseCase;
use crate::access::transaction::Access;
use crate::dto::{GuestPage, GuestQuery, GuestState};
use crate::laptop::state::Listing;
use crate::views::ticket::TicketViews;
use crate::{App, Result};

/// The most guests that one page may have.
const PAGE_MAX: u32 = 10_000;
/// So many lists are kept for whoever scrolls in them; one of a million guests is 8 MB.
const KEPT: usize = 4;
/// What depends on who left meanwhile is as old as this at most, in seconds. Reservations end to the second.
const FRESH: i64 = 60;

impl App {
    /// Some of an event's guests, by name.
    ///
    /// # Errors
    /// When the event is not here, the order's number is none, or the role does not allow it.
    pub fn guests(&self, event: &EventId, query: &GuestQuery) -> Result<GuestPage> {
        self.authorize(UseCase::Guests)?;
        let mut filter = filter(query, self.now())?;
        // Asked before the database is read: what changes in between makes the list older, never newer.
        let version = self.version()?;
        let offset = query.offset.unwrap_or(0);
        let limit = query.limit.unwrap_or(100).min(PAGE_MAX);
        self.read(|access| {
            access.require_role(*event, Role::Door)?;
            filter.without_email = access.role(*event)? == Role::Door;
            let (rows, total) = if filter.is_everybody() {
                let found = access.guests(*event, &filter, offset, limit)?;
                (found.rows, found.total)
            } else {
                let mut ids = self.listing(access, *event, filter.clone(), version)?;
                filter.similar = ids.is_empty() && !filter.search.is_empty();
                if filter.similar {
                    ids = self.listing(access, *event, filter.clone(), version)?;
                    filter.similar = !ids.is_empty();
                }
                let place = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
                let some: Vec<i64> = ids.iter().skip(place(offset)).take(place(limit)).copied().collect();
                (access.guests_by_id(&some)?, u32::try_from(ids.len()).unwrap_or(u32::MAX))
            };
            let view = TicketViews::new(access, *event)?;
            Ok(GuestPage {
                tickets: rows.iter().map(|row| view.ticket(row)).collect::<Result<_>>()?,
                total,
                similar: filter.similar,
            })
        })
    }

    fn listing(
        &self,
        access: &Access<'_>,
        event: EventId,
        filter: GuestFilter,
        version: i64,
    ) -> Result<Arc<Vec<i64>>> {
        let kept = || self.listings();
        let known =
            kept().0.iter().find(|list| list.fits(event, &filter, version)).map(|list| Arc::clone(&list.ids));
        if let Some(ids) = known {
            return Ok(ids);
        }
        let ids = Arc::new(access.guest_ids(event, &filter)?);
        let mut kept = kept();
        kept.0.retain(|list| list.version == version);
        if kept.0.len() >= KEPT {
            kept.0.pop_front();
        }
        kept.0.push_back(Listing { event, filter, version, ids: Arc::clone(&ids) });
        Ok(ids)
    }
}

impl Listing {
    fn fits(&self, event: EventId, filter: &GuestFilter, version: i64) -> bool {
        self.version == version && self.event == event && self.filter == *filter
    }
}

/// What a front end asks for, as the store asks for it.
pub(crate) fn filter(query: &GuestQuery, now: Timestamp) -> Result<GuestFilter> {
    let order = query.order.as_deref().map(str::trim).filter(|order| !order.is_empty());
    Ok(GuestFilter {
        search: query.search.as_deref().map(text::one_line).unwrap_or_default(),
        is: query.state.map(asked),
        type_index: query.type_index,
        gate: query.gate.clone(),
        area: query.area.clone(),
        seated: query.seated,
        seat: query.seat.clone().unwrap_or_default(),
        order: order.map(str::parse).transpose()?,
        now: fresh(query, now),
        without_email: false,
        similar: false,
    })
}

/// The time that the list depends on: the same for a while, so that a list can be kept.
fn fresh(query: &GuestQuery, now: Timestamp) -> Timestamp {
    let step = match (query.state, &query.area) {
        (Some(GuestState::Unpaid | GuestState::Expired | GuestState::Missed), _) => 1,
        (Some(GuestState::Inside), _) | (_, Some(_)) => FRESH,
        _ => return Timestamp::default(),
    };
    let seconds = now.as_second();
    Timestamp::from_second(seconds - seconds.rem_euclid(step)).unwrap_or(now)
}

fn asked(state: GuestState) -> GuestIs {
    match state {
        GuestState::Valid => GuestIs::Valid,
        GuestState::Unpaid => GuestIs::Unpaid,
        GuestState::Expired => GuestIs::Expired,
        GuestState::Blocked => GuestIs::Blocked,
        GuestState::Cancelled => GuestIs::Cancelled,
        GuestState::Inside => GuestIs::Inside,
        GuestState::Admitted => GuestIs::Admitted,
        GuestState::Missed => GuestIs::Missed,
        GuestState::Forgotten => GuestIs::Forgotten,
    }
}
