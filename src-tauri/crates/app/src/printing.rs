//! Tickets and guest lists as PDF and on printers. What a page looks like is `entrada-paper`'s.

pub(crate) mod guest_list;
pub(crate) mod tickets_pdf;
