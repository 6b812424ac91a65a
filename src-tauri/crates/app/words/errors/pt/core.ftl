### Errors, core: see words/errors.rs.
