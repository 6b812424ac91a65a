//! What an event's organiser sets up around the tickets: areas, gates, questions at the door, and the people who
//! work there. Each is made by a change like any later one, so that a change is all that facts carry.
//!
//! The event and its ticket types are in `model`, what the door makes of all this in `decide`.

use serde::{Deserialize, Serialize};

use crate::model::Role;
use crate::patch::{Patch, set};
use crate::text;

/// A part of the event that counts the people in it on its own. The event itself is one without a name and not here.
/// Named by its name.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Area {
    /// How many people may be in it at once.
    pub capacity: Option<u32>,
    /// Whether it was taken away.
    pub removed: bool,
}

/// A change of an area; what is absent stays.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "each field changes the one of the same name in Area")]
pub struct AreaPatch {
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub capacity: Patch<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed: Option<bool>,
}

/// A named door. Named by its name, which is what ticket types and scans say.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Gate {
    /// The area that it leads into; `None`: the event itself.
    pub area: Option<String>,
    /// Whether it was taken away.
    pub removed: bool,
}

/// A change of a gate; what is absent stays.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "each field changes the one of the same name in Gate")]
pub struct GatePatch {
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub area: Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed: Option<bool>,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    /// With words.
    #[default]
    Text,
    /// With `yes` or `no`.
    #[serde(rename = "yesno")]
    YesNo,
    /// With one of its choices.
    Choice,
}

/// Something that is asked before somebody comes in for the first time.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Question {
    /// What is asked.
    pub text: String,
    /// How it is answered.
    pub kind: QuestionKind,
    /// What can be chosen.
    pub choices: Vec<String>,
    /// Of which types it is asked, by index; empty: of all.
    pub types: Vec<u16>,
    /// Whether nobody comes in without an answer.
    pub required: bool,
    /// Whether it was taken away.
    pub removed: bool,
}

impl Question {
    /// Whether it is asked of tickets of this type.
    #[must_use]
    pub fn concerns(&self, type_index: u16) -> bool {
        !self.removed && (self.types.is_empty() || self.types.contains(&type_index))
    }
}

/// Why an answer is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// Not `yes` or `no`.
    #[error("\"{question}\" is answered with yes or no, not with \"{answer}\"")]
    NotYesOrNo {
        /// What was asked.
        question: String,
        /// What was answered.
        answer: String,
    },
    /// Not one of the choices.
    #[error("\"{question}\" can't be answered with \"{answer}\": choose one of {choices}")]
    NotAChoice {
        /// What was asked.
        question: String,
        /// What was answered.
        answer: String,
        /// What can be chosen.
        choices: String,
    },
}

impl Question {
    /// The answer as it is kept; an empty one passes over the question.
    ///
    /// # Errors
    /// When it is not what the question is answered with.
    pub fn read(&self, answer: &str) -> Result<String, AnswerError> {
        let answer = answer.trim();
        let wanted = text::fold(answer);
        let shown = || answer.chars().take(80).collect();
        match self.kind {
            _ if answer.is_empty() => Ok(String::new()),
            QuestionKind::Text => Ok(answer.chars().take(text::NOTE_MAX).collect()),
            QuestionKind::YesNo => match wanted.as_str() {
                "yes" | "y" | "true" | "1" => Ok("yes".to_owned()),
                "no" | "n" | "false" | "0" => Ok("no".to_owned()),
                _ => Err(AnswerError::NotYesOrNo { question: self.text.clone(), answer: shown() }),
            },
            QuestionKind::Choice => {
                self.choices.iter().find(|choice| text::fold(choice) == wanted).cloned().ok_or_else(|| {
                    AnswerError::NotAChoice {
                        question: self.text.clone(),
                        answer: shown(),
                        choices: self.choices.join(", "),
                    }
                })
            }
        }
    }
}

/// A change of a question; what is absent stays. The first one must carry a text.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "each field changes the one of the same name in Question")]
pub struct QuestionPatch {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<QuestionKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choices: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub types: Option<Vec<u16>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed: Option<bool>,
}

/// A person who works at the event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Staff {
    /// What they are called.
    pub name: String,
    /// What they may do, on a laptop that may.
    pub role: Role,
    /// The Argon2id hash of their PIN, in PHC's text form; `None`: they can't sign in.
    pub pin: Option<String>,
    /// Whether they no longer work here.
    pub removed: bool,
}

/// A change of a person who works at the event; what is absent stays. The first one must carry a name.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "each field changes the one of the same name in Staff")]
pub struct StaffPatch {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub pin: Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed: Option<bool>,
}

impl Area {
    /// Changes the area.
    pub fn patch(&mut self, patch: AreaPatch) {
        let AreaPatch { capacity, removed } = patch;
        capacity.apply(&mut self.capacity);
        set(&mut self.removed, removed);
    }
}

impl Gate {
    /// Changes the gate.
    pub fn patch(&mut self, patch: GatePatch) {
        let GatePatch { area, removed } = patch;
        area.apply(&mut self.area);
        set(&mut self.removed, removed);
    }
}

impl Question {
    /// Changes the question.
    pub fn patch(&mut self, patch: QuestionPatch) {
        let QuestionPatch { text, kind, choices, types, required, removed } = patch;
        set(&mut self.text, text);
        set(&mut self.kind, kind);
        set(&mut self.choices, choices);
        set(&mut self.types, types);
        set(&mut self.required, required);
        set(&mut self.removed, removed);
    }
}

impl Staff {
    /// Changes the person.
    pub fn patch(&mut self, patch: StaffPatch) {
        let StaffPatch { name, role, pin, removed } = patch;
        set(&mut self.name, name);
        set(&mut self.role, role);
        pin.apply(&mut self.pin);
        set(&mut self.removed, removed);
    }
}
