//! The areas of an event and the gates into them. Each is made by a change like any later one, so that a change is all
//! that facts carry. What the door makes of them is in `decide`.

use serde::{Deserialize, Serialize};

use crate::patch::{Patch, set};

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
