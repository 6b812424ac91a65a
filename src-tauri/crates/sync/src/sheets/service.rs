//! What the mirror asks of Google. [`Sheets`] answers over the network, a sheet in memory in the proofs.

use std::future::Future;

use serde_json::Value;

use crate::Trouble;
use crate::google::{Calls, ColumnTag, RangeWrite, Sheets, Spreadsheet};

/// One spreadsheet as a service. Every method may fail after it was applied.
pub trait Service: Send + Sync {
    /// Its title, tabs and their sizes.
    fn properties(&self) -> impl Future<Output = Result<Spreadsheet, Trouble>> + Send;
    /// The values of whole tabs by title, all as of one moment.
    fn read(&self, titles: &[String]) -> impl Future<Output = Result<Vec<Vec<Vec<Value>>>, Trouble>> + Send;
    /// Writes all of these ranges or none; `null` leaves a cell as it is.
    fn write(&self, ranges: &[RangeWrite]) -> impl Future<Output = Result<(), Trouble>> + Send;
    /// Changes tabs, sizes and looks: all of it or nothing.
    fn change(&self, requests: Vec<Value>) -> impl Future<Output = Result<Vec<Value>, Trouble>> + Send;
    /// The columns that carry this developer metadata.
    fn metadata(&self, key: &str) -> impl Future<Output = Result<Vec<ColumnTag>, Trouble>> + Send;
    /// How many calls were made so far.
    fn calls(&self) -> Calls;
}

impl Service for Sheets {
    async fn properties(&self) -> Result<Spreadsheet, Trouble> {
        Sheets::properties(self).await
    }

    async fn read(&self, titles: &[String]) -> Result<Vec<Vec<Vec<Value>>>, Trouble> {
        Sheets::read(self, titles).await
    }

    async fn write(&self, ranges: &[RangeWrite]) -> Result<(), Trouble> {
        Sheets::write(self, ranges).await
    }

    async fn change(&self, requests: Vec<Value>) -> Result<Vec<Value>, Trouble> {
        Sheets::change(self, requests).await
    }

    async fn metadata(&self, key: &str) -> Result<Vec<ColumnTag>, Trouble> {
        Sheets::metadata(self, key).await
    }

    fn calls(&self) -> Calls {
        Sheets::calls(self)
    }
}
