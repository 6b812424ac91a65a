//! How long personal data is kept. Dropping it is `tickets::erase`'s.

use entrada_core::Timestamp;
use entrada_core::model::Event;
use entrada_core::when;
use jiff::Span;

use crate::Result;

/// Until when an event's personal data is kept: so many days after its end, by its own calendar.
pub(crate) fn kept_until(event: &Event) -> Result<Option<Timestamp>> {
    let Some(days) = event.retain_days else { return Ok(None) };
    let end = when::local(event.ends, &event.zone());
    // Beyond the calendar's end is for ever.
    let span = Span::new().try_days(i64::from(days));
    Ok(span.ok().and_then(|span| end.checked_add(span).ok()).map(|until| until.timestamp()))
}
