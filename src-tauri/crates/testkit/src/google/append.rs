//! `appendCells` of `spreadsheets.batchUpdate`: whole rows below the last one with anything in it, on a grid that grows with
//! them. Rows that are added by `values.append` are in `values`.

use serde_json::{Value, json};

use super::cell::Cell;
use super::change::{masked_fields, tab};
use super::json::{list, number, object};
use super::refusal::Refusal;
use super::sheet::Spreadsheet;

/// The request's name.
pub(super) const NAME: &str = "appendCells";

/// Adds the rows; what is in a cell by an exact type stays of that type, as with `RAW`.
pub(super) fn cells(
    book: &mut Spreadsheet,
    request: &Value,
    at: &str,
    poison: Option<&str>,
) -> Result<Value, Refusal> {
    let fields = object(request, at, &["sheetId", "tableId", "rows", "fields"])?;
    let mask = masked_fields(fields, at)?;
    if mask != "*" && !mask.contains("userEnteredValue") {
        return Ok(json!({}));
    }
    let id = number(fields, "sheetId", at)?.unwrap_or(0);
    let sheet = tab(book, id, at)?;
    let used = |cells: &Vec<Cell>| cells.iter().any(|cell| *cell != Cell::Empty);
    let first = sheet.cells.iter().rposition(used).map_or(0, |row| row + 1);
    let mut added = Vec::new();
    for (down, row) in list(fields, "rows", at)?.iter().enumerate() {
        let place = format!("{at}.rows[{down}]");
        for (across, cell) in list(object(row, &place, &["values"])?, "values", &place)?.iter().enumerate() {
            let place = format!("{place}.values[{across}]");
            if across >= sheet.columns {
                return Err(Refusal::invalid(format!(
                    "Invalid {at}: Attempting to write column: {across}, beyond the last requested column of: {}",
                    sheet.columns - 1
                )));
            }
            if sheet.is_protected(first + down, across) {
                return Err(Refusal::protected());
            }
            let value = entered(cell, &place)?;
            if poison.is_some_and(|text| value.shown().contains(text)) {
                return Err(Refusal::invalid("Request contains an invalid argument."));
            }
            added.push((first + down, across, value));
        }
    }
    if let Some(sheet) = book.by_id_mut(id) {
        for (row, column, value) in added {
            sheet.rows = sheet.rows.max(row + 1);
            sheet.set(row, column, value);
        }
    }
    book.check_size()?;
    Ok(json!({}))
}

fn entered(cell: &Value, at: &str) -> Result<Cell, Refusal> {
    let fields = object(cell, at, &["userEnteredValue", "userEnteredFormat", "note", "dataValidation"])?;
    let Some(value) = fields.get("userEnteredValue") else { return Ok(Cell::Empty) };
    let at = format!("{at}.user_entered_value");
    let value = object(value, &at, &["stringValue", "numberValue", "boolValue", "formulaValue"])?;
    match value.values().next() {
        Some(one) if value.len() == 1 => Ok(Cell::raw(one, &at)?.unwrap_or_default()),
        _ => Err(Refusal::invalid(format!("Invalid {at}: exactly one value must be set."))),
    }
}
