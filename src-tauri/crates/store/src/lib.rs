//! SQLite: the journal, its projections and their migrations.
