//! The use cases: the one API that the window and the terminal call.
