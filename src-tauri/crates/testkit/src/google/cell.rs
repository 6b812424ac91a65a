//! What stands in a cell, as a program stores it (`RAW`) and as a person's typing becomes it, and how each is shown.

use serde_json::{Number, Value};

use super::refusal::Refusal;

/// The longest text of a cell, in characters.
const LONGEST: usize = 50_000;

/// One cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) enum Cell {
    #[default]
    Empty,
    Bool(bool),
    Number(f64),
    /// A date or time: days since 1899-12-30, and how it looks.
    Date(f64, String),
    Text(String),
    /// A formula and what it comes to.
    Formula(String, String),
}

/// How a reader wants values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Render {
    Formatted,
    Unformatted,
    /// Unformatted, but dates as they look.
    Dated,
    Formula,
}

impl Cell {
    /// As stored by `RAW`; `None`: the cell is left as it is.
    pub(super) fn raw(value: &Value, at: &str) -> Result<Option<Self>, Refusal> {
        Ok(Some(match value {
            Value::Null => return Ok(None),
            Value::Bool(set) => Self::Bool(*set),
            Value::Number(number) => Self::Number(number.as_f64().unwrap_or(0.0)),
            Value::String(text) => Self::text(text)?,
            Value::Array(_) => return Err(Refusal::invalid(format!("Invalid {at}: list_value {{ ... }}"))),
            Value::Object(_) => {
                return Err(Refusal::invalid(format!("Invalid {at}: struct_value {{ ... }}")));
            }
        }))
    }

    /// As a text, whatever it looks like.
    pub(super) fn text(text: &str) -> Result<Self, Refusal> {
        if text.chars().count() > LONGEST {
            return Err(Refusal::invalid(
                "Your input contains more than the maximum of 50000 characters in a single cell.",
            ));
        }
        Ok(if text.is_empty() { Self::Empty } else { Self::Text(text.to_owned()) })
    }

    /// As typed by a person, or sent as `USER_ENTERED`.
    pub(super) fn typed(text: &str) -> Result<Self, Refusal> {
        if let Some(rest) = text.strip_prefix('\'') {
            return Self::text(rest);
        }
        if text.len() > 1 && text.starts_with('=') {
            return Ok(Self::Formula(text.to_owned(), "#ERROR!".to_owned()));
        }
        if let Ok(number) = text.trim().replace(',', "").parse::<f64>()
            && number.is_finite()
            && text.contains(|letter: char| letter.is_ascii_digit())
        {
            return Ok(Self::Number(number));
        }
        match text.to_ascii_uppercase().as_str() {
            "TRUE" => return Ok(Self::Bool(true)),
            "FALSE" => return Ok(Self::Bool(false)),
            _ => {}
        }
        match serial(text) {
            Some(serial) => Ok(Self::Date(serial, text.to_owned())),
            None => Self::text(text),
        }
    }

    /// As an answer gives it.
    pub(super) fn value(&self, render: Render) -> Value {
        match (self, render) {
            (Self::Formula(formula, _), Render::Formula) => Value::from(formula.as_str()),
            (Self::Bool(set), Render::Unformatted | Render::Dated | Render::Formula) => Value::from(*set),
            (Self::Number(number) | Self::Date(number, _), Render::Unformatted | Render::Formula)
            | (Self::Number(number), Render::Dated) => json_number(*number),
            _ => Value::from(self.shown()),
        }
    }

    /// As a person sees it.
    pub(super) fn shown(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Bool(set) => set.to_string().to_uppercase(),
            Self::Number(number) => json_number(*number).to_string(),
            Self::Date(_, shown) | Self::Formula(_, shown) => shown.clone(),
            Self::Text(text) => text.clone(),
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "checked to be whole and small")]
fn json_number(number: f64) -> Value {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        Value::from(number as i64)
    } else {
        Number::from_f64(number).map_or(Value::Null, Value::Number)
    }
}

/// The day of an ISO date, as Sheets counts days.
fn serial(text: &str) -> Option<f64> {
    let date: jiff::civil::Date = text.parse().ok().filter(|_| text.len() == 10)?;
    let days = jiff::civil::date(1899, 12, 30).until(date).ok()?.get_days();
    Some(f64::from(days))
}
