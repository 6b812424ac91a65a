//! Reading and writing values: get, update, append, clear, and their batches. Which cells a range holds is `sheet`'s.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::a1;
use super::cell::{Cell, Render};
use super::json::{choice, flag, list, object, path, text};
use super::refusal::Refusal;
use super::sheet::{Sheet, Spreadsheet};

/// How values are asked for.
#[derive(Clone, Copy)]
pub(super) struct Reading {
    pub(super) render: Render,
    pub(super) columns: bool,
}

impl Reading {
    pub(super) fn new(fields: &Map<String, Value>) -> Result<Self, Refusal> {
        let renders = ["FORMATTED_VALUE", "UNFORMATTED_VALUE", "FORMULA"];
        let dates = choice(fields, "dateTimeRenderOption", "", &["SERIAL_NUMBER", "FORMATTED_STRING"])?;
        let render = match choice(fields, "valueRenderOption", "", &renders)? {
            Some("UNFORMATTED_VALUE") if dates == Some("FORMATTED_STRING") => Render::Dated,
            Some("UNFORMATTED_VALUE") => Render::Unformatted,
            Some("FORMULA") => Render::Formula,
            _ => Render::Formatted,
        };
        let columns = choice(fields, "majorDimension", "", &["ROWS", "COLUMNS"])? == Some("COLUMNS");
        Ok(Self { render, columns })
    }
}

/// One `ValueRange` of an answer.
pub(super) fn read(book: &Spreadsheet, range: &str, reading: Reading) -> Result<Value, Refusal> {
    let (sheet, area) = book.find(range)?;
    let clipped = sheet.clip(area)?;
    let (row, column, end_row, end_column) = clipped;
    let mut rows = sheet.read(clipped, reading.render);
    if reading.columns {
        let wide = rows.iter().map(Vec::len).max().unwrap_or(0);
        let turned = |at: usize| {
            let cell = |row: &Vec<Value>| row.get(at).cloned().unwrap_or_else(|| Value::from(""));
            let mut cells: Vec<Value> = rows.iter().map(cell).collect();
            while cells.last().is_some_and(|last| last == "") {
                cells.pop();
            }
            cells
        };
        rows = (0..wide).map(turned).collect();
    }
    let mut answer = json!({
        "range": a1::show(&sheet.title, row, column, end_row, end_column),
        "majorDimension": if reading.columns { "COLUMNS" } else { "ROWS" },
    });
    if !rows.is_empty() {
        answer["values"] = rows.into_iter().map(Value::from).collect();
    }
    Ok(answer)
}

/// One range that was checked and can be written.
pub(super) struct Placed {
    sheet: i64,
    cells: Vec<(usize, usize, Cell)>,
    range: String,
}

/// How cells are taken.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Input {
    Raw,
    UserEntered,
}

pub(super) fn input(fields: &Map<String, Value>) -> Result<Input, Refusal> {
    let words = ["INPUT_VALUE_OPTION_UNSPECIFIED", "RAW", "USER_ENTERED"];
    match choice(fields, "valueInputOption", "", &words)? {
        Some("RAW") => Ok(Input::Raw),
        Some("USER_ENTERED") => Ok(Input::UserEntered),
        _ => Err(Refusal::invalid("'valueInputOption' is required but not specified")),
    }
}

/// Rows by columns of a request's `values`.
fn grid(fields: &Map<String, Value>, at: &str) -> Result<Vec<Vec<Value>>, Refusal> {
    let mut rows = Vec::new();
    for item in list(fields, "values", at)? {
        let Value::Array(cells) = item else {
            let at = path(at, "values");
            return Err(Refusal::wrong_type(&at, "type.googleapis.com/google.protobuf.ListValue", item));
        };
        rows.push(cells.clone());
    }
    if choice(fields, "majorDimension", at, &["ROWS", "COLUMNS"])? != Some("COLUMNS") {
        return Ok(rows);
    }
    let long = rows.iter().map(Vec::len).max().unwrap_or(0);
    let turned = |at: usize| rows.iter().map(|cells| cells.get(at).cloned().unwrap_or(Value::Null)).collect();
    Ok((0..long).map(turned).collect())
}

const VALUE_RANGE: [&str; 3] = ["range", "majorDimension", "values"];

/// Checks what shall be written to a range.
pub(super) fn place(
    book: &Spreadsheet,
    range: &str,
    fields: &Map<String, Value>,
    input: Input,
    at: &str,
) -> Result<Placed, Refusal> {
    let rows = grid(fields, at)?;
    let (sheet, area) = book.find(range)?;
    let clipped = sheet.clip(area)?;
    let (row, column, mut end_row, mut end_column) = clipped;
    // A single cell is where to begin, as is a tab's bare title.
    if area.is_none_or(|area| area.end_row == Some(row + 1) && area.end_column == Some(column + 1)) {
        (end_row, end_column) = (usize::MAX, usize::MAX);
    }
    let shown = a1::show(&sheet.title, row, column, clipped.2, clipped.3);
    let wide = rows.iter().map(Vec::len).max().unwrap_or(0);
    if column + wide > end_column {
        let letters = a1::letters(end_column);
        return Err(Refusal::invalid(format!(
            "Requested writing within range [{shown}], but tried writing to column [{letters}]"
        )));
    }
    if row + rows.len() > end_row {
        let number = end_row + 1;
        return Err(Refusal::invalid(format!(
            "Requested writing within range [{shown}], but tried writing to row [{number}]"
        )));
    }
    if row + rows.len() > sheet.rows || column + wide > sheet.columns {
        let place = a1::show(&sheet.title, row, column, row + rows.len(), column + wide);
        return Err(Refusal::invalid(format!(
            "Range ({place}) exceeds grid limits. Max rows: {}, max columns: {}",
            sheet.rows, sheet.columns
        )));
    }
    placed(sheet, (row, column), &rows, input)
}

fn placed(
    sheet: &Sheet,
    (row, column): (usize, usize),
    rows: &[Vec<Value>],
    input: Input,
) -> Result<Placed, Refusal> {
    let mut cells = Vec::new();
    for (down, values) in rows.iter().enumerate() {
        for (across, value) in values.iter().enumerate() {
            let cell = match (value, input) {
                (Value::String(typed), Input::UserEntered) => Some(Cell::typed(typed)?),
                _ => Cell::raw(value, &format!("values[{down}][{across}]"))?,
            };
            let Some(cell) = cell else { continue };
            if sheet.is_protected(row + down, column + across) {
                return Err(Refusal::protected());
            }
            cells.push((row + down, column + across, cell));
        }
    }
    let wide = rows.iter().map(Vec::len).max().unwrap_or(0).max(1);
    let range = a1::show(&sheet.title, row, column, row + rows.len().max(1), column + wide);
    Ok(Placed { sheet: sheet.id, cells, range })
}

impl Placed {
    /// Writes it; the answer's `UpdateValuesResponse`.
    pub(super) fn apply(self, book: &mut Spreadsheet, totals: &mut Totals) -> Value {
        let mut own = Totals::default();
        let mut answer = json!({"spreadsheetId": book.id, "updatedRange": self.range});
        for (row, column, cell) in self.cells {
            own.add(self.sheet, row, column);
            totals.add(self.sheet, row, column);
            if let Some(sheet) = book.by_id_mut(self.sheet) {
                sheet.set(row, column, cell);
            }
        }
        own.write(&mut answer, "updated");
        answer
    }

    /// Whether a text stands in it.
    pub(super) fn holds(&self, text: &str) -> bool {
        self.cells.iter().any(|(_, _, cell)| cell.shown().contains(text))
    }
}

/// Distinct rows and columns and cells that were written.
#[derive(Default)]
pub(super) struct Totals {
    rows: BTreeSet<(i64, usize)>,
    columns: BTreeSet<(i64, usize)>,
    sheets: BTreeSet<i64>,
    cells: usize,
}

impl Totals {
    fn add(&mut self, sheet: i64, row: usize, column: usize) {
        self.rows.insert((sheet, row));
        self.columns.insert((sheet, column));
        self.sheets.insert(sheet);
        self.cells += 1;
    }

    fn write(&self, answer: &mut Value, prefix: &str) {
        let counts = [("Rows", self.rows.len()), ("Columns", self.columns.len()), ("Cells", self.cells)];
        for (name, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
            answer[format!("{prefix}{name}")] = count.into();
        }
    }
}

/// `values.update`.
pub(super) fn update(
    book: &mut Spreadsheet,
    range: &str,
    query: &Map<String, Value>,
    body: &Value,
    poison: Option<&str>,
) -> Result<Value, Refusal> {
    let fields = object(body, "", &VALUE_RANGE)?;
    let input = input(query)?;
    if let Some(inner) = text(fields, "range", "")?
        && inner != range
    {
        return Err(Refusal::invalid(format!(
            "Request range[{range}] does not match value's range[{inner}]"
        )));
    }
    let placed = place(book, range, fields, input, "data")?;
    refuse_poison(&placed, poison)?;
    Ok(placed.apply(book, &mut Totals::default()))
}

fn refuse_poison(placed: &Placed, poison: Option<&str>) -> Result<(), Refusal> {
    if poison.is_some_and(|text| placed.holds(text)) {
        return Err(Refusal::invalid("Request contains an invalid argument."));
    }
    Ok(())
}

/// `values.batchUpdate` and, `by_filter`, `values.batchUpdateByDataFilter`: all of it or nothing.
pub(super) fn batch_update(
    book: &mut Spreadsheet,
    body: &Value,
    by_filter: bool,
    poison: Option<&str>,
) -> Result<Value, Refusal> {
    let known = [
        "valueInputOption",
        "data",
        "includeValuesInResponse",
        "responseValueRenderOption",
        "responseDateTimeRenderOption",
    ];
    let fields = object(body, "", &known)?;
    flag(fields, "includeValuesInResponse", "")?;
    let data = list(fields, "data", "")?;
    let input = input(fields)?;
    let mut checked = Vec::new();
    for (index, item) in data.iter().enumerate() {
        let at = format!("data[{index}]");
        let names: &[&str] =
            if by_filter { &["dataFilter", "majorDimension", "values"] } else { &VALUE_RANGE };
        let item = object(item, &at, names)?;
        let ranges = if by_filter {
            let filter = item.get("dataFilter").unwrap_or(&Value::Null);
            super::metadata::filtered(book, filter, &format!("{at}.data_filter"))?
        } else {
            vec![text(item, "range", &at)?.unwrap_or_default().to_owned()]
        };
        for range in ranges {
            let within = |refusal: Refusal| refusal.within(&at);
            let placed = place(book, &range, item, input, "data").map_err(within)?;
            refuse_poison(&placed, poison).map_err(within)?;
            checked.push((placed, item.get("dataFilter").cloned()));
        }
    }
    let mut totals = Totals::default();
    let mut responses = Vec::new();
    for (placed, filter) in checked {
        let mut response = placed.apply(book, &mut totals);
        if let Some(filter) = filter {
            response["dataFilter"] = filter;
        }
        responses.push(response);
    }
    let mut answer = json!({"spreadsheetId": book.id});
    totals.write(&mut answer, "totalUpdated");
    if !totals.sheets.is_empty() {
        answer["totalUpdatedSheets"] = totals.sheets.len().into();
    }
    if !responses.is_empty() {
        answer["responses"] = responses.into();
    }
    Ok(answer)
}

/// `values.append`: below the last table that the range touches, wherever its first column is.
pub(super) fn append(
    book: &mut Spreadsheet,
    range: &str,
    query: &Map<String, Value>,
    body: &Value,
) -> Result<Value, Refusal> {
    let fields = object(body, "", &VALUE_RANGE)?;
    let input = input(query)?;
    let inserts =
        choice(query, "insertDataOption", "", &["OVERWRITE", "INSERT_ROWS"])? == Some("INSERT_ROWS");
    let rows = grid(fields, "data")?;
    let (sheet, area) = book.find(range)?;
    let (row, column, end_row, end_column) = sheet.clip(area)?;
    let (id, title) = (sheet.id, sheet.title.clone());
    let table = last_table(sheet, (row, column, end_row, end_column));
    let (to_row, to_column) = table.map_or((row, column), |(_, left, bottom, _)| (bottom, left));
    let wide = rows.iter().map(Vec::len).max().unwrap_or(0);
    if inserts && to_row < sheet.rows {
        book.insert(id, super::sheet::Dimension::Rows, to_row, rows.len());
    }
    if let Some(sheet) = book.by_id_mut(id) {
        sheet.rows = sheet.rows.max(to_row + rows.len());
        sheet.columns = sheet.columns.max(to_column + wide);
    }
    book.check_size()?;
    let sheet = book.by_id(id).ok_or_else(Refusal::internal)?;
    let placed = placed(sheet, (to_row, to_column), &rows, input)?;
    let updates = placed.apply(book, &mut Totals::default());
    let mut answer = json!({"spreadsheetId": book.id, "updates": updates});
    if let Some((top, left, bottom, right)) = table {
        answer["tableRange"] = a1::show(&title, top, left, bottom, right).into();
    }
    Ok(answer)
}

type Rectangle = (usize, usize, usize, usize);

/// The last block of cells inside an area that is connected without an empty row or column.
fn last_table(sheet: &Sheet, (row, column, end_row, end_column): Rectangle) -> Option<Rectangle> {
    let used = |row: usize, column: usize| *sheet.cell(row, column) != Cell::Empty;
    let mut seed = None;
    for down in (row..end_row.min(sheet.cells.len())).rev() {
        let end = end_column.min(sheet.cells[down].len());
        if let Some(across) = (column..end).rev().find(|across| used(down, *across)) {
            seed = Some((down, across));
            break;
        }
    }
    // An anchor whose own table begins there is that table, even with a gap in its rows.
    let single = end_row == row + 1 && end_column == column + 1;
    let (mut top, mut left) = seed?;
    let (mut bottom, mut right) = (top + 1, left + 1);
    if single {
        (top, left, bottom, right) = (row, column, row + 1, column + 1);
    }
    loop {
        let before = (top, left, bottom, right);
        let touches_row = |row: usize| (left.saturating_sub(1)..=right).any(|at| used(row, at));
        let (up, down) = (top > 0 && touches_row(top - 1), touches_row(bottom));
        top -= usize::from(up);
        bottom += usize::from(down);
        let touches_column = |column: usize| (top..bottom).any(|at| used(at, column));
        let (back, on) = (left > 0 && touches_column(left - 1), touches_column(right));
        left -= usize::from(back);
        right += usize::from(on);
        if before == (top, left, bottom, right) {
            return Some(before);
        }
    }
}

/// Empties a range; the name of what was emptied.
pub(super) fn clear(book: &mut Spreadsheet, range: &str) -> Result<String, Refusal> {
    let (sheet, area) = book.find(range)?;
    let (row, column, end_row, end_column) = sheet.clip(area)?;
    let (id, shown) = (sheet.id, a1::show(&sheet.title, row, column, end_row, end_column));
    let last = end_row.min(sheet.cells.len());
    if (row..last).any(|down| (column..end_column).any(|across| sheet.is_protected(down, across))) {
        return Err(Refusal::protected());
    }
    if let Some(sheet) = book.by_id_mut(id) {
        for cells in sheet.cells.iter_mut().take(last).skip(row) {
            let end = end_column.min(cells.len());
            cells.iter_mut().take(end).skip(column).for_each(|cell| *cell = Cell::Empty);
        }
    }
    Ok(shown)
}
