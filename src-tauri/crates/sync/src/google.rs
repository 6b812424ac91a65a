//! Google as this program uses it: where its services are, who we are to them, and the Sheets API. What is written to a
//! sheet, and when, is in `sheets`.

mod address;
mod client;
mod credentials;
mod endpoints;
mod http;
mod key;
mod loopback;
mod refusal;
mod sign_in;
mod tokens;

pub use address::spreadsheet_id;
pub use client::{Calls, ColumnTag, RangeWrite, Sheets, Spreadsheet, TabProperties};
pub use credentials::{AuthMethod, Credentials, Secret};
pub use endpoints::Endpoints;
pub use refusal::smaller_may_help;
pub use sign_in::{OAuthClient, sign_in};
pub use tokens::Tokens;
