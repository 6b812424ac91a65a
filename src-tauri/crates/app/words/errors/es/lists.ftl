### Errors, lists: see words/errors.rs.
