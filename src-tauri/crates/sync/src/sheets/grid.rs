//! A tab as it was read: cells by row and column from 0, ragged as Google sends them. What they mean is in `columns`
//! and `claims`.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::{Number, Value};

use super::cells::{self, NOTHING};

/// The cells of a tab.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Grid {
    rows: Vec<Vec<Value>>,
}

impl Grid {
    /// Numbers become floats and what is empty at the ends is dropped, so that equal sheets are equal here.
    pub(super) fn new(mut rows: Vec<Vec<Value>>) -> Self {
        for row in &mut rows {
            for value in row.iter_mut() {
                if let Value::Number(number) = value
                    && let Some(float) = number.as_f64().and_then(Number::from_f64)
                {
                    *value = Value::Number(float);
                }
            }
        }
        let mut grid = Self { rows };
        grid.trim();
        grid
    }

    fn trim(&mut self) {
        let empty = |value: &Value| value.is_null() || value.as_str() == Some("");
        for row in &mut self.rows {
            while row.last().is_some_and(empty) {
                row.pop();
            }
        }
        while self.rows.last().is_some_and(Vec::is_empty) {
            self.rows.pop();
        }
    }

    pub(super) fn cell(&self, row: usize, column: usize) -> &Value {
        self.rows.get(row).and_then(|row| row.get(column)).unwrap_or(&NOTHING)
    }

    pub(super) fn row(&self, row: usize) -> &[Value] {
        self.rows.get(row).map_or(&[], Vec::as_slice)
    }

    /// How many rows reach from the top to the last one with anything in it.
    pub(super) fn rows(&self) -> usize {
        self.rows.len()
    }

    /// How many columns reach from the left to the last one with anything in it.
    pub(super) fn columns(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }

    /// The first row below everything that anybody wrote. Prepared boxes do not count.
    pub(super) fn first_free(&self) -> usize {
        self.rows.iter().rposition(|row| !row.iter().all(cells::is_idle)).map_or(0, |row| row + 1)
    }

    pub(super) fn texts(&self, row: usize) -> Vec<String> {
        self.row(row).iter().map(cells::text).collect()
    }

    /// As Google would do it.
    pub(super) fn set(&mut self, row: usize, column: usize, value: Value) {
        if self.rows.len() <= row {
            self.rows.resize(row + 1, Vec::new());
        }
        if let Some(cells) = self.rows.get_mut(row) {
            if cells.len() <= column {
                cells.resize(column + 1, Value::Null);
            }
            if let Some(cell) = cells.get_mut(column) {
                *cell = value;
            }
        }
    }

    /// Equal for sheets that show the same, within one run of the program.
    pub(super) fn fingerprint(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        for (row, cells) in self.rows.iter().enumerate() {
            for (column, value) in cells.iter().enumerate().filter(|(_, value)| !cells::is_blank(value)) {
                (row, column, value.is_string()).hash(&mut hasher);
                match value {
                    Value::String(text) => text.hash(&mut hasher),
                    Value::Number(number) => number.as_f64().map(f64::to_bits).hash(&mut hasher),
                    other => other.as_bool().hash(&mut hasher),
                }
            }
        }
        hasher.finish()
    }
}
