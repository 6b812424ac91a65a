//! Guests: listed, found, filtered.

use entrada_core::ids::EventId;
use entrada_core::model::Role;
use entrada_store::GuestFilter;

use crate::dto::{GuestPage, GuestQuery, GuestState};
use crate::{App, Result};

/// The most guests that one page may have.
const PAGE_MAX: u32 = 10_000;

impl App {
    /// Some of an event's guests, by name.
    ///
    /// # Errors
    /// When the event is not here or the role does not allow it.
    pub fn guests(&self, event: &EventId, query: &GuestQuery) -> Result<GuestPage> {
        self.store.read(|reader| {
            self.need(reader, *event, Role::Door)?;
            let limit = query.limit.unwrap_or(100).min(PAGE_MAX);
            let found = reader.guests(*event, &filter(query), query.offset.unwrap_or(0), limit)?;
            let view = self.viewer(reader, *event)?;
            Ok(GuestPage {
                tickets: found.rows.iter().map(|row| view.ticket(row)).collect::<Result<_>>()?,
                total: found.total,
            })
        })
    }
}

fn filter(query: &GuestQuery) -> GuestFilter {
    let mut filter = GuestFilter {
        search: query.search.clone().unwrap_or_default(),
        type_index: query.type_index,
        ..GuestFilter::default()
    };
    match query.state {
        None => {}
        Some(GuestState::Valid) => filter.state = Some("valid"),
        Some(GuestState::Unpaid) => (filter.state, filter.paid) = (Some("valid"), Some(false)),
        Some(GuestState::Blocked) => filter.state = Some("blocked"),
        Some(GuestState::Cancelled) => filter.state = Some("cancelled"),
        Some(GuestState::Inside) => filter.inside = Some(true),
        Some(GuestState::Admitted) => filter.entered = Some(true),
        Some(GuestState::Missed) => (filter.state, filter.entered) = (Some("valid"), Some(false)),
    }
    filter
}
