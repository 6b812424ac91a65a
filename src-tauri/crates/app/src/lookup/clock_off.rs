//! How far other laptops' clocks are ahead of this one's, as far as their facts tell: entries and exits, and what is valid
//! when, follow clocks. It is measured when facts come in, and told at each check until better ones do.

use entrada_core::Timestamp;
use entrada_core::ids::EventId;
use serde::{Deserialize, Serialize};

use crate::Result;
use crate::access::transaction::{Access, WriteAccess};
use crate::words::table::say;

/// A clock that is this far off is wrong, in seconds.
pub(crate) const OFF: i64 = 120;

/// A laptop whose clock is ahead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Ahead {
    /// Its name.
    laptop: String,
    /// By so much at least, in seconds.
    pub(crate) seconds: i64,
}

fn key(event: EventId) -> String {
    format!("clock-off:{event}")
}

pub(crate) fn seconds_ahead(then: Timestamp, now: Timestamp) -> i64 {
    now.duration_until(then).as_secs()
}

/// The laptop in an event whose last fact is dated furthest after it came here, if one is.
pub(crate) fn most_ahead(access: &Access<'_>, event: EventId) -> Result<Option<Ahead>> {
    let this = access.app().device_id();
    let ahead = access
        .devices(event)?
        .into_iter()
        .filter(|row| row.id != this && row.role.is_some() && !row.dismissed);
    let ahead = ahead.filter_map(|row| {
        let seconds = seconds_ahead(row.last?, row.arrived?);
        (seconds > 0).then(|| Ahead { laptop: row.label(), seconds })
    });
    Ok(ahead.max_by_key(|ahead| ahead.seconds))
}

/// Measures, and remembers what to tell.
pub(crate) fn renew(access: &WriteAccess<'_>, event: EventId) -> Result<()> {
    let found = most_ahead(access, event)?.filter(|ahead| ahead.seconds > OFF);
    if found == access.remembered_setting(&key(event))? {
        return Ok(());
    }
    access.put_setting(&key(event), &serde_json::to_string(&found).map_err(crate::AppError::internal)?)
}

/// What is to be told, in a sentence.
pub(crate) fn warning(access: &Access<'_>, event: EventId) -> Result<Option<String>> {
    let found: Option<Ahead> = access.remembered_setting(&key(event))?;
    let language = access.language()?;
    Ok(found.map(|ahead| {
        let args = [("laptop", ahead.laptop.into()), ("minutes", (ahead.seconds / 60).into())];
        say(language, "clock-of-laptop-ahead", &args)
    }))
}
