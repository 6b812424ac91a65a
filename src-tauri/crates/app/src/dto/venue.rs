//! Areas, gates and questions as they cross to a front end. The people who work at an event are not here.

use entrada_core::question::QuestionKind;
use serde::{Deserialize, Serialize};

/// An area: a part of the event that counts on its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct AreaView {
    /// What it is called, which is what names it.
    pub name: String,
    /// How many people may be in it at once.
    pub capacity: Option<u32>,
    /// How many are in it now.
    pub inside: u32,
}

/// An area as typed. Absent: unchanged; an empty text clears.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs, reason = "each is the text of the field of the same name in AreaView")]
pub struct AreaInput {
    pub capacity: Option<String>,
}

/// A gate: a named door.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct GateView {
    /// What it is called, which is what names it.
    pub name: String,
    /// The area that it leads into; `None`: the event itself.
    pub area: Option<String>,
}

/// A gate as typed. Absent: unchanged; an empty text: it leads into the event itself.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs, reason = "each is the text of the field of the same name in GateView")]
pub struct GateInput {
    pub area: Option<String>,
}

/// A question that is asked at the door.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct QuestionView {
    /// Its id, 8 hex digits.
    pub id: String,
    /// What is asked.
    pub text: String,
    /// How it is answered.
    pub kind: QuestionKind,
    /// What can be chosen, when it is a choice.
    pub choices: Vec<String>,
    /// Indexes of the ticket types it is asked of; empty: of all.
    pub types: Vec<u16>,
    /// Whether nobody comes in without an answer.
    pub required: bool,
}

/// A question as typed. Absent: unchanged.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs, reason = "each changes the field of the same name in QuestionView")]
pub struct QuestionInput {
    pub text: Option<String>,
    pub kind: Option<QuestionKind>,
    pub choices: Option<Vec<String>>,
    pub types: Option<Vec<u16>>,
    pub required: Option<bool>,
}
