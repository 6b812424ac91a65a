//! Letters that no font on this laptop has: said before something is put on paper, where a question mark stands for each.

use entrada_paper::letters_missing;

use crate::Language;
use crate::words::table::say;

/// So many of them are named.
const NAMED: usize = 20;

/// What is to be said of these texts, in a sentence; nothing when every letter can be drawn.
pub(crate) fn undrawable<'t>(language: Language, texts: impl IntoIterator<Item = &'t str>) -> Option<String> {
    let missing = letters_missing(texts);
    let letters: String = missing.iter().take(NAMED).collect();
    let more = if missing.len() > NAMED { "…" } else { "" };
    let letters = format!("{letters}{more}");
    (!missing.is_empty()).then(|| say(language, "letters-missing", &[("letters", letters.into())]))
}
