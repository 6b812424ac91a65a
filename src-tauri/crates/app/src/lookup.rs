//! What several departments look up before they act. Nothing here changes anything.

pub(crate) mod availability;
pub(crate) mod sealing;
