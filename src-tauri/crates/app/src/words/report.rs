//! Words of the evening's report and of the guest list. How these are laid out is `entrada-paper`'s.

use entrada_core::money::Currency;
use entrada_core::{Timestamp, when};
use fluent_bundle::FluentValue;
use jiff::tz::TimeZone;

use crate::words::language::Language;
use crate::words::money::money;
use crate::words::table::{Args, first_of, say};
use crate::words::time::in_full;

/// The words of one report or list.
pub(crate) struct PaperWords {
    pub(crate) language: Language,
    pub(crate) zone: TimeZone,
}

impl PaperWords {
    /// A caption.
    pub(crate) fn say(&self, id: &str) -> String {
        say(self.language, id, &[])
    }

    /// A sentence with something in it.
    pub(crate) fn with(&self, id: &str, args: Args<'_>) -> String {
        say(self.language, id, args)
    }

    /// The short name of a reason for which the door refused.
    pub(crate) fn reason(&self, code: &str) -> String {
        first_of(self.language, &[&format!("report-reason-{code}"), "report-reason-other"], &[])
    }

    /// The short name of a way of paying, by its code.
    pub(crate) fn method(&self, code: &str) -> String {
        first_of(self.language, &[&format!("report-method-{code}"), "report-method-other"], &[])
    }

    /// A moment with its day and year.
    pub(crate) fn moment(&self, moment: Timestamp) -> String {
        in_full(self.language, moment, &self.zone)
    }

    /// A moment's time of day.
    pub(crate) fn hour(&self, moment: Timestamp) -> String {
        when::time_of_day(&when::local(moment, &self.zone))
    }

    /// An amount in minor units.
    pub(crate) fn money(&self, minor: i64, currency: Currency) -> String {
        money(self.language, minor, currency)
    }

    /// A page's number among all.
    pub(crate) fn page(&self, page: usize, pages: usize) -> String {
        let number = |count: usize| FluentValue::from(count.to_string());
        self.with("report-page", &[("page", number(page)), ("pages", number(pages))])
    }
}
