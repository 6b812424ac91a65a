//! Time zones as they cross to the window, whose browser has none or older ones of its own.

use serde::Serialize;

/// A time zone's clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ZoneView {
    /// Its name, as it was asked for.
    pub name: String,
    /// From which second since 1970 on it is how many seconds ahead of UTC; the first holds before, too. A zone that is not
    /// known is like UTC.
    #[cfg_attr(test, ts(type = "[number, number][]"))]
    pub offsets: Vec<(i64, i32)>,
}

/// The time zones to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ZoneChoice {
    /// Their names, sorted.
    pub names: Vec<String>,
    /// The one that this computer is set to, if it is known.
    pub own: Option<String>,
}
