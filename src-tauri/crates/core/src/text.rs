//! Texts that people type: what is kept of them, how long they may be, and how they are folded for search. And texts that came
//! from elsewhere: what of them leaves the program again.

use std::borrow::Cow;

use serde_json::Value;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The longest name of a person, event, type, venue, seat or gate, in characters.
pub const NAME_MAX: usize = 200;
/// The longest note or reason, in characters.
pub const NOTE_MAX: usize = 2_000;

/// Why a text is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// Nothing but white space.
    #[error("the {0} is empty")]
    Empty(&'static str),
    /// Longer than allowed.
    #[error("the {what} has {length} characters; at most {max} fit")]
    TooLong {
        /// Which text.
        what: &'static str,
        /// How long it is, in characters.
        length: usize,
        /// How long it may be.
        max: usize,
    },
    /// Not an e-mail address.
    #[error("\"{0}\" is not an e-mail address")]
    Email(String),
}

/// One line of text: control characters and line breaks become spaces, runs of white space one space, composed
/// to NFC. Directional marks stay: right-to-left names need them. Unbalanced directional overrides, which could
/// make one name look like another, are dropped.
#[must_use]
pub fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.nfc().filter(|c| !is_override(*c)) {
        if c.is_control() || c.is_whitespace() {
            if !line.is_empty() && !line.ends_with(' ') {
                line.push(' ');
            }
        } else {
            line.push(c);
        }
    }
    line.truncate(line.trim_end().len());
    line
}

fn is_override(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}')
}

/// A text of another device's, or of a file, as it may go to a spreadsheet: typed ones were cleaned when they were typed, but
/// whoever writes facts by hand can put in anything. Line breaks stay, as in notes; other control characters become spaces,
/// directional overrides are dropped.
#[must_use]
pub fn outgoing(text: &str) -> Cow<'_, str> {
    if !text.contains(|c: char| steers(c) && c != '\n') {
        return Cow::Borrowed(text);
    }
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept = lines.chars().filter(|c| !is_override(*c));
    Cow::Owned(kept.map(|c| if c.is_control() && c != '\n' { ' ' } else { c }).collect())
}

/// JSON of another device with its texts as [`outgoing`] leaves them, but for codes of other systems, in which control
/// characters mean something.
///
/// # Errors
/// When it is no JSON.
pub fn outgoing_json(json: String) -> Result<String, serde_json::Error> {
    // Control characters stand in JSON as escapes.
    if !json.contains('\\') && !json.contains(is_override) {
        return Ok(json);
    }
    let mut value = serde_json::from_str(&json)?;
    clean(&mut value);
    serde_json::to_string(&value)
}

fn clean(value: &mut Value) {
    match value {
        Value::String(text) => *text = outgoing(text).into_owned(),
        Value::Array(values) => values.iter_mut().for_each(clean),
        Value::Object(fields) => {
            let is_code = |name: &str| name == "foreign_code" || name == "linked_code";
            fields.iter_mut().filter(|(name, _)| !is_code(name)).for_each(|(_, field)| clean(field));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Whether a character steers what shows it instead of being shown: control characters, and those that set the direction of
/// all that follows.
#[must_use]
pub fn steers(c: char) -> bool {
    c.is_control() || is_override(c)
}

/// Whether each directional isolate of the text is ended in it, as those are in which the program frames a value: then what
/// stands behind the text is as it would be without them.
#[must_use]
pub fn isolates_end(text: &str) -> bool {
    let mut open = 0_u32;
    for c in text.chars() {
        open = match c {
            '\u{2066}'..='\u{2068}' => open.saturating_add(1),
            '\u{2069}' => match open.checked_sub(1) {
                Some(left) => left,
                None => return false,
            },
            _ => open,
        };
    }
    open == 0
}

/// A required name, cleaned to one line.
///
/// # Errors
/// When nothing is left of it or it is longer than [`NAME_MAX`].
pub fn name(what: &'static str, text: &str) -> Result<String, TextError> {
    optional(what, text, NAME_MAX)?.ok_or(TextError::Empty(what))
}

/// An optional name, cleaned to one line; `None` when empty.
///
/// # Errors
/// When it is longer than [`NAME_MAX`].
pub fn optional_name(what: &'static str, text: &str) -> Result<Option<String>, TextError> {
    optional(what, text, NAME_MAX)
}

fn optional(what: &'static str, text: &str, max: usize) -> Result<Option<String>, TextError> {
    let line = one_line(text);
    let length = line.chars().count();
    if length > max {
        return Err(TextError::TooLong { what, length, max });
    }
    Ok(if line.is_empty() { None } else { Some(line) })
}

/// An optional note; may have several lines, other control characters are dropped.
///
/// # Errors
/// When it is longer than [`NOTE_MAX`].
pub fn note(what: &'static str, text: &str) -> Result<Option<String>, TextError> {
    let text = text.replace("\r\n", "\n");
    let kept: String = text.nfc().filter(|c| (*c == '\n' || !c.is_control()) && !is_override(*c)).collect();
    let kept = kept.trim();
    let length = kept.chars().count();
    if length > NOTE_MAX {
        return Err(TextError::TooLong { what, length, max: NOTE_MAX });
    }
    Ok(if kept.is_empty() { None } else { Some(kept.to_owned()) })
}

/// An optional e-mail address. Only its shape is looked at: one `@` with something on both sides, no spaces.
///
/// # Errors
/// When it does not look like an address or is longer than 254 characters (RFC 5321, 4.5.3.1).
pub fn email(text: &str) -> Result<Option<String>, TextError> {
    let Some(line) = optional("e-mail address", text, 254)? else { return Ok(None) };
    let shaped = line.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty()
            && !domain.is_empty()
            && !domain.contains('@')
            && !domain.starts_with('.')
            && !domain.ends_with('.')
    });
    if !shaped || line.contains(' ') || line.contains(',') || line.contains(';') {
        return Err(TextError::Email(line));
    }
    Ok(Some(line))
}

/// An e-mail address as it is compared with others: without regard to case.
#[must_use]
pub fn address_key(address: &str) -> String {
    address.to_lowercase()
}

/// A seat as it is compared with others: folded, without double or outer spaces.
#[must_use]
pub fn key(text: &str) -> String {
    fold(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text as search sees it: lower case, accents and compatibility forms folded, and the Latin letters that
/// do not decompose (ø, ł, ß ...) spelled plainly.
#[must_use]
pub fn fold(text: &str) -> String {
    // Most names are plain already; the tables of Unicode cost more than all the rest.
    if text.is_ascii() {
        let plain = |c: char| if c.is_control() || c.is_whitespace() { ' ' } else { c.to_ascii_lowercase() };
        return text.chars().map(plain).collect();
    }
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match spelled_plainly(c) {
            Some(letters) => folded.push_str(letters),
            None if c.is_control() || c.is_whitespace() => folded.push(' '),
            None => folded.push(c),
        }
    }
    folded
}

/// A small Latin letter that does not come apart, in plain ones.
pub(crate) fn spelled_plainly(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'ł' => "l",
        'ħ' => "h",
        'ı' => "i",
        'ŋ' => "n",
        'ŧ' => "t",
        _ => return None,
    })
}

/// Whether a character takes no room on a screen: joiners, soft hyphens, directional marks, variation selectors.
pub(crate) fn is_unseen(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn texts_of_others_are_cleaned_within_their_json_but_for_codes() {
        let json = r#"{"name":"a\u001bb\u202ec","number":9007199254740993,"list":["x\ty"],"foreign_code":"]d2\u001d01"}"#;
        let cleaned = outgoing_json(json.replace("\\u202e", "\u{202e}")).unwrap();
        let value: Value = serde_json::from_str(&cleaned).unwrap();
        assert_eq!((&value["name"], &value["list"]), (&json!("a bc"), &json!(["x y"])));
        assert_eq!(value["foreign_code"], json!("]d2\u{1d}01"), "a scanner sends it so");
        assert_eq!(value["number"], json!(9_007_199_254_740_993_u64));
        let plain = r#"{"name":"José 你好"}"#;
        assert_eq!(outgoing_json(plain.to_owned()).unwrap(), plain);
    }

    #[test]
    fn names_become_one_clean_line() {
        for (typed, kept) in [
            ("  Ada \t Lovelace\r\n", "Ada Lovelace"),
            ("A\0B", "A B"),
            ("שלום عليكم", "שלום عليكم"),
            ("👩‍👩‍👧 Zoë", "👩‍👩‍👧 Zoë"),
            ("e\u{301}", "é"),
            ("=HYPERLINK(\"x\")", "=HYPERLINK(\"x\")"),
            ("\u{202e}evil", "evil"),
        ] {
            assert_eq!(name("name", typed).unwrap(), kept);
        }
    }

    #[test]
    fn empty_and_endless_names_are_refused() {
        assert_eq!(name("name", " \n\0 "), Err(TextError::Empty("name")));
        let endless = "x".repeat(10_000);
        assert!(matches!(name("name", &endless), Err(TextError::TooLong { length: 10_000, .. })));
        assert!(name("name", &"é".repeat(NAME_MAX)).is_ok());
    }

    #[test]
    fn what_goes_out_steers_nothing() {
        for (text, gone_out) in [
            ("Ada\nLovelace", "Ada\nLovelace"),
            ("a\tb\r\nc\rd\0e\u{1b}[31m\u{85}", "a b\nc\nd e [31m "),
            ("\u{202e}gpj.exe\u{2066}x", "gpj.exex"),
            ("שלום\u{200f} عليكم", "שלום\u{200f} عليكم"),
        ] {
            assert_eq!(outgoing(text), gone_out);
        }
        assert!(steers('\u{202e}') && steers('\u{9b}') && !steers('\u{200f}') && !steers('é'));
        assert!(!isolates_end("\u{2067}open") && !isolates_end("\u{2069}\u{2066}"));
        assert!(isolates_end("\u{2068}1\u{2069} العمود") && isolates_end("Ada"));
    }

    #[test]
    fn addresses_have_a_shape() {
        assert_eq!(email(" ada@example.org ").unwrap().as_deref(), Some("ada@example.org"));
        assert_eq!(email("").unwrap(), None);
        for wrong in ["ada", "@x", "a@", "a@b@c", "a b@c", "a@b,c@d"] {
            assert!(email(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn search_folds_accents_and_case() {
        for (text, folded) in [
            ("Ĵörg GROẞE", "jorg grosse"),
            ("Søren Ærø", "soren aero"),
            ("Łukasz", "lukasz"),
            ("ﬁancée", "fiancee"),
            ("İstanbul", "istanbul"),
            ("A b\tC-9\r\n", "a b c-9  "),
            ("É b\tC-9\r\n", "e b c-9  "),
        ] {
            assert_eq!(fold(text), folded);
        }
    }
}
