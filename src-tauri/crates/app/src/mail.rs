//! Tickets by e-mail: the server, what a letter says, and the outbox that letters wait in. SMTP itself is `entrada-mail`'s.

pub(crate) mod letter;
pub(crate) mod outbox;
pub(crate) mod server;
