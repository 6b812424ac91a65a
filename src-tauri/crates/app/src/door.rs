//! The door: what is shown to it, the answer, the scan written down, and what stands beside the camera.

pub(crate) mod answer;
pub(crate) mod check;
pub(crate) mod context;
pub(crate) mod gate;
pub(crate) mod link;
pub(crate) mod manual;
pub(crate) mod party;
pub(crate) mod recognise;
pub(crate) mod resent;
pub(crate) mod scanner;
pub(crate) mod scans;
pub(crate) mod state;
