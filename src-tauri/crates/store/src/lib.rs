//! SQLite: the journal, its projections and their migrations. The only crate that knows rusqlite.
//!
//! Rules are `entrada-core`'s, use cases `entrada-app`'s. There is one way to change anything that screens read:
//! [`Writer::append`] for this laptop's facts and [`Writer::ingest`] for those of others; both end in `project`.

mod error;
mod forget;
mod house;
mod insights;
mod journal;
mod migrate;
mod mirrored;
mod money;
mod places;
mod project;
mod query;
mod rebuild;
mod remotes;
mod rows;
mod scan_query;
mod scans;
mod search;
mod store;
mod story;

pub use error::StoreError;
pub use insights::{ScanCount, SellerCount};
pub use journal::{IngestReport, StreamHead};
pub use mirrored::{MirroredScan, MirroredTicket, RowVersion};
pub use money::{CashRow, MoneyRow, PaymentRow};
pub use query::{DeviceRow, EventRow, Others, Standing};
pub use rebuild::{Rebuilt, Verified};
pub use remotes::{Due, ProposalRow, RemoteRow};
pub use rows::TicketRow;
pub use scan_query::{Occupancy, ScanRow, Tally, TicketScans};
pub use search::{GuestFilter, GuestIs, Guests};
pub use store::{Reader, Store, Writer};
pub use story::{TicketFacts, Undoing};
