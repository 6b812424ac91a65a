//! Lists of other programs in, and lists for other programs out.

pub(crate) mod export;
pub(crate) mod import;
