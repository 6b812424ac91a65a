//! What windows are told after a commit.

use std::collections::BTreeSet;

use serde::Serialize;

/// What a commit changed. It has no data: a window asks anew for what it shows of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Changed {
    /// The events in which something changed; empty: it is not about an event, or the event is not known.
    pub events: BTreeSet<String>,
    /// Of what.
    pub parts: BTreeSet<ChangedPart>,
}

/// A part of what screens show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum ChangedPart {
    /// The event, its types, areas, gates and questions.
    Event,
    /// The people who work there, and who of them works on this laptop.
    People,
    /// Orders, payments and cash counts.
    Orders,
    /// Tickets and their holders.
    Tickets,
    /// Scans at the door.
    Scans,
    /// The laptops of the event.
    Devices,
    /// What this laptop remembers for itself.
    Settings,
}

impl ChangedPart {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Event, Self::People, Self::Orders, Self::Tickets, Self::Scans, Self::Devices, Self::Settings];
}

impl Changed {
    /// Anything may have changed.
    #[must_use]
    pub fn everything() -> Self {
        Self { events: BTreeSet::new(), parts: ChangedPart::ALL.into() }
    }
}
