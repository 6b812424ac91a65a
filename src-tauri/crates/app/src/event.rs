//! Events and what belongs to their set-up: ticket types, areas, gates, questions, and the people who work there.

pub(crate) mod duplicate;
pub(crate) mod events;
pub(crate) mod staff;
pub(crate) mod types;
pub(crate) mod venue;
