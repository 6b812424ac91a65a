//! How the evening goes and went, and whether everything is ready for it.

pub(crate) mod diagnosis;
pub(crate) mod insights;
pub(crate) mod pdf;
pub(crate) mod receipt;
pub(crate) mod rehearsal;
pub(crate) mod sample;
