//! What an event asks at the door, and which answers are taken. A question is made by a change like any later one, so
//! that a change is all that facts carry. When it is asked is in `decide`.

use serde::{Deserialize, Serialize};

use crate::patch::set;
use crate::text;

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
