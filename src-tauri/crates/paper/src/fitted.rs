//! A text that was fitted into a box, and what the fonts remember it by. Fitting and drawing are `text`'s.

use parley::{Language, Layout};

/// A text that fits, ready to be drawn.
pub(crate) struct Fitted {
    pub(crate) text: String,
    pub(crate) layout: Layout<()>,
    /// What the layout is scaled by, 1 or less.
    pub(crate) scale: f32,
    pub(crate) lines: usize,
    pub(crate) size: f32,
}

/// What a fitted text depends on: the text, its box, its look, its language (the numbers as bits).
pub(crate) type FitKey = (String, [u32; 7], bool, bool, Option<Language>);
