//! Developer metadata: tags that move with their row or column, how they are searched, and data filters by them.

use serde_json::{Value, json};

use super::a1::{self, Area};
use super::json::{choice, list, number, object, place, text};
use super::refusal::Refusal;
use super::sheet::{Dimension, Spreadsheet, Tag};

/// The most characters of keys and values together.
const MOST: usize = 30_000;

const LOOKUP: [&str; 7] = [
    "metadataId",
    "metadataKey",
    "metadataValue",
    "visibility",
    "locationType",
    "locationMatchingStrategy",
    "metadataLocation",
];
const VISIBILITIES: [&str; 2] = ["DOCUMENT", "PROJECT"];
const TYPES: [&str; 4] = ["ROW", "COLUMN", "SHEET", "SPREADSHEET"];
pub(super) const GRID_RANGE: [&str; 5] =
    ["sheetId", "startRowIndex", "endRowIndex", "startColumnIndex", "endColumnIndex"];

fn location_type(tag: &Tag) -> &'static str {
    match (tag.sheet, tag.place) {
        (None, _) => "SPREADSHEET",
        (Some(_), None) => "SHEET",
        (_, Some((Dimension::Rows, _))) => "ROW",
        (_, Some((Dimension::Columns, _))) => "COLUMN",
    }
}

/// A tag as answers give it.
pub(super) fn shown(tag: &Tag) -> Value {
    let mut location = json!({ "locationType": location_type(tag) });
    match (tag.sheet, tag.place) {
        (None, _) => location["spreadsheet"] = true.into(),
        (Some(sheet), None) => location["sheetId"] = sheet.into(),
        (Some(sheet), Some((dimension, place))) => {
            let name = if dimension == Dimension::Rows { "ROWS" } else { "COLUMNS" };
            location["dimensionRange"] =
                json!({"dimension": name, "startIndex": place, "endIndex": place + 1});
            // A number of 0 is left out of ranges.
            if sheet != 0 {
                location["dimensionRange"]["sheetId"] = sheet.into();
            }
        }
    }
    json!({"metadataId": tag.id, "metadataKey": tag.key, "metadataValue": tag.value, "location": location,
           "visibility": tag.visibility})
}

fn matching<'b>(book: &'b Spreadsheet, lookup: &Value, at: &str) -> Result<Vec<&'b Tag>, Refusal> {
    let fields = object(lookup, at, &LOOKUP)?;
    let (key, value) = (text(fields, "metadataKey", at)?, text(fields, "metadataValue", at)?);
    let id = number(fields, "metadataId", at)?;
    let visibility = choice(fields, "visibility", at, &VISIBILITIES)?;
    let kind = choice(fields, "locationType", at, &TYPES)?;
    choice(fields, "locationMatchingStrategy", at, &["EXACT_LOCATION", "INTERSECTING_LOCATION"])?;
    let sheet = match fields.get("metadataLocation") {
        Some(location) => {
            let at = format!("{at}.metadata_location");
            let known = ["locationType", "spreadsheet", "sheetId", "dimensionRange"];
            number(object(location, &at, &known)?, "sheetId", &at)?
        }
        None => None,
    };
    Ok(book
        .tags
        .iter()
        .filter(|tag| {
            key.is_none_or(|key| key == tag.key)
                && value.is_none_or(|value| value == tag.value)
                && id.is_none_or(|id| id == tag.id)
                && visibility.is_none_or(|visibility| visibility == tag.visibility)
                && kind.is_none_or(|kind| kind == location_type(tag))
                && sheet.is_none_or(|sheet| tag.sheet == Some(sheet))
        })
        .collect())
}

/// `developerMetadata:search`.
pub(super) fn search(book: &Spreadsheet, body: &Value) -> Result<Value, Refusal> {
    let fields = object(body, "", &["dataFilters"])?;
    let filters = list(fields, "dataFilters", "")?;
    if filters.is_empty() {
        return Err(Refusal::invalid("Must specify at least one data filter."));
    }
    let mut found = Vec::new();
    for (index, filter) in filters.iter().enumerate() {
        let at = format!("data_filters[{index}]");
        let fields = object(filter, &at, &["developerMetadataLookup", "a1Range", "gridRange"])?;
        let Some(lookup) = fields.get("developerMetadataLookup") else { continue };
        for tag in matching(book, lookup, &format!("{at}.developer_metadata_lookup"))? {
            found.push(json!({"developerMetadata": shown(tag), "dataFilters": [filter]}));
        }
    }
    Ok(if found.is_empty() { json!({}) } else { json!({ "matchedDeveloperMetadata": found }) })
}

/// The area of a `GridRange` and its tab's number.
pub(super) fn grid_range(value: &Value, at: &str) -> Result<(i64, Area), Refusal> {
    let fields = object(value, at, &GRID_RANGE)?;
    let area = Area {
        row: place(fields, "startRowIndex", at)?.unwrap_or(0),
        column: place(fields, "startColumnIndex", at)?.unwrap_or(0),
        end_row: place(fields, "endRowIndex", at)?,
        end_column: place(fields, "endColumnIndex", at)?,
    };
    let empty = area.end_row.is_some_and(|end| end <= area.row)
        || area.end_column.is_some_and(|end| end <= area.column);
    if empty {
        return Err(Refusal::invalid(format!("Invalid {at}: the range is empty or backwards.")));
    }
    Ok((number(fields, "sheetId", at)?.unwrap_or(0), area))
}

/// The ranges that a data filter means.
pub(super) fn filtered(book: &Spreadsheet, filter: &Value, at: &str) -> Result<Vec<String>, Refusal> {
    let fields = object(filter, at, &["a1Range", "gridRange", "developerMetadataLookup"])?;
    if let Some(range) = text(fields, "a1Range", at)? {
        return Ok(vec![range.to_owned()]);
    }
    let named = |sheet: i64, area: Area| -> Result<String, Refusal> {
        let none = || Refusal::invalid(format!("Invalid {at}: No grid with id: {sheet}"));
        let sheet = book.by_id(sheet).ok_or_else(none)?;
        let (row, column, end_row, end_column) = sheet.clip(Some(area))?;
        Ok(a1::show(&sheet.title, row, column, end_row, end_column))
    };
    if let Some(range) = fields.get("gridRange") {
        let (sheet, area) = grid_range(range, at)?;
        return Ok(vec![named(sheet, area)?]);
    }
    let Some(lookup) = fields.get("developerMetadataLookup") else {
        return Err(Refusal::invalid(format!("Invalid {at}: a data filter must be specified.")));
    };
    let mut ranges = Vec::new();
    for tag in matching(book, lookup, at)? {
        let area = match tag.place {
            Some((Dimension::Rows, row)) => Area { row, end_row: Some(row + 1), ..Area::default() },
            Some((Dimension::Columns, column)) => {
                Area { column, end_column: Some(column + 1), ..Area::default() }
            }
            None => Area::default(),
        };
        if let Some(sheet) = tag.sheet {
            ranges.push(named(sheet, area)?);
        }
    }
    Ok(ranges)
}

/// The request `createDeveloperMetadata`.
pub(super) fn create(book: &mut Spreadsheet, request: &Value, at: &str) -> Result<Value, Refusal> {
    let fields = object(request, at, &["developerMetadata"])?;
    let at = format!("{at}.developer_metadata");
    let Some(inner) = fields.get("developerMetadata") else {
        return Err(Refusal::invalid(format!("Invalid {at}: developerMetadata must be specified.")));
    };
    let known = ["metadataId", "metadataKey", "metadataValue", "location", "visibility"];
    let fields = object(inner, &at, &known)?;
    let key = text(fields, "metadataKey", &at)?.unwrap_or_default().to_owned();
    let value = text(fields, "metadataValue", &at)?.unwrap_or_default().to_owned();
    let Some(visibility) = choice(fields, "visibility", &at, &VISIBILITIES)? else {
        return Err(Refusal::invalid(format!("Invalid {at}: visibility must be specified.")));
    };
    let location = fields.get("location").unwrap_or(&Value::Null);
    let at_location = format!("{at}.location");
    let known = ["locationType", "spreadsheet", "sheetId", "dimensionRange"];
    let location = object(location, &at_location, &known)?;
    let (mut sheet, mut tagged) = (number(location, "sheetId", &at_location)?, None);
    if let Some(range) = location.get("dimensionRange") {
        let (found, dimension, start, end) = super::change::dimension_range(book, range, &at_location)?;
        if end != start + 1 {
            let text = format!("Invalid {at}: The dimension range must be exactly one row or column.");
            return Err(Refusal::invalid(text));
        }
        (sheet, tagged) = (Some(found), Some((dimension, start)));
    }
    if sheet.is_some_and(|sheet| book.by_id(sheet).is_none()) {
        return Err(Refusal::invalid(format!("Invalid {at}: No grid with id: {}", sheet.unwrap_or(0))));
    }
    let used: usize = book.tags.iter().map(|tag| tag.key.len() + tag.value.len()).sum();
    if used + key.len() + value.len() > MOST {
        return Err(Refusal::invalid(format!("Invalid {at}: The developer metadata is too large.")));
    }
    let fresh = book.tags.iter().map(|tag| tag.id).max().unwrap_or(0) + 1;
    let id = number(fields, "metadataId", &at)?.unwrap_or(fresh);
    if book.tags.iter().any(|tag| tag.id == id) {
        return Err(Refusal::invalid(format!("Invalid {at}: Metadata with id {id} already exists.")));
    }
    let tag = Tag { id, key, value, visibility: visibility.to_owned(), sheet, place: tagged };
    let answer = json!({"createDeveloperMetadata": {"developerMetadata": shown(&tag)}});
    book.tags.push(tag);
    Ok(answer)
}

/// The request `deleteDeveloperMetadata`.
pub(super) fn delete(book: &mut Spreadsheet, request: &Value, at: &str) -> Result<Value, Refusal> {
    let fields = object(request, at, &["dataFilter"])?;
    let filter = fields.get("dataFilter").unwrap_or(&Value::Null);
    let at = format!("{at}.data_filter");
    let fields = object(filter, &at, &["developerMetadataLookup"])?;
    let lookup = fields.get("developerMetadataLookup").unwrap_or(&Value::Null);
    let found: Vec<Tag> = matching(book, lookup, &at)?.into_iter().cloned().collect();
    book.tags.retain(|tag| found.iter().all(|gone| gone.id != tag.id));
    let deleted: Vec<Value> = found.iter().map(shown).collect();
    Ok(json!({"deleteDeveloperMetadata": {"deletedDeveloperMetadata": deleted}}))
}
