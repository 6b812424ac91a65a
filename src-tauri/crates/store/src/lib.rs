//! SQLite: the journal, its projections and their migrations. The only crate that knows rusqlite.
//!
//! Rules are `entrada-core`'s, use cases `entrada-app`'s. There is one way to change anything that screens read:
//! [`Writer::append`] for this device's facts and [`Writer::ingest`] for those of others; both end in `project`. Each table
//! has a file of its name here, with its row, its reads and its writes, and its schema under `migrations`.

mod cash_count;
mod clock;
mod columns;
mod compare;
mod dump;
mod entry;
mod erase;
mod error;
mod event;
mod fact;
mod forgotten;
mod guest;
mod guest_index;
mod health;
mod history;
mod incident;
mod journal;
mod mail;
mod membership;
mod migrate;
mod order;
mod outbox;
mod part;
mod payment;
mod pending_fact;
mod person;
mod presence;
mod project;
mod proposal;
mod rebuild;
mod refs;
mod remote;
mod scan;
mod scan_count;
mod seat;
mod secret;
mod setting;
mod setup;
mod sheet_rows;
mod slot;
mod sql;
mod store;
mod stream;
mod subject;
mod ticket;
mod ticket_type;
mod transaction;

pub use cash_count::CashRow;
pub use error::StoreError;
pub use event::EventRow;
pub use guest::{GuestFilter, GuestIs, Guests};
pub use health::{Health, health, sqlite_version};
pub use history::{TicketFacts, Undoing};
pub use incident::Overruled;
pub use journal::IngestReport;
pub use membership::{DeviceRow, Membership, Others};
pub use outbox::Due;
pub use payment::{MoneyRow, PaymentRow};
pub use presence::{Occupancy, TicketScans};
pub use proposal::ProposalRow;
pub use rebuild::{Rebuilt, Verified};
pub use remote::RemoteRow;
pub use scan::ScanRow;
pub use scan_count::ScanCount;
pub use seat::PlaceSold;
pub use sheet_rows::{MirroredScan, MirroredTicket, RowVersion};
pub use sql::{statements, steps};
pub use store::Store;
pub use stream::{Fork, Until};
pub use ticket::{SellerCount, Tally, TicketRow};
pub use transaction::{Reader, Writer};
