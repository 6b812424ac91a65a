//! How far other laptops' clocks are ahead of this one's, as far as their facts tell: entries and exits, and what is valid
//! when, follow clocks. It is measured when facts come in, and told at each check until better ones do.

use entrada_core::Timestamp;
use entrada_core::ids::{DeviceId, EventId};
use entrada_store::DeviceRow;
use serde::{Deserialize, Serialize};

use crate::access::transaction::Access;
use crate::words::table::say;
use crate::{App, AppError, Result};

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

/// The laptop, other than this one, whose last fact is dated furthest after it came here, if one is.
pub(crate) fn most_ahead(devices: &[DeviceRow], this: DeviceId) -> Option<Ahead> {
    let members = devices.iter().filter(|row| row.id != this && row.role.is_some() && !row.dismissed);
    let ahead = members.filter_map(|row| {
        let seconds = seconds_ahead(row.last?, row.arrived?);
        (seconds > 0).then(|| Ahead { laptop: row.label(), seconds })
    });
    ahead.max_by_key(|ahead| ahead.seconds)
}

/// Measures, and remembers what to tell; nothing is written where that is known.
pub(crate) fn renew(app: &App, event: EventId, devices: &[DeviceRow]) -> Result<()> {
    let found = most_ahead(devices, app.device_id()).filter(|ahead| ahead.seconds > OFF);
    if app.read(|access| access.remembered_setting(&key(event)))? == found {
        return Ok(());
    }
    let text = serde_json::to_string(&found).map_err(AppError::internal)?;
    app.write(|access| access.put_setting(&key(event), &text))
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
