//! Reading request bodies as strictly as Google: every field is known and of its kind, and the `fields` mask of answers.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::refusal::Refusal;

/// The fields of an object, all of which have to be known.
pub(super) fn object<'v>(
    value: &'v Value,
    at: &str,
    known: &[&str],
) -> Result<&'v Map<String, Value>, Refusal> {
    let Value::Object(fields) = value else {
        return Err(Refusal::wrong_type(at, "type.googleapis.com/google.protobuf.Struct", value));
    };
    match fields.keys().find(|name| !known.contains(&name.as_str())) {
        Some(name) => Err(Refusal::unknown_name(name, at)),
        None => Ok(fields),
    }
}

pub(super) fn list<'v>(fields: &'v Map<String, Value>, name: &str, at: &str) -> Result<&'v [Value], Refusal> {
    match fields.get(name) {
        None | Some(Value::Null) => Ok(&[]),
        Some(Value::Array(items)) => Ok(items),
        Some(other) => {
            Err(Refusal::wrong_type(&path(at, name), "type.googleapis.com/google.protobuf.ListValue", other))
        }
    }
}

pub(super) fn text<'v>(
    fields: &'v Map<String, Value>,
    name: &str,
    at: &str,
) -> Result<Option<&'v str>, Refusal> {
    match fields.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(other) => Err(Refusal::wrong_type(&path(at, name), "TYPE_STRING", other)),
    }
}

pub(super) fn number(fields: &Map<String, Value>, name: &str, at: &str) -> Result<Option<i64>, Refusal> {
    match fields.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => match value.as_i64().filter(|number| i32::try_from(*number).is_ok()) {
            Some(number) => Ok(Some(number)),
            None => Err(Refusal::wrong_type(&path(at, name), "TYPE_INT32", value)),
        },
    }
}

/// A number that counts places.
pub(super) fn place(fields: &Map<String, Value>, name: &str, at: &str) -> Result<Option<usize>, Refusal> {
    match number(fields, name, at)? {
        None => Ok(None),
        Some(number) => usize::try_from(number).map(Some).map_err(|_| {
            Refusal::invalid(format!("Invalid {at}: {name} must be greater than or equal to 0."))
        }),
    }
}

pub(super) fn flag(fields: &Map<String, Value>, name: &str, at: &str) -> Result<Option<bool>, Refusal> {
    match fields.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Bool(set)) => Ok(Some(*set)),
        Some(other) => Err(Refusal::wrong_type(&path(at, name), "TYPE_BOOL", other)),
    }
}

/// A word of a closed list.
pub(super) fn choice<'v>(
    fields: &'v Map<String, Value>,
    name: &str,
    at: &str,
    words: &[&str],
) -> Result<Option<&'v str>, Refusal> {
    let word = text(fields, name, at)?;
    match word {
        Some(word) if !words.contains(&word) => {
            Err(Refusal::wrong_type(&path(at, name), "TYPE_ENUM", &Value::from(word)))
        }
        _ => Ok(word),
    }
}

pub(super) fn path(at: &str, name: &str) -> String {
    if at.is_empty() { name.to_owned() } else { format!("{at}.{name}") }
}

/// What a `fields` mask keeps.
#[derive(Default)]
struct Mask(BTreeMap<String, Mask>);

/// Everything that an answer of this API may be asked for by name.
const NAMES: &str = "spreadsheetId properties title locale timeZone autoRecalc defaultFormat spreadsheetUrl sheets \
    sheetId index sheetType gridProperties rowCount columnCount frozenRowCount frozenColumnCount hidden \
    developerMetadata metadataId metadataKey metadataValue location visibility locationType dimensionRange dimension \
    startIndex endIndex spreadsheet matchedDeveloperMetadata dataFilters valueRanges valueRange values range \
    majorDimension replies addSheet createDeveloperMetadata addProtectedRange protectedRange protectedRanges \
    protectedRangeId warningOnly data responses updatedRange updatedRows updatedColumns updatedCells totalUpdatedRows \
    totalUpdatedColumns totalUpdatedCells totalUpdatedSheets clearedRange clearedRanges updates tableRange \
    updatedSpreadsheet namedRanges hiddenByUser startRow startColumn rowData columnMetadata rowMetadata";

/// What the mask leaves of an answer.
pub(super) fn masked(mask: &str, answer: &Value) -> Result<Value, Refusal> {
    let mut root = Mask::default();
    let mut stack: Vec<Vec<String>> = vec![Vec::new()];
    let (mut path, mut word): (Vec<String>, String) = (Vec::new(), String::new());
    for letter in mask.chars().chain([',']) {
        match letter {
            ',' | '.' | '/' | '(' | ')' => {
                if !word.is_empty() {
                    if word != "*" && !NAMES.split_whitespace().any(|name| name == word) {
                        return Err(Refusal::fields(&word));
                    }
                    path.push(std::mem::take(&mut word));
                }
                if matches!(letter, ',' | ')') {
                    root.add(&path);
                    if letter == ')' && stack.len() > 1 {
                        stack.pop();
                    }
                    path = stack.last().cloned().unwrap_or_default();
                } else if letter == '(' {
                    stack.push(path.clone());
                }
            }
            _ => word.push(letter),
        }
    }
    Ok(root.apply(answer))
}

impl Mask {
    fn add(&mut self, path: &[String]) {
        if let Some((first, rest)) = path.split_first() {
            let fresh = !self.0.contains_key(first);
            let inner = self.0.entry(first.clone()).or_default();
            // `a,a.b` keeps all of `a`; a closing bracket adds its own path once more.
            if !rest.is_empty() && (fresh || !inner.0.is_empty()) {
                inner.add(rest);
            }
        }
    }

    fn apply(&self, answer: &Value) -> Value {
        if self.0.is_empty() || self.0.contains_key("*") {
            return answer.clone();
        }
        match answer {
            Value::Array(items) => items.iter().map(|item| self.apply(item)).collect(),
            Value::Object(fields) => {
                let kept = fields.iter().filter_map(|(name, value)| {
                    self.0.get(name).map(|mask| (name.clone(), mask.apply(value)))
                });
                Value::Object(kept.collect())
            }
            other => other.clone(),
        }
    }
}
