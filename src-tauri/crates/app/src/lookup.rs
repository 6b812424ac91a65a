//! What several departments look up before they act. Nothing here changes anything.

pub(crate) mod availability;
pub(crate) mod clock_off;
pub(crate) mod find;
pub(crate) mod retention;
pub(crate) mod sealing;
pub(crate) mod venue;
