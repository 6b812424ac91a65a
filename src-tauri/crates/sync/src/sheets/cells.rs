//! What a cell says: as it is sent to Google, as it is read back, and whether the two are the same. No positions here.

use serde_json::{Number, Value};

use super::Cell;

/// Google refuses longer texts. It counts as browsers do, in UTF-16 units.
const LONGEST: usize = 50_000;

/// A cell that is not there.
pub(super) static NOTHING: Value = Value::Null;

/// The value to send for a cell: never `null`, which would leave the old one.
pub(super) fn wanted(cell: &Cell) -> Value {
    match cell {
        Cell::Empty => Value::String(String::new()),
        Cell::Text(text) => Value::String(clean(text)),
        Cell::Number(number) => {
            Number::from_f64(*number).map_or_else(|| Value::String(String::new()), Value::Number)
        }
    }
}

/// A text as a cell can hold it: line ends as Google keeps them, no control characters, cut at the limit.
pub(super) fn clean(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut units = 0;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let letter = match letter {
            '\r' if letters.peek() == Some(&'\n') => continue,
            '\r' => '\n',
            other if other.is_control() && other != '\n' && other != '\t' => continue,
            other => other,
        };
        units += letter.len_utf16();
        if units > LONGEST {
            break;
        }
        kept.push(letter);
    }
    kept
}

/// A cell's text as a person sees it, without blanks around it.
pub(super) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Bool(true) => "TRUE".to_owned(),
        Value::Bool(false) => "FALSE".to_owned(),
        Value::Number(number) => match number.as_f64() {
            // Whole numbers as people write them, and only as far as they are exact.
            Some(float) if float.fract() == 0.0 && float.abs() < 1e15 => format!("{float:.0}"),
            _ => number.to_string(),
        },
        Value::Null | Value::Array(_) | Value::Object(_) => String::new(),
    }
}

/// Whether a cell shows nothing.
pub(super) fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        _ => false,
    }
}

/// Whether a cell holds nothing that anybody wrote: an unticked box is prepared for a row to come.
pub(super) fn is_idle(value: &Value) -> bool {
    is_blank(value) || *value == Value::Bool(false)
}

/// Whether a cell already says what it shall. Blanks around a text, and `12` for "12" or the other way round, which is
/// what a column of plain texts makes of it, are nothing to fight about.
pub(super) fn same(wanted: &Value, found: &Value) -> bool {
    let Value::Number(number) = wanted else { return text(wanted) == text(found) };
    let found = match found {
        Value::Number(found) => found.as_f64(),
        // Somebody had the column shown as dates, and then our number reads back as one: writing it again is no remedy.
        Value::String(found) if is_date(found) => return true,
        Value::String(found) => parsed(found.trim()),
        _ => None,
    };
    match (number.as_f64(), found) {
        (Some(wanted), Some(found)) => (wanted - found).abs() <= wanted.abs() * 1e-12,
        _ => false,
    }
}

/// Whether a text is what Google makes of a number in a column of dates or times.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let words = parts.iter().filter(|part| !part.chars().all(|c| c.is_ascii_digit())).count();
    parts.len() > 2 && words < 2
}

/// The number that a text is, with a point or, as half of the world writes it, a comma before its fraction.
fn parsed(text: &str) -> Option<f64> {
    text.parse().or_else(|_| text.replacen(',', ".", 1).parse()).ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_number_that_is_shown_as_a_date_is_left_alone() {
        for shown in ["31/12/2026", "2026-12-31", "12:30:00", "31. Dez 2026"] {
            assert!(same(&json!(12.5), &json!(shown)), "{shown}");
        }
        for other in ["", "twelve", "13", "1,2", "12.50 or so"] {
            assert!(!same(&json!(12.25), &json!(other)), "{other}");
        }
        assert!(same(&json!(12.5), &json!("12,50")));
    }
}
