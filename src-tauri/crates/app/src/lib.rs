//! The use cases: the one API that the window, the terminal and later the shop call. One function is one thing that
//! a person does.
//!
//! Rules are `entrada-core`'s, tables `entrada-store`'s. Nothing here knows Tauri, and nothing here prints.

mod access;
mod door;
pub mod dto;
mod error;
mod event;
mod exchange;
mod input;
mod laptop;
mod lists;
mod lookup;
mod mail;
mod people;
mod printing;
mod report;
mod sales;
mod sheets;
mod tickets;
mod views;
mod words;

pub use crate::access::rights::{Locked, UseCase};
pub use crate::dto::*;
pub use crate::error::{AppError, ErrorArg, ErrorCode, ErrorView};
pub use crate::exchange::backup::restore;
pub use crate::laptop::clock::SystemClock;
pub use crate::laptop::commits::Listener;
pub use crate::laptop::files::write_atomically;
pub use crate::laptop::log::{Log, start_log};
pub use crate::laptop::open::{KeyChoice, OpenOptions, choose_key, default_data_dir, key_state, make_folder};
pub use crate::laptop::private::private_file;
pub use crate::laptop::progress::Progress;
pub use crate::laptop::state::App;
pub use crate::mail::outbox::{MailLoop, start_mail_loop};
pub use crate::printing::tickets_pdf::printers;
pub use crate::report::diagnosis::{diagnose, in_words, open_used, save_diagnosis};
pub use crate::sheets::{SheetLoops, read_sheets_key, sheets_account, start_sheet_loops};
pub use crate::words::{FrontEnd, Language};
pub use entrada_core::decide::{DirectionRequest, Reason};
pub use entrada_core::ids::{EventId, QuestionId, StaffId};
pub use entrada_core::model::{Direction, PaymentMethod, Role, TicketState, UnpaidRule};
pub use entrada_core::money::Currency;
pub use entrada_core::number::{Number, NumberError};
pub use entrada_core::question::QuestionKind;
pub use entrada_core::rule::Rule;
pub use entrada_core::shown::split_scans;
pub use entrada_core::{Timestamp, clock, text, when};
pub use entrada_scan as scan;
pub use entrada_sync::google::Endpoints;

/// What every use case returns.
pub type Result<T> = std::result::Result<T, AppError>;
