### Errors, sales: see words/errors.rs.
