//! Marks, texts, ranges, pauses and sizes.
