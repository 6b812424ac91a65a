//! What front ends get to see, made of rows: one file for each thing. Nothing here changes anything.

pub(crate) mod event;
pub(crate) mod incident;
pub(crate) mod letters;
pub(crate) mod odd_times;
pub(crate) mod order;
pub(crate) mod scan;
pub(crate) mod ticket;
