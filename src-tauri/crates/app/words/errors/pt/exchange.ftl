### Errors, exchange: see words/errors.rs.
