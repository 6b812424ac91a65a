//! The use cases: the one API that the window, the terminal and later the shop call. One function is one thing that
//! a person does.
//!
//! Rules are `entrada-core`'s, tables `entrada-store`'s. Nothing here knows Tauri, and nothing here prints.

mod backup;
mod bulk;
mod bundle;
mod cash;
mod csv_in;
mod csv_out;
mod devices;
mod door;
pub mod dto;
mod duplicate;
mod error;
mod events;
mod files;
mod forget;
mod guest_list;
mod guests;
mod house;
mod insights;
mod journal;
mod lock;
mod mail;
mod money;
mod money_csv;
mod open;
mod orders;
mod paper;
mod people;
mod places;
mod rehearsal;
mod report;
mod rights;
mod sample;
mod sell;
mod session;
mod settings;
mod sheets;
mod story;
mod tickets;
mod till;
mod typed;
mod types;
mod words;

pub use backup::restore;
pub use dto::*;
pub use entrada_core::decide::{Reason, Way};
pub use entrada_core::house::QuestionKind;
pub use entrada_core::ids::{EventId, QuestionId, StaffId};
pub use entrada_core::model::{Direction, PaymentMethod, Role, TicketState, UnpaidRule};
pub use entrada_core::money::Currency;
pub use entrada_core::number::{Number, NumberError};
pub use entrada_core::{Timestamp, when};
pub use entrada_scan as scan;
pub use entrada_sync::google::Endpoints;
pub use error::{AppError, ErrorCode};
pub use files::write_atomically;
pub use open::{App, KeyChoice, OpenOptions, choose_key, default_data_dir, key_state};
pub use paper::{Progress, printers};
pub use rights::{Locked, RIGHTS};
pub use sheets::{Mirroring, read_sheets_key, sheets_account, start_mirroring};
pub use words::Language;

/// What every use case returns.
pub type Result<T> = std::result::Result<T, AppError>;
