### Errors, event: see words/errors.rs.
