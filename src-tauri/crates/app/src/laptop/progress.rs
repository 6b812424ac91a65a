//! Long work: how far it is, and whether it goes on. What is shown of it is the front ends'.

use std::ops::ControlFlow;

/// Told how many steps are done and how many there are; may stop the work.
pub type Progress<'p> = dyn FnMut(usize, usize) -> ControlFlow<()> + 'p;
