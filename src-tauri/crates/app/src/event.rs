//! Events and what belongs to their set-up: ticket types, areas, gates, questions. The people who work there are `people`.

pub(crate) mod duplicate;
pub(crate) mod events;
pub(crate) mod rules;
pub(crate) mod types;
pub(crate) mod venue;
pub(crate) mod zones;
