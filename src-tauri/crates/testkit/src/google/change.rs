//! `spreadsheets.batchUpdate`: the requests that shape a spreadsheet, all of them or none. Values are written in `values`.

use serde_json::{Map, Value, json};

use super::a1::Area;
use super::append;
use super::json::{choice, flag, list, number, object, path, place, text};
use super::metadata::{self, GRID_RANGE, grid_range};
use super::refusal::Refusal;
use super::sheet::{ColumnLook, Dimension, Protection, Sheet, Spreadsheet, same_title};

const SHEET_PROPERTIES: [&str; 9] = [
    "sheetId",
    "title",
    "index",
    "sheetType",
    "gridProperties",
    "hidden",
    "tabColor",
    "tabColorStyle",
    "rightToLeft",
];
const GRID_PROPERTIES: [&str; 7] = [
    "rowCount",
    "columnCount",
    "frozenRowCount",
    "frozenColumnCount",
    "hideGridlines",
    "rowGroupControlAfter",
    "columnGroupControlAfter",
];

/// The properties of a tab as answers give them: false and empty fields are left out, numbers and places are not.
pub(super) fn properties(sheet: &Sheet, index: usize) -> Value {
    let mut grid = json!({"rowCount": sheet.rows, "columnCount": sheet.columns});
    if sheet.frozen_rows > 0 {
        grid["frozenRowCount"] = sheet.frozen_rows.into();
    }
    if sheet.frozen_columns > 0 {
        grid["frozenColumnCount"] = sheet.frozen_columns.into();
    }
    let mut answer = json!({"sheetId": sheet.id, "title": sheet.title, "index": index, "sheetType": "GRID",
                            "gridProperties": grid});
    if sheet.hidden {
        answer["hidden"] = true.into();
    }
    answer
}

/// `spreadsheets.batchUpdate`.
pub(super) fn batch_update(
    book: &mut Spreadsheet,
    body: &Value,
    poison: Option<&str>,
) -> Result<Value, Refusal> {
    let known = ["requests", "includeSpreadsheetInResponse", "responseRanges", "responseIncludeGridData"];
    let fields = object(body, "", &known)?;
    let requests = list(fields, "requests", "")?;
    if requests.is_empty() {
        return Err(Refusal::invalid("Must specify at least one request."));
    }
    // A copy, so that a refused request leaves nothing of those before it.
    let mut changed = book.clone();
    let mut replies = Vec::new();
    for (index, request) in requests.iter().enumerate() {
        let at = format!("requests[{index}]");
        let Value::Object(one) = request else {
            return Err(Refusal::wrong_type(
                &at,
                "type.googleapis.com/google.apps.sheets.v4.Request",
                request,
            ));
        };
        let (Some((name, inner)), 1) = (one.iter().next(), one.len()) else {
            return Err(Refusal::invalid(format!("Invalid {at}: exactly one request must be set.")));
        };
        replies.push(if name == append::NAME {
            append::cells(&mut changed, inner, &path(&at, name), poison)?
        } else {
            apply(&mut changed, name, inner, &at)?
        });
    }
    changed.check_size()?;
    *book = changed;
    let mut answer = json!({"spreadsheetId": book.id, "replies": replies});
    if flag(fields, "includeSpreadsheetInResponse", "")? == Some(true) {
        answer["updatedSpreadsheet"] = super::api::spreadsheet(book);
    }
    Ok(answer)
}

fn apply(book: &mut Spreadsheet, name: &str, request: &Value, place: &str) -> Result<Value, Refusal> {
    let at = &format!("{place}.{name}");
    match name {
        "addSheet" => return add_sheet(book, request, at),
        "createDeveloperMetadata" => return metadata::create(book, request, at),
        "deleteDeveloperMetadata" => return metadata::delete(book, request, at),
        "addProtectedRange" => return add_protection(book, request, at),
        "deleteSheet" => {
            let id = number(object(request, at, &["sheetId"])?, "sheetId", at)?.unwrap_or(0);
            tab(book, id, at)?;
            if book.sheets.len() == 1 {
                let text = format!("Invalid {at}: You can't remove all the sheets in a document.");
                return Err(Refusal::invalid(text));
            }
            book.delete_sheet(id);
        }
        "updateSheetProperties" => update_sheet(book, request, at)?,
        "updateSpreadsheetProperties" => {
            let fields = object(request, at, &["properties", "fields"])?;
            masked_fields(fields, at)?;
            let inner = fields.get("properties").and_then(Value::as_object);
            if let Some(title) = inner.and_then(|inner| inner.get("title")).and_then(Value::as_str) {
                title.clone_into(&mut book.title);
            }
        }
        "appendDimension" => {
            let fields = object(request, at, &["sheetId", "dimension", "length"])?;
            let id = number(fields, "sheetId", at)?.unwrap_or(0);
            let count = self::place(fields, "length", at)?.unwrap_or(0);
            let dimension = dimension(fields, at)?;
            let sheet = tab(book, id, at)?;
            let end = if dimension == Dimension::Rows { sheet.rows } else { sheet.columns };
            if count == 0 {
                return Err(Refusal::invalid(format!("Invalid {at}: length must be greater than 0.")));
            }
            book.insert(id, dimension, end, count);
            // Said as soon as it is too many, not after thousands of other requests.
            book.check_size()?;
        }
        "insertDimension" => {
            let fields = object(request, at, &["range", "inheritFromBefore"])?;
            let (id, dimension, start, end) = dimension_range(book, &fields["range"], at)?;
            book.insert(id, dimension, start, end - start);
        }
        "deleteDimension" => {
            let fields = object(request, at, &["range"])?;
            let (id, dimension, start, end) = dimension_range(book, &fields["range"], at)?;
            let sheet = tab(book, id, at)?;
            let all = if dimension == Dimension::Rows { sheet.rows } else { sheet.columns };
            if start == 0 && end >= all {
                let text = format!("Invalid {at}: You can't delete all the rows or columns on the sheet.");
                return Err(Refusal::invalid(text));
            }
            book.delete(id, dimension, start, end.min(all) - start);
        }
        "repeatCell" => repeat_cell(book, request, at)?,
        "setDataValidation" => {
            let fields = object(request, at, &["range", "rule", "filteredRowsIncluded"])?;
            inside(book, &fields["range"], at)?;
            if let Some(rule) = fields.get("rule") {
                let known = ["condition", "inputMessage", "strict", "showCustomUi"];
                object(rule, &path(at, "rule"), &known)?;
            }
        }
        "updateDimensionProperties" => {
            let fields = object(request, at, &["range", "properties", "fields", "dataSourceSheetRange"])?;
            let mask = masked_fields(fields, at)?;
            let (id, dimension, start, end) = dimension_range(book, &fields["range"], at)?;
            let inner = path(at, "properties");
            let properties = object(&fields["properties"], &inner, &["hiddenByUser", "pixelSize"])?;
            let hidden = flag(properties, "hiddenByUser", &inner)?.unwrap_or(false);
            if dimension == Dimension::Columns && (mask == "*" || mask.contains("hiddenByUser")) {
                look(book, id, start..end, |look| look.hidden = hidden);
            }
        }
        "autoResizeDimensions" => {
            let fields = object(request, at, &["dimensions"])?;
            dimension_range(book, &fields["dimensions"], at)?;
        }
        "sortRange" => {
            let fields = object(request, at, &["range", "sortSpecs"])?;
            let (id, area) = inside(book, &fields["range"], at)?;
            let specs = list(fields, "sortSpecs", at)?;
            let Some(Value::Object(spec)) = specs.first() else {
                return Err(Refusal::invalid(format!("Invalid {at}: at least one sort spec is needed.")));
            };
            let column = self::place(spec, "dimensionIndex", at)?.unwrap_or(0);
            let descending = text(spec, "sortOrder", at)? == Some("DESCENDING");
            if let Some(sheet) = book.by_id_mut(id) {
                sort(sheet, area, column, descending);
            }
        }
        _ => return Err(Refusal::unknown_name(name, place)),
    }
    Ok(json!({}))
}

fn no_grid(id: i64, at: &str) -> Refusal {
    Refusal::invalid(format!("Invalid {at}: No grid with id: {id}"))
}

pub(super) fn tab<'b>(book: &'b Spreadsheet, id: i64, at: &str) -> Result<&'b Sheet, Refusal> {
    book.by_id(id).ok_or_else(|| no_grid(id, at))
}

pub(super) fn masked_fields<'v>(fields: &'v Map<String, Value>, at: &str) -> Result<&'v str, Refusal> {
    match text(fields, "fields", at)? {
        Some(mask) if !mask.is_empty() => Ok(mask),
        _ => Err(Refusal::invalid(format!(
            "Invalid {at}: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)"
        ))),
    }
}

fn dimension(fields: &Map<String, Value>, at: &str) -> Result<Dimension, Refusal> {
    match choice(fields, "dimension", at, &["ROWS", "COLUMNS"])? {
        Some("ROWS") => Ok(Dimension::Rows),
        Some("COLUMNS") => Ok(Dimension::Columns),
        _ => Err(Refusal::invalid(format!("Invalid {at}: No dimension specified."))),
    }
}

/// Tab, dimension, start and end of a `DimensionRange`.
pub(super) fn dimension_range(
    book: &Spreadsheet,
    range: &Value,
    at: &str,
) -> Result<(i64, Dimension, usize, usize), Refusal> {
    let fields = object(range, at, &["sheetId", "dimension", "startIndex", "endIndex"])?;
    let id = number(fields, "sheetId", at)?.unwrap_or(0);
    let sheet = tab(book, id, at)?;
    let dimension = dimension(fields, at)?;
    let all = if dimension == Dimension::Rows { sheet.rows } else { sheet.columns };
    let start = place(fields, "startIndex", at)?.unwrap_or(0);
    let end = place(fields, "endIndex", at)?.unwrap_or(all);
    if start >= end || start > all || start == all {
        return Err(Refusal::invalid(format!(
            "Invalid {at}: startIndex[{start}] must be less than endIndex[{end}] and within the grid[{all}]."
        )));
    }
    Ok((id, dimension, start, end))
}

/// An area that begins inside its grid.
fn inside(book: &Spreadsheet, range: &Value, at: &str) -> Result<(i64, Area), Refusal> {
    object(range, &path(at, "range"), &GRID_RANGE)?;
    let (id, area) = grid_range(range, &path(at, "range"))?;
    tab(book, id, at)?.clip(Some(area)).map_err(|refusal| refusal.within(at))?;
    Ok((id, area))
}

fn grid_properties(value: Option<&Value>, at: &str, sheet: &mut Sheet) -> Result<(), Refusal> {
    let Some(value) = value else { return Ok(()) };
    let at = path(at, "gridProperties");
    let fields = object(value, &at, &GRID_PROPERTIES)?;
    sheet.rows = place(fields, "rowCount", &at)?.unwrap_or(sheet.rows);
    sheet.columns = place(fields, "columnCount", &at)?.unwrap_or(sheet.columns);
    sheet.frozen_rows = place(fields, "frozenRowCount", &at)?.unwrap_or(sheet.frozen_rows);
    sheet.frozen_columns = place(fields, "frozenColumnCount", &at)?.unwrap_or(sheet.frozen_columns);
    Ok(())
}

/// A tab of these properties, as for `addSheet` and `spreadsheets.create`.
pub(super) fn new_sheet(book: &Spreadsheet, inner: &Value, at: &str) -> Result<Sheet, Refusal> {
    let at_properties = path(at, "properties");
    let fields = object(inner, &at_properties, &SHEET_PROPERTIES)?;
    let fresh = book.sheets.iter().map(|sheet| sheet.id).max().map_or(0, |id| id + 1);
    let id = number(fields, "sheetId", &at_properties)?.unwrap_or(fresh);
    if id < 0 {
        return Err(Refusal::invalid(format!("Invalid {at}: sheetId must not be negative.")));
    }
    let free = (1..).map(|number| format!("Sheet{number}"));
    let free = free.filter(|title| book.sheets.iter().all(|sheet| sheet.title != *title)).take(1);
    let free: String = free.collect();
    let title = text(fields, "title", &at_properties)?.map_or(free, ToOwned::to_owned);
    if book.sheets.iter().any(|sheet| same_title(&sheet.title, &title)) {
        return Err(Refusal::invalid(format!(
            "Invalid {at}: A sheet with the name \"{title}\" already exists. Please enter another name."
        )));
    }
    if book.by_id(id).is_some() {
        return Err(Refusal::invalid(format!("Invalid {at}: A sheet with the id {id} already exists.")));
    }
    let mut sheet = Sheet::new(id, &title, 1_000, 26);
    sheet.hidden = flag(fields, "hidden", &at_properties)?.unwrap_or(false);
    grid_properties(fields.get("gridProperties"), &at_properties, &mut sheet)?;
    if sheet.frozen_rows >= sheet.rows || sheet.rows == 0 || sheet.columns == 0 {
        let text = format!("Invalid {at}: The grid must have rows that are not frozen and columns.");
        return Err(Refusal::invalid(text));
    }
    Ok(sheet)
}

fn add_sheet(book: &mut Spreadsheet, request: &Value, at: &str) -> Result<Value, Refusal> {
    let fields = object(request, at, &["properties"])?;
    let empty = json!({});
    let sheet = new_sheet(book, fields.get("properties").unwrap_or(&empty), at)?;
    book.sheets.push(sheet);
    book.check_size()?;
    let last = book.sheets.len() - 1;
    Ok(json!({"addSheet": {"properties": properties(&book.sheets[last], last)}}))
}

fn update_sheet(book: &mut Spreadsheet, request: &Value, at: &str) -> Result<(), Refusal> {
    let fields = object(request, at, &["properties", "fields"])?;
    let mask = masked_fields(fields, at)?;
    let at_properties = path(at, "properties");
    let inner = object(&fields["properties"], &at_properties, &SHEET_PROPERTIES)?;
    let id = number(inner, "sheetId", &at_properties)?.unwrap_or(0);
    let title = text(inner, "title", &at_properties)?;
    let taken =
        |title: &str| book.sheets.iter().any(|sheet| sheet.id != id && same_title(&sheet.title, title));
    if let Some(title) = title.filter(|title| taken(title)) {
        return Err(Refusal::invalid(format!(
            "Invalid {at}: A sheet with the name \"{title}\" already exists. Please enter another name."
        )));
    }
    let mut changed = tab(book, id, at)?.clone();
    grid_properties(inner.get("gridProperties"), &at_properties, &mut changed)?;
    let hidden = flag(inner, "hidden", &at_properties)?.unwrap_or(false);
    let (old_rows, old_columns) = (tab(book, id, at)?.rows, tab(book, id, at)?.columns);
    let sheet = book.by_id_mut(id).ok_or_else(|| no_grid(id, at))?;
    for field in mask.split(',').map(str::trim) {
        match field {
            "*" => return Err(Refusal::invalid(format!("Invalid {at}: not for this test double: *"))),
            "title" => {
                let text = || Refusal::invalid(format!("Invalid {at}: The sheet name cannot be empty."));
                title.filter(|title| !title.is_empty()).ok_or_else(text)?.clone_into(&mut sheet.title);
            }
            "hidden" => sheet.hidden = hidden,
            "gridProperties" => {
                (sheet.rows, sheet.columns) = (changed.rows, changed.columns);
                (sheet.frozen_rows, sheet.frozen_columns) = (changed.frozen_rows, changed.frozen_columns);
            }
            "gridProperties.rowCount" => sheet.rows = changed.rows,
            "gridProperties.columnCount" => sheet.columns = changed.columns,
            "gridProperties.frozenRowCount" => sheet.frozen_rows = changed.frozen_rows,
            "gridProperties.frozenColumnCount" => sheet.frozen_columns = changed.frozen_columns,
            "index" | "tabColor" | "tabColorStyle" | "rightToLeft" => {}
            other => return Err(Refusal::fields(other)),
        }
    }
    if sheet.frozen_rows >= sheet.rows {
        return Err(Refusal::invalid(format!(
            "Invalid {at}: You can't freeze all visible rows on the sheet."
        )));
    }
    // A smaller grid loses what stood beyond it.
    if sheet.rows < old_rows || sheet.columns < old_columns {
        sheet.cells.truncate(sheet.rows);
        let columns = sheet.columns;
        sheet.cells.iter_mut().for_each(|cells| cells.truncate(columns));
    }
    book.check_size()
}

fn add_protection(book: &mut Spreadsheet, request: &Value, at: &str) -> Result<Value, Refusal> {
    let fields = object(request, at, &["protectedRange"])?;
    let at = path(at, "protectedRange");
    let known = [
        "protectedRangeId",
        "range",
        "namedRangeId",
        "description",
        "warningOnly",
        "requestingUserCanEdit",
        "unprotectedRanges",
        "editors",
    ];
    let inner = object(&fields["protectedRange"], &at, &known)?;
    let (id, area) = grid_range(&inner["range"], &path(&at, "range"))?;
    tab(book, id, &at)?;
    let warning = flag(inner, "warningOnly", &at)?.unwrap_or(false);
    let sheet = book.by_id_mut(id).ok_or_else(|| no_grid(id, &at))?;
    sheet.protections.push(Protection { area, warning });
    let mut shown = fields["protectedRange"].clone();
    shown["protectedRangeId"] = (1_000 + sheet.protections.len()).into();
    Ok(json!({"addProtectedRange": {"protectedRange": shown}}))
}

fn repeat_cell(book: &mut Spreadsheet, request: &Value, at: &str) -> Result<(), Refusal> {
    let fields = object(request, at, &["range", "cell", "fields"])?;
    let mask = masked_fields(fields, at)?;
    let (id, area) = inside(book, &fields["range"], at)?;
    let known = ["userEnteredValue", "userEnteredFormat", "note", "dataValidation", "textFormatRuns"];
    let cell = object(&fields["cell"], &path(at, "cell"), &known)?;
    let text = cell.get("userEnteredFormat").and_then(|format| format.pointer("/numberFormat/type"));
    if mask == "*" || mask.contains("numberFormat") {
        let is_text = text.and_then(Value::as_str) == Some("TEXT");
        let end = area.end_column.unwrap_or(tab(book, id, at)?.columns);
        look(book, id, area.column..end, |look| look.text = is_text);
    }
    Ok(())
}

fn look(book: &mut Spreadsheet, id: i64, columns: std::ops::Range<usize>, change: impl Fn(&mut ColumnLook)) {
    if let Some(sheet) = book.by_id_mut(id) {
        columns.for_each(|column| change(sheet.looks.entry(column).or_default()));
    }
}

/// Sorts the rows of an area by one column; empty cells come last. Tags stay where they are.
pub(super) fn sort(sheet: &mut Sheet, area: Area, column: usize, descending: bool) {
    let end = area.end_row.unwrap_or(sheet.rows).min(sheet.cells.len());
    if area.row >= end {
        return;
    }
    sheet.cells[area.row..end].sort_by(|a, b| {
        let key = |cells: &Vec<super::cell::Cell>| {
            cells.get(column).map(super::cell::Cell::shown).unwrap_or_default()
        };
        let (a, b) = (key(a), key(b));
        let by_text = if descending { b.cmp(&a) } else { a.cmp(&b) };
        a.is_empty().cmp(&b.is_empty()).then(by_text)
    });
}
