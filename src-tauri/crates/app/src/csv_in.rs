//! csv_in.
