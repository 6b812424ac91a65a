//! The people of an event, who of them works on this laptop, and what it is locked to.

pub(crate) mod locking;
pub(crate) mod sign_in;
pub(crate) mod staff;
