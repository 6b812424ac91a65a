//! SQLite: the journal, its projections and their migrations. The only crate that knows rusqlite.
//!
//! Rules are `entrada-core`'s, use cases `entrada-app`'s. There is one way to change anything that screens read:
//! [`Writer::append`] for this laptop's facts and [`Writer::ingest`] for those of others; both end in `project`.

mod error;
mod journal;
mod migrate;
mod project;
mod query;
mod rebuild;
mod rows;
mod scans;
mod search;
mod store;

pub use error::StoreError;
pub use journal::{IngestReport, StreamHead};
pub use query::{DeviceRow, EventRow, Others, Standing};
pub use rebuild::{Rebuilt, Verified};
pub use rows::TicketRow;
pub use scans::{ScanRow, Tally, TicketScans};
pub use search::{GuestFilter, Guests};
pub use store::{Reader, Store, Writer};
