//! Captions and times on tickets. How they are laid out is `entrada-paper`'s.

use entrada_core::Timestamp;
use entrada_core::tax::TaxRate;
use entrada_paper::Labels;
use jiff::tz::TimeZone;

use crate::words::language::Language;
use crate::words::table::say;
use crate::words::time::in_full;

/// The captions on a ticket; that of its price names the tax that is in it.
pub(crate) fn captions(language: Language, tax: Option<TaxRate>) -> Labels {
    let caption = |id| say(language, id, &[]);
    Labels {
        seat: caption("caption-seat"),
        price: match tax.filter(|tax| tax.0 > 0) {
            Some(tax) => say(language, "caption-price-taxed", &[("rate", tax.to_string().into())]),
            None => caption("caption-price"),
        },
        number: caption("caption-number"),
        holder: caption("caption-holder"),
        language: language.code().to_owned(),
    }
}

/// A moment on a ticket, on the event's clock; with the name of its zone where that is `elsewhere`.
pub(crate) fn on_ticket(
    language: Language,
    moment: Timestamp,
    zone: &TimeZone,
    elsewhere: Option<String>,
) -> String {
    let moment = in_full(language, moment, zone);
    match elsewhere {
        Some(zone) => {
            say(language, "paper-moment-elsewhere", &[("moment", moment.into()), ("zone", zone.into())])
        }
        None => moment,
    }
}

/// When a ticket is valid; empty when always.
pub(crate) fn validity(
    language: Language,
    from: Option<Timestamp>,
    until: Option<Timestamp>,
    zone: &TimeZone,
) -> String {
    let shown = |moment: Timestamp| in_full(language, moment, zone).into();
    match (from, until) {
        (Some(from), Some(until)) => {
            say(language, "paper-valid-between", &[("from", shown(from)), ("until", shown(until))])
        }
        (Some(from), None) => say(language, "paper-valid-from", &[("from", shown(from))]),
        (None, Some(until)) => say(language, "paper-valid-until", &[("until", shown(until))]),
        (None, None) => String::new(),
    }
}
