//! Each trouble by itself.
