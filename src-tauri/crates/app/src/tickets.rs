//! Tickets after their sale: listed, changed one by one or many at once, their history, and persons erased.

pub(crate) mod bulk;
pub(crate) mod edit;
pub(crate) mod erase;
pub(crate) mod guests;
pub(crate) mod history;
pub(crate) mod whom;
