### Errors, door: see words/errors.rs.
