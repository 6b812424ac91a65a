//! The people who work at an event. Each is made by a change like any later one, so that a change is all that facts
//! carry. What their role lets them do is in `authority` for a device and in the app for a person.

use serde::{Deserialize, Serialize};

use crate::model::Role;
use crate::patch::set;

/// A person who works at the event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Staff {
    /// What they are called.
    pub name: String,
    /// What they may do, on a device that may.
    pub role: Role,
    /// Whether they have a PIN. Without one they can't sign in.
    pub has_pin: bool,
    /// The Argon2id hash of their PIN, in PHC's text form, where it is here: devices below their role don't hold it.
    pub pin: Option<String>,
    /// Whether they no longer work here.
    pub removed: bool,
}

/// A change of a person who works at the event; what is absent stays. The first one must carry a name. Their PIN is no
/// part of it: it is private.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "each field changes the one of the same name in Staff")]
pub struct StaffPatch {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed: Option<bool>,
}

impl Staff {
    /// Changes the person.
    pub fn patch(&mut self, patch: StaffPatch) {
        let StaffPatch { name, role, removed } = patch;
        set(&mut self.name, name);
        set(&mut self.role, role);
        set(&mut self.removed, removed);
    }
}
