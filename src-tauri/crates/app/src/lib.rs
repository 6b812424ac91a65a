//! The use cases: the one API that the window, the terminal and later the shop call. One function is one thing that
//! a person does.
//!
//! Rules are `entrada-core`'s, tables `entrada-store`'s. Nothing here knows Tauri, and nothing here prints.

mod backup;
mod bundle;
mod csv_in;
mod csv_out;
mod devices;
mod door;
pub mod dto;
mod error;
mod events;
mod files;
mod guests;
mod insights;
mod journal;
mod open;
mod paper;
mod sample;
mod sell;
mod settings;
mod tickets;
mod words;

pub use backup::restore;
pub use dto::*;
pub use entrada_core::decide::Reason;
pub use entrada_core::ids::EventId;
pub use entrada_core::model::{Direction, PaymentMethod, Role, TicketState};
pub use entrada_core::money::Currency;
pub use entrada_core::number::{Number, NumberError};
pub use entrada_core::{Timestamp, when};
pub use entrada_scan as scan;
pub use error::{AppError, ErrorCode};
pub use files::write_atomically;
pub use open::{App, KeyChoice, OpenOptions, choose_key, default_data_dir, key_state};
pub use paper::{Progress, printers};

/// What every use case returns.
pub type Result<T> = std::result::Result<T, AppError>;
