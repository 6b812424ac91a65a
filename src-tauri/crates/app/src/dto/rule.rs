//! The rules of time of a ticket type, as they cross to front ends. What they mean is `entrada_core::rule`'s.

use entrada_core::rule::Rule;
use serde::{Deserialize, Serialize};

/// A rule of a ticket type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RuleView {
    /// The rule as the journal has it.
    #[cfg_attr(test, ts(type = "{ kind: string } & Record<string, unknown>"))]
    pub rule: Rule,
    /// The same in a sentence.
    pub sentence: String,
}

/// A rule as typed.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum RuleInput {
    /// Lets in from one time of day to another.
    Hours {
        /// Days of the week, `mon-fri,sun`; empty: all.
        weekdays: String,
        /// From when.
        from: String,
        /// Until when.
        until: String,
    },
    /// Lets in from one moment to another.
    Window {
        /// From when.
        from: String,
        /// Until when.
        until: String,
    },
    /// Between two entries.
    Apart {
        /// How many.
        minutes: String,
    },
    /// On so many different days.
    AnyDays {
        /// How many.
        days: String,
    },
    /// Nobody comes in after this time of day.
    LastEntry {
        /// Which.
        at: String,
    },
    /// Lets in early and late.
    Tolerance {
        /// Minutes early.
        before: String,
        /// Minutes late; empty: as many.
        after: String,
    },
    /// Lets in again only so long after the first entry.
    Stay {
        /// How many minutes.
        minutes: String,
    },
    /// Something has to be let in first.
    After {
        /// An area, a ticket type, or the event itself, by name.
        earlier: String,
    },
}
