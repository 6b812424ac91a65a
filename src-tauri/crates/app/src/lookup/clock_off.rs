//! How far other laptops' clocks are ahead of this one's or behind it, as far as their facts tell: entries and exits, and what is valid
//! when, follow clocks. It is measured when facts come in, and told at each check until better ones do.

use entrada_core::Timestamp;
use entrada_core::ids::{DeviceId, EventId};
use entrada_core::model::Event;
use entrada_store::DeviceRow;
use serde::{Deserialize, Serialize};

use crate::access::transaction::Access;
use crate::words::table::say;
use crate::words::time::{Say, moment};
use crate::{App, AppError, Result};

/// A clock that is this far off is wrong, in seconds.
pub(crate) const OFF: i64 = 120;

/// An event may last longer than was planned, but not by so much, in seconds.
const OVER: i64 = 12 * 3600;

/// A laptop whose clock is ahead of this one's, or behind it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Skew {
    /// Its name.
    laptop: String,
    /// By so much at least, in seconds.
    pub(crate) seconds: i64,
    /// Whether it is behind.
    #[serde(default)]
    behind: bool,
}

fn key(event: EventId) -> String {
    format!("clock-off:{event}")
}

pub(crate) fn seconds_ahead(then: Timestamp, now: Timestamp) -> i64 {
    now.duration_until(then).as_secs()
}

/// The laptop, other than this one, whose clock is furthest off, if one is, by its fact that came last: how far that is dated
/// after it came here; or how far it is dated before what it knew, where that was no further ahead than this clock.
pub(crate) fn most_off(devices: &[DeviceRow], this: DeviceId) -> Option<Skew> {
    let members = devices.iter().filter(|row| row.id != this && row.role.is_some() && !row.dismissed);
    let off = members.filter_map(|row| {
        let (wall, arrived) = (row.last?, row.arrived?);
        let ahead = seconds_ahead(wall, arrived);
        let known = row.stamped.filter(|known| seconds_ahead(*known, arrived) <= OFF);
        let behind = known.map_or(0, |known| seconds_ahead(known, wall));
        let seconds = ahead.max(behind);
        (seconds > 0).then(|| Skew { laptop: row.label(), seconds, behind: behind > ahead })
    });
    off.max_by_key(|skew| skew.seconds)
}

/// Measures, and remembers what to tell; nothing is written where that is known.
pub(crate) fn renew(app: &App, event: EventId, devices: &[DeviceRow]) -> Result<()> {
    let found = most_off(devices, app.device_id()).filter(|skew| skew.seconds > OFF);
    if app.read(|access| access.remembered_setting(&key(event)))? == found {
        return Ok(());
    }
    let text = serde_json::to_string(&found).map_err(AppError::internal)?;
    app.write(|access| access.put_setting(&key(event), &text))
}

/// What is to be told of another laptop's clock, in a sentence.
pub(crate) fn warning(access: &Access<'_>, event: EventId) -> Result<Option<String>> {
    let found: Option<Skew> = access.remembered_setting(&key(event))?;
    let language = access.language()?;
    Ok(found.map(|skew| {
        let args = [("laptop", skew.laptop.into()), ("minutes", (skew.seconds / 60).into())];
        say(language, if skew.behind { "clock-of-laptop-behind" } else { "clock-of-laptop-ahead" }, &args)
    }))
}

/// The same at the door, which also says that the event is long over by this laptop's clock. A closing time would refuse by
/// itself.
pub(crate) fn door_warning(access: &Access<'_>, event: EventId, of: &Event) -> Result<Option<String>> {
    let told = warning(access, event)?;
    if told.is_some() || of.doors_close.is_some() || seconds_ahead(access.now, of.ends) <= OVER {
        return Ok(told);
    }
    let language = access.language()?;
    let at = moment(language, Say::At, of.ends, access.now, &of.zone());
    Ok(Some(say(language, "event-over", &[("at", at.into())])))
}
