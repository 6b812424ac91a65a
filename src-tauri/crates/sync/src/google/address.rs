//! Which spreadsheet a person means, from what they paste.

/// How long an id by itself is at least. Google's have 44 characters; a word that somebody typed is not taken for one.
const SHORTEST: usize = 10;

/// The id in an address of a spreadsheet (`https://docs.google.com/spreadsheets/d/ID/edit#gid=0`), or the id itself.
/// `None`: neither, such as the address of a published copy, which nobody can write to.
#[must_use]
pub fn spreadsheet_id(address: &str) -> Option<String> {
    let address = address.trim();
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let mut parts = path.split('/').filter(|part| !part.is_empty());
    let found = if path.contains('/') {
        parts.by_ref().find(|part| matches!(*part, "spreadsheets" | "file"))?;
        parts.by_ref().find(|part| *part == "d")?;
        // A published copy stands under `/d/e/`.
        parts.next().filter(|id| *id != "e")?
    } else {
        Some(path).filter(|word| word.len() >= SHORTEST)?
    };
    let sound = found.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    sound.then(|| found.to_owned())
}
