//! Who may do what here and now: rights, the person signed in, the lock of this laptop. What a laptop is and keeps is `laptop`.

pub(crate) mod lock;
pub(crate) mod parts;
pub(crate) mod rights;
pub(crate) mod session;
pub(crate) mod settings;
pub(crate) mod transaction;
