//! csv_out.
