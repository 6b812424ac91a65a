//! Tickets, guest lists and reports as PDF, QR codes as pictures, and the way to a printer.
//!
//! What a ticket *is* (its state, its seal, how money and dates are worded) is deliberately unknown here: callers hand
//! in finished texts, and this crate neither formats nor translates any.

mod chart;
mod dimensions;
mod error;
mod fitted;
mod fonts;
mod glyph_cache;
mod list;
mod pages;
mod print;
mod qr;
mod report;
mod text;
mod ticket;
mod ticket_layout;
mod ticket_page;

pub use chart::{Bar, Chart};
pub use dimensions::{Medium, PageSize, Sheet};
pub use error::PaperError;
pub use list::{GuestList, ListHeads, ListRow, guest_list_pdf};
pub use pages::PageWords;
pub use print::{Job, JobState, PrintError, Printer, PrinterState, job_state, print_pdf, printers};
pub use qr::{QrMatrix, qr_matrix, qr_png, qr_svg};
pub use report::{Column, Figure, Report, Section, report_pdf};
pub use text::letters_missing;
pub use ticket::tickets_pdf;
pub use ticket_page::{Labels, TicketPage};
