//! Google as this program uses it: where its services are, who we are to them, and the Sheets API. What is written to a
//! sheet, and when, is in `sheets`.

mod endpoints;

pub use endpoints::Endpoints;
