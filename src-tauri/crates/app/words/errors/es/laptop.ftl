### Errors, laptop: see words/errors.rs.
