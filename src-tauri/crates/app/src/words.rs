//! Everything that Rust says in a language: verdicts for staff and guests, errors, times, amounts, paper. Reasons and
//! times come in, words go out, by Fluent from `words/*.ftl`. The window's own words are in `ui/words`.

mod door;
mod errors;
#[cfg(test)]
mod errors_proof;
mod language;
mod money;
mod paper;
#[cfg(test)]
mod proof;
mod report;
mod rule;
#[cfg(test)]
mod sentence_uses;
pub(crate) mod table;
pub(crate) mod time;

pub(crate) use crate::words::door::{Scene, guest_sentence, sentence};
pub use crate::words::errors::FrontEnd;
pub(crate) use crate::words::errors::error_in_words;
pub use crate::words::language::Language;
pub(crate) use crate::words::money::money;
pub(crate) use crate::words::paper::{captions, on_ticket, validity};
pub(crate) use crate::words::report::PaperWords;
pub(crate) use crate::words::rule::{RuleScene, rule_sentence};
pub(crate) use crate::words::time::in_full as full_moment;
