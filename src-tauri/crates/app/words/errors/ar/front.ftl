### Errors, front: see words/errors.rs.
